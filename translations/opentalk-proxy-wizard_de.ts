<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>er ist nicht da</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>er ist nicht so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx läuft nicht</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>die Zertifikate oder die Dateien an den geplanten Pfaden</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>bei einer Bestellung fehlt die Zeitangabe</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>sie hat nicht die Version 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>einer der Namen</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>es nannte keinen Grund.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>das Profil</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>die Version von nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>wo nginx seine Dateien liest</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>die Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>die Adressen, auf denen andere Websites lauschen</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>die Namen anderer Websites</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>die Einstellungen anderer Websites</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>die Nameserver dieses Rechners</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>die Dateien an den geplanten Pfaden oder die Zertifikate</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>die Gegebenheiten dieses Rechners</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>die Prüfung endete zu früh</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>es konnte keine Pipe angelegt werden</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>es konnte kein Prozess gestartet werden</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx läuft nicht mehr</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>das gestartete nginx läuft weiter</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>die Dateien an den geplanten Pfaden oder der Verlauf</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung vom Gegenüber zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeit für die Verbindung abgelaufen</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 oder älter</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>mehr als 64 KiB</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>ein symbolischer Link</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>eine Gerätedatei</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %n Stunde</numerusform>
            <numerusform>noch %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>Platzhalter; kommt beim Anwenden</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>abgelaufen; neu beim Anwenden</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>noch keins; kommt beim Anwenden</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>für andere Namen</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>der Schlüssel passt nicht</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>vorhanden; Browser warnen</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>kommt beim Anwenden</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>darf nur root ansehen</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Auf diesem Rechner erneuert nichts die Zertifikate von selbst. Schalten Sie den Timer von certbot ein, oder lassen Sie cron zweimal am Tag „certbot renew“ aufrufen.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>%1 sollte Zertifikate erneuern, läuft aber nicht von selbst.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>%1 erneuert Zertifikate; bisher lief er noch nicht.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>%1 erneuert Zertifikate, zuletzt am %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>Das Zertifikat von %1 gilt nur noch bis %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 zeigt ein selbst signiertes Zertifikat; Browser warnen davor.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>Zuerst läuft das Zertifikat von %1 ab: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>fehlt; certbot ist nötig</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>In der Übung wird nichts von selbst erneuert.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>Status %1, %2, nach %3 s: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>kein TLS: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>kein HTTP: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>nichts innerhalb von %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 an %2, so wie nginx nach %3 fragt</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 an %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 von %2 Containern laufen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, das Platzhalter-Zertifikat, das das Profil verlangt, gültig bis %2; Status %3; auf Port 80 Status %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, ein Testzertifikat, wie es das Profil verlangt, gültig bis %2; Status %3; auf Port 80 Status %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, Zertifikat gültig bis %2; Status %3; auf Port 80 Status %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 an %3, und Port 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ an der Adresse seines Namens</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Eine Verbindung zu Port %1 an den eigenen Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>geschlossene Pfade von https://%1 an %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>geschlossene Pfade von https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>Die letzten Zeilen der Protokolle von „%1“</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>Die letzten Zeilen von %1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>%1 und %2 Zeilen</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>A- und AAAA-Einträge von %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>A-, AAAA- und CAA-Einträge von %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Wer lauscht auf TCP-Port %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Lässt die Firewall alle zu %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>Die Einstellungen von LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>Hält SELinux nginx von etwas ab</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: nicht zu erkennen</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: offen</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: geschlossen</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>keine Firewall</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling und /livekit/rtc an %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>Version %1, /signaling: %2, /livekit/rtc: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1: über IPv4 offen, über IPv6 geschlossen</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 über den Namen</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 von außen</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>Firewall %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n gut</numerusform>
            <numerusform>%n gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n zu beachten</numerusform>
            <numerusform>%n zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n falsch</numerusform>
            <numerusform>%n falsch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n nicht beurteilt</numerusform>
            <numerusform>%n nicht beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Offene Ports</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports und Firewall</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Aufruf im Browser</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
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
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 von %2 Prüfungen beantwortet</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>--check braucht ein Profil.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>Die Übung hat ihren eigenen Dateibaum.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>--json, --masked, --public-address und --livekit gehören zu --check.</translation>
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
        <translation>Aufruf: opentalk-proxy-wizard [PROFIL] [--practice] [--root ORDNER] [--remote | --local]
        opentalk-proxy-wizard --check PROFIL [--json] [--masked]
                              [--public-address ADRESSE]... [--livekit DATEI]
        opentalk-proxy-wizard --command [WORT]...

Richtet NGINX als Reverse-Proxy für OpenTalk ein.

  PROFIL        dieses Profil öffnen
  --practice    mit einem eigenen nginx üben, das danach verworfen wird
  --root ORDNER alle Pfade unterhalb von ORDNER anlegen
  --remote      die Leitung schonen: Das Fenster wird über ein Netz gezeigt
  --local       das nicht tun
  --check       ohne Fenster prüfen, ob alles hinter dem Proxy von PROFIL und um
                ihn herum arbeitet; Rückgabewert 0 gut, 2 Warnungen, 3 Fehler,
                1 falsche Eingabe
  --json        den Bericht als JSON ausgeben
  --masked      den Bericht ohne Hosts und Adressen ausgeben
  --public-address ADRESSE
                dorthin dürfen Namen führen: die Adresse eines Routers vor diesem
                Rechner
  --livekit DATEI
                die livekit.yaml von LiveKit; deren Ports werden mit der Firewall
                verglichen
  --command     opentalk-proxy ausführen, den Befehl ohne Fenster, mit den Wörtern,
                die folgen; zum Beispiel mit sudo und --command plan PROFIL
  --help        diesen Text zeigen
  --version     die Version zeigen
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(kein Zeilenumbruch am Ende)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>Das Fenster ging verloren, während es die letzte Änderung zurücknahm.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>Das Fenster ging verloren, während es OpenTalk aus diesem nginx entfernte.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>Das Fenster ging verloren, während es sie anwandte.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Ein anderes Fenster, noch offen oder abgetrennt, hat begonnen, die letzte Änderung zurückzunehmen.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Ein anderes Fenster, noch offen oder abgetrennt, hat begonnen, OpenTalk aus diesem nginx zu entfernen.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Es hat begonnen, sie anzuwenden.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Diese Änderung besteht weiterhin.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>Die Sites von OpenTalk sind weiterhin an ihrem Platz.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>Die Konfiguration von vorher ist an ihrem Platz.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>Die Konfiguration von vor dieser Änderung ist an ihrem Platz.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>Was das erste Einrichten vorfand, ist an seinem Platz.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>Die neue Konfiguration ist an ihrem Platz.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>Dieses Konto kann nicht sehen, wie weit es gekommen ist.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>Dieses Konto kann nicht sehen, wie das endete; die Übersicht sieht als Administrator nach.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Ein anderes Fenster, noch offen oder abgetrennt, enthält Antworten vom %1 für %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Ein anderes Fenster, noch offen oder abgetrennt, enthält Antworten vom %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>Antworten vom %1 für %2 wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>Antworten vom %1 wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Manche Dateien sind fertig, andere nicht: Es ist noch nicht zu Ende, oder Dateien wurden seitdem geändert.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Manche Dateien sind fertig, andere nicht: Es blieb halb fertig, oder Dateien wurden seitdem geändert. Die Übersicht fragt nach Administratorrechten; was halb fertig ist, wird dann abgeschlossen oder zurückgenommen.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Alle betroffenen Dateien wurden seitdem geändert und zeigen daher nicht, wie es endete.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Einige der Dateien wurden seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Steht in jedem Block.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Steht in: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Ohne sie: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>Die Anleitung hat unter „%1“: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>Die Anleitung hat diesen Block auch, unter „%1“.</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>Die Anleitung hat dieselbe Zeile, unter „%1“.</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>Die Anleitung hat hier keine solche Zeile.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>Die Anleitung hat keine solche Datei.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>Die Anleitung kennt diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>Die Anleitung kennt diesen Dienst nicht; für ihre eigenen hat sie dieselbe Zeile.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1: ab NGINX %2.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>Jedes gebräuchliche NGINX hat sie.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Wählen Sie eine Zeile, um zu lesen, warum sie da ist, was sie tut und was die Anleitung sagt.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot führt dieses Skript nach jeder Erneuerung aus. Es braucht nichts von diesem Assistenten.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>Das Stammzertifikat des ACME-Servers, den das Profil nennt. Durch dieses vertraut dieser Rechner jenem Server.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Diese Datei stammt von der Distribution oder von Ihnen. Nur die mit „OpenTalk Proxy Wizard“ gekennzeichnete Zeile kommt hinzu; diese hier bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>Das Profil ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Dateien exportieren</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archive (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>Es ließ sich keine temporäre Datei schreiben: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>Die Dateien wurden nicht exportiert: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>Die Dateien sind in %1, mit einer Anleitung (README), wie man sie an ihren Platz bringt.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Zertifikatsdateien</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Adressen zum Lauschen</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation>Nur HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation>Sites, die OpenTalk einbetten dürfen</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Weitere Quellen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Begrenzung der Anfragen</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Keycloak-Konsole</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Offen gehaltene Pfade</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Weitere Dienste</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, Hostname</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, Backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, größter Upload</translation>
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
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>An %1 lauscht noch nichts. Wählen Sie die Version bitte selbst.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>Der Name in %1 ist hier unbekannt. Wählen Sie die Version bitte selbst.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Von hier führt kein Weg zu %1. Wählen Sie die Version bitte selbst.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Wählen Sie die Version bitte selbst.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>Der Controller an %1 antwortet wie diese Version (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>Der Controller an %1 antwortet wie eine andere Version: „%2“ (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>An %1 antwortet nicht OpenTalks Controller. Wählen Sie die Version selbst, oder berichtigen Sie unten das Backend.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>Der Controller an %1 zeigt seine Version nicht (%2). Wählen Sie sie bitte selbst.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>Welches Zertifikat zu einem Namen gehört, ergibt sich aus dem Profil.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>Die Grenze steht im Profil.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Mit der Zeile der Anleitung wird eine Verbindung nach fünf stillen Minuten geschlossen.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>Ab NGINX 1.25.1 hat HTTP/2 weiter unten eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Hier sagen vertraute Proxys davor, wie der Client kam.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>Die Anleitung reicht jedes Protokoll weiter, das ein Client verlangt.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>Das ist, was das Profil verlangt und OpenSSL kann.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>Der Wert steht im Profil.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>Die Zeile der Anleitung gilt für alle Skripte und Bilder, auch für solche, die sich unter demselben Namen ändern.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Mit „always“ tragen ihn auch Fehlermeldungen.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>Die Rate steht im Profil.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Dieses NGINX wurde ohne HTTP/2 gebaut.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The wizard writes a site for each OpenTalk service, lets this machine&apos;s own nginx judge them, reloads it and proves that every name answers.</source>
        <translation>Der Assistent schreibt für jeden OpenTalk-Dienst eine Site, lässt sie vom nginx dieses Rechners beurteilen, lädt es neu und weist nach, dass jeder Name antwortet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Ein anderer Rechner&lt;/b&gt;: Wählen Sie seine Distribution, oder rufen Sie dort &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; auf und öffnen Sie das Ergebnis hier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>&lt;b&gt;Die Übung&lt;/b&gt; startet ein eigenes nginx dieses Kontos und braucht kein Passwort. Von außerhalb dieses Rechners ist es nicht zu erreichen; wo das System kein eigenes Netz erlaubt, erreichen es andere Konten dieses Rechners, wie die Übersicht dann sagt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>&lt;b&gt;OpenTalks .env&lt;/b&gt; nennt Domain, Dienste und Ports. Von allem anderen darin werden nur die Namen angesehen. Mit &lt;b&gt;Sites, die schon da sind&lt;/b&gt;, ob aus der Anleitung oder von diesem Assistenten, kann es weitergehen: Was nicht zu übernehmen war, wird aufgezählt.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Strg+O öffnet ein Profil, Strg+S speichert es, F6 führt zur Vorschau und zurück. Strg+R führt weiter zur Übersicht, vorbei an allen Seiten, auf denen nichts nötig ist.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>Die &lt;b&gt;Domain&lt;/b&gt; ist der Name, den man im Browser öffnet. Die Dienste bekommen Namen darunter, wie OpenTalks eigene Einrichtung sie hat.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>Die &lt;b&gt;Version&lt;/b&gt; entscheidet, welche Namen öffentlich sind: Neuere Versionen erreichen LiveKit über den Controller, und ein öffentlicher LiveKit-Host wäre eine Lücke. Der Assistent fragt den Controller danach, ohne sich anzumelden; „docker ps“ zeigt das Tag seines Images.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>Ein &lt;b&gt;Backend&lt;/b&gt; ist Adresse und Port, wo der Container des Dienstes lauscht. Mehrere, durch Kommas getrennt, teilen sich die Last; wie, steht unter „Optionen“.</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Eine leere Zelle kehrt zur Vorgabe zurück. Die Pfeiltasten führen von Zelle zu Zelle, F2 bearbeitet eine, die Leertaste schaltet einen Dienst ein oder aus.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Dienst hinzufügen&lt;/b&gt; ist für etwas anderes, das auf diesem Server einen Namen haben soll, ein Wiki zum Beispiel. Seine Upload-Grenze steht unter „Optionen“.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: Zertifikate, die certbot unter &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; führt, werden verwendet, wo sie passen. Was fehlt, wird beim Anwenden bestellt: Die Namen müssen hierher führen, und Port 80 muss aus dem Internet erreichbar sein.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Jeder Name in einem Zertifikat wird öffentlich, in den Protokollen der Certificate Transparency.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;Eigene Dateien&lt;/b&gt;: eine PEM-Datei mit der ganzen Kette und ihr privater Schlüssel. Beide müssen root gehören und in Ordnern liegen, in die nur root schreiben darf.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Platzhalter&lt;/b&gt;: Damit lässt sich alles andere zuerst einrichten und prüfen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Jeder Schalter ändert Zeilen der Dateien rechts: Ein Klick auf eine markierte Zeile sagt, warum sie da steht.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>Die Vorgaben halten Besprechungen, Uploads und Anmeldungen mit allen Versionen von OpenTalk am Laufen und folgen bei TLS Mozillas Rat.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Namen&lt;/b&gt;: was das DNS über jeden Host sagt und ob er hierher führt. &lt;b&gt;Backends&lt;/b&gt;: ob jedes wirklich dieser Dienst ist und ob die Dienste und nginx sich über ihre Namen einig sind. &lt;b&gt;Offene Ports&lt;/b&gt;: was an nginx vorbei zu erreichen ist. &lt;b&gt;Ports und Firewall&lt;/b&gt;: wer 80 und 443 belegt und was die Firewall hereinlässt. &lt;b&gt;Aufruf im Browser&lt;/b&gt;: was Besucher unter jedem Namen bekommen. &lt;b&gt;Protokolle&lt;/b&gt;: was unsere eigenen Protokolle über den letzten Tag sagen.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Jede Prüfung fragt einmal, dauert höchstens einige Sekunden und ändert nichts. Gefragt werden nur Ihre eigenen Dienste und Ihr eigener Nameserver.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Hinter einem Router kennt dieser Rechner seine öffentliche Adresse nicht: Geben Sie sie ein, dann dürfen Namen dorthin führen.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>Der Helfer hat diesen Rechner mit Administratorrechten angesehen, den Plan gemacht und mit seiner Prüfsumme hierher gesendet. Anwenden sendet Ihre Antworten und diese Prüfsumme. Der Helfer macht den Plan noch einmal und lehnt ab, wenn sich seitdem etwas geändert hat.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Eine Datei, die nicht mehr so ist, wie der Assistent sie hinterlassen hat, wird nie stillschweigend überschrieben: Wählen Sie sie in der Liste, lesen Sie den Unterschied und setzen Sie das Häkchen darunter.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>Das laufende nginx wird neu geladen, nie neu gestartet: Laufende Besprechungen gehen weiter. In jedem Augenblick sind die Dateien auf dem Datenträger eine Konfiguration, die nginx annimmt; selbst ein Stromausfall hinterlässt einen Rechner, der startet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Eine Antwort mit 502 oder 504 ist kein Fehler des Proxys: nginx arbeitet, aber der Dienst dahinter ist noch nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>Die Dateien an der Seite</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 führt zu ihnen und zurück. Die Zeile unter dem Cursor wird unten erklärt: warum sie da ist, was sie tut, was die Anleitung hat und seit welchem NGINX es sie gibt. F7 gibt der Erklärung den ganzen Platz und nimmt ihn ihr wieder.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Strg+F sucht in allen Dateien, F3 und Umschalt+F3 führen zum nächsten und zum vorigen Treffer, Esc beendet es. F8 und Umschalt+F8 führen zur nächsten und zur vorigen Änderung. Strg+Umschalt+C kopiert die ganze Datei, wie sie geschrieben wird.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>Im Unterschied steht - vor Zeilen, die gehen, und + vor Zeilen, die kommen; was sich innerhalb einer Zeile geändert hat, ist unterstrichen. In einem breiten Fenster stehen Alt und Neu nebeneinander. F8 und Umschalt+F8 führen zur nächsten Änderung und zu der davor.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>Ihre Antworten ersetzen?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Was Sie eingegeben haben, wird durch das ersetzt, was in diesen Dateien steht.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Aus den Dateien dieses Rechners übernommen</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>OpenTalks .env importieren</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>OpenTalks Einstellungen (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Zertifikate: Platzhalter</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Zertifikate: eigene Dateien</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Zertifikate: Let&apos;s Encrypt, eines für alle Namen</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Zertifikate: Let&apos;s Encrypt, eines je Name</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>Das steht jetzt im Profil. Noch ist nichts geschrieben oder gespeichert, und auf den nächsten Seiten lässt sich alles noch ändern.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelesen aus: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Einstellungen, die ein Proxy nicht braucht</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Optionen, von denen diese Dateien nichts sagen, haben ihre üblichen Werte.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>Die Adresse, von der aus Sie über ssh angemeldet sind.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>Anfragen &amp;begrenzen</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Hält Fluten von einer Adresse mit 429 auf. Besprechungen, Signalisierung und Uploads sind ausgenommen, aber ein ganzes Büro kann eine Adresse teilen.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>Begrenzung &amp;erst erproben</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Protokolliert nur, was abgelehnt würde.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>T&amp;LS</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>Mozillas Stufen: „Mittel“ bedient alle Browser, die OpenTalk unterstützt, „Modern“ nur TLS 1.3.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation>Nur HTTPS (HS&amp;TS)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Browser lehnen einfaches HTTP so lange ab, auch wenn Sie es sich anders überlegen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Nur wenn jeder davon HTTPS hat, auch die anderer Dienste.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Schwer zurückzunehmen: Das Streichen dauert Monate.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>&amp;Sicherheits-Header</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Sagen Browsern, dass sie Inhaltstypen nicht raten und Adressen von Besprechungen für sich behalten.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>&amp;Inhaltsrichtlinie (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Was die Web-App laden darf. „Nur melden“ stört nichts: Beobachten Sie die Konsole des Browsers, dann setzen Sie sie durch.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Nur melden</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Durchsetzen</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Weitere &amp;Quellen</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Zum Beispiel: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>&amp;Eingebettet von</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Sites, die OpenTalk in einem Rahmen zeigen dürfen: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>Die Web-App lädt schneller. Nur die Web-App: Komprimierte Antworten der anderen könnten Geheimnisse verraten.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>Browser behalten Dateien mit einem Hash im Namen; alles andere fragen sie neu an, sodass Aktualisierungen sofort ankommen.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (dieses nginx kann es nicht)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Schneller über schlechte Netze. Braucht den offenen UDP-Port 443.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Wo der Rechner es hat, dürfen Besucher auf diesem Weg kommen.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Wie der Rechner es hat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>La&amp;uschen auf</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Adressen dieses Rechners, durch Kommas getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>&amp;Keycloak-Konsole von</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Netze, die Keycloaks Verwaltung öffnen dürfen. Dieser Rechner und die Netze von Docker dürfen es immer.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>&amp;Vertraute Proxys</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Lastverteiler vor diesem nginx. Nur ihnen wird die Adresse des Besuchers geglaubt.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Für alle offen gehalten</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Diese Pfade sind geschlossen, außer Sie brauchen sie von außen.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Controller: Messwerte</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Controller: API-Beschreibung</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak: Messwerte</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak: Zustand</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak: Verwaltung</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Raumserver: Dienst-API</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Auch für alle Namen unter der &amp;Domain</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>In die V&amp;orabliste der Browser aufnehmen</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Ko&amp;mprimierung</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>Zwischens&amp;peicher</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>den Staging-Server von Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>das Verzeichnis %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>Die Namen darin werden öffentlich (Certificate Transparency).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>Das ist eine Probe: Browser vertrauen dem Ergebnis nicht.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot bittet %1 um ein Zertifikat mit einem Namen: %2.</numerusform>
            <numerusform>certbot bittet %1 um ein Zertifikat mit %n Namen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot bittet %1 um %n Zertifikat: %2.</numerusform>
            <numerusform>certbot bittet %1 um %n Zertifikate: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>Der Text ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Speichern Sie ihn in der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>Das ist kein gültiges JSON (Zeile %1, Spalte %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Berichtigen Sie den Text dort oder kurz davor.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Listen und Objekte sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Ein Objekt hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>Der Schlüssel kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Der Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Entfernen Sie es: Zeilenumbrüche und Tabulatoren haben in einem Wert keinen Platz.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Der Wert hat den falschen Typ.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>Erwartet wird: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Entfernen Sie ihn oder berichtigen Sie seine Schreibweise.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>Der Schlüssel ist nötig und fehlt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>„%1“ ist keiner der hier bekannten Werte.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>Das Profil hat die Version %1; dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Verwenden Sie das Programm, das das Profil geschrieben hat, oder ein neueres.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>Das Profil sagt nicht, welche OpenTalk-Version läuft; „classic“ wird angenommen.</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Geben Sie sie an: Neuere Versionen dürfen LiveKit nicht unter einem eigenen Namen veröffentlichen.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>Die Liste hat %1 Einträge; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Kürzen Sie die Liste.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>„%1“ steht schon in dieser Liste.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 liegt außerhalb des Bereichs von %2 bis %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Wählen Sie eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>Der Hostname ist leer.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Geben Sie einen vollständigen Namen wie pad.example.com ein.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>Der Hostname hat %1 Zeichen; DNS erlaubt 253.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>„%1“ enthält andere Buchstaben als a bis z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Schreiben Sie einen internationalen Namen in seiner xn---Form.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>„%1“ ist eine Wildcard und nicht ein einzelner Hostname.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Geben Sie den vollständigen Namen dieses einen Dienstes ein.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>„%1“ endet mit einem Punkt.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Lassen Sie den letzten Punkt weg.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>„%1“ ist eine IP-Adresse oder sieht wie eine aus.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Geben Sie einen DNS-Namen ein: Zertifikate und Browser brauchen einen.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>„%1“ enthält keinen Punkt und ist deshalb kein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Geben Sie den vollständigen Namen ein, etwa pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>„%1“ beginnt mit einem Punkt oder enthält zwei Punkte hintereinander.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Entfernen Sie den überzähligen Punkt.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Ein Teil von „%1“ ist länger als 63 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Kürzen Sie den Teil zwischen zwei Punkten.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Ein Teil von „%1“ beginnt oder endet mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Entfernen Sie den Bindestrich am Rand.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>„%1“ enthält ein Zeichen, das kein Hostname haben kann.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>Verwenden Sie nur Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>„%1“ ist bereits der Hostname von %2.</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Geben Sie jedem Dienst einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>„%1“ liegt nicht unterhalb der Domain %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Wählen Sie einen Namen unterhalb der Domain: Browser lassen in OpenTalks Rahmen keine Cookies fremder Namen zu.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Schreiben Sie sie wie 192.0.2.1 oder 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>„%1“ ist eine IPv4-Adresse in IPv6-Schreibweise.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Schreiben Sie sie als IPv4-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>„%1“ ist kein Netz.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Schreiben Sie es wie 10.0.0.0/8, 2001:db8::/32 oder als einzelne Adresse.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>„%1“ hat Adressbits jenseits der Präfixlänge.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Schreiben Sie %2 für das Netz oder die Adresse allein.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>„%1“ umfasst jede Adresse, die es gibt.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Nennen Sie die gemeinten Netze.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>„%1“ ist keine Adresse mit Port.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Schreiben Sie sie wie 127.0.0.1:8080 oder [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>In „%1“ lassen sich Adresse und Port nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Setzen Sie eine IPv6-Adresse in Klammern: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>„%1“ hat keinen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Schreiben Sie den Port in Ziffern hinter einen Doppelpunkt: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>„%1“ ist eine Link-Local-, Multicast- oder unbestimmte Adresse: Dort ist kein Dienst zu erreichen.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>Es ist kein Backend angegeben.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Geben Sie ein, wo der Dienst lauscht, etwa 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>„%1“ ist bereits ein Backend von %2.</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Geben Sie den Port dieses Dienstes ein: Zwei Dienste können sich keinen teilen.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>Auf „%1“ lauscht dieser Proxy selbst.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Geben Sie den Port des Dienstes dahinter ein: Sonst liefen Anfragen im Kreis.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>%1 hält seine Räume im Arbeitsspeicher: Mehrere Instanzen wüssten nichts voneinander.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Behalten Sie ein Backend.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Mehrere Instanzen von %1 arbeiten nur, wenn jeder Besucher bei derselben bleibt.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Stellen Sie die Verteilung auf „Fest“ (im Profil „sticky“) oder behalten Sie ein Backend.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>Kein Dienst ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Schalten Sie die Dienste ein, für die dieser Proxy da ist.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>%1 hat in der Version „%2“ keinen öffentlichen Hostnamen.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Schalten Sie den Dienst aus oder wählen Sie die Version, die wirklich läuft.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>%1 ist aus; ohne diesen Dienst arbeitet OpenTalk nicht.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Lassen Sie ihn nur ausgeschaltet, wenn ein anderer Proxy ihn bedient.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>„%1“ kann nicht die Kennung eines Dienstes sein.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Verwenden Sie höchstens 32 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang einen Buchstaben.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>Die Kennung „%1“ benutzt dieses Programm selbst.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Ein anderer weiterer Dienst hat schon die Kennung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Schreiben Sie sie wie admin@example.com oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>„%1“ ist keine Adresse eines ACME-Verzeichnisses.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Schreiben Sie sie wie https://ca.example.com/acme/directory; nur https, ohne Benutzername und Abfrage.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Der Pfad ist leer.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei ein.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>„%1“ beginnt nicht mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>„%1“ hat einen Teil, der leer, „.“ oder „..“ ist.</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Geben Sie den direkten Pfad der Datei ohne solche Teile ein.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>„%1“ enthält ein Dollarzeichen, ein Steuerzeichen oder Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Benennen Sie die Datei um: nginx würde ein Dollarzeichen als Variable lesen.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>Der Pfad ist länger als die 4095 Byte, die Linux erlaubt.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Wählen Sie einen kürzeren Pfad.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>Für %1 ist keine Zertifikatsdatei angegeben.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Geben Sie eine für diesen Namen an oder eine für alle übrigen unter „*“.</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Kein eingeschalteter Dienst hat den Namen %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Entfernen Sie den Eintrag oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>„%1“ ist eine Link-Local-, Multicast- oder unbestimmte Adresse: Dort lässt sich nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Geben Sie eine Adresse dieses Rechners ein; eine leere Liste bedeutet alle.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>„%1“ ist eine IPv6-Adresse, aber IPv6 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Entfernen Sie die Adresse oder schalten Sie IPv6 ein.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>Browser nehmen in die Vorabliste nur auf, was die Subdomains einschließt und mindestens ein Jahr gilt (31536000 Sekunden).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Schließen Sie die Subdomains ein und erhöhen Sie die Dauer, oder schalten Sie die Vorabliste aus.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>„%1“ ist keine Herkunft (origin).</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Schreiben Sie sie wie https://cloud.example.com, ohne Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>„%1“ gehört nicht zu den Direktiven, die sich erweitern lassen.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>„%1“ ist keine Quelle, die sich in die Richtlinie aufnehmen lässt.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Schreiben Sie sie wie https://stats.example.com, wss://*.example.com, data: oder blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Wählen Sie eine andere Datei oder prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Wählen Sie eine Datei, die dieses Werkzeug geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>„%1“ ist kein absoluter Pfad ohne „.“, „..“ und „//“.</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Schreiben Sie den Pfad vom Wurzelordner an aus.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Dieser Ordner gehört dem Benutzer mit der Nummer %1 und nicht root.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Übereignen Sie ihn root oder verwenden Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>Andere Benutzer als root dürfen diesen Ordner ändern (Modus %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Entziehen Sie Gruppe und anderen das Schreibrecht.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Diese Datei können andere Benutzer als root ändern.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Übereignen Sie sie root und entziehen Sie anderen das Schreibrecht.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>Dieser symbolische Link gehört dem Benutzer mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Lassen Sie root den Link anlegen oder nennen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Ein symbolischer Link steht, wo ein Ordner erwartet wird.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Ersetzen Sie den Link durch den Ordner selbst.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>Die symbolischen Links auf diesem Pfad führen zu keinem Ende.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Berichtigen Sie die Links.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>Wo ein Ordner nötig ist, liegt etwas anderes.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verschieben Sie es.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Legen Sie eine gewöhnliche Datei an ihre Stelle.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>Wo eine Datei geschrieben werden soll, liegt ein Ordner oder eine Spezialdatei.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Diese Datei ist größer als %1 Byte; mehr wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Dieser Ordner ist nicht leer und bleibt.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Sehen Sie nach, was darin liegt, und entfernen Sie ihn von Hand, wenn niemand ihn braucht.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>Dieses Konto darf das hier nicht (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Führen Sie es als root aus.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Das lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Prüfen Sie den Pfad und den Datenträger.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Das lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Prüfen Sie, ob der Datenträger voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>Das Programm liegt an keinem seiner üblichen Orte.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Installieren Sie es mit der Paketverwaltung.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Das Programm ließ sich nicht starten: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Prüfen Sie Arbeitsspeicher und Prozessgrenzen dieses Rechners.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>Das Programm endete nicht innerhalb von %1 Sekunden und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Führen Sie es von Hand aus, um zu sehen, worauf es wartet.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>Die Konfiguration von nginx bindet %1 in sich selbst ein.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Entfernen Sie eine der include-Zeilen.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>Es lässt sich nicht sagen, auf welcher Adresse „listen %1“ lauscht.</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Schreiben Sie dort eine numerische Adresse.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>Das nginx mit der Prozessnummer %1 läuft nicht mehr.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Sehen Sie ins Fehlerprotokoll von nginx und starten Sie nginx wieder.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>nginx ließ sich nicht zum Neuladen auffordern: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>nginx arbeitet nach dem Neuladen mit seinen alten Workern weiter. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Sehen Sie ins Fehlerprotokoll von nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx ist nicht gestartet. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>Das nginx eines anderen Wurzelordners wird von hier aus nicht gestartet.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Starten Sie es dort, wo es hingehört, und wenden Sie das Profil dann noch einmal an.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>Helfer und Fenster verstehen einander hier nicht.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Verwenden Sie Helfer und Fenster derselben Version.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Diese Datei hat dieses Programm geschrieben; seitdem wurde sie von Hand geändert.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Sehen Sie sich den Unterschied an; um die Datei zu ersetzen, übernehmen Sie sie.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Diese Datei ist im Weg und stammt nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Hier liegt %1, wo %2 hingehört.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Verschieben Sie es von Hand; es wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>„%1“ ist keine Datei des Plans und lässt sich deshalb nicht übernehmen.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Nennen Sie einen Pfad so, wie der Plan ihn zeigt.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Für %1 gibt es noch kein Zertifikat.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Die Datei, die Zertifikat oder Schlüssel von %1 enthalten soll, fehlt.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Legen Sie die Datei dort ab oder berichtigen Sie den Pfad im Profil.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Diese Datei enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Nennen Sie die Datei mit der Zertifikatskette, das eigene Zertifikat zuerst.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel in PEM-Form ohne Passwort.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Nennen Sie die Datei mit dem unverschlüsselten privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Nennen Sie den Schlüssel, mit dem das Zertifikat beantragt wurde.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Verwenden Sie ein Zertifikat, das diesen Host nennt.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Das Zertifikat galt bis %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Erneuern Sie es oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>Das Zertifikat gilt erst ab %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners oder verwenden Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>Das Platzhalter-Zertifikat ließ sich nicht herstellen (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Melden Sie das mit der Version des Programms.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>Der Dateibaum für die Prüfung ließ sich nicht zusammenstellen: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Prüfen Sie Arbeitsspeicher und freien Platz dieses Rechners.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Ein Dateibaum unterhalb eines anderen Ordners lässt sich nur prüfen, wo Einhängen erlaubt ist.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Führen Sie das als root außerhalb eines Containers aus.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>Dieses Konto darf hier nichts einhängen (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Die Liste der Befehle zeigt opentalk-proxy --help.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Vielleicht war „%2“ gemeint; opentalk-proxy --help nennt alle.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Die Optionen zeigt opentalk-proxy %2 --help.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Vielleicht war „%3“ gemeint; opentalk-proxy %2 --help nennt alle.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>Die Option braucht einen Wert.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Schreiben Sie ihn hinter die Option: %1 WERT.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>Die Option erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Lassen Sie das Gleichheitszeichen und alles dahinter weg.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>Die Option ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>Es gibt ein Argument zu viel: „%1“.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Die Argumente zeigt opentalk-proxy %2 --help.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>Es wurde kein Profil angegeben.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Nennen Sie seine Datei oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>Es ist nicht gesagt, wohin die Dateien sollen.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Ergänzen Sie --output ORDNER, --archive DATEI.tar.gz oder --list.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>Der Rechner, für den erzeugt werden soll, ist nur halb beschrieben.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Geben Sie --nginx, --openssl und --layout zusammen an.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>Das Layout „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>Die Layouts sind sites, conf.d, vhosts.d und http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Geben Sie einen Wert an oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Eine Prüfsumme hat 64 Ziffern und Kleinbuchstaben von a bis f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Kopieren Sie sie aus der letzten Zeile von opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>„%1“ ist keine Nummer eines Sicherungspunkts.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Die Nummern zeigt opentalk-proxy history.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>„%1“ ist kein vollständiger und sauberer Pfad.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Beginnen Sie ihn mit einem Schrägstrich und lassen Sie „..“, „.“ und leere Teile weg.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Prüfen Sie ihren Namen und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>Die Eingabe ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Dort liegt etwas, das kein Ordner ist.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Nennen Sie einen Ordner oder einen Pfad, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Das lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Prüfen Sie dort die Zugriffsrechte und den freien Platz.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>Das liegt dort von einem früheren Lauf und gehört nicht zu diesem.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Löschen Sie es, bevor der Ordner benutzt wird, oder erzeugen Sie in einen neuen.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>Das Platzhalter-Zertifikat ist nicht dabei, denn ein Schlüssel entsteht dort, wo er benutzt wird.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Stellen Sie es auf dem Zielrechner her: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX ist hier nicht installiert, deshalb gibt es nichts, wofür erzeugt werden könnte.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Installieren Sie es (%1) oder beschreiben Sie einen anderen Rechner mit --survey oder mit --nginx, --openssl und --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Ein früherer Lauf wurde unterbrochen, und seine Änderungen sind vielleicht halb fertig.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>Das nächste apply, undo oder remove als root nimmt ihn zurück oder führt ihn zu Ende.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>Die Anfrage hat nicht die Version %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Verwenden Sie Assistent und Befehl aus derselben Version.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>Die Nummer einer Anfrage liegt zwischen 1 und 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Zählen Sie die Anfragen ab 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>Die Anfrage „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>Die Liste enthält mehr als %1 Pfade.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>Nennen Sie nur Dateien des Plans.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>Die Anfrage ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Senden Sie sie als eine Zeile JSON unter dieser Größe.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>Das Programm ist in einem Zustand, den es nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Bitte melden Sie das mit der Befehlszeile, die dazu führte.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>„%1“ ist keine Versionsnummer.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Schreiben Sie alle drei Zahlen, etwa 1.22.1 oder 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX erwartet hier kein „%1“.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Suchen Sie darüber nach einem fehlenden Semikolon, einer Klammer oder einem Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>Die Datei endet vor „%1“, das zu dieser Zeile gehört.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Vervollständigen Sie die Direktive, die hier beginnt.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Mehr als %1 Blöcke stehen ineinander.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Machen Sie die Konfiguration flacher.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Hier steht ein NUL-Byte, also ist das keine Textdatei.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Entfernen Sie das Byte oder nehmen Sie die Datei aus dem, was NGINX einbindet.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Diese Bestandsaufnahme hat nicht die Version 1 des Formats.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Machen Sie sie neu mit dem Befehl survey dieser Version des Assistenten.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>„%1“ ist kein absoluter Pfad ohne Punkte darin.</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Machen Sie die Bestandsaufnahme neu, statt sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Diese nginx.conf bindet keinen Ordner ein, in den Sites gehören könnten.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Legen Sie daneben den Ordner conf.d an und fügen Sie am Ende ihres http-Blocks die Zeile „include conf.d/*.conf;“ ein.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>Das Profil verlangt IPv6, und der Kernel dieses Rechners hat keines.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Schalten Sie IPv6 im Kernel ein oder im Profil aus.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 hat kein TLS 1.3, die einzige Version von „modern“.</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Wählen Sie „Mittel“ (im Profil „intermediate“) oder OpenSSL ab 1.1.1.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Dieses NGINX wurde ohne sein Modul %1 gebaut.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Installieren Sie das NGINX-Paket Ihrer Distribution, das es enthält.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 antwortet bereits für %1; eine zweite Site dieses Namens würde NGINX nicht beachten.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Nehmen Sie den Namen aus jener Datei oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>„%1“ wird hier deklariert, und die Sites von OpenTalk deklarieren es auch.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Wählen Sie in jener Datei einen anderen Namen oder entfernen Sie die Deklaration.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>Auf %1 wird NGINX auf diesem Rechner selbst lauschen: Anfragen liefen im Kreis.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Geben Sie den Port des Dienstes selbst ein.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 schlägt „%1“ nur beim Start nach und startet gar nicht, solange der Name nicht gefunden wird.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Geben Sie seine Adresse ein oder verwenden Sie NGINX ab 1.27.3, das ihn immer wieder nachschlägt.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Dieser Rechner hat keinen Nameserver, bei dem NGINX „%1“ nachschlagen könnte.</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Geben Sie seine Adresse ein oder richten Sie einen Nameserver in /etc/resolv.conf ein.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size steht auf %1; der längste Hostname braucht %2.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Erhöhen Sie diese Einstellung auf die nächste Zweierpotenz oder kürzen Sie den Namen.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Nur auf %1 zu lauschen, nähme diese Adresse %2 (%3) weg, das auf allen lauscht.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Lassen Sie die Liste der Adressen leer.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Nur root darf diesen Rechner ändern.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Führen Sie es mit sudo aus.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>Ein anderer Lauf ändert diesen Rechner gerade.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Warten Sie, bis er beendet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>Der Zustandsordner muss root allein gehören, mit Modus 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Sehen Sie nach, wer ihn geändert hat und was darin liegt, bevor Sie das berichtigen.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Diese Aufzeichnung eines früheren Laufs ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her oder verschieben Sie sie und verzichten Sie auf diesen Sicherungspunkt.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>Die Aufzeichnung nennt „%1“, das keine Datei dieses Werkzeugs ist.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Jemand hat die Aufzeichnung geändert. Es wurde nichts mit ihr getan.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>Die Aufzeichnung gilt für die Konfiguration in „%1“, aber nginx liest jetzt „%2“.</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Legen Sie die Konfiguration dorthin zurück, wo sie war, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Installieren Sie es mit: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>Der Plan ist nicht der, der gezeigt wurde. Geändert hat sich: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Sehen Sie sich den neuen Plan an und wenden Sie dann diesen an.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX lehnt die Konfiguration ab: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Berichtigen Sie, was es nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX würde „%1“ nicht beachten, denn ein anderer Server hat diesen Namen: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Nehmen Sie den Namen aus dem anderen Server oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX meldet zur neuen Konfiguration eine Warnung: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Beseitigen Sie die Ursache und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX legt die Optionen zweier listen-Zeilen zusammen: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>Es ist nichts zu tun; die Optionen gelten für beide Server.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>Der Lauf wurde abgebrochen; alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Beginnen Sie ihn neu, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>Das wurde seit dem letzten Lauf von Hand geändert.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Heben Sie anderswo eine Kopie davon auf, stellen Sie den früheren Inhalt wieder her und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>Das hat jemand anderes geändert, während der Lauf im Gange war.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Sehen Sie nach, was jetzt dort steht, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>Der Verlauf hat keinen Sicherungspunkt mit der Nummer %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Der Verlauf zeigt, welche Nummern es gibt.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>Der Verlauf ist leer, deshalb gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Das ließ sich nicht wiederherstellen, wie es war.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Beseitigen Sie die daneben genannte Ursache und rufen Sie den Befehl noch einmal auf: Er stellt zuerst alles fertig wieder her. Der frühere Inhalt liegt in %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Alle Dateien sind wie zuvor, aber nginx hat die alte Konfiguration nicht wieder angenommen: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Sehen Sie ins Fehlerprotokoll von nginx und laden Sie nginx dann neu.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 antwortet auf %2 nicht über TLS: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Suchen Sie nach einem anderen Programm auf dieser Adresse und prüfen Sie die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>Auf %2 wird für %1 ein anderes Zertifikat vorgezeigt.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Suchen Sie nach einem anderen Server oder Programm, das dort für diesen Namen antwortet.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>Es ließ sich nicht prüfen, was Besucher als Antwort bekommen: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>Nichts wurde neu geladen, denn nginx läuft nicht.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>Die Konfiguration wirkt, sobald nginx gestartet wird.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>Die Konfiguration ließ sich nur an Ort und Stelle prüfen, denn hier ist kein eigener Mount-Namespace erlaubt.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>Der Dienst hinter %1 antwortet noch nicht (Status %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Starten Sie ihn oder berichtigen Sie sein Backend.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Dieser Ordner bleibt, denn darin liegen Dateien anderer.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Entfernen Sie ihn von Hand, wenn niemand ihn braucht.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>Zertifikate von certbot und die eigenen Protokolle von nginx wurden behalten.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Entfernen Sie sie mit certbot und von Hand, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Ein früherer Lauf wurde unterbrochen; seine Änderungen wurden zurückgenommen.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Ein früherer Lauf wurde unterbrochen, als schon alles getan war; seine Reste wurden aufgeräumt.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>Die Übung benutzt das nginx dieses Rechners, und keines ist installiert.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Installieren Sie nginx; es muss nicht laufen.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>Der Übungsrechner ließ sich nicht einrichten: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>Die Version von OpenTalk ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Wählen Sie sie auf der Seite „Dienste“.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Dieses System erlaubt gewöhnlichen Konten kein eigenes Netz und keinen eigenen Dateibaum. Die Übung nimmt deshalb freie Ports von 127.0.0.1 anstelle von 80, 443 und denen der Dienste, und NGINX liest eine Kopie der Dateien mit diesen Ports.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Es ist nichts zu tun: Dateien, Prüfungen, Neuladen und Nachweise sind echt. Um mit den echten Ports zu üben, erlauben Sie User-Namespaces ohne Sonderrechte (sysctl kernel.unprivileged_userns_clone=1 oder kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>Was von den bisherigen Dateien zum Zurücknehmen aufbewahrt werden muss, ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Verschieben Sie die großen Dateien darunter an einen anderen Ort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>Die neue Konfiguration ist vollständig und in Gebrauch, konnte aber nicht sicher verzeichnet werden.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Kümmern Sie sich um den Datenträger und führen Sie den Befehl dann erneut aus: Er behält zuerst die ganze neue Konfiguration oder stellt die ganze alte wieder her.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Alles wurde ausgeführt, aber das Ergebnis konnte nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Sehen Sie im Verlauf nach, was getan wurde.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>Die Konfiguration von nginx ist mehr, als hier gelesen wird; ein Teil davon ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Prüfen Sie, was dort eingebunden wird und wie oft.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Dieses System lässt gewöhnliche Konten die Dateien von NGINX nicht testen (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>Getestet wird beim Anwenden, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>Dieses Konto darf nicht die ganze Konfiguration von NGINX lesen.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX stößt hier an Grenzen dieses Kontos, die root nicht hat.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX nimmt die Dateien von OpenTalk an, aber der Host „%1“ einer anderen Site lässt sich zurzeit nicht auflösen.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Berichtigen Sie dort den Namen oder sorgen Sie für seinen Nameserver: Ohne ihn lädt NGINX nicht.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Dieses NGINX kennt „%1“ nicht: Ein Modul fehlt, oder es ist zu alt.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Laden Sie das Modul oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>„%1“ darf an dieser Stelle nur einmal gesetzt werden.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Nehmen Sie eine der beiden Zeilen heraus.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>„%1“ darf in diesem Block nicht stehen.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Setzen Sie es dorthin, wo die Dokumentation von NGINX es erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>„%1“ ist zweimal definiert und gilt für ganz NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Benennen Sie es dort um, wo es nicht zu OpenTalk gehört.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Zwei Sites wollen der Standardserver von %1 sein.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Nehmen Sie „default_server“ der Site weg, die nicht zu OpenTalk gehört.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Eine andere Site bedient „%1“ schon an derselben Adresse; NGINX würde es hier übergehen.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Wählen Sie einen anderen Namen oder nehmen Sie ihn aus der anderen Site.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Zwei Sites setzen Optionen für das Lauschen auf %1; nur eine darf es.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Lassen Sie die Optionen in nur einer der beiden „listen“-Zeilen.</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Ein Name ist zu lang für die eingestellten Tabellen von NGINX.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Setzen Sie %1 im http-Block auf die nächstgrößere Zweierpotenz.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>Der Host „%1“ lässt sich nicht auflösen, und ohne seine Adresse lädt NGINX nicht.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Berichtigen Sie den Namen oder schreiben Sie seine Adresse.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX kann das Zertifikat oder den Schlüssel „%1“ nicht laden.</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Sorgen Sie dafür, dass die Datei da ist, PEM enthält und zu ihrem Gegenstück gehört.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Legen Sie es an oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>Die Variable „%1“ ist nirgends definiert.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Berichtigen Sie ihren Namen oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Dieses NGINX nimmt die Werte in dieser Zeile nicht an.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Berichtigen Sie die Zeile.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX kann die Datei hier nicht lesen: Ein Anführungszeichen, eine Klammer oder ein Semikolon fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Berichtigen Sie die Zeile oder die davor.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Dieses NGINX weist eine Zeile zurück, die hier geschrieben wird.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Melden Sie das mit der Zeile und der Version von NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>Die Zeile steht in einer Datei, die nicht zu OpenTalk gehört.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Berichtigen Sie sie dort: Bis dahin lädt NGINX nichts.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Diese Site hat keinen Link in sites-enabled: NGINX liest sie nicht, deshalb wurde ihr Dienst ausgelassen.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Schalten Sie den Dienst auf der Seite „Dienste“ ein, wenn er gewünscht ist.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Wählen Sie die Datei .env der OpenTalk-Installation.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>Das ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Das Anführungszeichen, das in dieser Zeile beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Schließen Sie es: So liest auch Docker Compose die Datei nicht.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Diese Zeile hat nicht die Form SCHLÜSSEL=Wert und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Sehen Sie nach, ob Docker Compose liest, was Sie meinten.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 hängt von etwas ab, das nicht aus dieser Datei gelesen wird, und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Geben Sie es auf der Seite „Dienste“ ein.</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 enthält keinen öffentlichen Hostnamen, der über Port 443 erreicht wird, und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Geben Sie den Namen auf der Seite „Dienste“ ein.</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 ist weder ein Port noch eine Adresse mit Port und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Geben Sie das Backend auf der Seite „Dienste“ ein.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 kommt mehrmals vor; die letzte Zeile gilt.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Entfernen Sie die anderen.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>OT_DOMAIN steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Geben Sie die Domain auf der Seite „Dienste“ ein.</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker veröffentlicht diese Ports auf allen Adressen, an der Firewall vorbei; dort erreicht jeder die Dienste ohne HTTPS: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Schreiben Sie stattdessen in die .env, und starten Sie die Dienste neu: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>„%1“ ist keine Adresse mit Port.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>NGINX lauscht hier auf %1 für einen Stream oder für E-Mail; deshalb kann dort keine Site lauschen.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Verlegen Sie, was dort lauscht, auf eine andere Adresse oder einen anderen Port, oder geben Sie bei „listen“ freie Adressen an.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>„%1“ hat im Profil keine Entsprechung und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Prüfen Sie, ob Sie es brauchen: Die Vorschau zeigt, was an seiner Stelle stehen wird.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>„%1“ wurde von Hand aus dieser Datei entfernt und wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Suchen Sie die Option, die dafür steht, oder entfernen Sie es danach wieder.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Zwei Sites könnten der Dienst %1 sein: %2 wurde übernommen, %3 nicht.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Berichtigen Sie den Namen auf der Seite „Dienste“, wenn es die andere ist.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 wurde für den Dienst %2 gehalten, weil sein Backend den üblichen Port %3 hat.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Berichtigen Sie es auf der Seite „Dienste“, wenn es ein anderer ist.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>Der Dienst %1 gehört nicht zu der Version, für die diese Dateien sind.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Seine Datei wird gelöscht; wählen Sie die andere Version, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Diese Dateien sagen nicht, wo der Dienst %1 lauscht; angenommen wurde %2.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Geben Sie sein Backend auf der Seite „Dienste“ ein.</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>„%1“ ist keine Grenze, die das Profil ausdrücken kann.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Geben Sie die Grenze auf der Seite „Optionen“ ein.</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>Den Dateien ist nicht anzusehen, welche Version von OpenTalk dahintersteht.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>E-Mail-Adresse und Server für Let&apos;s Encrypt stehen nicht in diesen Dateien.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Geben Sie sie auf der Seite „Zertifikate“ ein, wenn Zertifikate geholt werden sollen.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>„%1“ erlaubt TLS-Versionen, die gebrochen sind; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>Geräte aus der Zeit vor 2014 kommen damit nicht mehr herein.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>HSTS soll hier in die Vorabliste der Browser, gilt aber nicht für ein Jahr und alle Subdomains, wie es die Browser verlangen.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Schalten Sie es auf der Seite „Optionen“ wieder ein, wenn Sie das alles wollen.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>„%1“ sperrt ein Büro aus, wenn seine Besprechung beginnt; stattdessen gelten %2 Anfragen je Sekunde und %3 auf einmal.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Ändern Sie die Zahlen auf der Seite „Optionen“, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>„%1“ wurde nicht übernommen: Der Assistent schreibt eine eigene Richtlinie, und mit der aus der Anleitung beginnt keine Besprechung.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Fügen Sie eigene Quellen auf der Seite „Optionen“ hinzu.</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>„%1“ verhindert, dass dieser Dienst in einer Besprechung angezeigt wird, und wurde deshalb nicht übernommen.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Nur OpenTalk selbst wird ihn einbetten dürfen.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>„%1“ lässt bei diesen Dateien die Sicherheits-Header weg und hält veraltete Dateien vor; es wurde deshalb nicht übernommen.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>Stattdessen werden die Dateien des Frontends mit einem Hash im Namen ein Jahr lang vorgehalten.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>„%1“ wurde nicht übernommen: Es gilt für Zertifikate, die einen Auskunftsdienst nennen, und die von Let&apos;s Encrypt nennen keinen.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>Der Assistent fügt es hinzu, wo ein Zertifikat einen nennt.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>Der Name %1 steht hier neben %2 und wurde nicht übernommen: Eine Site hat einen Namen.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Legen Sie dafür eine eigene Site an, wenn er gebraucht wird.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Diese Datei enthält Sites, die jetzt im Profil stehen, und sie wird nicht ersetzt: Der Dateiname ist keiner des Assistenten.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Nehmen Sie sie vor dem Anwenden aus dem, was NGINX einbindet: NGINX würde die zweite Site eines Namens übergehen.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>In dieser Datei, die ersetzt wird, steht ein Server für %1; er gehört nicht zu OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Verschieben Sie ihn vor dem Anwenden in eine eigene Datei.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>certbot ändert gerade die Konfiguration von nginx.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>Der Sicherungspunkt %1 ist nicht mehr vorhanden; es gibt den ersten und die neuesten %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Wählen Sie, was opentalk-proxy survey --json geschrieben hat.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX läuft als Prozess %1, aber diese Datei nennt ihn nicht; deshalb lässt es sich nicht neu laden.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Schreiben Sie diese Nummer in die Datei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Dieses Protokoll ist eine Pipe, die niemand liest; nginx würde dort ohne Ende warten.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Starten Sie nginx zu einer ruhigen Zeit neu: Das beendet laufende Besprechungen und wird Ihnen daher nie abgenommen.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux erlaubt nginx keine Verbindung zu den Diensten dahinter: Jeder Host wird mit 502 antworten.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>Rufen Sie als root „setsebool -P httpd_can_network_connect on“ auf.</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Kommt es auf diese Anfragen an, ergänzen Sie vor dem Anwenden „default_server“ in der listen-Zeile dieser Datei.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>Das laufende nginx ist ein anderes als dieses Programm, meist ein älteres, weil inzwischen ein Paket aktualisiert wurde: Es kann ablehnen, was die Prüfung annimmt.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>Auf %1 antwortet diese Datei auf Namen, die keine Site hat, aber nur, weil NGINX sie als erste liest. Die Dateien von OpenTalk kommen vor ihr, und solche Anfragen werden abgewiesen.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Legen Sie eine gewöhnliche Datei an diese Stelle, oder starten Sie das Programm, das sie liest.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Diese nginx.conf liest keinen Ordner mit Sites. Mit einer gekennzeichneten Zeile am Ende ihres http-Blocks liest sie die Dateien von OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Sehen Sie sich den Unterschied an; soll die Zeile eingefügt werden, übernehmen Sie die Datei.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>Die Bestandsaufnahme enthält den ganzen Text dieser Datei, da eine Zeile von uns in sie gehört.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Stehen Geheimnisse in der Datei, geben Sie die Bestandsaufnahme niemandem.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1 hat keine Adresse im öffentlichen DNS.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Tragen Sie bei Ihrem DNS-Anbieter einen A-Eintrag dafür ein (und einen AAAA-Eintrag, wenn dieser Rechner IPv6 hat) und warten Sie, bis er bekannt ist.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>Die Nameserver von %1 gaben keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Prüfen Sie die Nameserver der Domain und ihr DNSSEC und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1 hat im DNS eine Adresse, die aus dem Internet nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Tragen Sie bei Ihrem DNS-Anbieter die öffentliche Adresse dieses Rechners ein, oder verwenden Sie für interne Namen ein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 führt zu %2, und das ist nicht dieser Rechner.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Berichtigen Sie den A-Eintrag bei Ihrem DNS-Anbieter. Wenn %2 an diesen Rechner weiterleitet, lassen Sie auch Port 80 weiterleiten.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>Der AAAA-Eintrag von %1 führt zu %2, und das ist nicht dieser Rechner; IPv6 wird zuerst versucht.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Berichtigen Sie den AAAA-Eintrag bei Ihrem DNS-Anbieter, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>Port 80 von %1 war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Lassen Sie TCP-Port 80 durch Firewall und Router zu diesem Rechner, und prüfen Sie, ob nginx läuft.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1 nimmt Verbindungen auf Port 80 an, aber die Antwort brach ab oder kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Suchen Sie nach einem Proxy oder einer Firewall vor diesem Rechner, und prüfen Sie seine Last.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>Auf Port 80 antwortete für %1 etwas anderes als die Datei, die certbot abgelegt hatte.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Prüfen Sie, ob %1 zu diesem nginx führt und ob kein Proxy und keine andere Site dort für den Namen antwortet.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>Ein CAA-Eintrag im DNS von %1 erlaubt dieser Zertifizierungsstelle nicht, dafür Zertifikate auszustellen.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Fügen Sie einen CAA-Eintrag für diese Stelle hinzu (für Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), oder entfernen Sie die CAA-Einträge.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>Die CAA-Einträge von %1 ließen sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Prüfen Sie, ob die Nameserver der Domain Fragen nach CAA beantworten, und ihr DNSSEC, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>Auf Port 80 leitet %1 im Kreis um.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Lassen Sie keine Site, keinen Proxy und kein CDN Pfade unter /.well-known/acme-challenge/ umleiten.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>Auf Port 80 leitet %1 auf einen Port um, dem die Zertifizierungsstelle nicht folgt.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Leiten Sie nur auf Port 80 oder 443 um, oder unter /.well-known/acme-challenge/ gar nicht.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>Auf Port 80 leitet %1 auf eine Adresse statt auf einen Namen um.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Leiten Sie auf einen Hostnamen um, oder unter /.well-known/acme-challenge/ gar nicht.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>Auf Port 80 leitet %1 dorthin um, wohin die Zertifizierungsstelle nicht folgt.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Sorgen Sie dafür, dass nichts Pfade unter /.well-known/acme-challenge/ umleitet.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>Auf Port 80 leitet %1 auf HTTPS um, und dort scheitert der TLS-Handshake.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Sorgen Sie dafür, dass nichts Pfade unter /.well-known/acme-challenge/ umleitet, oder bringen Sie HTTPS am Ziel in Ordnung.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>Auf Port 80 leitet %1 auf HTTPS um, wo niemand antwortet.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Sorgen Sie dafür, dass nichts Pfade unter /.well-known/acme-challenge/ umleitet, oder lassen Sie auch Port 443 durch.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>Die Zertifizierungsstelle erreichte %1 von einem Ort der Welt und von anderen nicht.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Sperren Sie auf Port 80 nichts nach Land oder Netz, und prüfen Sie, ob alle Nameserver dieselbe Antwort geben.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>Die Zertifizierungsstelle stellt für %1 keine Zertifikate aus.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Verwenden Sie einen Namen unter einer eigenen öffentlichen Domain, ohne Unterstriche, oder für interne Namen ein eigenes Verzeichnis.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>Die Zertifizierungsstelle konnte %1 nicht prüfen.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Lesen Sie, was die Zertifizierungsstelle selbst sagt; es wird mit angezeigt.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Warten Sie; nur Zeit hilft. Die Grenzen: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>In einer Woche wurden zu viele Zertifikate für genau diese Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Versuchen Sie es nach %1 noch einmal.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>In einer Woche wurden zu viele Zertifikate für diese Domain ausgestellt.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>Dieses Konto hat in kurzer Zeit zu viele Bestellungen aufgegeben.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>Von dieser Adresse oder diesem Netz aus wurden in kurzer Zeit zu viele Konten angelegt.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>Die Prüfung eines Namens ist in einer Stunde zu oft gescheitert.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Beseitigen Sie erst die Ursache, und versuchen Sie es nach %1 noch einmal.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Nach vielen Fehlschlägen hat die Zertifizierungsstelle Bestellungen dieses Kontos für einige Namen ausgesetzt.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Beseitigen Sie die Ursache, und öffnen Sie dann die Adresse aus der Meldung der Zertifizierungsstelle, damit es weitergeht.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>Die Zertifizierungsstelle nimmt von hier zurzeit keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>Die Uhr dieses Rechners geht falsch, oder das Zertifikat von %1 liegt außerhalb seiner Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Stellen Sie die Uhr (timedatectl set-ntp true), und versuchen Sie es noch einmal. Geht sie richtig, muss das Zertifikat von %1 erneuert werden.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 wies immer wieder die Nummern zurück, die es selbst für Anfragen ausgegeben hatte.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, suchen Sie nach einem Proxy oder Cache zwischen diesem Rechner und %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 ist von diesem Rechner aus nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Prüfen Sie die Adresse im Profil, das DNS dieses Rechners und ob die Firewall Verbindungen zu %1 zulässt.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Dieser Rechner vertraut dem Zertifikat von %1 nicht.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Bei einem eigenen Verzeichnis geben Sie in &quot;directory_ca&quot; dessen Wurzelzertifikat an. Sonst suchen Sie nach einem Proxy, der TLS öffnet.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>Was unter %1 antwortet, hat ein Zertifikat für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Prüfen Sie &quot;directory_url&quot; und ob der Name darin zum Verzeichnis führt.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>Was unter %1 antwortet, ist kein ACME-Verzeichnis.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Prüfen Sie &quot;directory_url&quot;: Es ist die ganze Adresse, oft endet sie auf /directory.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 hat selbst einen Fehler oder wird gerade gewartet.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Versuchen Sie es in einer Stunde noch einmal. Für Let&apos;s Encrypt siehe https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 nimmt das Konto nicht an, das certbot dafür hat.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Melden Sie sich neu an (certbot unregister, dann noch einmal versuchen), oder fragen Sie, wer das Verzeichnis betreibt.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 bedient nur Konten, die vorher vereinbart wurden (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Melden Sie sich von Hand mit dem Schlüssel an, den Sie bekommen haben: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 nimmt die E-Mail-Adresse nicht an.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Geben Sie eine Adresse an, die es gibt, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Den Nutzungsbedingungen von %1 muss zugestimmt werden.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Lesen Sie sie, und rufen Sie dann auf: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>Die Bestellung wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>Die Zertifizierungsstelle nimmt den Schlüssel oder den Antrag auf das Zertifikat nicht an.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>Für certbot ist kein Speicherplatz mehr da.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Schaffen Sie Platz für /etc/letsencrypt, /var/log und /tmp, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Ein Datenträger, auf den certbot schreiben muss, ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Hängen Sie /etc/letsencrypt, /var/lib/letsencrypt und /var/log/letsencrypt schreibbar ein.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot darf eine seiner Dateien nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Rufen Sie es als root auf. Lief es als root, prüfen Sie Eigentümer, Modus und SELinux-Kennzeichen der Datei, die es nennt.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>Zurzeit läuft ein anderes certbot.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>certbot selbst läuft nicht: Teile davon fehlen oder passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Installieren Sie certbot mit der Paketverwaltung neu, und entfernen Sie Python-Pakete, die pip daneben gelegt hat.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>Die Zertifizierungsstelle hat abgelehnt, und diese Version von certbot kann nicht sagen, warum.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Suchen Sie in /var/log/letsencrypt/letsencrypt.log nach acme.messages.Error.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Dieses certbot kennt eine Option nicht, die gebraucht wird.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Aktualisieren Sie certbot mit der Paketverwaltung.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>Diesem certbot fehlt das Plugin, mit dem das Zertifikat geholt wurde.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Installieren Sie das Plugin, oder holen Sie das Zertifikat neu.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Was certbot von einem Zertifikat aufbewahrt, ist beschädigt.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Löschen Sie es mit certbot delete --cert-name NAME, und holen Sie das Zertifikat dann noch einmal.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Ein Befehl, den certbot vor oder nach seiner Arbeit aufrief, ist gescheitert.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Lesen Sie, was er gemeldet hat, und bringen Sie ihn in Ordnung.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot konnte seine Datei nicht dort ablegen, wo nginx sie ausliefert.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Prüfen Sie, ob es den genannten Ordner gibt und ob root dort schreiben darf.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Mehr steht in /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>Die Zählung der Bestellungen ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Schieben Sie die Datei beiseite; die Zählung beginnt dann neu.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>In sieben Tagen wurden %1 Zertifikate für genau diese Namen ausgestellt. Let&apos;s Encrypt gibt fünf; das letzte bleibt für den Notfall.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Warten Sie bis %2, oder verwenden Sie, was schon ausgestellt ist.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>Die Prüfung von %1 ist in einer Stunde %2-mal gescheitert. Nach dem fünften Mal lehnt Let&apos;s Encrypt ab.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Beseitigen Sie die Ursache, versuchen Sie es mit dem Staging-Verzeichnis, und kommen Sie nach %3 wieder.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Dieses Profil verwendet keine Zertifikate von certbot.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Setzen Sie &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;}, um sie zu holen.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx läuft nicht, und von ihm werden certbots Challenges abgerufen.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Starten Sie nginx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Ein anderes certbot läuft und ist auch nach zwei Minuten nicht fertig.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Dieses System hat keine Zufallszahlen geliefert.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>Die Testdatei für die Challenge von %1 wurde auf %2 nicht ausgeliefert (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Prüfen Sie, ob ein anderer Server-Block oder ein anderes Programm auf Port 80 für diesen Namen antwortet, und ob nginx /var/www/letsencrypt lesen darf.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Der Name %1 hat von hier aus gesehen keine Adresse.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Legen Sie dafür einen A-Eintrag mit der öffentlichen Adresse dieses Rechners an und warten Sie, bis die Nameserver ihn haben.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 führt zu %2, und dort wurde die Testdatei nicht gefunden (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Berichtigen Sie den A-Eintrag, falls das die Adresse eines anderen Rechners ist; hinter einem Router muss dieser Port 80 an diesen Rechner weiterleiten.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 führt über IPv6 zu %2, und dort wurde die Testdatei nicht gefunden (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt bevorzugt IPv6: Berichtigen Sie den AAAA-Eintrag, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot hat Erfolg gemeldet, aber das Zertifikat %1 passt nicht zu %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Sehen Sie in „certbot certificates“ und in /var/log/letsencrypt/letsencrypt.log nach.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>Die Zertifikate werden verwendet, aber der Hook, der nginx nach einer Erneuerung neu lädt, ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Führen Sie ihn von Hand aus, um den Grund zu sehen; laden Sie nginx bis dahin nach jeder Erneuerung selbst neu.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>Die Zertifikate werden verwendet, aber eine Probe der Erneuerung von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Beheben Sie, was die nächsten Zeilen nennen, und starten Sie dann „opentalk-proxy certificates renew-test“.</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>Das Zertifikat %1 wird von certbot nicht erneuert.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Erneuern Sie es so, wie es angelegt wurde, oder entfernen Sie es und lassen Sie certbot ein eigenes anlegen.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Auf diesem Rechner erneuert nichts Zertifikate von selbst.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Schalten Sie certbots Timer ein, oder lassen Sie cron zweimal am Tag „certbot renew“ starten.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Starten Sie „opentalk-proxy certificates obtain“ mit diesem Profil, oder beginnen Sie mit &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Diese Datei soll das Zertifikat enthalten und ist leer.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Kopieren Sie das Zertifikat noch einmal dorthin; vielleicht brach das Kopieren vorher ab.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Diese Datei soll den privaten Schlüssel enthalten und ist leer.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal dorthin; vielleicht brach das Kopieren vorher ab.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>Das Zertifikat Nummer %1 in dieser Datei ist beschädigt, deshalb lehnt NGINX die Datei ab.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Kopieren Sie es noch einmal; BEGIN und END müssen jeweils in einer eigenen Zeile stehen.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>Der private Schlüssel in dieser Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Kopieren Sie ihn noch einmal oder nehmen Sie ihn aus einer Sicherung.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Diese Datei ist als UTF-16 gespeichert; das kann NGINX nicht lesen.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Wandeln Sie sie um: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Diese Datei beginnt mit einer Bytereihenfolge-Markierung (BOM); ein NGINX mit OpenSSL vor 3.0 liest über das hinweg, was darauf folgt.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Entfernen Sie sie: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Dieses Zertifikat hat die Form DER; NGINX liest nur PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Wandeln Sie es um: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Dieser Schlüssel hat die Form DER; NGINX liest nur PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Wandeln Sie ihn um: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>Das ist eine PKCS#12-Datei; NGINX liest nur PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Wandeln Sie sie um: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>Das ist eine PKCS#7-Datei; NGINX liest nur Zertifikate in PEM-Form.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Wandeln Sie sie um: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Dieser Schlüssel hat die Form, die OpenSSH benutzt; die kann NGINX nicht lesen.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Wandeln Sie eine Kopie davon um: ssh-keygen -p -N &apos;&apos; -m PEM -f KOPIE</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>Der private Schlüssel hat ein Passwort, und wenn NGINX startet, ist niemand da, der es eingibt.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Nehmen Sie das Passwort weg: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Diese Datei enthält einen Zertifikatsantrag, nicht das Zertifikat.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Nennen Sie die Datei, die die Zertifizierungsstelle zurückgeschickt hat.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel; erwartet wird hier das Zertifikat.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Diese Datei enthält ein Zertifikat; erwartet wird hier der private Schlüssel.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Nennen Sie die Datei mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Diese Datei enthält den privaten Schlüssel und %1 das Zertifikat: Die beiden sind vertauscht.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Vertauschen Sie die beiden Pfade.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Diese Datei enthält einen öffentlichen Schlüssel, nicht den privaten.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Nennen Sie den privaten Schlüssel, mit dem das Zertifikat beantragt wurde.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>Nicht nur root kann diesen privaten Schlüssel lesen (Modus %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Behalten Sie ihn root vor: chmod go= %2; wenn andere ihn gelesen haben können, verwenden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>Der private Schlüssel ist vom Typ %1, das Zertifikat %3 vom Typ %2: NGINX selbst bemerkt das nicht, und niemand kann sich verbinden.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>Das Zertifikat gilt nicht für %1: „%2“ steht für genau eine Stufe vor der Domain.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Verwenden Sie ein Zertifikat, das diesen Host nennt, oder einen Host, für den die Wildcard gilt.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>Das Zertifikat nennt keinen Host in seinen alternativen Namen (subjectAltName); den Common Name beachten Browser nicht.</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Beantragen Sie ein Zertifikat, das alle Hosts als DNS-Namen aufführt.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>Das Zertifikat gilt nur noch bis %1; über zwei Drittel seiner Laufzeit sind um.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Erneuern Sie es und sorgen Sie dafür, dass es künftig von selbst rechtzeitig erneuert wird.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>Der Schlüssel von „%1“ ist zu klein (%2, %3 Bit); NGINX und Browser lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Beantragen Sie ein Zertifikat mit einem Schlüssel der Kurve P-256 oder mit RSA und 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>Das Zertifikat „%1“ ist mit %2 signiert; das lehnen NGINX und Browser ab.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Beantragen Sie ein Zertifikat, das mit SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>Das Zertifikat hat einen Schlüssel der Art %1, den nicht alle Browser annehmen.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Verwenden Sie einen Schlüssel der Kurve P-256 oder RSA mit 2048 Bit.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>Das Zertifikat ist selbst signiert; Browser warnen alle, die kommen.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Verwenden Sie ein Zertifikat einer Zertifizierungsstelle, die Browser kennen.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>Das ist das Zertifikat einer Zertifizierungsstelle; manche Browser lehnen es von einem Server ab.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Bitten Sie die Stelle um ein Zertifikat für Ihre Hosts.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>Das Zertifikat kommt vom Staging-Server von Let&apos;s Encrypt; kein Browser vertraut ihm.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Holen Sie nun ein richtiges, nachdem die Probe gelungen ist.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Das Zertifikat ist nicht für Server bestimmt (in seiner extendedKeyUsage fehlt serverAuth); Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Beantragen Sie ein Zertifikat für einen Webserver.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>Das Zertifikat verlangt OCSP-Stapling; Browser, die das beachten, lehnen es ab, sobald NGINX keine frische Antwort des Auskunftsdienstes hat.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Sorgen Sie dafür, dass dieser Rechner %1 erreicht, oder beantragen Sie ein Zertifikat ohne must-staple.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>Das Zertifikat verlangt OCSP-Stapling und nennt keinen Auskunftsdienst, sodass es nichts anzuheften gibt.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Beantragen Sie ein Zertifikat ohne must-staple.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>Das Zertifikat des Ausstellers „%1“ ist nicht in dieser Datei, und auch dieses System kennt es nicht.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Hängen Sie die Zwischenzertifikate an, die die Zertifizierungsstelle veröffentlicht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>Das Zertifikat des Servers ist Nummer %1 in dieser Datei; NGINX zeigt das erste vor.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Stellen Sie es an den Anfang, dahinter das Zertifikat seines Ausstellers und so weiter.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>Die Kette ist nicht in der richtigen Reihenfolge: „%1“ steht vor dem, was damit signiert ist.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Stellen Sie jedes Zertifikat hinter das, welches damit signiert ist.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>Das Zertifikat „%1“ in dieser Datei gehört nicht zur Kette.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>Das Wurzelzertifikat „%1“ ist in dieser Datei; alle haben es schon, und es macht jede Verbindung langsamer.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>Das Zertifikat „%1“ in der Kette galt bis %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Ersetzen Sie es durch das, welches die Zertifizierungsstelle jetzt veröffentlicht.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>Die Kette endet bei „%1“; das kennt dieses System nicht: eine private Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Sorgen Sie dafür, dass alle Geräte dieser Stelle vertrauen.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Diese Datei enthält ein Zertifikat, das keine anderen signieren darf.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Geben Sie die Datei an, die nur das Wurzelzertifikat des ACME-Verzeichnisses enthält.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 konnte den Zertifikatsspeicher des Systems nicht erneuern: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Starten Sie es von Hand, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>In der Übung spielt eine kleine Zertifizierungsstelle auf diesem Rechner Let&apos;s Encrypt. Die Zertifikate sind echt, aber kein Browser vertraut ihnen.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>Es ist nichts zu tun: Keine Bestellung verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>Unter Debian und Ubuntu: apt-get install certbot pebble. Starten Sie dann die Übung neu. Oder üben Sie mit einem Platzhalter.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>In dieser Übung lassen sich keine Zertifikate holen: Ohne eigenes Netz führen die Namen nirgendwohin.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Üben Sie mit einem Platzhalter, oder erlauben Sie User-Namespaces ohne Sonderrechte (sysctl kernel.unprivileged_userns_clone=1 oder kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>Die Zertifizierungsstelle, die Let&apos;s Encrypt spielt, ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Starten Sie die Übung neu. Hilft das nicht, installieren Sie pebble neu, oder üben Sie mit einem Platzhalter.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Um in der Übung Zertifikate zu holen, braucht es certbot, und pebble, das Let&apos;s Encrypt spielt; nicht beide sind installiert.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Ein Hook von certbot auf diesem Rechner hat nginx beendet; es wurde wieder gestartet.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Entfernen Sie den Hook hier, in /etc/letsencrypt/cli.ini oder in der Datei des Zertifikats unter /etc/letsencrypt/renewal: Bei jeder Erneuerung würde er alle Besprechungen beenden.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 gehört zu „certificates obtain“.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Dieses Zertifikat würde zu %1 passen, stammt aber aus einem anderen Verzeichnis als dem des Profils (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Nennen Sie dieses Verzeichnis im Profil, um es zu verwenden, oder holen Sie eines aus dem des Profils.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>Das Zertifikat %1 nennt noch %2, was dieses Profil nicht bedient: Es könnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Starten Sie „opentalk-proxy certificates obtain“ mit diesem Profil: Es wird ohne sie neu angelegt.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Auf diesem System ist kein Ordner für Wurzelzertifikate bekannt, denen es vertrauen soll; das des Verzeichnisses wird deshalb nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Nehmen Sie das Wurzelzertifikat auf die Weise auf, die dieses System vorsieht.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>Der Helfer hat sich beendet, bevor die Probe der Erneuerung fertig war.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>Geändert hat sie nichts. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot vertraut dem Zertifikat von %1 nicht: %2 ist nicht das der Distribution und bringt eigene Wurzelzertifikate mit, gleich, wem das System vertraut.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Verwenden Sie stattdessen das certbot der Distribution. Ein REQUESTS_CA_BUNDLE, das in einer Shell gesetzt ist, erreicht weder dieses Programm noch den Timer von certbot.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>certbot ist hier (%1) nicht das der Distribution: Es bringt eigene Wurzelzertifikate mit und vertraut einem Verzeichnis nicht schon deshalb, weil das System es tut.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 antwortet an %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>An %2 lauscht nichts; dort sollte %1 sein.</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Starten Sie den Dienst („docker compose ps“ zeigt, ob er läuft und welchen Port er veröffentlicht) oder berichtigen Sie das Backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>Von %2 kommt keine Antwort; dort sollte %1 sein.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Prüfen Sie die Adresse und ob eine Firewall unterwegs oder auf jenem Rechner die Verbindung verwirft.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>Von hier führt kein Weg zu %2; dort sollte %1 sein.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Prüfen Sie die Adresse und die Routen dieses Rechners.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>Der Name in %2 hat keine Adresse; dort sollte %1 sein.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Berichtigen Sie den Namen oder geben Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 nimmt die Verbindung an und sagt nichts; %1 würde antworten.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Sehen Sie ins Protokoll des Dienstes („docker compose logs“): Er hängt vielleicht oder startet noch.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>%1 an %2 begann zu antworten und war nach %3 Sekunden nicht fertig.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Prüfen Sie die Last jenes Rechners und sehen Sie ins Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 schließt die Verbindung, bevor die Antwort vollständig ist.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Sehen Sie ins Protokoll von %1: Vielleicht stürzt der Dienst ab.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>Was an %2 lauscht, spricht kein HTTP und ist deshalb nicht %1.</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Berichtigen Sie den Port des Backends.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 verlangt HTTPS. nginx gibt Anfragen auf diesem Rechner über einfaches HTTP weiter.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Geben Sie den Port ein, auf dem %1 HTTP spricht.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>An %2 ist %3 und nicht %1.</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Vertauschen Sie die beiden Backends oder berichtigen Sie den Port.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>An %2 antwortet etwas über HTTP, aber es ist nicht %1.</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Berichtigen Sie den Port: „docker compose ps“ zeigt, welcher Dienst welchen veröffentlicht.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>Was an %2 antwortet, wo %1 sein sollte, scheitert mit Status %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Sehen Sie ins Protokoll des Dienstes („docker compose logs“).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit läuft an %2 und meldet, dass es nicht bereit ist.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Sehen Sie in sein Protokoll: Es kann seine Statistik nicht führen, meist weil der Rechner überlastet ist oder Redis fehlt.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad läuft an %2 und meldet, dass etwas nicht in Ordnung ist.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Sehen Sie in sein Protokoll; meist fehlt die Datenbank.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Alle %1 Container von OpenTalk laufen.</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Hier ist kein Container von OpenTalk.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>Wenn es auf diesem Rechner läuft: docker compose up -d, in seinem Ordner.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>Die Liste der Container ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Sehen Sie selbst nach: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>Der Container %1 beendet sich immer wieder und wird neu gestartet.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Sein Protokoll sagt, warum: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>Der Container %1 hat sich mit einem Fehler beendet (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Sein Protokoll sagt, warum: docker logs --tail 50 %1. Dann: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>Der Container %1 läuft, aber seine eigene Prüfung scheitert (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>Der Container %1 ist pausiert.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>Das Profil leitet „%1“ an Port %2, aber der Container %3 veröffentlicht Port %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Schreiben Sie unter „Dienste“ 127.0.0.1:%4 für diesen Dienst und wenden Sie das Profil an.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Das Zertifikat gilt für %2, nicht für %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Holen Sie ein Zertifikat mit diesem Namen oder berichtigen Sie ssl_certificate in der Site.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>Das Zertifikat gilt für %2, und das steht für genau eine Stufe: nicht für %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Holen Sie ein Zertifikat, das diesen Namen enthält.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>Das Zertifikat nennt keinen Host (kein subjectAltName); Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Holen Sie ein Zertifikat, das den Namen %1 enthält.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>Das Zertifikat gilt erst ab %1, und die Uhr dieses Rechners zeigt %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Geht diese Uhr falsch, stellen Sie sie: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>Das Zertifikat ist selbst signiert: Browser warnen davor, und Dienste nehmen es nicht an.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Holen Sie auf der Seite „Zertifikate“ ein Zertifikat, dem Browser vertrauen.</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>Der Aussteller des Zertifikats, %1, wird nicht mitgesendet, und dieser Rechner kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Geben Sie bei ssl_certificate die Datei mit der ganzen Kette an (fullchain.pem). Ist der Aussteller eine eigene Zertifizierungsstelle, nehmen Sie sie auf jedem Rechner in den Zertifikatsspeicher auf.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>Das Zertifikat kommt von einer Zertifizierungsstelle, die dieser Rechner nicht kennt: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Holen Sie ein Zertifikat, dem Browser vertrauen. Ist es Ihre eigene Zertifizierungsstelle, nehmen Sie sie in den Zertifikatsspeicher auf: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Ein Zertifikat der Kette ist zurzeit nicht gültig.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Erneuern Sie das Zertifikat, damit es mit einer aktuellen Kette kommt.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>Die Zertifikate der Kette sind nicht in der richtigen Reihenfolge; manche Clients brauchen sie.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>Stellen Sie in der Datei von ssl_certificate den Aussteller jedes Zertifikats direkt hinter dieses.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>Das Zertifikat wird nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Holen Sie ein Zertifikat für Server von einer Zertifizierungsstelle, der Browser vertrauen.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Ein Schlüssel mit %1 Bit in der Kette ist zu schwach; Browser lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Holen Sie ein Zertifikat mit einem neuen Schlüssel: RSA mit mindestens 2048 Bit oder EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Ein Zertifikat der Kette ist mit %1 signiert; Browser lehnen es ab.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Holen Sie ein Zertifikat, das mit SHA-256 signiert ist.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>Das Zertifikat kommt aus dem Staging-Verzeichnis von Let&apos;s Encrypt (%1); kein Browser vertraut ihm.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Holen Sie ein richtiges: Setzen Sie certificates.staging auf false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>Die Antwort hat keinen Header Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Wenden Sie das Profil noch einmal an. Wenn die Site von Hand bearbeitet wurde: Eine location mit einem eigenen add_header erbt keinen, deshalb müssen dort alle noch einmal stehen.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>Die Antwort hat %1 Header Strict-Transport-Security; Browser nehmen nur den ersten.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>Behalten Sie einen: proxy_hide_header Strict-Transport-Security; entfernt den des Backends.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>Die Antwort sagt Strict-Transport-Security: %1; das Profil verlangt %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Wenden Sie das Profil noch einmal an oder ändern Sie es so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>Die Antwort sagt Strict-Transport-Security: %1; das Profil verlangt keinen solchen Header.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Entfernen Sie den Header oder schalten Sie HSTS im Profil ein: Browser, die ihn gesehen haben, benutzen kein einfaches HTTP mehr.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>Die Antwort hat keinen Header %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Wenden Sie das Profil noch einmal an. Wenn die Site von Hand bearbeitet wurde: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>Der Header %1 kommt %2-mal; Browser beachten ihn dann vielleicht nicht.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>Behalten Sie einen: Entfernen Sie die Zeile, die ihn hinzufügt, oder verbergen Sie den des Backends mit proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>Der Header %1 ist „%3“ und nicht %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Wenden Sie das Profil noch einmal an oder schreiben Sie: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy verbietet %1 den eigenen Seiten von OpenTalk: Besprechungen können es nicht benutzen.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Schreiben Sie dort %1=(self) oder entfernen Sie die Zeile und wenden Sie das Profil noch einmal an.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>Die Antwort sagt X-Frame-Options: %1. Besprechungen können die Seite nicht zeigen.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Entfernen Sie die Zeile add_header X-Frame-Options aus dieser Site; wenn das Backend ihn sendet: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>Die Content-Security-Policy erlaubt %1 nicht, die Seite in einem Rahmen zu zeigen: Besprechungen können sie nicht zeigen.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Schreiben Sie: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Kein Header sagt, wer die Seite in einem Rahmen zeigen darf: Jede Site darf es.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>Das Profil erlaubt %1, OpenTalk in einem Rahmen zu zeigen, die Header erlauben es nicht.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Wenden Sie das Profil noch einmal an. Von Hand: kein X-Frame-Options, und %1 unter frame-ancestors der Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Die Content-Security-Policy hält Browser von etwas ab, das OpenTalk braucht: Die Direktive %1 erlaubt %2 nicht.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>Die Richtlinie sollte enthalten: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Sobald sie durchgesetzt wird, hält die Content-Security-Policy Browser von etwas ab, das OpenTalk braucht: Die Direktive %1 erlaubt %2 nicht.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Vor dem Durchsetzen sollte die Richtlinie enthalten: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>Die Antwort hat keine Content-Security-Policy der Art, die das Profil verlangt.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Wenden Sie das Profil noch einmal an oder schalten Sie sie im Profil aus.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>Den Antworten von Keycloak wird eine Content-Security-Policy hinzugefügt. Die Seiten von Keycloak bringen ihre eigene mit; bei zweien geht nur, was beide erlauben.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Entfernen Sie die Zeile add_header Content-Security-Policy aus dieser Site.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>Browser behalten /config.js %1 Stunden lang. Darin stehen Controller und Anmeldung: Nach einer Änderung arbeiten sie mit den alten weiter.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Entfernen Sie die location mit „expires“ für *.js aus dieser Site: Das Frontend sagt selbst, was behalten werden darf.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Die Antwort kommt über HTTPS, wie das Profil es sagt.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Die Antwort kommt über HTTPS, wie das Profil es sagt, und WebSockets gelangen hindurch.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Die Antwort kommt über HTTPS, wie das Profil es sagt. Ob WebSockets hindurchgelangen, zeigt dieser Dienst nur jemandem in einer Besprechung.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>Die Übung hat ihr eigenes Netz, ohne Namen.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>Was daran nicht stimmt, sagt die Prüfung des Namens.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 führt zu %2; das ist keine Adresse dieses Rechners und antwortet von hier aus nicht. Router lassen einen Rechner sich selbst oft nicht über seine öffentliche Adresse erreichen.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Versuchen Sie es von außen, etwa mit einem Telefon, das nicht in diesem Netz ist.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Auf Port 443 lauscht nichts.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>Port 443 antwortet nicht: Etwas verwirft unterwegs die Pakete.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Öffnen Sie die Ports 80 und 443 in den Firewalls dieses Rechners und des Netzes.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>Zu dieser Adresse führt kein Weg.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Prüfen Sie das Netz dieses Rechners und die Adresse.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>Die Verbindung wird angenommen, und %1 Sekunden lang kommt nichts.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>Die Antwort war nach %1 Sekunden nicht vollständig.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Prüfen Sie die Last dieses Rechners und des Backends und sehen Sie ins Fehlerprotokoll dieser Site.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Wenden Sie das Profil an und prüfen Sie, ob eine andere Site diesen Namen hat: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>Die Antwort bricht ab, bevor sie vollständig ist.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Sehen Sie ins Fehlerprotokoll dieser Site: Das Backend hat sich vielleicht beendet, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>Was auf Port 443 antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Prüfen Sie, welches Programm den Port belegt: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>Was auf Port 443 antwortet, spricht kein TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Schreiben Sie ssl hinter die listen-Zeilen von Port 443 oder prüfen Sie, welches Programm den Port belegt: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>Der Server lehnt diesen Namen im TLS-Handshake ab (%1): Keine Site auf dieser Adresse hat ihn.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Wenden Sie das Profil an und prüfen Sie, ob die Site geladen ist: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>Der Server bietet keine TLS-Version an, die noch sicher ist (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>Der TLS-Handshake scheitert (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>Die Verbindung benutzt %1; das Profil verlangt allein TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Starten Sie das Backend; seine eigene Prüfung sagt mehr.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>Die Antwort ist ein Fehler (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Sehen Sie ins Fehlerprotokoll dieser Site und in das Protokoll des Dienstes dahinter.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>Die Antwort ist 429: Die Begrenzung der Anfragen ist erreicht.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Warten Sie eine Minute und starten Sie diese Prüfung noch einmal; bleibt es dabei, erhöhen Sie rate_limit im Profil.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>Die Antwort ist 421: Keine Site auf dieser Adresse hat diesen Namen.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>Die Uhr der Gegenstelle weicht um %1 Sekunden von der dieses Rechners ab. Zertifikate und Anmeldung hängen davon ab.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Stellen Sie beide Uhren über das Netz: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>Port 80 antwortet nicht. Wer den Namen ohne https:// eingibt, kommt nicht ans Ziel, und Let&apos;s Encrypt kann nicht prüfen.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Öffnen Sie Port 80 in den Firewalls und wenden Sie das Profil an.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>Port 80 nimmt die Verbindung an und gibt keine Antwort in HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Wenden Sie das Profil an und prüfen Sie, welches Programm den Port belegt: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>Port 80 antwortet mit %1 (Server: %2) und führt nicht zu HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Wenden Sie das Profil noch einmal an oder schreiben Sie in den Server von Port 80: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>Port 80 führt zu %1 und nicht zu https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Schreiben Sie in den Server von Port 80: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>Die Antwort führt zu %1, und von dort wieder zurück: Browser geben auf.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>Der WebSocket-Handshake an %1 wird mit %2 beantwortet: Der Header Upgrade erreicht das Backend nicht.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>In der Site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>Der WebSocket-Handshake an %1 bekommt keine brauchbare Antwort (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>Port %1 ist nur von diesem Rechner aus zu erreichen.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>Port %1 ist auf den Adressen dieses Rechners offen, und die Firewall (%2) schließt ihn für andere.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>Port %1 ist nur auf einer privaten Adresse offen (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Ein Container veröffentlicht Port %1 auf allen Adressen, an der Firewall vorbei; dort erreicht jeder den Dienst ohne HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Schreiben Sie in OpenTalks .env: %2. Dann: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Veröffentlichen Sie ihn in der Compose-Datei nur auf der eigenen Adresse dieses Rechners: 127.0.0.1:%1:… Dann: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 lauscht auf Port %1 aller Adressen, und keine Firewall schließt ihn; dort erreicht jeder den Dienst ohne HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Lassen Sie es nur auf 127.0.0.1 lauschen oder schließen Sie den Port.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 lauscht auf Port %1 aller Adressen; ob eine Firewall ihn schließt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Sehen Sie als Administrator nach: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>Port %1 antwortet auf %2; wer dort lauscht und ob eine Firewall ihn für andere schließt, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Sehen Sie als Administrator nach.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>Die Signalisierung von LiveKit auf Port %1 ist von außen zu erreichen. In dieser Version darf nur OpenTalk selbst sie erreichen.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Nennen Sie in livekit.yaml die Adressen, an denen sie benutzt wird: bind_addresses: [&quot;127.0.0.1&quot;], und die der Docker-Bridge, wenn der Controller ein Container ist. Starten Sie LiveKit dann neu.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Schließen Sie den Port (%2) oder nennen Sie in livekit.yaml die Adressen, an denen sie benutzt wird: bind_addresses: [&quot;127.0.0.1&quot;], und die der Docker-Bridge, wenn der Controller ein Container ist.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>Die Signalisierung von LiveKit auf Port %1 ist von außen ohne HTTPS zu erreichen, an nginx vorbei.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>Die Protokolle der letzten Stunde enthalten nichts, was auf einen Fehler hinweist.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>Die Protokolle des letzten Tages enthalten %1 Meldungen von Fehlern, die vorbei sind; die letzte kam am %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Es gibt noch keine Protokolle: Bisher kam niemand.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>Dieses Konto darf die Protokolle nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Am Backend lauschte nichts, als nginx Anfragen weitergab (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>Läuft der Container (docker ps), und ist der Port der, den er veröffentlicht?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx kam nicht zum Backend durch (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Prüfen Sie die Adresse des Backends und die Firewall zwischen ihm und nginx.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux hielt nginx vom Backend ab (%1-mal, zuletzt am %2): Seiten enden mit 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Rufen Sie als root auf: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>Das Backend nahm die Anfrage an und antwortete nicht rechtzeitig (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Sehen Sie ins Protokoll des Dienstes und prüfen Sie die Last seines Rechners.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>Das Backend schloss die Verbindung, bevor es geantwortet hatte (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>Vielleicht wurde es neu gestartet; sehen Sie ins Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Alle Backends waren ausgefallen, und nginx sendete ihnen eine Zeit lang nichts (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>Die Meldungen davor sagen, warum; sehen Sie nach dem Dienst.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>Der Header des Backends passte nicht in den Puffer von nginx (%1-mal, zuletzt am %2): Die Seite endete mit 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Wenden Sie das Profil noch einmal an: Es setzt größere Puffer für Keycloak. Für einen anderen Dienst erhöhen Sie proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Uploads waren größer, als diese Site erlaubt (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>Sollen sie durchkommen, erhöhen Sie die Upload-Grenze des Dienstes und wenden Sie das Profil an.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx konnte ein Zertifikat oder seinen Schlüssel nicht lesen (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Prüfen Sie, ob die Dateien da und vollständig sind, und bei SELinux ihre Kennzeichen (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>nginx hatte keine Verbindungen mehr frei (%1-mal, zuletzt am %2): Besucher wurden abgewiesen.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Erhöhen Sie worker_connections in nginx.conf, etwa auf 4096, und laden Sie nginx neu.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx hatte so viele Dateien offen, wie es darf (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>Die Begrenzung der Anfragen hat Anfragen abgewiesen (%1-mal, zuletzt am %2). Ein Büro hinter einer Adresse kann sie erreichen.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>Waren das echte Besucher, erhöhen Sie „Anfragen je Sekunde“ oder „Auf einmal“ und wenden Sie das Profil an.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx konnte den Namen des Backends nicht nachschlagen (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Prüfen Sie den Namen oder schreiben Sie stattdessen die Adresse.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Anfragen endeten mit 502: keine brauchbare Antwort vom Backend (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>Läuft der Dienst? Die Prüfung dieses Backends sagt mehr.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Anfragen endeten mit 504: keine rechtzeitige Antwort vom Backend (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Uploads wurden als zu groß abgelehnt, mit 413 (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>Sollen sie durchkommen, erhöhen Sie die Upload-Grenze des Dienstes oder die, die er selbst setzt.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Adressen wurden als zu lang abgelehnt, mit 414 (%1-mal, zuletzt am %2): In ihnen reisen die Token von LiveKit.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Wenden Sie das Profil noch einmal an: Es setzt large_client_header_buffers.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Anfragen wurden als zu viele abgewiesen, mit 429 (%1-mal, zuletzt am %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 führt zu diesem Rechner: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 führt durch einen Router hierher: %2 zeigt das Zertifikat dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 führt zu einem Proxy, %2, und dieses Profil hat seine vertrauten Proxys.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>Die Übung hat ihr eigenes Netz, ohne Nameserver.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>Den Namen %1 gibt es im DNS nicht.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Legen Sie dort, wo die Domain verwaltet wird, einen Eintrag an: „%1. %2“. Bis ein neuer Eintrag überall bekannt ist, kann es eine Stunde dauern.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>Den Namen %1 gibt es im DNS, aber ohne Adresse.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>Der Nameserver beantwortet die Frage nach %1 mit einem Fehler.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Prüfen Sie die Nameserver der Domain und ihr DNSSEC dort, wo sie verwaltet wird; „dig %1 A“ zeigt mehr.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Kein Nameserver hat rechtzeitig Auskunft über %1 gegeben.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Prüfen Sie die Nameserver in /etc/resolv.conf und ob eine Firewall Port 53 nach außen lässt, mit UDP und TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>Die Frage nach dem %2-Eintrag von %1 bekam keine brauchbare Antwort, die andere schon. Browser warten auf beide.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Prüfen Sie die Nameserver der Domain dort, wo sie verwaltet wird; „dig %1 %2“ zeigt mehr.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>Der Nameserver sagt, dass %1 eine Adresse hat, und auf die Frage nach dem %2-Eintrag, dass es den Namen nicht gibt. Manche Nameserver vergessen dann die Adresse.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Sagen Sie es denen, die die Nameserver der Domain betreiben.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 führt nicht zu diesem Rechner: Der A-Eintrag ist %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Setzen Sie den Eintrag auf die Adresse dieses Rechners: „%1. %3“. Wenn %2 doch hierher führt, geben Sie es als öffentliche Adresse dieses Rechners ein.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>Der AAAA-Eintrag von %1 führt nicht zu diesem Rechner: %2. Browser und Let&apos;s Encrypt ziehen ihn dem A-Eintrag vor.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Entfernen Sie den AAAA-Eintrag oder setzen Sie ihn auf die Adresse dieses Rechners: „%1. %3“. Wenn %2 doch hierher führt, geben Sie es als öffentliche Adresse dieses Rechners ein.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>Von den Adressen von %1 führen einige woandershin: %2. Ein Teil der Besucher kommt dort an, und vielleicht auch Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Entfernen Sie aus den Einträgen, was nicht hierher führt: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>Von den Adressen von %1 sind einige nicht die dieses Rechners und zeigen dasselbe Zertifikat: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Wenn sie hierher führen, geben Sie sie als öffentliche Adressen dieses Rechners ein. Mehrere Rechner brauchen dasselbe Profil, und eine Besprechung muss auf einem davon bleiben.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 führt zu %2; das ist keine Adresse dieses Rechners und zeigt doch sein Zertifikat: ein Lastverteiler oder ein anderer Rechner mit einer Kopie.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Wenn %2 doch hierher führt, geben Sie es als öffentliche Adresse dieses Rechners ein; sonst setzen Sie den Eintrag: „%1. %3“.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 führt zu einem Proxy oder CDN vor diesem Rechner: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Geben Sie dessen Netze in den Optionen als vertraute Proxys ein, damit die Adressen der Besucher erhalten bleiben, und lassen Sie auch Port 80 weiterleiten; oder lassen Sie den Namen direkt hierher führen.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 führt zu %2. Von hier gefragt, antwortet dort etwas anderes: ein Router selbst oder ein anderer Rechner.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Geben Sie die öffentliche Adresse dieses Rechners ein, dann lässt es sich sagen. Der Router muss die Ports 80 und 443 an diesen Rechner weiterleiten.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 führt zu %2. Dieser Rechner hat nur private Adressen, und von innen antwortet dort nichts; deshalb lässt sich nicht sagen, wessen Adresse das ist.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Geben Sie die öffentliche Adresse dieses Rechners ein.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 führt zu %2; dort hat ein Server ein Zertifikat für diesen Namen. Da dieses Profil vertraute Proxys hat, kann es einer davon sein; von hier aus lässt sich das nicht sagen.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Ist es einer, fügen Sie seine Adresse den vertrauten Proxys hinzu.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 führt zu einer privaten Adresse, %2, die Let&apos;s Encrypt nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Setzen Sie den Eintrag auf die öffentliche Adresse: „%1. %3“. Wenn nur Ihr eigenes Netz diese Antwort bekommt, fragen Sie einen öffentlichen Nameserver; ohne öffentliche Adresse wählen Sie eine andere Quelle für Zertifikate.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 führt zu %2; das hält jeder Rechner für sich selbst oder sein eigenes Netz.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Setzen Sie den Eintrag auf die Adresse dieses Rechners: „%1. %3“.</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 führt zu einer Adresse dieses Rechners, auf der nginx nach diesem Profil nicht lauscht: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Fügen Sie %2 in den Optionen den Adressen hinzu oder setzen Sie den Eintrag auf eine von diesen.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>Der AAAA-Eintrag von %1 führt zu diesem Rechner, %2, aber das Profil hat kein IPv6: Dort antwortet niemand.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Schalten Sie IPv6 in den Optionen ein oder entfernen Sie den AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>Die CAA-Einträge von %1 lassen Let&apos;s Encrypt keine Zertifikate ausstellen: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Fügen Sie einen Eintrag hinzu: „%1. CAA 0 issue &quot;letsencrypt.org&quot;“.</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>Die CAA-Einträge von %1 lassen Let&apos;s Encrypt Zertifikate ausstellen, aber nicht auf dem Weg, der hier benutzt wird, http-01: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Fügen Sie den validationmethods des Eintrags http-01 hinzu.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Ein CAA-Eintrag von %1 ist als kritisch markiert und von einer Art, die Let&apos;s Encrypt nicht kennt, „%2“: Es stellt kein Zertifikat aus.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Entfernen Sie diesen Eintrag oder seine Markierung als kritisch.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>Die Frage nach den CAA-Einträgen von %1 bekam keine brauchbare Antwort. Wenn auch Let&apos;s Encrypt keine bekommt, stellt es kein Zertifikat aus.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Versuchen Sie „dig %1 CAA“ hier und anderswo und prüfen Sie die Nameserver der Domain dort, wo sie verwaltet wird.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>Was nur für Betreiber und Administratoren ist, ist für Fremde geschlossen.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Messwerte für Betreiber sind für Fremde geschlossen. Ob es die Konsole ist, lässt sich von hier nicht sagen: Alle Adressen dieses Rechners werden eingelassen.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>Die Übung hat ihr eigenes Netz, ohne Fremde.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>%1 ist für alle offen (%2): Messwerte zu Nutzung und Last.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Wenden Sie das Profil an, das diesen Pfad schließt, oder schreiben Sie in die Site: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>%1 ist für alle offen (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>Die Konsole von Keycloak, %1, ist für alle offen (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Wenden Sie das Profil an, das nur admin_networks einlässt.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx lauscht auf Port %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx lauscht nicht auf Port %1, und auch sonst niemand.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Wenden Sie das Profil an; ist das schon geschehen, starten Sie nginx: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Auf Port %1 des Übungsrechners lauscht niemand.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Wenden Sie dort zuerst das Profil an.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Ein anderes Programm, %1 (Prozess %2), lauscht auf Port %3, auf dem nginx lauschen muss.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Ein Container veröffentlicht Port %1, auf dem nginx lauschen muss (Prozess %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Auf Port %1 lauscht jemand, aber dieses Konto darf nicht sehen, wer es ist.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Sehen Sie als Administrator nach: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Die Ports jenes Rechners lassen sich von hier aus nicht ansehen.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Rufen Sie „opentalk-proxy-wizard --check“ auf dem Rechner selbst auf.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>Die Firewall (%1) lässt alle zu %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Keine Firewall auf diesem Rechner lehnt %1 ab. Eine vor dem Rechner ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>Ob eine Firewall %1 ablehnt, lässt sich nicht sagen: Die Regeln ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Ob die Firewall (%1) alle zu %2 lässt, ist ihren Regeln nicht zu entnehmen.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Sehen Sie sie an: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>Die Firewall (%1) lehnt %2 ab: Dort erreichen Browser OpenTalk nicht.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Rufen Sie als root auf: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Setzen Sie in /etc/nftables.conf dies vor die Regel, die es ablehnt: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>Die Firewall (%1) lehnt %2 ab: Dort laufen Ton und Bild der Besprechungen, an nginx vorbei.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Auf Port %1 lauscht hier niemand: LiveKit ist aus oder läuft auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Dort, wo es läuft, müssen seine Ports offen sein.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>Die Einstellungen von LiveKit lassen sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist und ob ihre Einrückung stimmt.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>SELinux ist hier aus oder hält nginx von nichts ab, was es braucht.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux erlaubt nginx keine Verbindung zu den Diensten: Jede Seite endet mit 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux hält nginx von %1 ab: Der Typ ist %2, erwartet wird %3.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Rufen Sie als root auf: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Innerhalb von %1 Sekunden kam keine Antwort.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Starten Sie diese Prüfung noch einmal allein; bleibt es dabei, prüfen Sie die Last des Rechners und das Netz.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>Der Controller an %1 hat die Version aus dem Profil: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>Der Controller an %1 hat eine andere Version, als das Profil sagt. Gefunden: %2. Im Profil: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Wählen Sie „%2“ auf der Seite „Dienste“ (in einem Profil: &quot;release&quot;: &quot;%4&quot;) und wenden Sie das Profil noch einmal an.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>Die Antworten des Controllers an %1 verraten seine Version nicht; die des Profils wird als richtig angenommen.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>Die Version zeigt sich nur, wo der Controller antwortet, und an %1 tut er das nicht.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>Das Web-Frontend schickt Browser zum Controller an %1, und nginx hat ihn an %2: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>Das Web-Frontend lässt Browser den Controller ohne HTTPS ansprechen (%1): Auf einer Seite mit HTTPS lehnen sie das ab.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>Das Web-Frontend schickt Browser zum Anmelden zu %1, und nginx hat Keycloak an %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>Der Controller nimmt Anmeldungen von %1 an, und nginx hat Keycloak an %2: Er weist alle ab, die sich anmelden.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>Der Controller erlaubt keiner Seite von %1, ihn anzufragen (er erlaubt %2): Das Web-Frontend bekommt keine Antworten.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak beachtet nicht, was nginx ihm sagt: Gefragt wie hinter HTTPS nach %1, nennt es sich %2. Das Anmelden scheitert.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak nennt sich %2, und nginx hat es an %1: Das Anmelden scheitert.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak antwortet, hat aber keinen Realm „%1“, den der Controller benutzt (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad an %2 beachtet nicht, dass %1 hinter HTTPS liegt: Sein Cookie ist nicht als sicher markiert, und das Pad bleibt leer.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>Die Liste enthält mehr als %1 Ports.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Fragen Sie nach weniger auf einmal oder nach einem Bereich davon.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>„%1“ ist kein Name eines Dienstes oder eines weiteren Dienstes.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Verwenden Sie die Kennung, die im Profil steht.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Auf diesem Rechner ist noch keine Site „%1“ von OpenTalk Proxy Wizard.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Wenden Sie zuerst das Profil an.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>„%1“ ist keine Portangabe; 443/tcp und 20000-39999/udp sind welche.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Schreiben Sie sie wie eine von diesen.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Erneuern Sie es: certbot renew. Wurde es schon erneuert, zeigt nginx noch das alte: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Prüfen Sie, warum es nicht erneuert wurde: certbot renew --dry-run. Wurde es doch, zeigt nginx noch das alte: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Starten Sie nginx oder wenden Sie das Profil an.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Prüfen Sie, ob nginx überlastet ist oder ein anderes Programm Port 443 belegt: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>Die Verbindung wird ohne Antwort geschlossen. nginx tut das bei Namen, die es nicht kennt (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Setzen Sie ssl_protocols auf TLSv1.2 TLSv1.3. Vor nginx 1.29.2 entscheidet der Standardserver der Adresse.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Sehen Sie ins Fehlerprotokoll von nginx und prüfen Sie Zertifikat und Schlüssel dieser Site.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Wenden Sie das Profil noch einmal an. Vor nginx 1.29.2 entscheidet der Standardserver der Adresse.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx antwortet, sein Backend aber nicht (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>Lassen Sie Port 80 zu HTTPS führen und nichts zurück. Dienste hinter nginx brauchen X-Forwarded-Proto https.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Sehen Sie in die Protokolle von nginx und des Dienstes.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Dieser Rechner hat keine eigene Adresse, auf der nginx antwortet; deshalb lässt sich der Blick eines Fremden von hier aus nicht nachstellen.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Stoppen Sie es und verhindern Sie, dass es wieder startet, oder geben Sie ihm einen anderen Port; „systemctl status %2“ sagt, welcher Dienst es ist. Dann: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>„docker ps --filter publish=%1“ zeigt, welcher es ist; geben Sie ihm einen anderen Port, dann: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Erhöhen Sie worker_rlimit_nofile in nginx.conf, etwa auf 16384, und laden Sie nginx neu (reload).</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Dieses Protokoll hat einen zweiten Namen; sein Inhalt kann also der einer anderen Datei sein.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Entfernen Sie es; nginx legt beim nächsten Neuladen (reload) ein neues an.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Neben dem, was sicher ist, nimmt der Server noch %1 an.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>Port %1 antwortet auf allen Adressen. Die Firewall (%2) sperrt ihn für andere, aber nicht, wenn ein Container ihn veröffentlicht: Dieses Konto darf nicht sehen, wer dort lauscht.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Damit sie angesehen werden können, installieren Sie nft aus dem Paket nftables.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>Es sind ältere Regeln von iptables. Sehen Sie sie an: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>Die Firewall (%1) lässt %2 nur über IPv4 herein, und %4 führt auch über IPv6 zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Setzen Sie IPV6=yes in /etc/default/ufw und führen Sie dann als root aus: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Schreiben Sie in %3 und starten Sie das Frontend neu:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Schreiben Sie in %3 und starten Sie den Controller neu:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Schreiben Sie in %3 und starten Sie Keycloak neu:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Legen Sie den Realm an oder importieren Sie ihn, oder nennen Sie in %3 den richtigen und starten Sie die Dienste neu:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Schreiben Sie in %3 und starten Sie Etherpad neu:</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>Der Helfer lässt sich aus keinem dieser Ordner als root starten: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Starten Sie den Assistenten so, dass TMPDIR auf einen Ordner zeigt, in dem Programme laufen dürfen.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Gewöhnliche Anfragen senden einen leeren Header, den NGINX weglässt: Die Verbindung zum Backend kann bestehen bleiben.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Nur WebSocket wird weitergegeben. Jedes andere Protokoll, zu dem ein Client wechseln will, führte an den Regeln dieser Datei vorbei.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>Der Pfad, wie NGINX ihn verstanden hat, ohne die Abfrage, in der Zugangstoken reisen.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>Der Rest dieses Pfads ist ein Token, das eine Besprechung öffnet.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>Die Anleitung gibt weiter, was immer ein Client in Upgrade schreibt.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>Die Anleitung sendet „Connection: upgrade“ mit jeder Anfrage; nur ein Handshake darf das sagen. Der Name hat ein Präfix, weil eine gleichnamige map in einer anderen Datei diese stillschweigend ersetzen würde.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>Die Anleitung protokolliert ganze Anfragen. OpenTalk sendet Token in Pfaden und Abfragen: Wer das Protokoll liest, könnte sie benutzen.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>Das übliche Format „combined“, damit Auswertungen es lesen, mit verdecktem Pfad und ohne die verweisende Seite, deren Adresse ebenfalls ein Token enthalten kann.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Ein Hostname ab 47 Buchstaben passt nicht in die 64 Byte, die NGINX von sich aus hat; 512 fassen den längsten Namen, den es geben kann. Eine eigene Datei, damit sie als letzte gehen kann, wenn sie nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>Zu den Backends, die oben in dieser Datei stehen. Die Anleitung schreibt localhost, das sind zwei Adressen: IPv6 wird zuerst versucht, und dort lauscht kein Container.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Als wäre dort nichts.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Dieser Rechner selbst.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>Die Netze von Docker: OpenTalks eigene Container rufen das auf, auch über den öffentlichen Namen.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Ein Netz der Administratoren, aus dem Profil.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Niemand sonst (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Alles Übrige.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>Hochgeladenes erreicht den Controller, während es ankommt. Die Anleitung speichert alles zuerst hier.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Auch heruntergeladene Aufzeichnungen werden hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Hoch- und Herunterladen von Dateien.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>Der Controller prüft an der Adresse der Verbindung, wer fragt, und hinter einem Proxy ist das der Proxy. Die Anleitung öffnet diesen Pfad aller Welt.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>Die Beschreibung der Schnittstelle ist für Entwickler. Die Anleitung lässt sie offen.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak zeigt das jedem, der seinen Port erreicht. Die Anleitung öffnet es aller Welt.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>Die Anleitung öffnet die Konsole aller Welt. Wäre sie für alle geschlossen, ginge das Einladen nach Namen nicht mehr: Der Controller fragt ebenfalls hier.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>Die Signalisierung und die Prüfung, ob ein Token gilt.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Antwortet mit OK, damit man sieht, dass LiveKit läuft.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Nur OpenTalks eigene Dienste rufen das auf. Die Anleitung öffnet es aller Welt.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Sonst ist nichts für die Öffentlichkeit bestimmt.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>Die Besprechung selbst.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Baut Ton und Bild auf.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Hier werden Räume geöffnet und geschlossen; die Öffentlichkeit braucht nichts davon.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Wer dort ein Passwort errät, führt hier Programme aus. Die Anleitung öffnet es aller Welt.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Hier stehen Token in den Adressen, und NGINX zitiert in seinem Fehlerprotokoll ganze Adressen. Verbergen kann es sie nicht; darum bleibt weg, was es am häufigsten schriebe: dass ein Backend ausgefallen oder langsam ist. Das Zugriffsprotokoll zeigt es als 502 oder 504. Die Anleitung schreibt die Token mit.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>Signalisierung und in neueren Versionen der Weg zu LiveKit. Wie alles Übrige, bis auf das Fehlerprotokoll.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Wer einen solchen Link hat, setzt ein neues Passwort. Wie alles Übrige, bis auf das Fehlerprotokoll.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>Die nächste Zeile sagt es an seiner Stelle, damit es nur einmal ankommt.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Ein Jahr für eine Datei, und was das Frontend sagt, für die Seite, die anstelle einer fehlenden kommt.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>Die Anleitung behält jedes Skript und Bild eine Woche lang, auf allen Hosts und vom Port des Frontends: Das hält eine alte config.js fest, verliert HSTS und zerstört die Anmeldeseite.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Ältere Versionen sind gebrochen. Vor NGINX 1.29.2 entscheidet der Standardserver einer Adresse das für jeden Namen darauf: Wo das eine andere Site ist, zählt ihre Einstellung.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Ältere Versionen sind gebrochen.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>Mozillas Liste, Version 6.0. Die Anleitung hat dazu zwei DHE-Chiffren: Ohne eine Datei mit DH-Parametern benutzt NGINX sie nie, und Mozilla hat sie gestrichen.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Alle sind stark: Jedes Gerät nimmt das, was für es am schnellsten ist.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Dieses Zertifikat nennt einen OCSP-Auskunftsdienst. Die Anleitung heftet für alle an; Let&apos;s Encrypt hat seit 2025 keinen Auskunftsdienst mehr, und NGINX würde nur warnen.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>Das Anheften schlägt den Namen des Auskunftsdienstes nach; das sind die Nameserver dieses Rechners.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>Wiederkehrende Clients sparen die Hälfte des Handshakes; 10 MB fassen etwa 40000 davon. Der Name SSL aus der Anleitung ist auf vielen Rechnern vergeben, und eine andere Größe unter demselben Namen hält NGINX an.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>So lange, wie Mozilla rät.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>Vor 1.23.2 erneuert NGINX die Schlüssel der Tickets nicht, was „forward secrecy“ zunichtemachte.</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Ein Zertifikat enthält alle Namen. Der certbot-Befehl der Anleitung erzeugt genau dieses, aber ihre Sites nennen je ein eigenes: Dateien, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>Das Zertifikat dieses Namens und die Kette.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>Sein privater Schlüssel; nur root liest ihn.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Besprechungen halten Verbindungen stundenlang: Neue gehen dorthin, wo am wenigsten sind.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Eine Anmeldung bleibt bei dem Keycloak, das sie kennt. Bevor sie beginnt, gibt es kein Cookie, und die Anfragen wechseln sich ab.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>Besucher bleiben nach ihrer Adresse bei einem Backend, von der ersten Anfrage an; ein Cookie käme zu spät.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Wird nachgeschlagen, während NGINX läuft: Ein Name, der beim Start nicht zu finden ist, hielte alles an.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Wo der Dienst lauscht.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>Die Nameserver dieses Rechners.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>Der Dienst baut aus diesem Namen seine eigenen Adressen.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>Die Adresse des Clients.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>Die Adresse des Clients und sonst nichts. Die Anleitung hängt sie an das an, was der Client gesendet hat, und Dienste lesen zuerst den gefälschten Teil.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Sagt, dass Clients HTTPS benutzen: Ohne das bekommen Anmeldung und Besprechungen Adressen mit einfachem http.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Wird überschrieben, was die Anleitung nicht tut: Ein Client könnte sonst steuern, wohin andere geschickt werden.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>Der Port, den Clients benutzen. Keycloak setzt ihn in seine Adressen; die Anleitung lässt Clients ihn wählen.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Wird verworfen, was die Anleitung nicht tut: Der Controller würde es vor allen anderen glauben.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Verbindungen zum Backend bleiben bestehen. Hier gibt es keine WebSockets; die Anleitung verlangt sie auch beim Frontend.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, wo der Client darum bittet.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>„upgrade“ für einen WebSocket, sonst leer. Die Anleitung sendet „upgrade“ mit jeder Anfrage.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak sendet bei der Anmeldung viele Cookies. Die 8 KB der Anleitung reichen nicht: Die Seite wäre ein 502.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Wie in der Anleitung.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>Stille WebSockets bleiben eine Stunde offen. Mit den 60 Sekunden von NGINX, die die Anleitung fast überall behält, geht ein ruhiges Whiteboard offline und eine Besprechung kann enden.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Hier und nicht in der nginx.conf, wo die Anleitung es ergänzt: Dort steht es oft schon, und NGINX lehnt ein zweites ab.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Zwischenspeicher auf dem Weg zum Browser halten beide Formen auseinander. Die Anleitung hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>Die Typen der Anleitung, die OpenTalk sendet, und drei, die sie nicht hat: WebAssembly für die Unschärfe des Hintergrunds, Bilder als SVG und das Manifest.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>Der größte Upload. Ein Byte mehr wird mit 413 beantwortet; die Anleitung vergisst das bei Whiteboard und Pad, wo jedes Bild über 1 MB scheitert.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit und Keycloak setzen lange Token in Adressen und Cookies; 8 KB enden mit 414. Auf jeder Site, denn Browser benutzen eine HTTP/2-Verbindung für alle Namen eines Zertifikats.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>Vor NGINX 1.19.7 zählt die Zeile darüber nicht für HTTP/2; diese zählt.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Alle Worker teilen, was sie über diese Backends wissen.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Verbindungen zum Backend werden wieder benutzt; die Anleitung öffnet für jede Anfrage eine neue.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Kürzer als die 5 Sekunden, nach denen OpenTalks Dienste ruhende Verbindungen schließen, damit keine Anfrage auf eine schließende trifft.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>Die Backends dieses Dienstes, unter einem eigenen Namen.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Antworten mit Geheimnissen darf man nicht komprimieren: Ihre Länge würde Teile davon verraten. Debian und die Anleitung schalten es für alle Sites ein.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>WebSockets und bleibende Verbindungen brauchen es.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>Verrät nicht, welches NGINX das ist.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Schließt die Verbindung ohne Antwort. Nach der Anleitung beantwortet der Controller unbekannte Namen.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Eine Verbindung muss bei einem Worker bleiben: reuseport, das je Adresse nur einmal stehen darf.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, aus dem Profil.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>Wer nach einem anderen Namen fragt, bekommt kein Zertifikat zu sehen.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>Vor NGINX 1.29.2 gelten die Protokolle dieses Servers für alle Namen auf seinen Adressen.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Für eine Anfrage, die über die Verbindung eines anderen Namens kommt: Der Browser öffnet eine eigene.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Schließt die Verbindung. Vor 1.19.4 kann NGINX nicht ablehnen, ohne ein Zertifikat vorzuzeigen.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>Die Anleitung hat keinen solchen Server: Dort erreichen unbekannte Namen den Dienst, dessen Datei zuerst kommt.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>Wird nicht gezählt: ein leerer Schlüssel. Das abzuschneiden würde eine Besprechung oder einen Upload beenden.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Eine Zählung je Adresse.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>Die Anleitung zählt alles. Ein Büro hinter einer Adresse würde abgeschnitten, wenn seine Besprechung beginnt.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>Der Name api aus der Anleitung ist leicht vergeben, und eine zweite Zone desselben Namens hält NGINX an. Das Ende dieses Namens steht für den Schlüssel: Mit einem anderen Schlüssel unter demselben Namen scheitert ein Neuladen.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Wie das Frontend sagt.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>Das Frontend antwortet auf eine fehlende Datei mit seiner Startseite und 200: Diese Seite darf nicht behalten werden.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Wird entschieden, wenn die Antwort da ist, nach ihrem Status und Typ.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Alle anderen.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Ein vertrauter Proxy, aus dem Profil.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>Nach der Adresse der Verbindung selbst.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Wie die Verbindung zu diesem Server ist.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Ein vertrauter Proxy sagt es.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Was den Diensten über den Weg des Clients gesagt wird.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Vertraute Proxys sagen hier, wer der Client ist: für Protokolle, Begrenzungen und geschlossene Pfade.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>Die letzte Adresse, die kein vertrauter Proxy ist: Was ein Client davor geschrieben hat, zählt nicht.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>So viele Anfragen dürfen auf einmal kommen, ohne zu warten. Die Anleitung erlaubt 20, und die erreicht schon eine Person, die einer Besprechung beitritt.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>„Zu viele Anfragen“. Der Status 503 der Anleitung sagt, der Server sei ausgefallen.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Schreibt nur ins Fehlerprotokoll, wer abgelehnt worden wäre.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 lauscht auf genau dieser Adresse: Ohne diese Zeile nähme es dort unsere Namen weg.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. Die Anleitung lauscht nur auf IPv4: Namen mit einem AAAA-Eintrag scheitern, und Let&apos;s Encrypt versucht den zuerst.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Wo Clients sich verbinden.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>Die Anleitung schreibt http2 hinter listen; ab NGINX 1.25.1 ist das veraltet und NGINX warnt davor.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, über UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>Der öffentliche Name dieses Dienstes.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>Verrät nicht, welches NGINX das ist. Die Anleitung zeigt es auf jeder Fehlerseite.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>Die Datei der Anleitung, in einem Format, das Token verdeckt.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Wo certbot sie ablegt.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>Die Dateinamen haben keine Endung, an der sich der Typ erkennen ließe.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>Die Anleitung hat 301, womit aus einem POST ein GET wird; 308, wie Mozilla rät, erhält ihn. Und der Name selbst, nicht der, den der Client gesendet hat.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>Wird nicht umgeleitet. Mit ^~, das die Anleitung nicht hat, kann keine andere location es an sich ziehen.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Alles Übrige geht zu HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>Einfaches HTTP: nur der Weg zu HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>Der Dienst selbst, über HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>Das Backend sendet diesen Header vielleicht ebenfalls; doppelt missachten ihn Browser unter Umständen.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>Browser, die einmal hier waren, benutzen nie wieder einfaches HTTP. Es steht in jeder Site, mit „always“ auch für Fehler.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>Browser nehmen den Typ, der gesendet wird, und raten nicht. Die Anleitung lässt es auf Fehlerseiten weg; „always“ ergänzt es dort.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Andere Sites erfahren den Hostnamen und nicht die Adresse der Besprechung. Die Anleitung hat keine solche Zeile.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>Kamera, Mikrofon und Bildschirm sind für OpenTalks eigene Seiten, nicht für Seiten darin. Die Anleitung hat keine solche Zeile; die im Netz üblichen verbieten allen die Kamera.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Keine andere Site darf diese Seiten in einen Rahmen setzen. Nur hier: Die Anleitung hat es auf jedem Host, und dann lassen sich Pad und Whiteboard nicht in einer Besprechung zeigen.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Was diese Seiten laden und erreichen dürfen. Die Richtlinie der Anleitung lässt keinen WebSocket durch, sodass keine Besprechung beginnen kann, und sperrt Pad, Whiteboard und Profilbilder.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Was diese Seiten laden und erreichen dürfen. Wird in der Konsole des Browsers gemeldet und nicht durchgesetzt: Setzen Sie es durch, wenn eine Besprechung nichts meldet. Die Richtlinie der Anleitung, sofort durchgesetzt, lässt keine Besprechung beginnen.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Wird nur innerhalb von OpenTalk gezeigt und in den Rahmen, die es selbst baut. Die Anleitung sendet „X-Frame-Options: SAMEORIGIN“, womit Besprechungen es nicht zeigen können.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Sagt Browsern, dass es HTTP/3 gibt, auf UDP-Port 443. Die Firewall muss es hereinlassen.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>Der Rechner selbst. %1 lauscht auf einer einzelnen Adresse und niemand auf allen: NGINX könnte im laufenden Betrieb nicht auf alle wechseln.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Kann nie ein Name sein. Das übliche „_“ kann einer anderen Site gehören, und NGINX würde vor zweien warnen.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Diese nginx.conf liest keinen Ordner mit Sites. Mit dieser Zeile liest sie die Dateien von OpenTalk und keine anderen.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Eine Konfiguration, die NGINX ablehnen würde, wird nicht neu geladen: Bis sie berichtigt ist, gilt das alte Zertifikat weiter.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX behält das alte Zertifikat im Speicher, bis es neu lädt. Die Anleitung vergisst das; mit certbots Webroot tut es sonst niemand.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Dieser Name hat noch kein Zertifikat, und ohne HTTPS kann keine Besprechung beginnen: Bis es da ist, wird deshalb nichts ausgeliefert.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Alles andere muss warten.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>Einfaches HTTP: der Weg zu einem Zertifikat.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protokolle und Chiffren, für alle Sites dieselben. Die Datei der Anleitung sendet auch HSTS; das Profil schaltet es ab.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protokolle und Chiffren, für alle Sites dieselben. Die Datei der Anleitung sendet auch HSTS; hier sendet es jede Site unter ihren eigenen Headern, denn eine location mit einem eigenen Header erbt keinen.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Ein virtueller Server: die Adressen, auf denen er lauscht, seine Namen, und was er mit deren Anfragen tut.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Eine Adresse mit Port, an der der Server Verbindungen annimmt. „ssl“ steht für TLS, „default_server“ für Namen, die kein Server hat.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>Die Hostnamen dieses Servers. NGINX vergleicht sie mit dem Namen, den der Client verlangt.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Ob Fehlerseiten und der Header Server die Version von NGINX verraten.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>Der Platz für einen Eintrag in der Tabelle der Hostnamen. Vorgegeben ist eine Zeile des Prozessor-Caches.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Einstellungen für Pfade. „=“ steht für genau diesen Pfad, „^~“ für Pfade, die so beginnen und vor Mustern gehen, „~“ für ein Muster; ohne Zeichen zählt der längste Anfang, nach den Mustern.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>Der Ordner der Dateien; der Pfad der Anfrage wird daran gehängt.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>Der Typ von Dateien, deren Endung keinen nennt.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Beendet die Anfrage mit diesem Status, bei Weiterleitungen mit einer Adresse. 444 gibt es nur bei NGINX: Es schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Liest eine andere Datei, oder alle, auf die ein Muster passt, als stünde ihr Text hier.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>Die Datei, in der jede Anfrage vermerkt wird, und der Name des Formats.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>Die Datei für Fehler, und wie schwer sie sein müssen, um vermerkt zu werden: ohne Stufe „error“.</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Benennt ein Format für Zugriffsprotokolle und sagt, was in einer Zeile steht. Seine Teile werden aneinandergefügt.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Macht nach einer Tabelle aus der ersten Variable die zweite. Nachgesehen wird erst, wenn etwas die Variable braucht.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>Der Wert, wenn keine andere Zeile der Tabelle passt.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Eine Zeile der Tabelle: Ist die linke Seite gleich, oder passt das Muster nach ~, so hat die Variable den rechten Wert.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Macht die zweite Variable nach einer Adresse: Es zählt das kleinste Netz, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>Der Wert für Adressen, die in keinem der Netze liegen.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Eine Zeile der Tabelle: ein Netz, und der Wert für Adressen darin.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Lässt eine Adresse oder ein Netz ein. Von allen solchen Zeilen entscheidet die erste, die passt.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Antwortet einer Adresse, einem Netz oder allen mit 403. Von allen solchen Zeilen entscheidet die erste, die passt.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Fügt Antworten einen Header hinzu, mit „always“ auch Fehlern. Ein Block mit einer solchen Zeile erbt keine von außen.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>Der größte Inhalt einer Anfrage. Größere werden mit 413 beantwortet; 0 prüft nichts.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Zahl und Größe der Puffer für lange Anfragezeilen und Header. Keine Zeile darf länger als einer von ihnen sein: 414 oder 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Ob Antworten auf dem Weg komprimiert werden.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>Wie stark komprimiert wird, von 1 bis 9: mehr Mühe, weniger zu senden.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Antworten mit weniger Bytes bleiben, wie sie sind; das sagt ihr Header Content-Length.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Ob auch Anfragen, die laut dem Header Via durch einen anderen Proxy kamen, komprimierte Antworten bekommen.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Fügt „Vary: Accept-Encoding“ hinzu, woran Caches die beiden Formen einer Antwort unterscheiden.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>Die Typen, die außer text/html komprimiert werden; dieser wird es immer.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>Die Datei mit dem Zertifikat des Servers, gefolgt von den Zertifikaten zwischen ihm und der Wurzel.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>Die Datei mit dem privaten Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>Die Versionen von TLS, die gesprochen werden. Ohne sie: TLS 1 bis 1.2, ab NGINX 1.23.4 auch 1.3, und ab 1.27.3 nur 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>Die Chiffren für TLS bis 1.2, wie OpenSSL sie nennt. Die von TLS 1.3 sind immer an.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Ob die Reihenfolge des Servers bei den Chiffren zählt, oder die des Clients.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>Wo Sitzungen liegen, die Clients fortsetzen dürfen: „shared“ mit Namen und Größe ist ein gemeinsamer Ort für alle Worker.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Wie lange eine Sitzung fortgesetzt werden darf.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Ob Clients den Stand ihrer Sitzung selbst aufbewahren, verschlüsselt mit einem Schlüssel des Servers.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Ob der Server den Nachweis holt, dass sein Zertifikat nicht widerrufen ist (OCSP), und ihn mitschickt.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Ob TLS-Handshakes, die diesen Server erreichen, abgelehnt werden.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Ob HTTP/2 angeboten wird.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>Der längste komprimierte Header über HTTP/2. Ab NGINX 1.19.7 zählt diese Zeile nicht mehr.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>Die längste Liste von Headern über HTTP/2, ausgepackt. Ab NGINX 1.19.7 zählt diese Zeile nicht mehr.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Ob HTTP/3 gesprochen wird, wo „listen“ quic sagt.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>Von allen Workern geteilter Speicher, in dem Anfragen nach einem Schlüssel gezählt werden, und die Rate, die jedem Schlüssel zusteht. Ein leerer Schlüssel wird nicht gezählt.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Wendet die Rate einer Zone an. So viele, wie „burst“ sagt, dürfen zu früh kommen; mit „nodelay“ müssen sie nicht warten.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>Der Status von Anfragen, die abgewiesen werden.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Ob Anfragen nur gezählt und keine abgewiesen wird.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Ein Proxy, dem geglaubt wird, für welchen Client er spricht.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>Der Header, in dem vertraute Proxys das sagen.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Ob die letzte Adresse im Header zählt, oder die letzte, die kein vertrauter Proxy ist.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>Die Nameserver, die NGINX im Betrieb fragt; Antworten behält es so lange, wie sie sagen.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Eine Gruppe von Backends unter einem Namen. Sie kommen reihum dran, wenn keine Zeile darin etwas anderes sagt.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Ein Backend der Gruppe. Mit „resolve“ wird sein Name im Betrieb immer wieder nachgeschlagen.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>Die Nameserver, die für die Backends dieser Gruppe gefragt werden.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>Speicher, in dem alle Worker die Gruppe teilen, und was sie von deren Zustand wissen.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>Das Backend mit den wenigsten Verbindungen bekommt die nächste Anfrage.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>Die Adresse eines Clients entscheidet über das Backend: bei IPv4 die ersten drei Zahlen, bei IPv6 die ganze.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>Ein Text entscheidet über das Backend. Mit „consistent“ wechseln nur wenige Clients ihres, wenn eines kommt oder geht.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>So viele ungenutzte Verbindungen zu Backends hält jeder Worker offen. Ohne sie: keine, ab NGINX 1.29.7 sind es 32.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Wie lange eine ungenutzte Verbindung zu einem Backend bleibt.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Reicht Anfragen an einen Server oder eine Gruppe weiter. Ohne Pfad hinter dem Namen bleibt der Pfad des Clients, wie er ist.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>Die Version von HTTP, in der mit Backends gesprochen wird. Ohne sie: 1.0, ab NGINX 1.29.7 dann 1.1.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Ein Header der Anfrage an das Backend, neu oder ersetzt; ein leerer wird nicht gesendet. Ein Block mit einer solchen Zeile erbt keine von außen.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Ein Header aus der Antwort des Backends, den Clients nicht bekommen.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>Der Platz für den ersten Teil einer Antwort. Alle ihre Header müssen hineinpassen, sonst bekommen Clients einen 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Zahl und Größe der Puffer für eine Antwort, je Verbindung.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>Wie viel der Puffer auf dem Weg zum Client sein darf, während die Antwort noch kommt.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Wie lange ein Backend zwischen zwei Lesevorgängen still sein darf, bevor die Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Wie lange ein Backend zwischen zwei Schreibvorgängen nichts annehmen darf, bevor die Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Ob der ganze Inhalt einer Anfrage gelesen wird, bevor das Backend sie bekommt.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>Wie viel von einer Antwort, die nicht in die Puffer passt, auf dem Datenträger abgelegt werden darf; 0 legt nichts ab.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>von einer Tabelle (map oder geo) in OpenTalks eigenen Dateien gemacht</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>die Adresse des Clients</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>die Adresse des Clients in 4 oder 16 Byte</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>die Adresse, von der die Verbindung kommt, was auch immer ein vertrauter Proxy sagt</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>der Name aus einer Anmeldung per HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>der Name, den der Client verlangt, kleingeschrieben und ohne Port</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>„http“ oder „https“</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>Pfad und Abfrage, wie der Client sie gesendet hat</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>der Pfad, dekodiert und ohne Abfrage</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>die Methode, etwa GET oder POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>die Version von HTTP, die der Client spricht</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>der Status der Antwort</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>die gesendeten Bytes, ohne Header</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>die Zeit, wie Protokolle sie schreiben</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>der Header dieses Namens in der Anfrage</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>der Header dieses Namens in der Antwort</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>der Header dieses Namens in der Antwort des Backends</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>das Cookie dieses Namens in der Anfrage</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Bis 25.3.2 und 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>Ab 25.3.3 und 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Controller ab 0.34, Raumserver darin</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Controller ab 0.34, eigener Raumserver</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>den Raumserver</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>den Controller</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 und 443 sowie UDP 443 für HTTP/3 offen für alle</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 und 443 offen für alle</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 und der UDP-Bereich aus livekit.yaml (ot-setup: 20000 bis 39999) offen für alle: Dort laufen Ton und Bild, an nginx vorbei</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Wo TURN in livekit.yaml eingeschaltet ist: auch UDP 3478 und TCP 5349 offen</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 von außen geschlossen: Die Signalisierung von LiveKit läuft über %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 von außen geschlossen: Die Signalisierung von LiveKit läuft über nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, Abschnitt [%2]: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, und service_url ist die Adresse, unter der der Controller selbst den Raumserver erreicht (Port 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak ab 24: KC_PROXY_HEADERS=xforwarded und KC_HTTP_ENABLED=true; davor: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Veröffentlichte Ports an 127.0.0.1 gebunden (zum Beispiel OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Dockers eigene Regeln umgehen die Firewall</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Eigene Dateien erneuert niemand: Notieren Sie, wann sie ablaufen, und legen Sie vorher die neuen an dieselbe Stelle</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>Browser warnen vor dem Platzhalter, und LiveKit arbeitet nicht damit: Ersetzen Sie ihn vor der ersten Besprechung</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>Einstellungen von OpenTalk für diese Version</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>certbot erneuert sie, und ein Hook in /etc/letsencrypt/renewal-hooks/deploy/ lädt nginx danach neu: Lassen Sie ihn dort und Port 80 offen</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>„opentalk-proxy certificates“ zeigt, bis wann jedes gilt und was sie erneuert</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Wählen Sie unter „Zertifikate“ Let&apos;s Encrypt und wenden Sie das Profil erneut an: certbot holt, was fehlt</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>Was von OpenTalks eigenen Einstellungen zu sehen ist, stimmt.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>OpenTalks eigene Einstellungen, die noch nötig sind</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Was von außen nicht zu sehen ist</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Web frontend</source>
        <translation>Web-Frontend</translation>
    </message>
    <message>
        <source>The pages that people open in their browser.</source>
        <translation>Die Seiten, die man im Browser öffnet.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>Die Schnittstelle hinter den Seiten; sie führt die Besprechungen.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Konten und Anmeldung.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Baut in älteren Versionen Ton und Bild auf.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Raumserver</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Führt die Besprechungen außerhalb des Controllers.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Gemeinsam zeichnen (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Gemeinsam schreiben (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx ist nicht installiert</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx läuft nicht</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>ein eigener Mount-Namespace ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>es fehlt kein Zertifikat</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>nur Let&apos;s Encrypt hat ein Staging-Verzeichnis zum Ausprobieren</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>keins der Zertifikate gehört certbot</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>ein anderes certbot läuft; es wird auf sein Ende gewartet</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>alles ist wie zuvor</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>die Aufzeichnung lässt sich nicht zurücksetzen</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>nichts muss geändert werden</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>neue Worker laufen</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n Datei neu</numerusform>
            <numerusform>%n Dateien neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n Datei geändert</numerusform>
            <numerusform>%n Dateien geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n Datei entfernt</numerusform>
            <numerusform>%n Dateien entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n Datei unverändert</numerusform>
            <numerusform>%n Dateien unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n Link neu</numerusform>
            <numerusform>%n Links neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n Link geändert</numerusform>
            <numerusform>%n Links geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n Link entfernt</numerusform>
            <numerusform>%n Links entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n Link unverändert</numerusform>
            <numerusform>%n Links unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1; danach wird nginx neu geladen.</translation>
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
        <translation>Übung</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Anderer Rechner</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>kein Ordner für Sites</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>nginx fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n andere Site</numerusform>
            <numerusform>%n andere Sites</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Ein eigener Dateibaum</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Für nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Für nginx %1, wie root diesen Rechner sieht.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>In der Übung kommt sein Urteil beim Anwenden.</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Sein Urteil über diesen Dateibaum kommt beim Anwenden.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Für nginx %1, soweit dieses Konto sehen kann.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>Zertifikate werden in der Übersicht beurteilt.</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>Soweit dieses Konto sehen kann.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 nimmt das an</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 hat das nicht beurteilt</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Letzter gültiger Text: Eine Antwort fehlt oder ist falsch.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Jeder Schritt ist fertig, bevor der nächste beginnt. Scheitert einer, wird alles wiederhergestellt.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Stoppen und alles wiederherstellen</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>Zurück zur Übersich&amp;t</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Dateien e&amp;xportieren…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Diese Dateien sind für einen anderen Rechner, deshalb wird hier nichts angewendet. Exportieren Sie sie, bringen Sie sie dort an ihren Platz und führen Sie nginx -t aus.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Alles war schon an seinem Platz. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Fertig. nginx arbeitet mit der neuen Konfiguration.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>Es ist ausgeführt, aber nicht sicher verzeichnet.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>Die Verbindung zum Helfer endete, bevor er sagte, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>Die Änderung wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nichts wurde entfernt.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>Es wurde nicht angewendet.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>Der neue Stand ist vollständig und in Gebrauch. Beheben Sie die Ursache unten und gehen Sie dann zurück zur Übersicht: Der Helfer behält zuerst den ganzen neuen Stand oder stellt den ganzen alten wieder her.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Nicht alles, was geändert worden war, konnte wiederhergestellt werden. Beheben Sie die Ursache unten und gehen Sie dann zurück zur Übersicht: Der Helfer stellt zuerst den Rest wieder her.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Alle Dateien sind, wie sie vorher waren, aber nginx ist nicht zu ihnen zurückgekehrt.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Nichts bleibt halb fertig: Der nächste Lauf schließt die Änderung vor allem anderen ab oder nimmt sie zurück. Gehen Sie zurück zur Übersicht, die den Helfer wieder startet und zeigt, was geschehen ist, oder führen Sie „opentalk-proxy history“ als root aus.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>Der Rechner ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>Auf diesem Rechner wird nichts angewendet. Exportieren Sie die Dateien, oder rufen Sie opentalk-proxy apply mit --root %1 auf.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>Was certbot sa&amp;gt</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Was certbot sagt</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Jeder Schritt ist fertig, bevor der nächste beginnt. Scheitert einer, wird alles wiederhergestellt; Zertifikate, die dann schon da sind, bleiben.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Hier a&amp;ufhören und alles behalten</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Alle Namen antworten mit ihren Zertifikaten. Wiederhergestellt wird nichts mehr; die letzten Schritte prüfen nur.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>Der Rechner ist, wie er vorher war, und die Zertifikate bleiben: Der nächste Lauf verwendet sie.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Wurzelzertifikat wählen</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>&amp;Nur ausprobieren, mit dem Staging-Server von Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Ein Zertifikat für alle Namen</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Ein Zertifikat für jeden Namen</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>Bei certbot &amp;geführt als</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Freiwillig: Dorthin schreibt Let&apos;s Encrypt zu Ihrem Konto. An das Ende eines Zertifikats erinnert es nicht.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>E-&amp;Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>Andere Zertifizierungss&amp;telle oder Probe</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>Einer eigenen ACME-Zertifizierungsstelle. Leer: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>W&amp;urzelzertifikat</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Für ein Verzeichnis, dessen eigenes Zertifikat von keiner Zertifizierungsstelle stammt, die dieses System kennt.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>Zertifikats&amp;kette</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Pri&amp;vater Schlüssel</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Alle Namen ohne eigenes</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>Welche Zertifikate?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>Browser öffnen Kamera und Mikrofon nur über HTTPS, deshalb braucht jeder Name eines.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Was jeder Name benutzen wird</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Selbst signiert, einmal für alle Namen hergestellt. Browser warnen, und Besprechungen beginnen vielleicht nicht: gut für einen ersten Blick und bis richtige Zertifikate da sind.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>&amp;Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>&amp;Eigene Dateien</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>&amp;Platzhalter</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>kommt beim Anwenden</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>wird dort geprüft</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 verwendet %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Befehl, der certbot installiert</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>Als A&amp;dministrator ansehen</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Schlüssel, und was certbot führt, darf nur root lesen.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, das sie holt und erneuert, ist nicht installiert. Installieren Sie es mit der Paketverwaltung.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, das sie holt und erneuert, ist nicht installiert. Dieser Befehl installiert es:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Eine Erneuerung wird geprobt</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Eine Erneuerung wird geprobt: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 wird %2 verwenden</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>Hier stehen die Namen, sobald die Domain bekannt ist.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>Hier stehen die Prüfungen, sobald die Antworten davor vollständig sind.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n Prüfung ist fertig: %1</numerusform>
            <numerusform>%n Prüfungen sind fertig: %1</numerusform>
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
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Das &amp;noch einmal prüfen</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>&amp;Gefundene Version übernehmen</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>&amp;ohne Namen und Adressen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>nur hinter einem Router</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>für die Ports, die sie nennt</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Wähl&amp;en…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Ö&amp;ffentliche Adresse</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>LiveKits li&amp;vekit.yaml</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Diese Dienste gehören zu einem anderen Rechner und lassen sich von hier aus nicht prüfen. Speichern Sie das Profil und rufen Sie dort „opentalk-proxy-wizard --check PROFIL“ auf.</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Freiwillig: Namen, Backends, Ports und was Besucher sehen werden. Nichts wird geändert, und nur Ihre eigenen Dienste werden gefragt.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Einstellungen von LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Einstellungen von LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Wählen Sie eine Prüfung, um zu lesen, was sie ergab und was hilft.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>Diese Prüfung läuft gerade.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Dies wurde noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Eine neue Datei, Modus %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Diese Datei wird entfernt.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>Aus Modus %1 wird %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Wie es sein wird</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Unterschied des gewählten Eintrags</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Hier ändert sich nichts.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Wählen Sie einen Eintrag, um zu lesen, wie er sich ändert.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>nicht von uns</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Was sich auf diesem Rechner ändert</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>Diese Datei &amp;ersetzen. Was jetzt dort steht, wird aufbewahrt und kommt beim Zurücknehmen wieder.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>Diese &amp;Zeile einfügen. Beim Zurücknehmen kommt sie wieder heraus, und alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Diese Datei &amp;entfernen. Was jetzt dort steht, wird aufbewahrt und kommt beim Zurücknehmen wieder.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>Keine Datei, kein Link und kein Ordner wird geschrieben oder entfernt.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Das zu&amp;rücknehmen</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Was Ihnen zu tun bleibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Was nachgewiesen wurde</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>Profil s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Dateien e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Hier wurde nichts angewendet.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Alles war schon an seinem Platz. Nichts wurde geändert, nichts neu geladen.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>Die Dateien sind, wie sie vor der Änderung waren, und nginx arbeitet mit ihnen.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>Der Rechner ist, wie ihn das erste Anwenden vorfand.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Ein unterbrochener Lauf wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>Die Dateien sind an ihrem Platz, und nginx nimmt sie an. nginx läuft nicht, deshalb wurde nichts neu geladen.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx arbeitet mit der neuen Konfiguration: Neue Worker laufen, und jeder Name zeigt auf jeder Adresse unten sein Zertifikat vor. Das ist Änderung %1 im Verlauf.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1: Der Dienst dahinter antwortet nicht</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>Das war eine Übung. Auf einem echten Rechner bliebe noch zu tun:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot hat %n Zertifikat geholt: %1.</numerusform>
            <numerusform>certbot hat %n Zertifikate geholt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Eine Probe der Erneuerung ist gelungen.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>Prüfen, ob alles fun&amp;ktioniert</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Für Sie bleibt hier nichts zu tun. Zertifikate von certbot und die Protokolle von nginx sind noch da.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Für Sie bleibt hier nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>Dami&amp;t weitermachen</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>Vers&amp;tanden</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>Es wurden keine Administratorrechte gegeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo lässt das Konto %1 nicht Administrator werden. Bitten Sie jemanden, der es darf, oder führen Sie den Befehl unten als root aus.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>&amp;Passwort von %1:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>Nicht an&amp;geben</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Befehl für ein Terminal</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>Dieses Passwort wurde nicht angenommen. Bitte geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo fragt nach Ihrem Passwort. Es geht nur an sudo und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>Administrator&amp;rechte holen</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Um diesen Rechner so zu sehen wie nginx und um später zu schreiben, startet der Assistent einen kleinen Helfer mit Administratorrechten. Sie werden einmal gefragt. Nichts wird geschrieben, bevor Sie auf „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>Der Übungsrechner wird gestartet.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>Der Helfer wird gestartet.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo hat das Passwort nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Weder sudo noch ein polkit-Agent lässt sich von diesem Fenster aus benutzen. Führen Sie den Befehl unten als root aus.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>Der Helfer ist nicht gestartet, oder er hat sich beendet. Nichts bleibt halb fertig: Einen unterbrochenen Lauf schließt er ab oder nimmt er zurück, wenn er startet.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>Diese Antwort wurde nicht angenommen. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo hat eine Frage. Die Antwort geht allein an sudo und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo fragt nach dem Passwort von %1; so ist es auf diesem Rechner eingerichtet. Es geht allein an sudo und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>Der Befehl wird gezeigt, sobald das Profil gespeichert ist: Drücken Sie Strg+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>Der Helfer mit Administratorrechten hat sich beendet, weil eine Viertelstunde lang nichts von ihm verlangt wurde. Starten Sie ihn wieder, um fortzufahren: Der Vergleich wird dann neu gemacht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>Über diese Zeile</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Größter Upload</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Mehrere Backends</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>Größere Uploads werden mit 413 abgelehnt, bevor sie den Dienst erreichen. „Fest“ hält einen Besucher nach seiner Adresse bei einem Backend.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, größter Upload</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Wenigste Verbindungen</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, mehrere Backends</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profil öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>Ihre Antworten behalten?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Was Sie eingegeben haben, ist in keinem Profil gespeichert.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>Das Anwenden stoppen?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>Die Änderung ist noch im Gange.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Der Stand von vorher kann vollständig wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Weiter anwenden</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Stoppen und alles wiederherstellen</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Alle Namen antworten mit ihren Zertifikaten, und das bleibt so. Nur die letzten Prüfungen entfallen.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Hier a&amp;ufhören und alles behalten</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>Noch %n weitere Meldung.</numerusform>
            <numerusform>Noch %n weitere Meldungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>certbot sagt: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>Was soll es sonst noch tun?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>Die Vorgaben sind gut. Hier muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Uploads und Last</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Nä&amp;chste Änderung</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Geben Sie die Domain ein, dann erscheinen hier die Dateien, die geschrieben werden.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>In allen Dateien suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Diese Datei kopieren (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>Erneuern pro&amp;ben</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>Wartet auf Administratorrechte.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot versucht, %1 zu erneuern. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>certbot wird gestoppt. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Erneuerbar: certbots Probelauf für %1 ist gelungen, und der Hook, der nginx neu lädt, ist da.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>So nicht erneuerbar: Die Gründe stehen darüber. Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Ein Probelauf dessen, was der Timer tut, bei der Zertifizierungsstelle des Zertifikats. Geändert wird nichts.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx läuft nicht: nach bestandener Prüfung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Dateien e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Wird mit diesem Rechner verglichen.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>Für diesen Rechner lässt sich kein Plan machen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Kein Befehl wird ausgeführt.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Dann wird ausgeführt: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Prüfsumme %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Alles ist schon an seinem Platz. Anwenden ändert nichts und lädt nichts neu.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>Der Verlauf ist leer: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>Anwenden gibt zurück, was das erste Anwenden vorfand, und löscht die Dateien und den Zustand dieses Assistenten. Zertifikate von certbot und die Protokolle von nginx bleiben.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Diese Dateien sind für einen anderen Rechner. Exportieren Sie sie oder speichern Sie das Profil und rufen Sie dort opentalk-proxy auf.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Diese Dateien sind für den Dateibaum in %1. Exportieren Sie sie, oder speichern Sie das Profil und rufen Sie opentalk-proxy apply mit --root %1 auf.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>Anwenden nimmt Änderung %1 vom %2 zurück.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Was zurückgenommen wird</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>Die Dateien, wie sie dort sein werden. Auf diesem Rechner wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>Der Unterschied zum eigenen nginx der Übung. Nichts wird geändert, bevor Sie auf „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>Der Unterschied zu diesem Rechner, mit Administratorrechten ermittelt. Nichts wird geändert, bevor Sie auf „Anwenden“ drücken.</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Befehle, die ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In allen Dateien suchen</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>In %n Datei</numerusform>
            <numerusform>In %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>nicht Teil dieser Version</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>hängt von der Version ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Ob Verbindungen offen bleiben und auf WebSocket umgeschaltet werden.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Ein weiterer Dienst von Ihnen.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>Welche Dienste, unter welchen Namen?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>Die Hostnamen folgen aus der Domain. Ändern Sie nur, was auf Ihrem Server anders ist.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>OpenTalk-&amp;Version</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>Das Tag des Controller-Images verrät, welche bei Ihnen läuft; „docker ps“ zeigt es.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>In den Dateien steht %1.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>Der Name, den man im Browser öffnet.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Version wählen…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Dienst hinz&amp;ufügen…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Ein weiterer Webdienst unter eigenem Namen, neben denen von OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Entfernt den weiteren Dienst, der in der Tabelle ausgewählt ist.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk hinter NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Ein paar Fragen, und das NGINX dieses Rechners bedient OpenTalk. Nichts wird geschrieben, bevor Sie jede Zeile davon gesehen haben.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>Profil &amp;öffnen…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Befehl, der nginx installiert</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Er&amp;neut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>OpenTalk auf diesem &amp;Rechner einrichten</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>Dateien für einen anderen Rechner &amp;vorbereiten</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>Am Ende werden sie als Archiv exportiert.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Erst ü&amp;ben</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>Die ganze Arbeit mit einem eigenen nginx und Stellvertretern der Dienste; dieser Rechner bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Die &amp;letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>OpenTalk aus diesem nginx &amp;entfernen</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>Seine nginx.conf bindet keinen Ordner für Sites ein. Fügen Sie „include conf.d/*.conf;“ in den http-Block ein.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Es liest Sites aus %1; %n andere Site bleibt, wie sie ist.</numerusform>
            <numerusform>Es liest Sites aus %1; %n andere Sites bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>%n Datei dieses Assistenten ist an ihrem Platz.</numerusform>
            <numerusform>%n Dateien dieses Assistenten sind an ihrem Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk ist hier noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>Neu einrichten oder ände&amp;rn, was da ist</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Jeder Schritt lässt sich zurücknehmen, und andere Sites bleiben in Ruhe.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Stellt wieder her, was vorher da war.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>Auf diesem Rechner wurde nichts von diesem Assistenten gefunden.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Gibt zurück, was das erste Einrichten vorfand.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx ist hier nicht installiert. Auf %1 installiert es dieser Befehl:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>OpenTalk in diesem Datei&amp;baum einrichten</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Er liegt in %1. Am Ende werden die Dateien exportiert.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>In einem Dateibaum erledigt das opentalk-proxy undo.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>Mit diesen Dateien &amp;fortfahren</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>OpenTalks .env &amp;importieren…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>OpenTalks Sites für %1 sind da, von Hand angelegt.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 mit OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 ist auf %2 installiert, aber es läuft noch ein anderes nginx von vorher, meist ein älteres.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 läuft auf %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 ist auf %2 installiert, läuft aber nicht; Anwenden kann es starten.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Es liest Sites aus %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>OpenRC startet die Dienste.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>Es gibt kein Init-System.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux setzt seine Regeln durch (enforcing).</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux protokolliert nur (permissive).</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>Das System läuft in einem Container (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>Der Kernel hat kein IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>Dieses Konto kann %1 nicht lesen; die Übersicht sieht als root nach.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>%n weitere Stelle war nicht einzusehen.</numerusform>
            <numerusform>%n weitere Stellen waren nicht einzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>Seine nginx.conf liest die Sites von OpenTalk über eine gekennzeichnete Zeile.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>Seine nginx.conf bindet keinen Ordner für Sites ein; eine gekennzeichnete Zeile darin wird die von OpenTalk lesen. Die Übersicht fragt, bevor sie eingefügt wird.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>Prüfen, was &amp;da ist</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Namen, Dienste, Ports und was Besucher sehen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Letzte Prüfung: %1</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation>Über das Ziel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Vorbereiten: sperren, nachsehen, mit dem gezeigten Plan vergleichen</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Erproben: nginx beurteilt die neuen Dateien, bevor sie an ihrem Platz sind</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Sichern, was jetzt da ist</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Dateien und Links an ihren Platz bringen</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>Die Konfiguration an ihrem Platz prüfen</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>nginx neu laden, ohne Verbindungen zu trennen</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Nachweisen: neue Worker, jeder Name auf jeder Adresse</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>Im Verlauf aufzeichnen</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Wiederherstellen, was vorher da war</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Nachsehen, welche Zertifikate da sind und welche fehlen</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Auf Port 80 antworten, wo Zertifikate geprüft werden</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Nachweisen, dass jeder Name zum Ordner der Challenge führt</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Die Bestellung mit dem Staging-Server von Let&apos;s Encrypt proben</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>Die Zertifikate von certbot holen lassen</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Auf Port 443 antworten und nachweisen, welches Zertifikat jeder Name zeigt</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>Den Hook ausführen, der nginx nach einer Erneuerung neu lädt</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Eine Erneuerung proben, ohne das Ergebnis zu behalten</translation>
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
        <translation>Der andere Rechner</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>Bestandsaufnah&amp;me…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Bestandsaufnahme öffnen</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Bestandsaufnahmen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (laut Bestandsaufnahme)</translation>
    </message>
</context>
</TS>
