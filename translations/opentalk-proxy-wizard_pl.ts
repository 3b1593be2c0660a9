<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>nie istnieje</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>różni się od tego, co zapisano</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx nie działa</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>certyfikaty lub pliki w zaplanowanych ścieżkach</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>jedno z zamówień nie ma czasu</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>nie jest w wersji 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>odpowiedź nie jest HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>połączenie zostało zamknięte</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>jedna z nazw</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>nie podał przyczyny.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>wersja nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>miejsce, z którego nginx czyta pliki</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>adresy tej maszyny</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>adresy, na których nasłuchują inne witryny</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>nazwy innych witryn</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>ustawienia innych witryn</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>serwery nazw tej maszyny</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>pliki w zaplanowanych ścieżkach lub certyfikaty</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>informacje o tej maszynie</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>sprawdzenie zakończyło się za wcześnie</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>nie udało się utworzyć potoku</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>nie udało się uruchomić procesu</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx już nie działa</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>uruchomiony nginx działa dalej</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>pliki w zaplanowanych ścieżkach lub historia</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Połączenie odrzucone</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Połączenie zerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Upłynął limit czasu połączenia</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Sieć jest niedostępna</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Brak trasy do hosta</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 lub starszy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>ponad 64 KiB</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>dowiązanie symboliczne</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>plik specjalny</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>pozostał %n dzień</numerusform>
            <numerusform>pozostały %n dni</numerusform>
            <numerusform>pozostało %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>pozostała %n godzina</numerusform>
            <numerusform>pozostały %n godziny</numerusform>
            <numerusform>pozostało %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>tymczasowy; nowy uzyska „Zastosuj”</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>wygasł; nowy uzyska „Zastosuj”</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>jeszcze go nie ma; uzyska go „Zastosuj”</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>jeszcze nieważny</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>dla innych nazw</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>klucz nie pasuje</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nie nadaje się do użycia</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, wygasł</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>jest; przeglądarki ostrzegają</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>utworzy go „Zastosuj”</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>dostęp ma tylko root</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>jeszcze go nie ma</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Nic na tej maszynie nie odnawia certyfikatów samoczynnie. Włącz timer certbota albo uruchamiaj „certbot renew” dwa razy dziennie z crona.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>Certyfikaty powinien odnawiać %1, ale nie uruchamia się samoczynnie.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>Certyfikaty odnawia %1; jeszcze się nie uruchomił.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>Certyfikaty odnawia %1; ostatnie uruchomienie: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Certyfikat dla %1 wygasł %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>Certyfikat dla %1 jest ważny tylko do %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 przedstawia certyfikat podpisany przez samego siebie; przeglądarki ostrzegają.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>Z jego certyfikatów najwcześniej wygaśnie certyfikat dla %1: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>brak; potrzebny jest certbot</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>W ćwiczeniu nic nie odnawia się samoczynnie.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>połączenie odrzucone</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>brak odpowiedzi na próbę połączenia</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>nazwa nie ma adresu</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>brak trasy</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>status %1, %2, po %3 s: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>brak TLS: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>brak HTTP: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>nic w ciągu %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>zamknięte bez odpowiedzi</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 na %2, tak jak nginx pyta o %3</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 na %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>działa %1 z %2 kontenerów</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certyfikat tymczasowy, zgodnie z profilem, ważny do %2; status %3; na porcie 80 status %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certyfikat testowy, zgodnie z profilem, ważny do %2; status %3; na porcie 80 status %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certyfikat ważny do %2; status %3; na porcie 80 status %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 na %3 oraz port 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ pod adresem tej nazwy</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Połączenie z portem %1 na własnych adresach tej maszyny</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>odpowiedź na %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>zamknięte ścieżki https://%1 na %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>zamknięte ścieżki https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>Ostatnie wiersze dzienników „%1”</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>Ostatnie wiersze %1 i %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>wierszy: %1 i %2</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>Rekordy A i AAAA dla %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>Rekordy A, AAAA i CAA dla %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Kto nasłuchuje na porcie TCP %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Czy zapora przepuszcza wszystkich do %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>Ustawienia LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>Czy SELinux czegoś zabrania nginx</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikt</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1: nie da się ustalić</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: otwarty</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: zamknięty</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>brak zapory</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling i /livekit/rtc na %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>wersja %1, /signaling: %2, /livekit/rtc: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Pytanie: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Do zrobienia: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1: otwarty przez IPv4, zamknięty przez IPv6</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 stąd</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 po nazwie</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 z zewnątrz</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>zapora %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n dobre</numerusform>
            <numerusform>%n dobre</numerusform>
            <numerusform>%n dobrych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n do obejrzenia</numerusform>
            <numerusform>%n do obejrzenia</numerusform>
            <numerusform>%n do obejrzenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n błędne</numerusform>
            <numerusform>%n błędne</numerusform>
            <numerusform>%n błędnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n bez oceny</numerusform>
            <numerusform>%n bez oceny</numerusform>
            <numerusform>%n bez oceny</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Do zrobienia:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Backends</source>
        <translation>Backendy</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Dostępność z zewnątrz</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porty</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Kontenery</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Pytanie: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 z %2 sprawdzeń z odpowiedzią</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Polecenie „%1” jest niezrozumiałe.</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>Opcja --check wymaga profilu.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>Ćwiczenie ma własne drzewo katalogów.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>Opcje --json, --masked, --public-address i --livekit działają tylko z --check.</translation>
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
        <translation>Użycie: opentalk-proxy-wizard [PROFIL] [--practice] [--root KAT] [--remote | --local]
        opentalk-proxy-wizard --check PROFIL [--json] [--masked]
                              [--public-address ADRES]... [--livekit PLIK]
        opentalk-proxy-wizard --command [SŁOWO]...

Konfiguruje NGINX jako odwrotne proxy dla OpenTalk.

  PROFIL        otwiera ten profil
  --practice    praca na prywatnym nginx, który potem jest usuwany
  --root KAT    umieszcza wszystkie ścieżki w katalogu KAT
  --remote      oszczędza łącze: okno jest wyświetlane przez sieć
  --local       nie oszczędza łącza
  --check       sprawdza bez okna, czy działa wszystko za proxy PROFILU i wokół niego;
                kod wyjścia: 0 dobrze, 2 ostrzeżenia, 3 błędy,
                1 błędne dane wejściowe
  --json        raport w formacie JSON
  --masked      raport bez hostów i adresów
  --public-address ADRES
                nazwy mogą na niego wskazywać: adres routera przed tą maszyną
  --livekit PLIK
                plik livekit.yaml LiveKit: jego porty są porównywane z zaporą
  --command     uruchamia opentalk-proxy, polecenie bez okna, z podanymi dalej słowami;
                na przykład z sudo i --command plan PROFIL
  --help        pokazuje ten tekst
  --version     pokazuje wersję
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(bez znaku końca wiersza na końcu)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>Okno zostało utracone podczas cofania ostatniej zmiany.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>Okno zostało utracone podczas usuwania OpenTalk z tego nginx.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>Okno zostało utracone podczas ich stosowania.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Inne okno, otwarte lub odcięte, zaczęło cofać ostatnią zmianę.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Inne okno, otwarte lub odcięte, zaczęło usuwać OpenTalk z tego nginx.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Zaczęło je stosować.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Ta zmiana nadal obowiązuje.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>Witryny OpenTalk nadal są na miejscu.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>Poprzednia konfiguracja jest na miejscu.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>Konfiguracja sprzed tej zmiany jest na miejscu.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>To, co zastała pierwsza konfiguracja, jest na miejscu.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>Nowa konfiguracja jest na miejscu.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Część plików jest gotowa, a część nie: praca jeszcze się nie zakończyła albo pliki zostały od tego czasu zmienione.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Część plików jest gotowa, a część nie: praca pozostała wykonana w połowie albo pliki zostały od tego czasu zmienione. Strona „Przegląd” poprosi o prawa administratora; to, co zrobiono w połowie, zostanie wtedy dokończone lub cofnięte.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>To konto nie może zobaczyć, na jakim to jest etapie.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>To konto nie może zobaczyć, jak się to skończyło; strona „Przegląd” sprawdzi to jako administrator.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Wszystkie pliki, których to dotyczyło, zostały od tego czasu zmienione, więc nie pokazują, jak się to skończyło.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Inne okno, otwarte lub odcięte, zawiera odpowiedzi z %1 dla %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Inne okno, otwarte lub odcięte, zawiera odpowiedzi z %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>Odpowiedzi z %1 dla %2 nie zostały zapisane.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>Odpowiedzi z %1 nie zostały zapisane.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Niektóre z tych plików zostały od tego czasu zmienione.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Występuje w dowolnym bloku.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Występuje w: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Bez tego wiersza: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>Instrukcja ma w „%1”: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>Instrukcja też ma ten blok, w „%1”.</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>Instrukcja ma ten sam wiersz, w „%1”.</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>Instrukcja nie ma tu takiego wiersza.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>Instrukcja nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>Instrukcja nie zna tej usługi.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>Instrukcja nie zna tej usługi; dla własnych ma ten sam wiersz.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1: od NGINX %2.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>Jest w każdym używanym dziś NGINX.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Wybierz wiersz, aby przeczytać, dlaczego tam jest, co robi i co mówi instrukcja.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot uruchamia ten skrypt po każdym odnowieniu. Skrypt nie potrzebuje niczego z tego kreatora.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>Certyfikat główny serwera ACME podanego w profilu. Dzięki niemu ta maszyna ufa temu serwerowi.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Ten plik pochodzi z dystrybucji albo od administratora. Dodawany jest do niego tylko wiersz oznaczony „OpenTalk Proxy Wizard”; ten tutaj pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Zapisz profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>Profil zapisano w %1.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Eksportuj pliki</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archiwa (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>Nie udało się zapisać pliku tymczasowego: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>Nie wyeksportowano plików: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>Pliki są w %1, razem z plikiem README, który opisuje, jak je umieścić na miejscu.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Wydanie</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Pliki certyfikatów</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Adresy nasłuchu</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation>Wymuszanie HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation>Witryny, które mogą osadzać OpenTalk</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Dalsze źródła</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limit żądań</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Zaufane serwery proxy</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Konsola Keycloak</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Ścieżki pozostawione otwarte</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Dodatkowe usługi</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, nazwa hosta</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, limit przesyłania</translation>
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
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>wersja %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>Na %1 nic jeszcze nie nasłuchuje. Wybierz wydanie samodzielnie.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>Nazwa w %1 nie jest tu znana. Wybierz wydanie samodzielnie.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Nie ma stąd trasy do %1. Wybierz wydanie samodzielnie.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 nie odpowiada na czas. Wybierz wydanie samodzielnie.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>Kontroler na %1 odpowiada zgodnie z tym wydaniem (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>Kontroler na %1 odpowiada jak inne wydanie: „%2” (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>To, co odpowiada na %1, nie jest kontrolerem OpenTalk. Wybierz wydanie samodzielnie albo popraw backend poniżej.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>Kontroler na %1 nie podaje swojego wydania (%2). Wybierz je samodzielnie.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>To, który certyfikat służy danej nazwie, wynika z profilu.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>Limit pochodzi z profilu.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Z wierszem z instrukcji połączenie jest zamykane po pięciu minutach ciszy.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>Od NGINX 1.25.1 HTTP/2 ma niżej własny wiersz.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Tutaj stojące z przodu zaufane serwery proxy podają, jak połączył się klient.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>Instrukcja przekazuje każdy protokół, o który prosi klient.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>Tego wymaga profil i to potrafi OpenSSL.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>Wartość pochodzi z profilu.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>Wiersz z instrukcji obejmuje wszystkie skrypty i obrazy, także te, które zmieniają się pod tą samą nazwą.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Z „always” mają go także odpowiedzi z błędem.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>Częstość pochodzi z profilu.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Ten NGINX zbudowano bez HTTP/2.</translation>
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
        <translation>Kreator zapisuje po jednej witrynie dla każdej usługi OpenTalk, oddaje je do oceny nginx tej maszyny, przeładowuje go i potwierdza, że każda nazwa odpowiada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Inna maszyna&lt;/b&gt;: wybierz jej dystrybucję albo uruchom tam &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; i otwórz wynik tutaj.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>&lt;b&gt;Ćwiczenie&lt;/b&gt; uruchamia prywatny nginx tego konta i nie wymaga hasła. Nikt spoza tej maszyny nie może się z nim połączyć; jeśli system odmawia mu własnej sieci, mogą to zrobić inne konta na tej maszynie, o czym informuje wtedy strona „Przegląd”.</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>&lt;b&gt;Plik .env OpenTalk&lt;/b&gt; podaje domenę, usługi i porty. Z całej reszty odczytuje się tylko nazwy. &lt;b&gt;Witryny, które już tu są&lt;/b&gt;, czy to z instrukcji, czy z tego kreatora, mogą być punktem wyjścia: to, czego nie udało się przejąć, jest wymienione.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Ctrl+O otwiera profil, Ctrl+S go zapisuje, F6 przechodzi do podglądu i z powrotem. Ctrl+R przechodzi dalej do strony „Przegląd”, z pominięciem wszystkich stron, które niczego nie wymagają.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>&lt;b&gt;Domena&lt;/b&gt; to nazwa, którą użytkownicy otwierają w przeglądarce. Usługi dostają nazwy w tej domenie, tak jak w instalacji samego OpenTalk.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>&lt;b&gt;Wydanie&lt;/b&gt; decyduje, które nazwy są publiczne: nowsze wydania łączą się z LiveKit przez kontroler, a publiczny host LiveKit byłby luką. Kreator pyta o nie kontroler, bez logowania; „docker ps” pokazuje znacznik (tag) jego obrazu.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>&lt;b&gt;Backend&lt;/b&gt; to adres i port, na którym nasłuchuje kontener usługi. Kilka, oddzielonych przecinkami, dzieli się obciążeniem; sposób ustawia się na stronie „Opcje”.</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Pusta komórka wraca do wartości domyślnej. Strzałki prowadzą od komórki do komórki, F2 edytuje komórkę, spacja włącza lub wyłącza usługę.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Dodaj usługę&lt;/b&gt; służy do czegoś innego, co ma mieć nazwę na tym serwerze, na przykład wiki. Jej limit przesyłania jest na stronie „Opcje”.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certyfikaty, które certbot przechowuje w &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt;, są używane tam, gdzie pasują. Brakujące zamawia „Zastosuj”: nazwy muszą wskazywać tutaj, a port 80 musi być otwarty na internet.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Każda nazwa w certyfikacie staje się publiczna, w dziennikach certificate transparency.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;Własne pliki&lt;/b&gt;: plik PEM z całym łańcuchem i jego klucz prywatny. Oba muszą należeć do roota i leżeć w katalogach, w których zapisywać może tylko root.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Tymczasowy&lt;/b&gt;: pozwala najpierw skonfigurować i przetestować całą resztę.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Każdy przełącznik zmienia wiersze plików po prawej stronie: kliknięcie oznaczonego wiersza wyjaśnia, dlaczego on tam jest.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>Przy wartościach domyślnych spotkania, przesyłanie plików i logowanie działają ze wszystkimi wydaniami OpenTalk; są one zgodne z zaleceniami Mozilli dotyczącymi TLS.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Nazwy&lt;/b&gt;: co DNS mówi o każdym hoście i czy wskazuje tutaj. &lt;b&gt;Backendy&lt;/b&gt;: czy każdy jest rzeczywiście tą usługą i czy usługi zgadzają się z nginx co do swoich nazw. &lt;b&gt;Dostępność z zewnątrz&lt;/b&gt;: co jest osiągalne z pominięciem nginx. &lt;b&gt;Porty&lt;/b&gt;: kto zajmuje 80 i 443 i co przepuszcza zapora. &lt;b&gt;Wejście&lt;/b&gt;: co klienci otrzymują pod każdą nazwą. &lt;b&gt;Dzienniki&lt;/b&gt;: co mówią nasze własne dzienniki z ostatniej doby.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Każde sprawdzenie pyta raz, trwa najwyżej kilka sekund i niczego nie zmienia. Zapytania trafiają tylko do własnych usług i własnego serwera nazw.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Za routerem ta maszyna nie zna swojego adresu publicznego: wpisz go, a nazwy będą mogły na niego wskazywać.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>Program pomocniczy obejrzał tę maszynę z prawami administratora, utworzył plan i przysłał go tutaj wraz ze skrótem. „Zastosuj” wysyła odpowiedzi i ten skrót. Program pomocniczy tworzy plan ponownie i odmawia, jeśli cokolwiek się od tego czasu zmieniło.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Plik, który różni się od pozostawionego przez kreatora, nigdy nie jest nadpisywany po cichu: wybierz go na liście, obejrzyj różnicę i zaznacz pole pod nią.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>Działający nginx jest przeładowywany, nigdy uruchamiany ponownie: trwające spotkania toczą się dalej. W każdej chwili pliki na dysku są konfiguracją, którą nginx przyjmuje, więc nawet po zaniku zasilania maszyna się uruchomi.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Odpowiedź 502 lub 504 nie jest usterką proxy: nginx działa, ale usługa za nim nie jest jeszcze osiągalna.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>Pliki z boku</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 przechodzi do nich i z powrotem. Wiersz pod kursorem jest objaśniony poniżej: dlaczego tam jest, co robi, co ma instrukcja i od której wersji NGINX istnieje. F7 powiększa objaśnienie na całą wysokość i z powrotem je zmniejsza.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Ctrl+F szuka we wszystkich plikach, F3 i Shift+F3 przechodzą do następnego i poprzedniego trafienia, Escape kończy wyszukiwanie. F8 i Shift+F8 przechodzą do następnej i poprzedniej zmiany. Ctrl+Shift+C kopiuje cały plik w postaci, w jakiej zostanie zapisany.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>W różnicy znak - stoi przed wierszami, które znikają, a + przed tymi, które przybywają; to, co zmieniło się wewnątrz wiersza, jest podkreślone. W szerokim oknie stara i nowa wersja stoją obok siebie. F8 i Shift+F8 przechodzą do następnej i poprzedniej zmiany.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Bieżący</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>Zastąpić odpowiedzi?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Wpisane dane zostaną zastąpione tym, co zawierają te pliki.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Przejęte z plików tej maszyny</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>Import pliku .env OpenTalk</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>Ustawienia OpenTalk (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Certyfikaty: tymczasowy</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Certyfikaty: własne pliki</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Certyfikaty: Let&apos;s Encrypt, jeden dla wszystkich nazw</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Certyfikaty: Let&apos;s Encrypt, osobny dla każdej nazwy</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domena: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Usługi: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>To jest teraz w profilu. Niczego jeszcze nie zapisano, a na następnych stronach wszystko można zmienić.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Odczytano z: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Przejęto</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Do obejrzenia</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Ustawienia, których proxy nie potrzebuje</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Wydanie: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Opcje, o których te pliki nic nie mówią, mają zwykłe wartości.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Odczytano z</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>&amp;Dodaj %1</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>Adres, z którego nawiązano to połączenie ssh.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>Og&amp;ranicz liczbę żądań</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Odpiera zalew żądań z jednego adresu odpowiedzią 429. Spotkania, sygnalizacja i przesyłanie plików są wyłączone z limitu, ale z jednego adresu może korzystać całe biuro.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Żądań na sekundę</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Naraz</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>Najpierw wypró&amp;buj limit</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Tylko zapisuje w dzienniku, co zostałoby odrzucone.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>TL&amp;S</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>Poziomy Mozilli: „pośredni” obsługuje wszystkie przeglądarki wspierane przez OpenTalk, „nowoczesny” tylko TLS 1.3.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Pośredni</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Nowoczesny</translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation>T&amp;ylko HTTPS (HSTS)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Przeglądarki przez ten czas odmawiają zwykłego HTTP, nawet jeśli zmienisz zdanie.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Jeden dzień</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Pół roku</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dwa lata</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Tylko jeśli każda z nich ma HTTPS, także nazwy innych usług.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Trudno się wycofać: usunięcie z listy trwa miesiącami.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>N&amp;agłówki bezpieczeństwa</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Nakazują przeglądarkom nie zgadywać typów treści i nie przekazywać adresów spotkań innym.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>&amp;Polityka treści (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Co aplikacja WWW może wczytywać. „Tylko raportuj” niczego nie psuje: obserwuj konsolę przeglądarki, a potem wymuś.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Tylko raportuj</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Wymuś</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Dalsz&amp;e źródła</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Na przykład: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>&amp;Osadzane przez</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Witryny, które mogą pokazywać OpenTalk w ramce: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>Aplikacja WWW wczytuje się szybciej. Tylko ona: skompresowane odpowiedzi innych usług mogłyby zdradzić dane poufne.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>Przeglądarki przechowują pliki ze skrótem w nazwie; o wszystko inne pytają od nowa, więc aktualizacje docierają od razu.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (ten nginx go nie obsługuje)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Szybsze w słabych sieciach. Wymaga otwartego portu UDP 443.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Jeśli maszyna go ma, klienci mogą łączyć się tą drogą.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Tak jak na maszynie</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>Nasłuch&amp;iwanie na</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Adresy tej maszyny, oddzielone przecinkami. Puste: wszystkie.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>&amp;Konsola Keycloak z</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Sieci, z których można otworzyć administrację Keycloak. Ta maszyna i sieci Dockera zawsze mają dostęp.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>&amp;Zaufane serwery proxy</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Systemy równoważenia obciążenia przed tym nginx. Tylko im wierzy się co do adresu klienta.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Otwarte dla wszystkich</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Te ścieżki są zamknięte, chyba że są potrzebne z zewnątrz.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Kontroler: metryki</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Kontroler: opis API</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak: metryki</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak: stan</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak: administracja</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Serwer pokoi: API usług</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Także dla wszystkic&amp;h nazw w domenie</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>Wpis na listę preload prze&amp;glądarek</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Kompres&amp;ja</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>Bu&amp;forowanie w przeglądarce</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>serwer testowy Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>katalog ACME %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>Nazwy w nim stają się publiczne (certificate transparency).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>To próba: przeglądarki nie ufają takim certyfikatom.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot zamówi jeden certyfikat (%1) z %n nazwą: %2.</numerusform>
            <numerusform>certbot zamówi jeden certyfikat (%1) z %n nazwami: %2.</numerusform>
            <numerusform>certbot zamówi jeden certyfikat (%1) z %n nazwami: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot zamówi %n certyfikat (%1): %2.</numerusform>
            <numerusform>certbot zamówi %n certyfikaty (%1): %2.</numerusform>
            <numerusform>certbot zamówi %n certyfikatów (%1): %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>Tekst jest większy niż %1 bajtów.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Sprawdź, czy to właściwy plik.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Tekst nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Zapisz go w kodowaniu UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>To nie jest poprawny JSON (wiersz %1, kolumna %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Popraw tekst w tym miejscu albo tuż przed nim.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Listy i obiekty są zagnieżdżone na ponad %1 poziomów.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Jeden z obiektów ma więcej niż %1 elementów.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>Ten klucz występuje dwa razy.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Tekst zawiera znak sterujący.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Usuń go: w wartości nie może być znaków nowego wiersza ani tabulatorów.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>Wartość ma niewłaściwy typ.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>Oczekiwany typ: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Nie ma takiego klucza.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Usuń go albo popraw jego pisownię.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>Brakuje tego wymaganego klucza.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Dodaj go.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>„%1” nie jest żadną ze znanych tu wartości.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Znane wartości: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>Profil ma wersję %1; ten program czyta wersję 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Użyj programu, który zapisał profil, albo nowszego.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>Profil nie podaje, które wydanie OpenTalk działa; przyjęto classic.</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Ustaw je: nowsze wydania nie mogą udostępniać LiveKit pod osobną nazwą.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>Lista ma wpisów: %1; dozwolonych jest najwyżej %2.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Skróć listę.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>„%1” jest już na tej liście.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 jest poza zakresem od %2 do %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Wybierz liczbę od %2 do %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>Nazwa hosta jest pusta.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Wpisz pełną nazwę, na przykład pad.example.com.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>Nazwa hosta ma znaków: %1; DNS dopuszcza 253.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wybierz krótszą nazwę.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>„%1” zawiera litery inne niż od a do z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Zapisz nazwę międzynarodową w postaci xn--.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>„%1” to nazwa wieloznaczna (wildcard), a nie nazwa jednego hosta.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Wpisz pełną nazwę tej jednej usługi.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>„%1” kończy się kropką.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Pomiń ostatnią kropkę.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>„%1” jest adresem IP albo go przypomina.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Wpisz nazwę DNS: wymagają jej certyfikaty i przeglądarki.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>„%1” nie zawiera kropki, więc nie jest pełną nazwą hosta.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Wpisz pełną nazwę, na przykład pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>„%1” zaczyna się od kropki albo ma dwie kropki z rzędu.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Usuń zbędną kropkę.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Część „%1” jest dłuższa niż 63 znaki.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Skróć część między dwiema kropkami.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Część „%1” zaczyna się albo kończy łącznikiem.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Usuń łącznik z początku lub końca.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>„%1” zawiera znak, którego nie może być w nazwie hosta.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>Użyj tylko liter, cyfr, łączników i kropek.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>„%1” jest już nazwą hosta usługi %2.</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Nadaj każdej usłudze własną nazwę.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>„%1” nie leży w domenie %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Wybierz nazwę w tej domenie: przeglądarki nie dopuszczają ciasteczek obcej nazwy w ramkach OpenTalk.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1” nie jest adresem IP.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Zapisz go tak jak 192.0.2.1 albo 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>„%1” jest adresem IPv4 w postaci IPv6.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Zapisz go jako adres IPv4.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>„%1” nie jest siecią.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Zapisz ją tak jak 10.0.0.0/8, 2001:db8::/32 albo jako jeden adres.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>„%1” ma bity adresu poza długością prefiksu.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Wpisz %2, jeśli chodzi o sieć, albo sam adres.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>„%1” oznacza wszystkie możliwe adresy.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Podaj sieci, o które chodzi.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>„%1” nie jest adresem z portem.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Zapisz go tak jak 127.0.0.1:8080 albo [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>W „%1” nie da się odróżnić adresu od portu.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Umieść adres IPv6 w nawiasach: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>„%1” nie ma portu od 1 do 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Podaj port cyframi po dwukropku: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>„%1” to adres link-local, multicast albo nieokreślony: pod takim adresem usługa nie jest osiągalna.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Wpisz adres usługi, na przykład 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>Nie podano backendu.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Wpisz, gdzie usługa nasłuchuje, na przykład 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>„%1” jest już backendem usługi %2.</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Wpisz port tej usługi: dwie usługi nie mogą mieć wspólnego portu.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>Na „%1” nasłuchuje samo to proxy.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Wpisz port usługi za nim: inaczej żądania krążyłyby w kółko.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>Usługa %1 trzyma swoje pokoje w pamięci: kilka jej instancji nie wiedziałoby o sobie nawzajem.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Zostaw jeden backend.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Kilka instancji usługi %1 działa tylko wtedy, gdy każdy użytkownik pozostaje przy tej samej.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Ustaw dla kilku backendów „Stały” (sticky) albo zostaw jeden backend.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>Nie włączono żadnej usługi.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Włącz usługi, dla których jest to proxy.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>Usługa %1 nie ma publicznej nazwy hosta w wydaniu %2.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Wyłącz ją albo wybierz wydanie, które rzeczywiście działa.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>Usługa %1 jest wyłączona; bez niej OpenTalk nie działa.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Pozostaw ją wyłączoną tylko wtedy, gdy udostępnia ją inne proxy.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>„%1” nie może być identyfikatorem usługi.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Użyj najwyżej 32 małych liter, cyfr i łączników, zaczynając od litery.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>Identyfikatora „%1” używa sam ten program.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wybierz inny identyfikator.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Inna dodatkowa usługa ma już identyfikator „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Zapisz go tak jak admin@example.com albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>„%1” nie jest adresem katalogu ACME.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Zapisz go tak jak https://ca.example.com/acme/directory; tylko https, bez nazwy użytkownika i zapytania.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Ścieżka jest pusta.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Wpisz pełną ścieżkę pliku.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>„%1” nie zaczyna się ukośnikiem.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>„%1” ma część pustą, „.” albo „..”.</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Wpisz bezpośrednią ścieżkę pliku, bez takich części.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>„%1” zawiera znak dolara, znak sterujący albo bajty spoza UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Zmień nazwę pliku: nginx potraktowałby znak dolara jako zmienną.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>Ścieżka jest dłuższa niż 4095 bajtów, na które pozwala Linux.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Wybierz krótszą ścieżkę.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>Nie podano pliku certyfikatu dla %1.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Dodaj plik dla tej nazwy albo jeden dla wszystkich pozostałych pod „*”.</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Żadna włączona usługa nie ma nazwy %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Usuń wpis albo popraw nazwę.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>„%1” to adres link-local, multicast albo nieokreślony: niczego nie można tam opublikować.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Wpisz adres tej maszyny; pusta lista oznacza wszystkie.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>„%1” to adres IPv6, ale IPv6 jest wyłączone.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Usuń adres albo włącz IPv6.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>Przeglądarki przyjmują preload tylko z włączonymi subdomenami i na co najmniej rok (31536000 sekund).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Uwzględnij subdomeny i wydłuż czas albo wyłącz preload.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>„%1” nie jest źródłem (origin).</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Zapisz je tak jak https://cloud.example.com, bez ścieżki.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>„%1” nie jest dyrektywą, którą można rozszerzyć.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Dozwolone są: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>„%1” nie jest źródłem, które można dodać do polityki.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Zapisz je tak jak https://stats.example.com, wss://*.example.com, data: albo blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Nie można odczytać %1: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Wybierz inny plik albo sprawdź jego uprawnienia.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 jest większy niż 1 MiB.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Wybierz plik zapisany przez to narzędzie.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>„%1” nie jest ścieżką bezwzględną bez „.”, „..” i „//”.</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Wypisz ścieżkę od katalogu głównego.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Ten katalog należy do użytkownika o numerze %1, a nie do roota.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Przekaż go rootowi albo użyj innego katalogu.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>Ten katalog mogą zmieniać użytkownicy inni niż root (tryb %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Odbierz prawo zapisu grupie i pozostałym.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Ten plik mogą zmieniać użytkownicy inni niż root.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Przekaż go rootowi i odbierz prawo zapisu pozostałym.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>To dowiązanie symboliczne należy do użytkownika o numerze %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Utwórz dowiązanie jako root albo podaj plik, na który ono wskazuje.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Zamiast oczekiwanego katalogu jest tu dowiązanie symboliczne.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Zastąp dowiązanie samym katalogiem.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>Dowiązania symboliczne na tej ścieżce prowadzą w kółko.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Popraw dowiązania.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>W miejscu, gdzie potrzebny jest katalog, jest coś innego.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Przenieś to gdzie indziej.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>To nie jest zwykły plik.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Umieść na jego miejscu zwykły plik.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>W miejscu, gdzie ma zostać zapisany plik, jest katalog albo plik specjalny.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Ten plik jest większy niż %1 bajtów; więcej się tu nie odczytuje.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Ten katalog nie jest pusty i pozostaje.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Obejrzyj jego zawartość i usuń go ręcznie, jeśli nikt go nie potrzebuje.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>To konto nie może tu tego zrobić (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Uruchom to jako root.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Nie można tego odczytać: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Sprawdź ścieżkę i dysk.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Nie można tego zapisać: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Sprawdź, czy dysk nie jest pełny ani tylko do odczytu.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>Programu nie ma w żadnym z jego zwykłych miejsc.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Zainstaluj go menedżerem pakietów.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Nie udało się uruchomić programu: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Sprawdź pamięć i limity procesów tej maszyny.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>Program nie zakończył się w ciągu %1 sekund i został zatrzymany.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Uruchom go ręcznie, aby zobaczyć, na co czeka.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>Konfiguracja nginx włącza plik %1 wewnątrz niego samego.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Usuń jeden z wierszy include.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>Nie da się ustalić, na jakim adresie nasłuchuje „listen %1”.</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Wpisz tam adres liczbowy.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>nginx o numerze procesu %1 już nie działa.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Sprawdź dziennik błędów nginx i uruchom nginx ponownie.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>Nie udało się zlecić nginx przeładowania: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>Po przeładowaniu nginx działa dalej ze starymi procesami roboczymi. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Sprawdź dziennik błędów nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx nie uruchomił się. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>nginx z innego katalogu głównego nie jest stąd uruchamiany.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Uruchom go tam, gdzie jego miejsce, i zastosuj ponownie.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>Program pomocniczy i okno nie rozumieją się w tym miejscu.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Użyj programu pomocniczego i okna w tej samej wersji.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Ten plik zapisał ten program, a później zmieniono go ręcznie.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Obejrzyj różnicę; aby plik zastąpić, przejmij go.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Ten plik przeszkadza i nie zapisał go ten program.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Jest tu %1, a powinno być: %2.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Przenieś go ręcznie; nie zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>„%1” nie jest plikiem planu, więc nie można go przejąć.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Podaj ścieżkę tak, jak pokazuje ją plan.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Nie ma jeszcze certyfikatu dla %1.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Brakuje pliku, który powinien zawierać certyfikat lub klucz dla %1.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Umieść tam plik albo popraw ścieżkę w profilu.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Ten plik nie zawiera certyfikatu w formacie PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Podaj plik z łańcuchem certyfikatów, zaczynającym się od certyfikatu serwera.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Ten plik nie zawiera klucza prywatnego w formacie PEM bez hasła.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Podaj plik z niezaszyfrowanym kluczem prywatnym.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>Klucz prywatny nie należy do certyfikatu %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Podaj klucz, którym zamówiono certyfikat.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>Certyfikat nie jest ważny dla %1, lecz dla: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Użyj certyfikatu, który wymienia ten host.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Certyfikat był ważny do %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Odnów go albo użyj innego.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>Certyfikat jest ważny dopiero od %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Sprawdź zegar tej maszyny albo użyj innego certyfikatu.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>Nie udało się utworzyć certyfikatu tymczasowego (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Zgłoś to wraz z wersją programu.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>Nie udało się przygotować drzewa katalogów do testu: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Sprawdź pamięć i wolne miejsce tej maszyny.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Drzewo w innym katalogu można przetestować tylko tam, gdzie dozwolone jest montowanie.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Uruchom to jako root, poza kontenerem.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>To konto nie może tu niczego montować (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Uruchom opentalk-proxy --help, aby zobaczyć listę poleceń.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Być może chodziło o „%2”; opentalk-proxy --help podaje wszystkie.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Nie podano polecenia.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Nie ma tu opcji „%1”.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Uruchom opentalk-proxy %2 --help, aby zobaczyć jego opcje.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Być może chodziło o „%3”; opentalk-proxy %2 --help podaje wszystkie.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>Opcja wymaga wartości.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Podaj ją po opcji: %1 WARTOŚĆ.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>Opcja nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Pomiń znak równości i to, co po nim następuje.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>Opcję podano dwa razy.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Zostaw jedną z nich.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>Jest o jeden argument za dużo: „%1”.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Uruchom opentalk-proxy %2 --help, aby zobaczyć jego argumenty.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>Nie podano profilu.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Podaj jego plik albo - dla standardowego wejścia.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 i %2 wykluczają się wzajemnie.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>Nie podano, gdzie mają trafić pliki.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Dodaj --output KATALOG, --archive PLIK.tar.gz albo --list.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>Maszyna, dla której mają powstać pliki, jest opisana tylko częściowo.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Podaj razem --nginx, --openssl i --layout.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>Nie ma układu „%1”.</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>Układy to sites, conf.d, vhosts.d i http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Wartość jest pusta.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Podaj wartość albo pomiń opcję.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Skrót to 64 cyfry i małe litery od a do f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Skopiuj go z ostatniego wiersza polecenia opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>„%1” nie jest numerem punktu przywracania.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Uruchom opentalk-proxy history, aby zobaczyć numery.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>„%1” nie jest pełną, prostą ścieżką.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Zacznij ją ukośnikiem i pomiń „..”, „.” oraz puste części.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Sprawdź jego nazwę i uprawnienia.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>Dane wejściowe są większe niż %1 MiB.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Leży tam coś, co nie jest katalogiem.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Podaj katalog albo ścieżkę, która jeszcze nie istnieje.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Nie można tego zapisać: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Sprawdź tam uprawnienia i wolne miejsce.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>To pozostałość po wcześniejszym przebiegu, która nie należy do obecnego.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Usuń ją przed użyciem katalogu albo wygeneruj pliki do nowego.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>Certyfikat tymczasowy nie jest dołączony, ponieważ klucz tworzy się tam, gdzie jest używany.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Utwórz go na maszynie docelowej: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX nie jest tu zainstalowany, więc nie ma dla czego generować plików.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Zainstaluj go (%1) albo opisz inną maszynę opcją --survey lub opcjami --nginx, --openssl i --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Wcześniejszy przebieg został przerwany i jego zmiany mogą być wprowadzone częściowo.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>Najbliższe zastosowanie, cofnięcie lub usunięcie jako root cofnie go albo dokończy.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>Żądanie nie jest w wersji %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Używaj kreatora i polecenia z tego samego wydania.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>Numer żądania to liczba od 1 do 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Numeruj żądania od 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>Nie ma żądania „%1”.</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>Lista zawiera więcej niż %1 ścieżek.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>Podaj tylko pliki planu.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>Żądanie jest dłuższe niż %1 MiB.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Wyślij je jako jeden wiersz JSON mniejszy niż ten rozmiar.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>Program napotkał stan, którego nie zna: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Zgłoś to wraz z wierszem polecenia, który do tego doprowadził.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>„%1” nie jest numerem wersji.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Podaj wszystkie trzy liczby, na przykład 1.22.1 albo 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX nie oczekuje tu „%1”.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Poszukaj powyżej brakującego średnika, nawiasu klamrowego lub cudzysłowu.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>Plik kończy się przed „%1”, które należy do tego wiersza.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Uzupełnij dyrektywę, która się tu zaczyna.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Ponad %1 bloków jest zagnieżdżonych jeden w drugim.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Spłaszcz konfigurację.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Występuje tu bajt NUL, więc to nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Usuń ten bajt albo wyłącz plik z tego, co NGINX włącza.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Tej inwentaryzacji nie zapisano w wersji 1 formatu.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Wykonaj ją ponownie poleceniem survey z tej wersji kreatora.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>„%1” nie jest ścieżką bezwzględną bez kropek.</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Wykonaj inwentaryzację ponownie, zamiast ją edytować.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Ten nginx.conf nie włącza katalogu, do którego mogłyby trafić witryny.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Utwórz obok niego katalog conf.d i dodaj wiersz „include conf.d/*.conf;” na końcu bloku http.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>Profil wymaga IPv6, a jądro tej maszyny go nie ma.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Włącz IPv6 w jądrze albo wyłącz je w profilu.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 nie ma TLS 1.3, jedynej wersji ustawienia „modern”.</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Wybierz „intermediate” albo OpenSSL 1.1.1 lub nowszy.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Ten NGINX zbudowano bez modułu %1.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Zainstaluj pakiet NGINX swojej dystrybucji, który go zawiera.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 odpowiada już dla %1; NGINX pominąłby drugą witrynę o tej nazwie.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Usuń nazwę z tego pliku albo wybierz inną.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>„%1” zadeklarowano tutaj, a deklarują to również witryny OpenTalk.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Wybierz inną nazwę w tym pliku albo usuń deklarację.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>Na %1 nasłuchiwać będzie sam NGINX tej maszyny: żądania krążyłyby w kółko.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Wpisz port samej usługi.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 wyszukuje „%1” tylko przy starcie, a jeśli nazwy nie da się znaleźć, w ogóle się nie uruchamia.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Wpisz jej adres albo użyj NGINX 1.27.3 lub nowszego, który wyszukuje ją ponownie.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Ta maszyna nie ma serwera nazw, w którym NGINX mógłby wyszukać „%1”.</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Wpisz jej adres albo skonfiguruj serwer nazw w /etc/resolv.conf.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size ma wartość %1; najdłuższa nazwa hosta wymaga %2.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Zwiększ to ustawienie do następnej potęgi dwójki albo skróć nazwę.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Nasłuchiwanie tylko na %1 odebrałoby ten adres %2 (%3), który nasłuchuje na wszystkich.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Zostaw listę adresów pustą.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Tę maszynę może zmieniać tylko root.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Uruchom to z sudo.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>Inny przebieg właśnie zmienia tę maszynę.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Poczekaj, aż się zakończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>Katalog stanu musi należeć wyłącznie do roota i mieć tryb 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Zanim to poprawisz, sprawdź, kto go zmienił i co zawiera.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Ten zapis wcześniejszego przebiegu jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Przywróć go z kopii zapasowej albo przenieś go gdzie indziej i zrezygnuj z tego punktu przywracania.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>Zapis wymienia „%1”, który nie jest plikiem tego narzędzia.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Ktoś zmienił zapis. Nic z nim nie zrobiono.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>Zapis dotyczy konfiguracji w „%1”, a nginx czyta teraz „%2”.</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Przywróć konfigurację w poprzednie miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX nie jest zainstalowany na tej maszynie.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Zainstaluj go poleceniem: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>Plan różni się od tego, który pokazano. Zmieniło się: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Obejrzyj nowy plan, a potem go zastosuj.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX odrzuca konfigurację: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Popraw to, co wskazuje, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX pominąłby „%1”, ponieważ inny serwer ma tę nazwę: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Usuń nazwę z drugiego serwera albo wybierz inną.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX zgłasza ostrzeżenie dotyczące nowej konfiguracji: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Usuń przyczynę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX łączy opcje dwóch wierszy listen: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>Nie trzeba nic robić; opcje obowiązują dla obu serwerów.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>Przebieg anulowano; wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Rozpocznij go ponownie w dowolnej chwili.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>To zmieniono ręcznie od ostatniego przebiegu.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Zachowaj kopię w innym miejscu, przywróć poprzednią zawartość i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>W trakcie przebiegu zmienił to ktoś inny.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Sprawdź, jak to teraz wygląda, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>W historii nie ma punktu przywracania o numerze %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Zobacz w historii, jakie są numery.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>Historia jest pusta, więc nie ma czego cofać.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nie trzeba nic robić.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Nie udało się przywrócić tego do poprzedniego stanu.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Usuń przyczynę podaną obok i uruchom polecenie ponownie: najpierw dokończy przywracanie. Poprzednia zawartość jest w %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Wszystkie pliki są jak przedtem, ale nginx nie przyjął z powrotem starej konfiguracji: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Sprawdź dziennik błędów nginx, a potem przeładuj nginx.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 nie odpowiada przez TLS na %2: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Sprawdź, czy pod tym adresem nie działa inny program, oraz zaporę tej maszyny.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>Na %2 dla %1 przedstawiany jest inny certyfikat.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Poszukaj tam innego serwera lub programu, który odpowiada dla tej nazwy.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>Nie udało się sprawdzić, co otrzymują klienci: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>Niczego nie przeładowano, ponieważ nginx nie działa.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>Konfiguracja zacznie obowiązywać po uruchomieniu nginx.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>Konfigurację można było przetestować tylko na miejscu, ponieważ prywatna przestrzeń montowań nie jest tu dozwolona.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>Usługa za %1 jeszcze nie odpowiada (status %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Uruchom ją albo popraw jej backend.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Ten katalog pozostaje, ponieważ zawiera cudze pliki.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Usuń go ręcznie, jeśli nikt go nie potrzebuje.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>Certyfikaty certbota i własne dzienniki nginx zostały zachowane.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Usuń je certbotem i ręcznie, jeśli nikt ich nie potrzebuje.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Wcześniejszy przebieg został przerwany; to, co zmienił, przywrócono.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Wcześniejszy przebieg przerwano, gdy wszystko było już zrobione; uprzątnięto go.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>Ćwiczenie uruchamia nginx tej maszyny, a żaden nie jest zainstalowany.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Zainstaluj nginx; nie musi być uruchomiony.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>Nie udało się przygotować maszyny ćwiczeniowej: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>Wydanie OpenTalk nie jest jeszcze znane.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Wybierz je na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Ten system nie pozwala zwykłym kontom tworzyć prywatnej sieci i prywatnego drzewa plików. Ćwiczenie używa wolnych portów 127.0.0.1 zamiast 80, 443 i portów usług, a NGINX czyta kopię plików z tymi portami.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Nie trzeba nic robić: pliki, testy, przeładowania i potwierdzenia są prawdziwe. Aby ćwiczyć z prawdziwymi portami, zezwól na nieuprzywilejowane przestrzenie nazw użytkownika (sysctl kernel.unprivileged_userns_clone=1 lub kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>To, co trzeba zachować z poprzednich plików na potrzeby cofnięcia, jest większe niż %1 MiB.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Przenieś gdzie indziej duże pliki spośród nich i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>Nowa konfiguracja jest kompletna i używana, ale nie udało się jej trwale odnotować.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Sprawdź dysk, a potem uruchom polecenie ponownie: najpierw zachowa całą nową konfigurację albo przywróci całą starą.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Wszystko zrobiono, ale nie udało się zapisać wyniku.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Zobacz w historii, co zrobiono.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>Konfiguracja nginx jest większa, niż się tu odczytuje; jej część jest nieznana.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Sprawdź, co jest tam włączane i jak często.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Ten system nie pozwala zwykłym kontom testować plików NGINX (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>Test odbędzie się przy zastosowaniu, zanim cokolwiek się zmieni.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>To konto nie może odczytać całej konfiguracji NGINX.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX napotyka tu ograniczenia tego konta, których root nie ma.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX przyjmuje pliki OpenTalk, ale hosta „%1” innej witryny nie da się obecnie wyszukać.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Popraw tam nazwę albo zadbaj o jej serwer nazw: bez niej NGINX nie wczyta konfiguracji.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Ten NGINX nie zna „%1”: brakuje modułu albo NGINX jest za stary.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Wczytaj moduł albo usuń wiersz.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>„%1” wolno ustawić w tym miejscu tylko raz.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Usuń jeden z tych dwóch wierszy.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>„%1” nie może występować w tym bloku.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Przenieś to tam, gdzie pozwala dokumentacja NGINX.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>„%1” jest zdefiniowane dwa razy, a obowiązuje dla całego NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Zmień nazwę tam, gdzie nie należy ona do OpenTalk.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Dwie witryny chcą być serwerem domyślnym dla %1.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Usuń „default_server” z tej, która nie należy do OpenTalk.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Inna witryna na tym samym adresie obsługuje już „%1”; NGINX pominąłby tu tę nazwę.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Wybierz inną nazwę albo usuń ją z drugiej witryny.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Dwie witryny ustawiają opcje nasłuchiwania na %1; wolno tylko jednej.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Zostaw opcje w jednym z dwóch wierszy „listen”.</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Jedna z nazw jest za długa dla tablic NGINX w ich obecnych ustawieniach.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Ustaw %1 na następną większą potęgę dwójki w bloku http.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>Hosta „%1” nie da się wyszukać, a bez jego adresu NGINX nie wczyta konfiguracji.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Popraw nazwę albo wpisz jej adres.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX nie może wczytać certyfikatu lub klucza „%1”.</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Zadbaj, aby plik istniał, był w formacie PEM i pasował do swojej drugiej połowy.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1” nie istnieje.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Utwórz to albo popraw ścieżkę.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>Zmiennej „%1” nigdzie nie zdefiniowano.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Popraw jej nazwę albo usuń wiersz.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Ten NGINX nie przyjmuje wartości z tego wiersza.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Popraw wiersz.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX nie może tu odczytać pliku: brakuje cudzysłowu, nawiasu klamrowego lub średnika albo jest o jeden za dużo.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Popraw ten wiersz albo poprzedni.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Ten NGINX odrzuca wiersz, który jest tu zapisywany.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Zgłoś to wraz z tym wierszem i wersją NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>Wiersz jest w pliku, który nie należy do OpenTalk.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Popraw go tam: do tego czasu NGINX niczego nie wczyta.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Ta witryna nie ma dowiązania w sites-enabled: NGINX jej nie czyta, więc jej usługę pominięto.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Włącz usługę na stronie „Usługi”, jeśli jest potrzebna.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Plik jest większy niż 1 MiB.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Wybierz plik .env instalacji OpenTalk.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>To nie jest plik tekstowy w UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Cudzysłów otwarty w tym wierszu nie jest nigdzie zamknięty.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Zamknij go: w obecnej postaci Docker Compose nie odczyta pliku.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Ten wiersz nie ma postaci KLUCZ=wartość i został pominięty.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Sprawdź, czy Docker Compose odczytuje go zgodnie z zamiarem.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 zależy od czegoś, czego nie odczytuje się z tego pliku, więc zostało pominięte.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Wpisz to na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 nie zawiera publicznej nazwy hosta dostępnej na porcie 443, więc zostało pominięte.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Wpisz nazwę na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 nie jest ani portem, ani adresem z portem, więc zostało pominięte.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Wpisz backend na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 występuje więcej niż raz; liczy się ostatni wiersz.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Usuń pozostałe.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>W tym pliku nie ma OT_DOMAIN.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Wpisz domenę na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker publikuje te porty na wszystkich adresach, z pominięciem zapory: każdy może tam połączyć się z usługami bez HTTPS: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Wpisz zamiast tego w .env i uruchom usługi ponownie: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>„%1” nie jest adresem z portem.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>NGINX nasłuchuje tu na %1 dla strumienia lub poczty, więc żadna witryna nie może.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Przenieś ten nasłuch na inny adres lub port albo podaj w „listen” wolne adresy.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>„%1” nie ma odpowiednika w profilu i nie zostało przejęte.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Sprawdź, czy jest potrzebne: podgląd pokazuje, co będzie na jego miejscu.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>„%1” usunięto ręcznie z tego pliku; zostanie zapisane ponownie.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Poszukaj opcji, która za to odpowiada, albo usuń to potem jeszcze raz.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Dwie witryny mogłyby być usługą %1: przyjęto %2, a nie %3.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Popraw nazwę na stronie „Usługi”, jeśli chodzi o tę drugą.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 uznano za usługę %2, ponieważ jej backend ma zwykły port %3.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Popraw to na stronie „Usługi”, jeśli to inna usługa.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>Usługa %1 nie należy do wydania, dla którego są te pliki.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Jej plik zostanie usunięty; wybierz drugie wydanie, jeśli to błąd.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Te pliki nie podają, gdzie nasłuchuje usługa %1; przyjęto %2.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Wpisz jej backend na stronie „Usługi”.</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>„%1” nie jest limitem, który może zawierać profil.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Wpisz limit na stronie „Opcje”.</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>Z plików nie wynika, które wydanie OpenTalk za nimi stoi.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>W tych plikach nie ma adresu e-mail ani serwera Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Wpisz je na stronie „Certyfikaty”, jeśli certyfikaty mają być zamawiane.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>„%1” dopuszcza wersje TLS, które nie są już bezpieczne; zostały pominięte.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>Urządzenia sprzed 2014 roku już się nie połączą.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>HSTS ma tu ustawione preload, ale nie zarazem na rok i ze wszystkimi subdomenami, czego wymagają przeglądarki.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Włącz to ponownie na stronie „Opcje”, jeśli ma obowiązywać w całości.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>„%1” odcina biuro na początku spotkania; przyjęto zamiast tego %2 żądań na sekundę i serie po %3.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Zmień te liczby na stronie „Opcje”, jeśli znasz lepsze.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>„%1” nie zostało przejęte: kreator zapisuje własną politykę, a ta z instrukcji nie pozwala rozpocząć spotkania.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Dodaj własne źródła na stronie „Opcje”.</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>„%1” nie pozwala pokazywać tej usługi w spotkaniu, więc nie zostało przejęte.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Osadzać ją w ramce będzie mógł tylko sam OpenTalk.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>„%1” gubi nagłówki bezpieczeństwa tych plików i przechowuje nieaktualne pliki, więc nie zostało przejęte.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>Zamiast tego przez rok przechowywane są pliki frontendu ze skrótem w nazwie.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>„%1” nie zostało przejęte: jest przeznaczone dla certyfikatów z responderem, a certyfikaty Let&apos;s Encrypt go nie mają.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>Kreator dodaje to tam, gdzie certyfikat go ma.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>Nazwa %1 występuje tu obok %2 i nie została przejęta: witryna ma jedną nazwę.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Jeśli jest potrzebna, dodaj dla niej osobną witrynę.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Ten plik zawiera witryny, które są teraz w profilu, i nie zostanie zastąpiony: jego nazwa nie należy do kreatora.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Przed zastosowaniem wyłącz go z tego, co NGINX włącza: NGINX pominąłby drugą witrynę o tej samej nazwie.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>W tym pliku, który zostanie zastąpiony, jest serwer dla %1; nie należy on do OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Przed zastosowaniem przenieś go do osobnego pliku.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>certbot właśnie zmienia konfigurację nginx.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>Punkt przywracania %1 nie jest już przechowywany; są pierwszy i najnowsze: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 jest większy niż 64 MiB.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Wybierz plik zapisany poleceniem opentalk-proxy survey --json.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX działa jako proces %1, ale ten plik go nie podaje, więc nie można zlecić przeładowania.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Wpisz ten numer do pliku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Ten dziennik to potok, którego nikt nie czyta; nginx czekałby tam bez końca.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Uruchom nginx ponownie w spokojnej porze: to kończy trwające spotkania, więc nigdy nie dzieje się samoczynnie.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux nie pozwala nginx łączyć się z usługami za nim: każdy host odpowie 502.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>Jako root uruchom „setsebool -P httpd_can_network_connect on”.</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Jeśli są ważne, przed zastosowaniem dodaj „default_server” do wiersza listen.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>Działający nginx różni się od tego programu i zwykle jest starszy, bo tymczasem zaktualizowano pakiet: może odrzucić to, co test przyjmuje.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>Na %1 ten plik odpowiada na nazwy, których nie ma żadna witryna, tylko dlatego, że NGINX czyta go jako pierwszy. Pliki OpenTalk będą przed nim i takie żądania będą odrzucane.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Umieść na jego miejscu zwykły plik albo uruchom program, który go czyta.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Ten nginx.conf nie czyta żadnego katalogu witryn. Jeden oznaczony wiersz na końcu bloku http pozwoli mu czytać pliki OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Obejrzyj różnicę; aby dodać wiersz, przejmij plik.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>Inwentaryzacja zawiera cały tekst tego pliku, ponieważ musi do niego trafić jeden nasz wiersz.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Jeśli plik zawiera dane poufne, nie przekazuj nikomu inwentaryzacji.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1: brak adresu w publicznym DNS.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Dodaj u dostawcy DNS rekord A (oraz rekord AAAA, jeśli ta maszyna ma IPv6) i poczekaj, aż będzie widoczny.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>%1: serwery nazw nie dały przydatnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Sprawdź serwery nazw domeny i jej DNSSEC, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1: adres w DNS nie jest osiągalny z internetu.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Wpisz u dostawcy DNS publiczny adres tej maszyny albo dla nazw wewnętrznych użyj własnego katalogu ACME.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 wskazuje na %2, a to nie jest ta maszyna.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Popraw rekord A u dostawcy DNS. Jeśli %2 przekazuje ruch do tej maszyny, niech przekazuje także port 80.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>%1: rekord AAAA wskazuje na %2, a to nie jest ta maszyna; IPv6 jest próbowane najpierw.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Popraw rekord AAAA u dostawcy DNS albo go usuń.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>%1: port 80 jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Przepuść port TCP 80 przez zaporę i router do tej maszyny i sprawdź, czy nginx działa.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1: połączenia na porcie 80 są przyjmowane, ale odpowiedź urwała się albo nie nadeszła na czas.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Sprawdź, czy przed tą maszyną nie stoi proxy lub zapora, oraz jej obciążenie.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>%1: na porcie 80 nadeszło coś innego niż plik umieszczony przez certbota.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Sprawdź, czy %1 wskazuje na ten nginx i czy dla tej nazwy nie odpowiada tam żadne proxy ani inna witryna.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>%1: rekord CAA w DNS nie zezwala temu urzędowi na wystawianie certyfikatów.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Dodaj rekord CAA dla tego urzędu (dla Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;) albo usuń rekordy CAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>%1: nie udało się wyszukać rekordów CAA.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Sprawdź, czy serwery nazw domeny odpowiadają na zapytania o CAA, oraz jej DNSSEC, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>%1: na porcie 80 przekierowania krążą w kółko.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Niech żadna witryna, proxy ani CDN nie przekierowuje ścieżek w /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>%1: na porcie 80 następuje przekierowanie na port, na który urząd nie przechodzi.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Przekierowuj tylko na port 80 lub 443 albo nie przekierowuj wcale ścieżek w /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>%1: na porcie 80 następuje przekierowanie na adres zamiast na nazwę.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Przekierowuj na nazwę hosta albo nie przekierowuj wcale ścieżek w /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>%1: na porcie 80 następuje przekierowanie tam, dokąd urząd nie przechodzi.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Niech nic nie przekierowuje ścieżek w /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>%1: na porcie 80 następuje przekierowanie na HTTPS, a tam nie udaje się uzgadnianie TLS.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Niech nic nie przekierowuje ścieżek w /.well-known/acme-challenge/ albo napraw HTTPS w miejscu docelowym.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>%1: na porcie 80 następuje przekierowanie na HTTPS, gdzie nikt nie odpowiada.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Niech nic nie przekierowuje ścieżek w /.well-known/acme-challenge/ albo przepuść także port 443.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>%1: osiągalne dla urzędu z jednego miejsca na świecie, a z innych nie.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Niech nic nie blokuje portu 80 według kraju lub sieci; sprawdź też, czy wszystkie serwery nazw odpowiadają tak samo.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>%1: urząd nie wystawia takich certyfikatów.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Użyj nazwy w swojej publicznej domenie, bez znaków podkreślenia, albo własnego katalogu ACME dla nazw wewnętrznych.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>%1: urząd nie mógł tego sprawdzić.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Przeczytaj jego własny komunikat, pokazany obok.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Poczekaj: pomoże tylko czas. Limity: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>W ciągu tygodnia wystawiono zbyt wiele certyfikatów dla dokładnie tych nazw.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Spróbuj ponownie po %1.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>W ciągu tygodnia wystawiono zbyt wiele certyfikatów dla tej domeny.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>To konto złożyło w krótkim czasie zbyt wiele zamówień.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>Z tego adresu lub tej sieci utworzono w krótkim czasie zbyt wiele kont.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>Sprawdzanie nazwy zbyt często nie powiodło się w ciągu godziny.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Najpierw usuń przyczynę błędów, potem spróbuj ponownie po %1.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Po wielu błędach urząd wstrzymał zamówienia tego konta dla niektórych nazw.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Usuń przyczynę błędów, a potem otwórz adres podany w komunikacie urzędu, aby kontynuować.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>Urząd nie przyjmuje stąd w tej chwili więcej żądań.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>Zegar tej maszyny jest błędny albo certyfikat %1 jest poza okresem ważności.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Ustaw zegar (timedatectl set-ntp true) i spróbuj ponownie. Jeśli jest dobry, trzeba odnowić certyfikat %1.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 wielokrotnie odrzuca wydane przez siebie numery żądań.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Spróbuj ponownie za kilka minut. Jeśli to nie minie, poszukaj proxy lub pamięci podręcznej między tą maszyną a %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1: nieosiągalne z tej maszyny.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Sprawdź adres w profilu, DNS tej maszyny oraz to, czy zapora pozwala jej łączyć się z %1.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Ta maszyna nie ufa certyfikatowi %1.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Dla własnego katalogu ACME ustaw &quot;directory_ca&quot; na jego certyfikat główny. W innym razie poszukaj proxy, które odszyfrowuje ruch TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>To, co odpowiada na %1, ma certyfikat dla innej nazwy.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Sprawdź &quot;directory_url&quot; oraz to, czy jego nazwa wskazuje na katalog ACME.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>To, co odpowiada na %1, nie jest katalogiem ACME.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Sprawdź &quot;directory_url&quot;: to pełny adres, często zakończony /directory.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 ma własną usterkę albo przerwę techniczną.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Spróbuj ponownie za godzinę. Stan Let&apos;s Encrypt: https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 nie przyjmuje konta, które certbot ma w tym urzędzie.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Zarejestruj się ponownie (certbot unregister, potem spróbuj jeszcze raz) albo zapytaj operatora katalogu ACME.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 obsługuje tylko konta uzgodnione wcześniej (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Zarejestruj się ręcznie otrzymanym kluczem: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 nie przyjmuje adresu e-mail.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Wpisz istniejący adres albo zostaw pole puste.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Trzeba zaakceptować warunki korzystania: %1.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Przeczytaj je, a potem uruchom: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>Zamówienie nie zakończyło się na czas.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>Urząd nie przyjmuje klucza albo żądania certyfikatu.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>certbot nie ma już miejsca na zapis.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Zwolnij miejsce na dysku z /etc/letsencrypt, /var/log i /tmp, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Dysk, na którym certbot musi zapisywać, jest tylko do odczytu.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Zamontuj /etc/letsencrypt, /var/lib/letsencrypt i /var/log/letsencrypt do zapisu.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot nie może odczytać lub zapisać jednego ze swoich plików.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Uruchom go jako root. Jeśli działał jako root, sprawdź właściciela, tryb i etykietę SELinux pliku, który podaje.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>Działa właśnie inny certbot.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>Sam certbot nie działa: brakuje jego części albo do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Zainstaluj certbota ponownie menedżerem pakietów i usuń pakiety Pythona dołożone przez pip.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>Urząd odmówił, a ta wersja certbota nie potrafi podać przyczyny.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Poszukaj acme.messages.Error w /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Ten certbot nie zna potrzebnej opcji.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Zaktualizuj certbota menedżerem pakietów.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>Temu certbotowi brakuje wtyczki, którą uzyskano certyfikat.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Zainstaluj wtyczkę albo uzyskaj certyfikat od nowa.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Dane certyfikatu przechowywane przez certbota są uszkodzone.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Usuń certyfikat poleceniem certbot delete --cert-name NAZWA i uzyskaj go ponownie.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Polecenie uruchomione przez certbota przed pracą lub po niej nie powiodło się.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Zobacz jego komunikat i napraw polecenie.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot nie mógł umieścić swojego pliku tam, skąd udostępnia go nginx.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Sprawdź, czy katalog, który podaje, istnieje i czy root może w nim zapisywać.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot zakończył się błędem: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Więcej znajdziesz w /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>Licznik zamówień jest uszkodzony: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Przenieś plik gdzie indziej; licznik zacznie wtedy od nowa.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>W ciągu siedmiu dni wystawiono certyfikatów dla dokładnie tych nazw: %1. Let&apos;s Encrypt daje pięć; ostatni zachowuje się na nagły wypadek.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Poczekaj do %2 albo użyj tego, co już wystawiono.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>%1: sprawdzanie nie powiodło się w ciągu godziny tyle razy: %2. Po pięciu razach Let&apos;s Encrypt odmawia.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Usuń przyczynę błędów, spróbuj z testowym katalogiem ACME i wróć po %3.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot nie jest zainstalowany na tej maszynie.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Ten profil nie używa certyfikatów certbota.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Aby je uzyskać, ustaw &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;}.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx nie działa, a to z niego pobierane są wyzwania certbota.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Uruchom nginx i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Działa inny certbot i nie zakończył się w ciągu dwóch minut.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Poczekaj, aż się zakończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Ten system nie dostarczył liczb losowych.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>Plik testowy wyzwania dla %1 nie został udostępniony na %2 (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Poszukaj innego bloku server lub programu, który odpowiada dla tej nazwy na porcie 80, i sprawdź, czy nginx może czytać /var/www/letsencrypt.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Nazwa %1 nie ma tu adresu.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Utwórz dla niej rekord A z publicznym adresem tej maszyny i poczekaj, aż będą go miały serwery nazw.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 wskazuje na %2, a pliku testowego tam nie znaleziono (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Popraw rekord A, jeśli to adres innej maszyny; za routerem zadbaj, aby przekazywał on port 80 do tej maszyny.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 wskazuje na %2 przez IPv6, a pliku testowego tam nie znaleziono (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt woli IPv6: popraw rekord AAAA albo go usuń.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot zgłosił powodzenie, ale certyfikat %1 nie obejmuje %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Sprawdź „certbot certificates” oraz /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>Certyfikaty są w użyciu, ale hook, który po odnowieniu przeładowuje nginx, zakończył się błędem: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Uruchom go ręcznie, aby poznać przyczynę; do tego czasu przeładowuj nginx po każdym odnowieniu.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>Certyfikaty są w użyciu, ale test odnowienia %1 nie powiódł się.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Zajmij się tym, co podają następne wiersze, a potem uruchom „opentalk-proxy certificates renew-test”.</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>certbot nie odnawia certyfikatu %1.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Odnów go tak, jak został utworzony, albo usuń go i pozwól certbotowi utworzyć własny.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Nic na tej maszynie nie odnawia certyfikatów samoczynnie.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Włącz timer certbota albo uruchamiaj „certbot renew” dwa razy dziennie z crona.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Uruchom „opentalk-proxy certificates obtain” z tym profilem albo zacznij od &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Ten plik powinien zawierać certyfikat, a jest pusty.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Skopiuj tam certyfikat ponownie; wcześniejsze kopiowanie mogło się przerwać w połowie.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Ten plik powinien zawierać klucz prywatny, a jest pusty.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Skopiuj tam klucz ponownie; wcześniejsze kopiowanie mogło się przerwać w połowie.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>Certyfikat numer %1 w tym pliku jest uszkodzony, więc NGINX odrzuca plik.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Skopiuj go ponownie; każdy wiersz BEGIN i END musi być osobnym wierszem.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>Klucz prywatny w tym pliku jest uszkodzony.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Skopiuj go ponownie albo weź go z kopii zapasowej.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Ten plik zapisano jako UTF-16, a tego NGINX nie potrafi odczytać.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Przekształć go: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Ten plik zaczyna się znacznikiem kolejności bajtów (BOM); NGINX z OpenSSL starszym niż 3.0 pomija to, co po nim następuje.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Usuń go: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Ten certyfikat jest w formacie DER; NGINX czyta tylko PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Przekształć go: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Ten klucz jest w formacie DER; NGINX czyta tylko PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Przekształć go: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>To jest plik PKCS#12; NGINX czyta tylko PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Przekształć go: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>To jest plik PKCS#7; NGINX czyta tylko certyfikaty w formacie PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Przekształć go: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Ten klucz jest w formacie OpenSSH, którego NGINX nie potrafi odczytać.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Przekształć jego kopię: ssh-keygen -p -N &apos;&apos; -m PEM -f KOPIA</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>Klucz prywatny ma hasło, a przy starcie NGINX nie ma nikogo, kto by je wpisał.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Usuń hasło: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Ten plik zawiera żądanie certyfikatu, a nie certyfikat.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Podaj plik odesłany przez urząd certyfikacji.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Ten plik zawiera klucz prywatny tam, gdzie oczekiwany jest certyfikat.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Ten plik zawiera certyfikat tam, gdzie oczekiwany jest klucz prywatny.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Podaj plik z kluczem prywatnym.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Ten plik zawiera klucz prywatny, a %1 certyfikat: oba są zamienione.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Zamień obie ścieżki miejscami.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Ten plik zawiera klucz publiczny, a nie prywatny.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Podaj klucz prywatny, którym zamówiono certyfikat.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>Ten klucz prywatny mogą czytać użytkownicy inni niż root (tryb %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Zachowaj go tylko dla roota: chmod go= %2; jeśli inni mogli go przeczytać, użyj nowego klucza.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>Klucz prywatny jest typu %1, a certyfikat %3 typu %2: własny test NGINX przechodzi, ale nikt nie może się połączyć.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>Certyfikat nie jest ważny dla %1: „%2” zastępuje dokładnie jeden człon przed domeną.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Użyj certyfikatu, który wymienia ten host, albo hosta objętego nazwą wieloznaczną.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>Certyfikat nie wymienia żadnego hosta w polu Subject Alternative Name; przeglądarki pomijają pole Common Name.</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Zamów certyfikat, który wymienia wszystkie hosty jako nazwy DNS.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>Certyfikat jest ważny tylko do %1; minęły ponad dwie trzecie jego okresu ważności.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Odnów go i zadbaj, aby był odnawiany na czas samoczynnie.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>Klucz „%1” jest za mały (%2, bitów: %3); NGINX i przeglądarki go odrzucają.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Zamów certyfikat z kluczem P-256 albo RSA o długości 2048 bitów.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>Certyfikat „%1” podpisano za pomocą %2, co NGINX i przeglądarki odrzucają.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Zamów certyfikat podpisany za pomocą SHA-256.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>Certyfikat ma klucz rodzaju %1, którego niektóre przeglądarki nie przyjmują.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Użyj klucza P-256 albo RSA o długości 2048 bitów.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>Certyfikat jest podpisany przez samego siebie; przeglądarki ostrzegają każdego odwiedzającego.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Użyj certyfikatu urzędu, który przeglądarki znają.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>To jest certyfikat urzędu; niektóre przeglądarki nie przyjmują go od serwera.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Zamów w tym urzędzie certyfikat dla swoich hostów.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>Certyfikat pochodzi z serwera testowego Let&apos;s Encrypt; żadna przeglądarka mu nie ufa.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Próba się udała, więc uzyskaj teraz prawdziwy certyfikat.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Serwery nie mogą używać tego certyfikatu (w rozszerzonym użyciu klucza brakuje serverAuth); przeglądarki go odrzucają.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Zamów certyfikat dla serwera WWW.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>Certyfikat wymaga OCSP stapling, więc przeglądarki, które to respektują, odrzucają go, gdy NGINX nie ma świeżej odpowiedzi jego respondera.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Zadbaj, aby ta maszyna mogła połączyć się z %1, albo zamów certyfikat bez must-staple.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>Certyfikat wymaga OCSP stapling, a nie podaje respondera, więc nie ma czego dołączyć.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Zamów certyfikat bez must-staple.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>W tym pliku nie ma certyfikatu wystawcy „%1” i ten system też go nie zna.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Dołącz certyfikaty pośrednie publikowane przez urząd.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>Certyfikat serwera ma w tym pliku numer %1; NGINX przedstawia pierwszy.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Umieść go jako pierwszy, po nim certyfikat jego wystawcy i tak dalej.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>Łańcuch nie jest uporządkowany: „%1” stoi przed tym, co podpisał.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Umieść każdy certyfikat za tym, który on podpisał.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>Certyfikat „%1” w tym pliku nie należy do łańcucha.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Usuń go.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>W tym pliku jest certyfikat główny „%1”; klienci już go mają, a on spowalnia każde połączenie.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>Certyfikat „%1” w łańcuchu był ważny do %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Zastąp go tym, który urząd publikuje obecnie.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>Łańcuch kończy się na „%1”, którego ten system nie zna: to urząd prywatny.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Zadbaj, aby każdy klient ufał temu urzędowi.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Ten plik zawiera certyfikat, który nie może podpisywać innych.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Podaj plik z samym certyfikatem głównym katalogu ACME.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 nie mógł odświeżyć systemowego magazynu zaufanych certyfikatów: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Uruchom go ręcznie, aby poznać przyczynę.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>W ćwiczeniu rolę Let&apos;s Encrypt gra mały urząd na tej maszynie. Jego certyfikaty są prawdziwe, ale żadna przeglądarka im nie ufa.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>Nie trzeba nic robić: żadne zamówienie nie opuszcza tej maszyny.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>W Debianie i Ubuntu: apt-get install certbot pebble. Potem rozpocznij ćwiczenie ponownie. Albo ćwicz z certyfikatem tymczasowym.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>W tym ćwiczeniu nie można uzyskać certyfikatów: bez prywatnej sieci nazwy donikąd nie prowadzą.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Ćwicz z certyfikatem tymczasowym albo zezwól na nieuprzywilejowane przestrzenie nazw użytkownika (sysctl kernel.unprivileged_userns_clone=1 lub kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>Urząd, który gra rolę Let&apos;s Encrypt, nie uruchomił się: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Rozpocznij ćwiczenie ponownie. Jeśli to nie pomoże, zainstaluj ponownie pebble albo ćwicz z certyfikatem tymczasowym.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Uzyskanie certyfikatów w ćwiczeniu wymaga certbota oraz pebble w roli Let&apos;s Encrypt; nie są zainstalowane oba.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Hook certbota na tej maszynie zatrzymał nginx; uruchomiono go ponownie.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Usuń ten hook tutaj, w /etc/letsencrypt/cli.ini lub w pliku linii certyfikatu w /etc/letsencrypt/renewal: przy każdym odnowieniu kończyłby wszystkie spotkania.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 należy do „certificates obtain”.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Pomiń tę opcję.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Ten certyfikat obejmowałby %1, ale pochodzi z innego katalogu ACME niż w profilu (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Aby go użyć, podaj ten katalog w profilu albo uzyskaj certyfikat z katalogu w profilu.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>Certyfikat %1 wymienia jeszcze %2, czego ten profil nie obsługuje: nie można by go odnowić.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Uruchom „opentalk-proxy certificates obtain” z tym profilem: zostanie utworzony od nowa bez tych nazw.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Ten system nie ma znanego katalogu na certyfikaty główne, którym ma ufać, więc certyfikat główny katalogu ACME nie zostanie dodany.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Spraw, aby system ufał mu we właściwy dla siebie sposób.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>Program pomocniczy zakończył się przed testem odnowienia.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>Niczego przez to nie zmieniono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot nie ufa certyfikatowi %1: %2 nie pochodzi z dystrybucji i ma własne certyfikaty główne, niezależnie od tego, komu ufa system.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Zastąp go certbotem z dystrybucji. Zmienna REQUESTS_CA_BUNDLE ustawiona w powłoce nie dociera ani do tego programu, ani do timera certbota.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>Tutejszy certbot (%1) nie pochodzi z dystrybucji: ma własne certyfikaty główne, a to, że system ufa katalogowi ACME, mu nie wystarcza.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>Usługa %1 odpowiada na %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>Na %2, gdzie powinna być usługa %1, nic nie nasłuchuje.</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Uruchom usługę („docker compose ps” pokazuje, czy działa i jaki port publikuje) albo popraw backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>Nie ma odpowiedzi z %2, gdzie powinna być usługa %1.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Sprawdź adres oraz to, czy połączenia nie odrzuca zapora po drodze lub na tamtej maszynie.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>Nie ma stąd trasy do %2, gdzie powinna być usługa %1.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Sprawdź adres i trasy tej maszyny.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>Nazwa w %2, gdzie powinna być usługa %1, nie ma adresu.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Popraw nazwę albo wpisz adres.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 przyjmuje połączenie i milczy; usługa %1 by odpowiedziała.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Sprawdź dziennik usługi („docker compose logs”): mogła się zawiesić albo jeszcze się uruchamia.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>Usługa %1 na %2 zaczęła odpowiadać i nie skończyła po %3 sekundach.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Sprawdź obciążenie tamtej maszyny i dziennik usługi.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 zamyka połączenie, zanim prześle całą odpowiedź.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Sprawdź dziennik usługi %1: być może ulega ona awarii.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>To, co nasłuchuje na %2, nie używa protokołu HTTP, więc nie jest to usługa %1.</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Popraw port backendu.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 wymaga HTTPS. nginx przekazuje żądania na tej maszynie zwykłym HTTP.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Wpisz port, na którym usługa %1 używa HTTP.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>Na %2 jest %3, a nie %1.</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Zamień oba backendy miejscami albo popraw port.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>Na %2 coś odpowiada przez HTTP, ale nie jest to usługa %1.</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Popraw port: „docker compose ps” podaje, która usługa który port publikuje.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>To, co odpowiada na %2, gdzie powinna być usługa %1, zwraca błąd o statusie %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Sprawdź dziennik usługi („docker compose logs”).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit działa na %2 i zgłasza, że nie jest gotowy.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Sprawdź jego dziennik: nie może prowadzić statystyk, zwykle dlatego, że maszyna jest przeciążona albo brak Redis.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad działa na %2 i zgłasza problem.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Sprawdź jego dziennik; zwykle brak jego bazy danych.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Działają wszystkie kontenery OpenTalk (%1).</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Nie ma tu żadnego kontenera OpenTalk.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>Jeśli OpenTalk działa na tej maszynie: docker compose up -d, w jego katalogu.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>Nie udało się odczytać listy kontenerów.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Sprawdź samodzielnie: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>Kontener %1 kończy działanie i jest wciąż uruchamiany ponownie.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Przyczynę podaje jego dziennik: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>Kontener %1 zakończył się błędem (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Przyczynę podaje jego dziennik: docker logs --tail 50 %1. Potem: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>Kontener %1 działa, ale jego własny test nie przechodzi (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>Kontener %1 jest wstrzymany.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>Profil wysyła „%1” na port %2, ale kontener %3 publikuje port %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Wpisz 127.0.0.1:%4 dla tej usługi na stronie „Usługi” i zastosuj.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Certyfikat jest dla %2, a nie dla %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Uzyskaj certyfikat z tą nazwą albo popraw ssl_certificate w witrynie.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>Certyfikat jest dla %2, co obejmuje jeden człon nazwy, a nie %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Uzyskaj certyfikat, który zawiera tę nazwę.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>Certyfikat nie wymienia żadnego hosta (brak subjectAltName); przeglądarki go odrzucają.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Uzyskaj certyfikat, który zawiera nazwę %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>Certyfikat jest ważny dopiero od %1, a zegar tej maszyny podaje %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Jeśli zegar jest błędny, ustaw go: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>Certyfikat jest podpisany przez samego siebie: przeglądarki przed nim ostrzegają, a usługi go nie przyjmują.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Uzyskaj na stronie „Certyfikaty” certyfikat, któremu ufają przeglądarki.</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>Certyfikat wystawcy, %1, nie jest wysyłany razem z certyfikatem i ta maszyna go nie zna.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Niech ssl_certificate wskazuje plik z całym łańcuchem (fullchain.pem). Jeśli wystawcą jest własny urząd, dodaj go do magazynu zaufanych certyfikatów każdej maszyny.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>Certyfikat pochodzi z urzędu, którego ta maszyna nie zna: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Uzyskaj certyfikat, któremu ufają przeglądarki. Jeśli urząd jest własny, dodaj go do magazynu zaufanych certyfikatów: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Certyfikat z łańcucha nie jest teraz ważny.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Odnów certyfikat, aby otrzymać go z aktualnym łańcuchem.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>Certyfikaty łańcucha nie są uporządkowane; niektórzy klienci tego wymagają.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>W pliku ssl_certificate umieść po każdym certyfikacie od razu jego wystawcę.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>Certyfikat nie jest przyjmowany: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Uzyskaj certyfikat dla serwerów z urzędu, któremu ufają przeglądarki.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Klucz w łańcuchu jest za słaby (bitów: %1); przeglądarki go odrzucają.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Uzyskaj certyfikat z nowym kluczem: RSA o długości 2048 bitów lub więcej albo EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Certyfikat z łańcucha jest podpisany za pomocą %1; przeglądarki go odrzucają.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Uzyskaj certyfikat podpisany za pomocą SHA-256.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>Certyfikat pochodzi z testowego katalogu Let&apos;s Encrypt (%1); żadna przeglądarka mu nie ufa.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Uzyskaj prawdziwy: ustaw certificates.staging na false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>W odpowiedzi nie ma nagłówka Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Zastosuj profil ponownie. Jeśli witrynę zmieniono ręcznie: blok location z własnym add_header nie dziedziczy żadnego, więc trzeba w nim powtórzyć wszystkie.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>Odpowiedź ma nagłówków Strict-Transport-Security: %1; przeglądarki biorą tylko pierwszy.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>Zostaw jeden: proxy_hide_header Strict-Transport-Security; usuwa nagłówek backendu.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>Odpowiedź zawiera Strict-Transport-Security: %1; profil wymaga %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Zastosuj profil ponownie albo zmień go zgodnie z potrzebą.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>Odpowiedź zawiera Strict-Transport-Security: %1; profil nie wymaga żadnego.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Usuń nagłówek albo włącz HSTS w profilu: przeglądarki, które go widziały, nie używają już zwykłego HTTP.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>W odpowiedzi nie ma nagłówka %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Zastosuj profil ponownie. Jeśli witrynę zmieniono ręcznie: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>Nagłówek %1 występuje tyle razy: %2; przeglądarki mogą go pominąć.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>Zostaw jeden: usuń wiersz, który go dodaje, albo ukryj nagłówek backendu za pomocą proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>Nagłówek %1 ma wartość „%3”, a nie %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Zastosuj profil ponownie albo wpisz: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy zabrania stronom OpenTalk używać: %1. W spotkaniach to nie zadziała.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Wpisz tam %1=(self) albo usuń wiersz i zastosuj profil ponownie.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>Odpowiedź zawiera X-Frame-Options: %1. W spotkaniach nie można jej pokazać.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Usuń z tej witryny wiersz add_header X-Frame-Options; jeśli wysyła go backend: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>Content-Security-Policy nie pozwala %1 na pokazanie tej strony w ramce: w spotkaniach nie można jej pokazać.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Wpisz: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Żaden nagłówek nie określa, kto może pokazywać to w ramce: może każda witryna.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>Profil pozwala %1 pokazywać OpenTalk w ramce, a nagłówki nie.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Zastosuj profil ponownie. Ręcznie: bez X-Frame-Options, a %1 w frame-ancestors nagłówka Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Content-Security-Policy nie daje przeglądarkom tego, czego potrzebuje OpenTalk: %1 nie dopuszcza %2.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>Wpisz w polityce: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Po wymuszeniu Content-Security-Policy nie da przeglądarkom tego, czego potrzebuje OpenTalk: %1 nie dopuszcza %2.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Zanim ją wymusisz, wpisz w polityce: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>W odpowiedzi nie ma Content-Security-Policy tego rodzaju, którego wymaga profil.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Zastosuj profil ponownie albo wyłącz to w profilu.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>Do odpowiedzi Keycloak dodawany jest nagłówek Content-Security-Policy. Strony Keycloak mają własny; przy dwóch działa tylko to, na co zezwalają oba.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Usuń z tej witryny wiersz add_header Content-Security-Policy.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>Przeglądarki przechowują /config.js przez tyle godzin: %1. Plik wskazuje kontroler i logowanie: po zmianie przeglądarki używają nadal starych.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Usuń z tej witryny blok location z „expires” dla *.js: frontend sam podaje, co można przechowywać.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Odpowiada przez HTTPS zgodnie z profilem.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Odpowiada przez HTTPS zgodnie z profilem i przepuszcza WebSocket.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Odpowiada przez HTTPS zgodnie z profilem. Czy WebSocket jest przepuszczany, ta usługa pokazuje tylko komuś, kto jest w spotkaniu.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>Ćwiczenie ma własną sieć, bez nazw.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>O tym, co z nią nie tak, mówi sprawdzenie nazwy.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 wskazuje na %2, a to nie jest adres tej maszyny i nie odpowiada stąd. Routery często nie pozwalają maszynie połączyć się z samą sobą przez jej adres publiczny.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Spróbuj z zewnątrz, na przykład telefonem spoza tej sieci.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Na porcie 443 nic nie nasłuchuje.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>Port 443 nie odpowiada: coś po drodze odrzuca pakiety.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Otwórz porty 80 i 443 w zaporach tej maszyny i sieci.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>Nie ma trasy do tego adresu.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Sprawdź sieć tej maszyny i adres.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>Połączenie zostaje przyjęte, ale przez %1 s nic nie nadchodzi.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>Odpowiedź nie była kompletna w ciągu %1 s.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Sprawdź obciążenie tej maszyny i backendu oraz dziennik błędów tej witryny.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Zastosuj profil i sprawdź, czy inna witryna nie przejęła tej nazwy: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>Odpowiedź urywa się, zanim jest kompletna.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Sprawdź dziennik błędów tej witryny: backend mógł się zakończyć albo dysk może być pełny.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>To, co odpowiada na porcie 443, nie używa protokołu HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Sprawdź, który program zajmuje port: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>To, co odpowiada na porcie 443, nie używa protokołu TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Dopisz ssl w wierszach listen portu 443 albo sprawdź, który program zajmuje port: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>Serwer odrzuca tę nazwę przy uzgadnianiu TLS (%1): nie ma jej żadna witryna na tym adresie.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Zastosuj profil i sprawdź, czy witryna jest wczytana: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>Serwer nie oferuje żadnej wersji TLS, która jest jeszcze bezpieczna (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>Uzgadnianie TLS nie powiodło się (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>Połączenie używa %1; profil dopuszcza tylko TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Uruchom backend; więcej podaje jego własne sprawdzenie.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>Odpowiedź jest błędem (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Sprawdź dziennik błędów tej witryny i usługi za nią.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>Odpowiedź to 429: osiągnięto limit żądań.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Poczekaj minutę i uruchom to sprawdzenie ponownie; jeśli to nie minie, zwiększ rate_limit w profilu.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>Odpowiedź to 421: żadna witryna na tym adresie nie ma tej nazwy.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>Zegar tego, co odpowiada, różni się od zegara tej maszyny o %1 s. Zależą od niego certyfikaty i logowanie.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Ustaw oba zegary przez sieć: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>Port 80 nie odpowiada. Kto wpisze nazwę bez https://, nigdzie nie trafi, a Let&apos;s Encrypt nie może sprawdzić nazwy.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Otwórz port 80 w zaporach i zastosuj profil.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>Port 80 przyjmuje połączenie i nie daje odpowiedzi w HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Zastosuj profil i sprawdź, który program zajmuje port: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>Port 80 odpowiada %1 (serwer: %2) i nie prowadzi do HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Zastosuj profil ponownie albo wpisz w bloku server portu 80: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>Port 80 prowadzi do %1, a nie do https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Wpisz w bloku server portu 80: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>Odpowiedź prowadzi do %1, skąd następuje powrót: przeglądarki rezygnują.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>Na uzgadnianie WebSocket na %1 odpowiedzią jest %2: nagłówek Upgrade nie dociera do backendu.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>W witrynie: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>Na uzgadnianie WebSocket na %1 nie ma przydatnej odpowiedzi (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>Port %1 jest osiągalny tylko z tej maszyny.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>Port %1 jest otwarty na adresach tej maszyny, a zapora (%2) zamyka go dla innych.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>Port %1 jest otwarty tylko na adresie prywatnym (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Kontener publikuje port %1 na wszystkich adresach, z pominięciem zapory: każdy może tam połączyć się z usługą bez HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Wpisz w .env OpenTalk: %2. Potem: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Opublikuj go w pliku compose na własnym adresie tej maszyny: 127.0.0.1:%1:… Potem: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 nasłuchuje na porcie %1 wszystkich adresów i żadna zapora go nie zamyka: każdy może tam połączyć się z usługą bez HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Niech nasłuchuje tylko na 127.0.0.1 albo zamknij port.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 nasłuchuje na porcie %1 wszystkich adresów; nie da się ustalić, czy zamyka go zapora.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Sprawdź jako administrator: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>Port %1 odpowiada na %2; nie udało się zobaczyć, kto tam nasłuchuje i czy zapora zamyka go dla innych.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Sprawdź jako administrator.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>Sygnalizacja LiveKit na porcie %1 jest osiągalna z zewnątrz. W tym wydaniu może do niej mieć dostęp tylko sam OpenTalk.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Podaj w livekit.yaml adresy, na których jest używana: bind_addresses: [&quot;127.0.0.1&quot;], a jeśli kontroler jest kontenerem, także adres mostka Dockera. Potem uruchom LiveKit ponownie.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Zamknij port (%2) albo podaj w livekit.yaml adresy, na których jest używana: bind_addresses: [&quot;127.0.0.1&quot;], a jeśli kontroler jest kontenerem, także adres mostka Dockera.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>Sygnalizacja LiveKit na porcie %1 jest osiągalna z zewnątrz bez HTTPS, z pominięciem nginx.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>Dzienniki z ostatniej godziny nie zawierają niczego, co wskazuje na usterkę.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>Dzienniki z ostatniej doby zawierają komunikaty o minionych usterkach (%1); ostatni: %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Nie ma jeszcze dzienników: nikogo jeszcze nie było.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>To konto nie może czytać dzienników.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Gdy nginx przekazywał żądania, na backendzie nic nie nasłuchiwało (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>Czy kontener działa (docker ps) i czy port jest tym, który on publikuje?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx nie mógł połączyć się z backendem (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Sprawdź adres backendu i zaporę między nim a nginx.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux nie dopuścił nginx do backendu (razy: %1, ostatnio: %2): strony kończą się statusem 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Uruchom jako root: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>Backend przyjął żądanie i nie odpowiedział na czas (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Sprawdź dziennik samej usługi i obciążenie jej maszyny.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>Backend zamknął połączenie, zanim odpowiedział (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>Mógł uruchomić się ponownie; sprawdź dziennik samej usługi.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Wszystkie backendy zawiodły i nginx przez pewien czas nic do nich nie wysyłał (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>Przyczynę podają wcześniejsze komunikaty; sprawdź usługę.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>Nagłówek backendu nie zmieścił się w buforach nginx (razy: %1, ostatnio: %2): strona skończyła się statusem 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Zastosuj profil ponownie: ustawia on większe bufory dla Keycloak. Dla innej usługi zwiększ proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Przesyłane pliki były większe niż limit tej witryny (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>Jeśli mają być przyjmowane, zwiększ limit przesyłania usługi i zastosuj.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx nie mógł odczytać certyfikatu lub jego klucza (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Sprawdź, czy pliki istnieją i są całe, a przy SELinux także ich etykiety (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>nginx nie miał już wolnych połączeń (razy: %1, ostatnio: %2): użytkownicy byli odrzucani.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Zwiększ worker_connections w nginx.conf, na przykład do 4096, i przeładuj.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx miał otwartych tyle plików, ile mu wolno (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>Limit żądań odrzucił żądania (razy: %1, ostatnio: %2). Może go osiągnąć biuro za jednym adresem.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>Jeśli to byli ludzie, zwiększ liczbę żądań na sekundę lub naraz i zastosuj.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx nie mógł wyszukać nazwy backendu (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Sprawdź nazwę albo wpisz zamiast niej adres.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Żądania skończyły się statusem 502: brak poprawnej odpowiedzi backendu (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>Czy usługa działa? Więcej podaje sprawdzenie tego backendu.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Żądania skończyły się statusem 504: brak odpowiedzi backendu na czas (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Przesyłane pliki odrzucono jako za duże, ze statusem 413 (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>Jeśli mają być przyjmowane, zwiększ limit przesyłania usługi albo limit w samej usłudze.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Adresy odrzucono jako za długie, ze statusem 414 (razy: %1, ostatnio: %2): przenoszą one tokeny LiveKit.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Zastosuj profil ponownie: ustawia on large_client_header_buffers.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Żądania odrzucono jako zbyt liczne, ze statusem 429 (razy: %1, ostatnio: %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 wskazuje na tę maszynę: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 prowadzi tutaj przez router: %2 przedstawia certyfikat tej maszyny.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 wskazuje na proxy, %2, a ten profil ma zaufane serwery proxy.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>Ćwiczenie ma własną sieć, bez serwerów nazw.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>Nazwa %1 nie istnieje w DNS.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Dodaj rekord tam, gdzie zarządza się domeną: „%1. %2”. Nowy rekord może być widoczny dla wszystkich dopiero po godzinie.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>Nazwa %1 istnieje w DNS, ale nie ma adresu.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>Na zapytanie o %1 serwer nazw odpowiada błędem.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Sprawdź serwery nazw domeny i jej DNSSEC tam, gdzie się nią zarządza; więcej pokazuje „dig %1 A”.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Żaden serwer nazw nie odpowiedział na czas na zapytanie o %1.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Sprawdź serwery nazw w /etc/resolv.conf oraz to, czy zapora wypuszcza port 53, UDP i TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>Na zapytanie o rekord %2 dla %1 nie ma przydatnej odpowiedzi, na drugie jest. Przeglądarki czekają na obie.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Sprawdź serwery nazw domeny tam, gdzie się nią zarządza; więcej pokazuje „dig %1 %2”.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>Serwer nazw podaje, że %1 ma adres, a na pytanie o rekord %2 podaje, że nie ma takiej nazwy. Niektóre serwery nazw zapominają wtedy adres.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Powiadom operatora serwerów nazw tej domeny.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 nie wskazuje na tę maszynę: rekord A tej nazwy to %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Ustaw rekord na adres tej maszyny: „%1. %3”. Jeśli %2 jednak prowadzi tutaj, wpisz go jako adres publiczny tej maszyny.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>Rekord AAAA dla %1 nie wskazuje na tę maszynę: %2. Przeglądarki i Let&apos;s Encrypt wolą go od rekordu A.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Usuń rekord AAAA albo ustaw go na adres tej maszyny: „%1. %3”. Jeśli %2 jednak prowadzi tutaj, wpisz go jako adres publiczny tej maszyny.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>Niektóre adresy dla %1 prowadzą gdzie indziej: %2. Trafia tam część użytkowników i może tam trafić Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Usuń z rekordów to, co tu nie prowadzi: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>Niektóre adresy dla %1 nie należą do tej maszyny, a przedstawiają ten sam certyfikat: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Jeśli prowadzą tutaj, wpisz je jako adresy publiczne tej maszyny. Kilka maszyn wymaga tego samego profilu, a spotkanie musi pozostać na jednej z nich.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 wskazuje na %2, co nie jest adresem tej maszyny, a przedstawia jej certyfikat: to system równoważenia obciążenia albo inna maszyna z kopią.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Jeśli %2 jednak prowadzi tutaj, wpisz go jako adres publiczny tej maszyny; w innym razie ustaw rekord: „%1. %3”.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 wskazuje na proxy lub CDN przed tą maszyną: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Wpisz w opcjach jego sieci jako zaufane serwery proxy, aby zachować adresy użytkowników, i niech przekazuje także port 80; albo niech nazwa wskazuje wprost tutaj.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 wskazuje na %2. Na zapytanie stąd odpowiada tam coś innego: sam router albo inna maszyna.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Wpisz adres publiczny tej maszyny, a sprawdzenie będzie mogło to ustalić. Router musi przekazywać porty 80 i 443 do tej maszyny.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 wskazuje na %2. Ta maszyna ma tylko adresy prywatne i od wewnątrz nic tam nie odpowiada, więc nie da się ustalić, czyj to adres.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Wpisz adres publiczny tej maszyny.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 wskazuje na %2, gdzie serwer ma certyfikat dla tej nazwy. Ponieważ profil ma zaufane serwery proxy, może to być jeden z nich; stąd nie da się tego ustalić.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Jeśli tak jest, dodaj jego adres do zaufanych serwerów proxy.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 wskazuje na adres prywatny, %2, z którym Let&apos;s Encrypt nie może się połączyć.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Ustaw rekord na adres publiczny: „%1. %3”. Jeśli tę odpowiedź dostaje tylko własna sieć, zapytaj publiczny serwer nazw; bez adresu publicznego wybierz inne źródło certyfikatów.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 wskazuje na %2, czyli na adres, który każda maszyna uznaje za własny lub należący do własnej sieci.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Ustaw rekord na adres tej maszyny: „%1. %3”.</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 wskazuje na adres tej maszyny, na którym według profilu nginx nie nasłuchuje: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Dodaj %2 do adresów w opcjach albo ustaw rekord na jeden z nich.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>Rekord AAAA dla %1 wskazuje na tę maszynę, %2, ale profil nie ma IPv6: nikt tam nie odpowiada.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Włącz IPv6 w opcjach albo usuń rekord AAAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>Rekordy CAA dla %1 nie pozwalają Let&apos;s Encrypt wystawiać certyfikatów: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Dodaj rekord: „%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>Rekordy CAA dla %1 pozwalają Let&apos;s Encrypt wystawiać certyfikaty, ale nie używanym tu sposobem, http-01: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Dodaj http-01 do validationmethods tego rekordu.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Rekord CAA dla %1 jest oznaczony jako krytyczny i jest rodzaju, którego Let&apos;s Encrypt nie zna, „%2”: nie wystawi certyfikatu.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Usuń ten rekord albo jego flagę krytyczności.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>Na zapytanie o rekordy CAA dla %1 nie ma przydatnej odpowiedzi. Jeśli Let&apos;s Encrypt też jej nie dostanie, nie wystawi certyfikatu.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Wypróbuj „dig %1 CAA” tutaj i gdzie indziej oraz sprawdź serwery nazw domeny tam, gdzie się nią zarządza.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>To, co przeznaczone tylko dla operatorów i administratorów, jest zamknięte dla obcych.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Dane liczbowe dla operatorów są zamknięte dla obcych. Nie da się stąd ustalić, czy zamknięta jest konsola: wszystkie adresy tej maszyny są dopuszczone.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>Ćwiczenie ma własną sieć, bez obcych.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>Ścieżka %1 jest otwarta dla wszystkich (%2): dane o użyciu i obciążeniu.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Zastosuj profil, który ją zamyka, albo wpisz w witrynie: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>Ścieżka %1 jest otwarta dla wszystkich (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>Konsola Keycloak, %1, jest otwarta dla wszystkich (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Zastosuj profil, który dopuszcza tylko admin_networks.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx nasłuchuje na porcie %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx nie nasłuchuje na porcie %1 i nikt inny też nie.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Zastosuj profil; jeśli to już zrobiono, uruchom nginx: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Nikt nie nasłuchuje na porcie %1 maszyny ćwiczeniowej.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Najpierw zastosuj tam profil.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Inny program, %1 (proces %2), nasłuchuje na porcie %3, na którym musi nasłuchiwać nginx.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Kontener publikuje port %1, na którym musi nasłuchiwać nginx (proces %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Ktoś nasłuchuje na porcie %1, ale to konto nie może zobaczyć, kto.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Sprawdź jako administrator: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Stąd nikt nie może obejrzeć portów tamtej maszyny.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Uruchom „opentalk-proxy-wizard --check” na samej maszynie.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>Zapora (%1) przepuszcza wszystkich do %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Żadna zapora na tej maszynie nie odrzuca %1. Zapory przed maszyną stąd nie widać.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>Nie da się ustalić, czy zapora odrzuca %1: nie udało się odczytać reguł.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Z reguł zapory (%1) nie da się ustalić, czy przepuszcza ona wszystkich do %2.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Obejrzyj je: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>Zapora (%1) odrzuca %2: przeglądarki nie docierają tam do OpenTalk.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Uruchom jako root: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Umieść to w /etc/nftables.conf nad regułą, która to odrzuca: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>Zapora (%1) odrzuca %2: tamtędy idzie dźwięk i obraz spotkań, z pominięciem nginx.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Nikt nie nasłuchuje tu na porcie %1: LiveKit jest wyłączony albo działa na innej maszynie.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Tam, gdzie działa, jego porty muszą być otwarte.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>Nie można odczytać ustawień LiveKit: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Sprawdź, czy to właściwy plik, i jego wcięcia.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>SELinux jest tu wyłączony albo nie zabrania nginx niczego, co potrzebne.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux nie pozwala nginx łączyć się z usługami: każda strona kończy się statusem 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux nie dopuszcza nginx do %1: typ to %2, a oczekiwany jest %3.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Uruchom jako root: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Nie było odpowiedzi w ciągu %1 s.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Uruchom to sprawdzenie ponownie osobno; jeśli to nie minie, sprawdź obciążenie maszyny i sieć.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>Kontroler na %1 jest z wydania podanego w profilu: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>Kontroler na %1 jest z innego wydania, niż podaje profil. Znaleziono: %2. W profilu: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Wybierz „%2” na stronie „Usługi” (w profilu: &quot;release&quot;: &quot;%4&quot;) i zastosuj ponownie.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>Odpowiedzi kontrolera na %1 nie zdradzają jego wydania; przyjmuje się, że wydanie w profilu jest właściwe.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>Wydanie widać tylko tam, gdzie odpowiada kontroler, a na %1 nie odpowiada.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>Frontend WWW kieruje przeglądarki do kontrolera na %1, a nginx ma go na %2: nikt nie może się zalogować.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>Frontend WWW każe przeglądarkom łączyć się z kontrolerem bez HTTPS (%1): na stronie z HTTPS odmawiają tego.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>Frontend WWW kieruje przeglądarki do logowania na %1, a nginx ma Keycloak na %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>Kontroler przyjmuje logowania z %1, a nginx ma Keycloak na %2: odrzuca każdego, kto się loguje.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>Kontroler nie pozwala żadnej stronie %1 wysyłać do niego zapytań (dopuszcza %2): frontend WWW nie dostaje odpowiedzi.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak nie uwzględnia tego, co przekazuje mu nginx: zapytany jak za HTTPS o %1, nazywa siebie %2. Logowanie się nie udaje.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak nazywa siebie %2, a nginx ma go na %1: logowanie się nie udaje.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak odpowiada, ale nie ma obszaru (realm) „%1”, którego używa kontroler (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad na %2 nie uwzględnia tego, że %1 jest za HTTPS: jego ciasteczko nie jest oznaczone jako bezpieczne i notatnik pozostaje pusty.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>Lista zawiera więcej niż %1 portów.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Pytaj o mniej portów naraz albo o ich zakres.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>„%1” nie jest nazwą usługi ani dodatkowej usługi.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Użyj identyfikatora podanego w profilu.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Na tej maszynie nie ma jeszcze witryny „%1” programu OpenTalk Proxy Wizard.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Najpierw zastosuj profil.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>„%1” nie jest portem; są nimi na przykład 443/tcp i 20000-39999/udp.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Zapisz go w taki sposób.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Odnów go: certbot renew. Jeśli już został odnowiony, nginx pokazuje jeszcze stary: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Sprawdź, dlaczego nie został odnowiony: certbot renew --dry-run. Jeśli został, nginx pokazuje jeszcze stary: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Uruchom nginx albo zastosuj profil.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Sprawdź, czy nginx nie jest przeciążony albo czy portu 443 nie zajmuje inny program: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>Połączenie jest zamykane bez odpowiedzi. nginx robi tak dla nazw, których nie zna (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Ustaw ssl_protocols na TLSv1.2 TLSv1.3. W wersjach przed nginx 1.29.2 decyduje serwer domyślny tego adresu.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Sprawdź dziennik błędów nginx oraz certyfikat i klucz tej witryny.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Zastosuj profil ponownie. W wersjach przed nginx 1.29.2 decyduje serwer domyślny tego adresu.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx odpowiada, a jego backend nie (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>Niech port 80 prowadzi do HTTPS i nic nie prowadzi z powrotem. Usługi za nginx potrzebują X-Forwarded-Proto https.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Sprawdź dzienniki nginx i usługi.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Ta maszyna nie ma własnego adresu, na którym odpowiada nginx, więc nie da się stąd spojrzeć oczami obcego.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Zatrzymaj go i wyłącz jego ponowne uruchamianie albo nadaj mu inny port; „systemctl status %2” podaje, która to usługa. Potem: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>„docker ps --filter publish=%1” podaje, który to kontener; nadaj mu inny port, a potem: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Zwiększ worker_rlimit_nofile w nginx.conf, na przykład do 16384, i przeładuj.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Oprócz tego, co bezpieczne, serwer nadal przyjmuje %1.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>Port %1 odpowiada na wszystkich adresach. Zapora (%2) zamyka go dla innych, ale nie wtedy, gdy publikuje go kontener: to konto nie może zobaczyć, kto nasłuchuje.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Aby można je było obejrzeć, zainstaluj nft z pakietu nftables.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>To starsze reguły iptables. Obejrzyj je: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>Zapora (%1) wpuszcza %2 tylko przez IPv4, a %4 wskazuje na tę maszynę także przez IPv6.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Ustaw IPV6=yes w /etc/default/ufw, a następnie uruchom jako root: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Wpisz w %3 i uruchom ponownie frontend:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Wpisz w %3 i uruchom ponownie kontroler:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Wpisz w %3 i uruchom ponownie Keycloak:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Utwórz lub zaimportuj obszar (realm) albo podaj właściwy w %3 i uruchom usługi ponownie:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Wpisz w %3 i uruchom ponownie Etherpad:</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Ten dziennik ma drugą nazwę, więc jego zawartość może należeć do innego pliku.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Usuń go; po przeładowaniu nginx utworzy nowy.</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>Programu pomocniczego nie można uruchomić jako root z żadnego z tych katalogów: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Uruchom kreator ze zmienną TMPDIR wskazującą katalog, w którym wolno uruchamiać programy.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Zwykłe żądania wysyłają pusty nagłówek, który NGINX pomija: połączenie z backendem można utrzymać.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Przekazywany jest tylko WebSocket. Każdy inny protokół, na który klient chce się przełączyć, omijałby reguły tego pliku.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>Ścieżka tak, jak zrozumiał ją NGINX, bez zapytania, w którym przesyłane są tokeny dostępu.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>Reszta tej ścieżki to token, który otwiera spotkanie.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>Instrukcja przekazuje wszystko, co klient umieści w Upgrade.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>Instrukcja wysyła Connection: upgrade z każdym żądaniem; wolno to tylko przy uzgadnianiu. Nazwa ma przedrostek, ponieważ blok map o tej samej nazwie w innym pliku po cichu zastąpiłby ten.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>Instrukcja zapisuje w dzienniku całe żądania. OpenTalk wysyła tokeny w ścieżkach i zapytaniach: kto czyta dziennik, mógłby ich użyć.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>Zwykły format „combined”, aby czytały go narzędzia do dzienników, z zamaskowaną ścieżką i bez strony odsyłającej, której adres też może zawierać token.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Nazwa hosta o 47 i więcej literach nie mieści się w 64 bajtach, które NGINX ma domyślnie; 512 mieści najdłuższą możliwą nazwę. To osobny plik, aby mógł zniknąć jako ostatni, gdy nie jest już potrzebny.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>Do backendów nazwanych na początku tego pliku. Instrukcja podaje localhost, czyli dwa adresy: najpierw próbowane jest IPv6, na którym nie nasłuchuje żaden kontener.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Jakby niczego tam nie było.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Sama ta maszyna.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>Sieci Dockera: kontenery OpenTalk same tego używają, także przez nazwę publiczną.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Sieć administratorów, z profilu.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Nikt inny (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Wszystko inne.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>Przesyłane pliki docierają do kontrolera na bieżąco. Instrukcja zapisuje najpierw każdy z nich tutaj.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Pobierane nagrania też nie są tu zapisywane.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Przesyłanie i pobieranie plików.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>Kontroler sprawdza pytającego po adresie połączenia, a za proxy jest nim proxy. Instrukcja otwiera tę ścieżkę na świat.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>Opis interfejsu jest dla programistów. Instrukcja zostawia go otwartym.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak pokazuje to każdemu, kto dotrze do jego portu. Instrukcja otwiera to na świat.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>Instrukcja otwiera konsolę na świat. Przy zamknięciu dla wszystkich przestałyby działać zaproszenia według nazwy: kontroler też tu pyta.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>Sygnalizacja i sprawdzenie, czy token jest ważny.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Zwraca OK, aby było widać, że LiveKit działa.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Używają tego tylko usługi OpenTalk. Instrukcja otwiera to na świat.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Nic innego nie jest przeznaczone dla ogółu.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>Samo spotkanie.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Zestawia dźwięk i obraz.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Tu otwiera się i zamyka pokoje; ogół tego nie potrzebuje.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Kto odgadnie jedno hasło, uruchamia tu kod. Instrukcja otwiera to na świat.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Adresy zawierają tu tokeny, a NGINX cytuje całe adresy w dzienniku błędów. Nie potrafi ich zamaskować, więc pomija się to, co zapisywałby najczęściej, czyli że backend nie działa lub jest powolny: dziennik dostępu pokazuje to jako 502 lub 504. Instrukcja zapisuje tokeny.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>Sygnalizacja, a w nowszych wydaniach także droga do LiveKit. Jak cała reszta, poza dziennikiem błędów.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Kto ma taki link, ustawia nowe hasło. Jak cała reszta, poza dziennikiem błędów.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>Zamiast tego podaje to następny wiersz, aby nadeszło tylko raz.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Rok dla pliku, a dla strony zastępującej brakujący plik to, co podaje frontend.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>Instrukcja przechowuje każdy skrypt i obraz przez tydzień, na wszystkich hostach i z portu frontendu: zachowuje stary config.js, gubi HSTS i psuje stronę logowania.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Starsze wersje nie są już bezpieczne. W wersjach przed NGINX 1.29.2 decyduje o tym serwer domyślny adresu dla każdej nazwy na nim: jeśli jest nim inna witryna, liczy się jej ustawienie.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Starsze wersje nie są już bezpieczne.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>Lista Mozilli, wersja 6.0. Instrukcja ma też dwa szyfry DHE: bez pliku z parametrami DH NGINX nigdy ich nie używa, a Mozilla je usunęła.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Wszystkie są silne: każde urządzenie bierze ten, który jest dla niego najszybszy.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Ten certyfikat podaje responder OCSP. Instrukcja włącza OCSP stapling dla wszystkich; Let&apos;s Encrypt od 2025 roku nie ma respondera, a NGINX tylko by ostrzegał.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>OCSP stapling wyszukuje nazwę respondera; to są serwery nazw tej maszyny.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>Powracający klienci pomijają połowę uzgadniania; 10 MB mieści około 40000 z nich. Nazwa SSL z instrukcji jest zajęta na wielu maszynach, a inny rozmiar pod tą samą nazwą zatrzymuje NGINX.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>Tyle, ile zaleca Mozilla.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>W wersjach przed 1.23.2 NGINX nie odnawia kluczy biletów, co zniweczyłoby utajnianie z wyprzedzeniem (forward secrecy).</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Jeden certyfikat obejmuje wszystkie nazwy. Polecenie certbota z instrukcji tworzy właśnie taki, ale jej witryny podają osobne: pliki, które nie istnieją.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>Certyfikat tej nazwy i łańcuch.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>Jego klucz prywatny; czyta go tylko root.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Spotkania trzymają połączenia godzinami: nowe trafiają tam, gdzie jest ich najmniej.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Logowanie pozostaje przy tym Keycloak, który je zna. Przed jego rozpoczęciem nie ma ciasteczka i żądania są rozdzielane po kolei.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>Użytkownicy pozostają przy jednym backendzie według adresu, od pierwszego żądania; ciasteczko przyszłoby za późno.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Wyszukiwana w czasie pracy NGINX: nazwa, której nie da się znaleźć przy starcie, zatrzymałaby cały serwer.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Gdzie nasłuchuje usługa.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>Serwery nazw tej maszyny.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>Z tej nazwy usługa buduje własne adresy.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>Adres klienta.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>Adres klienta i nic więcej. Instrukcja dopisuje go do tego, co wysłał klient, a usługi czytają najpierw część podrobioną.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Mówi, że klienci używają HTTPS: bez tego logowanie i spotkania dostają adresy ze zwykłym http.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Nadpisywany, czego instrukcja nie robi: inaczej klient mógłby sterować tym, dokąd kieruje się innych.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>Port, którego używają klienci. Keycloak umieszcza go w swoich adresach; instrukcja pozwala klientom go wybrać.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Usuwany, czego instrukcja nie robi: kontroler wierzyłby mu bardziej niż wszystkim innym.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Połączenia z backendem są utrzymywane. Nie ma tu WebSocket; instrukcja żąda go także na frontendzie.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, jeśli klient o to prosi.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>„upgrade” dla WebSocket, puste dla wszystkiego innego. Instrukcja wysyła „upgrade” z każdym żądaniem.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak wysyła przy logowaniu wiele ciasteczek. 8 KB z instrukcji to za mało: strona kończyłaby się statusem 502.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Tak jak w instrukcji.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>Milczące połączenia WebSocket pozostają otwarte przez godzinę. Przy 60 sekundach NGINX, które instrukcja prawie wszędzie zachowuje, spokojna tablica traci połączenie, a spotkanie może się skończyć.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Tutaj, a nie w nginx.conf, gdzie dodaje to instrukcja: tam często już to jest, a drugiego NGINX nie przyjmuje.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Pamięci podręczne po drodze do przeglądarki rozróżniają obie postacie. W instrukcji nie ma takiego wiersza.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>Te typy z instrukcji, które wysyła OpenTalk, oraz trzy, których w niej nie ma: WebAssembly do rozmywania tła, obrazy SVG i manifest.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>Największy przesyłany plik. O bajt więcej daje odpowiedź 413; instrukcja pomija to dla tablicy i notatnika, gdzie nie udaje się przesłać żadnego obrazu ponad 1 MB.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit i Keycloak umieszczają w adresach i ciasteczkach długie tokeny; 8 KB kończy się statusem 414. W każdej witrynie, bo przeglądarki używają jednego połączenia HTTP/2 dla wszystkich nazw certyfikatu.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>W wersjach przed NGINX 1.19.7 powyższy wiersz nie obowiązuje dla HTTP/2; ten obowiązuje.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Wszystkie procesy robocze dzielą się wiedzą o tych backendach.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Połączenia z backendem są używane ponownie; instrukcja otwiera osobne dla każdego żądania.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Krócej niż 5 sekund, po których usługi OpenTalk zamykają bezczynne połączenia, aby żadne żądanie nie trafiło na zamykane połączenie.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>Backendy tej usługi, pod naszą nazwą.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Odpowiedzi z danymi poufnymi nie wolno kompresować: ich długość zdradzałaby części tych danych. Debian i instrukcja włączają to dla wszystkich witryn.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>Wymagają tego WebSocket i utrzymywane połączenia.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>Nie zdradza, jaki to NGINX.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Zamyka połączenie bez odpowiedzi. W konfiguracji z instrukcji na nieznane nazwy odpowiada kontroler.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Połączenie musi pozostać przy jednym procesie roboczym: reuseport, które wolno podać raz dla każdego adresu.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, z profilu.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>Kto pyta o inną nazwę, nie dostaje żadnego certyfikatu.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>W wersjach przed NGINX 1.29.2 protokoły tego serwera obowiązują dla wszystkich nazw na jego adresach.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Dla żądania, które przychodzi połączeniem innej nazwy: przeglądarka otwiera wtedy własne.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Zamyka połączenie. W wersjach przed 1.19.4 NGINX nie może odmówić bez pokazania certyfikatu.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>W instrukcji nie ma takiego serwera: nieznane nazwy trafiają tam do usługi, której plik jest pierwszy.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>Nieliczone: pusty klucz. Odcięcie tego skończyłoby spotkanie lub przesyłanie.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Osobne liczenie dla każdego adresu.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>Instrukcja liczy wszystko. Biuro za jednym adresem zostałoby odcięte na początku spotkania.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>Nazwa api z instrukcji łatwo bywa zajęta, a druga strefa o tej samej nazwie zatrzymuje NGINX. Końcówka tej nazwy oznacza klucz: z innym kluczem pod tą samą nazwą przeładowanie się nie udaje.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Tak, jak podaje frontend.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>Na brakujący plik frontend odpowiada swoją stroną startową i statusem 200: tej strony nie wolno przechowywać.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Rozstrzyga się, gdy jest odpowiedź, według jej statusu i typu.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Wszyscy inni.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Zaufany serwer proxy, z profilu.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>Według adresu samego połączenia.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Tak jak połączenie z tym serwerem.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Tak podaje zaufany serwer proxy.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Co mówi się usługom o drodze klienta.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Zaufane serwery proxy podają tu, kim jest klient: na potrzeby dzienników, limitów i zamkniętych ścieżek.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>Ostatni adres, który nie jest zaufanym serwerem proxy: nie liczy się to, co klient wpisał przed nim.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>Tyle żądań może przyjść naraz, bez czekania. Instrukcja dopuszcza 20, co może osiągnąć jedna osoba dołączająca do spotkania.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>„Zbyt wiele żądań”. Status 503 z instrukcji oznacza, że serwer nie działa.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Tylko zapisuje w dzienniku błędów, kto zostałby odrzucony.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 nasłuchuje tylko na tym adresie: bez tego wiersza przejąłby tam nasze nazwy.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. Instrukcja nasłuchuje tylko na IPv4: nazwy z rekordem AAAA nie działają, a Let&apos;s Encrypt próbuje go najpierw.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Tu łączą się klienci.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>Instrukcja podaje http2 przy listen; od NGINX 1.25.1 jest to przestarzałe i powoduje ostrzeżenie.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, przez UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>Publiczna nazwa tej usługi.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>Nie zdradza, jaki to NGINX. Instrukcja pokazuje to na każdej stronie błędu.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>Plik z instrukcji, w formacie, który maskuje tokeny.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Tu umieszcza je certbot.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>Ich nazwy nie mają rozszerzenia, po którym można poznać typ.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>Instrukcja ma 301, przy którym POST zmienia się w GET; 308, zgodnie z zaleceniem Mozilli, go zachowuje. I sama nazwa, a nie ta, którą wysłał klient.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>Bez przekierowania. Dzięki ^~, którego nie ma w instrukcji, nie przejmie tego żaden inny blok location.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Wszystko inne trafia na HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>Zwykły HTTP: tylko droga do HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>Sama usługa, przez HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>Backend też może wysyłać ten nagłówek; podwójny przeglądarki mogą pominąć.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>Przeglądarki, które raz tu były, nigdy już nie używają zwykłego HTTP. Jest to w każdej witrynie, z „always” także dla błędów.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>Przeglądarki przyjmują wysłany typ i nie zgadują. Instrukcja pomija to na stronach błędów; „always” dodaje to tam.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Inne witryny poznają nazwę hosta, a nie adres spotkania. W instrukcji nie ma takiego wiersza.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>Kamera, mikrofon i ekran są dla stron OpenTalk, a nie dla stron w nich osadzonych. W instrukcji nie ma takiego wiersza; wiersze zwykle podawane w sieci zabraniają kamery wszystkim.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Żadna inna witryna nie może osadzać tych stron. Tylko tutaj: instrukcja ma to na każdym hoście, przez co notatnika i tablicy nie można pokazać w spotkaniu.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Co te strony mogą wczytywać i z czym się łączyć. Polityka z instrukcji nie przepuszcza WebSocket, więc żadne spotkanie nie może się rozpocząć, i blokuje notatnik, tablicę oraz awatary.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Co te strony mogą wczytywać i z czym się łączyć. Raportowane w konsoli przeglądarki, a nie wymuszane: wymuś to, gdy spotkanie niczego nie zgłasza. Polityka z instrukcji, wymuszana od razu, nie pozwala rozpocząć spotkania.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Pokazywane tylko wewnątrz OpenTalk i w ramkach, które sam tworzy. Instrukcja wysyła X-Frame-Options: SAMEORIGIN, przez co nie można tego pokazać w spotkaniu.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Informuje przeglądarki, że jest HTTP/3, na porcie UDP 443. Zapora musi go przepuszczać.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>Sama maszyna. %1 nasłuchuje na jednym adresie, a na wszystkich nikt: NGINX nie mógłby przejść na wszystkie w czasie pracy.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Nigdy nie może być nazwą. Zwykłe „_” może należeć do innej witryny, a NGINX ostrzegałby przed dwoma.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Ten nginx.conf nie czyta żadnego katalogu witryn. Przez ten wiersz czyta pliki OpenTalk i żadnych innych.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Konfiguracja, którą NGINX by odrzucił, nie jest przeładowywana: do czasu naprawy używany jest stary certyfikat.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX trzyma stary certyfikat w pamięci do przeładowania. Instrukcja o tym zapomina; przy metodzie webroot certbota nikt inny tego nie robi.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Ta nazwa nie ma jeszcze certyfikatu, a bez HTTPS nie można rozpocząć spotkania: dopóki go nie ma, nic nie jest udostępniane.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Wszystko inne musi poczekać.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>Zwykły HTTP: droga do certyfikatu.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protokoły i szyfry, jednakowe dla wszystkich witryn. Plik z instrukcji wysyła też HSTS, który profil wyłącza.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protokoły i szyfry, jednakowe dla wszystkich witryn. Plik z instrukcji wysyła też HSTS; tutaj każda witryna wysyła go wśród własnych nagłówków, bo blok location z własnym nagłówkiem nie dziedziczy żadnego.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Serwer wirtualny: adresy, na których nasłuchuje, jego nazwy i to, co robi z żądaniami do nich.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Adres i port, na którym serwer przyjmuje połączenia. „ssl” oznacza TLS, „default_server” – nazwy, których nie ma żaden serwer.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>Nazwy hosta tego serwera. NGINX porównuje je z nazwą, o którą prosi klient.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Czy strony błędów i nagłówek Server podają wersję NGINX.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>Miejsce na jeden wpis w tablicy nazw hostów. Domyślnie jest to jeden wiersz pamięci podręcznej procesora.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Ustawienia dla ścieżek. „=” oznacza dokładnie tę ścieżkę, „^~” – ścieżki, które tak się zaczynają i mają pierwszeństwo przed wzorcami, „~” – wzorzec; bez znaku liczy się najdłuższy początek, po wzorcach.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>Katalog plików; dołączana jest do niego ścieżka żądania.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>Typ plików, których rozszerzenie żadnego nie wskazuje.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Kończy żądanie tym statusem, a przy przekierowaniach także adresem. 444 zna tylko NGINX: zamyka połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Wczytuje inny plik albo wszystkie pliki pasujące do wzorca, tak jakby ich tekst stał tutaj.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>Plik, w którym zapisywane jest każde żądanie, i nazwa formatu.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>Plik na komunikaty o błędach i poziom ważności, od którego są zapisywane; jeśli go nie podano: „error”.</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Nazywa format dzienników dostępu i określa, co zawiera wiersz. Jego części są łączone.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Tworzy drugą zmienną z pierwszej według tabeli. Wartość jest wyszukiwana dopiero wtedy, gdy coś użyje zmiennej.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>Wartość, gdy nie pasuje żaden inny wiersz tabeli.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Wiersz tabeli: gdy lewa strona jest równa albo pasuje wzorzec po ~, zmienna ma wartość z prawej.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Tworzy drugą zmienną na podstawie adresu: liczy się najmniejsza sieć, która go zawiera.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>Wartość dla adresów spoza wszystkich tych sieci.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Wiersz tabeli: sieć i wartość dla adresów w tej sieci.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Wpuszcza adres lub sieć. Ze wszystkich takich wierszy decyduje pierwszy, który pasuje.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Odpowiada adresowi, sieci lub wszystkim statusem 403. Ze wszystkich takich wierszy decyduje pierwszy, który pasuje.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Dodaje nagłówek do odpowiedzi, z „always” także do błędów. Blok z choćby jednym takim wierszem nie dziedziczy żadnego z zewnątrz.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>Największa treść żądania. Na większe odpowiedzią jest 413; 0 wyłącza sprawdzanie.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Liczba i rozmiar buforów na długie wiersze żądań i nagłówki. Żaden wiersz nie może być dłuższy niż jeden z nich: 414 lub 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Czy odpowiedzi są po drodze kompresowane.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>Jak mocno kompresować, od 1 do 9: więcej pracy, mniej do wysłania.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Odpowiedzi mniejsze niż tyle bajtów pozostają bez zmian; rozmiar podaje ich nagłówek Content-Length.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Czy skompresowane odpowiedzi dostają też żądania, które według nagłówka Via przeszły przez inne proxy.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Dodaje „Vary: Accept-Encoding”, po czym pamięci podręczne rozróżniają obie postacie odpowiedzi.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>Typy kompresowane oprócz text/html, który jest kompresowany zawsze.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>Plik z certyfikatem serwera, a po nim certyfikaty między nim a certyfikatem głównym.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>Plik z kluczem prywatnym certyfikatu.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>Używane wersje TLS. Bez tego wiersza: TLS od 1 do 1.2, od NGINX 1.23.4 także 1.3, a od 1.27.3 tylko 1.2 i 1.3.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>Szyfry dla TLS do 1.2, według nazw OpenSSL. Szyfry TLS 1.3 są zawsze włączone.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Czy liczy się kolejność szyfrów serwera, czy klienta.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>Gdzie przechowywane są sesje, które klienci mogą wznawiać: „shared” z nazwą i rozmiarem to jedno miejsce dla wszystkich procesów roboczych.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Jak długo można wznowić sesję.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Czy klienci sami przechowują stan swojej sesji, zaszyfrowany kluczem serwera.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Czy serwer pobiera dowód, że jego certyfikat nie jest unieważniony (OCSP), i wysyła go razem z nim.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Czy uzgadnianie TLS, które dociera do tego serwera, jest odrzucane.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Czy oferowany jest HTTP/2.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>Najdłuższy skompresowany nagłówek przez HTTP/2. Od NGINX 1.19.7 ten wiersz już się nie liczy.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>Najdłuższa lista nagłówków przez HTTP/2 po rozpakowaniu. Od NGINX 1.19.7 ten wiersz już się nie liczy.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Czy używany jest HTTP/3 tam, gdzie „listen” ma quic.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>Pamięć wspólna dla wszystkich procesów roboczych, w której żądania są liczone według klucza, i częstość dozwolona dla każdego klucza. Pusty klucz nie jest liczony.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Stosuje częstość strefy. Tyle żądań, ile podaje „burst”, może przyjść za wcześnie; z „nodelay” nie muszą czekać.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>Status żądań, które są odrzucane.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Czy żądania są tylko liczone i żadne nie jest odrzucane.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Serwer proxy, któremu wierzy się, gdy podaje, w imieniu którego klienta się łączy.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>Nagłówek, w którym podają to zaufane serwery proxy.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Czy liczy się ostatni adres w nagłówku, czy ostatni, który nie jest zaufanym serwerem proxy.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>Serwery nazw, które NGINX pyta w czasie działania; odpowiedzi przechowuje tak długo, jak same określają.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Grupa backendów pod jedną nazwą. Są używane po kolei, chyba że wiersz wewnątrz określa inaczej.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Backend z grupy. Z „resolve” jego nazwa jest w czasie działania NGINX wyszukiwana wciąż od nowa.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>Serwery nazw, które są pytane o backendy tej grupy.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>Pamięć, w której wszystkie procesy robocze współdzielą grupę i to, co wiedzą o jej stanie.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>Następne żądanie dostaje backend, który ma najmniej połączeń.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>O backendzie decyduje adres klienta: w IPv4 pierwsze trzy liczby, w IPv6 cały.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>O backendzie decyduje tekst. Z „consistent” niewielu klientów zmienia swój backend, gdy jakiś przybywa lub znika.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>Tyle bezczynnych połączeń z backendami utrzymuje każdy proces roboczy. Bez tego wiersza: żadnego, a od NGINX 1.29.7 – 32.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Jak długo utrzymywane jest bezczynne połączenie z backendem.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Przekazuje żądania do serwera lub grupy. Bez ścieżki po nazwie ścieżka klienta pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>Wersja HTTP używana w połączeniach z backendami. Bez tego wiersza: 1.0, a od NGINX 1.29.7 – 1.1.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Nagłówek żądania do backendu, dodany lub zastąpiony; pusty nie jest wysyłany. Blok z choćby jednym takim wierszem nie dziedziczy żadnego z zewnątrz.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Nagłówek odpowiedzi backendu, którego klienci nie dostają.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>Miejsce na pierwszą część odpowiedzi. Muszą się w nim zmieścić wszystkie jej nagłówki, inaczej klienci dostają 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Liczba i rozmiar buforów na odpowiedź, dla każdego połączenia.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>Jaka część buforów może być w drodze do klienta, gdy odpowiedź jeszcze nadchodzi.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Jak długo backend może milczeć między dwoma odczytami, zanim połączenie zostanie zamknięte.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Jak długo backend może niczego nie odbierać między dwoma zapisami, zanim połączenie zostanie zamknięte.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Czy cała treść żądania jest wczytywana, zanim dostanie je backend.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>Jaka część odpowiedzi, która nie mieści się w buforach, może być zapisana na dysku; 0 oznacza, że nic.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>z bloku map lub geo we własnych plikach OpenTalk</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>adres klienta</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>adres klienta w 4 lub 16 bajtach</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>adres, z którego przychodzi połączenie, bez względu na to, co podaje zaufany serwer proxy</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>nazwa z logowania przez HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>nazwa, o którą prosi klient, małymi literami i bez portu</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>„http” lub „https”</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>ścieżka i zapytanie tak, jak wysłał je klient</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>ścieżka, zdekodowana i bez zapytania</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>metoda, na przykład GET lub POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>wersja HTTP, której używa klient</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>status odpowiedzi</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>wysłane bajty, bez nagłówków</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>czas, w postaci używanej w dziennikach</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>nagłówek o tej nazwie w żądaniu</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>nagłówek o tej nazwie w odpowiedzi</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>nagłówek o tej nazwie w odpowiedzi backendu</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>ciasteczko o tej nazwie w żądaniu</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Do 25.3.2 i 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>Od 25.3.3 i 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Kontroler 0.34 lub nowszy, z serwerem pokoi wewnątrz</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Kontroler 0.34 lub nowszy, z osobnym serwerem pokoi</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>serwer pokoi</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>kontroler</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 i 443 oraz UDP 443 dla HTTP/3 otwarte dla wszystkich</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 i 443 otwarte dla wszystkich</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 i zakres UDP z livekit.yaml (ot-setup: od 20000 do 39999) otwarte dla wszystkich: tamtędy idzie dźwięk i obraz, z pominięciem nginx</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Jeśli w livekit.yaml włączono TURN: także UDP 3478 i TCP 5349 otwarte</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 zamknięty z zewnątrz: sygnalizacja LiveKit idzie przez %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 zamknięty z zewnątrz: sygnalizacja LiveKit idzie przez nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, sekcja [%2]: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, a service_url to adres, pod którym sam kontroler łączy się z serwerem pokoi (port 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak 24 i nowsze: KC_PROXY_HEADERS=xforwarded oraz KC_HTTP_ENABLED=true; wcześniejsze: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Publikowane porty przypisane do 127.0.0.1 (na przykład OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): własne reguły Dockera omijają zaporę</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Własnych plików nikt nie odnawia: zanotuj, kiedy wygasają, i przedtem umieść nowe w tym samym miejscu</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Potem: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>Przeglądarki ostrzegają przed certyfikatem tymczasowym, a LiveKit z nim nie działa: zastąp go przed pierwszym spotkaniem</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Zapora</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>Ustawienia samego OpenTalk, dla tego wydania</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ta maszyna</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>Odnawia je certbot, a hook w /etc/letsencrypt/renewal-hooks/deploy/ przeładowuje potem nginx: zostaw go tam, a port 80 otwarty</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>„opentalk-proxy certificates” pokazuje, do kiedy każdy jest ważny i co go odnawia</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Wybierz Let&apos;s Encrypt na stronie „Certyfikaty” i zastosuj ponownie: certbot uzyska brakujące</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>To, co widać z ustawień samego OpenTalk, jest poprawne.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>Ustawienia samego OpenTalk, które są jeszcze potrzebne</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Czego nie widać z zewnątrz</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Web frontend</source>
        <translation>Frontend WWW</translation>
    </message>
    <message>
        <source>The pages that people open in their browser.</source>
        <translation>Strony, które użytkownicy otwierają w przeglądarce.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Kontroler</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>Interfejs za stronami; prowadzi spotkania.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Konta i logowanie.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Zestawia dźwięk i obraz w starszych wydaniach.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Serwer pokoi</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Prowadzi spotkania poza kontrolerem.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Wspólne rysowanie (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Notatnik</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Wspólne pisanie (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx nie jest zainstalowany</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx nie działa</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>prywatna przestrzeń montowań nie jest tu dozwolona</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>nie brakuje żadnego certyfikatu</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>tylko Let&apos;s Encrypt ma serwer testowy do próby</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>certbot nie przechowuje żadnego z certyfikatów</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>działa inny certbot; czekanie, aż się zakończy</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>zapisu nie można zmienić z powrotem</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>nie trzeba nic zmieniać</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>działają nowe procesy robocze</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n nowy plik</numerusform>
            <numerusform>%n nowe pliki</numerusform>
            <numerusform>%n nowych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n zmieniony plik</numerusform>
            <numerusform>%n zmienione pliki</numerusform>
            <numerusform>%n zmienionych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n usunięty plik</numerusform>
            <numerusform>%n usunięte pliki</numerusform>
            <numerusform>%n usuniętych plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n plik bez zmian</numerusform>
            <numerusform>%n pliki bez zmian</numerusform>
            <numerusform>%n plików bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n nowe dowiązanie</numerusform>
            <numerusform>%n nowe dowiązania</numerusform>
            <numerusform>%n nowych dowiązań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n zmienione dowiązanie</numerusform>
            <numerusform>%n zmienione dowiązania</numerusform>
            <numerusform>%n zmienionych dowiązań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n usunięte dowiązanie</numerusform>
            <numerusform>%n usunięte dowiązania</numerusform>
            <numerusform>%n usuniętych dowiązań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n dowiązanie bez zmian</numerusform>
            <numerusform>%n dowiązania bez zmian</numerusform>
            <numerusform>%n dowiązań bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1; potem nginx zostanie przeładowany.</translation>
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
        <translation>Ćwiczenie</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Inna maszyna</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Ta maszyna</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>brak katalogu witryn</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>brak nginx</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n inna witryna</numerusform>
            <numerusform>%n inne witryny</numerusform>
            <numerusform>%n innych witryn</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Osobne drzewo katalogów</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Dla nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Dla nginx %1, tak jak root widzi tę maszynę.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>W ćwiczeniu jego ocena pojawi się przy zastosowaniu.</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Jego ocena tego drzewa pojawi się przy zastosowaniu.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Dla nginx %1, na ile to konto może widzieć.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>Certyfikaty są oceniane na stronie „Przegląd”.</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>Na ile to konto może widzieć.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 to przyjmuje</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, wiersz %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 jeszcze tego nie ocenił</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nie ma jeszcze nic do pokazania.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Ostatni poprawny tekst: brakuje odpowiedzi albo jest błędna.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Stosowanie zmian</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Każdy krok kończy się przed rozpoczęciem następnego. Jeśli któryś się nie powiedzie, wszystko zostanie przywrócone.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>Zatrz&amp;ymaj i przywróć wszystko</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>Wróć do P&amp;rzeglądu</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Eksportuj pliki…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Te pliki są dla innej maszyny, więc tutaj niczego się nie stosuje. Wyeksportuj je, umieść tam na miejscu i uruchom nginx -t.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Wszystko było już na miejscu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Gotowe. nginx działa z nową konfiguracją.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>Zmianę wprowadzono, ale nie odnotowano jej trwale.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>Połączenie z programem pomocniczym skończyło się, zanim podał wynik.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>Zmiany nie cofnięto.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>Nie zastosowano.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>Nowy stan jest kompletny i używany. Usuń poniższą przyczynę, a potem wróć na stronę „Przegląd”: program pomocniczy najpierw zachowa cały nowy stan albo przywróci cały stary.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Nie udało się przywrócić wszystkiego, co zmieniono. Usuń poniższą przyczynę, a potem wróć na stronę „Przegląd”: program pomocniczy najpierw przywróci resztę.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Wszystkie pliki są jak przedtem, ale nginx do nich nie wrócił.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Nic nie pozostaje zrobione w połowie: następny przebieg przede wszystkim dokończy zmianę albo ją cofnie. Wróć na stronę „Przegląd”, która ponownie uruchomi program pomocniczy i pokaże, co zrobiono, albo uruchom „opentalk-proxy history” jako root.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>Maszyna jest w takim stanie jak przedtem.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>Na tej maszynie niczego się nie stosuje. Wyeksportuj pliki albo uruchom opentalk-proxy apply z --root %1.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>&amp;Komunikaty certbota</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Komunikaty certbota</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Każdy krok kończy się przed rozpoczęciem następnego. Jeśli któryś się nie powiedzie, wszystko zostanie przywrócone; uzyskane do tego czasu certyfikaty zostaną zachowane.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Zatrzymaj tutaj i zachowaj wszystko</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Wszystkie nazwy odpowiadają ze swoimi certyfikatami. Niczego już się nie przywraca; ostatnie kroki tylko sprawdzają.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>Maszyna jest w takim stanie jak przedtem, a certyfikaty zachowano: użyje ich następny przebieg.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Wybierz certyfikat główny</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Tylko wypró&amp;buj, na serwerze testowym Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Jeden certyfikat dla wszystkich nazw</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Osobny certyfikat dla każdej nazwy</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>&amp;Nazwa w programie certbot</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Opcjonalnie: dokąd Let&apos;s Encrypt pisze w sprawie konta. Nie wysyła przypomnień przed wygaśnięciem certyfikatu.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adres &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>&amp;Inny urząd lub próba</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>Własnego urzędu ACME. Puste: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>Katalog &amp;ACME</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>Jego certyfikat &amp;główny</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Dla katalogu, którego własny certyfikat pochodzi z urzędu nieznanego temu systemowi.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dla</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>Łańcuc&amp;h certyfikatów</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Wybierz certyfikat</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Klucz p&amp;rywatny</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Wybierz klucz prywatny</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Wszystkie nazwy bez własnego</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>Jakie certyfikaty?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>Przeglądarki udostępniają kamery i mikrofony tylko przez HTTPS, więc każda nazwa potrzebuje certyfikatu.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Czego będzie używać każda nazwa</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Podpisany przez samego siebie, tworzony raz dla wszystkich nazw. Przeglądarki ostrzegają, a spotkania mogą się nie rozpocząć: dobry na początek, dopóki nie ma prawdziwych certyfikatów.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>Let&apos;&amp;s Encrypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>Własne pli&amp;ki</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>T&amp;ymczasowy</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>utworzy go „Zastosuj”</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>sprawdzany tam</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 używa %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>tymczasowy</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Polecenie, które instaluje certbota</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>Sprawdź &amp;jako administrator</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Klucze i to, co przechowuje certbot, może czytać tylko root.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Wróć do li&amp;sty</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, który uzyskuje i odnawia certyfikaty, nie jest zainstalowany. Zainstaluj go menedżerem pakietów.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, który uzyskuje i odnawia certyfikaty, nie jest zainstalowany. To polecenie go instaluje:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Test odnowienia</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Test odnowienia: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 będzie używać %2</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>Nazwy pojawią się tutaj, gdy tylko domena będzie znana.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>Sprawdzenia pojawią się tutaj, gdy tylko wcześniejsze odpowiedzi będą kompletne.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>Zakończono %n sprawdzenie: %1</numerusform>
            <numerusform>Zakończono %n sprawdzenia: %1</numerusform>
            <numerusform>Zakończono %n sprawdzeń: %1</numerusform>
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
        <translation>Sprawdź te&amp;raz</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Czy wszystko działa?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Zatrz&amp;ymaj</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Sprawdź to p&amp;onownie</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>&amp;Przyjmij znalezione wydanie</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>&amp;Kopiuj raport</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>&amp;bez nazw i adresów</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Wyniki sprawdzenia</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>tylko za routerem</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>dla portów, które podaje</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>Wybi&amp;erz…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>A&amp;dres publiczny</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>Plik li&amp;vekit.yaml (LiveKit)</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Te usługi należą do innej maszyny i nie można ich stąd sprawdzić. Zapisz profil i uruchom tam „opentalk-proxy-wizard --check PROFIL”.</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Opcjonalnie: nazwy, backendy, porty i to, co zobaczą klienci. Nic się nie zmienia, a zapytania trafiają tylko do własnych usług.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Ustawienia LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Ustawienia LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Raport jest w schowku.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Wybierz sprawdzenie, aby przeczytać, co wykazało i co pomoże.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>To sprawdzenie trwa.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Tego jeszcze nie sprawdzono.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Nowy plik, tryb %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Ten plik zostanie usunięty.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>Tryb %1 zmieni się na %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Stan po zmianie</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Stan obecny</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Różnica wybranego wpisu</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Tu nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Wybierz wpis, aby przeczytać, jak się zmienia.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>cudzy</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>nowy</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dowiązanie</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Co zmieni się na tej maszynie</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>Za&amp;stąp ten plik. Jego obecna zawartość zostanie zachowana i wróci przy cofnięciu.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>D&amp;odaj ten wiersz. Cofnięcie usunie go i pozostawi całą resztę bez zmian.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Usuń ten plik. To, co &amp;jest w nim teraz, zostanie zachowane i wróci po cofnięciu.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>Nie zostanie zapisany ani usunięty żaden plik, dowiązanie ani katalog.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Co&amp;fnij tę zmianę</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Co jeszcze trzeba zrobić</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Co zostało potwierdzone</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>&amp;Zapisz profil…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Eksportuj pliki…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Niczego tu nie zastosowano.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Wszystko było już na miejscu. Niczego nie zmieniono i niczego nie przeładowano.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>Pliki są takie jak przed zmianą i nginx z nimi działa.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>Maszyna jest w stanie, w jakim zastało ją pierwsze zastosowanie.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Przerwany przebieg został cofnięty.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>Pliki są na miejscu i nginx je przyjmuje. nginx nie działa, więc niczego nie przeładowano.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx działa z nową konfiguracją: działają nowe procesy robocze, a każda nazwa przedstawia swój certyfikat na każdym z poniższych adresów. W historii jest to zmiana %1.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie pytano</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1: usługa za proxy nie odpowiada</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>To było ćwiczenie. Na prawdziwej maszynie pozostałoby do zrobienia:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot uzyskał %n certyfikat: %1.</numerusform>
            <numerusform>certbot uzyskał %n certyfikaty: %1.</numerusform>
            <numerusform>certbot uzyskał %n certyfikatów: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Ważne do %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Test ich odnowienia się powiódł.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>Sprawdź, czy wszystko dzi&amp;ała</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Nie pozostało tu nic do zrobienia. Certyfikaty certbota i dzienniki nginx nadal istnieją.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Nie pozostało tu nic do zrobienia.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>&amp;Kontynuuj z nimi</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>&amp;Zapomnij je</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>Ro&amp;zumiem</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>Nie przyznano praw administratora. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo nie pozwala kontu %1 uzyskać praw administratora. Poproś kogoś uprawnionego albo uruchom poniższe polecenie jako root.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>Hasło uż&amp;ytkownika %1:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>Nie &amp;podawaj</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Polecenie do terminala</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>To hasło nie zostało przyjęte. Wpisz je ponownie.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo pyta o hasło. Trafia ono tylko do sudo i nie jest przechowywane.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Spróbuj ponown&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>Uzyskaj prawa adminis&amp;tratora</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Aby widzieć tę maszynę tak jak nginx i później zapisywać, kreator uruchamia mały program pomocniczy z prawami administratora. Pytanie o nie pojawia się raz. Nic nie zostanie zapisane przed naciśnięciem „Zastosuj”.</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>Trwa uruchamianie maszyny ćwiczeniowej.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>Trwa uruchamianie programu pomocniczego.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo nie przyjęło hasła. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Z tego okna nie można użyć ani sudo, ani agenta polkit. Uruchom poniższe polecenie jako root.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>Program pomocniczy nie uruchomił się albo się zakończył. Nic nie pozostaje zrobione w połowie: przy uruchomieniu kończy on albo cofa przerwany przebieg.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>Ta odpowiedź nie została przyjęta. Podaj ją ponownie.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo ma pytanie. Odpowiedź trafia tylko do sudo i nie jest przechowywana.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo pyta o hasło użytkownika %1, zgodnie z konfiguracją tej maszyny. Trafia ono tylko do sudo i nie jest przechowywane.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>Polecenie pojawi się po zapisaniu profilu: naciśnij Ctrl+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>Program pomocniczy z prawami administratora zakończył się, ponieważ przez kwadrans niczego od niego nie żądano. Uruchom go ponownie, aby kontynuować: porównanie zostanie wtedy wykonane od nowa.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>O tym wierszu</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Największy plik</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Kilka backendów</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>Większe pliki są odrzucane ze statusem 413, zanim dotrą do usługi. „Stały” utrzymuje klienta przy jednym backendzie według jego adresu.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, największy plik</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Po kolei</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Najmniej połączeń</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Stały</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, kilka backendów</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Da&amp;lej</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nowy profil</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Zapisz profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Otwórz profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>Zachować odpowiedzi?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Wpisanych danych nie zapisano w profilu.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>Zatrzymać stosowanie zmian?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>Zmiana jeszcze trwa.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Wszystko, co dotąd zmieniono, można przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>Zatrz&amp;ymaj i przywróć wszystko</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Wszystkie nazwy odpowiadają ze swoimi certyfikatami; tak pozostanie. Pominięte zostaną tylko ostatnie sprawdzenia.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Zatrzymaj tutaj i zachowaj wszystko</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>Jeszcze %n do obejrzenia.</numerusform>
            <numerusform>Jeszcze %n do obejrzenia.</numerusform>
            <numerusform>Jeszcze %n do obejrzenia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>Komunikat certbota: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>Co jeszcze ma robić?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>Wartości domyślne są dobre. Nie trzeba tu nic zmieniać.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostarczanie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Przesyłanie plików i obciążenie</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Wybierz plik PEM</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>Nas&amp;tępna zmiana</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Wpisz domenę, a pojawią się tu pliki, które zostaną zapisane.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Stan pliku</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>Szukaj we wszystkich plikach (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Kopiuj ten plik (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Nie ma jeszcze pliku</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>Przetestuj &amp;odnowienie</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>Oczekiwanie na prawa administratora.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot próbuje odnowić %1. Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>Trwa zatrzymywanie certbota. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Można odnowić: próba certbota (dry run) dla %1 powiodła się, a hook, który przeładowuje nginx, jest na miejscu.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>W obecnym stanie nie można odnowić: przyczyny podano powyżej. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Próba (dry run) tego, co robi timer, w urzędzie, z którego pochodzi certyfikat. Nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Co zostanie zapisane</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx nie działa: u&amp;ruchom go po udanym teście</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>&amp;Eksportuj pliki…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Porównywanie z tą maszyną.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>Dla tej maszyny nie można utworzyć planu. Nic się nie zmienia.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Nie zostanie uruchomione żadne polecenie.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Potem zostanie uruchomione: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, potem </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Skrót %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Wszystko jest już na miejscu. Zastosowanie niczego nie zmieni ani nie przeładuje.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>Historia jest pusta: nie ma czego cofać.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>„Zastosuj” przywróci to, co zastało pierwsze zastosowanie, i usunie pliki oraz stan tego kreatora. Certyfikaty certbota i dzienniki nginx pozostaną.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Te pliki są dla innej maszyny. Wyeksportuj je albo zapisz profil i uruchom tam opentalk-proxy.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Te pliki są dla drzewa katalogów w %1. Wyeksportuj je albo zapisz profil i uruchom opentalk-proxy apply z --root %1.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>„Zastosuj” cofnie zmianę %1 z %2.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Co zostanie cofnięte</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Co zostanie usunięte</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>Pliki w takiej postaci, w jakiej tam będą. Na tej maszynie nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>Różnica względem prywatnego nginx. Nic się nie zmieni przed naciśnięciem „Zastosuj”.</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>Różnica względem tej maszyny, ustalona z prawami administratora. Nic się nie zmieni przed naciśnięciem „Zastosuj”.</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Uruchamiane polecenia</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Poprzednie trafienie (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Następne trafienie (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Zamknij wyszukiwanie (Escape)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Szukaj we wszystkich plikach</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Trafienia</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>W %n pliku</numerusform>
            <numerusform>W %n plikach</numerusform>
            <numerusform>W %n plikach</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n trafienie</numerusform>
            <numerusform>%n trafienia</numerusform>
            <numerusform>%n trafień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>nie w tym wydaniu</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>zależy od wydania</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Czy połączenia pozostają otwarte i są przełączane na WebSocket.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Własna dodatkowa usługa.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>Jakie usługi, pod jakimi nazwami?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>Nazwy hostów wynikają z domeny. Zmień tylko to, co na tym serwerze jest inne.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>W&amp;ydanie OpenTalk</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>Znacznik (tag) obrazu kontrolera podaje, które wydanie działa; pokazuje go „docker ps”.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>W plikach zapisywana jako %1.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>Nazwa, którą użytkownicy otwierają w przeglądarce.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Wybierz wydanie…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>D&amp;odaj usługę…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Dodatkowa usługa WWW pod własną nazwą, obok usług OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Usuwa dodatkową usługę zaznaczoną w tabeli.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk za NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Kilka pytań i NGINX tej maszyny udostępnia OpenTalk. Nic nie zostanie zapisane, zanim nie pokaże się każdy wiersz.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>&amp;Otwórz profil…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Polecenie, które instaluje nginx</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>&amp;Skonfiguruj OpenTalk na tej maszynie</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>Przygotuj pliki &amp;dla innej maszyny</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>Na końcu zostaną wyeksportowane jako archiwum.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>Na&amp;jpierw poćwicz</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>Całe zadanie na prywatnym nginx z zastępczymi usługami; ta maszyna pozostaje nietknięta.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Co&amp;fnij ostatnią zmianę</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>Usuń Op&amp;enTalk z tego nginx</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>Jego nginx.conf nie włącza katalogu witryn. Dodaj „include conf.d/*.conf;” do bloku http.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Czyta witryny z %1; %n inna witryna pozostaje bez zmian.</numerusform>
            <numerusform>Czyta witryny z %1; %n inne witryny pozostają bez zmian.</numerusform>
            <numerusform>Czyta witryny z %1; %n innych witryn pozostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>Na miejscu jest %n plik tego kreatora.</numerusform>
            <numerusform>Na miejscu są %n pliki tego kreatora.</numerusform>
            <numerusform>Na miejscu jest %n plików tego kreatora.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk nie jest tu jeszcze skonfigurowany.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>&amp;Skonfiguruj ponownie lub zmień to, co jest</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Każdy krok można cofnąć, a inne witryny pozostają nietknięte.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Przywraca to, co było przed nią.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>Na tej maszynie nie znaleziono niczego z tego kreatora.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Przywraca to, co zastała pierwsza konfiguracja.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx nie jest tu zainstalowany. W systemie %1 instaluje go to polecenie:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>&amp;Skonfiguruj OpenTalk w tym drzewie katalogów</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Leży ono w %1. Na końcu pliki zostaną wyeksportowane.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>W drzewie katalogów robi to opentalk-proxy undo.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>&amp;Kontynuuj od tych plików</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>Impo&amp;rtuj .env OpenTalk…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>Są tu witryny OpenTalk dla %1, utworzone ręcznie.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>ta maszyna</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 z OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 jest zainstalowany w systemie %2, ale od wcześniej działa inny nginx, zwykle starszy.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 działa w systemie %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 jest zainstalowany w systemie %2, ale nie działa; może go uruchomić „Zastosuj”.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Czyta witryny z %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>Usługi uruchamia OpenRC.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>Nie ma systemu init.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux działa w trybie wymuszającym (enforcing).</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux działa w trybie permisywnym (permissive).</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>Działa w kontenerze (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>Jądro nie ma IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>To konto nie może odczytać %1; strona „Przegląd” odczyta to jako root.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>Jeszcze %n nie udało się zobaczyć.</numerusform>
            <numerusform>Jeszcze %n nie udało się zobaczyć.</numerusform>
            <numerusform>Jeszcze %n nie udało się zobaczyć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>Jego nginx.conf czyta witryny OpenTalk przez jeden oznaczony wiersz.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>Jego nginx.conf nie włącza katalogu witryn; witryny OpenTalk będzie czytać przez jeden oznaczony wiersz. Przed jego dodaniem pojawi się pytanie na stronie „Przegląd”.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>Spr&amp;awdź to, co jest</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Nazwy, usługi, porty i to, co widzą klienci; nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Ostatnie sprawdzenia: %1</translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>Ję&amp;zyk</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation>O maszynie docelowej</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>bieżący krok</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do zrobienia</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Przygotowanie: blokada, inwentaryzacja, porównanie z pokazanym planem</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Próba: nginx ocenia nowe pliki, zanim trafią na miejsce</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Kopia zapasowa obecnego stanu</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Umieszczenie plików i dowiązań na miejscu</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>Test konfiguracji na miejscu</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>Przeładowanie nginx, bez zrywania połączeń</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Potwierdzenie: nowe procesy robocze, każda nazwa na każdym adresie</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>Zapis w historii</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Przywrócenie poprzedniego stanu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebne</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Sprawdzenie, które certyfikaty są, a których brakuje</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Odpowiadanie na porcie 80, tam, gdzie zamawia się certyfikaty</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Potwierdzenie, że każda nazwa prowadzi do katalogu wyzwania</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Próba zamówienia na serwerze testowym Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>Uzyskanie certyfikatów przez certbota</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Odpowiadanie na porcie 443 i potwierdzenie, jaki certyfikat przedstawia każda nazwa</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>Uruchomienie hooka, który po odnowieniu przeładowuje nginx</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Test odnowienia, bez zachowania jego wyniku</translation>
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
        <translation>Inna maszyna</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>Plik &amp;inwentaryzacji…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Otwórz inwentaryzację</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Inwentaryzacje (*.json);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (z jej inwentaryzacji)</translation>
    </message>
</context>
</TS>
