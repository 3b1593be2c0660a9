<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
