<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: opentalk-proxy-wizard [PROFILE] [--practice] [--root DIR] [--remote | --local]
       opentalk-proxy-wizard --check PROFILE [--json] [--masked]
                             [--public-address ADDRESS]... [--livekit FILE]

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
  --help        show this text
  --version     show the version
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. HSTS stands below and not in this file, as the guide has it: a location with a header of its own would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Web frontend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages that people open in their browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.&lt;/p&gt;&lt;p&gt;Every name in a certificate becomes public, in the logs of certificate transparency.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ChecksPage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.&lt;/p&gt;&lt;p&gt;Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.&lt;/p&gt;&lt;p&gt;Behind a router this machine does not know its public address: enter it, and names may lead there.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Every switch changes lines of the files on the right: a click on a marked line tells why it is there.&lt;/p&gt;&lt;p&gt;The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this line is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.&lt;/p&gt;&lt;p&gt;A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.&lt;/p&gt;&lt;p&gt;The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.&lt;/p&gt;&lt;p&gt;An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;The wizard writes a site for each OpenTalk service, lets this machine&apos;s own nginx judge them, reloads it and proves that every name answers.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.&lt;/p&gt;&lt;p&gt;Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languag&amp;e</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepList</name>
    <message>
        <source>About the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::TargetChoice</name>
    <message>
        <source>%1 (nginx %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
