<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%1 Of the questions that are left it tells most for the time it takes, about %n minute(s).</source>
        <translation>
            <numerusform>%1 Of the questions that are left it tells most for the time it takes, about a minute.</numerusform>
            <numerusform>%1 Of the questions that are left it tells most for the time it takes, about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %n number(s); item %2 needs %3 before it.</source>
        <translation>
            <numerusform>%1 holds only one number; item %2 needs %3 before it.</numerusform>
            <numerusform>%1 holds only %n numbers; item %2 needs %3 before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n registry value(s)</source>
        <translation>
            <numerusform>change %n registry value</numerusform>
            <numerusform>change %n registry values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n registry value(s)</source>
        <translation>
            <numerusform>delete %n registry value</numerusform>
            <numerusform>delete %n registry values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace %n file(s)</source>
        <translation>
            <numerusform>replace %n file</numerusform>
            <numerusform>replace %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note %n step(s) to do by hand</source>
        <translation>
            <numerusform>note %n step to do by hand</numerusform>
            <numerusform>note %n steps to do by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are listed in the appendix.</source>
        <translation>
            <numerusform>One more change is listed in the appendix.</numerusform>
            <numerusform>%n more changes are listed in the appendix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer(s) %1</source>
        <translation>
            <numerusform>answer %1</numerusform>
            <numerusform>answers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more tree(s) are in this folder; the first %1 by name are shown.</source>
        <translation>
            <numerusform>%n more tree is in this folder; the first %1 by name are shown.</numerusform>
            <numerusform>%n more trees are in this folder; the first %1 by name are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other YAML file(s) were not read, so nobody knows whether they are trees.</source>
        <translation>
            <numerusform>%n other YAML file was not read, so nobody knows whether it is a tree.</numerusform>
            <numerusform>%n other YAML files were not read, so nobody knows whether they are trees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). It cannot be used.</source>
        <translation>
            <numerusform>%n error. It cannot be used.</numerusform>
            <numerusform>%n errors. It cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it did not finish within %n second(s)</source>
        <translation>
            <numerusform>it did not finish within %n second</numerusform>
            <numerusform>it did not finish within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>once, %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>System event log: %1, %n time(s), last %2</source>
        <translation>
            <numerusform>System event log: %1, once, last %2</numerusform>
            <numerusform>System event log: %1, %n times, last %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the event log are damaged and were left out.</source>
        <translation>
            <numerusform>%n record of the event log is damaged and was left out.</numerusform>
            <numerusform>%n records of the event log are damaged and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) with --verbose.</source>
        <translation>
            <numerusform>%n more point with --verbose.</numerusform>
            <numerusform>%n more points with --verbose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rename %n file(s)</source>
        <translation>
            <numerusform>rename %n file</numerusform>
            <numerusform>rename %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n file(s)</source>
        <translation>
            <numerusform>copy %n file</numerusform>
            <numerusform>copy %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n file(s)</source>
        <translation>
            <numerusform>delete %n file</numerusform>
            <numerusform>delete %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n line(s) of INI files</source>
        <translation>
            <numerusform>change %n line of INI files</numerusform>
            <numerusform>change %n lines of INI files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) below it</source>
        <translation>
            <numerusform>%n key below it</numerusform>
            <numerusform>%n keys below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make %n registry key(s)</source>
        <translation>
            <numerusform>make %n registry key</numerusform>
            <numerusform>make %n registry keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n registry key(s)</source>
        <translation>
            <numerusform>delete %n registry key</numerusform>
            <numerusform>delete %n registry keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tree(s) in use has a diagnosis that fits.</source>
        <translation>
            <numerusform>The tree in use has no diagnosis that fits.</numerusform>
            <numerusform>None of the %n trees in use has a diagnosis that fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tree: %1. %n other(s) in use do not fit, or fit less.</source>
        <translation>
            <numerusform>Tree: %1. %n other in use does not fit, or fits less.</numerusform>
            <numerusform>Tree: %1. %n others in use do not fit, or fit less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) could have the answer. One more answer tells them apart.</source>
        <translation>
            <numerusform>%n tree could have the answer. One more answer tells.</numerusform>
            <numerusform>%n trees could have the answer. One more answer tells them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) have a diagnosis that matches. Solve one problem first: name its tree with --tree.</source>
        <translation>
            <numerusform>%n tree has a diagnosis that matches. Name it with --tree.</numerusform>
            <numerusform>%n trees have a diagnosis that matches. Solve one problem first: name its tree with --tree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) could have the answer, and nothing that can still be answered tells them apart. Find out what is not known.</source>
        <translation>
            <numerusform>%n tree could have the answer, and nothing that can still be answered tells. Find out what is not known.</numerusform>
            <numerusform>%n trees could have the answer, and nothing that can still be answered tells them apart. Find out what is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more tree(s)</source>
        <translation>
            <numerusform>and %n more tree</numerusform>
            <numerusform>and %n more trees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would decide</source>
        <translation>
            <numerusform>%n answer would decide</numerusform>
            <numerusform>%n answers would decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known problem(s) found on this machine before you were asked anything.</source>
        <translation>
            <numerusform>%n known problem found on this machine before you were asked anything.</numerusform>
            <numerusform>%n known problems found on this machine before you were asked anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was made. Decide what is marked TODO in %n place(s), then: fixwright check %2</source>
        <translation>
            <numerusform>%1 was made. Decide what is marked TODO in %n place, then: fixwright check %2</numerusform>
            <numerusform>%1 was made. Decide what is marked TODO in %n places, then: fixwright check %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::DiagnosisPage</name>
    <message numerus="yes">
        <source>%n cause(s) are possible</source>
        <translation>
            <numerusform>One cause is possible, but it is not certain</numerusform>
            <numerusform>%n causes are still possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MachinePage</name>
    <message numerus="yes">
        <source>%n diagnosis(es) do not apply.</source>
        <translation>
            <numerusform>%n diagnosis does not apply.</numerusform>
            <numerusform>%n diagnoses do not apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MessageEditor</name>
    <message numerus="yes">
        <source>%n messages recognised.</source>
        <translation>
            <numerusform>%n message recognised.</numerusform>
            <numerusform>%n messages recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message numerus="yes">
        <source>%n more tree(s) are in use beside it. The message and the answers choose among them.</source>
        <translation>
            <numerusform>%n more tree is in use beside it. The message and the answers choose among them.</numerusform>
            <numerusform>%n more trees are in use beside it. The message and the answers choose among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TreeErrorsPage</name>
    <message numerus="yes">
        <source>This tree has %n error(s) and was not opened</source>
        <translation>
            <numerusform>This tree has an error and was not opened</numerusform>
            <numerusform>This tree has %n errors and was not opened</numerusform>
        </translation>
    </message>
</context>
</TS>
