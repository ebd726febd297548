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
        <translation>Obtener cotización</translation>
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
</context>
<context>
    <name>HintText</name>
    <message>
        <source>The account reports other events: %1. If one of them is your result, choose it with --conversion-event.</source>
        <extracomment>%1: a list of events with their counts. --conversion-event stays as it is</extracomment>
        <translation>La cuenta registra otros eventos: %1. Si uno de ellos es tu resultado, elígelo con --conversion-event.</translation>
    </message>
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
        <source>The ranking “%1” is not available yet. Use: %2.</source>
        <translation>El ranking “%1” aún no está disponible. Usa: %2.</translation>
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
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Sync of the numbers</source>
        <translation>Sincronización de los números</translation>
    </message>
    <message>
        <source>Fetching of creatives</source>
        <translation>Obtención de los creativos</translation>
    </message>
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
</TS>
