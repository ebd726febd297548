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
    <name>AiConsentDialog</name>
    <message>
        <source>Let %2 see the creatives of %1?</source>
        <extracomment>Consent, question. %1: a client, %2: the host of an AI provider such as api.openai.com</extracomment>
        <translation>Deixar %2 ver os criativos de %1?</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Consent, fact: which AI server, such as OpenAI</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Consent, fact: which AI model</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Left of this month&apos;s limit</source>
        <extracomment>Consent, fact: money that may still be spent this month</extracomment>
        <translation>Restante do limite deste mês</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Consent: an amount of money out of another one</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Allow</source>
        <extracomment>Consent, button: agrees</extracomment>
        <translation>Permitir</translation>
    </message>
</context>
<context>
    <name>AiConsentText</name>
    <message>
        <source>Sent for each creative: its picture, at most 1024 pixels and without hidden data, and the ad&apos;s headline, text, description and button.</source>
        <translation>Enviado de cada criativo: a imagem, com no máximo 1024 pixels e sem dados ocultos, e o título, o texto, a descrição e o botão do anúncio.</translation>
    </message>
    <message>
        <source>Not sent: numbers, names of accounts and campaigns, audiences, links and access keys of Meta.</source>
        <translation>Não enviado: números, nomes de contas e campanhas, públicos, links e chaves de acesso da Meta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own terms say what it keeps and for how long. Calls cost money, up to your monthly limit.</source>
        <translation>Os termos do provedor dizem o que ele guarda e por quanto tempo. As chamadas custam dinheiro, até o seu limite mensal.</translation>
    </message>
    <message>
        <source>You can withdraw this at any time; running calls then end within a second.</source>
        <translation>Você pode retirar esta permissão a qualquer momento; as chamadas em andamento terminam em até um segundo.</translation>
    </message>
    <message>
        <source>Creatives you analyze, and briefs for new ones, are given to the AI program on this computer (%1, model %2). Nothing leaves this computer.</source>
        <extracomment>%1: the host of an AI provider such as api.openai.com, %2: a model such as gpt-4o-mini</extracomment>
        <translation>Os criativos que você analisar, e os briefs para novos, são passados ao programa de IA neste computador (%1, modelo %2). Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Creatives you analyze, and briefs for new ones, are sent to %1 (model %2).</source>
        <translation>Os criativos que você analisar, e os briefs para novos, são enviados para %1 (modelo %2).</translation>
    </message>
    <message>
        <source>Sent when you let it make new creatives: your brief, the combined patterns as words, and headlines and texts of the chosen creatives, as examples and to stay unlike them.</source>
        <translation>Enviado quando você deixa criar novos criativos: o seu brief, os padrões combinados em palavras e títulos e textos dos criativos escolhidos, como exemplos e para não ficar parecido com eles.</translation>
    </message>
    <message>
        <source>Sent for a new picture: product, audience and message of the brief, colors and style, and the brief&apos;s own photo of the product. Never a picture of an ad.</source>
        <translation>Enviado para uma nova imagem: produto, público e mensagem do brief, cores e estilo e a foto do produto do próprio brief. Nunca a imagem de um anúncio.</translation>
    </message>
</context>
<context>
    <name>AiLedgerText</name>
    <message>
        <source>Error</source>
        <extracomment>Call to the AI provider: codes of what went wrong</extracomment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Call to the AI provider: the number of the answer, such as 200</extracomment>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Call to the AI provider: how much was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <extracomment>Call to the AI provider: tokens that the provider had seen a moment before</extracomment>
        <translation>Tokens em cache</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Call to the AI provider: fact about the cost</extracomment>
        <translation>Custo</translation>
    </message>
    <message>
        <source>The server did not say what it used; this is the most it can have been.</source>
        <translation>O servidor não disse quanto usou; este é o máximo que pode ter sido.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Call to the AI provider: the number that the server gave it</extracomment>
        <translation>ID da requisição</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <extracomment>Call to the AI provider: a check sum</extracomment>
        <translation>SHA-256 do que foi enviado</translation>
    </message>
    <message>
        <source>SHA-256 of the picture in it</source>
        <extracomment>Call to the AI provider: a check sum</extracomment>
        <translation>SHA-256 da imagem enviada</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Call to the AI provider: by which consent it was made</extracomment>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Creative ID</source>
        <extracomment>Call to the AI provider: which creative, by the program&apos;s own id</extracomment>
        <translation>ID do criativo</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <extracomment>Call to the AI provider: by which habits the server was asked, such as openai</extracomment>
        <translation>Tipo de servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n call(s), %2 tokens, %3</source>
        <extracomment>Calls to the AI provider, total of a month: %1 is the month, %2 a number of tokens, %3 money</extracomment>
        <translation>
            <numerusform>%1: %n chamada, %2 tokens, %3</numerusform>
            <numerusform>%1: %n chamadas, %2 tokens, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AiStateText</name>
    <message>
        <source>Off. Creatives are analyzed on this computer, and nothing is sent to anybody.</source>
        <extracomment>Settings › AI provider: no provider</extracomment>
        <translation>Desligado. Os criativos são analisados neste computador e nada é enviado a ninguém.</translation>
    </message>
    <message>
        <source>Not complete. Enter address and model; until then nothing is sent, and creatives are analyzed on this computer.</source>
        <extracomment>Settings › AI provider: a server is chosen, but address or model is missing</extracomment>
        <translation>Incompleto. Digite endereço e modelo; até lá nada é enviado e os criativos são analisados neste computador.</translation>
    </message>
    <message>
        <source>%1 needs a key. Until there is one nothing is sent, and creatives are analyzed on this computer.</source>
        <extracomment>Settings › AI provider: %1 is a host such as api.openai.com</extracomment>
        <translation>%1 precisa de uma chave. Até lá nada é enviado e os criativos são analisados neste computador.</translation>
    </message>
    <message>
        <source>On. The AI program at %1 is asked about creatives of clients that you allow below. Nothing leaves this computer.</source>
        <extracomment>Settings › AI provider: %1 is an address of this computer such as localhost:11434</extracomment>
        <translation>Ligado. O programa de IA em %1 recebe criativos dos clientes que você permite abaixo. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>On. Creatives of clients that you allow below are sent to %1 when you analyze them. All others stay on this computer.</source>
        <extracomment>Settings › AI provider: %1 is a host such as api.openai.com</extracomment>
        <translation>Ligado. Os criativos dos clientes que você permite abaixo vão para %1 quando você os analisa. Os outros ficam neste computador.</translation>
    </message>
    <message>
        <source>A key is stored.</source>
        <extracomment>Settings › AI provider, below the field of the key</extracomment>
        <translation>Há uma chave guardada.</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <extracomment>Settings › AI provider, below the field of the key</extracomment>
        <translation>Não há chave guardada.</translation>
    </message>
    <message>
        <source>This server mostly needs none.</source>
        <translation>Este servidor em geral não precisa de chave.</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <extracomment>Settings › AI provider: what a model on this computer costs</extracomment>
        <translation>Não custa nada: roda neste computador.</translation>
    </message>
    <message>
        <source>Known once a model is entered.</source>
        <extracomment>Settings › AI provider: no model is entered</extracomment>
        <translation>Aparece quando houver um modelo.</translation>
    </message>
    <message>
        <source>Not known for %1. Without a price the limit cannot be kept, so nothing is sent.</source>
        <extracomment>Settings › AI provider: %1 is a model</extracomment>
        <translation>Desconhecido para %1. Sem preço não dá para manter o limite, então nada é enviado.</translation>
    </message>
</context>
<context>
    <name>AiText</name>
    <message>
        <source>None: on this computer only</source>
        <extracomment>Settings › AI provider, first of the servers to choose from</extracomment>
        <translation>Nenhum: só neste computador</translation>
    </message>
    <message>
        <source>Another compatible server</source>
        <extracomment>Kind of AI server: none of the known ones, but it speaks the same protocol</extracomment>
        <translation>Outro servidor compatível</translation>
    </message>
    <message>
        <source>%1: %2 for input and %3 for output per million tokens, as of %4.</source>
        <extracomment>%1: an AI model; %2 and %3: prices for a million tokens, such as US$ 0.15; %4: a date</extracomment>
        <translation>%1: %2 na entrada e %3 na saída por milhão de tokens, em %4.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A measured time in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A measured time in seconds, such as 4.2 s</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>What came of a call to an AI provider</extracomment>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>What came of a call to an AI provider</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What came of a call to an AI provider</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>What came of a call to an AI provider: the program ended meanwhile, nobody knows whether there was an answer</extracomment>
        <translation>Interrompida</translation>
    </message>
</context>
<context>
    <name>AiUseErrorText</name>
    <message>
        <source>No AI provider is set up, so everything stays on this computer. Nothing was sent. Enter address and model in the settings.</source>
        <translation>Nenhum provedor de IA está configurado, então tudo fica neste computador. Nada foi enviado. Informe o endereço e o modelo nas configurações.</translation>
    </message>
    <message>
        <source>This workspace does not allow sending creatives to %1. Nothing more was sent. Allow it in the settings if you want to.</source>
        <extracomment>%1: the host of an AI provider, such as api.openai.com</extracomment>
        <translation>Este cliente não permite enviar criativos para %1. Nada mais foi enviado. Se quiser, permita nas configurações.</translation>
    </message>
    <message>
        <source>This workspace does not allow sending creatives to an AI provider. Nothing more was sent. Allow it in the settings if you want to.</source>
        <translation>Este cliente não permite enviar criativos a um provedor de IA. Nada mais foi enviado. Se quiser, permita nas configurações.</translation>
    </message>
    <message>
        <source>The provider in the settings is %1, not the one you agreed to. Nothing was allowed. Read the text again.</source>
        <extracomment>%1: the host of an AI provider, such as api.openai.com</extracomment>
        <translation>O provedor nas configurações é %1, e não aquele com que você concordou. Nada foi permitido. Leia o texto de novo.</translation>
    </message>
    <message>
        <source>The provider in the settings is not the one you agreed to. Nothing was allowed. Read the text again.</source>
        <translation>O provedor nas configurações não é aquele com que você concordou. Nada foi permitido. Leia o texto de novo.</translation>
    </message>
    <message>
        <source>This would exceed the monthly limit of US$ %1 for AI. Nothing more was spent. Raise the limit in the settings, or wait for the next month.</source>
        <extracomment>%1: an amount of US dollars such as 5.00</extracomment>
        <translation>Isso passaria do limite mensal de US$ %1 para IA. Nada mais foi gasto. Aumente o limite nas configurações ou espere o próximo mês.</translation>
    </message>
    <message>
        <source>This would exceed the monthly limit for AI. Nothing more was spent. Raise the limit in the settings, or wait for the next month.</source>
        <translation>Isso passaria do limite mensal para IA. Nada mais foi gasto. Aumente o limite nas configurações ou espere o próximo mês.</translation>
    </message>
    <message>
        <source>There is no price for the model %1, so the monthly limit could not be kept. Nothing was sent. Add its price in the settings.</source>
        <extracomment>%1: the name of an AI model such as gpt-4o-mini</extracomment>
        <translation>Não há preço para o modelo %1, então não seria possível respeitar o limite mensal. Nada foi enviado. Adicione o preço nas configurações.</translation>
    </message>
    <message>
        <source>There is no price for this AI model, so the monthly limit could not be kept. Nothing was sent. Add its price in the settings.</source>
        <translation>Não há preço para este modelo de IA, então não seria possível respeitar o limite mensal. Nada foi enviado. Adicione o preço nas configurações.</translation>
    </message>
    <message>
        <source>A price needs the model&apos;s name, a date and three amounts that are not negative. Nothing was changed. Correct the entry.</source>
        <translation>Um preço precisa do nome do modelo, de uma data e de três valores que não sejam negativos. Nada mudou. Corrija o que foi digitado.</translation>
    </message>
</context>
<context>
    <name>AppearanceText</name>
    <message>
        <source>System theme</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>Choose a period to begin</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Escolha um período para começar</translation>
    </message>
    <message>
        <source>%1 is connected. What is missing is what a good result is.</source>
        <extracomment>Top creatives, empty: %1 is an ad account</extracomment>
        <translation>%1 está conectada. Falta dizer o que é um bom resultado.</translation>
    </message>
    <message>
        <source>Set up the analysis</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Definir análise</translation>
    </message>
    <message>
        <source>Nothing synced for this period yet</source>
        <extracomment>Top creatives, empty: the numbers of the period were never fetched</extracomment>
        <translation>Nada sincronizado neste período ainda</translation>
    </message>
    <message>
        <source>A sync reads the numbers from Meta. It changes nothing there.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>A sincronização lê os números da Meta. Nada é alterado lá.</translation>
    </message>
    <message>
        <source>Without internet it has to wait. Periods that were synced before are here.</source>
        <translation>Sem internet ela precisa esperar. Os períodos já sincronizados estão aqui.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Top creatives: button</extracomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Change the analysis</source>
        <extracomment>Top creatives, empty: button, to the page with period, goal and minimums
----------
Top creatives, empty: button</extracomment>
        <translation>Mudar a análise</translation>
    </message>
    <message>
        <source>The creatives could not be shown</source>
        <extracomment>Top creatives, error</extracomment>
        <translation>Não foi possível mostrar os criativos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Top creatives, error: button</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <extracomment>Top creatives, empty: filters leave nothing</extracomment>
        <translation>Nada combina com os filtros</translation>
    </message>
    <message>
        <source>The creatives are there, the filters leave them out.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Os criativos estão aqui, os filtros os deixam de fora.</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Top creatives, empty: %1 is what somebody searched for</extracomment>
        <translation>Nada com “%1”</translation>
    </message>
    <message>
        <source>No name, text or campaign matches with the filters as they are.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Nenhum nome, texto ou campanha combina com os filtros atuais.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>No creative passed the minimums</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Nenhum criativo passou dos mínimos</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) delivered, but with few results.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>
            <numerusform>%n criativo teve entrega, mas com poucos resultados.</numerusform>
            <numerusform>%n criativos tiveram entrega, mas com poucos resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>
            <numerusform>Ver o %n</numerusform>
            <numerusform>Ver os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the event</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Escolher o evento</translation>
    </message>
    <message>
        <source>Lower the minimums</source>
        <translation>Baixar mínimos</translation>
    </message>
    <message>
        <source>No ads with this goal in this period</source>
        <extracomment>Top creatives, empty: no ad of the goal had impressions</extracomment>
        <translation>Nenhum anúncio com este objetivo neste período</translation>
    </message>
    <message>
        <source>Another period or another goal may have some.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Outro período ou outro objetivo pode ter.</translation>
    </message>
</context>
<context>
    <name>BriefMarkdown</name>
    <message>
        <source>Creative brief</source>
        <extracomment>Brief as a document: title; %1 is the product</extracomment>
        <translation>Brief criativo</translation>
    </message>
    <message>
        <source>Creative brief: %1</source>
        <translation>Brief criativo: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Brief as a document: heading</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Brief as a document, before the name of a picture file</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Brief as a document: heading; whom the ads are for</extracomment>
        <translation>Público</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Brief as a document: heading</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Brief as a document: heading; how the ads speak</extracomment>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Platform and formats</source>
        <extracomment>Brief as a document: heading; where the ads run, and in which shapes</extracomment>
        <translation>Plataforma e formatos</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>Brief as a document, before shapes such as 1:1, 9:16</extracomment>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Key message</source>
        <extracomment>Brief as a document: heading; what a reader should remember</extracomment>
        <translation>Mensagem principal</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Brief as a document: heading; why one may believe it</extracomment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Brief as a document: heading; the ad&apos;s button</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Brief as a document: %1 is what a button says, %2 Meta&apos;s name of it, such as SHOP_NOW</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Visual direction</source>
        <extracomment>Brief as a document: heading; how the pictures are to look</extracomment>
        <translation>Direção visual</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>Brief as a document, before colors such as #0A3029</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief as a document: heading above a list</extracomment>
        <translation>Precisa ter</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Brief as a document: heading above a list</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <extracomment>Brief as a document: heading; what a client&apos;s ads always have</extracomment>
        <translation>Kit de marca</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Brief as a document, before a brand&apos;s name</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Brief as a document, before the name of a picture file</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Brief as a document, before a brand&apos;s colors such as #0A3029</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Brief as a document, before the name of a typeface</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Palavras proibidas</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Concorrentes</translation>
    </message>
    <message>
        <source>Mandatory text</source>
        <extracomment>Brief as a document: heading; small print that every picture carries</extracomment>
        <translation>Texto obrigatório</translation>
    </message>
    <message>
        <source>What is made</source>
        <extracomment>Brief as a document: heading; how many ads are made, in which language and by whom</extracomment>
        <translation>O que é criado</translation>
    </message>
    <message>
        <source>Variations</source>
        <extracomment>Brief as a document, before a number</extracomment>
        <translation>Variações</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Brief as a document, before who writes and draws the ads</extracomment>
        <translation>Criado por</translation>
    </message>
    <message>
        <source>An AI provider</source>
        <translation>Um provedor de IA</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <extracomment>Brief as a document: heading above a list of creatives</extracomment>
        <translation>Inspirado em</translation>
    </message>
    <message>
        <source>A creative that is gone</source>
        <translation>Um criativo que não existe mais</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>nada é usado</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Brief as a document: heading; what the creatives that inspire it have in common</extracomment>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Brief as a document: %1 is a pattern, which %2 of %3 creatives have</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>open – %1</source>
        <extracomment>Brief as a document: the creatives do not agree on a pattern; %1 lists what each of them has</extracomment>
        <translation>em aberto – %1</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <extracomment>Brief as a document: %1 is the pattern that most creatives have, %2 lists what the others have</extracomment>
        <translation>%1, contra %2</translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message>
        <source>New brief</source>
        <extracomment>Brief: title of one whose product is not named yet</extracomment>
        <translation>Novo brief</translation>
    </message>
    <message>
        <source>Draft saved just now</source>
        <extracomment>Brief, header: what was typed is in the store</extracomment>
        <translation>Rascunho salvo agora</translation>
    </message>
    <message>
        <source>Draft saved %1 s ago</source>
        <extracomment>Brief, header: %1 is a number of seconds</extracomment>
        <translation>Rascunho salvo há %1 s</translation>
    </message>
    <message>
        <source>Draft saved %1 min ago</source>
        <extracomment>Brief, header: %1 is a number of minutes</extracomment>
        <translation>Rascunho salvo há %1 min</translation>
    </message>
    <message>
        <source>Draft saved %1 h ago</source>
        <extracomment>Brief, header: %1 is a number of hours</extracomment>
        <translation>Rascunho salvo há %1 h</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Brief, header: %1 is a date and time</extracomment>
        <translation>Rascunho salvo: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Briefs and versions of them: when they were saved</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>Briefs and versions of them: %1 is a number of minutes</extracomment>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>Briefs and versions of them: %1 is a number of hours</extracomment>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <extracomment>Brief, a source&apos;s main KPI</extracomment>
        <translation>Custo por resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Brief, a source&apos;s main KPI</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>high confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confiança alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confiança média</translation>
    </message>
    <message>
        <source>low confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confiança baixa</translation>
    </message>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>Brief and result: how many creatives the new ones come from</extracomment>
        <translation>
            <numerusform>Inspirado em %n criativo</numerusform>
            <numerusform>Inspirado em %n criativos</numerusform>
        </translation>
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
    <name>CardMediaText</name>
    <message>
        <source>Preview</source>
        <extracomment>Creative card: button that shows the picture large</extracomment>
        <translation>Ver grande</translation>
    </message>
    <message>
        <source>The stored picture could not be read. Click to try again.</source>
        <extracomment>Creative card: the stored picture is damaged or gone</extracomment>
        <translation>A imagem guardada não pôde ser lida. Clique para tentar de novo.</translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>%1 in the previous period (%2): %3</source>
        <extracomment>Tooltip of a figure. %1: its value in the previous period, %2: the dates, %3: such as up 18%</extracomment>
        <translation>%1 no período anterior (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a badge. %1: such as Proven, %2: such as 96% in the top 10</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: better than %3 of 100 creatives here</source>
        <extracomment>Tooltip of a large card&apos;s bars. %1: such as CTR, %2: its value, %3: 0 to 100, how many rank lower</extracomment>
        <translation>%1 %2: melhor que %3 de 100 criativos daqui</translation>
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
    <message>
        <source>The patterns of %1 are not known yet. Extract them first.</source>
        <extracomment>%1: ids of one or more creatives</extracomment>
        <translation>Os padrões de %1 ainda não são conhecidos. Extraia-os primeiro.</translation>
    </message>
</context>
<context>
    <name>CombinedText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Brief, combined patterns, one of the values that sources have. %1: such as Calm mood, %2: number of sources</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 open: %2</source>
        <extracomment>Brief, combined patterns: the sources do not agree. %1: such as Mood, %2: such as Calm mood (1), Warm mood (1)</extracomment>
        <translation>%1 em aberto: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Brief, combined patterns: not all sources agree. %1 of %2 sources, %3: such as Some urgency</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Composition</source>
        <extracomment>Brief, combined patterns: what stands where</extracomment>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, combined patterns: style, mood and contrast</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Brief, combined patterns: texts</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Brief, combined patterns: how people are won</extracomment>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Brief, combined patterns: the sources do not agree on anything</extracomment>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>Brief, combined patterns: colours</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Palette: %1</source>
        <extracomment>Brief, combined patterns, for screen readers and as a tooltip. %1: colours with their shares</extracomment>
        <translation>Paleta: %1</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>does not apply</source>
        <extracomment>Compare board: this figure exists only for videos</extracomment>
        <translation>não se aplica</translation>
    </message>
    <message>
        <source>Beats the reference</source>
        <extracomment>Compare board: a row; the chance of being better than the first creative</extracomment>
        <translation>Vence a referência</translation>
    </message>
    <message>
        <source>Chance that its true main KPI is better than that of the first creative, as delivered</source>
        <extracomment>Compare board, tooltip of a row</extracomment>
        <translation>Chance de o valor real do seu KPI principal ser melhor que o do primeiro criativo, como foram entregues</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>Compare board: this creative is the one the others are measured by</extracomment>
        <translation>referência</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <extracomment>Compare board: a row</extracomment>
        <translation>Posição no ranking</translation>
    </message>
    <message>
        <source>needs data</source>
        <extracomment>Compare board: it is below the minimums</extracomment>
        <translation>precisa de dados</translation>
    </message>
    <message>
        <source>no clear difference (%1)</source>
        <extracomment>Compare board: which one is better cannot be told. %1: a probability such as 45%</extracomment>
        <translation>sem diferença clara (%1)</translation>
    </message>
    <message>
        <source>%1 chance</source>
        <extracomment>Compare board: the chance of being the better one. %1: such as 18%, or less than 1%</extracomment>
        <translation>%1 de chance</translation>
    </message>
</context>
<context>
    <name>ConfidenceText</name>
    <message>
        <source>80% chance between %1 and %2</source>
        <extracomment>Creative: interval of the main KPI. %1, %2: values such as 4.7× and 6.2×</extracomment>
        <translation>80% de chance entre %1 e %2</translation>
    </message>
    <message>
        <source>account median %1</source>
        <extracomment>Creative: what its main KPI is compared with. %1: a value such as 2.6×</extracomment>
        <translation>mediana da conta %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confiança alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confiança média</translation>
    </message>
    <message>
        <source>low confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confiança baixa</translation>
    </message>
    <message>
        <source>%1 in the top %2</source>
        <extracomment>Creative: probability of its place. %1: such as 96%, %2: how many places there are</extracomment>
        <translation>%1 no top %2</translation>
    </message>
    <message>
        <source>Chance of beating the account&apos;s median: %1</source>
        <extracomment>Creative: probability of being better than the account&apos;s median. %1: such as 97%</extracomment>
        <translation>Chance de superar a mediana da conta: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Creative card: it belongs to the best ones with at least 80% probability</extracomment>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Promising</source>
        <extracomment>Creative card: it belongs to the best ones with at least 50% probability</extracomment>
        <translation>Promissor</translation>
    </message>
    <message>
        <source>Needs data</source>
        <extracomment>Creative card: nobody can tell yet whether it belongs to the best ones</extracomment>
        <translation>Precisa de dados</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A probability. %1: 1%</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A probability. %1: 99%</extracomment>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>Best estimate %1, %2</source>
        <translation>Melhor estimativa %1, %2</translation>
    </message>
    <message>
        <source>Account median %1</source>
        <extracomment>Creative, tooltip. %1: a value such as 2.6×</extracomment>
        <translation>Mediana da conta %1</translation>
    </message>
    <message>
        <source>One large order was capped for this estimate.</source>
        <extracomment>Creative, tooltip: the value of very large orders does not fully count for the estimate</extracomment>
        <translation>Um pedido muito grande foi limitado nesta estimativa.</translation>
    </message>
    <message>
        <source>Best estimate %1</source>
        <extracomment>Creative, tooltip: the single best guess of a KPI. %1: such as 5.1×</extracomment>
        <translation>Melhor estimativa %1</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>Last 7 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 14 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <extracomment>Top creatives, period: opens a page to choose dates</extracomment>
        <translation>Outras datas…</translation>
    </message>
    <message>
        <source>%1, worst first</source>
        <extracomment>Top creatives, order of the cards: %1 is a ranking such as Confident ranking
----------
Top creatives, order of the cards: %1 is a KPI such as CTR</extracomment>
        <translation>%1, piores primeiro</translation>
    </message>
    <message>
        <source>No groups</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;: the button of the ad</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>%1 ≥</source>
        <extracomment>Top creatives, filter: %1 is Spend, Purchases and the like; at least</extracomment>
        <translation>%1 ≥</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <extracomment>Top creatives, filter: at least so many stars</extracomment>
        <translation>
            <numerusform>%n estrela ou mais</numerusform>
            <numerusform>%n estrelas ou mais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in reverse</source>
        <extracomment>Top creatives, order of the cards by words: %1 is a column such as Campaign</extracomment>
        <translation>%1, ao contrário</translation>
    </message>
    <message>
        <source>Confident ranking</source>
        <extracomment>Top creatives, order of the cards: by the pessimistic value of the main KPI</extracomment>
        <translation>Ranking confiável</translation>
    </message>
    <message>
        <source>Ranking by KPI only</source>
        <extracomment>Top creatives, order of the cards: by the raw main KPI</extracomment>
        <translation>Ranking só pelo KPI</translation>
    </message>
    <message>
        <source>Weighted ranking</source>
        <extracomment>Top creatives, order of the cards: by several KPIs with their weights</extracomment>
        <translation>Ranking por pesos</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;: a submenu, what was found in the picture and the texts</extracomment>
        <translation>Padrão</translation>
    </message>
</context>
<context>
    <name>CreativeSections</name>
    <message>
        <source>Needs more data</source>
        <extracomment>Top creatives: heading of the creatives below the minimums</extracomment>
        <translation>Precisam de mais dados</translation>
    </message>
    <message>
        <source>Without a button</source>
        <extracomment>Top creatives: heading of the creatives without a call-to-action button</extracomment>
        <translation>Sem botão</translation>
    </message>
    <message>
        <source>Without a campaign name</source>
        <extracomment>Top creatives: heading of the creatives whose campaign has no name</extracomment>
        <translation>Sem nome de campanha</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <extracomment>Top creatives: heading of the creatives without a pattern of that kind, such as a style of their own</extracomment>
        <translation>Ainda não analisados</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translation>Outro padrão</translation>
    </message>
</context>
<context>
    <name>CreativeText</name>
    <message>
        <source>Active</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Em análise</translation>
    </message>
    <message>
        <source>With issues</source>
        <extracomment>Creative card: state of the ad, which Meta refused or stopped</extracomment>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Arquivado</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Situação desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln compra</numerusform>
            <numerusform>%Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln install(s)</source>
        <extracomment>Creative card, below the figures</extracomment>
        <translation>
            <numerusform>%Ln instalação</numerusform>
            <numerusform>%Ln instalações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impression(s) to go</source>
        <extracomment>Creative card: how many impressions are missing to enter the ranking</extracomment>
        <translation>
            <numerusform>falta %Ln impressão</numerusform>
            <numerusform>faltam %Ln impressões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln lead</numerusform>
            <numerusform>faltam %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln compra</numerusform>
            <numerusform>faltam %Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln install(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln instalação</numerusform>
            <numerusform>faltam %Ln instalações</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply: this creative has no video.</source>
        <extracomment>Creative panel and tooltips: this figure exists only for videos</extracomment>
        <translation>Não se aplica: este criativo não tem vídeo.</translation>
    </message>
    <message>
        <source>Meta reported no video plays.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>A Meta não informou reproduções de vídeo.</translation>
    </message>
    <message>
        <source>Meta reported no purchase value.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>A Meta não informou o valor das compras.</translation>
    </message>
    <message>
        <source>Nothing to divide by: no results yet (%1).</source>
        <extracomment>Creative panel and tooltips. %1: what the objective counts, such as Purchases</extracomment>
        <translation>Não há por que dividir: ainda não há resultados (%1).</translation>
    </message>
    <message>
        <source>Meta did not report this figure.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>A Meta não informou este número.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: a card whose creative is still being read</extracomment>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <extracomment>Screen reader: place in the ranking</extracomment>
        <translation>Posição %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Rated %1 of 5.</source>
        <extracomment>Screen reader: how somebody rated the creative, from 1 to 5</extracomment>
        <translation>Avaliação %1 de 5.</translation>
    </message>
    <message>
        <source>%1 more spend to go</source>
        <extracomment>Creative card: how much spend is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>faltam %1 de gasto</translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln lead(s) to go</source>
        <translation>
            <numerusform>faltam %1 de gasto e %Ln lead</numerusform>
            <numerusform>faltam %1 de gasto e %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln purchase(s) to go</source>
        <translation>
            <numerusform>faltam %1 de gasto e %Ln compra</numerusform>
            <numerusform>faltam %1 de gasto e %Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln install(s) to go</source>
        <translation>
            <numerusform>faltam %1 de gasto e %Ln instalação</numerusform>
            <numerusform>faltam %1 de gasto e %Ln instalações</numerusform>
        </translation>
    </message>
    <message>
        <source>Hook</source>
        <extracomment>Creative card, stage: how many go on watching a video; a short word</extracomment>
        <translation>Hook</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Creative card, stage: how many watch a video for longer; a short word</extracomment>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>Creative card, stage: how many click; a short word</extracomment>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Conv.</source>
        <extracomment>Creative card, stage: how many clicks become results; a short word</extracomment>
        <translation>Conv.</translation>
    </message>
    <message>
        <source>Rank %1, %2.</source>
        <extracomment>Screen reader: place in the ranking. %2: how it moved, such as up 2</extracomment>
        <translation>Posição %1, %2.</translation>
    </message>
    <message>
        <source>Fatigue: %1.</source>
        <extracomment>Screen reader: signs that people have seen the ad too often. %1: Watch or Fatigued</extracomment>
        <translation>Fadiga: %1.</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4.</source>
        <extracomment>Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42, %3: such as up 18%, %4: such as high confidence</extracomment>
        <translation>%1 %2, %3, %4.</translation>
    </message>
    <message>
        <source>%1 %2, %3.</source>
        <extracomment>Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42, %3: such as up 18%, or high confidence</extracomment>
        <translation>%1 %2, %3.</translation>
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
    <message>
        <source>Ask for more info</source>
        <translation>Pedir informações</translation>
    </message>
    <message>
        <source>Browse shop</source>
        <translation>Ver loja</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Ligar agora</translation>
    </message>
    <message>
        <source>Get details</source>
        <translation>Ver detalhes</translation>
    </message>
    <message>
        <source>Refer friends</source>
        <translation>Indicar amigos</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>Ver cardápio</translation>
    </message>
    <message>
        <source>Send a gift</source>
        <translation>Enviar presente</translation>
    </message>
    <message>
        <source>Try demo</source>
        <translation>Experimentar demo</translation>
    </message>
    <message>
        <source>View cart</source>
        <translation>Ver carrinho</translation>
    </message>
</context>
<context>
    <name>CurveData</name>
    <message>
        <source>%1, still settling</source>
        <extracomment>Chart of a creative: a day whose numbers may still change. %1: such as Oct 30</extracomment>
        <translation>%1, ainda assentando</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Chart of a creative, legend: the period that is shown</extracomment>
        <translation>agora</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Chart of a creative, legend: the period before</extracomment>
        <translation>anterior</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>Chart of a creative, on a dashed line: the account&apos;s median</extracomment>
        <translation>mediana</translation>
    </message>
    <message>
        <source>still watching</source>
        <extracomment>Chart of a video, legend: share of those who began it</extracomment>
        <translation>ainda assistindo</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Chart of a creative shown as a table: heading of the column of dates</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>Chart of a video shown as a table: heading of the column with shares of its length</extracomment>
        <translation>Assistido</translation>
    </message>
</context>
<context>
    <name>DashboardText</name>
    <message>
        <source>%1 from %2 to %3 (%4), %5 of spend</source>
        <extracomment>Dashboard, a creative that changed: %1 is a KPI, %2 its value before, %3 now, %4 such as &quot;▲ 18%&quot;, %5 a share such as 5%</extracomment>
        <translation>%1 de %2 para %3 (%4), %5 do gasto</translation>
    </message>
    <message>
        <source>Fatigued: %1</source>
        <extracomment>Dashboard, a creative that wears out: %1 is its name</extracomment>
        <translation>Fadiga: %1</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <extracomment>Dashboard, a creative that may wear out: %1 is its name</extracomment>
        <translation>Observar: %1</translation>
    </message>
</context>
<context>
    <name>Delta</name>
    <message>
        <source>new</source>
        <extracomment>Beside a figure: there was nothing in the previous period</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>about the same, %1</source>
        <extracomment>Read aloud: how a figure changed, where the direction is not sure. %1: such as 1%</extracomment>
        <translation>quase igual, %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>Read aloud: how a figure changed. %1: such as 18%</extracomment>
        <translation>subiu %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>Read aloud: how a figure changed. %1: such as 18%</extracomment>
        <translation>caiu %1</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Export this view</source>
        <extracomment>Export: title of the window that asks for a file</extracomment>
        <translation>Exportar esta visão</translation>
    </message>
    <message>
        <source>Table of values (*.csv)</source>
        <extracomment>Export: kind of file</extracomment>
        <translation>Tabela de valores (*.csv)</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Creative</source>
        <extracomment>Creative table: column of pictures and names</extracomment>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Creative table: column of the ads&apos; states</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Creative table: column, such as Image or Video</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Creative table: column of the words on the ads&apos; buttons</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Creative table: column</extracomment>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Ad set</source>
        <extracomment>Creative table: column; Meta&apos;s term</extracomment>
        <translation>Conjunto de anúncios</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Creative table: column of the stars somebody gave</extracomment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Ad ID</source>
        <extracomment>Creative table: column of Meta&apos;s numbers of the ads</extracomment>
        <translation>ID do anúncio</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Back</source>
        <extracomment>First start, goes back to the ways to connect</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FunnelText</name>
    <message>
        <source>Ads with delivery</source>
        <extracomment>Parameters, preview: ads that were shown at all</extracomment>
        <translation>Anúncios com entrega</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <extracomment>Parameters, preview. %1: spend, purchases …, %2: the minimum</extracomment>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>Top %1</source>
        <extracomment>Parameters, preview. %1: how many are shown</extracomment>
        <translation>Top %1</translation>
    </message>
</context>
<context>
    <name>GridKeys</name>
    <message>
        <source>Next creative</source>
        <extracomment>List of shortcuts: the creative after the current one</extracomment>
        <translation>Próximo criativo</translation>
    </message>
    <message>
        <source>Previous creative</source>
        <extracomment>List of shortcuts: the creative before the current one</extracomment>
        <translation>Criativo anterior</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <extracomment>List of shortcuts: selects the current creative, or takes it out of the selection</extracomment>
        <translation>Selecionar ou desmarcar</translation>
    </message>
    <message>
        <source>Select all creatives</source>
        <extracomment>List of shortcuts</extracomment>
        <translation>Selecionar todos os criativos</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <extracomment>List of shortcuts: takes the stars of the current creative away</extracomment>
        <translation>Tirar a nota</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <extracomment>List of shortcuts: gives the current creative %n stars</extracomment>
        <translation>
            <numerusform>Dar %n estrela</numerusform>
            <numerusform>Dar %n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, or add to the comparison</source>
        <extracomment>List of shortcuts: several creatives are compared at once, one is added to the comparison or taken away from it</extracomment>
        <translation>Comparar ou incluir na comparação</translation>
    </message>
    <message>
        <source>New creatives inspired by these</source>
        <extracomment>List of shortcuts: begins a brief for new ads that take patterns from the selected ones</extracomment>
        <translation>Novos criativos inspirados nestes</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What you see</source>
        <extracomment>Help: topic</extracomment>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas baseadas em dados reais da sua conta Meta</translation>
    </message>
    <message>
        <source>Only creatives from connected accounts are analyzed</source>
        <translation>Apenas criativos das contas conectadas são analisados</translation>
    </message>
    <message>
        <source>Data is updated as the Meta API makes it available</source>
        <translation>Dados atualizados conforme disponibilidade da Meta API</translation>
    </message>
    <message>
        <source>Today is left out because the day is not over.</source>
        <translation>Hoje fica de fora, porque o dia ainda não terminou.</translation>
    </message>
    <message>
        <source>The app only reads your ads, it never changes them. The token stays in the system keychain and the data on this computer. No telemetry.</source>
        <translation>O app só lê seus anúncios, nunca os altera. O token fica no chaveiro do sistema e os dados ficam neste computador. Sem telemetria.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>Help: topic</extracomment>
        <translation>Quando algo não funciona</translation>
    </message>
    <message>
        <source>Top creatives shows the ads of one account, ranked by the KPI you chose. Period, goal and KPI stand in the bar above; press one to change it.</source>
        <translation>Top criativos mostra os anúncios de uma conta, na ordem do KPI que você escolheu. Período, objetivo e KPI ficam na barra acima; clique em um deles para mudar.</translation>
    </message>
    <message>
        <source>Needs more data</source>
        <extracomment>Help: heading of the ads with too little spend or results, as in the grid</extracomment>
        <translation>Precisam de mais dados</translation>
    </message>
    <message>
        <source>Below the ranking stand the ads with too little spend or too few results. They are not bad ones: nobody can tell yet.</source>
        <translation>Abaixo do ranking ficam os anúncios com pouco gasto ou poucos resultados. Não são ruins: ainda não dá para saber.</translation>
    </message>
    <message>
        <source>Cards and table</source>
        <extracomment>Help: term</extracomment>
        <translation>Cartões e tabela</translation>
    </message>
    <message>
        <source>A card has the rank, the KPI that counts, spend and results. Enter opens all figures and the texts of the ad, Space its picture. The table has every figure side by side.</source>
        <translation>O cartão traz a posição, o KPI que vale, gasto e resultados. Enter abre todos os números e os textos do anúncio; Espaço, a imagem. A tabela mostra todos os números lado a lado.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <extracomment>Help: term</extracomment>
        <translation>De onde vêm os números</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <extracomment>Help: topic</extracomment>
        <translation>O que os números dizem</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Help: term</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Counted by the event you chose; else by what each ad set optimizes for; else by Meta&apos;s standard events. “What counts as a result” changes it.</source>
        <translation>Contados pelo evento que você escolheu; senão, pelo que cada conjunto de anúncios otimiza; senão, pelos eventos padrão da Meta. Mude em “O que conta como resultado”.</translation>
    </message>
    <message>
        <source>A dash (–)</source>
        <extracomment>Help: term, the sign for a number that there is not</extracomment>
        <translation>Um traço (–)</translation>
    </message>
    <message>
        <source>The number cannot be computed, such as a cost without a single result. It is not zero.</source>
        <translation>O número não pode ser calculado, como um custo sem nenhum resultado. Não é zero.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Help: term</extracomment>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days are those of the ad account&apos;s time zone.</source>
        <translation>Os dias são os do fuso horário da conta de anúncios.</translation>
    </message>
    <message>
        <source>Minimums</source>
        <extracomment>Help: topic</extracomment>
        <translation>Mínimos</translation>
    </message>
    <message>
        <source>An ad enters the ranking with a spend of at least %1, at least %2 results and at least %3 impressions, unless you choose other minimums. Exactly the minimum is enough.</source>
        <translation>Um anúncio entra no ranking com gasto a partir de %1, ao menos %2 resultados e ao menos %3 impressões, se você não escolher outros mínimos. Exatamente o mínimo já basta.</translation>
    </message>
    <message>
        <source>Why there are any</source>
        <extracomment>Help: term</extracomment>
        <translation>Por que existem</translation>
    </message>
    <message>
        <source>Where to change them</source>
        <extracomment>Help: term</extracomment>
        <translation>Onde mudar</translation>
    </message>
    <message>
        <source>For this view in the chips of the bar; for what a client&apos;s analyses begin with in Settings › Ranking and minimums.</source>
        <translation>Para esta visão, nas etiquetas da barra; para o ponto de partida das análises de um cliente, em Configurações › Ranking e mínimos.</translation>
    </message>
    <message>
        <source>When little is left</source>
        <extracomment>Help: term</extracomment>
        <translation>Quando sobra pouco</translation>
    </message>
    <message>
        <source>A note above the cards says how many ads each minimum took away. Lower it, or choose a longer period.</source>
        <translation>Um aviso acima dos cartões diz quantos anúncios cada mínimo tirou. Baixe o mínimo ou escolha um período maior.</translation>
    </message>
    <message>
        <source>Rate, hide, take along</source>
        <extracomment>Help: topic</extracomment>
        <translation>Avaliar, ocultar, levar</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>Help: term</extracomment>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>One to five stars are your own opinion. They stay on this computer and change nothing at Meta.</source>
        <translation>De uma a cinco estrelas, é a sua opinião. Fica neste computador e não muda nada na Meta.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Help: term</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A hidden creative is left out of the view, not deleted. Undo brings it back, and so does “Show hidden creatives” in the menu.</source>
        <translation>Um criativo oculto sai da visão, não é apagado. Desfazer traz de volta, e “Mostrar criativos ocultos” no menu também.</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <extracomment>Help: term</extracomment>
        <translation>Copiar e exportar</translation>
    </message>
    <message>
        <source>Copy takes the picture or the selected rows, “Copy as Markdown” a table for a report. Export writes the view, or what is selected, to a CSV file.</source>
        <translation>Copiar leva a imagem ou as linhas selecionadas; “Copiar como Markdown”, uma tabela para relatório. Exportar grava a visão, ou o que está selecionado, em um arquivo CSV.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <extracomment>Help: topic</extracomment>
        <translation>Onde ficam seus dados</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Help: term</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Pictures, logs and copies</source>
        <extracomment>Help: term</extracomment>
        <translation>Imagens, logs e cópias</translation>
    </message>
    <message>
        <source>Settings › Copies and logs tells how much there is, opens the folders and clears the pictures. “Metadata only” keeps no pictures at all.</source>
        <translation>Configurações › Cópias e logs diz quanto há, abre as pastas e limpa as imagens. Com “Só metadados”, nenhuma imagem é guardada.</translation>
    </message>
    <message>
        <source>Several clients</source>
        <extracomment>Help: term</extracomment>
        <translation>Vários clientes</translation>
    </message>
    <message>
        <source>Each client has its own workspace. Nothing is mixed, and minimums can be different.</source>
        <translation>Cada cliente tem o seu espaço. Nada se mistura, e os mínimos podem ser outros.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Help: topic</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. These are the keys worth knowing; all of them can be changed in Settings › Shortcuts.</source>
        <translation>Tudo pode ser feito sem mouse. Estas são as teclas que vale conhecer; todas podem ser trocadas em Configurações › Atalhos.</translation>
    </message>
    <message>
        <source>Without internet</source>
        <extracomment>Help: term</extracomment>
        <translation>Sem internet</translation>
    </message>
    <message>
        <source>Everything that is stored works as usual; syncs go on by themselves later.</source>
        <translation>Tudo o que está guardado funciona normalmente; as sincronizações continuam sozinhas depois.</translation>
    </message>
    <message>
        <source>The login has expired</source>
        <extracomment>Help: term</extracomment>
        <translation>O acesso expirou</translation>
    </message>
    <message>
        <source>Nothing is deleted. A banner offers to sign in again; what waited goes on then.</source>
        <translation>Nada é apagado. Uma faixa oferece entrar de novo; o que esperava continua a partir daí.</translation>
    </message>
    <message>
        <source>Meta asks for a pause</source>
        <extracomment>Help: term</extracomment>
        <translation>A Meta pede uma pausa</translation>
    </message>
    <message>
        <source>Meta limits how often an app may ask. The sync goes on by itself, from where it stopped.</source>
        <translation>A Meta limita quantas vezes um app pode perguntar. A sincronização continua sozinha, de onde parou.</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <extracomment>Help: term</extracomment>
        <translation>Uma sincronização falhou</translation>
    </message>
    <message>
        <source>Activity shows what waits or failed and why, with one thing to do about it.</source>
        <translation>Atividade mostra o que espera ou falhou e por quê, com uma ação para resolver.</translation>
    </message>
    <message>
        <source>To ask somebody</source>
        <extracomment>Help: term</extracomment>
        <translation>Para perguntar a alguém</translation>
    </message>
    <message>
        <source>Settings › About › Copy debug info has the versions, and nothing of your data.</source>
        <translation>Configurações › Sobre › Copiar informações de diagnóstico traz as versões, e nada dos seus dados.</translation>
    </message>
    <message>
        <source>With two results luck decides: one less would double the cost. Minimums keep lucky ads from the top.</source>
        <translation>Com dois resultados, a sorte decide: um a menos dobraria o custo. Os mínimos impedem que a sorte chegue ao topo.</translation>
    </message>
</context>
<context>
    <name>HintText</name>
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
    <message>
        <source>The account reports other events: %1.</source>
        <extracomment>%1: a list of events with their counts</extracomment>
        <translation>A conta registra outros eventos: %1.</translation>
    </message>
    <message>
        <source>If one of them is your result, choose it with --conversion-event.</source>
        <extracomment>After a list of events. --conversion-event stays as it is</extracomment>
        <translation>Se um deles é o seu resultado, escolha-o com --conversion-event.</translation>
    </message>
    <message>
        <source>If one of them is your result, take it with “Choose the event”.</source>
        <extracomment>After a list of events. The button beside this text, in ui/, has exactly this name</extracomment>
        <translation>Se um deles é o seu resultado, use “Escolher o evento”.</translation>
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
    <message>
        <source>The part of this app that looks at pictures is missing or does not start: %1. Nothing was lost. Install the app again.</source>
        <translation>A parte deste app que olha as imagens está faltando ou não inicia: %1. Nada se perdeu. Instale o app de novo.</translation>
    </message>
    <message>
        <source>The picture could not be analyzed. Nothing was lost. Analyze it again; the other creatives are not affected.</source>
        <translation>Não foi possível analisar a imagem. Nada se perdeu. Analise de novo; os outros criativos não são afetados.</translation>
    </message>
    <message>
        <source>The word list %1 cannot be read at &quot;%2&quot;. Nothing was lost. Mend that entry, or remove the file to go by the app&apos;s own list.</source>
        <translation>A lista de palavras %1 não pode ser lida em &quot;%2&quot;. Nada se perdeu. Corrija essa entrada, ou remova o arquivo para usar a lista do app.</translation>
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
    <message>
        <source>This job has ended already, so there was nothing to cancel.</source>
        <translation>Esta tarefa já terminou, então não havia nada para cancelar.</translation>
    </message>
    <message>
        <source>This job has not failed, so there is nothing to try again. Wait until it ends, or cancel it first.</source>
        <translation>Esta tarefa não falhou, então não há nada para tentar de novo. Espere que ela termine ou cancele-a antes.</translation>
    </message>
    <message>
        <source>This creative is no longer stored; it may have been erased. Load the list again.</source>
        <translation>Este criativo não está mais guardado; talvez tenha sido apagado. Carregue a lista de novo.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Start the program in a desktop session, or use the command mci.</source>
        <translation>Não há tela em que mostrar uma janela. Abra o programa numa sessão gráfica ou use o comando mci.</translation>
    </message>
    <message>
        <source>The program is running already, but its window does not answer. End it, or wait a moment, then start it again.</source>
        <translation>O programa já está aberto, mas a janela dele não responde. Encerre-o, ou espere um momento, e abra-o de novo.</translation>
    </message>
    <message>
        <source>This brief is no longer stored; it may have been removed. Choose one from the list, or begin another.</source>
        <translation>Este brief não está mais guardado; pode ter sido removido. Escolha um da lista ou comece outro.</translation>
    </message>
    <message>
        <source>These new creatives are no longer stored; they may have been removed. Choose others from the list.</source>
        <translation>Estes novos criativos não estão mais guardados; podem ter sido removidos. Escolha outros da lista.</translation>
    </message>
    <message>
        <source>This variation, or the state of it that was asked for, is not stored. Load the new creatives again.</source>
        <translation>Esta variação, ou o estado dela que foi pedido, não está guardada. Carregue os novos criativos outra vez.</translation>
    </message>
    <message>
        <source>There is no creative %1; it may have been erased. Choose one from the list.</source>
        <translation>Não existe o criativo %1; ele pode ter sido apagado. Escolha um da lista.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which was not found or is no file that can be read. Check the path and try again.</source>
        <extracomment>%1: an option or a key of a brief, such as --brief or productPhoto; %2: a path</extracomment>
        <translation>%1 indica “%2”, que não foi encontrado ou não é um arquivo que possa ser lido. Confira o caminho e tente de novo.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is too large: at most %3 are read. Use a smaller file.</source>
        <extracomment>%3: a size such as 1 MiB</extracomment>
        <translation>%1 indica “%2”, que é grande demais: são lidos no máximo %3. Use um arquivo menor.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no picture that this app opens. Use a PNG, JPEG or WebP file.</source>
        <translation>%1 indica “%2”, que não é uma imagem que este aplicativo abra. Use um arquivo PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or allow writing there.</source>
        <translation>Não é possível gravar “%1”. Escolha outro lugar ou permita a gravação ali.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not made by an earlier run. It was not changed. Move it away, or choose another folder.</source>
        <translation>“%1” já existe e não foi criado por uma execução anterior. Não foi alterado. Mova-o ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Stopped before anything was made. What was there before is unchanged. Start again when you want to.</source>
        <translation>Interrompido antes que algo fosse criado. O que já existia não mudou. Comece de novo quando quiser.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n character(s); allowed is %2.</source>
        <extracomment>%1: an option or a key such as productName, %n: how long its text is, %2: a range such as 0 – 120</extracomment>
        <translation>
            <numerusform>%1 tem %n caractere; o permitido é %2.</numerusform>
            <numerusform>%1 tem %n caracteres; o permitido é %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobCaption</name>
    <message>
        <source>Cancelling…</source>
        <extracomment>Activity: asked to stop, has not stopped yet</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Waits for a new login of %1</source>
        <extracomment>Activity: %1 is a person</extracomment>
        <translation>Espera novo login de %1</translation>
    </message>
    <message>
        <source>page %1 of about %2</source>
        <extracomment>Activity: reading long lists of numbers; both are numbers, the second one an estimate</extracomment>
        <translation>página %1 de cerca de %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <extracomment>Activity: reading long lists of numbers; %1 is a number</extracomment>
        <translation>página %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s)</source>
        <extracomment>Activity: how many ads were read</extracomment>
        <translation>
            <numerusform>%n anúncio</numerusform>
            <numerusform>%n anúncios</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until you resume the queue</source>
        <extracomment>Activity: why it does not begin</extracomment>
        <translation>Espera você retomar a fila</translation>
    </message>
    <message>
        <source>Try %1 of %2 begins by itself. %3</source>
        <extracomment>Activity: it failed and is tried again by itself; %1 and %2 are numbers, %3 says what happened</extracomment>
        <translation>A tentativa %1 de %2 começa sozinha. %3</translation>
    </message>
    <message>
        <source>Waits for other work on this ad account</source>
        <extracomment>Activity: why it does not begin</extracomment>
        <translation>Espera outra tarefa desta conta de anúncios</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <extracomment>Activity: next in turn</extracomment>
        <translation>Começa em instantes</translation>
    </message>
    <message>
        <source>Waits until you resume the queue, and not before %1</source>
        <extracomment>Activity: why it waits; %1 is a time</extracomment>
        <translation>Espera você retomar a fila, e não antes de %1</translation>
    </message>
    <message>
        <source>Meta asked for a pause. It goes on by itself at %1, where it stopped.</source>
        <extracomment>Activity: Meta&apos;s limits were reached; %1 is a time</extracomment>
        <translation>A Meta pediu uma pausa. Continua sozinha às %1, de onde parou.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <extracomment>Activity: %1 says why it waits, %2 is a time</extracomment>
        <translation>%1 Continua sozinha às %2.</translation>
    </message>
    <message>
        <source>Cancelled, what had arrived is kept</source>
        <translation>Cancelada, o que já chegou foi mantido</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Activity: how many creatives were fetched</extracomment>
        <translation>
            <numerusform>%n criativo</numerusform>
            <numerusform>%n criativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <extracomment>Activity: how many pictures could be fetched, when they are fewer than the creatives</extracomment>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>Activity: how often Meta was asked</extracomment>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>still fresh, nothing was fetched</source>
        <extracomment>Activity: a sync that found numbers of a moment ago</extracomment>
        <translation>ainda recentes, nada foi buscado</translation>
    </message>
    <message numerus="yes">
        <source>%n analyzed</source>
        <extracomment>Activity: of how many creatives the patterns were named</extracomment>
        <translation>
            <numerusform>%n analisado</numerusform>
            <numerusform>%n analisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be analyzed</source>
        <extracomment>Activity: how many creatives could not be analyzed</extracomment>
        <translation>
            <numerusform>%n não pôde ser analisado</numerusform>
            <numerusform>%n não puderam ser analisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named by the AI provider</source>
        <extracomment>Activity: how many creatives the AI provider did not name the patterns of; they were analyzed on this computer</extracomment>
        <translation>
            <numerusform>%n não nomeado pelo provedor de IA</numerusform>
            <numerusform>%n não nomeados pelo provedor de IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled, the brief is kept</source>
        <extracomment>Activity: the work was stopped by a person</extracomment>
        <translation>Cancelado, o brief fica guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s)</source>
        <extracomment>Activity: how many new ads were made</extracomment>
        <translation>
            <numerusform>%n novo criativo</numerusform>
            <numerusform>%n novos criativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
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
    <message>
        <source>Fetch insights</source>
        <translation>Buscar insights</translation>
    </message>
    <message>
        <source>Fetch creatives</source>
        <translation>Buscar criativos</translation>
    </message>
    <message>
        <source>Fetch daily insights</source>
        <extracomment>Name of a job: it reads the numbers of each single day, in the background</extracomment>
        <translation>Buscar insights diários</translation>
    </message>
    <message>
        <source>Reading the days</source>
        <translation>Lendo os dias</translation>
    </message>
    <message>
        <source>Analyze creatives</source>
        <extracomment>Name of a job: it looks at pictures and reads texts, to name what is typical of each creative</extracomment>
        <translation>Analisar criativos</translation>
    </message>
    <message>
        <source>Looking at the creatives</source>
        <translation>Olhando os criativos</translation>
    </message>
    <message>
        <source>Asking the AI provider</source>
        <translation>Consultando o provedor de IA</translation>
    </message>
    <message>
        <source>Completed on this computer only. %1</source>
        <extracomment>What came of an analysis: the creatives were analyzed on this computer, the provider failed. %1: sentences that say why</extracomment>
        <translation>Concluído só neste computador. %1</translation>
    </message>
    <message>
        <source>Make new creatives</source>
        <extracomment>Name of a job: it makes new ads from a brief</extracomment>
        <translation>Criar novos criativos</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <extracomment>Stage of a job: all ads of the client are made ready to be compared with new ones</extracomment>
        <translation>Lendo a biblioteca</translation>
    </message>
    <message>
        <source>Making and checking the variations</source>
        <translation>Criando e conferindo as variações</translation>
    </message>
    <message>
        <source>Fetch the other ads</source>
        <extracomment>Name of a job: it reads the ads that are not among the best, to compare new ones with them</extracomment>
        <translation>Buscar os demais anúncios</translation>
    </message>
    <message>
        <source>Reading the account&apos;s other ads</source>
        <translation>Lendo os demais anúncios da conta</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Running</source>
        <extracomment>Activity: heading</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Activity: heading above work that waits for a person</extracomment>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Activity: heading</extracomment>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Activity: heading</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Activity: %1 is the work, such as Fetch insights, %2 an ad account or a client</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1, %2 percent, %3</source>
        <extracomment>Activity, read aloud: the work, how far it is in percent, and what it does now</extracomment>
        <translation>%1, %2 por cento, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>Activity: how much runs and waits</extracomment>
        <translation>
            <numerusform>%n tarefa</numerusform>
            <numerusform>%n tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the queue is paused</source>
        <extracomment>Activity: %1 is such as 3 jobs</extracomment>
        <translation>%1, a fila está pausada</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>Activity: %1 is such as 3 jobs, %2 a length of time such as 2 min</extracomment>
        <translation>%1, cerca de %2</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Activity: %1 is the work, such as Fetch insights, %2 a client, %3 an ad account</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Activity: a tag</extracomment>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Activity: stops the work</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Activity</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Activity: shows the creatives of the account</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Activity: opens the login at Meta</extracomment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Nothing was lost. Your numbers are here; pictures and texts of some creatives are still missing.</source>
        <extracomment>Activity, details: what is safe when pictures could not be fetched</extracomment>
        <translation>Nada foi perdido. Seus números estão aqui; ainda faltam imagens e textos de alguns criativos.</translation>
    </message>
    <message>
        <source>Nothing was lost. Numbers that were synced before are still here and can be used as usual.</source>
        <extracomment>Activity, details: what is safe when a sync stopped</extracomment>
        <translation>Nada foi perdido. Os números já sincronizados continuam aqui e podem ser usados normalmente.</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <extracomment>Notification of the system: title. %1 is a kind of work</extracomment>
        <translation>A sincronização falhou</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falhou: %1</translation>
    </message>
    <message>
        <source>The sync is finished</source>
        <extracomment>Notification of the system: title. %1 is a kind of work</extracomment>
        <translation>A sincronização terminou</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminou: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification of the system: the ad account, and why its work failed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was lost. The brief is as you left it, and what was made before is still there.</source>
        <extracomment>Activity, details: what is safe when new ads could not be made</extracomment>
        <translation>Nada se perdeu. O brief está como você o deixou, e o que foi criado antes continua aqui.</translation>
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
    <name>KeyText</name>
    <message>
        <source>In the grid and the table</source>
        <extracomment>List of shortcuts: heading</extracomment>
        <translation>Na grade e na tabela</translation>
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
    <name>LibraryText</name>
    <message>
        <source>best %1/100</source>
        <extracomment>Library, what was made: best score of its variations. %1: 0 to 100</extracomment>
        <translation>melhor %1/100</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <extracomment>Library, what was made: how many variations a person said yes to. %1 of %2</extracomment>
        <translation>%1 de %2 aprovadas</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <extracomment>Library: creatives that it comes from</extracomment>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <extracomment>Library, a brief: how often something was made of it</extracomment>
        <translation>
            <numerusform>%n geração</numerusform>
            <numerusform>%n gerações</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>Library, a brief. %1: number of its version</extracomment>
        <translation>versão %1</translation>
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
    <name>MadeText</name>
    <message>
        <source>Variation %1</source>
        <extracomment>New creatives: one of several. %1 is its letter</extracomment>
        <translation>Variação %1</translation>
    </message>
    <message>
        <source>Too similar</source>
        <extracomment>New creatives, tag: it is a copy of something and was stopped</extracomment>
        <translation>Parecido demais</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>New creatives, tag: it is near to something</extracomment>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Inspired</source>
        <extracomment>New creatives, tag: it is far enough from everything</extracomment>
        <translation>Inspirado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>New creatives, originality: what two pictures are compared by</extracomment>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Visual meaning</source>
        <translation>Semântica visual</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>New creatives: a part of one that can stay while it is made anew</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Primary text</source>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Nothing fitted the headline&apos;s limit, so it was cut at a word.</source>
        <extracomment>New creatives, text: what the writer could not do</extracomment>
        <translation>Nada coube no limite do título, então ele foi cortado em uma palavra.</translation>
    </message>
    <message>
        <source>Nothing fitted the primary text&apos;s limit, so it was cut at a word.</source>
        <translation>Nada coube no limite do texto principal, então ele foi cortado em uma palavra.</translation>
    </message>
    <message>
        <source>Something the brief says was left out: it has forbidden words, or ads may not say it.</source>
        <translation>Algo do brief ficou de fora: tem palavras proibidas ou anúncios não podem dizer isso.</translation>
    </message>
    <message>
        <source>The audience is not addressed: ads may not say that of their readers.</source>
        <translation>O público não é citado: anúncios não podem dizer isso de quem lê.</translation>
    </message>
    <message>
        <source>There is less urgency than in the sources: the brief names neither a deadline nor a shortage.</source>
        <translation>Há menos urgência que nas fontes: o brief não cita prazo nem falta de estoque.</translation>
    </message>
    <message>
        <source>The benefit of the sources is missing: the brief says nothing of it.</source>
        <translation>Falta o benefício das fontes: o brief não fala dele.</translation>
    </message>
    <message>
        <source>Something that has to be in is missing: it has forbidden words, or does not fit.</source>
        <translation>Falta algo que precisa ter: tem palavras proibidas ou não cabe.</translation>
    </message>
    <message>
        <source>A part that was kept has forbidden words.</source>
        <translation>Uma parte mantida tem palavras proibidas.</translation>
    </message>
    <message>
        <source>A creative that is gone</source>
        <extracomment>New creatives: in place of the name of a creative that is not in the library any more</extracomment>
        <translation>Um criativo que não existe mais</translation>
    </message>
    <message>
        <source>Originality %1; limit %2; passes</source>
        <extracomment>Read aloud: how far a new creative is from everything before. %1 and %2 are numbers from 0 to 1</extracomment>
        <translation>Originalidade %1; limite %2; aprovado</translation>
    </message>
    <message>
        <source>Originality %1; limit %2; too similar</source>
        <extracomment>Read aloud: how far a new creative is from everything before</extracomment>
        <translation>Originalidade %1; limite %2; parecido demais</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read aloud: %1 is the score of a new creative</extracomment>
        <translation>Pontuação %1 de 100</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>New creatives: somebody said that it may be used</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Variation %1 was blocked: similarity %2 with “%3” (limit %4). It cannot be exported.</source>
        <extracomment>New creatives: one was too similar. %1 its letter, %2 how similar (0 to 1), %3 the other creative, %4 the limit</extracomment>
        <translation>A variação %1 foi barrada: semelhança %2 com “%3” (limite %4). Ela não pode ser exportada.</translation>
    </message>
    <message>
        <source>It is too similar to something that exists. Change its text or make another.</source>
        <extracomment>New creatives: why a button does nothing</extracomment>
        <translation>Ela é parecida demais com algo que já existe. Mude o texto ou gere outra.</translation>
    </message>
    <message numerus="yes">
        <source>%n variation(s) left out: nothing new came of them. A broader brief or other sources may help.</source>
        <extracomment>New creatives: fewer were made than wanted</extracomment>
        <translation>
            <numerusform>%n variação ficou de fora: nada novo saiu dela. Um brief mais amplo ou outras fontes podem ajudar.</numerusform>
            <numerusform>%n variações ficaram de fora: nada novo saiu delas. Um brief mais amplo ou outras fontes podem ajudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in %1</source>
        <extracomment>New creatives, status line: %1 is a length of time</extracomment>
        <translation>Gerado em %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>New creatives, status line: who made it</extracomment>
        <translation>este computador</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time: seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>The score is an estimate from this account&apos;s patterns, not a forecast</source>
        <extracomment>New creatives, status line</extracomment>
        <translation>Pontuação é uma estimativa pelos padrões desta conta, não uma previsão de resultado</translation>
    </message>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>New creatives, header and lineage</extracomment>
        <translation>
            <numerusform>Inspirado em %n criativo</numerusform>
            <numerusform>Inspirado em %n criativos</numerusform>
        </translation>
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
    <name>PatternChips</name>
    <message>
        <source>Text on %1 of the picture</source>
        <translation>Texto em %1 da imagem</translation>
    </message>
    <message>
        <source>No elements</source>
        <extracomment>Side panel, patterns: a tag; nothing in particular is in the picture</extracomment>
        <translation>Nenhum elemento</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>%1: as the analysis says again</source>
        <extracomment>Toast and undo: a pattern that the user had corrected. %1: such as Layout</extracomment>
        <translation>%1: de novo como diz a análise</translation>
    </message>
    <message>
        <source>%1: corrected</source>
        <extracomment>Toast and undo: a text was corrected by the user. %1: such as Headline</extracomment>
        <translation>%1: correção guardada</translation>
    </message>
    <message>
        <source>%1, corrected: %2</source>
        <extracomment>Toast and undo: a tag was corrected by the user. %1: such as Layout, %2: such as Grid</extracomment>
        <translation>%1, correção: %2</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>What was corrected in a creative&apos;s patterns</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body text</source>
        <extracomment>What was corrected in a creative&apos;s patterns</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Chamada para ação</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>Portuguese (Brazil)</source>
        <extracomment>Pattern of a creative: language of its texts</extracomment>
        <translation>Português (Brasil)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>No urgency</source>
        <extracomment>Pattern of a creative: how much its texts press</extracomment>
        <translation>Sem urgência</translation>
    </message>
    <message>
        <source>Low urgency</source>
        <translation>Urgência baixa</translation>
    </message>
    <message>
        <source>Medium urgency</source>
        <translation>Urgência média</translation>
    </message>
    <message>
        <source>High urgency</source>
        <translation>Urgência alta</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>Pattern of a creative: what its texts promise</extracomment>
        <translation>Desconto</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Free shipping</source>
        <translation>Frete grátis</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Brinde</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilidade</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidez</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividade</translation>
    </message>
    <message>
        <source>Social proof</source>
        <translation>Prova social</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>Parcelamento</translation>
    </message>
    <message>
        <source>Promised results</source>
        <translation>Promessa de resultado</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novidade</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>No clear benefit</source>
        <translation>Sem benefício claro</translation>
    </message>
    <message>
        <source>Friendly tone</source>
        <extracomment>Pattern of a creative: how its texts speak</extracomment>
        <translation>Tom amigável</translation>
    </message>
    <message>
        <source>Urgent tone</source>
        <translation>Tom urgente</translation>
    </message>
    <message>
        <source>Professional tone</source>
        <translation>Tom profissional</translation>
    </message>
    <message>
        <source>Inspiring tone</source>
        <translation>Tom inspirador</translation>
    </message>
    <message>
        <source>Playful tone</source>
        <translation>Tom divertido</translation>
    </message>
    <message>
        <source>Luxury tone</source>
        <translation>Tom de luxo</translation>
    </message>
    <message>
        <source>Informative tone</source>
        <translation>Tom informativo</translation>
    </message>
    <message>
        <source>Emotional tone</source>
        <translation>Tom emocional</translation>
    </message>
    <message>
        <source>Broad audience</source>
        <extracomment>Pattern of a creative: whom its texts address</extracomment>
        <translation>Público amplo</translation>
    </message>
    <message>
        <source>Niche audience</source>
        <translation>Público de nicho</translation>
    </message>
    <message>
        <source>Local audience</source>
        <translation>Público local</translation>
    </message>
    <message>
        <source>Retargeting</source>
        <translation>Remarketing</translation>
    </message>
    <message>
        <source>Local analysis, no image sent</source>
        <extracomment>Pattern of a creative: who found the patterns</extracomment>
        <translation>Análise local, sem envio de imagem</translation>
    </message>
    <message>
        <source>Analysis by an AI provider</source>
        <translation>Análise de um provedor de IA</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por você</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>What is taken of a creative: how it looks</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What is taken of a creative: what it says</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>What is taken of a creative: how it wins people</extracomment>
        <translation>Abordagem</translation>
    </message>
</context>
<context>
    <name>PatternsText</name>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Results by pattern: how many creatives</extracomment>
        <translation>
            <numerusform>%n criativo</numerusform>
            <numerusform>%n criativos</numerusform>
        </translation>
    </message>
    <message>
        <source>too few results for a figure: it takes three creatives</source>
        <extracomment>Results by pattern: why there is no value</extracomment>
        <translation>poucos resultados para um número: são precisos três criativos</translation>
    </message>
    <message>
        <source>%1 %2 (80% chance between %3 and %4)</source>
        <extracomment>Results by pattern: %1 a KPI, %2 its value, %3 and %4 the ends of an interval</extracomment>
        <translation>%1 %2 (80% de chance entre %3 e %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Results by pattern read aloud: %1 a pattern such as Discount, %2 a KPI with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 of spend</source>
        <extracomment>Results by pattern read aloud: %1 such as 12 creatives, %2 their share of the spend</extracomment>
        <translation>%1, %2 do investimento</translation>
    </message>
    <message>
        <source>Associated with %1 %2 beside the creatives without it (80% chance: %3 to %4)</source>
        <extracomment>Results by pattern read aloud: %1 such as +31%, %2 a KPI, %3 and %4 an interval</extracomment>
        <translation>Anda com %1 de %2 em relação aos criativos sem ele (80% de chance: %3 a %4)</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <extracomment>Results by pattern read aloud: chance alone could make such a difference</extracomment>
        <translation>Sem diferença clara</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>Results by pattern, above a column: how many creatives; the letter of statistics</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>spend</source>
        <extracomment>Results by pattern, above a narrow column: the share of the spend</extracomment>
        <translation>invest.</translation>
    </message>
    <message>
        <source>vs. others</source>
        <extracomment>Results by pattern, above a narrow column: beside the creatives without the pattern</extracomment>
        <translation>vs. outros</translation>
    </message>
    <message>
        <source>of a typical creative with the pattern</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>de um criativo típico com o padrão</translation>
    </message>
    <message>
        <source>creatives with the pattern</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>criativos com o padrão</translation>
    </message>
    <message>
        <source>their share of the spend of all analyzed creatives</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>a parte deles no investimento de todos os criativos analisados</translation>
    </message>
    <message>
        <source>the difference to the creatives without it, drawn towards 0 the less is known; ≈: not clear</source>
        <extracomment>Results by pattern, what a column means; a wavy sign follows the words</extracomment>
        <translation>a diferença em relação aos criativos sem ele, puxada para 0 quanto menos se sabe; ≈: não é clara</translation>
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
    <name>PromptText</name>
    <message numerus="yes">
        <source>Create %n distinct ad(s) in %1</source>
        <extracomment>Brief, summary of what is made. %1: formats such as 1:1 and 4:5, %n: how many</extracomment>
        <translation>
            <numerusform>Crie %n anúncio em %1</numerusform>
            <numerusform>Crie %n anúncios distintos entre si em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the product</source>
        <extracomment>Brief, summary, where no product is named yet</extracomment>
        <translation>o produto</translation>
    </message>
    <message>
        <source>%1 for “%2”.</source>
        <extracomment>Brief, summary. %1: &quot;Create 4 distinct ads in 1:1&quot;, %2: the product</extracomment>
        <translation>%1 para “%2”.</translation>
    </message>
    <message>
        <source>Composition</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Brief, summary: heading of a line; the language follows the tone</extracomment>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Precisa ter</translation>
    </message>
    <message>
        <source>phrases of the sources, third-party brands or logos, the same arrangement</source>
        <extracomment>Brief, summary: what is never done</extracomment>
        <translation>reproduzir frases das fontes, marcas ou logos de terceiros, mesma disposição de elementos</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Brief, summary: heading of the line with what is never done</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>The ads are for %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: the product</extracomment>
        <translation>Os anúncios são de %1.</translation>
    </message>
    <message>
        <source>They speak to: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: whom it is for</extracomment>
        <translation>Falam com: %1.</translation>
    </message>
    <message>
        <source>They run on: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: where the ads run</extracomment>
        <translation>Rodam em: %1.</translation>
    </message>
    <message>
        <source>The message to remember: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: what people are to remember</extracomment>
        <translation>A mensagem que fica: %1</translation>
    </message>
    <message>
        <source>The offer: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: what one gets now</extracomment>
        <translation>A oferta: %1</translation>
    </message>
    <message>
        <source>The proof: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: why one may believe it</extracomment>
        <translation>A prova: %1</translation>
    </message>
    <message>
        <source>The tone is: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: such as friendly</extracomment>
        <translation>O tom é: %1.</translation>
    </message>
    <message>
        <source>The composition follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>A composição segue: %1.</translation>
    </message>
    <message>
        <source>The style follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>O estilo segue: %1.</translation>
    </message>
    <message>
        <source>The colors start from: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: colours</extracomment>
        <translation>As cores partem de: %1.</translation>
    </message>
    <message>
        <source>The approach follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>A abordagem segue: %1.</translation>
    </message>
    <message>
        <source>The texts are in: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: such as English</extracomment>
        <translation>Os textos ficam em: %1.</translation>
    </message>
    <message>
        <source>The button says: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: the ad&apos;s button</extracomment>
        <translation>O botão diz: %1.</translation>
    </message>
    <message>
        <source>Every ad has: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: phrases</extracomment>
        <translation>Todo anúncio tem: %1.</translation>
    </message>
    <message>
        <source>No ad has: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: phrases</extracomment>
        <translation>Nenhum anúncio tem: %1.</translation>
    </message>
    <message>
        <source>Every picture carries: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: small print</extracomment>
        <translation>Toda imagem leva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s), each in %1, each with another layout and other words.</source>
        <extracomment>Brief, what is made, whole sentences. %1: formats such as 1:1 and 4:5, %n: how many ads</extracomment>
        <translation>
            <numerusform>%n anúncio, em %1.</numerusform>
            <numerusform>%n anúncios, cada um em %1, cada um com outro layout e outras palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing repeats the phrases, brands, logos or arrangement of the sources.</source>
        <extracomment>Brief, what is made, whole sentences</extracomment>
        <translation>Nada repete frases, marcas, logos ou a disposição das fontes.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ProviderErrorText</name>
    <message>
        <source>%1 The provider says: “%2”</source>
        <extracomment>%1: one of our messages, %2: what the AI provider itself says, mostly in English</extracomment>
        <translation>%1 O provedor diz: “%2”</translation>
    </message>
    <message>
        <source>The AI provider needs an API key and none is set. Nothing was sent. Enter the key in the settings.</source>
        <translation>O provedor de IA precisa de uma chave de API e nenhuma está definida. Nada foi enviado. Informe a chave nas configurações.</translation>
    </message>
    <message>
        <source>The AI provider did not accept the API key. Your data is unchanged. Check the key and what it may be used for.</source>
        <translation>O provedor de IA não aceitou a chave de API. Seus dados não mudaram. Confira a chave e o que ela permite.</translation>
    </message>
    <message>
        <source>The address of the AI provider cannot be used: a key is only sent by https or within this computer. Nothing was sent. Correct the address in the settings.</source>
        <translation>O endereço do provedor de IA não pode ser usado: uma chave só é enviada por https ou dentro deste computador. Nada foi enviado. Corrija o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The AI provider does not know the model %1. Your data is unchanged. Choose another model in the settings.</source>
        <extracomment>%1: the name of an AI model such as gpt-4o-mini</extracomment>
        <translation>O provedor de IA não conhece o modelo %1. Seus dados não mudaram. Escolha outro modelo nas configurações.</translation>
    </message>
    <message>
        <source>The AI provider does not know the model. Your data is unchanged. Choose another model in the settings.</source>
        <translation>O provedor de IA não conhece o modelo. Seus dados não mudaram. Escolha outro modelo nas configurações.</translation>
    </message>
    <message>
        <source>Your credit at the AI provider is used up. What was found so far is kept. Add credit there and try again.</source>
        <translation>Seu crédito no provedor de IA acabou. O que já foi encontrado está guardado. Adicione crédito lá e tente de novo.</translation>
    </message>
    <message>
        <source>The AI provider asks to wait until %1. Nothing is lost. Try again after that.</source>
        <extracomment>%1: a time such as 14:05</extracomment>
        <translation>O provedor de IA pede para esperar até %1. Nada se perdeu. Tente de novo depois disso.</translation>
    </message>
    <message>
        <source>The AI provider asks for a pause. Nothing is lost. Try again in a few minutes.</source>
        <translation>O provedor de IA pede uma pausa. Nada se perdeu. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The AI provider has a problem of its own. Your data is unchanged. Try again in a few minutes.</source>
        <translation>O provedor de IA está com um problema. Seus dados não mudaram. Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>What answers at this address is no OpenAI-compatible server. Your data is unchanged. Check the address in the settings; most end in /v1.</source>
        <translation>O que responde neste endereço não é um servidor compatível com a OpenAI. Seus dados não mudaram. Confira o endereço nas configurações; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>The AI provider did not accept the request. Your data is unchanged. Check that the model can do this, or choose another one.</source>
        <translation>O provedor de IA não aceitou a solicitação. Seus dados não foram alterados. Verifique se o modelo consegue fazer isso ou escolha outro.</translation>
    </message>
    <message>
        <source>The AI model refused to do this. What is stored here is unchanged. Try another model, or let this computer do it alone.</source>
        <translation>O modelo de IA se recusou a fazer isso. O que está guardado aqui não foi alterado. Tente outro modelo ou deixe este computador fazer sozinho.</translation>
    </message>
    <message>
        <source>The AI provider&apos;s content filter stopped this. What is stored here is unchanged. Change what is sent, or let this computer do it alone.</source>
        <translation>O filtro de conteúdo do provedor de IA impediu isso. O que está guardado aqui não foi alterado. Mude o que é enviado ou deixe este computador fazer sozinho.</translation>
    </message>
    <message>
        <source>The AI model&apos;s answer was cut off before its end, so it was dropped. What is stored here is unchanged. Choose a model that answers more briefly.</source>
        <translation>A resposta do modelo de IA foi cortada antes do fim e, por isso, descartada. O que está guardado aqui não foi alterado. Escolha um modelo que responda de forma mais breve.</translation>
    </message>
    <message>
        <source>The AI model did not answer in the agreed form, not even when asked again, so its answer was dropped. What is stored here is unchanged. Try another model.</source>
        <translation>O modelo de IA não respondeu na forma combinada, nem mesmo quando perguntado de novo, e a resposta foi descartada. O que está guardado aqui não foi alterado. Tente outro modelo.</translation>
    </message>
    <message>
        <source>The AI provider makes no pictures here: its server cannot, or no picture model is set. Pictures are drawn on this computer. Enter a picture model in the settings if the provider has one.</source>
        <extracomment>The AI provider writes texts alone, or the settings name no model that makes pictures</extracomment>
        <translation>O provedor de IA não cria imagens aqui: o servidor não consegue ou nenhum modelo de imagens está definido. As imagens são desenhadas neste computador. Informe um modelo de imagens nas configurações, se o provedor tiver um.</translation>
    </message>
</context>
<context>
    <name>QuotaWords</name>
    <message>
        <source>No calls to Meta in the last hour</source>
        <extracomment>Activity, quota panel: nothing was asked of Meta lately</extracomment>
        <translation>Nenhuma chamada à Meta na última hora</translation>
    </message>
    <message>
        <source>API quota %1</source>
        <extracomment>Status line: how much of Meta&apos;s allowance for the account is used; %1 is such as 18%</extracomment>
        <translation>Cota da API %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share: a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Your Meta app</source>
        <extracomment>Activity, quota panel: the Meta app that all connections share</extracomment>
        <translation>Seu app da Meta</translation>
    </message>
    <message>
        <source>Meta asked for a pause until %1</source>
        <extracomment>Activity, quota panel: %1 is a time</extracomment>
        <translation>A Meta pediu uma pausa até %1</translation>
    </message>
    <message>
        <source>slower from 75%: calls are spaced out</source>
        <extracomment>Activity, quota panel: from three quarters of the allowance on</extracomment>
        <translation>mais lenta a partir de 75%: as chamadas são espaçadas</translation>
    </message>
    <message>
        <source>all free again in %1</source>
        <extracomment>Activity, quota panel: %1 is a length of time such as 42 min</extracomment>
        <translation>libera por completo em %1</translation>
    </message>
    <message>
        <source>all free again by %1 at the latest</source>
        <extracomment>Activity, quota panel: %1 is a time</extracomment>
        <translation>libera por completo até %1</translation>
    </message>
    <message>
        <source>Syncs per hour</source>
        <extracomment>Activity, quota panel</extracomment>
        <translation>Sincronizações por hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Activity, quota panel: two numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the next one from %1 on</source>
        <extracomment>Activity, quota panel: the hour&apos;s syncs are used up; %1 is a time</extracomment>
        <translation>a próxima a partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left in this hour</source>
        <extracomment>Activity, quota panel: few syncs are left in this hour</extracomment>
        <translation>
            <numerusform>resta %n nesta hora</numerusform>
            <numerusform>restam %n nesta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of %1</source>
        <extracomment>Activity, quota panel: whose syncs; %1 is a person</extracomment>
        <translation>conexão de %1</translation>
    </message>
    <message>
        <source>per connection</source>
        <extracomment>Activity, quota panel: the limit counts for each connection</extracomment>
        <translation>por conexão</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Dashboard of %1</source>
        <extracomment>Exported report: %1 is an ad account</extracomment>
        <translation>Painel de %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Creatives</source>
        <extracomment>Exported report: title of a table
----------
Exported report: heading of a column</extracomment>
        <translation>Criativos</translation>
    </message>
    <message>
        <source>Top movers</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>O que mais mudou</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Fadiga</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Previous period</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Exported report: heading of a column; the place in the ranking</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Low (80%)</source>
        <extracomment>Exported report: heading of a column; end of the 80 % interval</extracomment>
        <translation>Mínimo (80%)</translation>
    </message>
    <message>
        <source>High (80%)</source>
        <extracomment>Exported report: heading of a column; end of the 80 % interval</extracomment>
        <translation>Máximo (80%)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Parte do gasto</translation>
    </message>
    <message>
        <source>Associated difference</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Diferença associada</translation>
    </message>
    <message>
        <source>Clear?</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Clara?</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Exported report, in the column &quot;Clear?&quot;</extracomment>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Exported report, in the column &quot;Clear?&quot;</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas baseadas em dados reais da sua conta Meta</translation>
    </message>
    <message>
        <source>Results by format</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por formato</translation>
    </message>
    <message>
        <source>Results by call to action</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por chamada para ação</translation>
    </message>
    <message>
        <source>Association, not cause</source>
        <extracomment>Exported report, at the tables of results by format and by call to action</extracomment>
        <translation>Associação, não causa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Exported report: heading of a column; %1 is a figure, %2 the currency it is in, such as EUR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>Exported report: %1 is a currency, such as EUR</extracomment>
        <translation>Moeda: %1</translation>
    </message>
    <message>
        <source>Results by pattern</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por padrão</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Fit with your winning patterns: %1</source>
        <extracomment>Score of a new creative. %1: such as 82%</extracomment>
        <translation>Combina com seus padrões vencedores: %1</translation>
    </message>
    <message>
        <source>Little fit with your winning patterns: %1</source>
        <extracomment>Score of a new creative. %1: such as 31%</extracomment>
        <translation>Combina pouco com seus padrões vencedores: %1</translation>
    </message>
    <message>
        <source>Easy to read, also on a phone</source>
        <extracomment>Score of a new creative: its texts</extracomment>
        <translation>Fácil de ler, também no celular</translation>
    </message>
    <message>
        <source>Hard to read on a phone</source>
        <translation>Difícil de ler no celular</translation>
    </message>
    <message>
        <source>Shown whole in its placements</source>
        <extracomment>Score of a new creative: its texts in feeds, stories and the like</extracomment>
        <translation>Aparece inteira nos posicionamentos</translation>
    </message>
    <message>
        <source>Parts may be cut off in its placements</source>
        <translation>Partes podem ser cortadas nos posicionamentos</translation>
    </message>
    <message>
        <source>The brand is seen as the brand kit says</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>A marca aparece como pede o kit de marca</translation>
    </message>
    <message>
        <source>The brand is hardly seen</source>
        <translation>A marca quase não aparece</translation>
    </message>
    <message>
        <source>Unlike the other variations</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>Diferente das outras variações</translation>
    </message>
    <message>
        <source>Much like another variation</source>
        <translation>Muito parecida com outra variação</translation>
    </message>
    <message>
        <source>80% chance between %1 and %2</source>
        <extracomment>Score of a new creative: how sure it is. %1 and %2: such as 70% and 90%</extracomment>
        <translation>80% de chance entre %1 e %2</translation>
    </message>
    <message>
        <source>%1 is the starting point; each line adds to it or takes from it.</source>
        <extracomment>Score of a new creative: tooltip of the list of its points. %1: such as 50</extracomment>
        <translation>%1 é o ponto de partida; cada linha soma ou tira.</translation>
    </message>
    <message>
        <source>The picture has a size that Meta accepts</source>
        <extracomment>Before publishing, passed</extracomment>
        <translation>A imagem tem um tamanho que a Meta aceita</translation>
    </message>
    <message>
        <source>All texts are within their limits</source>
        <translation>Todos os textos estão dentro dos limites</translation>
    </message>
    <message>
        <source>The mandatory text is in its place</source>
        <translation>O texto obrigatório está no lugar</translation>
    </message>
    <message>
        <source>Name or logo is on the picture</source>
        <translation>O nome ou o logo está na imagem</translation>
    </message>
    <message>
        <source>All texts have enough contrast and size</source>
        <translation>Todos os textos têm contraste e tamanho suficientes</translation>
    </message>
    <message>
        <source>All texts are whole and within the safe zone</source>
        <translation>Todos os textos estão inteiros e na zona segura</translation>
    </message>
    <message>
        <source>The button is one that Meta has</source>
        <translation>O botão existe na Meta</translation>
    </message>
    <message>
        <source>The picture&apos;s size or file is not one that Meta accepts</source>
        <extracomment>Before publishing, failed</extracomment>
        <translation>A Meta não aceita o tamanho ou o arquivo da imagem</translation>
    </message>
    <message>
        <source>A text is longer than its limit</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Um texto passa do limite</translation>
    </message>
    <message>
        <source>Longer than its limit: %1</source>
        <translation>Passa do limite: %1</translation>
    </message>
    <message>
        <source>There is a word that must not be used: “%1”</source>
        <translation>Há uma palavra que não pode ser usada: “%1”</translation>
    </message>
    <message>
        <source>The mandatory text is missing</source>
        <translation>Falta o texto obrigatório</translation>
    </message>
    <message>
        <source>Neither name nor logo is on the picture</source>
        <translation>Nem o nome nem o logo está na imagem</translation>
    </message>
    <message>
        <source>A text is too pale or too small on a phone</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Um texto é claro ou pequeno demais no celular</translation>
    </message>
    <message>
        <source>Too pale or too small on a phone: %1</source>
        <translation>Claro ou pequeno demais no celular: %1</translation>
    </message>
    <message>
        <source>A text was shortened or leaves the safe zone</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Um texto foi encurtado ou sai da zona segura</translation>
    </message>
    <message>
        <source>Shortened or outside the safe zone: %1</source>
        <translation>Encurtado ou fora da zona segura: %1</translation>
    </message>
    <message>
        <source>Meta has no such button</source>
        <translation>A Meta não tem esse botão</translation>
    </message>
    <message>
        <source>headline</source>
        <extracomment>Before publishing: a text of an ad</extracomment>
        <translation>título</translation>
    </message>
    <message>
        <source>primary text</source>
        <translation>texto principal</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botão</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>brand name</source>
        <translation>nome da marca</translation>
    </message>
    <message>
        <source>mandatory text</source>
        <translation>texto obrigatório</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Before publishing, failed in one of several formats. %1: the whole sentence of what failed, %2: such as 9:16</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Well apart from all that it was compared with</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>Bem distante de tudo com que foi comparada</translation>
    </message>
    <message>
        <source>Close to something that it was compared with</source>
        <translation>Próxima de algo com que foi comparada</translation>
    </message>
    <message>
        <source>No forbidden word, name or claim</source>
        <translation>Nenhuma palavra, nome ou alegação proibida</translation>
    </message>
    <message>
        <source>There is a forbidden word, name or claim</source>
        <extracomment>Before publishing, failed. %1 is the word</extracomment>
        <translation>Há uma palavra, um nome ou uma alegação que não pode aparecer</translation>
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
    <name>SettingProblem</name>
    <message>
        <source>An App ID has letters and digits only, mostly about 16 digits. Copy it from the basic settings of your Meta app.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>O ID do app tem só letras e números, em geral uns 16 dígitos. Copie das configurações básicas do seu app da Meta.</translation>
    </message>
    <message>
        <source>A secret has no blanks. Copy it once more, without anything before or after it.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Uma chave secreta não tem espaços. Copie de novo, sem nada antes ou depois.</translation>
    </message>
    <message>
        <source>Enter a version such as v26.0 (%1).</source>
        <extracomment>Settings, below a field. %1: the rule, such as vNN.0 ≥ v25.0</extracomment>
        <translation>Digite uma versão como v26.0 (%1).</translation>
    </message>
    <message>
        <source>Enter http://localhost:{port}/callback, or an https page of yours that leads back to it.</source>
        <extracomment>Settings, below a field. {port} stays as it is</extracomment>
        <translation>Digite http://localhost:{port}/callback ou uma página https sua que leve de volta.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Digite um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Enter a whole number of days: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–36500</extracomment>
        <translation>Digite um número inteiro de dias: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of hours: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–8760</extracomment>
        <translation>Digite um número inteiro de horas: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–10000</extracomment>
        <translation>Digite um número inteiro: %1.</translation>
    </message>
    <message>
        <source>Enter a number from 0 on.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Digite um número a partir de 0.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://. Plain http:// is for a server on this computer only.</source>
        <extracomment>Settings, below the address of an AI provider</extracomment>
        <translation>Digite um endereço que comece com https://. http:// simples é só para um servidor neste computador.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the window with all shortcuts</extracomment>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <extracomment>Window with all shortcuts: button, to where they can be changed</extracomment>
        <translation>Mudar atalhos</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Shortcuts: heading above keys that are the same for everybody</extracomment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Setas, Home, End</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Shortcuts: name of a key</extracomment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Visualização grande</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Shortcuts: name of a key</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Painel lateral</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Shortcuts: what letters do</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Find a creative by its name</source>
        <translation>Encontrar um criativo pelo nome</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Alt+Shift+esquerda, direita</translation>
    </message>
    <message>
        <source>Move the table&apos;s column</source>
        <translation>Mover a coluna da tabela</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>Shortcuts: Ctrl and the mouse&apos;s wheel</extracomment>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Tamanho dos cartões</translation>
    </message>
    <message>
        <source>Clear the selection, then close the panel</source>
        <translation>Limpar a seleção, depois fechar o painel</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off in the settings and are not listed here.</source>
        <translation>As teclas de uma letra estão desligadas nas configurações e não aparecem aqui.</translation>
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
<context>
    <name>SummaryText</name>
    <message>
        <source>%1: %2, no clear difference from the previous period (≈ %3)</source>
        <extracomment>Summary of a period: chance alone could make the difference. %1 a KPI, %2 its value, %3 its value before</extracomment>
        <translation>%1: %2, sem diferença clara do período anterior (≈ %3)</translation>
    </message>
    <message>
        <source>%1: %2, nothing in the previous period</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value</extracomment>
        <translation>%1: %2, nada no período anterior</translation>
    </message>
    <message>
        <source>%1: %2, %3 above the previous period (%4)</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value, %3 a difference such as 9%, %4 its value before</extracomment>
        <translation>%1: %2, %3 acima do período anterior (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3 below the previous period (%4)</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value, %3 such as 9%, %4 its value before</extracomment>
        <translation>%1: %2, %3 abaixo do período anterior (%4)</translation>
    </message>
    <message>
        <source>%1, %2 of spend</source>
        <extracomment>Summary of a period: %1 is such as &quot;ROAS: 3.8×, 9% above the previous period (3.5×)&quot;, %2 a share such as 12%</extracomment>
        <translation>%1, %2 do gasto</translation>
    </message>
    <message>
        <source>Better: %1. %2</source>
        <extracomment>Summary of a period: a creative with a clear change. %1 its name, %2 such as &quot;ROAS: 3.8×, 9% above …&quot;</extracomment>
        <translation>Melhor: %1. %2</translation>
    </message>
    <message>
        <source>Worse: %1. %2</source>
        <extracomment>Summary of a period: a creative with a clear change. %1 its name, %2 such as &quot;ROAS: 3.8×, 9% below …&quot;</extracomment>
        <translation>Pior: %1. %2</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <extracomment>Summary of a period: a creative with a change that is neither good nor bad. %1 its name, %2 what changed</extracomment>
        <translation>Mudou: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) may be wearing out</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n criativo para observar: pode estar cansando</numerusform>
            <numerusform>%n criativos para observar: podem estar cansando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) is/are fatigued</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n criativo com fadiga</numerusform>
            <numerusform>%n criativos com fadiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more may be wearing out</source>
        <extracomment>Summary of a period: %1 is such as &quot;2 creatives are fatigued&quot;, %n counts others</extracomment>
        <translation>
            <numerusform>%1, mais %n para observar</numerusform>
            <numerusform>%1, mais %n para observar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s) is/are already in the top %1</source>
        <extracomment>Summary of a period: they did not run in the previous one. %1 is the number of the best</extracomment>
        <translation>
            <numerusform>%n criativo novo já está no top %1</numerusform>
            <numerusform>%n criativos novos já estão no top %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) need(s) more data to be ranked</source>
        <extracomment>Summary of a period: they are below the minimums</extracomment>
        <translation>
            <numerusform>%n criativo precisa de mais dados para entrar no ranking</numerusform>
            <numerusform>%n criativos precisam de mais dados para entrar no ranking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStageText</name>
    <message numerus="yes">
        <source>%n ad(s)</source>
        <extracomment>Sync: under &quot;Insights&quot;, when they are all here</extracomment>
        <translation>
            <numerusform>%n anúncio</numerusform>
            <numerusform>%n anúncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ranking</source>
        <extracomment>Sync: under &quot;Ranking&quot;, how many creatives are in the ranking now</extracomment>
        <translation>
            <numerusform>%n no ranking</numerusform>
            <numerusform>%n no ranking</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>Sync: under &quot;Creatives&quot;; both are numbers</extracomment>
        <translation>%1 de %2 carregados</translation>
    </message>
</context>
<context>
    <name>TagText</name>
    <message>
        <source>Photographic</source>
        <extracomment>Pattern of a creative: the picture contains a photo</extracomment>
        <translation>Fotográfico</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sem foto</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <extracomment>Pattern of a creative
----------
Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Texto na imagem</translation>
    </message>
    <message>
        <source>No text in the picture</source>
        <translation>Sem texto na imagem</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Equilíbrio</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Photo</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>Patterns of creatives: what a group of tags is about; of width to height</extracomment>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Benefício</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Patterns of creatives: what a group of tags is about; whom the texts address</extracomment>
        <translation>Público</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time: seconds
----------
A length of time: seconds, with a decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A length of time: minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <extracomment>Top creatives, header: how old the numbers are</extracomment>
        <translation>Sincronizado agora</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <extracomment>Top creatives, header: %1 is a length of time such as 12 min</extracomment>
        <translation>Sincronizado há %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <extracomment>Top creatives, header: %1 is a date and time</extracomment>
        <translation>Sincronizado: %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <extracomment>Top creatives, header, without internet: %1 is a time</extracomment>
        <translation>Dados de %1</translation>
    </message>
    <message>
        <source>Data of %1, %2 ago</source>
        <extracomment>Top creatives, header, without internet: %1 is a time, %2 a length of time such as 3 h</extracomment>
        <translation>Dados de %1, há %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Sync: %1 is a length of time such as 1 min 20 s</extracomment>
        <translation>cerca de %1 restantes</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Top creatives, header with little room: how old the numbers are</extracomment>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Top creatives, header with little room: %1 is a length of time such as 12 min</extracomment>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>new</source>
        <extracomment>Creative card, below the rank: it was not in the ranking of the previous period</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>Place %1 in the previous period (%2)</source>
        <extracomment>Creative card, tooltip. %1: a place such as 3, %2: dates</extracomment>
        <translation>Posição %1 no período anterior (%2)</translation>
    </message>
    <message>
        <source>Below the minimums in the previous period (%1)</source>
        <extracomment>Creative card, tooltip. %1: dates</extracomment>
        <translation>Abaixo dos mínimos no período anterior (%1)</translation>
    </message>
    <message>
        <source>Did not run in the previous period (%1)</source>
        <extracomment>Creative card, tooltip. %1: dates</extracomment>
        <translation>Não rodou no período anterior (%1)</translation>
    </message>
    <message>
        <source>Place %1 at the sync before this one</source>
        <extracomment>Creative card, tooltip. %1: a place such as 3</extracomment>
        <translation>Posição %1 na sincronização anterior</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Read aloud after the rank: the same as in the previous period</extracomment>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>Read aloud after the rank: places won since the previous period</extracomment>
        <translation>subiu %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>Read aloud after the rank: places lost since the previous period</extracomment>
        <translation>caiu %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Creative card: first signs that people have seen it too often</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Fatigued</source>
        <extracomment>Creative card: people have seen it too often</extracomment>
        <translation>Fadiga</translation>
    </message>
    <message>
        <source>Click rate of the last week at %1 of its best time (%2), season and auction taken out</source>
        <extracomment>Creative, signs of fatigue. %1: such as 78%, %2: dates of the best time</extracomment>
        <translation>Taxa de cliques da última semana em %1 da sua melhor fase (%2), descontados sazonalidade e leilão</translation>
    </message>
    <message>
        <source>Views by person and day: %1 then, %2 now</source>
        <extracomment>Creative, signs of fatigue: how often one person sees it in a day. %1, %2: such as 1.2</extracomment>
        <translation>Visualizações por pessoa e dia: %1 antes, %2 agora</translation>
    </message>
    <message numerus="yes">
        <source>Cost per result at %1 of its best time, clearly dearer for %n day(s) in a row</source>
        <extracomment>Creative, signs of fatigue: cost per result against its best time. %1: such as 134%</extracomment>
        <translation>
            <numerusform>Custo por resultado em %1 da sua melhor fase, claramente mais caro há %n dia</numerusform>
            <numerusform>Custo por resultado em %1 da sua melhor fase, claramente mais caro há %n dias seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of a real drop: %1</source>
        <extracomment>Creative, signs of fatigue: probability. %1: such as 92%</extracomment>
        <translation>Chance de queda real: %1</translation>
    </message>
    <message>
        <source>Check first: its daily spend is another than in its best time, so budget, bid or audience were changed</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Confira antes: o gasto por dia é outro que na melhor fase, então orçamento, lance ou público mudaram</translation>
    </message>
    <message>
        <source>Check first: it paused and began again, so its delivery is learning anew</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Confira antes: parou e recomeçou, então a entrega está aprendendo de novo</translation>
    </message>
    <message>
        <source>Check first: results by click broke off in the whole account, so look at the tracking</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Confira antes: os resultados por clique despencaram na conta inteira, então veja o rastreamento</translation>
    </message>
    <message>
        <source>Checked first and not found: changed spend, a new start, broken tracking</source>
        <extracomment>Creative, what else can look like fatigue: nothing of it was found</extracomment>
        <translation>Conferido antes e não encontrado: gasto alterado, recomeço, rastreamento quebrado</translation>
    </message>
</context>
<context>
    <name>VisualPatternText</name>
    <message>
        <source>Low contrast</source>
        <extracomment>Pattern of a creative: of light and dark</extracomment>
        <translation>Contraste baixo</translation>
    </message>
    <message>
        <source>Medium contrast</source>
        <translation>Contraste médio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Centered layout</source>
        <extracomment>Pattern of a creative: where things stand in it</extracomment>
        <translation>Composição centralizada</translation>
    </message>
    <message>
        <source>Left-aligned layout</source>
        <translation>Composição à esquerda</translation>
    </message>
    <message>
        <source>Right-aligned layout</source>
        <translation>Composição à direita</translation>
    </message>
    <message>
        <source>Weight at the top</source>
        <translation>Peso no topo</translation>
    </message>
    <message>
        <source>Weight at the bottom</source>
        <translation>Peso na base</translation>
    </message>
    <message>
        <source>Split layout</source>
        <translation>Composição dividida</translation>
    </message>
    <message>
        <source>Rule of thirds</source>
        <translation>Regra dos terços</translation>
    </message>
    <message>
        <source>Grid layout</source>
        <translation>Composição em grade</translation>
    </message>
    <message>
        <source>Picture up to the edges</source>
        <translation>Imagem até as bordas</translation>
    </message>
    <message>
        <source>Free layout</source>
        <translation>Composição livre</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Pattern of a creative: something to be seen in it</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Call-to-action button</source>
        <translation>Botão de chamada</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Discount badge</source>
        <translation>Selo de desconto</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Ilustração</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de tela</translation>
    </message>
    <message>
        <source>Background photo</source>
        <translation>Foto de fundo</translation>
    </message>
    <message>
        <source>Repeating pattern</source>
        <translation>Estampa</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Veículo</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Prédio</translation>
    </message>
    <message>
        <source>Another element</source>
        <translation>Outro elemento</translation>
    </message>
    <message>
        <source>Symmetrical balance</source>
        <extracomment>Pattern of a creative: how its weight is spread</extracomment>
        <translation>Equilíbrio simétrico</translation>
    </message>
    <message>
        <source>Asymmetrical balance</source>
        <translation>Equilíbrio assimétrico</translation>
    </message>
    <message>
        <source>Radial balance</source>
        <translation>Equilíbrio radial</translation>
    </message>
    <message>
        <source>Minimalist style</source>
        <extracomment>Pattern of a creative: its style</extracomment>
        <translation>Estilo minimalista</translation>
    </message>
    <message>
        <source>Bold style</source>
        <translation>Estilo marcante</translation>
    </message>
    <message>
        <source>Corporate style</source>
        <translation>Estilo corporativo</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Estilo de vida</translation>
    </message>
    <message>
        <source>Product in focus</source>
        <translation>Foco no produto</translation>
    </message>
    <message>
        <source>UGC style</source>
        <translation>Estilo UGC</translation>
    </message>
    <message>
        <source>Illustrated style</source>
        <translation>Estilo ilustrado</translation>
    </message>
    <message>
        <source>Typographic style</source>
        <translation>Estilo tipográfico</translation>
    </message>
    <message>
        <source>Collage</source>
        <translation>Colagem</translation>
    </message>
    <message>
        <source>Luxury style</source>
        <translation>Estilo de luxo</translation>
    </message>
    <message>
        <source>Retro style</source>
        <translation>Estilo retrô</translation>
    </message>
    <message>
        <source>Another style</source>
        <translation>Outro estilo</translation>
    </message>
    <message>
        <source>Energetic mood</source>
        <extracomment>Pattern of a creative: its mood</extracomment>
        <translation>Clima enérgico</translation>
    </message>
    <message>
        <source>Calm mood</source>
        <translation>Clima calmo</translation>
    </message>
    <message>
        <source>Serious mood</source>
        <translation>Clima sério</translation>
    </message>
    <message>
        <source>Playful mood</source>
        <translation>Clima divertido</translation>
    </message>
    <message>
        <source>Premium mood</source>
        <translation>Clima premium</translation>
    </message>
    <message>
        <source>Warm mood</source>
        <translation>Clima acolhedor</translation>
    </message>
    <message>
        <source>Dark mood</source>
        <translation>Clima sombrio</translation>
    </message>
    <message>
        <source>Fresh mood</source>
        <translation>Clima fresco</translation>
    </message>
    <message>
        <source>Neutral mood</source>
        <translation>Clima neutro</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>It is not ranked yet: %1.</source>
        <extracomment>Side panel, why a creative is not ranked. %1: such as R$ 180 more spend and 7 purchases to go</extracomment>
        <translation>Ainda não está no ranking: %1.</translation>
    </message>
    <message>
        <source>With so little data its %1 may be luck, good or bad, so it waits here without a judgement.</source>
        <extracomment>Side panel, why a creative is not ranked. %1: a KPI such as ROAS</extracomment>
        <translation>Com tão poucos dados, o valor de %1 pode ser sorte ou azar, por isso espera aqui sem julgamento.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its weighted score over several KPIs is %2 of 100.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a score from 0 to 100</extracomment>
        <translation>Passou dos mínimos de gasto, resultados e impressões e está na posição %1 porque sua nota por pesos em vários KPIs é %2 de 100.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 is %3 or less with 80% probability.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as Cost per lead, %3: its value</extracomment>
        <translation>Passou dos mínimos de gasto, resultados e impressões e está na posição %1 porque, com 80% de chance, o valor de %2 é %3 ou menos.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 is %3 or more with 80% probability.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value</extracomment>
        <translation>Passou dos mínimos de gasto, resultados e impressões e está na posição %1 porque, com 80% de chance, o valor de %2 é %3 ou mais.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 was %3 in this period.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value</extracomment>
        <translation>Passou dos mínimos de gasto, resultados e impressões e está na posição %1 porque o valor de %2 foi %3 neste período.</translation>
    </message>
    <message>
        <source>This is how it performed as delivered; no interval can be given for %1.</source>
        <extracomment>Side panel, how sure a place is, for a KPI without an interval. %1: such as Spend</extracomment>
        <translation>Este é o desempenho como foi entregue; não há intervalo para %1.</translation>
    </message>
    <message>
        <source>As delivered, its true %1 lies between %2 and %3 with 80% probability.</source>
        <extracomment>Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values</extracomment>
        <translation>Como foi entregue, o valor real de %1 fica entre %2 e %3 com 80% de chance.</translation>
    </message>
    <message>
        <source>As delivered, its true %1 lies between %2 and %3 with 80% probability, and the chance that it beats the account&apos;s median is %4.</source>
        <extracomment>Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values, %4: such as 97%</extracomment>
        <translation>Como foi entregue, o valor real de %1 fica entre %2 e %3 com 80% de chance, e a chance de superar a mediana da conta é %4.</translation>
    </message>
</context>
<context>
    <name>mci::ui::AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Settings, section</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Settings › About: under which the program may be used and changed</extracomment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Settings › About: of the program&apos;s main parts</extracomment>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Parts and their licenses</source>
        <extracomment>Settings › About: the libraries and fonts inside, each with its licence</extracomment>
        <translation>Partes e suas licenças</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <extracomment>Settings › About</extracomment>
        <translation>Copiar informações de diagnóstico</translation>
    </message>
    <message>
        <source>For a question</source>
        <extracomment>Settings › About</extracomment>
        <translation>Para uma dúvida</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Libraries and fonts that the program uses</source>
        <extracomment>Settings › About, below &quot;Parts and their licenses&quot;</extracomment>
        <translation>Bibliotecas e fontes que o programa usa</translation>
    </message>
    <message>
        <source>Versions and where settings come from; no values, no data, no token</source>
        <extracomment>Settings › About, below &quot;For a question&quot;</extracomment>
        <translation>Versões e de onde vêm as configurações; nenhum valor, nenhum dado, nenhum token</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>Settings › About, below the button &quot;Copy debug info&quot;</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>In a sealed file of the profile</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>Em um arquivo lacrado do perfil</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>Na memória, até o programa fechar</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>No chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>mci::ui::AccountModel</name>
    <message>
        <source>Ad account</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Conta de anúncios</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Fuso</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Choice of the ad account, column: the business that owns it</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>mci::ui::AccountPage</name>
    <message>
        <source>Which account shall we analyze?</source>
        <extracomment>Choice of the ad account, headline</extracomment>
        <translation>Qual conta vamos analisar?</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <extracomment>Choice of the ad account</extracomment>
        <translation>Buscar por nome ou ID</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>Choice of the ad account: asks Meta for the accounts again</extracomment>
        <translation>Atualizar a lista</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <extracomment>Choice of the ad account, name of the table for screen readers</extracomment>
        <translation>Contas de anúncios</translation>
    </message>
    <message>
        <source>Only creatives from connected accounts are analyzed. You can switch accounts at any time.</source>
        <extracomment>Choice of the ad account, below the table</extracomment>
        <translation>Apenas criativos das contas conectadas são analisados. Você pode trocar de conta a qualquer momento.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Choice of the ad account, goes on to the parameters</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Each client has its own workspace and its own data.</source>
        <extracomment>Choice of the ad account, %n: accounts, %1: name of the person who approved them</extracomment>
        <translation>Cada cliente tem seu próprio espaço e seus próprios dados.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) approved by %1. Each client has its own workspace and its own data.</source>
        <translation>
            <numerusform>%n conta autorizada por %1. Cada cliente tem seu próprio espaço e seus próprios dados.</numerusform>
            <numerusform>%n contas autorizadas por %1. Cada cliente tem seu próprio espaço e seus próprios dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login has no ad accounts. Ask for access in Meta&apos;s business settings and refresh the list, or sign in as somebody else.</source>
        <extracomment>Choice of the ad account, in place of the table</extracomment>
        <translation>Este login não tem contas de anúncios. Peça acesso nas configurações do negócio da Meta e atualize a lista, ou entre com outra pessoa.</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Choice of the ad account, nothing was found. %1: what was searched for</extracomment>
        <translation>Nada com “%1”</translation>
    </message>
    <message>
        <source>Choose an ad account first.</source>
        <extracomment>Choice of the ad account, why the way on is closed</extracomment>
        <translation>Escolha antes uma conta de anúncios.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Actions</name>
    <message>
        <source>Sync now</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Change what counts as good</source>
        <extracomment>Menu and command palette: opens the page with period, goal and minimums</extracomment>
        <translation>Mudar o que é um bom criativo</translation>
    </message>
    <message>
        <source>Export this view</source>
        <extracomment>Menu and command palette: writes the shown creatives to a file</extracomment>
        <translation>Exportar esta visão</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu and command palette: copies the selected creatives</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>Menu and command palette: copies the selected creatives as a Markdown table</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <extracomment>Menu, command palette and client switcher</extracomment>
        <translation>Conectar outra conta</translation>
    </message>
    <message>
        <source>Switch client</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Trocar de cliente</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu and command palette: ends the program</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Hide creative</source>
        <extracomment>Menu and command palette: leaves the selected creatives out of the grid</extracomment>
        <translation>Ocultar criativo</translation>
    </message>
    <message>
        <source>Show hidden creatives</source>
        <extracomment>Menu and command palette: a check mark; shows creatives that were hidden</extracomment>
        <translation>Mostrar criativos ocultos</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>Menu and command palette: no creative is selected then</extracomment>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Search this page</source>
        <extracomment>Menu and command palette: moves to the search field of the page</extracomment>
        <translation>Buscar nesta página</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Mostrar como cartões</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Cartões maiores</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Cartões menores</translation>
    </message>
    <message>
        <source>Usual card size</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Tamanho normal dos cartões</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <extracomment>Menu and command palette: the navigation at the left shows icons only</extracomment>
        <translation>Recolher navegação</translation>
    </message>
    <message>
        <source>Always show menu bar</source>
        <extracomment>Menu and command palette: a check mark</extracomment>
        <translation>Sempre mostrar a barra de menus</translation>
    </message>
    <message>
        <source>Top creatives</source>
        <extracomment>Navigation</extracomment>
        <translation>Top criativos</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Navigation</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Menu and command palette: to the page before</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next region</source>
        <extracomment>Menu and command palette: moves the keyboard to navigation, bar, content, panel in turn</extracomment>
        <translation>Próxima região</translation>
    </message>
    <message>
        <source>Previous region</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Região anterior</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Menu</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Menu</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Menu</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Menu</extracomment>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Menu: where one can go</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>Menu</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Activity at a glance</source>
        <extracomment>Menu and command palette: a small list of what runs and waits, beside the navigation; again: the whole page</extracomment>
        <translation>Atividade num relance</translation>
    </message>
    <message>
        <source>Large preview</source>
        <extracomment>Menu and command palette: shows the picture of a creative as large as the window</extracomment>
        <translation>Prévia grande</translation>
    </message>
    <message>
        <source>Side panel</source>
        <extracomment>Menu and command palette: a check mark; everything about one creative, beside the others</extracomment>
        <translation>Painel lateral</translation>
    </message>
    <message>
        <source>Open as full page</source>
        <extracomment>Menu and command palette: everything about one creative on a page of its own</extracomment>
        <translation>Abrir em página inteira</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Menu and command palette: opens the browser</extracomment>
        <translation>Abrir no Gerenciador de Anúncios</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>Menu and command palette: takes the stars of a creative away</extracomment>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>Menu and command palette: which columns the table of creatives has</extracomment>
        <translation>Escolher colunas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu and command palette: a check mark; the rows of the table are lower</extracomment>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>Menu: what can be done with one creative</extracomment>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <extracomment>Command palette: rates a creative; %1 is one to five stars as signs</extracomment>
        <translation>Avaliação: %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Top creatives, menu of a creative: a submenu</extracomment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Navigation</extracomment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Compare selected creatives</source>
        <extracomment>Menu, command palette and selection bar: shows the selected creatives side by side</extracomment>
        <translation>Comparar criativos selecionados</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Navigation</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Analyze patterns</source>
        <extracomment>Menu and command palette: names the patterns of the selected creatives</extracomment>
        <translation>Analisar padrões</translation>
    </message>
    <message>
        <source>Analyze all that are shown</source>
        <extracomment>Menu and command palette: names the patterns of every creative that is shown</extracomment>
        <translation>Analisar todos os exibidos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Navigation: which patterns go with which results</extracomment>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Calls to the AI provider</source>
        <extracomment>Menu and command palette: a window with everything that was sent to an AI provider</extracomment>
        <translation>Chamadas ao provedor de IA</translation>
    </message>
    <message>
        <source>New creatives inspired by these</source>
        <extracomment>Menu, command palette and selection bar: begins a brief for new ads that are inspired by the selected ones</extracomment>
        <translation>Novos criativos inspirados nestes</translation>
    </message>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Menu and command palette: opens the page of briefs and of what was made of them</extracomment>
        <translation>Briefs e gerações</translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityHeader</name>
    <message>
        <source>Clear finished</source>
        <extracomment>Activity: takes the rows of finished work away from the page</extracomment>
        <translation>Limpar concluídas</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Activity: title of the page</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Which work to show</source>
        <extracomment>Activity, read aloud: chooses which work is shown</extracomment>
        <translation>Quais tarefas mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Activity: which work is shown</extracomment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Activity: which work is shown</extracomment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Activity: which work is shown; a number may follow</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Activity: which work is shown; a number may follow</extracomment>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <extracomment>Activity: lets the paused queue go on</extracomment>
        <translation>Retomar fila</translation>
    </message>
    <message>
        <source>Begins what waits</source>
        <extracomment>Activity: tooltip</extracomment>
        <translation>Começa o que está esperando</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <extracomment>Activity: begins nothing new from then on</extracomment>
        <translation>Pausar fila</translation>
    </message>
    <message>
        <source>Begins nothing new, also after a restart; what runs goes on to its end</source>
        <extracomment>Activity: tooltip</extracomment>
        <translation>Não começa nada novo, nem depois de reiniciar; o que está em andamento vai até o fim</translation>
    </message>
    <message>
        <source>Nothing finished is shown</source>
        <extracomment>Activity: why the button cannot be pressed</extracomment>
        <translation>Não há nada concluído na lista</translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityPage</name>
    <message>
        <source>Work</source>
        <extracomment>Activity, read aloud</extracomment>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>No jobs in the queue</source>
        <extracomment>Activity, empty</extracomment>
        <translation>Nenhuma tarefa na fila</translation>
    </message>
    <message>
        <source>Syncs appear here, with their history.</source>
        <extracomment>Activity, empty</extracomment>
        <translation>As sincronizações aparecem aqui, com histórico.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Activity, empty: button</extracomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <extracomment>Activity: no work of the chosen kind</extracomment>
        <translation>Nada deste tipo</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Activity: button that takes the filter away</extracomment>
        <translation>Mostrar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) cleared</source>
        <extracomment>Activity: the finished rows are not shown any more</extracomment>
        <translation>
            <numerusform>%n tarefa concluída retirada da lista</numerusform>
            <numerusform>%n tarefas concluídas retiradas da lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityPopover</name>
    <message>
        <source>Activity</source>
        <extracomment>Popover of the navigation, read aloud
----------
Popover of the navigation: title</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Open all</source>
        <extracomment>Popover of the navigation: opens the page with all work</extracomment>
        <translation>Abrir tudo</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <extracomment>Popover of the navigation: the last work has just ended</extracomment>
        <translation>Nada em andamento nem esperando</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the page</source>
        <extracomment>Popover of the navigation: jobs that are not shown here</extracomment>
        <translation>
            <numerusform>mais %n na página</numerusform>
            <numerusform>mais %n na página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivitySide</name>
    <message>
        <source>Open log folder</source>
        <extracomment>Activity: shows the folder with the log files</extracomment>
        <translation>Abrir pasta de logs</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is %1</source>
        <extracomment>Toast: the folder of the log files could not be shown; %1 is a path</extracomment>
        <translation>Não foi possível abrir a pasta. Ela é %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiConsentList</name>
    <message>
        <source>Who may be analyzed there</source>
        <extracomment>Settings › AI provider, heading of the list of clients</extracomment>
        <translation>Quem pode ser analisado lá</translation>
    </message>
    <message>
        <source>Each client is off until you allow it. Off holds at once, also for what is under way.</source>
        <extracomment>Settings › AI provider, below the heading of the list of clients</extracomment>
        <translation>Cada cliente fica desligado até você permitir. Desligar vale na hora, também para o que está em andamento.</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiConsentRow</name>
    <message>
        <source>Allowed</source>
        <extracomment>Settings › AI provider, switch of a client</extracomment>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Creatives of %1 may go to the AI provider</source>
        <extracomment>Settings › AI provider, switch of a client for screen readers: %1 is the client</extracomment>
        <translation>Criativos de %1 podem ir ao provedor de IA</translation>
    </message>
    <message>
        <source>Allowed for %1 only. The provider is %2 now: nothing of this client is sent until you allow it again.</source>
        <extracomment>Settings › AI provider, a client: %1 and %2 are hosts of AI providers</extracomment>
        <translation>Permitido só para %1. O provedor agora é %2: nada deste cliente é enviado até você permitir de novo.</translation>
    </message>
    <message>
        <source>For %1, since %2</source>
        <extracomment>Settings › AI provider, a client: %1 is the host of an AI provider, %2 date and time</extracomment>
        <translation>Para %1, desde %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiLedgerDetails</name>
    <message>
        <source>Details of the call</source>
        <extracomment>Calls to the AI provider: the facts about the chosen call, for screen readers</extracomment>
        <translation>Detalhes da chamada</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiLedgerDialog</name>
    <message>
        <source>Copy</source>
        <extracomment>Calls to the AI provider: puts rows on the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Calls to the AI provider: writes rows to a file</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calls to the AI provider</source>
        <extracomment>Title of the window with all calls to the AI provider</extracomment>
        <translation>Chamadas ao provedor de IA</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Calls to the AI provider: whose calls are shown, for screen readers</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <extracomment>Calls to the AI provider: of all clients, with tests of the connection</extracomment>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <extracomment>Calls to the AI provider: there are none</extracomment>
        <translation>Nenhuma chamada ainda</translation>
    </message>
    <message>
        <source>Nothing was sent to an AI provider. Every call will stand here, also a failed one.</source>
        <extracomment>Calls to the AI provider: there are none</extracomment>
        <translation>Nada foi enviado a um provedor de IA. Toda chamada vai aparecer aqui, também as que falharem.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Calls to the AI provider: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>Não foi possível ler as chamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Calls to the AI provider: reads them once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>There are no calls.</source>
        <extracomment>Calls to the AI provider: why there is nothing to copy</extracomment>
        <translation>Não há chamadas.</translation>
    </message>
    <message numerus="yes">
        <source>(of the newest %n)</source>
        <extracomment>Calls to the AI provider: there are more than the table shows</extracomment>
        <translation>
            <numerusform>(da %n mais recente)</numerusform>
            <numerusform>(das %n mais recentes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) copied</source>
        <extracomment>Toast: calls to the AI provider are on the clipboard</extracomment>
        <translation>
            <numerusform>%n chamada copiada</numerusform>
            <numerusform>%n chamadas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>AI calls</source>
        <extracomment>Name of the file that calls to the AI provider are exported to, without its ending</extracomment>
        <translation>Chamadas de IA</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file; or it could not be written</extracomment>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiLedgerModel</name>
    <message>
        <source>Test</source>
        <extracomment>Calls to the AI provider: a test of the connection, no creative was sent</extracomment>
        <translation>Teste</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>Calls to the AI provider: the most that a call can have cost; %1 is an amount of money</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Calls to the AI provider, columns</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens ent.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens saída</translation>
    </message>
    <message>
        <source>Cost (US$)</source>
        <translation>Custo (US$)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>New texts</source>
        <extracomment>Calls to the AI provider: texts for new creatives were written</extracomment>
        <translation>Novos textos</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>Calls to the AI provider: a picture for a new creative was made</extracomment>
        <translation>Nova imagem</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiPriceDialog</name>
    <message>
        <source>Reset to the app&apos;s prices</source>
        <extracomment>Prices of AI models: all are again those that the program brings</extracomment>
        <translation>Voltar aos preços do app</translation>
    </message>
    <message>
        <source>Prices of AI models</source>
        <extracomment>Prices of AI models, title of the window</extracomment>
        <translation>Preços de modelos de IA</translation>
    </message>
    <message>
        <source>“%1” is no price. Enter dollars for a million tokens, such as 0.15.</source>
        <extracomment>Prices of AI models: %1 is what was typed</extracomment>
        <translation>“%1” não é um preço. Digite dólares por um milhão de tokens, como 0,15.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens. The monthly limit is kept by them: compare them with your provider&apos;s price list. Enter or F2 edits a price.</source>
        <extracomment>Prices of AI models, below the title</extracomment>
        <translation>Dólares por um milhão de tokens. O limite mensal se baseia neles: compare com a tabela do seu provedor. Enter ou F2 edita um preço.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>Prices of AI models: a new row</extracomment>
        <translation>Adicionar modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Prices of AI models: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No price was edited.</source>
        <extracomment>Prices of AI models: why there is nothing to reset</extracomment>
        <translation>Nenhum preço foi editado.</translation>
    </message>
    <message>
        <source>Reset all prices?</source>
        <extracomment>Prices of AI models, question</extracomment>
        <translation>Voltar todos os preços ao padrão?</translation>
    </message>
    <message>
        <source>Prices that you edited or added are lost. What was spent so far stays as it was counted.</source>
        <extracomment>Prices of AI models, question</extracomment>
        <translation>Os preços que você editou ou adicionou se perdem. O que já foi gasto fica como foi contado.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Prices of AI models, question: button</extracomment>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiPriceModel</name>
    <message>
        <source>Edited</source>
        <extracomment>Prices of AI models: this one was entered by the user</extracomment>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Prices of AI models, column</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>Prices of AI models, column: what is sent</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <extracomment>Prices of AI models, column: what is sent and the provider has seen a moment before</extracomment>
        <translation>Em cache</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Prices of AI models, column: what is answered</extracomment>
        <translation>Saída</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Prices of AI models, column: the day when the price was looked up</extracomment>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiSettings</name>
    <message>
        <source>AI provider</source>
        <extracomment>Settings, section</extracomment>
        <translation>Provedor de IA</translation>
    </message>
    <message>
        <source>Optional. Without one, creatives are analyzed on this computer</source>
        <extracomment>Settings › AI provider, below the title</extracomment>
        <translation>Opcional. Sem provedor, os criativos são analisados neste computador</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Settings › AI provider: which server answers</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Any that speaks OpenAI&apos;s protocol</source>
        <extracomment>Settings › AI provider, below &quot;Server&quot;</extracomment>
        <translation>Qualquer um que fale o protocolo da OpenAI</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1</source>
        <extracomment>Settings › AI provider, in the empty field of the address. The address stays as it is</extracomment>
        <translation>Como https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Settings › AI provider</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Whoever is there sees what clients below allow</source>
        <extracomment>Settings › AI provider, below &quot;Address&quot;</extracomment>
        <translation>Quem está lá vê o que os clientes abaixo permitem</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Settings › AI provider</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One that sees pictures. After a test, Down lists the server&apos;s</source>
        <extracomment>Settings › AI provider, below &quot;Model&quot;</extracomment>
        <translation>Um que veja imagens. Depois de um teste, a seta para baixo lista os do servidor</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Settings › AI provider: what the model costs</extracomment>
        <translation>Preço</translation>
    </message>
    <message>
        <source>The monthly limit is kept by it</source>
        <extracomment>Settings › AI provider, below &quot;Price&quot;</extracomment>
        <translation>O limite mensal se baseia nele</translation>
    </message>
    <message>
        <source>Enter to replace</source>
        <extracomment>Settings › AI provider, in the empty field of the key</extracomment>
        <translation>Digite para substituir</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Kept in the system keychain</source>
        <translation>Fica no chaveiro do sistema</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Limite por mês</translation>
    </message>
    <message>
        <source>For all clients. Nothing is asked beyond it</source>
        <translation>Para todos os clientes. Além dele nada é perguntado</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>A test sends no creative</source>
        <translation>Um teste não envia nenhum criativo</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <extracomment>Settings › AI provider: opens the list of calls</extracomment>
        <translation>Ver todas as chamadas</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>What was sent when, to whom, and what it cost</source>
        <translation>O que foi enviado, quando, a quem e quanto custou</translation>
    </message>
    <message>
        <source>Consent of clients, allowed, privacy</source>
        <extracomment>Settings › AI provider, words that the search finds the list of clients by</extracomment>
        <translation>Consentimento dos clientes, permitido, privacidade</translation>
    </message>
    <message>
        <source>Add price</source>
        <extracomment>Settings › AI provider: enters what the model costs</extracomment>
        <translation>Adicionar preço</translation>
    </message>
    <message>
        <source>All prices</source>
        <extracomment>Settings › AI provider, button</extracomment>
        <translation>Todos os preços</translation>
    </message>
    <message>
        <source>Picture model</source>
        <extracomment>Settings › AI provider: the model that makes pictures</extracomment>
        <translation>Modelo de imagem</translation>
    </message>
    <message>
        <source>For new creatives. Empty: pictures are drawn on this computer</source>
        <extracomment>Settings › AI provider, below &quot;Picture model&quot;</extracomment>
        <translation>Para novos criativos. Vazio: as imagens são desenhadas neste computador</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiSpending</name>
    <message>
        <source>Monthly limit in US dollars</source>
        <extracomment>Settings › AI provider: the most that may be spent in a month, for screen readers</extracomment>
        <translation>Limite mensal em dólares</translation>
    </message>
    <message>
        <source>%1 spent this month. With a limit of 0, no provider that costs is asked.</source>
        <extracomment>Settings › AI provider, beside a limit of 0. %1: money spent so far</extracomment>
        <translation>%1 gastos neste mês. Com limite 0, nenhum provedor pago é chamado.</translation>
    </message>
    <message>
        <source>%1 spent this month, %2 left</source>
        <extracomment>Settings › AI provider, beside the monthly limit. %1 and %2 are amounts of money</extracomment>
        <translation>%1 gastos neste mês, restam %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiTest</name>
    <message>
        <source>Enter address and model first.</source>
        <extracomment>Settings › AI provider: why the connection cannot be tested</extracomment>
        <translation>Digite primeiro endereço e modelo.</translation>
    </message>
    <message>
        <source>Asking for the models and one word…</source>
        <extracomment>Settings › AI provider, while the provider is asked</extracomment>
        <translation>Pedindo os modelos e uma palavra…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Settings › AI provider: asks the provider whether it answers</extracomment>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <extracomment>Settings › AI provider, after a test: %1 is a time such as 312 ms</extracomment>
        <translation>Respondeu em %1.</translation>
    </message>
    <message>
        <source>The server lists %1.</source>
        <extracomment>Settings › AI provider, after a test: %1 is an AI model</extracomment>
        <translation>O servidor lista %1.</translation>
    </message>
    <message>
        <source>The server does not tell which models it has.</source>
        <extracomment>Settings › AI provider, after a test</extracomment>
        <translation>O servidor não diz quais modelos tem.</translation>
    </message>
    <message>
        <source>The server does not list %1. Choose one of its models above.</source>
        <extracomment>Settings › AI provider, after a test: %1 is an AI model</extracomment>
        <translation>O servidor não lista %1. Escolha acima um dos modelos dele.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <extracomment>Settings › AI provider: what came of the test, for screen readers</extracomment>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Settings › AI provider: while the provider is asked, ends it</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. The call is in the list of calls.</source>
        <extracomment>Settings › AI provider: somebody ended the test</extracomment>
        <translation>Interrompido. A chamada está na lista de chamadas.</translation>
    </message>
</context>
<context>
    <name>mci::ui::AnalysisGate</name>
    <message numerus="yes">
        <source>Let %1 analyze %n creative(s)?</source>
        <extracomment>Before an analysis, question: %1 is the host of an AI provider</extracomment>
        <translation>
            <numerusform>Deixar %1 analisar %n criativo?</numerusform>
            <numerusform>Deixar %1 analisar %n criativos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their pictures and texts go to %1 (model %2). Numbers, names and access keys stay here.</source>
        <extracomment>Before an analysis: %1 is the host of an AI provider, %2 a model</extracomment>
        <translation>Suas imagens e textos vão para %1 (modelo %2). Números, nomes e chaves de acesso ficam aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n other creative(s) need no question: known already, or without a picture.</source>
        <extracomment>Before an analysis: how many of the creatives the provider is not asked about</extracomment>
        <translation>
            <numerusform>Outro %n criativo não precisa de pergunta: já é conhecido ou não tem imagem.</numerusform>
            <numerusform>Outros %n criativos não precisam de pergunta: já são conhecidos ou não têm imagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs at most</source>
        <extracomment>Before an analysis, fact: the most that it can cost</extracomment>
        <translation>Custa no máximo</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Before an analysis: nobody knows what the model costs</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Left of this month&apos;s limit</source>
        <extracomment>Before an analysis, fact: money that may still be spent this month</extracomment>
        <translation>Restante do limite deste mês</translation>
    </message>
    <message>
        <source>That may not be enough for all. The provider is not asked beyond the limit.</source>
        <extracomment>Before an analysis: the cost is above what is left</extracomment>
        <translation>Pode não bastar para todos. Além do limite o provedor não é chamado.</translation>
    </message>
    <message>
        <source>Without a price the limit cannot be kept, so the provider is not asked. Add the price in the settings.</source>
        <extracomment>Before an analysis: the model has no price</extracomment>
        <translation>Sem preço não dá para manter o limite, então o provedor não é chamado. Adicione o preço nas configurações.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>Before an analysis, button</extracomment>
        <translation>Analisar</translation>
    </message>
</context>
<context>
    <name>mci::ui::AppearanceSettings</name>
    <message>
        <source>Theme</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Green and red</source>
        <extracomment>Settings › Appearance, colours that say better and worse</extracomment>
        <translation>Verde e vermelho</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>Settings › Appearance, colours that say better and worse</extracomment>
        <translation>Azul e laranja</translation>
    </message>
    <message>
        <source>Colors of results</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Cores dos resultados</translation>
    </message>
    <message>
        <source>Blue and orange are easier to tell apart with color blindness</source>
        <extracomment>Settings › Appearance, below the colours of results</extracomment>
        <translation>Azul e laranja são mais fáceis de distinguir com daltonismo</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Card size</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Tamanho dos cartões</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings, section</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Panels, progress and what is still loading</source>
        <extracomment>Settings › Appearance, below &quot;Motion&quot;</extracomment>
        <translation>Painéis, progresso e o que ainda está carregando</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Settings › Appearance, motion</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Settings › Appearance, motion</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>As the system (on now)</source>
        <extracomment>Settings › Appearance, motion: what the system says now</extracomment>
        <translation>Como o sistema (agora ligado)</translation>
    </message>
    <message>
        <source>As the system (off now)</source>
        <translation>Como o sistema (agora desligado)</translation>
    </message>
</context>
<context>
    <name>mci::ui::Banner</name>
    <message>
        <source>Close</source>
        <extracomment>Banner above the page: closes it.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mci::ui::BrandKitDialog</name>
    <message>
        <source>Add a word that is never used</source>
        <extracomment>Brand kit, tooltip of +</extracomment>
        <translation>Adicionar palavra que nunca se usa</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <extracomment>Brand kit, tooltip of +</extracomment>
        <translation>Adicionar concorrente</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Brand kit: keeps what was entered</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <extracomment>Title of the window with a client&apos;s name, logo, colours and words</extracomment>
        <translation>Kit da marca</translation>
    </message>
    <message>
        <source>The brand kit is being read.</source>
        <extracomment>Brand kit: why nothing can be saved yet</extracomment>
        <translation>O kit da marca está sendo lido.</translation>
    </message>
    <message>
        <source>For all briefs of this client. This brief takes it over at once.</source>
        <extracomment>Brand kit, below the title</extracomment>
        <translation>Para todos os briefs deste cliente. Este brief passa a usar na hora.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Brand kit, field: the brand&apos;s name</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Brand kit, field: a picture file</extracomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Brand kit, field</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>The first one is the main color.</source>
        <extracomment>Brand kit, field Colors: what their order means</extracomment>
        <translation>A primeira é a cor principal.</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Brand kit, field: family of the letters</extracomment>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Empty takes one that comes with the app.</source>
        <extracomment>Brand kit, field Font: what happens without one</extracomment>
        <translation>Vazio usa uma que vem com o app.</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <extracomment>Brand kit, field: words that ads of this client never use</extracomment>
        <translation>Palavras proibidas</translation>
    </message>
    <message>
        <source>Competitors</source>
        <extracomment>Brand kit, field: names that never appear in ads of this client</extracomment>
        <translation>Concorrentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Brand kit: leaves everything as it was</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Brand kit: why the button does nothing</extracomment>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefColumns</name>
    <message>
        <source>Part of the brief</source>
        <extracomment>Brief in a narrow window: what the tabs choose between, for screen readers</extracomment>
        <translation>Parte do brief</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Brief in a narrow window, tab: the creatives it comes from</extracomment>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Brief</source>
        <extracomment>Brief in a narrow window, tab: product, audience, message</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Prompt</source>
        <extracomment>Brief in a narrow window, tab: what is asked for, and who makes it</extracomment>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefFields</name>
    <message>
        <source>Product</source>
        <extracomment>Brief, field</extracomment>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Brief, field: whom it is for</extracomment>
        <translation>Público</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <extracomment>Brief, field Platform: one to choose from</extracomment>
        <translation>Instagram e Facebook</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Brief, field: how it is said</extracomment>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>Brief, field: where the ads run</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Key message</source>
        <extracomment>Brief, field: what people are to remember</extracomment>
        <translation>Mensagem-chave</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Brief, field: what one gets now</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Brief, field: why one may believe it</extracomment>
        <translation>Prova</translation>
    </message>
    <message>
        <source>By objective</source>
        <extracomment>Brief, field Call to action: the app chooses the ad&apos;s button by the account&apos;s objective</extracomment>
        <translation>Pelo objetivo</translation>
    </message>
    <message>
        <source>As the sources</source>
        <extracomment>Brief, field Language: as the sources&apos; texts</extracomment>
        <translation>O das fontes</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Brief, field: the ad&apos;s button</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Brief, field: language of the new texts</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>e.g. 20% off until Sunday</source>
        <extracomment>Brief, field Offer: an example</extracomment>
        <translation>ex.: 20% de desconto até domingo</translation>
    </message>
    <message>
        <source>e.g. 4.8 stars from 2,300 customers</source>
        <extracomment>Brief, field Proof: an example</extracomment>
        <translation>ex.: 4,8 estrelas de 2.300 clientes</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefForm</name>
    <message>
        <source>Add what must be in</source>
        <extracomment>Brief, tooltip of +: adds a phrase to &quot;Must have&quot;</extracomment>
        <translation>Adicionar o que precisa ter</translation>
    </message>
    <message>
        <source>Add what must not be in</source>
        <extracomment>Brief, tooltip of +: adds a phrase to &quot;Never use&quot;</extracomment>
        <translation>Adicionar o que nunca usar</translation>
    </message>
    <message>
        <source>competing brands</source>
        <extracomment>Brief, &quot;Never use&quot;: always there, cannot be removed</extracomment>
        <translation>marcas concorrentes</translation>
    </message>
    <message>
        <source>third-party logos</source>
        <extracomment>Brief, &quot;Never use&quot;: always there, cannot be removed</extracomment>
        <translation>logos de terceiros</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief, field: phrases that every variation has</extracomment>
        <translation>Precisa ter</translation>
    </message>
    <message>
        <source>Never use</source>
        <extracomment>Brief, field: phrases that no variation has</extracomment>
        <translation>Nunca usar</translation>
    </message>
    <message>
        <source>Must have changed</source>
        <extracomment>Undo: phrases of &quot;Must have&quot; in a brief</extracomment>
        <translation>Precisa ter: alterado</translation>
    </message>
    <message>
        <source>Never use changed</source>
        <extracomment>Undo: phrases of &quot;Never use&quot; in a brief</extracomment>
        <translation>Nunca usar: alterado</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Brief, field: shapes of the pictures</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Variations</source>
        <extracomment>Brief, field: how many creatives are made</extracomment>
        <translation>Variações</translation>
    </message>
    <message>
        <source>Formats changed</source>
        <extracomment>Undo: formats of a brief</extracomment>
        <translation>Formatos alterados</translation>
    </message>
    <message>
        <source>Variations changed</source>
        <extracomment>Undo: number of variations of a brief</extracomment>
        <translation>Variações alteradas</translation>
    </message>
    <message>
        <source>What changes in each</source>
        <extracomment>Brief: a drawing for each variation</extracomment>
        <translation>O que muda em cada uma</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Brief: a heading that shows the fields that one seldom needs: photo, visual direction, small print</extracomment>
        <translation>Mais</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n preenchido</numerusform>
            <numerusform>%n preenchidos</numerusform>
        </translation>
    </message>
    <message>
        <source>photo, visual direction, small print</source>
        <translation>foto, direção visual, texto legal</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefLibrary</name>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Library of briefs and of what was made of them: title of the page</extracomment>
        <translation>Briefs e gerações</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>Library: what the choice between Generations and Briefs is about, for screen readers</extracomment>
        <translation>O que a lista mostra</translation>
    </message>
    <message>
        <source>Generations</source>
        <extracomment>Library: a section, everything that was made
----------
Library, for screen readers: the list of what was made</extracomment>
        <translation>Gerações</translation>
    </message>
    <message>
        <source>Briefs</source>
        <extracomment>Library: a section, briefs
----------
Library, for screen readers: the list of briefs</extracomment>
        <translation>Briefs</translation>
    </message>
    <message>
        <source>New brief</source>
        <extracomment>Library: begins a brief without sources
----------
Library, empty: button</extracomment>
        <translation>Novo brief</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>Não foi possível ler a biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Library: reads it once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing generated yet</source>
        <extracomment>Library: nothing was made yet, or there are no briefs</extracomment>
        <translation>Nada gerado ainda</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Nenhum brief ainda</translation>
    </message>
    <message>
        <source>Choose creatives</source>
        <extracomment>Library, empty: button that leads to the creatives</extracomment>
        <translation>Escolher criativos</translation>
    </message>
    <message>
        <source>Choose creatives, or begin with an empty brief.</source>
        <translation>Escolha criativos ou comece com um brief vazio.</translation>
    </message>
    <message>
        <source>Choose creatives and press %1, or begin with an empty brief.</source>
        <translation>Escolha criativos e aperte %1, ou comece com um brief vazio.</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefMenu</name>
    <message>
        <source>Versions</source>
        <extracomment>Brief, menu: earlier states of the brief</extracomment>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Salvar como Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Salvar como JSON…</translation>
    </message>
    <message>
        <source>Brand kit…</source>
        <extracomment>Brief, menu: name, logo, colours and words of the client&apos;s brand</extracomment>
        <translation>Kit da marca…</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <extracomment>Brief, menu: takes it out of the library; can be undone</extracomment>
        <translation>Remover brief</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>Brief, menu of versions: they are being read</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <extracomment>Brief, menu of versions: the brief was never changed after something was made of it</extracomment>
        <translation>Nenhuma versão anterior</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>Brief, menu of versions. %1: number, %2: when it was saved, such as 12 min ago</extracomment>
        <translation>Versão %1, %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefPage</name>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>Brief, header: puts the brief on the clipboard</extracomment>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>Brief, header: opens a menu</extracomment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>The brief could not be opened</source>
        <translation>Não foi possível abrir o brief</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Brief: reads it once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What the sources have in common appears once they are analyzed.</source>
        <extracomment>Brief, combined patterns: there are none</extracomment>
        <translation>O que as fontes têm em comum aparece depois da análise.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Brief, header: what was typed is being written</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>Brief, header: what was typed is not in the store. %1: why</extracomment>
        <translation>Não salvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <extracomment>Undo and toast: sources were added to a brief</extracomment>
        <translation>
            <numerusform>%n fonte adicionada</numerusform>
            <numerusform>%n fontes adicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the product. The new creatives are about it.</source>
        <extracomment>Brief, at the field Product, after a try to generate</extracomment>
        <translation>Diga qual é o produto. Os novos criativos falam dele.</translation>
    </message>
    <message>
        <source>Choose one creative at least. What it does well is what the new ones start from.</source>
        <extracomment>Brief, at the sources, after a try to generate</extracomment>
        <translation>Escolha ao menos um criativo. Os novos partem do que ele faz bem.</translation>
    </message>
    <message>
        <source>Choose what one of them lends at least: Visual, Message or Approach.</source>
        <extracomment>Brief, at the sources, after a try to generate</extracomment>
        <translation>Escolha o que ao menos um deles empresta: Visual, Mensagem ou Abordagem.</translation>
    </message>
    <message>
        <source>Some sources are not analyzed yet. Your brief is safe.</source>
        <extracomment>Brief, after a try to generate</extracomment>
        <translation>Algumas fontes ainda não foram analisadas. Seu brief está salvo.</translation>
    </message>
    <message>
        <source>Analyze now</source>
        <extracomment>Brief, beside an error: looks at the sources without patterns</extracomment>
        <translation>Analisar agora</translation>
    </message>
    <message>
        <source>Open AI settings</source>
        <extracomment>Brief, beside an error: leads to the settings of the AI provider</extracomment>
        <translation>Abrir ajustes de IA</translation>
    </message>
    <message>
        <source>Generate again</source>
        <extracomment>Brief, beside an error: tries again</extracomment>
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>Brief, beside an error: tries again to write what was typed</extracomment>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Generation cancelled. Your brief is as it was.</source>
        <extracomment>Toast: the making of new creatives was stopped by the user</extracomment>
        <translation>Geração cancelada. Seu brief está como antes.</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <extracomment>Brief: title of the window that asks for a file</extracomment>
        <translation>Salvar o brief</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Toast: a brief was written to a file. %1: its name</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Brand kit saved</source>
        <extracomment>Toast: the client&apos;s brand kit was changed</extracomment>
        <translation>Kit da marca salvo</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <extracomment>Toast and undo: an earlier state of a brief is back. %1: its number</extracomment>
        <translation>Versão %1 restaurada</translation>
    </message>
    <message numerus="yes">
        <source>A brief takes %n source(s). The first ones were added.</source>
        <extracomment>Toast: more creatives were chosen for a brief than it takes. %n: how many it takes</extracomment>
        <translation>
            <numerusform>Um brief aceita %n fonte. As primeiras foram incluídas.</numerusform>
            <numerusform>Um brief aceita %n fontes. As primeiras foram incluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not generated: %1. %2</source>
        <extracomment>Toast: nothing is made of a brief that is not open any more. %1: its product, %2: a sentence that says why</extracomment>
        <translation>Não gerado: %1. %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::BusNotices</name>
    <message>
        <source>Open</source>
        <extracomment>Notification of the system: name of its button, where the system shows one</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>mci::ui::CardPicture</name>
    <message>
        <source>Being changed</source>
        <extracomment>New creatives, read aloud: a variation is being changed</extracomment>
        <translation>Em alteração</translation>
    </message>
</context>
<context>
    <name>mci::ui::ChipList</name>
    <message>
        <source>Type, then Enter</source>
        <extracomment>Brief: where a phrase is typed; Enter adds it to the list</extracomment>
        <translation>Digite e tecle Enter</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n phrase(s) at most.</source>
        <extracomment>Brief: why no phrase can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>Pode haver no máximo %n frase.</numerusform>
            <numerusform>Pode haver no máximo %n frases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Client switcher, below a client&apos;s name</extracomment>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientPicker</name>
    <message>
        <source>Client workspace</source>
        <extracomment>Choice of the ad account, at the bottom: the client whose data it is</extracomment>
        <translation>Espaço do cliente</translation>
    </message>
    <message>
        <source>Rename client</source>
        <extracomment>Choice of the ad account, beside the client</extracomment>
        <translation>Renomear cliente</translation>
    </message>
    <message>
        <source>Add client</source>
        <extracomment>Choice of the ad account, beside the client</extracomment>
        <translation>Adicionar cliente</translation>
    </message>
    <message>
        <source>Client name</source>
        <extracomment>Choice of the ad account, name of a client</extracomment>
        <translation>Nome do cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Choice of the ad account, keeps the name of a client</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Do not change the name</source>
        <extracomment>Choice of the ad account, beside the name of a client</extracomment>
        <translation>Não mudar o nome</translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientPopover</name>
    <message>
        <source>Search clients</source>
        <extracomment>Client switcher: search field</extracomment>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>Clients and accounts</source>
        <extracomment>Client switcher, read aloud: the list</extracomment>
        <translation>Clientes e contas</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <extracomment>Client switcher: starts a new login</extracomment>
        <translation>Conectar outra conta</translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientSwitcher</name>
    <message>
        <source>Client: %1, account %2, %3</source>
        <extracomment>Client switcher, read aloud: a client, its ad account, its currency</extracomment>
        <translation>Cliente: %1, conta %2, %3</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <extracomment>Client switcher, read aloud</extracomment>
        <translation>Escolher um cliente</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Cliente: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ColourSwatch</name>
    <message>
        <source>Color %1: change or remove</source>
        <extracomment>Brief: a colour of a palette that can be changed. %1: such as #0A3029</extracomment>
        <translation>Cor %1: mudar ou remover</translation>
    </message>
</context>
<context>
    <name>mci::ui::ColumnsPopover</name>
    <message>
        <source>Columns</source>
        <extracomment>Creative table, choice of columns, for screen readers</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Creative table, choice of columns: heading over KPIs</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>About the ad</source>
        <extracomment>Creative table, choice of columns: heading over status, campaign and the like</extracomment>
        <translation>Sobre o anúncio</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <extracomment>Creative table: name of the choice between higher and lower rows, for screen readers</extracomment>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Creative table: higher rows</extracomment>
        <translation>Linhas confortáveis</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Creative table: lower rows</extracomment>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <extracomment>Creative table: choice, order and widths of the columns as they were at first</extracomment>
        <translation>Colunas de sempre</translation>
    </message>
    <message>
        <source>Colour of cells</source>
        <extracomment>Creative table: before the choice of what the colour of cells tells</extracomment>
        <translation>Cor das células</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Creative table, colour of cells</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>vs. average</source>
        <extracomment>Creative table, colour of cells: against the account&apos;s median</extracomment>
        <translation>vs. média</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>Creative table, colour of cells: from the worst to the best of each column</extracomment>
        <translation>Escala</translation>
    </message>
</context>
<context>
    <name>mci::ui::CombinedPanel</name>
    <message>
        <source>Combined patterns</source>
        <extracomment>Brief: heading above what the sources have in common</extracomment>
        <translation>Padrões combinados</translation>
    </message>
</context>
<context>
    <name>mci::ui::CommandPalette</name>
    <message>
        <source>Search pages, creatives, actions and clients</source>
        <extracomment>Command palette: its search field</extracomment>
        <translation>Buscar páginas, criativos, ações e clientes</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>Command palette, read aloud: the list of what was found</extracomment>
        <translation>Encontrados</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareDelegate</name>
    <message>
        <source>best of the row</source>
        <extracomment>Compare board, beside a dot: what it means</extracomment>
        <translation>melhor da linha</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareHead</name>
    <message>
        <source>Reference</source>
        <extracomment>Compare board: this creative is the one the others are measured by</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Compare board: button, takes a creative away. %1: its name</extracomment>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareModel</name>
    <message>
        <source>%1, best of the row</source>
        <extracomment>Compare board, read aloud: the best value of its row. %1: the value</extracomment>
        <translation>%1, melhor da linha</translation>
    </message>
</context>
<context>
    <name>mci::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <extracomment>Compare: title of the page</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Only differences</source>
        <extracomment>Compare, header: a switch</extracomment>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <extracomment>Compare, header: copies the whole board for a spreadsheet</extracomment>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Compare, header: takes all creatives away</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Choose two to six creatives</source>
        <extracomment>Compare, nothing is chosen yet</extracomment>
        <translation>Escolha de dois a seis criativos</translation>
    </message>
    <message>
        <source>Select them among the top creatives and choose Compare.</source>
        <extracomment>Compare, nothing is chosen yet</extracomment>
        <translation>Selecione-os entre os top criativos e escolha Comparar.</translation>
    </message>
    <message>
        <source>Go to top creatives</source>
        <extracomment>Compare, button: to the page where creatives are chosen</extracomment>
        <translation>Ir para top criativos</translation>
    </message>
    <message>
        <source>Del takes it away</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Del o retira</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) · up to %1</source>
        <extracomment>Compare, subtitle. %1: how many fit</extracomment>
        <translation>
            <numerusform>%n criativo · até %1</numerusform>
            <numerusform>%n criativos · até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a creative, or press Alt+Shift and an arrow, to move it</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Arraste um criativo, ou use Alt+Shift e uma seta, para mudá-lo de lugar</translation>
    </message>
    <message>
        <source>Enter or a double click makes it the reference</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Enter ou um clique duplo o torna a referência</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out</source>
        <extracomment>Compare, subtitle: more were chosen than fit</extracomment>
        <translation>
            <numerusform>mais %n ficou de fora</numerusform>
            <numerusform>mais %n ficaram de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the comparison: %n of %1</source>
        <extracomment>Toast: a creative was added to the comparison. %n: how many it has now, %1: how many fit</extracomment>
        <translation>
            <numerusform>Incluído na comparação: %n de %1</numerusform>
            <numerusform>Incluído na comparação: %n de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the comparison</source>
        <extracomment>Toast: a creative was taken away from the comparison</extracomment>
        <translation>Removido da comparação</translation>
    </message>
    <message>
        <source>The comparison is full: %1 creatives fit. Remove one first.</source>
        <extracomment>Toast: no creative can be added to the comparison. %1: how many fit</extracomment>
        <translation>A comparação está cheia: cabem %1 criativos. Remova um antes.</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareTable</name>
    <message>
        <source>Comparison of creatives</source>
        <extracomment>Compare board, for screen readers</extracomment>
        <translation>Comparação de criativos</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <extracomment>Compare board, menu of a creative: the others are measured by it then</extracomment>
        <translation>Tornar a referência</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>Compare board, menu of a creative</extracomment>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>Compare board, menu of a creative</extracomment>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <extracomment>Compare board, menu of a creative: takes it away from the board</extracomment>
        <translation>Remover da comparação</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompositionSketch</name>
    <message numerus="yes">
        <source>%Ln line(s) of text marked</source>
        <extracomment>Side panel, patterns, for screen readers: what is marked in the picture</extracomment>
        <translation>
            <numerusform>%Ln linha de texto marcada</numerusform>
            <numerusform>%Ln linhas de texto marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>button marked</source>
        <extracomment>Side panel, patterns, for screen readers: the call-to-action button in the picture</extracomment>
        <translation>botão marcado</translation>
    </message>
</context>
<context>
    <name>mci::ui::ConfidenceMeter</name>
    <message>
        <source>Confidence %1</source>
        <extracomment>Side panel, patterns: how sure a block is. %1: such as 94%</extracomment>
        <translation>Confiança de %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ConnectPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>First start, when one more account is being connected: leaves without connecting</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find what works. Make the next ad.</source>
        <extracomment>First start, headline; the line ends between the sentences where it is too long</extracomment>
        <translation>Descubra o que funciona. Crie o próximo anúncio.</translation>
    </message>
    <message>
        <source>Connect Meta to see your best creatives, understand why they work and make new ones, inspired and never copied.</source>
        <extracomment>First start, below the headline</extracomment>
        <translation>Conecte a Meta para ver seus melhores criativos, entender por que funcionam e gerar novos, inspirados e nunca copiados.</translation>
    </message>
    <message>
        <source>The app only reads your ads, it never changes them. The token stays in the system keychain and the data on this computer. No telemetry.</source>
        <extracomment>First start, below the ways to connect</extracomment>
        <translation>O app só lê seus anúncios, nunca os altera. O token fica no chaveiro do sistema e os dados ficam neste computador. Sem telemetria.</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <extracomment>First start, a way to connect</extracomment>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>You approve on Meta&apos;s own page</source>
        <extracomment>First start, below the way to connect</extracomment>
        <translation>Você autoriza na página da própria Meta</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>First start, beside the way to connect; the second is the word on its button</extracomment>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use my agency&apos;s app</source>
        <extracomment>First start, a way to connect</extracomment>
        <translation>Usar o app da minha agência</translation>
    </message>
    <message>
        <source>With the App ID of your own Meta app</source>
        <extracomment>First start, below the way to connect</extracomment>
        <translation>Com o App ID do seu app da Meta</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <extracomment>First start, a way to connect</extracomment>
        <translation>Colar um token de acesso</translation>
    </message>
    <message>
        <source>System User or Graph API Explorer</source>
        <extracomment>First start, below the way to connect; Meta&apos;s own names</extracomment>
        <translation>System User ou Graph API Explorer</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <extracomment>First start, a way to begin</extracomment>
        <translation>Explorar a demonstração</translation>
    </message>
    <message>
        <source>A complete made-up account, no internet, no login</source>
        <extracomment>First start, below the way to begin</extracomment>
        <translation>Conta fictícia completa, sem internet e sem login</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>First start, choice of the language at the bottom</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>First start, choice of the theme at the bottom</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>How it works</source>
        <extracomment>First start, a link at the bottom</extracomment>
        <translation>Como funciona</translation>
    </message>
</context>
<context>
    <name>mci::ui::ControlBar</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Top creatives, control bar: adds a filter</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Search creatives</source>
        <extracomment>Top creatives, control bar</extracomment>
        <translation>Buscar criativos</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Top creatives, menu of the filters in force: removes one; %1 is such as &quot;Spend ≥ R$ 100&quot;</extracomment>
        <translation>Remover: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <extracomment>Top creatives, control bar: how many filters are in force, where there is no room to name them</extracomment>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Format:</source>
        <extracomment>Top creatives, filter in force</extracomment>
        <translation>Formato:</translation>
    </message>
    <message>
        <source>Status:</source>
        <extracomment>Top creatives, filter in force</extracomment>
        <translation>Situação:</translation>
    </message>
    <message>
        <source>Rating:</source>
        <extracomment>Top creatives, filter in force</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Top creatives, filter in force: hidden creatives are shown too</extracomment>
        <translation>Com</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>Add filter</source>
        <extracomment>Top creatives, menu of the filters in force: a submenu with more of them</extracomment>
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Call to action:</source>
        <extracomment>Top creatives, filter in force: the button of the ad</extracomment>
        <translation>Chamada para ação:</translation>
    </message>
    <message>
        <source>vs.</source>
        <translation>vs.</translation>
    </message>
    <message>
        <source>previous period</source>
        <extracomment>Dashboard, control bar: what figures are compared with</extracomment>
        <translation>período anterior</translation>
    </message>
    <message>
        <source>Previous period (%1)</source>
        <extracomment>Dashboard, menu of the comparison: the only one there is. %1: dates</extracomment>
        <translation>Período anterior (%1)</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <extracomment>Top creatives, filter in force: what was found in the picture and the texts</extracomment>
        <translation>Padrões:</translation>
    </message>
</context>
<context>
    <name>mci::ui::ControlMenus</name>
    <message>
        <source>Worst first</source>
        <translation>Piores primeiro</translation>
    </message>
    <message>
        <source>Group by</source>
        <extracomment>Top creatives, menu &quot;Sort&quot;: a submenu</extracomment>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: %1 is Minimum spend and the like; opens a small form</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, whether the ad runs</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, the stars people gave</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In reverse</source>
        <extracomment>Top creatives, menu &quot;Sort&quot;: a check mark</extracomment>
        <translation>Ao contrário</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, the button of the ad</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, what was found in the picture and the texts</extracomment>
        <translation>Padrões</translation>
    </message>
</context>
<context>
    <name>mci::ui::CopiesSettings</name>
    <message>
        <source>Copies and logs</source>
        <extracomment>Settings, section</extracomment>
        <translation>Cópias e logs</translation>
    </message>
    <message>
        <source>What is kept on this computer, and for how long</source>
        <extracomment>Settings › Copies and logs, below the title</extracomment>
        <translation>O que fica neste computador, e por quanto tempo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Settings › Copies and logs, removes the pictures kept on this computer</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Imagens neste computador</translation>
    </message>
    <message>
        <source>They are fetched again with the next sync</source>
        <extracomment>Settings › Copies and logs, below &quot;Pictures on this computer&quot;</extracomment>
        <translation>Voltam com a próxima sincronização</translation>
    </message>
    <message>
        <source>cache, thumbnails, disk space</source>
        <extracomment>Settings › Copies and logs, other words that the search finds the row by</extracomment>
        <translation>cache, miniaturas, espaço em disco</translation>
    </message>
    <message>
        <source>Metadata only: keep no pictures</source>
        <extracomment>Settings › Copies and logs, switch</extracomment>
        <translation>Só metadados: não guardar imagens</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Cache de imagens</translation>
    </message>
    <message>
        <source>Without pictures the grid shows names and numbers</source>
        <extracomment>Settings › Copies and logs, below &quot;Picture cache&quot;</extracomment>
        <translation>Sem imagens, a grade mostra nomes e números</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <extracomment>Settings › Copies and logs; the second is below it</extracomment>
        <translation>Retenção em dias</translation>
    </message>
    <message>
        <source>Creatives go after this time.</source>
        <translation>Criativos somem depois deste prazo.</translation>
    </message>
    <message>
        <source>Numbers stay fresh, in hours</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Números valem, em horas</translation>
    </message>
    <message>
        <source>Until then a sync of the same period asks Meta nothing new</source>
        <extracomment>Settings › Copies and logs, below &quot;Numbers stay fresh, in hours&quot;</extracomment>
        <translation>Até lá, sincronizar o mesmo período não pergunta de novo à Meta</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Cópias do banco de dados</translation>
    </message>
    <message>
        <source>The program makes them by itself; the newest stay</source>
        <extracomment>Settings › Copies and logs, below &quot;Copies of the database&quot;</extracomment>
        <translation>O programa as faz sozinho; as mais novas ficam</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Settings › Copies and logs, other words that the search finds the row by</extracomment>
        <translation>backup</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Database, copies and what else belongs to your profile</source>
        <extracomment>Settings › Copies and logs, below &quot;Data folder&quot;</extracomment>
        <translation>Banco de dados, cópias e o que mais é do seu perfil</translation>
    </message>
    <message>
        <source>Log folder</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Pasta de logs</translation>
    </message>
    <message>
        <source>What the program did, without tokens and secrets</source>
        <extracomment>Settings › Copies and logs, below &quot;Log folder&quot;</extracomment>
        <translation>O que o programa fez, sem tokens nem senhas</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Settings › Copies and logs: opens a folder in the system&apos;s file manager</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>Settings › Copies and logs, read aloud: %1 is a folder, such as Data folder</extracomment>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>No file manager answered. Copy the path from here.</source>
        <extracomment>Settings › Copies and logs, below the path of a folder</extracomment>
        <translation>Nenhum gerenciador de arquivos respondeu. Copie o caminho daqui.</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <extracomment>Settings › Copies and logs: %1 is a size, such as 12 MB</extracomment>
        <translation>O banco de dados tem %1.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <extracomment>Settings › Copies and logs: no copies of the database</extracomment>
        <translation>Ainda não há cópia.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies, the newest of %1 (%2).</source>
        <extracomment>Settings › Copies and logs: %n copies of the database; %1 when the newest was made, %2 its size</extracomment>
        <translation>
            <numerusform>%n cópia, de %1 (%2).</numerusform>
            <numerusform>%n cópias, a mais nova de %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CopyTab</name>
    <message>
        <source>Primary text</source>
        <extracomment>Side panel, copy of the ad: its main text</extracomment>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>Side panel, copy of the ad</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Side panel, copy of the ad</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Side panel, copy of the ad: the words on its button</extracomment>
        <translation>Chamada para ação</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Side panel, copy of the ad: where it leads</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Meta reported no text for this creative.</source>
        <extracomment>Side panel, copy of the ad: nothing was found</extracomment>
        <translation>A Meta não informou texto para este criativo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Side panel, copy of the ad: length of a text</extracomment>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Side panel, copy of the ad: copies one text. %1: such as Headline</extracomment>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CorrectableText</name>
    <message>
        <source>None</source>
        <extracomment>Side panel, patterns: in place of a headline and the like, where none was found</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 · corrected by you</source>
        <extracomment>Side panel, patterns: above words that the user corrected. %1: what they are, such as Headline</extracomment>
        <translation>%1 · corrigido por você</translation>
    </message>
    <message>
        <source>The analysis said: %1</source>
        <extracomment>Side panel, patterns: a corrected text. %1: what was found</extracomment>
        <translation>A análise disse: %1</translation>
    </message>
    <message>
        <source>Enter keeps the text, Shift+Enter begins a line, Esc leaves it as it was</source>
        <extracomment>Side panel, patterns: below the editor of a text, also for screen readers</extracomment>
        <translation>Enter guarda o texto, Shift+Enter começa uma linha, Esc deixa como estava</translation>
    </message>
</context>
<context>
    <name>mci::ui::CorrectionMenu</name>
    <message>
        <source>Back to no text</source>
        <extracomment>Side panel, patterns, menu of a corrected text where the analysis had found none</extracomment>
        <translation>Voltar a nenhum texto</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>Side panel, patterns, menu of something corrected. %1: what the analysis had found, such as Grid</extracomment>
        <translation>Voltar a %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CountedText</name>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>New creatives, below a text. %1 of %2 characters</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>%1 of %2 characters: placements cut the rest</source>
        <extracomment>New creatives, below a text that is too long. %1 of %2 characters</extracomment>
        <translation>%1 de %2 caracteres: os posicionamentos cortam o resto</translation>
    </message>
    <message>
        <source>The placements of this brief do not show it</source>
        <extracomment>New creatives, below a text</extracomment>
        <translation>Os posicionamentos deste brief não o mostram</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeDelegate</name>
    <message>
        <source>Copy</source>
        <extracomment>Creative card: tooltip of the button that copies picture and text</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>More actions</source>
        <extracomment>Creative card: tooltip of the button that opens the menu</extracomment>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>Creative card: tooltip of the check box</extracomment>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Add to the comparison, or remove from it</source>
        <extracomment>Creative card: tooltip of the button that adds it to the comparison, or takes it away</extracomment>
        <translation>Incluir na comparação ou remover dela</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeDetail</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Page of one creative: button back to all creatives</extracomment>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Previous creative</source>
        <extracomment>Page of one creative: button</extracomment>
        <translation>Criativo anterior</translation>
    </message>
    <message>
        <source>Next creative</source>
        <extracomment>Page of one creative: button</extracomment>
        <translation>Próximo criativo</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Page of one creative: button that opens the browser</extracomment>
        <translation>Abrir no Gerenciador de Anúncios</translation>
    </message>
    <message>
        <source>This creative has no ad that Ads Manager could show.</source>
        <extracomment>Page of one creative: why the button does nothing</extracomment>
        <translation>Este criativo não tem anúncio que o Gerenciador possa mostrar.</translation>
    </message>
    <message>
        <source>Creative in full. %1</source>
        <extracomment>Page of one creative, for screen readers. %1: everything a card says, as sentences</extracomment>
        <translation>Criativo por inteiro. %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeGridView</name>
    <message numerus="yes">
        <source>Top creatives, %Ln item(s)</source>
        <extracomment>Top creatives: name of the grid for screen readers</extracomment>
        <translation>
            <numerusform>Top criativos, %Ln item</numerusform>
            <numerusform>Top criativos, %Ln itens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeLine</name>
    <message>
        <source>Show</source>
        <extracomment>Dashboard: leads to the creative that the line is about</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <extracomment>Dashboard, button read aloud: %1 is what the line says of the creative</extracomment>
        <translation>Ver: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeModel</name>
    <message>
        <source>Selected</source>
        <extracomment>Creative table: name of the column of check boxes, for screen readers</extracomment>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Creative table: name of the column of ranks, for screen readers</extracomment>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Where the true value of the main KPI lies with 80% probability. All rows share one scale; the line across it is the account&apos;s median.</source>
        <extracomment>Creative table, tooltip of a column</extracomment>
        <translation>Onde está o valor real do KPI principal com 80% de probabilidade. Todas as linhas usam a mesma escala; o traço sobre ela é a mediana da conta.</translation>
    </message>
    <message>
        <source>80% between</source>
        <extracomment>Creative table: title of the column with the intervals of the main KPI</extracomment>
        <translation>80% entre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Creative table, read aloud: place in the ranking and how it moved. %1: such as 1, %2: such as up 2</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativePanel</name>
    <message>
        <source>Previous creative</source>
        <extracomment>Side panel: button</extracomment>
        <translation>Criativo anterior</translation>
    </message>
    <message>
        <source>Next creative</source>
        <extracomment>Side panel: button</extracomment>
        <translation>Próximo criativo</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Side panel: button that opens the browser</extracomment>
        <translation>Abrir no Gerenciador</translation>
    </message>
    <message>
        <source>Close panel</source>
        <extracomment>Side panel: button</extracomment>
        <translation>Fechar painel</translation>
    </message>
    <message>
        <source>This creative has no ad that Ads Manager could show.</source>
        <extracomment>Side panel: why the button does nothing</extracomment>
        <translation>Este criativo não tem um anúncio que o Gerenciador possa mostrar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Side panel: button, adds the creative to the comparison or takes it away from it</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Inspire</source>
        <extracomment>Side panel: button, begins a brief for new ads that are inspired by this one</extracomment>
        <translation>Inspirar</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeTableView</name>
    <message>
        <source>Creatives</source>
        <extracomment>Top creatives: name of the table for screen readers</extracomment>
        <translation>Criativos</translation>
    </message>
    <message>
        <source>Creatives, rank and name</source>
        <extracomment>Top creatives: the columns that stay while others scroll, for screen readers</extracomment>
        <translation>Criativos, posição e nome</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeTabs</name>
    <message>
        <source>Performance</source>
        <extracomment>Side panel: tab</extracomment>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Side panel: tab</extracomment>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Side panel: tab with the ad&apos;s texts</extracomment>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativesBody</name>
    <message>
        <source>Choose the event</source>
        <extracomment>Top creatives: which event counts as a result</extracomment>
        <translation>Escolher o evento</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativesHeader</name>
    <message>
        <source>Top creatives</source>
        <extracomment>Top creatives: title of the page</extracomment>
        <translation>Top criativos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Top creatives, header: tooltip</extracomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Top creatives, header: stops the sync</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Top creatives, header</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>View mode</source>
        <extracomment>Top creatives, read aloud: cards or table</extracomment>
        <translation>Modo de exibição</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Top creatives, header: view mode</extracomment>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Top creatives, header: view mode</extracomment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Top creatives, header: the sync was asked to stop and has not stopped yet</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>Top creatives, header: why the button cannot be pressed</extracomment>
        <translation>Ainda não há nada para exportar</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Top creatives, header</extracomment>
        <translation>Primeira sincronização</translation>
    </message>
    <message>
        <source>Sync now. %1.</source>
        <extracomment>Top creatives, tooltip of the sync button: %1 says when it was last, such as Synced 12 min ago</extracomment>
        <translation>Sincronizar agora. %1.</translation>
    </message>
</context>
<context>
    <name>mci::ui::CurvePanel</name>
    <message>
        <source>Show as table</source>
        <extracomment>Side panel: button above a chart</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>mci::ui::DailyChart</name>
    <message>
        <source>by day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>%1 and spend</source>
        <extracomment>Dashboard, title of the chart: %1 is a KPI such as ROAS</extracomment>
        <translation>%1 e gasto</translation>
    </message>
    <message>
        <source>%1 by day, chart. Arrow keys go through the days.</source>
        <extracomment>Dashboard, the chart read aloud: %1 is such as &quot;ROAS and spend&quot;</extracomment>
        <translation>%1 por dia, gráfico. As setas percorrem os dias.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Chart shown as a table: heading of the column of dates</extracomment>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardBody</name>
    <message>
        <source>Spend × efficiency</source>
        <extracomment>Dashboard, title of the quadrant</extracomment>
        <translation>Gasto × eficiência</translation>
    </message>
    <message>
        <source>Top movers</source>
        <extracomment>Dashboard, title and caption of a list</extracomment>
        <translation>O que mais mudou</translation>
    </message>
    <message>
        <source>against the previous period</source>
        <translation>contra o período anterior</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>Dashboard, title and caption of a list</extracomment>
        <translation>Fadiga</translation>
    </message>
    <message>
        <source>against each one&apos;s best time</source>
        <translation>contra a melhor fase de cada um</translation>
    </message>
    <message>
        <source>No creative changed clearly; what moved is within what chance does.</source>
        <extracomment>Dashboard, list of movers: why it is empty</extracomment>
        <translation>Nenhum criativo mudou com clareza; o que se moveu cabe no acaso.</translation>
    </message>
    <message>
        <source>The previous period is not stored yet, so nothing can be compared.</source>
        <translation>O período anterior ainda não está guardado, então nada pode ser comparado.</translation>
    </message>
    <message>
        <source>No creative shows signs of fatigue.</source>
        <extracomment>Dashboard, list of fatigue: why it is empty</extracomment>
        <translation>Nenhum criativo dá sinais de fadiga.</translation>
    </message>
    <message>
        <source>top %1</source>
        <extracomment>Dashboard, beside the title of the quadrant: how many of the best creatives it shows</extracomment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Figures of the account</source>
        <extracomment>Dashboard, read aloud: everything below its controls</extracomment>
        <translation>Números da conta</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardExport</name>
    <message>
        <source>Report (PDF)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Relatório (PDF)</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Página em um só arquivo (HTML)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Tabelas (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Planilha (XLSX)</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;: the pictures of the creatives beside each other</extracomment>
        <translation>Folha de contato (PNG)</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <extracomment>Export: title of the window that asks for a file</extracomment>
        <translation>Exportar o painel</translation>
    </message>
    <message>
        <source>The export could not be made. Nothing was written. Try another kind of file.</source>
        <extracomment>Toast after an export: nothing could be made of the numbers</extracomment>
        <translation>A exportação não pôde ser feita. Nada foi gravado. Tente outro tipo de arquivo.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>Toast after an export: %1 is a file</extracomment>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is unchanged. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file, %2 what the system says</extracomment>
        <translation>%1 não pôde ser gravado: %2. O que estava lá não mudou. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>Toast while an export is written: %1 is a file</extracomment>
        <translation>Gravando %1…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <extracomment>Dashboard, menu &quot;Export&quot;, while an export is written</extracomment>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Export cancelled. What was there is unchanged.</source>
        <extracomment>Toast: the writing of a file was cancelled</extracomment>
        <translation>Exportação cancelada. O que havia não mudou.</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Dashboard: title of the page</extracomment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>The dashboard could not be read</source>
        <extracomment>Dashboard: the numbers could not be read</extracomment>
        <translation>O painel não pôde ser lido</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>This period has no numbers on this computer. Top creatives says what is missing.</source>
        <extracomment>Dashboard: there are no numbers</extracomment>
        <translation>Este período não tem números neste computador. Top criativos diz o que falta.</translation>
    </message>
    <message>
        <source>Open Top creatives</source>
        <extracomment>Dashboard: button</extracomment>
        <translation>Abrir Top criativos</translation>
    </message>
    <message>
        <source>Days are not stored yet: curves and comparisons come with them</source>
        <extracomment>Dashboard, status line: why there are no curves and no comparison</extracomment>
        <translation>Os dias ainda não estão guardados: curvas e comparações vêm com eles</translation>
    </message>
    <message>
        <source>The last days may still change at Meta</source>
        <extracomment>Dashboard, status line</extracomment>
        <translation>Os últimos dias ainda podem mudar na Meta</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Dashboard, header: a menu of kinds of files</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>Dashboard, header: why the button cannot be pressed</extracomment>
        <translation>Ainda não há nada para exportar</translation>
    </message>
    <message>
        <source>Days could not be read, so curves and comparisons are missing: %1</source>
        <extracomment>Dashboard, status line: why there are no curves and no comparison; %1 is what went wrong, a sentence or more</extracomment>
        <translation>Os dias não puderam ser lidos; por isso faltam as curvas e as comparações: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardSkeleton</name>
    <message>
        <source>The dashboard is being read</source>
        <extracomment>Dashboard, read aloud while its numbers are read</extracomment>
        <translation>O painel está sendo lido</translation>
    </message>
</context>
<context>
    <name>mci::ui::DateRangePopover</name>
    <message>
        <source>Period</source>
        <extracomment>Calendar, for screen readers</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Calendar, field of the first day</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Calendar, field of the last day</extracomment>
        <translation>Até</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <extracomment>Calendar, turns the months</extracomment>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Later months</source>
        <extracomment>Calendar, turns the months</extracomment>
        <translation>Meses seguintes</translation>
    </message>
    <message>
        <source>Include today</source>
        <extracomment>Calendar: the day that is not over may be part of the period</extracomment>
        <translation>Incluir hoje</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Calendar, takes the chosen period</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Days are those of the ad account: %1 time.</source>
        <extracomment>Calendar. %1: a place such as Sao Paulo</extracomment>
        <translation>Os dias são os da conta de anúncios: horário de %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>Calendar, an error. %1: an example of a date</extracomment>
        <translation>Isto não é uma data. Escreva como %1.</translation>
    </message>
    <message>
        <source>Meta keeps numbers for 37 months: %1 is the earliest day.</source>
        <extracomment>Calendar, an error. %1: a date</extracomment>
        <translation>A Meta guarda números por 37 meses: %1 é o primeiro dia.</translation>
    </message>
    <message>
        <source>Today is not over. Turn on “Include today” to take it in.</source>
        <extracomment>Calendar, an error</extracomment>
        <translation>Hoje ainda não terminou. Ligue “Incluir hoje” para contar com ele.</translation>
    </message>
    <message>
        <source>This day has not come yet: %1 is the last one.</source>
        <extracomment>Calendar, an error. %1: a date</extracomment>
        <translation>Este dia ainda não chegou: %1 é o último.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Calendar, length of the chosen period</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::Disclosure</name>
    <message>
        <source>Shown</source>
        <extracomment>A heading that shows or hides a part of a form, for screen readers</extracomment>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>mci::ui::ErrorState</name>
    <message>
        <source>Copy details</source>
        <extracomment>Error on a page: puts the technical details on the clipboard.</extracomment>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>mci::ui::EventField</name>
    <message>
        <source>What counts as a result</source>
        <extracomment>Parameters, field: the event that is counted as result</extracomment>
        <translation>O que conta como resultado</translation>
    </message>
    <message>
        <source>Remembered for this account and objective.</source>
        <extracomment>Parameters, below the field of the event</extracomment>
        <translation>Lembrado para esta conta e este objetivo.</translation>
    </message>
    <message>
        <source>What each ad set optimizes for</source>
        <extracomment>Parameters, first choice of the event that is counted</extracomment>
        <translation>O que cada conjunto de anúncios otimiza</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Parameters, an event with how often it happened. %1: Meta&apos;s name of the event, %2: count</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::ExportPopover</name>
    <message>
        <source>Variation %1</source>
        <extracomment>New creatives, export: one of them. %1 is its letter</extracomment>
        <translation>Variação %1</translation>
    </message>
    <message numerus="yes">
        <source>All that pass (%n)</source>
        <extracomment>New creatives, export: those that are not too similar</extracomment>
        <translation>
            <numerusform>Todas as que passam (%n)</numerusform>
            <numerusform>Todas as que passam (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>New creatives, export: title
----------
New creatives, export: button, asks where to</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pictures of all formats, the texts and the brief.</source>
        <extracomment>New creatives, export: what is written</extracomment>
        <translation>Imagens de todos os formatos, os textos e o brief.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>New creatives, export: written as files</extracomment>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <extracomment>New creatives, export: written as one file</extracomment>
        <translation>Arquivo ZIP</translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>New creatives, export: read aloud of the choice between folder and ZIP file</extracomment>
        <translation>Exportar como</translation>
    </message>
</context>
<context>
    <name>mci::ui::Field</name>
    <message>
        <source>optional</source>
        <extracomment>First steps and settings: behind the label of a field that may stay empty.</extracomment>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>mci::ui::FiguresPage</name>
    <message>
        <source>Sync now</source>
        <extracomment>Dashboard, header: tooltip</extracomment>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas baseadas em dados reais da sua conta Meta</translation>
    </message>
    <message>
        <source>Patterns could not be read, so results by pattern are missing: %1</source>
        <extracomment>Dashboard, status line: why there are no results by pattern; %1 is what went wrong, a sentence or more</extracomment>
        <translation>Não foi possível ler os padrões, por isso faltam os resultados por padrão: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::FilterChip</name>
    <message>
        <source>Filter: %1. Remove</source>
        <extracomment>Top creatives, control bar: name of the × on a filter for screen readers. %1 is the filter, such as &quot;Spend ≥ R$ 100&quot;.</extracomment>
        <translation>Filtro: %1. Remover</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <extracomment>Top creatives, control bar: tooltip of the × on a filter.</extracomment>
        <translation>Remover filtro</translation>
    </message>
</context>
<context>
    <name>mci::ui::FirstRun</name>
    <message>
        <source>Connect</source>
        <extracomment>First start, name of the step</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>First start, name of the step</extracomment>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Analysis</source>
        <extracomment>First start, name of the step</extracomment>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>First start, name of the step</extracomment>
        <translation>Sincronizar</translation>
    </message>
</context>
<context>
    <name>mci::ui::GapsPanel</name>
    <message>
        <source>Never tried</source>
        <extracomment>Patterns, title and caption of a panel</extracomment>
        <translation>Nunca usados</translation>
    </message>
    <message>
        <source>in the analyzed creatives of this period</source>
        <translation>nos criativos analisados deste período</translation>
    </message>
    <message>
        <source>%1 with %2: each goes with better results</source>
        <extracomment>Patterns, never tried: two patterns that each go with better results; %1 and %2 such as Discount and Grid</extracomment>
        <translation>%1 com %2: cada um anda com resultados melhores</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>Patterns, never tried: beside two patterns</extracomment>
        <translation>Juntos</translation>
    </message>
</context>
<context>
    <name>mci::ui::GeneralSettings</name>
    <message>
        <source>General</source>
        <extracomment>Settings, section</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Tell me when a sync has ended</source>
        <extracomment>Settings › General, switch</extracomment>
        <translation>Avisar quando uma sincronização terminar</translation>
    </message>
    <message>
        <source>Always show menu bar</source>
        <extracomment>Settings › General, switch</extracomment>
        <translation>Sempre mostrar a barra de menus</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Settings › General, first choice of the language</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings › General</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Settings › General</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>By the system, while this window is not the one you work in</source>
        <extracomment>Settings › General, below &quot;Notifications&quot;</extracomment>
        <translation>Pelo sistema, enquanto você está em outra janela</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <extracomment>Settings › General; the second is below it</extracomment>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Alt or F10 shows it for a moment</source>
        <translation>Alt ou F10 mostra por um momento</translation>
    </message>
</context>
<context>
    <name>mci::ui::GenerateBar</name>
    <message>
        <source>Save draft</source>
        <extracomment>Brief, bottom: writes what was typed at once</extracomment>
        <translation>Salvar rascunho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Brief, bottom, while new creatives are made: stops it</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making new creatives</source>
        <extracomment>Brief, bottom: the bar while new creatives are made, for screen readers</extracomment>
        <translation>Gerando novos criativos</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n variation(s)</source>
        <extracomment>Brief, bottom: makes the new creatives</extracomment>
        <translation>
            <numerusform>Gerar %n variação</numerusform>
            <numerusform>Gerar %n variações</numerusform>
        </translation>
    </message>
    <message>
        <source>At least 2 variations by default. Takes about %1 s.</source>
        <extracomment>Brief, bottom. %1: seconds</extracomment>
        <translation>Mínimo de 2 variações por padrão. Leva cerca de %1 s.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>Brief, bottom: the work is put into the queue</extracomment>
        <translation>Começando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Brief, bottom: the work was told to stop</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>It stops in a moment.</source>
        <extracomment>Brief, bottom: why Cancel does nothing</extracomment>
        <translation>Para em instantes.</translation>
    </message>
</context>
<context>
    <name>mci::ui::GenerationsPage</name>
    <message>
        <source>Brief copied as Markdown</source>
        <extracomment>Toast: a brief is in the clipboard, as Markdown</extracomment>
        <translation>Brief copiado como Markdown</translation>
    </message>
    <message>
        <source>The new creatives are ready.</source>
        <extracomment>Toast: a generation has ended</extracomment>
        <translation>Os novos criativos estão prontos.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Toast: button, shows what was made</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>mci::ui::GroupPanel</name>
    <message>
        <source>Association, not cause</source>
        <extracomment>Dashboard, beside the title of results by format and the like</extracomment>
        <translation>Associação, não causa</translation>
    </message>
    <message>
        <source>Results by format</source>
        <extracomment>Dashboard, title of a panel</extracomment>
        <translation>Resultados por formato</translation>
    </message>
    <message>
        <source>Results by call to action</source>
        <extracomment>Dashboard, title of a panel: the button of the ads</extracomment>
        <translation>Resultados por chamada para ação</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>Dashboard, results by format: how many creatives, in a narrow column</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes two groups with three creatives and 5% of the spend each.</source>
        <extracomment>Dashboard, results by format and the like: why there are none</extracomment>
        <translation>Ainda não há o que comparar: são precisos dois grupos com três criativos e 5% do gasto cada.</translation>
    </message>
    <message>
        <source>%1 is associated with %3 %2 beside the other creatives (80% chance: %4 to %5)</source>
        <extracomment>Dashboard, results by format read aloud: %1 a group such as Video, %2 a KPI, %3 such as +31%, %4 and %5 an interval</extracomment>
        <translation>%1 anda com %3 de %2 frente aos outros criativos (80% de chance: %4 a %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s), %1 of spend</source>
        <extracomment>Dashboard, results by format read aloud: how many creatives, %1 their share of the spend</extracomment>
        <translation>
            <numerusform>%n criativo, %1 do gasto</numerusform>
            <numerusform>%n criativos, %1 do gasto</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <extracomment>Dashboard, results by format read aloud: chance alone could make such a difference</extracomment>
        <translation>Sem diferença clara.</translation>
    </message>
    <message>
        <source>Results by pattern</source>
        <extracomment>Dashboard, title of a panel: what was found in the pictures and the texts</extracomment>
        <translation>Resultados por padrão</translation>
    </message>
    <message>
        <source>Too few creatives are analyzed yet: %1. Analysis goes on in the background; a creative&apos;s Patterns tab starts it at once.</source>
        <extracomment>Dashboard, results by pattern: why there are none; %1 is how many are</extracomment>
        <translation>Ainda há poucos criativos analisados: %1. A análise continua em segundo plano; a aba Padrões de um criativo começa na hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Dashboard, beside the title of results by format and the like: how many creatives are compared</extracomment>
        <translation>
            <numerusform>%n criativo</numerusform>
            <numerusform>%n criativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::GuardPanel</name>
    <message>
        <source>Anti-clone</source>
        <extracomment>Brief: the check that nothing is too similar to another creative</extracomment>
        <translation>Anti-clone</translation>
    </message>
    <message>
        <source>Always on</source>
        <extracomment>Brief: the anti-clone check cannot be switched off</extracomment>
        <translation>Sempre ativo</translation>
    </message>
    <message>
        <source>Rejects text over 90% equal, an identical image, or similarity above 0.85 with any creative in the library.</source>
        <extracomment>Brief: what the anti-clone check does</extracomment>
        <translation>Rejeita texto mais de 90% igual, imagem idêntica ou semelhança acima de 0,85 com qualquer criativo da biblioteca.</translation>
    </message>
</context>
<context>
    <name>mci::ui::HealthPanel</name>
    <message>
        <source>Success</source>
        <extracomment>Activity, health panel: the share of jobs that succeeded</extracomment>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Insights, median</source>
        <extracomment>Activity, health panel: how long a sync of the numbers usually takes</extracomment>
        <translation>Insights, mediana</translation>
    </message>
    <message>
        <source>Insights, p95</source>
        <extracomment>Activity, health panel: how long the slowest syncs take; p95 is the 95th percentile</extracomment>
        <translation>Insights, p95</translation>
    </message>
    <message>
        <source>Creatives, median</source>
        <extracomment>Activity, health panel: how long the fetching of pictures and texts usually takes</extracomment>
        <translation>Criativos, mediana</translation>
    </message>
    <message>
        <source>Nothing has run in these days</source>
        <extracomment>Activity, health panel: no work</extracomment>
        <translation>Nada rodou nesses dias</translation>
    </message>
    <message>
        <source>Health, 7 days</source>
        <extracomment>Activity: heading of a panel</extracomment>
        <translation>Saúde, 7 dias</translation>
    </message>
    <message>
        <source>19 of 20 took no longer than this</source>
        <extracomment>Activity, health panel: tooltip of the 95th percentile</extracomment>
        <translation>19 de 20 não demoraram mais que isto</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Activity, health panel: a share, a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <extracomment>Activity, health panel: tooltip; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %n tarefa</numerusform>
            <numerusform>%1 de %n tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help window</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>Help, list of the topics, for screen readers</extracomment>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Help and shortcuts: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mci::ui::InfoDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Help and shortcuts: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mci::ui::JobDetails</name>
    <message>
        <source>Copy</source>
        <extracomment>Activity: copies the details of a job</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>mci::ui::JobRow</name>
    <message>
        <source>Details</source>
        <extracomment>Activity: shows codes for a support request</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Activity: takes the work out of the queue</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Activity: how far, a number</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>mci::ui::KeptParts</name>
    <message>
        <source>Keep when making another</source>
        <extracomment>New creatives, text: above boxes for headline, layout and the like</extracomment>
        <translation>Manter ao gerar outra</translation>
    </message>
    <message>
        <source>Keep when making another: %1</source>
        <extracomment>New creatives, read aloud of a box: %1 such as Headline</extracomment>
        <translation>Manter ao gerar outra: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::KeyChip</name>
    <message>
        <source>Add a key for “%1”</source>
        <extracomment>Settings › Shortcuts, read aloud and tooltip: %1 is a command</extracomment>
        <translation>Adicionar uma tecla para “%1”</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Settings › Shortcuts, read aloud: %1 is a command, %2 the key that does it. Pressing the button changes the key</extracomment>
        <translation>%1: %2. Mudar</translation>
    </message>
    <message>
        <source>Press to choose another key</source>
        <extracomment>Settings › Shortcuts, tooltip of a key</extracomment>
        <translation>Clique para escolher outra tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>Settings › Shortcuts: in place of a key, while the program waits for it</extracomment>
        <translation>Pressione uma tecla…</translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiFields</name>
    <message>
        <source>Main KPI</source>
        <extracomment>Parameters, field</extracomment>
        <translation>KPI principal</translation>
    </message>
    <message>
        <source>Secondary KPI</source>
        <extracomment>Parameters, field</extracomment>
        <translation>KPI secundário</translation>
    </message>
    <message>
        <source>Breaks ties in the ranking</source>
        <extracomment>Parameters, below the secondary KPI</extracomment>
        <translation>Desempata o ranking</translation>
    </message>
    <message>
        <source>Show top</source>
        <extracomment>Parameters, field: how many creatives the ranking shows</extracomment>
        <translation>Mostrar top</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Parameters, no secondary KPI</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Lower is better · %1</source>
        <translation>Menor é melhor · %1</translation>
    </message>
    <message>
        <source>Higher is better · %1</source>
        <translation>Maior é melhor · %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiLines</name>
    <message>
        <source>Rating</source>
        <extracomment>Side panel: how somebody rated the creative, 1 to 5</extracomment>
        <translation>Avaliação</translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiStrip</name>
    <message>
        <source>%1 in the previous period (%2)</source>
        <extracomment>Strip of figures, tooltip: the value of the previous period. %1: such as 3.52×, %2: dates</extracomment>
        <translation>%1 no período anterior (%2)</translation>
    </message>
    <message>
        <source>Active ads</source>
        <extracomment>Strip of figures: name of the one that counts the ads that delivered</extracomment>
        <translation>Anúncios ativos</translation>
    </message>
    <message>
        <source>Ads with impressions in the period</source>
        <extracomment>Strip of figures, tooltip</extracomment>
        <translation>Anúncios com impressões no período</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;: so many ads less</extracomment>
        <translation>
            <numerusform>%n a menos</numerusform>
            <numerusform>%n a menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;</extracomment>
        <translation>
            <numerusform>%n a mais</numerusform>
            <numerusform>%n a mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiTile</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Strip of figures, read aloud: %1 is a name such as ROAS, %2 its value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 against the previous period</source>
        <extracomment>Strip of figures, read aloud: %1 is a name and its value, %2 how it went, such as up 9%</extracomment>
        <translation>%1, %2 em relação ao período anterior</translation>
    </message>
</context>
<context>
    <name>mci::ui::LargePreview</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>Large preview of a creative, for screen readers. %1: the ad&apos;s name</extracomment>
        <translation>Imagem grande de %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::LayerRow</name>
    <message>
        <source>not compared</source>
        <extracomment>New creatives, originality: in place of a value</extracomment>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>For information: it blocks nothing</source>
        <extracomment>New creatives, originality: tooltip of a layer that cannot stop one</extracomment>
        <translation>Só informa: não barra nada</translation>
    </message>
    <message>
        <source>The verdict goes by it</source>
        <extracomment>New creatives, originality: tooltip of the layer that is nearest to a copy</extracomment>
        <translation>O veredito se baseia nele</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>New creatives, originality: a layer that some pictures were compared in. %1: such as Meaning, %2 of %3 pictures</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Compared with %1 of %2 pictures; the others were not looked at for it yet</source>
        <extracomment>New creatives, originality: tooltip of a layer. %1 of %2 pictures, %2 is never 1</extracomment>
        <translation>Comparado com %1 de %2 imagens; as outras ainda não foram analisadas para isso</translation>
    </message>
    <message>
        <source>Not compared: the meaning of no picture is known yet</source>
        <extracomment>New creatives, originality: tooltip of what could not be compared</extracomment>
        <translation>Não comparado: ainda não se conhece a semântica de nenhuma imagem</translation>
    </message>
</context>
<context>
    <name>mci::ui::LibrarySkeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Library, for screen readers: it is being read</extracomment>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>mci::ui::LibraryView</name>
    <message>
        <source>Open</source>
        <extracomment>Library, menu of a row</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Library, menu of a row</extracomment>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Chart, read aloud: %1 is a date, %2 the values of that date</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Chart, context menu</extracomment>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineChartTable</name>
    <message>
        <source>Values of the chart</source>
        <extracomment>Chart shown as a table, read aloud</extracomment>
        <translation>Valores do gráfico</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineEdit</name>
    <message>
        <source>Clear the text</source>
        <extracomment>Accessible name of the button inside a text field</extracomment>
        <translation>Limpar o texto</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineageTab</name>
    <message>
        <source>Made from</source>
        <extracomment>New creatives, lineage: title of a few facts</extracomment>
        <translation>Feita a partir de</translation>
    </message>
    <message>
        <source>Check and approval</source>
        <extracomment>New creatives, lineage: what the check for copies said, and who let it pass</extracomment>
        <translation>Verificação e aprovação</translation>
    </message>
    <message>
        <source>Brief: version %1</source>
        <extracomment>New creatives, lineage. %1 is a number</extracomment>
        <translation>Brief: versão %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>New creatives, lineage. %1 such as English</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Made by this computer</source>
        <extracomment>New creatives, lineage: who wrote and drew</extracomment>
        <translation>Feita por este computador</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Feita por %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <extracomment>New creatives, lineage: the number that chance began with</extracomment>
        <translation>Semente: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>New creatives, lineage. %1: date and time</extracomment>
        <translation>Gerada em %1</translation>
    </message>
    <message>
        <source>Passed with %1, decided by: %2</source>
        <extracomment>New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint</extracomment>
        <translation>Passou com %1, decidido por: %2</translation>
    </message>
    <message>
        <source>Stopped at %1, decided by: %2</source>
        <extracomment>New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint</extracomment>
        <translation>Barrada com %1, decidido por: %2</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n creative(s)</source>
        <extracomment>New creatives, lineage: how many creatives it was compared with</extracomment>
        <translation>
            <numerusform>Comparada com %n criativo</numerusform>
            <numerusform>Comparada com %n criativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a stored picture, compared by text only</source>
        <extracomment>New creatives, lineage: creatives whose texts alone could be compared</extracomment>
        <translation>
            <numerusform>%n deles sem imagem guardada, comparado só pelo texto</numerusform>
            <numerusform>%n deles sem imagem guardada, comparados só pelo texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries rejected before</source>
        <extracomment>New creatives, lineage: tries that were too much like something, or like each other</extracomment>
        <translation>
            <numerusform>%n tentativa rejeitada antes</numerusform>
            <numerusform>%n tentativas rejeitadas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>No try rejected before</source>
        <translation>Nenhuma tentativa rejeitada antes</translation>
    </message>
    <message>
        <source>Approved on this computer, %1</source>
        <extracomment>New creatives, lineage. %1: date and time</extracomment>
        <translation>Aprovada neste computador, %1</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>New creatives, lineage</extracomment>
        <translation>Ainda não aprovada</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>New creatives, lineage. %1: a person, %2: date and time</extracomment>
        <translation>Aprovado por %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not fetched yet then, not compared</source>
        <extracomment>New creatives, lineage: ads that were in the list but not fetched when the creatives were made</extracomment>
        <translation>
            <numerusform>Mais %n que ainda não tinha sido buscado, não comparado</numerusform>
            <numerusform>Mais %n que ainda não tinham sido buscados, não comparados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::MainWindow</name>
    <message>
        <source>Meta Creative Intelligence</source>
        <extracomment>Title of the window: the program&apos;s name</extracomment>
        <translation>Meta Creative Intelligence</translation>
    </message>
    <message>
        <source>Your data could not be opened</source>
        <translation>Não foi possível abrir seus dados</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Start of the program: button</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Toast after &quot;Sign in again&quot;</extracomment>
        <translation>Continue no navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Toast while an export is written: ends it, and writes nothing</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed in. What waited goes on.</source>
        <extracomment>Toast after a login</extracomment>
        <translation>Você entrou. O que esperava continua.</translation>
    </message>
    <message>
        <source>Select creatives and press %1 to add them to the brief.</source>
        <translation>Selecione criativos e aperte %1 para incluí-los no brief.</translation>
    </message>
    <message>
        <source>Select creatives and choose “Generate inspired” to add them to the brief.</source>
        <translation>Selecione criativos e escolha “Gerar inspirado” para incluí-los no brief.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <extracomment>Question when the window is closed: title</extracomment>
        <translation>Nem tudo está salvo</translation>
    </message>
    <message>
        <source>Saving takes longer than usual.</source>
        <translation>O salvamento está demorando mais do que o normal.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>Question when the window is closed: button, tries to write it once more</extracomment>
        <translation>Salvar de novo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Continuar esperando</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>Question when the window is closed: button, what is not written is lost</extracomment>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>mci::ui::MakerChoice</name>
    <message>
        <source>Layout and text models, no cost</source>
        <extracomment>Brief, where to make: this computer</extracomment>
        <translation>Modelos de layout e texto, sem custo</translation>
    </message>
    <message>
        <source>Open AI settings</source>
        <extracomment>Brief, where to make: leads to the settings of the AI provider</extracomment>
        <translation>Abrir ajustes de IA</translation>
    </message>
    <message>
        <source>The prompt above leaves this computer. Source images are not sent.</source>
        <extracomment>Brief, while the AI provider is chosen</extracomment>
        <translation>O prompt acima sai deste computador. As imagens das fontes não são enviadas.</translation>
    </message>
    <message>
        <source>Where to make</source>
        <extracomment>Brief: heading above the choice between this computer and the AI provider</extracomment>
        <translation>Onde gerar</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Brief, where to make</extracomment>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Own provider</source>
        <extracomment>Brief, where to make: the AI provider that the user has set up</extracomment>
        <translation>Provedor próprio</translation>
    </message>
    <message>
        <source>Where to make changed</source>
        <extracomment>Undo: who makes the new creatives</extracomment>
        <translation>Onde gerar: alterado</translation>
    </message>
    <message>
        <source>No provider is set up.</source>
        <extracomment>Brief, where to make: why the provider cannot be chosen</extracomment>
        <translation>Nenhum provedor configurado.</translation>
    </message>
    <message>
        <source>%1. This client has not agreed to it, or it is not ready.</source>
        <extracomment>Brief, where to make: why the provider cannot be chosen. %1: its address and model</extracomment>
        <translation>%1. Este cliente não autorizou, ou ele não está pronto.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MarkEditor</name>
    <message numerus="yes">
        <source>%n creative(s) shown again</source>
        <extracomment>Toast and undo: creatives were hidden, or are shown again</extracomment>
        <translation>
            <numerusform>%n criativo mostrado de novo</numerusform>
            <numerusform>%n criativos mostrados de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) hidden</source>
        <translation>
            <numerusform>%n criativo ocultado</numerusform>
            <numerusform>%n criativos ocultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rating of %n creative(s) removed</source>
        <extracomment>Toast and undo: a rating was taken away, or stars were given</extracomment>
        <translation>
            <numerusform>Nota de %n criativo removida</numerusform>
            <numerusform>Nota de %n criativos removida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) rated</source>
        <translation>
            <numerusform>%n criativo avaliado</numerusform>
            <numerusform>%n criativos avaliados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixModel</name>
    <message>
        <source>%1 with %2: %3. %4.</source>
        <extracomment>Patterns, heat map read aloud: %1 and %2 two patterns, %3 a KPI with its value, %4 such as 12 creatives</extracomment>
        <translation>%1 com %2: %3. %4.</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>Patterns, heat map: how many creatives, in a small cell</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 with %2: never tried.</source>
        <extracomment>Patterns, heat map read aloud: no creative has both; %1 and %2 are two patterns</extracomment>
        <translation>%1 com %2: nunca usados juntos.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixPanel</name>
    <message>
        <source>Two patterns together</source>
        <extracomment>Patterns, title of a panel: two kinds of patterns against each other</extracomment>
        <translation>Dois padrões juntos</translation>
    </message>
    <message>
        <source>Kind of pattern in the rows</source>
        <extracomment>Patterns, heat map, for screen readers: a list to choose from</extracomment>
        <translation>Tipo de padrão nas linhas</translation>
    </message>
    <message>
        <source>Kind of pattern in the columns</source>
        <extracomment>Patterns, heat map, for screen readers: a list to choose from</extracomment>
        <translation>Tipo de padrão nas colunas</translation>
    </message>
    <message>
        <source>Color: against all analyzed creatives, %1. Pale where chance alone could be the reason; dashed where no creative has both. Association, not cause.</source>
        <extracomment>Patterns, below the heat map: %1 is a KPI with the value that is typical of all analyzed creatives</extracomment>
        <translation>Cor: em relação a todos os criativos analisados, %1. Clara onde o acaso já explicaria a diferença; tracejada onde nenhum criativo tem os dois. Associação, não causa.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixTable</name>
    <message>
        <source>Results of two patterns together</source>
        <extracomment>Patterns, for screen readers: two kinds of patterns against each other</extracomment>
        <translation>Resultados de dois padrões juntos</translation>
    </message>
</context>
<context>
    <name>mci::ui::MetaAppForm</name>
    <message>
        <source>Save and sign in</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Salvar e entrar</translation>
    </message>
    <message>
        <source>Use my agency&apos;s app</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Usar o app da minha agência</translation>
    </message>
    <message>
        <source>Both values are in Meta for Developers, under your app › App settings › Basic.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Os dois valores estão em Meta for Developers, no seu app › Configurações do app › Básico.</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>A number of about 16 digits.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the App ID</extracomment>
        <translation>Um número de cerca de 16 dígitos.</translation>
    </message>
    <message>
        <source>App secret</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Kept in the system keychain. With it, access is renewed without a new login.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the app secret</extracomment>
        <translation>Fica no chaveiro do sistema. Com ela, o acesso é renovado sem um novo login.</translation>
    </message>
    <message>
        <source>Return address to enter at Meta</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Endereço de retorno para informar na Meta</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Copiar endereço de retorno</translation>
    </message>
    <message>
        <source>While your app is in development, Meta accepts localhost by itself and there is nothing to enter. For a live app, set an https page in Settings › Meta app.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the return address</extracomment>
        <translation>Enquanto o app está em desenvolvimento, a Meta aceita localhost e não há nada para informar. Para um app publicado, defina uma página https em Configurações › App da Meta.</translation>
    </message>
    <message>
        <source>Add it under Facebook Login › Settings › Valid OAuth Redirect URIs, exactly as written.</source>
        <translation>Adicione em Login do Facebook › Configurações › URIs de redirecionamento do OAuth válidos, exatamente como está escrito.</translation>
    </message>
    <message>
        <source>The App ID is missing. Copy it from the basic settings of your Meta app.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, an error below the App ID</extracomment>
        <translation>Falta o ID do app. Copie das configurações básicas do seu app da Meta.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MetaAppSettings</name>
    <message>
        <source>Meta app</source>
        <extracomment>Settings, section</extracomment>
        <translation>App da Meta</translation>
    </message>
    <message>
        <source>From Meta for Developers › App settings › Basic</source>
        <extracomment>Settings › Meta app, below the title. The names in it are Meta&apos;s own</extracomment>
        <translation>Em Meta for Developers › Configurações do app › Básico</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>Settings › Meta app</extracomment>
        <translation>ID do app</translation>
    </message>
    <message>
        <source>Enter to replace</source>
        <extracomment>Settings › Meta app, in the empty field of the secret</extracomment>
        <translation>Digite para substituir</translation>
    </message>
    <message>
        <source>App secret</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Chave secreta do app</translation>
    </message>
    <message>
        <source>Optional. Kept in the system keychain</source>
        <translation>Opcional. Fica no chaveiro do sistema</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Versão da API</translation>
    </message>
    <message>
        <source>Such as v26.0</source>
        <translation>Como v26.0</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Endereço de retorno</translation>
    </message>
    <message>
        <source>As listed in your Meta app</source>
        <translation>Como consta no seu app da Meta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Settings › Meta app: what the login asks Meta for</extracomment>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>All that a login asks for. The app only reads</source>
        <extracomment>Settings › Meta app, below &quot;Permissions&quot;</extracomment>
        <translation>Tudo o que um login pede. O app só lê</translation>
    </message>
</context>
<context>
    <name>mci::ui::MinimumFields</name>
    <message>
        <source>Spend</source>
        <extracomment>Parameters and Settings, a minimum to enter the ranking</extracomment>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Conversions</source>
        <extracomment>Parameters and Settings, a minimum to enter the ranking</extracomment>
        <translation>Conversões</translation>
    </message>
    <message>
        <source>Impressions</source>
        <extracomment>Parameters and Settings, a minimum to enter the ranking</extracomment>
        <translation>Impressões</translation>
    </message>
</context>
<context>
    <name>mci::ui::MinimumPopover</name>
    <message>
        <source>Those below move to “Needs more data”.</source>
        <extracomment>Top creatives, form for a minimum</extracomment>
        <translation>Quem fica abaixo vai para “Precisam de mais dados”.</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Top creatives, form for a minimum: the button that takes it</extracomment>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>mci::ui::MinimumSettings</name>
    <message>
        <source>Client</source>
        <extracomment>Settings › Ranking and minimums, whose minimums they are</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Ranking and minimums</source>
        <extracomment>Settings, section</extracomment>
        <translation>Ranking e mínimos</translation>
    </message>
    <message>
        <source>What a new analysis begins with. Each client can have their own</source>
        <extracomment>Settings › Ranking and minimums, below the title</extracomment>
        <translation>De onde parte uma nova análise. Cada cliente pode ter os seus</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Settings › Ranking and minimums: the client&apos;s minimums become those that the program comes with</extracomment>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <source>Minimums: spend, conversions, impressions</source>
        <extracomment>Settings › Ranking and minimums, words that the search finds the three minimums by</extracomment>
        <translation>Mínimos: gasto, conversões, impressões</translation>
    </message>
    <message>
        <source>This client has the minimums that the program comes with</source>
        <translation>Este cliente está com os mínimos de fábrica do programa</translation>
    </message>
    <message>
        <source>%1 has the default minimums again</source>
        <extracomment>Settings › Ranking and minimums, toast: %1 is a client</extracomment>
        <translation>%1 voltou aos mínimos padrão</translation>
    </message>
</context>
<context>
    <name>mci::ui::MonthView</name>
    <message>
        <source>%1. Chosen: %2</source>
        <extracomment>Calendar, for screen readers. %1: the day the keyboard is on, %2: the chosen range</extracomment>
        <translation>%1. Escolhido: %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::NavModel</name>
    <message>
        <source>Analyze</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Top creatives</source>
        <extracomment>Navigation</extracomment>
        <translation>Top criativos</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Navigation</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>Configurações</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n running</source>
        <extracomment>Navigation, read aloud: %1 is a page such as Activity</extracomment>
        <translation>
            <numerusform>%1, %n em andamento</numerusform>
            <numerusform>%1, %n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <extracomment>Navigation, read aloud: %1 is a page such as Activity</extracomment>
        <translation>%1, precisa de você</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Navigation</extracomment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Navigation: creatives side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Navigation: which patterns go with which results</extracomment>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Navigation: briefs, and the new ads that were made of them</extracomment>
        <translation>Briefs e gerações</translation>
    </message>
</context>
<context>
    <name>mci::ui::NavRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Read aloud: the list of pages at the left edge</extracomment>
        <translation>Navegação</translation>
    </message>
</context>
<context>
    <name>mci::ui::NetworkSettings</name>
    <message>
        <source>Network</source>
        <extracomment>Settings, section</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings › Network</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Settings › Network: the proxy</extracomment>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Graph API address</source>
        <extracomment>Settings › Network; the second is below it</extracomment>
        <translation>Endereço da Graph API</translation>
    </message>
    <message>
        <source>Where the numbers are asked</source>
        <translation>De onde vêm os números</translation>
    </message>
    <message>
        <source>Syncs per hour</source>
        <extracomment>Settings › Network</extracomment>
        <translation>Sincronizações por hora</translation>
    </message>
    <message>
        <source>At most, for each login. Meta limits calls too</source>
        <extracomment>Settings › Network, below &quot;Syncs per hour&quot;</extracomment>
        <translation>No máximo, por login. A Meta também limita chamadas</translation>
    </message>
    <message>
        <source>Login address</source>
        <extracomment>Settings › Network; the second is below it</extracomment>
        <translation>Endereço do login</translation>
    </message>
    <message>
        <source>Opened in your browser</source>
        <translation>Aberto no seu navegador</translation>
    </message>
</context>
<context>
    <name>mci::ui::Notices</name>
    <message>
        <source>Try now</source>
        <extracomment>Banner without internet: button</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Banner of an expired login: button</extracomment>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>Banner of the demonstration: button</extracomment>
        <translation>Conectar sua conta</translation>
    </message>
    <message>
        <source>You are seeing data of %1. Filtering and exporting work as usual.</source>
        <extracomment>Banner without internet: %1 is a time</extracomment>
        <translation>Você está vendo os dados de %1. Filtrar e exportar funcionam normalmente.</translation>
    </message>
    <message>
        <source>Sync when it is back.</source>
        <extracomment>Banner without internet, nothing is shown yet</extracomment>
        <translation>Sincronize quando ela voltar.</translation>
    </message>
    <message>
        <source>No internet.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>Sem internet.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will not sync until you sign in again. Nothing was deleted.</source>
        <extracomment>Banner of an expired login, after whose it is: %n ad accounts</extracomment>
        <translation>
            <numerusform>%n conta não sincroniza até você entrar de novo. Nada foi apagado.</numerusform>
            <numerusform>%n contas não sincronizam até você entrar de novo. Nada foi apagado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s access has expired.</source>
        <extracomment>Banner: what happened; %1 is a person</extracomment>
        <translation>O acesso de %1 expirou.</translation>
    </message>
    <message numerus="yes">
        <source>The token expires in %n day(s).</source>
        <extracomment>Banner</extracomment>
        <translation>
            <numerusform>O token vence em %n dia.</numerusform>
            <numerusform>O token vence em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to keep going.</source>
        <extracomment>Banner of a token that expires soon</extracomment>
        <translation>Entre de novo para não parar.</translation>
    </message>
    <message>
        <source>This is a made-up account. Nothing here is real.</source>
        <extracomment>Banner of the demonstration</extracomment>
        <translation>Esta é uma conta fictícia. Nada aqui é real.</translation>
    </message>
    <message>
        <source>Demo.</source>
        <extracomment>Banner of the demonstration</extracomment>
        <translation>Demonstração.</translation>
    </message>
    <message>
        <source>The queue goes on by itself at %1, where it stopped.</source>
        <extracomment>Banner: Meta&apos;s limits were reached; %1 is a time</extracomment>
        <translation>A fila continua sozinha às %1, de onde parou.</translation>
    </message>
    <message>
        <source>Meta asked for a pause.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>A Meta pediu uma pausa.</translation>
    </message>
    <message>
        <source>Nothing new begins; what runs goes on to its end.</source>
        <extracomment>Banner of a queue that a person paused</extracomment>
        <translation>Nada novo começa; o que está em andamento vai até o fim.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Banner of a paused queue: button</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>A fila está pausada.</translation>
    </message>
</context>
<context>
    <name>mci::ui::NumberBox</name>
    <message>
        <source>Less</source>
        <extracomment>Analysis parameters: the − beside a number.</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Analysis parameters: the + beside a number.</extracomment>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>mci::ui::ObjectiveChoice</name>
    <message>
        <source>Cost per lead</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>Custo por lead</translation>
    </message>
    <message>
        <source>ROAS, cost per purchase</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>ROAS, custo por compra</translation>
    </message>
    <message>
        <source>Cost per install</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>Custo por instalação</translation>
    </message>
</context>
<context>
    <name>mci::ui::OriginalityMeter</name>
    <message>
        <source>copy</source>
        <extracomment>Originality meter: its end at 0</extracomment>
        <translation>cópia</translation>
    </message>
    <message>
        <source>unrelated</source>
        <extracomment>Originality meter: its end at 1</extracomment>
        <translation>sem relação</translation>
    </message>
</context>
<context>
    <name>mci::ui::OriginalityTab</name>
    <message>
        <source>Distance to the nearest</source>
        <extracomment>New creatives, originality: how far a variation is from the most similar creative</extracomment>
        <translation>Distância do mais próximo</translation>
    </message>
</context>
<context>
    <name>mci::ui::PaletteBar</name>
    <message>
        <source>Copied: %1</source>
        <extracomment>Side panel, patterns, below the colours: one is in the clipboard. %1: such as #0A3029</extracomment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::PaletteModel</name>
    <message>
        <source>Go to</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Creatives</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Criativos</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Clients</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>mci::ui::PaletteStrip</name>
    <message numerus="yes">
        <source>%Ln color(s)</source>
        <extracomment>Side panel, patterns: bar of the picture&apos;s colours</extracomment>
        <translation>
            <numerusform>%Ln cor</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ParametersPage</name>
    <message>
        <source>Takes 2 to 5 minutes</source>
        <extracomment>Parameters, at the bottom</extracomment>
        <translation>Leva de 2 a 5 minutos</translation>
    </message>
    <message>
        <source>Sync and rank</source>
        <extracomment>Parameters, begins the sync</extracomment>
        <translation>Sincronizar e ranquear</translation>
    </message>
    <message>
        <source>What is a good creative for you?</source>
        <extracomment>Parameters, headline</extracomment>
        <translation>O que é um bom criativo para você?</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Parameters, field</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>Parameters, field</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Minimums to enter the ranking</source>
        <extracomment>Parameters, a group of three fields</extracomment>
        <translation>Mínimos para entrar no ranking</translation>
    </message>
    <message>
        <source>Those below do not vanish: they go to “Needs more data”.</source>
        <extracomment>Parameters, below the minimums</extracomment>
        <translation>Quem fica abaixo não some: vai para a faixa “Precisam de mais dados”.</translation>
    </message>
    <message>
        <source>How to rank</source>
        <extracomment>Parameters, how the creatives are ordered</extracomment>
        <translation>Como ordenar</translation>
    </message>
    <message>
        <source>Today counts too, although the day is not over.</source>
        <translation>Hoje também conta, embora o dia ainda não tenha terminado.</translation>
    </message>
    <message>
        <source>Today is left out because the day is not over.</source>
        <translation>Hoje fica de fora, porque o dia ainda não terminou.</translation>
    </message>
    <message>
        <source>The counts of this period appear here after its first sync.</source>
        <translation>As contagens deste período aparecem aqui depois da primeira sincronização.</translation>
    </message>
    <message>
        <source>Data is updated as the Meta API makes it available</source>
        <extracomment>Parameters, preview, offline</extracomment>
        <translation>Dados atualizados conforme disponibilidade da Meta API</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternTable</name>
    <message>
        <source>bar: 80% chance · tick: all analyzed creatives</source>
        <extracomment>Results by pattern, beside the title: how to read the small drawing in each row</extracomment>
        <translation>barra: 80% de chance · traço: todos os analisados</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsBody</name>
    <message>
        <source>Results by pattern</source>
        <extracomment>Patterns, read aloud: everything below its controls</extracomment>
        <translation>Resultados por padrão</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Patterns, title of a panel: how a creative wins people</extracomment>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>Patterns, title of a panel: how a creative looks</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Patterns, title of a panel: what a creative says</extracomment>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsHead</name>
    <message>
        <source>Composition</source>
        <extracomment>Side panel, patterns: switch that draws thirds, text and button over the picture</extracomment>
        <translation>Composição</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <extracomment>Side panel, patterns: button that has the picture analyzed once more</extracomment>
        <translation>Analisar de novo</translation>
    </message>
    <message>
        <source>Draws the thirds, the lines of text and the button over the picture</source>
        <extracomment>Side panel, patterns: tooltip of the switch &quot;Composition&quot;</extracomment>
        <translation>Desenha os terços, as linhas de texto e o botão sobre a imagem</translation>
    </message>
    <message>
        <source>Analyzed %1</source>
        <extracomment>Side panel, patterns. %1: date and time</extracomment>
        <translation>Analisado em %1</translation>
    </message>
    <message>
        <source>Corrected by you %1</source>
        <extracomment>Side panel, patterns: some were corrected by the user. %1: date and time of the newest correction</extracomment>
        <translation>Corrigido por você em %1</translation>
    </message>
    <message>
        <source>Local analysis</source>
        <extracomment>Side panel, patterns: who found them, where the AI provider was asked too and found nothing</extracomment>
        <translation>Análise local</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsNotice</name>
    <message>
        <source>Progress of the analysis</source>
        <extracomment>Side panel, patterns, for screen readers: how far the analysis is</extracomment>
        <translation>Andamento da análise</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Side panel, patterns: button after an analysis that failed</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Reading what is known of this creative…</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>Lendo o que se sabe deste criativo…</translation>
    </message>
    <message>
        <source>Not analyzed yet.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>Ainda não analisado.</translation>
    </message>
    <message>
        <source>The analysis is in the queue. It begins by itself.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>A análise está na fila e começa sozinha.</translation>
    </message>
    <message>
        <source>The picture is being analyzed.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>A imagem está sendo analisada.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsPage</name>
    <message>
        <source>Patterns</source>
        <extracomment>Patterns: title of the page</extracomment>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>The patterns could not be read</source>
        <extracomment>Patterns: the numbers could not be read</extracomment>
        <translation>Não foi possível ler os padrões</translation>
    </message>
    <message numerus="yes">
        <source>Analyze %n more</source>
        <extracomment>Patterns, header: a button; the pictures and texts of creatives are looked at</extracomment>
        <translation>
            <numerusform>Analisar mais %n</numerusform>
            <numerusform>Analisar mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No patterns yet</source>
        <translation>Ainda não há padrões</translation>
    </message>
    <message>
        <source>Once the pictures and texts of your creatives are analyzed, this page shows which patterns go with better results.</source>
        <extracomment>Patterns: no creative was analyzed</extracomment>
        <translation>Quando as imagens e os textos dos seus criativos forem analisados, esta página mostra quais padrões andam com resultados melhores.</translation>
    </message>
    <message>
        <source>Analyze the creatives</source>
        <extracomment>Patterns: button</extracomment>
        <translation>Analisar os criativos</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>This period has no creatives with pictures on this computer. Top creatives says what is missing.</source>
        <extracomment>Patterns: there are no numbers</extracomment>
        <translation>Este período não tem criativos com imagens neste computador. Top criativos diz o que falta.</translation>
    </message>
    <message>
        <source>Open Top creatives</source>
        <extracomment>Patterns: button</extracomment>
        <translation>Abrir Top criativos</translation>
    </message>
    <message>
        <source>%1 of %2 creatives analyzed</source>
        <extracomment>Patterns, status line: %1 of %2 creatives</extracomment>
        <translation>%1 de %2 criativos analisados</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsTab</name>
    <message>
        <source>The picture is small, so its text may be incomplete.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>A imagem é pequena; o texto lido pode estar incompleto.</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>Side panel, patterns: above the words that were found</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body text</source>
        <extracomment>Side panel, patterns: above the words that were found</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Side panel, patterns: above the words that were found</extracomment>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Text found in the picture</source>
        <extracomment>Side panel, patterns: above the words that were found</extracomment>
        <translation>Texto encontrado na imagem</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Abordagem</translation>
    </message>
    <message>
        <source>%1: decided by</source>
        <extracomment>Side panel, patterns: above the words that decided a tag. %1: such as Urgency</extracomment>
        <translation>%1: palavras decisivas</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Side panel, patterns, menu of a tag or a text: choose or write another one</extracomment>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Provider: %1. Local analysis: %2.</source>
        <extracomment>Side panel, patterns: where two analyses differ. %1, %2: the tags that each found</extracomment>
        <translation>Provedor: %1. Análise local: %2.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PerformanceHead</name>
    <message>
        <source>Rank %1</source>
        <extracomment>Side panel: place in the ranking</extracomment>
        <translation>Posição %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <extracomment>Side panel, above the large figure. %1: a KPI such as ROAS</extracomment>
        <translation>
            <numerusform>%1 · %n dia</numerusform>
            <numerusform>%1 · %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta&apos;s vote %1</source>
        <extracomment>Side panel: how much Meta spends on this creative, as a multiple of the account&apos;s median. %1: such as 3.1×</extracomment>
        <translation>Voto da Meta %1</translation>
    </message>
    <message>
        <source>Spend ÷ median spend of the account&apos;s ads: how much Meta chose to deliver it. Where this and the rank disagree, a closer look pays.</source>
        <extracomment>Side panel, tooltip of &quot;Meta&apos;s vote&quot;</extracomment>
        <translation>Gasto ÷ gasto mediano dos anúncios da conta: quanto a Meta escolheu entregar. Onde isso e a posição discordam, vale olhar de perto.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PerformanceTab</name>
    <message>
        <source>Fatigue</source>
        <extracomment>Side panel: heading above the signs that people have seen a creative too often</extracomment>
        <translation>Fadiga</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <extracomment>Side panel: heading above two sentences</extracomment>
        <translation>Por que está aqui?</translation>
    </message>
    <message>
        <source>How long it is watched</source>
        <extracomment>Side panel, above the curve of how long a video is watched</extracomment>
        <translation>Até onde é assistido</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <extracomment>Side panel, above a chart. %1: a KPI such as ROAS</extracomment>
        <translation>%1 por dia</translation>
    </message>
</context>
<context>
    <name>mci::ui::PeriodField</name>
    <message>
        <source>Period</source>
        <extracomment>Parameters, name of the choice for screen readers</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>14 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>14 dias</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Parameters, a period: dates chosen by hand</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <extracomment>Parameters, opens the calendar, for screen readers. %1: the chosen dates</extracomment>
        <translation>Datas: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::PhotoField</name>
    <message>
        <source>PNG, JPEG or WebP. Drop it here or choose it.</source>
        <extracomment>Brief, a picture file: below the buttons</extracomment>
        <translation>PNG, JPEG ou WebP. Solte aqui ou escolha.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Brief, a picture file</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Brief, a picture file: it is not used any more</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose… a picture file</source>
        <extracomment>Brief, a picture file: tooltip of &quot;Choose…&quot;</extracomment>
        <translation>Escolher… um arquivo de imagem</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose a PNG, JPEG or WebP picture of at most 40 MB.</source>
        <extracomment>Brief: a file was chosen as a picture, but is none that can be read</extracomment>
        <translation>Este arquivo não serve. Escolha uma imagem PNG, JPEG ou WebP de até 40 MB.</translation>
    </message>
    <message>
        <source>This picture cannot be read any more. Choose it again.</source>
        <extracomment>Brief: a picture file of before</extracomment>
        <translation>Não dá mais para ler esta imagem. Escolha de novo.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Brief: title of the window that asks for a picture file</extracomment>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>Brief: kind of file</extracomment>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>mci::ui::PicturePair</name>
    <message>
        <source>made here</source>
        <extracomment>New creatives, originality: below the picture of a variation</extracomment>
        <translation>gerada aqui</translation>
    </message>
    <message>
        <source>Nothing is alike</source>
        <extracomment>New creatives, originality: in place of the nearest creative&apos;s picture</extracomment>
        <translation>Nada se parece</translation>
    </message>
    <message>
        <source>Its picture is not stored</source>
        <translation>A imagem não está guardada</translation>
    </message>
    <message>
        <source>Nothing near</source>
        <extracomment>New creatives, originality: in place of the nearest creative&apos;s name</extracomment>
        <translation>Nada próximo</translation>
    </message>
    <message numerus="yes">
        <source>nearest among %n of the library</source>
        <extracomment>New creatives, originality: below the nearest creative. %n: creatives that were compared</extracomment>
        <translation>
            <numerusform>o mais próximo entre %n da biblioteca</numerusform>
            <numerusform>o mais próximo entre %n da biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>another variation of this brief</source>
        <extracomment>New creatives, originality: below the nearest creative, which is a variation of the same brief</extracomment>
        <translation>outra variação deste brief</translation>
    </message>
    <message>
        <source>made here before and approved</source>
        <extracomment>New creatives, originality: below the nearest creative, which is a variation of another brief</extracomment>
        <translation>feito aqui antes e aprovado</translation>
    </message>
</context>
<context>
    <name>mci::ui::PointsList</name>
    <message>
        <source>Why %1 points</source>
        <extracomment>New creatives: title of a list. %1 is the score</extracomment>
        <translation>Por que %1 pontos</translation>
    </message>
</context>
<context>
    <name>mci::ui::PreflightList</name>
    <message>
        <source>Passed</source>
        <extracomment>Before publishing: of a rule, read aloud</extracomment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Reprovado</translation>
    </message>
    <message>
        <source>Before publishing: %1 of %2</source>
        <extracomment>New creatives: title of a list of rules. %1 of %2 are kept</extracomment>
        <translation>Antes de publicar: %1 de %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::PreviewPanel</name>
    <message>
        <source>Preview with these minimums</source>
        <extracomment>Parameters, title of the panel at the right</extracomment>
        <translation>Prévia com estes mínimos</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <extracomment>Parameters, in the panel at the right</extracomment>
        <translation>Métricas baseadas em dados reais da sua conta Meta</translation>
    </message>
    <message>
        <source>Counted from the numbers of %1</source>
        <extracomment>Parameters, in the panel at the right. %1: date and time</extracomment>
        <translation>Contado a partir dos números de %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ProblemWindow</name>
    <message>
        <source>Your data could not be opened</source>
        <extracomment>Shown instead of the main window: its title, and a button that closes it</extracomment>
        <translation>Não foi possível abrir seus dados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mci::ui::PromptPanel</name>
    <message>
        <source>Prompt</source>
        <extracomment>Brief: heading above what is going to be asked for
----------
Brief, prompt, for screen readers</extracomment>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>How the prompt is shown</source>
        <extracomment>Brief, prompt: what the choice between Summary and Full is about, for screen readers</extracomment>
        <translation>Como o prompt aparece</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Brief, prompt: in short</extracomment>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Brief, prompt: every word of it</extracomment>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>mci::ui::QuadrantView</name>
    <message>
        <source>Star</source>
        <extracomment>Dashboard, corner of the quadrant: much spent, does well</extracomment>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Hidden gem</source>
        <extracomment>Dashboard, corner of the quadrant: little spent, does well</extracomment>
        <translation>Joia escondida</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Dashboard, corner of the quadrant: little spent, does badly</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Leak</source>
        <extracomment>Dashboard, corner of the quadrant: much spent, does badly</extracomment>
        <translation>Vazamento</translation>
    </message>
    <message>
        <source>%1. %2. Spend %3, %4 %5</source>
        <extracomment>Dashboard, a creative in the quadrant: %1 its name, %2 the corner such as Star, %3 spend, %4 a KPI, %5 its value</extracomment>
        <translation>%1. %2. Gasto %3, %4 %5</translation>
    </message>
    <message>
        <source>Spend and %1 of the creatives. Arrow keys go through them by rank.</source>
        <extracomment>Dashboard, the quadrant read aloud: %1 is a KPI</extracomment>
        <translation>Gasto e %1 dos criativos. As setas os percorrem pela posição.</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>Dashboard, quadrant: word on the dashed line at the account&apos;s median of the KPI</extracomment>
        <translation>mediana</translation>
    </message>
</context>
<context>
    <name>mci::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>Any question before something is done: does nothing</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>mci::ui::QuotaPanel</name>
    <message>
        <source>Meta quota</source>
        <extracomment>Activity: heading of a panel</extracomment>
        <translation>Cota da Meta</translation>
    </message>
</context>
<context>
    <name>mci::ui::RailBadge</name>
    <message numerus="yes">
        <source>Show %n running or waiting job(s)</source>
        <extracomment>Navigation: button beside Activity: opens a list of what runs and waits</extracomment>
        <translation>
            <numerusform>Mostrar %n tarefa em andamento ou esperando</numerusform>
            <numerusform>Mostrar %n tarefas em andamento ou esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <extracomment>Navigation: button beside Activity: opens a list of what waits for the person</extracomment>
        <translation>Mostrar o que precisa de você</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Navigation, tooltip: %1 says what a button does, %2 is the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mci::ui::RankingChoice</name>
    <message>
        <source>Recommended. Pessimistic value of the KPI: luck does not win.</source>
        <extracomment>Parameters, below the way to order &quot;Confident&quot;</extracomment>
        <translation>Recomendado. Valor pessimista do KPI: sorte não vence.</translation>
    </message>
    <message>
        <source>Raw value, as in Ads Manager.</source>
        <extracomment>Parameters, below the way to order &quot;KPI only&quot;</extracomment>
        <translation>Valor bruto, como no Gerenciador.</translation>
    </message>
    <message>
        <source>Several KPIs, each with its weight.</source>
        <extracomment>Parameters, below the way to order &quot;Weights&quot;</extracomment>
        <translation>Vários KPIs, cada um com seu peso.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Removals</name>
    <message>
        <source>Brief “%1” removed</source>
        <extracomment>Toast and undo: %1 is the product of a brief, or &quot;New brief&quot;</extracomment>
        <translation>Brief “%1” removido</translation>
    </message>
    <message>
        <source>Generation “%1” removed</source>
        <extracomment>Toast and undo: what was made of a brief. %1: its title</extracomment>
        <translation>Geração “%1” removida</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultBody</name>
    <message>
        <source>Variations and notes</source>
        <extracomment>New creatives, read aloud: the cards and the notes below them</extracomment>
        <translation>Variações e avisos</translation>
    </message>
    <message>
        <source>This computer made them instead of the provider. %1</source>
        <extracomment>New creatives, note: a provider did not do its part. %1 is what went wrong, a sentence or more</extracomment>
        <translation>Este computador fez no lugar do provedor. %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultExport</name>
    <message>
        <source>Export as a ZIP file</source>
        <extracomment>New creatives, export: title of the window that asks for a file or a folder</extracomment>
        <translation>Exportar como arquivo ZIP</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Escolha onde a pasta fica</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>Toast: new creatives were written. %1 is a folder or a file</extracomment>
        <translation>Exportado para %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultHeader</name>
    <message>
        <source>Edit brief</source>
        <extracomment>New creatives, header: button</extracomment>
        <translation>Editar brief</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>New creatives, header: button</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>New creatives, header: button with a menu</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Back to everything made</source>
        <extracomment>New creatives, header: button, to the list of everything made</extracomment>
        <translation>Voltar a tudo o que foi gerado</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <extracomment>New creatives, menu: the texts of all variations</extracomment>
        <translation>Copiar todos os textos</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>New creatives, menu: all variations go; it can be undone</extracomment>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultPage</name>
    <message>
        <source>Open folder</source>
        <extracomment>Toast: button, shows what was written</extracomment>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>All variations are too similar to something that exists.</source>
        <extracomment>New creatives, header: why nothing can be exported</extracomment>
        <translation>Todas as variações são parecidas demais com algo que já existe.</translation>
    </message>
    <message>
        <source>The variations could not be shown</source>
        <translation>Não foi possível mostrar as variações</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>New creatives, error: button</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Text copied</source>
        <extracomment>Toast: the texts of a new creative are on the clipboard</extracomment>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Gerar outra</translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <extracomment>New creatives, menu of one: it may not be used any more</extracomment>
        <translation>Retirar aprovação</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>New creatives, menu of one: its earlier states</extracomment>
        <translation>Histórico</translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n variation(s) copied</source>
        <extracomment>Toast: texts of several new creatives are on the clipboard</extracomment>
        <translation>
            <numerusform>Texto de %n variação copiado</numerusform>
            <numerusform>Textos de %n variações copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>Toast and undo: everything that came of one generation was removed</extracomment>
        <translation>Removido: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultSkeleton</name>
    <message>
        <source>The variations are being read</source>
        <extracomment>New creatives, read aloud while they are read</extracomment>
        <translation>As variações estão sendo lidas</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultsSection</name>
    <message>
        <source>What goes with results</source>
        <extracomment>Side panel, patterns: title of a list of tags with the difference of creatives that have them</extracomment>
        <translation>O que acompanha os resultados</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes three creatives with a pattern and three without it.</source>
        <extracomment>Side panel, patterns: in place of a list of tags with the difference of creatives that have them</extracomment>
        <translation>Ainda não há o que comparar: são necessários três criativos com um padrão e três sem ele.</translation>
    </message>
    <message>
        <source>Association, not cause</source>
        <extracomment>Side panel, above a list of tags with the difference of creatives that have them</extracomment>
        <translation>Associação, não causa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, 80% chance of %3 to %4, %n creative(s)</source>
        <extracomment>Side panel, a tag read aloud: %1 such as Grid, %2 such as +31%, %3 and %4 an interval; how many creatives</extracomment>
        <translation>
            <numerusform>%1: %2, 80% de chance de %3 a %4, %n criativo</numerusform>
            <numerusform>%1: %2, 80% de chance de %3 a %4, %n criativos</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <extracomment>Side panel, a tag read aloud: chance alone could make such a difference</extracomment>
        <translation>Sem diferença clara.</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>Side panel, patterns: how many creatives have a tag, in a narrow column</extracomment>
        <translation>n %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::RevisionList</name>
    <message>
        <source>History</source>
        <extracomment>New creatives, lineage: title of the list of earlier states</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>%1 · score %2 · originality %3</source>
        <extracomment>New creatives, history. %1 date and time, %2 score, %3 originality from 0 to 1</extracomment>
        <translation>%1 · pontuação %2 · originalidade %3</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>New creatives, history: the state that counts now</extracomment>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>New creatives, history: button</extracomment>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <extracomment>New creatives, history, read aloud: %1 is a headline</extracomment>
        <translation>Trazer de volta: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ScoreTab</name>
    <message>
        <source>out of 100</source>
        <extracomment>New creatives, score: behind the number</extracomment>
        <translation>de 100</translation>
    </message>
</context>
<context>
    <name>mci::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>First steps: the button in a field for a secret that masks what was typed.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>First steps: the button in a field for a secret that shows what was typed.</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>mci::ui::SelectionBar</name>
    <message>
        <source>Esc clears</source>
        <extracomment>Selection bar: the Esc key clears the selection</extracomment>
        <translation>Esc limpa</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Selection bar</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Selection bar</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Selection bar</extracomment>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Selection bar: how many creatives are selected</extracomment>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Selection bar</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Generate inspired</source>
        <extracomment>Selection bar: begins a brief for new ads that are inspired by the selected ones</extracomment>
        <translation>Gerar inspirado</translation>
    </message>
</context>
<context>
    <name>mci::ui::SettingRow</name>
    <message>
        <source>Set by %1 in the environment, which goes before what is entered here.</source>
        <extracomment>Settings, below a value. %1: name of an environment variable</extracomment>
        <translation>Definido por %1 no ambiente, que vale antes do que for digitado aqui.</translation>
    </message>
</context>
<context>
    <name>mci::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Settings, title of the page</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Settings, list of the sections, for screen readers</extracomment>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>Settings, in the empty search field</extracomment>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Settings, nothing has what was searched for. %1 is what was typed</extracomment>
        <translation>Nada com “%1”</translation>
    </message>
    <message>
        <source>No section and no setting has these words.</source>
        <extracomment>Settings, nothing has what was searched for</extracomment>
        <translation>Nenhuma seção e nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Settings, nothing has what was searched for: button</extracomment>
        <translation>Limpar busca</translation>
    </message>
</context>
<context>
    <name>mci::ui::ShortcutRow</name>
    <message>
        <source>Reset “%1”</source>
        <extracomment>Settings › Shortcuts, read aloud and tooltip: gives a command its original keys again. %1 is the command</extracomment>
        <translation>Restaurar “%1”</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>Settings › Shortcuts: a key that another command has becomes this one&apos;s</extracomment>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>Settings › Shortcuts: a key stays with the other command</extracomment>
        <translation>Deixar lá</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace takes the key away.</source>
        <extracomment>Settings › Shortcuts: below a command, while the program waits for a key</extracomment>
        <translation>Esc deixa como está, Backspace tira a tecla.</translation>
    </message>
    <message>
        <source>%1 moves, opens or leaves everywhere and cannot be a shortcut. Press another key.</source>
        <translation>%1 move, abre ou sai em todo lugar e não pode ser atalho. Pressione outra tecla.</translation>
    </message>
    <message>
        <source>%1 alone would be typed in every text field. Press it with Ctrl or Alt.</source>
        <translation>%1 sozinha seria digitada em todo campo de texto. Pressione com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>It has %1 already. Press another key.</source>
        <extracomment>Settings › Shortcuts. %1 is a key that the command has already</extracomment>
        <translation>Já tem %1. Pressione outra tecla.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>Settings › Shortcuts, name of what can be undone: %1 is a command</extracomment>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>Settings › Shortcuts: %1 is a key, %2 the command that has it. One button gives it to this command, one leaves it</extracomment>
        <translation>%1 é de “%2”.</translation>
    </message>
    <message>
        <source>“%1” has taken the key over</source>
        <extracomment>Settings › Shortcuts, toast: %1 is a command</extracomment>
        <translation>A tecla agora é de “%1”</translation>
    </message>
    <message>
        <source>“%1” has its original keys again</source>
        <extracomment>Settings › Shortcuts, toast: %1 is a command</extracomment>
        <translation>“%1” voltou às teclas originais</translation>
    </message>
</context>
<context>
    <name>mci::ui::ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Settings, section</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Press a key to change it, + to add another. Menus and lists show the new one at once.</source>
        <extracomment>Settings › Shortcuts, below the title</extracomment>
        <translation>Clique em uma tecla para trocar, em + para adicionar outra. Menus e listas mostram a nova na hora.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Settings › Shortcuts: all commands get their original keys again</extracomment>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Letters and digits act at once</source>
        <extracomment>Settings › Shortcuts, switch</extracomment>
        <translation>Letras e números agem na hora</translation>
    </message>
    <message>
        <source>No command or key like that.</source>
        <extracomment>Settings › Shortcuts: no command has what was searched for</extracomment>
        <translation>Nenhum comando ou tecla assim.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <extracomment>Settings › Shortcuts</extracomment>
        <translation>Teclas de uma letra</translation>
    </message>
    <message>
        <source>While cards or rows have the focus. Off, letters only search by name.</source>
        <extracomment>Settings › Shortcuts, below &quot;Single-letter keys&quot;</extracomment>
        <translation>Enquanto os cartões ou as linhas têm o foco. Desligado, as letras só buscam pelo nome.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <extracomment>Settings › Shortcuts, in the empty search field</extracomment>
        <translation>Buscar comandos e teclas</translation>
    </message>
    <message>
        <source>Every command has its original keys</source>
        <extracomment>Settings › Shortcuts: why &quot;Reset all&quot; cannot be pressed</extracomment>
        <translation>Todos os comandos têm as teclas originais</translation>
    </message>
    <message>
        <source>Every command has its original keys again</source>
        <extracomment>Settings › Shortcuts, toast</extracomment>
        <translation>Todos os comandos voltaram às teclas originais</translation>
    </message>
</context>
<context>
    <name>mci::ui::SketchRow</name>
    <message>
        <source>The layouts appear once a source has patterns.</source>
        <extracomment>Brief, below &quot;What changes in each&quot;: why there are no drawings yet</extracomment>
        <translation>Os layouts aparecem quando uma fonte tiver padrões.</translation>
    </message>
</context>
<context>
    <name>mci::ui::SourceRow</name>
    <message>
        <source>Analyze</source>
        <extracomment>Brief, a source without patterns: its picture and texts are looked at</extracomment>
        <translation>Analisar</translation>
    </message>
    <message>
        <source>Removed creative</source>
        <extracomment>Brief: a source whose name is not known, since it is not in the library any more</extracomment>
        <translation>Criativo removido</translation>
    </message>
    <message>
        <source>No longer in the library. It lends nothing.</source>
        <extracomment>Brief: a source that is not in the library any more</extracomment>
        <translation>Não está mais na biblioteca. Não empresta nada.</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <extracomment>Brief: a source without patterns</extracomment>
        <translation>Ainda não analisado</translation>
    </message>
    <message>
        <source>Remove %1 from the sources</source>
        <extracomment>Brief: × of a source. %1: the creative&apos;s name</extracomment>
        <translation>Remover %1 das fontes</translation>
    </message>
    <message>
        <source>Analyze %1</source>
        <extracomment>Brief: of a source without patterns, for screen readers. %1: the creative&apos;s name</extracomment>
        <translation>Analisar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Brief: of a source, for screen readers. %1: Visual, Message or Approach, %2: the creative&apos;s name</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::SourcesPanel</name>
    <message>
        <source>Add</source>
        <extracomment>Brief, sources: chooses more creatives</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Choose what each one lends</source>
        <extracomment>Brief, sources: below the heading</extracomment>
        <translation>Escolha o que cada um empresta</translation>
    </message>
    <message>
        <source>Add creatives as sources</source>
        <extracomment>Brief, sources: the button &quot;Add&quot;, for screen readers</extracomment>
        <translation>Adicionar criativos como fontes</translation>
    </message>
    <message>
        <source>What a source lends changed</source>
        <extracomment>Undo: what a source of a brief lends</extracomment>
        <translation>O que uma fonte empresta: alterado</translation>
    </message>
    <message>
        <source>Source removed</source>
        <extracomment>Undo: a source of a brief was removed</extracomment>
        <translation>Fonte removida</translation>
    </message>
</context>
<context>
    <name>mci::ui::Spinner</name>
    <message>
        <source>In progress</source>
        <extracomment>A small turning circle while something is under way, for screen readers.</extracomment>
        <translation>Em andamento</translation>
    </message>
</context>
<context>
    <name>mci::ui::StagePart</name>
    <message>
        <source>%1, %2 percent. %3</source>
        <extracomment>Sync, read aloud: %1 is a stage such as Creatives, %2 a number, %3 what is happening</extracomment>
        <translation>%1, %2 por cento. %3</translation>
    </message>
</context>
<context>
    <name>mci::ui::StageStrip</name>
    <message>
        <source>Insights</source>
        <extracomment>Sync: name of its first stage, the numbers of the ads</extracomment>
        <translation>Insights</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>Sync: name of a stage</extracomment>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Creatives</source>
        <extracomment>Sync: name of a stage</extracomment>
        <translation>Criativos</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Sync: asked to stop, has not stopped yet</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Sync: waits</extracomment>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Syncing</source>
        <extracomment>Sync: running</extracomment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Sync: how far, a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sync, %1 percent. %2</source>
        <extracomment>Sync, read aloud: %1 is a number, %2 the time left</extracomment>
        <translation>Sincronização, %1 por cento. %2</translation>
    </message>
    <message>
        <source>Waits for a new login</source>
        <extracomment>Sync: why it waits</extracomment>
        <translation>Espera um novo login</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>Sync: why it waits</extracomment>
        <translation>A fila está pausada</translation>
    </message>
    <message>
        <source>Goes on by itself at %1</source>
        <extracomment>Sync: %1 is a time</extracomment>
        <translation>Continua sozinha às %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepFooter</name>
    <message>
        <source>Back</source>
        <extracomment>First steps, bottom: goes to the step before.</extracomment>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepHeader</name>
    <message>
        <source>Help</source>
        <extracomment>First steps, top right: opens the help.</extracomment>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepMark</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>First steps, top: a step for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <extracomment>First steps, top: a step that is done, for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Etapa %1: %2, concluída</translation>
    </message>
    <message>
        <source>Step %1: %2, current</source>
        <extracomment>First steps, top: the step at hand, for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Etapa %1: %2, atual</translation>
    </message>
</context>
<context>
    <name>mci::ui::SuggestionEdit</name>
    <message>
        <source>Show suggestions</source>
        <extracomment>Field with suggestions: tooltip of the button that lists them</extracomment>
        <translation>Mostrar sugestões</translation>
    </message>
</context>
<context>
    <name>mci::ui::SummaryPanel</name>
    <message>
        <source>This period in short</source>
        <extracomment>Dashboard, title and caption of the summary</extracomment>
        <translation>Este período em resumo</translation>
    </message>
    <message>
        <source>Each sentence leads to the first creative behind it</source>
        <translation>Cada frase leva ao primeiro criativo por trás dela</translation>
    </message>
</context>
<context>
    <name>mci::ui::SummaryRow</name>
    <message>
        <source>Opens %1 in Top creatives</source>
        <extracomment>Dashboard, summary of the period read aloud: where the sentence leads; %1 is a creative</extracomment>
        <translation>Abre %1 em Top criativos</translation>
    </message>
</context>
<context>
    <name>mci::ui::SwatchButton</name>
    <message>
        <source>Copy %1, %2 of the picture</source>
        <extracomment>Side panel, patterns: button of one colour. %1: such as #0A3029, %2: its part of the picture, such as 47%</extracomment>
        <translation>Copiar %1, %2 da imagem</translation>
    </message>
</context>
<context>
    <name>mci::ui::SwatchList</name>
    <message>
        <source>Add a color</source>
        <extracomment>Brief: adds a colour to a palette</extracomment>
        <translation>Adicionar cor</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n color(s) at most.</source>
        <extracomment>Brief: why no colour can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>Pode haver no máximo %n cor.</numerusform>
            <numerusform>Pode haver no máximo %n cores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Brief, menu of a colour</extracomment>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Brief, menu of a colour</extracomment>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>mci::ui::TagChip</name>
    <message>
        <source>Confidence %1</source>
        <extracomment>Side panel, patterns: how sure a tag or a block is. %1: such as 94%</extracomment>
        <translation>Confiança de %1</translation>
    </message>
    <message>
        <source>Sets this creative apart: few others of the account have it</source>
        <extracomment>Side panel, patterns: a tag that is certain and that few other creatives of the account have</extracomment>
        <translation>Diferencia este criativo: poucos outros da conta têm</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>Side panel, patterns, for screen readers: a tag that the user corrected</extracomment>
        <translation>Corrigido por você</translation>
    </message>
    <message>
        <source>The analysis said: %1</source>
        <extracomment>Side panel, patterns: a corrected tag. %1: what was found, and how sure that was, such as Grid, 82%</extracomment>
        <translation>A análise disse: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::TextTab</name>
    <message>
        <source>Try again</source>
        <extracomment>New creatives, text: button, what was typed is sent once more</extracomment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>New creatives, text: the button of the ad</extracomment>
        <translation>Botão</translation>
    </message>
    <message>
        <source>Drawing and checking again…</source>
        <extracomment>New creatives, text: a change is being made</extracomment>
        <translation>Desenhando e verificando de novo…</translation>
    </message>
    <message>
        <source>Changes are kept by themselves; picture, check and score follow.</source>
        <translation>As mudanças são guardadas sozinhas; imagem, verificação e pontuação acompanham.</translation>
    </message>
    <message>
        <source>An ad needs a headline; the former one stays until there is one.</source>
        <extracomment>New creatives, below the headline</extracomment>
        <translation>Um anúncio precisa de título; o anterior fica até haver um.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Toast</name>
    <message>
        <source>Close</source>
        <extracomment>Short message at the bottom of the window: closes it.</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mci::ui::ToastHost</name>
    <message>
        <source>Undo</source>
        <extracomment>Short message at the bottom of the window: takes back what it tells of</extracomment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>mci::ui::TokenForm</name>
    <message>
        <source>Connect</source>
        <extracomment>First start, form for an access token</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <extracomment>First start, form for an access token</extracomment>
        <translation>Colar um token de acesso</translation>
    </message>
    <message>
        <source>For agencies: Business settings › Users › System users › Generate token. To try it out: Graph API Explorer. Permissions: ads_read and business_management.</source>
        <extracomment>First start, form for an access token. The names are Meta&apos;s own</extracomment>
        <translation>Para agências: Configurações do negócio › Usuários › Usuários do sistema › Gerar token. Para experimentar: Graph API Explorer. Permissões: ads_read e business_management.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>First start, form for an access token</extracomment>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Kept in the system keychain, sent to Meta only.</source>
        <extracomment>First start, form for an access token, below the field</extracomment>
        <translation>Fica no chaveiro do sistema e só é enviado à Meta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>First start, form for an access token, while Meta checks it</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>No access token was given. Paste the whole token and try again.</source>
        <extracomment>First start, form for an access token, an error below the field</extracomment>
        <translation>Nenhum token de acesso foi informado. Cole o token inteiro e tente de novo.</translation>
    </message>
</context>
<context>
    <name>mci::ui::TopCreativesPage</name>
    <message>
        <source>As each ad set&apos;s goal says</source>
        <extracomment>Top creatives, menu of conversion events: the program decides</extracomment>
        <translation>Conforme o objetivo de cada conjunto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Top creatives, menu of conversion events: %1 is Meta&apos;s name, %2 how often it happened</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file; or it could not be written</extracomment>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>The sync is finished</source>
        <extracomment>Toast and screen reader: the sync is through</extracomment>
        <translation>A sincronização terminou</translation>
    </message>
    <message>
        <source>The sync was cancelled. What had arrived is kept.</source>
        <extracomment>Toast: the sync was cancelled</extracomment>
        <translation>A sincronização foi cancelada. O que já chegou foi mantido.</translation>
    </message>
    <message>
        <source>You can use the app meanwhile. Cancelling keeps what has arrived.</source>
        <extracomment>Status line during a sync</extracomment>
        <translation>Pode usar o app enquanto isso. Cancelar mantém o que já chegou.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status line</extracomment>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Top %1 of %n creative(s)</source>
        <extracomment>Status line: how many creatives are ranked, of how many ads</extracomment>
        <translation>
            <numerusform>Top %1 de %n criativo</numerusform>
            <numerusform>Top %1 de %n criativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) more data</source>
        <extracomment>Status line: how many creatives are below the minimums</extracomment>
        <translation>
            <numerusform>%n precisa de mais dados</numerusform>
            <numerusform>%n precisam de mais dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas baseadas em dados reais da sua conta Meta</translation>
    </message>
    <message>
        <source>today excluded</source>
        <extracomment>Status line: the chosen period ends before today</extracomment>
        <translation>hoje excluído</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selection as a table</source>
        <extracomment>Status line of the table of creatives</extracomment>
        <translation>Ctrl+C copia a seleção como tabela</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>Creative table, menu of a column: as wide as its contents</extracomment>
        <translation>Ajustar a largura</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Mover para a esquerda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Mover para a direita</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Ocultar esta coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Creative table, menu of a column: a submenu with all columns</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <extracomment>Creative table: choice, order and widths of the columns as they were at first</extracomment>
        <translation>Colunas de sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1</source>
        <extracomment>Status line of the table: how many creatives are selected, of how many that are shown</extracomment>
        <translation>
            <numerusform>%n selecionado de %1</numerusform>
            <numerusform>%n selecionados de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ beats the account&apos;s median with a chance of 80% or more</source>
        <extracomment>Status line of the table: what the colour and the mark of the main KPI&apos;s cells mean</extracomment>
        <translation>▲ supera a mediana da conta com 80% ou mais de chance</translation>
    </message>
    <message>
        <source>None of these creatives has a picture to analyze.</source>
        <extracomment>Toast: why no analysis was queued</extracomment>
        <translation>Nenhum destes criativos tem imagem para analisar.</translation>
    </message>
    <message numerus="yes">
        <source>Analysis of %n creative(s) queued; Activity shows it and can cancel it.</source>
        <extracomment>Toast: the naming of patterns is queued</extracomment>
        <translation>
            <numerusform>Análise de %n criativo na fila; acompanhe ou cancele em Atividade.</numerusform>
            <numerusform>Análise de %n criativos na fila; acompanhe ou cancele em Atividade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::TotalsRow</name>
    <message numerus="yes">
        <source>Whole account, %Ln creative(s)</source>
        <extracomment>Creative table: the row of totals</extracomment>
        <translation>
            <numerusform>Conta inteira, %Ln criativo</numerusform>
            <numerusform>Conta inteira, %Ln criativos</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted average</source>
        <extracomment>Creative table, row of totals, below the intervals: rates are those of the sums, not averages of the rows</extracomment>
        <translation>média ponderada</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationCard</name>
    <message>
        <source>Approved</source>
        <extracomment>New creatives, card: somebody said that it may be used</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>New creatives, card: button</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, card: button, makes a variation anew</extracomment>
        <translation>Gerar outra</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>New creatives, card: button with a menu</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>New creatives, card: above a number such as 86 / 100</extracomment>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Originality</source>
        <extracomment>New creatives, card: above a bar</extracomment>
        <translation>Originalidade</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationDesk</name>
    <message>
        <source>Approved</source>
        <extracomment>Toast and undo: somebody said that a new creative may be used, or took that back</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Aprovação retirada</translation>
    </message>
    <message>
        <source>Earlier state brought back</source>
        <extracomment>Toast and undo: an earlier state of a new creative is shown again</extracomment>
        <translation>Estado anterior recuperado</translation>
    </message>
    <message>
        <source>Made another</source>
        <extracomment>Toast and undo: a new creative was made anew, or its texts were changed</extracomment>
        <translation>Outra foi gerada</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texto alterado</translation>
    </message>
    <message>
        <source>%1; approval taken back</source>
        <extracomment>Toast: a new creative that was approved was changed. %1: what was done, such as &quot;Text changed&quot;</extracomment>
        <translation>%1; aprovação retirada</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationGrid</name>
    <message>
        <source>Variations</source>
        <extracomment>New creatives, read aloud: the cards</extracomment>
        <translation>Variações</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationPanel</name>
    <message>
        <source>Originality</source>
        <extracomment>New creatives, panel: tab</extracomment>
        <translation>Originalidade</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>New creatives, panel: tab with the texts</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>New creatives, panel: tab</extracomment>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Lineage</source>
        <extracomment>New creatives, panel: tab, where a variation comes from</extracomment>
        <translation>Linhagem</translation>
    </message>
    <message>
        <source>Previous variation</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Variação anterior</translation>
    </message>
    <message>
        <source>Next variation</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Próxima variação</translation>
    </message>
    <message>
        <source>Close panel</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Fechar painel</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, panel: button, makes a variation anew</extracomment>
        <translation>Gerar outra</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>New creatives, panel: button of one that may be used; pressed again it takes that back</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>New creatives, panel: tooltip of a button</extracomment>
        <translation>Retirar a aprovação</translation>
    </message>
    <message>
        <source>It may be used; new ones are compared with it from now on</source>
        <translation>Ela pode ser usada; novas são comparadas com ela a partir de agora</translation>
    </message>
    <message>
        <source>Export %1</source>
        <extracomment>New creatives, panel: button. %1 is the letter of a variation</extracomment>
        <translation>Exportar %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::VisualFields</name>
    <message>
        <source>Mandatory text</source>
        <extracomment>Brief, field: small print</extracomment>
        <translation>Texto obrigatório</translation>
    </message>
    <message>
        <source>Small print that every picture carries, such as conditions of the offer.</source>
        <extracomment>Brief, field Mandatory text: what it is</extracomment>
        <translation>Texto legal que toda imagem leva, como as condições da oferta.</translation>
    </message>
    <message>
        <source>Product photo</source>
        <extracomment>Brief, field: a picture file of the user&apos;s</extracomment>
        <translation>Foto do produto</translation>
    </message>
    <message>
        <source>Product photo changed</source>
        <extracomment>Undo: the brief&apos;s product photo</extracomment>
        <translation>Foto do produto alterada</translation>
    </message>
    <message>
        <source>From the sources</source>
        <extracomment>Brief, visual direction: nothing is said, so the sources decide</extracomment>
        <translation>Das fontes</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>Brief, visual direction, field: where things stand</extracomment>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, visual direction, field</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Brief, visual direction, field</extracomment>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>Brief, visual direction, field: colours</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Without colors the brand&apos;s or the sources&apos; are used.</source>
        <extracomment>Brief, visual direction, field Palette: what it means</extracomment>
        <translation>Sem cores, valem as da marca ou das fontes.</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <extracomment>Undo: the brief&apos;s palette</extracomment>
        <translation>Paleta alterada</translation>
    </message>
</context>
<context>
    <name>mci::ui::WaitingPage</name>
    <message>
        <source>Continue in your browser</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Continue no navegador</translation>
    </message>
    <message>
        <source>Approve access on Meta&apos;s page. This window moves on by itself.</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Autorize o acesso na página da Meta. Esta janela avança sozinha.</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Esperando sua autorização</translation>
    </message>
    <message>
        <source>Fetch ad accounts</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Buscar contas de anúncios</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Abrindo o navegador</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <extracomment>First start, a step of the login. %1: Meta&apos;s names of the permissions</extracomment>
        <translation>Permissões: %1</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Navegador aberto</translation>
    </message>
    <message>
        <source>%1 · Meta login</source>
        <extracomment>First start, a step of the login. %1: a web site, such as facebook.com</extracomment>
        <translation>%1 · login da Meta</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Não foi possível abrir o navegador</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself.</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Copie o link e abra você mesmo em um navegador.</translation>
    </message>
    <message>
        <source>Closes in %1.</source>
        <extracomment>First start, a step of the login. %1: the time left, such as 4:32</extracomment>
        <translation>Fecha em %1.</translation>
    </message>
    <message>
        <source>Listens on this computer only: %1. Closes in %2.</source>
        <translation>Escuta só neste computador: %1. Fecha em %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser: the link is in the clipboard</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>mci::ui::WordChip</name>
    <message>
        <source>Remove %1</source>
        <extracomment>Brief: the × on a phrase of a list. %1: the phrase</extracomment>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ZoomControl</name>
    <message>
        <source>Card size</source>
        <extracomment>Top creatives, status line: tooltip and name of the slider</extracomment>
        <translation>Tamanho dos cartões</translation>
    </message>
</context>
</TS>
