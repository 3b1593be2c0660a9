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
    <name>Checks</name>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n not judged</numerusform>
            <numerusform>%n not judged</numerusform>
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
    <name>Summary</name>
    <message numerus="yes">
        <source>%n file(s) new</source>
        <translation>
            <numerusform>%n file new</numerusform>
            <numerusform>%n files new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed</source>
        <translation>
            <numerusform>%n file changed</numerusform>
            <numerusform>%n files changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed</source>
        <translation>
            <numerusform>%n file removed</numerusform>
            <numerusform>%n files removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n file unchanged</numerusform>
            <numerusform>%n files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n link new</numerusform>
            <numerusform>%n links new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n link changed</numerusform>
            <numerusform>%n links changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed</source>
        <translation>
            <numerusform>%n link removed</numerusform>
            <numerusform>%n links removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) unchanged</source>
        <translation>
            <numerusform>%n link unchanged</numerusform>
            <numerusform>%n links unchanged</numerusform>
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
    <name>opentalk::wizard::CheckVoice</name>
    <message numerus="yes">
        <source>%n checks are done: %1</source>
        <translation>
            <numerusform>%n check is done: %1</numerusform>
            <numerusform>%n checks are done: %1</numerusform>
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
    <name>opentalk::wizard::SearchRow</name>
    <message numerus="yes">
        <source>In %n file(s)</source>
        <translation>
            <numerusform>In %n file</numerusform>
            <numerusform>In %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
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
