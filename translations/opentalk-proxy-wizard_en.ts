<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for one certificate with %n name(s): %2.</source>
        <translation>
            <numerusform>certbot will ask %1 for one certificate with one name: %2.</numerusform>
            <numerusform>certbot will ask %1 for one certificate with %n names: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certbot will ask %1 for %n certificate(s): %2.</source>
        <translation>
            <numerusform>certbot will ask %1 for %n certificate: %2.</numerusform>
            <numerusform>certbot will ask %1 for %n certificates: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message numerus="yes">
        <source>%n other site(s)</source>
        <translation>
            <numerusform>%n other site</numerusform>
            <numerusform>%n other sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::ChecksPage</name>
    <message numerus="yes">
        <source>%n backend(s) did not answer. Is the container running (“docker ps”), and is the port the one that it publishes? You can go on: until then nginx answers 502 under that name.</source>
        <translation>
            <numerusform>%n backend did not answer. Is the container running (“docker ps”), and is the port the one that it publishes? You can go on: until then nginx answers 502 under that name.</numerusform>
            <numerusform>%n backends did not answer. Are the containers running (“docker ps”), and are the ports those that they publish? You can go on: until then nginx answers 502 under these names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::DonePage</name>
    <message numerus="yes">
        <source>certbot obtained %n certificate(s): %1.</source>
        <translation>
            <numerusform>certbot obtained %n certificate: %1.</numerusform>
            <numerusform>certbot obtained %n certificates: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::MessageArea</name>
    <message numerus="yes">
        <source>%n more to look at.</source>
        <translation>
            <numerusform>%n more to look at.</numerusform>
            <numerusform>%n more to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>opentalk::wizard::StartPage</name>
    <message numerus="yes">
        <source>It reads sites from %1; %n other site(s) stay as they are.</source>
        <translation>
            <numerusform>It reads sites from %1; %n other site stays as it is.</numerusform>
            <numerusform>It reads sites from %1; %n other sites stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be seen.</source>
        <translation>
            <numerusform>%n more place could not be seen.</numerusform>
            <numerusform>%n more places could not be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this wizard are in place.</source>
        <translation>
            <numerusform>%n file of this wizard is in place.</numerusform>
            <numerusform>%n files of this wizard are in place.</numerusform>
        </translation>
    </message>
</context>
</TS>
