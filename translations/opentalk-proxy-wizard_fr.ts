<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Argument</name>
    <message>
        <source>it is not there</source>
        <translation>il n&apos;existe pas</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>il n&apos;est pas tel qu&apos;il a été écrit</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx n&apos;est pas en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>the certificates, or the files at the planned paths</source>
        <translation>les certificats, ou les fichiers aux emplacements prévus</translation>
    </message>
    <message>
        <source>an order has no time</source>
        <translation>une commande n&apos;a pas de date</translation>
    </message>
    <message>
        <source>it is not of version 1</source>
        <translation>il n&apos;est pas de la version 1</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n&apos;est pas du HTTP</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>la connexion a été fermée</translation>
    </message>
    <message>
        <source>one of the names</source>
        <translation>l&apos;un des noms</translation>
    </message>
    <message>
        <source>it gave no reason.</source>
        <translation>aucune raison n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <source>the version of nginx</source>
        <translation>la version de nginx</translation>
    </message>
    <message>
        <source>where nginx reads its files</source>
        <translation>l&apos;endroit où nginx lit ses fichiers</translation>
    </message>
    <message>
        <source>the addresses of this machine</source>
        <translation>les adresses de cette machine</translation>
    </message>
    <message>
        <source>the addresses on which other sites listen</source>
        <translation>les adresses sur lesquelles écoutent d&apos;autres sites</translation>
    </message>
    <message>
        <source>the names of other sites</source>
        <translation>les noms d&apos;autres sites</translation>
    </message>
    <message>
        <source>the settings of other sites</source>
        <translation>les paramètres d&apos;autres sites</translation>
    </message>
    <message>
        <source>the name servers of this machine</source>
        <translation>les serveurs de noms de cette machine</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the certificates</source>
        <translation>les fichiers aux emplacements prévus, ou les certificats</translation>
    </message>
    <message>
        <source>the facts about this machine</source>
        <translation>les caractéristiques de cette machine</translation>
    </message>
    <message>
        <source>the check ended too early</source>
        <translation>la vérification s&apos;est terminée trop tôt</translation>
    </message>
    <message>
        <source>no pipe could be made</source>
        <translation>aucun tube n&apos;a pu être créé</translation>
    </message>
    <message>
        <source>no process could be started</source>
        <translation>aucun processus n&apos;a pu être lancé</translation>
    </message>
    <message>
        <source>nginx does not run any more</source>
        <translation>nginx n&apos;est plus en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>the nginx that was started goes on running</source>
        <translation>le nginx qui a été démarré continue de fonctionner</translation>
    </message>
    <message>
        <source>the files at the planned paths, or the history</source>
        <translation>les fichiers aux emplacements prévus, ou l&apos;historique</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucune route vers l&apos;hôte</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d&apos;espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>TLS 1.1 or older</source>
        <translation>TLS 1.1 ou antérieur</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Un programme</translation>
    </message>
    <message>
        <source>more than 64 KiB</source>
        <translation>plus de 64 Kio</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>un lien symbolique</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a special file</source>
        <translation>un fichier spécial</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>encore %n heure</numerusform>
            <numerusform>encore %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>placeholder; Apply obtains one</source>
        <translation>provisoire&#xa0;; un vrai sera obtenu à l&apos;application</translation>
    </message>
    <message>
        <source>expired; Apply obtains a new one</source>
        <translation>expiré&#xa0;; un nouveau sera obtenu à l&apos;application</translation>
    </message>
    <message>
        <source>none yet; Apply obtains it</source>
        <translation>pas encore de certificat&#xa0;; obtenu à l&apos;application</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valable</translation>
    </message>
    <message>
        <source>for other names</source>
        <translation>pour d&apos;autres noms</translation>
    </message>
    <message>
        <source>the key does not fit</source>
        <translation>la clé ne correspond pas</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, expiré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>there; browsers warn</source>
        <translation>présent&#xa0;; les navigateurs avertissent</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>créé à l&apos;application</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>only root may look</source>
        <translation>root seul peut le consulter</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore présent</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself. Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Rien sur cette machine ne renouvelle les certificats automatiquement. Activez le minuteur de certbot, ou exécutez «&#xa0;certbot renew&#xa0;» deux fois par jour par cron.</translation>
    </message>
    <message>
        <source>%1 should renew certificates, but does not run by itself.</source>
        <translation>%1 devrait renouveler les certificats, mais ne se lance pas automatiquement.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it has not run yet.</source>
        <translation>%1 renouvelle les certificats, mais n&apos;a pas encore été lancé.</translation>
    </message>
    <message>
        <source>%1 renews certificates; it last ran on %2.</source>
        <translation>%1 renouvelle les certificats&#xa0;; dernière exécution&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good until %2 only.</source>
        <translation>Le certificat de %1 n&apos;est valable que jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself; browsers warn.</source>
        <translation>%1 présente un certificat autosigné&#xa0;; les navigateurs avertissent.</translation>
    </message>
    <message>
        <source>Of its certificates, that of %1 ends first: %2.</source>
        <translation>De ses certificats, celui de %1 expire le premier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>missing; needs certbot</source>
        <translation>manquant&#xa0;; certbot est nécessaire</translation>
    </message>
    <message>
        <source>In practice nothing is renewed by itself.</source>
        <translation>Pendant l&apos;entraînement, rien n&apos;est renouvelé automatiquement.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>no answer to the connection</source>
        <translation>connexion sans réponse</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>le nom n&apos;a pas d&apos;adresse</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>aucun chemin jusque-là</translation>
    </message>
    <message>
        <source>status %1, %2, after %3 s: %4</source>
        <translation>code %1, %2, après %3 s&#xa0;: %4</translation>
    </message>
    <message>
        <source>no TLS: %1</source>
        <translation>pas de TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>no HTTP: %1</source>
        <translation>pas de HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing within %1 s</source>
        <translation>rien en %1 s</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>connexion fermée sans réponse</translation>
    </message>
    <message>
        <source>GET %1 at %2, as nginx asks for %3</source>
        <translation>GET %1 sur %2, comme nginx le demande pour %3</translation>
    </message>
    <message>
        <source>GET /containers/json?all=1 at %1</source>
        <translation>GET /containers/json?all=1 sur %1</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 conteneurs sur %2 fonctionnent</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, the placeholder certificate that the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, le certificat provisoire que le profil demande, valable jusqu&apos;au %2&#xa0;; code %3&#xa0;; sur le port 80, code %4</translation>
    </message>
    <message>
        <source>%1, a test certificate as the profile asks for, valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, un certificat de test comme le profil le demande, valable jusqu&apos;au %2&#xa0;; code %3&#xa0;; sur le port 80, code %4</translation>
    </message>
    <message>
        <source>%1, certificate valid until %2; status %3; on port 80 status %4</source>
        <translation>%1, certificat valable jusqu&apos;au %2&#xa0;; code %3&#xa0;; sur le port 80, code %4</translation>
    </message>
    <message>
        <source>https://%1%2 at %3, and port 80</source>
        <translation>https://%1%2 sur %3, et le port 80</translation>
    </message>
    <message>
        <source>https://%1/ at the address of its name</source>
        <translation>https://%1/ à l&apos;adresse de son nom</translation>
    </message>
    <message>
        <source>A connection to port %1 at this machine&apos;s own addresses</source>
        <translation>Une connexion au port %1 sur les adresses de cette machine</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>une réponse sur %1</translation>
    </message>
    <message>
        <source>closed paths of https://%1 at %2</source>
        <translation>les chemins fermés de https://%1 sur %2</translation>
    </message>
    <message>
        <source>closed paths of https://%1</source>
        <translation>les chemins fermés de https://%1</translation>
    </message>
    <message>
        <source>The last lines of the logs of “%1”</source>
        <translation>Les dernières lignes des journaux de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The last lines of %1 and %2</source>
        <translation>Les dernières lignes de %1 et de %2</translation>
    </message>
    <message>
        <source>%1 and %2 lines</source>
        <translation>%1 et %2 lignes</translation>
    </message>
    <message>
        <source>A and AAAA records of %1</source>
        <translation>Enregistrements A et AAAA de %1</translation>
    </message>
    <message>
        <source>A, AAAA and CAA records of %1</source>
        <translation>Enregistrements A, AAAA et CAA de %1</translation>
    </message>
    <message>
        <source>Who listens on TCP port %1</source>
        <translation>Qui écoute sur le port TCP %1</translation>
    </message>
    <message>
        <source>Does the firewall let everybody reach %1</source>
        <translation>Le pare-feu laisse-t-il tout le monde accéder à %1</translation>
    </message>
    <message>
        <source>LiveKit&apos;s own settings</source>
        <translation>Les paramètres de LiveKit</translation>
    </message>
    <message>
        <source>Does SELinux keep nginx from something</source>
        <translation>SELinux empêche-t-il nginx de faire quelque chose</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1: cannot be told</source>
        <translation>%1&#xa0;: impossible à dire</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1&#xa0;: ouvert</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1&#xa0;: fermé</translation>
    </message>
    <message>
        <source>no firewall</source>
        <translation>pas de pare-feu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>GET /signaling and /livekit/rtc at %1</source>
        <translation>GET /signaling et /livekit/rtc sur %1</translation>
    </message>
    <message>
        <source>version %1, /signaling: %2, /livekit/rtc: %3</source>
        <translation>version %1, /signaling&#xa0;: %2, /livekit/rtc&#xa0;: %3</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: open over IPv4, closed over IPv6</source>
        <translation>%1&#xa0;: ouvert en IPv4, fermé en IPv6</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 depuis cette machine</translation>
    </message>
    <message>
        <source>%1 by its name</source>
        <translation>%1 par son nom</translation>
    </message>
    <message>
        <source>%1 from outside</source>
        <translation>%1 depuis l&apos;extérieur</translation>
    </message>
    <message>
        <source>firewall %1</source>
        <translation>pare-feu %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à examiner</numerusform>
            <numerusform>%n à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n non évaluée</numerusform>
            <numerusform>%n non évaluées</numerusform>
        </translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>À faire&#xa0;:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
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
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Front door</source>
        <translation>Porte d&apos;entrée</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks answered</source>
        <translation>%1 vérifications terminées sur %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas compris.</translation>
    </message>
    <message>
        <source>--check needs a profile.</source>
        <translation>--check exige un profil.</translation>
    </message>
    <message>
        <source>Practice has a tree of its own.</source>
        <translation>L&apos;entraînement a sa propre arborescence.</translation>
    </message>
    <message>
        <source>--json, --masked, --public-address and --livekit belong to --check.</source>
        <translation>--json, --masked, --public-address et --livekit ne s&apos;utilisent qu&apos;avec --check.</translation>
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
        <translation>Utilisation&#xa0;: opentalk-proxy-wizard [PROFIL] [--practice] [--root CHEMIN] [--remote | --local]
              opentalk-proxy-wizard --check PROFIL [--json] [--masked]
                                    [--public-address ADRESSE]... [--livekit FICHIER]
              opentalk-proxy-wizard --command [MOT]...

Met en place NGINX comme reverse proxy d&apos;OpenTalk.

  PROFIL        ouvrir ce profil
  --practice    travailler sur un nginx privé, supprimé ensuite
  --root CHEMIN placer tous les chemins sous CHEMIN
  --remote      ménager la liaison&#xa0;: la fenêtre est affichée à travers un réseau
  --local       ne pas le faire
  --check       vérifier, sans fenêtre, si tout fonctionne derrière et autour du proxy
                de PROFIL&#xa0;; code de retour 0 bon, 2 avertissements, 3 échecs,
                1 entrée incorrecte
  --json        le rapport en JSON
  --masked      le rapport sans hôtes ni adresses
  --public-address ADRESSE
                les noms peuvent y mener&#xa0;: l&apos;adresse d&apos;un routeur devant cette machine
  --livekit FICHIER
                le livekit.yaml de LiveKit&#xa0;: ses ports sont comparés au pare-feu
  --command     exécuter opentalk-proxy, la commande sans fenêtre, avec les mots qui
                suivent&#xa0;; par exemple, avec sudo&#xa0;: --command plan PROFIL
  --help        afficher ce texte
  --version     afficher la version
</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>(no line break at the end)</source>
        <translation>(pas de saut de ligne à la fin)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>The window was lost while it undid the last change.</source>
        <translation>La fenêtre a été perdue pendant l&apos;annulation de la dernière modification.</translation>
    </message>
    <message>
        <source>The window was lost while it removed OpenTalk from this nginx.</source>
        <translation>La fenêtre a été perdue pendant la suppression d&apos;OpenTalk de ce nginx.</translation>
    </message>
    <message>
        <source>The window was lost while it applied them.</source>
        <translation>La fenêtre a été perdue pendant leur application.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to undo the last change.</source>
        <translation>Une autre fenêtre, ouverte ou coupée, a commencé à annuler la dernière modification.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, has begun to remove OpenTalk from this nginx.</source>
        <translation>Une autre fenêtre, ouverte ou coupée, a commencé à supprimer OpenTalk de ce nginx.</translation>
    </message>
    <message>
        <source>It has begun to apply them.</source>
        <translation>Elle a commencé à les appliquer.</translation>
    </message>
    <message>
        <source>That change is still in place.</source>
        <translation>Cette modification est toujours en place.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites are still in place.</source>
        <translation>Les sites d&apos;OpenTalk sont toujours en place.</translation>
    </message>
    <message>
        <source>The configuration from before is in place.</source>
        <translation>La configuration précédente est en place.</translation>
    </message>
    <message>
        <source>The configuration from before that change is in place.</source>
        <translation>La configuration d&apos;avant cette modification est en place.</translation>
    </message>
    <message>
        <source>What the first set-up found is in place.</source>
        <translation>Ce que la première configuration avait trouvé est en place.</translation>
    </message>
    <message>
        <source>The new configuration is in place.</source>
        <translation>La nouvelle configuration est en place.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it has not finished, or files were changed since then.</source>
        <translation>Certains fichiers sont traités et d&apos;autres non&#xa0;: ce n&apos;est pas terminé, ou des fichiers ont été modifiés depuis.</translation>
    </message>
    <message>
        <source>Some files are done and some are not: it was left half done, or files were changed since then. Review asks for administrator rights; what is half done is then finished or taken back.</source>
        <translation>Certains fichiers sont traités et d&apos;autres non&#xa0;: le travail est resté à moitié fait, ou des fichiers ont été modifiés depuis. La page Récapitulatif demande les droits d&apos;administrateur&#xa0;; ce qui est à moitié fait est alors terminé ou annulé.</translation>
    </message>
    <message>
        <source>This account cannot see how far it has come.</source>
        <translation>Ce compte ne peut pas voir où elle en est.</translation>
    </message>
    <message>
        <source>This account cannot see how that ended; Review looks as administrator.</source>
        <translation>Ce compte ne peut pas voir comment cela s&apos;est terminé&#xa0;; la page Récapitulatif regarde en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>All of its files were changed since then, so they do not tell how it ended.</source>
        <translation>Tous les fichiers concernés ont été modifiés depuis et ne montrent donc pas comment cela s&apos;est terminé.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1 for %2.</source>
        <translation>Une autre fenêtre, ouverte ou coupée, contient des réponses du %1 pour %2.</translation>
    </message>
    <message>
        <source>Another window, open or cut off, holds answers of %1.</source>
        <translation>Une autre fenêtre, ouverte ou coupée, contient des réponses du %1.</translation>
    </message>
    <message>
        <source>Answers of %1 for %2 were not saved.</source>
        <translation>Les réponses du %1 pour %2 n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Answers of %1 were not saved.</source>
        <translation>Les réponses du %1 n&apos;ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Some of its files were changed since then.</source>
        <translation>Certains des fichiers concernés ont été modifiés depuis.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Stands in any block.</source>
        <translation>Figure dans n&apos;importe quel bloc.</translation>
    </message>
    <message>
        <source>Stands in: %1.</source>
        <translation>Figure dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Without it: %1.</source>
        <translation>Sans cette ligne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The guide has in “%1”: %2</source>
        <translation>Le guide a, sous «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The guide has this block too, in “%1”.</source>
        <translation>Le guide a aussi ce bloc, sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The guide has the same line, in “%1”.</source>
        <translation>Le guide a la même ligne, sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The guide has no such line here.</source>
        <translation>Le guide n&apos;a pas de ligne de ce genre ici.</translation>
    </message>
    <message>
        <source>The guide has no such file.</source>
        <translation>Le guide n&apos;a pas de fichier de ce genre.</translation>
    </message>
    <message>
        <source>The guide does not have this service.</source>
        <translation>Le guide ne connaît pas ce service.</translation>
    </message>
    <message>
        <source>The guide does not have this service; for its own ones it has the same line.</source>
        <translation>Le guide ne connaît pas ce service&#xa0;; pour les siens, il a la même ligne.</translation>
    </message>
    <message>
        <source>%1: from NGINX %2 on.</source>
        <translation>%1&#xa0;: à partir de NGINX %2.</translation>
    </message>
    <message>
        <source>Every NGINX in use has it.</source>
        <translation>Toutes les versions de NGINX en usage la connaissent.</translation>
    </message>
    <message>
        <source>Choose a line to read why it is there, what it does and what the guide says.</source>
        <translation>Choisissez une ligne pour lire pourquoi elle est là, ce qu&apos;elle fait et ce qu&apos;en dit le guide.</translation>
    </message>
    <message>
        <source>certbot runs this script after each renewal. It needs nothing of this wizard.</source>
        <translation>certbot exécute ce script après chaque renouvellement. Il n&apos;a pas besoin de cet assistant.</translation>
    </message>
    <message>
        <source>The root certificate of the ACME server that the profile names. By it this machine trusts that server.</source>
        <translation>Le certificat racine du serveur ACME qu&apos;indique le profil. C&apos;est par lui que cette machine fait confiance à ce serveur.</translation>
    </message>
    <message>
        <source>This file is the distribution&apos;s, or yours. Only the line marked “OpenTalk Proxy Wizard” is added to it; this one stays as it is.</source>
        <translation>Ce fichier vient de la distribution ou de vous. Seule la ligne marquée «&#xa0;OpenTalk Proxy Wizard&#xa0;» y est ajoutée&#xa0;; celle-ci reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>The profile is saved in %1.</source>
        <translation>Le profil est enregistré dans %1.</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exporter les fichiers</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archives (*.tar.gz)</translation>
    </message>
    <message>
        <source>No temporary file could be written: %1</source>
        <translation>Impossible d&apos;écrire un fichier temporaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The files were not exported: %1</source>
        <translation>Les fichiers n&apos;ont pas été exportés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The files are in %1, with a README on how to put them in place.</source>
        <translation>Les fichiers sont dans %1, avec un README qui explique comment les mettre en place.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Fichiers de certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Listen addresses</source>
        <translation>Adresses d&apos;écoute</translation>
    </message>
    <message>
        <source>HTTP/3</source>
        <translation>HTTP/3</translation>
    </message>
    <message>
        <source>Strict transport security</source>
        <translation>Transport strict (HSTS)</translation>
    </message>
    <message>
        <source>Sites that may embed OpenTalk</source>
        <translation>Sites autorisés à intégrer OpenTalk</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Sources supplémentaires</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de requêtes</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Keycloak console</source>
        <translation>Console de Keycloak</translation>
    </message>
    <message>
        <source>Paths kept open</source>
        <translation>Chemins laissés ouverts</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>Services supplémentaires</translation>
    </message>
    <message>
        <source>%1, host name</source>
        <translation>%1, nom d&apos;hôte</translation>
    </message>
    <message>
        <source>%1, backend</source>
        <translation>%1, backend</translation>
    </message>
    <message>
        <source>%1, upload limit</source>
        <translation>%1, taille maximale des envois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>Nothing listens on %1 yet. Choose the release yourself.</source>
        <translation>Rien n&apos;écoute encore sur %1. Choisissez vous-même la version.</translation>
    </message>
    <message>
        <source>The name in %1 is not known here. Choose the release yourself.</source>
        <translation>Le nom dans %1 n&apos;est pas connu ici. Choisissez vous-même la version.</translation>
    </message>
    <message>
        <source>No way leads to %1 from here. Choose the release yourself.</source>
        <translation>Aucun chemin ne mène d&apos;ici à %1. Choisissez vous-même la version.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Choose the release yourself.</source>
        <translation>%1 n&apos;a pas répondu à temps. Choisissez vous-même la version.</translation>
    </message>
    <message>
        <source>The controller on %1 answers like this release (%2).</source>
        <translation>Le contrôleur sur %1 répond comme cette version (%2).</translation>
    </message>
    <message>
        <source>The controller on %1 answers like another release: “%2” (%3).</source>
        <translation>Le contrôleur sur %1 répond comme une autre version&#xa0;: «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>What answers on %1 is not OpenTalk&apos;s controller. Choose the release yourself, or correct the backend below.</source>
        <translation>Ce qui répond sur %1 n&apos;est pas le contrôleur d&apos;OpenTalk. Choisissez vous-même la version, ou corrigez le backend ci-dessous.</translation>
    </message>
    <message>
        <source>The controller on %1 does not show its release (%2). Choose it yourself.</source>
        <translation>Le contrôleur sur %1 n&apos;indique pas sa version (%2). Choisissez-la vous-même.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Which certificate serves a name follows from the profile.</source>
        <translation>Le certificat qui sert pour un nom découle du profil.</translation>
    </message>
    <message>
        <source>The limit is the profile&apos;s.</source>
        <translation>La limite est celle du profil.</translation>
    </message>
    <message>
        <source>With the guide&apos;s line a connection is closed after five silent minutes.</source>
        <translation>Avec la ligne du guide, une connexion est fermée après cinq minutes de silence.</translation>
    </message>
    <message>
        <source>From NGINX 1.25.1 on, HTTP/2 has a line of its own below.</source>
        <translation>À partir de NGINX 1.25.1, HTTP/2 a sa propre ligne plus bas.</translation>
    </message>
    <message>
        <source>Here trusted proxies in front say how the client came.</source>
        <translation>Ici, des proxys de confiance placés devant indiquent comment le client est venu.</translation>
    </message>
    <message>
        <source>The guide passes on any protocol that a client asks for.</source>
        <translation>Le guide transmet n&apos;importe quel protocole demandé par un client.</translation>
    </message>
    <message>
        <source>This is what the profile asks for and OpenSSL can do.</source>
        <translation>C&apos;est ce que le profil demande et ce dont OpenSSL est capable.</translation>
    </message>
    <message>
        <source>The value is the profile&apos;s.</source>
        <translation>La valeur est celle du profil.</translation>
    </message>
    <message>
        <source>The guide&apos;s line is for every script and picture, also for those that change under the same name.</source>
        <translation>La ligne du guide vaut pour tous les scripts et toutes les images, même pour ceux qui changent sous le même nom.</translation>
    </message>
    <message>
        <source>With “always”, errors carry it too.</source>
        <translation>Avec «&#xa0;always&#xa0;», les erreurs le portent aussi.</translation>
    </message>
    <message>
        <source>The rate is the profile&apos;s.</source>
        <translation>La fréquence est celle du profil.</translation>
    </message>
    <message>
        <source>This NGINX was built without HTTP/2.</source>
        <translation>Ce NGINX a été compilé sans HTTP/2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The wizard writes a site for each OpenTalk service, lets this machine&apos;s own nginx judge them, reloads it and proves that every name answers.</source>
        <translation>L&apos;assistant écrit un site pour chaque service d&apos;OpenTalk, les fait évaluer par le nginx de cette machine, le recharge et prouve que chaque nom répond.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Another machine&lt;/b&gt;: choose its distribution, or run &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; there and open the result here.</source>
        <translation>&lt;b&gt;Une autre machine&lt;/b&gt;&#xa0;: choisissez sa distribution, ou exécutez-y &lt;code&gt;opentalk-proxy survey --json&lt;/code&gt; et ouvrez ici le résultat.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Practice&lt;/b&gt; starts a private nginx of this account and needs no password. Nobody outside this machine can reach it; where the system refuses it a network of its own, other accounts here can, as Review then says.</source>
        <translation>&lt;b&gt;Entraînement&lt;/b&gt; démarre un nginx privé de ce compte et n&apos;a besoin d&apos;aucun mot de passe. Personne en dehors de cette machine ne peut le joindre&#xa0;; si le système lui refuse un réseau à lui, d&apos;autres comptes de cette machine le peuvent, ce que la page Récapitulatif indique alors.</translation>
    </message>
    <message>
        <source>&lt;b&gt;OpenTalk&apos;s .env&lt;/b&gt; tells domain, services and ports. Of all else in it, only the names are looked at. &lt;b&gt;Sites that are here already&lt;/b&gt;, be they from the guide or from this wizard, can be gone on from: what could not be carried over is listed.</source>
        <translation>&lt;b&gt;Le fichier .env d&apos;OpenTalk&lt;/b&gt; indique le domaine, les services et les ports. De tout le reste de son contenu, seuls les noms sont examinés. &lt;b&gt;Les sites déjà présents&lt;/b&gt;, qu&apos;ils viennent du guide ou de cet assistant, peuvent servir de point de départ&#xa0;: ce qui n&apos;a pas pu être repris est énuméré.</translation>
    </message>
    <message>
        <source>Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. Ctrl+R goes on to Review, past all pages that need nothing.</source>
        <translation>Ctrl+O ouvre un profil, Ctrl+S l&apos;enregistre, F6 passe à l&apos;aperçu et en revient. Ctrl+R avance jusqu&apos;à la page Récapitulatif, en passant toutes les pages où rien n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The &lt;b&gt;domain&lt;/b&gt; is the name people open in their browser. The services get names below it, as OpenTalk&apos;s own set-up has them.</source>
        <translation>Le &lt;b&gt;domaine&lt;/b&gt; est le nom que l&apos;on ouvre dans le navigateur. Les services reçoivent des noms en dessous, comme dans la configuration d&apos;OpenTalk elle-même.</translation>
    </message>
    <message>
        <source>The &lt;b&gt;release&lt;/b&gt; decides which names are public: newer releases reach LiveKit through the controller, and a public LiveKit host would be a hole. The wizard asks the controller for it, without signing in; “docker ps” shows the tag of its image.</source>
        <translation>La &lt;b&gt;version&lt;/b&gt; décide quels noms sont publics&#xa0;: les versions récentes joignent LiveKit par le contrôleur, et un hôte LiveKit public serait une faille. L&apos;assistant la demande au contrôleur, sans se connecter&#xa0;; «&#xa0;docker ps&#xa0;» affiche le tag de son image.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;backend&lt;/b&gt; is the address and port where the service&apos;s container listens. Several, with commas between, share the load; how is set under Options.</source>
        <translation>Un &lt;b&gt;backend&lt;/b&gt; est l&apos;adresse et le port où écoute le conteneur du service. Plusieurs, séparés par des virgules, se partagent la charge&#xa0;; la manière se règle sur la page Options.</translation>
    </message>
    <message>
        <source>An empty cell goes back to the default. The arrow keys lead from cell to cell, F2 edits one, Space switches a service on or off.</source>
        <translation>Une cellule vide revient à la valeur par défaut. Les touches fléchées mènent d&apos;une cellule à l&apos;autre, F2 en modifie une, Espace active ou désactive un service.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add a service&lt;/b&gt; is for something else that shall have a name on this server, a wiki for example. Its upload limit is under Options.</source>
        <translation>&lt;b&gt;Ajouter un service&lt;/b&gt; sert à autre chose qui doit avoir un nom sur ce serveur, un wiki par exemple. Sa taille maximale des envois se trouve sur la page Options.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;: certificates that certbot keeps below &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; are used where they fit. What is missing, Apply orders: the names have to lead here, and port 80 has to be open to the internet.</source>
        <translation>&lt;b&gt;Let&apos;s Encrypt&lt;/b&gt;&#xa0;: les certificats que certbot conserve sous &lt;code&gt;/etc/letsencrypt/live&lt;/code&gt; sont utilisés là où ils conviennent. L&apos;étape Appliquer commande ceux qui manquent&#xa0;: les noms doivent mener ici, et le port 80 doit être ouvert à Internet.</translation>
    </message>
    <message>
        <source>Every name in a certificate becomes public, in the logs of certificate transparency.</source>
        <translation>Chaque nom d&apos;un certificat devient public, dans les journaux de transparence des certificats.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Own files&lt;/b&gt;: a PEM file with the whole chain, and its private key. Both must belong to root and lie in folders that only root can write to.</source>
        <translation>&lt;b&gt;Vos propres fichiers&lt;/b&gt;&#xa0;: un fichier PEM avec la chaîne complète, et sa clé privée. Tous deux doivent appartenir à root et se trouver dans des dossiers où seul root peut écrire.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Placeholder&lt;/b&gt;: lets everything else be set up and tested first.</source>
        <translation>&lt;b&gt;Certificat provisoire&lt;/b&gt;&#xa0;: permet de configurer et de tester d&apos;abord tout le reste.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Every switch changes lines of the files on the right: a click on a marked line tells why it is there.</source>
        <translation>Chaque option change des lignes des fichiers à droite&#xa0;: un clic sur une ligne marquée indique pourquoi elle s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The defaults keep meetings, uploads and logins working with all releases of OpenTalk, and follow Mozilla&apos;s advice on TLS.</source>
        <translation>Les valeurs par défaut assurent le fonctionnement des réunions, des envois et des connexions avec toutes les versions d&apos;OpenTalk, et suivent les conseils de Mozilla pour TLS.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>&lt;b&gt;Names&lt;/b&gt;: what the DNS says of each host, and whether it leads here. &lt;b&gt;Backends&lt;/b&gt;: whether each is really that service, and whether the services agree with nginx about their names. &lt;b&gt;Exposure&lt;/b&gt;: what can be reached past nginx. &lt;b&gt;Ports&lt;/b&gt;: who holds 80 and 443, and what the firewall lets in. &lt;b&gt;Front door&lt;/b&gt;: what clients get under each name. &lt;b&gt;Logs&lt;/b&gt;: what our own logs say of the last day.</source>
        <translation>&lt;b&gt;Noms&lt;/b&gt;&#xa0;: ce que le DNS dit de chaque hôte, et s&apos;il mène ici. &lt;b&gt;Backends&lt;/b&gt;&#xa0;: si chacun est vraiment ce service, et si les services s&apos;accordent avec nginx sur leurs noms. &lt;b&gt;Exposition&lt;/b&gt;&#xa0;: ce qui est joignable en contournant nginx. &lt;b&gt;Ports&lt;/b&gt;&#xa0;: qui occupe 80 et 443, et ce que le pare-feu laisse entrer. &lt;b&gt;Porte d&apos;entrée&lt;/b&gt;&#xa0;: ce que les clients obtiennent sous chaque nom. &lt;b&gt;Journaux&lt;/b&gt;&#xa0;: ce que nos propres journaux disent des dernières 24 heures.</translation>
    </message>
    <message>
        <source>Each check asks once, takes a few seconds at most and changes nothing. Only your own services and your own name server are asked.</source>
        <translation>Chaque vérification interroge une fois, prend quelques secondes au plus et ne modifie rien. Seuls vos propres services et votre propre serveur de noms sont interrogés.</translation>
    </message>
    <message>
        <source>Behind a router this machine does not know its public address: enter it, and names may lead there.</source>
        <translation>Derrière un routeur, cette machine ne connaît pas son adresse publique&#xa0;: saisissez-la, et les noms pourront y mener.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>The helper looked at this machine with administrator rights, made the plan, and sent it here with its digest. Apply sends your answers and that digest. The helper makes the plan again, and refuses if anything has changed since.</source>
        <translation>L&apos;auxiliaire a examiné cette machine avec les droits d&apos;administrateur, a établi le plan et l&apos;a envoyé ici avec son empreinte. Appliquer envoie vos réponses et cette empreinte. L&apos;auxiliaire établit de nouveau le plan, et refuse si quelque chose a changé entre-temps.</translation>
    </message>
    <message>
        <source>A file that is not as this wizard left it is never overwritten silently: choose it in the list, read the difference, and tick the box below it.</source>
        <translation>Un fichier qui n&apos;est pas tel que cet assistant l&apos;a laissé n&apos;est jamais écrasé en silence&#xa0;: choisissez-le dans la liste, lisez la différence et cochez la case en dessous.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The running nginx is reloaded, never restarted: meetings that run now go on. At every moment the files on disk are a configuration that nginx accepts, so that even a power cut leaves a machine that starts.</source>
        <translation>Le nginx en cours d&apos;exécution est rechargé, jamais redémarré&#xa0;: les réunions en cours continuent. À tout moment, les fichiers sur le disque forment une configuration que nginx accepte, si bien que même après une coupure de courant, la machine démarre.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>An answer of 502 or 504 is no fault of the proxy: nginx works, but the service behind it is not reachable yet.</source>
        <translation>Une réponse 502 ou 504 n&apos;est pas une erreur du proxy&#xa0;: nginx fonctionne, mais le service derrière lui n&apos;est pas encore joignable.</translation>
    </message>
    <message>
        <source>The files at the side</source>
        <translation>Les fichiers sur le côté</translation>
    </message>
    <message>
        <source>F6 leads to them and back. The line under the cursor is explained below: why it is there, what it does, what the guide has, and which NGINX brought it. F7 gives the explanation all the room, and takes it back.</source>
        <translation>F6 y mène et en revient. La ligne sous le curseur est expliquée en dessous&#xa0;: pourquoi elle est là, ce qu&apos;elle fait, ce qu&apos;en dit le guide et quelle version de NGINX l&apos;a apportée. F7 donne toute la place à l&apos;explication, puis la lui reprend.</translation>
    </message>
    <message>
        <source>Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. Ctrl+Shift+C copies the whole file as it will be written.</source>
        <translation>Ctrl+F cherche dans tous les fichiers, F3 et Maj+F3 mènent au résultat suivant et au précédent, Échap met fin à la recherche. F8 et Maj+F8 mènent à la modification suivante et à la précédente. Ctrl+Maj+C copie le fichier entier, tel qu&apos;il sera écrit.</translation>
    </message>
    <message>
        <source>In the difference, - stands before lines that go and + before lines that come; what changed inside a line is underlined. In a wide window, old and new stand side by side. F8 and Shift+F8 lead to the next change and the one before.</source>
        <translation>Dans la différence, - précède les lignes qui partent et + celles qui arrivent&#xa0;; ce qui change à l&apos;intérieur d&apos;une ligne est souligné. Dans une fenêtre large, l&apos;ancien et le nouveau sont côte à côte. F8 et Maj+F8 mènent à la modification suivante et à la précédente.</translation>
    </message>
</context>
<context>
    <name>Icon</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Replace your answers?</source>
        <translation>Remplacer vos réponses&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed is replaced by what these files say.</source>
        <translation>Ce que vous avez saisi sera remplacé par ce qu&apos;indiquent ces fichiers.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Taken from this machine&apos;s files</source>
        <translation>Repris des fichiers de cette machine</translation>
    </message>
    <message>
        <source>Import OpenTalk&apos;s .env</source>
        <translation>Importer le .env d&apos;OpenTalk</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s settings (.env *.env)</source>
        <translation>Paramètres d&apos;OpenTalk (.env *.env)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificates: placeholder</source>
        <translation>Certificats&#xa0;: provisoires</translation>
    </message>
    <message>
        <source>Certificates: your own files</source>
        <translation>Certificats&#xa0;: vos propres fichiers</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for all names</source>
        <translation>Certificats&#xa0;: Let&apos;s Encrypt, un seul pour tous les noms</translation>
    </message>
    <message>
        <source>Certificates: Let&apos;s Encrypt, one for each name</source>
        <translation>Certificats&#xa0;: Let&apos;s Encrypt, un pour chaque nom</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is in the profile now. Nothing has been written or saved yet, and everything can still be changed on the next pages.</source>
        <translation>Voici ce qui figure maintenant dans le profil. Rien n&apos;a encore été écrit ni enregistré, et tout peut encore être modifié sur les pages suivantes.</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Lu dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Settings that a proxy does not need</source>
        <translation>Paramètres dont un proxy n&apos;a pas besoin</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>Options that these files do not speak of have their usual values.</source>
        <translation>Les options dont ces fichiers ne parlent pas ont leurs valeurs habituelles.</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lu dans</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&amp;Add %1</source>
        <translation>Aj&amp;outer %1</translation>
    </message>
    <message>
        <source>The address from which you are logged in by ssh.</source>
        <translation>L&apos;adresse depuis laquelle vous êtes connecté par ssh.</translation>
    </message>
    <message>
        <source>Limit the &amp;rate of requests</source>
        <translation>&amp;Limiter la fréquence des requêtes</translation>
    </message>
    <message>
        <source>Stops floods from one address with 429. Meetings, signalling and uploads are exempt, but a whole office may share one address.</source>
        <translation>Répond par un code 429 aux flots de requêtes venant d&apos;une seule adresse. Les réunions, la signalisation et les envois sont exemptés, mais tout un bureau peut partager une adresse.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>&amp;Try the limit first</source>
        <translation>Essayer d&apos;a&amp;bord la limite</translation>
    </message>
    <message>
        <source>Only logs what would be refused.</source>
        <translation>Ne fait que journaliser ce qui serait refusé.</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>&amp;TLS</translation>
    </message>
    <message>
        <source>Mozilla&apos;s levels: Intermediate serves all browsers OpenTalk supports, Modern only TLS 1.3.</source>
        <translation>Niveaux de Mozilla&#xa0;: Intermédiaire sert tous les navigateurs qu&apos;OpenTalk prend en charge, Moderne seulement TLS 1.3.</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderne</translation>
    </message>
    <message>
        <source>HTTPS onl&amp;y (HSTS)</source>
        <translation>&amp;HTTPS uniquement (HSTS)</translation>
    </message>
    <message>
        <source>Browsers refuse plain HTTP for that long, even if you change your mind.</source>
        <translation>Les navigateurs refusent le HTTP simple pendant cette durée, même si vous changez d&apos;avis.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>Only if every one of them has HTTPS, those of other services too.</source>
        <translation>Seulement si chacun d&apos;eux dispose de HTTPS, y compris ceux d&apos;autres services.</translation>
    </message>
    <message>
        <source>Hard to take back: removal takes months.</source>
        <translation>Difficile à annuler&#xa0;: le retrait prend des mois.</translation>
    </message>
    <message>
        <source>&amp;Security headers</source>
        <translation>En-têtes &amp;de sécurité</translation>
    </message>
    <message>
        <source>Tell browsers not to guess content types and to keep addresses of meetings to themselves.</source>
        <translation>Disent aux navigateurs de ne pas deviner les types de contenu et de garder pour eux les adresses des réunions.</translation>
    </message>
    <message>
        <source>Content &amp;policy (CSP)</source>
        <translation>Politi&amp;que de contenu (CSP)</translation>
    </message>
    <message>
        <source>What the web app may load. Report only breaks nothing: watch the browser&apos;s console, then enforce.</source>
        <translation>Ce que l&apos;application web peut charger. Signaler seulement ne casse rien&#xa0;: observez la console du navigateur, puis imposez.</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Signaler seulement</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Imposer</translation>
    </message>
    <message>
        <source>&amp;Further sources</source>
        <translation>Sources s&amp;upplémentaires</translation>
    </message>
    <message>
        <source>For example: connect-src https://stats.example.org</source>
        <translation>Par exemple&#xa0;: connect-src https://stats.example.org</translation>
    </message>
    <message>
        <source>&amp;Embedded by</source>
        <translation>Inté&amp;gré par</translation>
    </message>
    <message>
        <source>Sites that may show OpenTalk in a frame: https://cloud.example.org</source>
        <translation>Sites autorisés à afficher OpenTalk dans un cadre&#xa0;: https://cloud.example.org</translation>
    </message>
    <message>
        <source>The web app loads faster. Only the web app: compressed answers of the others could leak secrets.</source>
        <translation>L&apos;application web se charge plus vite. Uniquement l&apos;application web&#xa0;: les réponses compressées des autres pourraient divulguer des secrets.</translation>
    </message>
    <message>
        <source>Browsers keep files with a hash in their name; everything else is asked for again, so updates arrive at once.</source>
        <translation>Les navigateurs conservent les fichiers dont le nom contient une empreinte&#xa0;; tout le reste est redemandé, si bien que les mises à jour arrivent aussitôt.</translation>
    </message>
    <message>
        <source>HTTP/&amp;3</source>
        <translation>HTTP/&amp;3</translation>
    </message>
    <message>
        <source>HTTP/&amp;3 (this nginx cannot)</source>
        <translation>HTTP/&amp;3 (ce nginx ne le permet pas)</translation>
    </message>
    <message>
        <source>Quicker over bad networks. Needs UDP port 443 open.</source>
        <translation>Plus rapide sur les réseaux médiocres. Le port UDP 443 doit être ouvert.</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Where the machine has it, clients may come that way.</source>
        <translation>Là où la machine en dispose, les clients peuvent arriver par cette voie.</translation>
    </message>
    <message>
        <source>As the machine has it</source>
        <translation>Selon la machine</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>L&amp;isten on</source>
        <translation>É&amp;couter sur</translation>
    </message>
    <message>
        <source>Addresses of this machine, with commas between. Empty: all of them.</source>
        <translation>Adresses de cette machine, séparées par des virgules. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>&amp;Keycloak console from</source>
        <translation>Console de &amp;Keycloak depuis</translation>
    </message>
    <message>
        <source>Networks that may open Keycloak&apos;s administration. This machine and Docker&apos;s networks always may.</source>
        <translation>Réseaux qui peuvent ouvrir l&apos;administration de Keycloak. Cette machine et les réseaux de Docker le peuvent toujours.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Pro&amp;xys de confiance</translation>
    </message>
    <message>
        <source>Load balancers in front of this nginx. Only from them is the client&apos;s address believed.</source>
        <translation>Répartiteurs de charge devant ce nginx. L&apos;adresse du client n&apos;est acceptée que si elle est indiquée par eux.</translation>
    </message>
    <message>
        <source>Kept open to everybody</source>
        <translation>Laissés ouverts à tous</translation>
    </message>
    <message>
        <source>These paths are closed unless you need them from outside.</source>
        <translation>Ces chemins sont fermés, sauf si vous en avez besoin de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Controller: metrics</source>
        <translation>Contrôleur&#xa0;: métriques</translation>
    </message>
    <message>
        <source>Controller: API description</source>
        <translation>Contrôleur&#xa0;: description de l&apos;API</translation>
    </message>
    <message>
        <source>Keycloak: metrics</source>
        <translation>Keycloak&#xa0;: métriques</translation>
    </message>
    <message>
        <source>Keycloak: health</source>
        <translation>Keycloak&#xa0;: état de santé</translation>
    </message>
    <message>
        <source>Keycloak: administration</source>
        <translation>Keycloak&#xa0;: administration</translation>
    </message>
    <message>
        <source>Room server: service API</source>
        <translation>Serveur de salles&#xa0;: API de service</translation>
    </message>
    <message>
        <source>Also for all names below the &amp;domain</source>
        <translation>Aussi pou&amp;r tous les noms sous le domaine</translation>
    </message>
    <message>
        <source>Ask for the browsers&apos; preload l&amp;ist</source>
        <translation>Demander l&apos;ins&amp;cription sur la liste preload des navigateurs</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>Com&amp;pression</translation>
    </message>
    <message>
        <source>C&amp;aching</source>
        <translation>Mi&amp;se en cache</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s staging server</source>
        <translation>le serveur de test (staging) de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>the directory %1</source>
        <translation>le répertoire %1</translation>
    </message>
    <message>
        <source>Names in it become public (certificate transparency).</source>
        <translation>Les noms qu&apos;il contient deviennent publics (transparence des certificats).</translation>
    </message>
    <message>
        <source>This is a trial: browsers do not trust what it gives.</source>
        <translation>C&apos;est un essai&#xa0;: les navigateurs ne font pas confiance à ce qu&apos;il délivre.</translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot sollicitera %1 pour un certificat portant %n nom&#xa0;: %2.</numerusform>
            <numerusform>certbot sollicitera %1 pour un certificat portant %n noms&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot sollicitera %1 pour %n certificat&#xa0;: %2.</numerusform>
            <numerusform>certbot sollicitera %1 pour %n certificats&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The text is larger than %1 bytes.</source>
        <translation>Le texte dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c&apos;est le bon fichier.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n&apos;est pas de l&apos;UTF-8 valide.</translation>
    </message>
    <message>
        <source>Save it with the encoding UTF-8.</source>
        <translation>Enregistrez-le avec l&apos;encodage UTF-8.</translation>
    </message>
    <message>
        <source>This is not valid JSON (line %1, column %2).</source>
        <translation>Ce n&apos;est pas du JSON valide (ligne %1, colonne %2).</translation>
    </message>
    <message>
        <source>Correct the text there, or just before it.</source>
        <translation>Corrigez le texte à cet endroit, ou juste avant.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Les listes et les objets sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>An object has more than %1 members.</source>
        <translation>Un objet a plus de %1 membres.</translation>
    </message>
    <message>
        <source>The key is there twice.</source>
        <translation>La clé figure deux fois.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation>Le texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Remove it: line breaks and tabs have no place in a value.</source>
        <translation>Supprimez-le&#xa0;: les sauts de ligne et les tabulations n&apos;ont pas leur place dans une valeur.</translation>
    </message>
    <message>
        <source>The value has the wrong type.</source>
        <translation>La valeur n&apos;est pas du bon type.</translation>
    </message>
    <message>
        <source>Expected is: %1.</source>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Cette clé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>Supprimez-la, ou corrigez son orthographe.</translation>
    </message>
    <message>
        <source>The key is required and missing.</source>
        <translation>La clé est obligatoire et elle manque.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>Ajoutez-la.</translation>
    </message>
    <message>
        <source>“%1” is not one of the values that are known here.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des valeurs connues ici.</translation>
    </message>
    <message>
        <source>Known are: %2.</source>
        <translation>Valeurs connues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile has version %1; this program reads version 1.</source>
        <translation>Le profil est de la version %1&#xa0;; ce programme lit la version 1.</translation>
    </message>
    <message>
        <source>Use the program that wrote the profile, or a newer one.</source>
        <translation>Utilisez le programme qui a écrit le profil, ou un programme plus récent.</translation>
    </message>
    <message>
        <source>The profile does not say which OpenTalk release runs; classic is assumed.</source>
        <translation>Le profil ne dit pas quelle version d&apos;OpenTalk est utilisée&#xa0;; classic est supposée.</translation>
    </message>
    <message>
        <source>Set it: newer releases must not expose LiveKit under a name of its own.</source>
        <translation>Indiquez-la&#xa0;: les versions plus récentes ne doivent pas exposer LiveKit sous un nom à part.</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>La liste a %1 entrées&#xa0;; %2 au plus sont possibles.</translation>
    </message>
    <message>
        <source>Shorten the list.</source>
        <translation>Raccourcissez la liste.</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans cette liste.</translation>
    </message>
    <message>
        <source>%1 is outside the range of %2 to %3.</source>
        <translation>%1 n&apos;est pas compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>Choose a number from %2 to %3.</source>
        <translation>Choisissez un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The host name is empty.</source>
        <translation>Le nom d&apos;hôte est vide.</translation>
    </message>
    <message>
        <source>Enter a full name such as pad.example.com.</source>
        <translation>Saisissez un nom complet tel que pad.example.com.</translation>
    </message>
    <message>
        <source>The host name has %1 characters; DNS allows 253.</source>
        <translation>Le nom d&apos;hôte a %1 caractères&#xa0;; le DNS en permet 253.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>“%1” holds letters other than a to z.</source>
        <translation>«&#xa0;%1&#xa0;» contient d&apos;autres lettres que a à z.</translation>
    </message>
    <message>
        <source>Write an international name in its xn-- form.</source>
        <translation>Écrivez un nom international sous sa forme xn--.</translation>
    </message>
    <message>
        <source>“%1” is a wildcard, not one host name.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom générique (wildcard), non un seul nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>Enter the full name of this one service.</source>
        <translation>Saisissez le nom complet de ce seul service.</translation>
    </message>
    <message>
        <source>“%1” ends in a dot.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par un point.</translation>
    </message>
    <message>
        <source>Leave the last dot out.</source>
        <translation>Omettez le dernier point.</translation>
    </message>
    <message>
        <source>“%1” is an IP address or looks like one.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse IP ou y ressemble.</translation>
    </message>
    <message>
        <source>Enter a DNS name: certificates and browsers need one.</source>
        <translation>Saisissez un nom DNS&#xa0;: les certificats et les navigateurs en ont besoin.</translation>
    </message>
    <message>
        <source>“%1” has no dot, so it is no full host name.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun point et n&apos;est donc pas un nom d&apos;hôte complet.</translation>
    </message>
    <message>
        <source>Enter the full name, such as pad.example.com.</source>
        <translation>Saisissez le nom complet, tel que pad.example.com.</translation>
    </message>
    <message>
        <source>“%1” begins with a dot or has two dots in a row.</source>
        <translation>«&#xa0;%1&#xa0;» commence par un point ou contient deux points de suite.</translation>
    </message>
    <message>
        <source>Remove the dot that is too many.</source>
        <translation>Supprimez le point en trop.</translation>
    </message>
    <message>
        <source>A part of “%1” is longer than 63 characters.</source>
        <translation>Une partie de «&#xa0;%1&#xa0;» dépasse 63 caractères.</translation>
    </message>
    <message>
        <source>Shorten the part between two dots.</source>
        <translation>Raccourcissez la partie entre deux points.</translation>
    </message>
    <message>
        <source>A part of “%1” begins or ends with a hyphen.</source>
        <translation>Une partie de «&#xa0;%1&#xa0;» commence ou finit par un trait d&apos;union.</translation>
    </message>
    <message>
        <source>Remove the hyphen at the edge.</source>
        <translation>Supprimez le trait d&apos;union au bord.</translation>
    </message>
    <message>
        <source>“%1” holds a character that no host name can have.</source>
        <translation>«&#xa0;%1&#xa0;» contient un caractère qu&apos;aucun nom d&apos;hôte ne peut avoir.</translation>
    </message>
    <message>
        <source>Use letters, digits, hyphens and dots only.</source>
        <translation>N&apos;utilisez que des lettres, des chiffres, des traits d&apos;union et des points.</translation>
    </message>
    <message>
        <source>“%1” is the host name of %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà le nom d&apos;hôte du service %2.</translation>
    </message>
    <message>
        <source>Give each service a name of its own.</source>
        <translation>Donnez à chaque service son propre nom.</translation>
    </message>
    <message>
        <source>“%1” is not below the domain %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas sous le domaine %2.</translation>
    </message>
    <message>
        <source>Choose a name below the domain: browsers keep cookies of a foreign name out of OpenTalk&apos;s frames.</source>
        <translation>Choisissez un nom sous le domaine&#xa0;: les navigateurs tiennent les cookies d&apos;un nom étranger à l&apos;écart des cadres d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse IP.</translation>
    </message>
    <message>
        <source>Write it like 192.0.2.1 or 2001:db8::1.</source>
        <translation>Écrivez-la comme 192.0.2.1 ou 2001:db8::1.</translation>
    </message>
    <message>
        <source>“%1” is an IPv4 address in IPv6 form.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse IPv4 sous forme IPv6.</translation>
    </message>
    <message>
        <source>Write it as an IPv4 address.</source>
        <translation>Écrivez-la comme une adresse IPv4.</translation>
    </message>
    <message>
        <source>“%1” is no network.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un réseau.</translation>
    </message>
    <message>
        <source>Write it like 10.0.0.0/8, 2001:db8::/32, or one address.</source>
        <translation>Écrivez-le comme 10.0.0.0/8, 2001:db8::/32, ou une seule adresse.</translation>
    </message>
    <message>
        <source>“%1” has address bits beyond its prefix length.</source>
        <translation>«&#xa0;%1&#xa0;» a des bits d&apos;adresse au-delà de la longueur de son préfixe.</translation>
    </message>
    <message>
        <source>Write %2 for the network, or the address alone.</source>
        <translation>Écrivez %2 pour le réseau, ou l&apos;adresse seule.</translation>
    </message>
    <message>
        <source>“%1” is every address there is.</source>
        <translation>«&#xa0;%1&#xa0;» désigne toutes les adresses qui existent.</translation>
    </message>
    <message>
        <source>Name the networks that are meant.</source>
        <translation>Indiquez les réseaux dont il s&apos;agit.</translation>
    </message>
    <message>
        <source>“%1” is no address with a port.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse avec un port.</translation>
    </message>
    <message>
        <source>Write it like 127.0.0.1:8080 or [::1]:8080.</source>
        <translation>Écrivez-la comme 127.0.0.1:8080 ou [::1]:8080.</translation>
    </message>
    <message>
        <source>In “%1” address and port cannot be told apart.</source>
        <translation>Dans «&#xa0;%1&#xa0;», l&apos;adresse et le port ne se distinguent pas.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [::1]:8080.</source>
        <translation>Mettez une adresse IPv6 entre crochets&#xa0;: [::1]:8080.</translation>
    </message>
    <message>
        <source>“%1” has no port from 1 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de port de 1 à 65535.</translation>
    </message>
    <message>
        <source>Write the port in digits after a colon: 127.0.0.1:8080.</source>
        <translation>Écrivez le port en chiffres après deux-points&#xa0;: 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: no place where a service can be reached.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse de lien local, multicast ou non spécifiée&#xa0;: aucun service ne peut y être joint.</translation>
    </message>
    <message>
        <source>Enter the address of the service, such as 127.0.0.1.</source>
        <translation>Saisissez l&apos;adresse du service, par exemple 127.0.0.1.</translation>
    </message>
    <message>
        <source>No backend is given.</source>
        <translation>Aucun backend n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>Enter where the service listens, such as 127.0.0.1:8080.</source>
        <translation>Saisissez où le service écoute, par exemple 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>“%1” is a backend of %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà un backend du service %2.</translation>
    </message>
    <message>
        <source>Enter the port of this service: two services cannot share one.</source>
        <translation>Saisissez le port de ce service&#xa0;: deux services ne peuvent pas en partager un.</translation>
    </message>
    <message>
        <source>“%1” is where this proxy itself listens.</source>
        <translation>«&#xa0;%1&#xa0;» est l&apos;adresse sur laquelle ce proxy lui-même écoute.</translation>
    </message>
    <message>
        <source>Enter the port of the service behind it: requests would run in a circle.</source>
        <translation>Saisissez le port du service placé derrière&#xa0;: les requêtes tourneraient en rond.</translation>
    </message>
    <message>
        <source>%1 keeps its rooms in memory: several instances of it would not know of each other.</source>
        <translation>Le service %1 garde ses salles en mémoire&#xa0;: plusieurs instances ne sauraient rien les unes des autres.</translation>
    </message>
    <message>
        <source>Keep one backend.</source>
        <translation>Gardez un seul backend.</translation>
    </message>
    <message>
        <source>Several instances of %1 work only when each visitor stays with the same one.</source>
        <translation>Plusieurs instances du service %1 ne fonctionnent que si chaque visiteur reste sur la même.</translation>
    </message>
    <message>
        <source>Set the balance to sticky, or keep one backend.</source>
        <translation>Réglez la répartition sur sticky, ou gardez un seul backend.</translation>
    </message>
    <message>
        <source>No service is enabled.</source>
        <translation>Aucun service n&apos;est activé.</translation>
    </message>
    <message>
        <source>Enable the services that this proxy is for.</source>
        <translation>Activez les services auxquels ce proxy est destiné.</translation>
    </message>
    <message>
        <source>%1 has no public host name in the release %2.</source>
        <translation>Le service %1 n&apos;a pas de nom d&apos;hôte public dans la version %2.</translation>
    </message>
    <message>
        <source>Disable it, or choose the release that really runs.</source>
        <translation>Désactivez-le, ou choisissez la version réellement utilisée.</translation>
    </message>
    <message>
        <source>%1 is off; OpenTalk does not work without it.</source>
        <translation>Le service %1 est désactivé&#xa0;; OpenTalk ne fonctionne pas sans lui.</translation>
    </message>
    <message>
        <source>Leave it off only when another proxy serves it.</source>
        <translation>Ne le laissez désactivé que si un autre proxy le sert.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;identifiant d&apos;un service.</translation>
    </message>
    <message>
        <source>Use at most 32 lower-case letters, digits and hyphens, beginning with a letter.</source>
        <translation>Utilisez au plus 32 lettres minuscules, chiffres et traits d&apos;union, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>The id “%1” is in use by this program itself.</source>
        <translation>L&apos;identifiant «&#xa0;%1&#xa0;» est utilisé par ce programme lui-même.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>Another extra service has the id “%1” already.</source>
        <translation>Un autre service supplémentaire a déjà l&apos;identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it like admin@example.com, or leave it empty.</source>
        <translation>Écrivez-la comme admin@example.com, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>“%1” is no address of an ACME directory.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas l&apos;adresse d&apos;un répertoire ACME.</translation>
    </message>
    <message>
        <source>Write it like https://ca.example.com/acme/directory; https only, without user name and query.</source>
        <translation>Écrivez-la comme https://ca.example.com/acme/directory&#xa0;; https uniquement, sans nom d&apos;utilisateur ni chaîne de requête.</translation>
    </message>
    <message>
        <source>The path is empty.</source>
        <translation>Le chemin est vide.</translation>
    </message>
    <message>
        <source>Enter the full path of the file.</source>
        <translation>Saisissez le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>“%1” does not begin with a slash.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par une barre oblique.</translation>
    </message>
    <message>
        <source>“%1” has a part that is empty, “.” or “..”.</source>
        <translation>«&#xa0;%1&#xa0;» contient une partie vide, «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>Enter the direct path of the file, without such parts.</source>
        <translation>Saisissez le chemin direct du fichier, sans de telles parties.</translation>
    </message>
    <message>
        <source>“%1” holds a dollar sign, a control character or bytes that are not UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» contient un signe dollar, un caractère de contrôle ou des octets qui ne sont pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file: nginx would read a dollar sign as a variable.</source>
        <translation>Renommez le fichier&#xa0;: nginx lirait un signe dollar comme une variable.</translation>
    </message>
    <message>
        <source>The path is longer than the 4095 bytes that Linux allows.</source>
        <translation>Le chemin dépasse les 4095 octets que Linux autorise.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Choisissez un chemin plus court.</translation>
    </message>
    <message>
        <source>No certificate file is given for %1.</source>
        <translation>Aucun fichier de certificat n&apos;est indiqué pour %1.</translation>
    </message>
    <message>
        <source>Add one for this name, or one for all others under “*”.</source>
        <translation>Ajoutez-en un pour ce nom, ou un pour tous les autres sous «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>No enabled service has the name %1.</source>
        <translation>Aucun service activé ne porte le nom %1.</translation>
    </message>
    <message>
        <source>Remove the entry, or correct the name.</source>
        <translation>Supprimez l&apos;entrée, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>“%1” is link-local, multicast or unspecified: nothing can be published there.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse de lien local, multicast ou non spécifiée&#xa0;: rien ne peut y être publié.</translation>
    </message>
    <message>
        <source>Enter an address of this machine; an empty list means all.</source>
        <translation>Saisissez une adresse de cette machine&#xa0;; une liste vide les désigne toutes.</translation>
    </message>
    <message>
        <source>“%1” is an IPv6 address, but IPv6 is switched off.</source>
        <translation>«&#xa0;%1&#xa0;» est une adresse IPv6, mais IPv6 est désactivé.</translation>
    </message>
    <message>
        <source>Remove the address, or switch IPv6 on.</source>
        <translation>Supprimez l&apos;adresse, ou activez IPv6.</translation>
    </message>
    <message>
        <source>Browsers accept preload only with subdomains included and at least a year (31536000 seconds).</source>
        <translation>Les navigateurs n&apos;acceptent preload qu&apos;avec les sous-domaines inclus et une durée d&apos;au moins un an (31536000 secondes).</translation>
    </message>
    <message>
        <source>Include the subdomains and raise the age, or switch preload off.</source>
        <translation>Incluez les sous-domaines et augmentez la durée, ou désactivez preload.</translation>
    </message>
    <message>
        <source>“%1” is no origin.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une origine.</translation>
    </message>
    <message>
        <source>Write it like https://cloud.example.com, without a path.</source>
        <translation>Écrivez-la comme https://cloud.example.com, sans chemin.</translation>
    </message>
    <message>
        <source>“%1” is not one of the directives that can be extended.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des directives qui peuvent être étendues.</translation>
    </message>
    <message>
        <source>Possible are: %2.</source>
        <translation>Directives possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no source that can be added to the policy.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une source que l&apos;on peut ajouter à la politique.</translation>
    </message>
    <message>
        <source>Write it like https://stats.example.com, wss://*.example.com, data: or blob:.</source>
        <translation>Écrivez-la comme https://stats.example.com, wss://*.example.com, data: ou blob:.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another file, or check its permissions.</source>
        <translation>Choisissez un autre fichier, ou vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>Choose a file that this tool has written.</source>
        <translation>Choisissez un fichier que cet outil a écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d&apos;écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without “.”, “..” and “//”.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin absolu sans «&#xa0;.&#xa0;», «&#xa0;..&#xa0;» ni «&#xa0;//&#xa0;».</translation>
    </message>
    <message>
        <source>Write the path out from the root folder.</source>
        <translation>Écrivez le chemin en entier à partir du dossier racine.</translation>
    </message>
    <message>
        <source>This folder belongs to the user with number %1, not to root.</source>
        <translation>Ce dossier appartient à l&apos;utilisateur numéro %1, et non à root.</translation>
    </message>
    <message>
        <source>Give it to root, or use another folder.</source>
        <translation>Attribuez-le à root, ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>Users other than root may change this folder (mode %1).</source>
        <translation>D&apos;autres utilisateurs que root peuvent modifier ce dossier (mode %1).</translation>
    </message>
    <message>
        <source>Take the write permission from group and others.</source>
        <translation>Retirez la permission d&apos;écriture au groupe et aux autres.</translation>
    </message>
    <message>
        <source>This file can be changed by users other than root.</source>
        <translation>Ce fichier peut être modifié par d&apos;autres utilisateurs que root.</translation>
    </message>
    <message>
        <source>Give it to root and take the write permission from others.</source>
        <translation>Attribuez-le à root et retirez la permission d&apos;écriture aux autres.</translation>
    </message>
    <message>
        <source>This symbolic link belongs to the user with number %1.</source>
        <translation>Ce lien symbolique appartient à l&apos;utilisateur numéro %1.</translation>
    </message>
    <message>
        <source>Let root make the link, or name the file it points to.</source>
        <translation>Faites créer le lien par root, ou indiquez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>A symbolic link stands where a folder is expected.</source>
        <translation>Un lien symbolique se trouve là où un dossier est attendu.</translation>
    </message>
    <message>
        <source>Replace the link by the folder itself.</source>
        <translation>Remplacez le lien par le dossier lui-même.</translation>
    </message>
    <message>
        <source>The symbolic links on this path lead to no end.</source>
        <translation>Les liens symboliques de ce chemin forment une boucle.</translation>
    </message>
    <message>
        <source>Correct the links.</source>
        <translation>Corrigez les liens.</translation>
    </message>
    <message>
        <source>Something that is not a folder stands where one is needed.</source>
        <translation>Quelque chose qui n&apos;est pas un dossier se trouve là où il en faut un.</translation>
    </message>
    <message>
        <source>Move it away.</source>
        <translation>Déplacez-le ailleurs.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Put a regular file in its place.</source>
        <translation>Mettez un fichier ordinaire à sa place.</translation>
    </message>
    <message>
        <source>A folder or a special file stands where a file is to be written.</source>
        <translation>Un dossier ou un fichier spécial se trouve là où un fichier doit être écrit.</translation>
    </message>
    <message>
        <source>This file is larger than %1 bytes, the most that is read here.</source>
        <translation>Ce fichier dépasse %1 octets, le maximum lu ici.</translation>
    </message>
    <message>
        <source>This folder is not empty and stays.</source>
        <translation>Ce dossier n&apos;est pas vide et reste en place.</translation>
    </message>
    <message>
        <source>Look at what is in it, and remove it by hand if nobody needs it.</source>
        <translation>Regardez ce qu&apos;il contient, et supprimez-le à la main si personne n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>This account may not do that here (%1).</source>
        <translation>Ce compte n&apos;a pas le droit de le faire ici (%1).</translation>
    </message>
    <message>
        <source>Run this as root.</source>
        <translation>Exécutez ceci en tant que root.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the path and the disk.</source>
        <translation>Vérifiez le chemin et le disque.</translation>
    </message>
    <message>
        <source>This cannot be written: %1.</source>
        <translation>Écriture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is neither full nor read-only.</source>
        <translation>Vérifiez que le disque n&apos;est ni plein ni en lecture seule.</translation>
    </message>
    <message>
        <source>The program is not installed at any of its usual places.</source>
        <translation>Le programme n&apos;est installé à aucun de ses emplacements habituels.</translation>
    </message>
    <message>
        <source>Install it with the package manager.</source>
        <translation>Installez-le avec le gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>The program could not be started: %1.</source>
        <translation>Impossible de lancer le programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check memory and process limits of this machine.</source>
        <translation>Vérifiez la mémoire et les limites de processus de cette machine.</translation>
    </message>
    <message>
        <source>The program did not end within %1 seconds and was stopped.</source>
        <translation>Le programme ne s&apos;est pas terminé en %1 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>Run it by hand to see what it waits for.</source>
        <translation>Exécutez-le à la main pour voir ce qu&apos;il attend.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration includes %1 from within itself.</source>
        <translation>La configuration de nginx inclut %1 depuis ce fichier même.</translation>
    </message>
    <message>
        <source>Remove one of the include lines.</source>
        <translation>Supprimez l&apos;une des lignes include.</translation>
    </message>
    <message>
        <source>It cannot be told on which address “listen %1” listens.</source>
        <translation>Impossible de dire sur quelle adresse écoute «&#xa0;listen %1&#xa0;».</translation>
    </message>
    <message>
        <source>Write a numeric address there.</source>
        <translation>Écrivez-y une adresse numérique.</translation>
    </message>
    <message>
        <source>The nginx with process number %1 does not run any more.</source>
        <translation>Le nginx qui a le numéro de processus %1 n&apos;est plus en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, and start nginx again.</source>
        <translation>Consultez le journal d&apos;erreurs de nginx, puis démarrez nginx de nouveau.</translation>
    </message>
    <message>
        <source>nginx could not be asked to reload: %1.</source>
        <translation>Impossible de demander à nginx de recharger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>nginx goes on with its old workers after the reload. %1</source>
        <translation>nginx continue avec ses anciens workers après le rechargement. %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log.</source>
        <translation>Consultez le journal d&apos;erreurs de nginx.</translation>
    </message>
    <message>
        <source>nginx did not start. %1</source>
        <translation>nginx n&apos;a pas démarré. %1</translation>
    </message>
    <message>
        <source>The nginx of another root folder is not started from here.</source>
        <translation>Le nginx d&apos;un autre dossier racine n&apos;est pas démarré d&apos;ici.</translation>
    </message>
    <message>
        <source>Start it where it belongs, then apply again.</source>
        <translation>Démarrez-le là où il doit l&apos;être, puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>The helper and the window do not understand each other here.</source>
        <translation>L&apos;auxiliaire et la fenêtre ne se comprennent pas ici.</translation>
    </message>
    <message>
        <source>Use a helper and a window of the same version.</source>
        <translation>Utilisez un auxiliaire et une fenêtre de la même version.</translation>
    </message>
    <message>
        <source>This file was written by this program and changed by hand since.</source>
        <translation>Ce fichier a été écrit par ce programme et modifié à la main depuis.</translation>
    </message>
    <message>
        <source>Look at the difference; to replace the file, take it over.</source>
        <translation>Examinez la différence&#xa0;; pour remplacer le fichier, reprenez-le.</translation>
    </message>
    <message>
        <source>This file is in the way and was not written by this program.</source>
        <translation>Ce fichier gêne et n&apos;a pas été écrit par ce programme.</translation>
    </message>
    <message>
        <source>There is %1 where %2 belongs.</source>
        <translation>Il y a %1 là où doit se trouver %2.</translation>
    </message>
    <message>
        <source>Move it away by hand; it is not replaced.</source>
        <translation>Déplacez-le à la main&#xa0;; il n&apos;est pas remplacé.</translation>
    </message>
    <message>
        <source>“%1” is no file of the plan, so it cannot be taken over.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier du plan et ne peut donc pas être repris.</translation>
    </message>
    <message>
        <source>Name a path as the plan shows it.</source>
        <translation>Indiquez un chemin tel que le plan l&apos;affiche.</translation>
    </message>
    <message>
        <source>There is no certificate for %1 yet.</source>
        <translation>Il n&apos;y a pas encore de certificat pour %1.</translation>
    </message>
    <message>
        <source>The file that should hold the certificate or key of %1 is missing.</source>
        <translation>Le fichier qui devrait contenir le certificat ou la clé de %1 manque.</translation>
    </message>
    <message>
        <source>Put the file there, or correct the path in the profile.</source>
        <translation>Placez-y le fichier, ou corrigez le chemin dans le profil.</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form.</source>
        <translation>Ce fichier ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificate chain, leaf first.</source>
        <translation>Indiquez le fichier avec la chaîne de certificats, le certificat final en premier.</translation>
    </message>
    <message>
        <source>This file holds no private key in PEM form without password.</source>
        <translation>Ce fichier ne contient aucune clé privée au format PEM sans mot de passe.</translation>
    </message>
    <message>
        <source>Name the file with the unencrypted private key.</source>
        <translation>Indiquez le fichier avec la clé privée non chiffrée.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate %1.</source>
        <translation>La clé privée ne correspond pas au certificat %1.</translation>
    </message>
    <message>
        <source>Name the key that the certificate was requested with.</source>
        <translation>Indiquez la clé avec laquelle le certificat a été demandé.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1, but for: %2.</source>
        <translation>Le certificat n&apos;est pas valable pour %1, mais pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host.</source>
        <translation>Utilisez un certificat qui nomme cet hôte.</translation>
    </message>
    <message>
        <source>The certificate was valid until %1.</source>
        <translation>Le certificat était valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>Renew it, or use another one.</source>
        <translation>Renouvelez-le, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on.</source>
        <translation>Le certificat n&apos;est valable qu&apos;à partir du %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine, or use another certificate.</source>
        <translation>Vérifiez l&apos;horloge de cette machine, ou utilisez un autre certificat.</translation>
    </message>
    <message>
        <source>The placeholder certificate could not be made (%1).</source>
        <translation>Impossible de créer le certificat provisoire (%1).</translation>
    </message>
    <message>
        <source>Report this with the version of the program.</source>
        <translation>Signalez-le avec la version du programme.</translation>
    </message>
    <message>
        <source>The tree for the test could not be put together: %1.</source>
        <translation>Impossible d&apos;assembler l&apos;arborescence pour le test&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check memory and free space of this machine.</source>
        <translation>Vérifiez la mémoire et l&apos;espace libre de cette machine.</translation>
    </message>
    <message>
        <source>A tree below another folder can only be tested where mounting is allowed.</source>
        <translation>Une arborescence sous un autre dossier ne peut être testée que là où le montage est autorisé.</translation>
    </message>
    <message>
        <source>Run this as root, outside of a container.</source>
        <translation>Exécutez ceci en tant que root, hors d&apos;un conteneur.</translation>
    </message>
    <message>
        <source>This account may not mount anything here (%1).</source>
        <translation>Ce compte n&apos;a pas le droit de monter quoi que ce soit ici (%1).</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n&apos;existe pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy --help for the list of commands.</source>
        <translation>Exécutez opentalk-proxy --help pour la liste des commandes.</translation>
    </message>
    <message>
        <source>Perhaps “%2” was meant; opentalk-proxy --help lists them all.</source>
        <translation>Vous vouliez peut-être dire «&#xa0;%2&#xa0;»&#xa0;; opentalk-proxy --help les affiche toutes.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Aucune commande n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n&apos;existe pas d&apos;option «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its options.</source>
        <translation>Exécutez opentalk-proxy %2 --help pour ses options.</translation>
    </message>
    <message>
        <source>Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.</source>
        <translation>Vous vouliez peut-être dire «&#xa0;%3&#xa0;»&#xa0;; opentalk-proxy %2 --help les affiche toutes.</translation>
    </message>
    <message>
        <source>The option needs a value.</source>
        <translation>L&apos;option exige une valeur.</translation>
    </message>
    <message>
        <source>Write it after the option: %1 VALUE.</source>
        <translation>Écrivez-la après l&apos;option&#xa0;: %1 VALEUR.</translation>
    </message>
    <message>
        <source>The option takes no value.</source>
        <translation>L&apos;option n&apos;accepte pas de valeur.</translation>
    </message>
    <message>
        <source>Leave the equals sign and what follows it out.</source>
        <translation>Omettez le signe égal et ce qui le suit.</translation>
    </message>
    <message>
        <source>The option is given twice.</source>
        <translation>L&apos;option est indiquée deux fois.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Gardez-en une.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>Il y a un argument de trop&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Run opentalk-proxy %2 --help for its arguments.</source>
        <translation>Exécutez opentalk-proxy %2 --help pour ses arguments.</translation>
    </message>
    <message>
        <source>No profile was given.</source>
        <translation>Aucun profil n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>Name its file, or - for standard input.</source>
        <translation>Indiquez son fichier, ou - pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 et %2 s&apos;excluent mutuellement.</translation>
    </message>
    <message>
        <source>It is not said where the files should go.</source>
        <translation>Il n&apos;est pas dit où les fichiers doivent aller.</translation>
    </message>
    <message>
        <source>Add --output DIR, --archive FILE.tar.gz or --list.</source>
        <translation>Ajoutez --output DOSSIER, --archive FICHIER.tar.gz ou --list.</translation>
    </message>
    <message>
        <source>The machine to generate for is only half described.</source>
        <translation>La machine pour laquelle générer n&apos;est décrite qu&apos;à moitié.</translation>
    </message>
    <message>
        <source>Give --nginx, --openssl and --layout together.</source>
        <translation>Indiquez --nginx, --openssl et --layout ensemble.</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>Il n&apos;existe pas de disposition «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The layouts are sites, conf.d, vhosts.d and http.d.</source>
        <translation>Les dispositions sont sites, conf.d, vhosts.d et http.d.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>La valeur est vide.</translation>
    </message>
    <message>
        <source>Give a value, or leave the option out.</source>
        <translation>Indiquez une valeur, ou omettez l&apos;option.</translation>
    </message>
    <message>
        <source>A digest is 64 digits and small letters from a to f.</source>
        <translation>Une empreinte se compose de 64 chiffres et lettres minuscules de a à f.</translation>
    </message>
    <message>
        <source>Copy it from the last line of opentalk-proxy plan.</source>
        <translation>Copiez-la depuis la dernière ligne de opentalk-proxy plan.</translation>
    </message>
    <message>
        <source>“%1” is no number of a checkpoint.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas le numéro d&apos;un point de restauration.</translation>
    </message>
    <message>
        <source>Run opentalk-proxy history for the numbers.</source>
        <translation>Exécutez opentalk-proxy history pour les numéros.</translation>
    </message>
    <message>
        <source>“%1” is no complete and clean path.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin complet et correct.</translation>
    </message>
    <message>
        <source>Start it with a slash and leave out “..”, “.” and empty parts.</source>
        <translation>Commencez-le par une barre oblique et omettez «&#xa0;..&#xa0;», «&#xa0;.&#xa0;» et les parties vides.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check its name and its permissions.</source>
        <translation>Vérifiez son nom et ses permissions.</translation>
    </message>
    <message>
        <source>The input is larger than %1 MiB.</source>
        <translation>L&apos;entrée dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Something that is no folder lies there.</source>
        <translation>Quelque chose qui n&apos;est pas un dossier s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Name a folder, or a path that does not exist yet.</source>
        <translation>Indiquez un dossier, ou un chemin qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Écriture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Vérifiez les permissions et l&apos;espace libre à cet endroit.</translation>
    </message>
    <message>
        <source>It lies there from an earlier run and is not part of this one.</source>
        <translation>Ceci s&apos;y trouve depuis une exécution antérieure et ne fait pas partie de celle-ci.</translation>
    </message>
    <message>
        <source>Delete it before the folder is used, or generate into a new one.</source>
        <translation>Supprimez-le avant d&apos;utiliser le dossier, ou générez dans un nouveau dossier.</translation>
    </message>
    <message>
        <source>The placeholder certificate is not included, since a key is made where it is used.</source>
        <translation>Le certificat provisoire n&apos;est pas inclus, car une clé se crée là où elle est utilisée.</translation>
    </message>
    <message>
        <source>Make it on the target machine: %1</source>
        <translation>Créez-le sur la machine cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>NGINX is not installed here, so there is nothing to generate for.</source>
        <translation>NGINX n&apos;est pas installé ici&#xa0;: il n&apos;y a donc rien pour quoi générer.</translation>
    </message>
    <message>
        <source>Install it (%1), or describe another machine with --survey, or with --nginx, --openssl and --layout.</source>
        <translation>Installez-le (%1), ou décrivez une autre machine avec --survey, ou avec --nginx, --openssl et --layout.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and its changes may be half done.</source>
        <translation>Une exécution antérieure a été interrompue et ses modifications sont peut-être à moitié faites.</translation>
    </message>
    <message>
        <source>The next apply, undo or remove as root takes it back or finishes it.</source>
        <translation>Le prochain apply, undo ou remove lancé en tant que root les annule ou les achève.</translation>
    </message>
    <message>
        <source>The request is not of version %1.</source>
        <translation>La demande n&apos;est pas de la version %1.</translation>
    </message>
    <message>
        <source>Use the wizard and the command of one release together.</source>
        <translation>Utilisez ensemble l&apos;assistant et la commande d&apos;une même version.</translation>
    </message>
    <message>
        <source>The number of a request is from 1 to 2147483647.</source>
        <translation>Le numéro d&apos;une demande va de 1 à 2147483647.</translation>
    </message>
    <message>
        <source>Count the requests from 1.</source>
        <translation>Numérotez les demandes à partir de 1.</translation>
    </message>
    <message>
        <source>There is no request “%1”.</source>
        <translation>Il n&apos;existe pas de demande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list holds more than %1 paths.</source>
        <translation>La liste contient plus de %1 chemins.</translation>
    </message>
    <message>
        <source>Name only files of the plan.</source>
        <translation>N&apos;indiquez que des fichiers du plan.</translation>
    </message>
    <message>
        <source>The request is longer than %1 MiB.</source>
        <translation>La demande dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Send it as one line of JSON below that size.</source>
        <translation>Envoyez-la sur une seule ligne de JSON inférieure à cette taille.</translation>
    </message>
    <message>
        <source>The program met a state that it does not know: %1.</source>
        <translation>Le programme a rencontré un état qu&apos;il ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Please report it with the command line that led to it.</source>
        <translation>Veuillez le signaler avec la ligne de commande qui y a mené.</translation>
    </message>
    <message>
        <source>“%1” is not a version number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de version.</translation>
    </message>
    <message>
        <source>Write all three numbers, for example 1.22.1 or 1.1.1n.</source>
        <translation>Écrivez les trois nombres, par exemple 1.22.1 ou 1.1.1n.</translation>
    </message>
    <message>
        <source>NGINX does not expect “%1” here.</source>
        <translation>NGINX n&apos;attend pas «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Look for a missing semicolon, brace or quote above it.</source>
        <translation>Cherchez un point-virgule, une accolade ou un guillemet manquant au-dessus.</translation>
    </message>
    <message>
        <source>The file ends before “%1” that belongs to this line.</source>
        <translation>Le fichier se termine avant le «&#xa0;%1&#xa0;» qui va avec cette ligne.</translation>
    </message>
    <message>
        <source>Complete the directive that begins here.</source>
        <translation>Complétez la directive qui commence ici.</translation>
    </message>
    <message>
        <source>More than %1 blocks stand inside each other.</source>
        <translation>Plus de %1 blocs sont imbriqués les uns dans les autres.</translation>
    </message>
    <message>
        <source>Make the configuration flatter.</source>
        <translation>Réduisez l&apos;imbrication de la configuration.</translation>
    </message>
    <message>
        <source>A NUL byte stands here, so this is not a text file.</source>
        <translation>Un octet NUL se trouve ici&#xa0;: ce n&apos;est donc pas un fichier texte.</translation>
    </message>
    <message>
        <source>Remove the byte, or the file from what NGINX includes.</source>
        <translation>Supprimez l&apos;octet, ou retirez le fichier de ce que NGINX inclut.</translation>
    </message>
    <message>
        <source>This survey was not written in version 1 of the format.</source>
        <translation>Cet inventaire n&apos;a pas été écrit dans la version 1 du format.</translation>
    </message>
    <message>
        <source>Make it again with the survey command of this version of the wizard.</source>
        <translation>Refaites-le avec la commande survey de cette version de l&apos;assistant.</translation>
    </message>
    <message>
        <source>“%1” is not an absolute path without dots in it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un chemin absolu sans «&#xa0;.&#xa0;» ni «&#xa0;..&#xa0;».</translation>
    </message>
    <message>
        <source>Make the survey again instead of editing it.</source>
        <translation>Refaites l&apos;inventaire au lieu de le modifier.</translation>
    </message>
    <message>
        <source>This nginx.conf includes no folder that sites could go to.</source>
        <translation>Ce nginx.conf n&apos;inclut aucun dossier où des sites pourraient être placés.</translation>
    </message>
    <message>
        <source>Make the folder conf.d beside it and add the line “include conf.d/*.conf;” at the end of its http block.</source>
        <translation>Créez le dossier conf.d à côté et ajoutez la ligne «&#xa0;include conf.d/*.conf;&#xa0;» à la fin de son bloc http.</translation>
    </message>
    <message>
        <source>The profile asks for IPv6, and this machine&apos;s kernel has none.</source>
        <translation>Le profil demande IPv6, et le noyau de cette machine n&apos;en dispose pas.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the kernel, or off in the profile.</source>
        <translation>Activez IPv6 dans le noyau, ou désactivez-le dans le profil.</translation>
    </message>
    <message>
        <source>OpenSSL %1 has no TLS 1.3, the only version of “modern”.</source>
        <translation>OpenSSL %1 ne connaît pas TLS 1.3, la seule version de «&#xa0;modern&#xa0;».</translation>
    </message>
    <message>
        <source>Choose “intermediate”, or OpenSSL 1.1.1 or newer.</source>
        <translation>Choisissez «&#xa0;intermediate&#xa0;», ou OpenSSL 1.1.1 ou plus récent.</translation>
    </message>
    <message>
        <source>This NGINX was built without its module %1.</source>
        <translation>Ce NGINX a été compilé sans son module %1.</translation>
    </message>
    <message>
        <source>Install your distribution&apos;s package of NGINX, which has it.</source>
        <translation>Installez le paquet NGINX de votre distribution, qui le contient.</translation>
    </message>
    <message>
        <source>%2 answers for %1 already; NGINX would ignore a second site of this name.</source>
        <translation>%2 répond déjà pour %1&#xa0;; NGINX ignorerait un second site de ce nom.</translation>
    </message>
    <message>
        <source>Take the name out of that file, or choose another one.</source>
        <translation>Retirez le nom de ce fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is declared here, and OpenTalk&apos;s sites declare it too.</source>
        <translation>«&#xa0;%1&#xa0;» est déclaré ici, et les sites d&apos;OpenTalk le déclarent aussi.</translation>
    </message>
    <message>
        <source>Choose another name in that file, or remove the declaration.</source>
        <translation>Choisissez un autre nom dans ce fichier, ou supprimez la déclaration.</translation>
    </message>
    <message>
        <source>%1 is where NGINX on this machine itself will listen: requests would run in a circle.</source>
        <translation>%1 est l&apos;adresse sur laquelle le NGINX de cette machine écoutera lui-même&#xa0;: les requêtes tourneraient en rond.</translation>
    </message>
    <message>
        <source>Enter the port of the service itself.</source>
        <translation>Saisissez le port du service lui-même.</translation>
    </message>
    <message>
        <source>NGINX %2 looks “%1” up only when it starts, and does not start at all while the name is not found.</source>
        <translation>NGINX %2 ne résout «&#xa0;%1&#xa0;» qu&apos;au démarrage, et ne démarre pas du tout tant que le nom est introuvable.</translation>
    </message>
    <message>
        <source>Enter its address, or use NGINX 1.27.3 or newer, which looks it up again.</source>
        <translation>Saisissez son adresse, ou utilisez NGINX 1.27.3 ou plus récent, qui le résout de nouveau.</translation>
    </message>
    <message>
        <source>This machine has no name server by which NGINX could look up “%1”.</source>
        <translation>Cette machine n&apos;a pas de serveur de noms par lequel NGINX pourrait résoudre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Enter its address, or set up a name server in /etc/resolv.conf.</source>
        <translation>Saisissez son adresse, ou configurez un serveur de noms dans /etc/resolv.conf.</translation>
    </message>
    <message>
        <source>server_names_hash_bucket_size is set to %1; the longest host name needs %2.</source>
        <translation>server_names_hash_bucket_size est réglé à %1&#xa0;; le nom d&apos;hôte le plus long exige %2.</translation>
    </message>
    <message>
        <source>Raise that setting to the next power of two, or shorten the name.</source>
        <translation>Augmentez ce réglage à la puissance de deux suivante, ou raccourcissez le nom.</translation>
    </message>
    <message>
        <source>Listening on %1 alone would take this address away from %2 (%3), which listens on all.</source>
        <translation>Écouter sur %1 seule retirerait cette adresse à %2 (%3), qui écoute sur toutes.</translation>
    </message>
    <message>
        <source>Leave the list of addresses empty.</source>
        <translation>Laissez la liste des adresses vide.</translation>
    </message>
    <message>
        <source>Only root may change this machine.</source>
        <translation>Seul root peut modifier cette machine.</translation>
    </message>
    <message>
        <source>Run it with sudo.</source>
        <translation>Exécutez-le avec sudo.</translation>
    </message>
    <message>
        <source>Another run is changing this machine at the moment.</source>
        <translation>Une autre exécution modifie cette machine en ce moment.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation>Attendez qu&apos;elle soit terminée, puis réessayez.</translation>
    </message>
    <message>
        <source>The state folder must belong to root alone, with mode 0700.</source>
        <translation>Le dossier d&apos;état doit appartenir à root seul, avec le mode 0700.</translation>
    </message>
    <message>
        <source>Look at who changed it and what is in it before you correct it.</source>
        <translation>Voyez qui l&apos;a modifié et ce qu&apos;il contient avant de le corriger.</translation>
    </message>
    <message>
        <source>This record of an earlier run is damaged: %1.</source>
        <translation>Ce relevé d&apos;une exécution antérieure est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it away and do without that checkpoint.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou déplacez-le ailleurs et renoncez à ce point de restauration.</translation>
    </message>
    <message>
        <source>The record names “%1”, which is no file of this tool.</source>
        <translation>Le relevé nomme «&#xa0;%1&#xa0;», qui n&apos;est pas un fichier de cet outil.</translation>
    </message>
    <message>
        <source>Somebody changed the record. Nothing was done with it.</source>
        <translation>Quelqu&apos;un a modifié le relevé. Il n&apos;a pas été utilisé.</translation>
    </message>
    <message>
        <source>The record is for the configuration in “%1”, but nginx now reads “%2”.</source>
        <translation>Le relevé concerne la configuration dans «&#xa0;%1&#xa0;», mais nginx lit maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Put the configuration back to where it was, then try again.</source>
        <translation>Remettez la configuration là où elle était, puis réessayez.</translation>
    </message>
    <message>
        <source>NGINX is not installed on this machine.</source>
        <translation>NGINX n&apos;est pas installé sur cette machine.</translation>
    </message>
    <message>
        <source>Install it with: %1</source>
        <translation>Installez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan is not the one that was shown. What changed: %1.</source>
        <translation>Le plan n&apos;est pas celui qui a été affiché. Ce qui a changé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at the new plan, then apply that one.</source>
        <translation>Examinez le nouveau plan, puis appliquez celui-ci.</translation>
    </message>
    <message>
        <source>NGINX refuses the configuration: %1</source>
        <translation>NGINX refuse la configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Corrigez ce qu&apos;il nomme, puis réessayez.</translation>
    </message>
    <message>
        <source>NGINX would ignore “%1”, since another server has that name: %2</source>
        <translation>NGINX ignorerait «&#xa0;%1&#xa0;», car un autre bloc server porte ce nom&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove the name from the other server, or choose another one.</source>
        <translation>Retirez le nom de l&apos;autre bloc server, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>NGINX warns about the new configuration: %1</source>
        <translation>NGINX émet un avertissement sur la nouvelle configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the cause, then try again.</source>
        <translation>Supprimez la cause, puis réessayez.</translation>
    </message>
    <message>
        <source>NGINX merges the options of two listen lines: %1</source>
        <translation>NGINX fusionne les options de deux lignes listen&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has to be done; the options hold for both servers.</source>
        <translation>Il n&apos;y a rien à faire&#xa0;; les options valent pour les deux blocs server.</translation>
    </message>
    <message>
        <source>The run was cancelled; everything is as before.</source>
        <translation>L&apos;exécution a été annulée&#xa0;; tout est comme avant.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Relancez-la quand vous voulez.</translation>
    </message>
    <message>
        <source>This was changed by hand since the last run.</source>
        <translation>Ceci a été modifié à la main depuis la dernière exécution.</translation>
    </message>
    <message>
        <source>Keep a copy of it elsewhere, put the former content back, then try again.</source>
        <translation>Gardez-en une copie ailleurs, rétablissez l&apos;ancien contenu, puis réessayez.</translation>
    </message>
    <message>
        <source>This was changed by somebody else while the run was going on.</source>
        <translation>Ceci a été modifié par quelqu&apos;un d&apos;autre pendant l&apos;exécution.</translation>
    </message>
    <message>
        <source>Look at what it is now, then try again.</source>
        <translation>Regardez ce qu&apos;il en est maintenant, puis réessayez.</translation>
    </message>
    <message>
        <source>The history has no checkpoint with the number %1.</source>
        <translation>L&apos;historique ne contient pas de point de restauration numéro %1.</translation>
    </message>
    <message>
        <source>Look at the history for the numbers there are.</source>
        <translation>Consultez l&apos;historique pour les numéros qui existent.</translation>
    </message>
    <message>
        <source>The history is empty, so there is nothing to take back.</source>
        <translation>L&apos;historique est vide&#xa0;: il n&apos;y a donc rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>This could not be put back as it was.</source>
        <translation>Ceci n&apos;a pas pu être rétabli tel qu&apos;il était.</translation>
    </message>
    <message>
        <source>Remove the cause named beside this and run the command again: it first finishes putting back. The former content is in %1.</source>
        <translation>Supprimez la cause indiquée à côté et relancez la commande&#xa0;: elle achève d&apos;abord le rétablissement. L&apos;ancien contenu est dans %1.</translation>
    </message>
    <message>
        <source>All files are as before, but nginx did not take the old configuration back: %1</source>
        <translation>Tous les fichiers sont comme avant, mais nginx n&apos;a pas repris l&apos;ancienne configuration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at nginx&apos;s error log, then reload nginx.</source>
        <translation>Consultez le journal d&apos;erreurs de nginx, puis rechargez nginx.</translation>
    </message>
    <message>
        <source>%1 does not answer over TLS on %2: %3.</source>
        <translation>%1 ne répond pas en TLS sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Look for another program on that address, and at the firewall of this machine.</source>
        <translation>Cherchez un autre programme sur cette adresse, et regardez le pare-feu de cette machine.</translation>
    </message>
    <message>
        <source>On %2, another certificate is presented for %1.</source>
        <translation>Sur %2, un autre certificat est présenté pour %1.</translation>
    </message>
    <message>
        <source>Look for another server or program that answers for this name there.</source>
        <translation>Cherchez un autre serveur ou programme qui répond pour ce nom à cet endroit.</translation>
    </message>
    <message>
        <source>It could not be checked what clients are answered: %1.</source>
        <translation>Impossible de vérifier ce qui est répondu aux clients&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Nothing was reloaded, because nginx does not run.</source>
        <translation>Rien n&apos;a été rechargé, car nginx n&apos;est pas en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>The configuration takes effect when nginx is started.</source>
        <translation>La configuration prend effet au démarrage de nginx.</translation>
    </message>
    <message>
        <source>The configuration could only be tested in its place, because no private mount namespace is allowed here.</source>
        <translation>La configuration n&apos;a pu être testée qu&apos;à sa place définitive, car aucun espace de noms de montage privé n&apos;est autorisé ici.</translation>
    </message>
    <message>
        <source>The service behind %1 does not answer yet (status %2).</source>
        <translation>Le service derrière %1 ne répond pas encore (code %2).</translation>
    </message>
    <message>
        <source>Start it, or correct its backend.</source>
        <translation>Démarrez-le, ou corrigez son backend.</translation>
    </message>
    <message>
        <source>This folder stays, because there are files of others in it.</source>
        <translation>Ce dossier reste en place, car il contient des fichiers d&apos;autrui.</translation>
    </message>
    <message>
        <source>Remove it by hand if nobody needs it.</source>
        <translation>Supprimez-le à la main si personne n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>Certificates of certbot and nginx&apos;s own logs were kept.</source>
        <translation>Les certificats de certbot et les journaux propres à nginx ont été conservés.</translation>
    </message>
    <message>
        <source>Remove them with certbot and by hand if nobody needs them.</source>
        <translation>Supprimez-les avec certbot et à la main si personne n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted; what it had changed was put back.</source>
        <translation>Une exécution antérieure a été interrompue&#xa0;; ce qu&apos;elle avait modifié a été rétabli.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted when all was done; it was cleared up.</source>
        <translation>Une exécution antérieure a été interrompue alors que tout était fait&#xa0;; le ménage a été terminé.</translation>
    </message>
    <message>
        <source>Practice runs this machine&apos;s nginx, and none is installed.</source>
        <translation>L&apos;entraînement utilise le nginx de cette machine, et aucun n&apos;est installé.</translation>
    </message>
    <message>
        <source>Install nginx; it need not be running.</source>
        <translation>Installez nginx&#xa0;; il n&apos;a pas besoin d&apos;être démarré.</translation>
    </message>
    <message>
        <source>The practice machine could not be set up: %1.</source>
        <translation>Impossible de mettre en place la machine d&apos;entraînement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The release of OpenTalk is not known yet.</source>
        <translation>La version d&apos;OpenTalk n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>Choose it on the page Services.</source>
        <translation>Choisissez-la sur la page Services.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts make a private network and file tree. Practice uses free ports of 127.0.0.1 in place of 80, 443 and the services&apos; own, and NGINX reads a copy of the files with these ports.</source>
        <translation>Ce système ne permet pas aux comptes ordinaires de créer un réseau et une arborescence privés. L&apos;entraînement utilise des ports libres de 127.0.0.1 à la place de 80, de 443 et de ceux des services, et NGINX lit une copie des fichiers avec ces ports.</translation>
    </message>
    <message>
        <source>Nothing has to be done: files, tests, reloads and proofs are real. To practise with the real ports, allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Il n&apos;y a rien à faire&#xa0;: les fichiers, les tests, les rechargements et les preuves sont réels. Pour s&apos;entraîner avec les vrais ports, autorisez les espaces de noms utilisateur non privilégiés (sysctl kernel.unprivileged_userns_clone=1 ou kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>What has to be kept of the former files for an undo is larger than %1 MiB.</source>
        <translation>Ce qui doit être conservé des anciens fichiers pour une annulation dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>Move the large files among them away, then try again.</source>
        <translation>Déplacez ailleurs les plus gros de ces fichiers, puis réessayez.</translation>
    </message>
    <message>
        <source>The new configuration is complete and in use, but it could not be recorded for certain.</source>
        <translation>La nouvelle configuration est complète et en service, mais n&apos;a pas pu être consignée de façon sûre.</translation>
    </message>
    <message>
        <source>Look after the disk, then run the command again: it first keeps all of the new configuration or puts all of the old one back.</source>
        <translation>Occupez-vous du disque, puis relancez la commande&#xa0;: elle commence par conserver toute la nouvelle configuration ou rétablir toute l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Everything was done, but the result could not be written.</source>
        <translation>Tout a été fait, mais le résultat n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Look at the history for what was done.</source>
        <translation>Consultez l&apos;historique pour voir ce qui a été fait.</translation>
    </message>
    <message>
        <source>nginx&apos;s configuration is more than is read here; some of it is not known.</source>
        <translation>La configuration de nginx est plus longue que ce qui est lu ici&#xa0;; une partie n&apos;en est pas connue.</translation>
    </message>
    <message>
        <source>Check what is included there, and how often.</source>
        <translation>Vérifiez ce qui y est inclus, et combien de fois.</translation>
    </message>
    <message>
        <source>This system does not let ordinary accounts test NGINX&apos;s files (%1).</source>
        <translation>Ce système ne permet pas aux comptes ordinaires de tester les fichiers de NGINX (%1).</translation>
    </message>
    <message>
        <source>The test comes at apply, before anything is changed.</source>
        <translation>Le test a lieu à l&apos;application, avant toute modification.</translation>
    </message>
    <message>
        <source>This account may not read all of NGINX&apos;s configuration.</source>
        <translation>Ce compte ne peut pas lire toute la configuration de NGINX.</translation>
    </message>
    <message>
        <source>NGINX meets limits of this account here, which root has not.</source>
        <translation>NGINX se heurte ici à des limites de ce compte que root n&apos;a pas.</translation>
    </message>
    <message>
        <source>NGINX takes OpenTalk&apos;s files, but the host “%1” of another site cannot be looked up at present.</source>
        <translation>NGINX accepte les fichiers d&apos;OpenTalk, mais l&apos;hôte «&#xa0;%1&#xa0;» d&apos;un autre site ne peut pas être résolu actuellement.</translation>
    </message>
    <message>
        <source>Correct the name there, or see to its name server: NGINX does not load without it.</source>
        <translation>Corrigez le nom à cet endroit, ou occupez-vous de son serveur de noms&#xa0;: NGINX ne charge rien sans lui.</translation>
    </message>
    <message>
        <source>This NGINX does not know “%1”: a module is missing, or it is too old.</source>
        <translation>Ce NGINX ne connaît pas «&#xa0;%1&#xa0;»&#xa0;: un module manque, ou il est trop ancien.</translation>
    </message>
    <message>
        <source>Load the module, or take the line out.</source>
        <translation>Chargez le module, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>“%1” may be set only once at this place.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être défini qu&apos;une fois à cet endroit.</translation>
    </message>
    <message>
        <source>Take one of the two lines out.</source>
        <translation>Supprimez l&apos;une des deux lignes.</translation>
    </message>
    <message>
        <source>“%1” may not stand in this block.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans ce bloc.</translation>
    </message>
    <message>
        <source>Move it to where NGINX&apos;s documentation allows it.</source>
        <translation>Déplacez-le là où la documentation de NGINX l&apos;autorise.</translation>
    </message>
    <message>
        <source>“%1” is defined twice, and counts for all of NGINX.</source>
        <translation>«&#xa0;%1&#xa0;» est défini deux fois, et vaut pour tout NGINX.</translation>
    </message>
    <message>
        <source>Rename it where it is not OpenTalk&apos;s.</source>
        <translation>Renommez-le là où il n&apos;est pas celui d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Two sites want to be the default server of %1.</source>
        <translation>Deux sites veulent être le serveur par défaut de %1.</translation>
    </message>
    <message>
        <source>Take “default_server” from the one that is not OpenTalk&apos;s.</source>
        <translation>Retirez «&#xa0;default_server&#xa0;» de celui qui n&apos;est pas d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Another site on the same address serves “%1” already; NGINX would ignore it here.</source>
        <translation>Un autre site sur la même adresse sert déjà «&#xa0;%1&#xa0;»&#xa0;; NGINX l&apos;ignorerait ici.</translation>
    </message>
    <message>
        <source>Choose another name, or take it out of the other site.</source>
        <translation>Choisissez un autre nom, ou retirez-le de l&apos;autre site.</translation>
    </message>
    <message>
        <source>Two sites set options for listening on %1; one may.</source>
        <translation>Deux sites définissent des options d&apos;écoute sur %1&#xa0;; un seul le peut.</translation>
    </message>
    <message>
        <source>Leave the options in one of the two “listen” lines.</source>
        <translation>Laissez les options dans une seule des deux lignes «&#xa0;listen&#xa0;».</translation>
    </message>
    <message>
        <source>A name is too long for NGINX&apos;s tables as they are set.</source>
        <translation>Un nom est trop long pour les tables de NGINX telles qu&apos;elles sont réglées.</translation>
    </message>
    <message>
        <source>Set %1 to the next larger power of two in the http block.</source>
        <translation>Réglez %1 à la puissance de deux immédiatement supérieure dans le bloc http.</translation>
    </message>
    <message>
        <source>The host “%1” cannot be looked up, and NGINX does not load without its address.</source>
        <translation>L&apos;hôte «&#xa0;%1&#xa0;» ne peut pas être résolu, et NGINX ne charge rien sans son adresse.</translation>
    </message>
    <message>
        <source>Correct the name, or write its address.</source>
        <translation>Corrigez le nom, ou écrivez son adresse.</translation>
    </message>
    <message>
        <source>NGINX cannot load the certificate or key “%1”.</source>
        <translation>NGINX ne peut pas charger le certificat ou la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See that the file is there, is in PEM form and belongs to its other half.</source>
        <translation>Assurez-vous que le fichier existe, qu&apos;il est au format PEM et qu&apos;il correspond à son autre moitié.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make it, or correct the path.</source>
        <translation>Créez-le, ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>The variable “%1” is defined nowhere.</source>
        <translation>La variable «&#xa0;%1&#xa0;» n&apos;est définie nulle part.</translation>
    </message>
    <message>
        <source>Correct its name, or take the line out.</source>
        <translation>Corrigez son nom, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>This NGINX does not take the values on this line.</source>
        <translation>Ce NGINX n&apos;accepte pas les valeurs de cette ligne.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Corrigez la ligne.</translation>
    </message>
    <message>
        <source>NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many.</source>
        <translation>NGINX ne peut pas lire le fichier à cet endroit&#xa0;: un guillemet, une accolade ou un point-virgule manque ou est en trop.</translation>
    </message>
    <message>
        <source>Correct the line, or the one before it.</source>
        <translation>Corrigez la ligne, ou celle qui la précède.</translation>
    </message>
    <message>
        <source>This NGINX refuses a line that is written here.</source>
        <translation>Ce NGINX refuse une ligne écrite ici.</translation>
    </message>
    <message>
        <source>Report this with the line and the version of NGINX.</source>
        <translation>Signalez-le avec la ligne et la version de NGINX.</translation>
    </message>
    <message>
        <source>The line is in a file that is not OpenTalk&apos;s.</source>
        <translation>La ligne se trouve dans un fichier qui n&apos;est pas d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Correct it there: NGINX loads nothing until then.</source>
        <translation>Corrigez-la à cet endroit&#xa0;: d&apos;ici là, NGINX ne charge rien.</translation>
    </message>
    <message>
        <source>This site has no link in sites-enabled: NGINX does not read it, so its service was left out.</source>
        <translation>Ce site n&apos;a pas de lien dans sites-enabled&#xa0;: NGINX ne le lit pas, et son service a donc été omis.</translation>
    </message>
    <message>
        <source>Switch the service on on the page Services if it is wanted.</source>
        <translation>Activez le service sur la page Services si vous le voulez.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Le fichier dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>Choose the file .env of OpenTalk&apos;s set-up.</source>
        <translation>Choisissez le fichier .env de l&apos;installation d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>This is not a text file in UTF-8.</source>
        <translation>Ce n&apos;est pas un fichier texte en UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins in this line is never closed.</source>
        <translation>Le guillemet qui s&apos;ouvre dans cette ligne n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it: Docker Compose does not read the file as it is.</source>
        <translation>Fermez-le&#xa0;: Docker Compose ne lit pas le fichier tel quel.</translation>
    </message>
    <message>
        <source>This line is not of the form KEY=value and was left out.</source>
        <translation>Cette ligne n&apos;est pas de la forme CLÉ=valeur et a été omise.</translation>
    </message>
    <message>
        <source>Look whether Docker Compose reads what you meant.</source>
        <translation>Vérifiez si Docker Compose lit ce que vous vouliez dire.</translation>
    </message>
    <message>
        <source>%1 depends on something that is not read from this file, so it was left out.</source>
        <translation>%1 dépend de quelque chose qui n&apos;est pas lu dans ce fichier et a donc été omis.</translation>
    </message>
    <message>
        <source>Enter it on the page Services.</source>
        <translation>Saisissez la valeur sur la page Services.</translation>
    </message>
    <message>
        <source>%1 holds no public host name reached on port 443, so it was left out.</source>
        <translation>%1 ne contient aucun nom d&apos;hôte public joignable sur le port 443 et a donc été omis.</translation>
    </message>
    <message>
        <source>Enter the name on the page Services.</source>
        <translation>Saisissez le nom sur la page Services.</translation>
    </message>
    <message>
        <source>%1 is neither a port nor an address with a port, so it was left out.</source>
        <translation>%1 n&apos;est ni un port ni une adresse avec un port et a donc été omis.</translation>
    </message>
    <message>
        <source>Enter the backend on the page Services.</source>
        <translation>Saisissez le backend sur la page Services.</translation>
    </message>
    <message>
        <source>%1 is there more than once; the last line counts.</source>
        <translation>%1 y figure plus d&apos;une fois&#xa0;; la dernière ligne compte.</translation>
    </message>
    <message>
        <source>Remove the others.</source>
        <translation>Supprimez les autres.</translation>
    </message>
    <message>
        <source>OT_DOMAIN is not in this file.</source>
        <translation>OT_DOMAIN n&apos;est pas dans ce fichier.</translation>
    </message>
    <message>
        <source>Enter the domain on the page Services.</source>
        <translation>Saisissez le domaine sur la page Services.</translation>
    </message>
    <message>
        <source>Docker publishes these ports on all addresses, past the firewall: everybody reaches the services there without HTTPS: %1.</source>
        <translation>Docker publie ces ports sur toutes les adresses, en contournant le pare-feu, et tout le monde peut y joindre les services sans HTTPS&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write into .env instead, and start the services again: %2</source>
        <translation>Écrivez à la place dans .env, puis redémarrez les services&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not an address with a port.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse avec un port.</translation>
    </message>
    <message>
        <source>NGINX listens on %1 here for a stream or for mail, so that no site can.</source>
        <translation>NGINX écoute ici sur %1 pour un flux (stream) ou pour la messagerie (mail), si bien qu&apos;aucun site ne le peut.</translation>
    </message>
    <message>
        <source>Move that listener to another address or port, or give “listen” addresses that are free.</source>
        <translation>Déplacez cet écouteur vers une autre adresse ou un autre port, ou donnez à «&#xa0;listen&#xa0;» des adresses libres.</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in the profile and was not carried over.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas d&apos;équivalent dans le profil et n&apos;a pas été repris.</translation>
    </message>
    <message>
        <source>See whether you need it: the preview shows what will stand in its place.</source>
        <translation>Voyez si vous en avez besoin&#xa0;: l&apos;aperçu montre ce qui figurera à sa place.</translation>
    </message>
    <message>
        <source>“%1” was taken out of this file by hand; it will be written again.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de ce fichier à la main&#xa0;; il y sera écrit de nouveau.</translation>
    </message>
    <message>
        <source>Look for the option that stands for it, or take it out again afterwards.</source>
        <translation>Cherchez l&apos;option correspondante, ou retirez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Two sites could be the service %1: %2 was taken, %3 was not.</source>
        <translation>Deux sites pourraient être le service %1&#xa0;: %2 a été retenu, %3 ne l&apos;a pas été.</translation>
    </message>
    <message>
        <source>Correct the name on the page Services if it is the other one.</source>
        <translation>Corrigez le nom sur la page Services si c&apos;est l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 was taken for the service %2, because its backend has the usual port %3.</source>
        <translation>%1 a été pris pour le service %2, car son backend a le port habituel %3.</translation>
    </message>
    <message>
        <source>Correct it on the page Services if it is another one.</source>
        <translation>Corrigez-le sur la page Services s&apos;il s&apos;agit d&apos;un autre.</translation>
    </message>
    <message>
        <source>The service %1 does not belong to the release that these files are for.</source>
        <translation>Le service %1 ne fait pas partie de la version à laquelle ces fichiers sont destinés.</translation>
    </message>
    <message>
        <source>Its file will be deleted; choose the other release if that is wrong.</source>
        <translation>Son fichier sera supprimé&#xa0;; choisissez l&apos;autre version si c&apos;est une erreur.</translation>
    </message>
    <message>
        <source>These files do not tell where the service %1 listens; %2 was assumed.</source>
        <translation>Ces fichiers ne disent pas où le service %1 écoute&#xa0;; %2 a été supposé.</translation>
    </message>
    <message>
        <source>Enter its backend on the page Services.</source>
        <translation>Saisissez son backend sur la page Services.</translation>
    </message>
    <message>
        <source>“%1” is not a limit that the profile can hold.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une limite que le profil peut contenir.</translation>
    </message>
    <message>
        <source>Enter the limit on the page Options.</source>
        <translation>Saisissez la limite sur la page Options.</translation>
    </message>
    <message>
        <source>The files do not show which release of OpenTalk is behind them.</source>
        <translation>Les fichiers n&apos;indiquent pas quelle version d&apos;OpenTalk se trouve derrière eux.</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt&apos;s e-mail address and server are not in these files.</source>
        <translation>L&apos;adresse e-mail et le serveur de Let&apos;s Encrypt ne sont pas dans ces fichiers.</translation>
    </message>
    <message>
        <source>Enter them on the page Certificates if certificates are to be obtained.</source>
        <translation>Saisissez-les sur la page Certificats si des certificats doivent être obtenus.</translation>
    </message>
    <message>
        <source>“%1” allows versions of TLS that are broken; they are left out.</source>
        <translation>«&#xa0;%1&#xa0;» autorise des versions de TLS qui ne sont plus sûres&#xa0;; elles sont omises.</translation>
    </message>
    <message>
        <source>Devices from before 2014 will not connect any more.</source>
        <translation>Les appareils d&apos;avant 2014 ne pourront plus se connecter.</translation>
    </message>
    <message>
        <source>HSTS is to be preloaded here, but not for a year and with all subdomains, which browsers ask for.</source>
        <translation>HSTS est ici destiné à la liste preload, mais sans la durée d&apos;un an ni tous les sous-domaines, que les navigateurs exigent.</translation>
    </message>
    <message>
        <source>Switch it on again on the page Options if you want all of it.</source>
        <translation>Réactivez-le sur la page Options si vous voulez tout cela.</translation>
    </message>
    <message>
        <source>“%1” cuts an office off when its meeting begins; %2 requests a second and bursts of %3 were taken instead.</source>
        <translation>«&#xa0;%1&#xa0;» coupe un bureau entier au début de sa réunion&#xa0;; %2 requêtes par seconde et des rafales de %3 ont été retenues à la place.</translation>
    </message>
    <message>
        <source>Change the numbers on the page Options if you know better.</source>
        <translation>Modifiez ces nombres sur la page Options si vous disposez de meilleures valeurs.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: the wizard writes a policy of its own, and the guide&apos;s lets no meeting start.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été repris&#xa0;: l&apos;assistant écrit sa propre politique, et celle du guide ne laisse démarrer aucune réunion.</translation>
    </message>
    <message>
        <source>Add sources of your own on the page Options.</source>
        <translation>Ajoutez vos propres sources sur la page Options.</translation>
    </message>
    <message>
        <source>“%1” keeps this service from being shown in a meeting, so it was not carried over.</source>
        <translation>«&#xa0;%1&#xa0;» empêche ce service d&apos;être affiché dans une réunion et n&apos;a donc pas été repris.</translation>
    </message>
    <message>
        <source>Only OpenTalk itself will be allowed to frame it.</source>
        <translation>Seul OpenTalk lui-même pourra l&apos;afficher dans un cadre.</translation>
    </message>
    <message>
        <source>“%1” drops the security headers of these files and keeps outdated ones, so it was not carried over.</source>
        <translation>«&#xa0;%1&#xa0;» retire les en-têtes de sécurité de ces fichiers et en sert des copies périmées&#xa0;; il n&apos;a donc pas été repris.</translation>
    </message>
    <message>
        <source>The frontend&apos;s files with a hash in their name are kept for a year instead.</source>
        <translation>À la place, les fichiers du frontend dont le nom contient une empreinte sont conservés un an.</translation>
    </message>
    <message>
        <source>“%1” was not carried over: it is written for certificates that have a responder, and Let&apos;s Encrypt&apos;s have none.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été repris&#xa0;: il est destiné aux certificats qui ont un répondeur, et ceux de Let&apos;s Encrypt n&apos;en ont pas.</translation>
    </message>
    <message>
        <source>The wizard adds it where a certificate has one.</source>
        <translation>L&apos;assistant l&apos;ajoute lorsqu&apos;un certificat en a un.</translation>
    </message>
    <message>
        <source>The name %1 stands beside %2 here and was not carried over: a site has one name.</source>
        <translation>Le nom %1 figure ici à côté de %2 et n&apos;a pas été repris&#xa0;: un site a un seul nom.</translation>
    </message>
    <message>
        <source>Add a site of your own for it if it is needed.</source>
        <translation>Ajoutez votre propre site pour lui si c&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>This file has sites that are in the profile now, and it is not replaced: its name is not one of the wizard&apos;s.</source>
        <translation>Ce fichier contient des sites qui sont maintenant dans le profil, et il n&apos;est pas remplacé&#xa0;: son nom n&apos;est pas de ceux de l&apos;assistant.</translation>
    </message>
    <message>
        <source>Take it out of what NGINX includes before you apply: NGINX would ignore the second site of a name.</source>
        <translation>Retirez-le de ce que NGINX inclut avant d&apos;appliquer&#xa0;: NGINX ignorerait le second site d&apos;un même nom.</translation>
    </message>
    <message>
        <source>A server for %1 stands in this file, which will be replaced; it is none of OpenTalk&apos;s.</source>
        <translation>Un bloc server pour %1 se trouve dans ce fichier, qui sera remplacé&#xa0;; il n&apos;est pas d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Move it to a file of its own before you apply.</source>
        <translation>Déplacez-le dans un fichier à part avant d&apos;appliquer.</translation>
    </message>
    <message>
        <source>certbot is changing nginx&apos;s configuration at the moment.</source>
        <translation>certbot modifie en ce moment la configuration de nginx.</translation>
    </message>
    <message>
        <source>Checkpoint %1 is not kept any more; there are the first and the newest %2.</source>
        <translation>Le point de restauration %1 n&apos;est plus conservé&#xa0;; il reste le premier et les %2 plus récents.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>Choose what opentalk-proxy survey --json has written.</source>
        <translation>Choisissez ce que opentalk-proxy survey --json a écrit.</translation>
    </message>
    <message>
        <source>NGINX runs as process %1, but this file does not name it, so that it cannot be asked to reload.</source>
        <translation>NGINX fonctionne sous le numéro de processus %1, mais ce fichier ne le nomme pas&#xa0;; il est donc impossible de lui demander de recharger.</translation>
    </message>
    <message>
        <source>Write that number into the file, then try again.</source>
        <translation>Écrivez ce numéro dans le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>This log is a pipe that nobody reads; nginx would wait there without end.</source>
        <translation>Ce journal est un tube que personne ne lit&#xa0;; nginx y attendrait sans fin.</translation>
    </message>
    <message>
        <source>Restart nginx at a quiet time: that ends running meetings, so it is never done for you.</source>
        <translation>Redémarrez nginx à un moment calme&#xa0;: cela met fin aux réunions en cours et n&apos;est donc jamais fait à votre place.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services behind it: every host will answer 502.</source>
        <translation>SELinux ne laisse pas nginx se connecter aux services placés derrière lui&#xa0;: chaque hôte répondra 502.</translation>
    </message>
    <message>
        <source>As root, run “setsebool -P httpd_can_network_connect on”.</source>
        <translation>En tant que root, exécutez «&#xa0;setsebool -P httpd_can_network_connect on&#xa0;».</translation>
    </message>
    <message>
        <source>If they matter, add “default_server” to its listen line before you apply.</source>
        <translation>Si elles comptent pour vous, ajoutez «&#xa0;default_server&#xa0;» à sa ligne listen avant d&apos;appliquer.</translation>
    </message>
    <message>
        <source>The running nginx is another one than this program, usually older, since a package was upgraded meanwhile: it may refuse what the test accepts.</source>
        <translation>Le nginx en cours d&apos;exécution n&apos;est pas ce programme&#xa0;; il est en général plus ancien, un paquet ayant été mis à jour entre-temps&#xa0;: il peut refuser ce que le test accepte.</translation>
    </message>
    <message>
        <source>On %1 this file answers names that no site has, only because NGINX reads it first. OpenTalk&apos;s files come before it, and such requests will be refused.</source>
        <translation>Sur %1, ce fichier répond aux noms qu&apos;aucun site n&apos;a, uniquement parce que NGINX le lit en premier. Les fichiers d&apos;OpenTalk le précèdent, et de telles requêtes seront refusées.</translation>
    </message>
    <message>
        <source>Put a regular file in its place, or start what reads it.</source>
        <translation>Mettez un fichier ordinaire à sa place, ou lancez ce qui le lit.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. One marked line at the end of its http block lets it read OpenTalk&apos;s files.</source>
        <translation>Ce nginx.conf ne lit aucun dossier de sites. Une ligne marquée à la fin de son bloc http lui fait lire les fichiers d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Look at the difference; to have the line added, take the file over.</source>
        <translation>Examinez la différence&#xa0;; pour faire ajouter la ligne, reprenez le fichier.</translation>
    </message>
    <message>
        <source>The survey holds the whole text of this file, since one line of ours has to go into it.</source>
        <translation>L&apos;inventaire contient tout le texte de ce fichier, car une de nos lignes doit y être ajoutée.</translation>
    </message>
    <message>
        <source>Where the file has secrets in it, give the survey to nobody.</source>
        <translation>Si le fichier contient des secrets, ne donnez l&apos;inventaire à personne.</translation>
    </message>
    <message>
        <source>%1 has no address in the public DNS.</source>
        <translation>%1 n&apos;a pas d&apos;adresse dans le DNS public.</translation>
    </message>
    <message>
        <source>Add an A record (and an AAAA record, if this machine has IPv6) for it at your DNS provider, and wait until it is known.</source>
        <translation>Ajoutez-lui un enregistrement A (et un enregistrement AAAA si cette machine dispose d&apos;IPv6) chez votre fournisseur DNS, et attendez qu&apos;il soit connu.</translation>
    </message>
    <message>
        <source>The name servers of %1 gave no usable answer.</source>
        <translation>Les serveurs de noms de %1 n&apos;ont donné aucune réponse utilisable.</translation>
    </message>
    <message>
        <source>Check the name servers of the domain and its DNSSEC, then try again.</source>
        <translation>Vérifiez les serveurs de noms du domaine et son DNSSEC, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has an address in the DNS that is not reachable from the internet.</source>
        <translation>%1 a dans le DNS une adresse qui n&apos;est pas joignable depuis Internet.</translation>
    </message>
    <message>
        <source>Enter the public address of this machine at your DNS provider, or use a directory of your own for names inside.</source>
        <translation>Saisissez l&apos;adresse publique de cette machine chez votre fournisseur DNS, ou utilisez votre propre répertoire pour les noms internes.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not this machine.</source>
        <translation>%1 mène à %2, qui n&apos;est pas cette machine.</translation>
    </message>
    <message>
        <source>Correct the A record at your DNS provider. If %2 forwards to this machine, let it forward port 80 too.</source>
        <translation>Corrigez l&apos;enregistrement A chez votre fournisseur DNS. Si %2 redirige vers cette machine, faites-lui rediriger aussi le port 80.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to %2, which is not this machine; IPv6 is tried first.</source>
        <translation>L&apos;enregistrement AAAA de %1 mène à %2, qui n&apos;est pas cette machine&#xa0;; IPv6 est essayé en premier.</translation>
    </message>
    <message>
        <source>Correct the AAAA record at your DNS provider, or remove it.</source>
        <translation>Corrigez l&apos;enregistrement AAAA chez votre fournisseur DNS, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Port 80 of %1 could not be reached.</source>
        <translation>Le port 80 de %1 n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>Let TCP port 80 through the firewall and the router to this machine, and check that nginx runs.</source>
        <translation>Laissez passer le port TCP 80 à travers le pare-feu et le routeur jusqu&apos;à cette machine, et vérifiez que nginx fonctionne.</translation>
    </message>
    <message>
        <source>%1 accepts connections on port 80, but the answer broke off or did not come in time.</source>
        <translation>%1 accepte les connexions sur le port 80, mais la réponse s&apos;est interrompue ou n&apos;est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Look for a proxy or firewall in front of this machine, and at its load.</source>
        <translation>Cherchez un proxy ou un pare-feu devant cette machine, et regardez sa charge.</translation>
    </message>
    <message>
        <source>On port 80, something else answered for %1 than the file that certbot had placed.</source>
        <translation>Sur le port 80, autre chose que le fichier placé par certbot a répondu pour %1.</translation>
    </message>
    <message>
        <source>Check that %1 leads to this nginx, and that no proxy and no other site there answers for the name.</source>
        <translation>Vérifiez que %1 mène à ce nginx, et qu&apos;aucun proxy ni aucun autre site n&apos;y répond pour ce nom.</translation>
    </message>
    <message>
        <source>A CAA record in the DNS of %1 does not allow this authority to issue for it.</source>
        <translation>Un enregistrement CAA dans le DNS de %1 n&apos;autorise pas cette autorité à délivrer pour lui.</translation>
    </message>
    <message>
        <source>Add a CAA record for this authority (for Let&apos;s Encrypt: 0 issue &quot;letsencrypt.org&quot;), or remove the CAA records.</source>
        <translation>Ajoutez un enregistrement CAA pour cette autorité (pour Let&apos;s Encrypt&#xa0;: 0 issue &quot;letsencrypt.org&quot;), ou supprimez les enregistrements CAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 could not be looked up.</source>
        <translation>Les enregistrements CAA de %1 n&apos;ont pas pu être consultés.</translation>
    </message>
    <message>
        <source>Check that the name servers of the domain answer queries for CAA, and its DNSSEC, then try again.</source>
        <translation>Vérifiez que les serveurs de noms du domaine répondent aux requêtes CAA, ainsi que son DNSSEC, puis réessayez.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects in a circle.</source>
        <translation>Sur le port 80, %1 redirige en boucle.</translation>
    </message>
    <message>
        <source>Let no site, proxy or CDN redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Ne laissez aucun site, proxy ou CDN rediriger les chemins sous /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to a port that the authority does not follow to.</source>
        <translation>Sur le port 80, %1 redirige vers un port que l&apos;autorité ne suit pas.</translation>
    </message>
    <message>
        <source>Redirect to port 80 or 443 only, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Redirigez uniquement vers le port 80 ou 443, ou ne redirigez rien sous /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to an address instead of a name.</source>
        <translation>Sur le port 80, %1 redirige vers une adresse au lieu d&apos;un nom.</translation>
    </message>
    <message>
        <source>Redirect to a host name, or not at all below /.well-known/acme-challenge/.</source>
        <translation>Redirigez vers un nom d&apos;hôte, ou ne redirigez rien sous /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to where the authority does not follow.</source>
        <translation>Sur le port 80, %1 redirige là où l&apos;autorité ne suit pas.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/.</source>
        <translation>Ne laissez rien rediriger les chemins sous /.well-known/acme-challenge/.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, and there the TLS handshake fails.</source>
        <translation>Sur le port 80, %1 redirige vers HTTPS, et la négociation TLS y échoue.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or mend HTTPS where it leads.</source>
        <translation>Ne laissez rien rediriger les chemins sous /.well-known/acme-challenge/, ou réparez HTTPS là où mène la redirection.</translation>
    </message>
    <message>
        <source>On port 80, %1 redirects to HTTPS, where nobody answers.</source>
        <translation>Sur le port 80, %1 redirige vers HTTPS, où personne ne répond.</translation>
    </message>
    <message>
        <source>Let nothing redirect paths below /.well-known/acme-challenge/, or let port 443 through too.</source>
        <translation>Ne laissez rien rediriger les chemins sous /.well-known/acme-challenge/, ou laissez passer aussi le port 443.</translation>
    </message>
    <message>
        <source>The authority reached %1 from one place in the world and not from others.</source>
        <translation>L&apos;autorité a pu joindre %1 depuis un endroit du monde et pas depuis d&apos;autres.</translation>
    </message>
    <message>
        <source>Let nothing block by country or network on port 80, and check that all name servers give the same answer.</source>
        <translation>Ne bloquez rien par pays ou par réseau sur le port 80, et vérifiez que tous les serveurs de noms donnent la même réponse.</translation>
    </message>
    <message>
        <source>The authority does not issue certificates for %1.</source>
        <translation>L&apos;autorité ne délivre pas de certificats pour %1.</translation>
    </message>
    <message>
        <source>Use a name below a public domain of your own, without underscores, or a directory of your own for names inside.</source>
        <translation>Utilisez un nom sous un domaine public qui vous appartient, sans tirets bas, ou votre propre répertoire pour les noms internes.</translation>
    </message>
    <message>
        <source>The authority could not check %1.</source>
        <translation>L&apos;autorité n&apos;a pas pu vérifier %1.</translation>
    </message>
    <message>
        <source>Read its own words, which are shown with this.</source>
        <translation>Lisez son propre message, affiché avec ceci.</translation>
    </message>
    <message>
        <source>Wait; nothing but time helps. The limits: https://letsencrypt.org/docs/rate-limits/</source>
        <translation>Attendez&#xa0;; seul le temps y fait quelque chose. Les limites&#xa0;: https://letsencrypt.org/docs/rate-limits/</translation>
    </message>
    <message>
        <source>Too many certificates for exactly these names were issued within a week.</source>
        <translation>Trop de certificats pour exactement ces noms ont été délivrés en une semaine.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Réessayez après le %1.</translation>
    </message>
    <message>
        <source>Too many certificates for this domain were issued within a week.</source>
        <translation>Trop de certificats pour ce domaine ont été délivrés en une semaine.</translation>
    </message>
    <message>
        <source>This account has placed too many orders within a short time.</source>
        <translation>Ce compte a passé trop de commandes en peu de temps.</translation>
    </message>
    <message>
        <source>Too many accounts were made from this address or network within a short time.</source>
        <translation>Trop de comptes ont été créés depuis cette adresse ou ce réseau en peu de temps.</translation>
    </message>
    <message>
        <source>Checking a name has failed too often within an hour.</source>
        <translation>La vérification d&apos;un nom a échoué trop souvent en une heure.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures first, then try again after %1.</source>
        <translation>Supprimez d&apos;abord la cause des échecs, puis réessayez après le %1.</translation>
    </message>
    <message>
        <source>After many failures, the authority has paused orders of this account for some names.</source>
        <translation>Après de nombreux échecs, l&apos;autorité a suspendu les commandes de ce compte pour certains noms.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, then open the address in the authority&apos;s own words to go on.</source>
        <translation>Supprimez la cause des échecs, puis ouvrez l&apos;adresse indiquée dans le message de l&apos;autorité pour continuer.</translation>
    </message>
    <message>
        <source>The authority takes no more requests from here at the moment.</source>
        <translation>L&apos;autorité n&apos;accepte plus de requêtes d&apos;ici en ce moment.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong, or the certificate of %1 is out of its dates.</source>
        <translation>L&apos;horloge de cette machine est fausse, ou le certificat de %1 est hors de sa période de validité.</translation>
    </message>
    <message>
        <source>Set the clock (timedatectl set-ntp true), then try again. If it is right, the certificate of %1 has to be renewed.</source>
        <translation>Réglez l&apos;horloge (timedatectl set-ntp true), puis réessayez. Si elle est juste, le certificat de %1 doit être renouvelé.</translation>
    </message>
    <message>
        <source>%1 refused the request numbers it had given out, again and again.</source>
        <translation>%1 a refusé à plusieurs reprises les numéros de requête qu&apos;il avait lui-même attribués.</translation>
    </message>
    <message>
        <source>Try again in some minutes. If it stays so, look for a proxy or cache between this machine and %1.</source>
        <translation>Réessayez dans quelques minutes. Si cela persiste, cherchez un proxy ou un cache entre cette machine et %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine.</source>
        <translation>%1 n&apos;est pas joignable depuis cette machine.</translation>
    </message>
    <message>
        <source>Check the address in the profile, this machine&apos;s DNS, and that the firewall lets it connect to %1.</source>
        <translation>Vérifiez l&apos;adresse dans le profil, le DNS de cette machine, et que le pare-feu la laisse se connecter à %1.</translation>
    </message>
    <message>
        <source>This machine does not trust the certificate of %1.</source>
        <translation>Cette machine ne fait pas confiance au certificat de %1.</translation>
    </message>
    <message>
        <source>For a directory of your own, set &quot;directory_ca&quot; to its root certificate. Else look for a proxy that opens TLS.</source>
        <translation>Pour votre propre répertoire, indiquez son certificat racine dans &quot;directory_ca&quot;. Sinon, cherchez un proxy qui intercepte TLS.</translation>
    </message>
    <message>
        <source>What answers at %1 has a certificate for another name.</source>
        <translation>Ce qui répond sur %1 a un certificat pour un autre nom.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;, and that its name leads to the directory.</source>
        <translation>Vérifiez &quot;directory_url&quot;, et que son nom mène au répertoire.</translation>
    </message>
    <message>
        <source>What answers at %1 is no ACME directory.</source>
        <translation>Ce qui répond sur %1 n&apos;est pas un répertoire ACME.</translation>
    </message>
    <message>
        <source>Check &quot;directory_url&quot;: it is the whole address, often ending in /directory.</source>
        <translation>Vérifiez &quot;directory_url&quot;&#xa0;: c&apos;est l&apos;adresse entière, qui se termine souvent par /directory.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own or is under maintenance.</source>
        <translation>%1 a une panne de son côté ou est en maintenance.</translation>
    </message>
    <message>
        <source>Try again in an hour. For Let&apos;s Encrypt, see https://letsencrypt.status.io</source>
        <translation>Réessayez dans une heure. Pour Let&apos;s Encrypt, voyez https://letsencrypt.status.io</translation>
    </message>
    <message>
        <source>%1 does not accept the account that certbot has for it.</source>
        <translation>%1 n&apos;accepte pas le compte que certbot a pour lui.</translation>
    </message>
    <message>
        <source>Register anew (certbot unregister, then try again), or ask who runs the directory.</source>
        <translation>Inscrivez-vous de nouveau (certbot unregister, puis réessayez), ou adressez-vous à l&apos;exploitant du répertoire.</translation>
    </message>
    <message>
        <source>%1 only serves accounts that were arranged with it before (external account binding).</source>
        <translation>%1 ne sert que les comptes convenus avec lui au préalable (external account binding).</translation>
    </message>
    <message>
        <source>Register by hand with the key that you were given: certbot register --eab-kid … --eab-hmac-key …</source>
        <translation>Inscrivez-vous à la main avec la clé qui vous a été donnée&#xa0;: certbot register --eab-kid … --eab-hmac-key …</translation>
    </message>
    <message>
        <source>%1 does not accept the e-mail address.</source>
        <translation>%1 n&apos;accepte pas l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter an address that exists, or leave it empty.</source>
        <translation>Saisissez une adresse qui existe, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The terms of service of %1 have to be agreed to.</source>
        <translation>Les conditions d&apos;utilisation de %1 doivent être acceptées.</translation>
    </message>
    <message>
        <source>Read them, then run: certbot update_account --agree-tos</source>
        <translation>Lisez-les, puis exécutez&#xa0;: certbot update_account --agree-tos</translation>
    </message>
    <message>
        <source>The order was not finished in time.</source>
        <translation>La commande de certificats n&apos;a pas été achevée à temps.</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The authority does not accept the key or the request for the certificate.</source>
        <translation>L&apos;autorité n&apos;accepte pas la clé ou la demande de certificat.</translation>
    </message>
    <message>
        <source>There is no space left for certbot to write.</source>
        <translation>Il n&apos;y a plus d&apos;espace où certbot puisse écrire.</translation>
    </message>
    <message>
        <source>Make room on the disk of /etc/letsencrypt, /var/log and /tmp, then try again.</source>
        <translation>Libérez de l&apos;espace sur le disque de /etc/letsencrypt, /var/log et /tmp, puis réessayez.</translation>
    </message>
    <message>
        <source>A disk that certbot has to write to is read-only.</source>
        <translation>Un disque sur lequel certbot doit écrire est en lecture seule.</translation>
    </message>
    <message>
        <source>Mount /etc/letsencrypt, /var/lib/letsencrypt and /var/log/letsencrypt writable.</source>
        <translation>Montez /etc/letsencrypt, /var/lib/letsencrypt et /var/log/letsencrypt en écriture.</translation>
    </message>
    <message>
        <source>certbot may not read or write one of its files.</source>
        <translation>certbot ne peut pas lire ou écrire l&apos;un de ses fichiers.</translation>
    </message>
    <message>
        <source>Run it as root. If it ran as root, look at owner, mode and SELinux label of the file that it names.</source>
        <translation>Exécutez-le en tant que root. S&apos;il l&apos;a été, regardez le propriétaire, le mode et l&apos;étiquette SELinux du fichier qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>Another certbot runs at the moment.</source>
        <translation>Un autre certbot est en cours d&apos;exécution.</translation>
    </message>
    <message>
        <source>certbot itself does not run: parts of it are missing or do not fit together.</source>
        <translation>certbot lui-même ne fonctionne pas&#xa0;: des parties manquent ou ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Install certbot anew with the package manager, and remove Python packages put beside it by pip.</source>
        <translation>Réinstallez certbot avec le gestionnaire de paquets, et supprimez les paquets Python que pip a placés à côté.</translation>
    </message>
    <message>
        <source>The authority refused, and this version of certbot cannot say why.</source>
        <translation>L&apos;autorité a refusé, et cette version de certbot ne peut pas dire pourquoi.</translation>
    </message>
    <message>
        <source>Look for acme.messages.Error in /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Cherchez acme.messages.Error dans /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>This certbot does not know an option that is needed.</source>
        <translation>Ce certbot ne connaît pas une option qui est nécessaire.</translation>
    </message>
    <message>
        <source>Update certbot with the package manager.</source>
        <translation>Mettez certbot à jour avec le gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>This certbot lacks the plugin that the certificate was obtained with.</source>
        <translation>Il manque à ce certbot le greffon avec lequel le certificat a été obtenu.</translation>
    </message>
    <message>
        <source>Install the plugin, or obtain the certificate anew.</source>
        <translation>Installez le greffon, ou obtenez de nouveau le certificat.</translation>
    </message>
    <message>
        <source>What certbot keeps of a certificate is damaged.</source>
        <translation>Ce que certbot conserve d&apos;un certificat est endommagé.</translation>
    </message>
    <message>
        <source>Delete it with certbot delete --cert-name NAME, then obtain the certificate again.</source>
        <translation>Supprimez-le avec certbot delete --cert-name NOM, puis obtenez de nouveau le certificat.</translation>
    </message>
    <message>
        <source>A command that certbot ran before or after its work failed.</source>
        <translation>Une commande que certbot a lancée avant ou après son travail a échoué.</translation>
    </message>
    <message>
        <source>Look at what it said, and mend the command.</source>
        <translation>Regardez ce qu&apos;elle a dit, et réparez la commande.</translation>
    </message>
    <message>
        <source>certbot could not put its file where nginx serves it from.</source>
        <translation>certbot n&apos;a pas pu placer son fichier à l&apos;endroit d&apos;où nginx le sert.</translation>
    </message>
    <message>
        <source>Check that the folder it names exists and that root can write there.</source>
        <translation>Vérifiez que le dossier qu&apos;il nomme existe et que root peut y écrire.</translation>
    </message>
    <message>
        <source>certbot failed: %1</source>
        <translation>certbot a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look into /var/log/letsencrypt/letsencrypt.log for more.</source>
        <translation>Consultez /var/log/letsencrypt/letsencrypt.log pour en savoir plus.</translation>
    </message>
    <message>
        <source>The count of orders is damaged: %1.</source>
        <translation>Le décompte des commandes de certificats est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Move the file away; the count then begins anew.</source>
        <translation>Déplacez le fichier ailleurs&#xa0;; le décompte recommence alors à zéro.</translation>
    </message>
    <message>
        <source>Within seven days, %1 certificates for exactly these names were issued. Let&apos;s Encrypt gives five; the last is kept for an emergency.</source>
        <translation>En sept jours, %1 certificats pour exactement ces noms ont été délivrés. Let&apos;s Encrypt en donne cinq&#xa0;; le dernier est gardé pour une urgence.</translation>
    </message>
    <message>
        <source>Wait until %2, or use what was issued already.</source>
        <translation>Attendez jusqu&apos;au %2, ou utilisez ce qui a déjà été délivré.</translation>
    </message>
    <message>
        <source>Checking %1 has failed %2 times within an hour. After five times, Let&apos;s Encrypt refuses.</source>
        <translation>La vérification de %1 a échoué %2 fois en une heure. Après cinq fois, Let&apos;s Encrypt refuse.</translation>
    </message>
    <message>
        <source>Remove the cause of the failures, try with the staging directory, and come back after %3.</source>
        <translation>Supprimez la cause des échecs, essayez avec le répertoire de test (staging), et revenez après le %3.</translation>
    </message>
    <message>
        <source>certbot is not installed on this machine.</source>
        <translation>certbot n&apos;est pas installé sur cette machine.</translation>
    </message>
    <message>
        <source>This profile does not use certbot&apos;s certificates.</source>
        <translation>Ce profil n&apos;utilise pas les certificats de certbot.</translation>
    </message>
    <message>
        <source>Set &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} to obtain them.</source>
        <translation>Définissez &quot;certificates&quot;: {&quot;source&quot;: &quot;letsencrypt&quot;} pour les obtenir.</translation>
    </message>
    <message>
        <source>nginx does not run, and certbot&apos;s challenges are fetched from it.</source>
        <translation>nginx n&apos;est pas en cours d&apos;exécution, et c&apos;est auprès de lui que les défis de certbot sont récupérés.</translation>
    </message>
    <message>
        <source>Start nginx and try again.</source>
        <translation>Démarrez nginx et réessayez.</translation>
    </message>
    <message>
        <source>Another certbot runs and has not ended within two minutes.</source>
        <translation>Un autre certbot est en cours d&apos;exécution et ne s&apos;est pas terminé en deux minutes.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Attendez qu&apos;il soit terminé et réessayez.</translation>
    </message>
    <message>
        <source>This system gave no random numbers.</source>
        <translation>Ce système n&apos;a fourni aucun nombre aléatoire.</translation>
    </message>
    <message>
        <source>The test file for the challenge of %1 was not served on %2 (%3).</source>
        <translation>Le fichier de test pour le défi de %1 n&apos;a pas été servi sur %2 (%3).</translation>
    </message>
    <message>
        <source>Look for another server block or program that answers for this name on port 80, and whether nginx may read /var/www/letsencrypt.</source>
        <translation>Cherchez un autre bloc server ou programme qui répond pour ce nom sur le port 80, et vérifiez que nginx peut lire /var/www/letsencrypt.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Le nom %1 n&apos;a pas d&apos;adresse ici.</translation>
    </message>
    <message>
        <source>Make an A record with this machine&apos;s public address for it, and wait until name servers have it.</source>
        <translation>Créez pour lui un enregistrement A avec l&apos;adresse publique de cette machine, et attendez que les serveurs de noms le connaissent.</translation>
    </message>
    <message>
        <source>%1 leads to %2, and the test file was not found there (%3).</source>
        <translation>%1 mène à %2, et le fichier de test n&apos;y a pas été trouvé (%3).</translation>
    </message>
    <message>
        <source>Correct the A record where it is another machine&apos;s address; behind a router, see that it passes port 80 on to this machine.</source>
        <translation>Corrigez l&apos;enregistrement A s&apos;il contient l&apos;adresse d&apos;une autre machine&#xa0;; derrière un routeur, veillez à ce que celui-ci transmette le port 80 à cette machine.</translation>
    </message>
    <message>
        <source>%1 leads to %2 over IPv6, and the test file was not found there (%3).</source>
        <translation>%1 mène à %2 en IPv6, et le fichier de test n&apos;y a pas été trouvé (%3).</translation>
    </message>
    <message>
        <source>Let&apos;s Encrypt prefers IPv6: correct the AAAA record, or remove it.</source>
        <translation>Let&apos;s Encrypt préfère IPv6&#xa0;: corrigez l&apos;enregistrement AAAA, ou supprimez-le.</translation>
    </message>
    <message>
        <source>certbot reported success, but the certificate %1 does not serve %2.</source>
        <translation>certbot a signalé une réussite, mais le certificat %1 ne sert pas pour %2.</translation>
    </message>
    <message>
        <source>Look at “certbot certificates” and at /var/log/letsencrypt/letsencrypt.log.</source>
        <translation>Consultez «&#xa0;certbot certificates&#xa0;» et /var/log/letsencrypt/letsencrypt.log.</translation>
    </message>
    <message>
        <source>The certificates are served, but the hook that reloads nginx after a renewal failed: %1</source>
        <translation>Les certificats sont servis, mais le hook qui recharge nginx après un renouvellement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run it by hand to see why; until then, reload nginx after each renewal.</source>
        <translation>Exécutez-le à la main pour voir pourquoi&#xa0;; d&apos;ici là, rechargez nginx après chaque renouvellement.</translation>
    </message>
    <message>
        <source>The certificates are served, but a test of renewing %1 failed.</source>
        <translation>Les certificats sont servis, mais un test de renouvellement de %1 a échoué.</translation>
    </message>
    <message>
        <source>See to what the next lines say, then run “opentalk-proxy certificates renew-test”.</source>
        <translation>Occupez-vous de ce que disent les lignes suivantes, puis exécutez «&#xa0;opentalk-proxy certificates renew-test&#xa0;».</translation>
    </message>
    <message>
        <source>certbot does not renew the certificate %1.</source>
        <translation>certbot ne renouvelle pas le certificat %1.</translation>
    </message>
    <message>
        <source>Renew it as it was made, or remove it and let certbot make one of its own.</source>
        <translation>Renouvelez-le comme il a été créé, ou supprimez-le et laissez certbot en créer un lui-même.</translation>
    </message>
    <message>
        <source>Nothing on this machine renews certificates by itself.</source>
        <translation>Rien sur cette machine ne renouvelle les certificats automatiquement.</translation>
    </message>
    <message>
        <source>Enable certbot&apos;s timer, or run “certbot renew” twice a day from cron.</source>
        <translation>Activez le minuteur de certbot, ou exécutez «&#xa0;certbot renew&#xa0;» deux fois par jour par cron.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile, or begin with &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</source>
        <translation>Exécutez «&#xa0;opentalk-proxy certificates obtain&#xa0;» avec ce profil, ou commencez par &quot;certificates&quot;: {&quot;source&quot;: &quot;placeholder&quot;}.</translation>
    </message>
    <message>
        <source>This file should hold the certificate and is empty.</source>
        <translation>Ce fichier devrait contenir le certificat et il est vide.</translation>
    </message>
    <message>
        <source>Copy the certificate there again; an earlier copy may have stopped halfway.</source>
        <translation>Copiez-y de nouveau le certificat&#xa0;; une copie antérieure s&apos;est peut-être arrêtée à mi-chemin.</translation>
    </message>
    <message>
        <source>This file should hold the private key and is empty.</source>
        <translation>Ce fichier devrait contenir la clé privée et il est vide.</translation>
    </message>
    <message>
        <source>Copy the key there again; an earlier copy may have stopped halfway.</source>
        <translation>Copiez-y de nouveau la clé&#xa0;; une copie antérieure s&apos;est peut-être arrêtée à mi-chemin.</translation>
    </message>
    <message>
        <source>Certificate number %1 in this file is damaged, so NGINX refuses the file.</source>
        <translation>Le certificat numéro %1 de ce fichier est endommagé&#xa0;; NGINX refuse donc le fichier.</translation>
    </message>
    <message>
        <source>Copy it again; every BEGIN and END line has to stand on a line of its own.</source>
        <translation>Copiez-le de nouveau&#xa0;; chaque ligne BEGIN et END doit occuper une ligne à elle seule.</translation>
    </message>
    <message>
        <source>The private key in this file is damaged.</source>
        <translation>La clé privée de ce fichier est endommagée.</translation>
    </message>
    <message>
        <source>Copy it again, or take it from a backup.</source>
        <translation>Copiez-la de nouveau, ou reprenez-la d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>This file is saved as UTF-16, which NGINX cannot read.</source>
        <translation>Ce fichier est enregistré en UTF-16, que NGINX ne peut pas lire.</translation>
    </message>
    <message>
        <source>Convert it: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</source>
        <translation>Convertissez-le&#xa0;: iconv -f UTF-16 -t UTF-8 %1 &gt; new.pem</translation>
    </message>
    <message>
        <source>This file begins with a byte order mark; an NGINX with an OpenSSL before 3.0 reads past what follows it.</source>
        <translation>Ce fichier commence par une marque d&apos;ordre des octets (BOM)&#xa0;; un NGINX avec un OpenSSL antérieur à 3.0 saute ce qui la suit.</translation>
    </message>
    <message>
        <source>Remove it: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</source>
        <translation>Supprimez-la&#xa0;: sed -i --follow-symlinks &apos;1s/^\xEF\xBB\xBF//&apos; %1</translation>
    </message>
    <message>
        <source>This certificate is in DER form; NGINX reads only PEM.</source>
        <translation>Ce certificat est au format DER&#xa0;; NGINX ne lit que le PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl x509 -inform DER -in %1 -out certificate.pem</source>
        <translation>Convertissez-le&#xa0;: openssl x509 -inform DER -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in DER form; NGINX reads only PEM.</source>
        <translation>Cette clé est au format DER&#xa0;; NGINX ne lit que le PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkey -inform DER -in %1 -out key.pem</source>
        <translation>Convertissez-la&#xa0;: openssl pkey -inform DER -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#12 file; NGINX reads only PEM.</source>
        <translation>Ceci est un fichier PKCS#12&#xa0;; NGINX ne lit que le PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</source>
        <translation>Convertissez-le&#xa0;: openssl pkcs12 -in %1 -nokeys -out certificate.pem; openssl pkcs12 -in %1 -nocerts -nodes -out key.pem</translation>
    </message>
    <message>
        <source>This is a PKCS#7 file; NGINX reads only certificates in PEM form.</source>
        <translation>Ceci est un fichier PKCS#7&#xa0;; NGINX ne lit que les certificats au format PEM.</translation>
    </message>
    <message>
        <source>Convert it: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</source>
        <translation>Convertissez-le&#xa0;: openssl pkcs7 -inform %2 -print_certs -in %1 -out certificate.pem</translation>
    </message>
    <message>
        <source>This key is in the form that OpenSSH uses, which NGINX cannot read.</source>
        <translation>Cette clé est au format utilisé par OpenSSH, que NGINX ne peut pas lire.</translation>
    </message>
    <message>
        <source>Convert a copy of it: ssh-keygen -p -N &apos;&apos; -m PEM -f COPY</source>
        <translation>Convertissez-en une copie&#xa0;: ssh-keygen -p -N &apos;&apos; -m PEM -f COPIE</translation>
    </message>
    <message>
        <source>The private key has a passphrase, and nobody is there to type it when NGINX starts.</source>
        <translation>La clé privée est protégée par une phrase de passe, et personne n&apos;est là pour la saisir au démarrage de NGINX.</translation>
    </message>
    <message>
        <source>Take the passphrase off: openssl pkey -in %1 -out key.pem</source>
        <translation>Retirez la phrase de passe&#xa0;: openssl pkey -in %1 -out key.pem</translation>
    </message>
    <message>
        <source>This file holds a certificate request, not the certificate.</source>
        <translation>Ce fichier contient une demande de certificat, non le certificat.</translation>
    </message>
    <message>
        <source>Name the file that the certificate authority sent back.</source>
        <translation>Indiquez le fichier que l&apos;autorité de certification a renvoyé.</translation>
    </message>
    <message>
        <source>This file holds a private key where the certificate is expected.</source>
        <translation>Ce fichier contient une clé privée là où le certificat est attendu.</translation>
    </message>
    <message>
        <source>This file holds a certificate where the private key is expected.</source>
        <translation>Ce fichier contient un certificat là où la clé privée est attendue.</translation>
    </message>
    <message>
        <source>Name the file with the private key.</source>
        <translation>Indiquez le fichier avec la clé privée.</translation>
    </message>
    <message>
        <source>This file holds the private key, and %1 the certificate: the two are swapped.</source>
        <translation>Ce fichier contient la clé privée, et %1 le certificat&#xa0;: les deux sont intervertis.</translation>
    </message>
    <message>
        <source>Swap the two paths.</source>
        <translation>Intervertissez les deux chemins.</translation>
    </message>
    <message>
        <source>This file holds a public key, not the private one.</source>
        <translation>Ce fichier contient une clé publique, non la clé privée.</translation>
    </message>
    <message>
        <source>Name the private key that the certificate was requested with.</source>
        <translation>Indiquez la clé privée avec laquelle le certificat a été demandé.</translation>
    </message>
    <message>
        <source>Users other than root can read this private key (mode %1).</source>
        <translation>D&apos;autres utilisateurs que root peuvent lire cette clé privée (mode %1).</translation>
    </message>
    <message>
        <source>Keep it for root: chmod go= %2; if others may have read it, use a new key.</source>
        <translation>Réservez-la à root&#xa0;: chmod go= %2&#xa0;; si d&apos;autres ont pu la lire, utilisez une nouvelle clé.</translation>
    </message>
    <message>
        <source>The private key is of the type %1, the certificate %3 of the type %2: NGINX&apos;s own test passes, and nobody can connect.</source>
        <translation>La clé privée est du type %1, le certificat %3 du type %2&#xa0;: le test de NGINX réussit, mais personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>The certificate is not valid for %1: “%2” stands for exactly one label before the domain.</source>
        <translation>Le certificat n&apos;est pas valable pour %1&#xa0;: «&#xa0;%2&#xa0;» représente exactement un niveau devant le domaine.</translation>
    </message>
    <message>
        <source>Use a certificate that names this host, or a host that the wildcard covers.</source>
        <translation>Utilisez un certificat qui nomme cet hôte, ou un hôte que le nom générique (wildcard) couvre.</translation>
    </message>
    <message>
        <source>The certificate names no host in its subject alternative names; browsers ignore the common name.</source>
        <translation>Le certificat ne nomme aucun hôte dans ses noms alternatifs du sujet (SAN)&#xa0;; les navigateurs ignorent le nom commun (CN).</translation>
    </message>
    <message>
        <source>Ask for a certificate that lists all hosts as DNS names.</source>
        <translation>Demandez un certificat qui énumère tous les hôtes comme noms DNS.</translation>
    </message>
    <message>
        <source>The certificate is valid only until %1; over two thirds of its life are over.</source>
        <translation>Le certificat n&apos;est valable que jusqu&apos;au %1&#xa0;; plus des deux tiers de sa durée de vie sont écoulés.</translation>
    </message>
    <message>
        <source>Renew it, and see that it is renewed in time by itself.</source>
        <translation>Renouvelez-le, et veillez à ce qu&apos;il soit renouvelé à temps automatiquement.</translation>
    </message>
    <message>
        <source>The key of “%1” is too small (%2, %3 bits); NGINX and browsers refuse it.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» est trop petite (%2, %3 bits)&#xa0;; NGINX et les navigateurs la refusent.</translation>
    </message>
    <message>
        <source>Ask for a certificate with a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Demandez un certificat avec une clé P-256 ou RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate “%1” is signed with %2, which NGINX and browsers refuse.</source>
        <translation>Le certificat «&#xa0;%1&#xa0;» est signé avec %2, que NGINX et les navigateurs refusent.</translation>
    </message>
    <message>
        <source>Ask for a certificate that is signed with SHA-256.</source>
        <translation>Demandez un certificat signé avec SHA-256.</translation>
    </message>
    <message>
        <source>The certificate has a key of the kind %1, which not all browsers take.</source>
        <translation>Le certificat a une clé du type %1, que tous les navigateurs n&apos;acceptent pas.</translation>
    </message>
    <message>
        <source>Use a key of P-256 or of RSA with 2048 bits.</source>
        <translation>Utilisez une clé P-256 ou RSA de 2048 bits.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself; browsers warn everybody who comes.</source>
        <translation>Le certificat est autosigné&#xa0;; les navigateurs avertissent chaque visiteur.</translation>
    </message>
    <message>
        <source>Use a certificate of an authority that browsers know.</source>
        <translation>Utilisez un certificat d&apos;une autorité que les navigateurs connaissent.</translation>
    </message>
    <message>
        <source>This is the certificate of an authority; some browsers refuse it from a server.</source>
        <translation>Ceci est le certificat d&apos;une autorité&#xa0;; certains navigateurs le refusent venant d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Ask the authority for a certificate for your hosts.</source>
        <translation>Demandez à l&apos;autorité un certificat pour vos hôtes.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s staging server; no browser trusts it.</source>
        <translation>Le certificat provient du serveur de test (staging) de Let&apos;s Encrypt&#xa0;; aucun navigateur ne lui fait confiance.</translation>
    </message>
    <message>
        <source>Obtain a real one now that the trial has worked.</source>
        <translation>Obtenez-en un vrai maintenant que l&apos;essai a réussi.</translation>
    </message>
    <message>
        <source>The certificate may not be used by servers (its extended key usage lacks serverAuth); browsers refuse it.</source>
        <translation>Le certificat ne peut pas être utilisé par des serveurs (serverAuth manque dans son extended key usage)&#xa0;; les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>Ask for a certificate for a web server.</source>
        <translation>Demandez un certificat pour un serveur web.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling, so browsers that heed this refuse it whenever NGINX has no fresh answer of its responder.</source>
        <translation>Le certificat exige l&apos;agrafage OCSP (stapling)&#xa0;; les navigateurs qui en tiennent compte le refusent donc chaque fois que NGINX n&apos;a pas de réponse récente de son répondeur.</translation>
    </message>
    <message>
        <source>See that this machine reaches %1, or ask for a certificate without must-staple.</source>
        <translation>Veillez à ce que cette machine puisse joindre %1, ou demandez un certificat sans must-staple.</translation>
    </message>
    <message>
        <source>The certificate demands OCSP stapling and names no responder, so that nothing can be stapled.</source>
        <translation>Le certificat exige l&apos;agrafage OCSP (stapling) et ne nomme aucun répondeur&#xa0;: rien ne peut donc être agrafé.</translation>
    </message>
    <message>
        <source>Ask for a certificate without must-staple.</source>
        <translation>Demandez un certificat sans must-staple.</translation>
    </message>
    <message>
        <source>The certificate of the issuer “%1” is not in this file, and this system does not know it either.</source>
        <translation>Le certificat de l&apos;émetteur «&#xa0;%1&#xa0;» n&apos;est pas dans ce fichier, et ce système ne le connaît pas non plus.</translation>
    </message>
    <message>
        <source>Append the intermediate certificates, as the authority publishes them.</source>
        <translation>Ajoutez à la suite les certificats intermédiaires, tels que l&apos;autorité les publie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is number %1 in this file; NGINX presents the first one.</source>
        <translation>Le certificat du serveur est le numéro %1 de ce fichier&#xa0;; NGINX présente le premier.</translation>
    </message>
    <message>
        <source>Put it first, then the certificate of its issuer, and so on.</source>
        <translation>Placez-le en premier, puis le certificat de son émetteur, et ainsi de suite.</translation>
    </message>
    <message>
        <source>The chain is not in order: “%1” stands before what it has signed.</source>
        <translation>La chaîne n&apos;est pas dans l&apos;ordre&#xa0;: «&#xa0;%1&#xa0;» précède ce qu&apos;il a signé.</translation>
    </message>
    <message>
        <source>Put each certificate behind the one that it has signed.</source>
        <translation>Placez chaque certificat après celui qu&apos;il a signé.</translation>
    </message>
    <message>
        <source>The certificate “%1” in this file does not belong to the chain.</source>
        <translation>Le certificat «&#xa0;%1&#xa0;» de ce fichier n&apos;appartient pas à la chaîne.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>The root “%1” is in this file; clients have it already, and it makes every connection slower.</source>
        <translation>Le certificat racine «&#xa0;%1&#xa0;» est dans ce fichier&#xa0;; les clients l&apos;ont déjà, et il ralentit chaque connexion.</translation>
    </message>
    <message>
        <source>The certificate “%1” in the chain was valid until %2.</source>
        <translation>Le certificat «&#xa0;%1&#xa0;» de la chaîne était valable jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>Replace it by the one that the authority publishes now.</source>
        <translation>Remplacez-le par celui que l&apos;autorité publie actuellement.</translation>
    </message>
    <message>
        <source>The chain ends at “%1”, which this system does not know: a private authority.</source>
        <translation>La chaîne se termine par «&#xa0;%1&#xa0;», que ce système ne connaît pas&#xa0;: une autorité privée.</translation>
    </message>
    <message>
        <source>See that every client trusts this authority.</source>
        <translation>Assurez-vous que tous les clients font confiance à cette autorité.</translation>
    </message>
    <message>
        <source>This file holds a certificate that may not sign others.</source>
        <translation>Ce fichier contient un certificat qui n&apos;a pas le droit d&apos;en signer d&apos;autres.</translation>
    </message>
    <message>
        <source>Name the file with the root of the ACME directory alone.</source>
        <translation>Indiquez le fichier qui contient uniquement la racine du répertoire ACME.</translation>
    </message>
    <message>
        <source>%1 could not renew the system&apos;s trust store: %2</source>
        <translation>%1 n&apos;a pas pu actualiser le magasin de certificats du système&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Exécutez-le à la main pour en voir la raison.</translation>
    </message>
    <message>
        <source>In practice a small authority on this machine plays Let&apos;s Encrypt. Its certificates are real, but no browser trusts them.</source>
        <translation>En mode entraînement, une petite autorité sur cette machine joue le rôle de Let&apos;s Encrypt. Ses certificats sont réels, mais aucun navigateur ne leur fait confiance.</translation>
    </message>
    <message>
        <source>Nothing has to be done: no order leaves this machine.</source>
        <translation>Il n&apos;y a rien à faire&#xa0;: aucune commande de certificat ne quitte cette machine.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: apt-get install certbot pebble. Then start practice again. Or practise with a placeholder.</source>
        <translation>Sous Debian et Ubuntu&#xa0;: apt-get install certbot pebble. Relancez ensuite l&apos;entraînement. Ou entraînez-vous avec un certificat provisoire.</translation>
    </message>
    <message>
        <source>Certificates cannot be obtained in this practice: without a private network the names lead nowhere.</source>
        <translation>Impossible d&apos;obtenir des certificats dans cet entraînement&#xa0;: sans réseau privé, les noms ne mènent nulle part.</translation>
    </message>
    <message>
        <source>Practise with a placeholder, or allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0).</source>
        <translation>Entraînez-vous avec un certificat provisoire, ou autorisez les espaces de noms utilisateur non privilégiés (sysctl kernel.unprivileged_userns_clone=1 ou kernel.apparmor_restrict_unprivileged_userns=0).</translation>
    </message>
    <message>
        <source>The authority that plays Let&apos;s Encrypt did not start: %1</source>
        <translation>L&apos;autorité qui joue le rôle de Let&apos;s Encrypt n&apos;a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start practice again. Else reinstall pebble, or practise with a placeholder.</source>
        <translation>Relancez l&apos;entraînement. Sinon, réinstallez pebble ou entraînez-vous avec un certificat provisoire.</translation>
    </message>
    <message>
        <source>Obtaining certificates in practice needs certbot, and pebble to play Let&apos;s Encrypt; they are not both installed.</source>
        <translation>Pour obtenir des certificats en mode entraînement, il faut certbot, ainsi que pebble pour jouer le rôle de Let&apos;s Encrypt&#xa0;; ils ne sont pas tous deux installés.</translation>
    </message>
    <message>
        <source>A hook of certbot on this machine stopped nginx; it was started again.</source>
        <translation>Un hook de certbot sur cette machine a arrêté nginx&#xa0;; nginx a été redémarré.</translation>
    </message>
    <message>
        <source>Remove the hook here, in /etc/letsencrypt/cli.ini or in the lineage&apos;s file below /etc/letsencrypt/renewal: at each renewal it would end all meetings.</source>
        <translation>Supprimez le hook ici, dans /etc/letsencrypt/cli.ini ou dans le fichier de la lignée sous /etc/letsencrypt/renewal&#xa0;: à chaque renouvellement, il mettrait fin à toutes les réunions.</translation>
    </message>
    <message>
        <source>%1 belongs to “certificates obtain”.</source>
        <translation>%1 ne s&apos;utilise qu&apos;avec «&#xa0;certificates obtain&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omettez cet argument.</translation>
    </message>
    <message>
        <source>This certificate would serve %1, but comes from another directory than the profile&apos;s (%2).</source>
        <translation>Ce certificat conviendrait pour %1, mais provient d&apos;un autre répertoire que celui du profil (%2).</translation>
    </message>
    <message>
        <source>Name that directory in the profile to use it, or obtain one of the profile&apos;s.</source>
        <translation>Indiquez ce répertoire dans le profil pour l&apos;utiliser, ou obtenez un certificat de celui du profil.</translation>
    </message>
    <message>
        <source>The certificate %1 still names %2, which this profile does not serve: it could not be renewed.</source>
        <translation>Le certificat %1 mentionne encore %2, que ce profil ne sert pas&#xa0;: il ne pourrait pas être renouvelé.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy certificates obtain” with this profile: it is made anew without them.</source>
        <translation>Exécutez «&#xa0;opentalk-proxy certificates obtain&#xa0;» avec ce profil&#xa0;: le certificat sera refait sans ces noms.</translation>
    </message>
    <message>
        <source>This system has no folder that is known for roots which it shall trust, so the directory&apos;s root is not added.</source>
        <translation>Ce système n&apos;a aucun dossier connu pour les racines auxquelles il doit faire confiance&#xa0;; la racine du répertoire n&apos;est donc pas ajoutée.</translation>
    </message>
    <message>
        <source>Have the system trust it in its own way.</source>
        <translation>Faites en sorte que le système lui fasse confiance à sa manière.</translation>
    </message>
    <message>
        <source>The helper ended before the test of renewing did.</source>
        <translation>L&apos;auxiliaire s&apos;est terminé avant le test de renouvellement.</translation>
    </message>
    <message>
        <source>Nothing was changed by it. Try again.</source>
        <translation>Cela n&apos;a rien modifié. Réessayez.</translation>
    </message>
    <message>
        <source>certbot does not trust the certificate of %1: %2 is not the distribution&apos;s and brings roots of its own, whatever the system trusts.</source>
        <translation>certbot ne fait pas confiance au certificat de %1&#xa0;: %2 ne vient pas de la distribution et apporte ses propres racines, quelles que soient celles auxquelles le système fait confiance.</translation>
    </message>
    <message>
        <source>Put the distribution&apos;s certbot in its place. A REQUESTS_CA_BUNDLE that is set in a shell reaches neither this program nor certbot&apos;s timer.</source>
        <translation>Remplacez-le par le certbot de la distribution. Une variable REQUESTS_CA_BUNDLE définie dans un shell n&apos;atteint ni ce programme ni le minuteur de certbot.</translation>
    </message>
    <message>
        <source>certbot here (%1) is not the distribution&apos;s: it brings roots of its own, and does not trust a directory because the system does.</source>
        <translation>Le certbot présent ici (%1) ne vient pas de la distribution&#xa0;: il apporte ses propres racines et ne fait pas confiance à un répertoire du seul fait que le système lui fait confiance.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 répond sur %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %2, where %1 should be.</source>
        <translation>Rien n&apos;écoute sur %2, où %1 devrait se trouver.</translation>
    </message>
    <message>
        <source>Start the service (“docker compose ps” shows whether it runs and which port it publishes), or correct the backend.</source>
        <translation>Démarrez le service («&#xa0;docker compose ps&#xa0;» montre s&apos;il fonctionne et quel port il publie), ou corrigez le backend.</translation>
    </message>
    <message>
        <source>There is no answer from %2, where %1 should be.</source>
        <translation>Aucune réponse de %2, où %1 devrait se trouver.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall on the way or on that machine drops the connection.</source>
        <translation>Vérifiez l&apos;adresse, et si un pare-feu en chemin ou sur cette machine bloque la connexion.</translation>
    </message>
    <message>
        <source>There is no way from here to %2, where %1 should be.</source>
        <translation>Aucun chemin ne mène d&apos;ici à %2, où %1 devrait se trouver.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s routes.</source>
        <translation>Vérifiez l&apos;adresse et les routes de cette machine.</translation>
    </message>
    <message>
        <source>The name in %2, where %1 should be, has no address.</source>
        <translation>Le nom dans %2, où %1 devrait se trouver, n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>Correct the name, or enter the address.</source>
        <translation>Corrigez le nom, ou saisissez l&apos;adresse.</translation>
    </message>
    <message>
        <source>%2 takes the connection and says nothing; %1 would answer.</source>
        <translation>%2 accepte la connexion et ne dit rien&#xa0;; %1 répondrait.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”): it may hang, or still be starting.</source>
        <translation>Consultez le journal du service («&#xa0;docker compose logs&#xa0;»)&#xa0;: il est peut-être bloqué, ou encore en cours de démarrage.</translation>
    </message>
    <message>
        <source>%1 at %2 began to answer, and was not done after %3 seconds.</source>
        <translation>%1 a commencé à répondre sur %2, et n&apos;avait pas fini après %3 secondes.</translation>
    </message>
    <message>
        <source>Look at the load of that machine and at the service&apos;s log.</source>
        <translation>Examinez la charge de cette machine et le journal du service.</translation>
    </message>
    <message>
        <source>%2 closes the connection before its answer is whole.</source>
        <translation>%2 ferme la connexion avant que sa réponse soit complète.</translation>
    </message>
    <message>
        <source>Look at the log of %1: it may be crashing.</source>
        <translation>Consultez le journal de %1&#xa0;: le service plante peut-être.</translation>
    </message>
    <message>
        <source>What listens at %2 does not speak HTTP, so it is not %1.</source>
        <translation>Ce qui écoute sur %2 ne parle pas HTTP&#xa0;; ce n&apos;est donc pas %1.</translation>
    </message>
    <message>
        <source>Correct the backend&apos;s port.</source>
        <translation>Corrigez le port du backend.</translation>
    </message>
    <message>
        <source>%2 wants HTTPS. nginx passes requests on over plain HTTP, on this machine.</source>
        <translation>%2 exige HTTPS. nginx transmet les requêtes en HTTP simple, sur cette machine.</translation>
    </message>
    <message>
        <source>Enter the port where %1 speaks HTTP.</source>
        <translation>Saisissez le port sur lequel %1 parle HTTP.</translation>
    </message>
    <message>
        <source>At %2 there is %3, and not %1.</source>
        <translation>Sur %2 se trouve %3, et non %1.</translation>
    </message>
    <message>
        <source>Exchange the two backends, or correct the port.</source>
        <translation>Échangez les deux backends, ou corrigez le port.</translation>
    </message>
    <message>
        <source>At %2 somebody answers over HTTP, but it is not %1.</source>
        <translation>Sur %2, quelque chose répond en HTTP, mais ce n&apos;est pas %1.</translation>
    </message>
    <message>
        <source>Correct the port: “docker compose ps” lists which service publishes which.</source>
        <translation>Corrigez le port&#xa0;: «&#xa0;docker compose ps&#xa0;» indique quel service publie quel port.</translation>
    </message>
    <message>
        <source>What answers at %2, where %1 should be, fails with status %3.</source>
        <translation>Ce qui répond sur %2, où %1 devrait se trouver, échoue avec le code %3.</translation>
    </message>
    <message>
        <source>Look at the log of the service (“docker compose logs”).</source>
        <translation>Consultez le journal du service («&#xa0;docker compose logs&#xa0;»).</translation>
    </message>
    <message>
        <source>LiveKit runs at %2 and says that it is not ready.</source>
        <translation>LiveKit fonctionne sur %2 et signale qu&apos;il n&apos;est pas prêt.</translation>
    </message>
    <message>
        <source>Look at its log: it cannot keep its statistics, as a rule because the machine is overloaded or Redis is gone.</source>
        <translation>Consultez son journal&#xa0;: il ne peut pas tenir ses statistiques, en général parce que la machine est surchargée ou que Redis n&apos;est plus joignable.</translation>
    </message>
    <message>
        <source>Etherpad runs at %2 and says that it is not well.</source>
        <translation>Etherpad fonctionne sur %2 et signale un dysfonctionnement.</translation>
    </message>
    <message>
        <source>Look at its log; as a rule its database is gone.</source>
        <translation>Consultez son journal&#xa0;; en général, sa base de données n&apos;est plus joignable.</translation>
    </message>
    <message>
        <source>All %1 containers of OpenTalk run.</source>
        <translation>Tous les conteneurs d&apos;OpenTalk (%1) fonctionnent.</translation>
    </message>
    <message>
        <source>No container of OpenTalk is here.</source>
        <translation>Aucun conteneur d&apos;OpenTalk ne se trouve ici.</translation>
    </message>
    <message>
        <source>Where it runs on this machine: docker compose up -d, in its folder.</source>
        <translation>S&apos;il fonctionne sur cette machine&#xa0;: docker compose up -d, dans son dossier.</translation>
    </message>
    <message>
        <source>The list of containers could not be read.</source>
        <translation>Impossible de lire la liste des conteneurs.</translation>
    </message>
    <message>
        <source>Look yourself: docker ps --all</source>
        <translation>Regardez vous-même&#xa0;: docker ps --all</translation>
    </message>
    <message>
        <source>The container %1 ends and is started again and again.</source>
        <translation>Le conteneur %1 s&apos;arrête et redémarre sans cesse.</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1</source>
        <translation>Son journal en donne la raison&#xa0;: docker logs --tail 50 %1</translation>
    </message>
    <message>
        <source>The container %1 has ended with a fault (%2).</source>
        <translation>Le conteneur %1 s&apos;est arrêté sur une erreur (%2).</translation>
    </message>
    <message>
        <source>Its log says why: docker logs --tail 50 %1. Then: docker compose up -d</source>
        <translation>Son journal en donne la raison&#xa0;: docker logs --tail 50 %1. Ensuite&#xa0;: docker compose up -d</translation>
    </message>
    <message>
        <source>The container %1 runs, but its own test fails (%2).</source>
        <translation>Le conteneur %1 fonctionne, mais son propre test échoue (%2).</translation>
    </message>
    <message>
        <source>The container %1 is paused.</source>
        <translation>Le conteneur %1 est en pause.</translation>
    </message>
    <message>
        <source>docker unpause %1</source>
        <translation>docker unpause %1</translation>
    </message>
    <message>
        <source>The profile sends “%1” to port %2, but the container %3 publishes port %4.</source>
        <translation>Le profil envoie «&#xa0;%1&#xa0;» vers le port %2, mais le conteneur %3 publie le port %4.</translation>
    </message>
    <message>
        <source>Write 127.0.0.1:%4 for this service under Services, and apply.</source>
        <translation>Écrivez 127.0.0.1:%4 pour ce service sur la page Services, puis appliquez.</translation>
    </message>
    <message>
        <source>The certificate is for %2, not for %1.</source>
        <translation>Le certificat est établi pour %2, et non pour %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name, or correct ssl_certificate in the site.</source>
        <translation>Procurez-vous un certificat avec ce nom, ou corrigez ssl_certificate dans le site.</translation>
    </message>
    <message>
        <source>The certificate is for %2, which holds for one label: not for %1.</source>
        <translation>Le certificat est établi pour %2, qui ne vaut que pour un niveau de nom&#xa0;: pas pour %1.</translation>
    </message>
    <message>
        <source>Get a certificate with this name in it.</source>
        <translation>Procurez-vous un certificat qui contient ce nom.</translation>
    </message>
    <message>
        <source>The certificate names no host (no subjectAltName); browsers refuse it.</source>
        <translation>Le certificat ne nomme aucun hôte (pas de subjectAltName)&#xa0;; les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>Get a certificate with the name %1 in it.</source>
        <translation>Procurez-vous un certificat qui contient le nom %1.</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1, and the clock of this machine says %2.</source>
        <translation>Le certificat n&apos;est valable qu&apos;à partir du %1, et l&apos;horloge de cette machine indique %2.</translation>
    </message>
    <message>
        <source>If that clock is wrong, set it: timedatectl set-ntp true</source>
        <translation>Si cette horloge est fausse, réglez-la&#xa0;: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: browsers warn of it, and services do not accept it.</source>
        <translation>Le certificat est autosigné&#xa0;: les navigateurs affichent un avertissement et les services ne l&apos;acceptent pas.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust, on the page Certificates.</source>
        <translation>Procurez-vous un certificat reconnu par les navigateurs, sur la page Certificats.</translation>
    </message>
    <message>
        <source>The issuer of the certificate, %1, is not sent along and not known to this machine.</source>
        <translation>L&apos;émetteur du certificat, %1, n&apos;est pas transmis avec lui et n&apos;est pas connu de cette machine.</translation>
    </message>
    <message>
        <source>Let ssl_certificate name the file with the whole chain (fullchain.pem). If the issuer is an authority of your own, add it to the trust store of every machine.</source>
        <translation>Indiquez dans ssl_certificate le fichier contenant la chaîne complète (fullchain.pem). Si l&apos;émetteur est votre propre autorité, ajoutez-la au magasin de certificats de chaque machine.</translation>
    </message>
    <message>
        <source>The certificate comes from an authority that this machine does not know: %1.</source>
        <translation>Le certificat provient d&apos;une autorité que cette machine ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Get a certificate that browsers trust. If the authority is your own, add it to the trust store: update-ca-certificates</source>
        <translation>Procurez-vous un certificat reconnu par les navigateurs. S&apos;il s&apos;agit de votre propre autorité, ajoutez-la au magasin de certificats&#xa0;: update-ca-certificates</translation>
    </message>
    <message>
        <source>A certificate of the chain is not valid now.</source>
        <translation>Un certificat de la chaîne n&apos;est pas valable actuellement.</translation>
    </message>
    <message>
        <source>Renew the certificate, so that it comes with a chain of today.</source>
        <translation>Renouvelez le certificat, afin qu&apos;il soit accompagné d&apos;une chaîne actuelle.</translation>
    </message>
    <message>
        <source>The certificates of the chain are not in order; some clients need it.</source>
        <translation>Les certificats de la chaîne ne sont pas dans l&apos;ordre&#xa0;; certains clients exigent cet ordre.</translation>
    </message>
    <message>
        <source>In the file of ssl_certificate, let the issuer of each certificate come right after it.</source>
        <translation>Dans le fichier de ssl_certificate, placez l&apos;émetteur de chaque certificat juste après celui-ci.</translation>
    </message>
    <message>
        <source>The certificate is not accepted: %1</source>
        <translation>Le certificat n&apos;est pas accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Get a certificate for servers from an authority that browsers trust.</source>
        <translation>Procurez-vous un certificat pour serveurs auprès d&apos;une autorité reconnue par les navigateurs.</translation>
    </message>
    <message>
        <source>A key of %1 bits in the chain is too weak; browsers refuse it.</source>
        <translation>Une clé de %1 bits dans la chaîne est trop faible&#xa0;; les navigateurs la refusent.</translation>
    </message>
    <message>
        <source>Get a certificate with a new key: RSA of 2048 bits or more, or EC.</source>
        <translation>Procurez-vous un certificat avec une nouvelle clé&#xa0;: RSA de 2048 bits ou plus, ou EC.</translation>
    </message>
    <message>
        <source>A certificate of the chain is signed with %1; browsers refuse it.</source>
        <translation>Un certificat de la chaîne est signé avec %1&#xa0;; les navigateurs le refusent.</translation>
    </message>
    <message>
        <source>Get a certificate that is signed with SHA-256.</source>
        <translation>Procurez-vous un certificat signé avec SHA-256.</translation>
    </message>
    <message>
        <source>The certificate comes from Let&apos;s Encrypt&apos;s test directory (%1); no browser trusts it.</source>
        <translation>Le certificat provient du répertoire de test de Let&apos;s Encrypt (%1)&#xa0;; aucun navigateur ne lui fait confiance.</translation>
    </message>
    <message>
        <source>Obtain a real one: set certificates.staging to false.</source>
        <translation>Obtenez-en un vrai&#xa0;: donnez à certificates.staging la valeur false.</translation>
    </message>
    <message>
        <source>The answer has no Strict-Transport-Security header.</source>
        <translation>La réponse ne contient pas d&apos;en-tête Strict-Transport-Security.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: a location with an add_header of its own inherits none, so all of them must stand there again.</source>
        <translation>Appliquez de nouveau le profil. Si vous avez modifié le site à la main&#xa0;: un bloc location qui a son propre add_header n&apos;en hérite aucun&#xa0;; tous doivent donc y être répétés.</translation>
    </message>
    <message>
        <source>The answer has %1 Strict-Transport-Security headers; browsers take only the first.</source>
        <translation>La réponse contient %1 en-têtes Strict-Transport-Security&#xa0;; les navigateurs ne retiennent que le premier.</translation>
    </message>
    <message>
        <source>Keep one: proxy_hide_header Strict-Transport-Security; removes the backend&apos;s.</source>
        <translation>N&apos;en gardez qu&apos;un&#xa0;: proxy_hide_header Strict-Transport-Security; supprime celui du backend.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for %2.</source>
        <translation>La réponse indique Strict-Transport-Security: %1&#xa0;; le profil demande %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or change it to what is wanted.</source>
        <translation>Appliquez de nouveau le profil, ou modifiez-le selon ce qui est souhaité.</translation>
    </message>
    <message>
        <source>The answer says Strict-Transport-Security: %1; the profile asks for none.</source>
        <translation>La réponse indique Strict-Transport-Security: %1&#xa0;; le profil n&apos;en demande pas.</translation>
    </message>
    <message>
        <source>Remove the header, or switch HSTS on in the profile: browsers that saw it no longer use plain HTTP.</source>
        <translation>Supprimez l&apos;en-tête, ou activez HSTS dans le profil&#xa0;: les navigateurs qui l&apos;ont vu n&apos;utilisent plus HTTP simple.</translation>
    </message>
    <message>
        <source>The answer has no %1 header.</source>
        <translation>La réponse ne contient pas d&apos;en-tête %1.</translation>
    </message>
    <message>
        <source>Apply the profile again. If you edited the site by hand: add_header %1 %2 always;</source>
        <translation>Appliquez de nouveau le profil. Si vous avez modifié le site à la main&#xa0;: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>The header %1 comes %2 times; browsers may ignore it.</source>
        <translation>L&apos;en-tête %1 est présent %2 fois&#xa0;; les navigateurs peuvent l&apos;ignorer.</translation>
    </message>
    <message>
        <source>Keep one: remove the line that adds it, or hide the backend&apos;s with proxy_hide_header %1;</source>
        <translation>N&apos;en gardez qu&apos;un&#xa0;: supprimez la ligne qui l&apos;ajoute, ou masquez celui du backend avec proxy_hide_header %1;</translation>
    </message>
    <message>
        <source>The header %1 is “%3”, not %2.</source>
        <translation>L&apos;en-tête %1 vaut «&#xa0;%3&#xa0;», et non %2.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write: add_header %1 %2 always;</source>
        <translation>Appliquez de nouveau le profil, ou écrivez&#xa0;: add_header %1 %2 always;</translation>
    </message>
    <message>
        <source>Permissions-Policy forbids %1 to OpenTalk&apos;s own pages: meetings cannot use it.</source>
        <translation>Permissions-Policy interdit %1 aux pages d&apos;OpenTalk elles-mêmes&#xa0;: les réunions ne peuvent pas l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Write %1=(self) there, or remove the line and apply the profile again.</source>
        <translation>Écrivez-y %1=(self), ou supprimez la ligne et appliquez de nouveau le profil.</translation>
    </message>
    <message>
        <source>The answer says X-Frame-Options: %1. Meetings cannot show it.</source>
        <translation>La réponse indique X-Frame-Options: %1. Les réunions ne peuvent pas afficher ce contenu.</translation>
    </message>
    <message>
        <source>Remove the add_header X-Frame-Options line from this site; if the backend sends it: proxy_hide_header X-Frame-Options;</source>
        <translation>Supprimez la ligne add_header X-Frame-Options de ce site&#xa0;; si c&apos;est le backend qui l&apos;envoie&#xa0;: proxy_hide_header X-Frame-Options;</translation>
    </message>
    <message>
        <source>Its Content-Security-Policy does not let %1 show it in a frame: meetings cannot show it.</source>
        <translation>Son en-tête Content-Security-Policy n&apos;autorise pas %1 à l&apos;afficher dans un cadre&#xa0;: les réunions ne peuvent pas l&apos;afficher.</translation>
    </message>
    <message>
        <source>Write: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</source>
        <translation>Écrivez&#xa0;: add_header Content-Security-Policy &quot;frame-ancestors &apos;self&apos; https://%1&quot; always;</translation>
    </message>
    <message>
        <source>No header says who may show it in a frame: any site may.</source>
        <translation>Aucun en-tête n&apos;indique qui peut l&apos;afficher dans un cadre&#xa0;: tout site le peut.</translation>
    </message>
    <message>
        <source>The profile lets %1 show OpenTalk in a frame, and the headers do not.</source>
        <translation>Le profil autorise %1 à afficher OpenTalk dans un cadre, mais pas les en-têtes.</translation>
    </message>
    <message>
        <source>Apply the profile again. By hand: no X-Frame-Options, and %1 in the frame-ancestors of the Content-Security-Policy.</source>
        <translation>Appliquez de nouveau le profil. À la main&#xa0;: pas de X-Frame-Options, et %1 dans la directive frame-ancestors de Content-Security-Policy.</translation>
    </message>
    <message>
        <source>The Content-Security-Policy keeps browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>L&apos;en-tête Content-Security-Policy empêche les navigateurs d&apos;accéder à ce dont OpenTalk a besoin&#xa0;: sa directive %1 n&apos;autorise pas %2.</translation>
    </message>
    <message>
        <source>Let the policy say: %3;</source>
        <translation>La politique doit contenir&#xa0;: %3;</translation>
    </message>
    <message>
        <source>Once it is enforced, the Content-Security-Policy will keep browsers from what OpenTalk needs: its %1 does not allow %2.</source>
        <translation>Une fois imposé, l&apos;en-tête Content-Security-Policy empêchera les navigateurs d&apos;accéder à ce dont OpenTalk a besoin&#xa0;: sa directive %1 n&apos;autorise pas %2.</translation>
    </message>
    <message>
        <source>Before you enforce it, let the policy say: %3;</source>
        <translation>Avant d&apos;imposer la politique, faites-y figurer&#xa0;: %3;</translation>
    </message>
    <message>
        <source>The answer has no Content-Security-Policy of the kind that the profile asks for.</source>
        <translation>La réponse ne contient pas d&apos;en-tête Content-Security-Policy du type que demande le profil.</translation>
    </message>
    <message>
        <source>Apply the profile again, or switch it off in the profile.</source>
        <translation>Appliquez de nouveau le profil, ou désactivez cet en-tête dans le profil.</translation>
    </message>
    <message>
        <source>A Content-Security-Policy is added to Keycloak&apos;s answers. Keycloak&apos;s pages bring their own; with two, only what both allow works.</source>
        <translation>Un en-tête Content-Security-Policy est ajouté aux réponses de Keycloak. Les pages de Keycloak apportent le leur&#xa0;; avec deux, seul ce que tous deux autorisent fonctionne.</translation>
    </message>
    <message>
        <source>Remove the add_header Content-Security-Policy line from this site.</source>
        <translation>Supprimez la ligne add_header Content-Security-Policy de ce site.</translation>
    </message>
    <message>
        <source>Browsers keep /config.js for %1 hours. It names the controller and the sign-in: after a change they go on with the old ones.</source>
        <translation>Les navigateurs conservent /config.js pendant %1 heures. Ce fichier indique le contrôleur et la connexion au compte&#xa0;: après une modification, ils continuent avec les anciens.</translation>
    </message>
    <message>
        <source>Remove the location with “expires” for *.js from this site: the frontend itself says what may be kept.</source>
        <translation>Supprimez de ce site le bloc location avec «&#xa0;expires&#xa0;» pour *.js&#xa0;: le frontend indique lui-même ce qui peut être conservé.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says.</source>
        <translation>Le site répond en HTTPS comme l&apos;indique le profil.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says, and lets WebSockets through.</source>
        <translation>Le site répond en HTTPS comme l&apos;indique le profil, et laisse passer les WebSockets.</translation>
    </message>
    <message>
        <source>It answers over HTTPS as the profile says. Whether WebSockets get through, this service shows only to somebody in a meeting.</source>
        <translation>Le site répond en HTTPS comme l&apos;indique le profil. Ce service ne montre qu&apos;aux participants d&apos;une réunion si les WebSockets passent.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without names.</source>
        <translation>L&apos;entraînement a son propre réseau, sans noms.</translation>
    </message>
    <message>
        <source>What is wrong with it, the check of the name says.</source>
        <translation>La vérification du nom indique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is not an address of this machine and does not answer from here. Routers often do not let a machine reach itself by its public address.</source>
        <translation>%1 mène à %2, qui n&apos;est pas une adresse de cette machine et ne répond pas d&apos;ici. Souvent, les routeurs ne laissent pas une machine se joindre elle-même par son adresse publique.</translation>
    </message>
    <message>
        <source>Try it from outside, for instance with a telephone that is not in this network.</source>
        <translation>Essayez de l&apos;extérieur, par exemple avec un téléphone qui n&apos;est pas dans ce réseau.</translation>
    </message>
    <message>
        <source>Nothing listens on port 443.</source>
        <translation>Rien n&apos;écoute sur le port 443.</translation>
    </message>
    <message>
        <source>Port 443 does not answer: something drops the packets on the way.</source>
        <translation>Le port 443 ne répond pas&#xa0;: quelque chose bloque les paquets en chemin.</translation>
    </message>
    <message>
        <source>Open ports 80 and 443 in the firewalls of this machine and of the network.</source>
        <translation>Ouvrez les ports 80 et 443 dans les pare-feu de cette machine et du réseau.</translation>
    </message>
    <message>
        <source>There is no way to this address.</source>
        <translation>Aucun chemin ne mène à cette adresse.</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the address.</source>
        <translation>Vérifiez le réseau de cette machine, ainsi que l&apos;adresse.</translation>
    </message>
    <message>
        <source>The connection is taken, and nothing comes for %1 seconds.</source>
        <translation>La connexion est acceptée, mais rien ne vient pendant %1 secondes.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>La réponse n&apos;était pas complète au bout de %1 secondes.</translation>
    </message>
    <message>
        <source>Look at the load of this machine and of the backend, and at the error log of this site.</source>
        <translation>Examinez la charge de cette machine et celle du backend, ainsi que le journal d&apos;erreurs de ce site.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether another site has taken this name: nginx -T</source>
        <translation>Appliquez le profil, et vérifiez si un autre site a pris ce nom&#xa0;: nginx -T</translation>
    </message>
    <message>
        <source>The answer breaks off before it is complete.</source>
        <translation>La réponse s&apos;interrompt avant d&apos;être complète.</translation>
    </message>
    <message>
        <source>Look at the error log of this site: the backend may have ended, or the disk may be full.</source>
        <translation>Consultez le journal d&apos;erreurs de ce site&#xa0;: le backend s&apos;est peut-être arrêté, ou le disque est plein.</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak HTTP.</source>
        <translation>Ce qui répond sur le port 443 ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>Look which program holds the port: ss -ltnp</source>
        <translation>Regardez quel programme occupe le port&#xa0;: ss -ltnp</translation>
    </message>
    <message>
        <source>What answers on port 443 does not speak TLS (%1).</source>
        <translation>Ce qui répond sur le port 443 ne parle pas TLS (%1).</translation>
    </message>
    <message>
        <source>Write ssl behind the listen lines of port 443, or look which program holds the port: ss -ltnp</source>
        <translation>Écrivez ssl à la fin des lignes listen du port 443, ou regardez quel programme occupe le port&#xa0;: ss -ltnp</translation>
    </message>
    <message>
        <source>The server refuses this name in the TLS handshake (%1): no site on this address has it.</source>
        <translation>Le serveur refuse ce nom lors de la négociation TLS (%1)&#xa0;: aucun site à cette adresse ne le porte.</translation>
    </message>
    <message>
        <source>Apply the profile, and look whether the site is loaded: nginx -T</source>
        <translation>Appliquez le profil, et vérifiez si le site est chargé&#xa0;: nginx -T</translation>
    </message>
    <message>
        <source>The server offers no TLS version that is still safe (%1).</source>
        <translation>Le serveur ne propose aucune version de TLS encore sûre (%1).</translation>
    </message>
    <message>
        <source>The TLS handshake fails (%1).</source>
        <translation>La négociation TLS échoue (%1).</translation>
    </message>
    <message>
        <source>The connection uses %1; the profile asks for TLS 1.3 alone.</source>
        <translation>La connexion utilise %1&#xa0;; le profil demande uniquement TLS 1.3.</translation>
    </message>
    <message>
        <source>Start the backend; its own check says more.</source>
        <translation>Démarrez le backend&#xa0;; sa propre vérification en dit plus.</translation>
    </message>
    <message>
        <source>The answer is an error (%1).</source>
        <translation>La réponse est une erreur (%1).</translation>
    </message>
    <message>
        <source>Look at the error log of this site and of the service behind it.</source>
        <translation>Consultez le journal d&apos;erreurs de ce site et celui du service qui se trouve derrière.</translation>
    </message>
    <message>
        <source>The answer is 429: the limit of requests is reached.</source>
        <translation>La réponse est 429&#xa0;: la limite de requêtes est atteinte.</translation>
    </message>
    <message>
        <source>Wait a minute and run this check again; if it stays so, raise rate_limit in the profile.</source>
        <translation>Attendez une minute et relancez cette vérification&#xa0;; si rien ne change, augmentez rate_limit dans le profil.</translation>
    </message>
    <message>
        <source>The answer is 421: no site on this address has this name.</source>
        <translation>La réponse est 421&#xa0;: aucun site à cette adresse ne porte ce nom.</translation>
    </message>
    <message>
        <source>The clock of what answers is %1 seconds away from this machine&apos;s. Certificates and sign-in depend on it.</source>
        <translation>L&apos;horloge de ce qui répond est décalée de %1 secondes par rapport à celle de cette machine. Les certificats et la connexion des utilisateurs en dépendent.</translation>
    </message>
    <message>
        <source>Set both clocks by the network: timedatectl set-ntp true</source>
        <translation>Réglez les deux horloges par le réseau&#xa0;: timedatectl set-ntp true</translation>
    </message>
    <message>
        <source>Port 80 does not answer. Who types the name without https:// gets nowhere, and Let&apos;s Encrypt cannot look.</source>
        <translation>Le port 80 ne répond pas. Qui saisit le nom sans https:// n&apos;arrive nulle part, et Let&apos;s Encrypt ne peut rien vérifier.</translation>
    </message>
    <message>
        <source>Open port 80 in the firewalls, and apply the profile.</source>
        <translation>Ouvrez le port 80 dans les pare-feu, et appliquez le profil.</translation>
    </message>
    <message>
        <source>Port 80 takes the connection and gives no answer in HTTP.</source>
        <translation>Le port 80 accepte la connexion et ne donne aucune réponse en HTTP.</translation>
    </message>
    <message>
        <source>Apply the profile, and look which program holds the port: ss -ltnp</source>
        <translation>Appliquez le profil, et regardez quel programme occupe le port&#xa0;: ss -ltnp</translation>
    </message>
    <message>
        <source>Port 80 answers %1 (server: %2) and does not lead to HTTPS.</source>
        <translation>Le port 80 répond %1 (serveur&#xa0;: %2) et ne mène pas à HTTPS.</translation>
    </message>
    <message>
        <source>Apply the profile again, or write in the server of port 80: return 308 https://%3$request_uri;</source>
        <translation>Appliquez de nouveau le profil, ou écrivez dans le bloc server du port 80&#xa0;: return 308 https://%3$request_uri;</translation>
    </message>
    <message>
        <source>Port 80 leads to %1, not to https://%2.</source>
        <translation>Le port 80 mène à %1, et non à https://%2.</translation>
    </message>
    <message>
        <source>Write in the server of port 80: return 308 https://%2$request_uri;</source>
        <translation>Écrivez dans le bloc server du port 80&#xa0;: return 308 https://%2$request_uri;</translation>
    </message>
    <message>
        <source>The answer leads to %1, from where one is led back: browsers give up.</source>
        <translation>La réponse mène à %1, d&apos;où l&apos;on est renvoyé au point de départ&#xa0;: les navigateurs abandonnent.</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 is answered %2: the Upgrade header does not reach the backend.</source>
        <translation>La négociation WebSocket à %1 reçoit la réponse %2&#xa0;: l&apos;en-tête Upgrade n&apos;atteint pas le backend.</translation>
    </message>
    <message>
        <source>In the site: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</source>
        <translation>Dans le site&#xa0;: proxy_http_version 1.1; proxy_set_header Upgrade $opentalk_upgrade; proxy_set_header Connection $opentalk_connection_upgrade;</translation>
    </message>
    <message>
        <source>The WebSocket handshake at %1 gets no answer of use (%2).</source>
        <translation>La négociation WebSocket à %1 ne reçoit pas de réponse utilisable (%2).</translation>
    </message>
    <message>
        <source>Port %1 is reached from this machine alone.</source>
        <translation>Le port %1 n&apos;est joignable que depuis cette machine.</translation>
    </message>
    <message>
        <source>Port %1 is open on this machine&apos;s addresses, and the firewall (%2) closes it to others.</source>
        <translation>Le port %1 est ouvert sur les adresses de cette machine, et le pare-feu (%2) le ferme aux autres.</translation>
    </message>
    <message>
        <source>Port %1 is open on a private address alone (%2).</source>
        <translation>Le port %1 n&apos;est ouvert que sur une adresse privée (%2).</translation>
    </message>
    <message>
        <source>A container publishes port %1 on all addresses, past the firewall: everybody reaches the service there without HTTPS.</source>
        <translation>Un conteneur publie le port %1 sur toutes les adresses, en contournant le pare-feu&#xa0;: tout le monde peut y joindre le service sans HTTPS.</translation>
    </message>
    <message>
        <source>Write into OpenTalk&apos;s .env: %2. Then: docker compose up -d</source>
        <translation>Écrivez dans le fichier .env d&apos;OpenTalk&#xa0;: %2. Ensuite&#xa0;: docker compose up -d</translation>
    </message>
    <message>
        <source>Publish it on this machine&apos;s own address in the compose file: 127.0.0.1:%1:… Then: docker compose up -d</source>
        <translation>Publiez-le sur l&apos;adresse propre de cette machine dans le fichier compose&#xa0;: 127.0.0.1:%1:… Ensuite&#xa0;: docker compose up -d</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses, and no firewall closes it: everybody reaches the service there without HTTPS.</source>
        <translation>%2 écoute sur le port %1 de toutes les adresses, et aucun pare-feu ne le ferme&#xa0;: tout le monde peut y joindre le service sans HTTPS.</translation>
    </message>
    <message>
        <source>Let it listen on 127.0.0.1 alone, or close the port.</source>
        <translation>Faites-le écouter sur 127.0.0.1 uniquement, ou fermez le port.</translation>
    </message>
    <message>
        <source>%2 listens on port %1 of all addresses; whether a firewall closes it cannot be told.</source>
        <translation>%2 écoute sur le port %1 de toutes les adresses&#xa0;; impossible de savoir si un pare-feu le ferme.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo nft list ruleset</source>
        <translation>Regardez en tant qu&apos;administrateur&#xa0;: sudo nft list ruleset</translation>
    </message>
    <message>
        <source>Port %1 answers on %2; who listens there and whether a firewall closes it to others could not be seen.</source>
        <translation>Le port %1 répond sur %2&#xa0;; impossible de voir qui y écoute et si un pare-feu le ferme aux autres.</translation>
    </message>
    <message>
        <source>Look as administrator.</source>
        <translation>Regardez en tant qu&apos;administrateur.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside. In this release only OpenTalk itself may reach it.</source>
        <translation>La signalisation de LiveKit sur le port %1 est joignable de l&apos;extérieur. Dans cette version, seul OpenTalk lui-même doit pouvoir y accéder.</translation>
    </message>
    <message>
        <source>Name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container. Then restart LiveKit.</source>
        <translation>Indiquez dans livekit.yaml les adresses auxquelles elle est utilisée&#xa0;: bind_addresses: [&quot;127.0.0.1&quot;], ainsi que celle du pont de Docker si le contrôleur est un conteneur. Redémarrez ensuite LiveKit.</translation>
    </message>
    <message>
        <source>Close the port (%2), or name in livekit.yaml the addresses at which it is used: bind_addresses: [&quot;127.0.0.1&quot;], and that of Docker&apos;s bridge where the controller is a container.</source>
        <translation>Fermez le port (%2), ou indiquez dans livekit.yaml les adresses auxquelles il est utilisé&#xa0;: bind_addresses: [&quot;127.0.0.1&quot;], ainsi que celle du pont de Docker si le contrôleur est un conteneur.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s signalling on port %1 is reached from outside without HTTPS, past nginx.</source>
        <translation>La signalisation de LiveKit sur le port %1 est joignable de l&apos;extérieur sans HTTPS, en contournant nginx.</translation>
    </message>
    <message>
        <source>The logs of the last hour hold nothing that points to a fault.</source>
        <translation>Les journaux de la dernière heure ne contiennent rien qui indique une erreur.</translation>
    </message>
    <message>
        <source>The logs of the last day hold %1 messages of faults that are over; the last came at %2.</source>
        <translation>Les journaux des dernières 24 heures contiennent %1 messages d&apos;erreurs désormais passées&#xa0;; le dernier date du %2.</translation>
    </message>
    <message>
        <source>There are no logs yet: nobody has come.</source>
        <translation>Il n&apos;y a pas encore de journaux&#xa0;: personne n&apos;est venu.</translation>
    </message>
    <message>
        <source>This account may not read the logs.</source>
        <translation>Ce compte n&apos;a pas le droit de lire les journaux.</translation>
    </message>
    <message>
        <source>Nothing listened at the backend when nginx passed requests on (%1 times, last at %2).</source>
        <translation>Rien n&apos;écoutait sur le backend lorsque nginx a transmis des requêtes (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Is the container running (docker ps), and is the port the one that it publishes?</source>
        <translation>Le conteneur fonctionne-t-il (docker ps), et le port est-il bien celui qu&apos;il publie&#xa0;?</translation>
    </message>
    <message>
        <source>nginx did not get through to the backend (%1 times, last at %2).</source>
        <translation>nginx n&apos;a pas pu joindre le backend (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Check the backend&apos;s address, and the firewall between nginx and it.</source>
        <translation>Vérifiez l&apos;adresse du backend, ainsi que le pare-feu entre nginx et lui.</translation>
    </message>
    <message>
        <source>SELinux kept nginx from the backend (%1 times, last at %2): pages end in 502.</source>
        <translation>SELinux a interdit à nginx l&apos;accès au backend (%1 fois, la dernière le %2)&#xa0;: les pages aboutissent à une erreur 502.</translation>
    </message>
    <message>
        <source>Run as root: setsebool -P httpd_can_network_connect 1</source>
        <translation>Exécutez en tant que root&#xa0;: setsebool -P httpd_can_network_connect 1</translation>
    </message>
    <message>
        <source>The backend took the request and did not answer in time (%1 times, last at %2).</source>
        <translation>Le backend a accepté la requête et n&apos;a pas répondu à temps (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own log, and at the load of its machine.</source>
        <translation>Examinez le journal du service lui-même, et la charge de sa machine.</translation>
    </message>
    <message>
        <source>The backend closed the connection before it had answered (%1 times, last at %2).</source>
        <translation>Le backend a fermé la connexion avant d&apos;avoir répondu (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>It may have restarted; look at the service&apos;s own log.</source>
        <translation>Il a peut-être redémarré&#xa0;; consultez le journal du service lui-même.</translation>
    </message>
    <message>
        <source>All backends had failed, and nginx sent nothing to them for a while (%1 times, last at %2).</source>
        <translation>Tous les backends avaient échoué, et nginx ne leur a rien envoyé pendant un certain temps (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>The messages before this one say why; look at the service.</source>
        <translation>Les messages précédents en donnent la raison&#xa0;; examinez le service.</translation>
    </message>
    <message>
        <source>The backend&apos;s header did not fit into nginx&apos;s buffer (%1 times, last at %2): the page ended in 502.</source>
        <translation>L&apos;en-tête du backend n&apos;entrait pas dans le tampon de nginx (%1 fois, la dernière le %2)&#xa0;: la page a abouti à une erreur 502.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets larger buffers for Keycloak. For another service, raise proxy_buffer_size.</source>
        <translation>Appliquez de nouveau le profil&#xa0;: il définit des tampons plus grands pour Keycloak. Pour un autre service, augmentez proxy_buffer_size.</translation>
    </message>
    <message>
        <source>Uploads were larger than this site&apos;s limit (%1 times, last at %2).</source>
        <translation>Des envois de fichiers dépassaient la limite de ce site (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, and apply.</source>
        <translation>S&apos;ils doivent passer, augmentez la taille maximale des envois du service, puis appliquez.</translation>
    </message>
    <message>
        <source>nginx could not read a certificate or its key (%1 times, last at %2).</source>
        <translation>nginx n&apos;a pas pu lire un certificat ou sa clé (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Look whether the files are there and whole, and on SELinux at their labels (restorecon -Rv).</source>
        <translation>Vérifiez que les fichiers sont présents et intacts et, avec SELinux, leurs étiquettes (restorecon -Rv).</translation>
    </message>
    <message>
        <source>nginx had no connections left (%1 times, last at %2): people were turned away.</source>
        <translation>nginx n&apos;avait plus de connexions disponibles (%1 fois, la dernière le %2)&#xa0;: des personnes ont été refusées.</translation>
    </message>
    <message>
        <source>Raise worker_connections in nginx.conf, to 4096 for instance, and reload.</source>
        <translation>Augmentez worker_connections dans nginx.conf, par exemple à 4096, puis rechargez.</translation>
    </message>
    <message>
        <source>nginx had as many files open as it may (%1 times, last at %2).</source>
        <translation>nginx avait ouvert autant de fichiers qu&apos;il lui est permis (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>The rate limit turned requests away (%1 times, last at %2). An office behind one address can meet it.</source>
        <translation>La limite de requêtes a entraîné des refus (%1 fois, la dernière le %2). Un bureau derrière une seule adresse peut l&apos;atteindre.</translation>
    </message>
    <message>
        <source>If these were people, raise the rate or the burst, and apply.</source>
        <translation>S&apos;il s&apos;agissait de vraies personnes, augmentez la fréquence ou la rafale, puis appliquez.</translation>
    </message>
    <message>
        <source>nginx could not look up the name of the backend (%1 times, last at %2).</source>
        <translation>nginx n&apos;a pas pu résoudre le nom du backend (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Check the name, or write the address in its place.</source>
        <translation>Vérifiez le nom, ou écrivez l&apos;adresse à sa place.</translation>
    </message>
    <message>
        <source>Requests ended in 502: no good answer from the backend (%1 times, last at %2).</source>
        <translation>Des requêtes ont abouti à une erreur 502&#xa0;: pas de réponse correcte du backend (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Is the service running? The check of this backend says more.</source>
        <translation>Le service fonctionne-t-il&#xa0;? La vérification de ce backend en dit plus.</translation>
    </message>
    <message>
        <source>Requests ended in 504: no answer from the backend in time (%1 times, last at %2).</source>
        <translation>Des requêtes ont abouti à une erreur 504&#xa0;: pas de réponse du backend à temps (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>Uploads were refused as too large, with 413 (%1 times, last at %2).</source>
        <translation>Des envois trop volumineux ont été refusés, avec 413 (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>If they should pass, raise the upload limit of the service, or the service&apos;s own.</source>
        <translation>S&apos;ils doivent passer, augmentez la taille maximale des envois du service, ou la limite propre au service.</translation>
    </message>
    <message>
        <source>Addresses were refused as too long, with 414 (%1 times, last at %2): LiveKit&apos;s tokens travel in them.</source>
        <translation>Des adresses trop longues ont été refusées, avec 414 (%1 fois, la dernière le %2)&#xa0;: les jetons de LiveKit y sont transmis.</translation>
    </message>
    <message>
        <source>Apply the profile again: it sets large_client_header_buffers.</source>
        <translation>Appliquez de nouveau le profil&#xa0;: il définit large_client_header_buffers.</translation>
    </message>
    <message>
        <source>Requests were turned away as too many, with 429 (%1 times, last at %2).</source>
        <translation>Des requêtes trop nombreuses ont été refusées, avec 429 (%1 fois, la dernière le %2).</translation>
    </message>
    <message>
        <source>%1 leads to this machine: %2.</source>
        <translation>%1 mène à cette machine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 leads here through a router: %2 shows this machine&apos;s certificate.</source>
        <translation>%1 mène ici à travers un routeur&#xa0;: %2 présente le certificat de cette machine.</translation>
    </message>
    <message>
        <source>%1 leads to a proxy, %2, and this profile has its trusted proxies.</source>
        <translation>%1 mène à un proxy, %2, et ce profil contient ses proxys de confiance.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without name servers.</source>
        <translation>L&apos;entraînement a son propre réseau, sans serveurs de noms.</translation>
    </message>
    <message>
        <source>The name %1 does not exist in the DNS.</source>
        <translation>Le nom %1 n&apos;existe pas dans le DNS.</translation>
    </message>
    <message>
        <source>Add a record where the domain is managed: “%1. %2”. A new record can take an hour until everybody sees it.</source>
        <translation>Ajoutez un enregistrement là où le domaine est géré&#xa0;: «&#xa0;%1. %2&#xa0;». Il peut falloir une heure pour qu&apos;un nouvel enregistrement soit visible partout.</translation>
    </message>
    <message>
        <source>The name %1 exists in the DNS, but has no address.</source>
        <translation>Le nom %1 existe dans le DNS, mais n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>The name server answers the question for %1 with a failure.</source>
        <translation>Le serveur de noms répond par un échec à la requête portant sur %1.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers and at its DNSSEC where it is managed; “dig %1 A” shows more.</source>
        <translation>Vérifiez les serveurs de noms du domaine et sa configuration DNSSEC là où il est géré&#xa0;; «&#xa0;dig %1 A&#xa0;» en montre plus.</translation>
    </message>
    <message>
        <source>No name server gave an answer about %1 in time.</source>
        <translation>Aucun serveur de noms n&apos;a répondu à temps au sujet de %1.</translation>
    </message>
    <message>
        <source>Look at the name servers in /etc/resolv.conf, and whether a firewall lets port 53 out, UDP and TCP.</source>
        <translation>Vérifiez les serveurs de noms dans /etc/resolv.conf, et si un pare-feu laisse sortir le trafic du port 53, en UDP et en TCP.</translation>
    </message>
    <message>
        <source>The question for the %2 record of %1 got no usable answer, the other one did. Browsers wait for both.</source>
        <translation>La requête portant sur l&apos;enregistrement %2 de %1 n&apos;a pas reçu de réponse utilisable, contrairement à l&apos;autre. Les navigateurs attendent les deux.</translation>
    </message>
    <message>
        <source>Look at the domain&apos;s name servers where it is managed; “dig %1 %2” shows more.</source>
        <translation>Vérifiez les serveurs de noms du domaine là où il est géré&#xa0;; «&#xa0;dig %1 %2&#xa0;» en montre plus.</translation>
    </message>
    <message>
        <source>The name server says that %1 has an address, and, asked for its %2 record, that there is no such name. Some name servers then forget the address.</source>
        <translation>Le serveur de noms indique que %1 a une adresse et, lorsqu&apos;on lui demande son enregistrement %2, que ce nom n&apos;existe pas. Certains serveurs de noms oublient alors l&apos;adresse.</translation>
    </message>
    <message>
        <source>Tell whoever runs the domain&apos;s name servers.</source>
        <translation>Prévenez la personne qui gère les serveurs de noms du domaine.</translation>
    </message>
    <message>
        <source>%1 does not lead to this machine: its A record is %2.</source>
        <translation>%1 ne mène pas à cette machine&#xa0;: son enregistrement A est %2.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Faites pointer l&apos;enregistrement vers l&apos;adresse de cette machine&#xa0;: «&#xa0;%1. %3&#xa0;». Si %2 mène bien ici, saisissez-la comme adresse publique de cette machine.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 does not lead to this machine: %2. Browsers and Let&apos;s Encrypt prefer it to the A record.</source>
        <translation>L&apos;enregistrement AAAA de %1 ne mène pas à cette machine&#xa0;: %2. Les navigateurs et Let&apos;s Encrypt le préfèrent à l&apos;enregistrement A.</translation>
    </message>
    <message>
        <source>Remove the AAAA record, or set it to this machine&apos;s address: “%1. %3”. If %2 does lead here, type it as a public address of this machine.</source>
        <translation>Supprimez l&apos;enregistrement AAAA, ou faites-le pointer vers l&apos;adresse de cette machine&#xa0;: «&#xa0;%1. %3&#xa0;». Si %2 mène bien ici, saisissez-la comme adresse publique de cette machine.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some lead elsewhere: %2. Part of the visitors arrives there, and Let&apos;s Encrypt may, too.</source>
        <translation>Parmi les adresses de %1, certaines mènent ailleurs&#xa0;: %2. Une partie des visiteurs y arrive, et Let&apos;s Encrypt peut y arriver aussi.</translation>
    </message>
    <message>
        <source>Remove what does not lead here from the records: %2.</source>
        <translation>Retirez des enregistrements ce qui ne mène pas ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Of the addresses of %1, some are not this machine&apos;s, and show the same certificate: %2.</source>
        <translation>Parmi les adresses de %1, certaines ne sont pas celles de cette machine et présentent le même certificat&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If they lead here, type them as public addresses of this machine. Several machines need the same profile, and a meeting must stay on one of them.</source>
        <translation>Si elles mènent ici, saisissez-les comme adresses publiques de cette machine. Plusieurs machines ont besoin du même profil, et une réunion doit rester sur une seule d&apos;entre elles.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which is no address of this machine and shows its certificate: a load balancer, or another machine with a copy.</source>
        <translation>%1 mène à %2, qui n&apos;est pas une adresse de cette machine et présente son certificat&#xa0;: un répartiteur de charge, ou une autre machine avec une copie.</translation>
    </message>
    <message>
        <source>If %2 does lead here, type it as a public address of this machine; otherwise set the record: “%1. %3”.</source>
        <translation>Si %2 mène bien ici, saisissez-la comme adresse publique de cette machine&#xa0;; sinon, corrigez l&apos;enregistrement&#xa0;: «&#xa0;%1. %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 leads to a proxy or CDN in front of this machine: %2.</source>
        <translation>%1 mène à un proxy ou à un CDN placé devant cette machine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Enter its networks as trusted proxies in the options, so that visitors keep their addresses, and have it forward port 80 as well; or let the name lead straight here.</source>
        <translation>Saisissez ses réseaux comme proxys de confiance dans les options, afin que les visiteurs gardent leur adresse, et faites-lui transmettre aussi le port 80&#xa0;; ou faites pointer le nom directement ici.</translation>
    </message>
    <message>
        <source>%1 leads to %2. Asked from here, something else answers there: a router itself, or another machine.</source>
        <translation>%1 mène à %2. Interrogée d&apos;ici, cette adresse fait répondre autre chose&#xa0;: un routeur lui-même, ou une autre machine.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address, and this check can tell. The router must forward ports 80 and 443 to this machine.</source>
        <translation>Saisissez l&apos;adresse publique de cette machine pour que cette vérification puisse trancher. Le routeur doit transmettre les ports 80 et 443 à cette machine.</translation>
    </message>
    <message>
        <source>%1 leads to %2. This machine has only private addresses, and nothing answers there from inside, so it cannot be told whose address it is.</source>
        <translation>%1 mène à %2. Cette machine n&apos;a que des adresses privées, et rien n&apos;y répond de l&apos;intérieur&#xa0;; impossible donc de savoir à qui appartient cette adresse.</translation>
    </message>
    <message>
        <source>Type this machine&apos;s public address.</source>
        <translation>Saisissez l&apos;adresse publique de cette machine.</translation>
    </message>
    <message>
        <source>%1 leads to %2, where a server has a certificate for this name. As this profile has trusted proxies, it may be one of them; that cannot be told from here.</source>
        <translation>%1 mène à %2, où un serveur a un certificat pour ce nom. Comme ce profil contient des proxys de confiance, il peut s&apos;agir de l&apos;un d&apos;eux&#xa0;; impossible de le savoir d&apos;ici.</translation>
    </message>
    <message>
        <source>If it is one, add its address to the trusted proxies.</source>
        <translation>Si c&apos;en est un, ajoutez son adresse aux proxys de confiance.</translation>
    </message>
    <message>
        <source>%1 leads to a private address, %2, which Let&apos;s Encrypt cannot reach.</source>
        <translation>%1 mène à une adresse privée, %2, que Let&apos;s Encrypt ne peut pas joindre.</translation>
    </message>
    <message>
        <source>Set the record to the public address: “%1. %3”. Where only your own network gets this answer, ask a public name server; without a public address, choose another source of certificates.</source>
        <translation>Faites pointer l&apos;enregistrement vers l&apos;adresse publique&#xa0;: «&#xa0;%1. %3&#xa0;». Si seul votre propre réseau reçoit cette réponse, interrogez un serveur de noms public&#xa0;; sans adresse publique, choisissez une autre source de certificats.</translation>
    </message>
    <message>
        <source>%1 leads to %2, which each machine takes for itself or its own network.</source>
        <translation>%1 mène à %2, que chaque machine considère comme elle-même ou comme son propre réseau.</translation>
    </message>
    <message>
        <source>Set the record to this machine&apos;s address: “%1. %3”.</source>
        <translation>Faites pointer l&apos;enregistrement vers l&apos;adresse de cette machine&#xa0;: «&#xa0;%1. %3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 leads to an address of this machine on which nginx does not listen by this profile: %2.</source>
        <translation>%1 mène à une adresse de cette machine sur laquelle nginx n&apos;écoute pas d&apos;après ce profil&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add %2 to the addresses in the options, or set the record to one of those.</source>
        <translation>Ajoutez %2 aux adresses dans les options, ou faites pointer l&apos;enregistrement vers l&apos;une de celles-ci.</translation>
    </message>
    <message>
        <source>The AAAA record of %1 leads to this machine, %2, but the profile has no IPv6: nobody answers there.</source>
        <translation>L&apos;enregistrement AAAA de %1 mène à cette machine, %2, mais le profil n&apos;utilise pas IPv6&#xa0;: personne n&apos;y répond.</translation>
    </message>
    <message>
        <source>Switch IPv6 on in the options, or remove the AAAA record.</source>
        <translation>Activez IPv6 dans les options, ou supprimez l&apos;enregistrement AAAA.</translation>
    </message>
    <message>
        <source>The CAA records of %1 keep Let&apos;s Encrypt from issuing certificates: %2.</source>
        <translation>Les enregistrements CAA de %1 empêchent Let&apos;s Encrypt de délivrer des certificats&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add a record: “%1. CAA 0 issue &quot;letsencrypt.org&quot;”.</source>
        <translation>Ajoutez un enregistrement&#xa0;: «&#xa0;%1. CAA 0 issue &quot;letsencrypt.org&quot;&#xa0;».</translation>
    </message>
    <message>
        <source>The CAA records of %1 let Let&apos;s Encrypt issue certificates, but not by the way that is used here, http-01: %2.</source>
        <translation>Les enregistrements CAA de %1 autorisent Let&apos;s Encrypt à délivrer des certificats, mais pas par la méthode utilisée ici, http-01&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add http-01 to the validationmethods of the record.</source>
        <translation>Ajoutez http-01 au paramètre validationmethods de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>A CAA record of %1 is marked as critical and of a kind that Let&apos;s Encrypt does not know, “%2”: it issues no certificate.</source>
        <translation>Un enregistrement CAA de %1 est marqué comme critique et d&apos;un type que Let&apos;s Encrypt ne connaît pas, «&#xa0;%2&#xa0;»&#xa0;: aucun certificat n&apos;est délivré.</translation>
    </message>
    <message>
        <source>Remove this record, or its critical flag.</source>
        <translation>Supprimez cet enregistrement, ou son indicateur critique.</translation>
    </message>
    <message>
        <source>The question for the CAA records of %1 got no usable answer. Where Let&apos;s Encrypt gets none either, it issues no certificate.</source>
        <translation>La requête portant sur les enregistrements CAA de %1 n&apos;a pas reçu de réponse utilisable. Si Let&apos;s Encrypt n&apos;en reçoit pas non plus, il ne délivre pas de certificat.</translation>
    </message>
    <message>
        <source>Try “dig %1 CAA” here and elsewhere, and look at the domain&apos;s name servers where it is managed.</source>
        <translation>Essayez «&#xa0;dig %1 CAA&#xa0;» ici et ailleurs, et vérifiez les serveurs de noms du domaine là où il est géré.</translation>
    </message>
    <message>
        <source>What is for operators and admins only is closed to strangers.</source>
        <translation>Ce qui est réservé aux exploitants et aux administrateurs est fermé aux inconnus.</translation>
    </message>
    <message>
        <source>Figures for operators are closed to strangers. Whether the console is, cannot be told from here: all addresses of this machine are let in.</source>
        <translation>Les chiffres destinés aux exploitants sont fermés aux inconnus. Impossible de savoir d&apos;ici si la console l&apos;est&#xa0;: toutes les adresses de cette machine y ont accès.</translation>
    </message>
    <message>
        <source>Practice has a network of its own, without strangers.</source>
        <translation>L&apos;entraînement a son propre réseau, sans inconnus.</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2): figures about use and load.</source>
        <translation>%1 est ouvert à tous (%2)&#xa0;: chiffres d&apos;utilisation et de charge.</translation>
    </message>
    <message>
        <source>Apply the profile, which closes it, or write in the site: location ^~ %3 { return 404; }</source>
        <translation>Appliquez le profil, qui le ferme, ou écrivez dans le site&#xa0;: location ^~ %3 { return 404; }</translation>
    </message>
    <message>
        <source>%1 is open to everybody (%2).</source>
        <translation>%1 est ouvert à tous (%2).</translation>
    </message>
    <message>
        <source>Keycloak&apos;s console, %1, is open to everybody (%2).</source>
        <translation>La console de Keycloak, %1, est ouverte à tous (%2).</translation>
    </message>
    <message>
        <source>Apply the profile, which lets only admin_networks in.</source>
        <translation>Appliquez le profil, qui ne laisse entrer que admin_networks.</translation>
    </message>
    <message>
        <source>nginx listens on port %1.</source>
        <translation>nginx écoute sur le port %1.</translation>
    </message>
    <message>
        <source>nginx does not listen on port %1, and nobody else does.</source>
        <translation>nginx n&apos;écoute pas sur le port %1, ni personne d&apos;autre.</translation>
    </message>
    <message>
        <source>Apply the profile; where that is done already, start it: systemctl start nginx</source>
        <translation>Appliquez le profil&#xa0;; si c&apos;est déjà fait, démarrez-le&#xa0;: systemctl start nginx</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 of the practice machine.</source>
        <translation>Rien n&apos;écoute sur le port %1 de la machine d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Apply the profile there first.</source>
        <translation>Appliquez-y d&apos;abord le profil.</translation>
    </message>
    <message>
        <source>Another program, %1 (process %2), listens on port %3, where nginx has to.</source>
        <translation>Un autre programme, %1 (processus %2), écoute sur le port %3, où nginx doit écouter.</translation>
    </message>
    <message>
        <source>A container publishes port %1, where nginx has to listen (process %2).</source>
        <translation>Un conteneur publie le port %1, où nginx doit écouter (processus %2).</translation>
    </message>
    <message>
        <source>Somebody listens on port %1, but this account may not see who it is.</source>
        <translation>Un programme écoute sur le port %1, mais ce compte n&apos;a pas le droit de voir lequel.</translation>
    </message>
    <message>
        <source>Look as administrator: sudo ss -ltnp &apos;sport = :%1&apos;</source>
        <translation>Regardez en tant qu&apos;administrateur&#xa0;: sudo ss -ltnp &apos;sport = :%1&apos;</translation>
    </message>
    <message>
        <source>Nobody can look at the ports of that machine from here.</source>
        <translation>Impossible d&apos;examiner d&apos;ici les ports de cette machine.</translation>
    </message>
    <message>
        <source>Run “opentalk-proxy-wizard --check” on the machine itself.</source>
        <translation>Exécutez «&#xa0;opentalk-proxy-wizard --check&#xa0;» sur la machine elle-même.</translation>
    </message>
    <message>
        <source>The firewall (%1) lets everybody reach %2.</source>
        <translation>Le pare-feu (%1) laisse tout le monde accéder à %2.</translation>
    </message>
    <message>
        <source>No firewall on this machine refuses %1. One before the machine cannot be seen from here.</source>
        <translation>Aucun pare-feu de cette machine ne refuse %1. Un pare-feu situé devant la machine n&apos;est pas visible d&apos;ici.</translation>
    </message>
    <message>
        <source>Whether a firewall refuses %1 cannot be told: the rules could not be read.</source>
        <translation>Impossible de savoir si un pare-feu refuse %1&#xa0;: les règles n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Whether the firewall (%1) lets everybody reach %2 cannot be told from its rules.</source>
        <translation>Les règles du pare-feu (%1) ne permettent pas de savoir s&apos;il laisse tout le monde accéder à %2.</translation>
    </message>
    <message>
        <source>Look at them: %3</source>
        <translation>Examinez-les&#xa0;: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: browsers do not reach OpenTalk there.</source>
        <translation>Le pare-feu (%1) refuse %2&#xa0;: les navigateurs ne peuvent pas y joindre OpenTalk.</translation>
    </message>
    <message>
        <source>Run as root: %3</source>
        <translation>Exécutez en tant que root&#xa0;: %3</translation>
    </message>
    <message>
        <source>Put this above the rule that refuses it, in /etc/nftables.conf: %3</source>
        <translation>Placez ceci au-dessus de la règle qui le refuse, dans /etc/nftables.conf&#xa0;: %3</translation>
    </message>
    <message>
        <source>The firewall (%1) refuses %2: sound and picture of meetings go there, past nginx.</source>
        <translation>Le pare-feu (%1) refuse %2&#xa0;: le son et l&apos;image des réunions passent par là, sans traverser nginx.</translation>
    </message>
    <message>
        <source>Nobody listens on port %1 here: LiveKit is off, or runs on another machine.</source>
        <translation>Rien n&apos;écoute ici sur le port %1&#xa0;: LiveKit est arrêté, ou fonctionne sur une autre machine.</translation>
    </message>
    <message>
        <source>Where it runs, its ports have to be open.</source>
        <translation>Là où il fonctionne, ses ports doivent être ouverts.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings cannot be read: %1.</source>
        <translation>Impossible de lire les paramètres de LiveKit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and its indentation.</source>
        <translation>Vérifiez que c&apos;est le bon fichier, ainsi que son indentation.</translation>
    </message>
    <message>
        <source>SELinux is off here, or keeps nginx from nothing it needs.</source>
        <translation>SELinux est désactivé ici, ou n&apos;interdit à nginx rien de ce dont il a besoin.</translation>
    </message>
    <message>
        <source>SELinux does not let nginx connect to the services: every page ends in 502.</source>
        <translation>SELinux ne laisse pas nginx se connecter aux services&#xa0;: chaque page aboutit à une erreur 502.</translation>
    </message>
    <message>
        <source>SELinux keeps nginx from %1: its type is %2 where %3 is expected.</source>
        <translation>SELinux interdit à nginx l&apos;accès à %1&#xa0;: son type est %2 alors que %3 est attendu.</translation>
    </message>
    <message>
        <source>Run as root: %4</source>
        <translation>Exécutez en tant que root&#xa0;: %4</translation>
    </message>
    <message>
        <source>There was no answer within %1 seconds.</source>
        <translation>Aucune réponse n&apos;est arrivée en %1 secondes.</translation>
    </message>
    <message>
        <source>Run this check again by itself; if it stays so, look at the load of the machine and at the network.</source>
        <translation>Relancez cette vérification seule&#xa0;; si rien ne change, examinez la charge de la machine et le réseau.</translation>
    </message>
    <message>
        <source>The controller at %1 is of the release in the profile: %2.</source>
        <translation>Le contrôleur sur %1 est de la version indiquée dans le profil&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The controller at %1 is of another release than the profile says. Found: %2. In the profile: %3.</source>
        <translation>Le contrôleur sur %1 est d&apos;une autre version que celle indiquée dans le profil. Trouvée&#xa0;: %2. Dans le profil&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose “%2” on the page Services (in a profile: &quot;release&quot;: &quot;%4&quot;), and apply again.</source>
        <translation>Choisissez «&#xa0;%2&#xa0;» sur la page Services (dans un profil&#xa0;: &quot;release&quot;: &quot;%4&quot;), puis appliquez de nouveau.</translation>
    </message>
    <message>
        <source>The controller&apos;s answers at %1 do not tell its release; the profile&apos;s is taken to be right.</source>
        <translation>Les réponses du contrôleur sur %1 n&apos;indiquent pas sa version&#xa0;; celle du profil est supposée exacte.</translation>
    </message>
    <message>
        <source>The release shows only where the controller answers, and it does not at %1.</source>
        <translation>La version ne se voit que là où le contrôleur répond, et il ne répond pas sur %1.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to the controller at %1, and nginx has it at %2: nobody can log in.</source>
        <translation>Le frontend web envoie les navigateurs vers le contrôleur à %1, et nginx le place à %2&#xa0;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>The web frontend tells browsers to reach the controller without HTTPS (%1): they refuse that on a page with HTTPS.</source>
        <translation>Le frontend web indique aux navigateurs de joindre le contrôleur sans HTTPS (%1)&#xa0;: ils le refusent sur une page en HTTPS.</translation>
    </message>
    <message>
        <source>The web frontend sends browsers to %1 to log in, and nginx has Keycloak at %2.</source>
        <translation>Le frontend web envoie les navigateurs vers %1 pour la connexion, et nginx place Keycloak à %2.</translation>
    </message>
    <message>
        <source>The controller takes logins from %1, and nginx has Keycloak at %2: it refuses everybody who logs in.</source>
        <translation>Le contrôleur accepte les connexions de %1, et nginx place Keycloak à %2&#xa0;: il refuse tous ceux qui se connectent.</translation>
    </message>
    <message>
        <source>The controller lets no page of %1 ask it (it allows %2): the web frontend gets no answers.</source>
        <translation>Le contrôleur ne permet à aucune page de %1 de l&apos;interroger (il autorise %2)&#xa0;: le frontend web ne reçoit pas de réponses.</translation>
    </message>
    <message>
        <source>Keycloak does not heed what nginx tells it: asked as behind HTTPS for %1, it calls itself %2. Logging in fails.</source>
        <translation>Keycloak ne tient pas compte de ce que nginx lui indique&#xa0;: interrogé comme derrière HTTPS pour %1, il se nomme %2. La connexion échoue.</translation>
    </message>
    <message>
        <source>Keycloak calls itself %2, and nginx has it at %1: logging in fails.</source>
        <translation>Keycloak se nomme %2, et nginx le place à %1&#xa0;: la connexion échoue.</translation>
    </message>
    <message>
        <source>Keycloak answers, but has no realm “%1”, which the controller uses (%2).</source>
        <translation>Keycloak répond, mais n&apos;a pas de realm «&#xa0;%1&#xa0;», que le contrôleur utilise (%2).</translation>
    </message>
    <message>
        <source>Etherpad at %2 does not heed that %1 is behind HTTPS: its cookie is not marked as secure, and the pad stays empty.</source>
        <translation>Etherpad sur %2 ne tient pas compte du fait que %1 est derrière HTTPS&#xa0;: son cookie n&apos;est pas marqué comme sécurisé, et le pad reste vide.</translation>
    </message>
    <message>
        <source>The list holds more than %1 ports.</source>
        <translation>La liste contient plus de %1 ports.</translation>
    </message>
    <message>
        <source>Ask about fewer at a time, or about a range of them.</source>
        <translation>Demandez-en moins à la fois, ou une plage de ports.</translation>
    </message>
    <message>
        <source>“%1” is no name of a service or of an extra service.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est le nom d&apos;aucun service ni d&apos;aucun service supplémentaire.</translation>
    </message>
    <message>
        <source>Use the id that stands in the profile.</source>
        <translation>Utilisez l&apos;identifiant qui figure dans le profil.</translation>
    </message>
    <message>
        <source>No site “%1” of OpenTalk Proxy Wizard is on this machine yet.</source>
        <translation>Aucun site «&#xa0;%1&#xa0;» d&apos;OpenTalk Proxy Wizard ne se trouve encore sur cette machine.</translation>
    </message>
    <message>
        <source>Apply the profile first.</source>
        <translation>Appliquez d&apos;abord le profil.</translation>
    </message>
    <message>
        <source>“%1” is no port: 443/tcp and 20000-39999/udp are.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un port&#xa0;; la forme attendue est celle de 443/tcp ou de 20000-39999/udp.</translation>
    </message>
    <message>
        <source>Write it like one of these.</source>
        <translation>Écrivez-le comme l&apos;un de ceux-ci.</translation>
    </message>
    <message>
        <source>Renew it: certbot renew. If it has been renewed, nginx still shows the old one: nginx -s reload</source>
        <translation>Renouvelez-le&#xa0;: certbot renew. S&apos;il a été renouvelé, nginx présente encore l&apos;ancien&#xa0;: nginx -s reload</translation>
    </message>
    <message>
        <source>See why it was not renewed: certbot renew --dry-run. If it was, nginx still shows the old one: nginx -s reload</source>
        <translation>Cherchez pourquoi il n&apos;a pas été renouvelé&#xa0;: certbot renew --dry-run. S&apos;il l&apos;a été, nginx présente encore l&apos;ancien&#xa0;: nginx -s reload</translation>
    </message>
    <message>
        <source>Start nginx, or apply the profile.</source>
        <translation>Démarrez nginx, ou appliquez le profil.</translation>
    </message>
    <message>
        <source>Look whether nginx is overloaded or another program holds port 443: ss -ltnp</source>
        <translation>Regardez si nginx est surchargé ou si un autre programme occupe le port 443&#xa0;: ss -ltnp</translation>
    </message>
    <message>
        <source>The connection is closed without an answer. nginx does so for names that it does not know (444).</source>
        <translation>La connexion est fermée sans réponse. nginx procède ainsi pour les noms qu&apos;il ne connaît pas (444).</translation>
    </message>
    <message>
        <source>Let ssl_protocols say TLSv1.2 TLSv1.3. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Donnez à ssl_protocols la valeur TLSv1.2 TLSv1.3. Avant nginx 1.29.2, c&apos;est le serveur par défaut de l&apos;adresse qui décide.</translation>
    </message>
    <message>
        <source>Look at the error log of nginx, and at the certificate and key of this site.</source>
        <translation>Consultez le journal d&apos;erreurs de nginx, ainsi que le certificat et la clé de ce site.</translation>
    </message>
    <message>
        <source>Apply the profile again. Before nginx 1.29.2 the default server of the address decides.</source>
        <translation>Appliquez de nouveau le profil. Avant nginx 1.29.2, c&apos;est le serveur par défaut de l&apos;adresse qui décide.</translation>
    </message>
    <message>
        <source>nginx answers, and its backend does not (%1).</source>
        <translation>nginx répond, mais pas son backend (%1).</translation>
    </message>
    <message>
        <source>Let port 80 lead to HTTPS, and nothing lead back. Services behind nginx need X-Forwarded-Proto https.</source>
        <translation>Faites en sorte que le port 80 mène à HTTPS et que rien n&apos;y ramène. Les services derrière nginx ont besoin de X-Forwarded-Proto https.</translation>
    </message>
    <message>
        <source>Look at the logs of nginx and of the service.</source>
        <translation>Consultez les journaux de nginx et du service.</translation>
    </message>
    <message>
        <source>This machine has no address of its own on which nginx answers, so a stranger&apos;s view cannot be had from here.</source>
        <translation>Cette machine n&apos;a pas d&apos;adresse propre sur laquelle nginx répond&#xa0;; impossible donc de voir d&apos;ici ce que verrait un inconnu.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or give it another port; “systemctl status %2” tells which service it is. Then: systemctl reload nginx</source>
        <translation>Arrêtez-le et empêchez-le de redémarrer, ou donnez-lui un autre port&#xa0;; «&#xa0;systemctl status %2&#xa0;» indique de quel service il s&apos;agit. Ensuite&#xa0;: systemctl reload nginx</translation>
    </message>
    <message>
        <source>“docker ps --filter publish=%1” tells which one it is; give it another port, then: systemctl reload nginx</source>
        <translation>«&#xa0;docker ps --filter publish=%1&#xa0;» indique de quel conteneur il s&apos;agit&#xa0;; donnez-lui un autre port, puis&#xa0;: systemctl reload nginx</translation>
    </message>
    <message>
        <source>Raise worker_rlimit_nofile in nginx.conf, to 16384 for instance, and reload.</source>
        <translation>Augmentez worker_rlimit_nofile dans nginx.conf, par exemple à 16384, puis rechargez.</translation>
    </message>
    <message>
        <source>Beside what is safe, the server still takes %1.</source>
        <translation>Outre ce qui est sûr, le serveur accepte encore %1.</translation>
    </message>
    <message>
        <source>Port %1 answers on all addresses. The firewall (%2) closes it to others, but not where a container publishes it: this account may not see who listens.</source>
        <translation>Le port %1 répond sur toutes les adresses. Le pare-feu (%2) le ferme aux autres, mais pas si un conteneur le publie&#xa0;: ce compte n&apos;a pas le droit de voir quel programme écoute.</translation>
    </message>
    <message>
        <source>To have them looked at, install nft, of the package nftables.</source>
        <translation>Pour qu&apos;elles puissent être examinées, installez nft, du paquet nftables.</translation>
    </message>
    <message>
        <source>They are older ones of iptables. Look at them: sudo iptables-legacy -S</source>
        <translation>Ce sont d&apos;anciennes règles d&apos;iptables. Examinez-les&#xa0;: sudo iptables-legacy -S</translation>
    </message>
    <message>
        <source>The firewall (%1) lets %2 in over IPv4 alone, and %4 leads to this machine over IPv6 too.</source>
        <translation>Le pare-feu (%1) ne laisse entrer %2 qu&apos;en IPv4, et %4 mène aussi à cette machine en IPv6.</translation>
    </message>
    <message>
        <source>Let /etc/default/ufw say IPV6=yes, then run as root: %3 &amp;&amp; ufw reload</source>
        <translation>Indiquez IPV6=yes dans /etc/default/ufw, puis exécutez en tant que root&#xa0;: %3 &amp;&amp; ufw reload</translation>
    </message>
    <message>
        <source>Write into %3, and start the frontend again:</source>
        <translation>Écrivez dans %3, puis redémarrez le frontend&#xa0;:</translation>
    </message>
    <message>
        <source>Write into %3, and start the controller again:</source>
        <translation>Écrivez dans %3, puis redémarrez le contrôleur&#xa0;:</translation>
    </message>
    <message>
        <source>Write into %3, and start Keycloak again:</source>
        <translation>Écrivez dans %3, puis redémarrez Keycloak&#xa0;:</translation>
    </message>
    <message>
        <source>Create or import the realm, or name the right one in %3 and start the services again:</source>
        <translation>Créez ou importez le realm, ou indiquez le bon dans %3, puis redémarrez les services&#xa0;:</translation>
    </message>
    <message>
        <source>Write into %3, and start Etherpad again:</source>
        <translation>Écrivez dans %3, puis redémarrez Etherpad&#xa0;:</translation>
    </message>
    <message>
        <source>This log has a second name, so it may be another file&apos;s content.</source>
        <translation>Ce journal a un second nom&#xa0;; son contenu peut donc être celui d&apos;un autre fichier.</translation>
    </message>
    <message>
        <source>Remove it; nginx makes a new one when it is reloaded.</source>
        <translation>Supprimez-le&#xa0;; nginx en crée un nouveau lorsqu&apos;il est rechargé.</translation>
    </message>
    <message>
        <source>The helper can be started as root from none of these folders: %1.</source>
        <translation>L&apos;auxiliaire ne peut être démarré en tant que root depuis aucun de ces dossiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Start the wizard with TMPDIR set to a folder where programs may run.</source>
        <translation>Lancez l&apos;assistant avec TMPDIR défini sur un dossier où l&apos;exécution de programmes est permise.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ordinary requests send an empty header, which NGINX leaves out: the connection to the backend can be kept.</source>
        <translation>Les requêtes ordinaires envoient un en-tête vide, que NGINX omet&#xa0;: la connexion au backend peut être conservée.</translation>
    </message>
    <message>
        <source>Only WebSocket is passed on. Any other protocol that a client asks to switch to would lead past the rules of this file.</source>
        <translation>Seul WebSocket est transmis. Tout autre protocole vers lequel un client demande à basculer contournerait les règles de ce fichier.</translation>
    </message>
    <message>
        <source>The path as NGINX understood it, without the query, in which access tokens travel.</source>
        <translation>Le chemin tel que NGINX l&apos;a compris, sans la chaîne de requête, dans laquelle circulent des jetons d&apos;accès.</translation>
    </message>
    <message>
        <source>The rest of this path is a token that opens a meeting.</source>
        <translation>Le reste de ce chemin est un jeton qui ouvre une réunion.</translation>
    </message>
    <message>
        <source>The guide passes on whatever a client puts into Upgrade.</source>
        <translation>Le guide transmet tout ce qu&apos;un client met dans Upgrade.</translation>
    </message>
    <message>
        <source>The guide sends Connection: upgrade with every request; only a handshake may say that. The name has a prefix because a map of the same name in another file would silently replace this one.</source>
        <translation>Le guide envoie Connection: upgrade avec chaque requête&#xa0;; seule une négociation doit le dire. Le nom a un préfixe parce qu&apos;une map du même nom dans un autre fichier remplacerait celle-ci sans avertissement.</translation>
    </message>
    <message>
        <source>The guide logs whole requests. OpenTalk sends tokens in paths and queries: whoever reads the log could use them.</source>
        <translation>Le guide consigne des requêtes entières. OpenTalk envoie des jetons dans les chemins et les chaînes de requête&#xa0;: quiconque lit le journal pourrait s&apos;en servir.</translation>
    </message>
    <message>
        <source>The common “combined” format, so that log tools read it, with the masked path and without the referring page, whose address may hold a token too.</source>
        <translation>Le format «&#xa0;combined&#xa0;» habituel, pour que les outils d&apos;analyse de journaux le lisent, avec le chemin masqué et sans la page d&apos;origine, dont l&apos;adresse peut aussi contenir un jeton.</translation>
    </message>
    <message>
        <source>A host name of 47 letters or more does not fit into the 64 bytes that NGINX has by default; 512 hold the longest name there can be. A file of its own, so that it can go last when it is no longer needed.</source>
        <translation>Un nom d&apos;hôte de 47 lettres ou plus n&apos;entre pas dans les 64 octets que NGINX prévoit par défaut&#xa0;; 512 suffisent au nom le plus long possible. Un fichier à part, afin qu&apos;il puisse disparaître en dernier quand il n&apos;est plus nécessaire.</translation>
    </message>
    <message>
        <source>To the backends named at the top of this file. The guide writes localhost, which is two addresses: IPv6 is tried first, where no container listens.</source>
        <translation>Vers les backends nommés en haut de ce fichier. Le guide écrit localhost, qui désigne deux adresses&#xa0;: IPv6 est essayée d&apos;abord, où aucun conteneur n&apos;écoute.</translation>
    </message>
    <message>
        <source>As if nothing were there.</source>
        <translation>Comme s&apos;il n&apos;y avait rien.</translation>
    </message>
    <message>
        <source>This machine itself.</source>
        <translation>Cette machine elle-même.</translation>
    </message>
    <message>
        <source>Docker&apos;s networks: OpenTalk&apos;s own containers call this, also by the public name.</source>
        <translation>Les réseaux de Docker&#xa0;: les conteneurs d&apos;OpenTalk eux-mêmes appellent ceci, y compris par le nom public.</translation>
    </message>
    <message>
        <source>A network of the admins, from the profile.</source>
        <translation>Un réseau des administrateurs, d&apos;après le profil.</translation>
    </message>
    <message>
        <source>Nobody else (403).</source>
        <translation>Personne d&apos;autre (403).</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Tout le reste.</translation>
    </message>
    <message>
        <source>Uploads reach the controller while they arrive. The guide stores each of them here first.</source>
        <translation>Les envois atteignent le contrôleur au fur et à mesure qu&apos;ils arrivent. Le guide enregistre d&apos;abord chacun d&apos;eux ici.</translation>
    </message>
    <message>
        <source>Downloads of recordings are not stored here either.</source>
        <translation>Les téléchargements d&apos;enregistrements ne sont pas non plus stockés ici.</translation>
    </message>
    <message>
        <source>Uploads and downloads of files.</source>
        <translation>Envois et téléchargements de fichiers.</translation>
    </message>
    <message>
        <source>The controller checks who asks by the address of the connection, and behind a proxy that is the proxy. The guide opens this path to the world.</source>
        <translation>Le contrôleur vérifie qui demande d&apos;après l&apos;adresse de la connexion, et derrière un proxy, c&apos;est celle du proxy. Le guide ouvre ce chemin au monde entier.</translation>
    </message>
    <message>
        <source>The description of the interface is for developers. The guide leaves it open.</source>
        <translation>La description de l&apos;interface est destinée aux développeurs. Le guide la laisse ouverte.</translation>
    </message>
    <message>
        <source>Keycloak shows these to everybody who reaches its port. The guide opens them to the world.</source>
        <translation>Keycloak les montre à quiconque peut joindre son port. Le guide les ouvre au monde entier.</translation>
    </message>
    <message>
        <source>The guide opens the console to the world. Closed to all, invitations by name would stop: the controller asks here too.</source>
        <translation>Le guide ouvre la console au monde entier. Fermée à tous, elle empêcherait les invitations par nom&#xa0;: le contrôleur interroge aussi cette adresse.</translation>
    </message>
    <message>
        <source>Signalling, and the test whether a token is valid.</source>
        <translation>La signalisation, et le test de validité d&apos;un jeton.</translation>
    </message>
    <message>
        <source>Says OK, so that one can see that LiveKit runs.</source>
        <translation>Répond OK, pour que l&apos;on puisse voir que LiveKit fonctionne.</translation>
    </message>
    <message>
        <source>Only OpenTalk&apos;s own services call this. The guide opens it to the world.</source>
        <translation>Seuls les services d&apos;OpenTalk eux-mêmes appellent ceci. Le guide l&apos;ouvre au monde entier.</translation>
    </message>
    <message>
        <source>Nothing else is meant for the public.</source>
        <translation>Rien d&apos;autre n&apos;est destiné au public.</translation>
    </message>
    <message>
        <source>The meeting itself.</source>
        <translation>La réunion elle-même.</translation>
    </message>
    <message>
        <source>Sets up sound and picture.</source>
        <translation>Établit le son et l&apos;image.</translation>
    </message>
    <message>
        <source>Rooms are opened and closed here; the public needs none of it.</source>
        <translation>Les salles sont ouvertes et fermées ici&#xa0;; le public n&apos;a besoin de rien de cela.</translation>
    </message>
    <message>
        <source>Whoever guesses one password there runs code here. The guide opens it to the world.</source>
        <translation>Quiconque devine un mot de passe y exécute du code. Le guide l&apos;ouvre au monde entier.</translation>
    </message>
    <message>
        <source>Addresses hold tokens here, and NGINX quotes whole addresses in its error log. It cannot mask them, so what it would write most, that a backend is down or slow, is left out: the access log shows it as 502 or 504. The guide writes the tokens down.</source>
        <translation>Ici, les adresses contiennent des jetons, et NGINX cite des adresses entières dans son journal d&apos;erreurs. Il ne peut pas les masquer&#xa0;; ce qu&apos;il écrirait le plus souvent, à savoir qu&apos;un backend est arrêté ou lent, est donc omis&#xa0;: le journal d&apos;accès le montre sous forme de 502 ou 504. Le guide consigne les jetons.</translation>
    </message>
    <message>
        <source>Signalling, and the way to LiveKit in newer releases. As all the rest, but for the error log.</source>
        <translation>La signalisation et, dans les versions récentes, le chemin vers LiveKit. Comme tout le reste, sauf pour le journal d&apos;erreurs.</translation>
    </message>
    <message>
        <source>Whoever has such a link sets a new password. As all the rest, but for the error log.</source>
        <translation>Quiconque possède un tel lien définit un nouveau mot de passe. Comme tout le reste, sauf pour le journal d&apos;erreurs.</translation>
    </message>
    <message>
        <source>The next line says it in its place, so that it arrives once.</source>
        <translation>La ligne suivante le dit à sa place, afin qu&apos;il n&apos;arrive qu&apos;une fois.</translation>
    </message>
    <message>
        <source>A year for a file, and what the frontend says for the page that stands in for a missing one.</source>
        <translation>Un an pour un fichier, et ce que dit le frontend pour la page qui remplace un fichier manquant.</translation>
    </message>
    <message>
        <source>The guide keeps every script and picture for a week, on all hosts and from the frontend&apos;s port: it keeps an old config.js, drops HSTS, and breaks the sign-in page.</source>
        <translation>Le guide conserve chaque script et chaque image pendant une semaine, sur tous les hôtes et depuis le port du frontend&#xa0;: il conserve un ancien config.js, perd HSTS et casse la page de connexion.</translation>
    </message>
    <message>
        <source>Older versions are broken. Before NGINX 1.29.2 the default server of an address decides this for every name on it: where that is another site, its setting counts.</source>
        <translation>Les versions plus anciennes ne sont plus sûres. Avant NGINX 1.29.2, le serveur par défaut d&apos;une adresse en décide pour tous les noms qui s&apos;y trouvent&#xa0;: si c&apos;est un autre site, c&apos;est son réglage qui compte.</translation>
    </message>
    <message>
        <source>Older versions are broken.</source>
        <translation>Les versions plus anciennes ne sont plus sûres.</translation>
    </message>
    <message>
        <source>Mozilla&apos;s list, version 6.0. The guide also has two DHE ciphers: without a file of DH parameters NGINX never uses them, and Mozilla has dropped them.</source>
        <translation>La liste de Mozilla, version 6.0. Le guide a aussi deux suites DHE&#xa0;: sans fichier de paramètres DH, NGINX ne les utilise jamais, et Mozilla les a abandonnées.</translation>
    </message>
    <message>
        <source>All of them are strong: each device takes the one that is fastest for it.</source>
        <translation>Toutes sont robustes&#xa0;: chaque appareil prend celle qui est la plus rapide pour lui.</translation>
    </message>
    <message>
        <source>This certificate names an OCSP responder. The guide staples for all; Let&apos;s Encrypt has had no responder since 2025, and NGINX would only warn.</source>
        <translation>Ce certificat mentionne un répondeur OCSP. Le guide active l&apos;agrafage OCSP (stapling) pour tous&#xa0;; Let&apos;s Encrypt n&apos;a plus de répondeur depuis 2025, et NGINX ne ferait qu&apos;émettre un avertissement.</translation>
    </message>
    <message>
        <source>Stapling looks the responder&apos;s name up; these are this machine&apos;s name servers.</source>
        <translation>L&apos;agrafage résout le nom du répondeur&#xa0;; ce sont les serveurs de noms de cette machine.</translation>
    </message>
    <message>
        <source>Clients that return skip half of the handshake; 10 MB hold about 40000 of them. The guide&apos;s name SSL is taken on many machines, and another size under the same name stops NGINX.</source>
        <translation>Les clients qui reviennent sautent la moitié de la négociation&#xa0;; 10 Mo en contiennent environ 40000. Le nom SSL du guide est déjà pris sur de nombreuses machines, et une autre taille sous le même nom arrête NGINX.</translation>
    </message>
    <message>
        <source>As long as Mozilla advises.</source>
        <translation>Aussi longtemps que le conseille Mozilla.</translation>
    </message>
    <message>
        <source>Before 1.23.2 NGINX does not renew the keys of tickets, which would undo forward secrecy.</source>
        <translation>Avant la version 1.23.2, NGINX ne renouvelle pas les clés des tickets, ce qui annulerait la confidentialité persistante.</translation>
    </message>
    <message>
        <source>One certificate holds all names. The guide&apos;s certbot command makes this one, but its sites name one each: files that do not exist.</source>
        <translation>Un seul certificat contient tous les noms. C&apos;est ce que produit la commande certbot du guide, mais ses sites en désignent un chacun&#xa0;: des fichiers qui n&apos;existent pas.</translation>
    </message>
    <message>
        <source>The certificate of this name, and the chain.</source>
        <translation>Le certificat de ce nom, et la chaîne.</translation>
    </message>
    <message>
        <source>Its private key; only root reads it.</source>
        <translation>Sa clé privée&#xa0;; seul root la lit.</translation>
    </message>
    <message>
        <source>Meetings hold connections for hours: new ones go where the fewest are.</source>
        <translation>Les réunions gardent des connexions pendant des heures&#xa0;: les nouvelles vont là où il y en a le moins.</translation>
    </message>
    <message>
        <source>A sign-in stays with the Keycloak that knows it. Before it begins there is no cookie, and requests take turns.</source>
        <translation>Une connexion d&apos;utilisateur reste auprès du Keycloak qui la connaît. Avant qu&apos;elle ne commence, il n&apos;y a pas de cookie, et les requêtes vont à tour de rôle.</translation>
    </message>
    <message>
        <source>Visitors stay with one backend by their address, from the first request on; a cookie would come too late.</source>
        <translation>Les visiteurs restent sur un même backend d&apos;après leur adresse, dès la première requête&#xa0;; un cookie arriverait trop tard.</translation>
    </message>
    <message>
        <source>Looked up while NGINX runs: a name that cannot be found at its start would stop all of it.</source>
        <translation>Résolu pendant que NGINX fonctionne&#xa0;: un nom introuvable à son démarrage l&apos;arrêterait tout entier.</translation>
    </message>
    <message>
        <source>Where the service listens.</source>
        <translation>Là où le service écoute.</translation>
    </message>
    <message>
        <source>This machine&apos;s name servers.</source>
        <translation>Les serveurs de noms de cette machine.</translation>
    </message>
    <message>
        <source>The service builds its own addresses from this name.</source>
        <translation>Le service construit ses propres adresses à partir de ce nom.</translation>
    </message>
    <message>
        <source>The client&apos;s address.</source>
        <translation>L&apos;adresse du client.</translation>
    </message>
    <message>
        <source>The client&apos;s address and nothing else. The guide appends it to what the client sent, and services read the forged part first.</source>
        <translation>L&apos;adresse du client et rien d&apos;autre. Le guide l&apos;ajoute à ce que le client a envoyé, et les services lisent d&apos;abord la partie falsifiée.</translation>
    </message>
    <message>
        <source>Says that clients use HTTPS: without it, sign-in and meetings get addresses with plain http.</source>
        <translation>Indique que les clients utilisent HTTPS&#xa0;: sans cela, la connexion et les réunions reçoivent des adresses en http simple.</translation>
    </message>
    <message>
        <source>Overwritten, which the guide does not do: a client could otherwise steer where others are sent.</source>
        <translation>Écrasé, ce que le guide ne fait pas&#xa0;: sinon, un client pourrait choisir où les autres sont envoyés.</translation>
    </message>
    <message>
        <source>The port that clients use. Keycloak puts it into its addresses; the guide lets clients choose it.</source>
        <translation>Le port que les clients utilisent. Keycloak le met dans ses adresses&#xa0;; le guide laisse les clients le choisir.</translation>
    </message>
    <message>
        <source>Dropped, which the guide does not do: the controller would believe it before all others.</source>
        <translation>Supprimé, ce que le guide ne fait pas&#xa0;: le contrôleur le croirait avant tous les autres.</translation>
    </message>
    <message>
        <source>Connections to the backend are kept. No WebSockets here; the guide asks for them on the frontend too.</source>
        <translation>Les connexions au backend sont conservées. Pas de WebSockets ici&#xa0;; le guide en demande aussi pour le frontend.</translation>
    </message>
    <message>
        <source>WebSocket, where the client asks for it.</source>
        <translation>WebSocket, lorsque le client le demande.</translation>
    </message>
    <message>
        <source>“upgrade” for a WebSocket, empty for all else. The guide sends “upgrade” with every request.</source>
        <translation>«&#xa0;upgrade&#xa0;» pour un WebSocket, vide pour tout le reste. Le guide envoie «&#xa0;upgrade&#xa0;» avec chaque requête.</translation>
    </message>
    <message>
        <source>Keycloak sends many cookies at sign-in. The guide&apos;s 8 KB are too few: the page would be a 502.</source>
        <translation>Keycloak envoie beaucoup de cookies à la connexion. Les 8 Ko du guide sont insuffisants&#xa0;: la page donnerait une erreur 502.</translation>
    </message>
    <message>
        <source>As the guide has it.</source>
        <translation>Comme dans le guide.</translation>
    </message>
    <message>
        <source>Silent WebSockets stay open for an hour. With NGINX&apos;s 60 seconds, which the guide keeps nearly everywhere, a quiet whiteboard goes offline and a meeting can end.</source>
        <translation>Les WebSockets silencieux restent ouverts pendant une heure. Avec les 60 secondes de NGINX, que le guide garde presque partout, un tableau blanc calme passe hors ligne et une réunion peut se terminer.</translation>
    </message>
    <message>
        <source>Here and not in nginx.conf, where the guide adds it: there it often stands already, and NGINX refuses a second one.</source>
        <translation>Ici et non dans nginx.conf, où le guide l&apos;ajoute&#xa0;: cette directive s&apos;y trouve souvent déjà, et NGINX en refuse une deuxième.</translation>
    </message>
    <message>
        <source>Caches between here and the browser keep both forms apart. The guide has no such line.</source>
        <translation>Les caches entre ici et le navigateur gardent les deux formes séparées. Le guide n&apos;a pas cette ligne.</translation>
    </message>
    <message>
        <source>The guide&apos;s types that OpenTalk sends, and three it has not: WebAssembly for the background blur, pictures as SVG, and the manifest.</source>
        <translation>Les types du guide qu&apos;OpenTalk envoie, et trois qu&apos;il n&apos;a pas&#xa0;: WebAssembly pour le flou d&apos;arrière-plan, les images SVG et le manifeste.</translation>
    </message>
    <message>
        <source>The largest upload. One byte more is answered with 413; the guide forgets it for whiteboard and pad, where every picture over 1 MB fails.</source>
        <translation>L&apos;envoi le plus volumineux. Un octet de plus reçoit la réponse 413&#xa0;; le guide l&apos;oublie pour le tableau blanc et le pad, où toute image de plus de 1 Mo échoue.</translation>
    </message>
    <message>
        <source>LiveKit and Keycloak put long tokens into addresses and cookies; 8 KB end in 414. On every site, since browsers use one HTTP/2 connection for all names of a certificate.</source>
        <translation>LiveKit et Keycloak mettent de longs jetons dans les adresses et les cookies&#xa0;; 8 Ko aboutissent à 414. Sur chaque site, car les navigateurs utilisent une seule connexion HTTP/2 pour tous les noms d&apos;un certificat.</translation>
    </message>
    <message>
        <source>Before NGINX 1.19.7 the line above does not count for HTTP/2; this one does.</source>
        <translation>Avant NGINX 1.19.7, la ligne ci-dessus ne vaut pas pour HTTP/2&#xa0;; celle-ci, si.</translation>
    </message>
    <message>
        <source>All workers share what they know of these backends.</source>
        <translation>Tous les processus worker partagent ce qu&apos;ils savent de ces backends.</translation>
    </message>
    <message>
        <source>Connections to the backend are used again; the guide opens one for each request.</source>
        <translation>Les connexions au backend sont réutilisées&#xa0;; le guide en ouvre une pour chaque requête.</translation>
    </message>
    <message>
        <source>Shorter than the 5 seconds after which OpenTalk&apos;s services close idle connections, so that no request meets a closing one.</source>
        <translation>Plus court que les 5 secondes après lesquelles les services d&apos;OpenTalk ferment les connexions inactives, afin qu&apos;aucune requête n&apos;en rencontre une qui se ferme.</translation>
    </message>
    <message>
        <source>The backends of this service, by a name of ours.</source>
        <translation>Les backends de ce service, sous un nom à nous.</translation>
    </message>
    <message>
        <source>Answers with secrets in them must not be compressed: their length would betray parts of them. Debian and the guide switch it on for all sites.</source>
        <translation>Les réponses qui contiennent des secrets ne doivent pas être compressées&#xa0;: leur longueur en trahirait des parties. Debian et le guide activent la compression pour tous les sites.</translation>
    </message>
    <message>
        <source>WebSockets and kept connections need it.</source>
        <translation>Les WebSockets et les connexions conservées en ont besoin.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is.</source>
        <translation>Ne révèle pas de quel NGINX il s&apos;agit.</translation>
    </message>
    <message>
        <source>Closes the connection without an answer. In the guide&apos;s set-up the controller answers unknown names.</source>
        <translation>Ferme la connexion sans réponse. Dans la configuration du guide, c&apos;est le contrôleur qui répond aux noms inconnus.</translation>
    </message>
    <message>
        <source>HTTP/3. A connection has to stay with one worker: reuseport, which may stand once for each address.</source>
        <translation>HTTP/3. Une connexion doit rester auprès d&apos;un même worker&#xa0;: reuseport, qui ne peut figurer qu&apos;une fois par adresse.</translation>
    </message>
    <message>
        <source>HTTP/3, from the profile.</source>
        <translation>HTTP/3, d&apos;après le profil.</translation>
    </message>
    <message>
        <source>No certificate is shown to those who ask for another name.</source>
        <translation>Aucun certificat n&apos;est présenté à ceux qui demandent un autre nom.</translation>
    </message>
    <message>
        <source>Before NGINX 1.29.2 the protocols of this server count for all names on its addresses.</source>
        <translation>Avant NGINX 1.29.2, les protocoles de ce serveur valent pour tous les noms de ses adresses.</translation>
    </message>
    <message>
        <source>For a request that comes over another name&apos;s connection: the browser opens one of its own.</source>
        <translation>Pour une requête qui arrive par la connexion d&apos;un autre nom&#xa0;: le navigateur en ouvre une propre.</translation>
    </message>
    <message>
        <source>Closes the connection. Before 1.19.4 NGINX cannot refuse without showing a certificate.</source>
        <translation>Ferme la connexion. Avant 1.19.4, NGINX ne peut pas refuser sans présenter de certificat.</translation>
    </message>
    <message>
        <source>The guide has no such server: there, unknown names reach the service whose file comes first.</source>
        <translation>Le guide n&apos;a pas de serveur de ce genre&#xa0;: les noms inconnus y atteignent le service dont le fichier vient en premier.</translation>
    </message>
    <message>
        <source>Not counted: an empty key. Cutting this off would end a meeting or an upload.</source>
        <translation>Non compté&#xa0;: une clé vide. Couper ceci mettrait fin à une réunion ou à un envoi.</translation>
    </message>
    <message>
        <source>One count for each address.</source>
        <translation>Un compteur par adresse.</translation>
    </message>
    <message>
        <source>The guide counts everything. An office behind one address would be cut off when its meeting begins.</source>
        <translation>Le guide compte tout. Un bureau derrière une seule adresse serait coupé au début de sa réunion.</translation>
    </message>
    <message>
        <source>The guide&apos;s name api is taken easily, and a second zone of one name stops NGINX. The end of this name stands for the key: with another key under the same name, a reload fails.</source>
        <translation>Le nom api du guide est facilement déjà pris, et une deuxième zone du même nom arrête NGINX. La fin de ce nom représente la clé&#xa0;: avec une autre clé sous le même nom, un rechargement échoue.</translation>
    </message>
    <message>
        <source>As the frontend says.</source>
        <translation>Comme l&apos;indique le frontend.</translation>
    </message>
    <message>
        <source>The frontend answers for a missing file with its start page and 200: that page must not be kept.</source>
        <translation>Pour un fichier manquant, le frontend répond par sa page d&apos;accueil et 200&#xa0;: cette page ne doit pas être conservée.</translation>
    </message>
    <message>
        <source>Decided when the answer is there, by its status and type.</source>
        <translation>Décidé une fois la réponse arrivée, d&apos;après son code et son type.</translation>
    </message>
    <message>
        <source>Everybody else.</source>
        <translation>Tous les autres.</translation>
    </message>
    <message>
        <source>A trusted proxy, from the profile.</source>
        <translation>Un proxy de confiance, d&apos;après le profil.</translation>
    </message>
    <message>
        <source>By the address of the connection itself.</source>
        <translation>D&apos;après l&apos;adresse de la connexion elle-même.</translation>
    </message>
    <message>
        <source>As the connection to this server is.</source>
        <translation>Telle qu&apos;est la connexion à ce serveur.</translation>
    </message>
    <message>
        <source>A trusted proxy says so.</source>
        <translation>Un proxy de confiance l&apos;indique.</translation>
    </message>
    <message>
        <source>What services are told about the client&apos;s way.</source>
        <translation>Ce qui est indiqué aux services sur le chemin du client.</translation>
    </message>
    <message>
        <source>Trusted proxies say here who the client is: for logs, limits and closed paths.</source>
        <translation>Les proxys de confiance indiquent ici qui est le client&#xa0;: pour les journaux, les limites et les chemins fermés.</translation>
    </message>
    <message>
        <source>The last address that is no trusted proxy: what a client wrote before it does not count.</source>
        <translation>La dernière adresse qui n&apos;est pas un proxy de confiance&#xa0;: ce qu&apos;un client a écrit avant elle ne compte pas.</translation>
    </message>
    <message>
        <source>So many requests may come at once, without waiting. The guide allows 20, which one person joining a meeting can reach.</source>
        <translation>Le nombre de requêtes qui peuvent arriver d&apos;un coup, sans attente. Le guide en autorise 20, ce qu&apos;une seule personne rejoignant une réunion peut atteindre.</translation>
    </message>
    <message>
        <source>“Too many requests”. The guide&apos;s 503 says that the server is down.</source>
        <translation>«&#xa0;Trop de requêtes&#xa0;». Le 503 du guide dit que le serveur est en panne.</translation>
    </message>
    <message>
        <source>Only writes into the error log who would have been refused.</source>
        <translation>Inscrit seulement dans le journal d&apos;erreurs qui aurait été refusé.</translation>
    </message>
    <message>
        <source>%1 listens on just this address: without this line it would take our names there.</source>
        <translation>%1 n&apos;écoute que sur cette adresse&#xa0;: sans cette ligne, il y prendrait nos noms.</translation>
    </message>
    <message>
        <source>IPv6. The guide listens on IPv4 only: names with an AAAA record fail, and Let&apos;s Encrypt tries that first.</source>
        <translation>IPv6. Le guide n&apos;écoute qu&apos;en IPv4&#xa0;: les noms qui ont un enregistrement AAAA échouent, et Let&apos;s Encrypt l&apos;essaie en premier.</translation>
    </message>
    <message>
        <source>Where clients connect.</source>
        <translation>Là où les clients se connectent.</translation>
    </message>
    <message>
        <source>The guide writes http2 behind listen; from NGINX 1.25.1 on that is outdated and warned about.</source>
        <translation>Le guide écrit http2 à la fin de listen&#xa0;; à partir de NGINX 1.25.1, c&apos;est obsolète et entraîne un avertissement.</translation>
    </message>
    <message>
        <source>HTTP/3, on UDP.</source>
        <translation>HTTP/3, en UDP.</translation>
    </message>
    <message>
        <source>The public name of this service.</source>
        <translation>Le nom public de ce service.</translation>
    </message>
    <message>
        <source>Does not tell which NGINX this is. The guide shows it on every error page.</source>
        <translation>Ne révèle pas de quel NGINX il s&apos;agit. Le guide l&apos;affiche sur chaque page d&apos;erreur.</translation>
    </message>
    <message>
        <source>The guide&apos;s file, in a format that masks tokens.</source>
        <translation>Le fichier du guide, dans un format qui masque les jetons.</translation>
    </message>
    <message>
        <source>Where certbot puts them.</source>
        <translation>Là où certbot les dépose.</translation>
    </message>
    <message>
        <source>Their names have no ending to tell the type by.</source>
        <translation>Leurs noms n&apos;ont pas d&apos;extension qui en révèle le type.</translation>
    </message>
    <message>
        <source>The guide has 301, with which a POST becomes a GET; 308, as Mozilla advises, keeps it. And the name itself, not the one the client sent.</source>
        <translation>Le guide a 301, avec lequel un POST devient un GET&#xa0;; 308, comme le conseille Mozilla, le conserve. Et le nom lui-même, non celui que le client a envoyé.</translation>
    </message>
    <message>
        <source>Not redirected. With ^~, which the guide has not, no other location can take it.</source>
        <translation>Pas de redirection. Avec ^~, que le guide n&apos;a pas, aucun autre bloc location ne peut la prendre.</translation>
    </message>
    <message>
        <source>Everything else goes to HTTPS.</source>
        <translation>Tout le reste va vers HTTPS.</translation>
    </message>
    <message>
        <source>Plain HTTP: only the way to HTTPS.</source>
        <translation>HTTP simple&#xa0;: uniquement le chemin vers HTTPS.</translation>
    </message>
    <message>
        <source>The service itself, over HTTPS.</source>
        <translation>Le service lui-même, en HTTPS.</translation>
    </message>
    <message>
        <source>The backend may send this header as well; twice, browsers may ignore it.</source>
        <translation>Le backend peut envoyer cet en-tête lui aussi&#xa0;; s&apos;il est présent deux fois, les navigateurs peuvent l&apos;ignorer.</translation>
    </message>
    <message>
        <source>Browsers that were here once never use plain HTTP again. It stands in each site, with “always” for errors too.</source>
        <translation>Les navigateurs qui sont venus une fois n&apos;utilisent plus jamais HTTP simple. Cet en-tête figure dans chaque site, avec «&#xa0;always&#xa0;» pour les erreurs aussi.</translation>
    </message>
    <message>
        <source>Browsers take the type that is sent and do not guess. The guide leaves it out of error pages; “always” adds it there.</source>
        <translation>Les navigateurs prennent le type envoyé et ne le devinent pas. Le guide l&apos;omet dans les pages d&apos;erreur&#xa0;; «&#xa0;always&#xa0;» l&apos;y ajoute.</translation>
    </message>
    <message>
        <source>Other sites learn the host name and not the address of the meeting. The guide has no such line.</source>
        <translation>Les autres sites apprennent le nom d&apos;hôte, et non l&apos;adresse de la réunion. Le guide n&apos;a pas cette ligne.</translation>
    </message>
    <message>
        <source>Camera, microphone and screen are for OpenTalk&apos;s own pages, not for pages inside them. The guide has no such line; the usual ones on the web forbid the camera to all.</source>
        <translation>La caméra, le microphone et l&apos;écran sont réservés aux pages d&apos;OpenTalk elles-mêmes, non aux pages incluses dans celles-ci. Le guide n&apos;a pas cette ligne&#xa0;; les lignes courantes sur le web interdisent la caméra à tous.</translation>
    </message>
    <message>
        <source>No other site may frame these pages. Only here: the guide has it on every host, which keeps pad and whiteboard from being shown in a meeting.</source>
        <translation>Aucun autre site ne peut afficher ces pages dans un cadre. Ici seulement&#xa0;: le guide l&apos;a sur chaque hôte, ce qui empêche d&apos;afficher le pad et le tableau blanc dans une réunion.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. The guide&apos;s policy lets no WebSocket through, so no meeting can start, and blocks pad, whiteboard and avatars.</source>
        <translation>Ce que ces pages peuvent charger et joindre. La politique du guide ne laisse passer aucun WebSocket, si bien qu&apos;aucune réunion ne peut commencer, et bloque le pad, le tableau blanc et les avatars.</translation>
    </message>
    <message>
        <source>What these pages may load and reach. Reported in the browser&apos;s console and not enforced: enforce it when a meeting reports nothing. The guide&apos;s policy, enforced at once, lets no meeting start.</source>
        <translation>Ce que ces pages peuvent charger et joindre. Les écarts sont signalés dans la console du navigateur, et la politique n&apos;est pas imposée&#xa0;: imposez-la lorsqu&apos;une réunion ne signale rien. La politique du guide, imposée d&apos;emblée, ne laisse commencer aucune réunion.</translation>
    </message>
    <message>
        <source>Shown only inside OpenTalk, and in the frames it builds itself. The guide sends X-Frame-Options: SAMEORIGIN, with which meetings cannot show it.</source>
        <translation>Affiché uniquement à l&apos;intérieur d&apos;OpenTalk, et dans les cadres qu&apos;il construit lui-même. Le guide envoie X-Frame-Options: SAMEORIGIN, avec lequel les réunions ne peuvent pas l&apos;afficher.</translation>
    </message>
    <message>
        <source>Tells browsers that HTTP/3 is there, on UDP port 443. The firewall must let it in.</source>
        <translation>Indique aux navigateurs que HTTP/3 est disponible, sur le port UDP 443. Le pare-feu doit le laisser entrer.</translation>
    </message>
    <message>
        <source>The machine itself. %1 listens on a single address and nobody on all: NGINX could not change to all while it runs.</source>
        <translation>La machine elle-même. %1 écoute sur une seule adresse et personne sur toutes&#xa0;: NGINX ne pourrait pas passer à toutes pendant qu&apos;il fonctionne.</translation>
    </message>
    <message>
        <source>Can never be a name. The usual “_” may be another site&apos;s, and NGINX would warn of two.</source>
        <translation>Ne peut jamais être un nom. L&apos;habituel «&#xa0;_&#xa0;» peut appartenir à un autre site, et NGINX avertirait d&apos;un doublon.</translation>
    </message>
    <message>
        <source>This nginx.conf reads no folder of sites. By this line it reads OpenTalk&apos;s files, and no others.</source>
        <translation>Ce nginx.conf ne lit aucun dossier de sites. Par cette ligne, il lit les fichiers d&apos;OpenTalk, et aucun autre.</translation>
    </message>
    <message>
        <source>A configuration that NGINX would refuse is not reloaded: the old certificate is served until it is mended.</source>
        <translation>Une configuration que NGINX refuserait n&apos;est pas rechargée&#xa0;: l&apos;ancien certificat reste servi jusqu&apos;à ce qu&apos;elle soit corrigée.</translation>
    </message>
    <message>
        <source>NGINX keeps the old certificate in memory until it reloads. The guide forgets this; with certbot&apos;s webroot nobody else does it.</source>
        <translation>NGINX garde l&apos;ancien certificat en mémoire jusqu&apos;à son rechargement. Le guide l&apos;oublie&#xa0;; avec webroot de certbot, personne d&apos;autre ne le fait.</translation>
    </message>
    <message>
        <source>This name has no certificate yet, and without HTTPS no meeting can start: so nothing is served until it is there.</source>
        <translation>Ce nom n&apos;a pas encore de certificat, et sans HTTPS aucune réunion ne peut commencer&#xa0;: rien n&apos;est donc servi jusqu&apos;à ce qu&apos;il y en ait un.</translation>
    </message>
    <message>
        <source>Everything else has to wait.</source>
        <translation>Tout le reste doit attendre.</translation>
    </message>
    <message>
        <source>Plain HTTP: the way to a certificate.</source>
        <translation>HTTP simple&#xa0;: le chemin vers un certificat.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS, which the profile turns off.</source>
        <translation>Protocoles et suites de chiffrement, identiques pour tous les sites. Le fichier du guide envoie aussi HSTS, que le profil désactive.</translation>
    </message>
    <message>
        <source>Protocols and ciphers, the same for all sites. The guide&apos;s file also sends HSTS; here each site sends it among its own headers, since a location with a header of its own inherits none.</source>
        <translation>Protocoles et suites de chiffrement, identiques pour tous les sites. Le fichier du guide envoie aussi HSTS&#xa0;; ici, chaque site l&apos;envoie parmi ses propres en-têtes, car un bloc location qui a son propre en-tête n&apos;en hérite aucun.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>A virtual server: the addresses on which it listens, its names, and what it does with their requests.</source>
        <translation>Un serveur virtuel&#xa0;: les adresses sur lesquelles il écoute, ses noms et ce qu&apos;il fait de leurs requêtes.</translation>
    </message>
    <message>
        <source>An address and port on which the server takes connections. “ssl” is for TLS, “default_server” for names that no server has.</source>
        <translation>Une adresse et un port sur lesquels le serveur accepte des connexions. «&#xa0;ssl&#xa0;» vaut pour TLS, «&#xa0;default_server&#xa0;» pour les noms qu&apos;aucun serveur ne porte.</translation>
    </message>
    <message>
        <source>The host names of this server. NGINX compares them with the name that the client asks for.</source>
        <translation>Les noms d&apos;hôte de ce serveur. NGINX les compare au nom que le client demande.</translation>
    </message>
    <message>
        <source>Whether error pages and the header Server tell the version of NGINX.</source>
        <translation>Indique si les pages d&apos;erreur et l&apos;en-tête Server révèlent la version de NGINX.</translation>
    </message>
    <message>
        <source>The room for one entry in the table of host names. The default is one line of the processor&apos;s cache.</source>
        <translation>La place pour une entrée dans la table des noms d&apos;hôte. Par défaut, une ligne de cache du processeur.</translation>
    </message>
    <message>
        <source>Settings for paths. “=” stands for exactly this path, “^~” for paths that begin so and win over patterns, “~” for a pattern; without a sign the longest beginning counts, after the patterns.</source>
        <translation>Réglages pour des chemins. «&#xa0;=&#xa0;» désigne exactement ce chemin, «&#xa0;^~&#xa0;» les chemins qui commencent ainsi, avec priorité sur les motifs, «&#xa0;~&#xa0;» un motif&#xa0;; sans signe, c&apos;est le début le plus long qui compte, après les motifs.</translation>
    </message>
    <message>
        <source>The folder of the files; the path of the request is appended to it.</source>
        <translation>Le dossier des fichiers&#xa0;; le chemin de la requête y est ajouté.</translation>
    </message>
    <message>
        <source>The type of files whose ending tells none.</source>
        <translation>Le type des fichiers dont l&apos;extension n&apos;en indique aucun.</translation>
    </message>
    <message>
        <source>Ends the request with this status, and with an address for redirects. 444 is NGINX&apos;s own: it closes the connection without an answer.</source>
        <translation>Termine la requête avec ce code et, pour les redirections, avec une adresse. 444 est propre à NGINX&#xa0;: la connexion est fermée sans réponse.</translation>
    </message>
    <message>
        <source>Reads another file, or all files that a pattern fits, as if their text stood here.</source>
        <translation>Lit un autre fichier, ou tous ceux qui correspondent à un motif, comme si leur texte se trouvait ici.</translation>
    </message>
    <message>
        <source>The file in which each request is written down, and the name of the format.</source>
        <translation>Le fichier où chaque requête est consignée, et le nom du format.</translation>
    </message>
    <message>
        <source>The file for errors, and how grave they must be to be written down: without a level, “error”.</source>
        <translation>Le fichier des erreurs, et la gravité à partir de laquelle elles y sont consignées&#xa0;: sans niveau, «&#xa0;error&#xa0;».</translation>
    </message>
    <message>
        <source>Names a format for access logs and says what a line holds. Its parts are joined.</source>
        <translation>Nomme un format pour les journaux d&apos;accès et définit le contenu d&apos;une ligne. Ses parties sont mises bout à bout.</translation>
    </message>
    <message>
        <source>Makes the second variable out of the first by a table. It is looked up only when something uses the variable.</source>
        <translation>Définit la seconde variable à partir de la première, selon une table. Celle-ci n&apos;est consultée que lorsque la variable est utilisée.</translation>
    </message>
    <message>
        <source>The value where no other line of the map fits.</source>
        <translation>La valeur si aucune autre ligne de la table ne correspond.</translation>
    </message>
    <message>
        <source>A line of the map: where the left side is equal, or the pattern behind ~ fits, the variable has the right value.</source>
        <translation>Une ligne de la table&#xa0;: si le côté gauche est égal, ou si le motif qui suit ~ correspond, la variable prend la valeur de droite.</translation>
    </message>
    <message>
        <source>Makes the second variable by an address: the smallest network that holds it counts.</source>
        <translation>Définit la seconde variable selon une adresse&#xa0;: c&apos;est le plus petit réseau qui la contient qui compte.</translation>
    </message>
    <message>
        <source>The value for addresses in none of the networks.</source>
        <translation>La valeur pour les adresses qui ne sont dans aucun des réseaux.</translation>
    </message>
    <message>
        <source>A line of the table: a network, and the value for addresses in it.</source>
        <translation>Une ligne de la table&#xa0;: un réseau, et la valeur pour les adresses qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Lets an address or network in. Of all such lines the first that fits decides.</source>
        <translation>Autorise une adresse ou un réseau. De toutes ces lignes, la première qui correspond décide.</translation>
    </message>
    <message>
        <source>Answers an address, a network or all with 403. Of all such lines the first that fits decides.</source>
        <translation>Répond 403 à une adresse, à un réseau ou à tous. De toutes ces lignes, la première qui correspond décide.</translation>
    </message>
    <message>
        <source>Adds a header to answers, with “always” to errors too. A block with one such line inherits none from outside.</source>
        <translation>Ajoute un en-tête aux réponses, et avec «&#xa0;always&#xa0;» aux erreurs aussi. Un bloc qui a une telle ligne n&apos;en hérite aucune de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>The largest body of a request. Larger ones are answered with 413; 0 checks nothing.</source>
        <translation>La taille maximale du corps d&apos;une requête. Au-delà, la réponse est 413&#xa0;; avec 0, rien n&apos;est vérifié.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for long request lines and headers. No line may be longer than one of them: 414 or 400.</source>
        <translation>Nombre et taille des tampons pour les lignes de requête et les en-têtes longs. Aucune ligne ne peut dépasser la taille d&apos;un tampon&#xa0;: 414 ou 400.</translation>
    </message>
    <message>
        <source>Whether answers are compressed on their way.</source>
        <translation>Indique si les réponses sont compressées en chemin.</translation>
    </message>
    <message>
        <source>How hard to compress, from 1 to 9: more effort, less to send.</source>
        <translation>Le niveau de compression, de 1 à 9&#xa0;: plus d&apos;effort, moins à envoyer.</translation>
    </message>
    <message>
        <source>Answers below this many bytes stay as they are; their header Content-Length tells.</source>
        <translation>Les réponses plus courtes que ce nombre d&apos;octets restent telles quelles&#xa0;; c&apos;est leur en-tête Content-Length qui compte.</translation>
    </message>
    <message>
        <source>Whether requests that came through another proxy, which the header Via tells, get compressed answers too.</source>
        <translation>Indique si les requêtes passées par un autre proxy, ce que révèle l&apos;en-tête Via, reçoivent aussi des réponses compressées.</translation>
    </message>
    <message>
        <source>Adds “Vary: Accept-Encoding”, by which caches tell the two forms of an answer apart.</source>
        <translation>Ajoute «&#xa0;Vary: Accept-Encoding&#xa0;», qui permet aux caches de distinguer les deux formes d&apos;une réponse.</translation>
    </message>
    <message>
        <source>The types that are compressed beside text/html, which always is.</source>
        <translation>Les types compressés en plus de text/html, qui l&apos;est toujours.</translation>
    </message>
    <message>
        <source>The file with the server&apos;s certificate, followed by the certificates between it and the root.</source>
        <translation>Le fichier contenant le certificat du serveur, suivi des certificats qui le relient à la racine.</translation>
    </message>
    <message>
        <source>The file with the certificate&apos;s private key.</source>
        <translation>Le fichier contenant la clé privée du certificat.</translation>
    </message>
    <message>
        <source>The versions of TLS that are spoken. Without it: TLS 1 to 1.2, with 1.3 from NGINX 1.23.4 on, and only 1.2 and 1.3 from 1.27.3 on.</source>
        <translation>Les versions de TLS acceptées. Sans cette ligne&#xa0;: TLS 1 à 1.2, avec 1.3 à partir de NGINX 1.23.4, et seulement 1.2 et 1.3 à partir de 1.27.3.</translation>
    </message>
    <message>
        <source>The ciphers for TLS up to 1.2, as OpenSSL names them. Those of TLS 1.3 are always on.</source>
        <translation>Les suites de chiffrement pour TLS jusqu&apos;à 1.2, telles qu&apos;OpenSSL les nomme. Celles de TLS 1.3 sont toujours actives.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s order of ciphers counts, or the client&apos;s.</source>
        <translation>Indique si c&apos;est l&apos;ordre des suites de chiffrement du serveur qui compte, ou celui du client.</translation>
    </message>
    <message>
        <source>Where sessions are kept that clients may resume: “shared” with a name and a size is one place for all workers.</source>
        <translation>L&apos;endroit où sont conservées les sessions que les clients peuvent reprendre&#xa0;: «&#xa0;shared&#xa0;», avec un nom et une taille, est un endroit commun à tous les workers.</translation>
    </message>
    <message>
        <source>How long a session may be resumed.</source>
        <translation>Combien de temps une session peut être reprise.</translation>
    </message>
    <message>
        <source>Whether clients keep the state of their session themselves, encrypted with a key of the server.</source>
        <translation>Indique si les clients conservent eux-mêmes l&apos;état de leur session, chiffré avec une clé du serveur.</translation>
    </message>
    <message>
        <source>Whether the server fetches proof that its certificate is not revoked (OCSP), and sends it along.</source>
        <translation>Indique si le serveur va chercher la preuve que son certificat n&apos;est pas révoqué (OCSP) et la joint.</translation>
    </message>
    <message>
        <source>Whether TLS handshakes that reach this server are refused.</source>
        <translation>Indique si les négociations TLS qui atteignent ce serveur sont refusées.</translation>
    </message>
    <message>
        <source>Whether HTTP/2 is offered.</source>
        <translation>Indique si HTTP/2 est proposé.</translation>
    </message>
    <message>
        <source>The longest compressed header over HTTP/2. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>L&apos;en-tête compressé le plus long en HTTP/2. Sans effet à partir de NGINX 1.19.7.</translation>
    </message>
    <message>
        <source>The longest list of headers over HTTP/2, unpacked. From NGINX 1.19.7 on it no longer counts.</source>
        <translation>La liste d&apos;en-têtes la plus longue en HTTP/2, une fois décompressée. Sans effet à partir de NGINX 1.19.7.</translation>
    </message>
    <message>
        <source>Whether HTTP/3 is spoken where “listen” says quic.</source>
        <translation>Indique si HTTP/3 est accepté là où «&#xa0;listen&#xa0;» comporte quic.</translation>
    </message>
    <message>
        <source>Memory, shared by all workers, in which requests are counted by a key, and the rate that each key may have. An empty key is not counted.</source>
        <translation>La mémoire, partagée par tous les workers, où les requêtes sont comptées selon une clé, et la fréquence accordée à chaque clé. Une clé vide n&apos;est pas comptée.</translation>
    </message>
    <message>
        <source>Applies a zone&apos;s rate. So many as “burst” says may come too early; with “nodelay” they need not wait.</source>
        <translation>Applique la fréquence d&apos;une zone. «&#xa0;burst&#xa0;» est le nombre de requêtes qui peuvent arriver trop tôt&#xa0;; avec «&#xa0;nodelay&#xa0;», elles n&apos;ont pas à attendre.</translation>
    </message>
    <message>
        <source>The status of requests that are refused.</source>
        <translation>Le code des requêtes refusées.</translation>
    </message>
    <message>
        <source>Whether requests are only counted and none is refused.</source>
        <translation>Indique si les requêtes sont seulement comptées, sans qu&apos;aucune soit refusée.</translation>
    </message>
    <message>
        <source>A proxy that is believed when it says which client it speaks for.</source>
        <translation>Un proxy que l&apos;on croit quand il indique pour quel client il parle.</translation>
    </message>
    <message>
        <source>The header in which trusted proxies say so.</source>
        <translation>L&apos;en-tête dans lequel les proxys de confiance l&apos;indiquent.</translation>
    </message>
    <message>
        <source>Whether the last address in the header counts, or the last that is no trusted proxy.</source>
        <translation>Indique si c&apos;est la dernière adresse de l&apos;en-tête qui compte, ou la dernière qui n&apos;est pas un proxy de confiance.</translation>
    </message>
    <message>
        <source>The name servers that NGINX asks while it runs; it keeps answers as long as they say.</source>
        <translation>Les serveurs de noms que NGINX interroge pendant qu&apos;il fonctionne&#xa0;; il garde les réponses aussi longtemps qu&apos;elles l&apos;indiquent.</translation>
    </message>
    <message>
        <source>A group of backends under one name. They take turns, unless a line inside says otherwise.</source>
        <translation>Un groupe de backends sous un même nom. Ils servent à tour de rôle, sauf si une ligne à l&apos;intérieur en décide autrement.</translation>
    </message>
    <message>
        <source>A backend of the group. With “resolve” its name is looked up again and again while NGINX runs.</source>
        <translation>Un backend du groupe. Avec «&#xa0;resolve&#xa0;», son nom est résolu à nouveau régulièrement pendant que NGINX fonctionne.</translation>
    </message>
    <message>
        <source>The name servers that are asked for the backends of this group.</source>
        <translation>Les serveurs de noms interrogés pour les backends de ce groupe.</translation>
    </message>
    <message>
        <source>Memory in which all workers share the group and what they know of its state.</source>
        <translation>La mémoire où tous les workers partagent le groupe et ce qu&apos;ils savent de son état.</translation>
    </message>
    <message>
        <source>The backend with the fewest connections gets the next request.</source>
        <translation>Le backend qui a le moins de connexions reçoit la requête suivante.</translation>
    </message>
    <message>
        <source>A client&apos;s address decides on the backend: of IPv4 its first three numbers, of IPv6 all of it.</source>
        <translation>L&apos;adresse du client décide du backend&#xa0;: en IPv4, ses trois premiers nombres, en IPv6, l&apos;adresse entière.</translation>
    </message>
    <message>
        <source>A text decides on the backend. With “consistent” few clients change theirs when a backend comes or goes.</source>
        <translation>Un texte décide du backend. Avec «&#xa0;consistent&#xa0;», peu de clients en changent quand un backend arrive ou part.</translation>
    </message>
    <message>
        <source>So many idle connections to backends each worker keeps open. Without it: none, and 32 from NGINX 1.29.7 on.</source>
        <translation>Le nombre de connexions inactives aux backends que chaque worker garde ouvertes. Sans cette ligne&#xa0;: aucune, et 32 à partir de NGINX 1.29.7.</translation>
    </message>
    <message>
        <source>How long an idle connection to a backend stays.</source>
        <translation>Combien de temps une connexion inactive à un backend est gardée.</translation>
    </message>
    <message>
        <source>Hands requests on to a server or a group. Without a path behind the name, the client&apos;s path stays as it is.</source>
        <translation>Transmet les requêtes à un serveur ou à un groupe. Sans chemin après le nom, le chemin du client reste tel quel.</translation>
    </message>
    <message>
        <source>The version of HTTP in which backends are spoken to. Without it: 1.0, and 1.1 from NGINX 1.29.7 on.</source>
        <translation>La version de HTTP utilisée avec les backends. Sans cette ligne&#xa0;: 1.0, et 1.1 à partir de NGINX 1.29.7.</translation>
    </message>
    <message>
        <source>A header of the request to the backend, made or replaced; an empty one is not sent. A block with one such line inherits none from outside.</source>
        <translation>Un en-tête de la requête au backend, créé ou remplacé&#xa0;; s&apos;il est vide, il n&apos;est pas envoyé. Un bloc qui a une telle ligne n&apos;en hérite aucune de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>A header of the backend&apos;s answer that clients do not get.</source>
        <translation>Un en-tête de la réponse du backend que les clients ne reçoivent pas.</translation>
    </message>
    <message>
        <source>The room for the first part of an answer. All its headers must fit in, else clients get a 502.</source>
        <translation>La place pour la première partie d&apos;une réponse. Tous ses en-têtes doivent y tenir, sinon les clients reçoivent une erreur 502.</translation>
    </message>
    <message>
        <source>Number and size of the buffers for an answer, for each connection.</source>
        <translation>Nombre et taille des tampons pour une réponse, par connexion.</translation>
    </message>
    <message>
        <source>How much of the buffers may be on its way to the client while the answer still arrives.</source>
        <translation>La part des tampons qui peut être en cours d&apos;envoi au client alors que la réponse arrive encore.</translation>
    </message>
    <message>
        <source>How long a backend may be silent between two reads before the connection is closed.</source>
        <translation>Combien de temps un backend peut rester silencieux entre deux lectures avant que la connexion soit fermée.</translation>
    </message>
    <message>
        <source>How long a backend may take nothing between two writes before the connection is closed.</source>
        <translation>Combien de temps un backend peut ne rien accepter entre deux écritures avant que la connexion soit fermée.</translation>
    </message>
    <message>
        <source>Whether the whole body of a request is read before the backend gets it.</source>
        <translation>Indique si le corps d&apos;une requête est lu en entier avant que le backend la reçoive.</translation>
    </message>
    <message>
        <source>How much of an answer that does not fit into the buffers may be stored on disk; 0 stores nothing.</source>
        <translation>La part d&apos;une réponse trop grande pour les tampons qui peut être stockée sur le disque&#xa0;; avec 0, rien n&apos;est stocké.</translation>
    </message>
    <message>
        <source>made by a map or geo of OpenTalk&apos;s own files</source>
        <translation>défini par un bloc map ou geo dans les fichiers d&apos;OpenTalk</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>l&apos;adresse du client</translation>
    </message>
    <message>
        <source>the client&apos;s address in 4 or 16 bytes</source>
        <translation>l&apos;adresse du client sur 4 ou 16 octets</translation>
    </message>
    <message>
        <source>the address that the connection comes from, whatever a trusted proxy says</source>
        <translation>l&apos;adresse d&apos;où vient la connexion, quoi qu&apos;indique un proxy de confiance</translation>
    </message>
    <message>
        <source>the name from a sign-in by HTTP</source>
        <translation>le nom d&apos;une connexion par authentification HTTP</translation>
    </message>
    <message>
        <source>the name that the client asked for, in small letters and without the port</source>
        <translation>le nom demandé par le client, en minuscules et sans le port</translation>
    </message>
    <message>
        <source>“http” or “https”</source>
        <translation>«&#xa0;http&#xa0;» ou «&#xa0;https&#xa0;»</translation>
    </message>
    <message>
        <source>path and query as the client sent them</source>
        <translation>le chemin et la chaîne de requête, tels que le client les a envoyés</translation>
    </message>
    <message>
        <source>the path, decoded and without the query</source>
        <translation>le chemin, décodé et sans la chaîne de requête</translation>
    </message>
    <message>
        <source>the method, such as GET or POST</source>
        <translation>la méthode, par exemple GET ou POST</translation>
    </message>
    <message>
        <source>the version of HTTP that the client speaks</source>
        <translation>la version de HTTP utilisée par le client</translation>
    </message>
    <message>
        <source>the status of the answer</source>
        <translation>le code de la réponse</translation>
    </message>
    <message>
        <source>the bytes sent, without headers</source>
        <translation>les octets envoyés, sans les en-têtes</translation>
    </message>
    <message>
        <source>the time, as logs write it</source>
        <translation>l&apos;heure, telle que les journaux l&apos;écrivent</translation>
    </message>
    <message>
        <source>the header of this name in the request</source>
        <translation>l&apos;en-tête de ce nom dans la requête</translation>
    </message>
    <message>
        <source>the header of this name in the answer</source>
        <translation>l&apos;en-tête de ce nom dans la réponse</translation>
    </message>
    <message>
        <source>the header of this name in the backend&apos;s answer</source>
        <translation>l&apos;en-tête de ce nom dans la réponse du backend</translation>
    </message>
    <message>
        <source>the cookie of this name in the request</source>
        <translation>le cookie de ce nom dans la requête</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Up to 25.3.2 and 25.4.5</source>
        <translation>Jusqu&apos;à 25.3.2 et 25.4.5</translation>
    </message>
    <message>
        <source>From 25.3.3 and 25.4.6</source>
        <translation>À partir de 25.3.3 et 25.4.6</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server inside</source>
        <translation>Contrôleur 0.34 ou plus récent, serveur de salles intégré</translation>
    </message>
    <message>
        <source>Controller 0.34 or newer, room server of its own</source>
        <translation>Contrôleur 0.34 ou plus récent, serveur de salles séparé</translation>
    </message>
</context>
<context>
    <name>Remains</name>
    <message>
        <source>the room server</source>
        <translation>le serveur de salles</translation>
    </message>
    <message>
        <source>the controller</source>
        <translation>le contrôleur</translation>
    </message>
    <message>
        <source>TCP 80 and 443, and UDP 443 for HTTP/3, open for everybody</source>
        <translation>TCP 80 et 443, ainsi que UDP 443 pour HTTP/3, ouverts à tous</translation>
    </message>
    <message>
        <source>TCP 80 and 443 open for everybody</source>
        <translation>TCP 80 et 443 ouverts à tous</translation>
    </message>
    <message>
        <source>TCP 7881 and the UDP range of livekit.yaml (ot-setup: 20000 to 39999) open for everybody: sound and picture go there, past nginx</source>
        <translation>TCP 7881 et la plage UDP de livekit.yaml (ot-setup&#xa0;: 20000 à 39999) ouverts à tous&#xa0;: le son et l&apos;image passent par là, sans traverser nginx</translation>
    </message>
    <message>
        <source>Where TURN is switched on in livekit.yaml: UDP 3478 and TCP 5349 open too</source>
        <translation>Si TURN est activé dans livekit.yaml&#xa0;: UDP 3478 et TCP 5349 ouverts aussi</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through %1</source>
        <translation>TCP 7880 fermé de l&apos;extérieur&#xa0;: la signalisation de LiveKit passe par %1</translation>
    </message>
    <message>
        <source>TCP 7880 closed from outside: LiveKit&apos;s signalling goes through nginx</source>
        <translation>TCP 7880 fermé de l&apos;extérieur&#xa0;: la signalisation de LiveKit passe par nginx</translation>
    </message>
    <message>
        <source>%1, section [%2]: %3</source>
        <translation>%1, section [%2]&#xa0;: %3</translation>
    </message>
    <message>
        <source>kind = &quot;external&quot;, and service_url is where the controller itself reaches the room server (port 11333)</source>
        <translation>kind = &quot;external&quot;, et service_url est l&apos;adresse à laquelle le contrôleur lui-même joint le serveur de salles (port 11333)</translation>
    </message>
    <message>
        <source>Etherpad: TRUST_PROXY=true</source>
        <translation>Etherpad&#xa0;: TRUST_PROXY=true</translation>
    </message>
    <message>
        <source>Keycloak 24 and later: KC_PROXY_HEADERS=xforwarded and KC_HTTP_ENABLED=true; before: KC_PROXY=edge</source>
        <translation>Keycloak 24 et versions ultérieures&#xa0;: KC_PROXY_HEADERS=xforwarded et KC_HTTP_ENABLED=true&#xa0;; avant&#xa0;: KC_PROXY=edge</translation>
    </message>
    <message>
        <source>Published ports bound to 127.0.0.1 (for example OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090): Docker&apos;s own rules pass the firewall</source>
        <translation>Ports publiés liés à 127.0.0.1 (par exemple OPENTALK_CONTROLLER_EXP_PORT=127.0.0.1:8090)&#xa0;: les règles propres à Docker contournent le pare-feu</translation>
    </message>
    <message>
        <source>Nobody renews own files: note when they end, and put the new ones in the same place before that</source>
        <translation>Personne ne renouvelle vos propres fichiers&#xa0;: notez leur date d&apos;expiration, et placez les nouveaux au même endroit avant celle-ci</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Browsers warn about the placeholder, and LiveKit does not work with it: replace it before the first meeting</source>
        <translation>Les navigateurs affichent un avertissement pour le certificat provisoire, et LiveKit ne fonctionne pas avec lui&#xa0;: remplacez-le avant la première réunion</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings, for this release</source>
        <translation>Paramètres propres à OpenTalk, pour cette version</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>certbot renews them, and a hook in /etc/letsencrypt/renewal-hooks/deploy/ reloads nginx after that: leave it there, and port 80 open</source>
        <translation>certbot les renouvelle, et un hook dans /etc/letsencrypt/renewal-hooks/deploy/ recharge ensuite nginx&#xa0;: laissez-le en place, et le port 80 ouvert</translation>
    </message>
    <message>
        <source>“opentalk-proxy certificates” shows until when each is good, and what renews them</source>
        <translation>«&#xa0;opentalk-proxy certificates&#xa0;» montre jusqu&apos;à quand chacun est valable, et ce qui les renouvelle</translation>
    </message>
    <message>
        <source>Choose Let&apos;s Encrypt under Certificates and apply again: certbot obtains what is missing</source>
        <translation>Choisissez Let&apos;s Encrypt sur la page Certificats et appliquez de nouveau&#xa0;: certbot obtient ce qui manque</translation>
    </message>
    <message>
        <source>What shows of OpenTalk&apos;s own settings is right.</source>
        <translation>Ce qui est visible des paramètres propres à OpenTalk est correct.</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s own settings that are still needed</source>
        <translation>Paramètres propres à OpenTalk encore nécessaires</translation>
    </message>
    <message>
        <source>What does not show from outside</source>
        <translation>Ce qui ne se voit pas de l&apos;extérieur</translation>
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
        <translation>Les pages que l&apos;on ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>The interface behind the pages; it runs the meetings.</source>
        <translation>L&apos;interface derrière les pages&#xa0;; elle gère les réunions.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Accounts and sign-in.</source>
        <translation>Comptes et connexion.</translation>
    </message>
    <message>
        <source>LiveKit</source>
        <translation>LiveKit</translation>
    </message>
    <message>
        <source>Sets up sound and picture in older releases.</source>
        <translation>Établit le son et l&apos;image dans les anciennes versions.</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>Serveur de salles</translation>
    </message>
    <message>
        <source>Runs the meetings outside the controller.</source>
        <translation>Gère les réunions en dehors du contrôleur.</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tableau blanc</translation>
    </message>
    <message>
        <source>Drawing together (Spacedeck).</source>
        <translation>Dessiner ensemble (Spacedeck).</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Writing together (Etherpad).</source>
        <translation>Écrire ensemble (Etherpad).</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>nginx is not installed</source>
        <translation>nginx n&apos;est pas installé</translation>
    </message>
    <message>
        <source>nginx does not run</source>
        <translation>nginx n&apos;est pas en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>no private mount namespace is allowed here</source>
        <translation>aucun espace de noms de montage privé n&apos;est autorisé ici</translation>
    </message>
    <message>
        <source>no certificate is missing</source>
        <translation>aucun certificat ne manque</translation>
    </message>
    <message>
        <source>only Let&apos;s Encrypt has a staging directory to try it with</source>
        <translation>seul Let&apos;s Encrypt a un répertoire de test (staging) pour l&apos;essayer</translation>
    </message>
    <message>
        <source>certbot keeps none of the certificates</source>
        <translation>certbot ne gère aucun des certificats</translation>
    </message>
    <message>
        <source>another certbot runs; waiting until it ends</source>
        <translation>un autre certbot est en cours d&apos;exécution&#xa0;; attente de sa fin</translation>
    </message>
    <message>
        <source>everything is as before</source>
        <translation>tout est comme avant</translation>
    </message>
    <message>
        <source>the record cannot be changed back</source>
        <translation>impossible de rétablir le relevé</translation>
    </message>
    <message>
        <source>nothing has to be changed</source>
        <translation>rien n&apos;est à modifier</translation>
    </message>
    <message>
        <source>new workers run</source>
        <translation>de nouveaux workers fonctionnent</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n nouveau fichier</numerusform>
            <numerusform>%n nouveaux fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n fichier modifié</numerusform>
            <numerusform>%n fichiers modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n fichier supprimé</numerusform>
            <numerusform>%n fichiers supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n fichier inchangé</numerusform>
            <numerusform>%n fichiers inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n nouveau lien</numerusform>
            <numerusform>%n nouveaux liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n lien modifié</numerusform>
            <numerusform>%n liens modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n lien supprimé</numerusform>
            <numerusform>%n liens supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n lien inchangé</numerusform>
            <numerusform>%n liens inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; then nginx is reloaded.</source>
        <translation>%1&#xa0;; ensuite, nginx est rechargé.</translation>
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
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Another machine</source>
        <translation>Une autre machine</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>sites-enabled</source>
        <translation>sites-enabled</translation>
    </message>
    <message>
        <source>no folder for sites</source>
        <translation>aucun dossier pour les sites</translation>
    </message>
    <message>
        <source>nginx is missing</source>
        <translation>nginx est absent</translation>
    </message>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n autre site</numerusform>
            <numerusform>%n autres sites</numerusform>
        </translation>
    </message>
    <message>
        <source>A tree of its own</source>
        <translation>Une arborescence à part</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>For nginx %1.</source>
        <translation>Pour nginx %1.</translation>
    </message>
    <message>
        <source>For nginx %1, as root sees this machine.</source>
        <translation>Pour nginx %1, d&apos;après ce que root voit de cette machine.</translation>
    </message>
    <message>
        <source>In practice its verdict comes with Apply.</source>
        <translation>En mode entraînement, son verdict vient à l&apos;étape Appliquer.</translation>
    </message>
    <message>
        <source>Its verdict on this tree comes when it is applied.</source>
        <translation>Son verdict sur cette arborescence vient à l&apos;étape Appliquer.</translation>
    </message>
    <message>
        <source>For nginx %1, as far as this account can see.</source>
        <translation>Pour nginx %1, d&apos;après ce que ce compte peut voir.</translation>
    </message>
    <message>
        <source>Certificates are judged at Review.</source>
        <translation>Les certificats sont évalués sur la page Récapitulatif.</translation>
    </message>
    <message>
        <source>As far as this account can see.</source>
        <translation>D&apos;après ce que ce compte peut voir.</translation>
    </message>
    <message>
        <source>nginx %1 accepts this</source>
        <translation>nginx %1 accepte ceci</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nginx %1 has not judged this</source>
        <translation>nginx %1 n&apos;a pas encore évalué ceci</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Last valid text: an answer is missing or wrong.</source>
        <translation>Dernier texte valide&#xa0;: une réponse manque ou est erronée.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ApplyPage</name>
    <message>
        <source>Applying</source>
        <translation>Application des modifications</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back.</source>
        <translation>Chaque étape est terminée avant que la suivante commence. Si l&apos;une échoue, tout est rétabli.</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>Arrêter et t&amp;out rétablir</translation>
    </message>
    <message>
        <source>Back to &amp;Review</source>
        <translation>Retour au &amp;récapitulatif</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>E&amp;xporter les fichiers…</translation>
    </message>
    <message>
        <source>These files are for another machine, so nothing is applied here. Export them, put them in place there, and run nginx -t.</source>
        <translation>Ces fichiers sont destinés à une autre machine&#xa0;; rien n&apos;est donc appliqué ici. Exportez-les, mettez-les en place là-bas et exécutez nginx -t.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed.</source>
        <translation>Tout était déjà en place. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Done. nginx works with the new configuration.</source>
        <translation>Terminé. nginx fonctionne avec la nouvelle configuration.</translation>
    </message>
    <message>
        <source>It is done, but not recorded for certain.</source>
        <translation>C&apos;est fait, mais l&apos;inscription à l&apos;historique n&apos;est pas certaine.</translation>
    </message>
    <message>
        <source>The connection to the helper ended before it said what came of it.</source>
        <translation>La connexion à l&apos;auxiliaire s&apos;est terminée avant qu&apos;il n&apos;en indique le résultat.</translation>
    </message>
    <message>
        <source>The change was not taken back.</source>
        <translation>La modification n&apos;a pas été annulée.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n&apos;a été supprimé.</translation>
    </message>
    <message>
        <source>It was not applied.</source>
        <translation>La configuration n&apos;a pas été appliquée.</translation>
    </message>
    <message>
        <source>The new state is complete and in use. Remove the cause below, then go back to Review: the helper first keeps all of the new state or puts all of the old one back.</source>
        <translation>Le nouvel état est complet et en service. Éliminez la cause ci-dessous, puis revenez au récapitulatif&#xa0;: l&apos;auxiliaire commence par conserver tout le nouvel état ou par rétablir tout l&apos;ancien.</translation>
    </message>
    <message>
        <source>What had been changed could not all be put back. Remove the cause below, then go back to Review: the helper first puts back the rest.</source>
        <translation>Ce qui avait été modifié n&apos;a pas pu être entièrement rétabli. Éliminez la cause ci-dessous, puis revenez au récapitulatif&#xa0;: l&apos;auxiliaire commence par rétablir le reste.</translation>
    </message>
    <message>
        <source>All files are as they were before, but nginx has not gone back to them.</source>
        <translation>Tous les fichiers sont comme avant, mais nginx n&apos;y est pas revenu.</translation>
    </message>
    <message>
        <source>Nothing stays half done: the next run finishes the change or takes it back before anything else. Go back to Review, which starts the helper again and shows what was done, or run “opentalk-proxy history” as root.</source>
        <translation>Rien ne reste à moitié fait&#xa0;: la prochaine exécution termine ou annule la modification avant toute autre chose. Revenez au récapitulatif, qui relance l&apos;auxiliaire et montre ce qui a été fait, ou exécutez «&#xa0;opentalk-proxy history&#xa0;» en tant que root.</translation>
    </message>
    <message>
        <source>The machine is as it was before.</source>
        <translation>La machine est comme avant.</translation>
    </message>
    <message>
        <source>Nothing is applied to this machine. Export the files, or run opentalk-proxy apply with --root %1.</source>
        <translation>Rien n&apos;est appliqué à cette machine. Exportez les fichiers, ou exécutez opentalk-proxy apply avec --root %1.</translation>
    </message>
    <message>
        <source>&amp;What certbot says</source>
        <translation>Messages de &amp;certbot</translation>
    </message>
    <message>
        <source>What certbot says</source>
        <translation>Messages de certbot</translation>
    </message>
    <message>
        <source>Each step is finished before the next begins. If one fails, everything is put back; certificates that are there by then are kept.</source>
        <translation>Chaque étape est terminée avant que la suivante commence. Si l&apos;une échoue, tout est rétabli&#xa0;; les certificats déjà obtenus sont conservés.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>Arrêter ici et &amp;tout conserver</translation>
    </message>
    <message>
        <source>All names answer with their certificates. Nothing is put back any more; the last steps only look.</source>
        <translation>Tous les noms répondent avec leurs certificats. Plus rien n&apos;est rétabli&#xa0;; les dernières étapes ne font que vérifier.</translation>
    </message>
    <message>
        <source>The machine is as it was before, and the certificates are kept: the next run uses them.</source>
        <translation>La machine est comme avant, et les certificats sont conservés&#xa0;: la prochaine exécution les utilisera.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::AuthorityForm</name>
    <message>
        <source>Choose the root certificate</source>
        <translation>Choisir le certificat racine</translation>
    </message>
    <message>
        <source>Only &amp;try it out, with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Essayer seulement, avec le serveur de test (sta&amp;ging) de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>One certificate for all names</source>
        <translation>Un certificat pour tous les noms</translation>
    </message>
    <message>
        <source>A certificate for each name</source>
        <translation>Un certificat par nom</translation>
    </message>
    <message>
        <source>&amp;Kept by certbot as</source>
        <translation>Conser&amp;vé par certbot sous</translation>
    </message>
    <message>
        <source>Optional: where Let&apos;s Encrypt writes about your account. It sends no reminders before a certificate ends.</source>
        <translation>Facultatif&#xa0;: où Let&apos;s Encrypt vous écrit au sujet de votre compte. Aucun rappel n&apos;est envoyé avant l&apos;expiration d&apos;un certificat.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>A&amp;dresse e-mail</translation>
    </message>
    <message>
        <source>&amp;Another authority, or a trial</source>
        <translation>Autre autorité, &amp;ou essai</translation>
    </message>
    <message>
        <source>Of an ACME authority of your own. Empty: Let&apos;s Encrypt.</source>
        <translation>D&apos;une autorité ACME qui vous est propre. Vide&#xa0;: Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>Ré&amp;pertoire ACME</translation>
    </message>
    <message>
        <source>&amp;Its root</source>
        <translation>Sa ra&amp;cine</translation>
    </message>
    <message>
        <source>For a directory whose own certificate is from no authority that this system knows.</source>
        <translation>Pour un répertoire dont le certificat ne provient d&apos;aucune autorité connue de ce système.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificateFilesForm</name>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>Certificate cha&amp;in</source>
        <translation>&amp;Chaîne de certificats</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Pri&amp;vate key</source>
        <translation>Clé pri&amp;vée</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Choisir la clé privée</translation>
    </message>
    <message>
        <source>All names without their own</source>
        <translation>Tous les noms sans certificat propre</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CertificatesPage</name>
    <message>
        <source>Which certificates?</source>
        <translation>Quels certificats&#xa0;?</translation>
    </message>
    <message>
        <source>Browsers open cameras and microphones only over HTTPS, so every name needs one.</source>
        <translation>Les navigateurs n&apos;ouvrent les caméras et les microphones qu&apos;en HTTPS&#xa0;; chaque nom a donc besoin d&apos;un certificat.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What each name will use</source>
        <translation>Ce que chaque nom utilisera</translation>
    </message>
    <message>
        <source>Self-signed, made once for all names. Browsers warn, and meetings may refuse to start: good for a first look, and until real certificates are there.</source>
        <translation>Autosigné, créé une fois pour tous les noms. Les navigateurs affichent un avertissement, et les réunions peuvent refuser de commencer&#xa0;: convient pour un premier aperçu, et en attendant de vrais certificats.</translation>
    </message>
    <message>
        <source>&amp;Let&apos;s Encrypt</source>
        <translation>&amp;Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>&amp;Own files</source>
        <translation>Vos propres fic&amp;hiers</translation>
    </message>
    <message>
        <source>&amp;Placeholder</source>
        <translation>Certificat provi&amp;soire</translation>
    </message>
    <message>
        <source>made by Apply</source>
        <translation>créé à l&apos;application</translation>
    </message>
    <message>
        <source>looked at there</source>
        <translation>examiné là-bas</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 utilise %2</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>certificat provisoire</translation>
    </message>
    <message>
        <source>Command that installs certbot</source>
        <translation>Commande qui installe certbot</translation>
    </message>
    <message>
        <source>Look as ad&amp;ministrator</source>
        <translation>Regarder en tant &amp;qu&apos;administrateur</translation>
    </message>
    <message>
        <source>Keys, and what certbot keeps, only root may read.</source>
        <translation>Seul root peut lire les clés et ce que certbot conserve.</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la &amp;liste</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. Install it with the package manager.</source>
        <translation>certbot, qui les obtient et les renouvelle, n&apos;est pas installé. Installez-le avec le gestionnaire de paquets.</translation>
    </message>
    <message>
        <source>certbot, which obtains and renews them, is not installed. This command installs it:</source>
        <translation>certbot, qui les obtient et les renouvelle, n&apos;est pas installé. Cette commande l&apos;installe&#xa0;:</translation>
    </message>
    <message>
        <source>Testing a renewal</source>
        <translation>Test d&apos;un renouvellement</translation>
    </message>
    <message>
        <source>Testing a renewal: %1</source>
        <translation>Test d&apos;un renouvellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 will use %2</source>
        <translation>%1 utilisera %2</translation>
    </message>
    <message>
        <source>The names stand here as soon as the domain is known.</source>
        <translation>Les noms apparaissent ici dès que le domaine est connu.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckTree</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The checks stand here as soon as the answers before are complete.</source>
        <translation>Les vérifications apparaissent ici dès que les réponses précédentes sont complètes.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n vérification est terminée&#xa0;: %1</numerusform>
            <numerusform>%n vérifications sont terminées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ChecksPage</name>
    <message>
        <source>Check no&amp;w</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Tout fonctionne-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Check this aga&amp;in</source>
        <translation>Vé&amp;rifier de nouveau ceci</translation>
    </message>
    <message>
        <source>&amp;Take the release that was found</source>
        <translation>Prendre &amp;la version trouvée</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>without names an&amp;d addresses</source>
        <translation>sans n&amp;oms ni adresses</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
        <source>only behind a router</source>
        <translation>seulement derrière un routeur</translation>
    </message>
    <message>
        <source>for the ports that it names</source>
        <translation>pour les ports qu&apos;il indique</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Public address</source>
        <translation>Adresse pu&amp;blique</translation>
    </message>
    <message>
        <source>LiveKit&apos;s li&amp;vekit.yaml</source>
        <translation>Fichier livekit.&amp;yaml de LiveKit</translation>
    </message>
    <message>
        <source>These services belong to another machine and cannot be checked from here. Save the profile, and run “opentalk-proxy-wizard --check PROFILE” there.</source>
        <translation>Ces services appartiennent à une autre machine et ne peuvent pas être vérifiés d&apos;ici. Enregistrez le profil, et exécutez-y «&#xa0;opentalk-proxy-wizard --check PROFIL&#xa0;».</translation>
    </message>
    <message>
        <source>Optional: names, backends, ports and what clients will see. Nothing is changed, and only your own services are asked.</source>
        <translation>Facultatif&#xa0;: noms, backends, ports et ce que verront les clients. Rien n&apos;est modifié, et seuls vos propres services sont interrogés.</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings</source>
        <translation>Paramètres de LiveKit</translation>
    </message>
    <message>
        <source>LiveKit&apos;s settings (*.yaml *.yml)</source>
        <translation>Paramètres de LiveKit (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose a check to read what it found, and what helps.</source>
        <translation>Choisissez une vérification pour lire ce qu&apos;elle a constaté et ce qui peut aider.</translation>
    </message>
    <message>
        <source>This check is under way.</source>
        <translation>Cette vérification est en cours.</translation>
    </message>
    <message>
        <source>This was not checked yet.</source>
        <translation>Cela n&apos;a pas encore été vérifié.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferencePane</name>
    <message>
        <source>A new file, mode %1.</source>
        <translation>Un nouveau fichier, mode %1.</translation>
    </message>
    <message>
        <source>This file is removed.</source>
        <translation>Ce fichier est supprimé.</translation>
    </message>
    <message>
        <source>Mode %1 becomes %2.</source>
        <translation>Le mode %1 devient %2.</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>État futur</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Difference of the chosen entry</source>
        <translation>Différence de l&apos;entrée choisie</translation>
    </message>
    <message>
        <source>Nothing changes here.</source>
        <translation>Rien ne change ici.</translation>
    </message>
    <message>
        <source>Choose an entry to read how it changes.</source>
        <translation>Choisissez une entrée pour lire comment elle change.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DifferenceView</name>
    <message>
        <source>not ours</source>
        <comment>state of a file in the plan</comment>
        <translation>pas le nôtre</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file in the plan</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>state of a file in the plan</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>state of a file in the plan</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>state of a file in the plan</comment>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What changes on this machine</source>
        <translation>Ce qui change sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Replace this file. What is there now is kept and comes back on undo.</source>
        <translation>Remplacer ce fichier. Son contenu actuel est conservé et revient &amp;lors d&apos;une annulation.</translation>
    </message>
    <message>
        <source>A&amp;dd this line. Undo takes it out again and leaves everything else as it is.</source>
        <translation>A&amp;jouter cette ligne. Une annulation la retire et laisse tout le reste tel quel.</translation>
    </message>
    <message>
        <source>Re&amp;move this file. What is there now is kept and comes back on undo.</source>
        <translation>Supprimer &amp;ce fichier. Ce qui s&apos;y trouve est conservé et revient à l&apos;annulation.</translation>
    </message>
    <message>
        <source>No file, link or folder is written or removed.</source>
        <translation>Aucun fichier, lien ou dossier n&apos;est écrit ni supprimé.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Annuler &amp;cette modification</translation>
    </message>
    <message>
        <source>What remains for you</source>
        <translation>Ce qu&apos;il vous reste à faire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was proved</source>
        <translation>Ce qui a été prouvé</translation>
    </message>
    <message>
        <source>&amp;Save profile…</source>
        <translation>Enregistrer &amp;le profil…</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>E&amp;xporter les fichiers…</translation>
    </message>
    <message>
        <source>Nothing was applied here.</source>
        <translation>Rien n&apos;a été appliqué ici.</translation>
    </message>
    <message>
        <source>Everything was in place already. Nothing was changed, nothing was reloaded.</source>
        <translation>Tout était déjà en place. Rien n&apos;a été modifié, rien n&apos;a été rechargé.</translation>
    </message>
    <message>
        <source>The files are as they were before the change, and nginx works with them.</source>
        <translation>Les fichiers sont tels qu&apos;avant la modification, et nginx fonctionne avec eux.</translation>
    </message>
    <message>
        <source>The machine is as the first apply found it.</source>
        <translation>La machine est telle que la première application l&apos;a trouvée.</translation>
    </message>
    <message>
        <source>An interrupted run was taken back.</source>
        <translation>Une exécution interrompue a été annulée.</translation>
    </message>
    <message>
        <source>The files are in place and nginx accepts them. nginx does not run, so nothing was reloaded.</source>
        <translation>Les fichiers sont en place et nginx les accepte. nginx n&apos;est pas en cours d&apos;exécution&#xa0;; rien n&apos;a donc été rechargé.</translation>
    </message>
    <message>
        <source>nginx works with the new configuration: new workers run, and each name presents its certificate on each address below. It is change %1 of the history.</source>
        <translation>nginx fonctionne avec la nouvelle configuration&#xa0;: de nouveaux workers sont en service, et chaque nom présente son certificat sur chaque adresse ci-dessous. C&apos;est la modification %1 de l&apos;historique.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>%1: the service behind it does not answer</source>
        <translation>%1&#xa0;: le service derrière ne répond pas</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>This was practice. On a real machine, this would remain:</source>
        <translation>C&apos;était un entraînement. Sur une machine réelle, il resterait ceci&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot a obtenu %n certificat&#xa0;: %1.</numerusform>
            <numerusform>certbot a obtenu %n certificats&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Valable jusqu&apos;au %1.</translation>
    </message>
    <message>
        <source>A test of renewing them went well.</source>
        <translation>Un test de renouvellement a réussi.</translation>
    </message>
    <message>
        <source>Check whether everything wor&amp;ks</source>
        <translation>&amp;Vérifier si tout fonctionne</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Nothing remains for you here. Certificates of certbot and the logs of nginx are still there.</source>
        <translation>Il ne vous reste rien à faire ici. Les certificats de certbot et les journaux de nginx sont toujours là.</translation>
    </message>
    <message>
        <source>Nothing remains for you here.</source>
        <translation>Il ne vous reste rien à faire ici.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DraftOffer</name>
    <message>
        <source>Con&amp;tinue with them</source>
        <translation>&amp;Continuer avec elles</translation>
    </message>
    <message>
        <source>Fo&amp;rget them</source>
        <translation>Les &amp;oublier</translation>
    </message>
    <message>
        <source>Un&amp;derstood</source>
        <translation>Co&amp;mpris</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ElevationPanel</name>
    <message>
        <source>No administrator rights were given. Nothing has been changed.</source>
        <translation>Les droits d&apos;administrateur n&apos;ont pas été accordés. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>sudo does not let the account %1 become administrator. Ask somebody who may, or run the command below as root.</source>
        <translation>sudo ne permet pas au compte %1 de devenir administrateur. Demandez à quelqu&apos;un qui en a le droit, ou exécutez la commande ci-dessous en tant que root.</translation>
    </message>
    <message>
        <source>&amp;Password of %1:</source>
        <translation>Mot de pa&amp;sse de %1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Do not give it</source>
        <translation>Ne &amp;pas le donner</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Commande pour un terminal</translation>
    </message>
    <message>
        <source>That password was not accepted. Please type it again.</source>
        <translation>Ce mot de passe n&apos;a pas été accepté. Veuillez le saisir de nouveau.</translation>
    </message>
    <message>
        <source>sudo asks for your password. It goes to sudo alone and is not kept.</source>
        <translation>sudo demande votre mot de passe. Il n&apos;est transmis qu&apos;à sudo et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Get administrator rights</source>
        <translation>O&amp;btenir les droits d&apos;administrateur</translation>
    </message>
    <message>
        <source>To see this machine as nginx does, and to write later, the wizard starts a small helper with administrator rights. You are asked once. Nothing is written before you press Apply.</source>
        <translation>Pour voir cette machine comme nginx la voit, et pour écrire plus tard, l&apos;assistant démarre un petit auxiliaire avec les droits d&apos;administrateur. Une seule demande vous est adressée. Rien n&apos;est écrit avant que vous n&apos;appuyiez sur Appliquer.</translation>
    </message>
    <message>
        <source>The practice machine is being started.</source>
        <translation>La machine d&apos;entraînement démarre.</translation>
    </message>
    <message>
        <source>The helper is being started.</source>
        <translation>L&apos;auxiliaire démarre.</translation>
    </message>
    <message>
        <source>sudo did not accept the password. Nothing has been changed.</source>
        <translation>sudo n&apos;a pas accepté le mot de passe. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Neither sudo nor a polkit agent can be used from this window. Run the command below as root.</source>
        <translation>Ni sudo ni un agent polkit ne peuvent être utilisés depuis cette fenêtre. Exécutez la commande ci-dessous en tant que root.</translation>
    </message>
    <message>
        <source>The helper did not start, or it ended. Nothing stays half done: it finishes or takes back an interrupted run when it starts.</source>
        <translation>L&apos;auxiliaire n&apos;a pas démarré, ou s&apos;est terminé. Rien ne reste à moitié fait&#xa0;: au démarrage, il termine ou annule une exécution interrompue.</translation>
    </message>
    <message>
        <source>That answer was not accepted. Please give it again.</source>
        <translation>Cette réponse n&apos;a pas été acceptée. Veuillez la donner de nouveau.</translation>
    </message>
    <message>
        <source>sudo has a question. The answer goes to sudo alone and is not kept.</source>
        <translation>sudo pose une question. La réponse n&apos;est transmise qu&apos;à sudo et n&apos;est pas conservée.</translation>
    </message>
    <message>
        <source>sudo asks for the password of %1, as it is set up on this machine. It goes to sudo alone and is not kept.</source>
        <translation>sudo demande le mot de passe de %1, selon la configuration de cette machine. Il n&apos;est transmis qu&apos;à sudo et n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>The command is shown when the profile is saved: press Ctrl+S.</source>
        <translation>La commande s&apos;affiche une fois le profil enregistré&#xa0;: appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>The helper with administrator rights ended, because nothing was asked of it for a quarter of an hour. Start it again to go on: the comparison is then made anew.</source>
        <translation>L&apos;auxiliaire doté des droits d&apos;administrateur s&apos;est terminé, car rien ne lui a été demandé pendant un quart d&apos;heure. Relancez-le pour continuer&#xa0;: la comparaison est alors refaite.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ExplanationArea</name>
    <message>
        <source>About this line</source>
        <translation>À propos de cette ligne</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::LimitsGrid</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Largest upload</source>
        <translation>Taille maximale des envois</translation>
    </message>
    <message>
        <source>Several backends</source>
        <translation>Plusieurs backends</translation>
    </message>
    <message>
        <source>Larger uploads are refused with 413 before they reach the service. Sticky keeps a client at one backend by its address.</source>
        <translation>Les envois plus volumineux sont refusés avec 413 avant d&apos;atteindre le service. «&#xa0;Persistant&#xa0;» maintient un client sur un même backend d&apos;après son adresse.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>%1, largest upload</source>
        <translation>%1, taille maximale des envois</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>À tour de rôle</translation>
    </message>
    <message>
        <source>Fewest connections</source>
        <translation>Le moins de connexions</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>Persistant</translation>
    </message>
    <message>
        <source>%1, several backends</source>
        <translation>%1, plusieurs backends</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MainWindow</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précéde&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiv&amp;ant</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>%1[*] – OpenTalk Proxy Wizard</source>
        <translation>%1[*] – OpenTalk Proxy Wizard</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Open a profile</source>
        <translation>Ouvrir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keep your answers?</source>
        <translation>Conserver vos réponses&#xa0;?</translation>
    </message>
    <message>
        <source>What you typed has not been saved to a profile.</source>
        <translation>Ce que vous avez saisi n&apos;a pas été enregistré dans un profil.</translation>
    </message>
    <message>
        <source>Stop applying?</source>
        <translation>Arrêter l&apos;application des modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The change is still under way.</source>
        <translation>La modification est encore en cours.</translation>
    </message>
    <message>
        <source>Everything that it has changed so far can be put back.</source>
        <translation>Tout ce qui a été modifié jusqu&apos;ici peut être rétabli.</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Poursuivre l&apos;application</translation>
    </message>
    <message>
        <source>&amp;Stop and put everything back</source>
        <translation>&amp;Arrêter et tout rétablir</translation>
    </message>
    <message>
        <source>All names answer with their certificates; that stays so. Only the last checks are left out.</source>
        <translation>Tous les noms répondent avec leurs certificats&#xa0;; cela reste ainsi. Seules les dernières vérifications sont omises.</translation>
    </message>
    <message>
        <source>&amp;Stop here, and keep everything</source>
        <translation>&amp;Arrêter ici et tout conserver</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>%n autre message à examiner.</numerusform>
            <numerusform>%n autres messages à examiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::NoticeList</name>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>certbot&apos;s words: %1</source>
        <translation>Message de certbot&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::OptionsPage</name>
    <message>
        <source>What else should it do?</source>
        <translation>Que doit-il faire d&apos;autre&#xa0;?</translation>
    </message>
    <message>
        <source>The defaults are good. Nothing here has to be changed.</source>
        <translation>Les valeurs par défaut sont bonnes. Rien n&apos;a besoin d&apos;être modifié ici.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Uploads and load</source>
        <translation>Envois et charge</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PathLine</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::PreviewPane</name>
    <message>
        <source>Next chan&amp;ge</source>
        <translation>&amp;Modification suivante</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Type the domain, and the files that will be written appear here.</source>
        <translation>Saisissez le domaine&#xa0;: les fichiers qui seront écrits s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>État du fichier</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Search in all files (Ctrl+F)</source>
        <translation>Rechercher dans tous les fichiers (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy this file (Ctrl+Shift+C)</source>
        <translation>Copier ce fichier (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::RenewalRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Test rene&amp;wing</source>
        <translation>Tester le reno&amp;uvellement</translation>
    </message>
    <message>
        <source>Waiting for administrator rights.</source>
        <translation>En attente des droits d&apos;administrateur.</translation>
    </message>
    <message>
        <source>certbot tries to renew %1. Nothing is changed.</source>
        <translation>certbot tente de renouveler %1. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>certbot is being stopped. Nothing was changed.</source>
        <translation>certbot est en cours d&apos;arrêt. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Renewable: certbot&apos;s dry run for %1 went well, and the hook that reloads nginx is in place.</source>
        <translation>Renouvelable&#xa0;: l&apos;essai à blanc de certbot pour %1 a réussi, et le hook qui recharge nginx est en place.</translation>
    </message>
    <message>
        <source>Not renewable as it is: the reasons stand above. Nothing was changed.</source>
        <translation>Non renouvelable en l&apos;état&#xa0;: les raisons figurent ci-dessus. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A dry run of what the timer does, at the certificate&apos;s own authority. Nothing is changed.</source>
        <translation>Un essai à blanc de ce que fait le minuteur, auprès de l&apos;autorité même du certificat. Rien n&apos;est modifié.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ReviewPage</name>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>nginx does not run: &amp;start it, after the test has passed</source>
        <translation>nginx n&apos;est pas en cours d&apos;exécution&#xa0;: le &amp;démarrer, une fois le test réussi</translation>
    </message>
    <message>
        <source>&amp;Export files…</source>
        <translation>Exp&amp;orter les fichiers…</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appliq&amp;uer</translation>
    </message>
    <message>
        <source>Comparing with this machine.</source>
        <translation>Comparaison avec cette machine.</translation>
    </message>
    <message>
        <source>This machine cannot be planned for. Nothing is changed.</source>
        <translation>Impossible d&apos;établir un plan pour cette machine. Rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>No command runs.</source>
        <translation>Aucune commande n&apos;est exécutée.</translation>
    </message>
    <message>
        <source>Then runs: %1</source>
        <translation>Sont ensuite exécutées&#xa0;: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Everything is in place already. Applying changes nothing and reloads nothing.</source>
        <translation>Tout est déjà en place. Appliquer ne modifie et ne recharge rien.</translation>
    </message>
    <message>
        <source>The history is empty: there is nothing to take back.</source>
        <translation>L&apos;historique est vide&#xa0;: il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Apply gives back what the first apply found, and deletes the files and the state of this wizard. Certificates of certbot and the logs of nginx stay.</source>
        <translation>Appliquer rétablit ce que la première application avait trouvé, et supprime les fichiers et l&apos;état de cet assistant. Les certificats de certbot et les journaux de nginx restent.</translation>
    </message>
    <message>
        <source>These files are for another machine. Export them, or save the profile and run opentalk-proxy there.</source>
        <translation>Ces fichiers sont destinés à une autre machine. Exportez-les, ou enregistrez le profil et exécutez-y opentalk-proxy.</translation>
    </message>
    <message>
        <source>These files are for the tree in %1. Export them, or save the profile and run opentalk-proxy apply with --root %1.</source>
        <translation>Ces fichiers sont destinés à l&apos;arborescence dans %1. Exportez-les, ou enregistrez le profil et exécutez opentalk-proxy apply avec --root %1.</translation>
    </message>
    <message>
        <source>Apply takes back change %1 of %2.</source>
        <translation>Appliquer annule la modification %1 sur %2.</translation>
    </message>
    <message>
        <source>What will be taken back</source>
        <translation>Ce qui sera annulé</translation>
    </message>
    <message>
        <source>What will be removed</source>
        <translation>Ce qui sera supprimé</translation>
    </message>
    <message>
        <source>The files as they will be there. Nothing is written on this machine.</source>
        <translation>Les fichiers tels qu&apos;ils seront là-bas. Rien n&apos;est écrit sur cette machine.</translation>
    </message>
    <message>
        <source>The difference to the private nginx. Nothing is changed before you press Apply.</source>
        <translation>La différence avec le nginx privé. Rien n&apos;est modifié avant que vous n&apos;appuyiez sur Appliquer.</translation>
    </message>
    <message>
        <source>The difference to this machine, made with administrator rights. Nothing is changed before you press Apply.</source>
        <translation>La différence avec cette machine, établie avec les droits d&apos;administrateur. Rien n&apos;est modifié avant que vous n&apos;appuyiez sur Appliquer.</translation>
    </message>
    <message>
        <source>Commands that run</source>
        <translation>Commandes exécutées</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::SearchRow</name>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>Dans %n fichier</numerusform>
            <numerusform>Dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesModel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>not in this release</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>depends on the release</source>
        <translation>dépend de la version</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Whether connections stay open and are switched over to WebSocket.</source>
        <translation>Indique si les connexions restent ouvertes et passent à WebSocket.</translation>
    </message>
    <message>
        <source>A further service of yours.</source>
        <translation>Un service supplémentaire à vous.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ServicesPage</name>
    <message>
        <source>Which services, under which names?</source>
        <translation>Quels services, sous quels noms&#xa0;?</translation>
    </message>
    <message>
        <source>Host names follow from the domain. Change only what differs on your server.</source>
        <translation>Les noms d&apos;hôte découlent du domaine. Ne modifiez que ce qui diffère sur votre serveur.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>D&amp;omaine</translation>
    </message>
    <message>
        <source>OpenTalk &amp;release</source>
        <translation>&amp;Version d&apos;OpenTalk</translation>
    </message>
    <message>
        <source>The tag of the controller&apos;s image tells which one you run; “docker ps” shows it.</source>
        <translation>Le tag de l&apos;image du contrôleur indique laquelle vous utilisez&#xa0;; «&#xa0;docker ps&#xa0;» l&apos;affiche.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Written in files as %1.</source>
        <translation>Écrit %1 dans les fichiers.</translation>
    </message>
    <message>
        <source>The name people open in their browser.</source>
        <translation>Le nom que l&apos;on ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Choose the release…</source>
        <translation>Choisir la version…</translation>
    </message>
    <message>
        <source>&amp;Add a service…</source>
        <translation>Ajou&amp;ter un service…</translation>
    </message>
    <message>
        <source>A further web service under a name of its own, beside OpenTalk&apos;s.</source>
        <translation>Un service web supplémentaire sous son propre nom, à côté de ceux d&apos;OpenTalk.</translation>
    </message>
    <message>
        <source>Removes the further service that is selected in the table.</source>
        <translation>Supprime le service supplémentaire sélectionné dans le tableau.</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message>
        <source>OpenTalk behind NGINX</source>
        <translation>OpenTalk derrière NGINX</translation>
    </message>
    <message>
        <source>A few questions, and this machine&apos;s NGINX serves OpenTalk. Nothing is written before you have seen every line of it.</source>
        <translation>Quelques questions, et le NGINX de cette machine sert OpenTalk. Rien n&apos;est écrit avant que vous n&apos;en ayez vu chaque ligne.</translation>
    </message>
    <message>
        <source>&amp;Open profile…</source>
        <translation>&amp;Ouvrir un profil…</translation>
    </message>
    <message>
        <source>Command that installs nginx</source>
        <translation>Commande qui installe nginx</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk on this machine</source>
        <translation>&amp;Configurer OpenTalk sur cette machine</translation>
    </message>
    <message>
        <source>Prepare files for &amp;another machine</source>
        <translation>Préparer le&amp;s fichiers pour une autre machine</translation>
    </message>
    <message>
        <source>At the end they are exported as an archive.</source>
        <translation>À la fin, ils sont exportés sous forme d&apos;archive.</translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation>S&apos;entraîner d&apos;a&amp;bord</translation>
    </message>
    <message>
        <source>The whole job on a private nginx with stand-in services; this machine stays untouched.</source>
        <translation>Tout le travail sur un nginx privé avec des services factices&#xa0;; cette machine reste intacte.</translation>
    </message>
    <message>
        <source>&amp;Undo the last change</source>
        <translation>Annuler &amp;la dernière modification</translation>
    </message>
    <message>
        <source>Re&amp;move OpenTalk from this nginx</source>
        <translation>Supprimer OpenTal&amp;k de ce nginx</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites. Add “include conf.d/*.conf;” to the http block.</source>
        <translation>Son nginx.conf n&apos;inclut aucun dossier pour les sites. Ajoutez «&#xa0;include conf.d/*.conf;&#xa0;» au bloc http.</translation>
    </message>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>Il lit les sites dans %1&#xa0;; %n autre site reste tel quel.</numerusform>
            <numerusform>Il lit les sites dans %1&#xa0;; %n autres sites restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>%n fichier de cet assistant est en place.</numerusform>
            <numerusform>%n fichiers de cet assistant sont en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenTalk has not been set up here yet.</source>
        <translation>OpenTalk n&apos;a pas encore été configuré ici.</translation>
    </message>
    <message>
        <source>&amp;Set up again or change what is there</source>
        <translation>&amp;Configurer de nouveau ou modifier l&apos;existant</translation>
    </message>
    <message>
        <source>Every step can be undone, and other sites are left alone.</source>
        <translation>Chaque étape peut être annulée, et les autres sites ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Puts back what was there before it.</source>
        <translation>Rétablit ce qu&apos;il y avait avant elle.</translation>
    </message>
    <message>
        <source>Nothing of this wizard was found on this machine.</source>
        <translation>Rien de cet assistant n&apos;a été trouvé sur cette machine.</translation>
    </message>
    <message>
        <source>Gives back what the first set-up found.</source>
        <translation>Rétablit ce que la première configuration avait trouvé.</translation>
    </message>
    <message>
        <source>nginx is not installed here. On %1, this command installs it:</source>
        <translation>nginx n&apos;est pas installé ici. Sous %1, cette commande l&apos;installe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set up OpenTalk in this tree</source>
        <translation>&amp;Configurer OpenTalk dans cette arborescence</translation>
    </message>
    <message>
        <source>It lies in %1. At the end the files are exported.</source>
        <translation>Elle se trouve dans %1. À la fin, les fichiers sont exportés.</translation>
    </message>
    <message>
        <source>In a tree, opentalk-proxy undo does it.</source>
        <translation>Dans une arborescence, c&apos;est opentalk-proxy undo qui le fait.</translation>
    </message>
    <message>
        <source>Continue &amp;from these files</source>
        <translation>Continuer à &amp;partir de ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Import OpenTalk&apos;s .env…</source>
        <translation>Importer le fic&amp;hier .env d&apos;OpenTalk…</translation>
    </message>
    <message>
        <source>OpenTalk&apos;s sites for %1 are here, made by hand.</source>
        <translation>Des sites d&apos;OpenTalk pour %1 se trouvent ici, faits à la main.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>nginx %1 with OpenSSL %2</source>
        <translation>nginx %1 avec OpenSSL %2</translation>
    </message>
    <message>
        <source>%1 is installed on %2, but another nginx, usually an older one, has been running since before.</source>
        <translation>%1 est installé sur %2, mais un autre nginx, généralement plus ancien, était déjà en cours d&apos;exécution auparavant et l&apos;est encore.</translation>
    </message>
    <message>
        <source>%1 is running on %2.</source>
        <translation>%1 fonctionne sur %2.</translation>
    </message>
    <message>
        <source>%1 is installed on %2 but not running; Apply can start it.</source>
        <translation>%1 est installé sur %2 mais n&apos;est pas en cours d&apos;exécution&#xa0;; l&apos;étape Appliquer peut le démarrer.</translation>
    </message>
    <message>
        <source>It reads sites from %1.</source>
        <translation>Il lit les sites dans %1.</translation>
    </message>
    <message>
        <source>OpenRC starts the services.</source>
        <translation>OpenRC démarre les services.</translation>
    </message>
    <message>
        <source>There is no init system.</source>
        <translation>Il n&apos;y a pas de système d&apos;initialisation.</translation>
    </message>
    <message>
        <source>SELinux is enforcing.</source>
        <translation>SELinux est en mode enforcing.</translation>
    </message>
    <message>
        <source>SELinux is permissive.</source>
        <translation>SELinux est en mode permissive.</translation>
    </message>
    <message>
        <source>It runs in a container (%1).</source>
        <translation>Cette machine est un conteneur (%1).</translation>
    </message>
    <message>
        <source>The kernel has no IPv6.</source>
        <translation>Le noyau n&apos;a pas IPv6.</translation>
    </message>
    <message>
        <source>This account cannot read %1; Review looks as root.</source>
        <translation>Ce compte ne peut pas lire %1&#xa0;; la page Récapitulatif regarde en tant que root.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>%n autre élément n&apos;a pas pu être vu.</numerusform>
            <numerusform>%n autres éléments n&apos;ont pas pu être vus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its nginx.conf reads OpenTalk&apos;s sites by one marked line.</source>
        <translation>Son nginx.conf lit les sites d&apos;OpenTalk par une ligne marquée.</translation>
    </message>
    <message>
        <source>Its nginx.conf includes no folder for sites; one marked line in it will read OpenTalk&apos;s. Review asks before it is added.</source>
        <translation>Son nginx.conf n&apos;inclut aucun dossier pour les sites&#xa0;; une ligne marquée y lira ceux d&apos;OpenTalk. La page Récapitulatif pose la question avant de l&apos;ajouter.</translation>
    </message>
    <message>
        <source>Chec&amp;k what is there</source>
        <translation>Vérifier l&apos;e&amp;xistant</translation>
    </message>
    <message>
        <source>Names, services, ports and what clients see; nothing is changed.</source>
        <translation>Noms, services, ports et ce que voient les clients&#xa0;; rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>Last checks: %1</source>
        <translation>Dernières vérifications&#xa0;: %1</translation>
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
        <translation>À propos de la cible</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omise</translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StepsView</name>
    <message>
        <source>Prepare: lock, survey, compare with the plan you saw</source>
        <translation>Préparer&#xa0;: verrouiller, inventorier, comparer avec le plan que vous avez vu</translation>
    </message>
    <message>
        <source>Try out: nginx judges the new files before they are in place</source>
        <translation>Essayer&#xa0;: nginx évalue les nouveaux fichiers avant leur mise en place</translation>
    </message>
    <message>
        <source>Back up what is there now</source>
        <translation>Sauvegarder ce qui s&apos;y trouve actuellement</translation>
    </message>
    <message>
        <source>Put files and links in place</source>
        <translation>Mettre en place les fichiers et les liens</translation>
    </message>
    <message>
        <source>Test the configuration in place</source>
        <translation>Tester la configuration en place</translation>
    </message>
    <message>
        <source>Reload nginx, without cutting connections</source>
        <translation>Recharger nginx, sans couper les connexions</translation>
    </message>
    <message>
        <source>Prove it: new workers, every name on every address</source>
        <translation>Prouver&#xa0;: nouveaux workers, chaque nom sur chaque adresse</translation>
    </message>
    <message>
        <source>Record it in the history</source>
        <translation>Inscrire la modification dans l&apos;historique</translation>
    </message>
    <message>
        <source>Put back what was there before</source>
        <translation>Rétablir ce qui s&apos;y trouvait avant</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Look which certificates are there, and which are missing</source>
        <translation>Regarder quels certificats sont présents et lesquels manquent</translation>
    </message>
    <message>
        <source>Answer on port 80, where certificates are asked for</source>
        <translation>Répondre sur le port 80, où les certificats sont demandés</translation>
    </message>
    <message>
        <source>Prove that every name leads to the challenge&apos;s folder</source>
        <translation>Prouver que chaque nom mène au dossier du défi</translation>
    </message>
    <message>
        <source>Rehearse the order with Let&apos;s Encrypt&apos;s staging server</source>
        <translation>Faire un essai à blanc de la commande avec le serveur de test (staging) de Let&apos;s Encrypt</translation>
    </message>
    <message>
        <source>Have certbot obtain the certificates</source>
        <translation>Faire obtenir les certificats par certbot</translation>
    </message>
    <message>
        <source>Answer on port 443, and prove which certificate each name shows</source>
        <translation>Répondre sur le port 443, et prouver quel certificat chaque nom présente</translation>
    </message>
    <message>
        <source>Run the hook that reloads nginx after a renewal</source>
        <translation>Exécuter le hook qui recharge nginx après un renouvellement</translation>
    </message>
    <message>
        <source>Test a renewal, without keeping what it gets</source>
        <translation>Tester un renouvellement, sans conserver ce qu&apos;il obtient</translation>
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
        <translation>L&apos;autre machine</translation>
    </message>
    <message>
        <source>Sur&amp;vey file…</source>
        <translation>Fichier d&apos;in&amp;ventaire…</translation>
    </message>
    <message>
        <source>Open a survey</source>
        <translation>Ouvrir un inventaire</translation>
    </message>
    <message>
        <source>Surveys (*.json);;All files (*)</source>
        <translation>Inventaires (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (from its survey)</source>
        <translation>%1 (d&apos;après son inventaire)</translation>
    </message>
</context>
</TS>
