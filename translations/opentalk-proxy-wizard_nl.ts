<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>anders dan geschreven</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx draait niet</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>de certificaten, of de bestanden op de geplande paden</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>een aanvraag heeft geen tijd</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>geen versie 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen tijdig antwoord</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>het antwoord is geen HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>de verbinding werd gesloten</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>een van de namen</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>er werd geen reden gegeven.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>het profiel</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>de versie van nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>waar nginx zijn bestanden leest</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>de adressen van deze machine</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>de adressen waarop andere sites luisteren</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>de namen van andere sites</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>de instellingen van andere sites</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>de naamservers van deze machine</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>de bestanden op de geplande paden, of de certificaten</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>de gegevens over deze machine</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>de controle eindigde te vroeg</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>er kon geen pipe worden gemaakt</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>er kon geen proces worden gestart</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx draait niet meer</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>de gestarte nginx blijft draaien</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>de bestanden op de geplande paden, of de geschiedenis</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>verbinding geweigerd</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>verbinding verbroken door de andere kant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>time-out van de verbinding</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>netwerk is onbereikbaar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>geen route naar de host</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>toegang geweigerd</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>bestandssysteem is alleen-lezen</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 of ouder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>meer dan 64 KiB</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>een map</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>een bestand</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>een symbolische koppeling</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>een speciaal bestand</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>nog %n uur</numerusform>
            <numerusform>nog %n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>voorlopig; Toepassen vraagt er een aan</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>verlopen; Toepassen vraagt een nieuw aan</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>nog geen; Toepassen vraagt het aan</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>nog niet geldig</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>voor andere namen</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>de sleutel past niet</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, verlopen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>aanwezig; browsers waarschuwen</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>gemaakt door Toepassen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>alleen root mag kijken</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>nog niet aanwezig</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Niets op deze machine vernieuwt certificaten uit zichzelf. Schakel de timer van certbot in, of voer ‘certbot renew’ twee keer per dag uit met cron.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>%1 hoort certificaten te vernieuwen, maar draait niet uit zichzelf.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>%1 vernieuwt certificaten, maar heeft nog niet gedraaid.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>%1 vernieuwt certificaten en draaide voor het laatst op %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Het certificaat van %1 is verlopen op %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>Het certificaat van %1 is slechts geldig tot %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 toont een zelfondertekend certificaat; browsers waarschuwen daarvoor.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>Van deze certificaten verloopt dat van %1 het eerst: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>ontbreekt; certbot is nodig</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>In de oefening wordt niets uit zichzelf vernieuwd.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>verbinding geweigerd</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>geen antwoord op de verbinding</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>de naam heeft geen adres</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>geen route daarheen</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>status %1, %2, na %3 s: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>geen TLS: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>geen HTTP: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>niets binnen %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>gesloten zonder antwoord</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 aan %2, zoals nginx voor %3 vraagt</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 aan %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 van %2 containers draaien</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, het voorlopige certificaat waar het profiel om vraagt, geldig tot %2; status %3; op poort 80 status %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, een testcertificaat zoals het profiel vraagt, geldig tot %2; status %3; op poort 80 status %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certificaat geldig tot %2; status %3; op poort 80 status %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 aan %3, en poort 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ op het adres van de naam</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Een verbinding met poort %1 op de eigen adressen van deze machine</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>beantwoord op %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>gesloten paden van https://%1 aan %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>gesloten paden van https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>De laatste regels van de logboeken van ‘%1’</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>De laatste regels van %1 en %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>%1 en %2 regels</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>A- en AAAA-records van %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>A-, AAAA- en CAA-records van %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Wie luistert op TCP-poort %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Laat de firewall iedereen toe tot %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>De eigen instellingen van LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>Houdt SELinux nginx ergens van af</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: niet vast te stellen</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: open</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: gesloten</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>geen firewall</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling en /livekit/rtc aan %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>versie %1, /signaling: %2, /livekit/rtc: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Te doen: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1: open via IPv4, gesloten via IPv6</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 van hieruit</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 via de naam</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 van buitenaf</translation>
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
            <numerusform>%n goed</numerusform>
            <numerusform>%n goed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n om na te kijken</numerusform>
            <numerusform>%n om na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n fout</numerusform>
            <numerusform>%n fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n niet beoordeeld</numerusform>
            <numerusform>%n niet beoordeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Te doen:</translation>
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
        <translation>Versie</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Van buiten bereikbaar</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Poorten</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Aanroep in de browser</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 van %2 controles beantwoord</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>‘%1’ wordt niet begrepen.</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>--check heeft een profiel nodig.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>De oefening heeft een eigen bestandsboom.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>--json, --masked, --public-address en --livekit horen bij --check.</translation>
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
        <translation>Gebruik: opentalk-proxy-wizard [PROFIEL] [--practice] [--root MAP] [--remote | --local]
         opentalk-proxy-wizard --check PROFIEL [--json] [--masked]
                               [--public-address ADRES]... [--livekit BESTAND]
         opentalk-proxy-wizard --command [WOORD]...

Stelt NGINX in als reverse proxy van OpenTalk.

  PROFIEL       dit profiel openen
  --practice    werken met een eigen nginx die daarna wordt weggegooid
  --root MAP    elk pad onder MAP plaatsen
  --remote      de lijn ontzien: het venster wordt over een netwerk getoond
  --local       dat niet doen
  --check       nagaan of alles achter en rondom de proxy van PROFIEL werkt,
                zonder venster; afsluitstatus 0 goed, 2 waarschuwingen, 3 fouten,
                1 onjuiste invoer
  --json        het rapport als JSON
  --masked      het rapport zonder hosts en adressen
  --public-address ADRES
                namen mogen daarheen leiden: het adres van een router vóór deze machine
  --livekit BESTAND
                livekit.yaml van LiveKit: de poorten daarin worden met de firewall vergeleken
  --command     opentalk-proxy uitvoeren, de opdracht zonder venster, met de woorden die
                volgen; bijvoorbeeld met sudo en --command plan PROFIEL
  --help        deze tekst tonen
  --version     de versie tonen
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(geen regeleinde aan het einde)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>Het venster ging verloren tijdens het ongedaan maken van de laatste wijziging.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>Het venster ging verloren tijdens het verwijderen van OpenTalk uit deze nginx.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>Het venster ging verloren tijdens het toepassen.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Een ander venster, nog open of afgebroken, is begonnen de laatste wijziging ongedaan te maken.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Een ander venster, nog open of afgebroken, is begonnen OpenTalk uit deze nginx te verwijderen.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Het is begonnen ze toe te passen.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Die wijziging is nog van kracht.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>De sites van OpenTalk staan nog op hun plaats.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>De vorige configuratie staat op haar plaats.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>De configuratie van vóór die wijziging staat op haar plaats.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>Wat er bij de eerste keer instellen was, staat op zijn plaats.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>De nieuwe configuratie staat op haar plaats.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Sommige bestanden zijn klaar en andere niet: het is nog niet voltooid, of er zijn sindsdien bestanden gewijzigd.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Sommige bestanden zijn klaar en andere niet: het bleef half gedaan, of er zijn sindsdien bestanden gewijzigd. Overzicht vraagt om beheerdersrechten; wat half gedaan is, wordt dan voltooid of teruggedraaid.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>Dit account kan niet zien hoe ver het is gekomen.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>Dit account kan niet zien hoe dat afliep; Overzicht kijkt als beheerder.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Alle betrokken bestanden zijn sindsdien gewijzigd en laten dus niet zien hoe het afliep.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Een ander venster, nog open of afgebroken, bevat antwoorden van %1 voor %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Een ander venster, nog open of afgebroken, bevat antwoorden van %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>De antwoorden van %1 voor %2 zijn niet opgeslagen.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>De antwoorden van %1 zijn niet opgeslagen.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Sommige van de betrokken bestanden zijn sindsdien gewijzigd.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Kan in elk blok staan.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Kan staan in: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Zonder deze regel: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>De handleiding heeft onder ‘%1’: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>De handleiding heeft dit blok ook, onder ‘%1’.</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>De handleiding heeft dezelfde regel, onder ‘%1’.</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>De handleiding heeft hier niet zo&apos;n regel.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>De handleiding heeft niet zo&apos;n bestand.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>De handleiding kent deze dienst niet.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>De handleiding kent deze dienst niet; voor de eigen diensten heeft ze dezelfde regel.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1: vanaf NGINX %2.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>Elke NGINX die in gebruik is, kent dit.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Kies een regel om te lezen waarom die er staat, wat die doet en wat de handleiding zegt.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot voert dit script na elke vernieuwing uit. Het heeft niets van deze wizard nodig.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>Het rootcertificaat van de ACME-server die het profiel noemt. Daardoor vertrouwt deze machine die server.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Dit bestand is van de distributie of van de beheerder. Alleen de regel die met ‘OpenTalk Proxy Wizard’ is gemarkeerd, wordt eraan toegevoegd; deze regel blijft zoals hij is.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Profiel opslaan</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>Het profiel is opgeslagen in %1.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Bestanden exporteren</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archieven (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>Er kon geen tijdelijk bestand worden geschreven: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>De bestanden zijn niet geëxporteerd: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>De bestanden staan in %1, met een README over hoe ze op hun plaats komen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Certificaatbestanden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Luisteradressen</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation>Strict Transport Security</translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation>Sites die OpenTalk mogen insluiten</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Aanvullende bronnen</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Verzoeklimiet</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertrouwde proxy&apos;s</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Keycloak-console</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Opengehouden paden</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Extra diensten</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, hostnaam</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, uploadlimiet</translation>
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
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versie %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>Op %1 luistert nog niets. Kies de versie zelf.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>De naam in %1 is hier niet bekend. Kies de versie zelf.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Van hieruit leidt geen route naar %1. Kies de versie zelf.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 antwoordde niet op tijd. Kies de versie zelf.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>De controller op %1 antwoordt als deze versie (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>De controller op %1 antwoordt als een andere versie: ‘%2’ (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>Wat op %1 antwoordt, is niet de controller van OpenTalk. Kies de versie zelf, of corrigeer hieronder de backend.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>De controller op %1 laat zijn versie niet zien (%2). Kies die zelf.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>Welk certificaat bij een naam hoort, volgt uit het profiel.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>De limiet komt uit het profiel.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Met de regel van de handleiding wordt een verbinding na vijf stille minuten gesloten.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>Vanaf NGINX 1.25.1 heeft HTTP/2 hieronder een eigen regel.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Hier geven vertrouwde proxy&apos;s die ervoor staan aan hoe de client binnenkwam.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>De handleiding geeft elk protocol door waar een client om vraagt.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>Dit is wat het profiel vraagt en OpenSSL kan.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>De waarde komt uit het profiel.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>De regel van de handleiding geldt voor alle scripts en afbeeldingen, ook voor die welke onder dezelfde naam veranderen.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Met ‘always’ krijgen ook foutantwoorden deze header.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>De verzoeklimiet komt uit het profiel.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Deze NGINX is gebouwd zonder HTTP/2.</translation>
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
        <translation>De wizard schrijft een site voor elke OpenTalk-dienst, laat de eigen nginx van deze machine ze beoordelen, herlaadt die en toont aan dat elke naam antwoordt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Andere machine&lt;/b&gt;: kies de distributie ervan, of voer daar &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; uit en open hier het resultaat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>&lt;b&gt;Oefening&lt;/b&gt; start een eigen nginx van dit account en heeft geen wachtwoord nodig. Niemand buiten deze machine kan die bereiken; waar het systeem de oefening een eigen netwerk weigert, kunnen andere accounts hier dat wel, zoals Overzicht dan zegt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>De &lt;b&gt;.env van OpenTalk&lt;/b&gt; noemt domein, diensten en poorten. Van al het andere daarin wordt alleen naar de namen gekeken. Met &lt;b&gt;sites die hier al zijn&lt;/b&gt;, of ze nu van de handleiding of van deze wizard komen, kan worden verdergewerkt: wat niet kon worden overgenomen, wordt vermeld.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Ctrl+O opent een profiel, Ctrl+S slaat het op, F6 gaat naar het voorbeeld en terug. Ctrl+R gaat door naar Overzicht, voorbij alle pagina&apos;s waar niets nodig is.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>Het &lt;b&gt;domein&lt;/b&gt; is de naam die mensen in hun browser openen. De diensten krijgen namen daaronder, zoals de eigen installatie van OpenTalk ze heeft.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>De &lt;b&gt;versie&lt;/b&gt; bepaalt welke namen openbaar zijn: nieuwere versies bereiken LiveKit via de controller, en een openbare LiveKit-host zou een gat zijn. De wizard vraagt de versie aan de controller, zonder aan te melden; ‘docker ps’ toont de tag van de image ervan.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>Een &lt;b&gt;backend&lt;/b&gt; is het adres en de poort waarop de container van de dienst luistert. Meerdere backends, gescheiden door komma&apos;s, delen de belasting; hoe, wordt onder Opties ingesteld.</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Een lege cel keert terug naar de standaardwaarde. De pijltoetsen leiden van cel naar cel, F2 bewerkt een cel, de spatiebalk schakelt een dienst in of uit.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Dienst toevoegen&lt;/b&gt; is voor iets anders dat op deze server een naam moet krijgen, bijvoorbeeld een wiki. De uploadlimiet ervan staat onder Opties.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificaten die certbot onder &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; bewaart, worden gebruikt waar ze passen. Wat ontbreekt, vraagt Toepassen aan: de namen moeten hierheen leiden, en poort 80 moet open zijn voor internet.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Elke naam in een certificaat wordt openbaar, in de logboeken van certificate transparency.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;Eigen bestanden&lt;/b&gt;: een PEM-bestand met de hele keten, en de privésleutel ervan. Beide moeten van root zijn en in mappen staan waarin alleen root kan schrijven.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Voorlopig certificaat&lt;/b&gt;: hiermee kan al het andere eerst worden ingesteld en getest.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Elke schakelaar wijzigt regels van de bestanden rechts: een klik op een gemarkeerde regel zegt waarom die er staat.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>De standaardwaarden laten vergaderingen, uploads en aanmeldingen met alle versies van OpenTalk werken, en volgen het advies van Mozilla over TLS.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Namen&lt;/b&gt;: wat de DNS over elke host zegt, en of die hierheen leidt. &lt;b&gt;Backends&lt;/b&gt;: of elk daarvan werkelijk die dienst is, en of de diensten het met nginx eens zijn over hun namen. &lt;b&gt;Van buiten bereikbaar&lt;/b&gt;: wat langs nginx heen te bereiken is. &lt;b&gt;Poorten&lt;/b&gt;: wie 80 en 443 bezet, en wat de firewall doorlaat. &lt;b&gt;Aanroep in de browser&lt;/b&gt;: wat clients onder elke naam krijgen. &lt;b&gt;Logboeken&lt;/b&gt;: wat de eigen logboeken over de laatste dag zeggen.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Elke controle vraagt één keer, duurt hoogstens enkele seconden en wijzigt niets. Alleen de eigen diensten en de eigen naamserver worden bevraagd.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Achter een router kent deze machine haar openbare adres niet: voer het in, dan mogen namen daarheen leiden.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>Het hulpprogramma heeft deze machine met beheerdersrechten bekeken, het plan gemaakt, en het met de controlesom ervan hierheen gestuurd. Toepassen stuurt de antwoorden en die controlesom. Het hulpprogramma maakt het plan opnieuw, en weigert als er sindsdien iets is gewijzigd.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Een bestand dat niet is zoals deze wizard het heeft achtergelaten, wordt nooit stilzwijgend overschreven: kies het in de lijst, lees het verschil, en vink het vakje eronder aan.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>De draaiende nginx wordt herladen, nooit herstart: lopende vergaderingen gaan door. Op elk moment zijn de bestanden op de schijf een configuratie die nginx accepteert, zodat zelfs na een stroomuitval een machine overblijft die start.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Een antwoord 502 of 504 is geen fout van de proxy: nginx werkt, maar de dienst erachter is nog niet bereikbaar.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>De bestanden aan de zijkant</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 gaat erheen en weer terug. De regel onder de cursor wordt eronder uitgelegd: waarom die er staat, wat die doet, wat de handleiding heeft en met welke NGINX-versie die is ingevoerd. F7 geeft de uitleg alle ruimte en neemt die weer terug.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Ctrl+F zoekt in alle bestanden, F3 en Shift+F3 gaan naar de volgende en de vorige treffer, Escape beëindigt het zoeken. F8 en Shift+F8 gaan naar de volgende en de vorige wijziging. Ctrl+Shift+C kopieert het hele bestand zoals het wordt geschreven.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>In het verschil staat - voor regels die verdwijnen en + voor regels die erbij komen; wat binnen een regel is gewijzigd, is onderstreept. In een breed venster staan oud en nieuw naast elkaar. F8 en Shift+F8 gaan naar de volgende en de vorige wijziging.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>Antwoorden vervangen?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Wat is ingevuld, wordt vervangen door wat in deze bestanden staat.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Overgenomen uit de bestanden van deze machine</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>.env van OpenTalk importeren</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>Instellingen van OpenTalk (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Certificaten: voorlopig certificaat</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Certificaten: eigen bestanden</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Certificaten: Let&apos;s Encrypt, één voor alle namen</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Certificaten: Let&apos;s Encrypt, één per naam</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domein: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Diensten: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>Dit staat nu in het profiel. Er is nog niets geschreven of opgeslagen, en alles kan op de volgende pagina&apos;s nog worden gewijzigd.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Gelezen uit: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Om na te kijken</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Instellingen die een proxy niet nodig heeft</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Versie: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Opties waar deze bestanden niets over zeggen, hebben hun gebruikelijke waarden.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelezen uit</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>%1 t&amp;oevoegen</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>Het adres vanwaar deze ssh-aanmelding komt.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>Aantal verzoeken &amp;beperken</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Houdt stortvloeden van één adres tegen met 429. Vergaderingen, signalering en uploads zijn vrijgesteld, maar een heel kantoor kan één adres delen.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Verzoeken per seconde</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Tegelijk</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>Limiet eerst &amp;proberen</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Schrijft alleen in het logboek wat geweigerd zou worden.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>TL&amp;S</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>Niveaus van Mozilla: Intermediate bedient alle browsers die OpenTalk ondersteunt, Modern alleen TLS 1.3.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermediate</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation>All&amp;een HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Browsers weigeren gewoon HTTP gedurende die tijd, ook als dat later niet meer gewenst is.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Eén dag</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Een half jaar</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Twee jaar</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Alleen als elk daarvan HTTPS heeft, ook die van andere diensten.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Moeilijk terug te draaien: verwijderen duurt maanden.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>Be&amp;veiligingsheaders</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Vertellen browsers dat ze inhoudstypen niet moeten raden en adressen van vergaderingen voor zich moeten houden.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>Inho&amp;udsbeleid (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Wat de webapp mag laden. Alleen melden verstoort niets: bekijk de console van de browser en ga daarna over op afdwingen.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Alleen melden</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Afdwingen</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Aanvullen&amp;de bronnen</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Bijvoorbeeld: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>&amp;Ingesloten door</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Sites die OpenTalk in een frame mogen tonen: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>De webapp laadt sneller. Alleen de webapp: gecomprimeerde antwoorden van de andere diensten kunnen geheimen verraden.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>Browsers bewaren bestanden met een hash in hun naam; al het andere wordt opnieuw opgevraagd, zodat updates meteen aankomen.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (kan deze nginx niet)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Sneller op slechte netwerken. UDP-poort 443 moet open zijn.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Waar de machine het heeft, kunnen clients langs die weg komen.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Zoals de machine het heeft</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>Luiste&amp;ren op</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Adressen van deze machine, gescheiden door komma&apos;s. Leeg: alle adressen.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>&amp;Keycloak-console vanaf</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Netwerken die het beheer van Keycloak mogen openen. Deze machine en de netwerken van Docker mogen dat altijd.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Vertrouwde pro&amp;xy&apos;s</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Loadbalancers vóór deze nginx. Alleen van hen wordt het adres van de client geloofd.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Voor iedereen opengehouden</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Deze paden zijn gesloten, tenzij ze van buiten nodig zijn.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Controller: meetwaarden</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Controller: API-beschrijving</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak: meetwaarden</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak: status</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak: beheer</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Ruimteserver: dienst-API</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Ook voor alle namen onder het do&amp;mein</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>Opname in preload-lijst van b&amp;rowsers aanvragen</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>&amp;Compressie</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>C&amp;aching</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>de stagingserver van Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>de directory %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>De namen daarin worden openbaar (certificate transparency).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>Dit is een proef: browsers vertrouwen niet wat eruit komt.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot vraagt %1 om één certificaat met %n naam: %2.</numerusform>
            <numerusform>certbot vraagt %1 om één certificaat met %n namen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot vraagt %1 om %n certificaat: %2.</numerusform>
            <numerusform>certbot vraagt %1 om %n certificaten: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>De tekst is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Controleer of het het juiste bestand is.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>De tekst is geen geldige UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Sla de tekst op met de codering UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>Dit is geen geldige JSON (regel %1, kolom %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Corrigeer de tekst op die plaats, of vlak ervoor.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Lijsten en objecten zijn meer dan %1 niveaus diep genest.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Een object heeft meer dan %1 leden.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>De sleutel staat er twee keer.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Verwijder een van de twee.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>De tekst bevat een stuurteken.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Verwijder het: regeleinden en tabs horen niet in een waarde.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>De waarde heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>Verwacht wordt: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Deze sleutel bestaat niet.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Verwijder hem, of corrigeer de spelling.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>De sleutel is verplicht en ontbreekt.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Voeg hem toe.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>‘%1’ is geen van de waarden die hier bekend zijn.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>Het profiel heeft versie %1; dit programma leest versie 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Gebruik het programma dat het profiel heeft geschreven, of een nieuwer.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>Het profiel zegt niet welke OpenTalk-versie draait; classic wordt aangenomen.</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Stel deze in: nieuwere versies mogen LiveKit niet onder een eigen naam openstellen.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>De lijst heeft %1 items; hoogstens %2 zijn mogelijk.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Kort de lijst in.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>‘%1’ staat al in deze lijst.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 valt buiten het bereik van %2 tot %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Kies een getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>De hostnaam is leeg.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Voer een volledige naam in, zoals pad.example.com.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>De hostnaam heeft %1 tekens; DNS staat er 253 toe.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Kies een kortere naam.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>‘%1’ bevat andere letters dan a tot z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Schrijf een internationale naam in de xn-- vorm.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>‘%1’ is een wildcard, niet één hostnaam.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Voer de volledige naam van deze ene dienst in.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>‘%1’ eindigt op een punt.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Laat de laatste punt weg.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>‘%1’ is een IP-adres of lijkt er een.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Voer een DNS-naam in: certificaten en browsers hebben er een nodig.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>‘%1’ heeft geen punt en is dus geen volledige hostnaam.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Voer de volledige naam in, zoals pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>‘%1’ begint met een punt of heeft twee punten achter elkaar.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Verwijder de overtollige punt.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Een deel van ‘%1’ is langer dan 63 tekens.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Kort het deel tussen twee punten in.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Een deel van ‘%1’ begint of eindigt met een koppelteken.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Verwijder het koppelteken aan de rand.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>‘%1’ bevat een teken dat in geen enkele hostnaam kan staan.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>Gebruik alleen letters, cijfers, koppeltekens en punten.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>‘%1’ is al de hostnaam van %2.</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Geef elke dienst een eigen naam.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>‘%1’ ligt niet onder het domein %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Kies een naam onder het domein: browsers houden cookies van een vreemde naam buiten de frames van OpenTalk.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>‘%1’ is geen IP-adres.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Schrijf het als 192.0.2.1 of 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>‘%1’ is een IPv4-adres in IPv6-vorm.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Schrijf het als IPv4-adres.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>‘%1’ is geen netwerk.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Schrijf het als 10.0.0.0/8, 2001:db8::/32, of als één adres.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>‘%1’ heeft adresbits voorbij de prefixlengte.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Schrijf %2 voor het netwerk, of alleen het adres.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>‘%1’ omvat alle adressen die er zijn.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Noem de netwerken die bedoeld zijn.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>‘%1’ is geen adres met een poort.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Schrijf het als 127.0.0.1:8080 of [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>In ‘%1’ zijn adres en poort niet te onderscheiden.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Zet een IPv6-adres tussen haken: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>‘%1’ heeft geen poort van 1 tot 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Schrijf de poort in cijfers na een dubbele punt: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>‘%1’ is link-local, multicast of niet gespecificeerd: daar is geen dienst bereikbaar.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Voer het adres van de dienst in, zoals 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>Er is geen backend opgegeven.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Voer in waar de dienst luistert, zoals 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>‘%1’ is al een backend van %2.</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Voer de poort van deze dienst in: twee diensten kunnen er niet één delen.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>‘%1’ is waar deze proxy zelf luistert.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Voer de poort in van de dienst erachter: anders zouden verzoeken in een kring lopen.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>%1 houdt de ruimten in het geheugen: meerdere instanties zouden niets van elkaar weten.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Houd één backend over.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Meerdere instanties van %1 werken alleen als elke bezoeker bij dezelfde blijft.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Stel de verdeling in op vast (sticky), of houd één backend over.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>Er is geen dienst ingeschakeld.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Schakel de diensten in waar deze proxy voor is.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>%1 heeft geen openbare hostnaam in de versie %2.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Schakel de dienst uit, of kies de versie die werkelijk draait.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>%1 is uitgeschakeld; zonder deze dienst werkt OpenTalk niet.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Laat de dienst alleen uit als een andere proxy die bedient.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>‘%1’ kan niet de id van een dienst zijn.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Gebruik hoogstens 32 kleine letters, cijfers en koppeltekens, te beginnen met een letter.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>De id ‘%1’ wordt door dit programma zelf gebruikt.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Kies een andere id.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Een andere extra dienst heeft al de id ‘%1’.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>‘%1’ is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Schrijf het als admin@example.com, of laat het leeg.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>‘%1’ is geen adres van een ACME-directory.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Schrijf het als https://ca.example.com/acme/directory; alleen https, zonder gebruikersnaam en query.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Het pad is leeg.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Voer het volledige pad van het bestand in.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>‘%1’ begint niet met een schuine streep.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>‘%1’ heeft een deel dat leeg is, ‘.’ of ‘..’.</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Voer het rechtstreekse pad van het bestand in, zonder zulke delen.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>‘%1’ bevat een dollarteken, een stuurteken of bytes die geen UTF-8 zijn.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Hernoem het bestand: nginx zou een dollarteken als variabele lezen.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>Het pad is langer dan de 4095 bytes die Linux toestaat.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Kies een korter pad.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>Voor %1 is geen certificaatbestand opgegeven.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Voeg er een toe voor deze naam, of een voor alle andere onder ‘*’.</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Geen ingeschakelde dienst heeft de naam %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Verwijder het item, of corrigeer de naam.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>‘%1’ is link-local, multicast of niet gespecificeerd: daar kan niets worden gepubliceerd.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Voer een adres van deze machine in; een lege lijst betekent alle adressen.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>‘%1’ is een IPv6-adres, maar IPv6 is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Verwijder het adres, of schakel IPv6 in.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>Browsers accepteren preload alleen met subdomeinen erbij en minstens een jaar (31536000 seconden).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Neem de subdomeinen op en verhoog de duur, of schakel preload uit.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>‘%1’ is geen origin.</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Schrijf deze als https://cloud.example.com, zonder pad.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>‘%1’ is geen van de directives die kunnen worden uitgebreid.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Mogelijk zijn: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>‘%1’ is geen bron die aan het beleid kan worden toegevoegd.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Schrijf deze als https://stats.example.com, wss://*.example.com, data: of blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Kies een ander bestand, of controleer de rechten ervan.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 is groter dan 1 MiB.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Kies een bestand dat dit programma heeft geschreven.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>‘%1’ is geen absoluut pad zonder ‘.’, ‘..’ en ‘//’.</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Schrijf het pad uit vanaf de hoofdmap.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Deze map is van de gebruiker met nummer %1, niet van root.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Maak root de eigenaar, of gebruik een andere map.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>Andere gebruikers dan root mogen deze map wijzigen (modus %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Neem de groep en anderen het schrijfrecht af.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Dit bestand kan door andere gebruikers dan root worden gewijzigd.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Maak root de eigenaar en neem anderen het schrijfrecht af.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>Deze symbolische koppeling is van de gebruiker met nummer %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Laat root de koppeling maken, of noem het bestand waarnaar ze wijst.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Er staat een symbolische koppeling waar een map wordt verwacht.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Vervang de koppeling door de map zelf.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>De symbolische koppelingen op dit pad lopen in een kring.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Corrigeer de koppelingen.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>Er staat iets dat geen map is waar er een nodig is.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Verplaats het.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Dit is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Zet er een gewoon bestand voor in de plaats.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>Er staat een map of een speciaal bestand waar een bestand moet worden geschreven.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Dit bestand is groter dan %1 bytes, het maximum dat hier wordt gelezen.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Deze map is niet leeg en blijft staan.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Bekijk wat erin staat, en verwijder de map met de hand als niemand die nodig heeft.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>Dit account mag dat hier niet doen (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Voer dit uit als root.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Dit kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Controleer het pad en de schijf.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Dit kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Controleer of de schijf niet vol of alleen-lezen is.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>Het programma is op geen van de gebruikelijke plaatsen geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Installeer het met de pakketbeheerder.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Het programma kon niet worden gestart: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Controleer het geheugen en de proceslimieten van deze machine.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>Het programma eindigde niet binnen %1 seconden en is gestopt.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Voer het met de hand uit om te zien waarop het wacht.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>De configuratie van nginx neemt %1 van binnenuit opnieuw op.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Verwijder een van de include-regels.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>Het is niet vast te stellen op welk adres ‘listen %1’ luistert.</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Schrijf daar een numeriek adres.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>De nginx met procesnummer %1 draait niet meer.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Bekijk het foutenlogboek van nginx en start nginx opnieuw.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>nginx kon niet worden gevraagd te herladen: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>nginx gaat na het herladen door met de oude werkprocessen. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Bekijk het foutenlogboek van nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx is niet gestart. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>De nginx van een andere hoofdmap wordt niet van hieruit gestart.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Start die waar hij thuishoort, en voer Toepassen daarna opnieuw uit.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>Het hulpprogramma en het venster begrijpen elkaar hier niet.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Gebruik een hulpprogramma en een venster van dezelfde versie.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Dit bestand is door dit programma geschreven en sindsdien met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Bekijk het verschil; neem het bestand over om het te vervangen.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Dit bestand staat in de weg en is niet door dit programma geschreven.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Waar %2 hoort, staat %1.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Verplaats het met de hand; het wordt niet vervangen.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>‘%1’ is geen bestand van het plan en kan dus niet worden overgenomen.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Noem een pad zoals het plan het toont.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Er is nog geen certificaat voor %1.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Het bestand met het certificaat of de sleutel van %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Zet het bestand op die plaats, of corrigeer het pad in het profiel.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Dit bestand bevat geen certificaat in PEM-vorm.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Noem het bestand met de certificaatketen, het servercertificaat eerst.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Dit bestand bevat geen privésleutel in PEM-vorm zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Noem het bestand met de onversleutelde privésleutel.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>De privésleutel hoort niet bij het certificaat %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Noem de sleutel waarmee het certificaat is aangevraagd.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>Het certificaat is niet geldig voor %1, maar voor: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Gebruik een certificaat dat deze host noemt.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Het certificaat was geldig tot %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Vernieuw het, of gebruik een ander.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>Het certificaat is pas geldig vanaf %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Controleer de klok van deze machine, of gebruik een ander certificaat.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>Het voorlopige certificaat kon niet worden gemaakt (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Meld dit met de versie van het programma.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>De bestandsboom voor de test kon niet worden samengesteld: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Controleer het geheugen en de vrije ruimte van deze machine.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Een bestandsboom onder een andere map kan alleen worden getest waar aankoppelen is toegestaan.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Voer dit uit als root, buiten een container.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>Dit account mag hier niets aankoppelen (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Voer opentalk-proxy --help uit voor de lijst met opdrachten.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Misschien was ‘%2’ bedoeld; opentalk-proxy --help toont ze allemaal.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Er is geen opdracht gegeven.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>De optie ‘%1’ bestaat hier niet.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Voer opentalk-proxy %2 --help uit voor de opties ervan.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Misschien was ‘%3’ bedoeld; opentalk-proxy %2 --help toont ze allemaal.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>De optie heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Schrijf die achter de optie: %1 WAARDE.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>De optie heeft geen waarde.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Laat het isgelijkteken en wat erop volgt weg.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>De optie is twee keer gegeven.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Houd er één over.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>Er is één argument te veel: ‘%1’.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Voer opentalk-proxy %2 --help uit voor de argumenten ervan.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>Er is geen profiel opgegeven.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Noem het bestand, of - voor de standaardinvoer.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 en %2 sluiten elkaar uit.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>Er is niet gezegd waar de bestanden heen moeten.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Voeg --output MAP, --archive BESTAND.tar.gz of --list toe.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>De machine waarvoor gegenereerd wordt, is maar half beschreven.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Geef --nginx, --openssl en --layout samen op.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>De indeling ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>De indelingen zijn sites, conf.d, vhosts.d en http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>De waarde is leeg.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Geef een waarde op, of laat de optie weg.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Een controlesom bestaat uit 64 cijfers en kleine letters van a tot f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Kopieer die uit de laatste regel van opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>‘%1’ is geen nummer van een herstelpunt.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Voer opentalk-proxy history uit voor de nummers.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>‘%1’ is geen volledig en zuiver pad.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Begin met een schuine streep en laat ‘..’, ‘.’ en lege delen weg.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Controleer de naam en de rechten ervan.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>De invoer is groter dan %1 MiB.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Daar staat iets dat geen map is.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Noem een map, of een pad dat nog niet bestaat.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Het kan niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Controleer de rechten en de vrije ruimte daar.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>Het staat er van een eerdere uitvoering en hoort niet bij deze.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Verwijder het voordat de map wordt gebruikt, of genereer in een nieuwe map.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>Het voorlopige certificaat is niet bijgevoegd, want een sleutel wordt gemaakt waar hij wordt gebruikt.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Maak het op de doelmachine: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX is hier niet geïnstalleerd, dus er is niets om voor te genereren.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Installeer het (%1), of beschrijf een andere machine met --survey, of met --nginx, --openssl en --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Een eerdere uitvoering is onderbroken en de wijzigingen daarvan zijn mogelijk half voltooid.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>De volgende apply, undo of remove als root draait ze terug of voltooit ze.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>Het verzoek is niet van versie %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Gebruik de wizard en de opdracht van dezelfde versie samen.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>Het nummer van een verzoek ligt tussen 1 en 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Tel de verzoeken vanaf 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>Het verzoek ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>De lijst bevat meer dan %1 paden.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>Noem alleen bestanden van het plan.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>Het verzoek is langer dan %1 MiB.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Stuur het als één regel JSON onder die grootte.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>Het programma kwam in een toestand die het niet kent: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Meld dit met de opdrachtregel die ertoe leidde.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>‘%1’ is geen versienummer.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Schrijf alle drie de getallen, bijvoorbeeld 1.22.1 of 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX verwacht hier geen ‘%1’.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Zoek erboven naar een ontbrekend aanhalingsteken, een ontbrekende puntkomma of accolade.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>Het bestand eindigt vóór de ‘%1’ die bij deze regel hoort.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Maak de directive die hier begint af.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Er staan meer dan %1 blokken in elkaar.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Maak de configuratie vlakker.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Hier staat een NUL-byte, dus dit is geen tekstbestand.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Verwijder de byte, of haal het bestand weg uit wat NGINX opneemt.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Deze inventarisatie is niet in versie 1 van het formaat geschreven.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Maak die opnieuw met de opdracht survey van deze versie van de wizard.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>‘%1’ is geen absoluut pad zonder punten erin.</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Maak de inventarisatie opnieuw in plaats van die te bewerken.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Deze nginx.conf neemt geen map op waar sites in kunnen.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Maak ernaast de map conf.d en voeg aan het einde van het http-blok de regel ‘include conf.d/*.conf;’ toe.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>Het profiel vraagt om IPv6, en de kernel van deze machine heeft dat niet.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Schakel IPv6 in de kernel in, of in het profiel uit.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 heeft geen TLS 1.3, de enige versie van ‘modern’.</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Kies ‘intermediate’, of OpenSSL 1.1.1 of nieuwer.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Deze NGINX is gebouwd zonder de module %1.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Installeer het NGINX-pakket van de distributie, dat de module wel heeft.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 antwoordt al voor %1; NGINX zou een tweede site met deze naam negeren.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Haal de naam uit dat bestand, of kies een andere.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>‘%1’ wordt hier gedeclareerd, en ook door de sites van OpenTalk.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Kies in dat bestand een andere naam, of verwijder de declaratie.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>%1 is waar NGINX op deze machine zelf gaat luisteren: verzoeken zouden in een kring lopen.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Voer de poort van de dienst zelf in.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 zoekt ‘%1’ alleen bij het starten op, en start helemaal niet zolang de naam niet wordt gevonden.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Voer het adres in, of gebruik NGINX 1.27.3 of nieuwer, dat de naam opnieuw opzoekt.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Deze machine heeft geen naamserver waarmee NGINX ‘%1’ kan opzoeken.</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Voer het adres in, of stel in /etc/resolv.conf een naamserver in.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size staat op %1; de langste hostnaam heeft %2 nodig.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Verhoog die instelling naar de volgende macht van twee, of kort de naam in.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Alleen op %1 luisteren zou dit adres weghalen bij %2 (%3), dat op alle adressen luistert.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Laat de lijst met adressen leeg.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Alleen root mag deze machine wijzigen.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Voer het uit met sudo.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>Op dit moment wijzigt een andere uitvoering deze machine.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Wacht tot die is afgelopen en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>De statusmap moet alleen van root zijn, met modus 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Ga na wie dit heeft gewijzigd en wat erin staat voordat dit wordt gecorrigeerd.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Deze registratie van een eerdere uitvoering is beschadigd: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Zet die terug uit een back-up, of verplaats die en zie af van dat herstelpunt.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>De registratie noemt ‘%1’, dat geen bestand van dit programma is.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Iemand heeft de registratie gewijzigd. Er is niets mee gedaan.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>De registratie is voor de configuratie in ‘%1’, maar nginx leest nu ‘%2’.</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Zet de configuratie terug waar ze was en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX is niet geïnstalleerd op deze machine.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Installeer het met: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>Het plan is niet het plan dat is getoond. Gewijzigd is: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Bekijk het nieuwe plan en pas dat dan toe.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX weigert de configuratie: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corrigeer wat wordt genoemd en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX zou ‘%1’ negeren, omdat een andere server die naam heeft: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Verwijder de naam uit de andere server, of kies een andere.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX waarschuwt voor de nieuwe configuratie: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Neem de oorzaak weg en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX voegt de opties van twee listen-regels samen: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>Er hoeft niets te gebeuren; de opties gelden voor beide servers.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>De uitvoering is geannuleerd; alles is zoals voorheen.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Die kan op elk moment opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>Dit is sinds de laatste uitvoering met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Bewaar elders een kopie, zet de vroegere inhoud terug en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>Dit is door iemand anders gewijzigd terwijl de uitvoering bezig was.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Bekijk wat het nu is en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>De geschiedenis heeft geen herstelpunt met het nummer %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Bekijk in de geschiedenis welke nummers er zijn.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>De geschiedenis is leeg, dus er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Dit kon niet in de oude toestand worden teruggezet.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Neem de ernaast genoemde oorzaak weg en voer de opdracht opnieuw uit: eerst wordt het terugzetten voltooid. De vroegere inhoud staat in %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Alle bestanden zijn zoals voorheen, maar nginx nam de oude configuratie niet terug: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Bekijk het foutenlogboek van nginx en herlaad nginx daarna.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 antwoordt niet via TLS op %2: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Zoek naar een ander programma op dat adres, en controleer de firewall van deze machine.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>Op %2 wordt voor %1 een ander certificaat getoond.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Zoek naar een andere server of een ander programma dat daar voor deze naam antwoordt.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>Er kon niet worden gecontroleerd wat clients als antwoord krijgen: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>Er is niets herladen, omdat nginx niet draait.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>De configuratie wordt van kracht zodra nginx wordt gestart.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>De configuratie kon alleen op haar plaats worden getest, omdat hier geen eigen mount-namespace is toegestaan.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>De dienst achter %1 antwoordt nog niet (status %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Start de dienst, of corrigeer de backend ervan.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Deze map blijft staan, omdat er bestanden van anderen in zitten.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Verwijder de map met de hand als niemand die nodig heeft.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>Certificaten van certbot en de eigen logboeken van nginx zijn behouden.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Verwijder ze met certbot en met de hand als niemand ze nodig heeft.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Een eerdere uitvoering is onderbroken; wat die had gewijzigd, is teruggezet.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Een eerdere uitvoering is onderbroken toen alles al was gedaan; die is opgeruimd.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>De oefening gebruikt de nginx van deze machine, en die is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Installeer nginx; het hoeft niet te draaien.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>De oefenmachine kon niet worden ingericht: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>De versie van OpenTalk is nog niet bekend.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Kies die op de pagina Diensten.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Dit systeem laat gewone accounts geen eigen netwerk en bestandsboom maken. De oefening gebruikt vrije poorten van 127.0.0.1 in plaats van 80, 443 en die van de diensten zelf, en NGINX leest een kopie van de bestanden met deze poorten.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Er hoeft niets te gebeuren: bestanden, tests, herladen en controles zijn echt. Om met de echte poorten te oefenen: sta unprivileged user namespaces toe (sysctl kernel.unprivileged_userns_clone=1 of kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>Wat van de vroegere bestanden moet worden bewaard om de uitvoering ongedaan te kunnen maken, is groter dan %1 MiB.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Verplaats de grote bestanden daaronder en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>De nieuwe configuratie is volledig en in gebruik, maar kon niet met zekerheid worden geregistreerd.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Kijk de schijf na en voer de opdracht dan opnieuw uit: eerst wordt de nieuwe configuratie in haar geheel behouden of de oude in haar geheel teruggezet.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Alles is gedaan, maar het resultaat kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Bekijk in de geschiedenis wat er is gedaan.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>De configuratie van nginx is groter dan wat hier wordt gelezen; een deel ervan is niet bekend.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Controleer wat daar wordt opgenomen, en hoe vaak.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Dit systeem laat gewone accounts de bestanden van NGINX niet testen (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>De test volgt bij het toepassen, voordat er iets wordt gewijzigd.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>Dit account mag niet de hele configuratie van NGINX lezen.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX stuit hier op beperkingen van dit account, die root niet heeft.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX accepteert de bestanden van OpenTalk, maar de host ‘%1’ van een andere site kan op dit moment niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Corrigeer daar de naam, of kijk de naamserver ervan na: zonder die naam laadt NGINX niet.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Deze NGINX kent ‘%1’ niet: er ontbreekt een module, of de versie is te oud.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Laad de module, of haal de regel weg.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>‘%1’ mag op deze plaats maar één keer worden ingesteld.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Haal een van de twee regels weg.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>‘%1’ mag niet in dit blok staan.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Verplaats het naar waar de documentatie van NGINX het toestaat.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>‘%1’ is twee keer gedefinieerd, en geldt voor heel NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Hernoem het waar het niet van OpenTalk is.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Twee sites willen de standaardserver van %1 zijn.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Haal ‘default_server’ weg bij de site die niet van OpenTalk is.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Een andere site op hetzelfde adres bedient ‘%1’ al; NGINX zou die naam hier negeren.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Kies een andere naam, of haal hem uit de andere site.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Twee sites stellen opties in voor het luisteren op %1; slechts één mag dat.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Laat de opties in een van de twee ‘listen’-regels staan.</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Een naam is te lang voor de tabellen van NGINX zoals ze zijn ingesteld.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Stel %1 in het http-blok in op de volgende grotere macht van twee.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>De host ‘%1’ kan niet worden opgezocht, en NGINX laadt niet zonder het adres ervan.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Corrigeer de naam, of schrijf het adres.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX kan het certificaat of de sleutel ‘%1’ niet laden.</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Zorg dat het bestand er is, in PEM-vorm is en bij zijn tegenhanger hoort.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Maak het aan, of corrigeer het pad.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>De variabele ‘%1’ is nergens gedefinieerd.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Corrigeer de naam, of haal de regel weg.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Deze NGINX accepteert de waarden op deze regel niet.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Corrigeer de regel.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX kan het bestand hier niet lezen: er ontbreekt een aanhalingsteken, accolade of puntkomma, of er is er een te veel.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Corrigeer de regel, of de regel ervoor.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Deze NGINX weigert een regel die hier is geschreven.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Meld dit met de regel en de versie van NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>De regel staat in een bestand dat niet van OpenTalk is.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Corrigeer de regel daar: tot dan laadt NGINX niets.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Deze site heeft geen koppeling in sites-enabled: NGINX leest de site niet, dus de dienst ervan is weggelaten.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Schakel de dienst in op de pagina Diensten als die gewenst is.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Het bestand is groter dan 1 MiB.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Kies het bestand .env van de OpenTalk-installatie.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>Dit is geen tekstbestand in UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Het aanhalingsteken dat in deze regel begint, wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Sluit het: Docker Compose leest het bestand zo niet.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Deze regel heeft niet de vorm KEY=value en is weggelaten.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Ga na of Docker Compose leest wat is bedoeld.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 hangt af van iets dat niet uit dit bestand wordt gelezen, en is daarom weggelaten.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Voer het in op de pagina Diensten.</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 bevat geen openbare hostnaam die op poort 443 bereikbaar is, en is daarom weggelaten.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Voer de naam in op de pagina Diensten.</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 is geen poort en geen adres met een poort, en is daarom weggelaten.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Voer de backend in op de pagina Diensten.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 staat er meer dan één keer; de laatste regel telt.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Verwijder de andere.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>OT_DOMAIN staat niet in dit bestand.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Voer het domein in op de pagina Diensten.</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker publiceert deze poorten op alle adressen, langs de firewall heen: iedereen bereikt de diensten daar zonder HTTPS: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Schrijf in plaats daarvan in .env, en start de diensten opnieuw: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>‘%1’ is geen adres met een poort.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>NGINX luistert hier op %1 voor een stream of voor e-mail, zodat geen site dat kan.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Verplaats die listener naar een ander adres of een andere poort, of geef ‘listen’ adressen die vrij zijn.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>‘%1’ heeft geen tegenhanger in het profiel en is niet overgenomen.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Ga na of dit nodig is: het voorbeeld toont wat ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>‘%1’ is met de hand uit dit bestand gehaald; het wordt opnieuw geschreven.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Zoek de optie die ervoor staat, of haal het daarna weer weg.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Twee sites kunnen de dienst %1 zijn: %2 is genomen, %3 niet.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Corrigeer de naam op de pagina Diensten als het de andere is.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 is voor de dienst %2 aangezien, omdat de backend de gebruikelijke poort %3 heeft.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Corrigeer dit op de pagina Diensten als het een andere is.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>De dienst %1 hoort niet bij de versie waarvoor deze bestanden zijn.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Het bestand ervan wordt verwijderd; kies de andere versie als dat niet klopt.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Deze bestanden zeggen niet waar de dienst %1 luistert; %2 is aangenomen.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Voer de backend ervan in op de pagina Diensten.</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>‘%1’ is geen limiet die het profiel kan bevatten.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Voer de limiet in op de pagina Opties.</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>De bestanden laten niet zien welke versie van OpenTalk erachter zit.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>Het e-mailadres voor Let&apos;s Encrypt en de server staan niet in deze bestanden.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Voer ze in op de pagina Certificaten als er certificaten moeten worden aangevraagd.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>‘%1’ staat TLS-versies toe die gebroken zijn; ze worden weggelaten.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>Apparaten van vóór 2014 kunnen geen verbinding meer maken.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>HSTS moet hier in de preload-lijst komen, maar niet voor een jaar en met alle subdomeinen, wat browsers wel eisen.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Schakel dit op de pagina Opties weer in als het geheel gewenst is.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>‘%1’ blokkeert een kantoor zodra de vergadering daar begint; in plaats daarvan zijn %2 verzoeken per seconde en pieken van %3 genomen.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Wijzig de getallen op de pagina Opties als betere bekend zijn.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>‘%1’ is niet overgenomen: de wizard schrijft een eigen beleid, en met dat van de handleiding kan geen vergadering beginnen.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Voeg eigen bronnen toe op de pagina Opties.</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>‘%1’ verhindert dat deze dienst in een vergadering wordt getoond, en is daarom niet overgenomen.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Alleen OpenTalk zelf mag de dienst in een frame tonen.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>‘%1’ laat de beveiligingsheaders van deze bestanden vallen en houdt verouderde in stand, en is daarom niet overgenomen.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>In plaats daarvan worden de bestanden van de frontend met een hash in hun naam een jaar bewaard.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>‘%1’ is niet overgenomen: het is geschreven voor certificaten die een responder hebben, en die van Let&apos;s Encrypt hebben er geen.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>De wizard voegt het toe waar een certificaat er een heeft.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>De naam %1 staat hier naast %2 en is niet overgenomen: een site heeft één naam.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Voeg er een eigen site voor toe als die nodig is.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Dit bestand bevat sites die nu in het profiel staan, en wordt niet vervangen: de naam ervan is er geen van de wizard.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Haal het vóór het toepassen weg uit wat NGINX opneemt: NGINX zou de tweede site met een naam negeren.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>In dit bestand, dat wordt vervangen, staat een server voor %1; die is niet van OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Verplaats die vóór het toepassen naar een eigen bestand.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>certbot wijzigt op dit moment de configuratie van nginx.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>Herstelpunt %1 wordt niet meer bewaard; er zijn het eerste en de nieuwste %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 is groter dan 64 MiB.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Kies wat opentalk-proxy survey --json heeft geschreven.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX draait als proces %1, maar dit bestand noemt dat niet, zodat niet om herladen kan worden gevraagd.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Schrijf dat nummer in het bestand en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Dit logboek is een pipe die niemand leest; nginx zou daar eindeloos wachten.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Herstart nginx op een rustig moment: dat beëindigt lopende vergaderingen en gebeurt daarom nooit automatisch.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux laat nginx geen verbinding maken met de diensten erachter: elke host antwoordt dan met 502.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>Voer als root ‘setsebool -P httpd_can_network_connect on’ uit.</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Als ze van belang zijn, voeg dan vóór het toepassen ‘default_server’ toe aan de listen-regel ervan.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>De draaiende nginx is een andere dan dit programma, meestal een oudere, omdat een pakket intussen is bijgewerkt: die kan weigeren wat de test accepteert.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>Op %1 antwoordt dit bestand op namen die geen site heeft, alleen omdat NGINX het als eerste leest. De bestanden van OpenTalk komen ervoor, en zulke verzoeken worden dan geweigerd.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Zet er een gewoon bestand voor in de plaats, of start wat het leest.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Deze nginx.conf leest geen map met sites. Met één gemarkeerde regel aan het einde van het http-blok leest het de bestanden van OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Bekijk het verschil; neem het bestand over om de regel te laten toevoegen.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>De inventarisatie bevat de hele tekst van dit bestand, omdat er één regel van de wizard in moet.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Als er geheimen in het bestand staan, geef de inventarisatie dan aan niemand.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1 heeft geen adres in de openbare DNS.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Voeg er bij de DNS-provider een A-record voor toe (en een AAAA-record als deze machine IPv6 heeft), en wacht tot het bekend is.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>De naamservers van %1 gaven geen bruikbaar antwoord.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Controleer de naamservers van het domein en de DNSSEC ervan, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1 heeft in de DNS een adres dat vanaf internet niet bereikbaar is.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Voer bij de DNS-provider het openbare adres van deze machine in, of gebruik een eigen directory voor interne namen.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 leidt naar %2, en dat is niet deze machine.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Corrigeer het A-record bij de DNS-provider. Als %2 naar deze machine doorstuurt, laat het dan ook poort 80 doorsturen.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>Het AAAA-record van %1 leidt naar %2, en dat is niet deze machine; IPv6 wordt eerst geprobeerd.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Corrigeer het AAAA-record bij de DNS-provider, of verwijder het.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>Poort 80 van %1 was niet bereikbaar.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Laat TCP-poort 80 door de firewall en de router toe tot deze machine, en controleer of nginx draait.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1 accepteert verbindingen op poort 80, maar het antwoord brak af of kwam niet op tijd.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Zoek naar een proxy of firewall vóór deze machine, en bekijk de belasting ervan.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>Op poort 80 antwoordde voor %1 iets anders dan het bestand dat certbot had geplaatst.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Controleer of %1 naar deze nginx leidt, en of geen proxy en geen andere site daar voor de naam antwoordt.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>Een CAA-record in de DNS van %1 staat deze CA niet toe er certificaten voor uit te geven.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Voeg een CAA-record toe voor deze CA (voor Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), of verwijder de CAA-records.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>De CAA-records van %1 konden niet worden opgezocht.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Controleer of de naamservers van het domein CAA-vragen beantwoorden, en de DNSSEC ervan, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>Op poort 80 stuurt %1 in een kring door.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Laat geen site, proxy of CDN paden onder /.well-known/acme-challenge/ doorsturen.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>Op poort 80 stuurt %1 door naar een poort waarheen de CA niet volgt.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Stuur alleen naar poort 80 of 443 door, of onder /.well-known/acme-challenge/ helemaal niet.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>Op poort 80 stuurt %1 door naar een adres in plaats van naar een naam.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Stuur door naar een hostnaam, of onder /.well-known/acme-challenge/ helemaal niet.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>Op poort 80 stuurt %1 door naar een plaats waarheen de CA niet volgt.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Laat niets paden onder /.well-known/acme-challenge/ doorsturen.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>Op poort 80 stuurt %1 door naar HTTPS, en daar mislukt de TLS-handshake.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Laat niets paden onder /.well-known/acme-challenge/ doorsturen, of herstel HTTPS waar het heen leidt.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>Op poort 80 stuurt %1 door naar HTTPS, waar niemand antwoordt.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Laat niets paden onder /.well-known/acme-challenge/ doorsturen, of laat ook poort 443 door.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>De CA bereikte %1 vanaf één plaats in de wereld en vanaf andere niet.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Laat niets op poort 80 per land of netwerk blokkeren, en controleer of alle naamservers hetzelfde antwoord geven.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>De CA geeft geen certificaten uit voor %1.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Gebruik een naam onder een eigen openbaar domein, zonder lage strepen, of een eigen directory voor interne namen.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>De CA kon %1 niet controleren.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Lees de melding van de CA zelf, die hierbij wordt getoond.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Wacht; alleen tijd helpt. De limieten: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>Binnen een week zijn te veel certificaten voor precies deze namen uitgegeven.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Probeer het opnieuw na %1.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>Binnen een week zijn te veel certificaten voor dit domein uitgegeven.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>Dit account heeft in korte tijd te veel aanvragen gedaan.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>In korte tijd zijn vanaf dit adres of netwerk te veel accounts aangemaakt.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>De controle van een naam is binnen een uur te vaak mislukt.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Neem eerst de oorzaak van de mislukkingen weg en probeer het dan opnieuw na %1.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Na veel mislukkingen heeft de CA aanvragen van dit account voor sommige namen gepauzeerd.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Neem de oorzaak van de mislukkingen weg en open dan het adres in de melding van de CA om verder te gaan.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>De CA neemt op dit moment geen verzoeken van hier meer aan.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>De klok van deze machine loopt verkeerd, of het certificaat van %1 valt buiten zijn geldigheidsduur.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Zet de klok gelijk (timedatectl set-ntp true) en probeer het dan opnieuw. Als die goed loopt, moet het certificaat van %1 worden vernieuwd.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 weigerde telkens weer de verzoeknummers die het zelf had uitgegeven.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Probeer het over enkele minuten opnieuw. Als het zo blijft, zoek dan naar een proxy of cache tussen deze machine en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 is niet bereikbaar vanaf deze machine.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Controleer het adres in het profiel, de DNS van deze machine, en of de firewall verbindingen met %1 toelaat.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Deze machine vertrouwt het certificaat van %1 niet.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Stel voor een eigen directory &quot;directory_ca&quot; in op het rootcertificaat ervan. Zoek anders naar een proxy die TLS openbreekt.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>Wat op %1 antwoordt, heeft een certificaat voor een andere naam.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Controleer &quot;directory_url&quot;, en of de naam daarin naar de directory leidt.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>Wat op %1 antwoordt, is geen ACME-directory.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Controleer &quot;directory_url&quot;: dit is het volledige adres, dat vaak op /directory eindigt.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 heeft zelf een storing of is in onderhoud.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Probeer het over een uur opnieuw. Zie voor Let&apos;s Encrypt https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 accepteert het account niet dat certbot ervoor heeft.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Registreer opnieuw (certbot unregister, en probeer het dan opnieuw), of vraag het de beheerder van de directory.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 bedient alleen accounts die er vooraf mee zijn afgesproken (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Registreer met de hand met de gekregen sleutel: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 accepteert het e-mailadres niet.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Voer een adres in dat bestaat, of laat het leeg.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Met de gebruiksvoorwaarden van %1 moet worden ingestemd.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Lees ze en voer dan uit: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>De aanvraag werd niet op tijd afgerond.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>De CA accepteert de sleutel of de aanvraag van het certificaat niet.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>certbot heeft geen ruimte meer om te schrijven.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Maak ruimte op de schijf van /etc/letsencrypt, /var/log en /tmp en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Een schijf waarop certbot moet schrijven, is alleen-lezen.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Koppel /etc/letsencrypt, /var/lib/letsencrypt en /var/log/letsencrypt beschrijfbaar aan.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot mag een van zijn bestanden niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Voer het uit als root. Als het als root draaide, bekijk dan eigenaar, modus en SELinux-label van het genoemde bestand.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>Op dit moment draait een andere certbot.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>certbot zelf draait niet: onderdelen ontbreken of passen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Installeer certbot opnieuw met de pakketbeheerder, en verwijder Python-pakketten die er met pip naast zijn gezet.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>De CA weigerde, en deze versie van certbot kan niet zeggen waarom.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Zoek naar acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Deze certbot kent een optie niet die nodig is.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Werk certbot bij met de pakketbeheerder.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>Deze certbot mist de plug-in waarmee het certificaat is verkregen.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Installeer de plug-in, of vraag het certificaat opnieuw aan.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Wat certbot van een certificaat bewaart, is beschadigd.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Verwijder het met certbot delete --cert-name NAAM en vraag het certificaat dan opnieuw aan.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Een opdracht die certbot voor of na zijn werk uitvoerde, is mislukt.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Bekijk wat de opdracht meldde, en herstel die.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot kon zijn bestand niet plaatsen waar nginx het serveert.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Controleer of de genoemde map bestaat en of root daar kan schrijven.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot is mislukt: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Kijk in /var/log/letsencrypt/letsencrypt.log voor meer.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>De telling van aanvragen is beschadigd: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Verplaats het bestand; de telling begint dan opnieuw.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>Binnen zeven dagen zijn %1 certificaten voor precies deze namen uitgegeven. Let&apos;s Encrypt geeft er vijf; het laatste wordt bewaard voor een noodgeval.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Wacht tot %2, of gebruik wat al is uitgegeven.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>De controle van %1 is binnen een uur %2 keer mislukt. Na vijf keer weigert Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Neem de oorzaak van de mislukkingen weg, probeer het met de staging-directory, en kom terug na %3.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot is niet geïnstalleerd op deze machine.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Dit profiel gebruikt geen certificaten van certbot.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Stel &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} in om ze aan te vragen.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx draait niet, en de challenges van certbot worden daar opgehaald.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Start nginx en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Een andere certbot draait en is niet binnen twee minuten geëindigd.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Wacht tot die is geëindigd en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Dit systeem gaf geen willekeurige getallen.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>Het testbestand voor de challenge van %1 werd op %2 niet geserveerd (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Zoek naar een ander serverblok of programma dat op poort 80 voor deze naam antwoordt, en ga na of nginx /var/www/letsencrypt mag lezen.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>De naam %1 heeft hier geen adres.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Maak er een A-record voor met het openbare adres van deze machine, en wacht tot naamservers het hebben.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 leidt naar %2, en het testbestand werd daar niet gevonden (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Corrigeer het A-record als het het adres van een andere machine is; zorg achter een router dat die poort 80 aan deze machine doorgeeft.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 leidt via IPv6 naar %2, en het testbestand werd daar niet gevonden (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt geeft de voorkeur aan IPv6: corrigeer het AAAA-record, of verwijder het.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot meldde dat het is gelukt, maar het certificaat %1 is niet bruikbaar voor %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Bekijk ‘certbot certificates’ en /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>De certificaten worden geserveerd, maar de hook die nginx na een vernieuwing herlaadt, is mislukt: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Voer de hook met de hand uit om te zien waarom; herlaad nginx tot dan na elke vernieuwing.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>De certificaten worden geserveerd, maar een test van de vernieuwing van %1 is mislukt.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Los op wat de volgende regels zeggen, en voer dan ‘opentalk-proxy certificates renew-test’ uit.</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>certbot vernieuwt het certificaat %1 niet.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Vernieuw het zoals het is gemaakt, of verwijder het en laat certbot er zelf een maken.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Niets op deze machine vernieuwt certificaten uit zichzelf.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Schakel de timer van certbot in, of voer ‘certbot renew’ twee keer per dag uit met cron.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Voer ‘opentalk-proxy certificates obtain’ met dit profiel uit, of begin met &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Dit bestand hoort het certificaat te bevatten en is leeg.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Kopieer het certificaat er opnieuw heen; een eerdere kopie kan halverwege zijn gestopt.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Dit bestand hoort de privésleutel te bevatten en is leeg.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Kopieer de sleutel er opnieuw heen; een eerdere kopie kan halverwege zijn gestopt.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>Certificaat nummer %1 in dit bestand is beschadigd, dus NGINX weigert het bestand.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Kopieer het opnieuw; elke regel met BEGIN of END moet op een eigen regel staan.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>De privésleutel in dit bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Kopieer hem opnieuw, of haal hem uit een back-up.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Dit bestand is opgeslagen als UTF-16, wat NGINX niet kan lezen.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Zet het om: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Dit bestand begint met een byte order mark; een NGINX met een OpenSSL van vóór 3.0 leest voorbij aan wat erop volgt.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Verwijder die: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Dit certificaat is in DER-vorm; NGINX leest alleen PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Zet het om: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Deze sleutel is in DER-vorm; NGINX leest alleen PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Zet hem om: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>Dit is een PKCS#12-bestand; NGINX leest alleen PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Zet het om: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>Dit is een PKCS#7-bestand; NGINX leest alleen certificaten in PEM-vorm.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Zet het om: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Deze sleutel heeft de vorm die OpenSSH gebruikt en die NGINX niet kan lezen.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Zet een kopie ervan om: ssh-keygen -p -N &apos;&apos; -m PEM -f KOPIE</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>De privésleutel heeft een wachtwoordzin, en er is niemand om die te typen als NGINX start.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Haal de wachtwoordzin eraf: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Dit bestand bevat een certificaataanvraag, niet het certificaat.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Noem het bestand dat de CA heeft teruggestuurd.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Dit bestand bevat een privésleutel waar het certificaat wordt verwacht.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Dit bestand bevat een certificaat waar de privésleutel wordt verwacht.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Noem het bestand met de privésleutel.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Dit bestand bevat de privésleutel, en %1 het certificaat: de twee zijn verwisseld.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Verwissel de twee paden.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Dit bestand bevat een publieke sleutel, niet de privésleutel.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Noem de privésleutel waarmee het certificaat is aangevraagd.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>Andere gebruikers dan root kunnen deze privésleutel lezen (modus %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Houd hem voor root: chmod go= %2; gebruik een nieuwe sleutel als anderen hem gelezen kunnen hebben.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>De privésleutel is van het type %1, het certificaat %3 van het type %2: de eigen test van NGINX slaagt, en niemand kan verbinding maken.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>Het certificaat is niet geldig voor %1: ‘%2’ staat voor precies één label vóór het domein.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Gebruik een certificaat dat deze host noemt, of een host die onder de wildcard valt.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>Het certificaat noemt geen host in de subject alternative names; browsers negeren de common name.</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Vraag een certificaat aan dat alle hosts als DNS-namen vermeldt.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>Het certificaat is slechts geldig tot %1; meer dan twee derde van de looptijd is voorbij.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Vernieuw het, en zorg dat het voortaan op tijd uit zichzelf wordt vernieuwd.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>De sleutel van ‘%1’ is te klein (%2, %3 bits); NGINX en browsers weigeren hem.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Vraag een certificaat aan met een sleutel van P-256 of van RSA met 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>Het certificaat ‘%1’ is ondertekend met %2, wat NGINX en browsers weigeren.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Vraag een certificaat aan dat met SHA-256 is ondertekend.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>Het certificaat heeft een sleutel van het soort %1, die niet alle browsers accepteren.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Gebruik een sleutel van P-256 of van RSA met 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>Het certificaat is zelfondertekend; browsers waarschuwen iedereen die komt.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Gebruik een certificaat van een CA die browsers kennen.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>Dit is het certificaat van een CA; sommige browsers weigeren het van een server.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Vraag de CA om een certificaat voor de eigen hosts.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>Het certificaat komt van de stagingserver van Let&apos;s Encrypt; geen browser vertrouwt het.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Vraag een echt certificaat aan nu de proef is geslaagd.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Het certificaat mag niet door servers worden gebruikt (in de extended key usage ontbreekt serverAuth); browsers weigeren het.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Vraag een certificaat voor een webserver aan.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>Het certificaat vereist OCSP-stapling, dus browsers die zich daaraan houden, weigeren het zodra NGINX geen vers antwoord van de responder heeft.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Zorg dat deze machine %1 bereikt, of vraag een certificaat zonder must-staple aan.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>Het certificaat vereist OCSP-stapling en noemt geen responder, zodat stapling onmogelijk is.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Vraag een certificaat zonder must-staple aan.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>Het certificaat van de uitgever ‘%1’ staat niet in dit bestand, en dit systeem kent het ook niet.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Voeg de tussencertificaten achteraan toe, zoals de CA ze publiceert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>Het certificaat van de server is nummer %1 in dit bestand; NGINX toont het eerste.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Zet het vooraan, dan het certificaat van de uitgever ervan, enzovoort.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>De keten staat niet op volgorde: ‘%1’ staat vóór wat ermee is ondertekend.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Zet elk certificaat achter het certificaat dat ermee is ondertekend.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>Het certificaat ‘%1’ in dit bestand hoort niet bij de keten.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Haal het eruit.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>Het rootcertificaat ‘%1’ staat in dit bestand; clients hebben het al, en het maakt elke verbinding trager.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>Het certificaat ‘%1’ in de keten was geldig tot %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Vervang het door het certificaat dat de CA nu publiceert.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>De keten eindigt bij ‘%1’, die dit systeem niet kent: een private CA.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Zorg dat elke client deze CA vertrouwt.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Dit bestand bevat een certificaat dat geen andere mag ondertekenen.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Noem het bestand met alleen het rootcertificaat van de ACME-directory.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 kon de vertrouwde certificaten van het systeem niet bijwerken: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Voer het met de hand uit om te zien waarom.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>In de oefening speelt een kleine CA op deze machine Let&apos;s Encrypt. De certificaten ervan zijn echt, maar geen browser vertrouwt ze.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>Er hoeft niets te gebeuren: geen aanvraag verlaat deze machine.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>Op Debian en Ubuntu: apt-get install certbot pebble. Start de oefening daarna opnieuw. Of oefen met een voorlopig certificaat.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>In deze oefening kunnen geen certificaten worden aangevraagd: zonder eigen netwerk leiden de namen nergens heen.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Oefen met een voorlopig certificaat, of sta unprivileged user namespaces toe (sysctl kernel.unprivileged_userns_clone=1 of kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>De CA die Let&apos;s Encrypt speelt, is niet gestart: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Start de oefening opnieuw. Helpt dat niet, installeer pebble dan opnieuw, of oefen met een voorlopig certificaat.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Om in de oefening certificaten aan te vragen zijn certbot nodig en pebble, dat Let&apos;s Encrypt speelt; ze zijn niet allebei geïnstalleerd.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Een hook van certbot op deze machine stopte nginx; het is weer gestart.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Verwijder de hook hier, in /etc/letsencrypt/cli.ini of in het bestand van het certificaat onder /etc/letsencrypt/renewal: bij elke vernieuwing zou die alle vergaderingen beëindigen.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 hoort bij ‘certificates obtain’.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laat het weg.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Dit certificaat zou bruikbaar zijn voor %1, maar komt van een andere directory dan die van het profiel (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Noem die directory in het profiel om het te gebruiken, of vraag er een aan bij die van het profiel.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>Het certificaat %1 noemt nog %2, dat dit profiel niet bedient: het zou niet kunnen worden vernieuwd.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Voer ‘opentalk-proxy certificates obtain’ met dit profiel uit: het wordt dan zonder die namen opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Dit systeem heeft geen bekende map voor rootcertificaten die het moet vertrouwen, dus dat van de directory is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Laat het systeem het op zijn eigen manier vertrouwen.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>Het hulpprogramma eindigde voordat de test van de vernieuwing klaar was.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>Er is daardoor niets gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot vertrouwt het certificaat van %1 niet: %2 is niet van de distributie en brengt eigen rootcertificaten mee, wat het systeem ook vertrouwt.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Zet de certbot van de distributie ervoor in de plaats. Een REQUESTS_CA_BUNDLE die in een shell is ingesteld, bereikt noch dit programma noch de timer van certbot.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>certbot is hier (%1) niet van de distributie: het brengt eigen rootcertificaten mee, en vertrouwt een directory niet omdat het systeem dat doet.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 antwoordt op %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>Op %2, waar %1 hoort te zijn, luistert niets.</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Start de dienst (‘docker compose ps’ toont of die draait en welke poort wordt gepubliceerd), of corrigeer de backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>Er komt geen antwoord van %2, waar %1 hoort te zijn.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Controleer het adres, en of een firewall onderweg of op die machine de verbinding laat vallen.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>Er is van hieruit geen route naar %2, waar %1 hoort te zijn.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Controleer het adres en de routes van deze machine.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>De naam in %2, waar %1 hoort te zijn, heeft geen adres.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Corrigeer de naam, of voer het adres in.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 neemt de verbinding aan en zegt niets; %1 zou antwoorden.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Bekijk het logboek van de dienst (‘docker compose logs’): die kan vastzitten, of nog aan het starten zijn.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>%1 op %2 begon te antwoorden, en was na %3 seconden niet klaar.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Bekijk de belasting van die machine en het logboek van de dienst.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 sluit de verbinding voordat het antwoord compleet is.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Bekijk het logboek van %1: mogelijk crasht de dienst.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>Wat op %2 luistert, spreekt geen HTTP, dus het is niet %1.</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Corrigeer de poort van de backend.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 wil HTTPS. nginx geeft verzoeken door via gewoon HTTP, op deze machine.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Voer de poort in waarop %1 HTTP spreekt.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>Op %2 zit %3, en niet %1.</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Verwissel de twee backends, of corrigeer de poort.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>Op %2 antwoordt iets via HTTP, maar het is niet %1.</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Corrigeer de poort: ‘docker compose ps’ toont welke dienst welke poort publiceert.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>Wat op %2 antwoordt, waar %1 hoort te zijn, geeft de foutstatus %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Bekijk het logboek van de dienst (‘docker compose logs’).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit draait op %2 en meldt dat het niet gereed is.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Bekijk het logboek ervan: de statistieken kunnen niet worden bijgehouden, meestal omdat de machine overbelast is of Redis weg is.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad draait op %2 en meldt dat het niet in orde is.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Bekijk het logboek ervan; meestal is de database weg.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Alle %1 containers van OpenTalk draaien.</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Hier is geen container van OpenTalk.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>Als OpenTalk op deze machine draait: docker compose up -d, in de map ervan.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>De lijst met containers kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Kijk zelf: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>De container %1 eindigt en wordt steeds opnieuw gestart.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Het logboek zegt waarom: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>De container %1 is met een fout geëindigd (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Het logboek zegt waarom: docker logs --tail 50 %1. Daarna: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>De container %1 draait, maar de eigen test ervan mislukt (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>De container %1 is gepauzeerd.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>Het profiel stuurt ‘%1’ naar poort %2, maar de container %3 publiceert poort %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Schrijf 127.0.0.1:%4 voor deze dienst onder Diensten, en pas toe.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Het certificaat is voor %2, niet voor %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Gebruik een certificaat met deze naam, of corrigeer ssl_certificate in de site.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>Het certificaat is voor %2, wat voor één label geldt: niet voor %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Gebruik een certificaat waar deze naam in staat.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>Het certificaat noemt geen host (geen subjectAltName); browsers weigeren het.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Gebruik een certificaat waar de naam %1 in staat.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>Het certificaat is pas geldig vanaf %1, en de klok van deze machine staat op %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Als die klok verkeerd loopt, zet hem dan gelijk: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>Het certificaat is zelfondertekend: browsers waarschuwen ervoor, en diensten accepteren het niet.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Verkrijg een certificaat dat browsers vertrouwen, op de pagina Certificaten.</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>De uitgever van het certificaat, %1, wordt niet meegestuurd en is op deze machine niet bekend.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Laat ssl_certificate het bestand met de hele keten noemen (fullchain.pem). Als de uitgever een eigen CA is, voeg die dan op elke machine toe aan de vertrouwde certificaten.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>Het certificaat komt van een CA die deze machine niet kent: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Verkrijg een certificaat dat browsers vertrouwen. Als het een eigen CA is, voeg die dan toe aan de vertrouwde certificaten: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Een certificaat van de keten is nu niet geldig.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Vernieuw het certificaat, zodat het met een actuele keten komt.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>De certificaten van de keten staan niet op volgorde; sommige clients hebben de juiste volgorde nodig.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>Laat in het bestand van ssl_certificate de uitgever van elk certificaat er direct op volgen.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>Het certificaat wordt niet geaccepteerd: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Verkrijg een certificaat voor servers van een CA die browsers vertrouwen.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Een sleutel van %1 bits in de keten is te zwak; browsers weigeren hem.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Verkrijg een certificaat met een nieuwe sleutel: RSA van 2048 bits of meer, of EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Een certificaat van de keten is ondertekend met %1; browsers weigeren het.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Verkrijg een certificaat dat met SHA-256 is ondertekend.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>Het certificaat komt van de testdirectory van Let&apos;s Encrypt (%1); geen browser vertrouwt het.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Vraag een echt certificaat aan: stel certificates.staging in op false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>Het antwoord heeft geen header Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Pas het profiel opnieuw toe. Als de site met de hand is bewerkt: een location met een eigen add_header erft er geen, dus moeten ze daar allemaal opnieuw staan.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>Het antwoord heeft %1 headers Strict-Transport-Security; browsers nemen alleen de eerste.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>Houd er één over: proxy_hide_header Strict-Transport-Security; haalt die van de backend weg.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>Het antwoord zegt Strict-Transport-Security: %1; het profiel vraagt om %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Pas het profiel opnieuw toe, of wijzig het naar wat gewenst is.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>Het antwoord zegt Strict-Transport-Security: %1; het profiel vraagt er niet om.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Verwijder de header, of schakel HSTS in het profiel in: browsers die hem hebben gezien, gebruiken geen gewoon HTTP meer.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>Het antwoord heeft geen header %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Pas het profiel opnieuw toe. Als de site met de hand is bewerkt: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>De header %1 komt %2 keer voor; browsers negeren hem mogelijk.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>Houd er één over: verwijder de regel die hem toevoegt, of verberg die van de backend met proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>De header %1 is ‘%3’, niet %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Pas het profiel opnieuw toe, of schrijf: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy verbiedt %1 aan de eigen pagina&apos;s van OpenTalk: vergaderingen kunnen het niet gebruiken.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Schrijf daar %1=(self), of verwijder de regel en pas het profiel opnieuw toe.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>Het antwoord zegt X-Frame-Options: %1. Vergaderingen kunnen de dienst niet tonen.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Verwijder de regel add_header X-Frame-Options uit deze site; als de backend hem stuurt: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>De Content-Security-Policy laat %1 de dienst niet in een frame tonen: vergaderingen kunnen de dienst niet tonen.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Schrijf: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Geen header zegt wie de dienst in een frame mag tonen: elke site mag dat.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>Het profiel laat %1 OpenTalk in een frame tonen, en de headers doen dat niet.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Pas het profiel opnieuw toe. Met de hand: geen X-Frame-Options, en %1 in de frame-ancestors van de Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>De Content-Security-Policy houdt browsers af van wat OpenTalk nodig heeft: %1 daarin staat %2 niet toe.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>Laat het beleid zeggen: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Eenmaal afgedwongen houdt de Content-Security-Policy browsers af van wat OpenTalk nodig heeft: %1 daarin staat %2 niet toe.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Laat het beleid zeggen, voordat het wordt afgedwongen: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>Het antwoord heeft geen Content-Security-Policy van het soort waar het profiel om vraagt.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Pas het profiel opnieuw toe, of schakel dit in het profiel uit.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>Aan de antwoorden van Keycloak wordt een Content-Security-Policy toegevoegd. De pagina&apos;s van Keycloak brengen hun eigen mee; met twee werkt alleen wat beide toestaan.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Verwijder de regel add_header Content-Security-Policy uit deze site.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>Browsers bewaren /config.js %1 uur. Het noemt de controller en de aanmelding: na een wijziging gaan ze door met de oude.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Verwijder de location met ‘expires’ voor *.js uit deze site: de frontend zegt zelf wat bewaard mag worden.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Het antwoordt via HTTPS zoals het profiel zegt.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Het antwoordt via HTTPS zoals het profiel zegt, en laat WebSockets door.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Het antwoordt via HTTPS zoals het profiel zegt. Of WebSockets doorkomen, toont deze dienst alleen aan iemand in een vergadering.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>De oefening heeft een eigen netwerk, zonder namen.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>Wat eraan schort, zegt de controle van de naam.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 leidt naar %2, dat geen adres van deze machine is en van hieruit niet antwoordt. Routers laten een machine vaak niet bij zichzelf via haar openbare adres.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Probeer het van buitenaf, bijvoorbeeld met een telefoon die niet in dit netwerk zit.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Op poort 443 luistert niets.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>Poort 443 antwoordt niet: iets laat onderweg de pakketten vallen.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Open de poorten 80 en 443 in de firewalls van deze machine en van het netwerk.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>Er is geen route naar dit adres.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Controleer het netwerk van deze machine, en het adres.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>De verbinding wordt aangenomen, en %1 seconden lang komt er niets.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>Het antwoord was niet compleet binnen %1 seconden.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Bekijk de belasting van deze machine en van de backend, en het foutenlogboek van deze site.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Pas het profiel toe, en kijk of een andere site deze naam heeft overgenomen: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>Het antwoord breekt af voordat het compleet is.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Bekijk het foutenlogboek van deze site: de backend kan zijn geëindigd, of de schijf kan vol zijn.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>Wat op poort 443 antwoordt, spreekt geen HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Kijk welk programma de poort bezet: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>Wat op poort 443 antwoordt, spreekt geen TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Schrijf ssl achter de listen-regels van poort 443, of kijk welk programma de poort bezet: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>De server weigert deze naam in de TLS-handshake (%1): geen site op dit adres heeft hem.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Pas het profiel toe, en kijk of de site is geladen: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>De server biedt geen TLS-versie aan die nog veilig is (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>De TLS-handshake mislukt (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>De verbinding gebruikt %1; het profiel vraagt om alleen TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Start de backend; de eigen controle ervan zegt meer.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>Het antwoord is een fout (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Bekijk het foutenlogboek van deze site en van de dienst erachter.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>Het antwoord is 429: de limiet voor verzoeken is bereikt.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Wacht een minuut en voer deze controle opnieuw uit; als het zo blijft, verhoog dan rate_limit in het profiel.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>Het antwoord is 421: geen site op dit adres heeft deze naam.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>De klok van wat antwoordt, wijkt %1 seconden af van die van deze machine. Certificaten en aanmelding hangen ervan af.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Zet beide klokken gelijk via het netwerk: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>Poort 80 antwoordt niet. Wie de naam zonder https:// typt, komt nergens, en Let&apos;s Encrypt kan niet kijken.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Open poort 80 in de firewalls, en pas het profiel toe.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>Poort 80 neemt de verbinding aan en geeft geen antwoord in HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Pas het profiel toe, en kijk welk programma de poort bezet: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>Poort 80 antwoordt %1 (server: %2) en leidt niet naar HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Pas het profiel opnieuw toe, of schrijf in de server van poort 80: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>Poort 80 leidt naar %1, niet naar https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Schrijf in de server van poort 80: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>Het antwoord leidt naar %1, en van daar weer terug: browsers geven het op.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>De WebSocket-handshake op %1 wordt met %2 beantwoord: de header Upgrade bereikt de backend niet.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>In de site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>De WebSocket-handshake op %1 krijgt geen bruikbaar antwoord (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>Poort %1 is alleen vanaf deze machine bereikbaar.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>Poort %1 staat open op de adressen van deze machine, en de firewall (%2) sluit hem af voor anderen.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>Poort %1 staat alleen open op een privéadres (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Een container publiceert poort %1 op alle adressen, langs de firewall heen: iedereen bereikt de dienst daar zonder HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Schrijf in de .env van OpenTalk: %2. Daarna: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Publiceer hem in het compose-bestand op het eigen adres van deze machine: 127.0.0.1:%1:… Daarna: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 luistert op poort %1 van alle adressen, en geen firewall sluit die af: iedereen bereikt de dienst daar zonder HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Laat de dienst alleen op 127.0.0.1 luisteren, of sluit de poort.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 luistert op poort %1 van alle adressen; of een firewall die afsluit, is niet vast te stellen.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Kijk als beheerder: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>Poort %1 antwoordt op %2; wie daar luistert en of een firewall de poort voor anderen afsluit, was niet te zien.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Kijk als beheerder.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>De signalering van LiveKit op poort %1 is van buiten bereikbaar. In deze versie mag alleen OpenTalk zelf erbij.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Noem in livekit.yaml de adressen waarop ze wordt gebruikt: bind_addresses: [&quot;127.0.0.1&quot;], en dat van de bridge van Docker waar de controller een container is. Start LiveKit daarna opnieuw.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Sluit de poort (%2), of noem in livekit.yaml de adressen waarop ze wordt gebruikt: bind_addresses: [&quot;127.0.0.1&quot;], en dat van de bridge van Docker waar de controller een container is.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>De signalering van LiveKit op poort %1 is van buiten zonder HTTPS bereikbaar, langs nginx heen.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>De logboeken van het laatste uur bevatten niets dat op een fout wijst.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>De logboeken van de laatste dag bevatten %1 meldingen van fouten die voorbij zijn; de laatste kwam op %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Er zijn nog geen logboeken: er is nog niemand geweest.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>Dit account mag de logboeken niet lezen.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Bij de backend luisterde niets toen nginx verzoeken doorgaf (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>Draait de container (docker ps), en is dit de poort die hij publiceert?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx kwam niet door naar de backend (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Controleer het adres van de backend, en de firewall tussen nginx en de backend.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux hield nginx af van de backend (%1 keer, voor het laatst op %2): pagina&apos;s eindigen in 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Voer uit als root: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>De backend nam het verzoek aan en antwoordde niet op tijd (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Bekijk het eigen logboek van de dienst, en de belasting van de machine ervan.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>De backend sloot de verbinding voordat er een antwoord was (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>De backend kan opnieuw zijn gestart; bekijk het eigen logboek van de dienst.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Alle backends waren uitgevallen, en nginx stuurde er een tijd niets heen (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>De meldingen hiervoor zeggen waarom; bekijk de dienst.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>De header van de backend paste niet in de buffer van nginx (%1 keer, voor het laatst op %2): de pagina eindigde in 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Pas het profiel opnieuw toe: het stelt grotere buffers in voor Keycloak. Verhoog voor een andere dienst proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Uploads waren groter dan de limiet van deze site (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>Als ze moeten doorkomen, verhoog dan de uploadlimiet van de dienst, en pas toe.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx kon een certificaat of de sleutel ervan niet lezen (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Kijk of de bestanden er zijn en compleet zijn, en bij SELinux naar de labels ervan (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>nginx had geen verbindingen meer over (%1 keer, voor het laatst op %2): mensen werden afgewezen.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Verhoog worker_connections in nginx.conf, bijvoorbeeld naar 4096, en herlaad.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx had zoveel bestanden open als is toegestaan (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>De verzoeklimiet wees verzoeken af (%1 keer, voor het laatst op %2). Een kantoor achter één adres kan die bereiken.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>Als dit mensen waren, verhoog dan het aantal per seconde of de piek, en pas toe.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx kon de naam van de backend niet opzoeken (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Controleer de naam, of schrijf het adres ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Verzoeken eindigden in 502: geen goed antwoord van de backend (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>Draait de dienst? De controle van deze backend zegt meer.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Verzoeken eindigden in 504: geen tijdig antwoord van de backend (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Uploads werden als te groot geweigerd, met 413 (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>Als ze moeten doorkomen, verhoog dan de uploadlimiet van de dienst, of de eigen limiet van de dienst.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Adressen werden als te lang geweigerd, met 414 (%1 keer, voor het laatst op %2): de tokens van LiveKit reizen daarin mee.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Pas het profiel opnieuw toe: het stelt large_client_header_buffers in.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Verzoeken werden afgewezen omdat het er te veel waren, met 429 (%1 keer, voor het laatst op %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 leidt naar deze machine: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 leidt via een router hierheen: %2 toont het certificaat van deze machine.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 leidt naar een proxy, %2, en in dit profiel zijn de vertrouwde proxy&apos;s daarvoor ingevuld.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>De oefening heeft een eigen netwerk, zonder naamservers.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>De naam %1 bestaat niet in de DNS.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Voeg een record toe waar het domein wordt beheerd: ‘%1. %2’. Het kan een uur duren voordat iedereen een nieuw record ziet.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>De naam %1 bestaat in de DNS, maar heeft geen adres.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>De naamserver beantwoordt de vraag naar %1 met een fout.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Bekijk de naamservers van het domein en de DNSSEC ervan waar het wordt beheerd; ‘dig %1 A’ toont meer.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Geen naamserver gaf op tijd antwoord over %1.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Bekijk de naamservers in /etc/resolv.conf, en of een firewall poort 53 naar buiten doorlaat, UDP en TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>De vraag naar het %2-record van %1 kreeg geen bruikbaar antwoord, de andere wel. Browsers wachten op beide.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Bekijk de naamservers van het domein waar het wordt beheerd; ‘dig %1 %2’ toont meer.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>De naamserver zegt dat %1 een adres heeft, en op de vraag naar het %2-record dat die naam niet bestaat. Sommige naamservers vergeten het adres dan.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Meld dit aan de beheerder van de naamservers van het domein.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 leidt niet naar deze machine: het A-record ervan is %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Stel het record in op het adres van deze machine: ‘%1. %3’. Als %2 wel hierheen leidt, voer het dan in als openbaar adres van deze machine.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>Het AAAA-record van %1 leidt niet naar deze machine: %2. Browsers en Let&apos;s Encrypt verkiezen het boven het A-record.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Verwijder het AAAA-record, of stel het in op het adres van deze machine: ‘%1. %3’. Als %2 wel hierheen leidt, voer het dan in als openbaar adres van deze machine.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>Van de adressen van %1 leiden sommige ergens anders heen: %2. Een deel van de bezoekers komt daar uit, en mogelijk ook Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Verwijder uit de records wat niet hierheen leidt: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>Van de adressen van %1 zijn sommige niet van deze machine, en tonen hetzelfde certificaat: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Als ze hierheen leiden, voer ze dan in als openbare adressen van deze machine. Meerdere machines hebben hetzelfde profiel nodig, en een vergadering moet op één ervan blijven.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 leidt naar %2, dat geen adres van deze machine is en haar certificaat toont: een loadbalancer, of een andere machine met een kopie.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Als %2 wel hierheen leidt, voer het dan in als openbaar adres van deze machine; stel anders het record in: ‘%1. %3’.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 leidt naar een proxy of CDN vóór deze machine: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Voer de netwerken daarvan in de opties in als vertrouwde proxy&apos;s, zodat bezoekers hun adressen houden, en laat ook poort 80 doorsturen; of laat de naam rechtstreeks hierheen leiden.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 leidt naar %2. Van hieruit gevraagd, antwoordt daar iets anders: een router zelf, of een andere machine.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Voer het openbare adres van deze machine in, dan kan deze controle het vaststellen. De router moet de poorten 80 en 443 naar deze machine doorsturen.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 leidt naar %2. Deze machine heeft alleen privéadressen, en van binnenuit antwoordt daar niets, dus is niet vast te stellen van wie het adres is.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Voer het openbare adres van deze machine in.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 leidt naar %2, waar een server een certificaat voor deze naam heeft. Omdat dit profiel vertrouwde proxy&apos;s heeft, kan het er een van zijn; dat is van hieruit niet vast te stellen.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Als het er een is, voeg het adres ervan dan toe aan de vertrouwde proxy&apos;s.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 leidt naar een privéadres, %2, dat Let&apos;s Encrypt niet kan bereiken.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Stel het record in op het openbare adres: ‘%1. %3’. Als alleen het eigen netwerk dit antwoord krijgt, vraag het dan aan een openbare naamserver; kies zonder openbaar adres een andere bron van certificaten.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 leidt naar %2, dat elke machine voor zichzelf of haar eigen netwerk houdt.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Stel het record in op het adres van deze machine: ‘%1. %3’.</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 leidt naar een adres van deze machine waarop nginx volgens dit profiel niet luistert: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Voeg %2 toe aan de adressen in de opties, of stel het record in op een daarvan.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>Het AAAA-record van %1 leidt naar deze machine, %2, maar het profiel heeft geen IPv6: daar antwoordt niemand.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Schakel IPv6 in de opties in, of verwijder het AAAA-record.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>De CAA-records van %1 verhinderen dat Let&apos;s Encrypt certificaten uitgeeft: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Voeg een record toe: ‘%1. CAA 0 issue &quot;letsencrypt.org&quot;’.</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>De CAA-records van %1 laten Let&apos;s Encrypt certificaten uitgeven, maar niet op de manier die hier wordt gebruikt, http-01: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Voeg http-01 toe aan de validationmethods van het record.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Een CAA-record van %1 is als kritiek gemarkeerd en van een soort dat Let&apos;s Encrypt niet kent, ‘%2’: het geeft geen certificaat uit.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Verwijder dit record, of de kritiek-markering ervan.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>De vraag naar de CAA-records van %1 kreeg geen bruikbaar antwoord. Als Let&apos;s Encrypt er ook geen krijgt, geeft het geen certificaat uit.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Probeer ‘dig %1 CAA’ hier en elders, en bekijk de naamservers van het domein waar het wordt beheerd.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>Wat alleen voor beheerders is, is gesloten voor buitenstaanders.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Cijfers voor beheerders zijn gesloten voor buitenstaanders. Of de console dat ook is, is van hieruit niet vast te stellen: alle adressen van deze machine worden toegelaten.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>De oefening heeft een eigen netwerk, zonder buitenstaanders.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>%1 is open voor iedereen (%2): cijfers over gebruik en belasting.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Pas het profiel toe, dat het sluit, of schrijf in de site: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>%1 is open voor iedereen (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>De console van Keycloak, %1, is open voor iedereen (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Pas het profiel toe, dat alleen admin_networks toelaat.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx luistert op poort %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx luistert niet op poort %1, en iets anders evenmin.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Pas het profiel toe; als dat al is gedaan, start dan nginx: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Niemand luistert op poort %1 van de oefenmachine.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Pas het profiel daar eerst toe.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Een ander programma, %1 (proces %2), luistert op poort %3, waar nginx moet luisteren.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Een container publiceert poort %1, waar nginx moet luisteren (proces %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Iemand luistert op poort %1, maar dit account mag niet zien wie.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Kijk als beheerder: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Van hieruit kan niemand de poorten van die machine bekijken.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Voer ‘opentalk-proxy-wizard --check’ uit op de machine zelf.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>De firewall (%1) laat iedereen toe tot %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Geen firewall op deze machine weigert %1. Een firewall vóór de machine is van hieruit niet te zien.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>Of een firewall %1 weigert, is niet vast te stellen: de regels konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Of de firewall (%1) iedereen toelaat tot %2, is uit de regels niet op te maken.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Bekijk ze: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>De firewall (%1) weigert %2: browsers bereiken OpenTalk daar niet.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Voer uit als root: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Zet dit boven de regel die het weigert, in /etc/nftables.conf: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>De firewall (%1) weigert %2: geluid en beeld van vergaderingen gaan daarlangs, langs nginx heen.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Niemand luistert hier op poort %1: LiveKit is uit, of draait op een andere machine.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Waar LiveKit draait, moeten de poorten ervan open zijn.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>De instellingen van LiveKit kunnen niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Controleer of het het juiste bestand is, en of het goed is ingesprongen.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>SELinux is hier uit, of houdt nginx nergens van af dat het nodig heeft.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux laat nginx geen verbinding maken met de diensten: elke pagina eindigt in 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux houdt nginx af van %1: het type ervan is %2 waar %3 wordt verwacht.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Voer uit als root: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Er kwam geen antwoord binnen %1 seconden.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Voer deze controle afzonderlijk opnieuw uit; als het zo blijft, bekijk dan de belasting van de machine en het netwerk.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>De controller op %1 is van de versie in het profiel: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>De controller op %1 is van een andere versie dan het profiel zegt. Gevonden: %2. In het profiel: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Kies ‘%2’ op de pagina Diensten (in een profiel: &quot;release&quot;: &quot;%4&quot;), en pas opnieuw toe.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>De antwoorden van de controller op %1 laten de versie niet zien; die van het profiel wordt als juist aangenomen.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>De versie is alleen te zien waar de controller antwoordt, en dat doet die niet op %1.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>De webfrontend stuurt browsers naar de controller op %1, en nginx heeft die op %2: niemand kan zich aanmelden.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>De webfrontend laat browsers de controller zonder HTTPS benaderen (%1): op een pagina met HTTPS weigeren ze dat.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>De webfrontend stuurt browsers naar %1 om aan te melden, en nginx heeft Keycloak op %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>De controller accepteert aanmeldingen van %1, en nginx heeft Keycloak op %2: iedereen die zich aanmeldt, wordt geweigerd.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>De controller laat geen pagina van %1 iets vragen (toegestaan is %2): de webfrontend krijgt geen antwoorden.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak houdt geen rekening met wat nginx meldt: gevraagd alsof het achter HTTPS voor %1 staat, noemt het zichzelf %2. Aanmelden mislukt.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak noemt zichzelf %2, en nginx heeft het op %1: aanmelden mislukt.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak antwoordt, maar heeft geen realm ‘%1’, die de controller gebruikt (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad op %2 houdt er geen rekening mee dat %1 achter HTTPS zit: het cookie is niet als veilig gemarkeerd, en het notitieblok blijft leeg.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>De lijst bevat meer dan %1 poorten.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Vraag naar minder tegelijk, of naar een bereik ervan.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>‘%1’ is geen naam van een dienst of van een extra dienst.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Gebruik de id die in het profiel staat.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Er is op deze machine nog geen site ‘%1’ van OpenTalk Proxy Wizard.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Pas eerst het profiel toe.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>‘%1’ is geen poort: 443/tcp en 20000-39999/udp zijn dat wel.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Schrijf de poort als een van deze.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Vernieuw het: certbot renew. Als het al is vernieuwd, toont nginx nog het oude: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Ga na waarom het niet is vernieuwd: certbot renew --dry-run. Als dat wel zo is, toont nginx nog het oude: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Start nginx, of pas het profiel toe.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Kijk of nginx overbelast is of een ander programma poort 443 bezet: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>De verbinding wordt zonder antwoord gesloten. nginx doet dat bij namen die het niet kent (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Laat ssl_protocols TLSv1.2 TLSv1.3 zeggen. Vóór nginx 1.29.2 beslist de standaardserver van het adres.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Bekijk het foutenlogboek van nginx, en het certificaat en de sleutel van deze site.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Pas het profiel opnieuw toe. Vóór nginx 1.29.2 beslist de standaardserver van het adres.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx antwoordt, en de backend ervan niet (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>Laat poort 80 naar HTTPS leiden, en niets terug. Diensten achter nginx hebben X-Forwarded-Proto https nodig.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Bekijk de logboeken van nginx en van de dienst.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Deze machine heeft geen eigen adres waarop nginx antwoordt, dus is van hieruit niet te zien wat een buitenstaander ziet.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Stop het en zorg dat het niet weer start, of geef het een andere poort; ‘systemctl status %2’ zegt welke dienst het is. Daarna: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>‘docker ps --filter publish=%1’ zegt welke het is; geef die een andere poort, daarna: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Verhoog worker_rlimit_nofile in nginx.conf, bijvoorbeeld naar 16384, en herlaad.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Naast wat veilig is, accepteert de server nog steeds %1.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>Poort %1 antwoordt op alle adressen. De firewall (%2) sluit hem af voor anderen, maar niet als een container hem publiceert: dit account mag niet zien wie er luistert.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Installeer nft, uit het pakket nftables, om ze te laten bekijken.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>Het zijn oudere regels van iptables. Bekijk ze: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>De firewall (%1) laat %2 alleen via IPv4 binnen, en %4 leidt ook via IPv6 naar deze machine.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Zet IPV6=yes in /etc/default/ufw en voer daarna uit als root: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Schrijf in %3, en start de frontend opnieuw:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Schrijf in %3, en start de controller opnieuw:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Schrijf in %3, en start Keycloak opnieuw:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Maak of importeer de realm, of noem de juiste in %3 en start de diensten opnieuw:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Schrijf in %3, en start Etherpad opnieuw:</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Dit logboek heeft een tweede naam, dus de inhoud kan die van een ander bestand zijn.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Verwijder het; nginx maakt bij het herladen een nieuw logboek aan.</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>Het hulpprogramma kan vanuit geen van deze mappen als root worden gestart: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Start de wizard met TMPDIR ingesteld op een map waarin programma&apos;s mogen worden uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Gewone verzoeken sturen een lege header, die NGINX weglaat: de verbinding met de backend kan behouden blijven.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Alleen WebSocket wordt doorgegeven. Elk ander protocol waarnaar een client wil overschakelen, zou langs de regels van dit bestand heen leiden.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>Het pad zoals NGINX het heeft begrepen, zonder de query, waarin toegangstokens meereizen.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>De rest van dit pad is een token dat een vergadering opent.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>De handleiding geeft door wat een client ook maar in Upgrade zet.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>De handleiding stuurt Connection: upgrade met elk verzoek; alleen een handshake mag dat zeggen. De naam heeft een voorvoegsel, omdat een map-blok met dezelfde naam in een ander bestand dit blok stilzwijgend zou vervangen.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>De handleiding logt hele verzoeken. OpenTalk stuurt tokens in paden en query&apos;s: wie het logboek leest, zou ze kunnen gebruiken.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>Het gangbare formaat ‘combined’, zodat logprogramma&apos;s het kunnen lezen, met het gemaskeerde pad en zonder de verwijzende pagina, waarvan het adres ook een token kan bevatten.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Een hostnaam van 47 letters of meer past niet in de 64 bytes die NGINX standaard heeft; in 512 past de langste naam die er kan zijn. Een eigen bestand, zodat het als laatste weg kan als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>Naar de backends die bovenaan dit bestand staan. De handleiding schrijft localhost, en dat zijn twee adressen: IPv6 wordt eerst geprobeerd, waar geen container luistert.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Alsof daar niets was.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Deze machine zelf.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>De netwerken van Docker: de eigen containers van OpenTalk roepen dit aan, ook via de openbare naam.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Een netwerk van de beheerders, uit het profiel.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Niemand anders (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Al het andere.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>Uploads bereiken de controller terwijl ze binnenkomen. De handleiding slaat ze hier eerst allemaal op.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Downloads van opnamen worden hier ook niet opgeslagen.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Uploads en downloads van bestanden.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>De controller controleert aan het adres van de verbinding wie vraagt, en achter een proxy is dat de proxy. De handleiding opent dit pad voor de hele wereld.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>De beschrijving van de interface is voor ontwikkelaars. De handleiding laat die open.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak toont deze aan iedereen die de poort bereikt. De handleiding opent ze voor de hele wereld.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>De handleiding opent de console voor de hele wereld. Was die voor iedereen gesloten, dan zouden uitnodigingen op naam niet meer werken: ook de controller vraagt hier.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>Signalering, en de test of een token geldig is.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Zegt OK, zodat te zien is dat LiveKit draait.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Alleen de eigen diensten van OpenTalk roepen dit aan. De handleiding opent het voor de hele wereld.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Niets anders is voor het publiek bedoeld.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>De vergadering zelf.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Brengt geluid en beeld tot stand.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Hier worden ruimten geopend en gesloten; het publiek heeft daar niets van nodig.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Wie daar één wachtwoord raadt, voert hier code uit. De handleiding opent het voor de hele wereld.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Adressen bevatten hier tokens, en NGINX citeert hele adressen in het foutenlogboek. Maskeren kan het die niet, dus wordt weggelaten wat het meest zou worden geschreven, namelijk dat een backend uitgevallen of traag is: het toegangslogboek toont dat als 502 of 504. De handleiding schrijft de tokens op.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>Signalering, en de weg naar LiveKit in nieuwere versies. Zoals al het overige, op het foutenlogboek na.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Wie zo&apos;n link heeft, stelt een nieuw wachtwoord in. Zoals al het overige, op het foutenlogboek na.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>De volgende regel zegt het in plaats daarvan, zodat het één keer aankomt.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Een jaar voor een bestand, en wat de frontend zegt voor de pagina die een ontbrekend bestand vervangt.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>De handleiding bewaart elk script en elke afbeelding een week, op alle hosts en vanaf de poort van de frontend: zo blijft een oude config.js staan, valt HSTS weg en gaat de aanmeldpagina stuk.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Oudere versies zijn gebroken. Vóór NGINX 1.29.2 beslist de standaardserver van een adres hierover voor elke naam daarop: als dat een andere site is, telt de instelling daarvan.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Oudere versies zijn gebroken.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>De lijst van Mozilla, versie 6.0. De handleiding heeft ook twee DHE-versleutelingen: zonder een bestand met DH-parameters gebruikt NGINX ze nooit, en Mozilla heeft ze geschrapt.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Ze zijn allemaal sterk: elk apparaat neemt de versleuteling die er het snelst op is.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Dit certificaat noemt een OCSP-responder. De handleiding gebruikt stapling voor alle; Let&apos;s Encrypt heeft sinds 2025 geen responder meer, en NGINX zou alleen waarschuwen.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>Stapling zoekt de naam van de responder op; dit zijn de naamservers van deze machine.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>Clients die terugkomen, slaan de helft van de handshake over; 10 MB bevat er ongeveer 40000. De naam SSL uit de handleiding is op veel machines bezet, en een andere grootte onder dezelfde naam stopt NGINX.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>Zo lang als Mozilla aanraadt.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>Vóór 1.23.2 vernieuwt NGINX de sleutels van tickets niet, wat forward secrecy teniet zou doen.</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Eén certificaat bevat alle namen. De certbot-opdracht van de handleiding maakt dit ene, maar de sites ervan noemen er elk een: bestanden die niet bestaan.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>Het certificaat van deze naam, en de keten.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>De privésleutel ervan; alleen root leest die.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Vergaderingen houden verbindingen urenlang vast: nieuwe gaan naar waar de minste zijn.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Een aanmelding blijft bij de Keycloak die haar kent. Voordat ze begint, is er geen cookie, en komen verzoeken om de beurt.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>Bezoekers blijven op grond van hun adres bij één backend, vanaf het eerste verzoek; een cookie zou te laat komen.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Opgezocht terwijl NGINX draait: een naam die bij het starten niet te vinden is, zou alles stoppen.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Waar de dienst luistert.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>De naamservers van deze machine.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>De dienst bouwt zijn eigen adressen met deze naam.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>Het adres van de client.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>Het adres van de client en niets anders. De handleiding voegt het toe aan wat de client stuurde, en diensten lezen het vervalste deel eerst.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Zegt dat clients HTTPS gebruiken: zonder dit krijgen aanmelding en vergaderingen adressen met gewoon http.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Overschreven, wat de handleiding niet doet: een client zou anders kunnen bepalen waarheen anderen worden gestuurd.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>De poort die clients gebruiken. Keycloak zet die in zijn adressen; de handleiding laat clients hem kiezen.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Weggelaten, wat de handleiding niet doet: de controller zou het boven al het andere geloven.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Verbindingen met de backend blijven behouden. Hier geen WebSockets; de handleiding vraagt ze ook bij de frontend.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, waar de client erom vraagt.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>‘upgrade’ voor een WebSocket, leeg voor al het andere. De handleiding stuurt ‘upgrade’ met elk verzoek.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak stuurt bij het aanmelden veel cookies. De 8 KB van de handleiding zijn te weinig: de pagina zou een 502 worden.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Zoals in de handleiding.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>Stille WebSockets blijven een uur open. Met de 60 seconden van NGINX, die de handleiding bijna overal laat staan, gaat een rustig whiteboard offline en kan een vergadering eindigen.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Hier en niet in nginx.conf, waar de handleiding het toevoegt: daar staat het vaak al, en NGINX weigert een tweede.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Caches tussen hier en de browser houden beide vormen uit elkaar. De handleiding heeft zo&apos;n regel niet.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>De typen uit de handleiding die OpenTalk stuurt, en drie die daar ontbreken: WebAssembly voor de achtergrondvervaging, afbeeldingen als SVG, en het manifest.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>De grootste upload. Eén byte meer wordt met 413 beantwoord; de handleiding vergeet dit voor whiteboard en notitieblok, waar elke afbeelding boven 1 MB mislukt.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit en Keycloak zetten lange tokens in adressen en cookies; 8 KB eindigt in 414. Op elke site, omdat browsers één HTTP/2-verbinding gebruiken voor alle namen van een certificaat.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>Vóór NGINX 1.19.7 telt de regel hierboven niet voor HTTP/2; deze wel.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Alle werkprocessen delen wat ze van deze backends weten.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Verbindingen met de backend worden hergebruikt; de handleiding opent er een voor elk verzoek.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Korter dan de 5 seconden waarna de diensten van OpenTalk ongebruikte verbindingen sluiten, zodat geen verzoek op een sluitende verbinding stuit.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>De backends van deze dienst, onder een eigen naam.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Antwoorden met geheimen erin mogen niet worden gecomprimeerd: hun lengte zou delen ervan verraden. Debian en de handleiding schakelen het in voor alle sites.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>WebSockets en behouden verbindingen hebben dit nodig.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>Zegt niet welke NGINX dit is.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Sluit de verbinding zonder antwoord. In de installatie volgens de handleiding beantwoordt de controller onbekende namen.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Een verbinding moet bij één werkproces blijven: reuseport, dat per adres één keer mag staan.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, uit het profiel.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>Wie om een andere naam vraagt, krijgt geen certificaat te zien.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>Vóór NGINX 1.29.2 tellen de protocollen van deze server voor alle namen op de adressen ervan.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Voor een verzoek dat via de verbinding van een andere naam komt: de browser opent een eigen verbinding.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Sluit de verbinding. Vóór 1.19.4 kan NGINX niet weigeren zonder een certificaat te tonen.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>De handleiding heeft zo&apos;n server niet: daar bereiken onbekende namen de dienst waarvan het bestand vooraan komt.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>Niet geteld: een lege sleutel. Dit afbreken zou een vergadering of een upload beëindigen.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Eén telling per adres.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>De handleiding telt alles. Een kantoor achter één adres zou worden afgesloten zodra de vergadering daar begint.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>De naam api uit de handleiding is snel bezet, en een tweede zone met dezelfde naam stopt NGINX. Het einde van deze naam staat voor de sleutel: met een andere sleutel onder dezelfde naam mislukt het herladen.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Zoals de frontend zegt.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>De frontend antwoordt voor een ontbrekend bestand met de startpagina en 200: die pagina mag niet worden bewaard.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Beslist zodra het antwoord er is, aan de hand van status en type.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Alle anderen.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Een vertrouwde proxy, uit het profiel.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>Aan het adres van de verbinding zelf.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Zoals de verbinding met deze server is.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Een vertrouwde proxy zegt dit.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Wat diensten te horen krijgen over de weg van de client.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Vertrouwde proxy&apos;s zeggen hier wie de client is: voor logboeken, limieten en gesloten paden.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>Het laatste adres dat geen vertrouwde proxy is: wat een client ervoor heeft geschreven, telt niet.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>Zoveel verzoeken mogen tegelijk komen, zonder te wachten. De handleiding staat er 20 toe, wat één persoon die aan een vergadering deelneemt al kan bereiken.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>‘Too many requests’. De 503 uit de handleiding zegt dat de server is uitgevallen.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Schrijft alleen in het foutenlogboek wie geweigerd zou zijn.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 luistert op precies dit adres: zonder deze regel zou die site de namen van OpenTalk daar overnemen.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. De handleiding luistert alleen op IPv4: namen met een AAAA-record mislukken, en Let&apos;s Encrypt probeert dat eerst.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Waar clients verbinding maken.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>De handleiding schrijft http2 achter listen; vanaf NGINX 1.25.1 is dat verouderd en wordt ervoor gewaarschuwd.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, via UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>De openbare naam van deze dienst.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>Zegt niet welke NGINX dit is. De handleiding toont het op elke foutpagina.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>Het bestand uit de handleiding, in een formaat dat tokens maskeert.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Waar certbot ze plaatst.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>Hun namen hebben geen extensie waaraan het type te herkennen is.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>De handleiding heeft 301, waarmee een POST een GET wordt; 308, zoals Mozilla aanraadt, behoudt hem. En de naam zelf, niet de naam die de client stuurde.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>Niet doorgestuurd. Met ^~, dat de handleiding niet heeft, kan geen andere location het overnemen.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Al het andere gaat naar HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>Gewoon HTTP: alleen de weg naar HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>De dienst zelf, via HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>De backend kan deze header ook sturen; bij twee negeren browsers hem mogelijk.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>Browsers die hier één keer zijn geweest, gebruiken nooit meer gewoon HTTP. Het staat in elke site, met ‘always’ ook voor fouten.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>Browsers nemen het type dat wordt gestuurd en raden niet. De handleiding laat het bij foutpagina&apos;s weg; ‘always’ voegt het daar toe.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Andere sites krijgen de hostnaam te weten en niet het adres van de vergadering. De handleiding heeft zo&apos;n regel niet.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>Camera, microfoon en scherm zijn voor de eigen pagina&apos;s van OpenTalk, niet voor pagina&apos;s daarbinnen. De handleiding heeft zo&apos;n regel niet; de gangbare op het web verbieden iedereen de camera.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Geen andere site mag deze pagina&apos;s in een frame tonen. Alleen hier: de handleiding heeft het op elke host, waardoor notitieblok en whiteboard niet in een vergadering te tonen zijn.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Wat deze pagina&apos;s mogen laden en bereiken. Het beleid van de handleiding laat geen WebSocket door, dus kan geen vergadering beginnen, en blokkeert notitieblok, whiteboard en avatars.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Wat deze pagina&apos;s mogen laden en bereiken. Gemeld in de console van de browser en niet afgedwongen: dwing het af als een vergadering niets meldt. Met het beleid van de handleiding, meteen afgedwongen, kan geen vergadering beginnen.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Alleen binnen OpenTalk getoond, en in de frames die het zelf bouwt. De handleiding stuurt X-Frame-Options: SAMEORIGIN, waarmee vergaderingen het niet kunnen tonen.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Vertelt browsers dat HTTP/3 er is, op UDP-poort 443. De firewall moet het doorlaten.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>De machine zelf. %1 luistert op één adres en niemand op alle: NGINX zou tijdens het draaien niet naar alle kunnen overgaan.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Kan nooit een naam zijn. De gangbare ‘_’ kan van een andere site zijn, en NGINX zou voor twee waarschuwen.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Deze nginx.conf leest geen map met sites. Met deze regel leest het de bestanden van OpenTalk, en geen andere.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Een configuratie die NGINX zou weigeren, wordt niet herladen: het oude certificaat wordt geserveerd tot ze is hersteld.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX houdt het oude certificaat in het geheugen tot het herlaadt. De handleiding vergeet dit; met de webroot van certbot doet niemand anders het.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Deze naam heeft nog geen certificaat, en zonder HTTPS kan geen vergadering beginnen: dus wordt er niets geserveerd tot het er is.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Al het andere moet wachten.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>Gewoon HTTP: de weg naar een certificaat.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protocollen en versleutelingen, dezelfde voor alle sites. Het bestand uit de handleiding verzendt ook HSTS, dat het profiel uitschakelt.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protocollen en versleutelingen, dezelfde voor alle sites. Het bestand uit de handleiding verzendt ook HSTS; hier verzendt elke site het bij haar eigen headers, omdat een location met een eigen header er geen erft.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Een virtuele server: de adressen waarop deze luistert, de namen ervan en wat er met de verzoeken gebeurt.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Een adres en poort waarop de server verbindingen aanneemt. ‘ssl’ staat voor TLS, ‘default_server’ voor namen die geen enkele server heeft.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>De hostnamen van deze server. NGINX vergelijkt ze met de naam waar de client om vraagt.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Of foutpagina&apos;s en de header Server de versie van NGINX vermelden.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>De ruimte voor één item in de tabel met hostnamen. De standaardwaarde is één regel van de processorcache.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Instellingen voor paden. ‘=’ staat voor precies dit pad, ‘^~’ voor paden die zo beginnen en die voorgaan op patronen, ‘~’ voor een patroon; zonder teken telt het langste begin, na de patronen.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>De map met de bestanden; het pad van het verzoek wordt erachter gezet.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>Het type van bestanden waarvan de extensie geen type aangeeft.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Beëindigt het verzoek met deze status, bij doorverwijzingen met een adres. 444 is eigen aan NGINX: de verbinding wordt zonder antwoord gesloten.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Leest een ander bestand, of alle bestanden die aan een patroon voldoen, alsof de tekst ervan hier stond.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>Het bestand waarin elk verzoek wordt vastgelegd, en de naam van het formaat.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>Het bestand voor fouten, en hoe ernstig ze moeten zijn om te worden vastgelegd: zonder niveau ‘error’.</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Benoemt een formaat voor toegangslogboeken en bepaalt wat een regel bevat. De delen worden aaneengevoegd.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Leidt via een tabel de tweede variabele af uit de eerste. Er wordt pas opgezocht wanneer iets de variabele gebruikt.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>De waarde als geen andere regel van de tabel past.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Een regel van de tabel: als de linkerkant gelijk is, of het patroon achter ~ past, krijgt de variabele de rechterwaarde.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Bepaalt de tweede variabele aan de hand van een adres: het kleinste netwerk waar het in valt, telt.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>De waarde voor adressen die in geen van de netwerken vallen.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Een regel van de tabel: een netwerk, en de waarde voor adressen daarin.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Laat een adres of netwerk toe. Van al deze regels beslist de eerste die past.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Beantwoordt een adres, een netwerk of alle adressen met 403. Van al deze regels beslist de eerste die past.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Voegt een header toe aan antwoorden, met ‘always’ ook aan foutantwoorden. Een blok met zo&apos;n regel erft er geen van buiten.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>De maximale grootte van de inhoud van een verzoek. Grotere verzoeken worden met 413 beantwoord; 0 controleert niets.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Aantal en grootte van de buffers voor lange verzoekregels en headers. Geen regel mag langer zijn dan één buffer: anders volgt 414 of 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Of antwoorden onderweg worden gecomprimeerd.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>Hoe sterk er wordt gecomprimeerd, van 1 tot 9: meer rekenwerk, minder te verzenden.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Antwoorden met minder bytes dan dit blijven zoals ze zijn; de header Content-Length geeft de grootte aan.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Of verzoeken die via een andere proxy kwamen, te zien aan de header Via, ook gecomprimeerde antwoorden krijgen.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Voegt ‘Vary: Accept-Encoding’ toe, waarmee caches de twee vormen van een antwoord onderscheiden.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>De typen die worden gecomprimeerd naast text/html, dat altijd wordt gecomprimeerd.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>Het bestand met het certificaat van de server, gevolgd door de certificaten tussen dit certificaat en het rootcertificaat.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>Het bestand met de privésleutel van het certificaat.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>De toegestane versies van TLS. Zonder deze regel: TLS 1 tot en met 1.2, vanaf NGINX 1.23.4 ook 1.3, en vanaf 1.27.3 alleen 1.2 en 1.3.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>De versleutelingen voor TLS tot en met 1.2, zoals OpenSSL ze noemt. Die van TLS 1.3 zijn altijd ingeschakeld.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Of bij de versleutelingen de volgorde van de server telt, of die van de client.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>Waar sessies worden bewaard die clients mogen hervatten: ‘shared’ met een naam en een grootte is één plek voor alle werkprocessen.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Hoelang een sessie kan worden hervat.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Of clients de toestand van hun sessie zelf bewaren, versleuteld met een sleutel van de server.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Of de server het bewijs ophaalt dat het certificaat niet is ingetrokken (OCSP), en dat meestuurt.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Of TLS-handshakes die deze server bereiken, worden geweigerd.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Of HTTP/2 wordt aangeboden.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>De langste gecomprimeerde header via HTTP/2. Vanaf NGINX 1.19.7 telt deze regel niet meer.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>De langste lijst met headers via HTTP/2, uitgepakt. Vanaf NGINX 1.19.7 telt deze regel niet meer.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Of HTTP/3 wordt gebruikt waar ‘listen’ quic vermeldt.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>Geheugen, gedeeld door alle werkprocessen, waarin verzoeken per sleutel worden geteld, en het aantal per tijdseenheid dat elke sleutel mag hebben. Een lege sleutel wordt niet geteld.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Past de limiet van een zone toe. Zoveel verzoeken als ‘burst’ aangeeft, mogen te vroeg komen; met ‘nodelay’ hoeven ze niet te wachten.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>De status van verzoeken die worden geweigerd.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Of verzoeken alleen worden geteld en er geen wordt geweigerd.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Een proxy die wordt geloofd als die aangeeft namens welke client het verzoek komt.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>De header waarin vertrouwde proxy&apos;s dat aangeven.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Of het laatste adres in de header telt, of het laatste dat geen vertrouwde proxy is.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>De naamservers die NGINX raadpleegt terwijl het draait; antwoorden worden zo lang bewaard als ze zelf aangeven.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Een groep backends onder één naam. Ze komen om de beurt aan bod, tenzij een regel erin iets anders bepaalt.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Een backend van de groep. Met ‘resolve’ wordt de naam telkens opnieuw opgezocht terwijl NGINX draait.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>De naamservers die voor de backends van deze groep worden geraadpleegd.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>Geheugen waarin alle werkprocessen de groep delen, met wat ze van de toestand ervan weten.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>De backend met de minste verbindingen krijgt het volgende verzoek.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>Het adres van een client bepaalt de backend: bij IPv4 de eerste drie getallen, bij IPv6 het hele adres.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>Een tekst bepaalt de backend. Met ‘consistent’ wisselen maar weinig clients van backend als er een bij komt of wegvalt.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>Zoveel ongebruikte verbindingen met backends houdt elk werkproces open. Zonder deze regel: geen, en vanaf NGINX 1.29.7 zijn het er 32.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Hoelang een ongebruikte verbinding met een backend blijft bestaan.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Geeft verzoeken door aan een server of een groep. Zonder pad achter de naam blijft het pad van de client zoals het is.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>De HTTP-versie waarmee met backends wordt gecommuniceerd. Zonder deze regel: 1.0, en vanaf NGINX 1.29.7 versie 1.1.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Een header van het verzoek aan de backend, toegevoegd of vervangen; een lege wordt niet verzonden. Een blok met zo&apos;n regel erft er geen van buiten.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Een header van het antwoord van de backend die clients niet krijgen.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>De ruimte voor het eerste deel van een antwoord. Alle headers moeten erin passen, anders krijgen clients een 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Aantal en grootte van de buffers voor een antwoord, per verbinding.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>Hoeveel van de buffers onderweg mag zijn naar de client terwijl het antwoord nog binnenkomt.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Hoelang een backend tussen twee leesbewerkingen stil mag zijn voordat de verbinding wordt gesloten.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Hoelang het mag duren dat een backend tussen twee schrijfbewerkingen niets aanneemt voordat de verbinding wordt gesloten.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Of de hele inhoud van een verzoek wordt gelezen voordat de backend het krijgt.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>Hoeveel van een antwoord dat niet in de buffers past, op schijf mag worden opgeslagen; 0 slaat niets op.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>gemaakt door een tabel (map of geo) in de eigen bestanden van OpenTalk</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>het adres van de client</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>het adres van de client in 4 of 16 bytes</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>het adres waar de verbinding vandaan komt, wat een vertrouwde proxy ook aangeeft</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>de naam uit een aanmelding via HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>de naam waar de client om vroeg, in kleine letters en zonder de poort</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>‘http’ of ‘https’</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>pad en query zoals de client ze heeft verzonden</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>het pad, gedecodeerd en zonder de query</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>de methode, zoals GET of POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>de HTTP-versie die de client gebruikt</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>de status van het antwoord</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>de verzonden bytes, zonder headers</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>de tijd, zoals logboeken die schrijven</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>de header met deze naam in het verzoek</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>de header met deze naam in het antwoord</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>de header met deze naam in het antwoord van de backend</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>het cookie met deze naam in het verzoek</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Tot en met 25.3.2 en 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>Vanaf 25.3.3 en 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Controller 0.34 of nieuwer, ruimteserver ingebouwd</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Controller 0.34 of nieuwer, eigen ruimteserver</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>de ruimteserver</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>de controller</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 en 443, en UDP 443 voor HTTP/3, open voor iedereen</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 en 443 open voor iedereen</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 en het UDP-bereik van livekit.yaml (ot-setup: 20000 tot 39999) open voor iedereen: geluid en beeld gaan daarlangs, langs nginx heen</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Waar TURN in livekit.yaml is ingeschakeld: ook UDP 3478 en TCP 5349 open</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 van buiten gesloten: de signalering van LiveKit loopt via %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 van buiten gesloten: de signalering van LiveKit loopt via nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, sectie [%2]: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, en service_url is waar de controller zelf de ruimteserver bereikt (poort 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak 24 en later: KC_PROXY_HEADERS=xforwarded en KC_HTTP_ENABLED=true; daarvoor: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Gepubliceerde poorten gebonden aan 127.0.0.1 (bijvoorbeeld OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): de eigen regels van Docker gaan langs de firewall heen</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Niemand vernieuwt eigen bestanden: noteer wanneer ze verlopen, en zet daarvóór de nieuwe op dezelfde plaats</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Daarna: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>Browsers waarschuwen voor het voorlopige certificaat, en LiveKit werkt er niet mee: vervang het vóór de eerste vergadering</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>De eigen instellingen van OpenTalk, voor deze versie</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Deze machine</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>certbot vernieuwt ze, en een hook in /etc/letsencrypt/renewal-hooks/deploy/ herlaadt daarna nginx: laat die staan, en poort 80 open</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>‘opentalk-proxy certificates’ toont tot wanneer elk geldig is, en wat ze vernieuwt</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Kies Let&apos;s Encrypt onder Certificaten en pas opnieuw toe: certbot vraagt aan wat ontbreekt</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>Wat van de eigen instellingen van OpenTalk te zien is, klopt.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>Eigen instellingen van OpenTalk die nog nodig zijn</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Wat van buiten niet te zien is</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Web frontend</source>
        <translation>Webfrontend</translation>
    </message>
    <message>
        <source>The pages that people open in their browser.</source>
        <translation>De pagina&apos;s die mensen in hun browser openen.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>De interface achter de pagina&apos;s; leidt de vergaderingen.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Accounts en aanmelding.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Brengt in oudere versies geluid en beeld tot stand.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Ruimteserver</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Leidt de vergaderingen buiten de controller.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Samen tekenen (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Notitieblok</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Samen schrijven (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx is niet geïnstalleerd</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx draait niet</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>een eigen mount-namespace is hier niet toegestaan</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>er ontbreekt geen certificaat</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>alleen Let&apos;s Encrypt heeft een staging-directory om het mee te proberen</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>certbot bewaart geen van de certificaten</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>een andere certbot draait; er wordt gewacht tot die eindigt</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>alles is zoals voorheen</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>de registratie kan niet worden teruggezet</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>er hoeft niets te worden gewijzigd</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>nieuwe werkprocessen draaien</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n nieuw bestand</numerusform>
            <numerusform>%n nieuwe bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n gewijzigd bestand</numerusform>
            <numerusform>%n gewijzigde bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n verwijderd bestand</numerusform>
            <numerusform>%n verwijderde bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd bestand</numerusform>
            <numerusform>%n ongewijzigde bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n nieuwe koppeling</numerusform>
            <numerusform>%n nieuwe koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n gewijzigde koppeling</numerusform>
            <numerusform>%n gewijzigde koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n verwijderde koppeling</numerusform>
            <numerusform>%n verwijderde koppelingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n ongewijzigde koppeling</numerusform>
            <numerusform>%n ongewijzigde koppelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1; daarna wordt nginx herladen.</translation>
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
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Andere machine</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Deze machine</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>geen map voor sites</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>nginx ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n andere site</numerusform>
            <numerusform>%n andere sites</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Een eigen bestandsboom</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Voor nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Voor nginx %1, zoals root deze machine ziet.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>In de oefening komt het oordeel bij Toepassen.</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Het oordeel over deze bestandsboom komt bij het toepassen.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Voor nginx %1, voor zover dit account kan zien.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>Certificaten worden bij Overzicht beoordeeld.</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>Voor zover dit account kan zien.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 accepteert dit</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 heeft dit niet beoordeeld</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nog niets om te tonen.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Laatste geldige tekst: een antwoord ontbreekt of klopt niet.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Elke stap is klaar voordat de volgende begint. Als er een mislukt, wordt alles teruggezet.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Stoppen en alles terugzetten</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>Terug naar &amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Bestanden &amp;exporteren…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Deze bestanden zijn voor een andere machine, dus hier wordt niets toegepast. Exporteer ze, zet ze daar op hun plaats, en voer nginx -t uit.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Alles was al op zijn plaats. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Klaar. nginx werkt met de nieuwe configuratie.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>Het is gedaan, maar niet met zekerheid geregistreerd.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>De verbinding met het hulpprogramma eindigde voordat het meldde wat de uitkomst was.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>De wijziging is niet teruggedraaid.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>Er is niets toegepast.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>De nieuwe toestand is volledig en in gebruik. Neem de oorzaak hieronder weg en ga dan terug naar Overzicht: het hulpprogramma behoudt eerst de nieuwe toestand in haar geheel of zet de oude in haar geheel terug.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Niet alles wat was gewijzigd, kon worden teruggezet. Neem de oorzaak hieronder weg en ga dan terug naar Overzicht: het hulpprogramma zet eerst de rest terug.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Alle bestanden zijn zoals ze voorheen waren, maar nginx is er niet naar teruggekeerd.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Niets blijft half gedaan: de volgende uitvoering voltooit de wijziging of draait die vóór al het andere terug. Ga terug naar Overzicht, dat het hulpprogramma opnieuw start en toont wat er is gedaan, of voer ‘opentalk-proxy history’ uit als root.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>De machine is zoals ze voorheen was.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>Op deze machine wordt niets toegepast. Exporteer de bestanden, of voer opentalk-proxy apply uit met --root %1.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>&amp;Wat certbot zegt</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Wat certbot zegt</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Elke stap is klaar voordat de volgende begint. Als er een mislukt, wordt alles teruggezet; certificaten die er dan al zijn, blijven behouden.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Hier &amp;stoppen en alles behouden</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Alle namen antwoorden met hun certificaten. Er wordt niets meer teruggezet; de laatste stappen kijken alleen.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>De machine is zoals ze voorheen was, en de certificaten blijven behouden: de volgende uitvoering gebruikt ze.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Rootcertificaat kiezen</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Alleen &amp;proberen, met de stagingserver van Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Eén certificaat voor alle namen</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Een certificaat voor elke naam</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>&amp;Door certbot bewaard als</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Optioneel: waarheen Let&apos;s Encrypt schrijft over het account. Er komen geen herinneringen voordat een certificaat verloopt.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>E-&amp;mailadres</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>Andere CA, &amp;of een proef</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>Van een eigen ACME-CA. Leeg: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>D&amp;irectory</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>Root&amp;certificaat ervan</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Voor een directory waarvan het eigen certificaat van geen CA is die dit systeem kent.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>Voo&amp;r</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>&amp;Certificaatketen</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Certificaat kiezen</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Privé&amp;sleutel</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privésleutel kiezen</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Alle namen zonder eigen certificaat</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>Welke certificaten?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>Browsers openen camera&apos;s en microfoons alleen via HTTPS, dus elke naam heeft er een nodig.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Wat elke naam gaat gebruiken</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Zelfondertekend, één keer gemaakt voor alle namen. Browsers waarschuwen, en vergaderingen beginnen mogelijk niet: goed voor een eerste blik, en totdat er echte certificaten zijn.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>Let&apos;s Encr&amp;ypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>Eigen best&amp;anden</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>Voorlopig certi&amp;ficaat</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>gemaakt door Toepassen</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>daar bekeken</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 gebruikt %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>voorlopig certificaat</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Opdracht die certbot installeert</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>&amp;Kijken als beheerder</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Sleutels, en wat certbot bewaart, mag alleen root lezen.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Terug naar de li&amp;jst</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, dat ze aanvraagt en vernieuwt, is niet geïnstalleerd. Installeer het met de pakketbeheerder.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, dat ze aanvraagt en vernieuwt, is niet geïnstalleerd. Deze opdracht installeert het:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Een vernieuwing testen</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Een vernieuwing testen: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 gaat %2 gebruiken</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>De namen staan hier zodra het domein bekend is.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>De controles staan hier zodra de voorgaande antwoorden volledig zijn.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n controle is klaar: %1</numerusform>
            <numerusform>%n controles zijn klaar: %1</numerusform>
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
        <translation>Nu cont&amp;roleren</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Werkt alles?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Dit opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>Gevon&amp;den versie overnemen</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Rapport &amp;kopiëren</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>zonder namen en &amp;adressen</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Wat de controle heeft gevonden</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>alleen achter een router</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>voor de poorten die erin staan</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Ki&amp;ezen…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>O&amp;penbaar adres</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>livekit.&amp;yaml van LiveKit</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Deze diensten horen bij een andere machine en kunnen van hieruit niet worden gecontroleerd. Sla het profiel op, en voer daar ‘opentalk-proxy-wizard --check PROFIEL’ uit.</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Optioneel: namen, backends, poorten en wat clients te zien krijgen. Er wordt niets gewijzigd, en alleen de eigen diensten worden bevraagd.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Instellingen van LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Instellingen van LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Het rapport staat op het klembord.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Kies een controle om te lezen wat die opleverde en wat helpt.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>Deze controle is bezig.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Dit is nog niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Een nieuw bestand, modus %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Dit bestand wordt verwijderd.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>Modus %1 wordt %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Zoals het wordt</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Verschil van het gekozen item</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Hier verandert niets.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Kies een item om te lezen hoe het verandert.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>van anderen</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>link</source>
        <translation>koppeling</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Wat er op deze machine verandert</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>Dit bestand ve&amp;rvangen. Wat er nu staat, wordt bewaard en komt terug bij ongedaan maken.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>Deze regel toevoegen. Ongedaan &amp;maken haalt hem weer weg en laat al het andere zoals het is.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Dit bestand &amp;verwijderen. Wat er nu staat, blijft bewaard en komt terug bij ongedaan maken.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>Er wordt geen bestand, koppeling of map geschreven of verwijderd.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Dit ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Wat er nog te doen is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Wat is aangetoond</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>&amp;Profiel opslaan…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Bestanden &amp;exporteren…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Hier is niets toegepast.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Alles was al op zijn plaats. Er is niets gewijzigd en niets herladen.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>De bestanden zijn zoals ze vóór de wijziging waren, en nginx werkt ermee.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>De machine is zoals ze bij de eerste keer toepassen was.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Een onderbroken uitvoering is teruggedraaid.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>De bestanden staan op hun plaats en nginx accepteert ze. nginx draait niet, dus er is niets herladen.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx werkt met de nieuwe configuratie: nieuwe werkprocessen draaien, en elke naam toont zijn certificaat op elk adres hieronder. Het is wijziging %1 in de geschiedenis.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1: de dienst erachter antwoordt niet</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, poort %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>Dit was een oefening. Op een echte machine zou dit nog te doen zijn:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot heeft %n certificaat verkregen: %1.</numerusform>
            <numerusform>certbot heeft %n certificaten verkregen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Geldig tot %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Een test van de vernieuwing ervan is geslaagd.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>Controleren of alles &amp;werkt</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Det&amp;ails</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Hier is niets meer te doen. Certificaten van certbot en de logboeken van nginx zijn er nog.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Hier is niets meer te doen.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>&amp;Hiermee doorgaan</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>Ver&amp;geten</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>Be&amp;grepen</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>Er zijn geen beheerdersrechten gegeven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo laat het account %1 geen beheerder worden. Vraag iemand die dat mag, of voer de opdracht hieronder uit als root.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>&amp;Wachtwoord van %1:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>N&amp;iet geven</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Opdracht voor een terminal</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>Dat wachtwoord werd niet geaccepteerd. Typ het opnieuw.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo vraagt om het wachtwoord. Het gaat alleen naar sudo en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Doorg&amp;aan</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>&amp;Beheerdersrechten verkrijgen</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Om deze machine te zien zoals nginx haar ziet, en om later te schrijven, start de wizard een klein hulpprogramma met beheerdersrechten. Daar wordt één keer om gevraagd. Er wordt niets geschreven voordat Toepassen is gekozen.</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>De oefenmachine wordt gestart.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>Het hulpprogramma wordt gestart.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo accepteerde het wachtwoord niet. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Vanuit dit venster is noch sudo noch een polkit-agent te gebruiken. Voer de opdracht hieronder uit als root.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>Het hulpprogramma is niet gestart, of het is geëindigd. Niets blijft half gedaan: bij het starten voltooit het een onderbroken uitvoering of draait het die terug.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>Dat antwoord werd niet geaccepteerd. Geef het opnieuw.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo heeft een vraag. Het antwoord gaat alleen naar sudo en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo vraagt om het wachtwoord van %1, zoals het op deze machine is ingesteld. Het gaat alleen naar sudo en wordt niet bewaard.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>De opdracht wordt getoond zodra het profiel is opgeslagen: druk op Ctrl+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>Het hulpprogramma met beheerdersrechten is geëindigd, omdat er een kwartier lang niets aan werd gevraagd. Start het opnieuw om verder te gaan: de vergelijking wordt dan opnieuw gemaakt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>Over deze regel</translation>
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
        <translation>Grootste upload</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Meerdere backends</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>Grotere uploads worden met 413 geweigerd voordat ze de dienst bereiken. Vast (sticky) houdt een client op grond van het adres bij één backend.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, grootste upload</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Om de beurt</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Minste verbindingen</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Vast (sticky)</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, meerdere backends</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Teru&amp;g</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Slui&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Vo&amp;lgende</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nieuw profiel</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profiel opslaan</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Profiel openen</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profielen (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>Antwoorden behouden?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Wat is ingevuld, is niet in een profiel opgeslagen.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>Toepassen stoppen?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>De wijziging wordt nog uitgevoerd.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Alles wat tot nu toe is gewijzigd, kan worden teruggezet.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Stoppen en alles terugzetten</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Alle namen antwoorden met hun certificaten; dat blijft zo. Alleen de laatste controles worden overgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Hier &amp;stoppen en alles behouden</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>Nog %n om na te kijken.</numerusform>
            <numerusform>Nog %n om na te kijken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>Melding van certbot: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>Wat moet er nog meer gebeuren?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>De standaardwaarden zijn goed. Hier hoeft niets te worden gewijzigd.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Uploads en belasting</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>PEM-bestand kiezen</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Volgende wij&amp;ziging</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst van het bestand</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Typ het domein; de bestanden die worden geschreven, verschijnen dan hier.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Toestand van het bestand</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>In alle bestanden zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Dit bestand kopiëren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nog geen bestand</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Wordt gestopt…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Stopp&amp;en</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>Vernie&amp;uwing testen</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>Er wordt op beheerdersrechten gewacht.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot probeert %1 te vernieuwen. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>certbot wordt gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Vernieuwbaar: de proefuitvoering van certbot voor %1 is geslaagd, en de hook die nginx herlaadt, staat op zijn plaats.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>Zo niet vernieuwbaar: de redenen staan hierboven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Een proefuitvoering van wat de timer doet, bij de eigen CA van het certificaat. Er wordt niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Wat er wordt geschreven</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx draait niet: &amp;starten nadat de test is geslaagd</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Bestanden &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Toe&amp;passen</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Er wordt met deze machine vergeleken.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>Voor deze machine kan geen plan worden gemaakt. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Er wordt geen opdracht uitgevoerd.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Daarna wordt uitgevoerd: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, daarna </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Controlesom %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Alles is al op zijn plaats. Toepassen wijzigt niets en herlaadt niets.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>De geschiedenis is leeg: er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>Toepassen geeft terug wat er bij de eerste keer toepassen was, en verwijdert de bestanden en de status van deze wizard. Certificaten van certbot en de logboeken van nginx blijven.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Deze bestanden zijn voor een andere machine. Exporteer ze, of sla het profiel op en voer daar opentalk-proxy uit.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Deze bestanden zijn voor de bestandsboom in %1. Exporteer ze, of sla het profiel op en voer opentalk-proxy apply uit met --root %1.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>Toepassen draait wijziging %1 van %2 terug.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Wat er wordt teruggedraaid</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Wat er wordt verwijderd</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>De bestanden zoals ze daar zullen zijn. Op deze machine wordt niets geschreven.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>Het verschil met de eigen nginx van de oefening. Er wordt niets gewijzigd voordat Toepassen is gekozen.</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>Het verschil met deze machine, gemaakt met beheerdersrechten. Er wordt niets gewijzigd voordat Toepassen is gekozen.</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Opdrachten die worden uitgevoerd</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Zoeken sluiten (Escape)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>In alle bestanden zoeken</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>In %n bestand</numerusform>
            <numerusform>In %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
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
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>niet in deze versie</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>hangt van de versie af</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Of verbindingen openblijven en naar WebSocket worden overgeschakeld.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Een eigen extra dienst.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>Welke diensten, onder welke namen?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>Hostnamen volgen uit het domein. Wijzig alleen wat op de server anders is.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>Op&amp;enTalk-versie</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>De tag van de image van de controller zegt welke versie draait; ‘docker ps’ toont die.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>In bestanden geschreven als %1.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>De naam die mensen in hun browser openen.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Versie kiezen…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Dienst t&amp;oevoegen…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Een extra webdienst onder een eigen naam, naast die van OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Verwijdert de extra dienst die in de tabel is geselecteerd.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk achter NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Enkele vragen, en de NGINX van deze machine serveert OpenTalk. Er wordt niets geschreven voordat elke regel ervan te zien is geweest.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>Profiel &amp;openen…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Opdracht die nginx installeert</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Opnieuw &amp;kijken</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>OpenTalk op deze machine &amp;instellen</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>&amp;Bestanden voor een andere machine voorbereiden</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>Aan het einde worden ze als archief geëxporteerd.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>&amp;Eerst oefenen</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>Het hele werk op een eigen nginx met vervangende diensten; deze machine blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Laat&amp;ste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>OpenTalk uit deze nginx ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>De nginx.conf ervan neemt geen map voor sites op. Voeg ‘include conf.d/*.conf;’ toe aan het http-blok.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Sites worden gelezen uit %1; %n andere site blijft zoals die is.</numerusform>
            <numerusform>Sites worden gelezen uit %1; %n andere sites blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>%n bestand van deze wizard staat op zijn plaats.</numerusform>
            <numerusform>%n bestanden van deze wizard staan op hun plaats.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk is hier nog niet ingesteld.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>Opnieuw &amp;instellen of wijzigen wat er is</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Elke stap kan ongedaan worden gemaakt, en andere sites blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Zet terug wat er daarvoor was.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>Op deze machine is niets van deze wizard gevonden.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Geeft terug wat er bij de eerste keer instellen was.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx is hier niet geïnstalleerd. Op %1 installeert deze opdracht het:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>OpenTalk in deze bestandsboom &amp;instellen</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Die staat in %1. Aan het einde worden de bestanden geëxporteerd.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>In een bestandsboom doet opentalk-proxy undo dat.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>Met &amp;deze bestanden verdergaan</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>.env van OpenTalk i&amp;mporteren…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>Hier staan met de hand gemaakte sites van OpenTalk voor %1.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>deze machine</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 met OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 is geïnstalleerd op %2, maar er draait nog een andere, eerder gestarte nginx, meestal een oudere.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 draait op %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 is geïnstalleerd op %2 maar draait niet; Toepassen kan het starten.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Sites worden gelezen uit %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>OpenRC start de diensten.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>Er is geen init-systeem.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux staat op enforcing.</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux staat op permissive.</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>De machine draait in een container (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>De kernel heeft geen IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>Dit account kan %1 niet lezen; Overzicht kijkt als root.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>Nog %n was niet te zien.</numerusform>
            <numerusform>Nog %n waren niet te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>De nginx.conf ervan leest de sites van OpenTalk via één gemarkeerde regel.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>De nginx.conf ervan neemt geen map voor sites op; met één gemarkeerde regel daarin worden die van OpenTalk gelezen. Overzicht vraagt voordat die wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>&amp;Controleren wat er is</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Namen, diensten, poorten en wat clients zien; er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Laatste controles: %1</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>T&amp;aal</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation>Over het doel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>overgeslagen</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Voorbereiden: vergrendelen, inventariseren, vergelijken met het getoonde plan</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Proberen: nginx beoordeelt de nieuwe bestanden voordat ze op hun plaats staan</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Een back-up maken van wat er nu is</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Bestanden en koppelingen op hun plaats zetten</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>De configuratie op haar plaats testen</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>nginx herladen, zonder verbindingen te verbreken</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Aantonen: nieuwe werkprocessen, elke naam op elk adres</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>In de geschiedenis registreren</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Terugzetten wat er daarvoor was</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Kijken welke certificaten er zijn en welke ontbreken</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Op poort 80 antwoorden, waar certificaten worden aangevraagd</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Aantonen dat elke naam naar de map van de challenge leidt</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Met de aanvraag proefdraaien bij de stagingserver van Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>De certificaten door certbot laten verkrijgen</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Op poort 443 antwoorden, en aantonen welk certificaat elke naam toont</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>De hook uitvoeren die nginx na een vernieuwing herlaadt</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Een vernieuwing testen, zonder te bewaren wat die oplevert</translation>
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
        <translation>De andere machine</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>Inventa&amp;risatiebestand…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Inventarisatie openen</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Inventarisaties (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (volgens de inventarisatie ervan)</translation>
    </message>
</context>
</TS>
