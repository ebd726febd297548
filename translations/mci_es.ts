<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AccountText</name>
    <message>
        <source>Active</source>
        <comment>ad account</comment>
        <extracomment>Status of an ad account at Meta</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>ad account</comment>
        <translation>Inhabilitada</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <comment>ad account</comment>
        <translation>Pago pendiente</translation>
    </message>
    <message>
        <source>Under review by Meta</source>
        <comment>ad account</comment>
        <translation>En revisión por Meta</translation>
    </message>
    <message>
        <source>Payment being settled</source>
        <comment>ad account</comment>
        <translation>Pago en proceso</translation>
    </message>
    <message>
        <source>In grace period</source>
        <comment>ad account</comment>
        <translation>En periodo de gracia</translation>
    </message>
    <message>
        <source>Being closed</source>
        <comment>ad account</comment>
        <translation>En proceso de cierre</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ad account</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Active in some form</source>
        <comment>ad account</comment>
        <translation>Activa de alguna forma</translation>
    </message>
    <message>
        <source>Closed in some form</source>
        <comment>ad account</comment>
        <translation>Cerrada de alguna forma</translation>
    </message>
    <message>
        <source>Status %1 of Meta</source>
        <extracomment>An ad account status that Meta added later; %1: its number</extracomment>
        <translation>Estado %1 de Meta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Vence pronto</translation>
    </message>
    <message>
        <source>Needs a new login</source>
        <translation>Necesita un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>You sign in again when access expires</source>
        <translation>Vuelves a entrar cuando venza el acceso</translation>
    </message>
    <message>
        <source>Renewed by itself before it expires</source>
        <translation>Se renueva sola antes de vencer</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>No vence</translation>
    </message>
</context>
<context>
    <name>AiConsentDialog</name>
    <message>
        <source>Let %2 see the creatives of %1?</source>
        <extracomment>Consent, question. %1: a client, %2: the host of an AI provider such as api.openai.com</extracomment>
        <translation>¿Dejar que %2 vea los creativos de %1?</translation>
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
        <translation>Queda del límite de este mes</translation>
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
        <translation>Se envía de cada creativo: la imagen, de 1024 píxeles como máximo y sin datos ocultos, y el título, el texto, la descripción y el botón del anuncio.</translation>
    </message>
    <message>
        <source>Not sent: numbers, names of accounts and campaigns, audiences, links and access keys of Meta.</source>
        <translation>No se envía: cifras, nombres de cuentas y campañas, públicos, enlaces ni claves de acceso de Meta.</translation>
    </message>
    <message>
        <source>The provider&apos;s own terms say what it keeps and for how long. Calls cost money, up to your monthly limit.</source>
        <translation>Los términos del proveedor dicen qué guarda y por cuánto tiempo. Las llamadas cuestan dinero, hasta tu límite mensual.</translation>
    </message>
    <message>
        <source>You can withdraw this at any time; running calls then end within a second.</source>
        <translation>Puedes retirar este permiso en cualquier momento; las llamadas en curso terminan en un segundo.</translation>
    </message>
    <message>
        <source>Creatives you analyze, and briefs for new ones, are given to the AI program on this computer (%1, model %2). Nothing leaves this computer.</source>
        <extracomment>%1: the host of an AI provider such as api.openai.com, %2: a model such as gpt-4o-mini</extracomment>
        <translation>Los creativos que analices, y los briefs para otros nuevos, se pasan al programa de IA de este equipo (%1, modelo %2). Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Creatives you analyze, and briefs for new ones, are sent to %1 (model %2).</source>
        <translation>Los creativos que analices, y los briefs para otros nuevos, se envían a %1 (modelo %2).</translation>
    </message>
    <message>
        <source>Sent when you let it make new creatives: your brief, the combined patterns as words, and headlines and texts of the chosen creatives, as examples and to stay unlike them.</source>
        <translation>Se envía cuando le dejas hacer creativos nuevos: tu brief, los patrones combinados en palabras y títulos y textos de los creativos elegidos, como ejemplos y para no parecerse a ellos.</translation>
    </message>
    <message>
        <source>Sent for a new picture: product, audience and message of the brief, colors and style, and the brief&apos;s own photo of the product. Never a picture of an ad.</source>
        <translation>Se envía para una imagen nueva: producto, público y mensaje del brief, colores y estilo y la foto del producto del propio brief. Nunca la imagen de un anuncio.</translation>
    </message>
</context>
<context>
    <name>AiLedgerText</name>
    <message>
        <source>Error</source>
        <extracomment>Call to the AI provider: codes of what went wrong</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <extracomment>Call to the AI provider: the number of the answer, such as 200</extracomment>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Call to the AI provider: how much was sent</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <extracomment>Call to the AI provider: tokens that the provider had seen a moment before</extracomment>
        <translation>Tokens en caché</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Call to the AI provider: fact about the cost</extracomment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>The server did not say what it used; this is the most it can have been.</source>
        <translation>El servidor no dijo cuánto usó; esto es lo máximo que pudo ser.</translation>
    </message>
    <message>
        <source>Request ID</source>
        <extracomment>Call to the AI provider: the number that the server gave it</extracomment>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>SHA-256 of what was sent</source>
        <extracomment>Call to the AI provider: a check sum</extracomment>
        <translation>SHA-256 de lo enviado</translation>
    </message>
    <message>
        <source>SHA-256 of the picture in it</source>
        <extracomment>Call to the AI provider: a check sum</extracomment>
        <translation>SHA-256 de la imagen enviada</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Call to the AI provider: by which consent it was made</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Creative ID</source>
        <extracomment>Call to the AI provider: which creative, by the program&apos;s own id</extracomment>
        <translation>ID del creativo</translation>
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
            <numerusform>%1: %n llamada, %2 tokens, %3</numerusform>
            <numerusform>%1: %n llamadas, %2 tokens, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AiStateText</name>
    <message>
        <source>Off. Creatives are analyzed on this computer, and nothing is sent to anybody.</source>
        <extracomment>Settings › AI provider: no provider</extracomment>
        <translation>Desactivado. Los creativos se analizan en este equipo y no se envía nada a nadie.</translation>
    </message>
    <message>
        <source>Not complete. Enter address and model; until then nothing is sent, and creatives are analyzed on this computer.</source>
        <extracomment>Settings › AI provider: a server is chosen, but address or model is missing</extracomment>
        <translation>Incompleto. Escribe dirección y modelo; hasta entonces no se envía nada y los creativos se analizan en este equipo.</translation>
    </message>
    <message>
        <source>%1 needs a key. Until there is one nothing is sent, and creatives are analyzed on this computer.</source>
        <extracomment>Settings › AI provider: %1 is a host such as api.openai.com</extracomment>
        <translation>%1 necesita una clave. Hasta entonces no se envía nada y los creativos se analizan en este equipo.</translation>
    </message>
    <message>
        <source>On. The AI program at %1 is asked about creatives of clients that you allow below. Nothing leaves this computer.</source>
        <extracomment>Settings › AI provider: %1 is an address of this computer such as localhost:11434</extracomment>
        <translation>Activado. El programa de IA en %1 recibe creativos de los clientes que permites abajo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>On. Creatives of clients that you allow below are sent to %1 when you analyze them. All others stay on this computer.</source>
        <extracomment>Settings › AI provider: %1 is a host such as api.openai.com</extracomment>
        <translation>Activado. Los creativos de los clientes que permites abajo van a %1 cuando los analizas. Los demás se quedan en este equipo.</translation>
    </message>
    <message>
        <source>A key is stored.</source>
        <extracomment>Settings › AI provider, below the field of the key</extracomment>
        <translation>Hay una clave guardada.</translation>
    </message>
    <message>
        <source>No key is stored.</source>
        <extracomment>Settings › AI provider, below the field of the key</extracomment>
        <translation>No hay ninguna clave guardada.</translation>
    </message>
    <message>
        <source>This server mostly needs none.</source>
        <translation>Este servidor por lo general no la necesita.</translation>
    </message>
    <message>
        <source>Costs nothing: it runs on this computer.</source>
        <extracomment>Settings › AI provider: what a model on this computer costs</extracomment>
        <translation>No cuesta nada: se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Known once a model is entered.</source>
        <extracomment>Settings › AI provider: no model is entered</extracomment>
        <translation>Se sabe cuando haya un modelo.</translation>
    </message>
    <message>
        <source>Not known for %1. Without a price the limit cannot be kept, so nothing is sent.</source>
        <extracomment>Settings › AI provider: %1 is a model</extracomment>
        <translation>Desconocido para %1. Sin precio no se puede mantener el límite, así que no se envía nada.</translation>
    </message>
</context>
<context>
    <name>AiText</name>
    <message>
        <source>None: on this computer only</source>
        <extracomment>Settings › AI provider, first of the servers to choose from</extracomment>
        <translation>Ninguno: solo en este equipo</translation>
    </message>
    <message>
        <source>Another compatible server</source>
        <extracomment>Kind of AI server: none of the known ones, but it speaks the same protocol</extracomment>
        <translation>Otro servidor compatible</translation>
    </message>
    <message>
        <source>%1: %2 for input and %3 for output per million tokens, as of %4.</source>
        <extracomment>%1: an AI model; %2 and %3: prices for a million tokens, such as US$ 0.15; %4: a date</extracomment>
        <translation>%1: %2 de entrada y %3 de salida por millón de tokens, al %4.</translation>
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
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>What came of a call to an AI provider</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>What came of a call to an AI provider: the program ended meanwhile, nobody knows whether there was an answer</extracomment>
        <translation>Interrumpida</translation>
    </message>
</context>
<context>
    <name>AiUseErrorText</name>
    <message>
        <source>No AI provider is set up, so everything stays on this computer. Nothing was sent. Enter address and model in the settings.</source>
        <translation>No hay ningún proveedor de IA configurado, así que todo queda en este equipo. No se envió nada. Indica la dirección y el modelo en los ajustes.</translation>
    </message>
    <message>
        <source>This workspace does not allow sending creatives to %1. Nothing more was sent. Allow it in the settings if you want to.</source>
        <extracomment>%1: the host of an AI provider, such as api.openai.com</extracomment>
        <translation>Este cliente no permite enviar creativos a %1. No se envió nada más. Si quieres, permítelo en los ajustes.</translation>
    </message>
    <message>
        <source>This workspace does not allow sending creatives to an AI provider. Nothing more was sent. Allow it in the settings if you want to.</source>
        <translation>Este cliente no permite enviar creativos a un proveedor de IA. No se envió nada más. Si quieres, permítelo en los ajustes.</translation>
    </message>
    <message>
        <source>The provider in the settings is %1, not the one you agreed to. Nothing was allowed. Read the text again.</source>
        <extracomment>%1: the host of an AI provider, such as api.openai.com</extracomment>
        <translation>El proveedor de los ajustes es %1, no el que aceptaste. No se permitió nada. Lee el texto de nuevo.</translation>
    </message>
    <message>
        <source>The provider in the settings is not the one you agreed to. Nothing was allowed. Read the text again.</source>
        <translation>El proveedor de los ajustes no es el que aceptaste. No se permitió nada. Lee el texto de nuevo.</translation>
    </message>
    <message>
        <source>This would exceed the monthly limit of US$ %1 for AI. Nothing more was spent. Raise the limit in the settings, or wait for the next month.</source>
        <extracomment>%1: an amount of US dollars such as 5.00</extracomment>
        <translation>Esto superaría el límite mensual de US$ %1 para IA. No se gastó nada más. Sube el límite en los ajustes o espera al mes que viene.</translation>
    </message>
    <message>
        <source>This would exceed the monthly limit for AI. Nothing more was spent. Raise the limit in the settings, or wait for the next month.</source>
        <translation>Esto superaría el límite mensual para IA. No se gastó nada más. Sube el límite en los ajustes o espera al mes que viene.</translation>
    </message>
    <message>
        <source>There is no price for the model %1, so the monthly limit could not be kept. Nothing was sent. Add its price in the settings.</source>
        <extracomment>%1: the name of an AI model such as gpt-4o-mini</extracomment>
        <translation>No hay precio para el modelo %1, así que no se podría respetar el límite mensual. No se envió nada. Añade su precio en los ajustes.</translation>
    </message>
    <message>
        <source>There is no price for this AI model, so the monthly limit could not be kept. Nothing was sent. Add its price in the settings.</source>
        <translation>No hay precio para este modelo de IA, así que no se podría respetar el límite mensual. No se envió nada. Añade su precio en los ajustes.</translation>
    </message>
    <message>
        <source>A price needs the model&apos;s name, a date and three amounts that are not negative. Nothing was changed. Correct the entry.</source>
        <translation>Un precio necesita el nombre del modelo, una fecha y tres importes que no sean negativos. No se cambió nada. Corrige los datos.</translation>
    </message>
</context>
<context>
    <name>AppearanceText</name>
    <message>
        <source>System theme</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>First start and Settings, choice of the theme</extracomment>
        <translation>Oscuro</translation>
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
        <translation>Elige un periodo para empezar</translation>
    </message>
    <message>
        <source>%1 is connected. What is missing is what a good result is.</source>
        <extracomment>Top creatives, empty: %1 is an ad account</extracomment>
        <translation>%1 está conectada. Falta decir qué es un buen resultado.</translation>
    </message>
    <message>
        <source>Set up the analysis</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Definir el análisis</translation>
    </message>
    <message>
        <source>Nothing synced for this period yet</source>
        <extracomment>Top creatives, empty: the numbers of the period were never fetched</extracomment>
        <translation>Aún no hay nada sincronizado en este periodo</translation>
    </message>
    <message>
        <source>A sync reads the numbers from Meta. It changes nothing there.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>La sincronización lee los números de Meta. No cambia nada allí.</translation>
    </message>
    <message>
        <source>Without internet it has to wait. Periods that were synced before are here.</source>
        <translation>Sin internet tiene que esperar. Los periodos ya sincronizados están aquí.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Top creatives: button</extracomment>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Change the analysis</source>
        <extracomment>Top creatives, empty: button, to the page with period, goal and minimums
----------
Top creatives, empty: button</extracomment>
        <translation>Cambiar el análisis</translation>
    </message>
    <message>
        <source>The creatives could not be shown</source>
        <extracomment>Top creatives, error</extracomment>
        <translation>No se pudieron mostrar los creativos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Top creatives, error: button</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <extracomment>Top creatives, empty: filters leave nothing</extracomment>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>The creatives are there, the filters leave them out.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Los creativos están aquí, los filtros los dejan fuera.</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Top creatives, empty: %1 is what somebody searched for</extracomment>
        <translation>Nada con “%1”</translation>
    </message>
    <message>
        <source>No name, text or campaign matches with the filters as they are.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Ningún nombre, texto o campaña coincide con los filtros actuales.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Limpiar filtros</translation>
    </message>
    <message>
        <source>No creative passed the minimums</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Ningún creativo superó los mínimos</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) delivered, but with few results.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>
            <numerusform>%n creativo tuvo entrega, pero con pocos resultados.</numerusform>
            <numerusform>%n creativos tuvieron entrega, pero con pocos resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>
            <numerusform>Ver el %n</numerusform>
            <numerusform>Ver los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the event</source>
        <extracomment>Top creatives, empty: button</extracomment>
        <translation>Elegir el evento</translation>
    </message>
    <message>
        <source>Lower the minimums</source>
        <translation>Bajar los mínimos</translation>
    </message>
    <message>
        <source>No ads with this goal in this period</source>
        <extracomment>Top creatives, empty: no ad of the goal had impressions</extracomment>
        <translation>Ningún anuncio con este objetivo en este periodo</translation>
    </message>
    <message>
        <source>Another period or another goal may have some.</source>
        <extracomment>Top creatives, empty</extracomment>
        <translation>Otro periodo u otro objetivo puede tener.</translation>
    </message>
</context>
<context>
    <name>BriefMarkdown</name>
    <message>
        <source>Creative brief</source>
        <extracomment>Brief as a document: title; %1 is the product</extracomment>
        <translation>Brief creativo</translation>
    </message>
    <message>
        <source>Creative brief: %1</source>
        <translation>Brief creativo: %1</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Brief as a document: heading</extracomment>
        <translation>Producto</translation>
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
        <translation>Tono</translation>
    </message>
    <message>
        <source>Platform and formats</source>
        <extracomment>Brief as a document: heading; where the ads run, and in which shapes</extracomment>
        <translation>Plataforma y formatos</translation>
    </message>
    <message>
        <source>Formats</source>
        <extracomment>Brief as a document, before shapes such as 1:1, 9:16</extracomment>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Key message</source>
        <extracomment>Brief as a document: heading; what a reader should remember</extracomment>
        <translation>Mensaje principal</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Brief as a document: heading; why one may believe it</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Brief as a document: heading; the ad&apos;s button</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Brief as a document: %1 is what a button says, %2 Meta&apos;s name of it, such as SHOP_NOW</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Visual direction</source>
        <extracomment>Brief as a document: heading; how the pictures are to look</extracomment>
        <translation>Dirección visual</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>Brief as a document, before colors such as #0A3029</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief as a document: heading above a list</extracomment>
        <translation>Debe tener</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Brief as a document, before the name of a picture file</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Brief as a document, before a brand&apos;s colors such as #0A3029</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Brief as a document, before the name of a typeface</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Palabras prohibidas</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Mandatory text</source>
        <extracomment>Brief as a document: heading; small print that every picture carries</extracomment>
        <translation>Texto obligatorio</translation>
    </message>
    <message>
        <source>What is made</source>
        <extracomment>Brief as a document: heading; how many ads are made, in which language and by whom</extracomment>
        <translation>Qué se crea</translation>
    </message>
    <message>
        <source>Variations</source>
        <extracomment>Brief as a document, before a number</extracomment>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Made by</source>
        <extracomment>Brief as a document, before who writes and draws the ads</extracomment>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>An AI provider</source>
        <translation>Un proveedor de IA</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <extracomment>Brief as a document: heading above a list of creatives</extracomment>
        <translation>Inspirado en</translation>
    </message>
    <message>
        <source>A creative that is gone</source>
        <translation>Un creativo que ya no existe</translation>
    </message>
    <message>
        <source>nothing is taken</source>
        <translation>no se toma nada</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Brief as a document: heading; what the creatives that inspire it have in common</extracomment>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>Brief as a document: %1 is a pattern, which %2 of %3 creatives have</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>open – %1</source>
        <extracomment>Brief as a document: the creatives do not agree on a pattern; %1 lists what each of them has</extracomment>
        <translation>abierto – %1</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <extracomment>Brief as a document: %1 is the pattern that most creatives have, %2 lists what the others have</extracomment>
        <translation>%1, frente a %2</translation>
    </message>
</context>
<context>
    <name>BriefText</name>
    <message>
        <source>New brief</source>
        <extracomment>Brief: title of one whose product is not named yet</extracomment>
        <translation>Nuevo brief</translation>
    </message>
    <message>
        <source>Draft saved just now</source>
        <extracomment>Brief, header: what was typed is in the store</extracomment>
        <translation>Borrador guardado ahora</translation>
    </message>
    <message>
        <source>Draft saved %1 s ago</source>
        <extracomment>Brief, header: %1 is a number of seconds</extracomment>
        <translation>Borrador guardado hace %1 s</translation>
    </message>
    <message>
        <source>Draft saved %1 min ago</source>
        <extracomment>Brief, header: %1 is a number of minutes</extracomment>
        <translation>Borrador guardado hace %1 min</translation>
    </message>
    <message>
        <source>Draft saved %1 h ago</source>
        <extracomment>Brief, header: %1 is a number of hours</extracomment>
        <translation>Borrador guardado hace %1 h</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Brief, header: %1 is a date and time</extracomment>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Briefs and versions of them: when they were saved</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>Briefs and versions of them: %1 is a number of minutes</extracomment>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>Briefs and versions of them: %1 is a number of hours</extracomment>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <extracomment>Brief, a source&apos;s main KPI</extracomment>
        <translation>Costo por resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Brief, a source&apos;s main KPI</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>high confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <extracomment>Brief, a source: how sure it is that it beat its account&apos;s median</extracomment>
        <translation>confianza baja</translation>
    </message>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>Brief and result: how many creatives the new ones come from</extracomment>
        <translation>
            <numerusform>Inspirado en %n creativo</numerusform>
            <numerusform>Inspirado en %n creativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>en</source>
        <extracomment>The language tag of this translation (BCP 47), such as pt-BR; not a word to translate</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>Connected to Meta</source>
        <translation>Conectado a Meta</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Meta Creative Intelligence.</source>
        <translation>Puedes cerrar esta pestaña y volver a Meta Creative Intelligence.</translation>
    </message>
    <message>
        <source>Access was not approved</source>
        <translation>No se autorizó el acceso</translation>
    </message>
    <message>
        <source>Nothing was connected. Close this tab and go back to Meta Creative Intelligence to try again.</source>
        <translation>No se conectó nada. Cierra esta pestaña y vuelve a Meta Creative Intelligence para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The login did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>Nothing was connected. Go back to Meta Creative Intelligence: it tells you what happened and what to do next.</source>
        <translation>No se conectó nada. Vuelve a Meta Creative Intelligence: ahí verás qué pasó y qué hacer ahora.</translation>
    </message>
</context>
<context>
    <name>CardMediaText</name>
    <message>
        <source>Preview</source>
        <extracomment>Creative card: button that shows the picture large</extracomment>
        <translation>Ver en grande</translation>
    </message>
    <message>
        <source>The stored picture could not be read. Click to try again.</source>
        <extracomment>Creative card: the stored picture is damaged or gone</extracomment>
        <translation>No se pudo leer la imagen guardada. Haz clic para reintentar.</translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>%1 in the previous period (%2): %3</source>
        <extracomment>Tooltip of a figure. %1: its value in the previous period, %2: the dates, %3: such as up 18%</extracomment>
        <translation>%1 en el periodo anterior (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a badge. %1: such as Proven, %2: such as 96% in the top 10</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: better than %3 of 100 creatives here</source>
        <extracomment>Tooltip of a large card&apos;s bars. %1: such as CTR, %2: its value, %3: 0 to 100, how many rank lower</extracomment>
        <translation>%1 %2: mejor que %3 de 100 creativos de aquí</translation>
    </message>
</context>
<context>
    <name>CodeErrorText</name>
    <message>
        <source>The request cannot be understood. Nothing was changed. Check what you entered.</source>
        <translation>No se puede entender la solicitud. No se cambió nada. Revisa lo que escribiste.</translation>
    </message>
    <message>
        <source>Access to Meta does not work any more. Nothing was deleted. Sign in again.</source>
        <translation>El acceso a Meta ya no funciona. No se borró nada. Vuelve a entrar.</translation>
    </message>
    <message>
        <source>Access to Meta has run out. Nothing was deleted. Sign in again.</source>
        <translation>El acceso a Meta llegó a su fin. No se borró nada. Vuelve a entrar.</translation>
    </message>
    <message>
        <source>Access was not approved. Nothing was connected. Connect again if you want to.</source>
        <translation>No se autorizó el acceso. No se conectó nada. Conecta de nuevo si quieres.</translation>
    </message>
    <message>
        <source>This is not allowed for this access. Nothing was changed. Ask an admin of the ad account.</source>
        <translation>Este acceso no permite hacer esto. No se cambió nada. Habla con un administrador de la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>What you asked for does not exist. Check the id and try again.</source>
        <translation>Lo que pediste no existe. Revisa el id e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There are no numbers for this selection. Sync the ad account first.</source>
        <translation>No hay números para esta selección. Sincroniza primero la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>It took too long and was given up. What was saved before is unchanged. Try again.</source>
        <translation>Tardó demasiado y se abandonó el intento. Lo que ya estaba guardado no cambió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Something else is already working on this. Nothing was changed. Try again when it has finished.</source>
        <translation>Otra tarea ya se ocupa de esto. No se cambió nada. Inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The patterns of a creative are not known yet. Extract them first.</source>
        <translation>Aún no se conocen los patrones de uno de los creativos. Extráelos primero.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Try again in a few minutes.</source>
        <translation>Hubo demasiadas solicitudes en poco tiempo. No se perdió nada. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Something in the app went wrong. What was saved is unchanged. Try again; if it happens again, report it with the log.</source>
        <translation>Algo salió mal en la app. Lo guardado no cambió. Inténtalo de nuevo; si vuelve a ocurrir, avisa a soporte y envía el registro.</translation>
    </message>
    <message>
        <source>Meta reported a problem. Your data is still here. Try again later.</source>
        <translation>Meta informó un problema. Tus datos siguen aquí. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The network does not work at the moment. Your data is still here. Check the connection and try again.</source>
        <translation>La red no funciona en este momento. Tus datos siguen aquí. Revisa la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The AI provider reported a problem. Your data is unchanged. Try again later.</source>
        <translation>El proveedor de IA informó un problema. Tus datos no cambiaron. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The budget for AI is used up. Nothing more was spent. Raise the limit in the settings to go on.</source>
        <translation>Se agotó el presupuesto de IA. No se gastó nada más. Sube el límite en los ajustes para continuar.</translation>
    </message>
    <message>
        <source>This would send data to an outside provider, which you have not allowed. Nothing was sent. Allow it in the settings first.</source>
        <translation>Esto enviaría datos a un proveedor externo, algo que no autorizaste. No se envió nada. Autorízalo primero en los ajustes.</translation>
    </message>
    <message>
        <source>The result is too similar to an existing creative and was blocked. Change the brief and generate again.</source>
        <translation>El resultado se parece demasiado a un creativo existente y se bloqueó. Cambia el brief y genera de nuevo.</translation>
    </message>
    <message>
        <source>The place for access tokens cannot be opened. What it holds is unchanged. Unlock the keychain and try again.</source>
        <translation>No se puede abrir el lugar donde se guardan los tokens de acceso. Su contenido no cambió. Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This data belongs to a newer version of the app. Nothing was changed. Install that version.</source>
        <translation>Estos datos son de una versión más nueva de la app. No se cambió nada. Instala esa versión.</translation>
    </message>
    <message>
        <source>There is no space left on the disk. What was saved before is kept. Free some space and try again.</source>
        <translation>No queda espacio en el disco. Lo ya guardado se conserva. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This was cancelled. What had arrived is kept.</source>
        <translation>Esto se canceló. Se conserva lo que ya llegó.</translation>
    </message>
    <message>
        <source>The patterns of %1 are not known yet. Extract them first.</source>
        <extracomment>%1: ids of one or more creatives</extracomment>
        <translation>Los patrones de %1 aún no se conocen. Extráelos primero.</translation>
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
        <translation>%1 sin definir: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Brief, combined patterns: not all sources agree. %1 of %2 sources, %3: such as Some urgency</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Composition</source>
        <extracomment>Brief, combined patterns: what stands where</extracomment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, combined patterns: style, mood and contrast</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Brief, combined patterns: texts</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Brief, combined patterns: how people are won</extracomment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Brief, combined patterns: the sources do not agree on anything</extracomment>
        <translation>sin definir</translation>
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
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Beats the reference</source>
        <extracomment>Compare board: a row; the chance of being better than the first creative</extracomment>
        <translation>Supera a la referencia</translation>
    </message>
    <message>
        <source>Chance that its true main KPI is better than that of the first creative, as delivered</source>
        <extracomment>Compare board, tooltip of a row</extracomment>
        <translation>Probabilidad de que el valor real de su KPI principal sea mejor que el del primer creativo, tal como se entregaron</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>Compare board: this creative is the one the others are measured by</extracomment>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Place in the ranking</source>
        <extracomment>Compare board: a row</extracomment>
        <translation>Posición en el ranking</translation>
    </message>
    <message>
        <source>needs data</source>
        <extracomment>Compare board: it is below the minimums</extracomment>
        <translation>necesita datos</translation>
    </message>
    <message>
        <source>no clear difference (%1)</source>
        <extracomment>Compare board: which one is better cannot be told. %1: a probability such as 45%</extracomment>
        <translation>sin diferencia clara (%1)</translation>
    </message>
    <message>
        <source>%1 chance</source>
        <extracomment>Compare board: the chance of being the better one. %1: such as 18%, or less than 1%</extracomment>
        <translation>%1 de probabilidad</translation>
    </message>
</context>
<context>
    <name>ConfidenceText</name>
    <message>
        <source>80% chance between %1 and %2</source>
        <extracomment>Creative: interval of the main KPI. %1, %2: values such as 4.7× and 6.2×</extracomment>
        <translation>80 % de probabilidad entre %1 y %2</translation>
    </message>
    <message>
        <source>account median %1</source>
        <extracomment>Creative: what its main KPI is compared with. %1: a value such as 2.6×</extracomment>
        <translation>mediana de la cuenta %1</translation>
    </message>
    <message>
        <source>high confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <extracomment>Creative: how sure its main KPI is</extracomment>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>%1 in the top %2</source>
        <extracomment>Creative: probability of its place. %1: such as 96%, %2: how many places there are</extracomment>
        <translation>%1 en el top %2</translation>
    </message>
    <message>
        <source>Chance of beating the account&apos;s median: %1</source>
        <extracomment>Creative: probability of being better than the account&apos;s median. %1: such as 97%</extracomment>
        <translation>Probabilidad de superar la mediana de la cuenta: %1</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>Creative card: it belongs to the best ones with at least 80% probability</extracomment>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Promising</source>
        <extracomment>Creative card: it belongs to the best ones with at least 50% probability</extracomment>
        <translation>Prometedor</translation>
    </message>
    <message>
        <source>Needs data</source>
        <extracomment>Creative card: nobody can tell yet whether it belongs to the best ones</extracomment>
        <translation>Necesita datos</translation>
    </message>
    <message>
        <source>less than %1</source>
        <extracomment>A probability. %1: 1%</extracomment>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <extracomment>A probability. %1: 99%</extracomment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Best estimate %1, %2</source>
        <translation>Mejor estimación %1, %2</translation>
    </message>
    <message>
        <source>Account median %1</source>
        <extracomment>Creative, tooltip. %1: a value such as 2.6×</extracomment>
        <translation>Mediana de la cuenta %1</translation>
    </message>
    <message>
        <source>One large order was capped for this estimate.</source>
        <extracomment>Creative, tooltip: the value of very large orders does not fully count for the estimate</extracomment>
        <translation>Un pedido muy grande se limitó en esta estimación.</translation>
    </message>
    <message>
        <source>Best estimate %1</source>
        <extracomment>Creative, tooltip: the single best guess of a KPI. %1: such as 5.1×</extracomment>
        <translation>Mejor estimación %1</translation>
    </message>
</context>
<context>
    <name>ControlText</name>
    <message>
        <source>Last 7 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 14 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Top creatives, period</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <extracomment>Top creatives, period: opens a page to choose dates</extracomment>
        <translation>Otras fechas…</translation>
    </message>
    <message>
        <source>%1, worst first</source>
        <extracomment>Top creatives, order of the cards: %1 is a ranking such as Confident ranking
----------
Top creatives, order of the cards: %1 is a KPI such as CTR</extracomment>
        <translation>%1, peores primero</translation>
    </message>
    <message>
        <source>No groups</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;: the button of the ad</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;</extracomment>
        <translation>Campaña</translation>
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
            <numerusform>%n estrella o más</numerusform>
            <numerusform>%n estrellas o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in reverse</source>
        <extracomment>Top creatives, order of the cards by words: %1 is a column such as Campaign</extracomment>
        <translation>%1, al revés</translation>
    </message>
    <message>
        <source>Confident ranking</source>
        <extracomment>Top creatives, order of the cards: by the pessimistic value of the main KPI</extracomment>
        <translation>Ranking confiable</translation>
    </message>
    <message>
        <source>Ranking by KPI only</source>
        <extracomment>Top creatives, order of the cards: by the raw main KPI</extracomment>
        <translation>Ranking solo por KPI</translation>
    </message>
    <message>
        <source>Weighted ranking</source>
        <extracomment>Top creatives, order of the cards: by several KPIs with their weights</extracomment>
        <translation>Ranking por pesos</translation>
    </message>
    <message>
        <source>Pattern</source>
        <extracomment>Top creatives, menu &quot;Group by&quot;: a submenu, what was found in the picture and the texts</extracomment>
        <translation>Patrón</translation>
    </message>
</context>
<context>
    <name>CreativeSections</name>
    <message>
        <source>Needs more data</source>
        <extracomment>Top creatives: heading of the creatives below the minimums</extracomment>
        <translation>Necesitan más datos</translation>
    </message>
    <message>
        <source>Without a button</source>
        <extracomment>Top creatives: heading of the creatives without a call-to-action button</extracomment>
        <translation>Sin botón</translation>
    </message>
    <message>
        <source>Without a campaign name</source>
        <extracomment>Top creatives: heading of the creatives whose campaign has no name</extracomment>
        <translation>Sin nombre de campaña</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <extracomment>Top creatives: heading of the creatives without a pattern of that kind, such as a style of their own</extracomment>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Another pattern</source>
        <translation>Otro patrón</translation>
    </message>
</context>
<context>
    <name>CreativeText</name>
    <message>
        <source>Active</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>In review</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>With issues</source>
        <extracomment>Creative card: state of the ad, which Meta refused or stopped</extracomment>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>State unknown</source>
        <extracomment>Creative card: state of the ad</extracomment>
        <translation>Estado desconocido</translation>
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
            <numerusform>%Ln instalación</numerusform>
            <numerusform>%Ln instalaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impression(s) to go</source>
        <extracomment>Creative card: how many impressions are missing to enter the ranking</extracomment>
        <translation>
            <numerusform>falta %Ln impresión</numerusform>
            <numerusform>faltan %Ln impresiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln lead</numerusform>
            <numerusform>faltan %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln compra</numerusform>
            <numerusform>faltan %Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln install(s) to go</source>
        <extracomment>Creative card: what is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>
            <numerusform>falta %Ln instalación</numerusform>
            <numerusform>faltan %Ln instalaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply: this creative has no video.</source>
        <extracomment>Creative panel and tooltips: this figure exists only for videos</extracomment>
        <translation>No se aplica: este creativo no tiene video.</translation>
    </message>
    <message>
        <source>Meta reported no video plays.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>Meta no informó reproducciones de video.</translation>
    </message>
    <message>
        <source>Meta reported no purchase value.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>Meta no informó el valor de las compras.</translation>
    </message>
    <message>
        <source>Nothing to divide by: no results yet (%1).</source>
        <extracomment>Creative panel and tooltips. %1: what the objective counts, such as Purchases</extracomment>
        <translation>No hay por qué dividir: aún no hay resultados (%1).</translation>
    </message>
    <message>
        <source>Meta did not report this figure.</source>
        <extracomment>Creative panel and tooltips</extracomment>
        <translation>Meta no informó esta cifra.</translation>
    </message>
    <message>
        <source>Loading</source>
        <extracomment>Screen reader: a card whose creative is still being read</extracomment>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Rank %1.</source>
        <extracomment>Screen reader: place in the ranking</extracomment>
        <translation>Posición %1.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>Screen reader: a figure with its name. %1: such as ROAS, %2: such as 5.42</extracomment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Rated %1 of 5.</source>
        <extracomment>Screen reader: how somebody rated the creative, from 1 to 5</extracomment>
        <translation>Valoración %1 de 5.</translation>
    </message>
    <message>
        <source>%1 more spend to go</source>
        <extracomment>Creative card: how much spend is missing to enter the ranking. %1: an amount of money</extracomment>
        <translation>faltan %1 de gasto</translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln lead(s) to go</source>
        <translation>
            <numerusform>faltan %1 de gasto y %Ln lead</numerusform>
            <numerusform>faltan %1 de gasto y %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln purchase(s) to go</source>
        <translation>
            <numerusform>faltan %1 de gasto y %Ln compra</numerusform>
            <numerusform>faltan %1 de gasto y %Ln compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more spend and %Ln install(s) to go</source>
        <translation>
            <numerusform>faltan %1 de gasto y %Ln instalación</numerusform>
            <numerusform>faltan %1 de gasto y %Ln instalaciones</numerusform>
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
        <translation>Retención</translation>
    </message>
    <message>
        <source>Click</source>
        <extracomment>Creative card, stage: how many click; a short word</extracomment>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Conv.</source>
        <extracomment>Creative card, stage: how many clicks become results; a short word</extracomment>
        <translation>Conv.</translation>
    </message>
    <message>
        <source>Rank %1, %2.</source>
        <extracomment>Screen reader: place in the ranking. %2: how it moved, such as up 2</extracomment>
        <translation>Posición %1, %2.</translation>
    </message>
    <message>
        <source>Fatigue: %1.</source>
        <extracomment>Screen reader: signs that people have seen the ad too often. %1: Watch or Fatigued</extracomment>
        <translation>Fatiga: %1.</translation>
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
        <translation>Agregar al carrito</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Postularse ahora</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Book a consultation</source>
        <translation>Reservar una consulta</translation>
    </message>
    <message>
        <source>Book now</source>
        <translation>Reservar ahora</translation>
    </message>
    <message>
        <source>Book travel</source>
        <translation>Reservar viaje</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Buy now</source>
        <translation>Comprar ya</translation>
    </message>
    <message>
        <source>Get tickets</source>
        <translation>Comprar entradas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>Chatear ahora</translation>
    </message>
    <message>
        <source>Chat with us</source>
        <translation>Chatea con nosotros</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact us</source>
        <translation>Contáctanos</translation>
    </message>
    <message>
        <source>Donate</source>
        <translation>Donar</translation>
    </message>
    <message>
        <source>Donate now</source>
        <translation>Donar ahora</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Me interesa</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>Descubrir más</translation>
    </message>
    <message>
        <source>Follow page</source>
        <translation>Seguir página</translation>
    </message>
    <message>
        <source>Get a quote</source>
        <translation>Pedir una cotización</translation>
    </message>
    <message>
        <source>Get directions</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Ponerse en contacto</translation>
    </message>
    <message>
        <source>Get offer</source>
        <translation>Obtener oferta</translation>
    </message>
    <message>
        <source>See offer</source>
        <translation>Ver oferta</translation>
    </message>
    <message>
        <source>Get promotions</source>
        <translation>Recibir promociones</translation>
    </message>
    <message>
        <source>Get quote</source>
        <translation>Solicitar presupuesto</translation>
    </message>
    <message>
        <source>Get showtimes</source>
        <translation>Ver horarios de funciones</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Inquire now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Install app</source>
        <translation>Instalar la app</translation>
    </message>
    <message>
        <source>Install now</source>
        <translation>Instalar ahora</translation>
    </message>
    <message>
        <source>Join channel</source>
        <translation>Unirse al canal</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Like page</source>
        <translation>Me gusta la página</translation>
    </message>
    <message>
        <source>Listen to music</source>
        <translation>Escuchar música</translation>
    </message>
    <message>
        <source>Listen now</source>
        <translation>Escuchar ahora</translation>
    </message>
    <message>
        <source>Make an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Download the app</source>
        <translation>Descargar la app</translation>
    </message>
    <message>
        <source>No button</source>
        <translation>Sin botón</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Order now</source>
        <translation>Pedir ahora</translation>
    </message>
    <message>
        <source>Play game</source>
        <translation>Jugar</translation>
    </message>
    <message>
        <source>Request time</source>
        <translation>Solicitar horario</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>See shop</source>
        <translation>Ver tienda</translation>
    </message>
    <message>
        <source>Get updates</source>
        <translation>Recibir novedades</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Shop now</source>
        <translation>Comprar ahora</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Registrarte</translation>
    </message>
    <message>
        <source>Start order</source>
        <translation>Iniciar pedido</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirte</translation>
    </message>
    <message>
        <source>Update app</source>
        <translation>Actualizar la app</translation>
    </message>
    <message>
        <source>Use app</source>
        <translation>Usar la app</translation>
    </message>
    <message>
        <source>Use mobile app</source>
        <translation>Usar la app móvil</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>View product</source>
        <translation>Ver producto</translation>
    </message>
    <message>
        <source>Visit website</source>
        <translation>Visitar el sitio web</translation>
    </message>
    <message>
        <source>Watch more</source>
        <translation>Ver más videos</translation>
    </message>
    <message>
        <source>Watch video</source>
        <translation>Ver video</translation>
    </message>
    <message>
        <source>Send WhatsApp message</source>
        <translation>Enviar mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>Ask for more info</source>
        <translation>Pedir información</translation>
    </message>
    <message>
        <source>Browse shop</source>
        <translation>Ver tienda</translation>
    </message>
    <message>
        <source>Call me</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Get details</source>
        <translation>Ver detalles</translation>
    </message>
    <message>
        <source>Refer friends</source>
        <translation>Recomendar a amigos</translation>
    </message>
    <message>
        <source>See menu</source>
        <translation>Ver menú</translation>
    </message>
    <message>
        <source>Send a gift</source>
        <translation>Enviar regalo</translation>
    </message>
    <message>
        <source>Try demo</source>
        <translation>Probar demo</translation>
    </message>
    <message>
        <source>View cart</source>
        <translation>Ver carrito</translation>
    </message>
</context>
<context>
    <name>CurveData</name>
    <message>
        <source>%1, still settling</source>
        <extracomment>Chart of a creative: a day whose numbers may still change. %1: such as Oct 30</extracomment>
        <translation>%1, aún asentándose</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Chart of a creative, legend: the period that is shown</extracomment>
        <translation>ahora</translation>
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
        <translation>aún mirando</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Chart of a creative shown as a table: heading of the column of dates</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>Chart of a video shown as a table: heading of the column with shares of its length</extracomment>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>DashboardText</name>
    <message>
        <source>%1 from %2 to %3 (%4), %5 of spend</source>
        <extracomment>Dashboard, a creative that changed: %1 is a KPI, %2 its value before, %3 now, %4 such as &quot;▲ 18%&quot;, %5 a share such as 5%</extracomment>
        <translation>%1 de %2 a %3 (%4), %5 del gasto</translation>
    </message>
    <message>
        <source>Fatigued: %1</source>
        <extracomment>Dashboard, a creative that wears out: %1 is its name</extracomment>
        <translation>Fatiga: %1</translation>
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
        <translation>nuevo</translation>
    </message>
    <message>
        <source>about the same, %1</source>
        <extracomment>Read aloud: how a figure changed, where the direction is not sure. %1: such as 1%</extracomment>
        <translation>casi igual, %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>Read aloud: how a figure changed. %1: such as 18%</extracomment>
        <translation>subió %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>Read aloud: how a figure changed. %1: such as 18%</extracomment>
        <translation>bajó %1</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Export this view</source>
        <extracomment>Export: title of the window that asks for a file</extracomment>
        <translation>Exportar esta vista</translation>
    </message>
    <message>
        <source>Table of values (*.csv)</source>
        <extracomment>Export: kind of file</extracomment>
        <translation>Tabla de valores (*.csv)</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Creative</source>
        <extracomment>Creative table: column of pictures and names</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Creative table: column of the ads&apos; states</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Creative table: column, such as Image or Video</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Creative table: column of the words on the ads&apos; buttons</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Campaign</source>
        <extracomment>Creative table: column</extracomment>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Ad set</source>
        <extracomment>Creative table: column; Meta&apos;s term</extracomment>
        <translation>Conjunto de anuncios</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Creative table: column of the stars somebody gave</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Ad ID</source>
        <extracomment>Creative table: column of Meta&apos;s numbers of the ads</extracomment>
        <translation>ID del anuncio</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>Back</source>
        <extracomment>First start, goes back to the ways to connect</extracomment>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>FunnelText</name>
    <message>
        <source>Ads with delivery</source>
        <extracomment>Parameters, preview: ads that were shown at all</extracomment>
        <translation>Anuncios con entrega</translation>
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
        <translation>Siguiente creativo</translation>
    </message>
    <message>
        <source>Previous creative</source>
        <extracomment>List of shortcuts: the creative before the current one</extracomment>
        <translation>Creativo anterior</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <extracomment>List of shortcuts: selects the current creative, or takes it out of the selection</extracomment>
        <translation>Seleccionar o quitar</translation>
    </message>
    <message>
        <source>Select all creatives</source>
        <extracomment>List of shortcuts</extracomment>
        <translation>Seleccionar todos los creativos</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <extracomment>List of shortcuts: takes the stars of the current creative away</extracomment>
        <translation>Quitar la calificación</translation>
    </message>
    <message numerus="yes">
        <source>Rate with %n star(s)</source>
        <extracomment>List of shortcuts: gives the current creative %n stars</extracomment>
        <translation>
            <numerusform>Dar %n estrella</numerusform>
            <numerusform>Dar %n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare, or add to the comparison</source>
        <extracomment>List of shortcuts: several creatives are compared at once, one is added to the comparison or taken away from it</extracomment>
        <translation>Comparar o agregar a la comparación</translation>
    </message>
    <message>
        <source>New creatives inspired by these</source>
        <extracomment>List of shortcuts: begins a brief for new ads that take patterns from the selected ones</extracomment>
        <translation>Nuevos creativos inspirados en estos</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>What you see</source>
        <extracomment>Help: topic</extracomment>
        <translation>Lo que ves</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas basadas en datos reales de tu cuenta de Meta</translation>
    </message>
    <message>
        <source>Only creatives from connected accounts are analyzed</source>
        <translation>Solo se analizan creativos de las cuentas conectadas</translation>
    </message>
    <message>
        <source>Data is updated as the Meta API makes it available</source>
        <translation>Datos actualizados según la disponibilidad de la API de Meta</translation>
    </message>
    <message>
        <source>Today is left out because the day is not over.</source>
        <translation>Hoy queda fuera porque el día no ha terminado.</translation>
    </message>
    <message>
        <source>The app only reads your ads, it never changes them. The token stays in the system keychain and the data on this computer. No telemetry.</source>
        <translation>La app solo lee tus anuncios, nunca los cambia. El token queda en el llavero del sistema y los datos en este equipo. Sin telemetría.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>Help: topic</extracomment>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>Top creatives shows the ads of one account, ranked by the KPI you chose. Period, goal and KPI stand in the bar above; press one to change it.</source>
        <translation>Mejores creativos muestra los anuncios de una cuenta, en el orden del KPI que elegiste. Periodo, objetivo y KPI están en la barra de arriba; pulsa uno para cambiarlo.</translation>
    </message>
    <message>
        <source>Needs more data</source>
        <extracomment>Help: heading of the ads with too little spend or results, as in the grid</extracomment>
        <translation>Necesitan más datos</translation>
    </message>
    <message>
        <source>Below the ranking stand the ads with too little spend or too few results. They are not bad ones: nobody can tell yet.</source>
        <translation>Debajo del ranking están los anuncios con poco gasto o pocos resultados. No son malos: todavía no se puede saber.</translation>
    </message>
    <message>
        <source>Cards and table</source>
        <extracomment>Help: term</extracomment>
        <translation>Tarjetas y tabla</translation>
    </message>
    <message>
        <source>A card has the rank, the KPI that counts, spend and results. Enter opens all figures and the texts of the ad, Space its picture. The table has every figure side by side.</source>
        <translation>La tarjeta trae el puesto, el KPI que cuenta, el gasto y los resultados. Intro abre todas las cifras y los textos del anuncio; Espacio, su imagen. La tabla muestra todas las cifras lado a lado.</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <extracomment>Help: term</extracomment>
        <translation>De dónde vienen los números</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <extracomment>Help: topic</extracomment>
        <translation>Qué significan los números</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Help: term</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Counted by the event you chose; else by what each ad set optimizes for; else by Meta&apos;s standard events. “What counts as a result” changes it.</source>
        <translation>Contados por el evento que elegiste; si no, por lo que optimiza cada conjunto de anuncios; si no, por los eventos estándar de Meta. Se cambia en “Qué cuenta como resultado”.</translation>
    </message>
    <message>
        <source>A dash (–)</source>
        <extracomment>Help: term, the sign for a number that there is not</extracomment>
        <translation>Un guion (–)</translation>
    </message>
    <message>
        <source>The number cannot be computed, such as a cost without a single result. It is not zero.</source>
        <translation>El número no se puede calcular, como un costo sin ningún resultado. No es cero.</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Help: term</extracomment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days are those of the ad account&apos;s time zone.</source>
        <translation>Los días son los de la zona horaria de la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>Minimums</source>
        <extracomment>Help: topic</extracomment>
        <translation>Mínimos</translation>
    </message>
    <message>
        <source>An ad enters the ranking with a spend of at least %1, at least %2 results and at least %3 impressions, unless you choose other minimums. Exactly the minimum is enough.</source>
        <translation>Un anuncio entra en el ranking con un gasto de al menos %1, al menos %2 resultados y al menos %3 impresiones, si no eliges otros mínimos. Con el mínimo exacto basta.</translation>
    </message>
    <message>
        <source>Why there are any</source>
        <extracomment>Help: term</extracomment>
        <translation>Por qué existen</translation>
    </message>
    <message>
        <source>Where to change them</source>
        <extracomment>Help: term</extracomment>
        <translation>Dónde cambiarlos</translation>
    </message>
    <message>
        <source>For this view in the chips of the bar; for what a client&apos;s analyses begin with in Settings › Ranking and minimums.</source>
        <translation>Para esta vista, en las etiquetas de la barra; para el punto de partida de los análisis de un cliente, en Ajustes › Ranking y mínimos.</translation>
    </message>
    <message>
        <source>When little is left</source>
        <extracomment>Help: term</extracomment>
        <translation>Cuando queda poco</translation>
    </message>
    <message>
        <source>A note above the cards says how many ads each minimum took away. Lower it, or choose a longer period.</source>
        <translation>Un aviso sobre las tarjetas dice cuántos anuncios quitó cada mínimo. Bájalo o elige un periodo más largo.</translation>
    </message>
    <message>
        <source>Rate, hide, take along</source>
        <extracomment>Help: topic</extracomment>
        <translation>Calificar, ocultar, llevar</translation>
    </message>
    <message>
        <source>Stars</source>
        <extracomment>Help: term</extracomment>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>One to five stars are your own opinion. They stay on this computer and change nothing at Meta.</source>
        <translation>De una a cinco estrellas, es tu opinión. Queda en este equipo y no cambia nada en Meta.</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Help: term</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>A hidden creative is left out of the view, not deleted. Undo brings it back, and so does “Show hidden creatives” in the menu.</source>
        <translation>Un creativo oculto sale de la vista, no se borra. Deshacer lo trae de vuelta, y también “Mostrar creativos ocultos” en el menú.</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <extracomment>Help: term</extracomment>
        <translation>Copiar y exportar</translation>
    </message>
    <message>
        <source>Copy takes the picture or the selected rows, “Copy as Markdown” a table for a report. Export writes the view, or what is selected, to a CSV file.</source>
        <translation>Copiar lleva la imagen o las filas seleccionadas; “Copiar como Markdown”, una tabla para un informe. Exportar guarda la vista, o lo seleccionado, en un archivo CSV.</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <extracomment>Help: topic</extracomment>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Help: term</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Pictures, logs and copies</source>
        <extracomment>Help: term</extracomment>
        <translation>Imágenes, registros y copias</translation>
    </message>
    <message>
        <source>Settings › Copies and logs tells how much there is, opens the folders and clears the pictures. “Metadata only” keeps no pictures at all.</source>
        <translation>Ajustes › Copias y registros dice cuánto hay, abre las carpetas y limpia las imágenes. Con “Solo metadatos” no se guarda ninguna imagen.</translation>
    </message>
    <message>
        <source>Several clients</source>
        <extracomment>Help: term</extracomment>
        <translation>Varios clientes</translation>
    </message>
    <message>
        <source>Each client has its own workspace. Nothing is mixed, and minimums can be different.</source>
        <translation>Cada cliente tiene su espacio. Nada se mezcla, y los mínimos pueden ser otros.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>Help: topic</extracomment>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. These are the keys worth knowing; all of them can be changed in Settings › Shortcuts.</source>
        <translation>Todo se puede hacer sin ratón. Estas son las teclas que vale la pena conocer; todas se pueden cambiar en Ajustes › Atajos.</translation>
    </message>
    <message>
        <source>Without internet</source>
        <extracomment>Help: term</extracomment>
        <translation>Sin internet</translation>
    </message>
    <message>
        <source>Everything that is stored works as usual; syncs go on by themselves later.</source>
        <translation>Todo lo guardado funciona con normalidad; las sincronizaciones siguen solas después.</translation>
    </message>
    <message>
        <source>The login has expired</source>
        <extracomment>Help: term</extracomment>
        <translation>El acceso venció</translation>
    </message>
    <message>
        <source>Nothing is deleted. A banner offers to sign in again; what waited goes on then.</source>
        <translation>No se borra nada. Un aviso ofrece entrar de nuevo; lo que esperaba sigue desde ahí.</translation>
    </message>
    <message>
        <source>Meta asks for a pause</source>
        <extracomment>Help: term</extracomment>
        <translation>Meta pide una pausa</translation>
    </message>
    <message>
        <source>Meta limits how often an app may ask. The sync goes on by itself, from where it stopped.</source>
        <translation>Meta limita cuántas veces puede preguntar una app. La sincronización sigue sola, donde quedó.</translation>
    </message>
    <message>
        <source>A sync failed</source>
        <extracomment>Help: term</extracomment>
        <translation>Una sincronización falló</translation>
    </message>
    <message>
        <source>Activity shows what waits or failed and why, with one thing to do about it.</source>
        <translation>Actividad muestra qué espera o falló y por qué, con una acción para resolverlo.</translation>
    </message>
    <message>
        <source>To ask somebody</source>
        <extracomment>Help: term</extracomment>
        <translation>Para preguntar a alguien</translation>
    </message>
    <message>
        <source>Settings › About › Copy debug info has the versions, and nothing of your data.</source>
        <translation>Ajustes › Acerca de › Copiar información de diagnóstico trae las versiones, y nada de tus datos.</translation>
    </message>
    <message>
        <source>With two results luck decides: one less would double the cost. Minimums keep lucky ads from the top.</source>
        <translation>Con dos resultados decide la suerte: uno menos duplicaría el costo. Los mínimos evitan que la suerte llegue arriba.</translation>
    </message>
</context>
<context>
    <name>HintText</name>
    <message numerus="yes">
        <source>%n ad(s) remain(s).</source>
        <translation>
            <numerusform>Queda %n anuncio.</numerusform>
            <numerusform>Quedan %n anuncios.</numerusform>
        </translation>
    </message>
    <message>
        <source>None remains.</source>
        <translation>No queda ninguno.</translation>
    </message>
    <message>
        <source>Lower the minimums or choose a longer period to see more.</source>
        <translation>Baja los mínimos o elige un periodo más largo para ver más.</translation>
    </message>
    <message>
        <source>These numbers are not fresh. Sync to get the latest ones.</source>
        <translation>Estos números no son recientes. Sincroniza para ver los últimos.</translation>
    </message>
    <message>
        <source>These numbers were fetched at %1. Sync to get the latest ones.</source>
        <translation>Estos números se obtuvieron en: %1. Sincroniza para ver los últimos.</translation>
    </message>
    <message>
        <source>No ad reports a plain lead in this period.</source>
        <translation>Ningún anuncio registra un lead simple en este periodo.</translation>
    </message>
    <message>
        <source>No ad reports a plain purchase in this period.</source>
        <translation>Ningún anuncio registra una compra simple en este periodo.</translation>
    </message>
    <message>
        <source>No ad reports a plain install in this period.</source>
        <translation>Ningún anuncio registra una instalación simple en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s) took part.</source>
        <translation>
            <numerusform>Participó %n anuncio.</numerusform>
            <numerusform>Participaron %n anuncios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum spend of %1.</source>
        <translation>
            <numerusform>%n queda por debajo del gasto mínimo de %1.</numerusform>
            <numerusform>%n quedan por debajo del gasto mínimo de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 conversions.</source>
        <translation>
            <numerusform>%n queda por debajo del mínimo de %1 conversiones.</numerusform>
            <numerusform>%n quedan por debajo del mínimo de %1 conversiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell/fall below the minimum of %1 impressions.</source>
        <translation>
            <numerusform>%n queda por debajo del mínimo de %1 impresiones.</numerusform>
            <numerusform>%n quedan por debajo del mínimo de %1 impresiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another period, or check in Ads Manager that the account measures this event.</source>
        <translation>Elige otro periodo o revisa en el Administrador de anuncios si la cuenta mide este evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) follow(s) another goal than “%2” and do(es) not take part.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads, %2: the objective, such as Leads</extracomment>
        <translation>
            <numerusform>%n de %1 anuncios sigue un objetivo distinto de “%2” y no participa.</numerusform>
            <numerusform>%n de %1 anuncios siguen un objetivo distinto de “%2” y no participan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another objective to see the rest.</source>
        <translation>Elige otro objetivo para ver los demás.</translation>
    </message>
    <message>
        <source>No ad reports the event %1 in this period.</source>
        <translation>Ningún anuncio registra el evento %1 en este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 ad(s) has/have results.</source>
        <extracomment>%n: a part of the ads, %1: number of all ads</extracomment>
        <translation>
            <numerusform>%n de %1 anuncios tiene resultados.</numerusform>
            <numerusform>%n de %1 anuncios tienen resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account reports other events: %1.</source>
        <extracomment>%1: a list of events with their counts</extracomment>
        <translation>La cuenta registra otros eventos: %1.</translation>
    </message>
    <message>
        <source>If one of them is your result, choose it with --conversion-event.</source>
        <extracomment>After a list of events. --conversion-event stays as it is</extracomment>
        <translation>Si uno de ellos es tu resultado, elígelo con --conversion-event.</translation>
    </message>
    <message>
        <source>If one of them is your result, take it with “Choose the event”.</source>
        <extracomment>After a list of events. The button beside this text, in ui/, has exactly this name</extracomment>
        <translation>Si uno de ellos es tu resultado, usa “Elegir el evento”.</translation>
    </message>
</context>
<context>
    <name>ImagingErrorText</name>
    <message>
        <source>The picture is larger than this app opens. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>La imagen es más grande de lo que abre esta app. Los números del anuncio no se ven afectados. Mira el anuncio en el Administrador de anuncios.</translation>
    </message>
    <message>
        <source>The picture has a format that this app does not open. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>La imagen tiene un formato que esta app no abre. Los números del anuncio no se ven afectados. Mira el anuncio en el Administrador de anuncios.</translation>
    </message>
    <message>
        <source>The picture arrived damaged. The ad&apos;s numbers are not affected. Sync again to fetch it once more.</source>
        <translation>La imagen llegó dañada. Los números del anuncio no se ven afectados. Sincroniza de nuevo para buscarla otra vez.</translation>
    </message>
    <message>
        <source>Meta has no picture for this ad any more. The ad&apos;s numbers are not affected. Look at the ad in Ads Manager.</source>
        <translation>Meta ya no tiene una imagen de este anuncio. Los números del anuncio no se ven afectados. Mira el anuncio en el Administrador de anuncios.</translation>
    </message>
    <message>
        <source>Meta&apos;s link to the picture has expired. The ad&apos;s numbers are not affected. Sync again to get a new link.</source>
        <translation>El enlace de Meta a la imagen venció. Los números del anuncio no se ven afectados. Sincroniza de nuevo para obtener otro enlace.</translation>
    </message>
    <message>
        <source>The part of this app that looks at pictures is missing or does not start: %1. Nothing was lost. Install the app again.</source>
        <translation>La parte de esta app que mira las imágenes falta o no se inicia: %1. No se perdió nada. Instala la app de nuevo.</translation>
    </message>
    <message>
        <source>The picture could not be analyzed. Nothing was lost. Analyze it again; the other creatives are not affected.</source>
        <translation>No se pudo analizar la imagen. No se perdió nada. Analízala de nuevo; los demás creativos no se ven afectados.</translation>
    </message>
    <message>
        <source>The word list %1 cannot be read at &quot;%2&quot;. Nothing was lost. Mend that entry, or remove the file to go by the app&apos;s own list.</source>
        <translation>La lista de palabras %1 no se puede leer en &quot;%2&quot;. No se perdió nada. Corrige esa entrada, o quita el archivo para usar la lista de la app.</translation>
    </message>
</context>
<context>
    <name>InputErrorText</name>
    <message>
        <source>There is no option %1. Known here: %2.</source>
        <extracomment>%1: an option such as --top; %2: a list of options</extracomment>
        <translation>No existe la opción %1. Opciones conocidas aquí: %2.</translation>
    </message>
    <message>
        <source>There is no option %1. See the options with --help.</source>
        <translation>No existe la opción %1. Mira las opciones con --help.</translation>
    </message>
    <message>
        <source>%1 is missing or has no value. Allowed: %2.</source>
        <translation>Falta %1 o no tiene valor. Permitido: %2.</translation>
    </message>
    <message>
        <source>%1 is missing or has no value. Give it a value and try again.</source>
        <translation>Falta %1 o no tiene valor. Indica un valor e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was “%2”, which cannot be read. Write it like this: %3.</source>
        <extracomment>%1: option, %2: what was written, %3: an example of how to write it</extracomment>
        <translation>%1 era “%2”, que no se puede leer. Escríbelo así: %3.</translation>
    </message>
    <message>
        <source>%1 was %2; allowed is %3.</source>
        <extracomment>%1: option, %2: its value, %3: a range such as 1 – 500</extracomment>
        <translation>%1 era %2; lo permitido es %3.</translation>
    </message>
    <message>
        <source>%1 was “%2”; it can be one of: %3.</source>
        <translation>%1 era “%2”; puede ser uno de estos: %3.</translation>
    </message>
    <message>
        <source>There is no such command. See the commands with --help.</source>
        <translation>Ese comando no existe. Mira los comandos con --help.</translation>
    </message>
    <message>
        <source>There is no command “%1”. See the commands with --help.</source>
        <translation>No existe el comando “%1”. Mira los comandos con --help.</translation>
    </message>
    <message>
        <source>No command was given. See the commands with --help.</source>
        <translation>No se indicó ningún comando. Mira los comandos con --help.</translation>
    </message>
    <message>
        <source>%1 was %2, after the end of the period on %3. Change one of the two dates.</source>
        <translation>%1 era %2, después del fin del período el %3. Cambia una de las dos fechas.</translation>
    </message>
    <message>
        <source>%1 was %2, but in the ad account&apos;s time zone today is %3. Choose an end up to today.</source>
        <translation>%1 era %2, pero en la zona horaria de la cuenta publicitaria hoy es %3. Elige un fin hasta hoy.</translation>
    </message>
    <message>
        <source>%1 was %2, and Meta keeps numbers for 37 months only. Choose a start from %3 on.</source>
        <translation>%1 era %2, y Meta guarda números solo por 37 meses. Elige un inicio a partir de %3.</translation>
    </message>
    <message>
        <source>%1 was %2, a KPI that does not go with the objective %3. Choose one of: %4.</source>
        <translation>%1 era %2, un KPI que no va con el objetivo %3. Elige uno de estos: %4.</translation>
    </message>
    <message>
        <source>There is no client workspace %1. Choose one from the list, or add it.</source>
        <translation>No existe el espacio de cliente %1. Elige uno de la lista o agrégalo.</translation>
    </message>
    <message>
        <source>This client workspace does not exist. Choose one from the list, or add it.</source>
        <translation>Este espacio de cliente no existe. Elige uno de la lista o agrégalo.</translation>
    </message>
    <message>
        <source>The client workspace needs a name. Type one and try again.</source>
        <translation>El espacio de cliente necesita un nombre. Escribe uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no connection %1; it may have been erased. Choose one from the list of connections.</source>
        <translation>No existe la conexión %1; puede que se haya borrado. Elige una de la lista de conexiones.</translation>
    </message>
    <message>
        <source>This connection does not exist; it may have been erased. Choose one from the list of connections.</source>
        <translation>Esta conexión no existe; puede que se haya borrado. Elige una de la lista de conexiones.</translation>
    </message>
    <message>
        <source>The ad account %1 is not in the list of this connection. Refresh the list of accounts, or choose another connection.</source>
        <translation>La cuenta publicitaria %1 no está en la lista de esta conexión. Actualiza la lista de cuentas o elige otra conexión.</translation>
    </message>
    <message>
        <source>This ad account is not in the list of this connection. Refresh the list of accounts, or choose another connection.</source>
        <translation>Esta cuenta publicitaria no está en la lista de esta conexión. Actualiza la lista de cuentas o elige otra conexión.</translation>
    </message>
    <message>
        <source>There is no job %1. Look for it in the list of jobs.</source>
        <translation>No existe la tarea %1. Búscala en la lista de tareas.</translation>
    </message>
    <message>
        <source>This job does not exist. Look for it in the list of jobs.</source>
        <translation>Esta tarea no existe. Búscala en la lista de tareas.</translation>
    </message>
    <message>
        <source>No numbers are stored under the key %1, so there was nothing to drop. Check the key.</source>
        <translation>No hay números guardados con la clave %1, así que no había nada que descartar. Revisa la clave.</translation>
    </message>
    <message>
        <source>No numbers are stored under this key, so there was nothing to drop. Check the key.</source>
        <translation>No hay números guardados con esta clave, así que no había nada que descartar. Revisa la clave.</translation>
    </message>
    <message>
        <source>There are no numbers for this selection yet. Sync the ad account for this period first.</source>
        <translation>Aún no hay números para esta selección. Sincroniza primero la cuenta publicitaria en este periodo.</translation>
    </message>
    <message>
        <source>There is no setting %1. Known settings: %2.</source>
        <translation>No existe el ajuste %1. Ajustes conocidos: %2.</translation>
    </message>
    <message>
        <source>There is no setting %1. See them all with “config list”.</source>
        <translation>No existe el ajuste %1. Míralos todos con “config list”.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be “%2”. Allowed: %3.</source>
        <translation>El ajuste %1 no puede ser “%2”. Permitido: %3.</translation>
    </message>
    <message>
        <source>%1 is read only from the environment variable %2. Set it there and start the program again.</source>
        <extracomment>%1: name of a setting, %2: name of an environment variable</extracomment>
        <translation>%1 solo se lee de la variable de entorno %2. Defínela ahí e inicia el programa de nuevo.</translation>
    </message>
    <message>
        <source>Access tokens travel only over https, so the address %1 was refused and nothing was sent. Use one that starts with https://.</source>
        <translation>Los tokens de acceso solo viajan por https, por eso se rechazó la dirección %1 y no se envió nada. Usa una que empiece con https://.</translation>
    </message>
    <message>
        <source>The folder %1 holds no recorded account. Choose another folder.</source>
        <translation>La carpeta %1 no contiene una cuenta grabada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program. Choose another one with --port.</source>
        <translation>El puerto %1 lo usa otro programa. Elige otro con --port.</translation>
    </message>
    <message>
        <source>%1 is a secret, and other programs can read what stands on the command line. Nothing was saved. Give it on standard input instead.</source>
        <translation>%1 es un secreto, y otros programas pueden leer lo que está en la línea de comandos. No se guardó nada. Indícalo por la entrada estándar.</translation>
    </message>
    <message>
        <source>This job has ended already, so there was nothing to cancel.</source>
        <translation>Esta tarea ya terminó, así que no había nada que cancelar.</translation>
    </message>
    <message>
        <source>This job has not failed, so there is nothing to try again. Wait until it ends, or cancel it first.</source>
        <translation>Esta tarea no falló, así que no hay nada que reintentar. Espera a que termine o cancélala antes.</translation>
    </message>
    <message>
        <source>This creative is no longer stored; it may have been erased. Load the list again.</source>
        <translation>Este creativo ya no está guardado; quizá fue borrado. Vuelve a cargar la lista.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on. Start the program in a desktop session, or use the command mci.</source>
        <translation>No hay pantalla donde mostrar una ventana. Abre el programa en una sesión gráfica o usa el comando mci.</translation>
    </message>
    <message>
        <source>The program is running already, but its window does not answer. End it, or wait a moment, then start it again.</source>
        <translation>El programa ya está abierto, pero su ventana no responde. Ciérralo, o espera un momento, y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>This brief is no longer stored; it may have been removed. Choose one from the list, or begin another.</source>
        <translation>Este brief ya no está guardado; puede haberse eliminado. Elige uno de la lista o empieza otro.</translation>
    </message>
    <message>
        <source>These new creatives are no longer stored; they may have been removed. Choose others from the list.</source>
        <translation>Estos nuevos creativos ya no están guardados; pueden haberse eliminado. Elige otros de la lista.</translation>
    </message>
    <message>
        <source>This variation, or the state of it that was asked for, is not stored. Load the new creatives again.</source>
        <translation>Esta variación, o el estado que se pidió de ella, no está guardada. Carga de nuevo los nuevos creativos.</translation>
    </message>
    <message>
        <source>There is no creative %1; it may have been erased. Choose one from the list.</source>
        <translation>No existe el creativo %1; puede que se haya borrado. Elige uno de la lista.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which was not found or is no file that can be read. Check the path and try again.</source>
        <extracomment>%1: an option or a key of a brief, such as --brief or productPhoto; %2: a path</extracomment>
        <translation>%1 indica “%2”, que no se encontró o no es un archivo que se pueda leer. Revisa la ruta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is too large: at most %3 are read. Use a smaller file.</source>
        <extracomment>%3: a size such as 1 MiB</extracomment>
        <translation>%1 indica “%2”, que es demasiado grande: se leen como máximo %3. Usa un archivo más pequeño.</translation>
    </message>
    <message>
        <source>%1 names “%2”, which is no picture that this app opens. Use a PNG, JPEG or WebP file.</source>
        <translation>%1 indica “%2”, que no es una imagen que esta aplicación abra. Usa un archivo PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another place, or allow writing there.</source>
        <translation>No se puede escribir “%1”. Elige otro lugar o permite escribir allí.</translation>
    </message>
    <message>
        <source>“%1” is there already and was not made by an earlier run. It was not changed. Move it away, or choose another folder.</source>
        <translation>“%1” ya existe y no lo creó una ejecución anterior. No se modificó. Muévelo o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Stopped before anything was made. What was there before is unchanged. Start again when you want to.</source>
        <translation>Se detuvo antes de crear algo. Lo que ya había no cambió. Empieza de nuevo cuando quieras.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n character(s); allowed is %2.</source>
        <extracomment>%1: an option or a key such as productName, %n: how long its text is, %2: a range such as 0 – 120</extracomment>
        <translation>
            <numerusform>%1 tiene %n carácter; lo permitido es %2.</numerusform>
            <numerusform>%1 tiene %n caracteres; lo permitido es %2.</numerusform>
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
        <translation>Espera un nuevo inicio de sesión de %1</translation>
    </message>
    <message>
        <source>page %1 of about %2</source>
        <extracomment>Activity: reading long lists of numbers; both are numbers, the second one an estimate</extracomment>
        <translation>página %1 de unas %2</translation>
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
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits until you resume the queue</source>
        <extracomment>Activity: why it does not begin</extracomment>
        <translation>Espera a que reanudes la cola</translation>
    </message>
    <message>
        <source>Try %1 of %2 begins by itself. %3</source>
        <extracomment>Activity: it failed and is tried again by itself; %1 and %2 are numbers, %3 says what happened</extracomment>
        <translation>El intento %1 de %2 empieza solo. %3</translation>
    </message>
    <message>
        <source>Waits for other work on this ad account</source>
        <extracomment>Activity: why it does not begin</extracomment>
        <translation>Espera otra tarea de esta cuenta publicitaria</translation>
    </message>
    <message>
        <source>Begins in a moment</source>
        <extracomment>Activity: next in turn</extracomment>
        <translation>Empieza en un momento</translation>
    </message>
    <message>
        <source>Waits until you resume the queue, and not before %1</source>
        <extracomment>Activity: why it waits; %1 is a time</extracomment>
        <translation>Espera a que reanudes la cola, y no antes de %1</translation>
    </message>
    <message>
        <source>Meta asked for a pause. It goes on by itself at %1, where it stopped.</source>
        <extracomment>Activity: Meta&apos;s limits were reached; %1 is a time</extracomment>
        <translation>Meta pidió una pausa. Sigue sola a las %1, donde quedó.</translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <extracomment>Activity: %1 says why it waits, %2 is a time</extracomment>
        <translation>%1 Sigue sola a las %2.</translation>
    </message>
    <message>
        <source>Cancelled, what had arrived is kept</source>
        <translation>Cancelada, se conserva lo que ya llegó</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Activity: how many creatives were fetched</extracomment>
        <translation>
            <numerusform>%n creativo</numerusform>
            <numerusform>%n creativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <extracomment>Activity: how many pictures could be fetched, when they are fewer than the creatives</extracomment>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <extracomment>Activity: how often Meta was asked</extracomment>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>still fresh, nothing was fetched</source>
        <extracomment>Activity: a sync that found numbers of a moment ago</extracomment>
        <translation>aún recientes, no se buscó nada</translation>
    </message>
    <message numerus="yes">
        <source>%n analyzed</source>
        <extracomment>Activity: of how many creatives the patterns were named</extracomment>
        <translation>
            <numerusform>%n analizado</numerusform>
            <numerusform>%n analizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be analyzed</source>
        <extracomment>Activity: how many creatives could not be analyzed</extracomment>
        <translation>
            <numerusform>%n no se pudo analizar</numerusform>
            <numerusform>%n no se pudieron analizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not named by the AI provider</source>
        <extracomment>Activity: how many creatives the AI provider did not name the patterns of; they were analyzed on this computer</extracomment>
        <translation>
            <numerusform>%n no nombrado por el proveedor de IA</numerusform>
            <numerusform>%n no nombrados por el proveedor de IA</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled, the brief is kept</source>
        <extracomment>Activity: the work was stopped by a person</extracomment>
        <translation>Cancelado, el brief se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s)</source>
        <extracomment>Activity: how many new ads were made</extracomment>
        <translation>
            <numerusform>%n nuevo creativo</numerusform>
            <numerusform>%n nuevos creativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Waiting its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting for a new login</source>
        <translation>Esperando un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Pospuesta</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>Reading the numbers: %n ad(s) so far</source>
        <translation>
            <numerusform>Leyendo los números: %n anuncio hasta ahora</numerusform>
            <numerusform>Leyendo los números: %n anuncios hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the numbers</source>
        <translation>Leyendo los números</translation>
    </message>
    <message>
        <source>Meta is preparing the report: %1%</source>
        <translation>Meta está preparando el informe: %1 %</translation>
    </message>
    <message>
        <source>Reading the goals of the ad sets</source>
        <translation>Leyendo los objetivos de los conjuntos de anuncios</translation>
    </message>
    <message>
        <source>Ranking the ads</source>
        <translation>Clasificando los anuncios</translation>
    </message>
    <message>
        <source>Reading the creatives</source>
        <translation>Leyendo los creativos</translation>
    </message>
    <message>
        <source>Fetching the pictures</source>
        <translation>Obteniendo las imágenes</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
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
        <translation>Buscar creativos</translation>
    </message>
    <message>
        <source>Fetch daily insights</source>
        <extracomment>Name of a job: it reads the numbers of each single day, in the background</extracomment>
        <translation>Buscar insights diarios</translation>
    </message>
    <message>
        <source>Reading the days</source>
        <translation>Leyendo los días</translation>
    </message>
    <message>
        <source>Analyze creatives</source>
        <extracomment>Name of a job: it looks at pictures and reads texts, to name what is typical of each creative</extracomment>
        <translation>Analizar creativos</translation>
    </message>
    <message>
        <source>Looking at the creatives</source>
        <translation>Mirando los creativos</translation>
    </message>
    <message>
        <source>Asking the AI provider</source>
        <translation>Consultando al proveedor de IA</translation>
    </message>
    <message>
        <source>Completed on this computer only. %1</source>
        <extracomment>What came of an analysis: the creatives were analyzed on this computer, the provider failed. %1: sentences that say why</extracomment>
        <translation>Completado solo en este equipo. %1</translation>
    </message>
    <message>
        <source>Make new creatives</source>
        <extracomment>Name of a job: it makes new ads from a brief</extracomment>
        <translation>Crear nuevos creativos</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <extracomment>Stage of a job: all ads of the client are made ready to be compared with new ones</extracomment>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>Making and checking the variations</source>
        <translation>Creando y comprobando las variaciones</translation>
    </message>
    <message>
        <source>Fetch the other ads</source>
        <extracomment>Name of a job: it reads the ads that are not among the best, to compare new ones with them</extracomment>
        <translation>Obtener los demás anuncios</translation>
    </message>
    <message>
        <source>Reading the account&apos;s other ads</source>
        <translation>Leyendo los demás anuncios de la cuenta</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Running</source>
        <extracomment>Activity: heading</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Activity: heading above work that waits for a person</extracomment>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Activity: heading</extracomment>
        <translation>Hoy</translation>
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
        <translation>%1, %2 por ciento, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <extracomment>Activity: how much runs and waits</extracomment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the queue is paused</source>
        <extracomment>Activity: %1 is such as 3 jobs</extracomment>
        <translation>%1, la cola está en pausa</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>Activity: %1 is such as 3 jobs, %2 a length of time such as 2 min</extracomment>
        <translation>%1, unos %2</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Activity: %1 is the work, such as Fetch insights, %2 a client, %3 an ad account</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Activity: a tag</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Activity: stops the work</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Activity</extracomment>
        <translation>Reintentar</translation>
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
        <translation>No se perdió nada. Tus números están aquí; aún faltan imágenes y textos de algunos creativos.</translation>
    </message>
    <message>
        <source>Nothing was lost. Numbers that were synced before are still here and can be used as usual.</source>
        <extracomment>Activity, details: what is safe when a sync stopped</extracomment>
        <translation>No se perdió nada. Los números ya sincronizados siguen aquí y se pueden usar con normalidad.</translation>
    </message>
    <message>
        <source>The sync failed</source>
        <extracomment>Notification of the system: title. %1 is a kind of work</extracomment>
        <translation>La sincronización falló</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>The sync is finished</source>
        <extracomment>Notification of the system: title. %1 is a kind of work</extracomment>
        <translation>La sincronización terminó</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Notification of the system: the ad account, and why its work failed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was lost. The brief is as you left it, and what was made before is still there.</source>
        <extracomment>Activity, details: what is safe when new ads could not be made</extracomment>
        <translation>No se perdió nada. El brief está como lo dejaste, y lo que se creó antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>JobsErrorText</name>
    <message>
        <source>This version of the app cannot do a job of the type %1, so it was left alone. Update the app.</source>
        <translation>Esta versión de la app no puede hacer una tarea del tipo %1, por eso no la tocó. Actualiza la app.</translation>
    </message>
    <message>
        <source>This version of the app cannot do a job of this type, so it was left alone. Update the app.</source>
        <translation>Esta versión de la app no puede hacer una tarea de este tipo, por eso no la tocó. Actualiza la app.</translation>
    </message>
    <message numerus="yes">
        <source>The app stopped %n time(s) in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</source>
        <translation>
            <numerusform>La app se detuvo %n vez en medio de esta tarea, por eso se apartó; las demás siguen. Avisa a soporte y envía el registro antes de volver a iniciarla.</numerusform>
            <numerusform>La app se detuvo %n veces en medio de esta tarea, por eso se apartó; las demás siguen. Avisa a soporte y envía el registro antes de volver a iniciarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The app stopped repeatedly in the middle of this job, so the job was set aside; all others go on. Report it with the log before you start it again.</source>
        <translation>La app se detuvo varias veces en medio de esta tarea, por eso se apartó; las demás siguen. Avisa a soporte y envía el registro antes de volver a iniciarla.</translation>
    </message>
    <message>
        <source>This job took longer than a job may take and was ended. What it had saved is kept. Start it again.</source>
        <translation>Esta tarea tardó más de lo que puede tardar una tarea y se terminó. Se conserva lo que ya había guardado. Iníciala de nuevo.</translation>
    </message>
    <message>
        <source>Another run took this job over because this one did not report in time. Nothing is lost. Wait for its result.</source>
        <translation>Otra ejecución tomó esta tarea, porque esta no dio señales a tiempo. No se perdió nada. Espera su resultado.</translation>
    </message>
    <message>
        <source>Another program (process %1) already does the work of this profile. Nothing is lost. Let it finish, or close it first.</source>
        <translation>Otro programa (proceso %1) ya hace el trabajo de este perfil. No se perdió nada. Deja que termine o ciérralo antes.</translation>
    </message>
    <message>
        <source>Another program already does the work of this profile. Nothing is lost. Let it finish, or close it first.</source>
        <translation>Otro programa ya hace el trabajo de este perfil. No se perdió nada. Deja que termine o ciérralo antes.</translation>
    </message>
    <message>
        <source>This connection needs a new login. Nothing was deleted, and waiting work goes on afterwards. Sign in again.</source>
        <translation>Esta conexión necesita un nuevo inicio de sesión. No se borró nada, y lo que está en espera sigue después. Vuelve a entrar.</translation>
    </message>
    <message>
        <source>Cancelled. What had arrived is kept.</source>
        <translation>Cancelado. Se conserva lo que ya llegó.</translation>
    </message>
    <message>
        <source>The app made a mistake of its own. What was saved is unchanged. Restart the app; if it happens again, report it with the log.</source>
        <translation>La app cometió un error interno. Lo guardado no cambió. Reinicia la app; si vuelve a ocurrir, avisa a soporte y envía el registro.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>In the grid and the table</source>
        <extracomment>List of shortcuts: heading</extracomment>
        <translation>En la cuadrícula y la tabla</translation>
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
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Costo por lead</translation>
    </message>
    <message>
        <source>Cost per purchase</source>
        <translation>Costo por compra</translation>
    </message>
    <message>
        <source>Cost per install</source>
        <translation>Costo por instalación</translation>
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
        <translation>Gasto ÷ instalaciones</translation>
    </message>
    <message>
        <source>Leads counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Leads contados según la meta del conjunto de anuncios o el evento que elegiste</translation>
    </message>
    <message>
        <source>Purchases counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Compras contadas según la meta del conjunto de anuncios o el evento que elegiste</translation>
    </message>
    <message>
        <source>Installs counted by the ad set&apos;s goal or the event you chose</source>
        <translation>Instalaciones contadas según la meta del conjunto de anuncios o el evento que elegiste</translation>
    </message>
    <message>
        <source>Leads ÷ clicks</source>
        <translation>Leads ÷ clics</translation>
    </message>
    <message>
        <source>Purchases ÷ clicks</source>
        <translation>Compras ÷ clics</translation>
    </message>
    <message>
        <source>Installs ÷ clicks</source>
        <translation>Instalaciones ÷ clics</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>Tasa de conversión</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
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
        <translation>Tasa de hook</translation>
    </message>
    <message>
        <source>Hold rate</source>
        <translation>Tasa de retención</translation>
    </message>
    <message>
        <source>Clicks ÷ impressions, with all clicks</source>
        <translation>Clics ÷ impresiones, con todos los clics</translation>
    </message>
    <message>
        <source>What Meta charged, in the ad account&apos;s currency</source>
        <translation>Lo que cobró Meta, en la moneda de la cuenta publicitaria</translation>
    </message>
    <message>
        <source>How often the ads were on screen</source>
        <translation>Cuántas veces aparecieron los anuncios en pantalla</translation>
    </message>
    <message>
        <source>All clicks on the ad, not only those on its link</source>
        <translation>Todos los clics en el anuncio, no solo los del enlace</translation>
    </message>
    <message>
        <source>Spend ÷ clicks, with all clicks</source>
        <translation>Gasto ÷ clics, con todos los clics</translation>
    </message>
    <message>
        <source>Spend ÷ impressions × 1000</source>
        <translation>Gasto ÷ impresiones × 1000</translation>
    </message>
    <message>
        <source>Value of the purchases ÷ spend</source>
        <translation>Valor de las compras ÷ gasto</translation>
    </message>
    <message>
        <source>3-second plays ÷ impressions</source>
        <translation>Reproducciones de 3 segundos ÷ impresiones</translation>
    </message>
    <message>
        <source>ThruPlays ÷ 3-second plays</source>
        <translation>ThruPlays ÷ reproducciones de 3 segundos</translation>
    </message>
    <message>
        <source>Another goal</source>
        <translation>Otro objetivo</translation>
    </message>
    <message>
        <source>Minimum spend</source>
        <translation>Gasto mínimo</translation>
    </message>
    <message>
        <source>Minimum conversions</source>
        <translation>Mínimo de conversiones</translation>
    </message>
    <message>
        <source>Minimum impressions</source>
        <translation>Mínimo de impresiones</translation>
    </message>
    <message>
        <source>KPI only</source>
        <translation>Solo KPI</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>Ranking by the weights that the agency gave its KPIs</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Confiable</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>best %1/100</source>
        <extracomment>Library, what was made: best score of its variations. %1: 0 to 100</extracomment>
        <translation>mejor %1/100</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <extracomment>Library, what was made: how many variations a person said yes to. %1 of %2</extracomment>
        <translation>%1 de %2 aprobadas</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <extracomment>Library: creatives that it comes from</extracomment>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n generation(s)</source>
        <extracomment>Library, a brief: how often something was made of it</extracomment>
        <translation>
            <numerusform>%n generación</numerusform>
            <numerusform>%n generaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <extracomment>Library, a brief. %1: number of its version</extracomment>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>LoginErrorText</name>
    <message>
        <source>No Meta app is set up yet. Set META_APP_ID to the id of your app, or connect with an access token.</source>
        <translation>Aún no hay una app de Meta configurada. Define META_APP_ID con el id de tu app o conecta con un token de acceso.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the login link and open it in a browser yourself.</source>
        <translation>No se pudo abrir el navegador. Copia el enlace de inicio de sesión y ábrelo tú en un navegador.</translation>
    </message>
    <message>
        <source>You did not approve access. Nothing was connected. Connect again if you change your mind.</source>
        <translation>No autorizaste el acceso. No se conectó nada. Conecta de nuevo si cambias de idea.</translation>
    </message>
    <message>
        <source>The login was not finished in time. Nothing was connected. Start it again; if Meta&apos;s page shows an error, paste an access token instead.</source>
        <translation>El inicio de sesión no terminó a tiempo. No se conectó nada. Empieza de nuevo; si la página de Meta muestra un error, pega un token de acceso.</translation>
    </message>
    <message>
        <source>Port %1, where the browser comes back after the login, is taken by another program. Close that program and try again.</source>
        <translation>El puerto %1, por donde vuelve el navegador tras el inicio de sesión, lo usa otro programa. Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The port where the browser comes back after the login is taken by another program. Close that program and try again.</source>
        <translation>El puerto por donde vuelve el navegador tras el inicio de sesión lo usa otro programa. Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Meta did not accept the code of this login; it works once and for a few minutes only. Nothing was connected. Start the login again.</source>
        <translation>Meta no aceptó el código de este inicio de sesión; sirve una vez y solo unos minutos. No se conectó nada. Empieza el inicio de sesión de nuevo.</translation>
    </message>
    <message>
        <source>The return address of the login is not the one Meta expects. Nothing was connected. Make META_OAUTH_REDIRECT_URI match the one listed in your Meta app.</source>
        <translation>La dirección de retorno del inicio de sesión no es la que Meta espera. No se conectó nada. Haz que META_OAUTH_REDIRECT_URI coincida con la de tu app de Meta.</translation>
    </message>
    <message>
        <source>Meta did not accept the app secret. Nothing was connected. Copy it again from the basic settings of your Meta app.</source>
        <translation>Meta no aceptó la clave secreta de la app. No se conectó nada. Cópiala de nuevo de la configuración básica de tu app de Meta.</translation>
    </message>
    <message>
        <source>The proof of identity that came with the login is not valid. Nothing was connected. Check this computer&apos;s date and time, and start again.</source>
        <translation>La prueba de identidad que llegó con el inicio de sesión no es válida. No se conectó nada. Revisa la fecha y la hora de este equipo y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Meta answered the login with something this app cannot read. Nothing was connected. Try again in a few minutes.</source>
        <translation>Meta respondió al inicio de sesión con algo que esta app no entiende. No se conectó nada. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The permission %1 was not given, and without it no ad can be read. Connect again and leave it ticked.</source>
        <translation>No se dio el permiso %1, y sin él no se puede leer ningún anuncio. Conecta de nuevo y déjalo marcado.</translation>
    </message>
    <message>
        <source>A permission was not given, and without it no ad can be read. Connect again and leave all of them ticked.</source>
        <translation>No se dio un permiso, y sin él no se puede leer ningún anuncio. Conecta de nuevo y déjalos todos marcados.</translation>
    </message>
    <message>
        <source>Meta does not accept this access token. Your data is still here. Sign in again, or paste a new token.</source>
        <translation>Meta no acepta este token de acceso. Tus datos siguen aquí. Vuelve a entrar o pega un token nuevo.</translation>
    </message>
    <message>
        <source>No access token was given. Paste the whole token and try again.</source>
        <translation>No se indicó ningún token de acceso. Pega el token completo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The return address “%1” cannot be used. Write one like http://localhost:{port}/callback, or an https page.</source>
        <translation>La dirección de retorno “%1” no se puede usar. Escribe algo como http://localhost:{port}/callback o una página https.</translation>
    </message>
    <message>
        <source>The return address cannot be used. Write one like http://localhost:{port}/callback, or an https page.</source>
        <translation>La dirección de retorno no se puede usar. Escribe algo como http://localhost:{port}/callback o una página https.</translation>
    </message>
</context>
<context>
    <name>MadeText</name>
    <message>
        <source>Variation %1</source>
        <extracomment>New creatives: one of several. %1 is its letter</extracomment>
        <translation>Variación %1</translation>
    </message>
    <message>
        <source>Too similar</source>
        <extracomment>New creatives, tag: it is a copy of something and was stopped</extracomment>
        <translation>Demasiado parecido</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>New creatives, tag: it is near to something</extracomment>
        <translation>Cercano</translation>
    </message>
    <message>
        <source>Inspired</source>
        <extracomment>New creatives, tag: it is far enough from everything</extracomment>
        <translation>Inspirado</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <extracomment>New creatives, originality: what two pictures are compared by</extracomment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Visual meaning</source>
        <translation>Significado visual</translation>
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
        <translation>Composición</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Nothing fitted the headline&apos;s limit, so it was cut at a word.</source>
        <extracomment>New creatives, text: what the writer could not do</extracomment>
        <translation>Nada cabía en el límite del título, así que se cortó en una palabra.</translation>
    </message>
    <message>
        <source>Nothing fitted the primary text&apos;s limit, so it was cut at a word.</source>
        <translation>Nada cabía en el límite del texto principal, así que se cortó en una palabra.</translation>
    </message>
    <message>
        <source>Something the brief says was left out: it has forbidden words, or ads may not say it.</source>
        <translation>Algo del brief quedó fuera: tiene palabras prohibidas o los anuncios no pueden decirlo.</translation>
    </message>
    <message>
        <source>The audience is not addressed: ads may not say that of their readers.</source>
        <translation>No se menciona al público: los anuncios no pueden decir eso de quien lee.</translation>
    </message>
    <message>
        <source>There is less urgency than in the sources: the brief names neither a deadline nor a shortage.</source>
        <translation>Hay menos urgencia que en las fuentes: el brief no menciona plazo ni escasez.</translation>
    </message>
    <message>
        <source>The benefit of the sources is missing: the brief says nothing of it.</source>
        <translation>Falta el beneficio de las fuentes: el brief no habla de él.</translation>
    </message>
    <message>
        <source>Something that has to be in is missing: it has forbidden words, or does not fit.</source>
        <translation>Falta algo que debe tener: tiene palabras prohibidas o no cabe.</translation>
    </message>
    <message>
        <source>A part that was kept has forbidden words.</source>
        <translation>Una parte que se mantuvo tiene palabras prohibidas.</translation>
    </message>
    <message>
        <source>A creative that is gone</source>
        <extracomment>New creatives: in place of the name of a creative that is not in the library any more</extracomment>
        <translation>Un creativo que ya no existe</translation>
    </message>
    <message>
        <source>Originality %1; limit %2; passes</source>
        <extracomment>Read aloud: how far a new creative is from everything before. %1 and %2 are numbers from 0 to 1</extracomment>
        <translation>Originalidad %1; límite %2; aprobado</translation>
    </message>
    <message>
        <source>Originality %1; limit %2; too similar</source>
        <extracomment>Read aloud: how far a new creative is from everything before</extracomment>
        <translation>Originalidad %1; límite %2; demasiado parecido</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <extracomment>Read aloud: %1 is the score of a new creative</extracomment>
        <translation>Puntuación %1 de 100</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>New creatives: somebody said that it may be used</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Variation %1 was blocked: similarity %2 with “%3” (limit %4). It cannot be exported.</source>
        <extracomment>New creatives: one was too similar. %1 its letter, %2 how similar (0 to 1), %3 the other creative, %4 the limit</extracomment>
        <translation>La variación %1 fue bloqueada: similitud %2 con “%3” (límite %4). No se puede exportar.</translation>
    </message>
    <message>
        <source>It is too similar to something that exists. Change its text or make another.</source>
        <extracomment>New creatives: why a button does nothing</extracomment>
        <translation>Es demasiado parecida a algo que ya existe. Cambia el texto o genera otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n variation(s) left out: nothing new came of them. A broader brief or other sources may help.</source>
        <extracomment>New creatives: fewer were made than wanted</extracomment>
        <translation>
            <numerusform>%n variación quedó fuera: no salió nada nuevo de ella. Un brief más amplio u otras fuentes pueden ayudar.</numerusform>
            <numerusform>%n variaciones quedaron fuera: no salió nada nuevo de ellas. Un brief más amplio u otras fuentes pueden ayudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in %1</source>
        <extracomment>New creatives, status line: %1 is a length of time</extracomment>
        <translation>Generado en %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <extracomment>New creatives, status line: who made it</extracomment>
        <translation>este equipo</translation>
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
        <translation>La puntuación es una estimación según los patrones de esta cuenta, no un pronóstico</translation>
    </message>
    <message numerus="yes">
        <source>Inspired by %n creative(s)</source>
        <extracomment>New creatives, header and lineage</extracomment>
        <translation>
            <numerusform>Inspirado en %n creativo</numerusform>
            <numerusform>Inspirado en %n creativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetaErrorText</name>
    <message>
        <source>%1 Meta says: “%2”</source>
        <extracomment>%1: one of our messages, %2: what Meta itself says, in the user&apos;s language</extracomment>
        <translation>%1 Meta dice: “%2”</translation>
    </message>
    <message>
        <source>Meta reported a problem that this app does not know (code %1). Your data is still here. Try again later.</source>
        <translation>Meta informó un problema que esta app no conoce (código %1). Tus datos siguen aquí. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Meta reported a problem that this app does not know. Your data is still here. Try again later.</source>
        <translation>Meta informó un problema que esta app no conoce. Tus datos siguen aquí. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Meta has a temporary problem. Your data is still here. Try again in a few minutes.</source>
        <translation>Meta tiene un problema temporal. Tus datos siguen aquí. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>This is too much data for Meta in one request. Your data is unchanged. Choose a shorter period.</source>
        <translation>Son demasiados datos para Meta en una sola solicitud. Tus datos no cambiaron. Elige un periodo más corto.</translation>
    </message>
    <message>
        <source>The ad account has more ads in this period than Meta hands out at once. Your data is unchanged. Choose a shorter period.</source>
        <translation>La cuenta publicitaria tiene más anuncios en este periodo de los que Meta entrega a la vez. Tus datos no cambiaron. Elige un periodo más corto.</translation>
    </message>
    <message>
        <source>Your Meta app may not read ads yet. Add the Marketing API to it at developers.facebook.com.</source>
        <translation>Tu app de Meta aún no puede leer anuncios. Agrégale la Marketing API en developers.facebook.com.</translation>
    </message>
    <message>
        <source>Meta asks your Meta app to wait until %1. Nothing is lost; the sync goes on by itself.</source>
        <translation>Meta pide que tu app de Meta espere hasta: %1. No se perdió nada; la sincronización sigue sola.</translation>
    </message>
    <message>
        <source>Meta asks your Meta app for a pause. Nothing is lost; the sync goes on by itself.</source>
        <translation>Meta pide una pausa a tu app de Meta. No se perdió nada; la sincronización sigue sola.</translation>
    </message>
    <message>
        <source>Meta asks this ad account to wait until %1. Nothing is lost; the sync goes on by itself.</source>
        <extracomment>%1: a time such as 14:05</extracomment>
        <translation>Meta pide que esta cuenta publicitaria espere hasta: %1. No se perdió nada; la sincronización sigue sola.</translation>
    </message>
    <message>
        <source>Meta asks this ad account for a pause. Nothing is lost; the sync goes on by itself.</source>
        <translation>Meta pide una pausa a esta cuenta publicitaria. No se perdió nada; la sincronización sigue sola.</translation>
    </message>
    <message>
        <source>The permission %1 is missing. Your data is still here. Connect again and leave it ticked, or ask an admin of the ad account for access.</source>
        <extracomment>%1: a permission such as ads_read</extracomment>
        <translation>Falta el permiso %1. Tus datos siguen aquí. Conecta de nuevo y déjalo marcado o pide acceso a un administrador de la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>You may not read this at Meta. Your data is still here. Ask an admin of the ad account for access.</source>
        <translation>No puedes leer esto en Meta. Tus datos siguen aquí. Pide acceso a un administrador de la cuenta publicitaria.</translation>
    </message>
    <message>
        <source>Meta wants to know who you are before it shows the Ad Library. Confirm your identity at facebook.com/ID and try again.</source>
        <translation>Meta quiere saber quién eres antes de mostrar la Biblioteca de anuncios. Confirma tu identidad en facebook.com/ID e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Meta did not accept a part of the request. Your data is unchanged. Update the app; if it stays so, report it with the log.</source>
        <translation>Meta no aceptó una parte de la solicitud. Tus datos no cambiaron. Actualiza la app; si continúa, avisa a soporte y envía el registro.</translation>
    </message>
    <message>
        <source>Meta does not know the field %1 any more. Your data is unchanged. Update the app.</source>
        <translation>Meta ya no conoce el campo %1. Tus datos no cambiaron. Actualiza la app.</translation>
    </message>
    <message>
        <source>Meta does not know one of the fields any more. Your data is unchanged. Update the app.</source>
        <translation>Meta ya no conoce uno de los campos. Tus datos no cambiaron. Actualiza la app.</translation>
    </message>
    <message>
        <source>Meta does not find this any more, or you may no longer see it. Your data is still here. Check your access in Meta&apos;s Business settings.</source>
        <translation>Meta ya no encuentra esto, o ya no puedes verlo. Tus datos siguen aquí. Revisa tu acceso en la Configuración del negocio de Meta.</translation>
    </message>
    <message>
        <source>Meta lost its place in a long list. What was saved before is unchanged. Sync again to read the list from its start.</source>
        <translation>Meta se perdió en medio de una lista larga. Lo ya guardado no cambió. Sincroniza de nuevo para leer la lista desde el principio.</translation>
    </message>
    <message>
        <source>Your access to Meta has expired. Nothing was deleted. Sign in again to go on.</source>
        <translation>Tu acceso a Meta venció. No se borró nada. Vuelve a entrar para continuar.</translation>
    </message>
    <message>
        <source>Your access was removed at Meta. Nothing was deleted here. Sign in again to go on.</source>
        <translation>Tu acceso se eliminó en Meta. Aquí no se borró nada. Vuelve a entrar para continuar.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed, and Meta ended this access. Nothing was deleted. Sign in again to go on.</source>
        <translation>Cambió tu contraseña de Facebook y Meta cerró este acceso. No se borró nada. Vuelve a entrar para continuar.</translation>
    </message>
    <message>
        <source>Meta wants to check that it is really you. Your access is kept. Open facebook.com, follow the steps there and try again.</source>
        <translation>Meta quiere comprobar que eres tú. Tu acceso se conserva. Abre facebook.com, sigue los pasos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Nothing was deleted. Confirm it at facebook.com and sign in again.</source>
        <translation>Tu cuenta de Facebook aún no está confirmada. No se borró nada. Confírmala en facebook.com y vuelve a entrar.</translation>
    </message>
    <message>
        <source>Your session at Meta has ended. Nothing was deleted. Sign in again to go on.</source>
        <translation>Tu sesión en Meta terminó. No se borró nada. Vuelve a entrar para continuar.</translation>
    </message>
    <message>
        <source>Meta asks for proof of the app secret, and the stored secret is missing or wrong. Set META_APP_SECRET to the secret of your Meta app.</source>
        <translation>Meta pide una prueba de la clave secreta de la app, y la guardada falta o es incorrecta. Define META_APP_SECRET con la clave secreta de tu app de Meta.</translation>
    </message>
    <message>
        <source>Meta does not allow the return address of the login. Nothing was connected. Add it to the valid OAuth redirect URIs of your Meta app.</source>
        <translation>Meta no permite la dirección de retorno del inicio de sesión. No se conectó nada. Agrégala a las URI de redireccionamiento de OAuth válidas de tu app de Meta.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its policies. Your access and data are kept. Wait until %1 before you try again.</source>
        <translation>Meta bloqueó esto por ahora debido a sus políticas. Tu acceso y tus datos se conservan. Espera hasta: %1, y luego inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its policies. Your access and data are kept. Wait a few hours before you try again.</source>
        <translation>Meta bloqueó esto por ahora debido a sus políticas. Tu acceso y tus datos se conservan. Espera unas horas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The request reached Meta without an access token. Your data is unchanged. Sign in again.</source>
        <translation>La solicitud llegó a Meta sin un token de acceso. Tus datos no cambiaron. Vuelve a entrar.</translation>
    </message>
    <message>
        <source>Meta has switched off this version of its API. Your data is still here. Set META_API_VERSION to %1.</source>
        <translation>Meta desactivó esta versión de su API. Tus datos siguen aquí. Define META_API_VERSION como %1.</translation>
    </message>
    <message>
        <source>Meta has switched off this version of its API. Your data is still here. Update the app, or set META_API_VERSION to a newer version.</source>
        <translation>Meta desactivó esta versión de su API. Tus datos siguen aquí. Actualiza la app o define META_API_VERSION con una versión más nueva.</translation>
    </message>
    <message>
        <source>Meta does not give these numbers together. Your data is unchanged. Update the app; if it stays so, report it with the log.</source>
        <translation>Meta no entrega estos números juntos. Tus datos no cambiaron. Actualiza la app; si continúa, avisa a soporte y envía el registro.</translation>
    </message>
    <message>
        <source>Meta keeps numbers for 37 months only, and the period starts before that. Choose a later start.</source>
        <translation>Meta guarda números de solo 37 meses, y el periodo empieza antes. Elige un inicio más reciente.</translation>
    </message>
    <message>
        <source>Meta needed too long for a group of requests. What was saved before is unchanged. Try again in a few minutes.</source>
        <translation>Meta tardó demasiado con un grupo de solicitudes. Lo ya guardado no cambió. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Something other than Meta answered; the network may want you to sign in (hotel, airport, company). Open any page in the browser, sign in there and try again.</source>
        <translation>Quien respondió no fue Meta; puede que la red pida iniciar sesión (hotel, aeropuerto, empresa). Abre cualquier página en el navegador, entra en la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>An answer of Meta arrived incomplete and was dropped. What was saved before is unchanged. Try again.</source>
        <translation>Una respuesta de Meta llegó incompleta y se descartó. Lo ya guardado no cambió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Meta&apos;s servers did not answer properly. Your data is still here. Try again in a few minutes.</source>
        <translation>Los servidores de Meta no respondieron bien. Tus datos siguen aquí. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Meta could not make the report for this period. Your data is unchanged. Try again, or choose a shorter period.</source>
        <translation>Meta no pudo preparar el informe de este periodo. Tus datos no cambiaron. Inténtalo de nuevo o elige un periodo más corto.</translation>
    </message>
    <message>
        <source>Meta&apos;s report made no progress for a long time and was given up. Your data is unchanged. Try again later, or choose a shorter period.</source>
        <translation>El informe de Meta no avanzó durante mucho tiempo y se dejó de esperar. Tus datos no cambiaron. Inténtalo más tarde o elige un periodo más corto.</translation>
    </message>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again after %1.</source>
        <translation>
            <numerusform>Esta conexión ya usó su %n sincronización de esta hora. No se perdió nada. Sincroniza de nuevo después de: %1.</numerusform>
            <numerusform>Esta conexión ya usó sus %n sincronizaciones de esta hora. No se perdió nada. Sincroniza de nuevo después de: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This connection has used its %n sync(s) of this hour. Nothing is lost. Sync again in an hour.</source>
        <translation>
            <numerusform>Esta conexión ya usó su %n sincronización de esta hora. No se perdió nada. Sincroniza de nuevo en una hora.</numerusform>
            <numerusform>Esta conexión ya usó sus %n sincronizaciones de esta hora. No se perdió nada. Sincroniza de nuevo en una hora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetErrorText</name>
    <message>
        <source>The server&apos;s name could not be found; the internet may be down. Your data is still here. Check the connection and try again.</source>
        <translation>No se encontró el nombre del servidor; puede que no haya internet. Tus datos siguen aquí. Revisa la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server refused the connection. Your data is still here. Try again in a few minutes.</source>
        <translation>El servidor rechazó la conexión. Tus datos siguen aquí. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>There is no internet connection. Your data is still here. Connect and try again.</source>
        <translation>No hay conexión a internet. Tus datos siguen aquí. Conéctate e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not be reached in time. Your data is still here. Check the connection and try again.</source>
        <translation>No se pudo llegar al servidor a tiempo. Tus datos siguen aquí. Revisa la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server stopped in the middle of its answer. What was saved before is unchanged. Try again.</source>
        <translation>El servidor se detuvo en medio de la respuesta. Lo ya guardado no cambió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The answer took too long and was given up. What was saved before is unchanged. Try again.</source>
        <translation>La respuesta tardó demasiado y se dejó de esperar. Lo ya guardado no cambió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke in the middle of an answer. What was saved before is unchanged. Try again.</source>
        <translation>La conexión se cortó en medio de una respuesta. Lo ya guardado no cambió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not prove who it is, so nothing was sent to it. Check this computer&apos;s date and time, and whether an antivirus or the network reads along.</source>
        <translation>El servidor no pudo probar quién es, por eso no se le envió nada. Revisa la fecha y la hora de este equipo y si un antivirus o la red inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not answer. Your data is still here. Check the proxy in the system&apos;s network settings.</source>
        <translation>El proxy de la red no respondió. Tus datos siguen aquí. Revisa el proxy en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and password. Enter them in the system&apos;s network settings and try again.</source>
        <translation>El proxy de la red pide usuario y contraseña. Indícalos en los ajustes de red del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server sent more than this app accepts, so the answer was dropped. Your data is unchanged. Try a shorter period.</source>
        <translation>El servidor envió más de lo que acepta esta app, por eso se descartó la respuesta. Tus datos no cambiaron. Prueba un periodo más corto.</translation>
    </message>
    <message>
        <source>The server pointed to a place that this app does not follow. Your data is unchanged. Try again later.</source>
        <translation>El servidor apuntó a un lugar que esta app no sigue. Tus datos no cambiaron. Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This app does not fetch anything from %1, and nothing was sent there. If you set this address yourself, correct it in the settings.</source>
        <translation>Esta app no obtiene nada de %1, y no se envió nada allí. Si definiste esa dirección, corrígela en los ajustes.</translation>
    </message>
    <message>
        <source>This app does not fetch anything from this address, and nothing was sent there. If you set it yourself, correct it in the settings.</source>
        <translation>Esta app no obtiene nada de esta dirección, y no se envió nada allí. Si la definiste, corrígela en los ajustes.</translation>
    </message>
    <message>
        <source>The network failed in a way that this app does not know. Your data is still here. Try again in a few minutes.</source>
        <translation>La red falló de una forma que esta app no conoce. Tus datos siguen aquí. Inténtalo de nuevo en unos minutos.</translation>
    </message>
</context>
<context>
    <name>PatternChips</name>
    <message>
        <source>Text on %1 of the picture</source>
        <translation>Texto en el %1 de la imagen</translation>
    </message>
    <message>
        <source>No elements</source>
        <extracomment>Side panel, patterns: a tag; nothing in particular is in the picture</extracomment>
        <translation>Ningún elemento</translation>
    </message>
</context>
<context>
    <name>PatternEditor</name>
    <message>
        <source>%1: as the analysis says again</source>
        <extracomment>Toast and undo: a pattern that the user had corrected. %1: such as Layout</extracomment>
        <translation>%1: de nuevo como dice el análisis</translation>
    </message>
    <message>
        <source>%1: corrected</source>
        <extracomment>Toast and undo: a text was corrected by the user. %1: such as Headline</extracomment>
        <translation>%1: corrección guardada</translation>
    </message>
    <message>
        <source>%1, corrected: %2</source>
        <extracomment>Toast and undo: a tag was corrected by the user. %1: such as Layout, %2: such as Grid</extracomment>
        <translation>%1, corrección: %2</translation>
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
        <translation>Llamada a la acción</translation>
    </message>
</context>
<context>
    <name>PatternText</name>
    <message>
        <source>Portuguese (Brazil)</source>
        <extracomment>Pattern of a creative: language of its texts</extracomment>
        <translation>Portugués (Brasil)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>No urgency</source>
        <extracomment>Pattern of a creative: how much its texts press</extracomment>
        <translation>Sin urgencia</translation>
    </message>
    <message>
        <source>Low urgency</source>
        <translation>Urgencia baja</translation>
    </message>
    <message>
        <source>Medium urgency</source>
        <translation>Urgencia media</translation>
    </message>
    <message>
        <source>High urgency</source>
        <translation>Urgencia alta</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>Pattern of a creative: what its texts promise</extracomment>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Free shipping</source>
        <translation>Envío gratis</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilidad</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Rapidez</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividad</translation>
    </message>
    <message>
        <source>Social proof</source>
        <translation>Prueba social</translation>
    </message>
    <message>
        <source>Installments</source>
        <translation>Pago en cuotas</translation>
    </message>
    <message>
        <source>Promised results</source>
        <translation>Promesa de resultados</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>No clear benefit</source>
        <translation>Sin beneficio claro</translation>
    </message>
    <message>
        <source>Friendly tone</source>
        <extracomment>Pattern of a creative: how its texts speak</extracomment>
        <translation>Tono cercano</translation>
    </message>
    <message>
        <source>Urgent tone</source>
        <translation>Tono urgente</translation>
    </message>
    <message>
        <source>Professional tone</source>
        <translation>Tono profesional</translation>
    </message>
    <message>
        <source>Inspiring tone</source>
        <translation>Tono inspirador</translation>
    </message>
    <message>
        <source>Playful tone</source>
        <translation>Tono divertido</translation>
    </message>
    <message>
        <source>Luxury tone</source>
        <translation>Tono de lujo</translation>
    </message>
    <message>
        <source>Informative tone</source>
        <translation>Tono informativo</translation>
    </message>
    <message>
        <source>Emotional tone</source>
        <translation>Tono emotivo</translation>
    </message>
    <message>
        <source>Broad audience</source>
        <extracomment>Pattern of a creative: whom its texts address</extracomment>
        <translation>Público amplio</translation>
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
        <translation>Análisis local, sin enviar imágenes</translation>
    </message>
    <message>
        <source>Analysis by an AI provider</source>
        <translation>Análisis de un proveedor de IA</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por ti</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>What is taken of a creative: how it looks</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What is taken of a creative: what it says</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>What is taken of a creative: how it wins people</extracomment>
        <translation>Enfoque</translation>
    </message>
</context>
<context>
    <name>PatternsText</name>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Results by pattern: how many creatives</extracomment>
        <translation>
            <numerusform>%n creativo</numerusform>
            <numerusform>%n creativos</numerusform>
        </translation>
    </message>
    <message>
        <source>too few results for a figure: it takes three creatives</source>
        <extracomment>Results by pattern: why there is no value</extracomment>
        <translation>muy pocos resultados para una cifra: hacen falta tres creativos</translation>
    </message>
    <message>
        <source>%1 %2 (80% chance between %3 and %4)</source>
        <extracomment>Results by pattern: %1 a KPI, %2 its value, %3 and %4 the ends of an interval</extracomment>
        <translation>%1 %2 (80 % de probabilidad entre %3 y %4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Results by pattern read aloud: %1 a pattern such as Discount, %2 a KPI with its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 of spend</source>
        <extracomment>Results by pattern read aloud: %1 such as 12 creatives, %2 their share of the spend</extracomment>
        <translation>%1, %2 de la inversión</translation>
    </message>
    <message>
        <source>Associated with %1 %2 beside the creatives without it (80% chance: %3 to %4)</source>
        <extracomment>Results by pattern read aloud: %1 such as +31%, %2 a KPI, %3 and %4 an interval</extracomment>
        <translation>Acompaña a %1 de %2 frente a los creativos sin él (80 % de probabilidad: %3 a %4)</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <extracomment>Results by pattern read aloud: chance alone could make such a difference</extracomment>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>n</source>
        <extracomment>Results by pattern, above a column: how many creatives; the letter of statistics</extracomment>
        <translation>n</translation>
    </message>
    <message>
        <source>spend</source>
        <extracomment>Results by pattern, above a narrow column: the share of the spend</extracomment>
        <translation>inversión</translation>
    </message>
    <message>
        <source>vs. others</source>
        <extracomment>Results by pattern, above a narrow column: beside the creatives without the pattern</extracomment>
        <translation>vs. otros</translation>
    </message>
    <message>
        <source>of a typical creative with the pattern</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>de un creativo típico con el patrón</translation>
    </message>
    <message>
        <source>creatives with the pattern</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>creativos con el patrón</translation>
    </message>
    <message>
        <source>their share of the spend of all analyzed creatives</source>
        <extracomment>Results by pattern, what a column means</extracomment>
        <translation>su parte de la inversión de todos los creativos analizados</translation>
    </message>
    <message>
        <source>the difference to the creatives without it, drawn towards 0 the less is known; ≈: not clear</source>
        <extracomment>Results by pattern, what a column means; a wavy sign follows the words</extracomment>
        <translation>la diferencia frente a los creativos sin él, acercada a 0 cuanto menos se sabe; ≈: no es clara</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>The picture has not been fetched yet.</source>
        <translation>La imagen aún no se ha obtenido.</translation>
    </message>
    <message>
        <source>This ad has no picture of its own.</source>
        <translation>Este anuncio no tiene imagen propia.</translation>
    </message>
    <message>
        <source>Meta&apos;s link to the picture has expired. Sync again to get a new one.</source>
        <translation>El enlace de Meta a la imagen venció. Sincroniza de nuevo para obtener otro.</translation>
    </message>
    <message>
        <source>The picture is too large, or its format or address is one that this app does not open.</source>
        <translation>La imagen es demasiado grande, o esta app no abre su formato o su dirección.</translation>
    </message>
    <message>
        <source>The picture could not be fetched. The next sync tries again.</source>
        <translation>No se pudo obtener la imagen. La próxima sincronización lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>Pictures are not kept on this computer. Turn the picture store on in the settings to see them.</source>
        <translation>Las imágenes no se guardan en este equipo. Activa el almacenamiento de imágenes en los ajustes para verlas.</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Formato desconocido</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrusel</translation>
    </message>
    <message>
        <source>Dynamic creative</source>
        <translation>Creativo dinámico</translation>
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
            <numerusform>Crea %n anuncio en %1</numerusform>
            <numerusform>Crea %n anuncios distintos entre sí en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the product</source>
        <extracomment>Brief, summary, where no product is named yet</extracomment>
        <translation>el producto</translation>
    </message>
    <message>
        <source>%1 for “%2”.</source>
        <extracomment>Brief, summary. %1: &quot;Create 4 distinct ads in 1:1&quot;, %2: the product</extracomment>
        <translation>%1 para “%2”.</translation>
    </message>
    <message>
        <source>Composition</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Color</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Brief, summary: heading of a line; the language follows the tone</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief, summary: heading of a line</extracomment>
        <translation>Debe tener</translation>
    </message>
    <message>
        <source>phrases of the sources, third-party brands or logos, the same arrangement</source>
        <extracomment>Brief, summary: what is never done</extracomment>
        <translation>repetir frases de las fuentes, marcas o logotipos de terceros, la misma disposición de elementos</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>Brief, summary: heading of the line with what is never done</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>The ads are for %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: the product</extracomment>
        <translation>Los anuncios son de %1.</translation>
    </message>
    <message>
        <source>They speak to: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: whom it is for</extracomment>
        <translation>Hablan a: %1.</translation>
    </message>
    <message>
        <source>They run on: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: where the ads run</extracomment>
        <translation>Se publican en: %1.</translation>
    </message>
    <message>
        <source>The message to remember: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: what people are to remember</extracomment>
        <translation>El mensaje que queda: %1</translation>
    </message>
    <message>
        <source>The offer: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: what one gets now</extracomment>
        <translation>La oferta: %1</translation>
    </message>
    <message>
        <source>The proof: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: why one may believe it</extracomment>
        <translation>La prueba: %1</translation>
    </message>
    <message>
        <source>The tone is: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: such as friendly</extracomment>
        <translation>El tono es: %1.</translation>
    </message>
    <message>
        <source>The composition follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>La composición sigue: %1.</translation>
    </message>
    <message>
        <source>The style follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>El estilo sigue: %1.</translation>
    </message>
    <message>
        <source>The colors start from: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: colours</extracomment>
        <translation>Los colores parten de: %1.</translation>
    </message>
    <message>
        <source>The approach follows: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: patterns</extracomment>
        <translation>El enfoque sigue: %1.</translation>
    </message>
    <message>
        <source>The texts are in: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: such as English</extracomment>
        <translation>Los textos van en: %1.</translation>
    </message>
    <message>
        <source>The button says: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: the ad&apos;s button</extracomment>
        <translation>El botón dice: %1.</translation>
    </message>
    <message>
        <source>Every ad has: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: phrases</extracomment>
        <translation>Todo anuncio tiene: %1.</translation>
    </message>
    <message>
        <source>No ad has: %1.</source>
        <extracomment>Brief, what is made, whole sentences. %1: phrases</extracomment>
        <translation>Ningún anuncio tiene: %1.</translation>
    </message>
    <message>
        <source>Every picture carries: %1</source>
        <extracomment>Brief, what is made, whole sentences. %1: small print</extracomment>
        <translation>Toda imagen lleva: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ad(s), each in %1, each with another layout and other words.</source>
        <extracomment>Brief, what is made, whole sentences. %1: formats such as 1:1 and 4:5, %n: how many ads</extracomment>
        <translation>
            <numerusform>%n anuncio, en %1.</numerusform>
            <numerusform>%n anuncios, cada uno en %1, cada uno con otra disposición y otras palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing repeats the phrases, brands, logos or arrangement of the sources.</source>
        <extracomment>Brief, what is made, whole sentences</extracomment>
        <translation>Nada repite frases, marcas, logotipos ni la disposición de las fuentes.</translation>
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
        <translation>%1 El proveedor dice: “%2”</translation>
    </message>
    <message>
        <source>The AI provider needs an API key and none is set. Nothing was sent. Enter the key in the settings.</source>
        <translation>El proveedor de IA necesita una clave de API y no hay ninguna. No se envió nada. Introduce la clave en los ajustes.</translation>
    </message>
    <message>
        <source>The AI provider did not accept the API key. Your data is unchanged. Check the key and what it may be used for.</source>
        <translation>El proveedor de IA no aceptó la clave de API. Tus datos no cambiaron. Revisa la clave y lo que permite.</translation>
    </message>
    <message>
        <source>The address of the AI provider cannot be used: a key is only sent by https or within this computer. Nothing was sent. Correct the address in the settings.</source>
        <translation>La dirección del proveedor de IA no se puede usar: una clave solo se envía por https o dentro de este equipo. No se envió nada. Corrige la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The AI provider does not know the model %1. Your data is unchanged. Choose another model in the settings.</source>
        <extracomment>%1: the name of an AI model such as gpt-4o-mini</extracomment>
        <translation>El proveedor de IA no conoce el modelo %1. Tus datos no cambiaron. Elige otro modelo en los ajustes.</translation>
    </message>
    <message>
        <source>The AI provider does not know the model. Your data is unchanged. Choose another model in the settings.</source>
        <translation>El proveedor de IA no conoce el modelo. Tus datos no cambiaron. Elige otro modelo en los ajustes.</translation>
    </message>
    <message>
        <source>Your credit at the AI provider is used up. What was found so far is kept. Add credit there and try again.</source>
        <translation>Tu crédito en el proveedor de IA se agotó. Lo encontrado hasta ahora se conserva. Añade crédito allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The AI provider asks to wait until %1. Nothing is lost. Try again after that.</source>
        <extracomment>%1: a time such as 14:05</extracomment>
        <translation>El proveedor de IA pide esperar hasta %1. No se perdió nada. Inténtalo de nuevo después.</translation>
    </message>
    <message>
        <source>The AI provider asks for a pause. Nothing is lost. Try again in a few minutes.</source>
        <translation>El proveedor de IA pide una pausa. No se perdió nada. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The AI provider has a problem of its own. Your data is unchanged. Try again in a few minutes.</source>
        <translation>El proveedor de IA tiene un problema propio. Tus datos no cambiaron. Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>What answers at this address is no OpenAI-compatible server. Your data is unchanged. Check the address in the settings; most end in /v1.</source>
        <translation>Lo que responde en esta dirección no es un servidor compatible con OpenAI. Tus datos no cambiaron. Revisa la dirección en los ajustes; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>The AI provider did not accept the request. Your data is unchanged. Check that the model can do this, or choose another one.</source>
        <translation>El proveedor de IA no aceptó la solicitud. Tus datos no cambiaron. Comprueba que el modelo puede hacerlo o elige otro.</translation>
    </message>
    <message>
        <source>The AI model refused to do this. What is stored here is unchanged. Try another model, or let this computer do it alone.</source>
        <translation>El modelo de IA se negó a hacerlo. Lo guardado aquí no cambió. Prueba otro modelo o deja que este equipo lo haga solo.</translation>
    </message>
    <message>
        <source>The AI provider&apos;s content filter stopped this. What is stored here is unchanged. Change what is sent, or let this computer do it alone.</source>
        <translation>El filtro de contenido del proveedor de IA lo impidió. Lo guardado aquí no cambió. Cambia lo que se envía o deja que este equipo lo haga solo.</translation>
    </message>
    <message>
        <source>The AI model&apos;s answer was cut off before its end, so it was dropped. What is stored here is unchanged. Choose a model that answers more briefly.</source>
        <translation>La respuesta del modelo de IA se cortó antes del final, así que se descartó. Lo guardado aquí no cambió. Elige un modelo que responda con más brevedad.</translation>
    </message>
    <message>
        <source>The AI model did not answer in the agreed form, not even when asked again, so its answer was dropped. What is stored here is unchanged. Try another model.</source>
        <translation>El modelo de IA no respondió en la forma acordada, ni siquiera al preguntarle de nuevo, así que su respuesta se descartó. Lo guardado aquí no cambió. Prueba otro modelo.</translation>
    </message>
    <message>
        <source>The AI provider makes no pictures here: its server cannot, or no picture model is set. Pictures are drawn on this computer. Enter a picture model in the settings if the provider has one.</source>
        <extracomment>The AI provider writes texts alone, or the settings name no model that makes pictures</extracomment>
        <translation>El proveedor de IA no hace imágenes aquí: su servidor no puede o no hay un modelo de imágenes definido. Las imágenes se dibujan en este equipo. Indica un modelo de imágenes en los ajustes si el proveedor tiene uno.</translation>
    </message>
</context>
<context>
    <name>QuotaWords</name>
    <message>
        <source>No calls to Meta in the last hour</source>
        <extracomment>Activity, quota panel: nothing was asked of Meta lately</extracomment>
        <translation>Ninguna llamada a Meta en la última hora</translation>
    </message>
    <message>
        <source>API quota %1</source>
        <extracomment>Status line: how much of Meta&apos;s allowance for the account is used; %1 is such as 18%</extracomment>
        <translation>Cuota de la API %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share: a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your Meta app</source>
        <extracomment>Activity, quota panel: the Meta app that all connections share</extracomment>
        <translation>Tu app de Meta</translation>
    </message>
    <message>
        <source>Meta asked for a pause until %1</source>
        <extracomment>Activity, quota panel: %1 is a time</extracomment>
        <translation>Meta pidió una pausa hasta las %1</translation>
    </message>
    <message>
        <source>slower from 75%: calls are spaced out</source>
        <extracomment>Activity, quota panel: from three quarters of the allowance on</extracomment>
        <translation>más lenta a partir del 75 %: las llamadas se espacian</translation>
    </message>
    <message>
        <source>all free again in %1</source>
        <extracomment>Activity, quota panel: %1 is a length of time such as 42 min</extracomment>
        <translation>se libera por completo en %1</translation>
    </message>
    <message>
        <source>all free again by %1 at the latest</source>
        <extracomment>Activity, quota panel: %1 is a time</extracomment>
        <translation>se libera por completo a más tardar a las %1</translation>
    </message>
    <message>
        <source>Syncs per hour</source>
        <extracomment>Activity, quota panel</extracomment>
        <translation>Sincronizaciones por hora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Activity, quota panel: two numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the next one from %1 on</source>
        <extracomment>Activity, quota panel: the hour&apos;s syncs are used up; %1 is a time</extracomment>
        <translation>la próxima a partir de las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left in this hour</source>
        <extracomment>Activity, quota panel: few syncs are left in this hour</extracomment>
        <translation>
            <numerusform>queda %n en esta hora</numerusform>
            <numerusform>quedan %n en esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>connection of %1</source>
        <extracomment>Activity, quota panel: whose syncs; %1 is a person</extracomment>
        <translation>conexión de %1</translation>
    </message>
    <message>
        <source>per connection</source>
        <extracomment>Activity, quota panel: the limit counts for each connection</extracomment>
        <translation>por conexión</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Dashboard of %1</source>
        <extracomment>Exported report: %1 is an ad account</extracomment>
        <translation>Panel de %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Creatives</source>
        <extracomment>Exported report: title of a table
----------
Exported report: heading of a column</extracomment>
        <translation>Creativos</translation>
    </message>
    <message>
        <source>Top movers</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Lo que más cambió</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Fatiga</translation>
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
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Exported report: heading of a column; the place in the ranking</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Low (80%)</source>
        <extracomment>Exported report: heading of a column; end of the 80 % interval</extracomment>
        <translation>Mínimo (80 %)</translation>
    </message>
    <message>
        <source>High (80%)</source>
        <extracomment>Exported report: heading of a column; end of the 80 % interval</extracomment>
        <translation>Máximo (80 %)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Share of spend</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Parte del gasto</translation>
    </message>
    <message>
        <source>Associated difference</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>Diferencia asociada</translation>
    </message>
    <message>
        <source>Clear?</source>
        <extracomment>Exported report: heading of a column</extracomment>
        <translation>¿Clara?</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Exported report, in the column &quot;Clear?&quot;</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Exported report, in the column &quot;Clear?&quot;</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas basadas en datos reales de tu cuenta de Meta</translation>
    </message>
    <message>
        <source>Results by format</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por formato</translation>
    </message>
    <message>
        <source>Results by call to action</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por llamada a la acción</translation>
    </message>
    <message>
        <source>Association, not cause</source>
        <extracomment>Exported report, at the tables of results by format and by call to action</extracomment>
        <translation>Asociación, no causa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Exported report: heading of a column; %1 is a figure, %2 the currency it is in, such as EUR</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Currency: %1</source>
        <extracomment>Exported report: %1 is a currency, such as EUR</extracomment>
        <translation>Moneda: %1</translation>
    </message>
    <message>
        <source>Results by pattern</source>
        <extracomment>Exported report: title of a table</extracomment>
        <translation>Resultados por patrón</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Fit with your winning patterns: %1</source>
        <extracomment>Score of a new creative. %1: such as 82%</extracomment>
        <translation>Encaja con tus patrones ganadores: %1</translation>
    </message>
    <message>
        <source>Little fit with your winning patterns: %1</source>
        <extracomment>Score of a new creative. %1: such as 31%</extracomment>
        <translation>Encaja poco con tus patrones ganadores: %1</translation>
    </message>
    <message>
        <source>Easy to read, also on a phone</source>
        <extracomment>Score of a new creative: its texts</extracomment>
        <translation>Fácil de leer, también en el móvil</translation>
    </message>
    <message>
        <source>Hard to read on a phone</source>
        <translation>Difícil de leer en el móvil</translation>
    </message>
    <message>
        <source>Shown whole in its placements</source>
        <extracomment>Score of a new creative: its texts in feeds, stories and the like</extracomment>
        <translation>Se ve entera en sus ubicaciones</translation>
    </message>
    <message>
        <source>Parts may be cut off in its placements</source>
        <translation>Algunas partes pueden cortarse en sus ubicaciones</translation>
    </message>
    <message>
        <source>The brand is seen as the brand kit says</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>La marca se ve como pide el kit de marca</translation>
    </message>
    <message>
        <source>The brand is hardly seen</source>
        <translation>La marca casi no se ve</translation>
    </message>
    <message>
        <source>Unlike the other variations</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>Distinta de las otras variaciones</translation>
    </message>
    <message>
        <source>Much like another variation</source>
        <translation>Muy parecida a otra variación</translation>
    </message>
    <message>
        <source>80% chance between %1 and %2</source>
        <extracomment>Score of a new creative: how sure it is. %1 and %2: such as 70% and 90%</extracomment>
        <translation>80 % de probabilidad entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 is the starting point; each line adds to it or takes from it.</source>
        <extracomment>Score of a new creative: tooltip of the list of its points. %1: such as 50</extracomment>
        <translation>%1 es el punto de partida; cada línea suma o resta.</translation>
    </message>
    <message>
        <source>The picture has a size that Meta accepts</source>
        <extracomment>Before publishing, passed</extracomment>
        <translation>La imagen tiene un tamaño que Meta acepta</translation>
    </message>
    <message>
        <source>All texts are within their limits</source>
        <translation>Todos los textos están dentro de sus límites</translation>
    </message>
    <message>
        <source>The mandatory text is in its place</source>
        <translation>El texto obligatorio está en su lugar</translation>
    </message>
    <message>
        <source>Name or logo is on the picture</source>
        <translation>El nombre o el logo está en la imagen</translation>
    </message>
    <message>
        <source>All texts have enough contrast and size</source>
        <translation>Todos los textos tienen contraste y tamaño suficientes</translation>
    </message>
    <message>
        <source>All texts are whole and within the safe zone</source>
        <translation>Todos los textos están enteros y en la zona segura</translation>
    </message>
    <message>
        <source>The button is one that Meta has</source>
        <translation>El botón existe en Meta</translation>
    </message>
    <message>
        <source>The picture&apos;s size or file is not one that Meta accepts</source>
        <extracomment>Before publishing, failed</extracomment>
        <translation>Meta no acepta el tamaño o el archivo de la imagen</translation>
    </message>
    <message>
        <source>A text is longer than its limit</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Un texto supera su límite</translation>
    </message>
    <message>
        <source>Longer than its limit: %1</source>
        <translation>Supera su límite: %1</translation>
    </message>
    <message>
        <source>There is a word that must not be used: “%1”</source>
        <translation>Hay una palabra que no se puede usar: “%1”</translation>
    </message>
    <message>
        <source>The mandatory text is missing</source>
        <translation>Falta el texto obligatorio</translation>
    </message>
    <message>
        <source>Neither name nor logo is on the picture</source>
        <translation>Ni el nombre ni el logo está en la imagen</translation>
    </message>
    <message>
        <source>A text is too pale or too small on a phone</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Un texto es demasiado pálido o pequeño en el móvil</translation>
    </message>
    <message>
        <source>Too pale or too small on a phone: %1</source>
        <translation>Demasiado pálido o pequeño en el móvil: %1</translation>
    </message>
    <message>
        <source>A text was shortened or leaves the safe zone</source>
        <extracomment>Before publishing, failed. %1: such as Headline</extracomment>
        <translation>Un texto se acortó o sale de la zona segura</translation>
    </message>
    <message>
        <source>Shortened or outside the safe zone: %1</source>
        <translation>Acortado o fuera de la zona segura: %1</translation>
    </message>
    <message>
        <source>Meta has no such button</source>
        <translation>Meta no tiene ese botón</translation>
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
        <translation>descripción</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>brand name</source>
        <translation>nombre de la marca</translation>
    </message>
    <message>
        <source>mandatory text</source>
        <translation>texto obligatorio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Before publishing, failed in one of several formats. %1: the whole sentence of what failed, %2: such as 9:16</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Well apart from all that it was compared with</source>
        <extracomment>Score of a new creative</extracomment>
        <translation>Bien alejada de todo con lo que se comparó</translation>
    </message>
    <message>
        <source>Close to something that it was compared with</source>
        <translation>Cercana a algo con lo que se comparó</translation>
    </message>
    <message>
        <source>No forbidden word, name or claim</source>
        <translation>Ninguna palabra, nombre ni afirmación prohibidos</translation>
    </message>
    <message>
        <source>There is a forbidden word, name or claim</source>
        <extracomment>Before publishing, failed. %1 is the word</extracomment>
        <translation>Hay una palabra, un nombre o una afirmación que no puede aparecer</translation>
    </message>
</context>
<context>
    <name>SecretsErrorText</name>
    <message>
        <source>The system keychain is locked. Your access is still in it. Unlock the keychain and try again.</source>
        <translation>El llavero del sistema está bloqueado. Tu acceso sigue en él. Desbloquea el llavero e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain did not let this app in. What it holds is unchanged. Try again and allow the access when the system asks.</source>
        <translation>El llavero del sistema no dejó entrar a esta app. Su contenido no cambió. Inténtalo de nuevo y permite el acceso cuando el sistema lo pida.</translation>
    </message>
    <message>
        <source>No keychain is running on this system, so access cannot be kept. Start one (GNOME Keyring, KWallet), or use --secret-store vault or session.</source>
        <translation>No hay ningún llavero activo en este sistema, por eso no se puede guardar el acceso. Inicia uno (GNOME Keyring, KWallet) o usa --secret-store vault o session.</translation>
    </message>
    <message>
        <source>The system keychain did not answer in time. What it holds is unchanged. Look for a keychain window that waits for you, and try again.</source>
        <translation>El llavero del sistema no respondió a tiempo. Su contenido no cambió. Busca una ventana del llavero que espere tu respuesta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The system keychain failed. What it holds is unchanged. Try again; if it stays so, use --secret-store vault.</source>
        <translation>El llavero del sistema falló. Su contenido no cambió. Inténtalo de nuevo; si continúa, usa --secret-store vault.</translation>
    </message>
    <message>
        <source>The vault needs a key, and ENCRYPTION_KEY is not set. Set it to 32 characters or more and start again.</source>
        <translation>La bóveda necesita una clave, y ENCRYPTION_KEY no está definida. Defínela con 32 caracteres o más e inicia de nuevo.</translation>
    </message>
    <message>
        <source>ENCRYPTION_KEY is too short for the vault. Set it to 32 characters or more and start again.</source>
        <translation>ENCRYPTION_KEY es demasiado corta para la bóveda. Defínela con 32 caracteres o más e inicia de nuevo.</translation>
    </message>
    <message>
        <source>The vault does not open with this ENCRYPTION_KEY. Nothing in it was changed. Set the key it was made with.</source>
        <translation>La bóveda no se abre con esta ENCRYPTION_KEY. No se cambió nada en ella. Define la clave con la que se creó.</translation>
    </message>
    <message>
        <source>The vault file is damaged or cannot be read, and was left as it is. Restore it from a backup, or move it away and connect again.</source>
        <translation>El archivo de la bóveda está dañado o no se puede leer, y quedó como estaba. Restáuralo de una copia, o muévelo a otro lugar y conecta de nuevo.</translation>
    </message>
    <message>
        <source>The vault file cannot be written, so nothing was saved in it. Check that you may write to the data folder, and try again.</source>
        <translation>No se puede escribir en el archivo de la bóveda, por eso no se guardó nada en él. Revisa que puedas escribir en la carpeta de datos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to the vault. Nothing was changed. Try again in a few seconds.</source>
        <translation>Otro programa está escribiendo en la bóveda. No se cambió nada. Inténtalo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>This is too long for the system keychain and was not saved. Check that you pasted only the token or key.</source>
        <translation>Esto es demasiado largo para el llavero del sistema y no se guardó. Revisa que hayas pegado solo el token o la clave.</translation>
    </message>
    <message>
        <source>The stored access was not found. Your data is still here. Sign in again.</source>
        <translation>No se encontró el acceso guardado. Tus datos siguen aquí. Vuelve a entrar.</translation>
    </message>
</context>
<context>
    <name>SettingProblem</name>
    <message>
        <source>An App ID has letters and digits only, mostly about 16 digits. Copy it from the basic settings of your Meta app.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>El ID de la app solo tiene letras y números, casi siempre unos 16 dígitos. Cópialo de la configuración básica de tu app de Meta.</translation>
    </message>
    <message>
        <source>A secret has no blanks. Copy it once more, without anything before or after it.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Una clave secreta no tiene espacios. Cópiala otra vez, sin nada antes ni después.</translation>
    </message>
    <message>
        <source>Enter a version such as v26.0 (%1).</source>
        <extracomment>Settings, below a field. %1: the rule, such as vNN.0 ≥ v25.0</extracomment>
        <translation>Escribe una versión como v26.0 (%1).</translation>
    </message>
    <message>
        <source>Enter http://localhost:{port}/callback, or an https page of yours that leads back to it.</source>
        <extracomment>Settings, below a field. {port} stays as it is</extracomment>
        <translation>Escribe http://localhost:{port}/callback o una página https tuya que lleve de vuelta.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Escribe una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>Enter a whole number of days: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–36500</extracomment>
        <translation>Escribe un número entero de días: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number of hours: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–8760</extracomment>
        <translation>Escribe un número entero de horas: %1.</translation>
    </message>
    <message>
        <source>Enter a whole number: %1.</source>
        <extracomment>Settings, below a field. %1: the allowed numbers, such as 1–10000</extracomment>
        <translation>Escribe un número entero: %1.</translation>
    </message>
    <message>
        <source>Enter a number from 0 on.</source>
        <extracomment>Settings, below a field</extracomment>
        <translation>Escribe un número desde 0.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://. Plain http:// is for a server on this computer only.</source>
        <extracomment>Settings, below the address of an AI provider</extracomment>
        <translation>Escribe una dirección que empiece por https://. http:// sin cifrar es solo para un servidor en este equipo.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Title of the window with all shortcuts</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <extracomment>Window with all shortcuts: button, to where they can be changed</extracomment>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>Shortcuts: heading above keys that are the same for everybody</extracomment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Shortcuts: name of a key</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Large preview</source>
        <translation>Vista grande</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Shortcuts: name of a key</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Letters</source>
        <extracomment>Shortcuts: what letters do</extracomment>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Find a creative by its name</source>
        <translation>Encontrar un creativo por su nombre</translation>
    </message>
    <message>
        <source>Alt+Shift+Left, Right</source>
        <extracomment>Shortcuts: names of keys</extracomment>
        <translation>Alt+Mayús+izquierda, derecha</translation>
    </message>
    <message>
        <source>Move the table&apos;s column</source>
        <translation>Mover la columna de la tabla</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <extracomment>Shortcuts: Ctrl and the mouse&apos;s wheel</extracomment>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Card size</source>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Clear the selection, then close the panel</source>
        <translation>Quitar la selección, luego cerrar el panel</translation>
    </message>
    <message>
        <source>Single-letter keys are switched off in the settings and are not listed here.</source>
        <translation>Las teclas de una letra están desactivadas en los ajustes y no aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>StoreErrorText</name>
    <message>
        <source>The data at %1 cannot be opened. Nothing was changed. Check that the place exists and that you may read and write it.</source>
        <translation>No se pueden abrir los datos en %1. No se cambió nada. Revisa que el lugar exista y que puedas leer y escribir en él.</translation>
    </message>
    <message>
        <source>The data folder cannot be opened. Nothing was changed. Check that it exists and that you may read and write it.</source>
        <translation>No se puede abrir la carpeta de datos. No se cambió nada. Revisa que exista y que puedas leer y escribir en ella.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the app (format %1, while this version knows %2). Nothing was changed. Install the newer version.</source>
        <translation>Estos datos los escribió una versión más nueva de la app (formato %1; esta versión conoce %2). No se cambió nada. Instala la versión más nueva.</translation>
    </message>
    <message>
        <source>Another program is using the data at this moment. Nothing was lost. Try again in a few seconds.</source>
        <translation>Otro programa está usando los datos en este momento. No se perdió nada. Inténtalo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>The data file is damaged. Your ads at Meta are not affected. Restore the newest backup from the “backups” folder.</source>
        <translation>El archivo de datos está dañado. Tus anuncios en Meta no se ven afectados. Restaura la copia más reciente de la carpeta “backups”.</translation>
    </message>
    <message>
        <source>The data folder is write-protected, so nothing new can be saved. What is there can still be read. Allow writing to it and try again.</source>
        <translation>La carpeta de datos está protegida contra escritura, por eso no se puede guardar nada nuevo. Lo que hay aún se puede leer. Permite la escritura e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. The last complete state is kept. Restart the app; if it happens again, report it with the log.</source>
        <translation>No se pudieron leer o guardar los datos. Se conserva el último estado completo. Reinicia la app; si vuelve a ocurrir, avisa a soporte y envía el registro.</translation>
    </message>
    <message>
        <source>The data could not be brought to the format of this version (step %1). It is as it was before. Check the free disk space and start again.</source>
        <translation>No se pudieron pasar los datos al formato de esta versión (paso %1). Están como antes. Revisa el espacio libre en el disco e inicia de nuevo.</translation>
    </message>
    <message>
        <source>The data could not be brought to the format of this version. It is as it was before. Check the free disk space and start again.</source>
        <translation>No se pudieron pasar los datos al formato de esta versión. Están como antes. Revisa el espacio libre en el disco e inicia de nuevo.</translation>
    </message>
    <message>
        <source>Another build of the app prepared this data differently (step %1), so it was left as it is. Use the version that you used before.</source>
        <translation>Otra compilación de la app preparó estos datos de otra forma (paso %1), por eso quedaron como estaban. Usa la versión que usabas antes.</translation>
    </message>
    <message>
        <source>Another build of the app prepared this data differently, so it was left as it is. Use the version that you used before.</source>
        <translation>Otra compilación de la app preparó estos datos de otra forma, por eso quedaron como estaban. Usa la versión que usabas antes.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is kept. Free some space and try again.</source>
        <translation>El disco está lleno. Lo ya guardado se conserva. Libera espacio e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>%1: %2, no clear difference from the previous period (≈ %3)</source>
        <extracomment>Summary of a period: chance alone could make the difference. %1 a KPI, %2 its value, %3 its value before</extracomment>
        <translation>%1: %2, sin diferencia clara con el periodo anterior (≈ %3)</translation>
    </message>
    <message>
        <source>%1: %2, nothing in the previous period</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value</extracomment>
        <translation>%1: %2, nada en el periodo anterior</translation>
    </message>
    <message>
        <source>%1: %2, %3 above the previous period (%4)</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value, %3 a difference such as 9%, %4 its value before</extracomment>
        <translation>%1: %2, %3 por encima del periodo anterior (%4)</translation>
    </message>
    <message>
        <source>%1: %2, %3 below the previous period (%4)</source>
        <extracomment>Summary of a period: %1 a KPI, %2 its value, %3 such as 9%, %4 its value before</extracomment>
        <translation>%1: %2, %3 por debajo del periodo anterior (%4)</translation>
    </message>
    <message>
        <source>%1, %2 of spend</source>
        <extracomment>Summary of a period: %1 is such as &quot;ROAS: 3.8×, 9% above the previous period (3.5×)&quot;, %2 a share such as 12%</extracomment>
        <translation>%1, %2 del gasto</translation>
    </message>
    <message>
        <source>Better: %1. %2</source>
        <extracomment>Summary of a period: a creative with a clear change. %1 its name, %2 such as &quot;ROAS: 3.8×, 9% above …&quot;</extracomment>
        <translation>Mejor: %1. %2</translation>
    </message>
    <message>
        <source>Worse: %1. %2</source>
        <extracomment>Summary of a period: a creative with a clear change. %1 its name, %2 such as &quot;ROAS: 3.8×, 9% below …&quot;</extracomment>
        <translation>Peor: %1. %2</translation>
    </message>
    <message>
        <source>Changed: %1. %2</source>
        <extracomment>Summary of a period: a creative with a change that is neither good nor bad. %1 its name, %2 what changed</extracomment>
        <translation>Cambió: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) may be wearing out</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n creativo para observar: puede estar desgastándose</numerusform>
            <numerusform>%n creativos para observar: pueden estar desgastándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) is/are fatigued</source>
        <extracomment>Summary of a period</extracomment>
        <translation>
            <numerusform>%n creativo con fatiga</numerusform>
            <numerusform>%n creativos con fatiga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more may be wearing out</source>
        <extracomment>Summary of a period: %1 is such as &quot;2 creatives are fatigued&quot;, %n counts others</extracomment>
        <translation>
            <numerusform>%1, %n más para observar</numerusform>
            <numerusform>%1, %n más para observar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new creative(s) is/are already in the top %1</source>
        <extracomment>Summary of a period: they did not run in the previous one. %1 is the number of the best</extracomment>
        <translation>
            <numerusform>%n creativo nuevo ya está en el top %1</numerusform>
            <numerusform>%n creativos nuevos ya están en el top %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) need(s) more data to be ranked</source>
        <extracomment>Summary of a period: they are below the minimums</extracomment>
        <translation>
            <numerusform>%n creativo necesita más datos para entrar en el ranking</numerusform>
            <numerusform>%n creativos necesitan más datos para entrar en el ranking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncStageText</name>
    <message numerus="yes">
        <source>%n ad(s)</source>
        <extracomment>Sync: under &quot;Insights&quot;, when they are all here</extracomment>
        <translation>
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the ranking</source>
        <extracomment>Sync: under &quot;Ranking&quot;, how many creatives are in the ranking now</extracomment>
        <translation>
            <numerusform>%n en el ranking</numerusform>
            <numerusform>%n en el ranking</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 loaded</source>
        <extracomment>Sync: under &quot;Creatives&quot;; both are numbers</extracomment>
        <translation>%1 de %2 cargados</translation>
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
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Text in the picture</source>
        <extracomment>Pattern of a creative
----------
Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Texto en la imagen</translation>
    </message>
    <message>
        <source>No text in the picture</source>
        <translation>Sin texto en la imagen</translation>
    </message>
    <message>
        <source>Element</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Ambiente</translation>
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
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Patterns of creatives: what a group of tags is about</extracomment>
        <translation>Tono</translation>
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
        <translation>Sincronizado ahora</translation>
    </message>
    <message>
        <source>Synced %1 ago</source>
        <extracomment>Top creatives, header: %1 is a length of time such as 12 min</extracomment>
        <translation>Sincronizado hace %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <extracomment>Top creatives, header: %1 is a date and time</extracomment>
        <translation>Sincronizado: %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <extracomment>Top creatives, header, without internet: %1 is a time</extracomment>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>Data of %1, %2 ago</source>
        <extracomment>Top creatives, header, without internet: %1 is a time, %2 a length of time such as 3 h</extracomment>
        <translation>Datos de %1, hace %2</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>Sync: %1 is a length of time such as 1 min 20 s</extracomment>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>Top creatives, header with little room: how old the numbers are</extracomment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Top creatives, header with little room: %1 is a length of time such as 12 min</extracomment>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>TrendText</name>
    <message>
        <source>new</source>
        <extracomment>Creative card, below the rank: it was not in the ranking of the previous period</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Place %1 in the previous period (%2)</source>
        <extracomment>Creative card, tooltip. %1: a place such as 3, %2: dates</extracomment>
        <translation>Posición %1 en el periodo anterior (%2)</translation>
    </message>
    <message>
        <source>Below the minimums in the previous period (%1)</source>
        <extracomment>Creative card, tooltip. %1: dates</extracomment>
        <translation>Por debajo de los mínimos en el periodo anterior (%1)</translation>
    </message>
    <message>
        <source>Did not run in the previous period (%1)</source>
        <extracomment>Creative card, tooltip. %1: dates</extracomment>
        <translation>No circuló en el periodo anterior (%1)</translation>
    </message>
    <message>
        <source>Place %1 at the sync before this one</source>
        <extracomment>Creative card, tooltip. %1: a place such as 3</extracomment>
        <translation>Posición %1 en la sincronización anterior</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>Read aloud after the rank: the same as in the previous period</extracomment>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>up %1</source>
        <extracomment>Read aloud after the rank: places won since the previous period</extracomment>
        <translation>subió %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>Read aloud after the rank: places lost since the previous period</extracomment>
        <translation>bajó %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Creative card: first signs that people have seen it too often</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Fatigued</source>
        <extracomment>Creative card: people have seen it too often</extracomment>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>Click rate of the last week at %1 of its best time (%2), season and auction taken out</source>
        <extracomment>Creative, signs of fatigue. %1: such as 78%, %2: dates of the best time</extracomment>
        <translation>Tasa de clics de la última semana al %1 de su mejor etapa (%2), descontando temporada y subasta</translation>
    </message>
    <message>
        <source>Views by person and day: %1 then, %2 now</source>
        <extracomment>Creative, signs of fatigue: how often one person sees it in a day. %1, %2: such as 1.2</extracomment>
        <translation>Vistas por persona y día: %1 antes, %2 ahora</translation>
    </message>
    <message numerus="yes">
        <source>Cost per result at %1 of its best time, clearly dearer for %n day(s) in a row</source>
        <extracomment>Creative, signs of fatigue: cost per result against its best time. %1: such as 134%</extracomment>
        <translation>
            <numerusform>Costo por resultado al %1 de su mejor etapa, claramente más caro desde hace %n día</numerusform>
            <numerusform>Costo por resultado al %1 de su mejor etapa, claramente más caro desde hace %n días seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Chance of a real drop: %1</source>
        <extracomment>Creative, signs of fatigue: probability. %1: such as 92%</extracomment>
        <translation>Probabilidad de una caída real: %1</translation>
    </message>
    <message>
        <source>Check first: its daily spend is another than in its best time, so budget, bid or audience were changed</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Revisa antes: el gasto por día es otro que en su mejor etapa, así que cambiaron presupuesto, puja o público</translation>
    </message>
    <message>
        <source>Check first: it paused and began again, so its delivery is learning anew</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Revisa antes: se detuvo y volvió a empezar, así que la entrega está aprendiendo de nuevo</translation>
    </message>
    <message>
        <source>Check first: results by click broke off in the whole account, so look at the tracking</source>
        <extracomment>Creative, what else can look like fatigue</extracomment>
        <translation>Revisa antes: los resultados por clic se desplomaron en toda la cuenta, así que mira la medición</translation>
    </message>
    <message>
        <source>Checked first and not found: changed spend, a new start, broken tracking</source>
        <extracomment>Creative, what else can look like fatigue: nothing of it was found</extracomment>
        <translation>Revisado antes y no encontrado: gasto cambiado, un reinicio, medición rota</translation>
    </message>
</context>
<context>
    <name>VisualPatternText</name>
    <message>
        <source>Low contrast</source>
        <extracomment>Pattern of a creative: of light and dark</extracomment>
        <translation>Contraste bajo</translation>
    </message>
    <message>
        <source>Medium contrast</source>
        <translation>Contraste medio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Centered layout</source>
        <extracomment>Pattern of a creative: where things stand in it</extracomment>
        <translation>Composición centrada</translation>
    </message>
    <message>
        <source>Left-aligned layout</source>
        <translation>Composición a la izquierda</translation>
    </message>
    <message>
        <source>Right-aligned layout</source>
        <translation>Composición a la derecha</translation>
    </message>
    <message>
        <source>Weight at the top</source>
        <translation>Peso arriba</translation>
    </message>
    <message>
        <source>Weight at the bottom</source>
        <translation>Peso abajo</translation>
    </message>
    <message>
        <source>Split layout</source>
        <translation>Composición dividida</translation>
    </message>
    <message>
        <source>Rule of thirds</source>
        <translation>Regla de los tercios</translation>
    </message>
    <message>
        <source>Grid layout</source>
        <translation>Composición en cuadrícula</translation>
    </message>
    <message>
        <source>Picture up to the edges</source>
        <translation>Imagen hasta los bordes</translation>
    </message>
    <message>
        <source>Free layout</source>
        <translation>Composición libre</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>Pattern of a creative: something to be seen in it</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
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
        <translation>Botón de llamada a la acción</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Discount badge</source>
        <translation>Sello de descuento</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícono</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Ilustración</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Captura de pantalla</translation>
    </message>
    <message>
        <source>Background photo</source>
        <translation>Foto de fondo</translation>
    </message>
    <message>
        <source>Repeating pattern</source>
        <translation>Estampado</translation>
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
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Edificio</translation>
    </message>
    <message>
        <source>Another element</source>
        <translation>Otro elemento</translation>
    </message>
    <message>
        <source>Symmetrical balance</source>
        <extracomment>Pattern of a creative: how its weight is spread</extracomment>
        <translation>Equilibrio simétrico</translation>
    </message>
    <message>
        <source>Asymmetrical balance</source>
        <translation>Equilibrio asimétrico</translation>
    </message>
    <message>
        <source>Radial balance</source>
        <translation>Equilibrio radial</translation>
    </message>
    <message>
        <source>Minimalist style</source>
        <extracomment>Pattern of a creative: its style</extracomment>
        <translation>Estilo minimalista</translation>
    </message>
    <message>
        <source>Bold style</source>
        <translation>Estilo llamativo</translation>
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
        <translation>Foco en el producto</translation>
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
        <translation>Collage</translation>
    </message>
    <message>
        <source>Luxury style</source>
        <translation>Estilo de lujo</translation>
    </message>
    <message>
        <source>Retro style</source>
        <translation>Estilo retro</translation>
    </message>
    <message>
        <source>Another style</source>
        <translation>Otro estilo</translation>
    </message>
    <message>
        <source>Energetic mood</source>
        <extracomment>Pattern of a creative: its mood</extracomment>
        <translation>Ambiente enérgico</translation>
    </message>
    <message>
        <source>Calm mood</source>
        <translation>Ambiente tranquilo</translation>
    </message>
    <message>
        <source>Serious mood</source>
        <translation>Ambiente serio</translation>
    </message>
    <message>
        <source>Playful mood</source>
        <translation>Ambiente divertido</translation>
    </message>
    <message>
        <source>Premium mood</source>
        <translation>Ambiente premium</translation>
    </message>
    <message>
        <source>Warm mood</source>
        <translation>Ambiente cálido</translation>
    </message>
    <message>
        <source>Dark mood</source>
        <translation>Ambiente oscuro</translation>
    </message>
    <message>
        <source>Fresh mood</source>
        <translation>Ambiente fresco</translation>
    </message>
    <message>
        <source>Neutral mood</source>
        <translation>Ambiente neutro</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>It is not ranked yet: %1.</source>
        <extracomment>Side panel, why a creative is not ranked. %1: such as R$ 180 more spend and 7 purchases to go</extracomment>
        <translation>Aún no está en el ranking: %1.</translation>
    </message>
    <message>
        <source>With so little data its %1 may be luck, good or bad, so it waits here without a judgement.</source>
        <extracomment>Side panel, why a creative is not ranked. %1: a KPI such as ROAS</extracomment>
        <translation>Con tan pocos datos, el valor de %1 puede ser buena o mala suerte, por eso espera aquí sin juicio.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its weighted score over several KPIs is %2 of 100.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a score from 0 to 100</extracomment>
        <translation>Superó los mínimos de gasto, resultados e impresiones y está en la posición %1 porque su nota por pesos en varios KPI es %2 de 100.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 is %3 or less with 80% probability.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as Cost per lead, %3: its value</extracomment>
        <translation>Superó los mínimos de gasto, resultados e impresiones y está en la posición %1 porque, con 80 % de probabilidad, el valor de %2 es %3 o menos.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 is %3 or more with 80% probability.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value</extracomment>
        <translation>Superó los mínimos de gasto, resultados e impresiones y está en la posición %1 porque, con 80 % de probabilidad, el valor de %2 es %3 o más.</translation>
    </message>
    <message>
        <source>It passed the minimums for spend, results and impressions and has place %1 because its %2 was %3 in this period.</source>
        <extracomment>Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value</extracomment>
        <translation>Superó los mínimos de gasto, resultados e impresiones y está en la posición %1 porque el valor de %2 fue %3 en este periodo.</translation>
    </message>
    <message>
        <source>This is how it performed as delivered; no interval can be given for %1.</source>
        <extracomment>Side panel, how sure a place is, for a KPI without an interval. %1: such as Spend</extracomment>
        <translation>Este es el rendimiento tal como se entregó; no hay intervalo para %1.</translation>
    </message>
    <message>
        <source>As delivered, its true %1 lies between %2 and %3 with 80% probability.</source>
        <extracomment>Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values</extracomment>
        <translation>Tal como se entregó, el valor real de %1 está entre %2 y %3 con 80 % de probabilidad.</translation>
    </message>
    <message>
        <source>As delivered, its true %1 lies between %2 and %3 with 80% probability, and the chance that it beats the account&apos;s median is %4.</source>
        <extracomment>Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values, %4: such as 97%</extracomment>
        <translation>Tal como se entregó, el valor real de %1 está entre %2 y %3 con 80 % de probabilidad, y la probabilidad de superar la mediana de la cuenta es %4.</translation>
    </message>
</context>
<context>
    <name>mci::ui::AboutSettings</name>
    <message>
        <source>About</source>
        <extracomment>Settings, section</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>License</source>
        <extracomment>Settings › About: under which the program may be used and changed</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Settings › About: of the program&apos;s main parts</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Parts and their licenses</source>
        <extracomment>Settings › About: the libraries and fonts inside, each with its licence</extracomment>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>Copy debug info</source>
        <extracomment>Settings › About</extracomment>
        <translation>Copiar información de diagnóstico</translation>
    </message>
    <message>
        <source>For a question</source>
        <extracomment>Settings › About</extracomment>
        <translation>Para una consulta</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Libraries and fonts that the program uses</source>
        <extracomment>Settings › About, below &quot;Parts and their licenses&quot;</extracomment>
        <translation>Bibliotecas y fuentes que usa el programa</translation>
    </message>
    <message>
        <source>Versions and where settings come from; no values, no data, no token</source>
        <extracomment>Settings › About, below &quot;For a question&quot;</extracomment>
        <translation>Versiones y de dónde vienen los ajustes; ningún valor, ningún dato, ningún token</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>Settings › About, below the button &quot;Copy debug info&quot;</extracomment>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>In a sealed file of the profile</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>En un archivo sellado del perfil</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>En memoria, hasta que el programa se cierre</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <extracomment>Settings › About: where tokens are kept</extracomment>
        <translation>En el llavero del sistema</translation>
    </message>
</context>
<context>
    <name>mci::ui::AccountModel</name>
    <message>
        <source>Ad account</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Cuenta publicitaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>Choice of the ad account, column: the business that owns it</extracomment>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Choice of the ad account, column</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>mci::ui::AccountPage</name>
    <message>
        <source>Which account shall we analyze?</source>
        <extracomment>Choice of the ad account, headline</extracomment>
        <translation>¿Qué cuenta analizamos?</translation>
    </message>
    <message>
        <source>Search by name or ID</source>
        <extracomment>Choice of the ad account</extracomment>
        <translation>Buscar por nombre o ID</translation>
    </message>
    <message>
        <source>Refresh the list</source>
        <extracomment>Choice of the ad account: asks Meta for the accounts again</extracomment>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Ad accounts</source>
        <extracomment>Choice of the ad account, name of the table for screen readers</extracomment>
        <translation>Cuentas publicitarias</translation>
    </message>
    <message>
        <source>Only creatives from connected accounts are analyzed. You can switch accounts at any time.</source>
        <extracomment>Choice of the ad account, below the table</extracomment>
        <translation>Solo se analizan creativos de las cuentas conectadas. Puedes cambiar de cuenta en cualquier momento.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Choice of the ad account, goes on to the parameters</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Each client has its own workspace and its own data.</source>
        <extracomment>Choice of the ad account, %n: accounts, %1: name of the person who approved them</extracomment>
        <translation>Cada cliente tiene su propio espacio y sus propios datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) approved by %1. Each client has its own workspace and its own data.</source>
        <translation>
            <numerusform>%n cuenta autorizada por %1. Cada cliente tiene su propio espacio y sus propios datos.</numerusform>
            <numerusform>%n cuentas autorizadas por %1. Cada cliente tiene su propio espacio y sus propios datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This login has no ad accounts. Ask for access in Meta&apos;s business settings and refresh the list, or sign in as somebody else.</source>
        <extracomment>Choice of the ad account, in place of the table</extracomment>
        <translation>Este inicio de sesión no tiene cuentas publicitarias. Pide acceso en la configuración del negocio de Meta y actualiza la lista, o entra con otra persona.</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Choice of the ad account, nothing was found. %1: what was searched for</extracomment>
        <translation>Nada con “%1”</translation>
    </message>
    <message>
        <source>Choose an ad account first.</source>
        <extracomment>Choice of the ad account, why the way on is closed</extracomment>
        <translation>Elige antes una cuenta publicitaria.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Actions</name>
    <message>
        <source>Sync now</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Change what counts as good</source>
        <extracomment>Menu and command palette: opens the page with period, goal and minimums</extracomment>
        <translation>Cambiar qué es un buen creativo</translation>
    </message>
    <message>
        <source>Export this view</source>
        <extracomment>Menu and command palette: writes the shown creatives to a file</extracomment>
        <translation>Exportar esta vista</translation>
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
        <translation>Conectar otra cuenta</translation>
    </message>
    <message>
        <source>Switch client</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Cambiar de cliente</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu and command palette: ends the program</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Hide creative</source>
        <extracomment>Menu and command palette: leaves the selected creatives out of the grid</extracomment>
        <translation>Ocultar creativo</translation>
    </message>
    <message>
        <source>Show hidden creatives</source>
        <extracomment>Menu and command palette: a check mark; shows creatives that were hidden</extracomment>
        <translation>Mostrar creativos ocultos</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <extracomment>Menu and command palette: no creative is selected then</extracomment>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Search this page</source>
        <extracomment>Menu and command palette: moves to the search field of the page</extracomment>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Ver como tarjetas</translation>
    </message>
    <message>
        <source>Show as table</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Larger cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Tarjetas más grandes</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>Usual card size</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Tamaño normal de las tarjetas</translation>
    </message>
    <message>
        <source>Collapse navigation</source>
        <extracomment>Menu and command palette: the navigation at the left shows icons only</extracomment>
        <translation>Contraer la navegación</translation>
    </message>
    <message>
        <source>Always show menu bar</source>
        <extracomment>Menu and command palette: a check mark</extracomment>
        <translation>Mostrar siempre la barra de menús</translation>
    </message>
    <message>
        <source>Top creatives</source>
        <extracomment>Navigation</extracomment>
        <translation>Mejores creativos</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Navigation</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Menu and command palette: to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next region</source>
        <extracomment>Menu and command palette: moves the keyboard to navigation, bar, content, panel in turn</extracomment>
        <translation>Región siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Región anterior</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Menu</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Menu and command palette</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>Menu</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>Menu</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Menu</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go to</source>
        <extracomment>Menu: where one can go</extracomment>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <extracomment>Menu</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Activity at a glance</source>
        <extracomment>Menu and command palette: a small list of what runs and waits, beside the navigation; again: the whole page</extracomment>
        <translation>Actividad de un vistazo</translation>
    </message>
    <message>
        <source>Large preview</source>
        <extracomment>Menu and command palette: shows the picture of a creative as large as the window</extracomment>
        <translation>Vista previa grande</translation>
    </message>
    <message>
        <source>Side panel</source>
        <extracomment>Menu and command palette: a check mark; everything about one creative, beside the others</extracomment>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Open as full page</source>
        <extracomment>Menu and command palette: everything about one creative on a page of its own</extracomment>
        <translation>Abrir en página completa</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Menu and command palette: opens the browser</extracomment>
        <translation>Abrir en el Administrador de anuncios</translation>
    </message>
    <message>
        <source>No rating</source>
        <extracomment>Menu and command palette: takes the stars of a creative away</extracomment>
        <translation>Sin valoración</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <extracomment>Menu and command palette: which columns the table of creatives has</extracomment>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu and command palette: a check mark; the rows of the table are lower</extracomment>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>Menu: what can be done with one creative</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <extracomment>Command palette: rates a creative; %1 is one to five stars as signs</extracomment>
        <translation>Valoración: %1</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Top creatives, menu of a creative: a submenu</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Navigation</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Compare selected creatives</source>
        <extracomment>Menu, command palette and selection bar: shows the selected creatives side by side</extracomment>
        <translation>Comparar creativos seleccionados</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Navigation</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Analyze patterns</source>
        <extracomment>Menu and command palette: names the patterns of the selected creatives</extracomment>
        <translation>Analizar patrones</translation>
    </message>
    <message>
        <source>Analyze all that are shown</source>
        <extracomment>Menu and command palette: names the patterns of every creative that is shown</extracomment>
        <translation>Analizar todos los mostrados</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Navigation: which patterns go with which results</extracomment>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Calls to the AI provider</source>
        <extracomment>Menu and command palette: a window with everything that was sent to an AI provider</extracomment>
        <translation>Llamadas al proveedor de IA</translation>
    </message>
    <message>
        <source>New creatives inspired by these</source>
        <extracomment>Menu, command palette and selection bar: begins a brief for new ads that are inspired by the selected ones</extracomment>
        <translation>Nuevos creativos inspirados en estos</translation>
    </message>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Menu and command palette: opens the page of briefs and of what was made of them</extracomment>
        <translation>Briefs y generaciones</translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityHeader</name>
    <message>
        <source>Clear finished</source>
        <extracomment>Activity: takes the rows of finished work away from the page</extracomment>
        <translation>Limpiar completadas</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Activity: title of the page</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Which work to show</source>
        <extracomment>Activity, read aloud: chooses which work is shown</extracomment>
        <translation>Qué tareas mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Activity: which work is shown</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Activity: which work is shown</extracomment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Activity: which work is shown; a number may follow</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Activity: which work is shown; a number may follow</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <extracomment>Activity: lets the paused queue go on</extracomment>
        <translation>Reanudar cola</translation>
    </message>
    <message>
        <source>Begins what waits</source>
        <extracomment>Activity: tooltip</extracomment>
        <translation>Empieza lo que espera</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <extracomment>Activity: begins nothing new from then on</extracomment>
        <translation>Pausar cola</translation>
    </message>
    <message>
        <source>Begins nothing new, also after a restart; what runs goes on to its end</source>
        <extracomment>Activity: tooltip</extracomment>
        <translation>No empieza nada nuevo, ni después de reiniciar; lo que está en curso llega al final</translation>
    </message>
    <message>
        <source>Nothing finished is shown</source>
        <extracomment>Activity: why the button cannot be pressed</extracomment>
        <translation>No hay nada completado en la lista</translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivityPage</name>
    <message>
        <source>Work</source>
        <extracomment>Activity, read aloud</extracomment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>No jobs in the queue</source>
        <extracomment>Activity, empty</extracomment>
        <translation>Ninguna tarea en cola</translation>
    </message>
    <message>
        <source>Syncs appear here, with their history.</source>
        <extracomment>Activity, empty</extracomment>
        <translation>Las sincronizaciones aparecen aquí, con su historial.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Activity, empty: button</extracomment>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <extracomment>Activity: no work of the chosen kind</extracomment>
        <translation>Nada de este tipo</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Activity: button that takes the filter away</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n finished job(s) cleared</source>
        <extracomment>Activity: the finished rows are not shown any more</extracomment>
        <translation>
            <numerusform>%n tarea completada retirada de la lista</numerusform>
            <numerusform>%n tareas completadas retiradas de la lista</numerusform>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Open all</source>
        <extracomment>Popover of the navigation: opens the page with all work</extracomment>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <extracomment>Popover of the navigation: the last work has just ended</extracomment>
        <translation>Nada en curso ni en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the page</source>
        <extracomment>Popover of the navigation: jobs that are not shown here</extracomment>
        <translation>
            <numerusform>%n más en la página</numerusform>
            <numerusform>%n más en la página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ActivitySide</name>
    <message>
        <source>Open log folder</source>
        <extracomment>Activity: shows the folder with the log files</extracomment>
        <translation>Abrir carpeta de registros</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is %1</source>
        <extracomment>Toast: the folder of the log files could not be shown; %1 is a path</extracomment>
        <translation>No se pudo abrir la carpeta. Es %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiConsentList</name>
    <message>
        <source>Who may be analyzed there</source>
        <extracomment>Settings › AI provider, heading of the list of clients</extracomment>
        <translation>A quién se puede analizar allí</translation>
    </message>
    <message>
        <source>Each client is off until you allow it. Off holds at once, also for what is under way.</source>
        <extracomment>Settings › AI provider, below the heading of the list of clients</extracomment>
        <translation>Cada cliente está desactivado hasta que lo permitas. Desactivar vale al instante, también para lo que está en curso.</translation>
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
        <translation>Los creativos de %1 pueden ir al proveedor de IA</translation>
    </message>
    <message>
        <source>Allowed for %1 only. The provider is %2 now: nothing of this client is sent until you allow it again.</source>
        <extracomment>Settings › AI provider, a client: %1 and %2 are hosts of AI providers</extracomment>
        <translation>Permitido solo para %1. El proveedor ahora es %2: no se envía nada de este cliente hasta que lo permitas de nuevo.</translation>
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
        <translation>Detalles de la llamada</translation>
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
        <translation>Llamadas al proveedor de IA</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>Calls to the AI provider: whose calls are shown, for screen readers</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <extracomment>Calls to the AI provider: of all clients, with tests of the connection</extracomment>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <extracomment>Calls to the AI provider: there are none</extracomment>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Nothing was sent to an AI provider. Every call will stand here, also a failed one.</source>
        <extracomment>Calls to the AI provider: there are none</extracomment>
        <translation>No se envió nada a un proveedor de IA. Aquí aparecerá cada llamada, también las que fallen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Calls to the AI provider: closes the window</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The calls could not be read</source>
        <translation>No se pudieron leer las llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Calls to the AI provider: reads them once more</extracomment>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>There are no calls.</source>
        <extracomment>Calls to the AI provider: why there is nothing to copy</extracomment>
        <translation>No hay llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>(of the newest %n)</source>
        <extracomment>Calls to the AI provider: there are more than the table shows</extracomment>
        <translation>
            <numerusform>(de la %n más reciente)</numerusform>
            <numerusform>(de las %n más recientes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) copied</source>
        <extracomment>Toast: calls to the AI provider are on the clipboard</extracomment>
        <translation>
            <numerusform>%n llamada copiada</numerusform>
            <numerusform>%n llamadas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>AI calls</source>
        <extracomment>Name of the file that calls to the AI provider are exported to, without its ending</extracomment>
        <translation>Llamadas de IA</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file; or it could not be written</extracomment>
        <translation>No se pudo escribir el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiLedgerModel</name>
    <message>
        <source>Test</source>
        <extracomment>Calls to the AI provider: a test of the connection, no creative was sent</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <extracomment>Calls to the AI provider: the most that a call can have cost; %1 is an amount of money</extracomment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Calls to the AI provider, columns</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Creativo</translation>
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
        <translation>Tokens sal.</translation>
    </message>
    <message>
        <source>Cost (US$)</source>
        <translation>Costo (US$)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>New texts</source>
        <extracomment>Calls to the AI provider: texts for new creatives were written</extracomment>
        <translation>Textos nuevos</translation>
    </message>
    <message>
        <source>New picture</source>
        <extracomment>Calls to the AI provider: a picture for a new creative was made</extracomment>
        <translation>Imagen nueva</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiPriceDialog</name>
    <message>
        <source>Reset to the app&apos;s prices</source>
        <extracomment>Prices of AI models: all are again those that the program brings</extracomment>
        <translation>Volver a los precios de la app</translation>
    </message>
    <message>
        <source>Prices of AI models</source>
        <extracomment>Prices of AI models, title of the window</extracomment>
        <translation>Precios de modelos de IA</translation>
    </message>
    <message>
        <source>“%1” is no price. Enter dollars for a million tokens, such as 0.15.</source>
        <extracomment>Prices of AI models: %1 is what was typed</extracomment>
        <translation>“%1” no es un precio. Escribe dólares por un millón de tokens, como 0,15.</translation>
    </message>
    <message>
        <source>US dollars for a million tokens. The monthly limit is kept by them: compare them with your provider&apos;s price list. Enter or F2 edits a price.</source>
        <extracomment>Prices of AI models, below the title</extracomment>
        <translation>Dólares por un millón de tokens. El límite mensual se basa en ellos: compáralos con la tarifa de tu proveedor. Intro o F2 edita un precio.</translation>
    </message>
    <message>
        <source>Add a model</source>
        <extracomment>Prices of AI models: a new row</extracomment>
        <translation>Añadir modelo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Prices of AI models: closes the window</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No price was edited.</source>
        <extracomment>Prices of AI models: why there is nothing to reset</extracomment>
        <translation>No se editó ningún precio.</translation>
    </message>
    <message>
        <source>Reset all prices?</source>
        <extracomment>Prices of AI models, question</extracomment>
        <translation>¿Restablecer todos los precios?</translation>
    </message>
    <message>
        <source>Prices that you edited or added are lost. What was spent so far stays as it was counted.</source>
        <extracomment>Prices of AI models, question</extracomment>
        <translation>Se pierden los precios que editaste o añadiste. Lo gastado hasta ahora queda como se contó.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Prices of AI models, question: button</extracomment>
        <translation>Restablecer</translation>
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
        <translation>En caché</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>Prices of AI models, column: what is answered</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>Prices of AI models, column: the day when the price was looked up</extracomment>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiSettings</name>
    <message>
        <source>AI provider</source>
        <extracomment>Settings, section</extracomment>
        <translation>Proveedor de IA</translation>
    </message>
    <message>
        <source>Optional. Without one, creatives are analyzed on this computer</source>
        <extracomment>Settings › AI provider, below the title</extracomment>
        <translation>Opcional. Sin proveedor, los creativos se analizan en este equipo</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Settings › AI provider: which server answers</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Any that speaks OpenAI&apos;s protocol</source>
        <extracomment>Settings › AI provider, below &quot;Server&quot;</extracomment>
        <translation>Cualquiera que hable el protocolo de OpenAI</translation>
    </message>
    <message>
        <source>Such as https://api.openai.com/v1</source>
        <extracomment>Settings › AI provider, in the empty field of the address. The address stays as it is</extracomment>
        <translation>Como https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Settings › AI provider</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Whoever is there sees what clients below allow</source>
        <extracomment>Settings › AI provider, below &quot;Address&quot;</extracomment>
        <translation>Quien esté allí ve lo que permiten los clientes de abajo</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Settings › AI provider</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One that sees pictures. After a test, Down lists the server&apos;s</source>
        <extracomment>Settings › AI provider, below &quot;Model&quot;</extracomment>
        <translation>Uno que vea imágenes. Tras una prueba, la flecha abajo lista los del servidor</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Settings › AI provider: what the model costs</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>The monthly limit is kept by it</source>
        <extracomment>Settings › AI provider, below &quot;Price&quot;</extracomment>
        <translation>El límite mensual se basa en él</translation>
    </message>
    <message>
        <source>Enter to replace</source>
        <extracomment>Settings › AI provider, in the empty field of the key</extracomment>
        <translation>Escribe para reemplazar</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kept in the system keychain</source>
        <translation>Se guarda en el llavero del sistema</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Límite por mes</translation>
    </message>
    <message>
        <source>For all clients. Nothing is asked beyond it</source>
        <translation>Para todos los clientes. Más allá no se pregunta nada</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>A test sends no creative</source>
        <translation>Una prueba no envía ningún creativo</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <extracomment>Settings › AI provider: opens the list of calls</extracomment>
        <translation>Ver todas las llamadas</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>Settings › AI provider; the second is below it</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>What was sent when, to whom, and what it cost</source>
        <translation>Qué se envió, cuándo, a quién y cuánto costó</translation>
    </message>
    <message>
        <source>Consent of clients, allowed, privacy</source>
        <extracomment>Settings › AI provider, words that the search finds the list of clients by</extracomment>
        <translation>Consentimiento de los clientes, permitido, privacidad</translation>
    </message>
    <message>
        <source>Add price</source>
        <extracomment>Settings › AI provider: enters what the model costs</extracomment>
        <translation>Añadir precio</translation>
    </message>
    <message>
        <source>All prices</source>
        <extracomment>Settings › AI provider, button</extracomment>
        <translation>Todos los precios</translation>
    </message>
    <message>
        <source>Picture model</source>
        <extracomment>Settings › AI provider: the model that makes pictures</extracomment>
        <translation>Modelo de imagen</translation>
    </message>
    <message>
        <source>For new creatives. Empty: pictures are drawn on this computer</source>
        <extracomment>Settings › AI provider, below &quot;Picture model&quot;</extracomment>
        <translation>Para nuevos creativos. Vacío: las imágenes se dibujan en este equipo</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiSpending</name>
    <message>
        <source>Monthly limit in US dollars</source>
        <extracomment>Settings › AI provider: the most that may be spent in a month, for screen readers</extracomment>
        <translation>Límite mensual en dólares</translation>
    </message>
    <message>
        <source>%1 spent this month. With a limit of 0, no provider that costs is asked.</source>
        <extracomment>Settings › AI provider, beside a limit of 0. %1: money spent so far</extracomment>
        <translation>%1 gastados este mes. Con límite 0 no se llama a ningún proveedor de pago.</translation>
    </message>
    <message>
        <source>%1 spent this month, %2 left</source>
        <extracomment>Settings › AI provider, beside the monthly limit. %1 and %2 are amounts of money</extracomment>
        <translation>%1 gastados este mes, quedan %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::AiTest</name>
    <message>
        <source>Enter address and model first.</source>
        <extracomment>Settings › AI provider: why the connection cannot be tested</extracomment>
        <translation>Escribe primero dirección y modelo.</translation>
    </message>
    <message>
        <source>Asking for the models and one word…</source>
        <extracomment>Settings › AI provider, while the provider is asked</extracomment>
        <translation>Pidiendo los modelos y una palabra…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Settings › AI provider: asks the provider whether it answers</extracomment>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <extracomment>Settings › AI provider, after a test: %1 is a time such as 312 ms</extracomment>
        <translation>Respondió en %1.</translation>
    </message>
    <message>
        <source>The server lists %1.</source>
        <extracomment>Settings › AI provider, after a test: %1 is an AI model</extracomment>
        <translation>El servidor incluye %1.</translation>
    </message>
    <message>
        <source>The server does not tell which models it has.</source>
        <extracomment>Settings › AI provider, after a test</extracomment>
        <translation>El servidor no dice qué modelos tiene.</translation>
    </message>
    <message>
        <source>The server does not list %1. Choose one of its models above.</source>
        <extracomment>Settings › AI provider, after a test: %1 is an AI model</extracomment>
        <translation>El servidor no incluye %1. Elige arriba uno de sus modelos.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <extracomment>Settings › AI provider: what came of the test, for screen readers</extracomment>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Settings › AI provider: while the provider is asked, ends it</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. The call is in the list of calls.</source>
        <extracomment>Settings › AI provider: somebody ended the test</extracomment>
        <translation>Interrumpido. La llamada está en la lista de llamadas.</translation>
    </message>
</context>
<context>
    <name>mci::ui::AnalysisGate</name>
    <message numerus="yes">
        <source>Let %1 analyze %n creative(s)?</source>
        <extracomment>Before an analysis, question: %1 is the host of an AI provider</extracomment>
        <translation>
            <numerusform>¿Dejar que %1 analice %n creativo?</numerusform>
            <numerusform>¿Dejar que %1 analice %n creativos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their pictures and texts go to %1 (model %2). Numbers, names and access keys stay here.</source>
        <extracomment>Before an analysis: %1 is the host of an AI provider, %2 a model</extracomment>
        <translation>Sus imágenes y textos van a %1 (modelo %2). Cifras, nombres y claves de acceso se quedan aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n other creative(s) need no question: known already, or without a picture.</source>
        <extracomment>Before an analysis: how many of the creatives the provider is not asked about</extracomment>
        <translation>
            <numerusform>Otro %n creativo no necesita pregunta: ya se conoce o no tiene imagen.</numerusform>
            <numerusform>Otros %n creativos no necesitan pregunta: ya se conocen o no tienen imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs at most</source>
        <extracomment>Before an analysis, fact: the most that it can cost</extracomment>
        <translation>Cuesta como máximo</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>Before an analysis: nobody knows what the model costs</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Left of this month&apos;s limit</source>
        <extracomment>Before an analysis, fact: money that may still be spent this month</extracomment>
        <translation>Queda del límite de este mes</translation>
    </message>
    <message>
        <source>That may not be enough for all. The provider is not asked beyond the limit.</source>
        <extracomment>Before an analysis: the cost is above what is left</extracomment>
        <translation>Puede no alcanzar para todos. Más allá del límite no se llama al proveedor.</translation>
    </message>
    <message>
        <source>Without a price the limit cannot be kept, so the provider is not asked. Add the price in the settings.</source>
        <extracomment>Before an analysis: the model has no price</extracomment>
        <translation>Sin precio no se puede mantener el límite, así que no se llama al proveedor. Añade el precio en los ajustes.</translation>
    </message>
    <message>
        <source>Analyze</source>
        <extracomment>Before an analysis, button</extracomment>
        <translation>Analizar</translation>
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
        <translation>Verde y rojo</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <extracomment>Settings › Appearance, colours that say better and worse</extracomment>
        <translation>Azul y naranja</translation>
    </message>
    <message>
        <source>Colors of results</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Colores de los resultados</translation>
    </message>
    <message>
        <source>Blue and orange are easier to tell apart with color blindness</source>
        <extracomment>Settings › Appearance, below the colours of results</extracomment>
        <translation>Azul y naranja se distinguen mejor con daltonismo</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Mediano</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>Settings › Appearance, size of the cards</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Card size</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>Settings › Appearance</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Settings, section</extracomment>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Panels, progress and what is still loading</source>
        <extracomment>Settings › Appearance, below &quot;Motion&quot;</extracomment>
        <translation>Paneles, progreso y lo que aún está cargando</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Settings › Appearance, motion</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>Settings › Appearance, motion</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>As the system (on now)</source>
        <extracomment>Settings › Appearance, motion: what the system says now</extracomment>
        <translation>Como el sistema (ahora activado)</translation>
    </message>
    <message>
        <source>As the system (off now)</source>
        <translation>Como el sistema (ahora desactivado)</translation>
    </message>
</context>
<context>
    <name>mci::ui::Banner</name>
    <message>
        <source>Close</source>
        <extracomment>Banner above the page: closes it.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mci::ui::BrandKitDialog</name>
    <message>
        <source>Add a word that is never used</source>
        <extracomment>Brand kit, tooltip of +</extracomment>
        <translation>Añadir una palabra que nunca se usa</translation>
    </message>
    <message>
        <source>Add a competitor</source>
        <extracomment>Brand kit, tooltip of +</extracomment>
        <translation>Añadir un competidor</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Brand kit: keeps what was entered</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Brand kit</source>
        <extracomment>Title of the window with a client&apos;s name, logo, colours and words</extracomment>
        <translation>Kit de marca</translation>
    </message>
    <message>
        <source>The brand kit is being read.</source>
        <extracomment>Brand kit: why nothing can be saved yet</extracomment>
        <translation>Se está leyendo el kit de marca.</translation>
    </message>
    <message>
        <source>For all briefs of this client. This brief takes it over at once.</source>
        <extracomment>Brand kit, below the title</extracomment>
        <translation>Para todos los briefs de este cliente. Este brief lo usa enseguida.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Brand kit, field: the brand&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Logo</source>
        <extracomment>Brand kit, field: a picture file</extracomment>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Colors</source>
        <extracomment>Brand kit, field</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The first one is the main color.</source>
        <extracomment>Brand kit, field Colors: what their order means</extracomment>
        <translation>El primero es el color principal.</translation>
    </message>
    <message>
        <source>Font</source>
        <extracomment>Brand kit, field: family of the letters</extracomment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Empty takes one that comes with the app.</source>
        <extracomment>Brand kit, field Font: what happens without one</extracomment>
        <translation>Vacío usa una que viene con la app.</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <extracomment>Brand kit, field: words that ads of this client never use</extracomment>
        <translation>Palabras prohibidas</translation>
    </message>
    <message>
        <source>Competitors</source>
        <extracomment>Brand kit, field: names that never appear in ads of this client</extracomment>
        <translation>Competidores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Brand kit: leaves everything as it was</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Brand kit: why the button does nothing</extracomment>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefColumns</name>
    <message>
        <source>Part of the brief</source>
        <extracomment>Brief in a narrow window: what the tabs choose between, for screen readers</extracomment>
        <translation>Parte del brief</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Brief in a narrow window, tab: the creatives it comes from</extracomment>
        <translation>Fuentes</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>Brief, field: whom it is for</extracomment>
        <translation>Público</translation>
    </message>
    <message>
        <source>Instagram and Facebook</source>
        <extracomment>Brief, field Platform: one to choose from</extracomment>
        <translation>Instagram y Facebook</translation>
    </message>
    <message>
        <source>Tone</source>
        <extracomment>Brief, field: how it is said</extracomment>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Platform</source>
        <extracomment>Brief, field: where the ads run</extracomment>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Key message</source>
        <extracomment>Brief, field: what people are to remember</extracomment>
        <translation>Mensaje clave</translation>
    </message>
    <message>
        <source>Offer</source>
        <extracomment>Brief, field: what one gets now</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>Brief, field: why one may believe it</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>By objective</source>
        <extracomment>Brief, field Call to action: the app chooses the ad&apos;s button by the account&apos;s objective</extracomment>
        <translation>Según el objetivo</translation>
    </message>
    <message>
        <source>As the sources</source>
        <extracomment>Brief, field Language: as the sources&apos; texts</extracomment>
        <translation>El de las fuentes</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Brief, field: the ad&apos;s button</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Brief, field: language of the new texts</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>e.g. 20% off until Sunday</source>
        <extracomment>Brief, field Offer: an example</extracomment>
        <translation>p. ej.: 20 % de descuento hasta el domingo</translation>
    </message>
    <message>
        <source>e.g. 4.8 stars from 2,300 customers</source>
        <extracomment>Brief, field Proof: an example</extracomment>
        <translation>p. ej.: 4,8 estrellas de 2300 clientes</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefForm</name>
    <message>
        <source>Add what must be in</source>
        <extracomment>Brief, tooltip of +: adds a phrase to &quot;Must have&quot;</extracomment>
        <translation>Añadir lo que debe tener</translation>
    </message>
    <message>
        <source>Add what must not be in</source>
        <extracomment>Brief, tooltip of +: adds a phrase to &quot;Never use&quot;</extracomment>
        <translation>Añadir lo que nunca se usa</translation>
    </message>
    <message>
        <source>competing brands</source>
        <extracomment>Brief, &quot;Never use&quot;: always there, cannot be removed</extracomment>
        <translation>marcas competidoras</translation>
    </message>
    <message>
        <source>third-party logos</source>
        <extracomment>Brief, &quot;Never use&quot;: always there, cannot be removed</extracomment>
        <translation>logotipos de terceros</translation>
    </message>
    <message>
        <source>Must have</source>
        <extracomment>Brief, field: phrases that every variation has</extracomment>
        <translation>Debe tener</translation>
    </message>
    <message>
        <source>Never use</source>
        <extracomment>Brief, field: phrases that no variation has</extracomment>
        <translation>Nunca usar</translation>
    </message>
    <message>
        <source>Must have changed</source>
        <extracomment>Undo: phrases of &quot;Must have&quot; in a brief</extracomment>
        <translation>Debe tener: cambiado</translation>
    </message>
    <message>
        <source>Never use changed</source>
        <extracomment>Undo: phrases of &quot;Never use&quot; in a brief</extracomment>
        <translation>Nunca usar: cambiado</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>Brief, field: shapes of the pictures</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Variations</source>
        <extracomment>Brief, field: how many creatives are made</extracomment>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Formats changed</source>
        <extracomment>Undo: formats of a brief</extracomment>
        <translation>Formatos cambiados</translation>
    </message>
    <message>
        <source>Variations changed</source>
        <extracomment>Undo: number of variations of a brief</extracomment>
        <translation>Variaciones cambiadas</translation>
    </message>
    <message>
        <source>What changes in each</source>
        <extracomment>Brief: a drawing for each variation</extracomment>
        <translation>Qué cambia en cada una</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Brief: a heading that shows the fields that one seldom needs: photo, visual direction, small print</extracomment>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n set</source>
        <translation>
            <numerusform>%n definido</numerusform>
            <numerusform>%n definidos</numerusform>
        </translation>
    </message>
    <message>
        <source>photo, visual direction, small print</source>
        <translation>foto, dirección visual, letra pequeña</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefLibrary</name>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Library of briefs and of what was made of them: title of the page</extracomment>
        <translation>Briefs y generaciones</translation>
    </message>
    <message>
        <source>What is listed</source>
        <extracomment>Library: what the choice between Generations and Briefs is about, for screen readers</extracomment>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>Generations</source>
        <extracomment>Library: a section, everything that was made
----------
Library, for screen readers: the list of what was made</extracomment>
        <translation>Generaciones</translation>
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
        <translation>Nuevo brief</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Library: reads it once more</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing generated yet</source>
        <extracomment>Library: nothing was made yet, or there are no briefs</extracomment>
        <translation>Aún no hay nada generado</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Aún no hay briefs</translation>
    </message>
    <message>
        <source>Choose creatives</source>
        <extracomment>Library, empty: button that leads to the creatives</extracomment>
        <translation>Elegir creativos</translation>
    </message>
    <message>
        <source>Choose creatives, or begin with an empty brief.</source>
        <translation>Elige creativos o empieza con un brief vacío.</translation>
    </message>
    <message>
        <source>Choose creatives and press %1, or begin with an empty brief.</source>
        <translation>Elige creativos y pulsa %1, o empieza con un brief vacío.</translation>
    </message>
</context>
<context>
    <name>mci::ui::BriefMenu</name>
    <message>
        <source>Versions</source>
        <extracomment>Brief, menu: earlier states of the brief</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <extracomment>Brief, menu: writes a file</extracomment>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Brand kit…</source>
        <extracomment>Brief, menu: name, logo, colours and words of the client&apos;s brand</extracomment>
        <translation>Kit de marca…</translation>
    </message>
    <message>
        <source>Remove brief</source>
        <extracomment>Brief, menu: takes it out of the library; can be undone</extracomment>
        <translation>Quitar el brief</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>Brief, menu of versions: they are being read</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <extracomment>Brief, menu of versions: the brief was never changed after something was made of it</extracomment>
        <translation>No hay versiones anteriores</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <extracomment>Brief, menu of versions. %1: number, %2: when it was saved, such as 12 min ago</extracomment>
        <translation>Versión %1, %2</translation>
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
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>The brief could not be opened</source>
        <translation>No se pudo abrir el brief</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Brief: reads it once more</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What the sources have in common appears once they are analyzed.</source>
        <extracomment>Brief, combined patterns: there are none</extracomment>
        <translation>Lo que las fuentes tienen en común aparece después del análisis.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>Brief, header: what was typed is being written</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>Brief, header: what was typed is not in the store. %1: why</extracomment>
        <translation>Sin guardar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <extracomment>Undo and toast: sources were added to a brief</extracomment>
        <translation>
            <numerusform>%n fuente añadida</numerusform>
            <numerusform>%n fuentes añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the product. The new creatives are about it.</source>
        <extracomment>Brief, at the field Product, after a try to generate</extracomment>
        <translation>Indica el producto. Los nuevos creativos hablan de él.</translation>
    </message>
    <message>
        <source>Choose one creative at least. What it does well is what the new ones start from.</source>
        <extracomment>Brief, at the sources, after a try to generate</extracomment>
        <translation>Elige al menos un creativo. Los nuevos parten de lo que ese hace bien.</translation>
    </message>
    <message>
        <source>Choose what one of them lends at least: Visual, Message or Approach.</source>
        <extracomment>Brief, at the sources, after a try to generate</extracomment>
        <translation>Elige qué aporta al menos uno de ellos: Visual, Mensaje o Enfoque.</translation>
    </message>
    <message>
        <source>Some sources are not analyzed yet. Your brief is safe.</source>
        <extracomment>Brief, after a try to generate</extracomment>
        <translation>Algunas fuentes aún no están analizadas. Tu brief está a salvo.</translation>
    </message>
    <message>
        <source>Analyze now</source>
        <extracomment>Brief, beside an error: looks at the sources without patterns</extracomment>
        <translation>Analizar ahora</translation>
    </message>
    <message>
        <source>Open AI settings</source>
        <extracomment>Brief, beside an error: leads to the settings of the AI provider</extracomment>
        <translation>Abrir ajustes de IA</translation>
    </message>
    <message>
        <source>Generate again</source>
        <extracomment>Brief, beside an error: tries again</extracomment>
        <translation>Generar de nuevo</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>Brief, beside an error: tries again to write what was typed</extracomment>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Generation cancelled. Your brief is as it was.</source>
        <extracomment>Toast: the making of new creatives was stopped by the user</extracomment>
        <translation>Generación cancelada. Tu brief está como antes.</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <extracomment>Brief: title of the window that asks for a file</extracomment>
        <translation>Guardar el brief</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>Toast: a brief was written to a file. %1: its name</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Brand kit saved</source>
        <extracomment>Toast: the client&apos;s brand kit was changed</extracomment>
        <translation>Kit de marca guardado</translation>
    </message>
    <message>
        <source>Version %1 restored</source>
        <extracomment>Toast and undo: an earlier state of a brief is back. %1: its number</extracomment>
        <translation>Versión %1 restaurada</translation>
    </message>
    <message numerus="yes">
        <source>A brief takes %n source(s). The first ones were added.</source>
        <extracomment>Toast: more creatives were chosen for a brief than it takes. %n: how many it takes</extracomment>
        <translation>
            <numerusform>Un brief admite %n fuente. Se añadieron las primeras.</numerusform>
            <numerusform>Un brief admite %n fuentes. Se añadieron las primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not generated: %1. %2</source>
        <extracomment>Toast: nothing is made of a brief that is not open any more. %1: its product, %2: a sentence that says why</extracomment>
        <translation>No generado: %1. %2</translation>
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
        <translation>Cambiando</translation>
    </message>
</context>
<context>
    <name>mci::ui::ChipList</name>
    <message>
        <source>Type, then Enter</source>
        <extracomment>Brief: where a phrase is typed; Enter adds it to the list</extracomment>
        <translation>Escribe y pulsa Enter</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n phrase(s) at most.</source>
        <extracomment>Brief: why no phrase can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>Puede haber como máximo %n frase.</numerusform>
            <numerusform>Puede haber como máximo %n frases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientList</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Client switcher, below a client&apos;s name</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientPicker</name>
    <message>
        <source>Client workspace</source>
        <extracomment>Choice of the ad account, at the bottom: the client whose data it is</extracomment>
        <translation>Espacio del cliente</translation>
    </message>
    <message>
        <source>Rename client</source>
        <extracomment>Choice of the ad account, beside the client</extracomment>
        <translation>Renombrar cliente</translation>
    </message>
    <message>
        <source>Add client</source>
        <extracomment>Choice of the ad account, beside the client</extracomment>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Client name</source>
        <extracomment>Choice of the ad account, name of a client</extracomment>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Choice of the ad account, keeps the name of a client</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not change the name</source>
        <extracomment>Choice of the ad account, beside the name of a client</extracomment>
        <translation>No cambiar el nombre</translation>
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
        <translation>Clientes y cuentas</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <extracomment>Client switcher: starts a new login</extracomment>
        <translation>Conectar otra cuenta</translation>
    </message>
</context>
<context>
    <name>mci::ui::ClientSwitcher</name>
    <message>
        <source>Client: %1, account %2, %3</source>
        <extracomment>Client switcher, read aloud: a client, its ad account, its currency</extracomment>
        <translation>Cliente: %1, cuenta %2, %3</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <extracomment>Client switcher, read aloud</extracomment>
        <translation>Elegir un cliente</translation>
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
        <translation>Color %1: cambiar o quitar</translation>
    </message>
</context>
<context>
    <name>mci::ui::ColumnsPopover</name>
    <message>
        <source>Columns</source>
        <extracomment>Creative table, choice of columns, for screen readers</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Creative table, choice of columns: heading over KPIs</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>About the ad</source>
        <extracomment>Creative table, choice of columns: heading over status, campaign and the like</extracomment>
        <translation>Sobre el anuncio</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <extracomment>Creative table: name of the choice between higher and lower rows, for screen readers</extracomment>
        <translation>Altura de las filas</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <extracomment>Creative table: higher rows</extracomment>
        <translation>Filas cómodas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Creative table: lower rows</extracomment>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <extracomment>Creative table: choice, order and widths of the columns as they were at first</extracomment>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Colour of cells</source>
        <extracomment>Creative table: before the choice of what the colour of cells tells</extracomment>
        <translation>Color de las celdas</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Creative table, colour of cells</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>vs. average</source>
        <extracomment>Creative table, colour of cells: against the account&apos;s median</extracomment>
        <translation>vs. promedio</translation>
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
        <translation>Patrones combinados</translation>
    </message>
</context>
<context>
    <name>mci::ui::CommandPalette</name>
    <message>
        <source>Search pages, creatives, actions and clients</source>
        <extracomment>Command palette: its search field</extracomment>
        <translation>Buscar páginas, creativos, acciones y clientes</translation>
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
        <translation>mejor de la fila</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareHead</name>
    <message>
        <source>Reference</source>
        <extracomment>Compare board: this creative is the one the others are measured by</extracomment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Compare board: button, takes a creative away. %1: its name</extracomment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareModel</name>
    <message>
        <source>%1, best of the row</source>
        <extracomment>Compare board, read aloud: the best value of its row. %1: the value</extracomment>
        <translation>%1, mejor de la fila</translation>
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
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <extracomment>Compare, header: copies the whole board for a spreadsheet</extracomment>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Compare, header: takes all creatives away</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Choose two to six creatives</source>
        <extracomment>Compare, nothing is chosen yet</extracomment>
        <translation>Elige de dos a seis creativos</translation>
    </message>
    <message>
        <source>Select them among the top creatives and choose Compare.</source>
        <extracomment>Compare, nothing is chosen yet</extracomment>
        <translation>Selecciónalos entre los mejores creativos y elige Comparar.</translation>
    </message>
    <message>
        <source>Go to top creatives</source>
        <extracomment>Compare, button: to the page where creatives are chosen</extracomment>
        <translation>Ir a mejores creativos</translation>
    </message>
    <message>
        <source>Del takes it away</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Supr lo quita</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) · up to %1</source>
        <extracomment>Compare, subtitle. %1: how many fit</extracomment>
        <translation>
            <numerusform>%n creativo · hasta %1</numerusform>
            <numerusform>%n creativos · hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a creative, or press Alt+Shift and an arrow, to move it</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Arrastra un creativo, o usa Alt+Shift y una flecha, para moverlo</translation>
    </message>
    <message>
        <source>Enter or a double click makes it the reference</source>
        <extracomment>Compare, status line</extracomment>
        <translation>Enter o un doble clic lo convierte en la referencia</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out</source>
        <extracomment>Compare, subtitle: more were chosen than fit</extracomment>
        <translation>
            <numerusform>%n más quedó fuera</numerusform>
            <numerusform>%n más quedaron fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added to the comparison: %n of %1</source>
        <extracomment>Toast: a creative was added to the comparison. %n: how many it has now, %1: how many fit</extracomment>
        <translation>
            <numerusform>Agregado a la comparación: %n de %1</numerusform>
            <numerusform>Agregado a la comparación: %n de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the comparison</source>
        <extracomment>Toast: a creative was taken away from the comparison</extracomment>
        <translation>Quitado de la comparación</translation>
    </message>
    <message>
        <source>The comparison is full: %1 creatives fit. Remove one first.</source>
        <extracomment>Toast: no creative can be added to the comparison. %1: how many fit</extracomment>
        <translation>La comparación está llena: caben %1 creativos. Quita uno primero.</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompareTable</name>
    <message>
        <source>Comparison of creatives</source>
        <extracomment>Compare board, for screen readers</extracomment>
        <translation>Comparación de creativos</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <extracomment>Compare board, menu of a creative: the others are measured by it then</extracomment>
        <translation>Convertir en la referencia</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>Compare board, menu of a creative</extracomment>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>Compare board, menu of a creative</extracomment>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Remove from the comparison</source>
        <extracomment>Compare board, menu of a creative: takes it away from the board</extracomment>
        <translation>Quitar de la comparación</translation>
    </message>
</context>
<context>
    <name>mci::ui::CompositionSketch</name>
    <message numerus="yes">
        <source>%Ln line(s) of text marked</source>
        <extracomment>Side panel, patterns, for screen readers: what is marked in the picture</extracomment>
        <translation>
            <numerusform>%Ln línea de texto marcada</numerusform>
            <numerusform>%Ln líneas de texto marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>button marked</source>
        <extracomment>Side panel, patterns, for screen readers: the call-to-action button in the picture</extracomment>
        <translation>botón marcado</translation>
    </message>
</context>
<context>
    <name>mci::ui::ConfidenceMeter</name>
    <message>
        <source>Confidence %1</source>
        <extracomment>Side panel, patterns: how sure a block is. %1: such as 94%</extracomment>
        <translation>Confianza del %1</translation>
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
        <translation>Descubre qué funciona. Crea el próximo anuncio.</translation>
    </message>
    <message>
        <source>Connect Meta to see your best creatives, understand why they work and make new ones, inspired and never copied.</source>
        <extracomment>First start, below the headline</extracomment>
        <translation>Conecta Meta para ver tus mejores creativos, entender por qué funcionan y generar otros, inspirados y nunca copiados.</translation>
    </message>
    <message>
        <source>The app only reads your ads, it never changes them. The token stays in the system keychain and the data on this computer. No telemetry.</source>
        <extracomment>First start, below the ways to connect</extracomment>
        <translation>La app solo lee tus anuncios, nunca los cambia. El token queda en el llavero del sistema y los datos en este equipo. Sin telemetría.</translation>
    </message>
    <message>
        <source>Sign in with your browser</source>
        <extracomment>First start, a way to connect</extracomment>
        <translation>Entrar con el navegador</translation>
    </message>
    <message>
        <source>You approve on Meta&apos;s own page</source>
        <extracomment>First start, below the way to connect</extracomment>
        <translation>Autorizas en la página de Meta</translation>
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
        <translation>Usar la app de mi agencia</translation>
    </message>
    <message>
        <source>With the App ID of your own Meta app</source>
        <extracomment>First start, below the way to connect</extracomment>
        <translation>Con el App ID de tu app de Meta</translation>
    </message>
    <message>
        <source>Paste an access token</source>
        <extracomment>First start, a way to connect</extracomment>
        <translation>Pegar un token de acceso</translation>
    </message>
    <message>
        <source>System User or Graph API Explorer</source>
        <extracomment>First start, below the way to connect; Meta&apos;s own names</extracomment>
        <translation>System User o Graph API Explorer</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <extracomment>First start, a way to begin</extracomment>
        <translation>Explorar la demostración</translation>
    </message>
    <message>
        <source>A complete made-up account, no internet, no login</source>
        <extracomment>First start, below the way to begin</extracomment>
        <translation>Cuenta ficticia completa, sin internet ni inicio de sesión</translation>
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
        <translation>Cómo funciona</translation>
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
        <translation>Buscar creativos</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>Top creatives, menu of the filters in force: removes one; %1 is such as &quot;Spend ≥ R$ 100&quot;</extracomment>
        <translation>Quitar: %1</translation>
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
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Rating:</source>
        <extracomment>Top creatives, filter in force</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Top creatives, filter in force: hidden creatives are shown too</extracomment>
        <translation>Con</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>Add filter</source>
        <extracomment>Top creatives, menu of the filters in force: a submenu with more of them</extracomment>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Call to action:</source>
        <extracomment>Top creatives, filter in force: the button of the ad</extracomment>
        <translation>Llamada a la acción:</translation>
    </message>
    <message>
        <source>vs.</source>
        <translation>vs.</translation>
    </message>
    <message>
        <source>previous period</source>
        <extracomment>Dashboard, control bar: what figures are compared with</extracomment>
        <translation>periodo anterior</translation>
    </message>
    <message>
        <source>Previous period (%1)</source>
        <extracomment>Dashboard, menu of the comparison: the only one there is. %1: dates</extracomment>
        <translation>Periodo anterior (%1)</translation>
    </message>
    <message>
        <source>Patterns:</source>
        <extracomment>Top creatives, filter in force: what was found in the picture and the texts</extracomment>
        <translation>Patrones:</translation>
    </message>
</context>
<context>
    <name>mci::ui::ControlMenus</name>
    <message>
        <source>Worst first</source>
        <translation>Peores primero</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, the stars people gave</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>In reverse</source>
        <extracomment>Top creatives, menu &quot;Sort&quot;: a check mark</extracomment>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, the button of the ad</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Top creatives, menu &quot;Filter&quot;: a submenu, what was found in the picture and the texts</extracomment>
        <translation>Patrones</translation>
    </message>
</context>
<context>
    <name>mci::ui::CopiesSettings</name>
    <message>
        <source>Copies and logs</source>
        <extracomment>Settings, section</extracomment>
        <translation>Copias y registros</translation>
    </message>
    <message>
        <source>What is kept on this computer, and for how long</source>
        <extracomment>Settings › Copies and logs, below the title</extracomment>
        <translation>Qué se guarda en este equipo, y por cuánto tiempo</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Settings › Copies and logs, removes the pictures kept on this computer</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Pictures on this computer</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Imágenes en este equipo</translation>
    </message>
    <message>
        <source>They are fetched again with the next sync</source>
        <extracomment>Settings › Copies and logs, below &quot;Pictures on this computer&quot;</extracomment>
        <translation>Vuelven con la próxima sincronización</translation>
    </message>
    <message>
        <source>cache, thumbnails, disk space</source>
        <extracomment>Settings › Copies and logs, other words that the search finds the row by</extracomment>
        <translation>caché, miniaturas, espacio en disco</translation>
    </message>
    <message>
        <source>Metadata only: keep no pictures</source>
        <extracomment>Settings › Copies and logs, switch</extracomment>
        <translation>Solo metadatos: no guardar imágenes</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Caché de imágenes</translation>
    </message>
    <message>
        <source>Without pictures the grid shows names and numbers</source>
        <extracomment>Settings › Copies and logs, below &quot;Picture cache&quot;</extracomment>
        <translation>Sin imágenes, la cuadrícula muestra nombres y números</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <extracomment>Settings › Copies and logs; the second is below it</extracomment>
        <translation>Retención en días</translation>
    </message>
    <message>
        <source>Creatives go after this time.</source>
        <translation>Los creativos se borran tras este plazo.</translation>
    </message>
    <message>
        <source>Numbers stay fresh, in hours</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Los números valen, en horas</translation>
    </message>
    <message>
        <source>Until then a sync of the same period asks Meta nothing new</source>
        <extracomment>Settings › Copies and logs, below &quot;Numbers stay fresh, in hours&quot;</extracomment>
        <translation>Hasta entonces, sincronizar el mismo periodo no vuelve a preguntar a Meta</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Copias de la base de datos</translation>
    </message>
    <message>
        <source>The program makes them by itself; the newest stay</source>
        <extracomment>Settings › Copies and logs, below &quot;Copies of the database&quot;</extracomment>
        <translation>El programa las hace solo; quedan las más nuevas</translation>
    </message>
    <message>
        <source>backup</source>
        <extracomment>Settings › Copies and logs, other words that the search finds the row by</extracomment>
        <translation>copia de seguridad, backup</translation>
    </message>
    <message>
        <source>Data folder</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Database, copies and what else belongs to your profile</source>
        <extracomment>Settings › Copies and logs, below &quot;Data folder&quot;</extracomment>
        <translation>Base de datos, copias y lo demás de tu perfil</translation>
    </message>
    <message>
        <source>Log folder</source>
        <extracomment>Settings › Copies and logs</extracomment>
        <translation>Carpeta de registros</translation>
    </message>
    <message>
        <source>What the program did, without tokens and secrets</source>
        <extracomment>Settings › Copies and logs, below &quot;Log folder&quot;</extracomment>
        <translation>Qué hizo el programa, sin tokens ni claves</translation>
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
        <translation>Ningún gestor de archivos respondió. Copia la ruta desde aquí.</translation>
    </message>
    <message>
        <source>The database has %1.</source>
        <extracomment>Settings › Copies and logs: %1 is a size, such as 12 MB</extracomment>
        <translation>La base de datos tiene %1.</translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <extracomment>Settings › Copies and logs: no copies of the database</extracomment>
        <translation>Aún no hay copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies, the newest of %1 (%2).</source>
        <extracomment>Settings › Copies and logs: %n copies of the database; %1 when the newest was made, %2 its size</extracomment>
        <translation>
            <numerusform>%n copia, de %1 (%2).</numerusform>
            <numerusform>%n copias, la más nueva de %1 (%2).</numerusform>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Call to action</source>
        <extracomment>Side panel, copy of the ad: the words on its button</extracomment>
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>Side panel, copy of the ad: where it leads</extracomment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Meta reported no text for this creative.</source>
        <extracomment>Side panel, copy of the ad: nothing was found</extracomment>
        <translation>Meta no informó texto para este creativo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <extracomment>Side panel, copy of the ad: length of a text</extracomment>
        <translation>
            <numerusform>%Ln carácter</numerusform>
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
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 · corrected by you</source>
        <extracomment>Side panel, patterns: above words that the user corrected. %1: what they are, such as Headline</extracomment>
        <translation>%1 · corregido por ti</translation>
    </message>
    <message>
        <source>The analysis said: %1</source>
        <extracomment>Side panel, patterns: a corrected text. %1: what was found</extracomment>
        <translation>El análisis dijo: %1</translation>
    </message>
    <message>
        <source>Enter keeps the text, Shift+Enter begins a line, Esc leaves it as it was</source>
        <extracomment>Side panel, patterns: below the editor of a text, also for screen readers</extracomment>
        <translation>Intro guarda el texto, Mayús+Intro empieza una línea, Esc lo deja como estaba</translation>
    </message>
</context>
<context>
    <name>mci::ui::CorrectionMenu</name>
    <message>
        <source>Back to no text</source>
        <extracomment>Side panel, patterns, menu of a corrected text where the analysis had found none</extracomment>
        <translation>Volver a ningún texto</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>Side panel, patterns, menu of something corrected. %1: what the analysis had found, such as Grid</extracomment>
        <translation>Volver a %1</translation>
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
        <translation>%1 de %2 caracteres: las ubicaciones cortan el resto</translation>
    </message>
    <message>
        <source>The placements of this brief do not show it</source>
        <extracomment>New creatives, below a text</extracomment>
        <translation>Las ubicaciones de este brief no lo muestran</translation>
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
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Select</source>
        <extracomment>Creative card: tooltip of the check box</extracomment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Add to the comparison, or remove from it</source>
        <extracomment>Creative card: tooltip of the button that adds it to the comparison, or takes it away</extracomment>
        <translation>Agregar a la comparación o quitar de ella</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeDetail</name>
    <message>
        <source>Back to the list</source>
        <extracomment>Page of one creative: button back to all creatives</extracomment>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Previous creative</source>
        <extracomment>Page of one creative: button</extracomment>
        <translation>Creativo anterior</translation>
    </message>
    <message>
        <source>Next creative</source>
        <extracomment>Page of one creative: button</extracomment>
        <translation>Creativo siguiente</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Page of one creative: button that opens the browser</extracomment>
        <translation>Abrir en el Administrador de anuncios</translation>
    </message>
    <message>
        <source>This creative has no ad that Ads Manager could show.</source>
        <extracomment>Page of one creative: why the button does nothing</extracomment>
        <translation>Este creativo no tiene un anuncio que el Administrador pueda mostrar.</translation>
    </message>
    <message>
        <source>Creative in full. %1</source>
        <extracomment>Page of one creative, for screen readers. %1: everything a card says, as sentences</extracomment>
        <translation>Creativo completo. %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeGridView</name>
    <message numerus="yes">
        <source>Top creatives, %Ln item(s)</source>
        <extracomment>Top creatives: name of the grid for screen readers</extracomment>
        <translation>
            <numerusform>Mejores creativos, %Ln elemento</numerusform>
            <numerusform>Mejores creativos, %Ln elementos</numerusform>
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
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>Creative table: name of the column of ranks, for screen readers</extracomment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Where the true value of the main KPI lies with 80% probability. All rows share one scale; the line across it is the account&apos;s median.</source>
        <extracomment>Creative table, tooltip of a column</extracomment>
        <translation>Dónde está el valor real del KPI principal con 80 % de probabilidad. Todas las filas usan la misma escala; la línea que la cruza es la mediana de la cuenta.</translation>
    </message>
    <message>
        <source>80% between</source>
        <extracomment>Creative table: title of the column with the intervals of the main KPI</extracomment>
        <translation>80 % entre</translation>
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
        <translation>Creativo anterior</translation>
    </message>
    <message>
        <source>Next creative</source>
        <extracomment>Side panel: button</extracomment>
        <translation>Siguiente creativo</translation>
    </message>
    <message>
        <source>Open in Ads Manager</source>
        <extracomment>Side panel: button that opens the browser</extracomment>
        <translation>Abrir en el Administrador</translation>
    </message>
    <message>
        <source>Close panel</source>
        <extracomment>Side panel: button</extracomment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>This creative has no ad that Ads Manager could show.</source>
        <extracomment>Side panel: why the button does nothing</extracomment>
        <translation>Este creativo no tiene un anuncio que el Administrador pueda mostrar.</translation>
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
        <translation>Creativos</translation>
    </message>
    <message>
        <source>Creatives, rank and name</source>
        <extracomment>Top creatives: the columns that stay while others scroll, for screen readers</extracomment>
        <translation>Creativos, posición y nombre</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativeTabs</name>
    <message>
        <source>Performance</source>
        <extracomment>Side panel: tab</extracomment>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Side panel: tab</extracomment>
        <translation>Patrones</translation>
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
        <translation>Elegir el evento</translation>
    </message>
</context>
<context>
    <name>mci::ui::CreativesHeader</name>
    <message>
        <source>Top creatives</source>
        <extracomment>Top creatives: title of the page</extracomment>
        <translation>Mejores creativos</translation>
    </message>
    <message>
        <source>Sync now</source>
        <extracomment>Top creatives, header: tooltip</extracomment>
        <translation>Sincronizar ahora</translation>
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
        <translation>Modo de vista</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Top creatives, header: view mode</extracomment>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Top creatives, header: view mode</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Top creatives, header: the sync was asked to stop and has not stopped yet</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>Top creatives, header: why the button cannot be pressed</extracomment>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>First sync</source>
        <extracomment>Top creatives, header</extracomment>
        <translation>Primera sincronización</translation>
    </message>
    <message>
        <source>Sync now. %1.</source>
        <extracomment>Top creatives, tooltip of the sync button: %1 says when it was last, such as Synced 12 min ago</extracomment>
        <translation>Sincronizar ahora. %1.</translation>
    </message>
</context>
<context>
    <name>mci::ui::CurvePanel</name>
    <message>
        <source>Show as table</source>
        <extracomment>Side panel: button above a chart</extracomment>
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>mci::ui::DailyChart</name>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>%1 and spend</source>
        <extracomment>Dashboard, title of the chart: %1 is a KPI such as ROAS</extracomment>
        <translation>%1 y gasto</translation>
    </message>
    <message>
        <source>%1 by day, chart. Arrow keys go through the days.</source>
        <extracomment>Dashboard, the chart read aloud: %1 is such as &quot;ROAS and spend&quot;</extracomment>
        <translation>%1 por día, gráfico. Las flechas recorren los días.</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Chart shown as a table: heading of the column of dates</extracomment>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardBody</name>
    <message>
        <source>Spend × efficiency</source>
        <extracomment>Dashboard, title of the quadrant</extracomment>
        <translation>Gasto × eficiencia</translation>
    </message>
    <message>
        <source>Top movers</source>
        <extracomment>Dashboard, title and caption of a list</extracomment>
        <translation>Lo que más cambió</translation>
    </message>
    <message>
        <source>against the previous period</source>
        <translation>contra el periodo anterior</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <extracomment>Dashboard, title and caption of a list</extracomment>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>against each one&apos;s best time</source>
        <translation>contra la mejor etapa de cada uno</translation>
    </message>
    <message>
        <source>No creative changed clearly; what moved is within what chance does.</source>
        <extracomment>Dashboard, list of movers: why it is empty</extracomment>
        <translation>Ningún creativo cambió con claridad; lo que se movió cabe en el azar.</translation>
    </message>
    <message>
        <source>The previous period is not stored yet, so nothing can be compared.</source>
        <translation>El periodo anterior aún no está guardado, así que no se puede comparar nada.</translation>
    </message>
    <message>
        <source>No creative shows signs of fatigue.</source>
        <extracomment>Dashboard, list of fatigue: why it is empty</extracomment>
        <translation>Ningún creativo da señales de fatiga.</translation>
    </message>
    <message>
        <source>top %1</source>
        <extracomment>Dashboard, beside the title of the quadrant: how many of the best creatives it shows</extracomment>
        <translation>top %1</translation>
    </message>
    <message>
        <source>Figures of the account</source>
        <extracomment>Dashboard, read aloud: everything below its controls</extracomment>
        <translation>Cifras de la cuenta</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardExport</name>
    <message>
        <source>Report (PDF)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Informe (PDF)</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Página en un solo archivo (HTML)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;</extracomment>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Contact sheet (PNG)</source>
        <extracomment>Dashboard, menu &quot;Export&quot;: the pictures of the creatives beside each other</extracomment>
        <translation>Hoja de contactos (PNG)</translation>
    </message>
    <message>
        <source>Export the dashboard</source>
        <extracomment>Export: title of the window that asks for a file</extracomment>
        <translation>Exportar el panel</translation>
    </message>
    <message>
        <source>The export could not be made. Nothing was written. Try another kind of file.</source>
        <extracomment>Toast after an export: nothing could be made of the numbers</extracomment>
        <translation>No se pudo hacer la exportación. No se escribió nada. Prueba otro tipo de archivo.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>Toast after an export: %1 is a file</extracomment>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there is unchanged. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file, %2 what the system says</extracomment>
        <translation>No se pudo escribir %1: %2. Lo que había allí no cambió. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>Toast while an export is written: %1 is a file</extracomment>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <extracomment>Dashboard, menu &quot;Export&quot;, while an export is written</extracomment>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export cancelled. What was there is unchanged.</source>
        <extracomment>Toast: the writing of a file was cancelled</extracomment>
        <translation>Exportación cancelada. Lo que había no cambió.</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <extracomment>Dashboard: title of the page</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>The dashboard could not be read</source>
        <extracomment>Dashboard: the numbers could not be read</extracomment>
        <translation>No se pudo leer el panel</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>This period has no numbers on this computer. Top creatives says what is missing.</source>
        <extracomment>Dashboard: there are no numbers</extracomment>
        <translation>Este periodo no tiene números en este equipo. Mejores creativos dice qué falta.</translation>
    </message>
    <message>
        <source>Open Top creatives</source>
        <extracomment>Dashboard: button</extracomment>
        <translation>Abrir Mejores creativos</translation>
    </message>
    <message>
        <source>Days are not stored yet: curves and comparisons come with them</source>
        <extracomment>Dashboard, status line: why there are no curves and no comparison</extracomment>
        <translation>Los días aún no están guardados: las curvas y comparaciones vienen con ellos</translation>
    </message>
    <message>
        <source>The last days may still change at Meta</source>
        <extracomment>Dashboard, status line</extracomment>
        <translation>Los últimos días aún pueden cambiar en Meta</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Dashboard, header: a menu of kinds of files</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <extracomment>Dashboard, header: why the button cannot be pressed</extracomment>
        <translation>Aún no hay nada que exportar</translation>
    </message>
    <message>
        <source>Days could not be read, so curves and comparisons are missing: %1</source>
        <extracomment>Dashboard, status line: why there are no curves and no comparison; %1 is what went wrong, a sentence or more</extracomment>
        <translation>No se pudieron leer los días; por eso faltan las curvas y las comparaciones: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::DashboardSkeleton</name>
    <message>
        <source>The dashboard is being read</source>
        <extracomment>Dashboard, read aloud while its numbers are read</extracomment>
        <translation>Se está leyendo el panel</translation>
    </message>
</context>
<context>
    <name>mci::ui::DateRangePopover</name>
    <message>
        <source>Period</source>
        <extracomment>Calendar, for screen readers</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Calendar, field of the first day</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Calendar, field of the last day</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <extracomment>Calendar, turns the months</extracomment>
        <translation>Meses anteriores</translation>
    </message>
    <message>
        <source>Later months</source>
        <extracomment>Calendar, turns the months</extracomment>
        <translation>Meses siguientes</translation>
    </message>
    <message>
        <source>Include today</source>
        <extracomment>Calendar: the day that is not over may be part of the period</extracomment>
        <translation>Incluir hoy</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Calendar, takes the chosen period</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Days are those of the ad account: %1 time.</source>
        <extracomment>Calendar. %1: a place such as Sao Paulo</extracomment>
        <translation>Los días son los de la cuenta publicitaria: hora de %1.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>Calendar, an error. %1: an example of a date</extracomment>
        <translation>Esto no es una fecha. Escríbela como %1.</translation>
    </message>
    <message>
        <source>Meta keeps numbers for 37 months: %1 is the earliest day.</source>
        <extracomment>Calendar, an error. %1: a date</extracomment>
        <translation>Meta guarda números por 37 meses: %1 es el primer día.</translation>
    </message>
    <message>
        <source>Today is not over. Turn on “Include today” to take it in.</source>
        <extracomment>Calendar, an error</extracomment>
        <translation>Hoy no ha terminado. Activa “Incluir hoy” para contarlo.</translation>
    </message>
    <message>
        <source>This day has not come yet: %1 is the last one.</source>
        <extracomment>Calendar, an error. %1: a date</extracomment>
        <translation>Este día aún no ha llegado: %1 es el último.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>Calendar, length of the chosen period</extracomment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::Disclosure</name>
    <message>
        <source>Shown</source>
        <extracomment>A heading that shows or hides a part of a form, for screen readers</extracomment>
        <translation>Visible</translation>
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
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>mci::ui::EventField</name>
    <message>
        <source>What counts as a result</source>
        <extracomment>Parameters, field: the event that is counted as result</extracomment>
        <translation>Qué cuenta como resultado</translation>
    </message>
    <message>
        <source>Remembered for this account and objective.</source>
        <extracomment>Parameters, below the field of the event</extracomment>
        <translation>Se recuerda para esta cuenta y este objetivo.</translation>
    </message>
    <message>
        <source>What each ad set optimizes for</source>
        <extracomment>Parameters, first choice of the event that is counted</extracomment>
        <translation>Lo que optimiza cada conjunto de anuncios</translation>
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
        <translation>Variación %1</translation>
    </message>
    <message numerus="yes">
        <source>All that pass (%n)</source>
        <extracomment>New creatives, export: those that are not too similar</extracomment>
        <translation>
            <numerusform>Todas las que pasan (%n)</numerusform>
            <numerusform>Todas las que pasan (%n)</numerusform>
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
        <translation>Imágenes de todos los formatos, los textos y el brief.</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>New creatives, export: written as files</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>ZIP file</source>
        <extracomment>New creatives, export: written as one file</extracomment>
        <translation>Archivo ZIP</translation>
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
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas basadas en datos reales de tu cuenta de Meta</translation>
    </message>
    <message>
        <source>Patterns could not be read, so results by pattern are missing: %1</source>
        <extracomment>Dashboard, status line: why there are no results by pattern; %1 is what went wrong, a sentence or more</extracomment>
        <translation>No se pudieron leer los patrones, por eso faltan los resultados por patrón: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::FilterChip</name>
    <message>
        <source>Filter: %1. Remove</source>
        <extracomment>Top creatives, control bar: name of the × on a filter for screen readers. %1 is the filter, such as &quot;Spend ≥ R$ 100&quot;.</extracomment>
        <translation>Filtro: %1. Quitar</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <extracomment>Top creatives, control bar: tooltip of the × on a filter.</extracomment>
        <translation>Quitar filtro</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Analysis</source>
        <extracomment>First start, name of the step</extracomment>
        <translation>Análisis</translation>
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
        <translation>Nunca probados</translation>
    </message>
    <message>
        <source>in the analyzed creatives of this period</source>
        <translation>en los creativos analizados de este periodo</translation>
    </message>
    <message>
        <source>%1 with %2: each goes with better results</source>
        <extracomment>Patterns, never tried: two patterns that each go with better results; %1 and %2 such as Discount and Grid</extracomment>
        <translation>%1 con %2: cada uno acompaña mejores resultados</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>Tell me when a sync has ended</source>
        <extracomment>Settings › General, switch</extracomment>
        <translation>Avisar cuando termine una sincronización</translation>
    </message>
    <message>
        <source>Always show menu bar</source>
        <extracomment>Settings › General, switch</extracomment>
        <translation>Mostrar siempre la barra de menús</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Settings › General, first choice of the language</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings › General</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Settings › General</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>By the system, while this window is not the one you work in</source>
        <extracomment>Settings › General, below &quot;Notifications&quot;</extracomment>
        <translation>Por el sistema, mientras estás en otra ventana</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <extracomment>Settings › General; the second is below it</extracomment>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Alt or F10 shows it for a moment</source>
        <translation>Alt o F10 la muestra por un momento</translation>
    </message>
</context>
<context>
    <name>mci::ui::GenerateBar</name>
    <message>
        <source>Save draft</source>
        <extracomment>Brief, bottom: writes what was typed at once</extracomment>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Brief, bottom, while new creatives are made: stops it</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making new creatives</source>
        <extracomment>Brief, bottom: the bar while new creatives are made, for screen readers</extracomment>
        <translation>Generando nuevos creativos</translation>
    </message>
    <message numerus="yes">
        <source>Generate %n variation(s)</source>
        <extracomment>Brief, bottom: makes the new creatives</extracomment>
        <translation>
            <numerusform>Generar %n variación</numerusform>
            <numerusform>Generar %n variaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>At least 2 variations by default. Takes about %1 s.</source>
        <extracomment>Brief, bottom. %1: seconds</extracomment>
        <translation>Al menos 2 variaciones por defecto. Tarda cerca de %1 s.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>Brief, bottom: the work is put into the queue</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Brief, bottom: the work was told to stop</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>It stops in a moment.</source>
        <extracomment>Brief, bottom: why Cancel does nothing</extracomment>
        <translation>Se detiene en un momento.</translation>
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
        <translation>Los nuevos creativos están listos.</translation>
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
        <translation>Asociación, no causa</translation>
    </message>
    <message>
        <source>Results by format</source>
        <extracomment>Dashboard, title of a panel</extracomment>
        <translation>Resultados por formato</translation>
    </message>
    <message>
        <source>Results by call to action</source>
        <extracomment>Dashboard, title of a panel: the button of the ads</extracomment>
        <translation>Resultados por llamada a la acción</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>Dashboard, results by format: how many creatives, in a narrow column</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes two groups with three creatives and 5% of the spend each.</source>
        <extracomment>Dashboard, results by format and the like: why there are none</extracomment>
        <translation>Aún no hay qué comparar: hacen falta dos grupos con tres creativos y 5 % del gasto cada uno.</translation>
    </message>
    <message>
        <source>%1 is associated with %3 %2 beside the other creatives (80% chance: %4 to %5)</source>
        <extracomment>Dashboard, results by format read aloud: %1 a group such as Video, %2 a KPI, %3 such as +31%, %4 and %5 an interval</extracomment>
        <translation>%1 acompaña un %3 de %2 frente a los otros creativos (80 % de probabilidad: %4 a %5)</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s), %1 of spend</source>
        <extracomment>Dashboard, results by format read aloud: how many creatives, %1 their share of the spend</extracomment>
        <translation>
            <numerusform>%n creativo, %1 del gasto</numerusform>
            <numerusform>%n creativos, %1 del gasto</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <extracomment>Dashboard, results by format read aloud: chance alone could make such a difference</extracomment>
        <translation>Sin diferencia clara.</translation>
    </message>
    <message>
        <source>Results by pattern</source>
        <extracomment>Dashboard, title of a panel: what was found in the pictures and the texts</extracomment>
        <translation>Resultados por patrón</translation>
    </message>
    <message>
        <source>Too few creatives are analyzed yet: %1. Analysis goes on in the background; a creative&apos;s Patterns tab starts it at once.</source>
        <extracomment>Dashboard, results by pattern: why there are none; %1 is how many are</extracomment>
        <translation>Aún hay pocos creativos analizados: %1. El análisis sigue en segundo plano; la pestaña Patrones de un creativo lo empieza al instante.</translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s)</source>
        <extracomment>Dashboard, beside the title of results by format and the like: how many creatives are compared</extracomment>
        <translation>
            <numerusform>%n creativo</numerusform>
            <numerusform>%n creativos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::GuardPanel</name>
    <message>
        <source>Anti-clone</source>
        <extracomment>Brief: the check that nothing is too similar to another creative</extracomment>
        <translation>Anticlon</translation>
    </message>
    <message>
        <source>Always on</source>
        <extracomment>Brief: the anti-clone check cannot be switched off</extracomment>
        <translation>Siempre activo</translation>
    </message>
    <message>
        <source>Rejects text over 90% equal, an identical image, or similarity above 0.85 with any creative in the library.</source>
        <extracomment>Brief: what the anti-clone check does</extracomment>
        <translation>Rechaza texto más de 90 % igual, imagen idéntica o similitud mayor de 0,85 con cualquier creativo de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>mci::ui::HealthPanel</name>
    <message>
        <source>Success</source>
        <extracomment>Activity, health panel: the share of jobs that succeeded</extracomment>
        <translation>Éxito</translation>
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
        <translation>Creativos, mediana</translation>
    </message>
    <message>
        <source>Nothing has run in these days</source>
        <extracomment>Activity, health panel: no work</extracomment>
        <translation>No se ejecutó nada en estos días</translation>
    </message>
    <message>
        <source>Health, 7 days</source>
        <extracomment>Activity: heading of a panel</extracomment>
        <translation>Salud, 7 días</translation>
    </message>
    <message>
        <source>19 of 20 took no longer than this</source>
        <extracomment>Activity, health panel: tooltip of the 95th percentile</extracomment>
        <translation>19 de cada 20 no tardaron más que esto</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Activity, health panel: a share, a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n job(s)</source>
        <extracomment>Activity, health panel: tooltip; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %n tarea</numerusform>
            <numerusform>%1 de %n tareas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <extracomment>Title of the help window</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>Help, list of the topics, for screen readers</extracomment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Help and shortcuts: closes the window</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mci::ui::InfoDialog</name>
    <message>
        <source>Close</source>
        <extracomment>Help and shortcuts: closes the window</extracomment>
        <translation>Cerrar</translation>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Activity: takes the work out of the queue</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Activity: how far, a number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>mci::ui::KeptParts</name>
    <message>
        <source>Keep when making another</source>
        <extracomment>New creatives, text: above boxes for headline, layout and the like</extracomment>
        <translation>Mantener al generar otra</translation>
    </message>
    <message>
        <source>Keep when making another: %1</source>
        <extracomment>New creatives, read aloud of a box: %1 such as Headline</extracomment>
        <translation>Mantener al generar otra: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::KeyChip</name>
    <message>
        <source>Add a key for “%1”</source>
        <extracomment>Settings › Shortcuts, read aloud and tooltip: %1 is a command</extracomment>
        <translation>Añadir una tecla para “%1”</translation>
    </message>
    <message>
        <source>%1: %2. Change</source>
        <extracomment>Settings › Shortcuts, read aloud: %1 is a command, %2 the key that does it. Pressing the button changes the key</extracomment>
        <translation>%1: %2. Cambiar</translation>
    </message>
    <message>
        <source>Press to choose another key</source>
        <extracomment>Settings › Shortcuts, tooltip of a key</extracomment>
        <translation>Pulsa para elegir otra tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>Settings › Shortcuts: in place of a key, while the program waits for it</extracomment>
        <translation>Pulsa una tecla…</translation>
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
        <translation>KPI secundario</translation>
    </message>
    <message>
        <source>Breaks ties in the ranking</source>
        <extracomment>Parameters, below the secondary KPI</extracomment>
        <translation>Desempata el ranking</translation>
    </message>
    <message>
        <source>Show top</source>
        <extracomment>Parameters, field: how many creatives the ranking shows</extracomment>
        <translation>Mostrar top</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Parameters, no secondary KPI</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Lower is better · %1</source>
        <translation>Menor es mejor · %1</translation>
    </message>
    <message>
        <source>Higher is better · %1</source>
        <translation>Mayor es mejor · %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiLines</name>
    <message>
        <source>Rating</source>
        <extracomment>Side panel: how somebody rated the creative, 1 to 5</extracomment>
        <translation>Calificación</translation>
    </message>
</context>
<context>
    <name>mci::ui::KpiStrip</name>
    <message>
        <source>%1 in the previous period (%2)</source>
        <extracomment>Strip of figures, tooltip: the value of the previous period. %1: such as 3.52×, %2: dates</extracomment>
        <translation>%1 en el periodo anterior (%2)</translation>
    </message>
    <message>
        <source>Active ads</source>
        <extracomment>Strip of figures: name of the one that counts the ads that delivered</extracomment>
        <translation>Anuncios activos</translation>
    </message>
    <message>
        <source>Ads with impressions in the period</source>
        <extracomment>Strip of figures, tooltip</extracomment>
        <translation>Anuncios con impresiones en el periodo</translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;: so many ads less</extracomment>
        <translation>
            <numerusform>%n menos</numerusform>
            <numerusform>%n menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Strip of figures, read aloud before &quot;against the previous period&quot;</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>%1, %2 respecto del periodo anterior</translation>
    </message>
</context>
<context>
    <name>mci::ui::LargePreview</name>
    <message>
        <source>Preview of %1</source>
        <extracomment>Large preview of a creative, for screen readers. %1: the ad&apos;s name</extracomment>
        <translation>Imagen grande de %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::LayerRow</name>
    <message>
        <source>not compared</source>
        <extracomment>New creatives, originality: in place of a value</extracomment>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>For information: it blocks nothing</source>
        <extracomment>New creatives, originality: tooltip of a layer that cannot stop one</extracomment>
        <translation>Solo informa: no bloquea nada</translation>
    </message>
    <message>
        <source>The verdict goes by it</source>
        <extracomment>New creatives, originality: tooltip of the layer that is nearest to a copy</extracomment>
        <translation>El veredicto se basa en él</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <extracomment>New creatives, originality: a layer that some pictures were compared in. %1: such as Meaning, %2 of %3 pictures</extracomment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Compared with %1 of %2 pictures; the others were not looked at for it yet</source>
        <extracomment>New creatives, originality: tooltip of a layer. %1 of %2 pictures, %2 is never 1</extracomment>
        <translation>Comparado con %1 de %2 imágenes; las demás aún no se han analizado para eso</translation>
    </message>
    <message>
        <source>Not compared: the meaning of no picture is known yet</source>
        <extracomment>New creatives, originality: tooltip of what could not be compared</extracomment>
        <translation>Sin comparar: aún no se conoce el significado de ninguna imagen</translation>
    </message>
</context>
<context>
    <name>mci::ui::LibrarySkeleton</name>
    <message>
        <source>Loading</source>
        <extracomment>Library, for screen readers: it is being read</extracomment>
        <translation>Cargando</translation>
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
        <translation>Quitar</translation>
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
        <translation>Mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineChartTable</name>
    <message>
        <source>Values of the chart</source>
        <extracomment>Chart shown as a table, read aloud</extracomment>
        <translation>Valores del gráfico</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineEdit</name>
    <message>
        <source>Clear the text</source>
        <extracomment>Accessible name of the button inside a text field</extracomment>
        <translation>Borrar el texto</translation>
    </message>
</context>
<context>
    <name>mci::ui::LineageTab</name>
    <message>
        <source>Made from</source>
        <extracomment>New creatives, lineage: title of a few facts</extracomment>
        <translation>Hecha a partir de</translation>
    </message>
    <message>
        <source>Check and approval</source>
        <extracomment>New creatives, lineage: what the check for copies said, and who let it pass</extracomment>
        <translation>Verificación y aprobación</translation>
    </message>
    <message>
        <source>Brief: version %1</source>
        <extracomment>New creatives, lineage. %1 is a number</extracomment>
        <translation>Brief: versión %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>New creatives, lineage. %1 such as English</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Made by this computer</source>
        <extracomment>New creatives, lineage: who wrote and drew</extracomment>
        <translation>Hecha por este equipo</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Hecha por %1</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <extracomment>New creatives, lineage: the number that chance began with</extracomment>
        <translation>Semilla: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>New creatives, lineage. %1: date and time</extracomment>
        <translation>Generada el %1</translation>
    </message>
    <message>
        <source>Passed with %1, decided by: %2</source>
        <extracomment>New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint</extracomment>
        <translation>Pasó con %1, decidido por: %2</translation>
    </message>
    <message>
        <source>Stopped at %1, decided by: %2</source>
        <extracomment>New creatives, lineage. %1: originality from 0 to 1, %2 such as Fingerprint</extracomment>
        <translation>Bloqueada con %1, decidido por: %2</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n creative(s)</source>
        <extracomment>New creatives, lineage: how many creatives it was compared with</extracomment>
        <translation>
            <numerusform>Comparada con %n creativo</numerusform>
            <numerusform>Comparada con %n creativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without a stored picture, compared by text only</source>
        <extracomment>New creatives, lineage: creatives whose texts alone could be compared</extracomment>
        <translation>
            <numerusform>%n de ellos sin imagen guardada, comparado solo por el texto</numerusform>
            <numerusform>%n de ellos sin imagen guardada, comparados solo por el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n try/tries rejected before</source>
        <extracomment>New creatives, lineage: tries that were too much like something, or like each other</extracomment>
        <translation>
            <numerusform>%n intento rechazado antes</numerusform>
            <numerusform>%n intentos rechazados antes</numerusform>
        </translation>
    </message>
    <message>
        <source>No try rejected before</source>
        <translation>Ningún intento rechazado antes</translation>
    </message>
    <message>
        <source>Approved on this computer, %1</source>
        <extracomment>New creatives, lineage. %1: date and time</extracomment>
        <translation>Aprobada en este equipo, %1</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <extracomment>New creatives, lineage</extracomment>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>New creatives, lineage. %1: a person, %2: date and time</extracomment>
        <translation>Aprobado por %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more, not fetched yet then, not compared</source>
        <extracomment>New creatives, lineage: ads that were in the list but not fetched when the creatives were made</extracomment>
        <translation>
            <numerusform>%n más que aún no se había obtenido, no comparado</numerusform>
            <numerusform>%n más que aún no se habían obtenido, no comparados</numerusform>
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
        <translation>No se pudieron abrir tus datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Start of the program: button</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Toast after &quot;Sign in again&quot;</extracomment>
        <translation>Continúa en el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Toast while an export is written: ends it, and writes nothing</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed in. What waited goes on.</source>
        <extracomment>Toast after a login</extracomment>
        <translation>Entraste. Lo que esperaba sigue.</translation>
    </message>
    <message>
        <source>Select creatives and press %1 to add them to the brief.</source>
        <translation>Selecciona creativos y pulsa %1 para añadirlos al brief.</translation>
    </message>
    <message>
        <source>Select creatives and choose “Generate inspired” to add them to the brief.</source>
        <translation>Selecciona creativos y elige “Generar inspirado” para añadirlos al brief.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <extracomment>Question when the window is closed: title</extracomment>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Saving takes longer than usual.</source>
        <translation>Guardar está tardando más de lo normal.</translation>
    </message>
    <message>
        <source>Save again</source>
        <extracomment>Question when the window is closed: button, tries to write it once more</extracomment>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <extracomment>Question when the window is closed: button, what is not written is lost</extracomment>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>mci::ui::MakerChoice</name>
    <message>
        <source>Layout and text models, no cost</source>
        <extracomment>Brief, where to make: this computer</extracomment>
        <translation>Modelos de diseño y texto, sin costo</translation>
    </message>
    <message>
        <source>Open AI settings</source>
        <extracomment>Brief, where to make: leads to the settings of the AI provider</extracomment>
        <translation>Abrir ajustes de IA</translation>
    </message>
    <message>
        <source>The prompt above leaves this computer. Source images are not sent.</source>
        <extracomment>Brief, while the AI provider is chosen</extracomment>
        <translation>El prompt de arriba sale de este equipo. Las imágenes de origen no se envían.</translation>
    </message>
    <message>
        <source>Where to make</source>
        <extracomment>Brief: heading above the choice between this computer and the AI provider</extracomment>
        <translation>Dónde generar</translation>
    </message>
    <message>
        <source>This computer</source>
        <extracomment>Brief, where to make</extracomment>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Own provider</source>
        <extracomment>Brief, where to make: the AI provider that the user has set up</extracomment>
        <translation>Proveedor propio</translation>
    </message>
    <message>
        <source>Where to make changed</source>
        <extracomment>Undo: who makes the new creatives</extracomment>
        <translation>Dónde generar: cambiado</translation>
    </message>
    <message>
        <source>No provider is set up.</source>
        <extracomment>Brief, where to make: why the provider cannot be chosen</extracomment>
        <translation>No hay ningún proveedor configurado.</translation>
    </message>
    <message>
        <source>%1. This client has not agreed to it, or it is not ready.</source>
        <extracomment>Brief, where to make: why the provider cannot be chosen. %1: its address and model</extracomment>
        <translation>%1. Este cliente no lo autorizó, o no está listo.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MarkEditor</name>
    <message numerus="yes">
        <source>%n creative(s) shown again</source>
        <extracomment>Toast and undo: creatives were hidden, or are shown again</extracomment>
        <translation>
            <numerusform>%n creativo visible de nuevo</numerusform>
            <numerusform>%n creativos visibles de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) hidden</source>
        <translation>
            <numerusform>%n creativo oculto</numerusform>
            <numerusform>%n creativos ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rating of %n creative(s) removed</source>
        <extracomment>Toast and undo: a rating was taken away, or stars were given</extracomment>
        <translation>
            <numerusform>Nota de %n creativo quitada</numerusform>
            <numerusform>Nota de %n creativos quitada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creative(s) rated</source>
        <translation>
            <numerusform>%n creativo valorado</numerusform>
            <numerusform>%n creativos valorados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixModel</name>
    <message>
        <source>%1 with %2: %3. %4.</source>
        <extracomment>Patterns, heat map read aloud: %1 and %2 two patterns, %3 a KPI with its value, %4 such as 12 creatives</extracomment>
        <translation>%1 con %2: %3. %4.</translation>
    </message>
    <message>
        <source>n %1</source>
        <extracomment>Patterns, heat map: how many creatives, in a small cell</extracomment>
        <translation>n %1</translation>
    </message>
    <message>
        <source>%1 with %2: never tried.</source>
        <extracomment>Patterns, heat map read aloud: no creative has both; %1 and %2 are two patterns</extracomment>
        <translation>%1 con %2: nunca probados juntos.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixPanel</name>
    <message>
        <source>Two patterns together</source>
        <extracomment>Patterns, title of a panel: two kinds of patterns against each other</extracomment>
        <translation>Dos patrones juntos</translation>
    </message>
    <message>
        <source>Kind of pattern in the rows</source>
        <extracomment>Patterns, heat map, for screen readers: a list to choose from</extracomment>
        <translation>Tipo de patrón en las filas</translation>
    </message>
    <message>
        <source>Kind of pattern in the columns</source>
        <extracomment>Patterns, heat map, for screen readers: a list to choose from</extracomment>
        <translation>Tipo de patrón en las columnas</translation>
    </message>
    <message>
        <source>Color: against all analyzed creatives, %1. Pale where chance alone could be the reason; dashed where no creative has both. Association, not cause.</source>
        <extracomment>Patterns, below the heat map: %1 is a KPI with the value that is typical of all analyzed creatives</extracomment>
        <translation>Color: frente a todos los creativos analizados, %1. Pálido donde el azar bastaría para explicarlo; con línea discontinua donde ningún creativo tiene ambos. Asociación, no causa.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MatrixTable</name>
    <message>
        <source>Results of two patterns together</source>
        <extracomment>Patterns, for screen readers: two kinds of patterns against each other</extracomment>
        <translation>Resultados de dos patrones juntos</translation>
    </message>
</context>
<context>
    <name>mci::ui::MetaAppForm</name>
    <message>
        <source>Save and sign in</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Guardar y entrar</translation>
    </message>
    <message>
        <source>Use my agency&apos;s app</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Usar la app de mi agencia</translation>
    </message>
    <message>
        <source>Both values are in Meta for Developers, under your app › App settings › Basic.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Ambos valores están en Meta for Developers, en tu app › Configuración de la app › Básica.</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>ID de la app</translation>
    </message>
    <message>
        <source>A number of about 16 digits.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the App ID</extracomment>
        <translation>Un número de unos 16 dígitos.</translation>
    </message>
    <message>
        <source>App secret</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Kept in the system keychain. With it, access is renewed without a new login.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the app secret</extracomment>
        <translation>Queda en el llavero del sistema. Con ella, el acceso se renueva sin volver a entrar.</translation>
    </message>
    <message>
        <source>Return address to enter at Meta</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Dirección de retorno para indicar en Meta</translation>
    </message>
    <message>
        <source>Copy return address</source>
        <extracomment>First start, form of the agency&apos;s own Meta app</extracomment>
        <translation>Copiar dirección de retorno</translation>
    </message>
    <message>
        <source>While your app is in development, Meta accepts localhost by itself and there is nothing to enter. For a live app, set an https page in Settings › Meta app.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, below the return address</extracomment>
        <translation>Mientras la app está en desarrollo, Meta acepta localhost y no hay nada que indicar. Para una app publicada, define una página https en Ajustes › App de Meta.</translation>
    </message>
    <message>
        <source>Add it under Facebook Login › Settings › Valid OAuth Redirect URIs, exactly as written.</source>
        <translation>Agrégala en Inicio de sesión con Facebook › Configuración › URI de redireccionamiento de OAuth válidos, exactamente como está escrita.</translation>
    </message>
    <message>
        <source>The App ID is missing. Copy it from the basic settings of your Meta app.</source>
        <extracomment>First start, form of the agency&apos;s own Meta app, an error below the App ID</extracomment>
        <translation>Falta el ID de la app. Cópialo de la configuración básica de tu app de Meta.</translation>
    </message>
</context>
<context>
    <name>mci::ui::MetaAppSettings</name>
    <message>
        <source>Meta app</source>
        <extracomment>Settings, section</extracomment>
        <translation>App de Meta</translation>
    </message>
    <message>
        <source>From Meta for Developers › App settings › Basic</source>
        <extracomment>Settings › Meta app, below the title. The names in it are Meta&apos;s own</extracomment>
        <translation>En Meta for Developers › Configuración de la app › Básica</translation>
    </message>
    <message>
        <source>App ID</source>
        <extracomment>Settings › Meta app</extracomment>
        <translation>ID de la app</translation>
    </message>
    <message>
        <source>Enter to replace</source>
        <extracomment>Settings › Meta app, in the empty field of the secret</extracomment>
        <translation>Escribe para reemplazar</translation>
    </message>
    <message>
        <source>App secret</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Clave secreta de la app</translation>
    </message>
    <message>
        <source>Optional. Kept in the system keychain</source>
        <translation>Opcional. Queda en el llavero del sistema</translation>
    </message>
    <message>
        <source>API version</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>Such as v26.0</source>
        <translation>Como v26.0</translation>
    </message>
    <message>
        <source>Return address</source>
        <extracomment>Settings › Meta app; the second is below it</extracomment>
        <translation>Dirección de retorno</translation>
    </message>
    <message>
        <source>As listed in your Meta app</source>
        <translation>Como figura en tu app de Meta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>Settings › Meta app: what the login asks Meta for</extracomment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>All that a login asks for. The app only reads</source>
        <extracomment>Settings › Meta app, below &quot;Permissions&quot;</extracomment>
        <translation>Todo lo que pide un inicio de sesión. La app solo lee</translation>
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
        <translation>Conversiones</translation>
    </message>
    <message>
        <source>Impressions</source>
        <extracomment>Parameters and Settings, a minimum to enter the ranking</extracomment>
        <translation>Impresiones</translation>
    </message>
</context>
<context>
    <name>mci::ui::MinimumPopover</name>
    <message>
        <source>Those below move to “Needs more data”.</source>
        <extracomment>Top creatives, form for a minimum</extracomment>
        <translation>Los que quedan por debajo pasan a “Necesitan más datos”.</translation>
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
        <translation>Ranking y mínimos</translation>
    </message>
    <message>
        <source>What a new analysis begins with. Each client can have their own</source>
        <extracomment>Settings › Ranking and minimums, below the title</extracomment>
        <translation>De dónde parte un análisis nuevo. Cada cliente puede tener los suyos</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <extracomment>Settings › Ranking and minimums: the client&apos;s minimums become those that the program comes with</extracomment>
        <translation>Restaurar valores</translation>
    </message>
    <message>
        <source>Minimums: spend, conversions, impressions</source>
        <extracomment>Settings › Ranking and minimums, words that the search finds the three minimums by</extracomment>
        <translation>Mínimos: gasto, conversiones, impresiones</translation>
    </message>
    <message>
        <source>This client has the minimums that the program comes with</source>
        <translation>Este cliente tiene los mínimos que trae el programa</translation>
    </message>
    <message>
        <source>%1 has the default minimums again</source>
        <extracomment>Settings › Ranking and minimums, toast: %1 is a client</extracomment>
        <translation>%1 volvió a los mínimos predeterminados</translation>
    </message>
</context>
<context>
    <name>mci::ui::MonthView</name>
    <message>
        <source>%1. Chosen: %2</source>
        <extracomment>Calendar, for screen readers. %1: the day the keyboard is on, %2: the chosen range</extracomment>
        <translation>%1. Elegido: %2</translation>
    </message>
</context>
<context>
    <name>mci::ui::NavModel</name>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Top creatives</source>
        <extracomment>Navigation</extracomment>
        <translation>Mejores creativos</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Navigation</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n running</source>
        <extracomment>Navigation, read aloud: %1 is a page such as Activity</extracomment>
        <translation>
            <numerusform>%1, %n en curso</numerusform>
            <numerusform>%1, %n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs you</source>
        <extracomment>Navigation, read aloud: %1 is a page such as Activity</extracomment>
        <translation>%1, te necesita</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <extracomment>Navigation</extracomment>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Navigation: creatives side by side</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>Navigation: which patterns go with which results</extracomment>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Briefs &amp; generations</source>
        <extracomment>Navigation: briefs, and the new ads that were made of them</extracomment>
        <translation>Briefs y generaciones</translation>
    </message>
</context>
<context>
    <name>mci::ui::NavRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Read aloud: the list of pages at the left edge</extracomment>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>mci::ui::NetworkSettings</name>
    <message>
        <source>Network</source>
        <extracomment>Settings, section</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Settings › Network</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Settings › Network: the proxy</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Graph API address</source>
        <extracomment>Settings › Network; the second is below it</extracomment>
        <translation>Dirección de la Graph API</translation>
    </message>
    <message>
        <source>Where the numbers are asked</source>
        <translation>De dónde vienen los números</translation>
    </message>
    <message>
        <source>Syncs per hour</source>
        <extracomment>Settings › Network</extracomment>
        <translation>Sincronizaciones por hora</translation>
    </message>
    <message>
        <source>At most, for each login. Meta limits calls too</source>
        <extracomment>Settings › Network, below &quot;Syncs per hour&quot;</extracomment>
        <translation>Como máximo, por inicio de sesión. Meta también limita las llamadas</translation>
    </message>
    <message>
        <source>Login address</source>
        <extracomment>Settings › Network; the second is below it</extracomment>
        <translation>Dirección del inicio de sesión</translation>
    </message>
    <message>
        <source>Opened in your browser</source>
        <translation>Se abre en tu navegador</translation>
    </message>
</context>
<context>
    <name>mci::ui::Notices</name>
    <message>
        <source>Try now</source>
        <extracomment>Banner without internet: button</extracomment>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Banner of an expired login: button</extracomment>
        <translation>Entrar de nuevo</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <extracomment>Banner of the demonstration: button</extracomment>
        <translation>Conectar tu cuenta</translation>
    </message>
    <message>
        <source>You are seeing data of %1. Filtering and exporting work as usual.</source>
        <extracomment>Banner without internet: %1 is a time</extracomment>
        <translation>Ves los datos de %1. Filtrar y exportar funcionan con normalidad.</translation>
    </message>
    <message>
        <source>Sync when it is back.</source>
        <extracomment>Banner without internet, nothing is shown yet</extracomment>
        <translation>Sincroniza cuando vuelva.</translation>
    </message>
    <message>
        <source>No internet.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>Sin internet.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will not sync until you sign in again. Nothing was deleted.</source>
        <extracomment>Banner of an expired login, after whose it is: %n ad accounts</extracomment>
        <translation>
            <numerusform>%n cuenta no se sincroniza hasta que vuelvas a entrar. No se borró nada.</numerusform>
            <numerusform>%n cuentas no se sincronizan hasta que vuelvas a entrar. No se borró nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&apos;s access has expired.</source>
        <extracomment>Banner: what happened; %1 is a person</extracomment>
        <translation>El acceso de %1 venció.</translation>
    </message>
    <message numerus="yes">
        <source>The token expires in %n day(s).</source>
        <extracomment>Banner</extracomment>
        <translation>
            <numerusform>El token vence en %n día.</numerusform>
            <numerusform>El token vence en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again to keep going.</source>
        <extracomment>Banner of a token that expires soon</extracomment>
        <translation>Entra de nuevo para no parar.</translation>
    </message>
    <message>
        <source>This is a made-up account. Nothing here is real.</source>
        <extracomment>Banner of the demonstration</extracomment>
        <translation>Esta es una cuenta ficticia. Nada aquí es real.</translation>
    </message>
    <message>
        <source>Demo.</source>
        <extracomment>Banner of the demonstration</extracomment>
        <translation>Demostración.</translation>
    </message>
    <message>
        <source>The queue goes on by itself at %1, where it stopped.</source>
        <extracomment>Banner: Meta&apos;s limits were reached; %1 is a time</extracomment>
        <translation>La cola sigue sola a las %1, donde quedó.</translation>
    </message>
    <message>
        <source>Meta asked for a pause.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>Meta pidió una pausa.</translation>
    </message>
    <message>
        <source>Nothing new begins; what runs goes on to its end.</source>
        <extracomment>Banner of a queue that a person paused</extracomment>
        <translation>Nada nuevo empieza; lo que está en curso llega al final.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Banner of a paused queue: button</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The queue is paused.</source>
        <extracomment>Banner: what happened</extracomment>
        <translation>La cola está en pausa.</translation>
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
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>mci::ui::ObjectiveChoice</name>
    <message>
        <source>Cost per lead</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>Costo por lead</translation>
    </message>
    <message>
        <source>ROAS, cost per purchase</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>ROAS, costo por compra</translation>
    </message>
    <message>
        <source>Cost per install</source>
        <extracomment>Parameters, below the objective: what it is measured by</extracomment>
        <translation>Costo por instalación</translation>
    </message>
</context>
<context>
    <name>mci::ui::OriginalityMeter</name>
    <message>
        <source>copy</source>
        <extracomment>Originality meter: its end at 0</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>unrelated</source>
        <extracomment>Originality meter: its end at 1</extracomment>
        <translation>sin relación</translation>
    </message>
</context>
<context>
    <name>mci::ui::OriginalityTab</name>
    <message>
        <source>Distance to the nearest</source>
        <extracomment>New creatives, originality: how far a variation is from the most similar creative</extracomment>
        <translation>Distancia al más cercano</translation>
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
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Creatives</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Creativos</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Command palette: heading</extracomment>
        <translation>Acciones</translation>
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
            <numerusform>%Ln color</numerusform>
            <numerusform>%Ln colores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::ParametersPage</name>
    <message>
        <source>Takes 2 to 5 minutes</source>
        <extracomment>Parameters, at the bottom</extracomment>
        <translation>Tarda de 2 a 5 minutos</translation>
    </message>
    <message>
        <source>Sync and rank</source>
        <extracomment>Parameters, begins the sync</extracomment>
        <translation>Sincronizar y clasificar</translation>
    </message>
    <message>
        <source>What is a good creative for you?</source>
        <extracomment>Parameters, headline</extracomment>
        <translation>¿Qué es un buen creativo para ti?</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Parameters, field</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>Parameters, field</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Minimums to enter the ranking</source>
        <extracomment>Parameters, a group of three fields</extracomment>
        <translation>Mínimos para entrar en el ranking</translation>
    </message>
    <message>
        <source>Those below do not vanish: they go to “Needs more data”.</source>
        <extracomment>Parameters, below the minimums</extracomment>
        <translation>Los que quedan por debajo no desaparecen: pasan a “Necesitan más datos”.</translation>
    </message>
    <message>
        <source>How to rank</source>
        <extracomment>Parameters, how the creatives are ordered</extracomment>
        <translation>Cómo ordenar</translation>
    </message>
    <message>
        <source>Today counts too, although the day is not over.</source>
        <translation>Hoy también cuenta, aunque el día no ha terminado.</translation>
    </message>
    <message>
        <source>Today is left out because the day is not over.</source>
        <translation>Hoy queda fuera porque el día no ha terminado.</translation>
    </message>
    <message>
        <source>The counts of this period appear here after its first sync.</source>
        <translation>Los recuentos de este periodo aparecen aquí tras su primera sincronización.</translation>
    </message>
    <message>
        <source>Data is updated as the Meta API makes it available</source>
        <extracomment>Parameters, preview, offline</extracomment>
        <translation>Datos actualizados según la disponibilidad de la API de Meta</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternTable</name>
    <message>
        <source>bar: 80% chance · tick: all analyzed creatives</source>
        <extracomment>Results by pattern, beside the title: how to read the small drawing in each row</extracomment>
        <translation>barra: 80 % de probabilidad · marca: todos los analizados</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsBody</name>
    <message>
        <source>Results by pattern</source>
        <extracomment>Patterns, read aloud: everything below its controls</extracomment>
        <translation>Resultados por patrón</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Patterns, title of a panel: how a creative wins people</extracomment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>Patterns, title of a panel: how a creative looks</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Patterns, title of a panel: what a creative says</extracomment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsHead</name>
    <message>
        <source>Composition</source>
        <extracomment>Side panel, patterns: switch that draws thirds, text and button over the picture</extracomment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Analyze again</source>
        <extracomment>Side panel, patterns: button that has the picture analyzed once more</extracomment>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Draws the thirds, the lines of text and the button over the picture</source>
        <extracomment>Side panel, patterns: tooltip of the switch &quot;Composition&quot;</extracomment>
        <translation>Dibuja los tercios, las líneas de texto y el botón sobre la imagen</translation>
    </message>
    <message>
        <source>Analyzed %1</source>
        <extracomment>Side panel, patterns. %1: date and time</extracomment>
        <translation>Analizado el %1</translation>
    </message>
    <message>
        <source>Corrected by you %1</source>
        <extracomment>Side panel, patterns: some were corrected by the user. %1: date and time of the newest correction</extracomment>
        <translation>Corregido por ti el %1</translation>
    </message>
    <message>
        <source>Local analysis</source>
        <extracomment>Side panel, patterns: who found them, where the AI provider was asked too and found nothing</extracomment>
        <translation>Análisis local</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsNotice</name>
    <message>
        <source>Progress of the analysis</source>
        <extracomment>Side panel, patterns, for screen readers: how far the analysis is</extracomment>
        <translation>Avance del análisis</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Side panel, patterns: button after an analysis that failed</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Reading what is known of this creative…</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>Leyendo lo que se sabe de este creativo…</translation>
    </message>
    <message>
        <source>Not analyzed yet.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>Aún no se ha analizado.</translation>
    </message>
    <message>
        <source>The analysis is in the queue. It begins by itself.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>El análisis está en la cola y empieza solo.</translation>
    </message>
    <message>
        <source>The picture is being analyzed.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>Se está analizando la imagen.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsPage</name>
    <message>
        <source>Patterns</source>
        <extracomment>Patterns: title of the page</extracomment>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>The patterns could not be read</source>
        <extracomment>Patterns: the numbers could not be read</extracomment>
        <translation>No se pudieron leer los patrones</translation>
    </message>
    <message numerus="yes">
        <source>Analyze %n more</source>
        <extracomment>Patterns, header: a button; the pictures and texts of creatives are looked at</extracomment>
        <translation>
            <numerusform>Analizar %n más</numerusform>
            <numerusform>Analizar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No patterns yet</source>
        <translation>Todavía no hay patrones</translation>
    </message>
    <message>
        <source>Once the pictures and texts of your creatives are analyzed, this page shows which patterns go with better results.</source>
        <extracomment>Patterns: no creative was analyzed</extracomment>
        <translation>Cuando se analicen las imágenes y los textos de tus creativos, esta página muestra qué patrones acompañan mejores resultados.</translation>
    </message>
    <message>
        <source>Analyze the creatives</source>
        <extracomment>Patterns: button</extracomment>
        <translation>Analizar los creativos</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>This period has no creatives with pictures on this computer. Top creatives says what is missing.</source>
        <extracomment>Patterns: there are no numbers</extracomment>
        <translation>Este periodo no tiene creativos con imágenes en este equipo. Mejores creativos dice qué falta.</translation>
    </message>
    <message>
        <source>Open Top creatives</source>
        <extracomment>Patterns: button</extracomment>
        <translation>Abrir Mejores creativos</translation>
    </message>
    <message>
        <source>%1 of %2 creatives analyzed</source>
        <extracomment>Patterns, status line: %1 of %2 creatives</extracomment>
        <translation>%1 de %2 creativos analizados</translation>
    </message>
</context>
<context>
    <name>mci::ui::PatternsTab</name>
    <message>
        <source>The picture is small, so its text may be incomplete.</source>
        <extracomment>Side panel, patterns</extracomment>
        <translation>La imagen es pequeña; el texto leído puede estar incompleto.</translation>
    </message>
    <message>
        <source>Visual</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Mensaje</translation>
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
        <translation>Llamada a la acción</translation>
    </message>
    <message>
        <source>Text found in the picture</source>
        <extracomment>Side panel, patterns: above the words that were found</extracomment>
        <translation>Texto encontrado en la imagen</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>Side panel, patterns: block</extracomment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>%1: decided by</source>
        <extracomment>Side panel, patterns: above the words that decided a tag. %1: such as Urgency</extracomment>
        <translation>%1: palabras decisivas</translation>
    </message>
    <message>
        <source>Correct…</source>
        <extracomment>Side panel, patterns, menu of a tag or a text: choose or write another one</extracomment>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Provider: %1. Local analysis: %2.</source>
        <extracomment>Side panel, patterns: where two analyses differ. %1, %2: the tags that each found</extracomment>
        <translation>Proveedor: %1. Análisis local: %2.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PerformanceHead</name>
    <message>
        <source>Rank %1</source>
        <extracomment>Side panel: place in the ranking</extracomment>
        <translation>Posición %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <extracomment>Side panel, above the large figure. %1: a KPI such as ROAS</extracomment>
        <translation>
            <numerusform>%1 · %n día</numerusform>
            <numerusform>%1 · %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Meta&apos;s vote %1</source>
        <extracomment>Side panel: how much Meta spends on this creative, as a multiple of the account&apos;s median. %1: such as 3.1×</extracomment>
        <translation>Voto de Meta %1</translation>
    </message>
    <message>
        <source>Spend ÷ median spend of the account&apos;s ads: how much Meta chose to deliver it. Where this and the rank disagree, a closer look pays.</source>
        <extracomment>Side panel, tooltip of &quot;Meta&apos;s vote&quot;</extracomment>
        <translation>Gasto ÷ gasto mediano de los anuncios de la cuenta: cuánto eligió Meta entregarlo. Donde esto y la posición no coinciden, vale la pena mirar de cerca.</translation>
    </message>
</context>
<context>
    <name>mci::ui::PerformanceTab</name>
    <message>
        <source>Fatigue</source>
        <extracomment>Side panel: heading above the signs that people have seen a creative too often</extracomment>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>Why is it here?</source>
        <extracomment>Side panel: heading above two sentences</extracomment>
        <translation>¿Por qué está aquí?</translation>
    </message>
    <message>
        <source>How long it is watched</source>
        <extracomment>Side panel, above the curve of how long a video is watched</extracomment>
        <translation>Hasta dónde se mira</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <extracomment>Side panel, above a chart. %1: a KPI such as ROAS</extracomment>
        <translation>%1 por día</translation>
    </message>
</context>
<context>
    <name>mci::ui::PeriodField</name>
    <message>
        <source>Period</source>
        <extracomment>Parameters, name of the choice for screen readers</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>7 días</translation>
    </message>
    <message>
        <source>14 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>14 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>Parameters, a period</extracomment>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Parameters, a period: dates chosen by hand</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <extracomment>Parameters, opens the calendar, for screen readers. %1: the chosen dates</extracomment>
        <translation>Fechas: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::PhotoField</name>
    <message>
        <source>PNG, JPEG or WebP. Drop it here or choose it.</source>
        <extracomment>Brief, a picture file: below the buttons</extracomment>
        <translation>PNG, JPEG o WebP. Suéltala aquí o elígela.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Brief, a picture file</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Brief, a picture file: it is not used any more</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose… a picture file</source>
        <extracomment>Brief, a picture file: tooltip of &quot;Choose…&quot;</extracomment>
        <translation>Elegir… un archivo de imagen</translation>
    </message>
    <message>
        <source>This file cannot be used. Choose a PNG, JPEG or WebP picture of at most 40 MB.</source>
        <extracomment>Brief: a file was chosen as a picture, but is none that can be read</extracomment>
        <translation>Este archivo no sirve. Elige una imagen PNG, JPEG o WebP de hasta 40 MB.</translation>
    </message>
    <message>
        <source>This picture cannot be read any more. Choose it again.</source>
        <extracomment>Brief: a picture file of before</extracomment>
        <translation>Esta imagen ya no se puede leer. Elígela de nuevo.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <extracomment>Brief: title of the window that asks for a picture file</extracomment>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <extracomment>Brief: kind of file</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>mci::ui::PicturePair</name>
    <message>
        <source>made here</source>
        <extracomment>New creatives, originality: below the picture of a variation</extracomment>
        <translation>generada aquí</translation>
    </message>
    <message>
        <source>Nothing is alike</source>
        <extracomment>New creatives, originality: in place of the nearest creative&apos;s picture</extracomment>
        <translation>Nada se parece</translation>
    </message>
    <message>
        <source>Its picture is not stored</source>
        <translation>Su imagen no está guardada</translation>
    </message>
    <message>
        <source>Nothing near</source>
        <extracomment>New creatives, originality: in place of the nearest creative&apos;s name</extracomment>
        <translation>Nada cercano</translation>
    </message>
    <message numerus="yes">
        <source>nearest among %n of the library</source>
        <extracomment>New creatives, originality: below the nearest creative. %n: creatives that were compared</extracomment>
        <translation>
            <numerusform>el más cercano entre %n de la biblioteca</numerusform>
            <numerusform>el más cercano entre %n de la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>another variation of this brief</source>
        <extracomment>New creatives, originality: below the nearest creative, which is a variation of the same brief</extracomment>
        <translation>otra variación de este brief</translation>
    </message>
    <message>
        <source>made here before and approved</source>
        <extracomment>New creatives, originality: below the nearest creative, which is a variation of another brief</extracomment>
        <translation>hecho aquí antes y aprobado</translation>
    </message>
</context>
<context>
    <name>mci::ui::PointsList</name>
    <message>
        <source>Why %1 points</source>
        <extracomment>New creatives: title of a list. %1 is the score</extracomment>
        <translation>Por qué %1 puntos</translation>
    </message>
</context>
<context>
    <name>mci::ui::PreflightList</name>
    <message>
        <source>Passed</source>
        <extracomment>Before publishing: of a rule, read aloud</extracomment>
        <translation>Superado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superado</translation>
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
        <translation>Vista previa con estos mínimos</translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <extracomment>Parameters, in the panel at the right</extracomment>
        <translation>Métricas basadas en datos reales de tu cuenta de Meta</translation>
    </message>
    <message>
        <source>Counted from the numbers of %1</source>
        <extracomment>Parameters, in the panel at the right. %1: date and time</extracomment>
        <translation>Contado con los números de %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ProblemWindow</name>
    <message>
        <source>Your data could not be opened</source>
        <extracomment>Shown instead of the main window: its title, and a button that closes it</extracomment>
        <translation>No se pudieron abrir tus datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Cómo se muestra el prompt</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Brief, prompt: in short</extracomment>
        <translation>Resumen</translation>
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
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Hidden gem</source>
        <extracomment>Dashboard, corner of the quadrant: little spent, does well</extracomment>
        <translation>Joya oculta</translation>
    </message>
    <message>
        <source>Watch</source>
        <extracomment>Dashboard, corner of the quadrant: little spent, does badly</extracomment>
        <translation>Observar</translation>
    </message>
    <message>
        <source>Leak</source>
        <extracomment>Dashboard, corner of the quadrant: much spent, does badly</extracomment>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>%1. %2. Spend %3, %4 %5</source>
        <extracomment>Dashboard, a creative in the quadrant: %1 its name, %2 the corner such as Star, %3 spend, %4 a KPI, %5 its value</extracomment>
        <translation>%1. %2. Gasto %3, %4 %5</translation>
    </message>
    <message>
        <source>Spend and %1 of the creatives. Arrow keys go through them by rank.</source>
        <extracomment>Dashboard, the quadrant read aloud: %1 is a KPI</extracomment>
        <translation>Gasto y %1 de los creativos. Las flechas los recorren por posición.</translation>
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
        <translation>Cuota de Meta</translation>
    </message>
</context>
<context>
    <name>mci::ui::RailBadge</name>
    <message numerus="yes">
        <source>Show %n running or waiting job(s)</source>
        <extracomment>Navigation: button beside Activity: opens a list of what runs and waits</extracomment>
        <translation>
            <numerusform>Mostrar %n tarea en curso o en espera</numerusform>
            <numerusform>Mostrar %n tareas en curso o en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <extracomment>Navigation: button beside Activity: opens a list of what waits for the person</extracomment>
        <translation>Mostrar lo que te necesita</translation>
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
        <translation>Recomendado. Valor pesimista del KPI: la suerte no gana.</translation>
    </message>
    <message>
        <source>Raw value, as in Ads Manager.</source>
        <extracomment>Parameters, below the way to order &quot;KPI only&quot;</extracomment>
        <translation>Valor bruto, como en el Administrador.</translation>
    </message>
    <message>
        <source>Several KPIs, each with its weight.</source>
        <extracomment>Parameters, below the way to order &quot;Weights&quot;</extracomment>
        <translation>Varios KPI, cada uno con su peso.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Removals</name>
    <message>
        <source>Brief “%1” removed</source>
        <extracomment>Toast and undo: %1 is the product of a brief, or &quot;New brief&quot;</extracomment>
        <translation>Brief “%1” quitado</translation>
    </message>
    <message>
        <source>Generation “%1” removed</source>
        <extracomment>Toast and undo: what was made of a brief. %1: its title</extracomment>
        <translation>Generación “%1” quitada</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultBody</name>
    <message>
        <source>Variations and notes</source>
        <extracomment>New creatives, read aloud: the cards and the notes below them</extracomment>
        <translation>Variaciones y avisos</translation>
    </message>
    <message>
        <source>This computer made them instead of the provider. %1</source>
        <extracomment>New creatives, note: a provider did not do its part. %1 is what went wrong, a sentence or more</extracomment>
        <translation>Este equipo las hizo en lugar del proveedor. %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultExport</name>
    <message>
        <source>Export as a ZIP file</source>
        <extracomment>New creatives, export: title of the window that asks for a file or a folder</extracomment>
        <translation>Exportar como archivo ZIP</translation>
    </message>
    <message>
        <source>Choose where the folder goes</source>
        <translation>Elige dónde va la carpeta</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>Toast: new creatives were written. %1 is a folder or a file</extracomment>
        <translation>Exportado a %1</translation>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>Back to everything made</source>
        <extracomment>New creatives, header: button, to the list of everything made</extracomment>
        <translation>Volver a todo lo generado</translation>
    </message>
    <message>
        <source>Copy all texts</source>
        <extracomment>New creatives, menu: the texts of all variations</extracomment>
        <translation>Copiar todos los textos</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>New creatives, menu: all variations go; it can be undone</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultPage</name>
    <message>
        <source>Open folder</source>
        <extracomment>Toast: button, shows what was written</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>All variations are too similar to something that exists.</source>
        <extracomment>New creatives, header: why nothing can be exported</extracomment>
        <translation>Todas las variaciones son demasiado parecidas a algo que ya existe.</translation>
    </message>
    <message>
        <source>The variations could not be shown</source>
        <translation>No se pudieron mostrar las variaciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>New creatives, error: button</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Text copied</source>
        <extracomment>Toast: the texts of a new creative are on the clipboard</extracomment>
        <translation>Texto copiado</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>Edit text</source>
        <extracomment>New creatives, menu of one</extracomment>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <extracomment>New creatives, menu of one: it may not be used any more</extracomment>
        <translation>Retirar aprobación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
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
        <translation>Historial</translation>
    </message>
    <message numerus="yes">
        <source>Texts of %n variation(s) copied</source>
        <extracomment>Toast: texts of several new creatives are on the clipboard</extracomment>
        <translation>
            <numerusform>Texto de %n variación copiado</numerusform>
            <numerusform>Textos de %n variaciones copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <extracomment>Toast and undo: everything that came of one generation was removed</extracomment>
        <translation>Quitado: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultSkeleton</name>
    <message>
        <source>The variations are being read</source>
        <extracomment>New creatives, read aloud while they are read</extracomment>
        <translation>Se están leyendo las variaciones</translation>
    </message>
</context>
<context>
    <name>mci::ui::ResultsSection</name>
    <message>
        <source>What goes with results</source>
        <extracomment>Side panel, patterns: title of a list of tags with the difference of creatives that have them</extracomment>
        <translation>Qué acompaña a los resultados</translation>
    </message>
    <message>
        <source>Nothing to compare yet: it takes three creatives with a pattern and three without it.</source>
        <extracomment>Side panel, patterns: in place of a list of tags with the difference of creatives that have them</extracomment>
        <translation>Aún no hay nada que comparar: hacen falta tres creativos con un patrón y tres sin él.</translation>
    </message>
    <message>
        <source>Association, not cause</source>
        <extracomment>Side panel, above a list of tags with the difference of creatives that have them</extracomment>
        <translation>Asociación, no causa</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, 80% chance of %3 to %4, %n creative(s)</source>
        <extracomment>Side panel, a tag read aloud: %1 such as Grid, %2 such as +31%, %3 and %4 an interval; how many creatives</extracomment>
        <translation>
            <numerusform>%1: %2, 80 % de probabilidad de %3 a %4, %n creativo</numerusform>
            <numerusform>%1: %2, 80 % de probabilidad de %3 a %4, %n creativos</numerusform>
        </translation>
    </message>
    <message>
        <source>No clear difference.</source>
        <extracomment>Side panel, a tag read aloud: chance alone could make such a difference</extracomment>
        <translation>Sin diferencia clara.</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 · score %2 · originality %3</source>
        <extracomment>New creatives, history. %1 date and time, %2 score, %3 originality from 0 to 1</extracomment>
        <translation>%1 · puntuación %2 · originalidad %3</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>New creatives, history: the state that counts now</extracomment>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Bring back</source>
        <extracomment>New creatives, history: button</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <extracomment>New creatives, history, read aloud: %1 is a headline</extracomment>
        <translation>Recuperar: %1</translation>
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
        <translation>Esc quita</translation>
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
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <extracomment>Selection bar: how many creatives are selected</extracomment>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
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
        <translation>Generar inspirado</translation>
    </message>
</context>
<context>
    <name>mci::ui::SettingRow</name>
    <message>
        <source>Set by %1 in the environment, which goes before what is entered here.</source>
        <extracomment>Settings, below a value. %1: name of an environment variable</extracomment>
        <translation>Definido por %1 en el entorno, que vale antes que lo escrito aquí.</translation>
    </message>
</context>
<context>
    <name>mci::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Settings, title of the page</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <extracomment>Settings, list of the sections, for screen readers</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>Settings, in the empty search field</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing with “%1”</source>
        <extracomment>Settings, nothing has what was searched for. %1 is what was typed</extracomment>
        <translation>Nada con “%1”</translation>
    </message>
    <message>
        <source>No section and no setting has these words.</source>
        <extracomment>Settings, nothing has what was searched for</extracomment>
        <translation>Ninguna sección y ningún ajuste tiene esas palabras.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <extracomment>Settings, nothing has what was searched for: button</extracomment>
        <translation>Limpiar búsqueda</translation>
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
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <extracomment>Settings › Shortcuts: a key stays with the other command</extracomment>
        <translation>Dejarla allí</translation>
    </message>
    <message>
        <source>Esc leaves it as it is, Backspace takes the key away.</source>
        <extracomment>Settings › Shortcuts: below a command, while the program waits for a key</extracomment>
        <translation>Esc la deja como está, Retroceso quita la tecla.</translation>
    </message>
    <message>
        <source>%1 moves, opens or leaves everywhere and cannot be a shortcut. Press another key.</source>
        <translation>%1 mueve, abre o sale en todas partes y no puede ser un atajo. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 alone would be typed in every text field. Press it with Ctrl or Alt.</source>
        <translation>%1 sola se escribiría en cualquier campo de texto. Púlsala con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>It has %1 already. Press another key.</source>
        <extracomment>Settings › Shortcuts. %1 is a key that the command has already</extracomment>
        <translation>Ya tiene %1. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <extracomment>Settings › Shortcuts, name of what can be undone: %1 is a command</extracomment>
        <translation>Teclas de “%1”</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>Settings › Shortcuts: %1 is a key, %2 the command that has it. One button gives it to this command, one leaves it</extracomment>
        <translation>%1 es de “%2”.</translation>
    </message>
    <message>
        <source>“%1” has taken the key over</source>
        <extracomment>Settings › Shortcuts, toast: %1 is a command</extracomment>
        <translation>La tecla ahora es de “%1”</translation>
    </message>
    <message>
        <source>“%1” has its original keys again</source>
        <extracomment>Settings › Shortcuts, toast: %1 is a command</extracomment>
        <translation>“%1” volvió a sus teclas originales</translation>
    </message>
</context>
<context>
    <name>mci::ui::ShortcutSettings</name>
    <message>
        <source>Shortcuts</source>
        <extracomment>Settings, section</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Press a key to change it, + to add another. Menus and lists show the new one at once.</source>
        <extracomment>Settings › Shortcuts, below the title</extracomment>
        <translation>Pulsa una tecla para cambiarla, + para añadir otra. Los menús y las listas muestran la nueva al momento.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>Settings › Shortcuts: all commands get their original keys again</extracomment>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Letters and digits act at once</source>
        <extracomment>Settings › Shortcuts, switch</extracomment>
        <translation>Letras y números actúan al momento</translation>
    </message>
    <message>
        <source>No command or key like that.</source>
        <extracomment>Settings › Shortcuts: no command has what was searched for</extracomment>
        <translation>Ningún comando ni tecla así.</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <extracomment>Settings › Shortcuts</extracomment>
        <translation>Teclas de una letra</translation>
    </message>
    <message>
        <source>While cards or rows have the focus. Off, letters only search by name.</source>
        <extracomment>Settings › Shortcuts, below &quot;Single-letter keys&quot;</extracomment>
        <translation>Mientras las tarjetas o las filas tienen el foco. Desactivado, las letras solo buscan por nombre.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <extracomment>Settings › Shortcuts, in the empty search field</extracomment>
        <translation>Buscar comandos y teclas</translation>
    </message>
    <message>
        <source>Every command has its original keys</source>
        <extracomment>Settings › Shortcuts: why &quot;Reset all&quot; cannot be pressed</extracomment>
        <translation>Todos los comandos tienen sus teclas originales</translation>
    </message>
    <message>
        <source>Every command has its original keys again</source>
        <extracomment>Settings › Shortcuts, toast</extracomment>
        <translation>Todos los comandos volvieron a sus teclas originales</translation>
    </message>
</context>
<context>
    <name>mci::ui::SketchRow</name>
    <message>
        <source>The layouts appear once a source has patterns.</source>
        <extracomment>Brief, below &quot;What changes in each&quot;: why there are no drawings yet</extracomment>
        <translation>Las disposiciones aparecen cuando una fuente tenga patrones.</translation>
    </message>
</context>
<context>
    <name>mci::ui::SourceRow</name>
    <message>
        <source>Analyze</source>
        <extracomment>Brief, a source without patterns: its picture and texts are looked at</extracomment>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Removed creative</source>
        <extracomment>Brief: a source whose name is not known, since it is not in the library any more</extracomment>
        <translation>Creativo eliminado</translation>
    </message>
    <message>
        <source>No longer in the library. It lends nothing.</source>
        <extracomment>Brief: a source that is not in the library any more</extracomment>
        <translation>Ya no está en la biblioteca. No aporta nada.</translation>
    </message>
    <message>
        <source>Not analyzed yet</source>
        <extracomment>Brief: a source without patterns</extracomment>
        <translation>Aún sin analizar</translation>
    </message>
    <message>
        <source>Remove %1 from the sources</source>
        <extracomment>Brief: × of a source. %1: the creative&apos;s name</extracomment>
        <translation>Quitar %1 de las fuentes</translation>
    </message>
    <message>
        <source>Analyze %1</source>
        <extracomment>Brief: of a source without patterns, for screen readers. %1: the creative&apos;s name</extracomment>
        <translation>Analizar %1</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Choose what each one lends</source>
        <extracomment>Brief, sources: below the heading</extracomment>
        <translation>Elige qué aporta cada uno</translation>
    </message>
    <message>
        <source>Add creatives as sources</source>
        <extracomment>Brief, sources: the button &quot;Add&quot;, for screen readers</extracomment>
        <translation>Añadir creativos como fuentes</translation>
    </message>
    <message>
        <source>What a source lends changed</source>
        <extracomment>Undo: what a source of a brief lends</extracomment>
        <translation>Lo que aporta una fuente: cambiado</translation>
    </message>
    <message>
        <source>Source removed</source>
        <extracomment>Undo: a source of a brief was removed</extracomment>
        <translation>Fuente quitada</translation>
    </message>
</context>
<context>
    <name>mci::ui::Spinner</name>
    <message>
        <source>In progress</source>
        <extracomment>A small turning circle while something is under way, for screen readers.</extracomment>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>mci::ui::StagePart</name>
    <message>
        <source>%1, %2 percent. %3</source>
        <extracomment>Sync, read aloud: %1 is a stage such as Creatives, %2 a number, %3 what is happening</extracomment>
        <translation>%1, %2 por ciento. %3</translation>
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
        <translation>Creativos</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>Sync: asked to stop, has not stopped yet</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Sync: waits</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Syncing</source>
        <extracomment>Sync: running</extracomment>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Sync: how far, a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sync, %1 percent. %2</source>
        <extracomment>Sync, read aloud: %1 is a number, %2 the time left</extracomment>
        <translation>Sincronización, %1 por ciento. %2</translation>
    </message>
    <message>
        <source>Waits for a new login</source>
        <extracomment>Sync: why it waits</extracomment>
        <translation>Espera un nuevo inicio de sesión</translation>
    </message>
    <message>
        <source>The queue is paused</source>
        <extracomment>Sync: why it waits</extracomment>
        <translation>La cola está en pausa</translation>
    </message>
    <message>
        <source>Goes on by itself at %1</source>
        <extracomment>Sync: %1 is a time</extracomment>
        <translation>Sigue sola a las %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepFooter</name>
    <message>
        <source>Back</source>
        <extracomment>First steps, bottom: goes to the step before.</extracomment>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepHeader</name>
    <message>
        <source>Help</source>
        <extracomment>First steps, top right: opens the help.</extracomment>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>mci::ui::StepMark</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>First steps, top: a step for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Step %1: %2, done</source>
        <extracomment>First steps, top: a step that is done, for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Paso %1: %2, hecho</translation>
    </message>
    <message>
        <source>Step %1: %2, current</source>
        <extracomment>First steps, top: the step at hand, for screen readers. %1 is its number, %2 its name.</extracomment>
        <translation>Paso %1: %2, actual</translation>
    </message>
</context>
<context>
    <name>mci::ui::SuggestionEdit</name>
    <message>
        <source>Show suggestions</source>
        <extracomment>Field with suggestions: tooltip of the button that lists them</extracomment>
        <translation>Mostrar sugerencias</translation>
    </message>
</context>
<context>
    <name>mci::ui::SummaryPanel</name>
    <message>
        <source>This period in short</source>
        <extracomment>Dashboard, title and caption of the summary</extracomment>
        <translation>Este periodo en resumen</translation>
    </message>
    <message>
        <source>Each sentence leads to the first creative behind it</source>
        <translation>Cada frase lleva al primer creativo detrás de ella</translation>
    </message>
</context>
<context>
    <name>mci::ui::SummaryRow</name>
    <message>
        <source>Opens %1 in Top creatives</source>
        <extracomment>Dashboard, summary of the period read aloud: where the sentence leads; %1 is a creative</extracomment>
        <translation>Abre %1 en Mejores creativos</translation>
    </message>
</context>
<context>
    <name>mci::ui::SwatchButton</name>
    <message>
        <source>Copy %1, %2 of the picture</source>
        <extracomment>Side panel, patterns: button of one colour. %1: such as #0A3029, %2: its part of the picture, such as 47%</extracomment>
        <translation>Copiar %1, %2 de la imagen</translation>
    </message>
</context>
<context>
    <name>mci::ui::SwatchList</name>
    <message>
        <source>Add a color</source>
        <extracomment>Brief: adds a colour to a palette</extracomment>
        <translation>Añadir un color</translation>
    </message>
    <message numerus="yes">
        <source>There can be %n color(s) at most.</source>
        <extracomment>Brief: why no colour can be added. %n: how many there may be</extracomment>
        <translation>
            <numerusform>Puede haber como máximo %n color.</numerusform>
            <numerusform>Puede haber como máximo %n colores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Brief, menu of a colour</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Brief, menu of a colour</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>mci::ui::TagChip</name>
    <message>
        <source>Confidence %1</source>
        <extracomment>Side panel, patterns: how sure a tag or a block is. %1: such as 94%</extracomment>
        <translation>Confianza del %1</translation>
    </message>
    <message>
        <source>Sets this creative apart: few others of the account have it</source>
        <extracomment>Side panel, patterns: a tag that is certain and that few other creatives of the account have</extracomment>
        <translation>Distingue este creativo: pocos otros de la cuenta lo tienen</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <extracomment>Side panel, patterns, for screen readers: a tag that the user corrected</extracomment>
        <translation>Corregido por ti</translation>
    </message>
    <message>
        <source>The analysis said: %1</source>
        <extracomment>Side panel, patterns: a corrected tag. %1: what was found, and how sure that was, such as Grid, 82%</extracomment>
        <translation>El análisis dijo: %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::TextTab</name>
    <message>
        <source>Try again</source>
        <extracomment>New creatives, text: button, what was typed is sent once more</extracomment>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Button</source>
        <extracomment>New creatives, text: the button of the ad</extracomment>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Drawing and checking again…</source>
        <extracomment>New creatives, text: a change is being made</extracomment>
        <translation>Dibujando y verificando de nuevo…</translation>
    </message>
    <message>
        <source>Changes are kept by themselves; picture, check and score follow.</source>
        <translation>Los cambios se guardan solos; la imagen, la verificación y la puntuación los siguen.</translation>
    </message>
    <message>
        <source>An ad needs a headline; the former one stays until there is one.</source>
        <extracomment>New creatives, below the headline</extracomment>
        <translation>Un anuncio necesita un título; el anterior queda hasta que haya uno.</translation>
    </message>
</context>
<context>
    <name>mci::ui::Toast</name>
    <message>
        <source>Close</source>
        <extracomment>Short message at the bottom of the window: closes it.</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mci::ui::ToastHost</name>
    <message>
        <source>Undo</source>
        <extracomment>Short message at the bottom of the window: takes back what it tells of</extracomment>
        <translation>Deshacer</translation>
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
        <translation>Pegar un token de acceso</translation>
    </message>
    <message>
        <source>For agencies: Business settings › Users › System users › Generate token. To try it out: Graph API Explorer. Permissions: ads_read and business_management.</source>
        <extracomment>First start, form for an access token. The names are Meta&apos;s own</extracomment>
        <translation>Para agencias: Configuración del negocio › Usuarios › Usuarios del sistema › Generar token. Para probar: Graph API Explorer. Permisos: ads_read y business_management.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>First start, form for an access token</extracomment>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Kept in the system keychain, sent to Meta only.</source>
        <extracomment>First start, form for an access token, below the field</extracomment>
        <translation>Queda en el llavero del sistema y solo se envía a Meta.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>First start, form for an access token, while Meta checks it</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>No access token was given. Paste the whole token and try again.</source>
        <extracomment>First start, form for an access token, an error below the field</extracomment>
        <translation>No se indicó ningún token de acceso. Pega el token completo e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>mci::ui::TopCreativesPage</name>
    <message>
        <source>As each ad set&apos;s goal says</source>
        <extracomment>Top creatives, menu of conversion events: the program decides</extracomment>
        <translation>Según el objetivo de cada conjunto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Top creatives, menu of conversion events: %1 is Meta&apos;s name, %2 how often it happened</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <extracomment>Toast after an export: %1 is a file; or it could not be written</extracomment>
        <translation>No se pudo guardar el archivo. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>The sync is finished</source>
        <extracomment>Toast and screen reader: the sync is through</extracomment>
        <translation>La sincronización terminó</translation>
    </message>
    <message>
        <source>The sync was cancelled. What had arrived is kept.</source>
        <extracomment>Toast: the sync was cancelled</extracomment>
        <translation>La sincronización se canceló. Se conserva lo que ya llegó.</translation>
    </message>
    <message>
        <source>You can use the app meanwhile. Cancelling keeps what has arrived.</source>
        <extracomment>Status line during a sync</extracomment>
        <translation>Puedes usar la app mientras tanto. Cancelar conserva lo que ya llegó.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>Status line</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Top %1 of %n creative(s)</source>
        <extracomment>Status line: how many creatives are ranked, of how many ads</extracomment>
        <translation>
            <numerusform>Top %1 de %n creativo</numerusform>
            <numerusform>Top %1 de %n creativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) more data</source>
        <extracomment>Status line: how many creatives are below the minimums</extracomment>
        <translation>
            <numerusform>%n necesita más datos</numerusform>
            <numerusform>%n necesitan más datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics are based on real data from your Meta account</source>
        <translation>Métricas basadas en datos reales de tu cuenta de Meta</translation>
    </message>
    <message>
        <source>today excluded</source>
        <extracomment>Status line: the chosen period ends before today</extracomment>
        <translation>hoy excluido</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selection as a table</source>
        <extracomment>Status line of the table of creatives</extracomment>
        <translation>Ctrl+C copia la selección como tabla</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>Creative table, menu of a column: as wide as its contents</extracomment>
        <translation>Ajustar el ancho</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <extracomment>Creative table, menu of a column</extracomment>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Creative table, menu of a column: a submenu with all columns</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <extracomment>Creative table: choice, order and widths of the columns as they were at first</extracomment>
        <translation>Columnas habituales</translation>
    </message>
    <message numerus="yes">
        <source>%n selected of %1</source>
        <extracomment>Status line of the table: how many creatives are selected, of how many that are shown</extracomment>
        <translation>
            <numerusform>%n seleccionado de %1</numerusform>
            <numerusform>%n seleccionados de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ beats the account&apos;s median with a chance of 80% or more</source>
        <extracomment>Status line of the table: what the colour and the mark of the main KPI&apos;s cells mean</extracomment>
        <translation>▲ supera la mediana de la cuenta con 80 % o más de probabilidad</translation>
    </message>
    <message>
        <source>None of these creatives has a picture to analyze.</source>
        <extracomment>Toast: why no analysis was queued</extracomment>
        <translation>Ninguno de estos creativos tiene una imagen para analizar.</translation>
    </message>
    <message numerus="yes">
        <source>Analysis of %n creative(s) queued; Activity shows it and can cancel it.</source>
        <extracomment>Toast: the naming of patterns is queued</extracomment>
        <translation>
            <numerusform>Análisis de %n creativo en cola; síguelo o cancélalo en Actividad.</numerusform>
            <numerusform>Análisis de %n creativos en cola; síguelo o cancélalo en Actividad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mci::ui::TotalsRow</name>
    <message numerus="yes">
        <source>Whole account, %Ln creative(s)</source>
        <extracomment>Creative table: the row of totals</extracomment>
        <translation>
            <numerusform>Toda la cuenta, %Ln creativo</numerusform>
            <numerusform>Toda la cuenta, %Ln creativos</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted average</source>
        <extracomment>Creative table, row of totals, below the intervals: rates are those of the sums, not averages of the rows</extracomment>
        <translation>promedio ponderado</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationCard</name>
    <message>
        <source>Approved</source>
        <extracomment>New creatives, card: somebody said that it may be used</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>New creatives, card: button</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, card: button, makes a variation anew</extracomment>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>New creatives, card: button with a menu</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>New creatives, card: above a number such as 86 / 100</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Originality</source>
        <extracomment>New creatives, card: above a bar</extracomment>
        <translation>Originalidad</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationDesk</name>
    <message>
        <source>Approved</source>
        <extracomment>Toast and undo: somebody said that a new creative may be used, or took that back</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>Aprobación retirada</translation>
    </message>
    <message>
        <source>Earlier state brought back</source>
        <extracomment>Toast and undo: an earlier state of a new creative is shown again</extracomment>
        <translation>Estado anterior recuperado</translation>
    </message>
    <message>
        <source>Made another</source>
        <extracomment>Toast and undo: a new creative was made anew, or its texts were changed</extracomment>
        <translation>Se generó otra</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Texto cambiado</translation>
    </message>
    <message>
        <source>%1; approval taken back</source>
        <extracomment>Toast: a new creative that was approved was changed. %1: what was done, such as &quot;Text changed&quot;</extracomment>
        <translation>%1; aprobación retirada</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationGrid</name>
    <message>
        <source>Variations</source>
        <extracomment>New creatives, read aloud: the cards</extracomment>
        <translation>Variaciones</translation>
    </message>
</context>
<context>
    <name>mci::ui::VariationPanel</name>
    <message>
        <source>Originality</source>
        <extracomment>New creatives, panel: tab</extracomment>
        <translation>Originalidad</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>New creatives, panel: tab with the texts</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>New creatives, panel: tab</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Lineage</source>
        <extracomment>New creatives, panel: tab, where a variation comes from</extracomment>
        <translation>Linaje</translation>
    </message>
    <message>
        <source>Previous variation</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Variación anterior</translation>
    </message>
    <message>
        <source>Next variation</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Variación siguiente</translation>
    </message>
    <message>
        <source>Close panel</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Cerrar panel</translation>
    </message>
    <message>
        <source>Make another</source>
        <extracomment>New creatives, panel: button, makes a variation anew</extracomment>
        <translation>Generar otra</translation>
    </message>
    <message>
        <source>Copy text</source>
        <extracomment>New creatives, panel: button</extracomment>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>New creatives, panel: button of one that may be used; pressed again it takes that back</extracomment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <extracomment>New creatives, panel: tooltip of a button</extracomment>
        <translation>Retirar la aprobación</translation>
    </message>
    <message>
        <source>It may be used; new ones are compared with it from now on</source>
        <translation>Puede usarse; las nuevas se comparan con ella desde ahora</translation>
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
        <translation>Texto obligatorio</translation>
    </message>
    <message>
        <source>Small print that every picture carries, such as conditions of the offer.</source>
        <extracomment>Brief, field Mandatory text: what it is</extracomment>
        <translation>Letra pequeña que toda imagen lleva, como las condiciones de la oferta.</translation>
    </message>
    <message>
        <source>Product photo</source>
        <extracomment>Brief, field: a picture file of the user&apos;s</extracomment>
        <translation>Foto del producto</translation>
    </message>
    <message>
        <source>Product photo changed</source>
        <extracomment>Undo: the brief&apos;s product photo</extracomment>
        <translation>Foto del producto cambiada</translation>
    </message>
    <message>
        <source>From the sources</source>
        <extracomment>Brief, visual direction: nothing is said, so the sources decide</extracomment>
        <translation>De las fuentes</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>Brief, visual direction, field: where things stand</extracomment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Style</source>
        <extracomment>Brief, visual direction, field</extracomment>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Brief, visual direction, field</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Palette</source>
        <extracomment>Brief, visual direction, field: colours</extracomment>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Without colors the brand&apos;s or the sources&apos; are used.</source>
        <extracomment>Brief, visual direction, field Palette: what it means</extracomment>
        <translation>Sin colores, valen los de la marca o de las fuentes.</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <extracomment>Undo: the brief&apos;s palette</extracomment>
        <translation>Paleta cambiada</translation>
    </message>
</context>
<context>
    <name>mci::ui::WaitingPage</name>
    <message>
        <source>Continue in your browser</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Continúa en el navegador</translation>
    </message>
    <message>
        <source>Approve access on Meta&apos;s page. This window moves on by itself.</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Autoriza el acceso en la página de Meta. Esta ventana avanza sola.</translation>
    </message>
    <message>
        <source>Waiting for your approval</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Esperando tu autorización</translation>
    </message>
    <message>
        <source>Fetch ad accounts</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Buscar cuentas publicitarias</translation>
    </message>
    <message>
        <source>Open again</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>First start, while Meta&apos;s page is open in the browser</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Abriendo el navegador</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <extracomment>First start, a step of the login. %1: Meta&apos;s names of the permissions</extracomment>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Browser opened</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Navegador abierto</translation>
    </message>
    <message>
        <source>%1 · Meta login</source>
        <extracomment>First start, a step of the login. %1: a web site, such as facebook.com</extracomment>
        <translation>%1 · inicio de sesión de Meta</translation>
    </message>
    <message>
        <source>The browser could not be opened</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>No se pudo abrir el navegador</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser yourself.</source>
        <extracomment>First start, a step of the login</extracomment>
        <translation>Copia el enlace y ábrelo tú en un navegador.</translation>
    </message>
    <message>
        <source>Closes in %1.</source>
        <extracomment>First start, a step of the login. %1: the time left, such as 4:32</extracomment>
        <translation>Se cierra en %1.</translation>
    </message>
    <message>
        <source>Listens on this computer only: %1. Closes in %2.</source>
        <translation>Escucha solo en este equipo: %1. Se cierra en %2.</translation>
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
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>mci::ui::ZoomControl</name>
    <message>
        <source>Card size</source>
        <extracomment>Top creatives, status line: tooltip and name of the slider</extracomment>
        <translation>Tamaño de las tarjetas</translation>
    </message>
</context>
</TS>
