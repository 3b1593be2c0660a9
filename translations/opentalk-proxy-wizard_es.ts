<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>no está como se escribió</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx no está en ejecución</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>los certificados o los archivos de las rutas previstas</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>un pedido no tiene hora</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>no es de la versión 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>se cerró la conexión</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>uno de los nombres</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>no indicó ningún motivo.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>la versión de nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>el lugar donde nginx lee sus archivos</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>las direcciones de este equipo</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>las direcciones en las que escuchan otros sitios</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>los nombres de otros sitios</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>los ajustes de otros sitios</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>los servidores de nombres de este equipo</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>los archivos de las rutas previstas o los certificados</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>los datos de este equipo</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>la comprobación terminó demasiado pronto</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>no se pudo crear una tubería</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>no se pudo iniciar ningún proceso</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx ya no está en ejecución</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>el nginx que se inició sigue en ejecución</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>los archivos de las rutas previstas o el historial</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión reinicializada por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el host</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 o anterior</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>más de 64 KiB</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un archivo</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un enlace simbólico</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>un archivo especial</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>provisional; se obtiene al aplicar</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>caducado; se obtiene uno nuevo al aplicar</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>aún no hay; se obtiene al aplicar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>para otros nombres</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>la clave no corresponde</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, caducado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>presente; los navegadores advierten</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>se crea al aplicar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>solo root puede verlo</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Nada en este equipo renueva los certificados por sí solo. Active el temporizador de certbot o haga que cron ejecute «certbot renew» dos veces al día.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>%1 debería renovar los certificados, pero no se ejecuta por sí solo.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>%1 renueva los certificados; todavía no se ha ejecutado.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>%1 renueva los certificados; se ejecutó por última vez el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>El certificado de %1 solo es válido hasta el %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 presenta un certificado autofirmado; los navegadores advierten.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>De sus certificados, el de %1 es el primero en caducar: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>falta; se necesita certbot</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>En el modo de práctica nada se renueva por sí solo.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>sin respuesta al intento de conexión</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>el nombre no tiene dirección</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>no hay ruta hasta allí</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>estado %1, %2, tras %3 s: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>sin TLS: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>sin HTTP: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>nada en %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>cerrada sin respuesta</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 en %2, tal como nginx pide %3</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 en %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 de %2 contenedores en ejecución</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, el certificado provisional que pide el perfil, válido hasta el %2; estado %3; en el puerto 80, estado %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, un certificado de prueba como pide el perfil, válido hasta el %2; estado %3; en el puerto 80, estado %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certificado válido hasta el %2; estado %3; en el puerto 80, estado %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 en %3, y el puerto 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ en la dirección de su nombre</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Una conexión al puerto %1 en las direcciones propias de este equipo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>respondió en %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>rutas cerradas de https://%1 en %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>rutas cerradas de https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>Las últimas líneas de los registros de «%1»</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>Las últimas líneas de %1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>%1 y %2 líneas</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>Registros A y AAAA de %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>Registros A, AAAA y CAA de %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Quién escucha en el puerto TCP %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Si el cortafuegos deja que todos lleguen a %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>Los ajustes del propio LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>Si SELinux impide algo a nginx</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: no se puede saber</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: abierto</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: cerrado</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>sin cortafuegos</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling y /livekit/rtc en %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>versión %1, /signaling: %2, /livekit/rtc: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1: abierto por IPv4, cerrado por IPv6</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 desde aquí</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 por su nombre</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 desde fuera</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>cortafuegos %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n correcta</numerusform>
            <numerusform>%n correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n con fallo</numerusform>
            <numerusform>%n con fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n sin evaluar</numerusform>
            <numerusform>%n sin evaluar</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos y cortafuegos</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Acceso con el navegador</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 de %2 comprobaciones respondidas</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>--check necesita un perfil.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>La práctica tiene su propio árbol.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>--json, --masked, --public-address y --livekit van con --check.</translation>
    </message>
    <message>
        <source>Usage: opentalk-proxy-wizard [PROFILE] [--practice] [--root DIR] [--remote | --local]
       opentalk-proxy-wizard --check PROFILE [--json] [--masked]
                             [--public-address ADDRESS]... [--livekit FILE]
       opentalk-proxy-wizard --command [WORD]...

Sets up NGINX as the reverse proxy of OpenTalk.

  PROFILE       open this profile
  --practice    work on a private nginx that is thrown away afterwards
  --root DIR    put every path below DIR
  --remote      spare the line: the window is shown over a network
  --local       do not
  --check       look whether everything behind and around the proxy of PROFILE works,
                without a window; exit status 0 good, 2 warnings, 3 failures,
                1 bad input
  --json        the report as JSON
  --masked      the report without hosts and addresses
  --public-address ADDRESS
                names may lead to it: the address of a router in front of this machine
  --livekit FILE
                LiveKit&apos;s livekit.yaml: its ports are compared with the firewall
  --command     run opentalk-proxy, the command without a window, with the words that
                follow; sudo and --command plan PROFILE, for example
  --help        show this text
  --version     show the version
</source>
        <translation>Uso: opentalk-proxy-wizard [PERFIL] [--practice] [--root DIR] [--remote | --local]
     opentalk-proxy-wizard --check PERFIL [--json] [--masked]
                           [--public-address DIRECCIÓN]... [--livekit ARCHIVO]
     opentalk-proxy-wizard --command [PALABRA]...

Configura NGINX como proxy inverso de OpenTalk.

  PERFIL        abrir este perfil
  --practice    trabajar con un nginx privado que se desecha al terminar
  --root DIR    poner todas las rutas debajo de DIR
  --remote      ahorrar ancho de banda: la ventana se muestra a través de una red
  --local       no hacerlo
  --check       comprobar si funciona todo lo que hay detrás y alrededor del proxy de
                PERFIL, sin ventana; estado de salida: 0 correcto, 2 advertencias,
                3 fallos, 1 entrada incorrecta
  --json        el informe como JSON
  --masked      el informe sin hosts ni direcciones
  --public-address DIRECCIÓN
                los nombres pueden llevar a ella: la dirección de un router delante de este equipo
  --livekit ARCHIVO
                el livekit.yaml de LiveKit: sus puertos se comparan con el cortafuegos
  --command     ejecutar opentalk-proxy, el comando sin ventana, con las palabras que
                siguen; por ejemplo, con sudo: --command plan PERFIL
  --help        mostrar este texto
  --version     mostrar la versión
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(sin salto de línea al final)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>La ventana se perdió mientras deshacía el último cambio.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>La ventana se perdió mientras quitaba OpenTalk de este nginx.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>La ventana se perdió mientras las aplicaba.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Otra ventana, abierta o desconectada, ha empezado a deshacer el último cambio.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Otra ventana, abierta o desconectada, ha empezado a quitar OpenTalk de este nginx.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Ha empezado a aplicarlas.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Ese cambio sigue en su lugar.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>Los sitios de OpenTalk siguen en su lugar.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>La configuración anterior está en su lugar.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>La configuración anterior a ese cambio está en su lugar.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>Lo que había antes de la primera configuración está en su lugar.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>La configuración nueva está en su lugar.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Algunos archivos están listos y otros no: aún no ha terminado, o hubo archivos que se modificaron desde entonces.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Algunos archivos están listos y otros no: quedó a medias, o hubo archivos que se modificaron desde entonces. Revisión pide derechos de administrador; lo que está a medias se termina o se revierte después.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>Esta cuenta no puede ver hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>Esta cuenta no puede ver cómo terminó; Revisión lo examina como administrador.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Todos los archivos afectados se modificaron desde entonces, así que no muestran cómo terminó.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Otra ventana, abierta o desconectada, tiene respuestas del %1 para %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Otra ventana, abierta o desconectada, tiene respuestas del %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>Las respuestas del %1 para %2 no se guardaron.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>Las respuestas del %1 no se guardaron.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Algunos de los archivos afectados se modificaron desde entonces.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Puede figurar en cualquier bloque.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Puede figurar en: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sin ella: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>La guía tiene en «%1»: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>La guía también tiene este bloque, en «%1».</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>La guía tiene la misma línea, en «%1».</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>La guía no tiene aquí ninguna línea así.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>La guía no tiene este archivo.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>La guía no incluye este servicio.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>La guía no incluye este servicio; para los suyos tiene la misma línea.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1: a partir de NGINX %2.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>La tiene cualquier NGINX en uso.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Elija una línea para leer por qué está ahí, qué hace y qué dice la guía.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot ejecuta este script después de cada renovación. No necesita nada de este asistente.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>El certificado raíz del servidor ACME que indica el perfil. Gracias a él, este equipo confía en ese servidor.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Este archivo es de la distribución o suyo. Solo se le añade la línea marcada con «OpenTalk Proxy Wizard»; esta queda como está.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>El perfil se ha guardado en %1.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exportar archivos</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archivos comprimidos (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>No se pudo escribir un archivo temporal: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>Los archivos no se exportaron: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>Los archivos están en %1, con un README que explica cómo ponerlos en su lugar.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Archivos de certificado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Direcciones de escucha</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation>Solo HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation>Sitios que pueden incrustar OpenTalk</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Otras fuentes</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Consola de Keycloak</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Rutas que se mantienen abiertas</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, nombre de host</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, límite de subida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versión %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>Nada escucha todavía en %1. Elija usted la versión.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>El nombre de %1 no se conoce aquí. Elija usted la versión.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Desde aquí no hay ruta hasta %1. Elija usted la versión.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 no respondió a tiempo. Elija usted la versión.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>El controlador en %1 responde como esta versión (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>El controlador en %1 responde como otra versión: «%2» (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>Lo que responde en %1 no es el controlador de OpenTalk. Elija usted la versión o corrija el backend más abajo.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>El controlador en %1 no muestra su versión (%2). Elíjala usted.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>Qué certificado sirve para un nombre se deduce del perfil.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>El límite es el del perfil.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Con la línea de la guía, una conexión se cierra tras cinco minutos en silencio.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>A partir de NGINX 1.25.1, HTTP/2 tiene más abajo una línea propia.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Aquí, los proxies de confianza situados delante dicen cómo llegó el cliente.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>La guía reenvía cualquier protocolo que pida un cliente.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>Es lo que pide el perfil y lo que OpenSSL puede hacer.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>El valor es el del perfil.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>La línea de la guía vale para cada script y cada imagen, también para los que cambian con el mismo nombre.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Con «always», los errores también la llevan.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>La frecuencia es la del perfil.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Este NGINX se compiló sin HTTP/2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The wizard writes a site for each OpenTalk service, lets this machine&apos;s own nginx judge them, reloads it and proves that every name answers.</source>
        <translation>El asistente escribe un sitio para cada servicio de OpenTalk, deja que el propio nginx de este equipo los evalúe, lo recarga y verifica que cada nombre responda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Otro equipo&lt;/b&gt;: elija su distribución, o ejecute ahí &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; y abra aquí el resultado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>&lt;b&gt;Práctica&lt;/b&gt; inicia un nginx privado de esta cuenta y no necesita contraseña. Nadie de fuera de este equipo puede acceder a él; si el sistema le niega una red propia, otras cuentas de este equipo sí pueden, como indica entonces Revisión.</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>&lt;b&gt;El .env de OpenTalk&lt;/b&gt; indica el dominio, los servicios y los puertos. De todo lo demás que contiene solo se leen los nombres. &lt;b&gt;Los sitios que ya están aquí&lt;/b&gt;, sean de la guía o de este asistente, pueden servir de punto de partida: se muestra lo que no se pudo incorporar.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Ctrl+O abre un perfil, Ctrl+S lo guarda, F6 va a la vista previa y vuelve. Ctrl+R avanza hasta Revisión y pasa por alto todas las páginas que no necesitan nada.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>El &lt;b&gt;dominio&lt;/b&gt; es el nombre que se abre en el navegador. Los servicios reciben nombres por debajo de él, como los tiene la instalación propia de OpenTalk.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>La &lt;b&gt;versión&lt;/b&gt; decide qué nombres son públicos: las versiones más recientes llegan a LiveKit a través del controlador, y un host público de LiveKit sería un agujero de seguridad. El asistente se la pregunta al controlador, sin iniciar sesión; «docker ps» muestra la etiqueta de su imagen.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>Un &lt;b&gt;backend&lt;/b&gt; es la dirección y el puerto donde escucha el contenedor del servicio. Varios, separados por comas, se reparten la carga; cómo, se establece en Opciones.</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Una celda vacía vuelve al valor predeterminado. Las teclas de flecha llevan de celda en celda, F2 edita una y Espacio activa o desactiva un servicio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Añadir un servicio&lt;/b&gt; es para otra cosa que deba tener un nombre en este servidor, por ejemplo un wiki. Su límite de subida está en Opciones.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: los certificados que certbot guarda por debajo de &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; se usan donde corresponden. Lo que falta se pide al aplicar: los nombres tienen que llevar aquí, y el puerto 80 tiene que estar abierto a Internet.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Todo nombre de un certificado se hace público, en los registros de la transparencia de certificados.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;Archivos propios&lt;/b&gt;: un archivo PEM con la cadena completa y su clave privada. Ambos deben pertenecer a root y estar en carpetas en las que solo root pueda escribir.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Provisional&lt;/b&gt;: permite configurar y probar primero todo lo demás.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Cada interruptor cambia líneas de los archivos de la derecha: un clic en una línea marcada explica por qué está ahí.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>Los valores predeterminados mantienen en funcionamiento las reuniones, las subidas y los inicios de sesión con todas las versiones de OpenTalk, y siguen los consejos de Mozilla sobre TLS.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Nombres&lt;/b&gt;: lo que el DNS dice de cada host y si lleva aquí. &lt;b&gt;Backends&lt;/b&gt;: si cada uno es realmente ese servicio y si los servicios coinciden con nginx en sus nombres. &lt;b&gt;Exposición&lt;/b&gt;: lo que se puede alcanzar al margen de nginx. &lt;b&gt;Puertos y cortafuegos&lt;/b&gt;: quién ocupa 80 y 443 y qué deja entrar el cortafuegos. &lt;b&gt;Acceso con el navegador&lt;/b&gt;: lo que reciben los clientes con cada nombre. &lt;b&gt;Registros&lt;/b&gt;: lo que dicen nuestros propios registros del último día.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Cada comprobación pregunta una vez, tarda unos segundos como máximo y no cambia nada. Solo se consulta a sus propios servicios y a su propio servidor de nombres.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Detrás de un router, este equipo no conoce su dirección pública: introdúzcala, y los nombres podrán llevar a ella.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>El programa auxiliar examinó este equipo con derechos de administrador, hizo el plan y lo envió aquí con su huella. Aplicar envía sus respuestas y esa huella. El programa auxiliar vuelve a hacer el plan y se niega si algo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Un archivo que no está como lo dejó este asistente nunca se sobrescribe sin avisar: elíjalo en la lista, lea la diferencia y marque la casilla de debajo.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>El nginx en ejecución se recarga y nunca se reinicia: las reuniones en curso continúan. En todo momento, los archivos del disco son una configuración que nginx acepta, de modo que incluso un corte de luz deja un equipo que arranca.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Una respuesta 502 o 504 no es un fallo del proxy: nginx funciona, pero el servicio que hay detrás todavía no es accesible.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>Los archivos del panel lateral</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 lleva a ellos y vuelve. La línea bajo el cursor se explica abajo: por qué está ahí, qué hace, qué tiene la guía y qué NGINX la introdujo. F7 da a la explicación todo el espacio y se lo vuelve a quitar.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Ctrl+F busca en todos los archivos, F3 y Mayús+F3 llevan al resultado siguiente y al anterior, Esc termina la búsqueda. F8 y Mayús+F8 llevan al cambio siguiente y al anterior. Ctrl+Mayús+C copia el archivo entero tal como se escribirá.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>En la diferencia, - precede a las líneas que desaparecen y + a las que se añaden; lo que cambió dentro de una línea está subrayado. En una ventana ancha, lo antiguo y lo nuevo aparecen uno al lado del otro. F8 y Mayús+F8 llevan al cambio siguiente y al anterior.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>¿Reemplazar sus respuestas?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Lo que ha introducido se reemplaza por lo que dicen estos archivos.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Tomado de los archivos de este equipo</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>Importar el .env de OpenTalk</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>Ajustes de OpenTalk (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Certificados: provisional</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Certificados: archivos propios</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Certificados: Let&apos;s Encrypt, uno para todos los nombres</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Certificados: Let&apos;s Encrypt, uno para cada nombre</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Dominio: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Servicios: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>Esto está ahora en el perfil. Todavía no se ha escrito ni guardado nada, y todo se puede cambiar en las páginas siguientes.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Leído de: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Ajustes que un proxy no necesita</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Versión: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Las opciones que estos archivos no mencionan tienen sus valores habituales.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>Aña&amp;dir %1</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>La dirección desde la que ha iniciado sesión por ssh.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>Limit&amp;ar la frecuencia de solicitudes</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Detiene con 429 las avalanchas desde una dirección. Las reuniones, la señalización y las subidas quedan exentas, pero toda una oficina puede compartir una dirección.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>&amp;Probar primero el límite</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Solo registra lo que se rechazaría.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>Los niveles de Mozilla: «Intermedio» sirve a todos los navegadores compatibles con OpenTalk; «Moderno», solo a TLS 1.3.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermedio</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation>Solo &amp;HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Los navegadores rechazan HTTP sin cifrar durante ese tiempo, aunque usted cambie de opinión.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Solo si todos ellos tienen HTTPS, también los de otros servicios.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Difícil de revertir: la retirada tarda meses.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>Ca&amp;beceras de seguridad</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Indican a los navegadores que no adivinen los tipos de contenido y que no revelen las direcciones de las reuniones.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>Política de &amp;contenido (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Lo que la aplicación web puede cargar. «Solo informar» no interrumpe nada: observe la consola del navegador y después imponga la política.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Solo informar</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imponer</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Otras &amp;fuentes</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Por ejemplo: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>Inc&amp;rustado en</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Sitios que pueden mostrar OpenTalk en un marco: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>La aplicación web se carga más rápido. Solo la aplicación web: las respuestas comprimidas de los demás servicios podrían filtrar secretos.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>Los navegadores conservan los archivos que llevan un hash en el nombre; todo lo demás se vuelve a pedir, de modo que las actualizaciones llegan enseguida.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (este nginx no puede)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Más rápido en redes malas. Necesita abierto el puerto UDP 443.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Si el equipo tiene IPv6, los clientes pueden llegar por esa vía.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Según el equipo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>Esc&amp;uchar en</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Direcciones de este equipo, separadas por comas. Vacío: todas.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>Consola de &amp;Keycloak desde</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Redes que pueden abrir la administración de Keycloak. Este equipo y las redes de Docker siempre pueden.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Pro&amp;xies de confianza</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Balanceadores de carga delante de este nginx. Solo de ellos se acepta la dirección del cliente.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Abierto para todos</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Estas rutas están cerradas, salvo que las necesite desde fuera.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Controlador: métricas</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Controlador: descripción de la API</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak: métricas</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak: estado</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak: administración</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Servidor de salas: API de servicio</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Tamb&amp;ién para todos los nombres del dominio</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>Solicitar la incl&amp;usión en la lista de precarga de los navegadores</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>C&amp;ompresión</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>Al&amp;macenamiento en caché</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>el servidor de pruebas de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>el directorio %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>Los nombres que contiene se hacen públicos (transparencia de certificados).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>Esto es una prueba: los navegadores no confían en lo que entrega.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot pedirá a %1 un certificado con %n nombre: %2.</numerusform>
            <numerusform>certbot pedirá a %1 un certificado con %n nombres: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot pedirá a %1 %n certificado: %2.</numerusform>
            <numerusform>certbot pedirá a %1 %n certificados: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>El texto supera los %1 bytes.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>Esto no es JSON válido (línea %1, columna %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Corrija el texto ahí o justo antes.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Las listas y los objetos están anidados en más de %1 niveles.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Un objeto tiene más de %1 miembros.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>La clave aparece dos veces.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Elimine una de las dos.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>El texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Elimínelo: los saltos de línea y los tabuladores no tienen lugar en un valor.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>El valor es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>Se espera: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe esa clave.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Elimínela o corrija su grafía.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>La clave es obligatoria y falta.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Añádala.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>«%1» no es uno de los valores que se conocen aquí.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Se conocen: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>El perfil es de la versión %1; este programa lee la versión 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Use el programa que escribió el perfil o uno más reciente.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>El perfil no dice qué versión de OpenTalk está en uso; se supone la clásica.</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Indíquela: las versiones más recientes no deben exponer LiveKit con un nombre propio.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>La lista tiene %1 entradas; son posibles %2 como máximo.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Acorte la lista.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>«%1» ya está en esta lista.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 está fuera del intervalo de %2 a %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Elija un número de %2 a %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>El nombre de host está vacío.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Introduzca un nombre completo, como pad.example.com.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>El nombre de host tiene %1 caracteres; DNS permite 253.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>«%1» contiene letras distintas de la a a la z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Escriba un nombre internacional en su forma xn--.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>«%1» es un comodín, no un nombre de host.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Introduzca el nombre completo de este servicio.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>«%1» termina en un punto.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Quite el último punto.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>«%1» es una dirección IP o parece serlo.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Introduzca un nombre DNS: los certificados y los navegadores lo necesitan.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>«%1» no tiene ningún punto, así que no es un nombre de host completo.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Introduzca el nombre completo, como pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>«%1» empieza con un punto o tiene dos puntos seguidos.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Quite el punto que sobra.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Una parte de «%1» tiene más de 63 caracteres.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Acorte la parte entre dos puntos.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Una parte de «%1» empieza o termina con un guion.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Quite el guion del extremo.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>«%1» contiene un carácter que ningún nombre de host puede tener.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>Use solo letras, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>«%1» ya es el nombre de host de «%2».</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Dé a cada servicio un nombre propio.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>«%1» no está por debajo del dominio %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Elija un nombre por debajo del dominio: los navegadores no admiten cookies de un nombre ajeno en los marcos de OpenTalk.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>«%1» no es una dirección IP.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Escríbala como 192.0.2.1 o 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>«%1» es una dirección IPv4 en forma de IPv6.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Escríbala como dirección IPv4.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>«%1» no es una red.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Escríbala como 10.0.0.0/8, 2001:db8::/32 o una sola dirección.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>«%1» tiene bits de dirección más allá de la longitud de su prefijo.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Escriba %2 para la red, o solo la dirección.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>«%1» son todas las direcciones que existen.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Indique las redes a las que se refiere.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>«%1» no es una dirección con puerto.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Escríbala como 127.0.0.1:8080 o [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>En «%1» no se distinguen la dirección y el puerto.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Ponga las direcciones IPv6 entre corchetes: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>«%1» no tiene un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Escriba el puerto en cifras después de dos puntos: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>«%1» es una dirección de enlace local, multidifusión o sin especificar: no es un lugar donde se pueda alcanzar un servicio.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Introduzca la dirección del servicio, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>No se indica ningún backend.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Introduzca dónde escucha el servicio, como 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>«%1» ya es un backend de «%2».</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Introduzca el puerto de este servicio: dos servicios no pueden compartir uno.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>«%1» es donde escucha este mismo proxy.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Introduzca el puerto del servicio que hay detrás: las solicitudes darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>El servicio «%1» guarda sus salas en la memoria: varias instancias no sabrían unas de otras.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Deje un solo backend.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Varias instancias de «%1» solo funcionan si cada visitante permanece en la misma.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Ponga el reparto en «Fijo» (sticky) o deje un solo backend.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>No hay ningún servicio activado.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Active los servicios para los que sirve este proxy.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>«%1» no tiene nombre de host público en la versión %2.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Desactívelo o elija la versión que realmente está en uso.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>El servicio «%1» está desactivado; OpenTalk no funciona sin él.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Déjelo desactivado solo si lo sirve otro proxy.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>«%1» no puede ser el identificador de un servicio.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Use como máximo 32 letras minúsculas, cifras y guiones, empezando por una letra.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>El identificador «%1» lo usa este mismo programa.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Elija otro identificador.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Otro servicio adicional ya tiene el identificador «%1».</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Escríbala como admin@example.com o déjela vacía.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>«%1» no es la dirección de un directorio ACME.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Escríbala como https://ca.example.com/acme/directory; solo https, sin nombre de usuario ni consulta.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>La ruta está vacía.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Introduzca la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>«%1» no empieza con una barra.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>«%1» tiene una parte que está vacía o es «.» o «..».</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Introduzca la ruta directa del archivo, sin esas partes.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>«%1» contiene un signo de dólar, un carácter de control o bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Cambie el nombre del archivo: nginx leería un signo de dólar como una variable.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>La ruta es más larga que los 4095 bytes que permite Linux.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Elija una ruta más corta.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>No se indica ningún archivo de certificado para %1.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Añada uno para este nombre, o uno para todos los demás en «*».</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Ningún servicio activado tiene el nombre %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Elimine la entrada o corrija el nombre.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>«%1» es una dirección de enlace local, multidifusión o sin especificar: ahí no se puede publicar nada.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Introduzca una dirección de este equipo; una lista vacía significa todas.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>«%1» es una dirección IPv6, pero IPv6 está desactivado.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Elimine la dirección o active IPv6.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>Los navegadores aceptan la precarga solo con los subdominios incluidos y al menos un año (31536000 segundos).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Incluya los subdominios y aumente el plazo, o desactive la precarga.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>«%1» no es un origen.</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Escríbalo como https://cloud.example.com, sin ruta.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>«%1» no es una de las directivas que se pueden ampliar.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Son posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>«%1» no es una fuente que se pueda añadir a la política.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Escríbala como https://stats.example.com, wss://*.example.com, data: o blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Elija otro archivo o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Elija un archivo que haya escrito esta herramienta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>«%1» no es una ruta absoluta sin «.», «..» ni «//».</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Escriba la ruta completa desde la carpeta raíz.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Esta carpeta pertenece al usuario con el número %1, no a root.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Asígnela a root o use otra carpeta.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>Usuarios distintos de root pueden cambiar esta carpeta (modo %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Quite el permiso de escritura al grupo y a los demás.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Usuarios distintos de root pueden cambiar este archivo.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Asígnelo a root y quite el permiso de escritura a los demás.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>Este enlace simbólico pertenece al usuario con el número %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Cree el enlace como root o indique el archivo al que apunta.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Hay un enlace simbólico donde se espera una carpeta.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Reemplace el enlace por la propia carpeta.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>Los enlaces simbólicos de esta ruta no terminan nunca.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Corrija los enlaces.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>Hay algo que no es una carpeta donde se necesita una.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Ponga un archivo normal en su lugar.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>Hay una carpeta o un archivo especial donde se debe escribir un archivo.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Este archivo supera los %1 bytes, el máximo que se lee aquí.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Esta carpeta no está vacía y se conserva.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Compruebe qué contiene y elimínela a mano si nadie la necesita.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>Esta cuenta no puede hacer eso aquí (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Ejecute esto como root.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>No se puede leer esto: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Compruebe la ruta y el disco.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>No se puede escribir esto: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Compruebe que el disco no esté lleno ni sea de solo lectura.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>El programa no está instalado en ninguno de sus lugares habituales.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Instálelo con el gestor de paquetes.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>No se pudo iniciar el programa: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Compruebe la memoria y los límites de procesos de este equipo.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>El programa no terminó en %1 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Ejecútelo a mano para ver a qué espera.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>En la configuración de nginx, %1 se incluye a sí mismo.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Elimine una de las líneas include.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>No se puede saber en qué dirección escucha «listen %1».</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Escriba ahí una dirección numérica.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>El nginx con el número de proceso %1 ya no está en ejecución.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Revise el registro de errores de nginx y vuelva a iniciar nginx.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>No se pudo pedir a nginx que recargara: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>nginx sigue con sus procesos worker antiguos después de la recarga. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Revise el registro de errores de nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx no se inició. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>El nginx de otra carpeta raíz no se inicia desde aquí.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Inícielo en el lugar al que pertenece y vuelva a aplicar.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>El programa auxiliar y la ventana no se entienden aquí.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Use un programa auxiliar y una ventana de la misma versión.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Este archivo lo escribió este programa y después se cambió a mano.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Revise la diferencia; para reemplazar el archivo, adóptelo.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Este archivo estorba y no lo escribió este programa.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Hay %1 donde corresponde %2.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Muévalo a mano a otro lugar; no se reemplaza.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>«%1» no es un archivo del plan, así que no se puede adoptar.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Indique una ruta tal como la muestra el plan.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Todavía no hay certificado para %1.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Falta el archivo que debería contener el certificado o la clave de %1.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Ponga el archivo ahí o corrija la ruta en el perfil.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Este archivo no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Indique el archivo con la cadena de certificados, empezando por el del servidor.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Este archivo no contiene ninguna clave privada en formato PEM sin contraseña.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Indique el archivo con la clave privada sin cifrar.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>La clave privada no corresponde al certificado %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Indique la clave con la que se solicitó el certificado.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>El certificado no es válido para %1, sino para: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Use un certificado que incluya este host.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>El certificado fue válido hasta el %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Renuévelo o use otro.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>El certificado solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Compruebe el reloj de este equipo o use otro certificado.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>No se pudo crear el certificado provisional (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Informe de ello indicando la versión del programa.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>No se pudo componer el árbol para la prueba: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Compruebe la memoria y el espacio libre de este equipo.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Un árbol debajo de otra carpeta solo se puede probar donde se permite montar.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Ejecute esto como root, fuera de un contenedor.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>Esta cuenta no puede montar nada aquí (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Ejecute opentalk-proxy --help para ver la lista de órdenes.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Quizá se refería a «%2»; opentalk-proxy --help las muestra todas.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ninguna orden.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no existe la opción «%1».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Ejecute opentalk-proxy %2 --help para ver sus opciones.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Quizá se refería a «%3»; opentalk-proxy %2 --help las muestra todas.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>La opción necesita un valor.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Escríbalo después de la opción: %1 VALOR.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>La opción no admite ningún valor.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Quite el signo igual y lo que le sigue.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>La opción aparece dos veces.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Deje una de ellas.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>Sobra un argumento: «%1».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Ejecute opentalk-proxy %2 --help para ver sus argumentos.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>No se indicó ningún perfil.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Indique su archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 y %2 se excluyen entre sí.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>No se dice adónde deben ir los archivos.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Añada --output DIR, --archive ARCHIVO.tar.gz o --list.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>El equipo para el que se genera solo está descrito a medias.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Indique juntos --nginx, --openssl y --layout.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>No existe la disposición «%1».</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>Las disposiciones son sites, conf.d, vhosts.d y http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>El valor está vacío.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Indique un valor o quite la opción.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Una huella son 64 cifras y letras minúsculas de la a a la f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Cópiela de la última línea de opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>«%1» no es el número de un punto de control.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Ejecute opentalk-proxy history para ver los números.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>«%1» no es una ruta completa y limpia.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Empiece con una barra y quite «..», «.» y las partes vacías.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>La entrada supera los %1 MiB.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Ahí hay algo que no es una carpeta.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Indique una carpeta o una ruta que aún no exista.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Compruebe ahí los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>Está ahí desde una ejecución anterior y no forma parte de esta.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Elimínelo antes de usar la carpeta o genere en una nueva.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>El certificado provisional no está incluido, porque una clave se crea donde se usa.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Créelo en el equipo de destino: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX no está instalado aquí, así que no hay nada para lo que generar.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Instálelo (%1) o describa otro equipo con --survey, o con --nginx, --openssl y --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Una ejecución anterior se interrumpió y sus cambios pueden estar a medias.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>El próximo apply, undo o remove como root los revierte o los termina.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>La solicitud no es de la versión %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Use juntos el asistente y la orden de una misma versión.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>El número de una solicitud va de 1 a 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Cuente las solicitudes a partir de 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>No existe la solicitud «%1».</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>La lista contiene más de %1 rutas.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>Indique solo archivos del plan.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>La solicitud supera los %1 MiB.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Envíela como una línea de JSON por debajo de ese tamaño.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>El programa encontró un estado que no conoce: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Informe de ello con la línea de órdenes que lo provocó.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>«%1» no es un número de versión.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Escriba los tres números, por ejemplo 1.22.1 o 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX no espera «%1» aquí.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Busque más arriba un punto y coma, una llave o unas comillas que falten.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>El archivo termina antes del «%1» que corresponde a esta línea.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Complete la directiva que empieza aquí.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Hay más de %1 bloques anidados.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Reduzca la anidación de la configuración.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Aquí hay un byte NUL, así que esto no es un archivo de texto.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Elimine el byte, o quite el archivo de lo que NGINX incluye.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Este inventario no se escribió en la versión 1 del formato.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Vuelva a crearlo con la orden survey de esta versión del asistente.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>«%1» no es una ruta absoluta sin partes «.» o «..».</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Vuelva a crear el inventario en lugar de editarlo.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Este nginx.conf no incluye ninguna carpeta en la que puedan ir sitios.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Cree la carpeta conf.d junto a él y añada la línea «include conf.d/*.conf;» al final de su bloque http.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>El perfil pide IPv6, y el núcleo de este equipo no lo tiene.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Active IPv6 en el núcleo o desactívelo en el perfil.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 no tiene TLS 1.3, la única versión de «modern».</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Elija «intermediate», u OpenSSL 1.1.1 o posterior.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Este NGINX se compiló sin su módulo %1.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Instale el paquete de NGINX de su distribución, que lo tiene.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 ya responde por %1; NGINX ignoraría un segundo sitio con este nombre.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Quite el nombre de ese archivo o elija otro.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>«%1» está declarado aquí, y los sitios de OpenTalk también lo declaran.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Elija otro nombre en ese archivo o elimine la declaración.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>%1 es donde escuchará el propio NGINX de este equipo: las solicitudes darían vueltas en círculo.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Introduzca el puerto del propio servicio.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 resuelve «%1» solo al iniciarse, y no se inicia en absoluto mientras no se encuentre el nombre.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Introduzca su dirección, o use NGINX 1.27.3 o posterior, que lo vuelve a resolver.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Este equipo no tiene ningún servidor de nombres con el que NGINX pueda resolver «%1».</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Introduzca su dirección o configure un servidor de nombres en /etc/resolv.conf.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size tiene el valor %1; el nombre de host más largo necesita %2.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Aumente ese ajuste a la siguiente potencia de dos o acorte el nombre.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Escuchar solo en %1 le quitaría esta dirección a %2 (%3), que escucha en todas.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Deje vacía la lista de direcciones.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Solo root puede cambiar este equipo.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Ejecútelo con sudo.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>Otra ejecución está cambiando este equipo en este momento.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>La carpeta de estado debe pertenecer solo a root, con el modo 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Averigüe quién la cambió y qué contiene antes de corregirla.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Este registro de una ejecución anterior está dañado: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Restáurelo desde una copia de seguridad, o muévalo a otro lugar y prescinda de ese punto de control.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>El registro nombra «%1», que no es un archivo de esta herramienta.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Alguien cambió el registro. No se hizo nada con él.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>El registro corresponde a la configuración de «%1», pero nginx lee ahora «%2».</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Vuelva a poner la configuración donde estaba y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Instálelo con: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>El plan no es el que se mostró. Lo que ha cambiado: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Revise el nuevo plan y aplíquelo.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX rechaza la configuración: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corrija lo que indica y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX ignoraría «%1», porque otro servidor tiene ese nombre: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Quite el nombre del otro servidor o elija otro.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX advierte sobre la nueva configuración: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Elimine la causa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX combina las opciones de dos líneas listen: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>No hay que hacer nada; las opciones valen para ambos servidores.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>La ejecución se canceló; todo está como antes.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Vuelva a iniciarla cuando quiera.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>Esto se cambió a mano desde la última ejecución.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Guarde una copia en otro lugar, restaure el contenido anterior y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>Alguien cambió esto mientras la ejecución estaba en curso.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Compruebe cómo está ahora y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>El historial no tiene ningún punto de control con el número %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Consulte en el historial los números que hay.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>El historial está vacío, así que no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Esto no se pudo restaurar a su estado anterior.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Elimine la causa que se indica al lado y vuelva a ejecutar la orden: primero termina de restaurar. El contenido anterior está en %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Todos los archivos están como antes, pero nginx no volvió a tomar la configuración anterior: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Revise el registro de errores de nginx y después recargue nginx.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 no responde por TLS en %2: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Busque otro programa en esa dirección y revise el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>En %2 se presenta otro certificado para %1.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Busque ahí otro servidor o programa que responda por este nombre.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>No se pudo comprobar qué se responde a los clientes: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>No se recargó nada, porque nginx no está en ejecución.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>La configuración entra en vigor cuando se inicia nginx.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>La configuración solo se pudo probar en su lugar, porque aquí no se permite un espacio de nombres de montaje privado.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>El servicio detrás de %1 no responde todavía (estado %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Inícielo o corrija su backend.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Esta carpeta se conserva, porque contiene archivos de otros.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Elimínela a mano si nadie la necesita.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>Los certificados de certbot y los registros propios de nginx se conservaron.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Elimínelos con certbot y a mano si nadie los necesita.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Una ejecución anterior se interrumpió; lo que había cambiado se restauró.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Una ejecución anterior se interrumpió cuando todo estaba hecho; se limpió lo que quedaba.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>La práctica usa el nginx de este equipo, y no hay ninguno instalado.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Instale nginx; no hace falta que esté en ejecución.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>No se pudo preparar el equipo de práctica: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>Todavía no se conoce la versión de OpenTalk.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Elíjala en la página Servicios.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Este sistema no permite que las cuentas normales creen una red y un árbol de archivos privados. La práctica usa puertos libres de 127.0.0.1 en lugar de 80, 443 y los propios de los servicios, y NGINX lee una copia de los archivos con esos puertos.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>No hay que hacer nada: los archivos, las pruebas, las recargas y las verificaciones son reales. Para practicar con los puertos reales, permita los espacios de nombres de usuario sin privilegios (sysctl kernel.unprivileged_userns_clone=1 o kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>Lo que hay que guardar de los archivos anteriores para poder deshacer supera los %1 MiB.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Mueva a otro lugar los archivos grandes y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>La nueva configuración está completa y en uso, pero no se pudo registrar con seguridad.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Revise el disco y vuelva a ejecutar la orden: primero conserva toda la configuración nueva o restaura toda la anterior.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Se hizo todo, pero no se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Consulte en el historial lo que se hizo.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>La configuración de nginx es más de lo que se lee aquí; una parte no se conoce.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Compruebe qué se incluye ahí y cuántas veces.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Este sistema no permite que las cuentas normales prueben los archivos de NGINX (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>La prueba se hace al aplicar, antes de que se cambie nada.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>Esta cuenta no puede leer toda la configuración de NGINX.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX tropieza aquí con límites de esta cuenta que root no tiene.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX acepta los archivos de OpenTalk, pero el host «%1» de otro sitio no se puede resolver en este momento.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Corrija ahí el nombre o revise su servidor de nombres: NGINX no se carga sin él.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Este NGINX no conoce «%1»: falta un módulo o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Cargue el módulo o quite la línea.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>«%1» solo se puede establecer una vez en este lugar.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Quite una de las dos líneas.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>«%1» no puede estar en este bloque.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Muévalo adonde la documentación de NGINX lo permite.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>«%1» está definido dos veces y vale para todo NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Cambie el nombre donde no sea de OpenTalk.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Dos sitios quieren ser el servidor predeterminado de %1.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Quite «default_server» del que no es de OpenTalk.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Otro sitio en la misma dirección ya sirve «%1»; NGINX lo ignoraría aquí.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Elija otro nombre o quítelo del otro sitio.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Dos sitios establecen opciones de escucha en %1; solo puede hacerlo uno.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Deje las opciones en una de las dos líneas «listen».</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Un nombre es demasiado largo para las tablas de NGINX tal como están configuradas.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Ponga %1 en la siguiente potencia de dos en el bloque http.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>El host «%1» no se puede resolver, y NGINX no se carga sin su dirección.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Corrija el nombre o escriba su dirección.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX no puede cargar el certificado o la clave «%1».</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Compruebe que el archivo esté ahí, tenga formato PEM y corresponda a su otra mitad.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Créelo o corrija la ruta.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>La variable «%1» no está definida en ninguna parte.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Corrija su nombre o quite la línea.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Este NGINX no acepta los valores de esta línea.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Corrija la línea.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX no puede leer el archivo aquí: faltan o sobran unas comillas, una llave o un punto y coma.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Corrija la línea o la anterior.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Este NGINX rechaza una línea que se escribe aquí.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Informe de ello con la línea y la versión de NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>La línea está en un archivo que no es de OpenTalk.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Corríjala ahí: hasta entonces NGINX no carga nada.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Este sitio no tiene enlace en sites-enabled: NGINX no lo lee, así que su servicio se omitió.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Active el servicio en la página Servicios si lo desea.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>El archivo supera 1 MiB.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Elija el archivo .env de la instalación de OpenTalk.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>Esto no es un archivo de texto en UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Las comillas que se abren en esta línea no se cierran nunca.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Ciérrelas: Docker Compose no lee el archivo tal como está.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Esta línea no tiene la forma CLAVE=valor y se omitió.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Compruebe si Docker Compose lee lo que usted quería decir.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 depende de algo que no se lee de este archivo, así que se omitió.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Introdúzcalo en la página Servicios.</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 no contiene un nombre de host público accesible en el puerto 443, así que se omitió.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Introduzca el nombre en la página Servicios.</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 no es ni un puerto ni una dirección con puerto, así que se omitió.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Introduzca el backend en la página Servicios.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 aparece más de una vez; vale la última línea.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Elimine las demás.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>OT_DOMAIN no está en este archivo.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Introduzca el dominio en la página Servicios.</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker publica estos puertos en todas las direcciones, al margen del cortafuegos: todos llegan ahí a los servicios sin HTTPS: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Escriba en su lugar en .env y vuelva a iniciar los servicios: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>«%1» no es una dirección con puerto.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>NGINX escucha aquí en %1 para un stream o para correo, de modo que ningún sitio puede hacerlo.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Mueva esa escucha a otra dirección u otro puerto, o indique en «listen» direcciones que estén libres.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>«%1» no tiene equivalente en el perfil y no se incorporó.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Compruebe si lo necesita: la vista previa muestra lo que habrá en su lugar.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>«%1» se quitó a mano de este archivo; se escribirá de nuevo.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Busque la opción que le corresponde o quítelo de nuevo después.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Dos sitios podrían ser el servicio %1: se tomó %2, y %3 no.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Corrija el nombre en la página Servicios si es el otro.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 se tomó como el servicio %2, porque su backend tiene el puerto habitual %3.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Corríjalo en la página Servicios si es otro.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>El servicio %1 no pertenece a la versión para la que son estos archivos.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Su archivo se eliminará; elija la otra versión si eso es incorrecto.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Estos archivos no dicen dónde escucha el servicio %1; se supuso %2.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Introduzca su backend en la página Servicios.</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>«%1» no es un límite que el perfil pueda contener.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Introduzca el límite en la página Opciones.</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>Los archivos no muestran qué versión de OpenTalk hay detrás.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>La dirección de correo electrónico y el servidor de Let&apos;s Encrypt no están en estos archivos.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Introdúzcalos en la página Certificados si se van a obtener certificados.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>«%1» permite versiones de TLS inseguras; se omiten.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>Los dispositivos anteriores a 2014 ya no se conectarán.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>Aquí HSTS debe precargarse, pero no por un año y con todos los subdominios, como exigen los navegadores.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Vuelva a activarlo en la página Opciones si lo quiere todo.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>«%1» deja fuera a una oficina cuando empieza su reunión; se tomaron en su lugar %2 solicitudes por segundo y ráfagas de %3.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Cambie los números en la página Opciones si tiene datos mejores.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>«%1» no se incorporó: el asistente escribe una política propia, y la de la guía no deja empezar ninguna reunión.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Añada sus propias fuentes en la página Opciones.</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>«%1» impide que este servicio se muestre en una reunión, así que no se incorporó.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Solo el propio OpenTalk podrá mostrarlo en un marco.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>«%1» descarta las cabeceras de seguridad de estos archivos y conserva otras obsoletas, así que no se incorporó.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>En su lugar, los archivos del frontend con un hash en el nombre se conservan durante un año.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>«%1» no se incorporó: está escrito para certificados que tienen un respondedor, y los de Let&apos;s Encrypt no tienen ninguno.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>El asistente lo añade cuando un certificado tiene uno.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>El nombre %1 está aquí junto a %2 y no se incorporó: un sitio tiene un solo nombre.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Añada un sitio propio para él si hace falta.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Este archivo contiene sitios que ahora están en el perfil, y no se reemplaza: su nombre no es uno de los del asistente.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Quítelo de lo que NGINX incluye antes de aplicar: NGINX ignoraría el segundo sitio de un nombre.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>En este archivo, que se va a reemplazar, hay un servidor para %1; no es de OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Muévalo a un archivo propio antes de aplicar.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>certbot está cambiando la configuración de nginx en este momento.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>El punto de control %1 ya no se conserva; están el primero y los %2 más recientes.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 supera los 64 MiB.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Elija lo que haya escrito opentalk-proxy survey --json.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX se ejecuta como proceso %1, pero este archivo no lo indica, de modo que no se le puede pedir que recargue.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Escriba ese número en el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Este registro es una tubería que nadie lee; nginx esperaría ahí sin fin.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Reinicie nginx en un momento tranquilo: eso termina las reuniones en curso, por lo que nunca se hace sin usted.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux no deja que nginx se conecte a los servicios que hay detrás: todos los hosts responderán 502.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>Como root, ejecute «setsebool -P httpd_can_network_connect on».</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Si son importantes, añada «default_server» a su línea listen antes de aplicar.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>El nginx en ejecución es distinto de este programa, normalmente más antiguo, porque entretanto se actualizó un paquete: puede rechazar lo que la prueba acepta.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>En %1, este archivo responde por nombres que ningún sitio tiene, solo porque NGINX lo lee primero. Los archivos de OpenTalk van antes, y esas solicitudes se rechazarán.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Ponga un archivo normal en su lugar o inicie lo que lo lee.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Este nginx.conf no lee ninguna carpeta de sitios. Una línea marcada al final de su bloque http le permite leer los archivos de OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Revise la diferencia; para que se añada la línea, adopte el archivo.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>El inventario contiene todo el texto de este archivo, porque debe añadirse en él una línea nuestra.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Si el archivo contiene secretos, no dé el inventario a nadie.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1 no tiene dirección en el DNS público.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Añada para él un registro A (y un registro AAAA, si este equipo tiene IPv6) en su proveedor de DNS y espere a que se conozca.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>Los servidores de nombres de %1 no dieron ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Compruebe los servidores de nombres del dominio y su DNSSEC y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1 tiene en el DNS una dirección que no es accesible desde Internet.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Introduzca la dirección pública de este equipo en su proveedor de DNS o use un directorio propio para nombres internos.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 lleva a %2, que no es este equipo.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Corrija el registro A en su proveedor de DNS. Si %2 reenvía a este equipo, haga que reenvíe también el puerto 80.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>El registro AAAA de %1 lleva a %2, que no es este equipo; IPv6 se intenta primero.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Corrija el registro AAAA en su proveedor de DNS o elimínelo.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>No se pudo alcanzar el puerto 80 de %1.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Deje pasar el puerto TCP 80 por el cortafuegos y el router hasta este equipo, y compruebe que nginx esté en ejecución.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1 acepta conexiones en el puerto 80, pero la respuesta se cortó o no llegó a tiempo.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Busque un proxy o un cortafuegos delante de este equipo y revise su carga.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>En el puerto 80, por %1 respondió algo distinto del archivo que certbot había colocado.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Compruebe que %1 lleve a este nginx y que ahí ningún proxy ni otro sitio responda por el nombre.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>Un registro CAA en el DNS de %1 no permite que esta autoridad emita para él.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Añada un registro CAA para esta autoridad (para Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;) o elimine los registros CAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>No se pudieron consultar los registros CAA de %1.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Compruebe que los servidores de nombres del dominio respondan a las consultas de CAA, y su DNSSEC, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>En el puerto 80, %1 redirige en círculo.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Procure que ningún sitio, proxy ni CDN redirija rutas por debajo de /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>En el puerto 80, %1 redirige a un puerto que la autoridad no acepta.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Redirija solo al puerto 80 o 443, o no redirija nada por debajo de /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>En el puerto 80, %1 redirige a una dirección en lugar de a un nombre.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Redirija a un nombre de host, o no redirija nada por debajo de /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>En el puerto 80, %1 redirige a un destino que la autoridad no acepta.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Procure que nada redirija rutas por debajo de /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>En el puerto 80, %1 redirige a HTTPS, y ahí falla la negociación TLS.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Procure que nada redirija rutas por debajo de /.well-known/acme-challenge/, o arregle HTTPS en el destino.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>En el puerto 80, %1 redirige a HTTPS, donde no responde nadie.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Procure que nada redirija rutas por debajo de /.well-known/acme-challenge/, o deje pasar también el puerto 443.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>La autoridad alcanzó %1 desde un lugar del mundo y no desde otros.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Procure que nada bloquee por país o por red en el puerto 80, y compruebe que todos los servidores de nombres den la misma respuesta.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>La autoridad no emite certificados para %1.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Use un nombre por debajo de un dominio público propio, sin guiones bajos, o un directorio propio para nombres internos.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>La autoridad no pudo comprobar %1.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Lea el mensaje de la propia autoridad, que se muestra junto con este aviso.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Espere; solo el tiempo ayuda. Los límites: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>En una semana se emitieron demasiados certificados para exactamente estos nombres.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Vuelva a intentarlo después del %1.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>En una semana se emitieron demasiados certificados para este dominio.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>Esta cuenta ha hecho demasiados pedidos en poco tiempo.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>En poco tiempo se crearon demasiadas cuentas desde esta dirección o red.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>La comprobación de un nombre ha fallado demasiadas veces en una hora.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Elimine primero la causa de los fallos y vuelva a intentarlo después del %1.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Tras muchos fallos, la autoridad ha suspendido los pedidos de esta cuenta para algunos nombres.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Elimine la causa de los fallos y después abra la dirección que figura en el mensaje de la autoridad para continuar.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>La autoridad no acepta más solicitudes desde aquí en este momento.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>El reloj de este equipo está mal, o el certificado de %1 está fuera de su periodo de validez.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Ajuste el reloj (timedatectl set-ntp true) y vuelva a intentarlo. Si es correcto, hay que renovar el certificado de %1.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 rechazó una y otra vez los números de solicitud que había entregado.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Vuelva a intentarlo en unos minutos. Si sigue igual, busque un proxy o una caché entre este equipo y %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>No se puede alcanzar %1 desde este equipo.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Compruebe la dirección en el perfil, el DNS de este equipo y que el cortafuegos lo deje conectarse a %1.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Este equipo no confía en el certificado de %1.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Para un directorio propio, ponga en &quot;directory_ca&quot; su certificado raíz. Si no, busque un proxy que descifre TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>Lo que responde en %1 tiene un certificado para otro nombre.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Compruebe &quot;directory_url&quot; y que su nombre lleve al directorio.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>Lo que responde en %1 no es un directorio ACME.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Compruebe &quot;directory_url&quot;: es la dirección completa, que a menudo termina en /directory.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 tiene un fallo propio o está en mantenimiento.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Vuelva a intentarlo dentro de una hora. Para Let&apos;s Encrypt, consulte https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 no acepta la cuenta que certbot tiene para él.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Regístrese de nuevo (certbot unregister y vuelva a intentarlo) o consulte a quien gestiona el directorio.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 solo sirve a cuentas acordadas previamente con él (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Regístrese a mano con la clave que se le dio: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 no acepta la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Introduzca una dirección que exista o déjela vacía.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Hay que aceptar las condiciones del servicio de %1.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Léalas y después ejecute: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>El pedido no se completó a tiempo.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>La autoridad no acepta la clave o la solicitud del certificado.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>No queda espacio para que certbot escriba.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Libere espacio en el disco de /etc/letsencrypt, /var/log y /tmp y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Un disco en el que certbot tiene que escribir es de solo lectura.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Monte /etc/letsencrypt, /var/lib/letsencrypt y /var/log/letsencrypt con permiso de escritura.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot no puede leer o escribir uno de sus archivos.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Ejecútelo como root. Si se ejecutó como root, revise el propietario, el modo y la etiqueta SELinux del archivo que nombra.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>Otro certbot está en ejecución en este momento.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>El propio certbot no funciona: le faltan partes o no encajan entre sí.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Vuelva a instalar certbot con el gestor de paquetes y elimine los paquetes de Python que pip haya puesto al lado.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>La autoridad lo rechazó, y esta versión de certbot no puede decir por qué.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Busque acme.messages.Error en /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Este certbot no conoce una opción que se necesita.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Actualice certbot con el gestor de paquetes.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>A este certbot le falta el complemento con el que se obtuvo el certificado.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Instale el complemento u obtenga el certificado de nuevo.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Lo que certbot guarda de un certificado está dañado.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Elimínelo con certbot delete --cert-name NOMBRE y obtenga el certificado de nuevo.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Falló una orden que certbot ejecutó antes o después de su trabajo.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Lea lo que dijo y corrija la orden.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot no pudo poner su archivo donde nginx lo sirve.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Compruebe que la carpeta que nombra exista y que root pueda escribir en ella.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot falló: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Encontrará más en /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>El recuento de pedidos está dañado: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Mueva el archivo a otro lugar; el recuento empieza entonces de nuevo.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>En siete días se emitieron %1 certificados para exactamente estos nombres. Let&apos;s Encrypt da cinco; el último se reserva para una emergencia.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Espere hasta el %2 o use lo que ya se emitió.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>La comprobación de %1 ha fallado %2 veces en una hora. Después de cinco veces, Let&apos;s Encrypt la rechaza.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Elimine la causa de los fallos, pruebe con el directorio de pruebas y vuelva después del %3.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Este perfil no usa los certificados de certbot.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Ponga &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} para obtenerlos.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx no está en ejecución, y los desafíos de certbot se recogen de él.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Inicie nginx y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Otro certbot está en ejecución y no ha terminado en dos minutos.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Este sistema no proporcionó números aleatorios.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>El archivo de prueba para el desafío de %1 no se sirvió en %2 (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Busque otro bloque server u otro programa que responda por este nombre en el puerto 80, y compruebe si nginx puede leer /var/www/letsencrypt.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>El nombre %1 no tiene dirección aquí.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Cree para él un registro A con la dirección pública de este equipo y espere a que los servidores de nombres lo tengan.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 lleva a %2, y ahí no se encontró el archivo de prueba (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Corrija el registro A si es la dirección de otro equipo; detrás de un router, procure que reenvíe el puerto 80 a este equipo.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 lleva por IPv6 a %2, y ahí no se encontró el archivo de prueba (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt prefiere IPv6: corrija el registro AAAA o elimínelo.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot informó de éxito, pero el certificado %1 no sirve a %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Consulte «certbot certificates» y /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>Los certificados se sirven, pero falló el hook que recarga nginx después de una renovación: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Ejecútelo a mano para ver por qué; hasta entonces, recargue nginx después de cada renovación.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>Los certificados se sirven, pero falló una prueba de renovación de %1.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Atienda a lo que dicen las líneas siguientes y después ejecute «opentalk-proxy certificates renew-test».</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>certbot no renueva el certificado %1.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Renuévelo como se creó, o elimínelo y deje que certbot cree uno propio.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Nada en este equipo renueva los certificados por sí solo.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Active el temporizador de certbot o haga que cron ejecute «certbot renew» dos veces al día.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Ejecute «opentalk-proxy certificates obtain» con este perfil, o empiece con &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Este archivo debería contener el certificado y está vacío.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Vuelva a copiar ahí el certificado; puede que una copia anterior se quedara a medias.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Este archivo debería contener la clave privada y está vacío.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Vuelva a copiar ahí la clave; puede que una copia anterior se quedara a medias.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>El certificado número %1 de este archivo está dañado, así que NGINX rechaza el archivo.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Cópielo de nuevo; cada línea BEGIN y END tiene que ocupar una línea propia.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>La clave privada de este archivo está dañada.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Cópiela de nuevo o tómela de una copia de seguridad.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Este archivo está guardado como UTF-16, que NGINX no puede leer.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Conviértalo: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Este archivo empieza con una marca de orden de bytes; un NGINX con un OpenSSL anterior a 3.0 pasa por alto lo que le sigue.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Elimínela: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Este certificado está en formato DER; NGINX solo lee PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Conviértalo: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Esta clave está en formato DER; NGINX solo lee PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Conviértala: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>Este es un archivo PKCS#12; NGINX solo lee PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Conviértalo: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>Este es un archivo PKCS#7; NGINX solo lee certificados en formato PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Conviértalo: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Esta clave tiene el formato que usa OpenSSH, que NGINX no puede leer.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Convierta una copia: ssh-keygen -p -N &apos;&apos; -m PEM -f COPIA</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>La clave privada tiene una contraseña, y no hay nadie para escribirla cuando NGINX se inicia.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Quite la contraseña: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Este archivo contiene una solicitud de certificado, no el certificado.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Indique el archivo que devolvió la autoridad de certificación.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Este archivo contiene una clave privada donde se espera el certificado.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Este archivo contiene un certificado donde se espera la clave privada.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Indique el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Este archivo contiene la clave privada, y %1 el certificado: los dos están intercambiados.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Intercambie las dos rutas.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Este archivo contiene una clave pública, no la privada.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Indique la clave privada con la que se solicitó el certificado.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>Usuarios distintos de root pueden leer esta clave privada (modo %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Resérvela para root: chmod go= %2; si otros han podido leerla, use una clave nueva.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>La clave privada es del tipo %1, y el certificado %3 del tipo %2: la prueba de NGINX los acepta, y nadie puede conectarse.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>El certificado no es válido para %1: «%2» representa exactamente una etiqueta delante del dominio.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Use un certificado que incluya este host, o un host que el comodín cubra.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>El certificado no incluye ningún host en sus nombres alternativos del sujeto; los navegadores ignoran el nombre común.</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Pida un certificado que incluya todos los hosts como nombres DNS.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>El certificado solo es válido hasta el %1; han pasado más de dos tercios de su vida.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Renuévelo y procure que se renueve a tiempo por sí solo.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>La clave de «%1» es demasiado pequeña (%2, %3 bits); NGINX y los navegadores la rechazan.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Pida un certificado con una clave P-256 o RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>El certificado «%1» está firmado con %2, que NGINX y los navegadores rechazan.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Pida un certificado firmado con SHA-256.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>El certificado tiene una clave del tipo %1, que no todos los navegadores aceptan.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Use una clave P-256 o RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>El certificado está autofirmado; los navegadores advierten a todo el que llega.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Use un certificado de una autoridad que los navegadores conozcan.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>Este es el certificado de una autoridad; algunos navegadores lo rechazan si viene de un servidor.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Pida a la autoridad un certificado para sus hosts.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>El certificado viene del servidor de pruebas de Let&apos;s Encrypt; ningún navegador confía en él.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Obtenga uno real ahora que la prueba ha funcionado.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Los servidores no pueden usar el certificado (a su uso extendido de clave le falta serverAuth); los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Pida un certificado para un servidor web.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>El certificado exige el grapado OCSP (stapling), así que los navegadores que lo respetan lo rechazan siempre que NGINX no tenga una respuesta reciente de su respondedor.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Procure que este equipo alcance %1, o pida un certificado sin must-staple.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>El certificado exige el grapado OCSP (stapling) y no indica ningún respondedor, así que no se puede adjuntar nada.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Pida un certificado sin must-staple.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>El certificado del emisor «%1» no está en este archivo, y este sistema tampoco lo conoce.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Añada al final los certificados intermedios, tal como los publica la autoridad.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>El certificado del servidor es el número %1 de este archivo; NGINX presenta el primero.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Póngalo el primero, después el certificado de su emisor, y así sucesivamente.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>La cadena no está en orden: «%1» está antes de lo que ha firmado.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Ponga cada certificado detrás del que ha firmado.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>El certificado «%1» de este archivo no pertenece a la cadena.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>El certificado raíz «%1» está en este archivo; los clientes ya lo tienen, y hace más lenta cada conexión.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>El certificado «%1» de la cadena fue válido hasta el %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Reemplácelo por el que la autoridad publica ahora.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>La cadena termina en «%1», que este sistema no conoce: una autoridad privada.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Procure que todos los clientes confíen en esta autoridad.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Este archivo contiene un certificado que no puede firmar otros.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Indique el archivo que solo contiene el certificado raíz del directorio ACME.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 no pudo renovar el almacén de confianza del sistema: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Ejecútelo a mano para ver por qué.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>En el modo de práctica, una pequeña autoridad de este equipo hace el papel de Let&apos;s Encrypt. Sus certificados son reales, pero ningún navegador confía en ellos.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>No hay que hacer nada: ningún pedido sale de este equipo.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>En Debian y Ubuntu: apt-get install certbot pebble. Después vuelva a iniciar la práctica. O practique con un certificado provisional.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>En esta práctica no se pueden obtener certificados: sin una red privada, los nombres no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Practique con un certificado provisional o permita los espacios de nombres de usuario sin privilegios (sysctl kernel.unprivileged_userns_clone=1 o kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>La autoridad que hace el papel de Let&apos;s Encrypt no se inició: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Vuelva a iniciar la práctica. Si no, reinstale pebble o practique con un certificado provisional.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Para obtener certificados en el modo de práctica se necesita certbot, y pebble para hacer el papel de Let&apos;s Encrypt; no están los dos instalados.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Un hook de certbot en este equipo detuvo nginx; se volvió a iniciar.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Elimine el hook aquí, en /etc/letsencrypt/cli.ini o en el archivo del linaje por debajo de /etc/letsencrypt/renewal: en cada renovación terminaría todas las reuniones.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 va con «certificates obtain».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Este certificado serviría para %1, pero viene de un directorio distinto del indicado en el perfil (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Indique ese directorio en el perfil para usarlo u obtenga uno del directorio del perfil.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>El certificado %1 todavía incluye %2, que este perfil no sirve: no se podría renovar.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Ejecute «opentalk-proxy certificates obtain» con este perfil: se crea de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Este sistema no tiene ninguna carpeta conocida para certificados raíz en los que deba confiar, así que el del directorio no se añade.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Haga que el sistema confíe en él a su manera.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>El programa auxiliar terminó antes que la prueba de renovación.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>No ha cambiado nada. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot no confía en el certificado de %1: %2 no es el de la distribución y trae sus propios certificados raíz, sin importar en qué confíe el sistema.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Ponga en su lugar el certbot de la distribución. Un REQUESTS_CA_BUNDLE definido en un shell no llega ni a este programa ni al temporizador de certbot.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>El certbot de aquí (%1) no es el de la distribución: trae sus propios certificados raíz y no confía en un directorio porque el sistema lo haga.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>«%1» responde en %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>Nada escucha en %2, donde debería estar «%1».</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Inicie el servicio («docker compose ps» muestra si está en ejecución y qué puerto publica) o corrija el backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>No hay respuesta de %2, donde debería estar «%1».</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Compruebe la dirección y si un cortafuegos en el camino o en ese equipo descarta la conexión.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>No hay ruta desde aquí hasta %2, donde debería estar «%1».</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Compruebe la dirección y las rutas de este equipo.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>El nombre de %2, donde debería estar «%1», no tiene dirección.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Corrija el nombre o introduzca la dirección.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 acepta la conexión y no dice nada; «%1» respondería.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Revise el registro del servicio («docker compose logs»): puede estar bloqueado o todavía iniciándose.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>«%1» en %2 empezó a responder y no terminó en %3 segundos.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Revise la carga de ese equipo y el registro del servicio.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 cierra la conexión antes de que su respuesta esté completa.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Revise el registro de «%1»: puede que se esté cayendo.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>Lo que escucha en %2 no habla HTTP, así que no es «%1».</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Corrija el puerto del backend.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 espera HTTPS. nginx reenvía las solicitudes por HTTP sin cifrar, en este equipo.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Introduzca el puerto donde «%1» habla HTTP.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>En %2 está «%3», y no «%1».</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Intercambie los dos backends o corrija el puerto.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>En %2 alguien responde por HTTP, pero no es «%1».</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Corrija el puerto: «docker compose ps» muestra qué servicio publica cuál.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>Lo que responde en %2, donde debería estar «%1», falla con el estado %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Revise el registro del servicio («docker compose logs»).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit está en ejecución en %2 y dice que no está listo.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Revise su registro: no puede mantener sus estadísticas, por lo general porque el equipo está sobrecargado o Redis no está disponible.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad está en ejecución en %2 e informa de que no funciona bien.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Revise su registro; por lo general falta su base de datos.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Los %1 contenedores de OpenTalk están en ejecución.</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Aquí no hay ningún contenedor de OpenTalk.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>Si se ejecuta en este equipo: docker compose up -d, en su carpeta.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>No se pudo leer la lista de contenedores.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Compruébelo usted: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>El contenedor %1 termina y se inicia una y otra vez.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Su registro dice por qué: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>El contenedor %1 ha terminado con un fallo (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Su registro dice por qué: docker logs --tail 50 %1. Después: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>El contenedor %1 está en ejecución, pero su propia prueba falla (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>El contenedor %1 está en pausa.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>El perfil envía «%1» al puerto %2, pero el contenedor %3 publica el puerto %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Escriba 127.0.0.1:%4 para este servicio en Servicios y aplique.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>El certificado es para %2, no para %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Consiga un certificado con este nombre o corrija ssl_certificate en el sitio.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>El certificado es para %2, que vale para una sola etiqueta: no para %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Consiga un certificado que incluya este nombre.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>El certificado no incluye ningún host (falta subjectAltName); los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Consiga un certificado que incluya el nombre %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>El certificado solo es válido a partir del %1, y el reloj de este equipo dice %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Si ese reloj está mal, ajústelo: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>El certificado está autofirmado: los navegadores advierten de ello y los servicios no lo aceptan.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Consiga un certificado en el que confíen los navegadores, en la página Certificados.</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>El emisor del certificado, %1, no se envía con él y este equipo no lo conoce.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Haga que ssl_certificate indique el archivo con la cadena completa (fullchain.pem). Si el emisor es una autoridad propia, añádala al almacén de confianza de cada equipo.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>El certificado viene de una autoridad que este equipo no conoce: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Consiga un certificado en el que confíen los navegadores. Si la autoridad es propia, añádala al almacén de confianza: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Un certificado de la cadena no es válido ahora.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Renueve el certificado, para que venga con una cadena actual.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>Los certificados de la cadena no están en orden; algunos clientes lo necesitan.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>En el archivo de ssl_certificate, ponga el emisor de cada certificado justo después de este.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>El certificado no se acepta: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Consiga un certificado para servidores de una autoridad en la que confíen los navegadores.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Una clave de %1 bits en la cadena es demasiado débil; los navegadores la rechazan.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Consiga un certificado con una clave nueva: RSA de 2048 bits o más, o EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Un certificado de la cadena está firmado con %1; los navegadores lo rechazan.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Consiga un certificado firmado con SHA-256.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>El certificado viene del directorio de pruebas de Let&apos;s Encrypt (%1); ningún navegador confía en él.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Obtenga uno real: ponga certificates.staging en false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>La respuesta no tiene la cabecera Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Aplique de nuevo el perfil. Si editó el sitio a mano: un location con un add_header propio no hereda ninguno, así que todos tienen que figurar ahí de nuevo.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>La respuesta tiene %1 cabeceras Strict-Transport-Security; los navegadores solo toman la primera.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>Deje una: proxy_hide_header Strict-Transport-Security; quita la del backend.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>La respuesta dice Strict-Transport-Security: %1; el perfil pide %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Aplique de nuevo el perfil o cámbielo a lo que se desea.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>La respuesta dice Strict-Transport-Security: %1; el perfil no pide ninguna.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Quite la cabecera o active HSTS en el perfil: los navegadores que la vieron ya no usan HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>La respuesta no tiene la cabecera %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Aplique de nuevo el perfil. Si editó el sitio a mano: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>La cabecera %1 llega %2 veces; los navegadores pueden ignorarla.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>Deje una: quite la línea que la añade u oculte la del backend con proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>La cabecera %1 es «%3», no %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Aplique de nuevo el perfil o escriba: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy prohíbe %1 a las páginas del propio OpenTalk: las reuniones no pueden usarlo.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Escriba ahí %1=(self), o quite la línea y aplique de nuevo el perfil.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>La respuesta dice X-Frame-Options: %1. Las reuniones no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Quite la línea add_header X-Frame-Options de este sitio; si la envía el backend: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>Su Content-Security-Policy no deja que %1 lo muestre en un marco: las reuniones no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Escriba: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Ninguna cabecera dice quién puede mostrarlo en un marco: cualquier sitio puede.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>El perfil permite que %1 muestre OpenTalk en un marco, y las cabeceras no.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Aplique de nuevo el perfil. A mano: sin X-Frame-Options, y %1 en el frame-ancestors de Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Content-Security-Policy impide a los navegadores lo que OpenTalk necesita: su %1 no permite %2.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>Haga que la política diga: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Cuando se imponga, Content-Security-Policy impedirá a los navegadores lo que OpenTalk necesita: su %1 no permite %2.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Antes de imponerla, haga que la política diga: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>La respuesta no tiene una Content-Security-Policy del tipo que pide el perfil.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Aplique de nuevo el perfil o desactívela en el perfil.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>A las respuestas de Keycloak se les añade una Content-Security-Policy. Las páginas de Keycloak traen la suya; con dos, solo funciona lo que ambas permiten.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Quite la línea add_header Content-Security-Policy de este sitio.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>Los navegadores conservan /config.js durante %1 horas. Indica el controlador y el inicio de sesión: después de un cambio siguen con los anteriores.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Quite de este sitio el location con «expires» para *.js: el propio frontend dice qué se puede conservar.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Responde por HTTPS como dice el perfil.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Responde por HTTPS como dice el perfil y deja pasar los WebSockets.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Responde por HTTPS como dice el perfil. Si los WebSockets pasan, este servicio solo lo muestra a quien está en una reunión.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>La práctica tiene una red propia, sin nombres.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>La comprobación del nombre dice qué le ocurre.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 lleva a %2, que no es una dirección de este equipo y no responde desde aquí. Los routers a menudo no dejan que un equipo se alcance a sí mismo por su dirección pública.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Pruébelo desde fuera, por ejemplo con un teléfono que no esté en esta red.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Nada escucha en el puerto 443.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>El puerto 443 no responde: algo descarta los paquetes en el camino.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Abra los puertos 80 y 443 en los cortafuegos de este equipo y de la red.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>No hay ruta hasta esta dirección.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Compruebe la red de este equipo y la dirección.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>La conexión se acepta y no llega nada durante %1 segundos.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>La respuesta no estuvo completa en %1 segundos.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Revise la carga de este equipo y del backend, y el registro de errores de este sitio.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Aplique el perfil y compruebe si otro sitio ha tomado este nombre: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>La respuesta se corta antes de estar completa.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Revise el registro de errores de este sitio: puede que el backend haya terminado o que el disco esté lleno.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>Lo que responde en el puerto 443 no habla HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Compruebe qué programa ocupa el puerto: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>Lo que responde en el puerto 443 no habla TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Escriba ssl en las líneas listen del puerto 443 o compruebe qué programa ocupa el puerto: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>El servidor rechaza este nombre en la negociación TLS (%1): ningún sitio en esta dirección lo tiene.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Aplique el perfil y compruebe si el sitio está cargado: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>El servidor no ofrece ninguna versión de TLS que todavía sea segura (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>La negociación TLS falla (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>La conexión usa %1; el perfil pide solo TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Inicie el backend; su propia comprobación dice más.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>La respuesta es un error (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Revise el registro de errores de este sitio y del servicio que hay detrás.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>La respuesta es 429: se ha alcanzado el límite de solicitudes.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Espere un minuto y ejecute de nuevo esta comprobación; si sigue igual, aumente rate_limit en el perfil.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>La respuesta es 421: ningún sitio en esta dirección tiene este nombre.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>El reloj de quien responde difiere %1 segundos del de este equipo. Los certificados y el inicio de sesión dependen de él.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Ajuste ambos relojes por la red: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>El puerto 80 no responde. Quien escribe el nombre sin https:// no llega a ninguna parte, y Let&apos;s Encrypt no puede comprobarlo.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Abra el puerto 80 en los cortafuegos y aplique el perfil.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>El puerto 80 acepta la conexión y no da ninguna respuesta en HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Aplique el perfil y compruebe qué programa ocupa el puerto: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>El puerto 80 responde %1 (servidor: %2) y no lleva a HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Aplique de nuevo el perfil o escriba en el servidor del puerto 80: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>El puerto 80 lleva a %1, no a https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Escriba en el servidor del puerto 80: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>La respuesta lleva a %1, desde donde se vuelve atrás: los navegadores desisten.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>A la negociación WebSocket en %1 se responde %2: la cabecera Upgrade no llega al backend.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>En el sitio: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>La negociación WebSocket en %1 no obtiene una respuesta útil (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>El puerto %1 solo es accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>El puerto %1 está abierto en las direcciones de este equipo, y el cortafuegos (%2) lo cierra a los demás.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>El puerto %1 solo está abierto en una dirección privada (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Un contenedor publica el puerto %1 en todas las direcciones, al margen del cortafuegos: todos llegan ahí al servicio sin HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Escriba en el .env de OpenTalk: %2. Después: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Publíquelo en la dirección propia de este equipo en el archivo compose: 127.0.0.1:%1:… Después: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 escucha en el puerto %1 de todas las direcciones, y ningún cortafuegos lo cierra: todos llegan ahí al servicio sin HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Haga que escuche solo en 127.0.0.1 o cierre el puerto.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 escucha en el puerto %1 de todas las direcciones; no se puede saber si un cortafuegos lo cierra.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Compruébelo como administrador: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>El puerto %1 responde en %2; no se pudo ver quién escucha ahí ni si un cortafuegos lo cierra a los demás.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Compruébelo como administrador.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>La señalización de LiveKit en el puerto %1 es accesible desde fuera. En esta versión solo el propio OpenTalk debe llegar a ella.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Indique en livekit.yaml las direcciones en las que se usa: bind_addresses: [&quot;127.0.0.1&quot;], y la del puente de Docker si el controlador es un contenedor. Después reinicie LiveKit.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Cierre el puerto (%2) o indique en livekit.yaml las direcciones en las que se usa: bind_addresses: [&quot;127.0.0.1&quot;], y la del puente de Docker si el controlador es un contenedor.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>La señalización de LiveKit en el puerto %1 es accesible desde fuera sin HTTPS, al margen de nginx.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>Los registros de la última hora no contienen nada que apunte a un fallo.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>Los registros del último día contienen %1 mensajes de fallos ya superados; el último llegó el %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Todavía no hay registros: no ha venido nadie.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>Esta cuenta no puede leer los registros.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Nada escuchaba en el backend cuando nginx reenvió solicitudes (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>¿Está el contenedor en ejecución (docker ps) y es el puerto el que publica?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx no llegó hasta el backend (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Compruebe la dirección del backend y el cortafuegos entre este y nginx.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux impidió a nginx llegar al backend (%1 veces, la última el %2): las páginas terminan en 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Ejecute como root: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>El backend aceptó la solicitud y no respondió a tiempo (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Revise el registro del propio servicio y la carga de su equipo.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>El backend cerró la conexión antes de haber respondido (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>Puede que se haya reiniciado; revise el registro del propio servicio.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Todos los backends habían fallado, y nginx no les envió nada durante un rato (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>Los mensajes anteriores a este dicen por qué; revise el servicio.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>La cabecera del backend no cupo en el búfer de nginx (%1 veces, la última el %2): la página terminó en 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Aplique de nuevo el perfil: establece búferes más grandes para Keycloak. Para otro servicio, aumente proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Las subidas superaron el límite de este sitio (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>Si deben pasar, aumente el límite de subida del servicio y aplique.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx no pudo leer un certificado o su clave (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Compruebe si los archivos están ahí y completos y, con SELinux, revise sus etiquetas (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>A nginx no le quedaban conexiones (%1 veces, la última el %2): se rechazó a personas.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Aumente worker_connections en nginx.conf, por ejemplo a 4096, y recargue.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx tenía abiertos tantos archivos como puede (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>El límite de solicitudes rechazó solicitudes (%1 veces, la última el %2). Una oficina detrás de una sola dirección puede alcanzarlo.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>Si eran personas, aumente la frecuencia o la ráfaga y aplique.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx no pudo resolver el nombre del backend (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Compruebe el nombre o escriba la dirección en su lugar.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Hubo solicitudes que terminaron en 502: ninguna respuesta correcta del backend (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>¿Está el servicio en ejecución? La comprobación de este backend dice más.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Hubo solicitudes que terminaron en 504: ninguna respuesta a tiempo del backend (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Se rechazaron subidas por ser demasiado grandes, con 413 (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>Si deben pasar, aumente el límite de subida del servicio aquí, o el que tiene el propio servicio.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Se rechazaron direcciones por ser demasiado largas, con 414 (%1 veces, la última el %2): los tokens de LiveKit viajan en ellas.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Aplique de nuevo el perfil: establece large_client_header_buffers.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Se rechazaron solicitudes por ser demasiadas, con 429 (%1 veces, la última el %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 lleva a este equipo: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 lleva aquí a través de un router: %2 presenta el certificado de este equipo.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 lleva a un proxy, %2, y este perfil tiene sus proxies de confianza.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>La práctica tiene una red propia, sin servidores de nombres.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>El nombre %1 no existe en el DNS.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Añada un registro donde se gestiona el dominio: «%1. %2». Un registro nuevo puede tardar una hora en ser visible para todos.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>El nombre %1 existe en el DNS, pero no tiene dirección.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>El servidor de nombres responde con un fallo a la consulta de %1.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Revise los servidores de nombres del dominio y su DNSSEC donde se gestiona; «dig %1 A» muestra más.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Ningún servidor de nombres dio a tiempo una respuesta sobre %1.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Revise los servidores de nombres de /etc/resolv.conf y compruebe si un cortafuegos deja salir el puerto 53, UDP y TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>La consulta del registro %2 de %1 no obtuvo una respuesta utilizable; la otra sí. Los navegadores esperan ambas.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Revise los servidores de nombres del dominio donde se gestiona; «dig %1 %2» muestra más.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>El servidor de nombres dice que %1 tiene una dirección y, preguntado por su registro %2, que no existe tal nombre. Algunos servidores de nombres olvidan entonces la dirección.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Avise a quien gestiona los servidores de nombres del dominio.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 no lleva a este equipo: su registro A es %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Ponga en el registro la dirección de este equipo: «%1. %3». Si %2 sí lleva aquí, introdúzcala como dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>El registro AAAA de %1 no lleva a este equipo: %2. Los navegadores y Let&apos;s Encrypt lo prefieren al registro A.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Elimine el registro AAAA o ponga en él la dirección de este equipo: «%1. %3». Si %2 sí lleva aquí, introdúzcala como dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>De las direcciones de %1, algunas llevan a otro lugar: %2. Una parte de los visitantes llega ahí, y quizá también Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Elimine de los registros lo que no lleva aquí: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>De las direcciones de %1, algunas no son de este equipo y presentan el mismo certificado: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Si llevan aquí, introdúzcalas como direcciones públicas de este equipo. Varios equipos necesitan el mismo perfil, y una reunión debe permanecer en uno de ellos.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 lleva a %2, que no es una dirección de este equipo y presenta su certificado: un balanceador de carga u otro equipo con una copia.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Si %2 sí lleva aquí, introdúzcala como dirección pública de este equipo; en otro caso, cambie el registro: «%1. %3».</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 lleva a un proxy o CDN delante de este equipo: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Introduzca sus redes como proxies de confianza en las opciones, para que los visitantes conserven sus direcciones, y haga que reenvíe también el puerto 80; o haga que el nombre lleve directamente aquí.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 lleva a %2. Consultado desde aquí, ahí responde otra cosa: el propio router u otro equipo.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Introduzca la dirección pública de este equipo, y esta comprobación podrá saberlo. El router debe reenviar los puertos 80 y 443 a este equipo.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 lleva a %2. Este equipo solo tiene direcciones privadas, y ahí no responde nada desde dentro, así que no se puede saber de quién es la dirección.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Introduzca la dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 lleva a %2, donde un servidor tiene un certificado para este nombre. Como este perfil tiene proxies de confianza, puede ser uno de ellos; eso no se puede saber desde aquí.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Si es uno, añada su dirección a los proxies de confianza.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 lleva a una dirección privada, %2, que Let&apos;s Encrypt no puede alcanzar.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Ponga en el registro la dirección pública: «%1. %3». Si solo su propia red obtiene esta respuesta, pregunte a un servidor de nombres público; sin dirección pública, elija otra fuente de certificados.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 lleva a %2, que cada equipo toma por sí mismo o por su propia red.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Ponga en el registro la dirección de este equipo: «%1. %3».</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 lleva a una dirección de este equipo en la que nginx no escucha según este perfil: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Añada %2 a las direcciones en las opciones o ponga en el registro una de ellas.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>El registro AAAA de %1 lleva a este equipo, %2, pero el perfil no tiene IPv6: ahí no responde nadie.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Active IPv6 en las opciones o elimine el registro AAAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>Los registros CAA de %1 impiden que Let&apos;s Encrypt emita certificados: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Añada un registro: «%1. CAA 0 issue &quot;letsencrypt.org&quot;».</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>Los registros CAA de %1 permiten que Let&apos;s Encrypt emita certificados, pero no por la vía que se usa aquí, http-01: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Añada http-01 a los validationmethods del registro.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Un registro CAA de %1 está marcado como crítico y es de un tipo que Let&apos;s Encrypt no conoce, «%2»: no emite ningún certificado.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Elimine este registro o su marca de crítico.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>La consulta de los registros CAA de %1 no obtuvo una respuesta utilizable. Si Let&apos;s Encrypt tampoco la obtiene, no emite ningún certificado.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Pruebe «dig %1 CAA» aquí y en otro lugar, y revise los servidores de nombres del dominio donde se gestiona.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>Lo que es solo para operadores y administradores está cerrado a extraños.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Las métricas para operadores están cerradas a extraños. Desde aquí no se puede saber si la consola lo está: se admiten todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>La práctica tiene una red propia, sin extraños.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>%1 está abierto a todos (%2): métricas sobre el uso y la carga.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Aplique el perfil, que lo cierra, o escriba en el sitio: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>%1 está abierto a todos (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>La consola de Keycloak, %1, está abierta a todos (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Aplique el perfil, que solo deja entrar a admin_networks.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx no escucha en el puerto %1, y nadie más tampoco.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Aplique el perfil; si ya está hecho, inícielo: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Nadie escucha en el puerto %1 del equipo de práctica.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Aplique ahí primero el perfil.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Otro programa, %1 (proceso %2), escucha en el puerto %3, donde tiene que hacerlo nginx.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Un contenedor publica el puerto %1, donde tiene que escuchar nginx (proceso %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Alguien escucha en el puerto %1, pero esta cuenta no puede ver quién es.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Compruébelo como administrador: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Desde aquí no se pueden ver los puertos de ese equipo.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Ejecute «opentalk-proxy-wizard --check» en el propio equipo.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>El cortafuegos (%1) deja que todos lleguen a %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Ningún cortafuegos de este equipo rechaza %1. Uno que esté delante del equipo no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>No se puede saber si un cortafuegos rechaza %1: no se pudieron leer las reglas.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Por las reglas del cortafuegos (%1) no se puede saber si deja que todos lleguen a %2.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Revíselas: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>El cortafuegos (%1) rechaza %2: los navegadores no llegan ahí a OpenTalk.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Ejecute como root: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Ponga esto por encima de la regla que lo rechaza, en /etc/nftables.conf: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>El cortafuegos (%1) rechaza %2: el audio y el vídeo de las reuniones van por ahí, al margen de nginx.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Nadie escucha aquí en el puerto %1: LiveKit está desactivado o se ejecuta en otro equipo.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Donde se ejecute, sus puertos tienen que estar abiertos.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>No se pueden leer los ajustes de LiveKit: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Compruebe que sea el archivo correcto, y su sangrado.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>SELinux está desactivado aquí, o no impide a nginx nada que necesite.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux no deja que nginx se conecte a los servicios: todas las páginas terminan en 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux impide a nginx acceder a %1: tiene el tipo %2 y se espera %3.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Ejecute como root: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>No hubo respuesta en %1 segundos.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Ejecute de nuevo esta comprobación por separado; si sigue igual, revise la carga del equipo y la red.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>El controlador en %1 es de la versión del perfil: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>El controlador en %1 es de una versión distinta de la que dice el perfil. Encontrada: %2. En el perfil: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Elija «%2» en la página Servicios (en un perfil: &quot;release&quot;: &quot;%4&quot;) y aplique de nuevo.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>Las respuestas del controlador en %1 no indican su versión; se da por correcta la del perfil.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>La versión solo se ve donde responde el controlador, y este no responde en %1.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>El frontend web envía a los navegadores al controlador en %1, y nginx lo tiene en %2: nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>El frontend web indica a los navegadores que accedan al controlador sin HTTPS (%1): eso lo rechazan en una página con HTTPS.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>El frontend web envía a los navegadores a %1 para iniciar sesión, y nginx tiene Keycloak en %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>El controlador acepta inicios de sesión de %1, y nginx tiene Keycloak en %2: rechaza a todo el que inicia sesión.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>El controlador no deja que lo consulte ninguna página de %1 (permite %2): el frontend web no recibe respuestas.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak no atiende a lo que nginx le dice: consultado como si estuviera tras HTTPS para %1, se llama a sí mismo %2. El inicio de sesión falla.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak se llama a sí mismo %2, y nginx lo tiene en %1: el inicio de sesión falla.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak responde, pero no tiene el realm «%1», que usa el controlador (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad en %2 no tiene en cuenta que %1 está detrás de HTTPS: su cookie no está marcada como segura, y el pad queda vacío.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>La lista contiene más de %1 puertos.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Pregunte por menos cada vez o por un intervalo de ellos.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>«%1» no es el nombre de un servicio ni de un servicio adicional.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Use el identificador que figura en el perfil.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Todavía no hay en este equipo ningún sitio «%1» de OpenTalk Proxy Wizard.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Aplique primero el perfil.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>«%1» no es un puerto: 443/tcp y 20000-39999/udp sí lo son.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Escríbalo como uno de estos.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Renuévelo: certbot renew. Si se ha renovado, nginx sigue presentando el anterior: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Averigüe por qué no se renovó: certbot renew --dry-run. Si se renovó, nginx sigue presentando el anterior: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Inicie nginx o aplique el perfil.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Compruebe si nginx está sobrecargado o si otro programa ocupa el puerto 443: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>La conexión se cierra sin respuesta. nginx lo hace con los nombres que no conoce (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Haga que ssl_protocols diga TLSv1.2 TLSv1.3. Antes de nginx 1.29.2 decide el servidor predeterminado de la dirección.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Revise el registro de errores de nginx, y el certificado y la clave de este sitio.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Aplique de nuevo el perfil. Antes de nginx 1.29.2 decide el servidor predeterminado de la dirección.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx responde, y su backend no (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>Haga que el puerto 80 lleve a HTTPS y que nada lleve de vuelta. Los servicios detrás de nginx necesitan X-Forwarded-Proto https.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Revise los registros de nginx y del servicio.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Este equipo no tiene ninguna dirección propia en la que nginx responda, así que desde aquí no se puede obtener la visión de un extraño.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Deténgalo y evite que se inicie de nuevo, o dele otro puerto; «systemctl status %2» dice qué servicio es. Después: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>«docker ps --filter publish=%1» dice cuál es; dele otro puerto y después: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Aumente worker_rlimit_nofile en nginx.conf, por ejemplo a 16384, y recargue.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Además de lo que es seguro, el servidor todavía acepta %1.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>El puerto %1 responde en todas las direcciones. El cortafuegos (%2) lo cierra a los demás, pero no si lo publica un contenedor: esta cuenta no puede ver quién escucha.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Para que se puedan examinar, instale nft, del paquete nftables.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>Son reglas antiguas de iptables. Revíselas: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>El cortafuegos (%1) deja entrar %2 solo por IPv4, y %4 lleva a este equipo también por IPv6.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Ponga IPV6=yes en /etc/default/ufw y ejecute después como root: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Escriba en %3 y vuelva a iniciar el frontend:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Escriba en %3 y vuelva a iniciar el controlador:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Escriba en %3 y vuelva a iniciar Keycloak:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Cree o importe el realm, o indique el correcto en %3 y vuelva a iniciar los servicios:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Escriba en %3 y vuelva a iniciar Etherpad:</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Este registro tiene un segundo nombre, así que su contenido puede ser el de otro archivo.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Elimínelo; nginx crea uno nuevo cuando se recarga.</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>El programa auxiliar no se puede iniciar como root desde ninguna de estas carpetas: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Inicie el asistente con TMPDIR apuntando a una carpeta en la que se puedan ejecutar programas.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Las solicitudes normales envían una cabecera vacía, que NGINX omite: la conexión con el backend se puede conservar.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Solo se reenvía WebSocket. Cualquier otro protocolo al que un cliente pida cambiar eludiría las reglas de este archivo.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>La ruta tal como la entendió NGINX, sin la consulta, en la que viajan los tokens de acceso.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>El resto de esta ruta es un token que abre una reunión.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>La guía reenvía lo que un cliente ponga en Upgrade, sea lo que sea.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>La guía envía Connection: upgrade con cada solicitud; solo una negociación puede decirlo. El nombre lleva un prefijo porque un map del mismo nombre en otro archivo reemplazaría este sin avisar.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>La guía registra solicitudes enteras. OpenTalk envía tokens en rutas y consultas: quien lee el registro podría usarlos.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>El formato habitual «combined», para que las herramientas de registros lo lean, con la ruta enmascarada y sin la página de referencia, cuya dirección también puede contener un token.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Un nombre de host de 47 letras o más no cabe en los 64 bytes que NGINX tiene de forma predeterminada; en 512 cabe el nombre más largo posible. Un archivo propio, para que se pueda quitar el último cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>A los backends indicados al principio de este archivo. La guía escribe localhost, que son dos direcciones: IPv6 se intenta primero, y ahí no escucha ningún contenedor.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Como si no hubiera nada.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Este mismo equipo.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>Las redes de Docker: los contenedores del propio OpenTalk llaman a esto, también por el nombre público.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Una red de los administradores, del perfil.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Nadie más (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Todo lo demás.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>Las subidas llegan al controlador a medida que entran. La guía guarda aquí primero cada una de ellas.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Las descargas de grabaciones tampoco se guardan aquí.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Subidas y descargas de archivos.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>El controlador comprueba quién pregunta por la dirección de la conexión, y detrás de un proxy esa es la del proxy. La guía abre esta ruta a todo el mundo.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>La descripción de la interfaz es para desarrolladores. La guía la deja abierta.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak las muestra a todo el que llega a su puerto. La guía las abre a todo el mundo.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>La guía abre la consola a todo el mundo. Cerrada a todos, dejarían de funcionar las invitaciones por nombre: el controlador también consulta aquí.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>Señalización, y la prueba de si un token es válido.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Dice OK, para que se pueda ver que LiveKit está en ejecución.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Solo los servicios del propio OpenTalk llaman a esto. La guía lo abre a todo el mundo.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Nada más está destinado al público.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>La reunión en sí.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Establece el audio y el vídeo.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Aquí se abren y se cierran salas; el público no necesita nada de esto.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Quien adivina ahí una contraseña ejecuta código aquí. La guía lo abre a todo el mundo.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Las direcciones contienen aquí tokens, y NGINX cita direcciones enteras en su registro de errores. No puede enmascararlas, así que se omite lo que más escribiría, que un backend está caído o es lento: el registro de accesos lo muestra como 502 o 504. La guía deja los tokens por escrito.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>Señalización, y el camino a LiveKit en versiones más recientes. Como todo lo demás, salvo el registro de errores.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Quien tiene un enlace así establece una contraseña nueva. Como todo lo demás, salvo el registro de errores.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>La línea siguiente lo dice en su lugar, para que llegue una sola vez.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Un año para un archivo, y lo que diga el frontend para la página que sustituye a uno que falta.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>La guía conserva durante una semana cada script y cada imagen, en todos los hosts y desde el puerto del frontend: conserva un config.js antiguo, pierde HSTS y estropea la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Las versiones anteriores son inseguras. Antes de NGINX 1.29.2, el servidor predeterminado de una dirección decide esto para todos los nombres que hay en ella: si ese es otro sitio, vale su ajuste.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Las versiones anteriores son inseguras.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>La lista de Mozilla, versión 6.0. La guía tiene además dos cifrados DHE: sin un archivo de parámetros DH, NGINX nunca los usa, y Mozilla los ha retirado.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Todos ellos son fuertes: cada dispositivo toma el que le resulta más rápido.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Este certificado indica un respondedor OCSP. La guía activa el grapado para todos; Let&apos;s Encrypt no tiene respondedor desde 2025, y NGINX solo advertiría.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>El grapado resuelve el nombre del respondedor; estos son los servidores de nombres de este equipo.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>Los clientes que vuelven se ahorran la mitad de la negociación; en 10 MB caben unas 40000 sesiones. El nombre SSL de la guía está ocupado en muchos equipos, y otro tamaño con el mismo nombre detiene NGINX.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>Tanto como recomienda Mozilla.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>Antes de 1.23.2, NGINX no renueva las claves de los tickets, lo que anularía el secreto hacia adelante.</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Un solo certificado contiene todos los nombres. La orden certbot de la guía crea este, pero sus sitios indican uno cada uno: archivos que no existen.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>El certificado de este nombre, y la cadena.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>Su clave privada; solo root la lee.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Las reuniones mantienen conexiones durante horas: las nuevas van adonde hay menos.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Un inicio de sesión permanece en el Keycloak que lo conoce. Antes de que empiece no hay cookie, y las solicitudes se reparten por turnos.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>Los visitantes permanecen en un backend según su dirección, desde la primera solicitud; una cookie llegaría demasiado tarde.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Se resuelve mientras NGINX está en ejecución: un nombre que no se encuentra al iniciarse lo detendría por completo.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Donde escucha el servicio.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>Los servidores de nombres de este equipo.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>El servicio construye sus propias direcciones a partir de este nombre.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>La dirección del cliente.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>La dirección del cliente y nada más. La guía la añade a lo que envió el cliente, y los servicios leen primero la parte falsificada.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Dice que los clientes usan HTTPS: sin ello, el inicio de sesión y las reuniones reciben direcciones con http sin cifrar.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Se sobrescribe, cosa que la guía no hace: si no, un cliente podría decidir adónde se envía a otros.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>El puerto que usan los clientes. Keycloak lo pone en sus direcciones; la guía deja que lo elijan los clientes.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Se descarta, cosa que la guía no hace: el controlador le creería antes que a todas las demás.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Las conexiones con el backend se conservan. Aquí no hay WebSockets; la guía los pide también en el frontend.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, cuando el cliente lo pide.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>«upgrade» para un WebSocket, vacío para todo lo demás. La guía envía «upgrade» con cada solicitud.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak envía muchas cookies al iniciar sesión. Los 8 KB de la guía son pocos: la página sería un 502.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Como lo tiene la guía.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>Los WebSockets en silencio permanecen abiertos una hora. Con los 60 segundos de NGINX, que la guía mantiene casi en todas partes, una pizarra inactiva se desconecta y una reunión puede terminar.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Aquí y no en nginx.conf, donde lo añade la guía: ahí a menudo ya está, y NGINX rechaza un segundo.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Las cachés entre este punto y el navegador mantienen separadas ambas formas. La guía no tiene esta línea.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>Los tipos de la guía que OpenTalk envía y tres que no tiene: WebAssembly para el desenfoque del fondo, imágenes como SVG y el manifiesto.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>La subida más grande. A un byte más se responde con 413; la guía lo olvida en la pizarra y el pad, donde falla toda imagen de más de 1 MB.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit y Keycloak ponen tokens largos en direcciones y cookies; 8 KB terminan en 414. En todos los sitios, porque los navegadores usan una sola conexión HTTP/2 para todos los nombres de un certificado.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>Antes de NGINX 1.19.7 la línea anterior no vale para HTTP/2; esta sí.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Todos los procesos worker comparten lo que saben de estos backends.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Las conexiones con el backend se reutilizan; la guía abre una para cada solicitud.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Menos que los 5 segundos tras los que los servicios de OpenTalk cierran las conexiones inactivas, para que ninguna solicitud encuentre una que se está cerrando.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>Los backends de este servicio, con un nombre nuestro.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Las respuestas que contienen secretos no deben comprimirse: su longitud revelaría partes de ellos. Debian y la guía lo activan para todos los sitios.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>Los WebSockets y las conexiones que se conservan lo necesitan.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>No revela qué NGINX es este.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Cierra la conexión sin respuesta. En la instalación de la guía, el controlador responde a los nombres desconocidos.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Una conexión tiene que permanecer en un mismo proceso worker: reuseport, que solo puede figurar una vez por dirección.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, del perfil.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>A quien pregunta por otro nombre no se le muestra ningún certificado.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>Antes de NGINX 1.29.2, los protocolos de este servidor valen para todos los nombres de sus direcciones.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Para una solicitud que llega por la conexión de otro nombre: el navegador abre una propia.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Cierra la conexión. Antes de 1.19.4, NGINX no puede rechazar sin mostrar un certificado.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>La guía no tiene este servidor: ahí, los nombres desconocidos llegan al servicio cuyo archivo va primero.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>No se cuenta: una clave vacía. Cortar esto terminaría una reunión o una subida.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Un recuento por dirección.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>La guía lo cuenta todo. Una oficina detrás de una sola dirección quedaría fuera cuando empieza su reunión.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>El nombre api de la guía se ocupa con facilidad, y una segunda zona con el mismo nombre detiene NGINX. El final de este nombre representa la clave: con otra clave y el mismo nombre, falla una recarga.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Como diga el frontend.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>El frontend responde por un archivo que falta con su página inicial y 200: esa página no debe conservarse.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Se decide cuando la respuesta ya está, por su estado y su tipo.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Todos los demás.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Un proxy de confianza, del perfil.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>Por la dirección de la propia conexión.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Como sea la conexión con este servidor.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Lo dice un proxy de confianza.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Lo que se dice a los servicios sobre el camino del cliente.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Los proxies de confianza dicen aquí quién es el cliente: para registros, límites y rutas cerradas.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>La última dirección que no es un proxy de confianza: lo que un cliente escribió antes no cuenta.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>Este número de solicitudes puede llegar de una vez, sin esperar. La guía permite 20, que puede alcanzar una sola persona al unirse a una reunión.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>«Too many requests» (demasiadas solicitudes). El 503 de la guía dice que el servidor está caído.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Solo escribe en el registro de errores a quién se habría rechazado.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 escucha solo en esta dirección: sin esta línea, ahí se quedaría con nuestros nombres.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. La guía escucha solo en IPv4: los nombres con un registro AAAA fallan, y Let&apos;s Encrypt lo intenta primero.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Donde se conectan los clientes.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>La guía escribe http2 detrás de listen; desde NGINX 1.25.1 eso está obsoleto y produce una advertencia.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, por UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>El nombre público de este servicio.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>No revela qué NGINX es este. La guía lo muestra en cada página de error.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>El archivo de la guía, en un formato que enmascara los tokens.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Donde los pone certbot.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>Sus nombres no tienen una extensión que indique el tipo.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>La guía tiene 301, con el que un POST se convierte en un GET; 308, como recomienda Mozilla, lo conserva. Y el propio nombre, no el que envió el cliente.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>No se redirige. Con ^~, que la guía no tiene, ningún otro location puede quedárselo.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Todo lo demás va a HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>HTTP sin cifrar: solo el camino a HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>El servicio en sí, por HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>El backend también puede enviar esta cabecera; si llega dos veces, los navegadores pueden ignorarla.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>Los navegadores que estuvieron aquí una vez no vuelven a usar HTTP sin cifrar. Está en cada sitio, con «always» también para los errores.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>Los navegadores toman el tipo que se envía y no lo adivinan. La guía lo omite en las páginas de error; «always» lo añade ahí.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Otros sitios conocen el nombre de host y no la dirección de la reunión. La guía no tiene esta línea.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>La cámara, el micrófono y la pantalla son para las páginas del propio OpenTalk, no para las páginas que hay dentro de ellas. La guía no tiene esta línea; las habituales en la web prohíben la cámara a todos.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Ningún otro sitio puede mostrar estas páginas en un marco. Solo aquí: la guía lo tiene en todos los hosts, lo que impide que el pad y la pizarra se muestren en una reunión.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Lo que estas páginas pueden cargar y alcanzar. La política de la guía no deja pasar ningún WebSocket, así que ninguna reunión puede empezar, y bloquea el pad, la pizarra y los avatares.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Lo que estas páginas pueden cargar y alcanzar. Se informa en la consola del navegador y no se impone: impóngala cuando una reunión no informe de nada. La política de la guía, impuesta de inmediato, no deja empezar ninguna reunión.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Se muestra solo dentro de OpenTalk y en los marcos que él mismo construye. La guía envía X-Frame-Options: SAMEORIGIN, con lo que las reuniones no pueden mostrarlo.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Indica a los navegadores que HTTP/3 está disponible, en el puerto UDP 443. El cortafuegos debe dejarlo pasar.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>El propio equipo. %1 escucha en una sola dirección y nadie en todas: NGINX no podría cambiar a todas mientras está en ejecución.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Nunca puede ser un nombre. El «_» habitual puede ser de otro sitio, y NGINX advertiría de dos.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Este nginx.conf no lee ninguna carpeta de sitios. Con esta línea lee los archivos de OpenTalk, y ningún otro.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Una configuración que NGINX rechazaría no se recarga: el certificado anterior se sirve hasta que se corrija.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX mantiene el certificado anterior en la memoria hasta que recarga. La guía lo olvida; con el webroot de certbot nadie más lo hace.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Este nombre todavía no tiene certificado, y sin HTTPS ninguna reunión puede empezar: por eso no se sirve nada hasta que lo tenga.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Todo lo demás tiene que esperar.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>HTTP sin cifrar: el camino a un certificado.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protocolos y cifrados, iguales para todos los sitios. El archivo de la guía también envía HSTS, que el perfil desactiva.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protocolos y cifrados, iguales para todos los sitios. El archivo de la guía también envía HSTS; aquí cada sitio lo envía entre sus propias cabeceras, porque un location con una cabecera propia no hereda ninguna.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Un servidor virtual: las direcciones en las que escucha, sus nombres y lo que hace con sus solicitudes.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Una dirección y un puerto en los que el servidor acepta conexiones. «ssl» es para TLS; «default_server», para los nombres que no tiene ningún servidor.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>Los nombres de host de este servidor. NGINX los compara con el nombre que pide el cliente.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Si las páginas de error y la cabecera Server revelan la versión de NGINX.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>El espacio para una entrada en la tabla de nombres de host. El valor predeterminado es una línea de la caché del procesador.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Ajustes para rutas. «=» es para exactamente esta ruta; «^~», para rutas que empiezan así y tienen prioridad sobre los patrones; «~», para un patrón; sin signo cuenta el prefijo más largo, después de los patrones.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>La carpeta de los archivos; la ruta de la solicitud se añade a ella.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>El tipo de los archivos cuya extensión no indica ninguno.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Termina la solicitud con este estado y, en las redirecciones, con una dirección. 444 es propio de NGINX: cierra la conexión sin respuesta.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Lee otro archivo, o todos los que coinciden con un patrón, como si su texto estuviera aquí.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>El archivo en el que se registra cada solicitud y el nombre del formato.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>El archivo para los errores y la gravedad que deben tener para registrarse: sin nivel, «error».</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Da nombre a un formato para los registros de accesos y dice qué contiene una línea. Sus partes se unen.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Obtiene la segunda variable a partir de la primera mediante una tabla. Solo se consulta cuando algo usa la variable.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>El valor cuando no coincide ninguna otra línea del map.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Una línea del map: si el lado izquierdo es igual, o coincide el patrón que sigue a ~, la variable toma el valor de la derecha.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Obtiene la segunda variable a partir de una dirección: cuenta la red más pequeña que la contiene.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>El valor para las direcciones que no están en ninguna de las redes.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Una línea de la tabla: una red y el valor para las direcciones que contiene.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Deja entrar una dirección o una red. De todas estas líneas decide la primera que coincide.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Responde con 403 a una dirección, a una red o a todos. De todas estas líneas decide la primera que coincide.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Añade una cabecera a las respuestas; con «always», también a los errores. Un bloque con una línea así no hereda ninguna de fuera.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>El tamaño máximo del cuerpo de una solicitud. A las mayores se responde con 413; 0 no comprueba nada.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Número y tamaño de los búferes para líneas de solicitud y cabeceras largas. Ninguna línea puede ser más larga que uno de ellos: 414 o 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Si las respuestas se comprimen al enviarlas.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>El grado de compresión, de 1 a 9: más esfuerzo, menos que enviar.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Las respuestas con menos bytes quedan como están; lo indica su cabecera Content-Length.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Si también reciben respuestas comprimidas las solicitudes que llegaron a través de otro proxy, cosa que indica la cabecera Via.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Añade «Vary: Accept-Encoding», con lo que las cachés distinguen las dos formas de una respuesta.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>Los tipos que se comprimen además de text/html, que se comprime siempre.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>El archivo con el certificado del servidor, seguido de los certificados entre este y la raíz.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>El archivo con la clave privada del certificado.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>Las versiones de TLS que se aceptan. Sin ella: de TLS 1 a 1.2, también 1.3 a partir de NGINX 1.23.4, y solo 1.2 y 1.3 a partir de 1.27.3.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>Los cifrados para TLS hasta 1.2, con los nombres de OpenSSL. Los de TLS 1.3 están siempre activos.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Si cuenta el orden de cifrados del servidor o el del cliente.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>Dónde se guardan las sesiones que los clientes pueden reanudar: «shared» con un nombre y un tamaño es un lugar común para todos los procesos worker.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Durante cuánto tiempo se puede reanudar una sesión.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Si los clientes guardan ellos mismos el estado de su sesión, cifrado con una clave del servidor.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Si el servidor obtiene la prueba de que su certificado no está revocado (OCSP) y la envía con él.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Si se rechazan las negociaciones TLS que llegan a este servidor.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Si se ofrece HTTP/2.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>La cabecera comprimida más larga por HTTP/2. A partir de NGINX 1.19.7 ya no cuenta.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>La lista de cabeceras más larga por HTTP/2, descomprimida. A partir de NGINX 1.19.7 ya no cuenta.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Si se usa HTTP/3 donde «listen» indica quic.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>Memoria compartida por todos los procesos worker en la que se cuentan las solicitudes según una clave, y la frecuencia que puede tener cada clave. Una clave vacía no se cuenta.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Aplica la frecuencia de una zona. Pueden llegar antes de tiempo tantas solicitudes como indica «burst»; con «nodelay» no tienen que esperar.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>El estado de las solicitudes que se rechazan.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Si las solicitudes solo se cuentan y no se rechaza ninguna.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Un proxy al que se le cree cuando dice en nombre de qué cliente habla.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>La cabecera en la que lo dicen los proxies de confianza.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Si cuenta la última dirección de la cabecera o la última que no es un proxy de confianza.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>Los servidores de nombres a los que NGINX pregunta mientras está en ejecución; conserva las respuestas el tiempo que ellos indican.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Un grupo de backends con un solo nombre. Se turnan, salvo que una línea de dentro indique otra cosa.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Un backend del grupo. Con «resolve», su nombre se consulta una y otra vez mientras NGINX está en ejecución.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>Los servidores de nombres a los que se pregunta por los backends de este grupo.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>Memoria en la que todos los procesos worker comparten el grupo y lo que saben de su estado.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>El backend con menos conexiones recibe la siguiente solicitud.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>La dirección del cliente decide el backend: en IPv4, sus tres primeros números; en IPv6, toda ella.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>Un texto decide el backend. Con «consistent», pocos clientes cambian el suyo cuando un backend aparece o desaparece.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>El número máximo de conexiones inactivas con los backends que mantiene abiertas cada proceso worker. Sin ella: ninguna, y 32 a partir de NGINX 1.29.7.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Cuánto tiempo se mantiene una conexión inactiva con un backend.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Reenvía las solicitudes a un servidor o a un grupo. Sin una ruta detrás del nombre, la ruta del cliente queda como está.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>La versión de HTTP con la que se habla con los backends. Sin ella: 1.0, y 1.1 a partir de NGINX 1.29.7.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Una cabecera de la solicitud al backend, nueva o reemplazada; si está vacía, no se envía. Un bloque con una línea así no hereda ninguna de fuera.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Una cabecera de la respuesta del backend que los clientes no reciben.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>El espacio para la primera parte de una respuesta. Todas sus cabeceras deben caber en él; si no, los clientes reciben un 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Número y tamaño de los búferes para una respuesta, por conexión.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>Qué parte de los búferes puede estar en camino hacia el cliente mientras la respuesta aún llega.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Cuánto tiempo puede estar en silencio un backend entre dos lecturas antes de que se cierre la conexión.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Cuánto tiempo puede un backend no aceptar nada entre dos escrituras antes de que se cierre la conexión.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Si se lee el cuerpo entero de una solicitud antes de que la reciba el backend.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>Qué parte de una respuesta que no cabe en los búferes se puede guardar en disco; 0 no guarda nada.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>creada por un map o geo de los archivos del propio OpenTalk</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>la dirección del cliente</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>la dirección del cliente en 4 o 16 bytes</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>la dirección de la que viene la conexión, diga lo que diga un proxy de confianza</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>el nombre de un inicio de sesión por HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>el nombre que pidió el cliente, en minúsculas y sin el puerto</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>«http» o «https»</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>la ruta y la consulta tal como las envió el cliente</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>la ruta, descodificada y sin la consulta</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>el método, como GET o POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>la versión de HTTP que usa el cliente</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>el estado de la respuesta</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>los bytes enviados, sin cabeceras</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>la hora, tal como la escriben los registros</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>la cabecera de este nombre en la solicitud</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>la cabecera de este nombre en la respuesta</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>la cabecera de este nombre en la respuesta del backend</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>la cookie de este nombre en la solicitud</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Hasta 25.3.2 y 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>Desde 25.3.3 y 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Controlador 0.34 o posterior, con el servidor de salas integrado</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Controlador 0.34 o posterior, con un servidor de salas propio</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>el servidor de salas</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>el controlador</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 y 443, y UDP 443 para HTTP/3, abiertos para todos</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 y 443 abiertos para todos</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 y el intervalo UDP de livekit.yaml (ot-setup: de 20000 a 39999) abiertos para todos: el audio y el vídeo van por ahí, al margen de nginx</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Si TURN está activado en livekit.yaml: UDP 3478 y TCP 5349 abiertos también</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 cerrado desde fuera: la señalización de LiveKit pasa por %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 cerrado desde fuera: la señalización de LiveKit pasa por nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, sección [%2]: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, y service_url es donde el propio controlador alcanza el servidor de salas (puerto 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak 24 y posteriores: KC_PROXY_HEADERS=xforwarded y KC_HTTP_ENABLED=true; antes: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Puertos publicados vinculados a 127.0.0.1 (por ejemplo OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): las reglas propias de Docker eluden el cortafuegos</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Nadie renueva los archivos propios: anote cuándo caducan y ponga antes los nuevos en el mismo lugar</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>Los navegadores advierten sobre el certificado provisional, y LiveKit no funciona con él: reemplácelo antes de la primera reunión</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>Ajustes propios de OpenTalk, para esta versión</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>certbot los renueva, y después un hook en /etc/letsencrypt/renewal-hooks/deploy/ recarga nginx: déjelo ahí, y el puerto 80 abierto</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>«opentalk-proxy certificates» muestra hasta cuándo es válido cada uno y qué los renueva</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Elija Let&apos;s Encrypt en Certificados y aplique de nuevo: certbot obtiene lo que falta</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>Lo que se ve de los ajustes propios de OpenTalk es correcto.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>Ajustes propios de OpenTalk que aún hacen falta</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Lo que no se ve desde fuera</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Web frontend</source>
        <translation>Frontend web</translation>
    </message>
    <message>
        <source>The pages that people open in their browser.</source>
        <translation>Las páginas que se abren en el navegador.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>La interfaz detrás de las páginas; dirige las reuniones.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Cuentas e inicio de sesión.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Establece el audio y el vídeo en versiones anteriores.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Servidor de salas</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Dirige las reuniones fuera del controlador.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Dibujar en grupo (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Escribir en grupo (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx no está instalado</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx no está en ejecución</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>aquí no se permite un espacio de nombres de montaje privado</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>no falta ningún certificado</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>solo Let&apos;s Encrypt tiene un directorio de pruebas con el que ensayarlo</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>certbot no gestiona ninguno de los certificados</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>otro certbot está en ejecución; se espera a que termine</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>todo está como antes</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>el registro no se puede revertir</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>no hay que cambiar nada</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>hay nuevos procesos worker en ejecución</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n archivo nuevo</numerusform>
            <numerusform>%n archivos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n archivo cambiado</numerusform>
            <numerusform>%n archivos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n archivo eliminado</numerusform>
            <numerusform>%n archivos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n archivo sin cambios</numerusform>
            <numerusform>%n archivos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n enlace nuevo</numerusform>
            <numerusform>%n enlaces nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n enlace cambiado</numerusform>
            <numerusform>%n enlaces cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n enlace eliminado</numerusform>
            <numerusform>%n enlaces eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n enlace sin cambios</numerusform>
            <numerusform>%n enlaces sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1; después se recarga nginx.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>no hay carpeta para sitios</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>falta nginx</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n sitio más</numerusform>
            <numerusform>%n sitios más</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Un árbol propio</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Para nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Para nginx %1, tal como root ve este equipo.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>En el modo de práctica, su veredicto llega al aplicar.</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Su veredicto sobre este árbol llega al aplicarlo.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Para nginx %1, hasta donde esta cuenta puede ver.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>Los certificados se evalúan en Revisión.</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>Hasta donde esta cuenta puede ver.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 acepta esto</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 no ha evaluado esto</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Todavía no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Último texto válido: falta una respuesta o es incorrecta.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Aplicación de los cambios</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Cada paso termina antes de que empiece el siguiente. Si uno falla, se restaura todo.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Detener y restaurar todo</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>&amp;Volver a Revisión</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>E&amp;xportar archivos…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Estos archivos son para otro equipo, así que aquí no se aplica nada. Expórtelos, póngalos ahí en su lugar y ejecute nginx -t.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Todo estaba ya en su lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Hecho. nginx trabaja con la nueva configuración.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>Está hecho, pero no se registró con seguridad.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>La conexión con el programa auxiliar terminó antes de que este dijera el resultado.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>El cambio no se revirtió.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>No se aplicó.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>El nuevo estado está completo y en uso. Elimine la causa indicada abajo y vuelva a Revisión: el programa auxiliar primero conserva todo el estado nuevo o restaura todo el anterior.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Lo que se había cambiado no se pudo restaurar por completo. Elimine la causa indicada abajo y vuelva a Revisión: el programa auxiliar primero restaura el resto.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Todos los archivos están como antes, pero nginx no ha vuelto a ellos.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Nada queda a medias: la próxima ejecución termina el cambio o lo revierte antes que nada. Vuelva a Revisión, que inicia de nuevo el programa auxiliar y muestra lo que se hizo, o ejecute «opentalk-proxy history» como root.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>El equipo está como antes.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>No se aplica nada a este equipo. Exporte los archivos o ejecute opentalk-proxy apply con --root %1.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>Lo &amp;que dice certbot</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Lo que dice certbot</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Cada paso termina antes de que empiece el siguiente. Si uno falla, se restaura todo; los certificados que ya se hayan obtenido se conservan.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Detener aquí y conservar todo</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Todos los nombres responden con sus certificados. Ya no se restaura nada; los últimos pasos solo comprueban.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>El equipo está como antes, y los certificados se conservan: la próxima ejecución los usa.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Elegir el certificado raíz</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Solo pro&amp;barlo, con el servidor de pruebas de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Un certificado para todos los nombres</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Un certificado para cada nombre</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>G&amp;uardado por certbot como</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Opcional: adonde Let&apos;s Encrypt escribe sobre su cuenta. No envía recordatorios antes de que un certificado caduque.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de correo elec&amp;trónico</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>Otra autor&amp;idad, o una prueba</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>De una autoridad ACME propia. Vacío: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Directorio</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>Su certi&amp;ficado raíz</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Para un directorio cuyo propio certificado no es de ninguna autoridad que este sistema conozca.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>Cadena de certi&amp;ficados</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>&amp;Clave privada</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Elegir la clave privada</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Todos los nombres sin certificado propio</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>¿Qué certificados?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>Los navegadores solo abren cámaras y micrófonos por HTTPS, así que cada nombre necesita un certificado.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Lo que usará cada nombre</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Autofirmado, creado una vez para todos los nombres. Los navegadores advierten, y las reuniones pueden no empezar: sirve para un primer vistazo y hasta que haya certificados reales.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>Let&apos;s &amp;Encrypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>&amp;Archivos propios</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>Pr&amp;ovisional</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>se crea al aplicar</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>se examina ahí</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 usa %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Orden que instala certbot</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>Ver como ad&amp;ministrador</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Las claves, y lo que guarda certbot, solo puede leerlas root.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volv&amp;er a la lista</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, que los obtiene y los renueva, no está instalado. Instálelo con el gestor de paquetes.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, que los obtiene y los renueva, no está instalado. Esta orden lo instala:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Prueba de una renovación</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Prueba de una renovación: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 usará %2</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>Los nombres aparecen aquí en cuanto se conoce el dominio.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>Las comprobaciones aparecen aquí en cuanto las respuestas anteriores están completas.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n comprobación terminada: %1</numerusform>
            <numerusform>%n comprobaciones terminadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ChecksPage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>¿Funciona todo?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Co&amp;mprobar esto de nuevo</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>T&amp;omar la versión encontrada</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>sin nom&amp;bres ni direcciones</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que encontró la comprobación</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>solo detrás de un router</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>para los puertos que indica</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Eleg&amp;ir…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Dirección &amp;pública</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>li&amp;vekit.yaml de LiveKit</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Estos servicios pertenecen a otro equipo y no se pueden comprobar desde aquí. Guarde el perfil y ejecute ahí «opentalk-proxy-wizard --check PERFIL».</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Opcional: nombres, backends, puertos y lo que verán los clientes. No se cambia nada y solo se consulta a sus propios servicios.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Ajustes de LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Ajustes de LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Elija una comprobación para leer qué encontró y qué se puede hacer.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>Esta comprobación está en curso.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Esto aún no se ha comprobado.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Un archivo nuevo, modo %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Este archivo se elimina.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>El modo %1 pasa a ser %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Como quedará</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Diferencia de la entrada elegida</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Aquí no cambia nada.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Elija una entrada para leer cómo cambia.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Lo que cambia en este equipo</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>Reemplazar este archivo. Lo &amp;que hay ahora se conserva y vuelve al deshacer.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>Aña&amp;dir esta línea. Al deshacer se quita de nuevo y todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Eliminar este archivo. Lo que hay ahora se conserva y &amp;vuelve al deshacer.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>No se escribe ni se elimina ningún archivo, enlace o carpeta.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>&amp;Deshacer esto</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Lo que le queda por hacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Lo que se verificó</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>Guardar &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>E&amp;xportar archivos…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Aquí no se aplicó nada.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Todo estaba ya en su lugar. No se cambió ni se recargó nada.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>Los archivos están como antes del cambio, y nginx trabaja con ellos.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>El equipo está como antes de aplicar por primera vez.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Se revirtió una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>Los archivos están en su lugar y nginx los acepta. nginx no está en ejecución, así que no se recargó nada.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx trabaja con la nueva configuración: hay nuevos procesos worker en ejecución, y cada nombre presenta su certificado en cada una de las direcciones de abajo. Es el cambio %1 del historial.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1: el servicio que hay detrás no responde</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>Esto fue una práctica. En un equipo real quedaría esto:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot obtuvo %n certificado: %1.</numerusform>
            <numerusform>certbot obtuvo %n certificados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Una prueba de su renovación salió bien.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>Comprobar si todo &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Aquí no le queda nada por hacer. Los certificados de certbot y los registros de nginx siguen ahí.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Aquí no le queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>&amp;Continuar con ellas</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>&amp;Descartarlas</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>En&amp;tendido</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>No se concedieron derechos de administrador. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo no permite que la cuenta %1 se convierta en administrador. Pídaselo a alguien que pueda o ejecute como root la orden de abajo.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>C&amp;ontraseña de %1:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>No intro&amp;ducirla</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Orden para un terminal</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>Esa contraseña no se aceptó. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo pide su contraseña. Se entrega solo a sudo y no se guarda.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Continu&amp;ar</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>Obtener derec&amp;hos de administrador</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Para ver este equipo como lo ve nginx, y para escribir después, el asistente inicia un pequeño programa auxiliar con derechos de administrador. Se le pregunta una sola vez. No se escribe nada antes de que pulse Aplicar.</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>Se está iniciando el equipo de práctica.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>Se está iniciando el programa auxiliar.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo no aceptó la contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Desde esta ventana no se puede usar ni sudo ni un agente de polkit. Ejecute como root la orden de abajo.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>El programa auxiliar no se inició o terminó. Nada queda a medias: al iniciarse termina o revierte una ejecución interrumpida.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>Esa respuesta no se aceptó. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo tiene una pregunta. La respuesta se entrega solo a sudo y no se guarda.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo pide la contraseña de %1, tal como está configurado en este equipo. Se entrega solo a sudo y no se guarda.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>La orden se mostrará cuando el perfil esté guardado: pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>El programa auxiliar con derechos de administrador terminó porque no se le pidió nada durante un cuarto de hora. Inícielo de nuevo para continuar: la comparación se hace entonces otra vez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>Acerca de esta línea</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Subida más grande</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Varios backends</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>Las subidas mayores se rechazan con 413 antes de llegar al servicio. «Fijo» mantiene a un cliente en un mismo backend según su dirección.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, subida más grande</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Por turnos</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Menos conexiones</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, varios backends</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Guardar el perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Abrir un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>¿Conservar sus respuestas?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Lo que ha introducido no se ha guardado en un perfil.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>¿Detener la aplicación de los cambios?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>El cambio aún está en curso.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Todo lo que ha cambiado hasta ahora se puede restaurar.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Detener y restaurar todo</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Todos los nombres responden con sus certificados, y así se queda. Solo se omiten las últimas comprobaciones.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Detener aquí y conservar todo</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>%n más por revisar.</numerusform>
            <numerusform>%n más por revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>certbot dice: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>¿Qué más debe hacer?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>Los valores predeterminados son buenos. Aquí no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Subidas y carga</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Elegir un archivo PEM</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Cambio siguie&amp;nte</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Introduzca el dominio, y aquí aparecerán los archivos que se van a escribir.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Estado del archivo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>Buscar en todos los archivos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Copiar este archivo (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Detene&amp;r</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>Probar la reno&amp;vación</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>Esperando los derechos de administrador.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot intenta renovar %1. No se cambia nada.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>Se está deteniendo certbot. No se cambió nada.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Renovable: el simulacro de certbot para %1 salió bien, y el hook que recarga nginx está en su lugar.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>No se puede renovar tal como está: los motivos figuran arriba. No se cambió nada.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Un simulacro de lo que hace el temporizador, con la autoridad del propio certificado. No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx no está en ejecución: iniciarlo &amp;cuando la prueba se haya superado</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>E&amp;xportar archivos…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Comparando con este equipo.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>No se puede planificar para este equipo. No se cambia nada.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>No se ejecuta ninguna orden.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Después se ejecuta: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, después </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Todo está ya en su lugar. Aplicar no cambia ni recarga nada.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>El historial está vacío: no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>Aplicar restaura lo que había antes de aplicar por primera vez y elimina los archivos y el estado de este asistente. Los certificados de certbot y los registros de nginx se conservan.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Estos archivos son para otro equipo. Expórtelos, o guarde el perfil y ejecute ahí opentalk-proxy.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Estos archivos son para el árbol de %1. Expórtelos, o guarde el perfil y ejecute opentalk-proxy apply con --root %1.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>Aplicar revierte el cambio %1 del %2.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Lo que se revertirá</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Lo que se eliminará</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>Los archivos tal como estarán ahí. En este equipo no se escribe nada.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>La diferencia con el nginx privado. No se cambia nada antes de que pulse Aplicar.</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>La diferencia con este equipo, hecha con derechos de administrador. No se cambia nada antes de que pulse Aplicar.</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Órdenes que se ejecutan</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>En %n archivo</numerusform>
            <numerusform>En %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>no en esta versión</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>depende de la versión</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Si las conexiones permanecen abiertas y pasan a WebSocket.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Otro servicio suyo.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>¿Qué servicios y con qué nombres?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>Los nombres de host se derivan del dominio. Cambie solo lo que sea distinto en su servidor.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>&amp;Versión de OpenTalk</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>La etiqueta de la imagen del controlador indica cuál usa; «docker ps» la muestra.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>En los archivos se escribe como %1.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>El nombre que se abre en el navegador.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Elegir la versión…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Añadir &amp;un servicio…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Otro servicio web con un nombre propio, junto a los de OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Quita el servicio añadido que está seleccionado en la tabla.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk detrás de NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Unas pocas preguntas, y el NGINX de este equipo servirá OpenTalk. No se escribe nada antes de que haya visto cada línea.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>A&amp;brir perfil…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Orden que instala nginx</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>Con&amp;figurar OpenTalk en este equipo</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>Preparar archivos para &amp;otro equipo</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>Al final se exportan como archivo comprimido.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Practicar primero</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>Todo el trabajo en un nginx privado con servicios simulados; este equipo no se toca.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Deshace&amp;r el último cambio</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>&amp;Quitar OpenTalk de este nginx</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>Su nginx.conf no incluye ninguna carpeta para sitios. Añada «include conf.d/*.conf;» al bloque http.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Lee los sitios de %1; %n sitio más queda como está.</numerusform>
            <numerusform>Lee los sitios de %1; %n sitios más quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>Hay %n archivo de este asistente en su lugar.</numerusform>
            <numerusform>Hay %n archivos de este asistente en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk todavía no se ha configurado aquí.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>Configurar de nuevo o cambiar lo que &amp;hay</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Cada paso se puede deshacer, y los demás sitios no se tocan.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Restaura lo que había antes.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>No se encontró nada de este asistente en este equipo.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Restaura lo que había antes de la primera configuración.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx no está instalado aquí. En %1, esta orden lo instala:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>Con&amp;figurar OpenTalk en este árbol</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Está en %1. Al final se exportan los archivos.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>En un árbol, lo hace opentalk-proxy undo.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>&amp;Continuar desde estos archivos</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>&amp;Importar el .env de OpenTalk…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>Los sitios de OpenTalk para %1 están aquí, hechos a mano.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 con OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 está instalado en %2, pero desde antes está en ejecución otro nginx, normalmente más antiguo.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 está en ejecución en %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 está instalado en %2, pero no está en ejecución; Aplicar puede iniciarlo.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Lee los sitios de %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>OpenRC inicia los servicios.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>No hay sistema de inicio.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux está en modo enforcing.</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux está en modo permissive.</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>Se ejecuta en un contenedor (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>El núcleo no tiene IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>Esta cuenta no puede leer %1; Revisión lo examina como root.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>No se pudo ver %n más.</numerusform>
            <numerusform>No se pudieron ver %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>Su nginx.conf lee los sitios de OpenTalk con una línea marcada.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>Su nginx.conf no incluye ninguna carpeta para sitios; una línea marcada en él leerá los de OpenTalk. Revisión pregunta antes de añadirla.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>Comprob&amp;ar lo que hay</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Nombres, servicios, puertos y lo que ven los clientes; no se cambia nada.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Últimas comprobaciones: %1</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>Idio&amp;ma</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation>Acerca del destino</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Preparar: bloquear, examinar, comparar con el plan que ha visto</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Ensayar: nginx evalúa los archivos nuevos antes de que estén en su lugar</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Hacer una copia de seguridad de lo que hay ahora</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Poner los archivos y enlaces en su lugar</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>Probar la configuración en su lugar</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>Recargar nginx, sin cortar conexiones</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Verificar: nuevos procesos worker, cada nombre en cada dirección</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>Registrarlo en el historial</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Restaurar lo que había antes</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Comprobar qué certificados hay y cuáles faltan</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Responder en el puerto 80, donde se piden los certificados</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Verificar que cada nombre lleve a la carpeta del desafío</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Ensayar el pedido con el servidor de pruebas de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>Hacer que certbot obtenga los certificados</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Responder en el puerto 443 y verificar qué certificado presenta cada nombre</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>Ejecutar el hook que recarga nginx después de una renovación</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Probar una renovación, sin conservar lo que se obtiene</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::TargetChoice</name>
    <message>
        <source>%1 (nginx %2)</source>
        <translation>%1 (nginx %2)</translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation>El otro equipo</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>Archivo &amp;de inventario…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Abrir un inventario</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Inventarios (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (de su inventario)</translation>
    </message>
</context>
</TS>
