<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>non c&apos;è</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>non è come era stato scritto</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx non è in esecuzione</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>i certificati, o i file nei percorsi previsti</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>un ordine è privo di data</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>non è della versione 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la risposta non è HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connessione è stata chiusa</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>uno dei nomi</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>non ha indicato alcun motivo.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>il profilo</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>la versione di nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>dove nginx legge i suoi file</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>gli indirizzi di questa macchina</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>gli indirizzi su cui ascoltano altri siti</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>i nomi di altri siti</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>le impostazioni di altri siti</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>i server dei nomi di questa macchina</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>i file nei percorsi previsti, o i certificati</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>i dati su questa macchina</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>il controllo è terminato troppo presto</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>non è stato possibile creare una pipe</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>non è stato possibile avviare un processo</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx non è più in esecuzione</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>il nginx che era stato avviato resta in esecuzione</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>i file nei percorsi previsti, o la cronologia</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connessione interrotta dall&apos;altro capo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>connessione scaduta</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>rete non raggiungibile</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>nessun instradamento verso l&apos;host</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>file system in sola lettura</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 o precedente</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>più di 64 KiB</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una cartella</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un file</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un collegamento simbolico</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>un file speciale</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>ancora %n giorno</numerusform>
            <numerusform>ancora %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>ancora %n ora</numerusform>
            <numerusform>ancora %n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>segnaposto; «Applica» ne ottiene uno</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>scaduto; «Applica» ne ottiene uno nuovo</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>non ancora presente; «Applica» lo ottiene</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>non ancora valido</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>per altri nomi</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>la chiave non corrisponde</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>non utilizzabile</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, scaduto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>presente; i browser mostrano un avviso</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>creato da «Applica»</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>solo root può vederlo</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>non ancora presente</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Su questa macchina nulla rinnova i certificati automaticamente. Abilitare il timer di certbot, oppure eseguire «certbot renew» due volte al giorno con cron.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>%1 dovrebbe rinnovare i certificati, ma non viene eseguito automaticamente.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>%1 rinnova i certificati; non è ancora stato eseguito.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>%1 rinnova i certificati; l&apos;ultima esecuzione è del %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Il certificato di %1 è scaduto il %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>Il certificato di %1 è valido solo fino al %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 presenta un certificato autofirmato; i browser mostrano un avviso.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>Tra i suoi certificati, il primo a scadere è quello di %1: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>mancante; serve certbot</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>Nell&apos;esercitazione nulla viene rinnovato automaticamente.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>connessione rifiutata</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>nessuna risposta alla connessione</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>il nome non ha un indirizzo</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>nessun percorso di rete</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>stato %1, %2, dopo %3 s: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>niente TLS: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>niente HTTP: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>nulla entro %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>chiusa senza risposta</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 a %2, come nginx lo chiede per %3</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 a %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 container su %2 in esecuzione</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, il certificato segnaposto richiesto dal profilo, valido fino al %2; stato %3; sulla porta 80 stato %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, un certificato di prova come richiesto dal profilo, valido fino al %2; stato %3; sulla porta 80 stato %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certificato valido fino al %2; stato %3; sulla porta 80 stato %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 a %3, e la porta 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ all&apos;indirizzo del suo nome</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Una connessione alla porta %1 agli indirizzi di questa macchina</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>ha risposto su %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>percorsi chiusi di https://%1 a %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>percorsi chiusi di https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>Le ultime righe dei log di «%1»</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>Le ultime righe di %1 e %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>%1 e %2 righe</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>Record A e AAAA di %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>Record A, AAAA e CAA di %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Chi ascolta sulla porta TCP %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Se il firewall consente a chiunque di raggiungere %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>Le impostazioni di LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>Se SELinux impedisce qualcosa a nginx</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: non accertabile</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: aperta</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: chiusa</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>nessun firewall</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling e /livekit/rtc a %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>versione %1, /signaling: %2, /livekit/rtc: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Richiesta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Da fare: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1: aperta tramite IPv4, chiusa tramite IPv6</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 da qui</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 tramite il nome</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 dall&apos;esterno</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>firewall %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n a posto</numerusform>
            <numerusform>%n a posto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n da verificare</numerusform>
            <numerusform>%n da verificare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n errato</numerusform>
            <numerusform>%n errati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n non valutato</numerusform>
            <numerusform>%n non valutati</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Da fare:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Ingresso</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Richiesta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 controlli su %2 hanno avuto risposta</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» non è un argomento riconosciuto.</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>--check richiede un profilo.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>L&apos;esercitazione ha un proprio albero di file.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>--json, --masked, --public-address e --livekit si usano con --check.</translation>
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
        <translation>Uso: opentalk-proxy-wizard [PROFILE] [--practice] [--root DIR] [--remote | --local]
       opentalk-proxy-wizard --check PROFILE [--json] [--masked]
                             [--public-address ADDRESS]... [--livekit FILE]
     opentalk-proxy-wizard --command [WORD]...

Configura NGINX come reverse proxy di OpenTalk.

  PROFILE       apre questo profilo
  --practice    lavora su un nginx privato che poi viene eliminato
  --root DIR    colloca ogni percorso sotto DIR
  --remote      riduce il traffico: la finestra viene mostrata attraverso una rete
  --local       non lo riduce
  --check       controlla se tutto ciò che sta dietro e attorno al proxy di PROFILE
                funziona, senza finestra; stato di uscita 0 a posto, 2 avvisi,
                3 errori, 1 dati in ingresso non validi
  --json        il rapporto in formato JSON
  --masked      il rapporto senza host e indirizzi
  --public-address ADDRESS
                i nomi possono portarvi: l&apos;indirizzo di un router davanti a questa macchina
  --livekit FILE
                il file livekit.yaml di LiveKit: le sue porte vengono confrontate con il firewall
  --command     esegue opentalk-proxy, il comando senza finestra, con le parole che
                seguono; per esempio, con sudo: --command plan PROFILE
  --help        mostra questo testo
  --version     mostra la versione
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(nessuna interruzione di riga alla fine)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>La finestra è andata persa mentre annullava l&apos;ultima modifica.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>La finestra è andata persa mentre rimuoveva OpenTalk da questo nginx.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>La finestra è andata persa mentre le applicava.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Un&apos;altra finestra, aperta o scollegata, ha iniziato ad annullare l&apos;ultima modifica.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Un&apos;altra finestra, aperta o scollegata, ha iniziato a rimuovere OpenTalk da questo nginx.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Ha iniziato ad applicarle.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Quella modifica è ancora al suo posto.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>I siti di OpenTalk sono ancora al loro posto.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>La configurazione precedente è al suo posto.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>La configurazione precedente a quella modifica è al suo posto.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>Ciò che ha trovato la prima configurazione è al suo posto.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>La nuova configurazione è al suo posto.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Alcuni file sono pronti e altri no: non ha ancora finito, oppure da allora dei file sono stati modificati.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Alcuni file sono pronti e altri no: il lavoro è rimasto a metà, oppure da allora dei file sono stati modificati. La pagina «Revisione» chiede i diritti di amministratore; poi ciò che è a metà viene completato o annullato.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>Questo account non può vedere a che punto è arrivata.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>Questo account non può vedere com&apos;è finita; la pagina «Revisione» controlla come amministratore.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Da allora tutti i file interessati sono stati modificati, quindi non mostrano com&apos;è finita.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Un&apos;altra finestra, aperta o scollegata, contiene risposte del %1 per %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Un&apos;altra finestra, aperta o scollegata, contiene risposte del %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>Le risposte del %1 per %2 non sono state salvate.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>Le risposte del %1 non sono state salvate.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Da allora alcuni dei file interessati sono stati modificati.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Si trova in qualsiasi blocco.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Si trova in: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>In sua assenza: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>La guida ha in «%1»: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>Anche la guida ha questo blocco, in «%1».</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>La guida ha la stessa riga, in «%1».</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>Qui la guida non ha una riga corrispondente.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>La guida non ha questo file.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>La guida non ha questo servizio.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>La guida non ha questo servizio; per i propri ha la stessa riga.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1: da NGINX %2 in poi.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>È presente in ogni NGINX in uso.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Scegliere una riga per leggere perché c&apos;è, che cosa fa e che cosa dice la guida.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot esegue questo script dopo ogni rinnovo. Non ha bisogno di nulla di questa procedura guidata.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>Il certificato radice del server ACME indicato dal profilo. Grazie a esso questa macchina considera attendibile quel server.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Questo file è della distribuzione o dell&apos;amministratore. Vi si aggiunge solo la riga contrassegnata con «OpenTalk Proxy Wizard»; questa resta com&apos;è.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Salva profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profili (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>Il profilo è stato salvato in %1.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Esporta file</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archivi (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>Non è stato possibile scrivere un file temporaneo: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>I file non sono stati esportati: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>I file sono in %1, con un README che spiega come metterli al loro posto.</translation>
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
        <translation>Versione</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>File dei certificati</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Indirizzi di ascolto</translation>
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
        <translation>Siti che possono incorporare OpenTalk</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Altre sorgenti</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite di richieste</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxy attendibili</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Console di Keycloak</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Percorsi lasciati aperti</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Altri servizi</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, nome host</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, limite di caricamento</translation>
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
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versione %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>Su %1 non ascolta ancora nulla. Scegliere la versione manualmente.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>Il nome in %1 non è noto da qui. Scegliere la versione manualmente.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Da qui %1 non è raggiungibile. Scegliere la versione manualmente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 non ha risposto in tempo. Scegliere la versione manualmente.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>Il controller su %1 risponde come questa versione (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>Il controller su %1 risponde come un&apos;altra versione: «%2» (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>Ciò che risponde su %1 non è il controller di OpenTalk. Scegliere la versione manualmente, oppure correggere il backend qui sotto.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>Il controller su %1 non rivela la sua versione (%2). Sceglierla manualmente.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>Quale certificato serve un nome dipende dal profilo.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>Il limite è quello del profilo.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Con la riga della guida una connessione viene chiusa dopo cinque minuti di silenzio.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>Da NGINX 1.25.1 in poi, HTTP/2 ha una riga propria più sotto.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Qui sono i proxy attendibili a monte a indicare come è arrivato il client.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>La guida inoltra qualsiasi protocollo richiesto da un client.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>È ciò che il profilo richiede e che OpenSSL supporta.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>Il valore è quello del profilo.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>La riga della guida vale per ogni script e immagine, anche per quelli che cambiano mantenendo lo stesso nome.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Con «always» è presente anche nelle risposte di errore.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>La frequenza è quella del profilo.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Questo NGINX è stato compilato senza HTTP/2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>The wizard writes a site for each OpenTalk service, lets this machine&apos;s own nginx judge them, reloads it and proves that every name answers.</source>
        <translation>La procedura guidata scrive un sito per ciascun servizio di OpenTalk, li fa valutare dal nginx di questa macchina, lo ricarica e verifica che ogni nome risponda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Un&apos;altra macchina&lt;/b&gt;: sceglierne la distribuzione, oppure eseguire lì &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; e aprire qui il risultato.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>L&apos;&lt;b&gt;esercitazione&lt;/b&gt; avvia un nginx privato di questo account e non richiede una password. Nessuno può raggiungerlo dall&apos;esterno di questa macchina; dove il sistema gli rifiuta una rete propria, possono farlo altri account di questa macchina, come indica allora la pagina «Revisione».</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>&lt;b&gt;Il file .env di OpenTalk&lt;/b&gt; indica dominio, servizi e porte. Di tutto il resto che contiene si guardano solo i nomi. &lt;b&gt;Dai siti già presenti&lt;/b&gt;, che provengano dalla guida o da questa procedura guidata, si può proseguire: ciò che non è stato possibile riprendere viene elencato.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Ctrl+O apre un profilo, Ctrl+S lo salva, F6 passa all&apos;anteprima e torna indietro. Ctrl+R va avanti fino alla pagina «Revisione», saltando tutte le pagine che non richiedono nulla.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>Il &lt;b&gt;dominio&lt;/b&gt; è il nome che le persone aprono nel browser. I servizi ricevono nomi al di sotto di esso, come nell&apos;installazione propria di OpenTalk.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>La &lt;b&gt;versione&lt;/b&gt; determina quali nomi sono pubblici: le versioni più recenti raggiungono LiveKit attraverso il controller, e un host LiveKit pubblico sarebbe una falla. La procedura guidata la chiede al controller, senza effettuare l&apos;accesso; «docker ps» mostra il tag della sua immagine.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>Un &lt;b&gt;backend&lt;/b&gt; è l&apos;indirizzo e la porta su cui ascolta il container del servizio. Più backend, separati da virgole, si ripartiscono il carico; il modo si imposta in «Opzioni».</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Una cella vuota torna al valore predefinito. I tasti freccia portano da una cella all&apos;altra, F2 ne modifica una, Spazio attiva o disattiva un servizio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Aggiungi un servizio&lt;/b&gt; serve per qualcos&apos;altro che deve avere un nome su questo server, per esempio un wiki. Il suo limite di caricamento si trova in «Opzioni».</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: i certificati che certbot conserva sotto &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; vengono usati dove sono adatti. Ciò che manca viene ordinato da «Applica»: i nomi devono portare qui, e la porta 80 deve essere aperta verso Internet.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Ogni nome in un certificato diventa pubblico, nei log della certificate transparency.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;File propri&lt;/b&gt;: un file PEM con l&apos;intera catena, e la sua chiave privata. Entrambi devono appartenere a root e trovarsi in cartelle in cui solo root può scrivere.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Segnaposto&lt;/b&gt;: permette di configurare e provare prima tutto il resto.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Ogni opzione modifica righe dei file a destra: un clic su una riga contrassegnata spiega perché c&apos;è.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>I valori predefiniti mantengono funzionanti riunioni, caricamenti e accessi con tutte le versioni di OpenTalk, e seguono i consigli di Mozilla su TLS.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Nomi&lt;/b&gt;: che cosa dice il DNS di ciascun host, e se porta qui. &lt;b&gt;Backend&lt;/b&gt;: se ciascuno è davvero quel servizio, e se i servizi concordano con nginx sui propri nomi. &lt;b&gt;Esposizione&lt;/b&gt;: che cosa si può raggiungere aggirando nginx. &lt;b&gt;Porte&lt;/b&gt;: chi occupa 80 e 443, e che cosa lascia entrare il firewall. &lt;b&gt;Ingresso&lt;/b&gt;: che cosa ricevono i client sotto ciascun nome. &lt;b&gt;Log&lt;/b&gt;: che cosa dicono i nostri log dell&apos;ultimo giorno.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Ogni controllo interroga una sola volta, dura al massimo pochi secondi e non modifica nulla. Vengono interrogati solo i propri servizi e il proprio server dei nomi.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Dietro un router questa macchina non conosce il suo indirizzo pubblico: inserendolo, i nomi possono portare lì.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>Il programma ausiliario ha esaminato questa macchina con diritti di amministratore, ha preparato il piano e lo ha inviato qui con la sua impronta. «Applica» invia le risposte e quell&apos;impronta. Il programma ausiliario prepara di nuovo il piano, e rifiuta di applicarlo se nel frattempo è cambiato qualcosa.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Un file che non è come questa procedura guidata lo ha lasciato non viene mai sovrascritto senza avvisi: sceglierlo nell&apos;elenco, leggere la differenza, e spuntare la casella sottostante.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>Il nginx in esecuzione viene ricaricato, mai riavviato: le riunioni in corso proseguono. In ogni momento i file su disco sono una configurazione che nginx accetta, così che anche un&apos;interruzione di corrente lascia una macchina che si avvia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Una risposta 502 o 504 non è un guasto del proxy: nginx funziona, ma il servizio retrostante non è ancora raggiungibile.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>I file a lato</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 porta ai file e torna indietro. La riga sotto il cursore è spiegata più in basso: perché c&apos;è, che cosa fa, che cosa ha la guida e quale NGINX l&apos;ha introdotta. F7 dà alla spiegazione tutto lo spazio, e lo riprende.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Ctrl+F cerca in tutti i file, F3 e Maiusc+F3 portano al risultato successivo e a quello precedente, Esc termina la ricerca. F8 e Maiusc+F8 portano alla modifica successiva e a quella precedente. Ctrl+Maiusc+C copia l&apos;intero file così come verrà scritto.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>Nella differenza, - precede le righe che scompaiono e + quelle che si aggiungono; ciò che è cambiato all&apos;interno di una riga è sottolineato. In una finestra larga, vecchio e nuovo sono affiancati. F8 e Maiusc+F8 portano alla modifica successiva e a quella precedente.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>A posto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>Sostituire le risposte?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Ciò che è stato inserito verrà sostituito da ciò che indicano questi file.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Ripreso dai file di questa macchina</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>Importa il file .env di OpenTalk</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>Impostazioni di OpenTalk (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Certificati: segnaposto</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Certificati: file propri</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Certificati: Let&apos;s Encrypt, uno per tutti i nomi</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Certificati: Let&apos;s Encrypt, uno per ciascun nome</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Dominio: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Servizi: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>Questi dati sono ora nel profilo. Nulla è stato ancora scritto o salvato, e tutto si può ancora modificare nelle pagine successive.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Letto da: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Ripreso</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Impostazioni che non servono a un proxy</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Versione: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Le opzioni di cui questi file non parlano hanno i valori consueti.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Letto da</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>A&amp;ggiungi %1</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>L&apos;indirizzo da cui si è connessi tramite ssh.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>Limita la &amp;frequenza delle richieste</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Ferma con 429 le raffiche da un solo indirizzo. Riunioni, segnalazione e caricamenti sono esclusi, ma un intero ufficio può condividere un solo indirizzo.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Richieste al secondo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Contemporaneamente</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>&amp;Prova prima il limite</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Registra soltanto nei log ciò che verrebbe rifiutato.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>I livelli di Mozilla: con «Intermedio» funzionano tutti i browser supportati da OpenTalk, con «Moderno» solo TLS 1.3.</translation>
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
        <translation>Solo HTTPS (HST&amp;S)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Per questo periodo i browser rifiutano HTTP in chiaro, anche se si cambia idea.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un giorno</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Sei mesi</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Due anni</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Solo se ognuno di essi ha HTTPS, anche quelli di altri servizi.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Difficile da revocare: la rimozione richiede mesi.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>Intesta&amp;zioni di sicurezza</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Dicono ai browser di non indovinare i tipi di contenuto e di non comunicare ad altri gli indirizzi delle riunioni.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>Polic&amp;y dei contenuti (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Ciò che l&apos;applicazione web può caricare. «Solo segnalazione» non blocca nulla: osservare la console del browser, poi imporre la policy.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Solo segnalazione</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imponi</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Altr&amp;e sorgenti</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Per esempio: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>&amp;Incorporato da</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Siti che possono mostrare OpenTalk in un frame: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>L&apos;applicazione web si carica più rapidamente. Solo l&apos;applicazione web: le risposte compresse degli altri servizi potrebbero rivelare segreti.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>I browser conservano i file con un hash nel nome; tutto il resto viene richiesto ogni volta, così gli aggiornamenti arrivano subito.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (non disponibile in questo nginx)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Più rapido su reti scadenti. Richiede la porta UDP 443 aperta.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Dove la macchina ne dispone, i client possono usarlo.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Come sulla macchina</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>&amp;Ascolta su</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Indirizzi di questa macchina, separati da virgole. Vuoto: tutti.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>Console di &amp;Keycloak da</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Reti che possono aprire l&apos;amministrazione di Keycloak. Questa macchina e le reti di Docker possono sempre.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Pro&amp;xy attendibili</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Bilanciatori di carico davanti a questo nginx. Solo da loro si accetta l&apos;indirizzo del client.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Aperti a chiunque</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Questi percorsi sono chiusi, a meno che non servano dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Controller: metriche</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Controller: descrizione dell&apos;API</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak: metriche</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak: stato di salute</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak: amministrazione</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Server delle stanze: API del servizio</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Anche per tutti i n&amp;omi sotto il dominio</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>Chiedi l&apos;inserimento nell&apos;elenco preload dei &amp;browser</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Co&amp;mpressione</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>&amp;Cache</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>il server di staging di Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>la directory %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>I nomi che contiene diventano pubblici (certificate transparency).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>Questa è una prova: i browser non considerano attendibile ciò che rilascia.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot richiederà presso %1 un certificato con %n nome: %2.</numerusform>
            <numerusform>certbot richiederà presso %1 un certificato con %n nomi: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot richiederà presso %1 %n certificato: %2.</numerusform>
            <numerusform>certbot richiederà presso %1 %n certificati: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>Il testo supera i %1 byte.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controllare che sia il file giusto.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Il testo non è UTF-8 valido.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Salvarlo con la codifica UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>Questo non è JSON valido (riga %1, colonna %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Correggere il testo in quel punto, o subito prima.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Elenchi e oggetti sono annidati per più di %1 livelli.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Un oggetto ha più di %1 membri.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>La chiave è presente due volte.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Rimuovere una delle due.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Il testo contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Rimuoverlo: in un valore non possono stare interruzioni di riga e tabulazioni.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Il valore è del tipo sbagliato.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>È previsto: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Questa chiave non esiste.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Rimuoverla, oppure correggerne l&apos;ortografia.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>La chiave è obbligatoria e manca.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Aggiungerla.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>«%1» non è uno dei valori noti in questo punto.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Sono noti: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>Il profilo è della versione %1; questo programma legge la versione 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Usare il programma che ha scritto il profilo, o uno più recente.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>Il profilo non indica quale versione di OpenTalk è in uso; si presume «classic».</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Impostarla: le versioni più recenti non devono esporre LiveKit con un nome proprio.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>L&apos;elenco ha %1 voci; ne sono possibili al massimo %2.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Accorciare l&apos;elenco.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>«%1» è già in questo elenco.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 è fuori dall&apos;intervallo da %2 a %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Scegliere un numero da %2 a %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>Il nome host è vuoto.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Inserire un nome completo, come pad.example.com.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>Il nome host ha %1 caratteri; il DNS ne consente 253.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Scegliere un nome più breve.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>«%1» contiene lettere diverse da quelle comprese tra a e z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Scrivere un nome internazionale nella sua forma xn--.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>«%1» contiene un carattere jolly, quindi non è un singolo nome host.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Inserire il nome completo di questo solo servizio.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>«%1» termina con un punto.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Omettere l&apos;ultimo punto.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>«%1» è un indirizzo IP o ne ha l&apos;aspetto.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Inserire un nome DNS: certificati e browser lo richiedono.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>«%1» non contiene punti, quindi non è un nome host completo.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Inserire il nome completo, come pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>«%1» inizia con un punto o contiene due punti consecutivi.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Rimuovere il punto di troppo.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Una parte di «%1» supera i 63 caratteri.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Accorciare la parte compresa tra due punti.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Una parte di «%1» inizia o termina con un trattino.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Rimuovere il trattino all&apos;estremità.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>«%1» contiene un carattere che nessun nome host può avere.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>Usare solo lettere, cifre, trattini e punti.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>«%1» è già il nome host di %2.</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Assegnare a ciascun servizio un nome proprio.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>«%1» non è sotto il dominio %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Scegliere un nome sotto il dominio: nei frame di OpenTalk i browser non accettano i cookie di un nome estraneo.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>«%1» non è un indirizzo IP.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Scriverlo come 192.0.2.1 o 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>«%1» è un indirizzo IPv4 in forma IPv6.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Scriverlo come indirizzo IPv4.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>«%1» non è una rete.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Scriverla come 10.0.0.0/8, 2001:db8::/32, o come singolo indirizzo.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>«%1» ha bit di indirizzo oltre la lunghezza del prefisso.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Scrivere %2 per la rete, oppure solo l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>«%1» comprende tutti gli indirizzi esistenti.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Indicare le reti che si intendono.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>«%1» non è un indirizzo con una porta.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Scriverlo come 127.0.0.1:8080 o [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>In «%1» non si possono distinguere indirizzo e porta.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Scrivere un indirizzo IPv6 tra parentesi quadre: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>«%1» non ha una porta da 1 a 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Scrivere la porta in cifre dopo i due punti: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>«%1» è un indirizzo link-local, multicast o non specificato: lì nessun servizio è raggiungibile.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Inserire l&apos;indirizzo del servizio, come 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>Non è indicato alcun backend.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Inserire dove ascolta il servizio, per esempio 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>«%1» è già un backend di %2.</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Inserire la porta di questo servizio: due servizi non possono condividerne una.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>Su «%1» ascolta questo stesso proxy.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Inserire la porta del servizio retrostante: le richieste girerebbero in tondo.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>%1 tiene le sue stanze in memoria: più istanze non saprebbero nulla l&apos;una dell&apos;altra.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Lasciare un solo backend.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Più istanze di %1 funzionano solo se ciascun visitatore resta sempre sulla stessa.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Impostare il bilanciamento su «Fisso» (sticky), oppure lasciare un solo backend.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>Nessun servizio è attivato.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Attivare i servizi a cui è destinato questo proxy.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>%1 non ha un nome host pubblico nella versione %2.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Disattivarlo, oppure scegliere la versione realmente in uso.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>%1 non è attivo; senza, OpenTalk non funziona.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Lasciarlo disattivato solo se lo serve un altro proxy.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>«%1» non può essere l&apos;ID di un servizio.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Usare al massimo 32 lettere minuscole, cifre e trattini, iniziando con una lettera.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>L&apos;ID «%1» è usato da questo stesso programma.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Scegliere un altro ID.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Un altro servizio aggiuntivo ha già l&apos;ID «%1».</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» non è un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Scriverlo come admin@example.com, oppure lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>«%1» non è l&apos;indirizzo di una directory ACME.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Scriverlo come https://ca.example.com/acme/directory; solo https, senza nome utente e query.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Il percorso è vuoto.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Inserire il percorso completo del file.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>«%1» non inizia con una barra.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>«%1» ha una parte che è vuota, «.» o «..».</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Inserire il percorso diretto del file, senza tali parti.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>«%1» contiene un segno di dollaro, un carattere di controllo o byte che non sono UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Rinominare il file: nginx interpreterebbe un segno di dollaro come una variabile.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>Il percorso supera i 4095 byte consentiti da Linux.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Scegliere un percorso più breve.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>Per %1 non è indicato alcun file di certificato.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Aggiungerne uno per questo nome, oppure uno per tutti gli altri sotto «*».</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Nessun servizio attivato ha il nome %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Rimuovere la voce, oppure correggere il nome.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>«%1» è un indirizzo link-local, multicast o non specificato: lì non si può pubblicare nulla.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Inserire un indirizzo di questa macchina; un elenco vuoto significa tutti.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>«%1» è un indirizzo IPv6, ma IPv6 è disattivato.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Rimuovere l&apos;indirizzo, oppure attivare IPv6.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>I browser accettano il preload solo con i sottodomini inclusi e almeno un anno (31536000 secondi).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Includere i sottodomini e aumentare la durata, oppure disattivare il preload.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>«%1» non è un&apos;origine.</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Scriverla come https://cloud.example.com, senza percorso.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>«%1» non è una delle direttive che si possono estendere.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Sono possibili: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>«%1» non è una sorgente che si possa aggiungere alla policy.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Scriverla come https://stats.example.com, wss://*.example.com, data: o blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Non è possibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Scegliere un altro file, oppure controllarne i permessi.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Scegliere un file scritto da questo strumento.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Non è possibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>«%1» non è un percorso assoluto privo di «.», «..» e «//».</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Scrivere il percorso per intero a partire dalla cartella radice.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Questa cartella appartiene all&apos;utente numero %1, non a root.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Assegnarla a root, oppure usare un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>Utenti diversi da root possono modificare questa cartella (permessi %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Togliere il permesso di scrittura al gruppo e agli altri.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Questo file può essere modificato da utenti diversi da root.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Assegnarlo a root e togliere agli altri il permesso di scrittura.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>Questo collegamento simbolico appartiene all&apos;utente numero %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Far creare il collegamento a root, oppure indicare il file a cui punta.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Dove è prevista una cartella si trova un collegamento simbolico.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Sostituire il collegamento con la cartella stessa.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>I collegamenti simbolici in questo percorso non portano a una destinazione.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Correggere i collegamenti.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>Dove serve una cartella si trova qualcosa che non lo è.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Spostarlo altrove.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Questo non è un file normale.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Mettere al suo posto un file normale.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>Dove va scritto un file si trova una cartella o un file speciale.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Questo file supera i %1 byte, il massimo che viene letto qui.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Questa cartella non è vuota e resta.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Esaminare che cosa contiene, e rimuoverla manualmente se non serve a nessuno.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>Questo account non può farlo qui (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Eseguire l&apos;operazione come root.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Lettura non riuscita: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Controllare il percorso e il disco.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Scrittura non riuscita: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Controllare che il disco non sia pieno né in sola lettura.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>Il programma non è installato in nessuna delle posizioni consuete.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Installarlo con il gestore dei pacchetti.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Non è stato possibile avviare il programma: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Controllare la memoria e i limiti sui processi di questa macchina.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>Il programma non è terminato entro %1 secondi ed è stato fermato.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Eseguirlo manualmente per vedere che cosa attende.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>La configurazione di nginx include %1 dall&apos;interno di sé stessa.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Rimuovere una delle righe include.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>Non è possibile stabilire su quale indirizzo ascolti «listen %1».</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Scrivervi un indirizzo numerico.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>Il nginx con numero di processo %1 non è più in esecuzione.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Esaminare il log degli errori di nginx, e riavviare nginx.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>Non è stato possibile chiedere a nginx di ricaricare la configurazione: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>Dopo il ricaricamento nginx continua con i vecchi worker. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Esaminare il log degli errori di nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx non si è avviato. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>Il nginx di un&apos;altra cartella radice non viene avviato da qui.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Avviarlo dove risiede, poi applicare di nuovo.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>Il programma ausiliario e la finestra qui non si intendono.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Usare un programma ausiliario e una finestra della stessa versione.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Questo file è stato scritto da questo programma e poi modificato manualmente.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Esaminare la differenza; per sostituire il file, prenderlo in carico.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Questo file è d&apos;intralcio e non è stato scritto da questo programma.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Elemento trovato: %1; previsto in questo punto: %2.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Spostare l&apos;elemento manualmente; non viene sostituito.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>«%1» non è un file del piano, quindi non può essere preso in carico.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Indicare un percorso come lo mostra il piano.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Non c&apos;è ancora un certificato per %1.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Manca il file che dovrebbe contenere il certificato o la chiave di %1.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Mettere lì il file, oppure correggere il percorso nel profilo.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Questo file non contiene un certificato in formato PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Indicare il file con la catena di certificati, quello del server per primo.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Questo file non contiene una chiave privata in formato PEM senza password.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Indicare il file con la chiave privata non cifrata.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>La chiave privata non appartiene al certificato %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Indicare la chiave con cui è stato richiesto il certificato.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>Il certificato non è valido per %1, ma per: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Usare un certificato che riporti questo host.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Il certificato era valido fino al %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Rinnovarlo, oppure usarne un altro.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>Il certificato è valido solo dal %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Controllare l&apos;orologio di questa macchina, oppure usare un altro certificato.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>Non è stato possibile creare il certificato segnaposto (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Segnalarlo indicando la versione del programma.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>Non è stato possibile comporre l&apos;albero per la prova: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Controllare la memoria e lo spazio libero di questa macchina.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Un albero sotto un&apos;altra cartella si può provare solo dove è consentito il montaggio.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Eseguire l&apos;operazione come root, fuori da un container.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>Questo account non può montare nulla qui (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Eseguire opentalk-proxy --help per l&apos;elenco dei comandi.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Forse si intendeva «%2»; opentalk-proxy --help li elenca tutti.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Non è stato indicato alcun comando.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L&apos;opzione «%1» qui non esiste.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Eseguire opentalk-proxy %2 --help per le sue opzioni.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Forse si intendeva «%3»; opentalk-proxy %2 --help le elenca tutte.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>L&apos;opzione richiede un valore.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Scriverlo dopo l&apos;opzione: %1 VALUE.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>L&apos;opzione non accetta un valore.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Omettere il segno di uguale e ciò che lo segue.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>L&apos;opzione è indicata due volte.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Lasciarne una.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>C&apos;è un argomento di troppo: «%1».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Eseguire opentalk-proxy %2 --help per i suoi argomenti.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>Non è stato indicato alcun profilo.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Indicarne il file, oppure - per lo standard input.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 e %2 si escludono a vicenda.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>Non è indicato dove devono andare i file.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Aggiungere --output DIR, --archive FILE.tar.gz o --list.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>La macchina per cui generare è descritta solo in parte.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Indicare --nginx, --openssl e --layout insieme.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>La disposizione «%1» non esiste.</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>Le disposizioni sono sites, conf.d, vhosts.d e http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Il valore è vuoto.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Indicare un valore, oppure omettere l&apos;opzione.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Un&apos;impronta è composta da 64 cifre e lettere minuscole dalla a alla f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Copiarla dall&apos;ultima riga di opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>«%1» non è il numero di un punto di ripristino.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Eseguire opentalk-proxy history per i numeri.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>«%1» non è un percorso completo e pulito.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Iniziarlo con una barra e omettere «..», «.» e le parti vuote.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Non è possibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Controllarne il nome e i permessi.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>I dati in ingresso superano %1 MiB.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Lì si trova qualcosa che non è una cartella.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Indicare una cartella, oppure un percorso che non esiste ancora.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Scrittura non riuscita: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Controllare i permessi e lo spazio libero in quella posizione.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>Risale a un&apos;esecuzione precedente e non fa parte di questa.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Eliminarlo prima di usare la cartella, oppure generare in una cartella nuova.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>Il certificato segnaposto non è incluso, perché una chiave si crea dove viene usata.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Crearlo sulla macchina di destinazione: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX non è installato qui, quindi non c&apos;è nulla per cui generare.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Installarlo (%1), oppure descrivere un&apos;altra macchina con --survey, o con --nginx, --openssl e --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Un&apos;esecuzione precedente è stata interrotta e le sue modifiche potrebbero essere incomplete.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>Il prossimo apply, undo o remove come root la annulla o la porta a termine.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>La richiesta non è della versione %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Usare insieme la procedura guidata e il comando della stessa versione.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>Il numero di una richiesta va da 1 a 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Contare le richieste a partire da 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>La richiesta «%1» non esiste.</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>L&apos;elenco contiene più di %1 percorsi.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>Indicare solo file del piano.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>La richiesta supera %1 MiB.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Inviarla come una sola riga di JSON sotto tale dimensione.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>Il programma ha incontrato uno stato che non conosce: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Segnalarlo con la riga di comando che lo ha provocato.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>«%1» non è un numero di versione.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Scrivere tutti e tre i numeri, per esempio 1.22.1 o 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX non prevede «%1» in questo punto.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Cercare più in alto un punto e virgola, una parentesi graffa o delle virgolette mancanti.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>Il file termina prima di «%1» che appartiene a questa riga.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Completare la direttiva che inizia qui.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Sono annidati più di %1 blocchi.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Ridurre i livelli della configurazione.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Qui si trova un byte NUL, quindi questo non è un file di testo.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Rimuovere il byte, oppure togliere il file da ciò che NGINX include.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Questo rilevamento non è stato scritto nella versione 1 del formato.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Rifarlo con il comando survey di questa versione della procedura guidata.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>«%1» non è un percorso assoluto senza punti.</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Rifare il rilevamento invece di modificarlo.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Questo nginx.conf non include alcuna cartella in cui collocare i siti.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Creare accanto ad esso la cartella conf.d e aggiungere la riga «include conf.d/*.conf;» alla fine del suo blocco http.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>Il profilo richiede IPv6, e il kernel di questa macchina non ne dispone.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Attivare IPv6 nel kernel, oppure disattivarlo nel profilo.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 non ha TLS 1.3, l&apos;unica versione del livello «Moderno» (modern).</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Scegliere «Intermedio» (intermediate), oppure OpenSSL 1.1.1 o più recente.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Questo NGINX è stato compilato senza il suo modulo %1.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Installare il pacchetto di NGINX della propria distribuzione, che lo contiene.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 risponde già per %1; NGINX ignorerebbe un secondo sito con questo nome.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Togliere il nome da quel file, oppure sceglierne un altro.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>«%1» è dichiarato qui, e anche i siti di OpenTalk lo dichiarano.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Scegliere un altro nome in quel file, oppure rimuovere la dichiarazione.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>Su %1 ascolterà lo stesso NGINX di questa macchina: le richieste girerebbero in tondo.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Inserire la porta del servizio stesso.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 risolve «%1» solo all&apos;avvio, e non si avvia affatto finché il nome non viene trovato.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Inserirne l&apos;indirizzo, oppure usare NGINX 1.27.3 o più recente, che lo risolve di nuovo.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Questa macchina non ha un server dei nomi con cui NGINX possa risolvere «%1».</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Inserirne l&apos;indirizzo, oppure configurare un server dei nomi in /etc/resolv.conf.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size è impostato a %1; il nome host più lungo richiede %2.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Portare questa impostazione alla potenza di due successiva, oppure accorciare il nome.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Ascoltare solo su %1 toglierebbe questo indirizzo a %2 (%3), che ascolta su tutti.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Lasciare vuoto l&apos;elenco degli indirizzi.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Solo root può modificare questa macchina.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Eseguire il comando con sudo.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>In questo momento un&apos;altra esecuzione sta modificando questa macchina.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendere che sia terminata, poi riprovare.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>La cartella di stato deve appartenere solo a root, con permessi 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Verificare chi l&apos;ha modificata e che cosa contiene, prima di correggerla.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Questa registrazione di un&apos;esecuzione precedente è danneggiata: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Ripristinarla da una copia di sicurezza, oppure spostarla altrove e rinunciare a quel punto di ripristino.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>La registrazione indica «%1», che non è un file di questo strumento.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Qualcuno ha modificato la registrazione. Non è stata usata.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>La registrazione riguarda la configurazione in «%1», ma nginx ora legge «%2».</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Riportare la configurazione dov&apos;era, poi riprovare.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX non è installato su questa macchina.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Installarlo con: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>Il piano non è quello che è stato mostrato. Che cosa è cambiato: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Esaminare il nuovo piano, poi applicare quello.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX rifiuta la configurazione: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Correggere ciò che viene indicato, poi riprovare.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX ignorerebbe «%1», perché un altro server ha quel nome: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Rimuovere il nome dall&apos;altro server, oppure sceglierne un altro.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX emette un avviso sulla nuova configurazione: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Rimuovere la causa, poi riprovare.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX unisce le opzioni di due righe listen: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>Non occorre fare nulla; le opzioni valgono per entrambi i server.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>L&apos;esecuzione è stata annullata; tutto è come prima.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Si può riavviare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>Questo elemento è stato modificato manualmente dopo l&apos;ultima esecuzione.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Conservarne una copia altrove, rimettere il contenuto precedente, poi riprovare.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>Questo elemento è stato modificato da altri durante l&apos;esecuzione.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Esaminare com&apos;è ora, poi riprovare.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>La cronologia non ha un punto di ripristino numero %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Consultare la cronologia per i numeri disponibili.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>La cronologia è vuota, quindi non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Non è stato possibile ripristinare questo elemento com&apos;era.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Rimuovere la causa indicata qui accanto ed eseguire di nuovo il comando: prima completa il ripristino. Il contenuto precedente è in %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Tutti i file sono come prima, ma nginx non ha ripreso la vecchia configurazione: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Esaminare il log degli errori di nginx, poi ricaricare nginx.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 non risponde con TLS su %2: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Cercare un altro programma su quell&apos;indirizzo, e controllare il firewall di questa macchina.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>Su %2, per %1 viene presentato un altro certificato.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Cercare un altro server o programma che risponda per questo nome in quel punto.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>Non è stato possibile controllare che cosa viene risposto ai client: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>Non è stato ricaricato nulla, perché nginx non è in esecuzione.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>La configurazione avrà effetto all&apos;avvio di nginx.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>La configurazione ha potuto essere provata solo nella sua posizione definitiva, perché qui non è consentito un mount namespace privato.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>Il servizio dietro %1 non risponde ancora (stato %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Avviarlo, oppure correggerne il backend.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Questa cartella resta, perché contiene file di altri.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Rimuoverla manualmente se non serve a nessuno.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>I certificati di certbot e i log propri di nginx sono stati conservati.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Rimuoverli con certbot e manualmente se non servono a nessuno.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Un&apos;esecuzione precedente è stata interrotta; ciò che aveva modificato è stato ripristinato.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Un&apos;esecuzione precedente è stata interrotta quando tutto era completo; i suoi resti sono stati eliminati.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>L&apos;esercitazione usa il nginx di questa macchina, e non ce n&apos;è uno installato.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Installare nginx; non occorre che sia in esecuzione.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>Non è stato possibile preparare la macchina di esercitazione: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>La versione di OpenTalk non è ancora nota.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Sceglierla nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Questo sistema non permette agli account ordinari di creare una rete e un albero di file privati. L&apos;esercitazione usa porte libere di 127.0.0.1 al posto di 80, 443 e di quelle dei servizi, e NGINX legge una copia dei file con queste porte.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Non occorre fare nulla: file, prove, ricaricamenti e verifiche sono reali. Per esercitarsi con le porte reali, consentire gli user namespace non privilegiati (sysctl kernel.unprivileged_userns_clone=1 o kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>Ciò che va conservato dei file precedenti per poter annullare supera %1 MiB.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Spostare altrove i file di grandi dimensioni tra questi, poi riprovare.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>La nuova configurazione è completa e in uso, ma non è stato possibile registrarla con certezza.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Controllare il disco, poi eseguire di nuovo il comando: prima mantiene tutta la nuova configurazione o ripristina tutta la vecchia.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Tutto è stato eseguito, ma non è stato possibile scrivere il risultato.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Consultare la cronologia per sapere che cosa è stato fatto.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>La configurazione di nginx è più estesa di quanto viene letto qui; una parte non è nota.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Controllare che cosa vi viene incluso, e quante volte.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Questo sistema non permette agli account ordinari di provare i file di NGINX (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>La prova avviene con «Applica», prima che qualcosa venga modificato.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>Questo account non può leggere tutta la configurazione di NGINX.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX incontra qui limiti di questo account che root non ha.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX accetta i file di OpenTalk, ma al momento l&apos;host «%1» di un altro sito non può essere risolto.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Correggere lì il nome, oppure provvedere al suo server dei nomi: NGINX non si carica senza.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Questo NGINX non conosce «%1»: manca un modulo, oppure è troppo vecchio.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Caricare il modulo, oppure togliere la riga.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>«%1» si può impostare una sola volta in questo punto.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Togliere una delle due righe.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>«%1» non può stare in questo blocco.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Spostarlo dove lo consente la documentazione di NGINX.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>«%1» è definito due volte, e vale per tutto NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Rinominarlo dove non è di OpenTalk.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Due siti vogliono essere il server predefinito di %1.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Togliere «default_server» da quello che non è di OpenTalk.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Un altro sito sullo stesso indirizzo serve già «%1»; qui NGINX lo ignorerebbe.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Scegliere un altro nome, oppure toglierlo dall&apos;altro sito.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Due siti impostano opzioni per l&apos;ascolto su %1; può farlo uno solo.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Lasciare le opzioni in una sola delle due righe «listen».</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Un nome è troppo lungo per le tabelle di NGINX così come sono impostate.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Impostare %1 alla potenza di due immediatamente superiore nel blocco http.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>L&apos;host «%1» non può essere risolto, e NGINX non si carica senza il suo indirizzo.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Correggere il nome, oppure scriverne l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX non può caricare il certificato o la chiave «%1».</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Verificare che il file esista, sia in formato PEM e corrisponda alla sua controparte.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» non esiste.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Crearlo, oppure correggere il percorso.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>La variabile «%1» non è definita da nessuna parte.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Correggerne il nome, oppure togliere la riga.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Questo NGINX non accetta i valori in questa riga.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Correggere la riga.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX non riesce a leggere il file in questo punto: virgolette, una parentesi graffa o un punto e virgola mancano o sono di troppo.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Correggere la riga, o quella precedente.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Questo NGINX rifiuta una riga che viene scritta qui.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Segnalarlo indicando la riga e la versione di NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>La riga si trova in un file che non è di OpenTalk.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Correggerla lì: fino ad allora NGINX non carica nulla.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Questo sito non ha un collegamento in sites-enabled: NGINX non lo legge, quindi il suo servizio è stato tralasciato.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Attivare il servizio nella pagina «Servizi», se serve.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Il file supera 1 MiB.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Scegliere il file .env dell&apos;installazione di OpenTalk.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>Questo non è un file di testo in UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Le virgolette che si aprono in questa riga non vengono mai chiuse.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Chiuderle: Docker Compose non legge il file così com&apos;è.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Questa riga non ha la forma KEY=value ed è stata tralasciata.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Verificare se Docker Compose legge ciò che si intendeva.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 dipende da qualcosa che non viene letto da questo file, quindi è stato tralasciato.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Inserirlo nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 non contiene un nome host pubblico raggiunto sulla porta 443, quindi è stato tralasciato.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Inserire il nome nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 non è né una porta né un indirizzo con una porta, quindi è stato tralasciato.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Inserire il backend nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 è presente più di una volta; vale l&apos;ultima riga.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Rimuovere le altre.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>OT_DOMAIN non è in questo file.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Inserire il dominio nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker pubblica queste porte su tutti gli indirizzi, aggirando il firewall: lì chiunque raggiunge i servizi senza HTTPS: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Scrivere invece nel file .env, e avviare di nuovo i servizi: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>«%1» non è un indirizzo con una porta.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>Qui NGINX ascolta su %1 per uno stream o per la posta, quindi nessun sito può farlo.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Spostare quell&apos;ascolto su un altro indirizzo o un&apos;altra porta, oppure indicare in «listen» indirizzi liberi.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>«%1» non ha una controparte nel profilo e non è stato ripreso.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Verificare se serve: l&apos;anteprima mostra che cosa ci sarà al suo posto.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>«%1» è stato tolto manualmente da questo file; verrà scritto di nuovo.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Cercare l&apos;opzione corrispondente, oppure toglierlo di nuovo in seguito.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Due siti potrebbero essere il servizio %1: %2 è stato ripreso, %3 no.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Correggere il nome nella pagina «Servizi» se è l&apos;altro.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 è stato considerato il servizio %2, perché il suo backend ha la porta consueta %3.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Correggerlo nella pagina «Servizi» se è un altro.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>Il servizio %1 non appartiene alla versione a cui sono destinati questi file.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Il suo file verrà eliminato; scegliere l&apos;altra versione se ciò è sbagliato.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Questi file non indicano dove ascolta il servizio %1; si è presunto %2.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Inserirne il backend nella pagina «Servizi».</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>«%1» non è un limite che il profilo possa contenere.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Inserire il limite nella pagina «Opzioni».</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>I file non mostrano quale versione di OpenTalk c&apos;è dietro.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>L&apos;indirizzo e-mail e il server di Let&apos;s Encrypt non sono in questi file.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Inserirli nella pagina «Certificati» se si devono ottenere certificati.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>«%1» consente versioni di TLS non sicure; vengono tralasciate.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>I dispositivi anteriori al 2014 non potranno più connettersi.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>Qui è richiesto il preload di HSTS, ma non per un anno e con tutti i sottodomini, come esigono i browser.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Riattivarlo nella pagina «Opzioni», se lo si vuole per intero.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>«%1» taglia fuori un ufficio all&apos;inizio della sua riunione; al suo posto sono state impostate %2 richieste al secondo e raffiche di %3.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Modificare i numeri nella pagina «Opzioni», se se ne conoscono di migliori.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>«%1» non è stato ripreso: la procedura guidata scrive una propria policy, e quella della guida non lascia iniziare alcuna riunione.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Aggiungere sorgenti proprie nella pagina «Opzioni».</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>«%1» impedisce di mostrare questo servizio in una riunione, quindi non è stato ripreso.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Solo OpenTalk stesso potrà mostrarlo in un frame.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>«%1» elimina le intestazioni di sicurezza di questi file e ne conserva di superate, quindi non è stato ripreso.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>Vengono invece conservati per un anno i file del frontend con un hash nel nome.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>«%1» non è stato ripreso: è scritto per certificati che hanno un risponditore OCSP, e quelli di Let&apos;s Encrypt non ne hanno.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>La procedura guidata lo aggiunge dove un certificato ne ha uno.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>Il nome %1 si trova qui accanto a %2 e non è stato ripreso: un sito ha un solo nome.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Aggiungere un sito proprio per questo nome, se serve.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Questo file contiene siti che ora sono nel profilo, e non viene sostituito: il suo nome non è tra quelli della procedura guidata.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Toglierlo da ciò che NGINX include prima di applicare: NGINX ignorerebbe il secondo sito con lo stesso nome.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>In questo file, che verrà sostituito, si trova un server per %1; non è di OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Spostarlo in un file a parte prima di applicare.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>In questo momento certbot sta modificando la configurazione di nginx.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>Il punto di ripristino %1 non è più conservato; restano il primo e i %2 più recenti.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 supera 64 MiB.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Scegliere ciò che è stato scritto da opentalk-proxy survey --json.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX è in esecuzione come processo %1, ma questo file non lo indica, quindi non è possibile chiedergli di ricaricare.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Scrivere quel numero nel file, poi riprovare.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Questo log è una pipe che nessuno legge; nginx vi attenderebbe senza fine.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Riavviare nginx in un momento tranquillo: ciò termina le riunioni in corso, quindi non viene mai fatto automaticamente.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux non permette a nginx di connettersi ai servizi retrostanti: ogni host risponderà 502.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>Come root, eseguire «setsebool -P httpd_can_network_connect on».</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Se sono importanti, aggiungere «default_server» alla riga listen di quel file prima di applicare.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>Il nginx in esecuzione è diverso da questo programma, di solito più vecchio, perché nel frattempo è stato aggiornato un pacchetto: potrebbe rifiutare ciò che la prova accetta.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>Su %1 questo file risponde a nomi che nessun sito ha, solo perché NGINX lo legge per primo. I file di OpenTalk lo precedono, e tali richieste verranno rifiutate.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Mettere al suo posto un file normale, oppure avviare il programma che la legge.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Questo nginx.conf non legge alcuna cartella di siti. Una riga contrassegnata alla fine del suo blocco http gli fa leggere i file di OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Esaminare la differenza; per far aggiungere la riga, prendere in carico il file.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>Il rilevamento contiene l&apos;intero testo di questo file, perché vi si deve inserire una nostra riga.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Se il file contiene segreti, non consegnare il rilevamento a nessuno.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1 non ha un indirizzo nel DNS pubblico.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Aggiungere per questo nome un record A (e un record AAAA, se questa macchina ha IPv6) presso il proprio fornitore DNS, e attendere che sia noto.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>I server dei nomi di %1 non hanno dato una risposta utilizzabile.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Controllare i server dei nomi del dominio e il suo DNSSEC, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1 ha nel DNS un indirizzo che non è raggiungibile da Internet.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Inserire l&apos;indirizzo pubblico di questa macchina presso il proprio fornitore DNS, oppure usare una directory propria per i nomi interni.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 porta a %2, che non è questa macchina.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Correggere il record A presso il proprio fornitore DNS. Se %2 inoltra a questa macchina, fare in modo che inoltri anche la porta 80.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>Il record AAAA di %1 porta a %2, che non è questa macchina; IPv6 viene provato per primo.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Correggere il record AAAA presso il proprio fornitore DNS, oppure rimuoverlo.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>Non è stato possibile raggiungere la porta 80 di %1.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Consentire nel firewall e nel router il passaggio della porta TCP 80 verso questa macchina, e controllare che nginx sia in esecuzione.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1 accetta connessioni sulla porta 80, ma la risposta si è interrotta o non è arrivata in tempo.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Cercare un proxy o un firewall davanti a questa macchina, e controllarne il carico.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>Sulla porta 80, per %1 è stato risposto qualcosa di diverso dal file che certbot aveva predisposto.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Controllare che %1 porti a questo nginx, e che nessun proxy e nessun altro sito vi risponda per questo nome.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>Un record CAA nel DNS di %1 non consente a questa autorità di emettere certificati per il nome.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Aggiungere un record CAA per questa autorità (per Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), oppure rimuovere i record CAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>Non è stato possibile interrogare i record CAA di %1.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Controllare che i server dei nomi del dominio rispondano alle richieste CAA, e il suo DNSSEC, poi riprovare.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>Sulla porta 80, %1 reindirizza in circolo.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Nessun sito, proxy o CDN deve reindirizzare i percorsi sotto /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>Sulla porta 80, %1 reindirizza a una porta verso cui l&apos;autorità non segue il reindirizzamento.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Reindirizzare solo alla porta 80 o 443, oppure per nulla sotto /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>Sulla porta 80, %1 reindirizza a un indirizzo invece che a un nome.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Reindirizzare a un nome host, oppure per nulla sotto /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>Sulla porta 80, %1 reindirizza dove l&apos;autorità non segue.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Nulla deve reindirizzare i percorsi sotto /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>Sulla porta 80, %1 reindirizza a HTTPS, e lì l&apos;handshake TLS non riesce.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Nulla deve reindirizzare i percorsi sotto /.well-known/acme-challenge/, oppure va sistemato HTTPS nella destinazione.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>Sulla porta 80, %1 reindirizza a HTTPS, dove nessuno risponde.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Nulla deve reindirizzare i percorsi sotto /.well-known/acme-challenge/, oppure va lasciata passare anche la porta 443.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>L&apos;autorità ha raggiunto %1 da un punto del mondo e non da altri.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Nulla deve bloccare la porta 80 in base al Paese o alla rete; controllare che tutti i server dei nomi diano la stessa risposta.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>L&apos;autorità non emette certificati per %1.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Usare un nome sotto un dominio pubblico proprio, senza trattini bassi, oppure una directory propria per i nomi interni.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>L&apos;autorità non ha potuto controllare %1.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Leggere il messaggio dell&apos;autorità, che è riportato qui.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Attendere; solo il tempo può aiutare. I limiti: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>In una settimana sono stati emessi troppi certificati per esattamente questi nomi.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Riprovare dopo %1.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>In una settimana sono stati emessi troppi certificati per questo dominio.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>Questo account ha inviato troppi ordini in breve tempo.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>Da questo indirizzo o da questa rete sono stati creati troppi account in breve tempo.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>In un&apos;ora il controllo di un nome non è riuscito troppe volte.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Rimuovere prima la causa degli errori, poi riprovare dopo %1.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Dopo molti errori, l&apos;autorità ha sospeso gli ordini di questo account per alcuni nomi.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Rimuovere la causa degli errori, poi aprire l&apos;indirizzo indicato nel messaggio dell&apos;autorità per proseguire.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>Al momento l&apos;autorità non accetta altre richieste da qui.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>L&apos;orologio di questa macchina è sbagliato, oppure il certificato di %1 è fuori dal suo periodo di validità.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Regolare l&apos;orologio (timedatectl set-ntp true), poi riprovare. Se è giusto, va rinnovato il certificato di %1.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 ha rifiutato più volte i numeri di richiesta che aveva assegnato.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Riprovare tra qualche minuto. Se il problema persiste, cercare un proxy o una cache tra questa macchina e %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 non è raggiungibile da questa macchina.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Controllare l&apos;indirizzo nel profilo, il DNS di questa macchina, e che il firewall le permetta di connettersi a %1.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Questa macchina non considera attendibile il certificato di %1.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Per una directory propria, impostare &quot;directory_ca&quot; sul suo certificato radice. Altrimenti cercare un proxy che decifra TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>Ciò che risponde a %1 ha un certificato per un altro nome.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Controllare &quot;directory_url&quot;, e che il suo nome porti alla directory.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>Ciò che risponde a %1 non è una directory ACME.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Controllare &quot;directory_url&quot;: è l&apos;indirizzo completo, che spesso termina con /directory.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 ha un guasto proprio o è in manutenzione.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Riprovare tra un&apos;ora. Per Let&apos;s Encrypt, vedere https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 non accetta l&apos;account che certbot usa con questa directory.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Registrarsi di nuovo (certbot unregister, poi riprovare), oppure chiedere a chi gestisce la directory.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 serve solo account concordati in precedenza (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Registrarsi manualmente con la chiave ricevuta: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 non accetta l&apos;indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Inserire un indirizzo esistente, oppure lasciarlo vuoto.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Occorre accettare le condizioni di servizio di %1.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Leggerle, poi eseguire: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>L&apos;ordine non è stato completato in tempo.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>L&apos;autorità non accetta la chiave o la richiesta del certificato.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>Non c&apos;è più spazio in cui certbot possa scrivere.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Liberare spazio sul disco di /etc/letsencrypt, /var/log e /tmp, poi riprovare.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Un disco su cui certbot deve scrivere è in sola lettura.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Montare /etc/letsencrypt, /var/lib/letsencrypt e /var/log/letsencrypt in scrittura.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot non può leggere o scrivere uno dei suoi file.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Eseguirlo come root. Se è stato eseguito come root, esaminare proprietario, permessi ed etichetta SELinux del file che indica.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>In questo momento è in esecuzione un altro certbot.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>certbot stesso non funziona: alcune sue parti mancano o non sono compatibili tra loro.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Reinstallare certbot con il gestore dei pacchetti, e rimuovere i pacchetti Python aggiunti da pip.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>L&apos;autorità ha rifiutato, e questa versione di certbot non può indicarne il motivo.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Cercare acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Questo certbot non conosce un&apos;opzione che serve.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Aggiornare certbot con il gestore dei pacchetti.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>A questo certbot manca il plugin con cui è stato ottenuto il certificato.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Installare il plugin, oppure ottenere di nuovo il certificato.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Ciò che certbot conserva di un certificato è danneggiato.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Eliminarlo con certbot delete --cert-name NAME, poi ottenere di nuovo il certificato.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Un comando eseguito da certbot prima o dopo il suo lavoro non è riuscito.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Esaminare il suo messaggio, e correggere il comando.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot non ha potuto mettere il suo file dove nginx lo serve.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Controllare che la cartella indicata esista e che root possa scriverci.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot non è riuscito: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Per maggiori informazioni consultare /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>Il conteggio degli ordini è danneggiato: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Spostare il file altrove; il conteggio allora ricomincia.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>In sette giorni sono stati emessi %1 certificati per esattamente questi nomi. Let&apos;s Encrypt ne concede cinque; l&apos;ultimo viene tenuto per un&apos;emergenza.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Attendere fino al %2, oppure usare ciò che è già stato emesso.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>In un&apos;ora il controllo di %1 non è riuscito %2 volte. Dopo cinque volte, Let&apos;s Encrypt rifiuta.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Rimuovere la causa degli errori, provare con la directory di staging, e riprendere dopo %3.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot non è installato su questa macchina.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Questo profilo non usa i certificati di certbot.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Impostare &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} per ottenerli.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx non è in esecuzione, e le challenge di certbot vengono richieste a lui.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Avviare nginx e riprovare.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Un altro certbot è in esecuzione e non è terminato entro due minuti.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Attendere che sia terminato e riprovare.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Questo sistema non ha fornito numeri casuali.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>Il file di prova per la challenge di %1 non è stato servito su %2 (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Cercare un altro blocco server o programma che risponda per questo nome sulla porta 80, e verificare se nginx può leggere /var/www/letsencrypt.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Il nome %1 non ha un indirizzo qui.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Creare per questo nome un record A con l&apos;indirizzo pubblico di questa macchina, e attendere che i server dei nomi lo abbiano.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 porta a %2, e il file di prova non è stato trovato lì (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Correggere il record A se è l&apos;indirizzo di un&apos;altra macchina; dietro un router, verificare che inoltri la porta 80 a questa macchina.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 porta a %2 tramite IPv6, e il file di prova non è stato trovato lì (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt preferisce IPv6: correggere il record AAAA, oppure rimuoverlo.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot ha segnalato la riuscita, ma il certificato %1 non è adatto a %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Esaminare «certbot certificates» e /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>I certificati vengono serviti, ma l&apos;hook che ricarica nginx dopo un rinnovo non è riuscito: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Eseguirlo manualmente per vedere il motivo; fino ad allora, ricaricare nginx dopo ogni rinnovo.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>I certificati vengono serviti, ma una prova di rinnovo di %1 non è riuscita.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Provvedere a ciò che indicano le righe successive, poi eseguire «opentalk-proxy certificates renew-test».</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>certbot non rinnova il certificato %1.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Rinnovarlo nel modo in cui è stato creato, oppure rimuoverlo e lasciare che certbot ne crei uno proprio.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Su questa macchina nulla rinnova i certificati automaticamente.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Abilitare il timer di certbot, oppure eseguire «certbot renew» due volte al giorno con cron.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Eseguire «opentalk-proxy certificates obtain» con questo profilo, oppure iniziare con &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Questo file dovrebbe contenere il certificato ed è vuoto.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Copiarvi di nuovo il certificato; una copia precedente potrebbe essersi interrotta a metà.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Questo file dovrebbe contenere la chiave privata ed è vuoto.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Copiarvi di nuovo la chiave; una copia precedente potrebbe essersi interrotta a metà.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>Il certificato numero %1 in questo file è danneggiato, quindi NGINX rifiuta il file.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Copiarlo di nuovo; ogni riga BEGIN ed END deve stare su una riga a sé.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>La chiave privata in questo file è danneggiata.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Copiarla di nuovo, oppure riprenderla da una copia di sicurezza.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Questo file è salvato come UTF-16, che NGINX non può leggere.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Convertirlo: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Questo file inizia con un indicatore dell&apos;ordine dei byte (BOM); un NGINX con OpenSSL anteriore alla 3.0 ignora ciò che lo segue.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Rimuoverlo: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Questo certificato è in formato DER; NGINX legge solo PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Convertirlo: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Questa chiave è in formato DER; NGINX legge solo PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Convertirla: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>Questo è un file PKCS#12; NGINX legge solo PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Convertirlo: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>Questo è un file PKCS#7; NGINX legge solo certificati in formato PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Convertirlo: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Questa chiave è nel formato usato da OpenSSH, che NGINX non può leggere.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Convertirne una copia: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>La chiave privata ha una passphrase, e nessuno può digitarla all&apos;avvio di NGINX.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Togliere la passphrase: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Questo file contiene una richiesta di certificato, non il certificato.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Indicare il file restituito dall&apos;autorità di certificazione.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Questo file contiene una chiave privata dove è previsto il certificato.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Questo file contiene un certificato dove è prevista la chiave privata.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Indicare il file con la chiave privata.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Questo file contiene la chiave privata, e %1 il certificato: i due sono scambiati.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Scambiare i due percorsi.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Questo file contiene una chiave pubblica, non quella privata.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Indicare la chiave privata con cui è stato richiesto il certificato.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>Utenti diversi da root possono leggere questa chiave privata (permessi %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Riservarla a root: chmod go= %2; se altri possono averla letta, usare una nuova chiave.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>La chiave privata è di tipo %1, il certificato %3 di tipo %2: la prova di NGINX riesce, ma nessuno può connettersi.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>Il certificato non è valido per %1: «%2» rappresenta esattamente un livello prima del dominio.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Usare un certificato che riporti questo host, oppure un host coperto dal carattere jolly.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>Il certificato non riporta alcun host nei suoi subject alternative name; i browser ignorano il common name.</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Richiedere un certificato che elenchi tutti gli host come nomi DNS.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>Il certificato è valido solo fino al %1; sono trascorsi più di due terzi della sua durata.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Rinnovarlo, e fare in modo che venga rinnovato automaticamente in tempo.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>La chiave di «%1» è troppo piccola (%2, %3 bit); NGINX e i browser la rifiutano.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Richiedere un certificato con una chiave P-256 o RSA a 2048 bit.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>Il certificato «%1» è firmato con %2, che NGINX e i browser rifiutano.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Richiedere un certificato firmato con SHA-256.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>Il certificato ha una chiave di tipo %1, che non tutti i browser accettano.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Usare una chiave P-256 o RSA a 2048 bit.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>Il certificato è autofirmato; i browser mostrano un avviso a chiunque arrivi.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Usare un certificato di un&apos;autorità nota ai browser.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>Questo è il certificato di un&apos;autorità; alcuni browser lo rifiutano da un server.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Richiedere all&apos;autorità un certificato per i propri host.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>Il certificato proviene dal server di staging di Let&apos;s Encrypt; nessun browser lo considera attendibile.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Ottenerne uno reale, ora che la prova è riuscita.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Il certificato non può essere usato da server (al suo extended key usage manca serverAuth); i browser lo rifiutano.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Richiedere un certificato per un server web.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>Il certificato esige l&apos;OCSP stapling, quindi i browser che ne tengono conto lo rifiutano ogni volta che NGINX non ha una risposta recente del suo risponditore.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Verificare che questa macchina raggiunga %1, oppure richiedere un certificato senza must-staple.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>Il certificato esige l&apos;OCSP stapling e non indica un risponditore, quindi non è possibile allegare nulla.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Richiedere un certificato senza must-staple.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>Il certificato dell&apos;emittente «%1» non è in questo file, e neppure questo sistema lo conosce.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Aggiungere in coda i certificati intermedi, come li pubblica l&apos;autorità.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>Il certificato del server è il numero %1 in questo file; NGINX presenta il primo.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Metterlo per primo, poi il certificato del suo emittente, e così via.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>La catena non è in ordine: «%1» si trova prima di ciò che ha firmato.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Mettere ciascun certificato dopo quello che ha firmato.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>Il certificato «%1» in questo file non appartiene alla catena.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Toglierlo.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>La radice «%1» è in questo file; i client l&apos;hanno già, e rende più lenta ogni connessione.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>Il certificato «%1» nella catena era valido fino al %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Sostituirlo con quello che l&apos;autorità pubblica attualmente.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>La catena termina con «%1», che questo sistema non conosce: un&apos;autorità privata.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Verificare che ogni client consideri attendibile questa autorità.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Questo file contiene un certificato che non può firmarne altri.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Indicare il file che contiene solo la radice della directory ACME.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 non ha potuto aggiornare l&apos;archivio dei certificati attendibili del sistema: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Eseguirlo manualmente per vedere il motivo.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>Nell&apos;esercitazione una piccola autorità su questa macchina fa le veci di Let&apos;s Encrypt. I suoi certificati sono reali, ma nessun browser li considera attendibili.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>Non occorre fare nulla: nessun ordine esce da questa macchina.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>Su Debian e Ubuntu: apt-get install certbot pebble. Poi riavviare l&apos;esercitazione. Oppure esercitarsi con un segnaposto.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>In questa esercitazione non si possono ottenere certificati: senza una rete privata i nomi non portano da nessuna parte.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Esercitarsi con un segnaposto, oppure consentire gli user namespace non privilegiati (sysctl kernel.unprivileged_userns_clone=1 o kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>L&apos;autorità che fa le veci di Let&apos;s Encrypt non si è avviata: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Riavviare l&apos;esercitazione. Altrimenti reinstallare pebble, oppure esercitarsi con un segnaposto.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Per ottenere certificati nell&apos;esercitazione servono certbot, e pebble che fa le veci di Let&apos;s Encrypt; non sono installati entrambi.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Un hook di certbot su questa macchina ha fermato nginx; è stato riavviato.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Rimuovere l&apos;hook qui, in /etc/letsencrypt/cli.ini o nel file del certificato sotto /etc/letsencrypt/renewal: a ogni rinnovo terminerebbe tutte le riunioni.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 si usa con «certificates obtain».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Ometterlo.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Questo certificato sarebbe adatto a %1, ma proviene da una directory diversa da quella del profilo (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Indicare quella directory nel profilo per usarlo, oppure ottenerne uno da quella del profilo.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>Il certificato %1 riporta ancora %2, che questo profilo non serve: non potrebbe essere rinnovato.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Eseguire «opentalk-proxy certificates obtain» con questo profilo: viene ricreato senza quei nomi.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Questo sistema non ha una cartella nota per le radici da considerare attendibili, quindi la radice della directory non viene aggiunta.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Farla riconoscere come attendibile nel modo proprio del sistema.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>Il programma ausiliario è terminato prima della prova di rinnovo.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>La prova non ha modificato nulla. Riprovare.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot non considera attendibile il certificato di %1: %2 non è quello della distribuzione e porta radici proprie, qualunque cosa il sistema consideri attendibile.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Mettere al suo posto il certbot della distribuzione. Un REQUESTS_CA_BUNDLE impostato in una shell non raggiunge né questo programma né il timer di certbot.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>Qui certbot (%1) non è quello della distribuzione: porta radici proprie, e non considera attendibile una directory solo perché lo fa il sistema.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 risponde su %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>Nulla ascolta su %2, dove dovrebbe trovarsi %1.</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Avviare il servizio («docker compose ps» mostra se è in esecuzione e quale porta pubblica), oppure correggere il backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>Non arriva alcuna risposta da %2, dove dovrebbe trovarsi %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Controllare l&apos;indirizzo, e se un firewall lungo il percorso o su quella macchina scarta la connessione.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>Da qui non c&apos;è un percorso di rete verso %2, dove dovrebbe trovarsi %1.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Controllare l&apos;indirizzo e gli instradamenti di questa macchina.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>Il nome in %2, dove dovrebbe trovarsi %1, non ha un indirizzo.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Correggere il nome, oppure inserire l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 accetta la connessione e non dice nulla; %1 risponderebbe.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Esaminare il log del servizio («docker compose logs»): potrebbe essere bloccato, o ancora in fase di avvio.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>%1 su %2 ha iniziato a rispondere, e dopo %3 secondi non aveva terminato.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Esaminare il carico di quella macchina e il log del servizio.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 chiude la connessione prima che la risposta sia completa.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Esaminare il log di %1: potrebbe andare in crash.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>Ciò che ascolta su %2 non parla HTTP, quindi non è %1.</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Correggere la porta del backend.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 vuole HTTPS. nginx inoltra le richieste con HTTP in chiaro, su questa macchina.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Inserire la porta su cui %1 parla HTTP.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>Su %2 si trova %3, e non %1.</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Scambiare i due backend, oppure correggere la porta.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>Su %2 qualcuno risponde con HTTP, ma non è %1.</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Correggere la porta: «docker compose ps» elenca quale servizio pubblica quale porta.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>Ciò che risponde su %2, dove dovrebbe trovarsi %1, dà un errore con stato %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Esaminare il log del servizio («docker compose logs»).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit è in esecuzione su %2 e segnala di non essere pronto.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Esaminarne il log: non riesce a tenere le sue statistiche, di norma perché la macchina è sovraccarica o Redis non c&apos;è più.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad è in esecuzione su %2 e segnala di non funzionare correttamente.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Esaminarne il log; di norma manca il suo database.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Tutti i %1 container di OpenTalk sono in esecuzione.</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Qui non c&apos;è alcun container di OpenTalk.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>Se OpenTalk gira su questa macchina: docker compose up -d, nella sua cartella.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>Non è stato possibile leggere l&apos;elenco dei container.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Verificare manualmente: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>Il container %1 termina e viene riavviato di continuo.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Il suo log ne indica il motivo: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>Il container %1 è terminato con un errore (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Il suo log ne indica il motivo: docker logs --tail 50 %1. Poi: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>Il container %1 è in esecuzione, ma il suo stesso test non riesce (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>Il container %1 è in pausa.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>Il profilo invia «%1» alla porta %2, ma il container %3 pubblica la porta %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Scrivere 127.0.0.1:%4 per questo servizio in «Servizi», e applicare.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Il certificato è per %2, non per %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Procurarsi un certificato con questo nome, oppure correggere ssl_certificate nel sito.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>Il certificato è per %2, che vale per un solo livello: non per %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Procurarsi un certificato che contenga questo nome.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>Il certificato non riporta alcun host (nessun subjectAltName); i browser lo rifiutano.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Procurarsi un certificato che contenga il nome %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>Il certificato è valido solo dal %1, e l&apos;orologio di questa macchina indica %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Se quell&apos;orologio è sbagliato, regolarlo: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>Il certificato è autofirmato: i browser mostrano un avviso, e i servizi non lo accettano.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Procurarsi un certificato che i browser considerino attendibile, nella pagina «Certificati».</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>L&apos;emittente del certificato, %1, non viene inviato insieme a esso e non è noto a questa macchina.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Fare in modo che ssl_certificate indichi il file con l&apos;intera catena (fullchain.pem). Se l&apos;emittente è un&apos;autorità propria, aggiungerla all&apos;archivio dei certificati attendibili di ogni macchina.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>Il certificato proviene da un&apos;autorità che questa macchina non conosce: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Procurarsi un certificato che i browser considerino attendibile. Se l&apos;autorità è propria, aggiungerla all&apos;archivio dei certificati attendibili: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Un certificato della catena attualmente non è valido.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Rinnovare il certificato, in modo che arrivi con una catena attuale.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>I certificati della catena non sono in ordine; alcuni client richiedono che lo siano.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>Nel file di ssl_certificate, mettere l&apos;emittente di ciascun certificato subito dopo di esso.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>Il certificato non viene accettato: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Procurarsi un certificato per server da un&apos;autorità che i browser considerino attendibile.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Una chiave di %1 bit nella catena è troppo debole; i browser la rifiutano.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Procurarsi un certificato con una nuova chiave: RSA di almeno 2048 bit, oppure EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Un certificato della catena è firmato con %1; i browser lo rifiutano.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Procurarsi un certificato firmato con SHA-256.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>Il certificato proviene dalla directory di prova di Let&apos;s Encrypt (%1); nessun browser lo considera attendibile.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Ottenerne uno reale: impostare certificates.staging su false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>La risposta non ha un&apos;intestazione Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Applicare di nuovo il profilo. Se il sito è stato modificato manualmente: una location con un proprio add_header non ne eredita alcuno, quindi vi devono comparire di nuovo tutti.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>La risposta ha %1 intestazioni Strict-Transport-Security; i browser considerano solo la prima.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>Lasciarne una: proxy_hide_header Strict-Transport-Security; rimuove quella del backend.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>La risposta riporta Strict-Transport-Security: %1; il profilo richiede %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Applicare di nuovo il profilo, oppure adattarlo a ciò che si desidera.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>La risposta riporta Strict-Transport-Security: %1; il profilo non lo richiede.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Rimuovere l&apos;intestazione, oppure attivare HSTS nel profilo: i browser che l&apos;hanno ricevuta non usano più HTTP in chiaro.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>La risposta non ha un&apos;intestazione %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Applicare di nuovo il profilo. Se il sito è stato modificato manualmente: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>L&apos;intestazione %1 arriva %2 volte; i browser potrebbero ignorarla.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>Lasciarne una: rimuovere la riga che la aggiunge, oppure nascondere quella del backend con proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>L&apos;intestazione %1 è «%3», non %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Applicare di nuovo il profilo, oppure scrivere: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy vieta %1 alle pagine stesse di OpenTalk: le riunioni non possono usarlo.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Scrivervi %1=(self), oppure rimuovere la riga e applicare di nuovo il profilo.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>La risposta riporta X-Frame-Options: %1. Le riunioni non possono mostrare questo servizio.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Rimuovere la riga add_header X-Frame-Options da questo sito; se la invia il backend: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>La sua Content-Security-Policy non permette a %1 di mostrarlo in un frame: le riunioni non possono mostrarlo.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Scrivere: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Nessuna intestazione indica chi può mostrarlo in un frame: può farlo qualsiasi sito.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>Il profilo permette a %1 di mostrare OpenTalk in un frame, e le intestazioni no.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Applicare di nuovo il profilo. Manualmente: nessun X-Frame-Options, e %1 in frame-ancestors della Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>La Content-Security-Policy impedisce ai browser ciò che serve a OpenTalk: la sua %1 non consente %2.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>Nella policy scrivere: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Una volta imposta, la Content-Security-Policy impedirà ai browser ciò che serve a OpenTalk: la sua %1 non consente %2.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Prima di imporla, scrivere nella policy: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>La risposta non ha una Content-Security-Policy del tipo richiesto dal profilo.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Applicare di nuovo il profilo, oppure disattivarla nel profilo.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>Alle risposte di Keycloak viene aggiunta una Content-Security-Policy. Le pagine di Keycloak ne hanno una propria; con due, funziona solo ciò che entrambe consentono.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Rimuovere la riga add_header Content-Security-Policy da questo sito.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>I browser conservano /config.js per %1 ore. Il file indica il controller e l&apos;accesso: dopo una modifica i browser continuano con i vecchi.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Rimuovere da questo sito la location con «expires» per *.js: è il frontend stesso a indicare che cosa si può conservare.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Risponde tramite HTTPS come indica il profilo.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Risponde tramite HTTPS come indica il profilo, e lascia passare i WebSocket.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Risponde tramite HTTPS come indica il profilo. Se i WebSocket passano, questo servizio lo mostra solo a chi è in una riunione.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>L&apos;esercitazione ha una rete propria, senza nomi.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>Che cosa non va lo indica il controllo del nome.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 porta a %2, che non è un indirizzo di questa macchina e non risponde da qui. Spesso i router non permettono a una macchina di raggiungere sé stessa tramite il proprio indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Provare dall&apos;esterno, per esempio con un telefono che non è in questa rete.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Nulla ascolta sulla porta 443.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>La porta 443 non risponde: qualcosa scarta i pacchetti lungo il percorso.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Aprire le porte 80 e 443 nei firewall di questa macchina e della rete.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>Non c&apos;è un percorso di rete verso questo indirizzo.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Controllare la rete di questa macchina, e l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>La connessione viene accettata, e per %1 secondi non arriva nulla.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>La risposta non era completa entro %1 secondi.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Esaminare il carico di questa macchina e del backend, e il log degli errori di questo sito.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Applicare il profilo, e verificare se un altro sito ha preso questo nome: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>La risposta si interrompe prima di essere completa.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Esaminare il log degli errori di questo sito: il backend potrebbe essere terminato, o il disco essere pieno.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>Ciò che risponde sulla porta 443 non parla HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Verificare quale programma occupa la porta: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>Ciò che risponde sulla porta 443 non parla TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Scrivere ssl dopo le righe listen della porta 443, oppure verificare quale programma occupa la porta: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>Il server rifiuta questo nome nell&apos;handshake TLS (%1): nessun sito su questo indirizzo lo ha.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Applicare il profilo, e verificare se il sito è caricato: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>Il server non offre alcuna versione di TLS ancora sicura (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>L&apos;handshake TLS non riesce (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>La connessione usa %1; il profilo richiede solo TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Avviare il backend; il suo controllo dà maggiori informazioni.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>La risposta è un errore (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Esaminare il log degli errori di questo sito e del servizio retrostante.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>La risposta è 429: il limite di richieste è stato raggiunto.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Attendere un minuto ed eseguire di nuovo questo controllo; se il problema persiste, aumentare rate_limit nel profilo.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>La risposta è 421: nessun sito su questo indirizzo ha questo nome.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>L&apos;orologio di ciò che risponde differisce di %1 secondi da quello di questa macchina. Ne dipendono certificati e accesso.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Regolare entrambi gli orologi tramite la rete: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>La porta 80 non risponde. Chi digita il nome senza https:// non arriva da nessuna parte, e Let&apos;s Encrypt non può eseguire la verifica.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Aprire la porta 80 nei firewall, e applicare il profilo.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>La porta 80 accetta la connessione e non dà una risposta HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Applicare il profilo, e verificare quale programma occupa la porta: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>La porta 80 risponde %1 (server: %2) e non porta a HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Applicare di nuovo il profilo, oppure scrivere nel server della porta 80: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>La porta 80 porta a %1, non a https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Scrivere nel server della porta 80: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>La risposta porta a %1, da dove si viene riportati indietro: i browser rinunciano.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>All&apos;handshake WebSocket su %1 viene risposto %2: l&apos;intestazione Upgrade non raggiunge il backend.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>Nel sito: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>L&apos;handshake WebSocket su %1 non riceve una risposta utile (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>La porta %1 è raggiungibile solo da questa macchina.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>La porta %1 è aperta sugli indirizzi di questa macchina, e il firewall (%2) la chiude agli altri.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>La porta %1 è aperta solo su un indirizzo privato (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Un container pubblica la porta %1 su tutti gli indirizzi, aggirando il firewall: lì chiunque raggiunge il servizio senza HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Scrivere nel file .env di OpenTalk: %2. Poi: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Pubblicarla sull&apos;indirizzo proprio di questa macchina nel file compose: 127.0.0.1:%1:… Poi: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 ascolta sulla porta %1 di tutti gli indirizzi, e nessun firewall la chiude: lì chiunque raggiunge il servizio senza HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Farlo ascoltare solo su 127.0.0.1, oppure chiudere la porta.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 ascolta sulla porta %1 di tutti gli indirizzi; se un firewall la chiude non si può stabilire.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Verificare come amministratore: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>La porta %1 risponde su %2; non è stato possibile vedere chi vi ascolta e se un firewall la chiude agli altri.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Verificare come amministratore.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>La segnalazione di LiveKit sulla porta %1 è raggiungibile dall&apos;esterno. In questa versione può raggiungerla solo OpenTalk stesso.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Indicare in livekit.yaml gli indirizzi su cui viene usata: bind_addresses: [&quot;127.0.0.1&quot;], e quello del bridge di Docker se il controller è un container. Poi riavviare LiveKit.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Chiudere la porta (%2), oppure indicare in livekit.yaml gli indirizzi su cui viene usata: bind_addresses: [&quot;127.0.0.1&quot;], e quello del bridge di Docker se il controller è un container.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>La segnalazione di LiveKit sulla porta %1 è raggiungibile dall&apos;esterno senza HTTPS, aggirando nginx.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>I log dell&apos;ultima ora non contengono nulla che indichi un guasto.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>I log dell&apos;ultimo giorno contengono %1 messaggi di guasti ormai superati; l&apos;ultimo è del %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Non ci sono ancora log: non è arrivato nessuno.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>Questo account non può leggere i log.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Nulla ascoltava sul backend quando nginx ha inoltrato le richieste (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>Il container è in esecuzione (docker ps), e la porta è quella che pubblica?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx non è riuscito a raggiungere il backend (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Controllare l&apos;indirizzo del backend, e il firewall tra nginx e il backend.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux ha impedito a nginx di raggiungere il backend (%1 volte, l&apos;ultima il %2): le pagine terminano in 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Eseguire come root: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>Il backend ha accettato la richiesta e non ha risposto in tempo (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Esaminare il log del servizio stesso, e il carico della sua macchina.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>Il backend ha chiuso la connessione prima di aver risposto (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>Potrebbe essersi riavviato; esaminare il log del servizio stesso.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Tutti i backend erano in errore, e per un po&apos; nginx non ha inviato loro nulla (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>I messaggi precedenti a questo ne indicano il motivo; esaminare il servizio.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>L&apos;intestazione del backend non stava nel buffer di nginx (%1 volte, l&apos;ultima il %2): la pagina è terminata in 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Applicare di nuovo il profilo: imposta buffer più grandi per Keycloak. Per un altro servizio, aumentare proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Alcuni caricamenti superavano il limite di questo sito (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>Se devono passare, aumentare il limite di caricamento del servizio, e applicare.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx non ha potuto leggere un certificato o la sua chiave (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Verificare se i file sono presenti e integri, e con SELinux le loro etichette (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>nginx non aveva più connessioni disponibili (%1 volte, l&apos;ultima il %2): alcune persone sono state respinte.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Aumentare worker_connections in nginx.conf, per esempio a 4096, e ricaricare.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx aveva aperto il massimo di file consentito (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>Il limite di richieste ha respinto delle richieste (%1 volte, l&apos;ultima il %2). Un ufficio dietro un solo indirizzo può raggiungerlo.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>Se si trattava di persone, aumentare la frequenza o la raffica, e applicare.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx non ha potuto risolvere il nome del backend (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Controllare il nome, oppure scrivere l&apos;indirizzo al suo posto.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Alcune richieste sono terminate in 502: nessuna risposta valida dal backend (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>Il servizio è in esecuzione? Il controllo di questo backend dà maggiori informazioni.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Alcune richieste sono terminate in 504: nessuna risposta dal backend in tempo (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Alcuni caricamenti sono stati rifiutati con 413 perché troppo grandi (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>Se devono passare, aumentare il limite di caricamento del servizio, o quello interno del servizio stesso.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Alcuni indirizzi sono stati rifiutati con 414 perché troppo lunghi (%1 volte, l&apos;ultima il %2): contengono i token di LiveKit.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Applicare di nuovo il profilo: imposta large_client_header_buffers.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Alcune richieste sono state respinte con 429 perché troppe (%1 volte, l&apos;ultima il %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 porta a questa macchina: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 porta qui attraverso un router: %2 presenta il certificato di questa macchina.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 porta a un proxy, %2, e questo profilo ha i suoi proxy attendibili.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>L&apos;esercitazione ha una rete propria, senza server dei nomi.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>Il nome %1 non esiste nel DNS.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Aggiungere un record dove viene gestito il dominio: «%1. %2». Un nuovo record può impiegare un&apos;ora prima che tutti lo vedano.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>Il nome %1 esiste nel DNS, ma non ha un indirizzo.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>Alla richiesta per %1 il server dei nomi risponde con un errore.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Esaminare i server dei nomi del dominio e il suo DNSSEC dove viene gestito; «dig %1 A» mostra di più.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Nessun server dei nomi ha dato in tempo una risposta su %1.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Esaminare i server dei nomi in /etc/resolv.conf, e se un firewall lascia uscire la porta 53, UDP e TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>La richiesta per il record %2 di %1 non ha avuto una risposta utilizzabile, l&apos;altra sì. I browser attendono entrambe.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Esaminare i server dei nomi del dominio dove viene gestito; «dig %1 %2» mostra di più.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>Il server dei nomi dice che %1 ha un indirizzo e, interrogato sul suo record %2, che tale nome non esiste. Alcuni server dei nomi dimenticano allora l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Informare chi gestisce i server dei nomi del dominio.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 non porta a questa macchina: il suo record A è %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Impostare il record sull&apos;indirizzo di questa macchina: «%1. %3». Se %2 porta comunque qui, inserirlo come indirizzo pubblico di questa macchina.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>Il record AAAA di %1 non porta a questa macchina: %2. I browser e Let&apos;s Encrypt lo preferiscono al record A.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Rimuovere il record AAAA, oppure impostarlo sull&apos;indirizzo di questa macchina: «%1. %3». Se %2 porta comunque qui, inserirlo come indirizzo pubblico di questa macchina.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>Alcuni degli indirizzi di %1 portano altrove: %2. Una parte dei visitatori arriva lì, e può arrivarci anche Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Rimuovere dai record ciò che non porta qui: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>Alcuni degli indirizzi di %1 non sono di questa macchina, e presentano lo stesso certificato: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Se portano qui, inserirli come indirizzi pubblici di questa macchina. Più macchine richiedono lo stesso profilo, e una riunione deve restare su una di esse.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 porta a %2, che non è un indirizzo di questa macchina e ne presenta il certificato: un bilanciatore di carico, o un&apos;altra macchina con una copia.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Se %2 porta comunque qui, inserirlo come indirizzo pubblico di questa macchina; altrimenti impostare il record: «%1. %3».</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 porta a un proxy o a una CDN davanti a questa macchina: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Inserire le sue reti come proxy attendibili nelle opzioni, in modo che i visitatori mantengano i loro indirizzi, e fargli inoltrare anche la porta 80; oppure fare in modo che il nome porti direttamente qui.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 porta a %2. Visto da qui, a quell&apos;indirizzo risponde qualcos&apos;altro: il router stesso, o un&apos;altra macchina.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Inserendo l&apos;indirizzo pubblico di questa macchina, questo controllo può stabilirlo. Il router deve inoltrare le porte 80 e 443 a questa macchina.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 porta a %2. Questa macchina ha solo indirizzi privati, e dall&apos;interno lì non risponde nulla, quindi non si può stabilire di chi sia l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Inserire l&apos;indirizzo pubblico di questa macchina.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 porta a %2, dove un server ha un certificato per questo nome. Poiché questo profilo ha proxy attendibili, potrebbe essere uno di essi; da qui non si può stabilire.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Se è uno di essi, aggiungerne l&apos;indirizzo ai proxy attendibili.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 porta a un indirizzo privato, %2, che Let&apos;s Encrypt non può raggiungere.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Impostare il record sull&apos;indirizzo pubblico: «%1. %3». Se solo la propria rete riceve questa risposta, interrogare un server dei nomi pubblico; senza un indirizzo pubblico, scegliere un&apos;altra fonte di certificati.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 porta a %2, che ogni macchina considera sé stessa o la propria rete.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Impostare il record sull&apos;indirizzo di questa macchina: «%1. %3».</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 porta a un indirizzo di questa macchina su cui, secondo questo profilo, nginx non ascolta: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Aggiungere %2 agli indirizzi nelle opzioni, oppure impostare il record su uno di quelli.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>Il record AAAA di %1 porta a questa macchina, %2, ma il profilo non ha IPv6: lì non risponde nessuno.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Attivare IPv6 nelle opzioni, oppure rimuovere il record AAAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>I record CAA di %1 impediscono a Let&apos;s Encrypt di emettere certificati: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Aggiungere un record: «%1. CAA 0 issue &quot;letsencrypt.org&quot;».</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>I record CAA di %1 permettono a Let&apos;s Encrypt di emettere certificati, ma non nel modo usato qui, http-01: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Aggiungere http-01 ai validationmethods del record.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Un record CAA di %1 è contrassegnato come critico ed è di un tipo che Let&apos;s Encrypt non conosce, «%2»: non emette certificati.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Rimuovere questo record, o il suo contrassegno di criticità.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>La richiesta per i record CAA di %1 non ha avuto una risposta utilizzabile. Se neppure Let&apos;s Encrypt ne riceve una, non emette certificati.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Provare «dig %1 CAA» qui e altrove, ed esaminare i server dei nomi del dominio dove viene gestito.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>Ciò che è destinato solo a gestori e amministratori è chiuso agli estranei.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Le cifre destinate ai gestori sono chiuse agli estranei. Se lo sia anche la console non si può stabilire da qui: tutti gli indirizzi di questa macchina sono ammessi.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>L&apos;esercitazione ha una rete propria, senza estranei.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>%1 è aperto a chiunque (%2): cifre su utilizzo e carico.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Applicare il profilo, che lo chiude, oppure scrivere nel sito: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>%1 è aperto a chiunque (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>La console di Keycloak, %1, è aperta a chiunque (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Applicare il profilo, che ammette solo admin_networks.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx ascolta sulla porta %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx non ascolta sulla porta %1, e non lo fa nessun altro.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Applicare il profilo; se è già stato fatto, avviare nginx: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Nessuno ascolta sulla porta %1 della macchina di esercitazione.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Applicarvi prima il profilo.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Un altro programma, %1 (processo %2), ascolta sulla porta %3, dove deve ascoltare nginx.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Un container pubblica la porta %1, dove deve ascoltare nginx (processo %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Qualcuno ascolta sulla porta %1, ma questo account non può vedere chi è.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Verificare come amministratore: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Da qui nessuno può esaminare le porte di quella macchina.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Eseguire «opentalk-proxy-wizard --check» sulla macchina stessa.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>Il firewall (%1) permette a chiunque di raggiungere %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Nessun firewall su questa macchina rifiuta %1. Uno davanti alla macchina non è visibile da qui.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>Se un firewall rifiuti %1 non si può stabilire: non è stato possibile leggere le regole.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Se il firewall (%1) permetta a chiunque di raggiungere %2 non si può stabilire dalle sue regole.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Esaminarle: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>Il firewall (%1) rifiuta %2: lì i browser non raggiungono OpenTalk.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Eseguire come root: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Inserire quanto segue sopra la regola che lo rifiuta, in /etc/nftables.conf: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>Il firewall (%1) rifiuta %2: audio e video delle riunioni passano di lì, senza attraversare nginx.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Qui nessuno ascolta sulla porta %1: LiveKit è disattivato, oppure è in esecuzione su un&apos;altra macchina.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Dove è in esecuzione, le sue porte devono essere aperte.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>Non è possibile leggere le impostazioni di LiveKit: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Controllare che sia il file giusto, e la sua indentazione.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>Qui SELinux è disattivato, oppure non impedisce a nginx nulla di necessario.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux non permette a nginx di connettersi ai servizi: ogni pagina termina in 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux impedisce a nginx l&apos;accesso a %1: il suo tipo è %2 dove è previsto %3.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Eseguire come root: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Non c&apos;è stata risposta entro %1 secondi.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Eseguire di nuovo solo questo controllo; se il problema persiste, esaminare il carico della macchina e la rete.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>Il controller su %1 è della versione indicata nel profilo: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>Il controller su %1 è di una versione diversa da quella indicata nel profilo. Trovata: %2. Nel profilo: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Scegliere «%2» nella pagina «Servizi» (in un profilo: &quot;release&quot;: &quot;%4&quot;), e applicare di nuovo.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>Le risposte del controller su %1 non ne rivelano la versione; si considera giusta quella del profilo.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>La versione si rivela solo dove il controller risponde, e su %1 non lo fa.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>Il frontend web invia i browser al controller a %1, mentre in nginx si trova a %2: nessuno può accedere.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>Il frontend web dice ai browser di raggiungere il controller senza HTTPS (%1): su una pagina con HTTPS i browser lo rifiutano.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>Per l&apos;accesso il frontend web invia i browser a %1, mentre in nginx Keycloak si trova a %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>Il controller accetta gli accessi da %1, mentre in nginx Keycloak si trova a %2: il controller rifiuta chiunque acceda.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>Il controller non permette ad alcuna pagina di %1 di interrogarlo (consente %2): il frontend web non riceve risposte.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak non tiene conto di ciò che nginx gli comunica: interrogato come se fosse dietro HTTPS per %1, si presenta come %2. L&apos;accesso non riesce.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak si presenta come %2, mentre in nginx si trova a %1: l&apos;accesso non riesce.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak risponde, ma non ha un realm «%1», che il controller usa (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad su %2 non tiene conto del fatto che %1 è dietro HTTPS: il suo cookie non è contrassegnato come sicuro, e il pad resta vuoto.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>L&apos;elenco contiene più di %1 porte.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Chiederne meno alla volta, oppure un intervallo.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>«%1» non è il nome di un servizio o di un servizio aggiuntivo.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Usare l&apos;ID che si trova nel profilo.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Su questa macchina non c&apos;è ancora un sito «%1» di OpenTalk Proxy Wizard.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Applicare prima il profilo.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>«%1» non è una porta: lo sono per esempio 443/tcp e 20000-39999/udp.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Scriverla come una di queste.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Rinnovarlo: certbot renew. Se è stato rinnovato, nginx presenta ancora quello vecchio: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Verificare perché non è stato rinnovato: certbot renew --dry-run. Se lo è stato, nginx presenta ancora quello vecchio: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Avviare nginx, oppure applicare il profilo.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Verificare se nginx è sovraccarico o se un altro programma occupa la porta 443: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>La connessione viene chiusa senza risposta. nginx fa così per i nomi che non conosce (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Impostare ssl_protocols su TLSv1.2 TLSv1.3. Prima di nginx 1.29.2 decide il server predefinito dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Esaminare il log degli errori di nginx, e il certificato e la chiave di questo sito.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Applicare di nuovo il profilo. Prima di nginx 1.29.2 decide il server predefinito dell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx risponde, e il suo backend no (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>La porta 80 deve portare a HTTPS, e nulla deve riportare indietro. I servizi dietro nginx richiedono X-Forwarded-Proto https.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Esaminare i log di nginx e del servizio.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Questa macchina non ha un indirizzo proprio su cui nginx risponda, quindi da qui non si può riprodurre ciò che vede un estraneo.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Fermarlo e impedire che si riavvii, oppure assegnargli un&apos;altra porta; «systemctl status %2» indica quale servizio è. Poi: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>«docker ps --filter publish=%1» indica quale è; assegnargli un&apos;altra porta, poi: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Aumentare worker_rlimit_nofile in nginx.conf, per esempio a 16384, e ricaricare.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Oltre a ciò che è sicuro, il server accetta ancora %1.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>La porta %1 risponde su tutti gli indirizzi. Il firewall (%2) la chiude agli altri, ma non se la pubblica un container: questo account non può vedere chi ascolta.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Per farle esaminare, installare nft, del pacchetto nftables.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>Sono regole di iptables più vecchie. Esaminarle: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>Il firewall (%1) lascia entrare %2 solo tramite IPv4, e %4 porta a questa macchina anche tramite IPv6.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Impostare IPV6=yes in /etc/default/ufw, poi eseguire come root: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Scrivere in %3, e avviare di nuovo il frontend:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Scrivere in %3, e avviare di nuovo il controller:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Scrivere in %3, e avviare di nuovo Keycloak:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Creare o importare il realm, oppure indicare quello giusto in %3 e avviare di nuovo i servizi:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Scrivere in %3, e avviare di nuovo Etherpad:</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Questo log ha un secondo nome, quindi il suo contenuto potrebbe essere quello di un altro file.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Rimuoverlo; nginx ne crea uno nuovo quando viene ricaricato.</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>Il programma ausiliario non può essere avviato come root da nessuna di queste cartelle: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Avviare la procedura guidata con TMPDIR impostata su una cartella in cui è consentito eseguire programmi.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Le richieste ordinarie inviano un&apos;intestazione vuota, che NGINX omette: la connessione al backend può essere mantenuta.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Viene inoltrato solo WebSocket. Qualsiasi altro protocollo a cui un client chieda di passare aggirerebbe le regole di questo file.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>Il percorso come NGINX lo ha interpretato, senza la query, in cui viaggiano i token di accesso.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>Il resto di questo percorso è un token che apre una riunione.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>La guida inoltra tutto ciò che un client inserisce in Upgrade.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>La guida invia Connection: upgrade con ogni richiesta; solo un handshake può dirlo. Il nome ha un prefisso perché una map con lo stesso nome in un altro file sostituirebbe questa senza avvisi.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>La guida registra nei log richieste intere. OpenTalk invia token in percorsi e query: chi legge il log potrebbe usarli.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>Il comune formato «combined», in modo che gli strumenti per i log lo leggano, con il percorso mascherato e senza la pagina di provenienza, il cui indirizzo può contenere anch&apos;esso un token.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Un nome host di 47 lettere o più non sta nei 64 byte che NGINX prevede in modo predefinito; 512 bastano per il nome più lungo possibile. Un file a parte, in modo che possa essere eliminato per ultimo quando non serve più.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>Verso i backend indicati all&apos;inizio di questo file. La guida scrive localhost, che corrisponde a due indirizzi: per primo viene provato IPv6, dove nessun container ascolta.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Come se lì non ci fosse nulla.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Questa macchina stessa.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>Le reti di Docker: i container propri di OpenTalk lo chiamano, anche con il nome pubblico.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Una rete degli amministratori, dal profilo.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Nessun altro (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Tutto il resto.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>I caricamenti raggiungono il controller mentre arrivano. La guida prima li memorizza qui uno per uno.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Neppure gli scaricamenti delle registrazioni vengono memorizzati qui.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Caricamenti e scaricamenti di file.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>Il controller verifica chi chiede in base all&apos;indirizzo della connessione, e dietro un proxy quello è il proxy. La guida apre questo percorso a tutto il mondo.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>La descrizione dell&apos;interfaccia è per gli sviluppatori. La guida la lascia aperta.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak le mostra a chiunque raggiunga la sua porta. La guida le apre a tutto il mondo.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>La guida apre la console a tutto il mondo. Se fosse chiusa a tutti, gli inviti per nome non funzionerebbero: anche il controller la interroga qui.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>La segnalazione, e la verifica della validità di un token.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Risponde OK, in modo che si possa vedere che LiveKit è in esecuzione.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Solo i servizi propri di OpenTalk la chiamano. La guida la apre a tutto il mondo.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Null&apos;altro è destinato al pubblico.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>La riunione stessa.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Stabilisce le connessioni audio e video.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Qui vengono aperte e chiuse le stanze; al pubblico non serve nulla di tutto ciò.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Chi indovina una sola password esegue codice qui. La guida la apre a tutto il mondo.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Qui gli indirizzi contengono token, e NGINX riporta indirizzi interi nel suo log degli errori. Non può mascherarli, quindi viene omesso ciò che scriverebbe più spesso, cioè che un backend è fermo o lento: il log degli accessi lo mostra come 502 o 504. La guida scrive anche i token.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>La segnalazione, e nelle versioni più recenti la via verso LiveKit. Come tutto il resto, tranne il log degli errori.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Chi ha un link di questo tipo può impostare una nuova password. Come tutto il resto, tranne il log degli errori.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>La riga successiva lo indica al suo posto, in modo che arrivi una sola volta.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Un anno per un file, e ciò che indica il frontend per la pagina che sta al posto di uno mancante.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>La guida conserva ogni script e immagine per una settimana, su tutti gli host e dalla porta del frontend: conserva un vecchio config.js, perde HSTS e compromette la pagina di accesso.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Le versioni precedenti non sono sicure. Prima di NGINX 1.29.2 lo decide il server predefinito di un indirizzo per ogni nome su di esso: dove è un altro sito, vale la sua impostazione.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Le versioni precedenti non sono sicure.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>L&apos;elenco di Mozilla, versione 6.0. La guida ha anche due cifrari DHE: senza un file di parametri DH NGINX non li usa mai, e Mozilla li ha eliminati.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Sono tutti robusti: ogni dispositivo usa quello che per esso è più veloce.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Questo certificato indica un risponditore OCSP. La guida attiva lo stapling per tutti; Let&apos;s Encrypt dal 2025 non ha più un risponditore, e NGINX emetterebbe soltanto un avviso.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>Lo stapling risolve il nome del risponditore; questi sono i server dei nomi di questa macchina.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>I client che ritornano saltano metà dell&apos;handshake; 10 MB ne contengono circa 40000. Il nome SSL della guida è già in uso su molte macchine, e una dimensione diversa con lo stesso nome ferma NGINX.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>Per la durata consigliata da Mozilla.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>Prima della 1.23.2 NGINX non rinnova le chiavi dei ticket, il che vanificherebbe la forward secrecy.</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Un solo certificato contiene tutti i nomi. Il comando certbot della guida crea questo, ma i suoi siti ne indicano uno ciascuno: file che non esistono.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>Il certificato di questo nome, e la catena.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>La sua chiave privata; la legge solo root.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Le riunioni mantengono le connessioni per ore: quelle nuove vanno dove ce ne sono meno.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Un accesso resta sul Keycloak che lo conosce. Prima che inizi non c&apos;è alcun cookie, e le richieste si alternano.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>I visitatori restano su un backend in base al loro indirizzo, dalla prima richiesta in poi; un cookie arriverebbe troppo tardi.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Risolto mentre NGINX è in esecuzione: un nome non trovato all&apos;avvio fermerebbe tutto.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Dove ascolta il servizio.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>I server dei nomi di questa macchina.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>Da questo nome il servizio costruisce i propri indirizzi.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>L&apos;indirizzo del client.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>L&apos;indirizzo del client e nient&apos;altro. La guida lo aggiunge in coda a ciò che il client ha inviato, e i servizi leggono per prima la parte falsificata.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Indica che i client usano HTTPS: senza, accesso e riunioni ricevono indirizzi con http in chiaro.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Sovrascritta, cosa che la guida non fa: altrimenti un client potrebbe decidere dove vengono inviati gli altri.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>La porta usata dai client. Keycloak la inserisce nei suoi indirizzi; la guida lascia che la scelgano i client.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Eliminata, cosa che la guida non fa: il controller le darebbe credito prima di tutte le altre.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Le connessioni al backend vengono mantenute. Qui niente WebSocket; la guida li richiede anche sul frontend.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, dove il client lo chiede.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>«upgrade» per un WebSocket, vuoto per tutto il resto. La guida invia «upgrade» con ogni richiesta.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak invia molti cookie all&apos;accesso. Gli 8 KB della guida sono troppo pochi: la pagina sarebbe un 502.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Come nella guida.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>I WebSocket silenziosi restano aperti per un&apos;ora. Con i 60 secondi di NGINX, che la guida lascia quasi ovunque, una lavagna inattiva si disconnette e una riunione può terminare.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Qui e non in nginx.conf, dove la guida lo aggiunge: lì spesso c&apos;è già, e NGINX rifiuta un secondo.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Le cache tra qui e il browser tengono separate le due forme. La guida non ha una riga simile.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>I tipi della guida che OpenTalk invia, e tre che non ha: WebAssembly per la sfocatura dello sfondo, le immagini SVG e il manifest.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>Il caricamento più grande. A un byte in più si risponde con 413; la guida lo dimentica per lavagna e pad, dove il caricamento di ogni immagine oltre 1 MB non riesce.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit e Keycloak inseriscono token lunghi in indirizzi e cookie; 8 KB terminano in 414. Su ogni sito, perché i browser usano una sola connessione HTTP/2 per tutti i nomi di un certificato.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>Prima di NGINX 1.19.7 la riga precedente non vale per HTTP/2; questa sì.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Tutti i worker condividono ciò che sanno di questi backend.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Le connessioni al backend vengono riutilizzate; la guida ne apre una per ogni richiesta.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Meno dei 5 secondi dopo i quali i servizi di OpenTalk chiudono le connessioni inattive, in modo che nessuna richiesta ne incontri una in chiusura.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>I backend di questo servizio, con un nome nostro.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Le risposte che contengono segreti non devono essere compresse: la loro lunghezza ne rivelerebbe alcune parti. Debian e la guida attivano la compressione per tutti i siti.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>Serve ai WebSocket e alle connessioni mantenute.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>Non rivela di quale NGINX si tratta.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Chiude la connessione senza risposta. Nell&apos;installazione della guida ai nomi sconosciuti risponde il controller.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Una connessione deve restare su un solo worker: reuseport, che può comparire una sola volta per ogni indirizzo.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, dal profilo.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>A chi chiede un altro nome non viene presentato alcun certificato.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>Prima di NGINX 1.29.2 i protocolli di questo server valgono per tutti i nomi sui suoi indirizzi.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Per una richiesta che arriva sulla connessione di un altro nome: il browser ne apre una propria.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Chiude la connessione. Prima della 1.19.4 NGINX non può rifiutare senza presentare un certificato.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>La guida non ha un server simile: lì i nomi sconosciuti raggiungono il servizio il cui file viene per primo.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>Non conteggiato: una chiave vuota. Interrompere queste richieste terminerebbe una riunione o un caricamento.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Un conteggio per ogni indirizzo.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>La guida conteggia tutto. Un ufficio dietro un solo indirizzo verrebbe tagliato fuori all&apos;inizio della sua riunione.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>Il nome api della guida può facilmente essere già in uso, e una seconda zona con lo stesso nome ferma NGINX. La fine di questo nome sta per la chiave: con un&apos;altra chiave sotto lo stesso nome, un ricaricamento non riesce.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Come indica il frontend.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>Per un file mancante il frontend risponde con la sua pagina iniziale e 200: quella pagina non deve essere conservata.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Deciso quando arriva la risposta, in base al suo stato e tipo.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Tutti gli altri.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Un proxy attendibile, dal profilo.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>In base all&apos;indirizzo della connessione stessa.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Com&apos;è la connessione a questo server.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Lo indica un proxy attendibile.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Ciò che viene comunicato ai servizi sul percorso del client.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Qui i proxy attendibili indicano chi è il client: per log, limiti e percorsi chiusi.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>L&apos;ultimo indirizzo che non è un proxy attendibile: ciò che un client ha scritto prima non conta.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>Questo numero di richieste può arrivare contemporaneamente, senza attesa. La guida ne consente 20, un numero che una sola persona che entra in una riunione può raggiungere.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>«Troppe richieste». Il 503 della guida dice che il server è fermo.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Scrive soltanto nel log degli errori chi sarebbe stato rifiutato.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 ascolta proprio su questo indirizzo: senza questa riga vi prenderebbe i nostri nomi.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. La guida ascolta solo su IPv4: i nomi con un record AAAA non funzionano, e Let&apos;s Encrypt prova quello per primo.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Dove si connettono i client.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>La guida scrive http2 dopo listen; da NGINX 1.25.1 in poi è superato e produce un avviso.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, su UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>Il nome pubblico di questo servizio.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>Non rivela di quale NGINX si tratta. La guida lo mostra su ogni pagina di errore.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>Il file della guida, in un formato che maschera i token.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Dove certbot le mette.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>I loro nomi non hanno un&apos;estensione da cui riconoscere il tipo.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>La guida ha 301, con cui un POST diventa un GET; 308, come consiglia Mozilla, lo mantiene. E il nome stesso, non quello inviato dal client.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>Non reindirizzato. Con ^~, che la guida non ha, nessun&apos;altra location può prenderlo.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Tutto il resto va a HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>HTTP in chiaro: solo la via verso HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>Il servizio stesso, tramite HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>Anche il backend potrebbe inviare questa intestazione; se è doppia, i browser potrebbero ignorarla.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>I browser che sono stati qui una volta non usano mai più HTTP in chiaro. Si trova in ogni sito, con «always» anche per gli errori.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>I browser considerano il tipo inviato e non indovinano. La guida la omette dalle pagine di errore; «always» la aggiunge lì.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Gli altri siti apprendono il nome host e non l&apos;indirizzo della riunione. La guida non ha una riga simile.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>Videocamera, microfono e schermo sono per le pagine proprie di OpenTalk, non per le pagine al loro interno. La guida non ha una riga simile; quelle consuete sul web vietano la videocamera a tutti.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Nessun altro sito può mostrare queste pagine in un frame. Solo qui: la guida lo ha su ogni host, il che impedisce di mostrare pad e lavagna in una riunione.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Ciò che queste pagine possono caricare e raggiungere. La policy della guida non lascia passare alcun WebSocket, quindi nessuna riunione può iniziare, e blocca pad, lavagna e avatar.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Ciò che queste pagine possono caricare e raggiungere. Segnalato nella console del browser e non imposto: imporlo quando una riunione non segnala nulla. La policy della guida, imposta subito, non lascia iniziare alcuna riunione.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Mostrato solo all&apos;interno di OpenTalk, e nei frame che costruisce da sé. La guida invia X-Frame-Options: SAMEORIGIN, con cui le riunioni non possono mostrarlo.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Comunica ai browser che HTTP/3 è disponibile, sulla porta UDP 443. Il firewall deve lasciarlo entrare.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>La macchina stessa. %1 ascolta su un solo indirizzo e nessuno su tutti: NGINX non potrebbe passare a tutti mentre è in esecuzione.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Non può mai essere un nome. Il consueto «_» potrebbe essere di un altro sito, e NGINX emetterebbe un avviso se ce ne fossero due.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Questo nginx.conf non legge alcuna cartella di siti. Con questa riga legge i file di OpenTalk, e nessun altro.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Una configurazione che NGINX rifiuterebbe non viene ricaricata: il vecchio certificato resta in uso finché non è corretta.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX tiene in memoria il vecchio certificato finché non ricarica. La guida lo dimentica; con il webroot di certbot non lo fa nient&apos;altro.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Questo nome non ha ancora un certificato, e senza HTTPS nessuna riunione può iniziare: quindi non viene servito nulla finché non è presente.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Tutto il resto deve attendere.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>HTTP in chiaro: la via verso un certificato.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protocolli e cifrari, uguali per tutti i siti. Il file della guida invia anche HSTS, che il profilo disattiva.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protocolli e cifrari, uguali per tutti i siti. Il file della guida invia anche HSTS; qui ogni sito lo invia tra le proprie intestazioni, perché una location con una propria intestazione non ne eredita nessuna.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Un server virtuale: gli indirizzi su cui ascolta, i suoi nomi e che cosa fa delle relative richieste.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Un indirizzo e una porta su cui il server accetta connessioni. «ssl» indica TLS, «default_server» i nomi che nessun server ha.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>I nomi host di questo server. NGINX li confronta con il nome richiesto dal client.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Stabilisce se le pagine di errore e l&apos;intestazione Server rivelano la versione di NGINX.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>Lo spazio per una voce nella tabella dei nomi host. Il valore predefinito è una linea della cache del processore.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Impostazioni per i percorsi. «=» indica esattamente questo percorso, «^~» i percorsi che iniziano così e prevalgono sui modelli, «~» un modello; senza segno vale il prefisso più lungo, dopo i modelli.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>La cartella dei file; il percorso della richiesta vi viene aggiunto in coda.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>Il tipo dei file la cui estensione non ne indica alcuno.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Termina la richiesta con questo stato e, per i reindirizzamenti, con un indirizzo. 444 è proprio di NGINX: chiude la connessione senza risposta.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Legge un altro file, o tutti i file che corrispondono a un modello, come se il loro testo fosse qui.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>Il file in cui viene registrata ogni richiesta, e il nome del formato.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>Il file per gli errori, e quanto devono essere gravi per essere registrati: senza livello, «error».</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Dà un nome a un formato per i log degli accessi e stabilisce che cosa contiene una riga. Le sue parti vengono unite.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Ricava la seconda variabile dalla prima in base a una tabella. Il valore viene cercato solo quando la variabile è usata.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>Il valore quando nessun&apos;altra riga della tabella corrisponde.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Una riga della tabella: se la parte sinistra è uguale, o se il modello dopo ~ corrisponde, la variabile assume il valore di destra.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Ricava la seconda variabile da un indirizzo: vale la rete più piccola che lo contiene.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>Il valore per gli indirizzi che non sono in nessuna delle reti.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Una riga della tabella: una rete, e il valore per gli indirizzi che vi appartengono.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Consente l&apos;accesso a un indirizzo o a una rete. Fra tutte queste righe decide la prima che corrisponde.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Risponde con 403 a un indirizzo, a una rete o a tutti. Fra tutte queste righe decide la prima che corrisponde.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Aggiunge un&apos;intestazione alle risposte, con «always» anche agli errori. Un blocco con una riga di questo tipo non ne eredita altre dall&apos;esterno.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>La dimensione massima del corpo di una richiesta. A richieste più grandi viene risposto con 413; 0 disattiva il controllo.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Numero e dimensione dei buffer per righe di richiesta e intestazioni lunghe. Nessuna riga può superare uno di essi: 414 o 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Stabilisce se le risposte vengono compresse durante l&apos;invio.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>Quanto comprimere, da 1 a 9: più lavoro, meno da inviare.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Le risposte con meno byte di questi restano come sono; lo indica la loro intestazione Content-Length.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Stabilisce se ricevono risposte compresse anche le richieste arrivate attraverso un altro proxy, come indica l&apos;intestazione Via.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Aggiunge «Vary: Accept-Encoding», con cui le cache distinguono le due forme di una risposta.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>I tipi che vengono compressi oltre a text/html, che lo è sempre.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>Il file con il certificato del server, seguito dai certificati tra questo e la radice.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>Il file con la chiave privata del certificato.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>Le versioni di TLS utilizzate. In sua assenza: TLS da 1 a 1.2, anche 1.3 da NGINX 1.23.4 in poi, e solo 1.2 e 1.3 da 1.27.3 in poi.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>I cifrari per TLS fino a 1.2, con i nomi usati da OpenSSL. Quelli di TLS 1.3 sono sempre attivi.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Stabilisce se vale l&apos;ordine dei cifrari del server o quello del client.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>Dove vengono conservate le sessioni che i client possono riprendere: «shared» con un nome e una dimensione è un unico spazio per tutti i worker.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Per quanto tempo una sessione può essere ripresa.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Stabilisce se i client conservano da sé lo stato della propria sessione, cifrato con una chiave del server.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Stabilisce se il server recupera la prova che il proprio certificato non è revocato (OCSP) e la invia insieme a esso.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Stabilisce se gli handshake TLS che raggiungono questo server vengono rifiutati.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Stabilisce se viene offerto HTTP/2.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>L&apos;intestazione compressa più lunga ammessa con HTTP/2. Da NGINX 1.19.7 in poi non ha più effetto.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>L&apos;elenco di intestazioni più lungo ammesso con HTTP/2, decompresso. Da NGINX 1.19.7 in poi non ha più effetto.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Stabilisce se si usa HTTP/3 dove «listen» indica quic.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>Memoria condivisa da tutti i worker, in cui le richieste vengono contate in base a una chiave, e la frequenza consentita a ciascuna chiave. Una chiave vuota non viene contata.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Applica la frequenza di una zona. Il numero di richieste indicato da «burst» può arrivare in anticipo; con «nodelay» non devono attendere.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>Lo stato delle richieste rifiutate.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Stabilisce se le richieste vengono soltanto contate, senza rifiutarne alcuna.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Un proxy a cui si crede quando indica per quale client parla.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>L&apos;intestazione in cui i proxy attendibili lo indicano.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Stabilisce se vale l&apos;ultimo indirizzo nell&apos;intestazione, o l&apos;ultimo che non è un proxy attendibile.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>I server dei nomi che NGINX interroga mentre è in esecuzione; conserva le risposte per il tempo che esse indicano.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Un gruppo di backend sotto un unico nome. Si alternano, salvo che una riga all&apos;interno indichi altro.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Un backend del gruppo. Con «resolve» il suo nome viene risolto di nuovo a intervalli mentre NGINX è in esecuzione.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>I server dei nomi interrogati per i backend di questo gruppo.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>Memoria in cui tutti i worker condividono il gruppo e ciò che sanno del suo stato.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>La richiesta successiva va al backend con meno connessioni.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>L&apos;indirizzo del client determina il backend: di IPv4 i primi tre numeri, di IPv6 l&apos;intero indirizzo.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>Un testo determina il backend. Con «consistent» pochi client cambiano il proprio quando un backend si aggiunge o viene meno.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>Il numero di connessioni inattive ai backend che ogni worker mantiene aperte. In sua assenza: nessuna, e 32 da NGINX 1.29.7 in poi.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Per quanto tempo resta aperta una connessione inattiva a un backend.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Inoltra le richieste a un server o a un gruppo. Senza un percorso dopo il nome, il percorso del client resta com&apos;è.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>La versione di HTTP usata con i backend. In sua assenza: 1.0, e 1.1 da NGINX 1.29.7 in poi.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Un&apos;intestazione della richiesta al backend, creata o sostituita; se è vuota non viene inviata. Un blocco con una riga di questo tipo non ne eredita altre dall&apos;esterno.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Un&apos;intestazione della risposta del backend che i client non ricevono.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>Lo spazio per la prima parte di una risposta. Deve contenere tutte le sue intestazioni, altrimenti i client ricevono un 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Numero e dimensione dei buffer per una risposta, per ciascuna connessione.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>Quanta parte dei buffer può essere in corso di invio al client mentre la risposta sta ancora arrivando.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Per quanto tempo un backend può non inviare nulla tra due letture prima che la connessione venga chiusa.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Per quanto tempo un backend può non ricevere nulla tra due scritture prima che la connessione venga chiusa.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Stabilisce se l&apos;intero corpo di una richiesta viene letto prima che il backend la riceva.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>Quanta parte di una risposta che non entra nei buffer può essere salvata su disco; 0 non salva nulla.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>creata da una map o geo nei file propri di OpenTalk</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>l&apos;indirizzo del client</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>l&apos;indirizzo del client in 4 o 16 byte</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>l&apos;indirizzo da cui proviene la connessione, qualunque cosa indichi un proxy attendibile</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>il nome di un accesso tramite HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>il nome richiesto dal client, in minuscolo e senza la porta</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>«http» o «https»</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>percorso e query così come li ha inviati il client</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>il percorso, decodificato e senza la query</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>il metodo, ad esempio GET o POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>la versione di HTTP usata dal client</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>lo stato della risposta</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>i byte inviati, senza intestazioni</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>l&apos;ora, nel formato dei log</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>l&apos;intestazione con questo nome nella richiesta</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>l&apos;intestazione con questo nome nella risposta</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>l&apos;intestazione con questo nome nella risposta del backend</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>il cookie con questo nome nella richiesta</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Fino a 25.3.2 e 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>Da 25.3.3 e 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Controller 0.34 o più recente, con server delle stanze integrato</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Controller 0.34 o più recente, con server delle stanze separato</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>il server delle stanze</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>il controller</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 e 443, e UDP 443 per HTTP/3, aperte a chiunque</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 e 443 aperte a chiunque</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 e l&apos;intervallo UDP di livekit.yaml (ot-setup: da 20000 a 39999) aperti a chiunque: audio e video passano di lì, senza attraversare nginx</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Dove TURN è attivato in livekit.yaml: aperte anche UDP 3478 e TCP 5349</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 chiusa dall&apos;esterno: la segnalazione di LiveKit passa attraverso %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 chiusa dall&apos;esterno: la segnalazione di LiveKit passa attraverso nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, sezione [%2]: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, e service_url è l&apos;indirizzo a cui il controller stesso raggiunge il server delle stanze (porta 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak 24 e successivi: KC_PROXY_HEADERS=xforwarded e KC_HTTP_ENABLED=true; precedenti: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Porte pubblicate legate a 127.0.0.1 (per esempio OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): le regole proprie di Docker aggirano il firewall</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Nessuno rinnova i file propri: annotare quando scadono, e mettere prima di allora quelli nuovi nella stessa posizione</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>In seguito: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>I browser mostrano un avviso per il segnaposto, e LiveKit non funziona con esso: sostituirlo prima della prima riunione</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>Impostazioni proprie di OpenTalk, per questa versione</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>certbot li rinnova, e in seguito un hook in /etc/letsencrypt/renewal-hooks/deploy/ ricarica nginx: lasciarlo lì, e la porta 80 aperta</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>«opentalk-proxy certificates» mostra fino a quando ciascuno è valido, e che cosa li rinnova</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Scegliere Let&apos;s Encrypt in «Certificati» e applicare di nuovo: certbot ottiene ciò che manca</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>Ciò che è visibile delle impostazioni proprie di OpenTalk è corretto.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>Impostazioni proprie di OpenTalk ancora necessarie</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Ciò che non è visibile dall&apos;esterno</translation>
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
        <translation>Le pagine che le persone aprono nel browser.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>L&apos;interfaccia dietro le pagine; gestisce le riunioni.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Account e accesso.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Stabilisce le connessioni audio e video nelle versioni precedenti.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Server delle stanze</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Gestisce le riunioni al di fuori del controller.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Lavagna</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Disegnare insieme (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Scrivere insieme (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx non è installato</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx non è in esecuzione</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>qui non è consentito un mount namespace privato</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>non manca alcun certificato</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>solo Let&apos;s Encrypt ha una directory di staging con cui provarlo</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>certbot non conserva nessuno dei certificati</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>è in esecuzione un altro certbot; si attende che termini</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>tutto è come prima</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>non è possibile ripristinare la registrazione</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>non occorre modificare nulla</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>sono in esecuzione nuovi worker</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n file nuovo</numerusform>
            <numerusform>%n file nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n file modificato</numerusform>
            <numerusform>%n file modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n file rimosso</numerusform>
            <numerusform>%n file rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n file invariato</numerusform>
            <numerusform>%n file invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n collegamento nuovo</numerusform>
            <numerusform>%n collegamenti nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n collegamento modificato</numerusform>
            <numerusform>%n collegamenti modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n collegamento rimosso</numerusform>
            <numerusform>%n collegamenti rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n collegamento invariato</numerusform>
            <numerusform>%n collegamenti invariati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1; poi nginx viene ricaricato.</translation>
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
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Un&apos;altra macchina</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Questa macchina</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>nessuna cartella per i siti</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>nginx manca</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n altro sito</numerusform>
            <numerusform>%n altri siti</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Un albero proprio</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Per nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Per nginx %1, come root vede questa macchina.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>Nell&apos;esercitazione il suo giudizio arriva con «Applica».</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Il suo giudizio su questo albero arriva quando viene applicato.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Per nginx %1, per quanto questo account può vedere.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>I certificati vengono valutati nella pagina «Revisione».</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>Per quanto questo account può vedere.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 lo accetta</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 non lo ha valutato</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ancora nulla da mostrare.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Ultimo testo valido: una risposta manca o è errata.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Applicazione delle modifiche</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Ogni passo viene completato prima che inizi il successivo. Se uno non riesce, tutto viene ripristinato.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>Ferma e ripristina &amp;tutto</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>Torna alla &amp;Revisione</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Esporta file…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Questi file sono per un&apos;altra macchina, quindi qui non viene applicato nulla. Esportarli, metterli al loro posto su quella macchina, ed eseguire nginx -t.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Tutto era già al suo posto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Fatto. nginx lavora con la nuova configurazione.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>L&apos;operazione è stata eseguita, ma non registrata con certezza.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>La connessione al programma ausiliario è terminata prima che ne comunicasse l&apos;esito.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>La modifica non è stata annullata.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Non è stato rimosso nulla.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>La configurazione non è stata applicata.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>Il nuovo stato è completo e in uso. Rimuovere la causa indicata sotto, poi tornare alla pagina «Revisione»: il programma ausiliario prima mantiene tutto il nuovo stato o ripristina tutto il vecchio.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Non è stato possibile ripristinare tutto ciò che era stato modificato. Rimuovere la causa indicata sotto, poi tornare alla pagina «Revisione»: il programma ausiliario prima ripristina il resto.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Tutti i file sono come prima, ma nginx non è tornato a usarli.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Nulla resta a metà: la prossima esecuzione porta a termine la modifica o la annulla prima di ogni altra cosa. Tornare alla pagina «Revisione», che riavvia il programma ausiliario e mostra che cosa è stato fatto, oppure eseguire «opentalk-proxy history» come root.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>La macchina è com&apos;era prima.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>Su questa macchina non viene applicato nulla. Esportare i file, oppure eseguire opentalk-proxy apply con --root %1.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>&amp;Messaggi di certbot</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Messaggi di certbot</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Ogni passo viene completato prima che inizi il successivo. Se uno non riesce, tutto viene ripristinato; i certificati presenti a quel punto vengono mantenuti.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Ferma &amp;qui e mantieni tutto</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Tutti i nomi rispondono con i propri certificati. Non viene più ripristinato nulla; gli ultimi passi si limitano a controllare.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>La macchina è com&apos;era prima, e i certificati vengono mantenuti: li usa la prossima esecuzione.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Scegli il certificato radice</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>&amp;Solo una prova, con il server di staging di Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Un certificato per tutti i nomi</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Un certificato per ciascun nome</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>Conservato da cert&amp;bot come</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Facoltativo: dove Let&apos;s Encrypt scrive a proposito dell&apos;account. Non invia promemoria prima della scadenza di un certificato.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Indiri&amp;zzo e-mail</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>Un&apos;altra &amp;autorità, o una prova</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>Di un&apos;autorità ACME propria. Vuoto: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>Director&amp;y</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>La sua radi&amp;ce</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Per una directory il cui certificato non proviene da un&apos;autorità nota a questo sistema.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>Pe&amp;r</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>&amp;Catena di certificati</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Scegli il certificato</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Ch&amp;iave privata</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Scegli la chiave privata</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Tutti i nomi senza un proprio certificato</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>Quali certificati?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>I browser attivano videocamere e microfoni solo con HTTPS, quindi ogni nome ha bisogno di un certificato.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Che cosa userà ciascun nome</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Autofirmato, creato una sola volta per tutti i nomi. I browser mostrano un avviso, e le riunioni potrebbero non avviarsi: adatto a un primo sguardo, e finché non ci sono certificati reali.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>Le&amp;t&apos;s Encrypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>File pr&amp;opri</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>Se&amp;gnaposto</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>creato da «Applica»</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>verificato su quella macchina</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 usa %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>segnaposto</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Comando che installa certbot</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>Verifica come a&amp;mministratore</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Le chiavi, e ciò che certbot conserva, può leggerle solo root.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, che li ottiene e li rinnova, non è installato. Installarlo con il gestore dei pacchetti.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, che li ottiene e li rinnova, non è installato. Questo comando lo installa:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Prova di un rinnovo</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Prova di un rinnovo: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 userà %2</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>I nomi compaiono qui non appena il dominio è noto.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>I controlli compaiono qui non appena le risposte precedenti sono complete.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n controllo completato: %1</numerusform>
            <numerusform>%n controlli completati: %1</numerusform>
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
        <translation>Con&amp;trolla ora</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Funziona tutto?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Ripeti &amp;questo controllo</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>U&amp;sa la versione trovata</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Co&amp;pia rapporto</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>sen&amp;za nomi e indirizzi</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Che cosa ha trovato il controllo</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>solo dietro un router</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>per le porte che indica</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>S&amp;cegli…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Indirizzo pu&amp;bblico</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>livekit.&amp;yaml di LiveKit</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Questi servizi appartengono a un&apos;altra macchina e non si possono controllare da qui. Salvare il profilo, ed eseguire lì «opentalk-proxy-wizard --check PROFILE».</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Facoltativo: nomi, backend, porte e ciò che vedranno i client. Non viene modificato nulla, e vengono interrogati solo i propri servizi.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Impostazioni di LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Impostazioni di LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Il rapporto è negli appunti.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Scegliere un controllo per leggere che cosa ha rilevato e che cosa può aiutare.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>Questo controllo è in corso.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Questo non è ancora stato controllato.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Un nuovo file, permessi %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Questo file viene rimosso.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>I permessi passano da %1 a %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Come sarà</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Com&apos;è ora</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Differenza della voce scelta</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Qui non cambia nulla.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Scegliere una voce per leggere come cambia.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>non nostro</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>modificato</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>invariato</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegamento</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Che cosa cambia su questa macchina</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>&amp;Sostituisci questo file. Ciò che c&apos;è ora viene conservato e ritorna con l&apos;annullamento.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>A&amp;ggiungi questa riga. L&apos;annullamento la toglie di nuovo e lascia tutto il resto com&apos;è.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Elimina &amp;questo file. Quello che c&apos;è ora viene conservato e torna con l&apos;annullamento.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>Nessun file, collegamento o cartella viene scritto o rimosso.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Annulla &amp;questa modifica</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Che cosa resta da fare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Che cosa è stato verificato</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>&amp;Salva profilo…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Esporta file…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Qui non è stato applicato nulla.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Tutto era già al suo posto. Non è stato modificato né ricaricato nulla.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>I file sono come prima della modifica, e nginx lavora con essi.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>La macchina è com&apos;era prima che la configurazione venisse applicata per la prima volta.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Un&apos;esecuzione interrotta è stata annullata.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>I file sono al loro posto e nginx li accetta. nginx non è in esecuzione, quindi non è stato ricaricato nulla.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx lavora con la nuova configurazione: sono in esecuzione nuovi worker, e ciascun nome presenta il proprio certificato su ciascuno degli indirizzi qui sotto. È la modifica %1 della cronologia.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogato</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1: il servizio retrostante non risponde</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>Questa era un&apos;esercitazione. Su una macchina reale resterebbe da fare:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot ha ottenuto %n certificato: %1.</numerusform>
            <numerusform>certbot ha ottenuto %n certificati: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valido fino al %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Una prova del loro rinnovo è riuscita.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>&amp;Controlla se tutto funziona</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;ttagli</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Qui non resta nulla da fare. I certificati di certbot e i log di nginx ci sono ancora.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Qui non resta nulla da fare.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>&amp;Continua con queste</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>&amp;Scartale</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>Inte&amp;so</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>I diritti di amministratore non sono stati concessi. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo non permette all&apos;account %1 di diventare amministratore. Rivolgersi a chi può farlo, oppure eseguire come root il comando qui sotto.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>Pass&amp;word di %1:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>Non &amp;fornirla</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Comando per un terminale</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>La password non è stata accettata. Digitarla di nuovo.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo chiede la password dell&apos;account in uso. Viene trasmessa solo a sudo e non viene conservata.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Riprov&amp;a</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>Ottieni i &amp;diritti di amministratore</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Per vedere questa macchina come la vede nginx, e per scrivere in seguito, la procedura guidata avvia un piccolo programma ausiliario con diritti di amministratore. La richiesta viene fatta una sola volta. Non viene scritto nulla prima che si prema «Applica».</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>Avvio della macchina di esercitazione in corso.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>Avvio del programma ausiliario in corso.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo non ha accettato la password. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Da questa finestra non si può usare né sudo né un agente polkit. Eseguire come root il comando qui sotto.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>Il programma ausiliario non si è avviato, oppure è terminato. Nulla resta a metà: all&apos;avvio porta a termine o annulla un&apos;esecuzione interrotta.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>La risposta non è stata accettata. Fornirla di nuovo.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo ha una domanda. La risposta viene trasmessa solo a sudo e non viene conservata.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo chiede la password di %1, com&apos;è configurato su questa macchina. Viene trasmessa solo a sudo e non viene conservata.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>Il comando viene mostrato quando il profilo è salvato: premere Ctrl+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>Il programma ausiliario con diritti di amministratore è terminato, perché per un quarto d&apos;ora non gli è stato richiesto nulla. Avviarlo di nuovo per proseguire: il confronto viene allora rifatto.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>Informazioni su questa riga</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Caricamento più grande</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Più backend</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>I caricamenti più grandi vengono rifiutati con 413 prima di raggiungere il servizio. «Fisso» mantiene un client su un solo backend in base al suo indirizzo.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, caricamento più grande</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>A turno</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Meno connessioni</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Fisso</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, più backend</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>I&amp;ndietro</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controlli</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;hiudi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Salva il profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profili (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Apri un profilo</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profili (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>Conservare le risposte?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Ciò che è stato inserito non è stato salvato in un profilo.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>Interrompere l&apos;applicazione delle modifiche?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>La modifica è ancora in corso.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Tutto ciò che è stato modificato finora si può ripristinare.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Ferma e ripristina tutto</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Tutti i nomi rispondono con i propri certificati; questo non cambia. Vengono tralasciati solo gli ultimi controlli.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Ferma qui e mantieni tutto</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>Un altro elemento da verificare.</numerusform>
            <numerusform>Altri %n elementi da verificare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>Messaggio di certbot: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>Che cos&apos;altro deve fare?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>I valori predefiniti sono adeguati. Qui non occorre modificare nulla.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Trasmissione</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Caricamenti e carico</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Scegli un file PEM</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Prossima mo&amp;difica</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Testo del file</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Inserendo il dominio, qui compaiono i file che verranno scritti.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Stato del file</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>Cerca in tutti i file (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Copia questo file (Ctrl+Maiusc+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ancora nessun file</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>&amp;Prova il rinnovo</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>In attesa dei diritti di amministratore.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot prova a rinnovare %1. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>Arresto di certbot in corso. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Rinnovabile: la prova a vuoto di certbot per %1 è riuscita, e l&apos;hook che ricarica nginx è al suo posto.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>Così com&apos;è non è rinnovabile: i motivi si trovano qui sopra. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Una prova a vuoto di ciò che fa il timer, presso l&apos;autorità propria del certificato. Non viene modificato nulla.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Che cosa verrà scritto</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx non è in esecuzione: avviarlo, una volta superata la &amp;prova</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Esporta file…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;ca</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Confronto con questa macchina in corso.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>Per questa macchina non è possibile preparare un piano. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Non viene eseguito alcun comando.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Poi viene eseguito: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, poi </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Impronta %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Tutto è già al suo posto. «Applica» non modifica e non ricarica nulla.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>La cronologia è vuota: non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>«Applica» ripristina ciò che c&apos;era prima che la configurazione venisse applicata per la prima volta, ed elimina i file e lo stato di questa procedura guidata. I certificati di certbot e i log di nginx restano.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Questi file sono per un&apos;altra macchina. Esportarli, oppure salvare il profilo ed eseguire lì opentalk-proxy.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Questi file sono per l&apos;albero in %1. Esportarli, oppure salvare il profilo ed eseguire opentalk-proxy apply con --root %1.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>«Applica» annulla la modifica %1 di %2.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Che cosa verrà annullato</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Che cosa verrà rimosso</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>I file come saranno lì. Su questa macchina non viene scritto nulla.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>La differenza rispetto al nginx privato. Non viene modificato nulla prima che si prema «Applica».</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>La differenza rispetto a questa macchina, rilevata con diritti di amministratore. Non viene modificato nulla prima che si prema «Applica».</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Comandi che vengono eseguiti</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Risultato precedente (Maiusc+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Risultato successivo (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Chiudi la ricerca (Esc)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Cerca in tutti i file</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Risultati</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>In %n file</numerusform>
            <numerusform>In %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>assente in questa versione</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>dipende dalla versione</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mancante</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Indica se le connessioni restano aperte e passano a WebSocket.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Un altro servizio proprio.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>Quali servizi, sotto quali nomi?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>I nomi host derivano dal dominio. Modificare solo ciò che è diverso sul proprio server.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>Do&amp;minio</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>Versione di &amp;OpenTalk</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>Il tag dell&apos;immagine del controller indica quale è in uso; «docker ps» lo mostra.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>Nei file si scrive %1.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>Il nome che le persone aprono nel browser.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;imuovi</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Scegli la versione…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Aggiungi un &amp;servizio…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Un altro servizio web sotto un nome proprio, accanto a quelli di OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Rimuove l&apos;altro servizio selezionato nella tabella.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk dietro NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Poche domande, e il NGINX di questa macchina serve OpenTalk. Non viene scritto nulla prima che se ne sia vista ogni riga.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>A&amp;pri profilo…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Comando che installa nginx</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Rilev&amp;a di nuovo</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>&amp;Configura OpenTalk su questa macchina</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>Prepara f&amp;ile per un&apos;altra macchina</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>Alla fine vengono esportati come archivio.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Prima un&apos;&amp;esercitazione</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>L&apos;intero lavoro su un nginx privato con servizi sostitutivi; questa macchina resta intatta.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Annulla l&apos;ultima &amp;modifica</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>Rimuovi Open&amp;Talk da questo nginx</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>Il suo nginx.conf non include alcuna cartella per i siti. Aggiungere «include conf.d/*.conf;» al blocco http.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Legge i siti da %1; %n altro sito resta com&apos;è.</numerusform>
            <numerusform>Legge i siti da %1; %n altri siti restano come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>È presente %n file di questa procedura guidata.</numerusform>
            <numerusform>Sono presenti %n file di questa procedura guidata.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk non è ancora stato configurato qui.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>&amp;Configura di nuovo o modifica ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Ogni passo si può annullare, e gli altri siti non vengono toccati.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Ripristina ciò che c&apos;era prima.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>Su questa macchina non è stato trovato nulla di questa procedura guidata.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Ripristina ciò che ha trovato la prima configurazione.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx non è installato qui. Su %1, questo comando lo installa:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>&amp;Configura OpenTalk in questo albero</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Si trova in %1. Alla fine i file vengono esportati.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>In un albero lo fa opentalk-proxy undo.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>Continua da &amp;questi file</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>Impo&amp;rta il file .env di OpenTalk…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>I siti di OpenTalk per %1 sono qui, creati manualmente.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>questa macchina</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 con OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 è installato su %2, ma è ancora in esecuzione un altro nginx avviato in precedenza, di solito più vecchio.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 è in esecuzione su %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 è installato su %2 ma non è in esecuzione; «Applica» può avviarlo.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Legge i siti da %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>OpenRC avvia i servizi.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>Non c&apos;è un sistema di init.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux è in modalità enforcing.</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux è in modalità permissive.</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>È in esecuzione in un container (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>Il kernel non ha IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>Questo account non può leggere %1; la pagina «Revisione» lo esamina come root.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>Un altro elemento non è stato visibile.</numerusform>
            <numerusform>Altri %n elementi non sono stati visibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>Il suo nginx.conf legge i siti di OpenTalk tramite una riga contrassegnata.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>Il suo nginx.conf non include alcuna cartella per i siti; una riga contrassegnata in esso leggerà quelli di OpenTalk. La pagina «Revisione» chiede conferma prima che venga aggiunta.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>C&amp;ontrolla ciò che c&apos;è</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Nomi, servizi, porte e ciò che vedono i client; non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Ultimi controlli: %1</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>Lin&amp;gua</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation>Informazioni sulla destinazione</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>passo attuale</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tralasciato</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Preparare: bloccare, rilevare, confrontare con il piano mostrato</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Provare: nginx valuta i nuovi file prima che siano al loro posto</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Salvare una copia di ciò che c&apos;è ora</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Mettere al loro posto file e collegamenti</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>Provare la configurazione nella sua posizione definitiva</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>Ricaricare nginx, senza interrompere le connessioni</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Verificare: nuovi worker, ogni nome su ogni indirizzo</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>Registrare nella cronologia</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Ripristinare ciò che c&apos;era prima</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da eseguire</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non necessario</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Verificare quali certificati ci sono, e quali mancano</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Rispondere sulla porta 80, dove vengono richiesti i certificati</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Verificare che ogni nome porti alla cartella della challenge</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Provare l&apos;ordine con il server di staging di Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>Far ottenere i certificati a certbot</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Rispondere sulla porta 443, e verificare quale certificato presenta ciascun nome</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>Eseguire l&apos;hook che ricarica nginx dopo un rinnovo</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Provare un rinnovo, senza conservarne il risultato</translation>
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
        <translation>L&apos;altra macchina</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>&amp;File del rilevamento…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Apri un rilevamento</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Rilevamenti (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (dal suo rilevamento)</translation>
    </message>
</context>
</TS>
