<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AccountText</name>
    <message>
        <source>Active</source>
        <comment>ad account</comment>
        <extracomment>Status of an ad account at Meta</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>ad account</comment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <comment>ad account</comment>
        <translation>Pagamento em atraso</translation>
    </message>
    <message>
        <source>Under review by Meta</source>
        <comment>ad account</comment>
        <translation>Em análise pela Meta</translation>
    </message>
    <message>
        <source>Payment being settled</source>
        <comment>ad account</comment>
        <translation>Pagamento em processamento</translation>
    </message>
    <message>
        <source>In grace period</source>
        <comment>ad account</comment>
        <translation>Em período de carência</translation>
    </message>
    <message>
        <source>Being closed</source>
        <comment>ad account</comment>
        <translation>Em encerramento</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ad account</comment>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Active in some form</source>
        <comment>ad account</comment>
        <translation>Ativa de alguma forma</translation>
    </message>
    <message>
        <source>Closed in some form</source>
        <comment>ad account</comment>
        <translation>Encerrada de alguma forma</translation>
    </message>
    <message>
        <source>Status %1 of Meta</source>
        <extracomment>An ad account status that Meta added later; %1: its number</extracomment>
        <translation>Status %1 da Meta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>Needs a new login</source>
        <translation>Precisa de novo login</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>You sign in again when access expires</source>
        <translation>Você entra de novo quando o acesso expirar</translation>
    </message>
    <message>
        <source>Renewed by itself before it expires</source>
        <translation>Renovada sozinha antes de expirar</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Não expira</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>en</source>
        <extracomment>The language tag of this translation (BCP 47), such as pt-BR; not a word to translate</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Connected to Meta</source>
        <translation>Conectado à Meta</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Meta Creative Intelligence.</source>
        <translation>Você já pode fechar esta aba e voltar ao Meta Creative Intelligence.</translation>
    </message>
    <message>
        <source>Access was not approved</source>
        <translation>O acesso não foi autorizado</translation>
    </message>
    <message>
        <source>Nothing was connected. Close this tab and go back to Meta Creative Intelligence to try again.</source>
        <translation>Nada foi conectado. Feche esta aba e volte ao Meta Creative Intelligence para tentar de novo.</translation>
    </message>
    <message>
        <source>The login did not work</source>
        <translation>O login não funcionou</translation>
    </message>
    <message>
        <source>Nothing was connected. Go back to Meta Creative Intelligence: it tells you what happened and what to do next.</source>
        <translation>Nada foi conectado. Volte ao Meta Creative Intelligence: ele mostra o que aconteceu e o que fazer agora.</translation>
    </message>
</context>
<context>
    <name>CodeErrorText</name>
    <message>
        <source>The request cannot be understood. Nothing was changed. Check what you entered.</source>
        <translation>O pedido não pode ser entendido. Nada foi alterado. Confira o que você informou.</translation>
    </message>
    <message>
        <source>Access to Meta does not work any more. Nothing was deleted. Sign in again.</source>
        <translation>O acesso à Meta não funciona mais. Nada foi apagado. Entre de novo.</translation>
    </message>
    <message>
        <source>Access to Meta has run out. Nothing was deleted. Sign in again.</source>
        <translation>O acesso à Meta chegou ao fim. Nada foi apagado. Entre de novo.</translation>
    </message>
    <message>
        <source>Access was not approved. Nothing was connected. Connect again if you want to.</source>
        <translation>O acesso não foi autorizado. Nada foi conectado. Conecte de novo se quiser.</translation>
    </message>
    <message>
        <source>This is not allowed for this access. Nothing was changed. Ask an admin of the ad account.</source>
        <translation>Este acesso não permite isso. Nada foi alterado. Fale com um administrador da conta de anúncios.</translation>
    </message>
    <message>
        <source>What you asked for does not exist. Check the id and try again.</source>
        <translation>O que você pediu não existe. Confira o id e tente de novo.</translation>
    </message>
    <message>
        <source>There are no numbers for this selection. Sync the ad account first.</source>
        <translation>Não há números para esta seleção. Sincronize a conta de anúncios primeiro.</translation>
    </message>
    <message>
        <source>It took too long and was given up. What was saved before is unchanged. Try again.</source>
        <translation>Demorou demais e a tentativa foi encerrada. O que já estava salvo não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>Something else is already working on this. Nothing was changed. Try again when it has finished.</source>
        <translation>Outra tarefa já está cuidando disso. Nada foi alterado. Tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>The patterns of a creative are not known yet. Extract them first.</source>
        <translation>Os padrões de um dos criativos ainda não são conhecidos. Extraia os padrões primeiro.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Try again in a few minutes.</source>
        <translation>Foram pedidos demais em pouco tempo. Nada se perdeu. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is unchanged. Try again; if it happens again, report it with the log.</source>
        <translation>Algo deu errado no app. O que estava salvo não mudou. Tente de novo; se acontecer outra vez, avise o suporte e envie o log.</translation>
    </message>
    <message>
        <source>Meta reported a problem. Your data is still here. Try again later.</source>
        <translation>A Meta informou um problema. Seus dados continuam aqui. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The network does not work at the moment. Your data is still here. Check the connection and try again.</source>
        <translation>A rede não está funcionando agora. Seus dados continuam aqui. Confira a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The AI provider reported a problem. Your data is unchanged. Try again later.</source>
        <translation>O provedor de IA informou um problema. Seus dados não mudaram. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The budget for AI is used up. Nothing more was spent. Raise the limit in the settings to go on.</source>
        <translation>O orçamento de IA acabou. Nada mais foi gasto. Aumente o limite nas configurações para continuar.</translation>
    </message>
    <message>
        <source>This would send data to an outside provider, which you have not allowed. Nothing was sent. Allow it in the settings first.</source>
        <translation>Isso enviaria dados a um provedor externo, o que você não autorizou. Nada foi enviado. Autorize primeiro nas configurações.</translation>
    </message>
    <message>
        <source>The result is too similar to an existing creative and was blocked. Change the brief and generate again.</source>
        <translation>O resultado ficou parecido demais com um criativo existente e foi barrado. Mude o brief e gere de novo.</translation>
    </message>
    <message>
        <source>The place for access tokens cannot be opened. What it holds is unchanged. Unlock the keychain and try again.</source>
        <translation>O lugar onde ficam os tokens de acesso não abre. O que está nele não mudou. Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>This data belongs to a newer version of the app. Nothing was changed. Install that version.</source>
        <translation>Estes dados são de uma versão mais nova do app. Nada foi alterado. Instale essa versão.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. What was saved before is kept. Free some space and try again.</source>
        <translation>Não há mais espaço no disco. O que já estava salvo continua lá. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This was cancelled. What had arrived is kept.</source>
        <translation>Isto foi cancelado. O que já chegou foi mantido.</translation>
    </message>
</context>
<context>
    <name>CtaText</name>
    <message>
        <source>Add to cart</source>
        <translation>Adicionar ao carrinho</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Candidatar-se agora</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Fazer uma pergunta</translation>
    </message>
    <message>
        <source>Book a consultation</source>
        <translation>Agendar uma consulta</translation>
    </message>
    <message>
        <source>Book now</source>
        <translation>Reservar agora</translation>
    </message>
    <message>
        <source>Book travel</source>
        <translation>Reservar viagem</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>Comprar agora mesmo</translation>
    </message>
    <message>
        <source>Get tickets</source>
        <translation>Comprar ingressos</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>Conversar agora</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Conversar conosco</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Contact us</source>
        <translation>Fale conosco</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Doar</translation>
    </message>
    <message>
        <source>Donate now</source>
        <translation>Doar agora</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Tenho interesse</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>Descobrir mais</translation>
    </message>
    <message>
        <source>Follow page</source>
        <translation>Seguir Página</translation>
    </message>
    <message>
        <source>Get a quote</source>
        <translation>Pedir um orçamento</translation>
    </message>
    <message>
        <source>Get directions</source>
        <translation>Como chegar</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Entrar em contato</translation>
    </message>
    <message>
        <source>Get offer</source>
        <translation>Obter oferta</translation>
    </message>
    <message>
        <source>See offer</source>
        <translation>Ver oferta</translation>
    </message>
    <message>
        <source>Get promotions</source>
        <translation>Receber promoções</translation>
    </message>
    <message>
        <source>Get quote</source>
        <translation>Obter cotação</translation>
    </message>
    <message>
        <source>Get showtimes</source>
        <translation>Ver horários das sessões</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Inquire now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Install app</source>
        <translation>Instalar o app</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar agora</translation>
    </message>
    <message>
        <source>Join channel</source>
        <translation>Entrar no canal</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Saiba mais</translation>
    </message>
    <message>
        <source>Like page</source>
        <translation>Curtir Página</translation>
    </message>
    <message>
        <source>Listen to music</source>
        <translation>Ouvir música</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Ouvir agora</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Marcar um horário</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>Download the app</source>
        <translation>Baixar o app</translation>
    </message>
    <message>
        <source>No button</source>
        <translation>Sem botão</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Pedir agora</translation>
    </message>
    <message>
        <source>Play game</source>
        <translation>Jogar</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Solicitar horário</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ver mais</translation>
    </message>
    <message>
        <source>See shop</source>
        <translation>Ver loja</translation>
    </message>
    <message>
        <source>Get updates</source>
        <translation>Receber novidades</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Comprar agora</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Cadastre-se</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Iniciar pedido</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Update app</source>
        <translation>Atualizar o app</translation>
    </message>
    <message>
        <source>Use app</source>
        <translation>Usar o app</translation>
    </message>
    <message>
        <source>Use mobile app</source>
        <translation>Usar o app no celular</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Chamada de vídeo</translation>
    </message>
    <message>
        <source>View product</source>
        <translation>Ver produto</translation>
    </message>
    <message>
        <source>Visit website</source>
        <translation>Acessar o site</translation>
    </message>
    <message>
        <source>Watch more</source>
        <translation>Assistir mais</translation>
    </message>
    <message>
        <source>Watch video</source>
        <translation>Assistir ao vídeo</translation>
    </message>
    <message>
        <source>Send WhatsApp message</source>
        <translation>Enviar mensagem pelo WhatsApp</translation>
    </message>
</context>
<context>
    <name>HintText</name>
    <message>
        <source>The account reports other events: %1. If one of them is your result, choose it with --conversion-event.</source>
        <extracomment>%1: a list of events with their counts. --conversion-event stays as it is</extracomment>
        <translation>A conta registra outros eventos: %1. Se um deles for o seu resultado, escolha-o com --conversion-event.</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s) remain(s).</source>
        <translation>
            <numerusform>Restou %n anúncio.</numerusform>
            <numerusform>Restaram %n anúncios.</numerusform>
        </translation>
    </message>
    <message>
        <source>None remains.</source>
        <translation>Nenhum restou.</translation>
    </message>
    <message>
        <source>Lower the minimums or choose a longer period to see more.</source>
        <translation>Diminua os mínimos ou escolha um período maior para ver mais.</translation>
    </message>
    <message>
        <source>These numbers are not fresh. Sync to get the latest ones.</source>
        <translation>Estes números não são recentes. Sincronize para ver os mais novos.</translation>
    </message>
    <message>
        <source>These numbers were fetched at %1. Sync to get the latest ones.</source>
        <translation>Estes números foram obtidos em: %1. Sincronize para ver os mais novos.</translation>
    </message>
    <message>
        <source>No ad reports a plain lead in this period.</source>
        <translation>Nenhum anúncio registra um lead simples neste período.</translation>
    </message>
    <message>
        <source>No ad reports a plain purchase in this period.</source>
        <translation>Nenhum anúncio registra uma compra simples neste período.</translation>
    </message>
    <message>
        <source>No ad reports a plain install in this period.</source>
        <translation>Nenhum anúncio registra uma instalação simples neste período.</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s) took part.</source>
        <translation>
            <numerusform>%n anúncio participou.</numerusform>
            <numerusform>%n anúncios participaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum spend of %1.</source>
        <translation>
            <numerusform>%n fica abaixo do gasto mínimo de %1.</numerusform>
            <numerusform>%n ficam abaixo do gasto mínimo de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 conversions.</source>
        <translation>
            <numerusform>%n fica abaixo do mínimo de %1 conversões.</numerusform>
            <numerusform>%n ficam abaixo do mínimo de %1 conversões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 impressions.</source>
        <translation>
            <numerusform>%n fica abaixo do mínimo de %1 impressões.</numerusform>
            <numerusform>%n ficam abaixo do mínimo de %1 impressões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another period, or check in Ads Manager that the account measures this event.</source>
        <translation>Escolha outro período ou confira no Gerenciador de Anúncios se a conta mede esse evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) follow(s) another goal than “%2” and do(es) not take part.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads, %2: the objective, such as Leads</extracomment>
        <translation>
            <numerusform>%n de %1 anúncios segue um objetivo diferente de “%2” e não participa.</numerusform>
            <numerusform>%n de %1 anúncios seguem um objetivo diferente de “%2” e não participam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another objective to see the rest.</source>
        <translation>Escolha outro objetivo para ver os demais.</translation>
    </message>
    <message>
        <source>No ad reports the event %1 in this period.</source>
        <translation>Nenhum anúncio registra o evento %1 neste período.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) has/have results.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads</extracomment>
        <translation>
            <numerusform>%n de %1 anúncios tem resultados.</numerusform>
            <numerusform>%n de %1 anúncios têm resultados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImagingErrorText</name>
    <message>
        <source>The picture is larger than this app opens. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>A imagem é maior do que este app abre. Os números do anúncio não são afetados. Veja o anúncio no Gerenciador de Anúncios.</translation>
    </message>
    <message>
        <source>The picture has a format that this app does not open. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>A imagem tem um formato que este app não abre. Os números do anúncio não são afetados. Veja o anúncio no Gerenciador de Anúncios.</translation>
    </message>
    <message>
        <source>The picture arrived damaged. The ad&apos;s numbers are not affected. Sync again to fetch it once more.</source>
        <translation>A imagem chegou danificada. Os números do anúncio não são afetados. Sincronize de novo para buscá-la outra vez.</translation>
    </message>
    <message>
        <source>Meta has no picture for this ad any more. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>A Meta não tem mais uma imagem para este anúncio. Os números do anúncio não são afetados. Veja o anúncio no Gerenciador de Anúncios.</translation>
    </message>
    <message>
        <source>Meta&apos;s link to the picture has expired. The ad&apos;s numbers are not affected. Sync again to get a new link.</source>
        <translation>O link da Meta para a imagem expirou. Os números do anúncio não são afetados. Sincronize de novo para obter outro link.</translation>
    </message>
</context>
<context>
    <name>InputErrorText</name>
    <message>
        <source>There is no option %1. Known here: %2.</source>
        <extracomment>%1: an option such as --top; %2: a list of options</extracomment>
        <translation>Não existe a opção %1. Opções conhecidas aqui: %2.</translation>
    </message>
    <message>
        <source>There is no option %1. See the options with --help.</source>
        <translation>Não existe a opção %1. Veja as opções com --help.</translation>
    </message>
    <message>
        <source>%1 is missing or has no value. Allowed: %2.</source>
        <translation>%1 está faltando ou sem valor. Permitido: %2.</translation>
    </message>
    <message>
        <source>%1 is missing or has no value. Give it a value and try again.</source>
        <translation>%1 está faltando ou sem valor. Informe um valor e tente de novo.</translation>
    </message>
    <message>
        <source>%1 was “%2”, which cannot be read. Write it like this: %3.</source>
        <extracomment>%1: option, %2: what was written, %3: an example of how to write it</extracomment>
        <translation>%1 era “%2”, que não pode ser lido. Escreva assim: %3.</translation>
    </message>
    <message>
        <source>%1 was %2; allowed is %3.</source>
        <extracomment>%1: option, %2: its value, %3: a range such as 1 – 500</extracomment>
        <translation>%1 era %2; o permitido é %3.</translation>
    </message>
    <message>
        <source>%1 was “%2”; it can be one of: %3.</source>
        <translation>%1 era “%2”; pode ser um destes: %3.</translation>
    </message>
    <message>
        <source>There is no such command. See the commands with --help.</source>
        <translation>Esse comando não existe. Veja os comandos com --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See the commands with --help.</source>
        <translation>Não existe o comando “%1”. Veja os comandos com --help.</translation>
    </message>
    <message>
        <source>No command was given. See the commands with --help.</source>
        <translation>Nenhum comando foi informado. Veja os comandos com --help.</translation>
    </message>
    <message>
        <source>%1 was %2, after the end of the period on %3. Change one of the two dates.</source>
        <translation>%1 era %2, depois do fim do período em %3. Mude uma das duas datas.</translation>
    </message>
    <message>
        <source>%1 was %2, but in the ad account&apos;s time zone today is %3. Choose an end up to today.</source>
        <translation>%1 era %2, mas no fuso horário da conta de anúncios hoje é %3. Escolha um fim até hoje.</translation>
    </message>
    <message>
        <source>%1 was %2, and Meta keeps numbers for 37 months only. Choose a start from %3 on.</source>
        <translation>%1 era %2, e a Meta guarda números só por 37 meses. Escolha um início a partir de %3.</translation>
    </message>
    <message>
        <source>%1 was %2, a KPI that does not go with the objective %3. Choose one of: %4.</source>
        <translation>%1 era %2, um KPI que não combina com o objetivo %3. Escolha um destes: %4.</translation>
    </message>
    <message>
        <source>The ranking “%1” is not available yet. Use: %2.</source>
        <translation>O ranking “%1” ainda não está disponível. Use: %2.</translation>
    </message>
    <message>
        <source>There is no client workspace %1. Choose one from the list, or add it.</source>
        <translation>Não existe o espaço de cliente %1. Escolha um da lista ou adicione-o.</translation>
    </message>
    <message>
        <source>This client workspace does not exist. Choose one from the list, or add it.</source>
        <translation>Este espaço de cliente não existe. Escolha um da lista ou adicione-o.</translation>
    </message>
    <message>
        <source>The client workspace needs a name. Type one and try again.</source>
        <translation>O espaço de cliente precisa de um nome. Digite um e tente de novo.</translation>
    </message>
    <message>
        <source>There is no connection %1; it may have been erased. Choose one from the list of connections.</source>
        <translation>Não existe a conexão %1; ela pode ter sido apagada. Escolha uma da lista de conexões.</translation>
    </message>
    <message>
        <source>This connection does not exist; it may have been erased. Choose one from the list of connections.</source>
        <translation>Esta conexão não existe; ela pode ter sido apagada. Escolha uma da lista de conexões.</translation>
    </message>
    <message>
        <source>The ad account %1 is not in the list of this connection. Refresh the list of accounts, or choose another connection.</source>
        <translation>A conta de anúncios %1 não está na lista desta conexão. Atualize a lista de contas ou escolha outra conexão.</translation>
    </message>
    <message>
        <source>This ad account is not in the list of this connection. Refresh the list of accounts, or choose another connection.</source>
        <translation>Esta conta de anúncios não está na lista desta conexão. Atualize a lista de contas ou escolha outra conexão.</translation>
    </message>
    <message>
        <source>There is no job %1. Look for it in the list of jobs.</source>
        <translation>Não existe a tarefa %1. Procure-a na lista de tarefas.</translation>
    </message>
    <message>
        <source>This job does not exist. Look for it in the list of jobs.</source>
        <translation>Esta tarefa não existe. Procure-a na lista de tarefas.</translation>
    </message>
    <message>
        <source>No numbers are stored under the key %1, so there was nothing to drop. Check the key.</source>
        <translation>Não há números guardados com a chave %1, então não havia nada a descartar. Confira a chave.</translation>
    </message>
    <message>
        <source>No numbers are stored under this key, so there was nothing to drop. Check the key.</source>
        <translation>Não há números guardados com esta chave, então não havia nada a descartar. Confira a chave.</translation>
    </message>
    <message>
        <source>There are no numbers for this selection yet. Sync the ad account for this period first.</source>
        <translation>Ainda não há números para esta seleção. Sincronize primeiro a conta de anúncios neste período.</translation>
    </message>
    <message>
        <source>There is no setting %1. Known settings: %2.</source>
        <translation>Não existe a configuração %1. Configurações conhecidas: %2.</translation>
    </message>
    <message>
        <source>There is no setting %1. See them all with “config list”.</source>
        <translation>Não existe a configuração %1. Veja todas com “config list”.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be “%2”. Allowed: %3.</source>
        <translation>A configuração %1 não pode ser “%2”. Permitido: %3.</translation>
    </message>
    <message>
        <source>%1 is read only from the environment variable %2. Set it there and start the program again.</source>
        <extracomment>%1: name of a setting, %2: name of an environment variable</extracomment>
        <translation>%1 só é lida da variável de ambiente %2. Defina-a ali e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>Access tokens travel only over https, so the address %1 was refused and nothing was sent. Use one that starts with https://.</source>
        <translation>Tokens de acesso só viajam por https, por isso o endereço %1 foi recusado e nada foi enviado. Use um que comece com https://.</translation>
    </message>
    <message>
        <source>The folder %1 holds no recorded account. Choose another folder.</source>
        <translation>A pasta %1 não contém uma conta gravada. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another one with --port.</source>
        <translation>A porta %1 está em uso por outro programa. Escolha outra com --port.</translation>
    </message>
    <message>
        <source>%1 is a secret, and other programs can read what stands on the command line. Nothing was saved. Give it on standard input instead.</source>
        <translation>%1 é um segredo, e outros programas conseguem ler o que está na linha de comando. Nada foi salvo. Informe-o pela entrada padrão.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Sync of the numbers</source>
        <translation>Sincronização dos números</translation>
    </message>
    <message>
        <source>Fetching of creatives</source>
        <translation>Busca dos criativos</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Waiting for a new login</source>
        <translation>Aguardando novo login</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Reading the numbers: %n ad(s) so far</source>
        <translation>
            <numerusform>Lendo os números: %n anúncio até agora</numerusform>
            <numerusform>Lendo os números: %n anúncios até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers</source>
        <translation>Lendo os números</translation>
    </message>
    <message>
        <source>Meta is preparing the report: %1%</source>
        <translation>A Meta está preparando o relatório: %1%</translation>
    </message>
    <message>
        <source>Reading the goals of the ad sets</source>
        <translation>Lendo os objetivos dos conjuntos de anúncios</translation>
    </message>
    <message>
        <source>Ranking the ads</source>
        <translation>Ranqueando os anúncios</translation>
    </message>
    <message>
        <source>Reading the creatives</source>
        <translation>Lendo os criativos</translation>
    </message>
    <message>
        <source>Fetching the pictures</source>
        <translation>Buscando as imagens</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1: what is done now, such as &quot;Fetching the pictures&quot;; %2 and %3: numbers</extracomment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>JobsErrorText</name>
    <message>
        <source>This version of the app cannot do a job of the type %1, so it was left alone. Update the app.</source>
        <translation>Esta versão do app não sabe fazer uma tarefa do tipo %1, por isso não mexeu nela. Atualize o app.</translation>
    </message>
    <message>
        <source>This version of the app cannot do a job of this type, so it was left alone. Update the app.</source>
        <translation>Esta versão do app não sabe fazer uma tarefa deste tipo, por isso não mexeu nela. Atualize o app.</translation>
    </message>
    <message numerus="yes">
        <source>The app stopped %n time(s) in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</source>
        <translation>
            <numerusform>O app parou %n vez no meio desta tarefa, por isso ela foi separada; as outras continuam. Avise o suporte e envie o log antes de iniciá-la de novo.</numerusform>
            <numerusform>O app parou %n vezes no meio desta tarefa, por isso ela foi separada; as outras continuam. Avise o suporte e envie o log antes de iniciá-la de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app stopped repeatedly in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</source>
        <translation>O app parou várias vezes no meio desta tarefa, por isso ela foi separada; as outras continuam. Avise o suporte e envie o log antes de iniciá-la de novo.</translation>
    </message>
    <message>
        <source>This job took longer than a job may take and was ended. What it had saved is kept. Start it again.</source>
        <translation>Esta tarefa demorou mais do que uma tarefa pode demorar e foi encerrada. O que ela já tinha salvado foi mantido. Inicie-a de novo.</translation>
    </message>
    <message>
        <source>Another run took this job over because this one did not report in time. Nothing is lost. Wait for its result.</source>
        <translation>Outra execução assumiu esta tarefa, porque esta não deu sinal a tempo. Nada se perdeu. Aguarde o resultado dela.</translation>
    </message>
    <message>
        <source>Another program (process %1) already does the work of this profile. Nothing is lost. Let it finish, or close it first.</source>
        <translation>Outro programa (processo %1) já faz o trabalho deste perfil. Nada se perdeu. Deixe-o terminar ou feche-o antes.</translation>
    </message>
    <message>
        <source>Another program already does the work of this profile. Nothing is lost. Let it finish, or close it first.</source>
        <translation>Outro programa já faz o trabalho deste perfil. Nada se perdeu. Deixe-o terminar ou feche-o antes.</translation>
    </message>
    <message>
        <source>This connection needs a new login. Nothing was deleted, and waiting work goes on afterwards. Sign in again.</source>
        <translation>Esta conexão precisa de um novo login. Nada foi apagado, e o que está esperando continua depois. Entre de novo.</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>Cancelado. O que já chegou foi mantido.</translation>
    </message>
    <message>
        <source>The app made a mistake of its own. What was saved is unchanged. Restart the app; if it happens again, report it with the log.</source>
        <translation>O app cometeu um erro interno. O que estava salvo não mudou. Reinicie o app; se acontecer de novo, avise o suporte e envie o log.</translation>
    </message>
</context>
<context>
    <name>KpiText</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Installs</source>
        <translation>Instalações</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Custo por lead</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>Custo por compra</translation>
    </message>
    <message>
        <source>Cost per install</source>
        <translation>Custo por instalação</translation>
    </message>
    <message>
        <source>Spend ÷ leads</source>
        <translation>Gasto ÷ leads</translation>
    </message>
    <message>
        <source>Spend ÷ purchases</source>
        <translation>Gasto ÷ compras</translation>
    </message>
    <message>
        <source>Spend ÷ installs</source>
        <translation>Gasto ÷ instalações</translation>
    </message>
    <message>
        <source>Leads counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Leads contados pela meta do conjunto de anúncios ou pelo evento que você escolheu</translation>
    </message>
    <message>
        <source>Purchases counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Compras contadas pela meta do conjunto de anúncios ou pelo evento que você escolheu</translation>
    </message>
    <message>
        <source>Installs counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Instalações contadas pela meta do conjunto de anúncios ou pelo evento que você escolheu</translation>
    </message>
    <message>
        <source>Leads ÷ clicks</source>
        <translation>Leads ÷ cliques</translation>
    </message>
    <message>
        <source>Purchases ÷ clicks</source>
        <translation>Compras ÷ cliques</translation>
    </message>
    <message>
        <source>Installs ÷ clicks</source>
        <translation>Instalações ÷ cliques</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Taxa de conversão</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Valor gasto</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressões</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Cliques</translation>
    </message>
    <message>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <source>CPM</source>
        <translation>CPM</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Hook rate</source>
        <translation>Taxa de hook</translation>
    </message>
    <message>
        <source>Hold rate</source>
        <translation>Taxa de retenção</translation>
    </message>
    <message>
        <source>Clicks ÷ impressions, with all clicks</source>
        <translation>Cliques ÷ impressões, com todos os cliques</translation>
    </message>
    <message>
        <source>What Meta charged, in the ad account&apos;s currency</source>
        <translation>O que a Meta cobrou, na moeda da conta de anúncios</translation>
    </message>
    <message>
        <source>How often the ads were on screen</source>
        <translation>Quantas vezes os anúncios apareceram na tela</translation>
    </message>
    <message>
        <source>All clicks on the ad, not only those on its link</source>
        <translation>Todos os cliques no anúncio, não só os do link</translation>
    </message>
    <message>
        <source>Spend ÷ clicks, with all clicks</source>
        <translation>Gasto ÷ cliques, com todos os cliques</translation>
    </message>
    <message>
        <source>Spend ÷ impressions × 1000</source>
        <translation>Gasto ÷ impressões × 1000</translation>
    </message>
    <message>
        <source>Value of the purchases ÷ spend</source>
        <translation>Valor das compras ÷ gasto</translation>
    </message>
    <message>
        <source>3-second plays ÷ impressions</source>
        <translation>Reproduções de 3 segundos ÷ impressões</translation>
    </message>
    <message>
        <source>ThruPlays ÷ 3-second plays</source>
        <translation>ThruPlays ÷ reproduções de 3 segundos</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>Outro objetivo</translation>
    </message>
    <message>
        <source>Minimum spend</source>
        <translation>Gasto mínimo</translation>
    </message>
    <message>
        <source>Minimum conversions</source>
        <translation>Mínimo de conversões</translation>
    </message>
    <message>
        <source>Minimum impressions</source>
        <translation>Mínimo de impressões</translation>
    </message>
    <message>
        <source>KPI only</source>
        <translation>Só pelo KPI</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Ranking by the weights that the agency gave its KPIs</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Confiável</translation>
    </message>
</context>
<context>
    <name>LoginErrorText</name>
    <message>
        <source>No Meta app is set up yet. Set META_APP_ID to the id of your app, or connect with an access token.</source>
        <translation>Nenhum app da Meta está configurado ainda. Defina META_APP_ID com o id do seu app ou conecte com um token de acesso.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the login link and open it in a browser yourself.</source>
        <translation>Não foi possível abrir o navegador. Copie o link de login e abra-o você mesmo em um navegador.</translation>
    </message>
    <message>
        <source>You did not approve access. Nothing was connected. Connect again if you change your mind.</source>
        <translation>Você não autorizou o acesso. Nada foi conectado. Conecte de novo se mudar de ideia.</translation>
    </message>
    <message>
        <source>The login was not finished in time. Nothing was connected. Start it again; if Meta&apos;s page shows an error, paste an access token instead.</source>
        <translation>O login não foi concluído a tempo. Nada foi conectado. Comece de novo; se a página da Meta mostrar um erro, cole um token de acesso.</translation>
    </message>
    <message>
        <source>Port %1, where the browser comes back after the login, is taken by another program. Close that program and try again.</source>
        <translation>A porta %1, por onde o navegador volta depois do login, está em uso por outro programa. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The port where the browser comes back after the login is taken by another program. Close that program and try again.</source>
        <translation>A porta por onde o navegador volta depois do login está em uso por outro programa. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>Meta did not accept the code of this login; it works once and for a few minutes only. Nothing was connected. Start the login again.</source>
        <translation>A Meta não aceitou o código deste login; ele vale uma vez e só por alguns minutos. Nada foi conectado. Comece o login de novo.</translation>
    </message>
    <message>
        <source>The return address of the login is not the one Meta expects. Nothing was connected. Make META_OAUTH_REDIRECT_URI match the one listed in your Meta app.</source>
        <translation>O endereço de retorno do login não é o que a Meta espera. Nada foi conectado. Deixe META_OAUTH_REDIRECT_URI igual ao cadastrado no seu app da Meta.</translation>
    </message>
    <message>
        <source>Meta did not accept the app secret. Nothing was connected. Copy it again from the basic settings of your Meta app.</source>
        <translation>A Meta não aceitou a chave secreta do app. Nada foi conectado. Copie-a de novo das configurações básicas do seu app da Meta.</translation>
    </message>
    <message>
        <source>The proof of identity that came with the login is not valid. Nothing was connected. Check this computer&apos;s date and time, and start again.</source>
        <translation>A prova de identidade que veio com o login não é válida. Nada foi conectado. Confira a data e a hora deste computador e comece de novo.</translation>
    </message>
    <message>
        <source>Meta answered the login with something this app cannot read. Nothing was connected. Try again in a few minutes.</source>
        <translation>A Meta respondeu ao login com algo que este app não entende. Nada foi conectado. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The permission %1 was not given, and without it no ad can be read. Connect again and leave it ticked.</source>
        <translation>A permissão %1 não foi dada, e sem ela nenhum anúncio pode ser lido. Conecte de novo e deixe-a marcada.</translation>
    </message>
    <message>
        <source>A permission was not given, and without it no ad can be read. Connect again and leave all of them ticked.</source>
        <translation>Uma permissão não foi dada, e sem ela nenhum anúncio pode ser lido. Conecte de novo e deixe todas marcadas.</translation>
    </message>
    <message>
        <source>Meta does not accept this access token. Your data is still here. Sign in again, or paste a new token.</source>
        <translation>A Meta não aceita este token de acesso. Seus dados continuam aqui. Entre de novo ou cole um token novo.</translation>
    </message>
    <message>
        <source>No access token was given. Paste the whole token and try again.</source>
        <translation>Nenhum token de acesso foi informado. Cole o token inteiro e tente de novo.</translation>
    </message>
    <message>
        <source>The return address “%1” cannot be used. Write one like http://localhost:{port}/callback, or an https page.</source>
        <translation>O endereço de retorno “%1” não pode ser usado. Escreva algo como http://localhost:{port}/callback ou uma página https.</translation>
    </message>
    <message>
        <source>The return address cannot be used. Write one like http://localhost:{port}/callback, or an https page.</source>
        <translation>O endereço de retorno não pode ser usado. Escreva algo como http://localhost:{port}/callback ou uma página https.</translation>
    </message>
</context>
<context>
    <name>MetaErrorText</name>
    <message>
        <source>%1 Meta says: “%2”</source>
        <extracomment>%1: one of our messages, %2: what Meta itself says, in the user&apos;s language</extracomment>
        <translation>%1 A Meta diz: “%2”</translation>
    </message>
    <message>
        <source>Meta reported a problem that this app does not know (code %1). Your data is still here. Try again later.</source>
        <translation>A Meta informou um problema que este app não conhece (código %1). Seus dados continuam aqui. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Meta reported a problem that this app does not know. Your data is still here. Try again later.</source>
        <translation>A Meta informou um problema que este app não conhece. Seus dados continuam aqui. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Meta has a temporary problem. Your data is still here. Try again in a few minutes.</source>
        <translation>A Meta está com um problema temporário. Seus dados continuam aqui. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>This is too much data for Meta in one request. Your data is unchanged. Choose a shorter period.</source>
        <translation>São dados demais para a Meta em um só pedido. Seus dados não mudaram. Escolha um período menor.</translation>
    </message>
    <message>
        <source>The ad account has more ads in this period than Meta hands out at once. Your data is unchanged. Choose a shorter period.</source>
        <translation>A conta de anúncios tem mais anúncios neste período do que a Meta entrega de uma vez. Seus dados não mudaram. Escolha um período menor.</translation>
    </message>
    <message>
        <source>Your Meta app may not read ads yet. Add the Marketing API to it at developers.facebook.com.</source>
        <translation>Seu app da Meta ainda não pode ler anúncios. Adicione a ele a Marketing API em developers.facebook.com.</translation>
    </message>
    <message>
        <source>Meta asks your Meta app to wait until %1. Nothing is lost; the sync goes on by itself.</source>
        <translation>A Meta pediu que seu app da Meta espere até %1. Nada se perdeu; a sincronização continua sozinha.</translation>
    </message>
    <message>
        <source>Meta asks your Meta app for a pause. Nothing is lost; the sync goes on by itself.</source>
        <translation>A Meta pediu uma pausa ao seu app da Meta. Nada se perdeu; a sincronização continua sozinha.</translation>
    </message>
    <message>
        <source>Meta asks this ad account to wait until %1. Nothing is lost; the sync goes on by itself.</source>
        <extracomment>%1: a time such as 14:05</extracomment>
        <translation>A Meta pediu que esta conta de anúncios espere até %1. Nada se perdeu; a sincronização continua sozinha.</translation>
    </message>
    <message>
        <source>Meta asks this ad account for a pause. Nothing is lost; the sync goes on by itself.</source>
        <translation>A Meta pediu uma pausa a esta conta de anúncios. Nada se perdeu; a sincronização continua sozinha.</translation>
    </message>
    <message>
        <source>The permission %1 is missing. Your data is still here. Connect again and leave it ticked, or ask an admin of the ad account for access.</source>
        <extracomment>%1: a permission such as ads_read</extracomment>
        <translation>Falta a permissão %1. Seus dados continuam aqui. Conecte de novo e deixe-a marcada ou peça acesso a um administrador da conta de anúncios.</translation>
    </message>
    <message>
        <source>You may not read this at Meta. Your data is still here. Ask an admin of the ad account for access.</source>
        <translation>Você não pode ler isto na Meta. Seus dados continuam aqui. Peça acesso a um administrador da conta de anúncios.</translation>
    </message>
    <message>
        <source>Meta wants to know who you are before it shows the Ad Library. Confirm your identity at facebook.com/ID and try again.</source>
        <translation>A Meta quer saber quem você é antes de mostrar a Biblioteca de Anúncios. Confirme sua identidade em facebook.com/ID e tente de novo.</translation>
    </message>
    <message>
        <source>Meta did not accept a part of the request. Your data is unchanged. Update the app; if it stays so, report it with the log.</source>
        <translation>A Meta não aceitou uma parte do pedido. Seus dados não mudaram. Atualize o app; se continuar, avise o suporte e envie o log.</translation>
    </message>
    <message>
        <source>Meta does not know the field %1 any more. Your data is unchanged. Update the app.</source>
        <translation>A Meta não conhece mais o campo %1. Seus dados não mudaram. Atualize o app.</translation>
    </message>
    <message>
        <source>Meta does not know one of the fields any more. Your data is unchanged. Update the app.</source>
        <translation>A Meta não conhece mais um dos campos. Seus dados não mudaram. Atualize o app.</translation>
    </message>
    <message>
        <source>Meta does not find this any more, or you may no longer see it. Your data is still here. Check your access in Meta&apos;s Business settings.</source>
        <translation>A Meta não encontra mais isto, ou você não pode mais ver. Seus dados continuam aqui. Confira seu acesso nas Configurações do negócio da Meta.</translation>
    </message>
    <message>
        <source>Meta lost its place in a long list. What was saved before is unchanged. Sync again to read the list from its start.</source>
        <translation>A Meta se perdeu no meio de uma lista longa. O que já estava salvo não mudou. Sincronize de novo para ler a lista desde o início.</translation>
    </message>
    <message>
        <source>Your access to Meta has expired. Nothing was deleted. Sign in again to go on.</source>
        <translation>Seu acesso à Meta expirou. Nada foi apagado. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Your access was removed at Meta. Nothing was deleted here. Sign in again to go on.</source>
        <translation>Seu acesso foi removido na Meta. Nada foi apagado aqui. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed, and Meta ended this access. Nothing was deleted. Sign in again to go on.</source>
        <translation>Sua senha do Facebook foi trocada, e a Meta encerrou este acesso. Nada foi apagado. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Meta wants to check that it is really you. Your access is kept. Open facebook.com, follow the steps there and try again.</source>
        <translation>A Meta quer verificar se é você mesmo. Seu acesso foi mantido. Abra facebook.com, siga os passos de lá e tente de novo.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Nothing was deleted. Confirm it at facebook.com and sign in again.</source>
        <translation>Sua conta do Facebook ainda não está confirmada. Nada foi apagado. Confirme-a em facebook.com e entre de novo.</translation>
    </message>
    <message>
        <source>Your session at Meta has ended. Nothing was deleted. Sign in again to go on.</source>
        <translation>Sua sessão na Meta terminou. Nada foi apagado. Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Meta asks for proof of the app secret, and the stored secret is missing or wrong. Set META_APP_SECRET to the secret of your Meta app.</source>
        <translation>A Meta pede uma prova da chave secreta do app, e a que está guardada falta ou está errada. Defina META_APP_SECRET com a chave secreta do seu app da Meta.</translation>
    </message>
    <message>
        <source>Meta does not allow the return address of the login. Nothing was connected. Add it to the valid OAuth redirect URIs of your Meta app.</source>
        <translation>A Meta não permite o endereço de retorno do login. Nada foi conectado. Adicione-o às URIs de redirecionamento do OAuth válidas do seu app da Meta.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its policies. Your access and data are kept. Wait until %1 before you try again.</source>
        <translation>A Meta bloqueou isto por enquanto, por causa das políticas dela. Seu acesso e seus dados foram mantidos. Espere até %1 para tentar de novo.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its policies. Your access and data are kept. Wait a few hours before you try again.</source>
        <translation>A Meta bloqueou isto por enquanto, por causa das políticas dela. Seu acesso e seus dados foram mantidos. Espere algumas horas para tentar de novo.</translation>
    </message>
    <message>
        <source>The request reached Meta without an access token. Your data is unchanged. Sign in again.</source>
        <translation>O pedido chegou à Meta sem um token de acesso. Seus dados não mudaram. Entre de novo.</translation>
    </message>
    <message>
        <source>Meta has switched off this version of its API. Your data is still here. Set META_API_VERSION to %1.</source>
        <translation>A Meta desligou esta versão da API dela. Seus dados continuam aqui. Defina META_API_VERSION como %1.</translation>
    </message>
    <message>
        <source>Meta has switched off this version of its API. Your data is still here. Update the app, or set META_API_VERSION to a newer version.</source>
        <translation>A Meta desligou esta versão da API dela. Seus dados continuam aqui. Atualize o app ou defina META_API_VERSION com uma versão mais nova.</translation>
    </message>
    <message>
        <source>Meta does not give these numbers together. Your data is unchanged. Update the app; if it stays so, report it with the log.</source>
        <translation>A Meta não fornece estes números juntos. Seus dados não mudaram. Atualize o app; se continuar, avise o suporte e envie o log.</translation>
    </message>
    <message>
        <source>Meta keeps numbers for 37 months only, and the period starts before that. Choose a later start.</source>
        <translation>A Meta guarda números de apenas 37 meses, e o período começa antes disso. Escolha um início mais recente.</translation>
    </message>
    <message>
        <source>Meta needed too long for a group of requests. What was saved before is unchanged. Try again in a few minutes.</source>
        <translation>A Meta demorou demais para um grupo de pedidos. O que já estava salvo não mudou. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Something other than Meta answered; the network may want you to sign in (hotel, airport, company). Open any page in the browser, sign in there and try again.</source>
        <translation>Quem respondeu não foi a Meta; a rede pode estar pedindo um login (hotel, aeroporto, empresa). Abra qualquer página no navegador, entre na rede e tente de novo.</translation>
    </message>
    <message>
        <source>An answer of Meta arrived incomplete and was dropped. What was saved before is unchanged. Try again.</source>
        <translation>Uma resposta da Meta chegou incompleta e foi descartada. O que já estava salvo não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>Meta&apos;s servers did not answer properly. Your data is still here. Try again in a few minutes.</source>
        <translation>Os servidores da Meta não responderam direito. Seus dados continuam aqui. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Meta could not make the report for this period. Your data is unchanged. Try again, or choose a shorter period.</source>
        <translation>A Meta não conseguiu montar o relatório deste período. Seus dados não mudaram. Tente de novo ou escolha um período menor.</translation>
    </message>
    <message>
        <source>Meta&apos;s report made no progress for a long time and was given up. Your data is unchanged. Try again later, or choose a shorter period.</source>
        <translation>O relatório da Meta ficou muito tempo sem avançar, e a espera foi encerrada. Seus dados não mudaram. Tente mais tarde ou escolha um período menor.</translation>
    </message>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again after %1.</source>
        <translation>
            <numerusform>Esta conexão já usou sua %n sincronização desta hora. Nada se perdeu. Sincronize de novo depois de %1.</numerusform>
            <numerusform>Esta conexão já usou suas %n sincronizações desta hora. Nada se perdeu. Sincronize de novo depois de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again in an hour.</source>
        <translation>
            <numerusform>Esta conexão já usou sua %n sincronização desta hora. Nada se perdeu. Sincronize de novo em uma hora.</numerusform>
            <numerusform>Esta conexão já usou suas %n sincronizações desta hora. Nada se perdeu. Sincronize de novo em uma hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetErrorText</name>
    <message>
        <source>The server&apos;s name could not be found; the internet may be down. Your data is still here. Check the connection and try again.</source>
        <translation>O nome do servidor não foi encontrado; a internet pode estar fora. Seus dados continuam aqui. Confira a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The server refused the connection. Your data is still here. Try again in a few minutes.</source>
        <translation>O servidor recusou a conexão. Seus dados continuam aqui. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>There is no internet connection. Your data is still here. Connect and try again.</source>
        <translation>Não há conexão com a internet. Seus dados continuam aqui. Conecte-se e tente de novo.</translation>
    </message>
    <message>
        <source>The server could not be reached in time. Your data is still here. Check the connection and try again.</source>
        <translation>Não foi possível alcançar o servidor a tempo. Seus dados continuam aqui. Confira a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The server stopped in the middle of its answer. What was saved before is unchanged. Try again.</source>
        <translation>O servidor parou no meio da resposta. O que já estava salvo não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>The answer took too long and was given up. What was saved before is unchanged. Try again.</source>
        <translation>A resposta demorou demais, e a espera foi encerrada. O que já estava salvo não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of an answer. What was saved before is unchanged. Try again.</source>
        <translation>A conexão caiu no meio de uma resposta. O que já estava salvo não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check this computer&apos;s date and time, and whether an antivirus or the network reads along.</source>
        <translation>O servidor não conseguiu provar quem é, por isso nada foi enviado a ele. Confira a data e a hora deste computador e se um antivírus ou a rede inspeciona o tráfego.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not answer. Your data is still here. Check the proxy in the system&apos;s network settings.</source>
        <translation>O proxy da rede não respondeu. Seus dados continuam aqui. Confira o proxy nas configurações de rede do sistema.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password. Enter them in the system&apos;s network settings and try again.</source>
        <translation>O proxy da rede pede usuário e senha. Informe-os nas configurações de rede do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>The server sent more than this app accepts, so the answer was dropped. Your data is unchanged. Try a shorter period.</source>
        <translation>O servidor enviou mais do que este app aceita, por isso a resposta foi descartada. Seus dados não mudaram. Tente um período menor.</translation>
    </message>
    <message>
        <source>The server pointed to a place that this app does not follow. Your data is unchanged. Try again later.</source>
        <translation>O servidor apontou para um lugar que este app não segue. Seus dados não mudaram. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>This app does not fetch anything from %1, and nothing was sent there. If you set this address yourself, correct it in the settings.</source>
        <translation>Este app não busca nada em %1, e nada foi enviado para lá. Se você definiu esse endereço, corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>This app does not fetch anything from this address, and nothing was sent there. If you set it yourself, correct it in the settings.</source>
        <translation>Este app não busca nada neste endereço, e nada foi enviado para lá. Se você o definiu, corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>The network failed in a way that this app does not know. Your data is still here. Try again in a few minutes.</source>
        <translation>A rede falhou de um jeito que este app não conhece. Seus dados continuam aqui. Tente de novo em alguns minutos.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>The picture has not been fetched yet.</source>
        <translation>A imagem ainda não foi buscada.</translation>
    </message>
    <message>
        <source>This ad has no picture of its own.</source>
        <translation>Este anúncio não tem imagem própria.</translation>
    </message>
    <message>
        <source>Meta&apos;s link to the picture has expired. Sync again to get a new one.</source>
        <translation>O link da Meta para a imagem expirou. Sincronize de novo para obter outro.</translation>
    </message>
    <message>
        <source>The picture is too large, or its format or address is one that this app does not open.</source>
        <translation>A imagem é grande demais, ou este app não abre o formato ou o endereço dela.</translation>
    </message>
    <message>
        <source>The picture could not be fetched. The next sync tries again.</source>
        <translation>Não foi possível buscar a imagem. A próxima sincronização tenta de novo.</translation>
    </message>
    <message>
        <source>Pictures are not kept on this computer. Turn the picture store on in the settings to see them.</source>
        <translation>As imagens não são guardadas neste computador. Ligue o armazenamento de imagens nas configurações para vê-las.</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconhecido</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrossel</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Criativo dinâmico</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Catálogo</translation>
    </message>
</context>
<context>
    <name>SecretsErrorText</name>
    <message>
        <source>The system keychain is locked. Your access is still in it. Unlock the keychain and try again.</source>
        <translation>O chaveiro do sistema está bloqueado. Seu acesso continua nele. Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>The system keychain did not let this app in. What it holds is unchanged. Try again and allow the access when the system asks.</source>
        <translation>O chaveiro do sistema não deixou este app entrar. O que está nele não mudou. Tente de novo e permita o acesso quando o sistema perguntar.</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so access cannot be kept. Start one (GNOME Keyring, KWallet), or use --secret-store vault or session.</source>
        <translation>Nenhum chaveiro está ativo neste sistema, por isso o acesso não pode ser guardado. Inicie um (GNOME Keyring, KWallet) ou use --secret-store vault ou session.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. What it holds is unchanged. Look for a keychain window that waits for you, and try again.</source>
        <translation>O chaveiro do sistema não respondeu a tempo. O que está nele não mudou. Procure uma janela do chaveiro à sua espera e tente de novo.</translation>
    </message>
    <message>
        <source>The system keychain failed. What it holds is unchanged. Try again; if it stays so, use --secret-store vault.</source>
        <translation>O chaveiro do sistema falhou. O que está nele não mudou. Tente de novo; se continuar, use --secret-store vault.</translation>
    </message>
    <message>
        <source>The vault needs a key, and ENCRYPTION_KEY is not set. Set it to 32 characters or more and start again.</source>
        <translation>O cofre precisa de uma chave, e ENCRYPTION_KEY não está definida. Defina-a com 32 caracteres ou mais e inicie de novo.</translation>
    </message>
    <message>
        <source>ENCRYPTION_KEY is too short for the vault. Set it to 32 characters or more and start again.</source>
        <translation>ENCRYPTION_KEY é curta demais para o cofre. Defina-a com 32 caracteres ou mais e inicie de novo.</translation>
    </message>
    <message>
        <source>The vault does not open with this ENCRYPTION_KEY. Nothing in it was changed. Set the key it was made with.</source>
        <translation>O cofre não abre com esta ENCRYPTION_KEY. Nada nele foi alterado. Defina a chave com que ele foi criado.</translation>
    </message>
    <message>
        <source>The vault file is damaged or cannot be read, and was left as it is. Restore it from a backup, or move it away and connect again.</source>
        <translation>O arquivo do cofre está danificado ou não pode ser lido, e ficou como estava. Restaure-o de um backup, ou mova-o para outro lugar e conecte de novo.</translation>
    </message>
    <message>
        <source>The vault file cannot be written, so nothing was saved in it. Check that you may write to the data folder, and try again.</source>
        <translation>O arquivo do cofre não pode ser gravado, por isso nada foi salvo nele. Confira se você pode gravar na pasta de dados e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault. Nothing was changed. Try again in a few seconds.</source>
        <translation>Outro programa está gravando no cofre. Nada foi alterado. Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>This is too long for the system keychain and was not saved. Check that you pasted only the token or key.</source>
        <translation>Isto é longo demais para o chaveiro do sistema e não foi salvo. Confira se você colou só o token ou a chave.</translation>
    </message>
    <message>
        <source>The stored access was not found. Your data is still here. Sign in again.</source>
        <translation>O acesso guardado não foi encontrado. Seus dados continuam aqui. Entre de novo.</translation>
    </message>
</context>
<context>
    <name>StoreErrorText</name>
    <message>
        <source>The data at %1 cannot be opened. Nothing was changed. Check that the place exists and that you may read and write it.</source>
        <translation>Os dados em %1 não podem ser abertos. Nada foi alterado. Confira se o lugar existe e se você pode ler e gravar nele.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened. Nothing was changed. Check that it exists and that you may read and write it.</source>
        <translation>A pasta de dados não pode ser aberta. Nada foi alterado. Confira se ela existe e se você pode ler e gravar nela.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format %1, while this version knows %2). Nothing was changed. Install the newer version.</source>
        <translation>Estes dados foram gravados por uma versão mais nova do app (formato %1; esta versão conhece %2). Nada foi alterado. Instale a versão mais nova.</translation>
    </message>
    <message>
        <source>Another program is using the data at this moment. Nothing was lost. Try again in a few seconds.</source>
        <translation>Outro programa está usando os dados neste momento. Nada se perdeu. Tente de novo em alguns segundos.</translation>
    </message>
    <message>
        <source>The data file is damaged. Your ads at Meta are not affected. Restore the newest backup from the “backups” folder.</source>
        <translation>O arquivo de dados está danificado. Seus anúncios na Meta não são afetados. Restaure o backup mais recente da pasta “backups”.</translation>
    </message>
    <message>
        <source>The data folder is write-protected, so nothing new can be saved. What is there can still be read. Allow writing to it and try again.</source>
        <translation>A pasta de dados está protegida contra gravação, por isso nada novo pode ser salvo. O que está lá ainda pode ser lido. Permita a gravação e tente de novo.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. The last complete state is kept. Restart the app; if it happens again, report it with the log.</source>
        <translation>Os dados não puderam ser lidos ou salvos. O último estado completo foi mantido. Reinicie o app; se acontecer de novo, avise o suporte e envie o log.</translation>
    </message>
    <message>
        <source>The data could not be brought to the format of this version (step %1). It is as it was before. Check the free disk space and start again.</source>
        <translation>Não foi possível passar os dados para o formato desta versão (passo %1). Eles estão como antes. Confira o espaço livre no disco e inicie de novo.</translation>
    </message>
    <message>
        <source>The data could not be brought to the format of this version. It is as it was before. Check the free disk space and start again.</source>
        <translation>Não foi possível passar os dados para o formato desta versão. Eles estão como antes. Confira o espaço livre no disco e inicie de novo.</translation>
    </message>
    <message>
        <source>Another build of the app prepared this data differently (step %1), so it was left as it is. Use the version that you used before.</source>
        <translation>Outra compilação do app preparou estes dados de outro jeito (passo %1), por isso eles ficaram como estavam. Use a versão que você usava antes.</translation>
    </message>
    <message>
        <source>Another build of the app prepared this data differently, so it was left as it is. Use the version that you used before.</source>
        <translation>Outra compilação do app preparou estes dados de outro jeito, por isso eles ficaram como estavam. Use a versão que você usava antes.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>O disco está cheio. O que já estava salvo foi mantido. Libere espaço e tente de novo.</translation>
    </message>
</context>
</TS>
