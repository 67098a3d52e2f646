<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QDialog</name>
    <message>
        <source>What it cannot do</source>
        <translation>Was er nicht kann</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>this is the name of a value, so it holds no backslash; the path belongs to &quot;key&quot;</source>
        <translation>das ist der Name eines Wertes, er enthält daher keinen umgekehrten Schrägstrich; der Pfad gehört zu „key“</translation>
    </message>
    <message>
        <source>this file can never be reached: it is written from the system folder, such as System32\crypt32.dll</source>
        <translation>diese Datei kann nie erreicht werden: sie wird vom Systemordner aus geschrieben, etwa System32\crypt32.dll</translation>
    </message>
    <message>
        <source>%1 is part of the registry, and no action takes it as a file; change its values with registry.set</source>
        <translation>%1 ist ein Teil der Registrierung, und keine Aktion nimmt ihn als Datei; ändern Sie seine Werte mit registry.set</translation>
    </message>
    <message>
        <source>a probe looks at one of %1</source>
        <translation>eine Abfrage sieht nach einem von %1</translation>
    </message>
    <message>
        <source>a probe looks at exactly one of %1; use any, all or none for several</source>
        <translation>eine Abfrage sieht nach genau einem von %1; für mehrere gibt es any, all und none</translation>
    </message>
    <message>
        <source>No machine is open.</source>
        <translation>Es ist kein Computer geöffnet.</translation>
    </message>
    <message>
        <source>%1 (may be out of date: the registry of this machine was not closed properly)</source>
        <translation>%1 (vielleicht veraltet: die Registrierung dieses Computers wurde nicht ordnungsgemäß geschlossen)</translation>
    </message>
    <message>
        <source>the unpacker could not be started</source>
        <translation>das Entpackprogramm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>it is no disc image that can be read</source>
        <translation>es ist kein lesbares Datenträgerabbild</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>looking into it takes too long</source>
        <translation>das Durchsuchen dauert zu lange</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>es enthält mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>%1 is too large: %2 bytes.</source>
        <translation>%1 ist zu groß: %2 Byte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: the image is cut off or damaged.</source>
        <translation>%1 kann nicht gelesen werden: Das Abbild ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>there is too much to look into</source>
        <translation>es ist zu viel zu durchsuchen</translation>
    </message>
    <message>
        <source>it is packed too deeply</source>
        <translation>es ist zu oft ineinander gepackt</translation>
    </message>
    <message>
        <source>it is packed in a way (KWAJ) that is not supported. Unpack it with Expand first</source>
        <translation>es ist auf eine Art gepackt (KWAJ), die nicht unterstützt wird. Entpacken Sie es zuerst mit Expand</translation>
    </message>
    <message>
        <source>it is a disc image in an archive. Unpack it first</source>
        <translation>es ist ein Datenträgerabbild in einem Archiv. Entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>the keys are nested deeper than Windows allows</source>
        <translation>die Schlüssel sind tiefer verschachtelt, als Windows erlaubt</translation>
    </message>
    <message>
        <source>the list of keys is longer than its cell</source>
        <translation>die Liste der Schlüssel ist länger als ihre Zelle</translation>
    </message>
    <message>
        <source>the lists hold more keys than the key above says</source>
        <translation>die Listen enthalten mehr Schlüssel, als der Schlüssel darüber angibt</translation>
    </message>
    <message>
        <source>a list of keys is expected there</source>
        <translation>hier wird eine Liste von Schlüsseln erwartet</translation>
    </message>
    <message>
        <source>the cell has the impossible size %1</source>
        <translation>die Zelle hat die unmögliche Größe %1</translation>
    </message>
    <message>
        <source>the key&apos;s security descriptor is not among the others</source>
        <translation>die Sicherheitsbeschreibung des Schlüssels ist nicht unter den anderen</translation>
    </message>
    <message>
        <source>the key says that it belongs below another one</source>
        <translation>der Schlüssel gibt an, unter einem anderen zu liegen</translation>
    </message>
    <message>
        <source>the key&apos;s name is empty, impossible or there twice</source>
        <translation>der Name des Schlüssels ist leer, unmöglich oder doppelt vorhanden</translation>
    </message>
    <message>
        <source>The hive was written by another tool or a newer Windows: at offset %1 there is a list of keys in a form that Windows NT 4.0 does not know (lh), and it finds no key in it.</source>
        <translation>Die Struktur wurde von einem anderen Werkzeug oder einem neueren Windows geschrieben: An Position %1 steht eine Liste von Schlüsseln in einer Form, die Windows NT 4.0 nicht kennt (lh); es findet keinen Schlüssel darin.</translation>
    </message>
    <message>
        <source>two values of a key have the same name</source>
        <translation>zwei Werte eines Schlüssels haben denselben Namen</translation>
    </message>
    <message>
        <source>something refers into the middle of a cell</source>
        <translation>etwas verweist mitten in eine Zelle</translation>
    </message>
    <message>
        <source>Case %1 was begun with another plan. Undo it first: fixwright undo %1.</source>
        <translation>Fall %1 wurde mit einem anderen Plan begonnen. Machen Sie ihn zuerst rückgängig: fixwright undo %1.</translation>
    </message>
    <message>
        <source>Going to change %1.</source>
        <translation>%1 wird gleich geändert.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else a moment ago, so it is left alone.</source>
        <translation>%1 wurde vor einem Augenblick von jemand anderem geändert und bleibt deshalb unberührt.</translation>
    </message>
    <message>
        <source>The new %1 is ready; the old one is kept as %2.</source>
        <translation>Die neue Fassung ist bereit (%1); die alte bleibt als %2 erhalten.</translation>
    </message>
    <message>
        <source>What was written does not read back as planned: %1</source>
        <translation>Das Geschriebene liest sich nicht so zurück wie geplant: %1</translation>
    </message>
    <message>
        <source>The new %1 cannot be given its date</source>
        <translation>Das Datum von %1 kann in der neuen Fassung nicht gesetzt werden</translation>
    </message>
    <message>
        <source>it is of another version</source>
        <translation>sie hat eine andere Version</translation>
    </message>
    <message>
        <source>it was not closed properly</source>
        <translation>sie wurde nicht ordnungsgemäß geschlossen</translation>
    </message>
    <message>
        <source>the key %1 is not there</source>
        <translation>der Schlüssel %1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>the value %1 of %2 is not the planned one</source>
        <translation>der Wert %1 von %2 ist nicht der geplante</translation>
    </message>
    <message>
        <source>the names of the values in %1 are not as they were</source>
        <translation>die Namen der Werte in %1 sind nicht wie zuvor</translation>
    </message>
    <message>
        <source>%1 %2 is different too</source>
        <translation>%1 %2 weicht ebenfalls ab</translation>
    </message>
    <message>
        <source>it is shorter than before</source>
        <translation>sie ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>something was written at offset %1 of the file, where nothing was to change</source>
        <translation>an Position %1 der Datei wurde etwas geschrieben, obwohl sich dort nichts ändern sollte</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 lies on the machine that is repaired, where nothing but the repair is written. Choose a folder of this computer.</source>
        <translation>%1 liegt auf dem Computer, der repariert wird; dort wird nichts außer der Reparatur geschrieben. Wählen Sie einen Ordner dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a registry of Windows, so it is left alone. Choose another name.</source>
        <translation>%1 ist eine Registrierung von Windows und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 exists already and was not written by Fixwright, so it is left alone. Choose another name.</source>
        <translation>%1 ist bereits vorhanden und wurde nicht von Fixwright geschrieben. Die Datei bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>An earlier version of Fixwright left this case in the middle. Its own journal is %1.</source>
        <translation>Eine frühere Version von Fixwright hat diesen Fall mittendrin verlassen. Sein eigenes Journal ist %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Move it away, then try again.</source>
        <translation>%1 ist die Datenbank eines anderen Programms. Verschieben Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record of cases %1 was written by a newer Fixwright. Use that one.</source>
        <translation>Die Falldatenbank %1 wurde von einem neueren Fixwright geschrieben. Verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>given by the case</source>
        <translation>vom Testfall vorgegeben</translation>
    </message>
    <message>
        <source>This case has no plan.</source>
        <translation>Dieser Fall hat keinen Plan.</translation>
    </message>
    <message>
        <source>The answers in this plan rule its diagnosis %1 out. Diagnose the machine again and make a new plan.</source>
        <translation>Die Antworten in diesem Plan schließen seine Diagnose %1 aus. Diagnostizieren Sie den Computer erneut und erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The machine of this plan cannot be read. %1</source>
        <translation>Der Computer dieses Plans kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The tree of this plan does not prescribe it. %1</source>
        <translation>Der Baum dieses Plans sieht ihn nicht vor. %1</translation>
    </message>
    <message>
        <source>The machine was changed since this plan was made, or the plan was. Nothing was done; make a new plan.</source>
        <translation>Der Computer wurde geändert, seit dieser Plan erstellt wurde, oder der Plan selbst. Es wurde nichts getan; erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The folder for %1 cannot be made.</source>
        <translation>Der Ordner für %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The list of trusted trees cannot be written to %1.</source>
        <translation>Die Liste der vertrauenswürdigen Bäume kann nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Looked at when the machine was opened</source>
        <translation>Beim Öffnen des Computers geprüft</translation>
    </message>
    <message>
        <source>Condition of the machine</source>
        <translation>Zustand des Computers</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value (%2).</source>
        <translation>%1 braucht einen Wert (%2).</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 bytes, and at most %3 are read.</source>
        <translation>%1 ist zu groß: Die Datei hat %2 Byte, gelesen werden höchstens %3.</translation>
    </message>
    <message>
        <source>none of what the branches test</source>
        <translation>nichts von dem, was die Zweige prüfen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>above %1 and up to %2</source>
        <translation>über %1 und bis %2</translation>
    </message>
    <message>
        <source>above %1 and below %2</source>
        <translation>über %1 und unter %2</translation>
    </message>
    <message>
        <source>from %1 and up to %2</source>
        <translation>ab %1 und bis %2</translation>
    </message>
    <message>
        <source>from %1 and below %2</source>
        <translation>ab %1 und unter %2</translation>
    </message>
    <message>
        <source>no way from the start leads to this step</source>
        <translation>kein Weg vom Anfang führt zu diesem Schritt</translation>
    </message>
    <message>
        <source>no way from the start leads to this diagnosis</source>
        <translation>kein Weg vom Anfang führt zu dieser Diagnose</translation>
    </message>
    <message>
        <source>this leads in a circle (%1); answers do not change on the way, so the walk would never end</source>
        <translation>das führt im Kreis (%1); Antworten ändern sich unterwegs nicht, der Weg würde also nie enden</translation>
    </message>
    <message>
        <source>no step asks this question and no condition tests it</source>
        <translation>kein Schritt stellt diese Frage, und keine Bedingung prüft sie</translation>
    </message>
    <message>
        <source>nothing refers to this article</source>
        <translation>nichts verweist auf diesen Artikel</translation>
    </message>
    <message>
        <source>no condition tests this message; a message that proves nothing is marked &quot;generic: yes&quot;</source>
        <translation>keine Bedingung prüft diese Meldung; eine Meldung, die nichts beweist, wird mit „generic: yes“ gekennzeichnet</translation>
    </message>
    <message>
        <source>question &quot;%1&quot;</source>
        <translation>Frage „%1“</translation>
    </message>
    <message>
        <source>fact &quot;%1&quot;</source>
        <translation>Fakt „%1“</translation>
    </message>
    <message>
        <source>no condition uses this fact, and %1 reads the same</source>
        <translation>keine Bedingung verwendet diesen Fakt, und dasselbe liest: %1</translation>
    </message>
    <message>
        <source>this text is missing in %1</source>
        <translation>dieser Text fehlt in %1</translation>
    </message>
    <message>
        <source>this branch can never be taken: its conditions exclude each other</source>
        <translation>dieser Zweig kann nie genommen werden: seine Bedingungen schließen einander aus</translation>
    </message>
    <message>
        <source>this branch is never taken: the branches above it take everything it would</source>
        <translation>dieser Zweig wird nie genommen: die Zweige darüber nehmen alles, was für ihn bliebe</translation>
    </message>
    <message>
        <source>this branch and an earlier one hold for the same answers and lead to different places; the earlier one is taken</source>
        <translation>dieser Zweig und ein früherer gelten für dieselben Antworten und führen an verschiedene Stellen; der frühere wird genommen</translation>
    </message>
    <message>
        <source>the other stands at %1:%2</source>
        <translation>der andere steht bei %1:%2</translation>
    </message>
    <message>
        <source>no branch takes %1; and more, and there is no &quot;otherwise&quot;</source>
        <translation>kein Zweig nimmt %1; und weitere, und es gibt kein „otherwise“</translation>
    </message>
    <message>
        <source>no branch takes %1, and there is no &quot;otherwise&quot;</source>
        <translation>kein Zweig nimmt %1, und es gibt kein „otherwise“</translation>
    </message>
    <message>
        <source>case &quot;%1&quot; gives the same and expects something else</source>
        <translation>Testfall „%1“ gibt dasselbe vor und erwartet etwas anderes</translation>
    </message>
    <message>
        <source>it stands at %1:%2</source>
        <translation>er steht bei %1:%2</translation>
    </message>
    <message>
        <source>a mapping (%1 by id)</source>
        <translation>eine Zuordnung (%1 nach Kennung)</translation>
    </message>
    <message>
        <source>SYSTEM\%1 is never written: Windows keeps its own record of control sets there</source>
        <translation>SYSTEM\%1 wird nie geschrieben: Windows führt dort selbst Buch über die Steuersätze</translation>
    </message>
    <message>
        <source>the last known good control set is never written; write SYSTEM\CurrentControlSet</source>
        <translation>der Steuersatz „Last Known Good“ wird nie geschrieben; schreiben Sie SYSTEM\CurrentControlSet</translation>
    </message>
    <message>
        <source>which number a control set has differs between machines; write SYSTEM\CurrentControlSet</source>
        <translation>welche Nummer ein Steuersatz hat, ist von Computer zu Computer verschieden; schreiben Sie SYSTEM\CurrentControlSet</translation>
    </message>
    <message>
        <source>a processor</source>
        <translation>ein Prozessor</translation>
    </message>
    <message>
        <source>a type of registry value</source>
        <translation>ein Typ von Registrierungswert</translation>
    </message>
    <message>
        <source>a REG_DWORD is a number from 0 to 4294967295, decimal without leading zeros or as 0x...</source>
        <translation>ein REG_DWORD ist eine Zahl von 0 bis 4294967295, dezimal ohne führende Nullen oder als 0x...</translation>
    </message>
    <message>
        <source>a REG_BINARY is written as pairs of hexadecimal digits, such as 0a ff 00</source>
        <translation>ein REG_BINARY wird als Paare hexadezimaler Ziffern geschrieben, etwa 0a ff 00</translation>
    </message>
    <message>
        <source>an expectation</source>
        <translation>eine Erwartung</translation>
    </message>
    <message>
        <source>this is the word before the equals sign, such as SharedSection: no blanks, no &quot;=&quot;</source>
        <translation>das ist das Wort vor dem Gleichheitszeichen, etwa SharedSection: ohne Leerzeichen, ohne „=“</translation>
    </message>
    <message>
        <source>this becomes one item of a comma list, so it holds no blank, comma or equals sign</source>
        <translation>daraus wird ein Element einer Kommaliste; es enthält also kein Leerzeichen, Komma oder Gleichheitszeichen</translation>
    </message>
    <message>
        <source>item %1 can never be written where there are at most %2 items</source>
        <translation>Element %1 kann nie geschrieben werden, wo es höchstens %2 Elemente gibt</translation>
    </message>
    <message>
        <source>this must be a version such as 5.131.1877.9</source>
        <translation>das muss eine Version sein, etwa 5.131.1877.9</translation>
    </message>
    <message>
        <source>a row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>this action</source>
        <translation>diese Aktion</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Aktion</translation>
    </message>
    <message>
        <source>this is written as a step by hand; as %1 it would be previewed and could be taken back</source>
        <translation>das ist als manueller Schritt geschrieben; als %1 gäbe es eine Vorschau, und es könnte rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>an action does one thing; write a second list item for the other</source>
        <translation>eine Aktion tut eines; schreiben Sie für das andere ein zweites Listenelement</translation>
    </message>
    <message>
        <source>an action does one of %1</source>
        <translation>eine Aktion tut eines von %1</translation>
    </message>
    <message>
        <source>this test is empty</source>
        <translation>diese Prüfung ist leer</translation>
    </message>
    <message>
        <source>unknown test %1 of fact &quot;%2&quot;; it takes %3%4</source>
        <translation>unbekannte Prüfung %1 des Fakts „%2“; möglich ist %3%4</translation>
    </message>
    <message>
        <source>unknown test %1 of question &quot;%2&quot;; it takes %3%4</source>
        <translation>unbekannte Prüfung %1 der Frage „%2“; möglich ist %3%4</translation>
    </message>
    <message>
        <source>this list is empty</source>
        <translation>diese Liste ist leer</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>question &quot;%1&quot; has no option %2%3</source>
        <translation>Frage „%1“ hat keine Antwort %2%3</translation>
    </message>
    <message>
        <source>unknown message %1%2</source>
        <translation>unbekannte Meldung %1%2</translation>
    </message>
    <message>
        <source>this must be a version such as 4.0 or 5.131.1877.9</source>
        <translation>das muss eine Version sein, etwa 4.0 oder 5.131.1877.9</translation>
    </message>
    <message>
        <source>fact &quot;%1&quot; has no order, so &quot;%2&quot; cannot be tested</source>
        <translation>Fakt „%1“ hat keine Ordnung, „%2“ kann also nicht geprüft werden</translation>
    </message>
    <message>
        <source>question &quot;%1&quot; has no order, so &quot;%2&quot; cannot be tested</source>
        <translation>Frage „%1“ hat keine Ordnung, „%2“ kann also nicht geprüft werden</translation>
    </message>
    <message>
        <source>this range is empty: nothing is at least %1 and below %2</source>
        <translation>dieser Bereich ist leer: nichts ist mindestens %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>a list of conditions</source>
        <translation>eine Liste von Bedingungen</translation>
    </message>
    <message>
        <source>a mapping of facts and what they must be</source>
        <translation>eine Zuordnung von Fakten zu dem, was sie sein müssen</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>a condition (a mapping of questions and what their answers must be)</source>
        <translation>eine Bedingung (eine Zuordnung von Fragen zu dem, was ihre Antworten sein müssen)</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>ein Grund</translation>
    </message>
    <message>
        <source>this has no order: it is neither a number nor a version such as 4.0 nor a date such as 2002-06-11</source>
        <translation>das hat keine Ordnung: es ist weder eine Zahl noch eine Version wie 4.0 noch ein Datum wie 2002-06-11</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>eine Berichtigung</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation>eine Diagnose</translation>
    </message>
    <message>
        <source>this diagnosis names no article; say where its facts come from</source>
        <translation>diese Diagnose nennt keinen Artikel; geben Sie an, woher ihre Fakten stammen</translation>
    </message>
    <message>
        <source>this diagnosis has no remedy, and no &quot;escalate&quot; that says what to hand on</source>
        <translation>diese Diagnose hat keine Abhilfe und kein „escalate“, das sagt, was weiterzugeben ist</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>an outcome</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>a match is of exactly one diagnosis; name it as &quot;diagnosis&quot;</source>
        <translation>eine Übereinstimmung hat genau eine Diagnose; nennen Sie sie als „diagnosis“</translation>
    </message>
    <message>
        <source>where nothing matches there is no diagnosis to expect</source>
        <translation>wo nichts übereinstimmt, ist keine Diagnose zu erwarten</translation>
    </message>
    <message>
        <source>a remedy can be expected only of one diagnosis</source>
        <translation>eine Abhilfe kann nur von einer Diagnose erwartet werden</translation>
    </message>
    <message>
        <source>diagnosis &quot;%1&quot; has no remedy %2%3</source>
        <translation>Diagnose „%1“ hat keine Abhilfe %2%3</translation>
    </message>
    <message>
        <source>a plan can be expected only of a match</source>
        <translation>ein Plan kann nur bei einer Übereinstimmung erwartet werden</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ein Testfall</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>this is too long for a word; at most %1 characters</source>
        <translation>das ist zu lang für ein Wort; höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a stem is at least %1 letters, and its * stands at the end</source>
        <translation>ein Wortstamm hat mindestens %1 Buchstaben, und sein * steht am Ende</translation>
    </message>
    <message>
        <source>there are at most %1 groups of words, the program&apos;s own included</source>
        <translation>es gibt höchstens %1 Wortgruppen, die des Programms eingeschlossen</translation>
    </message>
    <message>
        <source>a mapping of languages</source>
        <translation>eine Zuordnung von Sprachen</translation>
    </message>
    <message>
        <source>these are %1 words; a group has at most %2</source>
        <translation>das sind %1 Wörter; eine Gruppe hat höchstens %2</translation>
    </message>
    <message>
        <source>unknown words &quot;%1&quot;%2</source>
        <translation>unbekannte Wörter „%1“%2</translation>
    </message>
    <message>
        <source>a way to say something names one to %1 groups of words</source>
        <translation>eine Ausdrucksweise nennt eine bis %1 Wortgruppen</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>ein Begriff</translation>
    </message>
    <message>
        <source>there are at most %1 ideas, the program&apos;s own included</source>
        <translation>es gibt höchstens %1 Begriffe, die des Programms eingeschlossen</translation>
    </message>
    <message>
        <source>these are %1 ways to say it; an idea has at most %2</source>
        <translation>das sind %1 Ausdrucksweisen; ein Begriff hat höchstens %2</translation>
    </message>
    <message>
        <source>%1 is no idea that stands before this one</source>
        <translation>%1 ist kein Begriff, der vor diesem steht</translation>
    </message>
    <message>
        <source>unknown idea %1%2</source>
        <translation>unbekannter Begriff %1%2</translation>
    </message>
    <message>
        <source>this stands here twice</source>
        <translation>das steht hier zweimal</translation>
    </message>
    <message>
        <source>a machine</source>
        <translation>ein Computer</translation>
    </message>
    <message>
        <source>a registry value</source>
        <translation>ein Registrierungswert</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>what a value becomes can be told only of a machine; describe one as &quot;machine&quot;, or leave this out</source>
        <translation>was aus einem Wert wird, lässt sich nur von einem Computer sagen; beschreiben Sie einen als „machine“ oder lassen Sie das weg</translation>
    </message>
    <message>
        <source>no file of the machine: it is written from the system folder, such as System32\crypt32.dll</source>
        <translation>keine Datei des Computers: sie wird vom Systemordner aus geschrieben, etwa System32\crypt32.dll</translation>
    </message>
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>an expected change</source>
        <translation>eine erwartete Änderung</translation>
    </message>
    <message>
        <source>an expected change is one thing; write a second list item for the other</source>
        <translation>eine erwartete Änderung ist eine Sache; schreiben Sie für die andere ein zweites Listenelement</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>ein Plan</translation>
    </message>
    <message>
        <source>a list of changes, or nothing, or refused</source>
        <translation>eine Liste von Änderungen, oder nothing, oder refused</translation>
    </message>
    <message>
        <source>something to read of a file</source>
        <translation>etwas, das von einer Datei gelesen wird</translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation>dieser Text ist leer</translation>
    </message>
    <message>
        <source>a list of probes</source>
        <translation>eine Liste von Abfragen</translation>
    </message>
    <message>
        <source>this probe does not answer yes or no; add what it must be (is, contains, from or below)</source>
        <translation>diese Abfrage antwortet nicht mit Ja oder Nein; fügen Sie hinzu, was gelten muss (is, contains, from oder below)</translation>
    </message>
    <message>
        <source>something to read of Windows</source>
        <translation>etwas, das von Windows gelesen wird</translation>
    </message>
    <message>
        <source>this probe answers yes or no already; there is nothing to compare</source>
        <translation>diese Abfrage antwortet bereits mit Ja oder Nein; es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>what this probe reads cannot be compared in this way</source>
        <translation>was diese Abfrage liest, kann nicht so verglichen werden</translation>
    </message>
    <message>
        <source>a probe</source>
        <translation>eine Abfrage</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>eine Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>the probe of an option answers yes or no; add what it must be (is, contains, from or below)</source>
        <translation>die Abfrage einer Antwortmöglichkeit antwortet mit Ja oder Nein; fügen Sie hinzu, was gelten muss (is, contains, from oder below)</translation>
    </message>
    <message>
        <source>only choice and many questions have options</source>
        <translation>nur Fragen der Art choice und many haben Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>this question needs at least %1 options</source>
        <translation>diese Frage braucht mindestens %1 Antwortmöglichkeiten</translation>
    </message>
    <message>
        <source>this probe cannot answer a choice; give each option a detect of its own</source>
        <translation>diese Abfrage kann keine Auswahl beantworten; geben Sie jeder Antwortmöglichkeit ein eigenes detect</translation>
    </message>
    <message>
        <source>this probe answers with %1, and none of these is an option</source>
        <translation>diese Abfrage antwortet mit %1, und nichts davon ist eine Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>a many question is not answered as a whole; give each option a detect of its own</source>
        <translation>eine Frage der Art many wird nicht als Ganzes beantwortet; geben Sie jeder Antwortmöglichkeit ein eigenes detect</translation>
    </message>
    <message>
        <source>no machine can tell what a person saw; leave detect out</source>
        <translation>kein Computer weiß, was jemand gesehen hat; lassen Sie detect weg</translation>
    </message>
    <message>
        <source>the probe of a yes-no question answers yes or no; add what it must be (is, contains, from or below)</source>
        <translation>die Abfrage einer Ja-Nein-Frage antwortet mit Ja oder Nein; fügen Sie hinzu, was gelten muss (is, contains, from oder below)</translation>
    </message>
    <message>
        <source>this probe does not answer with a number</source>
        <translation>diese Abfrage antwortet nicht mit einer Zahl</translation>
    </message>
    <message>
        <source>this probe does not answer with a version</source>
        <translation>diese Abfrage antwortet nicht mit einer Version</translation>
    </message>
    <message>
        <source>this probe does not answer with a text</source>
        <translation>diese Abfrage antwortet nicht mit einem Text</translation>
    </message>
    <message>
        <source>only a number question has &quot;%1&quot;</source>
        <translation>nur eine Frage nach einer Zahl hat „%1“</translation>
    </message>
    <message>
        <source>the minimum must be less than the maximum</source>
        <translation>das Minimum muss kleiner sein als das Maximum</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a kind of question</source>
        <translation>eine Art von Frage</translation>
    </message>
    <message>
        <source>this must be from 0 to %1 minutes</source>
        <translation>das müssen 0 bis %1 Minuten sein</translation>
    </message>
    <message>
        <source>a fact</source>
        <translation>ein Fakt</translation>
    </message>
    <message>
        <source>this pattern has %1 characters; at most %2 are allowed. Keep the part that tells the message apart</source>
        <translation>dieses Muster hat %1 Zeichen; erlaubt sind höchstens %2. Behalten Sie den Teil, an dem die Meldung zu erkennen ist</translation>
    </message>
    <message>
        <source>this pattern has %1 placeholders; at most %2 are allowed. Keep the part that tells the message apart</source>
        <translation>dieses Muster hat %1 Platzhalter; erlaubt sind höchstens %2. Behalten Sie den Teil, an dem die Meldung zu erkennen ist</translation>
    </message>
    <message>
        <source>this pattern has %1 words; at most %2 are allowed. Keep the part that tells the message apart</source>
        <translation>dieses Muster hat %1 Wörter; erlaubt sind höchstens %2. Behalten Sie den Teil, an dem die Meldung zu erkennen ist</translation>
    </message>
    <message>
        <source>these are %1 names; a message has at most %2</source>
        <translation>das sind %1 Namen; eine Meldung hat höchstens %2</translation>
    </message>
    <message>
        <source>%1 stands in none of the patterns, so this message would never be recognised</source>
        <translation>%1 kommt in keinem der Muster vor; diese Meldung würde nie erkannt</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>eine Meldung</translation>
    </message>
    <message>
        <source>a message needs &quot;names&quot; with &quot;says&quot;, or &quot;patterns&quot;</source>
        <translation>eine Meldung braucht „names“ mit „says“, oder „patterns“</translation>
    </message>
    <message>
        <source>&quot;says&quot; needs &quot;names&quot;, or &quot;unnamed&quot; where the name is what is missing</source>
        <translation>„says“ braucht „names“, oder „unnamed“, wenn der Name das ist, was fehlt</translation>
    </message>
    <message>
        <source>a list of actions</source>
        <translation>eine Liste von Aktionen</translation>
    </message>
    <message>
        <source>a risk</source>
        <translation>ein Risiko</translation>
    </message>
    <message>
        <source>this leads in a circle (%1); one of them must be written out</source>
        <translation>das führt im Kreis (%1); eine davon muss ausgeschrieben werden</translation>
    </message>
    <message>
        <source>%1 is itself the same as another remedy; name that one</source>
        <translation>%1 ist selbst dieselbe wie eine andere Abhilfe; nennen Sie jene</translation>
    </message>
    <message>
        <source>a remedy, written DIAGNOSIS/REMEDY</source>
        <translation>eine Abhilfe, geschrieben DIAGNOSE/ABHILFE</translation>
    </message>
    <message>
        <source>no remedy is called %1; it is written DIAGNOSIS/REMEDY%2</source>
        <translation>keine Abhilfe heißt %1; geschrieben wird DIAGNOSE/ABHILFE%2</translation>
    </message>
    <message>
        <source>a remedy</source>
        <translation>eine Abhilfe</translation>
    </message>
    <message>
        <source>a remedy that is the same as another</source>
        <translation>eine Abhilfe, die dieselbe ist wie eine andere</translation>
    </message>
    <message>
        <source>with what the references stand for, this file has more than %1 entries</source>
        <translation>mit allem, wofür die Verweise stehen, hat diese Datei mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>the id of a step or diagnosis, or no-match</source>
        <translation>die Kennung eines Schrittes oder einer Diagnose, oder no-match</translation>
    </message>
    <message>
        <source>no step or diagnosis is called %1%2</source>
        <translation>kein Schritt und keine Diagnose heißt %1%2</translation>
    </message>
    <message>
        <source>a branch</source>
        <translation>ein Zweig</translation>
    </message>
    <message>
        <source>a branch needs &quot;is&quot; or &quot;when&quot;; what holds for everything else is the step&apos;s &quot;otherwise&quot;</source>
        <translation>ein Zweig braucht „is“ oder „when“; was für alles andere gilt, ist das „otherwise“ des Schrittes</translation>
    </message>
    <message>
        <source>&quot;is&quot; tests the step&apos;s own question, and this step asks none; use &quot;when&quot;</source>
        <translation>„is“ prüft die eigene Frage des Schrittes, und dieser Schritt stellt keine; verwenden Sie „when“</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>a list of branches</source>
        <translation>eine Liste von Zweigen</translation>
    </message>
    <message>
        <source>this step leads nowhere: it needs branches or &quot;otherwise&quot;</source>
        <translation>dieser Schritt führt nirgends hin: er braucht Zweige oder „otherwise“</translation>
    </message>
    <message>
        <source>%1 is the id of a step already; steps and diagnoses share their names</source>
        <translation>%1 ist bereits die Kennung eines Schrittes; Schritte und Diagnosen teilen sich ihre Namen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>this is no tree: it must begin with &quot;fixtree: 1&quot;</source>
        <translation>das ist kein Baum: er muss mit „fixtree: 1“ beginnen</translation>
    </message>
    <message>
        <source>this program reads version %1 of the tree language: &quot;fixtree: %1&quot;</source>
        <translation>dieses Programm liest Version %1 der Baumsprache: „fixtree: %1“</translation>
    </message>
    <message>
        <source>&quot;fixtree: 1&quot; must be the first key of a tree</source>
        <translation>„fixtree: 1“ muss der erste Schlüssel eines Baums sein</translation>
    </message>
    <message>
        <source>this must be a version such as 1.0</source>
        <translation>das muss eine Version sein, etwa 1.0</translation>
    </message>
    <message>
        <source>this tree needs Fixwright %1 or newer; this is %2</source>
        <translation>dieser Baum braucht Fixwright %1 oder neuer; dies ist %2</translation>
    </message>
    <message>
        <source>a language such as en</source>
        <translation>eine Sprache, etwa en</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>a tree</source>
        <translation>ein Baum</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an empty mapping</source>
        <translation>eine leere Zuordnung</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>a mapping (%1: keys with values)</source>
        <translation>eine Zuordnung (%1: Schlüssel mit Werten)</translation>
    </message>
    <message>
        <source>unknown key %1 in %2%3</source>
        <translation>unbekannter Schlüssel %1 (%2)%3</translation>
    </message>
    <message>
        <source>%1 needs &quot;%2&quot;</source>
        <translation>%1: es fehlt „%2“</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <translation>das muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>this must be %1</source>
        <translation>hier wird erwartet: %1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>hier wird erwartet: %1; gefunden: %2</translation>
    </message>
    <message>
        <source>%1 is not a language such as en or pt-BR</source>
        <translation>%1 ist keine Sprache wie en oder pt-BR</translation>
    </message>
    <message>
        <source>a tree offers at most %1 languages</source>
        <translation>ein Baum bietet höchstens %1 Sprachen an</translation>
    </message>
    <message>
        <source>a text, or a mapping of languages</source>
        <translation>ein Text oder eine Zuordnung von Sprachen</translation>
    </message>
    <message>
        <source>this text is missing in &quot;%1&quot;, the tree&apos;s own language</source>
        <translation>dieser Text fehlt in „%1“, der Sprache des Baums</translation>
    </message>
    <message>
        <source>this must be yes or no</source>
        <translation>das muss yes oder no sein</translation>
    </message>
    <message>
        <source>this must be a number such as 8 or 2.5</source>
        <translation>das muss eine Zahl sein, etwa 8 oder 2.5</translation>
    </message>
    <message>
        <source>this must be a date such as 2002-06-11</source>
        <translation>das muss ein Datum sein, etwa 2002-06-11</translation>
    </message>
    <message>
        <source>%1 is not an id: letters, digits, dots and hyphens, at most %2, beginning with a letter or digit</source>
        <translation>%1 ist keine Kennung: Buchstaben, Ziffern, Punkte und Bindestriche, höchstens %2, am Anfang ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>%1 has a meaning of its own here; choose another id</source>
        <translation>%1 hat hier eine eigene Bedeutung; wählen Sie eine andere Kennung</translation>
    </message>
    <message>
        <source>the id of one %1</source>
        <translation>eine einzelne Kennung (%1)</translation>
    </message>
    <message>
        <source>unknown %1 %2%3</source>
        <translation>unbekannt (%1): %2%3</translation>
    </message>
    <message>
        <source>(several are written as a list: [a, b])</source>
        <translation>(mehrere werden als Liste geschrieben: [a, b])</translation>
    </message>
    <message>
        <source>%1 is not %2; it is one of %3%4</source>
        <translation>%1 ist nicht %2; möglich ist %3%4</translation>
    </message>
    <message>
        <source>a vocabulary</source>
        <translation>ein Wortschatz</translation>
    </message>
    <message>
        <source>a vocabulary begins with &quot;fixideas: 1&quot;</source>
        <translation>ein Wortschatz beginnt mit „fixideas: 1“</translation>
    </message>
    <message>
        <source>a key must be a text; this one is empty</source>
        <translation>ein Schlüssel muss ein Text sein; dieser ist leer</translation>
    </message>
    <message>
        <source>aliases (*name) are not used in trees; write the text again</source>
        <translation>Aliasse (*name) werden in Bäumen nicht verwendet; schreiben Sie den Text noch einmal</translation>
    </message>
    <message>
        <source>this text is longer than %1 bytes</source>
        <translation>dieser Text ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>this text writes a control or an invisible character, which cannot be shown</source>
        <translation>dieser Text schreibt ein Steuerzeichen oder unsichtbares Zeichen, das nicht angezeigt werden kann</translation>
    </message>
    <message>
        <source>this file has more than %1 entries</source>
        <translation>diese Datei hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>this is nested more than %1 deep</source>
        <translation>das ist mehr als %1-fach verschachtelt</translation>
    </message>
    <message>
        <source>a key must be a text, not a list or a mapping</source>
        <translation>ein Schlüssel muss ein Text sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>this key is longer than %1 bytes</source>
        <translation>dieser Schlüssel ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>merge keys (&lt;&lt;) are not used in trees; write the entries again</source>
        <translation>Zusammenführungen (&lt;&lt;) werden in Bäumen nicht verwendet; schreiben Sie die Einträge noch einmal</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not used in trees; leave it out</source>
        <translation>Anker (&amp;name) werden in Bäumen nicht verwendet; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>tags (!name) are not used in trees; leave it out</source>
        <translation>Kennzeichen (!name) werden in Bäumen nicht verwendet; lassen Sie es weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written twice in the same place</source>
        <translation>„%1“ steht zweimal an derselben Stelle</translation>
    </message>
    <message>
        <source>first written at %1:%2</source>
        <translation>zuerst geschrieben bei %1:%2</translation>
    </message>
    <message>
        <source>a second document begins here; a tree file holds one</source>
        <translation>hier beginnt ein zweites Dokument; eine Baumdatei enthält eines</translation>
    </message>
    <message>
        <source>a colon stands where none can stand; put a text that holds &quot;: &quot; in quotation marks</source>
        <translation>hier kann kein Doppelpunkt stehen; setzen Sie einen Text, der „: “ enthält, in Anführungszeichen</translation>
    </message>
    <message>
        <source>a closing brace } is missing</source>
        <translation>eine schließende Klammer } fehlt</translation>
    </message>
    <message>
        <source>this does not continue the mapping above it; check the indentation and the quotation marks</source>
        <translation>das setzt die Zuordnung darüber nicht fort; prüfen Sie Einrückung und Anführungszeichen</translation>
    </message>
    <message>
        <source>a closing bracket ] is missing</source>
        <translation>eine schließende Klammer ] fehlt</translation>
    </message>
    <message>
        <source>this does not continue the list above it; check the indentation and the quotation marks</source>
        <translation>das setzt die Liste darüber nicht fort; prüfen Sie Einrückung und Anführungszeichen</translation>
    </message>
    <message>
        <source>a list item (- ) cannot stand here; check the indentation</source>
        <translation>hier kann kein Listenelement (- ) stehen; prüfen Sie die Einrückung</translation>
    </message>
    <message>
        <source>a key cannot stand here; check the indentation</source>
        <translation>hier kann kein Schlüssel stehen; prüfen Sie die Einrückung</translation>
    </message>
    <message>
        <source>this bracket or brace closes nothing</source>
        <translation>diese Klammer schließt nichts</translation>
    </message>
    <message>
        <source>what follows this backslash has no meaning; write texts with backslashes in single quotation marks</source>
        <translation>was auf diesen umgekehrten Schrägstrich folgt, hat keine Bedeutung; schreiben Sie Texte mit umgekehrten Schrägstrichen in einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>this text in quotation marks is not closed</source>
        <translation>dieser Text in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>no text can begin with this character; put the text in quotation marks</source>
        <translation>mit diesem Zeichen kann kein Text beginnen; setzen Sie den Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>aliases (*name) are not used in trees; put a text that begins with * in quotation marks</source>
        <translation>Aliasse (*name) werden in Bäumen nicht verwendet; setzen Sie einen Text, der mit * beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>anchors (&amp;name) are not used in trees; put a text that begins with &amp; in quotation marks</source>
        <translation>Anker (&amp;name) werden in Bäumen nicht verwendet; setzen Sie einen Text, der mit &amp; beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>inside braces or brackets a text with a question mark must stand in quotation marks</source>
        <translation>in Klammern muss ein Text mit Fragezeichen in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>not readable as YAML: %1</source>
        <translation>nicht als YAML lesbar: %1</translation>
    </message>
    <message>
        <source>this file is empty; a tree begins with &quot;fixtree: 1&quot;</source>
        <translation>diese Datei ist leer; ein Baum beginnt mit „fixtree: 1“</translation>
    </message>
    <message>
        <source>(did you mean &quot;%1&quot;?)</source>
        <translation>(meinten Sie „%1“?)</translation>
    </message>
    <message>
        <source>this file is larger than the %1 bytes a tree may have</source>
        <translation>diese Datei ist größer als die %1 Byte, die ein Baum haben darf</translation>
    </message>
    <message>
        <source>No tree of this name comes with the program.</source>
        <translation>Das Programm bringt keinen Baum dieses Namens mit.</translation>
    </message>
    <message>
        <source>This is a folder, not a tree file.</source>
        <translation>Das ist ein Ordner, keine Baumdatei.</translation>
    </message>
    <message>
        <source>This is a pipe, not a file; save the tree to a file first.</source>
        <translation>Das ist eine Pipe, keine Datei; speichern Sie den Baum zuerst in einer Datei.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is a symbolic link; open the tree file that it points to.</source>
        <translation>Das ist eine symbolische Verknüpfung; öffnen Sie die Baumdatei, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is larger than the %1 MB a tree may have.</source>
        <translation>Diese Datei ist größer als die %1 MB, die ein Baum haben darf.</translation>
    </message>
    <message>
        <source>a NUL byte, which no text file holds</source>
        <translation>ein NUL-Byte, das keine Textdatei enthält</translation>
    </message>
    <message>
        <source>a byte order mark inside the text</source>
        <translation>eine Bytereihenfolge-Marke mitten im Text</translation>
    </message>
    <message>
        <source>the control character %1, which cannot be shown</source>
        <translation>das Steuerzeichen %1, das nicht angezeigt werden kann</translation>
    </message>
    <message>
        <source>the invisible character %1, which changes the order in which text is shown</source>
        <translation>das unsichtbare Zeichen %1, das die Reihenfolge der Anzeige ändert</translation>
    </message>
    <message>
        <source>the character %1, which looks different on each computer; take it out</source>
        <translation>das Zeichen %1, das auf jedem Computer anders aussieht; nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>the invisible character %1, which nobody who reads the tree can see; take it out</source>
        <translation>das unsichtbare Zeichen %1, das niemand sieht, der den Baum liest; nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>this file is UTF-16 or UTF-32; save it as UTF-8</source>
        <translation>diese Datei ist UTF-16 oder UTF-32; speichern Sie sie als UTF-8</translation>
    </message>
    <message>
        <source>a tab indents this line; use blanks</source>
        <translation>ein Tabulator rückt diese Zeile ein; verwenden Sie Leerzeichen</translation>
    </message>
    <message>
        <source>a carriage return without a line feed; save the file with the usual line ends</source>
        <translation>ein Wagenrücklauf ohne Zeilenvorschub; speichern Sie die Datei mit den üblichen Zeilenenden</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8; save the file as UTF-8</source>
        <translation>dieses Byte ist kein gültiges UTF-8; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>Valid answers are: %1, unknown.</source>
        <translation>Gültige Antworten sind: %1, unknown.</translation>
    </message>
    <message>
        <source>Valid is a comma-separated list of: %1 (with &quot;?&quot; behind one that is not known), or none, or unknown.</source>
        <translation>Gültig ist eine Liste mit Kommas aus: %1 (mit „?“ hinter dem, was nicht bekannt ist), oder none, oder unknown.</translation>
    </message>
    <message>
        <source>Valid answers are: yes, no, unknown.</source>
        <translation>Gültige Antworten sind: yes, no, unknown.</translation>
    </message>
    <message>
        <source>Valid is a version such as 5.131.1877.9, or unknown.</source>
        <translation>Gültig ist eine Version wie 5.131.1877.9, oder unknown.</translation>
    </message>
    <message>
        <source>Valid is a number from %1 to %2, or unknown.</source>
        <translation>Gültig ist eine Zahl von %1 bis %2, oder unknown.</translation>
    </message>
    <message>
        <source>Valid is a number from %1 on, or unknown.</source>
        <translation>Gültig ist eine Zahl ab %1, oder unknown.</translation>
    </message>
    <message>
        <source>Valid is a number up to %1, or unknown.</source>
        <translation>Gültig ist eine Zahl bis %1, oder unknown.</translation>
    </message>
    <message>
        <source>Valid is a number, or unknown.</source>
        <translation>Gültig ist eine Zahl, oder unknown.</translation>
    </message>
    <message>
        <source>Valid is any text of up to %1 characters, none, or unknown.</source>
        <translation>Gültig ist jeder Text bis zu %1 Zeichen, none, oder unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to &quot;%2&quot;.</source>
        <translation>„%1“ ist keine Antwort auf „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to &quot;%2&quot;. Did you mean &quot;%3&quot;?</source>
        <translation>„%1“ ist keine Antwort auf „%2“. Meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands alone or not at all.</source>
        <translation>„%1“ steht allein oder gar nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice for &quot;%2&quot;.</source>
        <translation>„%1“ ist für „%2“ zweimal angegeben.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>%1; not known: %2</source>
        <translation>%1; nicht bekannt: %2</translation>
    </message>
    <message>
        <source>That is not the kind of answer that &quot;%1&quot; takes.</source>
        <translation>Diese Art von Antwort passt nicht zu „%1“.</translation>
    </message>
    <message>
        <source>The text is too long: %1 characters.</source>
        <translation>Der Text ist zu lang: %1 Zeichen.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>No message was seen</source>
        <translation>Es war keine Meldung zu sehen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot; in this tree. Its questions are: %2.</source>
        <translation>Dieser Baum hat keine Frage „%1“. Seine Fragen sind: %2.</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot; in this tree. Did you mean &quot;%2&quot;? Its questions are: %3.</source>
        <translation>Dieser Baum hat keine Frage „%1“. Meinten Sie „%2“? Seine Fragen sind: %3.</translation>
    </message>
    <message>
        <source>It is the next question of the tree.</source>
        <translation>Das ist die nächste Frage des Baums.</translation>
    </message>
    <message>
        <source>Its answer decides whether there is a diagnosis at all.</source>
        <translation>Die Antwort entscheidet, ob es überhaupt eine Diagnose gibt.</translation>
    </message>
    <message>
        <source>Alone it decides nothing, but together with other answers it may.</source>
        <translation>Allein entscheidet sie nichts, zusammen mit anderen Antworten vielleicht doch.</translation>
    </message>
    <message>
        <source>The diagnosis does not depend on it, but what to do about it may.</source>
        <translation>Die Diagnose hängt nicht davon ab, die Abhilfe vielleicht doch.</translation>
    </message>
    <message>
        <source>Its answer decides whether it can be %1.</source>
        <translation>Die Antwort entscheidet, ob es %1 sein kann.</translation>
    </message>
    <message>
        <source>Its answer decides which of these stay possible: %1.</source>
        <translation>Die Antwort entscheidet, was davon möglich bleibt: %1.</translation>
    </message>
    <message>
        <source>Your answer and the machine disagree. %1. Which of the two is right?</source>
        <translation>Ihre Antwort und der Computer widersprechen sich. %1. Was davon stimmt?</translation>
    </message>
    <message numerus="yes">
        <source>%1 Of the questions that are left it tells most for the time it takes, about %n minute(s).</source>
        <translation>
            <numerusform>%1 Von den übrigen Fragen bringt sie für ihre Zeit am meisten: etwa eine Minute.</numerusform>
            <numerusform>%1 Von den übrigen Fragen bringt sie für ihre Zeit am meisten: etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on it: %1.</source>
        <translation>Davon hängt ab: %1.</translation>
    </message>
    <message>
        <source>It decides whether there is a diagnosis at all.</source>
        <translation>Sie entscheidet, ob es überhaupt eine Diagnose gibt.</translation>
    </message>
    <message>
        <source>As things stand, no diagnosis depends on it.</source>
        <translation>Beim jetzigen Stand hängt keine Diagnose davon ab.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Not fully known: %1</source>
        <translation>Nicht ganz bekannt: %1</translation>
    </message>
    <message>
        <source>Requires: %1</source>
        <translation>Setzt voraus: %1</translation>
    </message>
    <message>
        <source>Something else comes first: %1</source>
        <translation>Etwas anderes geht vor: %1</translation>
    </message>
    <message>
        <source>Something else comes first.</source>
        <translation>Etwas anderes geht vor.</translation>
    </message>
    <message>
        <source>Nothing that fits what is known leads to it.</source>
        <translation>Nichts, was zum Bekannten passt, führt dorthin.</translation>
    </message>
    <message>
        <source>No path of this tree leads to it.</source>
        <translation>Kein Weg dieses Baums führt dorthin.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Fehlt noch: %1</translation>
    </message>
    <message>
        <source>Would support this: %1</source>
        <translation>Würde dafür sprechen: %1</translation>
    </message>
    <message>
        <source>Would count against this: %1</source>
        <translation>Würde dagegen sprechen: %1</translation>
    </message>
    <message>
        <source>The fix is already in place: %1</source>
        <translation>Die Lösung ist bereits vorhanden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has many causes and proves nothing alone.</source>
        <translation>„%1“ hat viele Ursachen und beweist allein nichts.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Read from the machine: %1</source>
        <translation>Vom Computer gelesen: %1</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation>Ihre Angabe: %1</translation>
    </message>
    <message>
        <source>Recognised in what you said: %1</source>
        <translation>In Ihrer Angabe erkannt: %1</translation>
    </message>
    <message>
        <source>Not recognised in what you said: “%1”</source>
        <translation>In Ihrer Angabe nicht erkannt: „%1“</translation>
    </message>
    <message>
        <source>Looked for on the machine and not found: %1</source>
        <translation>Auf dem Computer gesucht und nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Not read from a machine</source>
        <translation>Von keinem Computer gelesen</translation>
    </message>
    <message>
        <source>You named only: %1</source>
        <translation>Sie nannten nur: %1</translation>
    </message>
    <message>
        <source>no message was seen</source>
        <translation>es war keine Meldung zu sehen</translation>
    </message>
    <message>
        <source>a message that this tree does not know</source>
        <translation>eine Meldung, die dieser Baum nicht kennt</translation>
    </message>
    <message>
        <source>%1 is: %2</source>
        <translation>%1 ist: %2</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>%1 is all of: %2</source>
        <translation>%1 ist alles von: %2</translation>
    </message>
    <message>
        <source>%1 is not: %2</source>
        <translation>%1 ist nicht: %2</translation>
    </message>
    <message>
        <source>%1 is none of: %2</source>
        <translation>%1 ist nichts von: %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is at least %2 and below %3</source>
        <translation>%1 ist mindestens %2 und kleiner als %3</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is below %2</source>
        <translation>%1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>in every case</source>
        <translation>in jedem Fall</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1; and %2</source>
        <translation>%1; und %2</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; oder %2</translation>
    </message>
    <message>
        <source>You said: %1. The machine says: %2</source>
        <translation>Ihre Angabe: %1. Der Computer sagt: %2</translation>
    </message>
    <message>
        <source>You said: %1. The machine says: %2 (%3)</source>
        <translation>Ihre Angabe: %1. Der Computer sagt: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The machine&apos;s disk has %1 free, and a new copy of the registry beside the old one needs %2. Free that much space on it first.</source>
        <translation>Auf dem Datenträger des Computers sind %1 frei; eine neue Kopie der Registrierung neben der alten braucht %2. Geben Sie dort zuerst so viel Platz frei.</translation>
    </message>
    <message>
        <source>The registry does not say which control set is in use: SYSTEM\Select has no number &quot;%1&quot;.</source>
        <translation>Die Registrierung sagt nicht, welcher Steuersatz verwendet wird: SYSTEM\Select hat keine Zahl „%1“.</translation>
    </message>
    <message>
        <source>SYSTEM\Select, %1 names the impossible control set %2.</source>
        <translation>SYSTEM\Select, %1 nennt den unmöglichen Steuersatz %2.</translation>
    </message>
    <message>
        <source>The registry does not say which control set was in use: SYSTEM\Select, Current is 0.</source>
        <translation>Die Registrierung sagt nicht, welcher Steuersatz verwendet wurde: SYSTEM\Select, Current ist 0.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2</source>
        <translation>%1 kann nicht mit %2 verglichen werden</translation>
    </message>
    <message>
        <source>no key below %1 has %2 with %3</source>
        <translation>kein Schlüssel unter %1 hat %2 mit %3</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 (an entry without &quot;Installed&quot;)</source>
        <translation>%1 (ein Eintrag ohne „Installed“)</translation>
    </message>
    <message>
        <source>%1 has no value %2</source>
        <translation>%1 hat keinen Wert %2</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>%1 has no part %2</source>
        <translation>%1 hat keinen Teil %2</translation>
    </message>
    <message>
        <source>%1 has the part %2 more than once</source>
        <translation>%1 hat den Teil %2 mehr als einmal</translation>
    </message>
    <message>
        <source>%1 is no file below the Windows folder</source>
        <translation>%1 ist keine Datei unter dem Windows-Ordner</translation>
    </message>
    <message>
        <source>%1: %2 bytes</source>
        <translation>%1: %2 Byte</translation>
    </message>
    <message>
        <source>%1 was last changed on %2</source>
        <translation>%1 wurde zuletzt am %2 geändert</translation>
    </message>
    <message>
        <source>%1 has no version</source>
        <translation>%1 hat keine Version</translation>
    </message>
    <message>
        <source>%1, file version %2</source>
        <translation>%1, Dateiversion %2</translation>
    </message>
    <message>
        <source>%1 has no value %2.</source>
        <translation>%1 hat keinen Wert %2.</translation>
    </message>
    <message>
        <source>%1 is no text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1: this product type is not known</source>
        <translation>%1: diese Produktart ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (weak evidence: other programs write there too, please check)</source>
        <translation>%1 (schwacher Beleg: auch andere Programme schreiben dort; bitte prüfen)</translation>
    </message>
    <message>
        <source>%1 has no value CSDVersion, so no service pack is installed</source>
        <translation>%1 hat keinen Wert CSDVersion, also ist kein Service Pack installiert</translation>
    </message>
    <message>
        <source>%1: this service pack is not known</source>
        <translation>%1: dieses Service Pack ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (the words behind the number are left over from a hotfix or a test version)</source>
        <translation>%1 (die Wörter hinter der Zahl stammen von einem Hotfix oder einer Testversion)</translation>
    </message>
    <message>
        <source>System32\ntoskrnl.exe is a program for this processor</source>
        <translation>System32\ntoskrnl.exe ist ein Programm für diesen Prozessor</translation>
    </message>
    <message>
        <source>%1 holds both &quot;%2&quot; and &quot;%3&quot;. Windows would see only one of them; rename or remove the other one.</source>
        <translation>%1 enthält sowohl „%2“ als auch „%3“. Windows würde nur eines davon sehen; benennen Sie das andere um oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link. Links inside a Windows folder are not followed, because they may lead outside.</source>
        <translation>%1 ist eine symbolische Verknüpfung. Verknüpfungen in einem Windows-Ordner werden nicht verfolgt, weil sie hinausführen können.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder.</source>
        <translation>%1 ist weder Datei noch Ordner.</translation>
    </message>
    <message>
        <source>%1 is mounted read-only, so nothing can be changed on this machine. Remount it read-write: mount -o remount,rw %1</source>
        <translation>%1 ist schreibgeschützt eingehängt, an diesem Computer kann also nichts geändert werden. Hängen Sie den Datenträger schreibbar ein: mount -o remount,rw %1</translation>
    </message>
    <message>
        <source>You may not write to %1, so nothing can be changed on this machine. Start Fixwright as a user who may, or change the permissions.</source>
        <translation>Sie dürfen nicht nach %1 schreiben, an diesem Computer kann also nichts geändert werden. Starten Sie Fixwright als ein Benutzer, der es darf, oder ändern Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 holds no changes that Windows could use.</source>
        <translation>%1 enthält keine Änderungen, die Windows verwenden könnte.</translation>
    </message>
    <message>
        <source>%1 is newer than %2.</source>
        <translation>%1 ist neuer als %2.</translation>
    </message>
    <message>
        <source>%1 is not newer than %2; Windows ignores it.</source>
        <translation>%1 ist nicht neuer als %2; Windows beachtet es nicht.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is a file. Name the Windows folder itself (often WINNT), or the disk that holds it.</source>
        <translation>%1 ist eine Datei. Nennen Sie den Windows-Ordner selbst (oft WINNT) oder den Datenträger, auf dem er liegt.</translation>
    </message>
    <message>
        <source>There are several Windows folders in %1. Name one of them: %2</source>
        <translation>In %1 gibt es mehrere Windows-Ordner. Nennen Sie einen davon: %2</translation>
    </message>
    <message>
        <source>No Windows was found: neither %1 nor one of the %2 folders in it holds the registry file system32/config/system.</source>
        <translation>Es wurde kein Windows gefunden: Weder %1 noch einer der %2 Ordner darin enthält die Registrierungsdatei system32/config/system.</translation>
    </message>
    <message>
        <source>practice machine</source>
        <translation>Übungscomputer</translation>
    </message>
    <message>
        <source>Windows folder %1</source>
        <translation>Windows-Ordner %1</translation>
    </message>
    <message>
        <source>The registry hive %1 is not there; it should be in %2/system32/config.</source>
        <translation>Die Registrierungsstruktur %1 fehlt; sie sollte in %2/system32/config liegen.</translation>
    </message>
    <message>
        <source>%1 is damaged and will not be changed. (%2)</source>
        <translation>%1 ist beschädigt und wird nicht geändert. (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file below the Windows folder.</source>
        <translation>„%1“ ist keine Datei unter dem Windows-Ordner.</translation>
    </message>
    <message>
        <source>%1 is a link, and links on a medium are not followed. Point at the file itself.</source>
        <translation>%1 ist eine Verknüpfung, und Verknüpfungen auf einem Medium werden nicht verfolgt. Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <source>%1 is too large for a system file.</source>
        <translation>%1 ist zu groß für eine Systemdatei.</translation>
    </message>
    <message>
        <source>%1 is there twice; the first one was taken.</source>
        <translation>%1 ist doppelt vorhanden; die erste wurde genommen.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 does not hold %2 any more.</source>
        <translation>%1 enthält %2 nicht mehr.</translation>
    </message>
    <message>
        <source>it says that it unpacks to %1 bytes, which is too large for a system file</source>
        <translation>es gibt an, entpackt %1 Byte groß zu sein; das ist zu groß für eine Systemdatei</translation>
    </message>
    <message>
        <source>%1 is too large for a system file: %2 bytes.</source>
        <translation>%1 ist zu groß für eine Systemdatei: %2 Byte.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: the cabinet is cut off or damaged, or goes on in another one.</source>
        <translation>%1 kann nicht entpackt werden: Die CAB-Datei ist abgeschnitten oder beschädigt oder geht in einer anderen weiter.</translation>
    </message>
    <message>
        <source>A machine in memory has no registry file %1.</source>
        <translation>Ein Computer im Speicher hat keine Registrierungsdatei %1.</translation>
    </message>
    <message>
        <source>No machine is open, so nothing can be read from it.</source>
        <translation>Es ist kein Computer geöffnet, von dem etwas gelesen werden könnte.</translation>
    </message>
    <message>
        <source>no machine</source>
        <translation>kein Computer</translation>
    </message>
    <message>
        <source>The file is no Windows program: %1.</source>
        <translation>Die Datei ist kein Windows-Programm: %1.</translation>
    </message>
    <message>
        <source>its import table is cut off</source>
        <translation>ihre Importtabelle ist abgeschnitten</translation>
    </message>
    <message>
        <source>its import table is damaged</source>
        <translation>ihre Importtabelle ist beschädigt</translation>
    </message>
    <message>
        <source>its import table has no end</source>
        <translation>ihre Importtabelle hat kein Ende</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>language 0x%1</source>
        <translation>Sprache 0x%1</translation>
    </message>
    <message>
        <source>it does not begin with &quot;MZ&quot;</source>
        <translation>sie beginnt nicht mit „MZ“</translation>
    </message>
    <message>
        <source>it is a program for MS-DOS or 16-bit Windows, or cut off</source>
        <translation>sie ist ein Programm für MS-DOS oder 16-Bit-Windows, oder abgeschnitten</translation>
    </message>
    <message>
        <source>its headers are cut off</source>
        <translation>ihre Kopfdaten sind abgeschnitten</translation>
    </message>
    <message>
        <source>it has no header for running it</source>
        <translation>ihr fehlen die Kopfdaten zum Ausführen</translation>
    </message>
    <message>
        <source>its sections end at byte %1, but it has only %2 bytes</source>
        <translation>ihre Abschnitte enden bei Byte %1, sie hat aber nur %2 Byte</translation>
    </message>
    <message>
        <source>its signature lies beyond its end</source>
        <translation>ihre Signatur liegt hinter ihrem Ende</translation>
    </message>
    <message>
        <source>its resources are damaged or cut off</source>
        <translation>ihre Ressourcen sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>ihre Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>There is no practice machine &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Übungscomputer „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. A practice machine is made in a new or empty one only.</source>
        <translation>%1 ist kein leerer Ordner. Ein Übungscomputer wird nur in einem neuen oder leeren Ordner angelegt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There are too many practice machines in %1; please remove some.</source>
        <translation>In %1 sind zu viele Übungscomputer; entfernen Sie bitte einige.</translation>
    </message>
    <message>
        <source>%1 (and %2 bytes behind its end, which Windows ignores)</source>
        <translation>%1 (und %2 Byte hinter dem Ende, die Windows nicht beachtet)</translation>
    </message>
    <message>
        <source>The registry hive is damaged at offset %1: %2.</source>
        <translation>Die Registrierungsstruktur ist an Position %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>no hive bin begins there</source>
        <translation>dort beginnt kein Bin der Struktur</translation>
    </message>
    <message>
        <source>the hive bin says that it belongs to %1</source>
        <translation>das Bin der Struktur gibt an, zu %1 zu gehören</translation>
    </message>
    <message>
        <source>the hive bin has the impossible size %1</source>
        <translation>das Bin der Struktur hat die unmögliche Größe %1</translation>
    </message>
    <message>
        <source>a cell is expected outside the hive bins</source>
        <translation>eine Zelle wird außerhalb der Bins erwartet</translation>
    </message>
    <message>
        <source>a cell is expected where none can begin</source>
        <translation>eine Zelle wird erwartet, wo keine beginnen kann</translation>
    </message>
    <message>
        <source>the cell is free but something refers to it</source>
        <translation>die Zelle ist frei, aber etwas verweist auf sie</translation>
    </message>
    <message>
        <source>the cell is too small for what it should hold</source>
        <translation>die Zelle ist zu klein für ihren Inhalt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected there</source>
        <translation>dort wird „%1“ erwartet</translation>
    </message>
    <message>
        <source>two keys side by side have the same name</source>
        <translation>zwei Schlüssel nebeneinander haben denselben Namen</translation>
    </message>
    <message>
        <source>The file is no registry hive: it does not begin with &quot;regf&quot;.</source>
        <translation>Die Datei ist keine Registrierungsstruktur: Sie beginnt nicht mit „regf“.</translation>
    </message>
    <message>
        <source>The registry hive is damaged: its header states the impossible size %1.</source>
        <translation>Die Registrierungsstruktur ist beschädigt: Ihre Kopfdaten nennen die unmögliche Größe %1.</translation>
    </message>
    <message>
        <source>The registry hive is cut off: it should have %1 bytes and has %2.</source>
        <translation>Die Registrierungsstruktur ist abgeschnitten: Sie sollte %1 Byte haben und hat %2.</translation>
    </message>
    <message>
        <source>the values of the key are larger than the hive</source>
        <translation>die Werte des Schlüssels sind größer als die Struktur</translation>
    </message>
    <message>
        <source>two places refer to the same cell</source>
        <translation>zwei Stellen verweisen auf dieselbe Zelle</translation>
    </message>
    <message>
        <source>the cells overlap</source>
        <translation>die Zellen überlappen sich</translation>
    </message>
    <message>
        <source>the key&apos;s name is longer than its cell</source>
        <translation>der Name des Schlüssels ist länger als seine Zelle</translation>
    </message>
    <message>
        <source>the key&apos;s name has half a character</source>
        <translation>der Name des Schlüssels hat ein halbes Zeichen</translation>
    </message>
    <message>
        <source>the key has more keys below it than the hive could hold</source>
        <translation>der Schlüssel hat mehr Unterschlüssel, als die Struktur enthalten könnte</translation>
    </message>
    <message>
        <source>the lists hold fewer keys than the key says</source>
        <translation>die Listen enthalten weniger Schlüssel, als der Schlüssel angibt</translation>
    </message>
    <message>
        <source>the key has more values than the hive could hold</source>
        <translation>der Schlüssel hat mehr Werte, als die Struktur enthalten könnte</translation>
    </message>
    <message>
        <source>the ring of security descriptors does not close</source>
        <translation>der Ring der Sicherheitsbeschreibungen schließt sich nicht</translation>
    </message>
    <message>
        <source>a security descriptor is longer than its cell</source>
        <translation>eine Sicherheitsbeschreibung ist länger als ihre Zelle</translation>
    </message>
    <message>
        <source>the ring of security descriptors is broken</source>
        <translation>der Ring der Sicherheitsbeschreibungen ist unterbrochen</translation>
    </message>
    <message>
        <source>The file is a copy or a log of a hive, not the hive itself (type %1).</source>
        <translation>Die Datei ist eine Kopie oder ein Protokoll einer Struktur, nicht die Struktur selbst (Typ %1).</translation>
    </message>
    <message>
        <source>the number of data segments does not fit the length</source>
        <translation>die Zahl der Datensegmente passt nicht zur Länge</translation>
    </message>
    <message>
        <source>the value&apos;s name is longer than its cell</source>
        <translation>der Name des Wertes ist länger als seine Zelle</translation>
    </message>
    <message>
        <source>the value keeps more than four bytes in itself</source>
        <translation>der Wert hält mehr als vier Byte in sich selbst</translation>
    </message>
    <message>
        <source>the value is larger than the hive</source>
        <translation>der Wert ist größer als die Struktur</translation>
    </message>
    <message>
        <source>the value&apos;s name has half a character</source>
        <translation>der Name des Wertes hat ein halbes Zeichen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The plan was applied before, and what stands there now is not as planned.</source>
        <translation>Der Plan wurde früher angewendet, und der jetzige Zustand ist nicht wie geplant.</translation>
    </message>
    <message>
        <source>Goes on with &quot;%1&quot;.</source>
        <translation>Setzt „%1“ fort.</translation>
    </message>
    <message>
        <source>Begins to apply &quot;%1&quot;.</source>
        <translation>Beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Stopped by the user before all was done. Apply again to go on, or undo.</source>
        <translation>Vom Benutzer angehalten, bevor alles getan war. Wenden Sie den Plan erneut an, um fortzufahren, oder machen Sie ihn rückgängig.</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Wird geändert: %1</translation>
    </message>
    <message>
        <source>Reading everything again</source>
        <translation>Alles wird noch einmal gelesen</translation>
    </message>
    <message>
        <source>What was written does not read back as planned.</source>
        <translation>Das Geschriebene liest sich nicht so zurück wie geplant.</translation>
    </message>
    <message>
        <source>%1 was changed a moment ago.</source>
        <translation>%1 wurde vor einem Augenblick geändert.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 It could not be put back: %2</source>
        <translation>%1 Es konnte nicht zurückgesetzt werden: %2</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wie zuvor.</translation>
    </message>
    <message>
        <source>Taken back, because a later step failed.</source>
        <translation>Zurückgesetzt, weil ein späterer Schritt fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Ended: %1.</source>
        <translation>Beendet: %1.</translation>
    </message>
    <message>
        <source>%1 The case could not be saved: %2</source>
        <translation>%1 Der Fall konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>This case has no plan yet, so there is nothing to apply.</source>
        <translation>Dieser Fall hat noch keinen Plan, es gibt also nichts anzuwenden.</translation>
    </message>
    <message>
        <source>The case cannot be trusted: %1 %2.</source>
        <translation>Dem Fall kann nicht vertraut werden: %1 %2.</translation>
    </message>
    <message>
        <source>The plan was refused: %1</source>
        <translation>Der Plan wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>This has to be confirmed first: %1</source>
        <translation>Das muss zuerst bestätigt werden: %1</translation>
    </message>
    <message>
        <source>What was written for %1 does not read back the same. The disk may be failing.</source>
        <translation>Was für %1 geschrieben wurde, liest sich nicht gleich zurück. Der Datenträger ist vielleicht defekt.</translation>
    </message>
    <message>
        <source>%1 cannot be flushed to the disk</source>
        <translation>%1 kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be replaced, because the new file would not keep this of the old one: %2. Mount the disk so that attributes can be set (an NTFS disk with ntfs-3g), or replace the file in Windows.</source>
        <translation>%1 kann nicht ersetzt werden, weil die neue Datei dies von der alten nicht behielte: %2. Hängen Sie den Datenträger so ein, dass Attribute gesetzt werden können (einen NTFS-Datenträger mit ntfs-3g), oder ersetzen Sie die Datei in Windows.</translation>
    </message>
    <message>
        <source>There is no case file %1.</source>
        <translation>Es gibt keine Falldatei %1.</translation>
    </message>
    <message>
        <source>%1 is no case file of Fixwright.</source>
        <translation>%1 ist keine Falldatei von Fixwright.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be read.</source>
        <translation>Die Falldatei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>holds a value that is too large</source>
        <translation>enthält einen zu großen Wert</translation>
    </message>
    <message>
        <source>names no single registry value</source>
        <translation>nennt keinen einzelnen Registrierungswert</translation>
    </message>
    <message>
        <source>does not say what the value becomes</source>
        <translation>sagt nicht, was aus dem Wert wird</translation>
    </message>
    <message>
        <source>deletes a value that is not there</source>
        <translation>löscht einen Wert, der nicht vorhanden ist</translation>
    </message>
    <message>
        <source>is a registry change that nobody carries out</source>
        <translation>ist eine Änderung der Registrierung, die niemand ausführt</translation>
    </message>
    <message>
        <source>names no file below the machine&apos;s folder</source>
        <translation>nennt keine Datei unter dem Ordner des Computers</translation>
    </message>
    <message>
        <source>replaces a file of the registry</source>
        <translation>ersetzt eine Datei der Registrierung</translation>
    </message>
    <message>
        <source>does not say by which file the old one is replaced</source>
        <translation>sagt nicht, durch welche Datei die alte ersetzt wird</translation>
    </message>
    <message>
        <source>names the new file by an unclear path</source>
        <translation>nennt die neue Datei mit einem unklaren Pfad</translation>
    </message>
    <message>
        <source>is marked as automatic, but only a person can do it</source>
        <translation>ist als automatisch gekennzeichnet, aber nur ein Mensch kann es tun</translation>
    </message>
    <message>
        <source>has no id of its own</source>
        <translation>hat keine eigene Kennung</translation>
    </message>
    <message>
        <source>changes what another change changes too</source>
        <translation>ändert, was auch eine andere Änderung ändert</translation>
    </message>
    <message>
        <source>is not based on a hive that was read</source>
        <translation>beruht nicht auf einer gelesenen Struktur</translation>
    </message>
    <message>
        <source>says that nothing is done, but changes follow</source>
        <translation>sagt, dass nichts getan wird, aber es folgen Änderungen</translation>
    </message>
    <message>
        <source>names no hive of the machine</source>
        <translation>nennt keine Struktur des Computers</translation>
    </message>
    <message>
        <source>lies outside the machine&apos;s folder</source>
        <translation>liegt außerhalb des Ordners des Computers</translation>
    </message>
    <message>
        <source>does not lie in the case&apos;s folder</source>
        <translation>liegt nicht im Ordner des Falls</translation>
    </message>
    <message>
        <source>holds no hashes</source>
        <translation>enthält keine Hashwerte</translation>
    </message>
    <message>
        <source>is no case id</source>
        <translation>ist keine Fallkennung</translation>
    </message>
    <message>
        <source>is no clean absolute path</source>
        <translation>ist kein sauberer absoluter Pfad</translation>
    </message>
    <message>
        <source>The case file is too large.</source>
        <translation>Die Falldatei ist zu groß.</translation>
    </message>
    <message>
        <source>This is no case file of Fixwright.</source>
        <translation>Das ist keine Falldatei von Fixwright.</translation>
    </message>
    <message>
        <source>The case file was written by another version of Fixwright.</source>
        <translation>Die Falldatei wurde von einer anderen Version von Fixwright geschrieben.</translation>
    </message>
    <message>
        <source>The case file cannot be trusted: %1 %2.</source>
        <translation>Der Falldatei kann nicht vertraut werden: %1 %2.</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 cannot be read</source>
        <translation>Das Attribut %1 von %2 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>access rights</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Windows attributes (hidden, system, compressed and so on)</source>
        <translation>Windows-Attribute (versteckt, System, komprimiert und so weiter)</translation>
    </message>
    <message>
        <source>creation time</source>
        <translation>Erstellungszeit</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>attribute %1</source>
        <translation>Attribut %1</translation>
    </message>
    <message>
        <source>%1 cannot be replaced, because the new file cannot be given the %2 of the old one</source>
        <translation>%1 kann nicht ersetzt werden, weil die neue Datei dies von der alten nicht bekommen kann: %2</translation>
    </message>
    <message>
        <source>%1 Run Fixwright as root.</source>
        <translation>%1 Führen Sie Fixwright als root aus.</translation>
    </message>
    <message>
        <source>%1 Mount the disk so that attributes can be set (an NTFS disk with ntfs-3g).</source>
        <translation>%1 Hängen Sie den Datenträger so ein, dass Attribute gesetzt werden können (einen NTFS-Datenträger mit ntfs-3g).</translation>
    </message>
    <message>
        <source>The attributes of %1 cannot be listed</source>
        <translation>Die Attribute von %1 können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The attribute %1 of %2 cannot be read. Run Fixwright as root.</source>
        <translation>Das Attribut %1 von %2 kann nicht gelesen werden. Führen Sie Fixwright als root aus.</translation>
    </message>
    <message>
        <source>%1 has %2 names (hard links). A new file would take the place of one of them only, and the others would keep the old content. Make the file a file of its own (copy it, then put the copy in its place), and plan again.</source>
        <translation>%1 hat %2 Namen (feste Verknüpfungen). Eine neue Datei nähme nur bei einem davon den Platz ein, die anderen behielten den alten Inhalt. Machen Sie eine eigene Datei daraus (kopieren Sie sie und setzen Sie die Kopie an ihre Stelle) und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is on an NTFS disk that is mounted with the kernel&apos;s driver, which cannot keep a file&apos;s creation time, short name and streams. Mount the disk with ntfs-3g, and plan again.</source>
        <translation>%1 liegt auf einem NTFS-Datenträger, der mit dem Treiber des Kernels eingehängt ist; dieser kann Erstellungszeit, Kurznamen und Datenströme einer Datei nicht erhalten. Hängen Sie den Datenträger mit ntfs-3g ein und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is encrypted (EFS), and a new file would not be. Decrypt it in Windows, and plan again.</source>
        <translation>%1 ist verschlüsselt (EFS), und eine neue Datei wäre es nicht. Entschlüsseln Sie sie in Windows und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is a sparse file, and a new file would not be. Copy it in Windows to a plain file, and plan again.</source>
        <translation>%1 ist eine Datei mit geringer Datendichte, und eine neue Datei wäre es nicht. Kopieren Sie sie in Windows in eine gewöhnliche Datei und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is compressed by NTFS, and a new file in its folder would not be. Uncompress it in Windows (compact /u), and plan again.</source>
        <translation>%1 ist von NTFS komprimiert, und eine neue Datei in ihrem Ordner wäre es nicht. Dekomprimieren Sie sie in Windows (compact /u) und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is not compressed, but NTFS would compress a new file in its folder. Turn the folder&apos;s compression off in Windows, and plan again.</source>
        <translation>%1 ist nicht komprimiert, aber NTFS würde eine neue Datei in ihrem Ordner komprimieren. Schalten Sie die Komprimierung des Ordners in Windows aus und planen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 has a reparse point (a link, or content that is kept elsewhere). Replace the file in Windows instead.</source>
        <translation>%1 hat einen Analysepunkt (eine Verknüpfung, oder Inhalt, der woanders liegt). Ersetzen Sie die Datei stattdessen in Windows.</translation>
    </message>
    <message>
        <source>%1 has an object identifier, by which Windows follows links to it; a new file cannot be given it. Replace the file in Windows instead.</source>
        <translation>%1 hat eine Objektkennung, mit der Windows Verknüpfungen folgt; eine neue Datei kann sie nicht bekommen. Ersetzen Sie die Datei stattdessen in Windows.</translation>
    </message>
    <message>
        <source>%1 has named streams (%2), which cannot be copied as the disk is mounted. Mount it with the option streams_interface=xattr, and plan again.</source>
        <translation>%1 hat benannte Datenströme (%2), die sich so, wie der Datenträger eingehängt ist, nicht kopieren lassen. Hängen Sie ihn mit der Option streams_interface=xattr ein und planen Sie erneut.</translation>
    </message>
    <message>
        <source>It cannot be seen whether %1 has named streams, because the disk is mounted without them. Mount it with the option streams_interface=xattr, and plan again.</source>
        <translation>Ob %1 benannte Datenströme hat, ist nicht zu sehen, weil der Datenträger ohne sie eingehängt ist. Hängen Sie ihn mit der Option streams_interface=xattr ein und planen Sie erneut.</translation>
    </message>
    <message>
        <source>The new %1 is in place, but it cannot be given the short name %2 of the old one</source>
        <translation>Die neue Fassung von %1 ist an ihrem Platz, kann aber den Kurznamen %2 der alten nicht bekommen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>there is no permission</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the disk is mounted read-only</source>
        <translation>der Datenträger ist schreibgeschützt eingehängt</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>es ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>a symbolic link stands in the way, and links are not followed</source>
        <translation>eine symbolische Verknüpfung steht im Weg, und Verknüpfungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the system refuses</source>
        <translation>das System verweigert es</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened</source>
        <translation>Der Ordner %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 leads out of the machine&apos;s folder.</source>
        <translation>%1 führt aus dem Ordner des Computers hinaus.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be put in place</source>
        <translation>%1 kann nicht an seinen Platz gesetzt werden</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>The folder %1 cannot be flushed to the disk</source>
        <translation>Der Ordner %1 kann nicht auf den Datenträger geschrieben werden</translation>
    </message>
    <message>
        <source>The edited copy of the registry is not what was planned, so it was thrown away and nothing was changed: %1.</source>
        <translation>Die bearbeitete Kopie der Registrierung ist nicht wie geplant; sie wurde verworfen, und es wurde nichts geändert: %1.</translation>
    </message>
    <message>
        <source>The changed registry cannot be read</source>
        <translation>Die geänderte Registrierung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The program that edits the registry made it larger than %1 MB. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, hat sie größer als %1 MB gemacht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program that edits the registry failed without saying why. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, ist fehlgeschlagen, ohne einen Grund zu nennen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program that edits the registry failed. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, ist fehlgeschlagen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program that edits the registry is missing: %1. It belongs beside Fixwright.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, fehlt: %1. Es gehört neben Fixwright.</translation>
    </message>
    <message>
        <source>The program that edits the registry gave an answer that makes no sense. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, gab eine sinnlose Antwort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program that edits the registry said that it was done, but wrote nothing. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, meldete Erfolg, schrieb aber nichts. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>has a member &quot;%1&quot; that nobody knows</source>
        <translation>hat ein Element „%1“, das niemand kennt</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is no base64 text</source>
        <translation>ist kein Base64-Text</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>is no value: an object with one member is wanted</source>
        <translation>ist kein Wert: erwartet wird ein Objekt mit einem Element</translation>
    </message>
    <message>
        <source>is no version</source>
        <translation>ist keine Version</translation>
    </message>
    <message>
        <source>is of no known kind: &quot;%1&quot;</source>
        <translation>ist von keiner bekannten Art: „%1“</translation>
    </message>
    <message>
        <source>Another Fixwright is working on this machine. Wait until it is done, then try again.</source>
        <translation>Ein anderes Fixwright arbeitet an diesem Computer. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>%1 Not known here: %2.</source>
        <translation>%1 Hier nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Restart the machine.</source>
        <translation>Starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The remedy changes %1 twice.</source>
        <translation>Die Abhilfe ändert %1 zweimal.</translation>
    </message>
    <message>
        <source>The diagnosis %1 has no remedy &quot;%2&quot;. Its remedies are: %3.</source>
        <translation>Die Diagnose %1 hat keine Abhilfe „%2“. Ihre Abhilfen sind: %3.</translation>
    </message>
    <message>
        <source>The tree has no diagnosis &quot;%1&quot;. Its diagnoses are: %2.</source>
        <translation>Der Baum hat keine Diagnose „%1“. Seine Diagnosen sind: %2.</translation>
    </message>
    <message>
        <source>There is no remedy for %1 that fits these answers.</source>
        <translation>Für %1 gibt es keine Abhilfe, die zu diesen Antworten passt.</translation>
    </message>
    <message>
        <source>This remedy is not for this case. It needs: %1.</source>
        <translation>Diese Abhilfe ist nicht für diesen Fall. Sie setzt voraus: %1.</translation>
    </message>
    <message>
        <source>It is not known whether this remedy fits. It needs: %1.</source>
        <translation>Es ist nicht bekannt, ob diese Abhilfe passt. Sie setzt voraus: %1.</translation>
    </message>
    <message>
        <source>Only needed if this holds, which is not known: %1.</source>
        <translation>Nur nötig, wenn dies gilt, was nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>The line is: %1</source>
        <translation>Die Zeile lautet: %1</translation>
    </message>
    <message>
        <source>Item %1 of %2 is there already: %3.</source>
        <translation>Element %1 von %2 ist bereits vorhanden: %3.</translation>
    </message>
    <message>
        <source>%1 A number below %2 counts as %2.</source>
        <translation>%1 Eine Zahl unter %2 zählt als %2.</translation>
    </message>
    <message>
        <source>The line holds no %1, where %2 is expected. %3</source>
        <translation>Die Zeile enthält kein %1, wo %2 erwartet wird. %3</translation>
    </message>
    <message>
        <source>The line holds %1 in another form than %2. %3</source>
        <translation>Die Zeile enthält %1 in einer anderen Form als %2. %3</translation>
    </message>
    <message>
        <source>The tree asks for an edit that makes no sense: item %1 of &quot;%2&quot; becoming &quot;%3&quot;.</source>
        <translation>Der Baum verlangt eine sinnlose Änderung: Element %1 von „%2“ soll „%3“ werden.</translation>
    </message>
    <message>
        <source>The value holds no %1, so there is nothing to change in it.</source>
        <translation>Der Wert enthält kein %1, es gibt darin also nichts zu ändern.</translation>
    </message>
    <message>
        <source>The value holds %1 more than once, and it is not clear which one counts.</source>
        <translation>Der Wert enthält %1 mehr als einmal, und es ist nicht klar, was davon zählt.</translation>
    </message>
    <message>
        <source>A blank or nothing at all stands where a number of %1 belongs.</source>
        <translation>Wo eine Zahl von %1 stehen sollte, steht ein Leerzeichen oder gar nichts.</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;, which is not a number.</source>
        <translation>%1 enthält „%2“, und das ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 holds %2 numbers; at most %3 are known.</source>
        <translation>%1 enthält %2 Zahlen; bekannt sind höchstens %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds only %n number(s); item %2 needs %3 before it.</source>
        <translation>
            <numerusform>%1 enthält nur eine Zahl; Element %2 braucht %3 davor.</numerusform>
            <numerusform>%1 enthält nur %n Zahlen; Element %2 braucht %3 davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <translation>vom %1</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(nicht vorhanden)</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>change %n registry value(s)</source>
        <translation>
            <numerusform>%n Registrierungswert ändern</numerusform>
            <numerusform>%n Registrierungswerte ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n registry value(s)</source>
        <translation>
            <numerusform>%n Registrierungswert löschen</numerusform>
            <numerusform>%n Registrierungswerte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace %n file(s)</source>
        <translation>
            <numerusform>%n Datei ersetzen</numerusform>
            <numerusform>%n Dateien ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note %n step(s) to do by hand</source>
        <translation>
            <numerusform>%n manuellen Schritt notieren</numerusform>
            <numerusform>%n manuelle Schritte notieren</numerusform>
        </translation>
    </message>
    <message>
        <source>restart later</source>
        <translation>später neu starten</translation>
    </message>
    <message>
        <source>%1: dated %2 or later (the article&apos;s file has %3 bytes)</source>
        <translation>%1: vom %2 oder später (die Datei des Artikels hat %3 Byte)</translation>
    </message>
    <message>
        <source>The article names no file for this processor.</source>
        <translation>Der Artikel nennt keine Datei für diesen Prozessor.</translation>
    </message>
    <message>
        <source>It is older than the article&apos;s file: %1.</source>
        <translation>Sie ist älter als die Datei des Artikels: %1.</translation>
    </message>
    <message>
        <source>It is not older than the article&apos;s file: %1.</source>
        <translation>Sie ist nicht älter als die Datei des Artikels: %1.</translation>
    </message>
    <message>
        <source>Replace %1. A newer one comes from: %2</source>
        <translation>Ersetzen Sie %1. Eine neuere Fassung kommt von: %2</translation>
    </message>
    <message>
        <source>%1 is another file than %2, which is needed here: it calls itself %3.</source>
        <translation>%1 ist eine andere Datei als %2, die hier gebraucht wird: Sie nennt sich selbst %3.</translation>
    </message>
    <message>
        <source>%1 does not say in its version information which file it is, unlike the machine&apos;s %2, so it cannot be told whether it is the right one.</source>
        <translation>%1 sagt in den Versionsangaben nicht, welche Datei es ist, anders als %2 auf dem Computer; ob es die richtige ist, lässt sich also nicht sagen.</translation>
    </message>
    <message>
        <source>%1 is another file than %2, which is needed here.</source>
        <translation>%1 ist eine andere Datei als %2, die hier gebraucht wird.</translation>
    </message>
    <message>
        <source>Logon files from before and after Service Pack 4 must not be mixed, or nobody can log on. %1 is not known to be from the same side of Service Pack 4 as the machine&apos;s %2. Install a service pack as a whole instead.</source>
        <translation>Anmeldedateien von vor und nach Service Pack 4 dürfen nicht gemischt werden, sonst kann sich niemand anmelden. Von %1 ist nicht bekannt, dass es von derselben Seite von Service Pack 4 stammt wie auf dem Computer: %2. Installieren Sie stattdessen ein ganzes Service Pack.</translation>
    </message>
    <message>
        <source>I have replaced the file</source>
        <translation>Ich habe die Datei ersetzt</translation>
    </message>
    <message>
        <source>%1 is no Windows program file (or it is packed).</source>
        <translation>%1 ist keine Windows-Programmdatei (oder ist gepackt).</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Get the file again.</source>
        <translation>%1 ist beschädigt: %2. Besorgen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is for another processor (%2) than the machine&apos;s file (%3).</source>
        <translation>%1 ist für einen anderen Prozessor (%2) als die Datei des Computers (%3).</translation>
    </message>
    <message>
        <source>The versions of the two files cannot be compared: %1 has none.</source>
        <translation>Die Versionen der beiden Dateien können nicht verglichen werden: %1 hat keine.</translation>
    </message>
    <message>
        <source>%1 has version %2, which is not newer than the machine&apos;s %3.</source>
        <translation>%1 hat Version %2 und ist nicht neuer als die Datei des Computers, Version %3.</translation>
    </message>
    <message>
        <source>%1 needs files that the machine does not have: %2.</source>
        <translation>%1 braucht Dateien, die der Computer nicht hat: %2.</translation>
    </message>
    <message>
        <source>%1 is no file below the machine&apos;s folder.</source>
        <translation>%1 ist keine Datei unter dem Ordner des Computers.</translation>
    </message>
    <message>
        <source>%1 is part of the registry and is never replaced as a file.</source>
        <translation>%1 ist ein Teil der Registrierung und wird nie als Datei ersetzt.</translation>
    </message>
    <message>
        <source>%1 has version %2 already; %3 or newer is needed.</source>
        <translation>%1 hat bereits Version %2; gebraucht wird %3 oder neuer.</translation>
    </message>
    <message>
        <source>Point at the new file, or at a folder or disc that holds it, and plan again.</source>
        <translation>Geben Sie die neue Datei an, oder einen Ordner oder Datenträger, der sie enthält, und planen Sie erneut.</translation>
    </message>
    <message>
        <source>There is no %1 in %2, nor in its folders I386, Alpha, Update and System32. Point at the file itself or at another medium.</source>
        <translation>%1 gibt es weder in %2 noch in den Ordnern I386, Alpha, Update und System32 darin. Geben Sie die Datei selbst oder ein anderes Medium an.</translation>
    </message>
    <message>
        <source>%1 has version %2; %3 or newer is needed.</source>
        <translation>%1 hat Version %2; gebraucht wird %3 oder neuer.</translation>
    </message>
    <message>
        <source>%1 is this very file already.</source>
        <translation>%1 ist bereits genau diese Datei.</translation>
    </message>
    <message>
        <source>%1 and %2 are different files of the same version %3. Choose the one that is right and point at it.</source>
        <translation>%1 und %2 sind verschiedene Dateien derselben Version %3. Wählen Sie die richtige aus und geben Sie sie an.</translation>
    </message>
    <message>
        <source>Replace %1 by version %2.</source>
        <translation>%1 durch Version %2 ersetzen.</translation>
    </message>
    <message>
        <source>The new file is in another language: %1 instead of %2.</source>
        <translation>Die neue Datei ist in einer anderen Sprache: %1 statt %2.</translation>
    </message>
    <message>
        <source>Compare %1 on the machine with what the article names. %2.</source>
        <translation>Vergleichen Sie %1 auf dem Computer mit dem, was der Artikel nennt. %2.</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 konnte nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine.</source>
        <translation>%1 ist auf diesem Computer nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation>%1 ist %2. %3</translation>
    </message>
    <message>
        <source>The next boot uses this control set.</source>
        <translation>Der nächste Start verwendet diesen Steuersatz.</translation>
    </message>
    <message>
        <source>The running system used this control set; the next boot may use it.</source>
        <translation>Das laufende System hat diesen Steuersatz verwendet; der nächste Start verwendet ihn vielleicht.</translation>
    </message>
    <message>
        <source>The SYSTEM registry does not say which control set the next boot uses.</source>
        <translation>Die Registrierung SYSTEM sagt nicht, welchen Steuersatz der nächste Start verwendet.</translation>
    </message>
    <message>
        <source>The %1 registry must not be written: %2</source>
        <translation>Die Registrierung %1 darf nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>SYSTEM.ALT, the machine&apos;s own spare copy of the SYSTEM registry, is left as it is. Windows renews it at the next good start; if it ever starts from the spare copy, the change is not in there.</source>
        <translation>SYSTEM.ALT, die Ersatzkopie der Registrierung SYSTEM auf dem Computer, bleibt unverändert. Windows erneuert sie beim nächsten gelungenen Start; falls es je von der Ersatzkopie startet, fehlt die Änderung darin.</translation>
    </message>
    <message>
        <source>I have changed the value and looked at it again</source>
        <translation>Ich habe den Wert geändert und noch einmal angesehen</translation>
    </message>
    <message>
        <source>%1 must not be changed: %2</source>
        <translation>%1 darf nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>%1 is damaged. It is not changed, and the repair does not touch it. (%2)</source>
        <translation>%1 ist beschädigt. Es wird nicht geändert, und die Reparatur berührt es nicht. (%2)</translation>
    </message>
    <message>
        <source>In %1, beside the value %2, there is a value whose name holds a NUL character (%3). The registry editor used here would lose that name, so nothing is changed.</source>
        <translation>In %1 steht neben dem Wert %2 ein Wert, dessen Name ein NUL-Zeichen enthält (%3). Der hier verwendete Registrierungseditor würde diesen Namen verlieren; es wird also nichts geändert.</translation>
    </message>
    <message>
        <source>If Windows starts, make the change there by hand. The value may be another one by now, so compare it first:
%1</source>
        <translation>Wenn Windows startet, nehmen Sie die Änderung dort von Hand vor. Der Wert kann inzwischen ein anderer sein, vergleichen Sie ihn deshalb zuerst:
%1</translation>
    </message>
    <message>
        <source>If Windows starts, make the change there by hand:
%1</source>
        <translation>Wenn Windows startet, nehmen Sie die Änderung dort von Hand vor:
%1</translation>
    </message>
    <message>
        <source>The key %1 does not exist on this machine, and none is made.</source>
        <translation>Den Schlüssel %1 gibt es auf diesem Computer nicht, und es wird keiner angelegt.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist bereits %2.</translation>
    </message>
    <message>
        <source>Set %1 to %2.</source>
        <translation>%1 auf %2 setzen.</translation>
    </message>
    <message>
        <source>%1: the value %2 is not there.</source>
        <translation>%1: der Wert %2 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1: the value %2 is no whole text (its type is %3), so it is left alone.</source>
        <translation>%1: der Wert %2 ist kein ganzer Text (sein Typ ist %3) und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1: the value %2 holds bytes behind its end. Windows ignores them; they are kept.</source>
        <translation>%1: der Wert %2 hat Byte hinter seinem Ende. Windows beachtet sie nicht; sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Make %1 item %2 of %3 in %4.</source>
        <translation>%1 als Element %2 von %3 setzen (%4).</translation>
    </message>
    <message>
        <source>%1 is not there, as it should be.</source>
        <translation>%1 ist nicht vorhanden, wie es sein soll.</translation>
    </message>
    <message>
        <source>Delete the value %1 in %2.</source>
        <translation>Den Wert %1 in %2 löschen.</translation>
    </message>
    <message>
        <source>(behind its end, ignored by Windows: %1)</source>
        <translation>(hinter dem Ende, von Windows nicht beachtet: %1)</translation>
    </message>
    <message>
        <source>size %1</source>
        <translation>Größe %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>processor %1</source>
        <translation>Prozessor %1</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>Datum %1</translation>
    </message>
    <message>
        <source>%1 (%2, before)</source>
        <translation>%1 (%2, vorher)</translation>
    </message>
    <message>
        <source>%1 (%2, after)</source>
        <translation>%1 (%2, nachher)</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>The value is one line on the machine; here each of its words has a line.</source>
        <translation>Der Wert ist auf dem Computer eine einzige Zeile; hier hat jedes seiner Wörter eine Zeile.</translation>
    </message>
    <message>
        <source>Double-click the value %1. It has the type %2; if it is not there, make it with Edit &gt; Add Value, with this name and type.</source>
        <translation>Doppelklicken Sie auf den Wert %1. Er hat den Typ %2; wenn er fehlt, legen Sie ihn mit Edit &gt; Add Value an, mit diesem Namen und Typ.</translation>
    </message>
    <message>
        <source>In the %1 Editor, make it exactly this: %2</source>
        <translation>Geben Sie im %1 Editor genau dies ein: %2</translation>
    </message>
    <message>
        <source>Write down what the value %1 is now, so that it can be put back.</source>
        <translation>Notieren Sie, was der Wert %1 jetzt ist, damit Sie ihn zurücksetzen können.</translation>
    </message>
    <message>
        <source>Double-click the value %1. The String Editor shows it as one line.</source>
        <translation>Doppelklicken Sie auf den Wert %1. Der String Editor zeigt ihn als eine Zeile.</translation>
    </message>
    <message>
        <source>Change it to this, all on one line: %1</source>
        <translation>Ändern Sie ihn so, alles in einer Zeile: %1</translation>
    </message>
    <message>
        <source>Find %1= in the line. If %2 or more numbers stand behind it, change nothing: it is done already.</source>
        <translation>Suchen Sie %1= in der Zeile. Wenn dahinter %2 oder mehr Zahlen stehen, ändern Sie nichts: Es ist bereits erledigt.</translation>
    </message>
    <message>
        <source>Otherwise type ,%1 right behind the last of its %2 numbers, without a blank. Change nothing else in the line.</source>
        <translation>Andernfalls geben Sie ,%1 direkt hinter der letzten seiner %2 Zahlen ein, ohne Leerzeichen. Ändern Sie sonst nichts in der Zeile.</translation>
    </message>
    <message>
        <source>Look for %1 in the line. If it does not read %2, stop and ask. %3</source>
        <translation>Suchen Sie %1 in der Zeile. Wenn dort nicht %2 steht, halten Sie an und fragen Sie nach. %3</translation>
    </message>
    <message>
        <source>Select the value %1. If it is not there, it is done already.</source>
        <translation>Markieren Sie den Wert %1. Wenn er fehlt, ist es bereits erledigt.</translation>
    </message>
    <message>
        <source>Choose Edit &gt; Delete and confirm.</source>
        <translation>Wählen Sie Edit &gt; Delete und bestätigen Sie.</translation>
    </message>
    <message>
        <source>On the machine, log on as an administrator, choose Start &gt; Run and start Regedt32. (Regedit cannot edit all types.)</source>
        <translation>Melden Sie sich an dem Computer als Administrator an, wählen Sie Start &gt; Run und starten Sie Regedt32. (Regedit kann nicht alle Typen bearbeiten.)</translation>
    </message>
    <message>
        <source>Another Fixwright is using the record of cases. Wait until it is done, then try again.</source>
        <translation>Ein anderes Fixwright verwendet die Falldatenbank. Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The record of cases %1 is damaged. Put a good copy of it in its place.</source>
        <translation>Die Falldatenbank %1 ist beschädigt. Setzen Sie eine gute Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Geben Sie Platz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is write-protected. Make the folder writable, then try again.</source>
        <translation>Sie ist schreibgeschützt. Machen Sie den Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the disk and the rights of the folder, then try again.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record of cases %1 cannot be used. %2</source>
        <translation>Die Falldatenbank %1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>The record of cases %1 is damaged, so nothing is changed. A copy of it is kept as %2; the backups of all repairs are in %3. Put a good copy of the record in its place, or move it away to begin a new one.</source>
        <translation>Die Falldatenbank %1 ist beschädigt, deshalb wird nichts geändert. Eine Kopie davon wird als %2 aufbewahrt; die Sicherungen aller Reparaturen liegen in %3. Setzen Sie eine gute Kopie der Datenbank an ihre Stelle, oder verschieben Sie sie, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The record of cases %1 is no file. Move it away, then try again.</source>
        <translation>Die Falldatenbank %1 ist keine Datei. Verschieben Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The record of case %1 cannot be trusted: %2 %3. Restore the record from a copy.</source>
        <translation>Der Aufzeichnung von Fall %1 kann nicht vertraut werden: %2 %3. Stellen Sie die Falldatenbank aus einer Kopie wieder her.</translation>
    </message>
    <message>
        <source>Case %1 was changed by another Fixwright a moment ago. Open it again.</source>
        <translation>Fall %1 wurde vor einem Augenblick von einem anderen Fixwright geändert. Öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no case id.</source>
        <translation>„%1“ ist keine Fallkennung.</translation>
    </message>
    <message>
        <source>Case %1 was begun with another plan, so it is kept as it is. Undo it first: fixwright undo %1.</source>
        <translation>Fall %1 wurde mit einem anderen Plan begonnen und bleibt, wie er ist. Machen Sie ihn zuerst rückgängig: fixwright undo %1.</translation>
    </message>
    <message>
        <source>The tree&apos;s data for %1 does not fit its type.</source>
        <translation>Die Daten des Baums für %1 passen nicht zum Typ.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The default value</source>
        <translation>Der Standardwert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is %2 in %3, confirmed by an independent reader.</source>
        <translation>%1 ist %2 in %3, von einem unabhängigen Leseprogramm bestätigt.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 has version %2 and %3 bytes, SHA-256 %4.</source>
        <translation>%1 hat Version %2 und %3 Byte, SHA-256 %4.</translation>
    </message>
    <message>
        <source>The machine is not as it was when the plan was made: %1</source>
        <translation>Der Computer ist nicht mehr so wie bei der Planung: %1</translation>
    </message>
    <message>
        <source>The %1 registry was written since the plan was made (its SHA-256 is %2 now).</source>
        <translation>Die Registrierung %1 wurde seit der Planung geschrieben (ihr SHA-256 ist jetzt %2).</translation>
    </message>
    <message>
        <source>%1 is not the file any more that the plan was made with.</source>
        <translation>%1 ist nicht mehr die Datei, mit der geplant wurde.</translation>
    </message>
    <message>
        <source>the %1 registry</source>
        <translation>die Registrierung %1</translation>
    </message>
    <message>
        <source>The record %1 does not know the case %2, but its folder with backups is still there: %3. Put a good copy of the record in its place.</source>
        <translation>Die Falldatenbank %1 kennt den Fall %2 nicht, aber sein Ordner mit Sicherungen ist noch vorhanden: %3. Setzen Sie eine gute Kopie der Datenbank an ihre Stelle.</translation>
    </message>
    <message>
        <source>There is no case %1 in %2. &quot;fixwright cases&quot; lists them.</source>
        <translation>In %2 gibt es keinen Fall %1. „fixwright cases“ listet sie auf.</translation>
    </message>
    <message>
        <source>Case %1 was taken back already.</source>
        <translation>Fall %1 wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This case changed nothing, so there is nothing to take back.</source>
        <translation>Dieser Fall hat nichts geändert, es gibt also nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo was refused: %1</source>
        <translation>Das Rückgängigmachen wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 is not there any more, or it is no file of this case.</source>
        <translation>%1 ist nicht mehr vorhanden oder keine Datei dieses Falls.</translation>
    </message>
    <message>
        <source>%1 was changed since by somebody else. What stands there: %2</source>
        <translation>%1 wurde seitdem von jemand anderem geändert. Jetzt steht dort: %2</translation>
    </message>
    <message>
        <source>Somebody has changed this since, so it is left alone: %1</source>
        <translation>Jemand hat dies seitdem geändert, es bleibt deshalb unberührt: %1</translation>
    </message>
    <message>
        <source>Begins to take everything back.</source>
        <translation>Beginnt, alles rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>Wird zurückgesetzt: %1</translation>
    </message>
    <message>
        <source>The machine does not have its old value: %1 The record names no backup that would explain it. Compare with the backups in %2.</source>
        <translation>Der Computer hat nicht seinen alten Wert: %1 Die Falldatenbank nennt keine Sicherung, die das erklärt. Vergleichen Sie mit den Sicherungen in %2.</translation>
    </message>
    <message>
        <source>Taking back was interrupted: %1 Undo again finishes it.</source>
        <translation>Das Rückgängigmachen wurde unterbrochen: %1 Machen Sie den Fall erneut rückgängig, um es abzuschließen.</translation>
    </message>
    <message>
        <source>The case could not be saved: %1 Undo again ends it.</source>
        <translation>Der Fall konnte nicht gespeichert werden: %1 Machen Sie den Fall erneut rückgängig, um es abzuschließen.</translation>
    </message>
    <message>
        <source>This case has no plan, so there is nothing to take back.</source>
        <translation>Dieser Fall hat keinen Plan, es gibt also nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This case was not begun on this computer, so nothing is taken back. Undo it where it was applied.</source>
        <translation>Dieser Fall wurde nicht auf diesem Computer begonnen, deshalb wird nichts rückgängig gemacht. Tun Sie es dort, wo er angewendet wurde.</translation>
    </message>
    <message>
        <source>%1 is as it was to become.</source>
        <translation>%1 ist so, wie es werden sollte.</translation>
    </message>
    <message>
        <source>%1 is neither as before nor as planned: somebody else has written to it.</source>
        <translation>%1 ist weder wie vorher noch wie geplant: Jemand anderes hat darauf geschrieben.</translation>
    </message>
    <message>
        <source>The machine is as it was before: nothing was replaced.</source>
        <translation>Der Computer ist wie zuvor: Es wurde nichts ersetzt.</translation>
    </message>
    <message>
        <source>The %1 registry could not be compared with its backup: %2</source>
        <translation>Die Registrierung %1 konnte nicht mit ihrer Sicherung verglichen werden: %2</translation>
    </message>
    <message>
        <source>No other value in the %1 hive changed (compared with the backup).</source>
        <translation>In der Struktur %1 hat sich kein anderer Wert geändert (verglichen mit der Sicherung).</translation>
    </message>
    <message>
        <source>Besides the planned values, the %1 registry differs from its backup in %2 more places: Windows or somebody else has written to it since.</source>
        <translation>Außer bei den geplanten Werten weicht die Registrierung %1 an %2 weiteren Stellen von ihrer Sicherung ab: Windows oder jemand anderes hat seitdem darauf geschrieben.</translation>
    </message>
    <message>
        <source>The %1 registry is not sound: %2</source>
        <translation>Die Registrierung %1 ist nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>The %1 registry was read to its end and is sound.</source>
        <translation>Die Registrierung %1 wurde bis zum Ende gelesen und ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not as planned: %1</source>
        <translation>Nicht wie geplant: %1</translation>
    </message>
    <message>
        <source>This case has no plan yet, so there is nothing to verify.</source>
        <translation>Dieser Fall hat noch keinen Plan, es gibt also nichts zu überprüfen.</translation>
    </message>
    <message>
        <source>The program changed nothing here, so there is nothing to measure.</source>
        <translation>Das Programm hat hier nichts geändert, es gibt also nichts zu messen.</translation>
    </message>
    <message>
        <source>The tree of this case is not here any more</source>
        <translation>Der Baum dieses Falls ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Holds: %1. %2.</source>
        <translation>Erfüllt: %1. %2.</translation>
    </message>
    <message>
        <source>Does not hold: %1. %2.</source>
        <translation>Nicht erfüllt: %1. %2.</translation>
    </message>
    <message>
        <source>Check by hand: %1. %2.</source>
        <translation>Von Hand prüfen: %1. %2.</translation>
    </message>
    <message>
        <source>The registry names no Last Known Good, so there is none to go back to.</source>
        <translation>Die Registrierung nennt kein „Last Known Good“, es gibt also keines, zu dem man zurückkann.</translation>
    </message>
    <message>
        <source>Last Known Good is said to be %1, but there is no %1 on this machine. It is no way back.</source>
        <translation>„Last Known Good“ soll %1 sein, aber %1 gibt es auf diesem Computer nicht. Das ist kein Weg zurück.</translation>
    </message>
    <message>
        <source>Last Known Good is %1, which is changed itself. It is no way back.</source>
        <translation>„Last Known Good“ ist %1, und das wird selbst geändert. Es ist kein Weg zurück.</translation>
    </message>
    <message>
        <source>%1 (Last Known Good) is left as it is, but it is damaged. Do not start Windows with it.</source>
        <translation>%1 („Last Known Good“) bleibt unverändert, ist aber beschädigt. Starten Sie Windows nicht damit.</translation>
    </message>
    <message>
        <source>%1 (Last Known Good) is left as it is: a way back if the machine does not start.</source>
        <translation>%1 („Last Known Good“) bleibt unverändert: ein Weg zurück, falls der Computer nicht startet.</translation>
    </message>
    <message>
        <source>%1 is there too and is left as it is, but Windows does not offer it when it starts.</source>
        <translation>%1 ist auch vorhanden und bleibt unverändert, aber Windows bietet es beim Start nicht an.</translation>
    </message>
    <message>
        <source>The way back is the backup of the SYSTEM registry that is made before the change. To go back, undo this case.</source>
        <translation>Der Weg zurück ist die Sicherung der Registrierung SYSTEM, die vor der Änderung gemacht wird. Machen Sie dazu diesen Fall rückgängig.</translation>
    </message>
    <message>
        <source>The next start uses %1, the last one used %2. Both are changed.</source>
        <translation>Der nächste Start verwendet %1, der letzte verwendete %2. Beide werden geändert.</translation>
    </message>
    <message>
        <source>The registry notes that a start with %1 failed once and Windows went back to Last Known Good.</source>
        <translation>Die Registrierung vermerkt, dass ein Start mit %1 einmal fehlgeschlagen ist und Windows zu „Last Known Good“ zurückgegangen ist.</translation>
    </message>
    <message>
        <source>The machine has a spare copy of this registry, SYSTEM.ALT. Windows NT starts from it when SYSTEM cannot be used, and writes SYSTEM anew. Start Windows once, shut it down, and plan again.</source>
        <translation>Der Computer hat eine Ersatzkopie dieser Registrierung, SYSTEM.ALT. Windows NT startet davon, wenn SYSTEM nicht verwendet werden kann, und schreibt SYSTEM neu. Starten Sie Windows einmal, fahren Sie es herunter und planen Sie erneut.</translation>
    </message>
    <message>
        <source>The folder Repair holds the registry as it was when the emergency repair data was last made. If Windows does not start any more, start Windows NT Setup, choose R (repair) and have it restore the %1 registry.</source>
        <translation>Der Ordner Repair enthält die Registrierung so, wie sie beim letzten Erstellen der Notfallreparaturdaten war. Wenn Windows nicht mehr startet, starten Sie das Setup von Windows NT, wählen Sie R (reparieren) und lassen Sie die Registrierung %1 wiederherstellen.</translation>
    </message>
    <message>
        <source>This machine has no emergency repair data in its folder Repair. If Windows does not start any more, start Windows NT Setup, choose R (repair) and restore the %1 registry from the emergency repair disk.</source>
        <translation>Dieser Computer hat im Ordner Repair keine Notfallreparaturdaten. Wenn Windows nicht mehr startet, starten Sie das Setup von Windows NT, wählen Sie R (reparieren) und stellen Sie die Registrierung %1 von der Notfalldiskette wieder her.</translation>
    </message>
    <message>
        <source>%1 is another machine now: %2 (%3) instead of %4 (%5).</source>
        <translation>%1 ist jetzt ein anderer Computer: %2 (%3) statt %4 (%5).</translation>
    </message>
    <message>
        <source>Nothing can be written on %1.</source>
        <translation>Auf %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 lies outside the machine&apos;s folder.</source>
        <translation>%1 liegt außerhalb des Ordners des Computers.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The backup %1 is not there any more.</source>
        <translation>Die Sicherung %1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The backup %1 is not what was put there; it is not used.</source>
        <translation>Die Sicherung %1 ist nicht mehr das, was dort abgelegt wurde; sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since, so it is left alone.</source>
        <translation>%1 wurde seitdem von jemand anderem geändert und bleibt unberührt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>%1 (many causes; proves nothing alone)</source>
        <translation>%1 (viele Ursachen; beweist allein nichts)</translation>
    </message>
    <message>
        <source>The reported text goes on:</source>
        <translation>Der gemeldete Text geht weiter:</translation>
    </message>
    <message>
        <source>The reported text is not a message that this tree knows.</source>
        <translation>Der gemeldete Text ist keine Meldung, die dieser Baum kennt.</translation>
    </message>
    <message>
        <source>Recognised in the message</source>
        <translation>In der Meldung erkannt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details found in the message</source>
        <translation>Einzelheiten in der Meldung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Similar, but a different message</source>
        <translation>Ähnlich, aber eine andere Meldung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>kept by the person, who saw both</source>
        <translation>von der Person beibehalten, die beides gesehen hat</translation>
    </message>
    <message>
        <source>not settled: both count as possible</source>
        <translation>nicht entschieden: beides gilt als möglich</translation>
    </message>
    <message>
        <source>Person and machine disagree</source>
        <translation>Person und Computer widersprechen sich</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>Die Person sagt</translation>
    </message>
    <message>
        <source>The machine says</source>
        <translation>Der Computer sagt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>page one</source>
        <translation>Seite eins</translation>
    </message>
    <message>
        <source>See %1</source>
        <translation>Siehe %1</translation>
    </message>
    <message>
        <source>Recognised, but proves nothing alone</source>
        <translation>Erkannt, beweist aber allein nichts</translation>
    </message>
    <message>
        <source>Path through the tree</source>
        <translation>Weg durch den Baum</translation>
    </message>
    <message>
        <source>several ways are possible</source>
        <translation>mehrere Wege sind möglich</translation>
    </message>
    <message>
        <source>no diagnosis</source>
        <translation>keine Diagnose</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was changed and undone</source>
        <translation>Was geändert und rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>What was tried and rolled back</source>
        <translation>Was versucht und zurückgesetzt wurde</translation>
    </message>
    <message>
        <source>What was begun</source>
        <translation>Was begonnen wurde</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) are listed in the appendix.</source>
        <translation>
            <numerusform>Eine weitere Änderung steht im Anhang.</numerusform>
            <numerusform>%n weitere Änderungen stehen im Anhang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>Nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>%1 (asked; the answer was not known)</source>
        <translation>%1 (gefragt; die Antwort war nicht bekannt)</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>Was gemeldet wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why nothing matches</source>
        <translation>Warum nichts passt</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>The decision tree of this case is not on this computer in the same version. Questions and diagnoses are shown by their ids.</source>
        <translation>Der Entscheidungsbaum dieses Falls ist auf diesem Computer nicht in derselben Version vorhanden. Fragen und Diagnosen stehen mit ihren Kennungen da.</translation>
    </message>
    <message>
        <source>A person chose this diagnosis. The answers alone do not confirm it.</source>
        <translation>Eine Person hat diese Diagnose gewählt. Die Antworten allein bestätigen sie nicht.</translation>
    </message>
    <message>
        <source>Already fixed, so not the cause now</source>
        <translation>Bereits behoben, also jetzt nicht die Ursache</translation>
    </message>
    <message>
        <source>None of these may apply.</source>
        <translation>Vielleicht trifft nichts davon zu.</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Already correct</source>
        <translation>Bereits richtig</translation>
    </message>
    <message>
        <source>Done by a person</source>
        <translation>Von einer Person erledigt</translation>
    </message>
    <message>
        <source>Confirm before applying</source>
        <translation>Vor dem Anwenden bestätigen</translation>
    </message>
    <message>
        <source>Afterwards, by a person</source>
        <translation>Danach, durch eine Person</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Überprüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>The machine was read again at %1. Not everything is as planned.</source>
        <translation>Der Computer wurde am %1 erneut gelesen. Nicht alles ist wie geplant.</translation>
    </message>
    <message>
        <source>The machine was read again at %1. Everything is as planned.</source>
        <translation>Der Computer wurde am %1 erneut gelesen. Alles ist wie geplant.</translation>
    </message>
    <message>
        <source>What to ask next</source>
        <translation>Was als Nächstes zu fragen ist</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>So finden Sie es heraus</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>Run it on the computer that keeps this case. It restores the old values byte for byte, or refuses if somebody changed them since.</source>
        <translation>Führen Sie dies auf dem Computer aus, der diesen Fall aufbewahrt. Es stellt die alten Werte Byte für Byte wieder her, oder lehnt ab, wenn sie seitdem jemand geändert hat.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>what was reported</source>
        <translation>was gemeldet wurde</translation>
    </message>
    <message numerus="yes">
        <source>answer(s) %1</source>
        <translation>
            <numerusform>Antwort %1</numerusform>
            <numerusform>Antworten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>beliebige von</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>diagnosis %1</source>
        <translation>Diagnose %1</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>keine Übereinstimmung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Antwortmöglichkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>How to recognise it</source>
        <translation>Woran zu erkennen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 (the first)</source>
        <translation>%1 (der erste)</translation>
    </message>
    <message>
        <source>%1: decides by what is known</source>
        <translation>%1: entscheidet nach dem Bekannten</translation>
    </message>
    <message>
        <source>%1: asks %2</source>
        <translation>%1: fragt %2</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Read from the machine</source>
        <translation>Vom Computer gelesen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Proves alone</source>
        <translation>Beweist allein</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>In %1 set item %2 of %3 to %4</source>
        <translation>In %1 Element %2 von %3 auf %4 setzen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Replace %1. %2</source>
        <translation>%1 ersetzen. %2</translation>
    </message>
    <message>
        <source>Check %1. %2</source>
        <translation>%1 prüfen. %2</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>Restart. %1</source>
        <translation>Neustart. %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Remedy %1: %2</source>
        <translation>Abhilfe %1: %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Offered when</source>
        <translation>Angeboten, wenn</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Vorher gefragt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Check afterwards</source>
        <translation>Danach prüfen</translation>
    </message>
    <message>
        <source>It does not:</source>
        <translation>Sie tut nicht:</translation>
    </message>
    <message>
        <source>Diagnosis %1: %2</source>
        <translation>Diagnose %1: %2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>When nothing helps</source>
        <translation>Wenn nichts hilft</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorausgesetzt</translation>
    </message>
    <message>
        <source>Already fixed</source>
        <translation>Bereits behoben</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Gedruckt steht</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Fixwright decision tree</source>
        <translation>Fixwright-Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Outline of the decision tree %1, version %2</source>
        <translation>Übersicht des Entscheidungsbaums %1, Version %2</translation>
    </message>
    <message>
        <source>%1 %2, SHA-256 %3</source>
        <translation>%1 %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>When nothing matches</source>
        <translation>Wenn nichts passt</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>Fall %1</translation>
    </message>
    <message>
        <source>A PDF needs fonts, and this program was started without them.</source>
        <translation>Ein PDF braucht Schriften, und dieses Programm wurde ohne sie gestartet.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>Das PDF konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>applied and verified</source>
        <translation>angewendet und überprüft</translation>
    </message>
    <message>
        <source>already correct</source>
        <translation>bereits richtig</translation>
    </message>
    <message>
        <source>to do by a person</source>
        <translation>von einer Person zu tun</translation>
    </message>
    <message>
        <source>done by a person</source>
        <translation>von einer Person erledigt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 nachher</translation>
    </message>
    <message>
        <source>%1 hive</source>
        <translation>Struktur %1</translation>
    </message>
    <message>
        <source>When planned</source>
        <translation>Bei der Planung</translation>
    </message>
    <message>
        <source>%1, last written %2, sequence numbers %3 and %4</source>
        <translation>%1, zuletzt geschrieben %2, Folgenummern %3 und %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>read from the machine: %1</source>
        <translation>vom Computer gelesen: %1</translation>
    </message>
    <message>
        <source>a person, %1</source>
        <translation>eine Person, %1</translation>
    </message>
    <message>
        <source>%1 (not used for this result)</source>
        <translation>%1 (für dieses Ergebnis nicht verwendet)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Changes in detail</source>
        <translation>Änderungen im Einzelnen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Confirmed before applying</source>
        <translation>Vor dem Anwenden bestätigt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>If this does not help</source>
        <translation>Wenn dies nicht hilft</translation>
    </message>
    <message>
        <source>Corrections to the article</source>
        <translation>Berichtigungen zum Artikel</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Tree by</source>
        <translation>Baum von</translation>
    </message>
    <message>
        <source>Tree file</source>
        <translation>Baumdatei</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Tree SHA-256</source>
        <translation>SHA-256 des Baums</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Check after the restart: %1</source>
        <translation>Nach dem Neustart prüfen: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Do not use the computer yet. Find out what is different, or undo the changes.</source>
        <translation>Verwenden Sie den Computer noch nicht. Finden Sie heraus, was anders ist, oder machen Sie die Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>Verify the changes: fixwright verify %1</source>
        <translation>Überprüfen Sie die Änderungen: fixwright verify %1</translation>
    </message>
    <message>
        <source>Find out why the check does not hold, and plan again.</source>
        <translation>Finden Sie heraus, warum die Prüfung nicht erfüllt ist, und planen Sie erneut.</translation>
    </message>
    <message>
        <source>Plan the fix.</source>
        <translation>Planen Sie die Lösung.</translation>
    </message>
    <message>
        <source>Remove the obstacle that is named above, then plan again.</source>
        <translation>Beseitigen Sie das oben genannte Hindernis und planen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Apply the planned changes.</source>
        <translation>Wenden Sie die geplanten Änderungen an.</translation>
    </message>
    <message>
        <source>Look for another cause if the problem continues.</source>
        <translation>Suchen Sie nach einer anderen Ursache, wenn das Problem bleibt.</translation>
    </message>
    <message>
        <source>Find out why it failed, then plan again.</source>
        <translation>Finden Sie heraus, warum es fehlgeschlagen ist, und planen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Finish the repair: fixwright apply %1</source>
        <translation>Schließen Sie die Reparatur ab: fixwright apply %1</translation>
    </message>
    <message>
        <source>Or go back to the state before it: see “How to undo”.</source>
        <translation>Oder kehren Sie zum Zustand davor zurück: siehe „So machen Sie es rückgängig“.</translation>
    </message>
    <message>
        <source>Decide how to go on: the problem that was reported is not repaired.</source>
        <translation>Entscheiden Sie, wie es weitergeht: Das gemeldete Problem ist nicht behoben.</translation>
    </message>
    <message>
        <source>Remaining steps</source>
        <translation>Verbleibende Schritte</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>WARNING:</source>
        <translation>WARNUNG:</translation>
    </message>
    <message>
        <source>PROBLEM:</source>
        <translation>PROBLEM:</translation>
    </message>
    <message>
        <source>No diagnosis was made.</source>
        <translation>Es wurde keine Diagnose gestellt.</translation>
    </message>
    <message>
        <source>Diagnosed. Nothing has been changed.</source>
        <translation>Diagnose gestellt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not decided. More answers are needed.</source>
        <translation>Nicht entschieden. Es fehlen Antworten.</translation>
    </message>
    <message>
        <source>No known problem matches. Nothing was changed.</source>
        <translation>Kein bekanntes Problem passt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Cannot be done safely. Nothing was changed.</source>
        <translation>Kann nicht sicher durchgeführt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Planned. The steps are for a person.</source>
        <translation>Geplant. Die Schritte sind für eine Person.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nichts zu ändern.</translation>
    </message>
    <message>
        <source>Planned. Nothing has been changed yet.</source>
        <translation>Geplant. Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Repaired and verified.</source>
        <translation>Repariert und überprüft.</translation>
    </message>
    <message>
        <source>Repaired. Restart the computer to finish.</source>
        <translation>Repariert. Starten Sie den Computer neu, um die Reparatur abzuschließen.</translation>
    </message>
    <message>
        <source>Changes applied and verified. Steps remain.</source>
        <translation>Änderungen angewendet und überprüft. Es bleiben Schritte.</translation>
    </message>
    <message>
        <source>Not finished. Steps remain for a person.</source>
        <translation>Nicht fertig. Es bleiben Schritte für eine Person.</translation>
    </message>
    <message>
        <source>Not repaired. Verification failed.</source>
        <translation>Nicht repariert. Die Überprüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Repaired by hand and verified.</source>
        <translation>Von Hand repariert und überprüft.</translation>
    </message>
    <message>
        <source>Done by hand.</source>
        <translation>Von Hand erledigt.</translation>
    </message>
    <message>
        <source>Interrupted. The repair is not finished.</source>
        <translation>Unterbrochen. Die Reparatur ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Changes applied, but verification failed.</source>
        <translation>Änderungen angewendet, aber die Überprüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Changes applied, not yet verified.</source>
        <translation>Änderungen angewendet, noch nicht überprüft.</translation>
    </message>
    <message>
        <source>Refused. Nothing was changed.</source>
        <translation>Abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Failed and rolled back. The computer is as it was before.</source>
        <translation>Fehlgeschlagen und zurückgesetzt. Der Computer ist wie zuvor.</translation>
    </message>
    <message>
        <source>Stopped in the middle. Some changes are in place.</source>
        <translation>Mittendrin angehalten. Ein Teil der Änderungen ist vorgenommen.</translation>
    </message>
    <message>
        <source>Undone. The computer is as it was before the repair.</source>
        <translation>Rückgängig gemacht. Der Computer ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>A report can be written as .pdf, .html, .json or .txt. Give the file one of these endings.</source>
        <translation>Ein Bericht kann als .pdf, .html, .json oder .txt geschrieben werden. Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>%1 to change</source>
        <translation>%1 soll sich ändern</translation>
    </message>
    <message>
        <source>%1 to become %2</source>
        <translation>%1 soll %2 werden</translation>
    </message>
    <message>
        <source>%1 to be replaced</source>
        <translation>%1 soll ersetzt werden</translation>
    </message>
    <message>
        <source>%1 to be checked</source>
        <translation>%1 soll geprüft werden</translation>
    </message>
    <message>
        <source>a step by hand</source>
        <translation>ein manueller Schritt</translation>
    </message>
    <message>
        <source>a restart</source>
        <translation>ein Neustart</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>%1 is changed by hand</source>
        <translation>%1 wird von Hand geändert</translation>
    </message>
    <message>
        <source>%1 is replaced</source>
        <translation>%1 wird ersetzt</translation>
    </message>
    <message>
        <source>%1 is checked</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>a step by hand (%1)</source>
        <translation>ein manueller Schritt (%1)</translation>
    </message>
    <message>
        <source>it becomes %1</source>
        <translation>es wird %1</translation>
    </message>
    <message>
        <source>it stays %1</source>
        <translation>es bleibt %1</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>es ist nicht vorhanden</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>the plan ends before it</source>
        <translation>der Plan endet davor</translation>
    </message>
    <message>
        <source>there is nothing to do (%1)</source>
        <translation>es gibt nichts zu tun (%1)</translation>
    </message>
    <message>
        <source>the plan is refused (%1)</source>
        <translation>der Plan wird abgelehnt (%1)</translation>
    </message>
    <message>
        <source>there is something to do: %1</source>
        <translation>es gibt etwas zu tun: %1</translation>
    </message>
    <message>
        <source>change %1: expected: %2; found: %3</source>
        <translation>Änderung %1: erwartet: %2; gefunden: %3</translation>
    </message>
    <message>
        <source>change %1 is not expected: %2</source>
        <translation>Änderung %1 wird nicht erwartet: %2</translation>
    </message>
    <message>
        <source>expected: nothing to do; found: %1</source>
        <translation>erwartet: nichts zu tun; gefunden: %1</translation>
    </message>
    <message>
        <source>expected: a refused plan; found: %1</source>
        <translation>erwartet: ein abgelehnter Plan; gefunden: %1</translation>
    </message>
    <message>
        <source>expected: a plan; found: %1</source>
        <translation>erwartet: ein Plan; gefunden: %1</translation>
    </message>
    <message>
        <source>expected %1, but it comes out as %2</source>
        <translation>erwartet: %1, heraus kommt aber %2</translation>
    </message>
    <message>
        <source>expected %1, but it comes out as no diagnosis</source>
        <translation>erwartet: %1, heraus kommt aber keine Diagnose</translation>
    </message>
    <message>
        <source>expected the remedy %1, but none is offered</source>
        <translation>erwartet wird die Abhilfe %1, angeboten wird aber keine</translation>
    </message>
    <message>
        <source>expected the remedy %1, but %2 is offered first</source>
        <translation>erwartet wird die Abhilfe %1, zuerst angeboten wird aber %2</translation>
    </message>
    <message>
        <source>There is no question &quot;%1&quot;.</source>
        <translation>Es gibt keine Frage „%1“.</translation>
    </message>
    <message>
        <source>this case fails: %1</source>
        <translation>dieser Testfall schlägt fehl: %1</translation>
    </message>
    <message>
        <source>None of them was found</source>
        <translation>Nichts davon wurde gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weitere.</numerusform>
            <numerusform>%1 Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be checked against its tree. %1</source>
        <translation>Der Plan kann nicht an seinem Baum geprüft werden. %1</translation>
    </message>
    <message>
        <source>The tree &quot;%1&quot; does not come with the program and has not been trusted to change machines. What it may do: %2 Read it; then trust exactly this content, SHA-256 %3.</source>
        <translation>Der Baum „%1“ ist nicht mitgeliefert und darf noch keine Computer ändern. Was er tun kann: %2 Lesen Sie ihn; vertrauen Sie dann genau diesem Inhalt, SHA-256 %3.</translation>
    </message>
    <message>
        <source>This folder holds more than %1 files; only so many were looked at.</source>
        <translation>Dieser Ordner enthält mehr als %1 Dateien; nur so viele wurden angesehen.</translation>
    </message>
    <message>
        <source>This folder cannot be read.</source>
        <translation>Dieser Ordner kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tree(s) are in this folder; the first %1 by name are shown.</source>
        <translation>
            <numerusform>In diesem Ordner ist %n weiterer Baum; gezeigt werden die ersten %1 nach Namen.</numerusform>
            <numerusform>In diesem Ordner sind %n weitere Bäume; gezeigt werden die ersten %1 nach Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other YAML file(s) were not read, so nobody knows whether they are trees.</source>
        <translation>
            <numerusform>%n andere YAML-Datei wurde nicht gelesen; ob sie ein Baum ist, ist nicht bekannt.</numerusform>
            <numerusform>%n andere YAML-Dateien wurden nicht gelesen; ob sie Bäume sind, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor the id of a tree. The ids are: %2.</source>
        <translation>„%1“ ist weder eine Datei noch die Kennung eines Baums. Die Kennungen sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a file nor the id of a tree. Did you mean &quot;%2&quot;? The ids are: %3.</source>
        <translation>„%1“ ist weder eine Datei noch die Kennung eines Baums. Meinten Sie „%2“? Die Kennungen sind: %3.</translation>
    </message>
    <message>
        <source>Several trees have the id &quot;%1&quot;. Name the file: %2.</source>
        <translation>Mehrere Bäume haben die Kennung „%1“. Nennen Sie die Datei: %2.</translation>
    </message>
    <message>
        <source>Sets the registry value %1.</source>
        <translation>Setzt den Registrierungswert %1.</translation>
    </message>
    <message>
        <source>Changes %1 inside the registry value %2.</source>
        <translation>Ändert %1 im Registrierungswert %2.</translation>
    </message>
    <message>
        <source>Deletes the registry value %1.</source>
        <translation>Löscht den Registrierungswert %1.</translation>
    </message>
    <message>
        <source>Replaces the file %1 by a newer one.</source>
        <translation>Ersetzt die Datei %1 durch eine neuere.</translation>
    </message>
    <message>
        <source>A tree without a hash cannot be trusted.</source>
        <translation>Einem Baum ohne Hashwert kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>The machine is as before the repair.</source>
        <translation>Der Computer ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>The machine is as after the repair.</source>
        <translation>Der Computer ist wie nach der Reparatur.</translation>
    </message>
    <message>
        <source>The machine is in between: some files are repaired, others are as before.</source>
        <translation>Der Computer ist dazwischen: Einige Dateien sind repariert, andere sind wie zuvor.</translation>
    </message>
    <message>
        <source>Somebody else has written to the machine since.</source>
        <translation>Jemand anderes hat seitdem auf den Computer geschrieben.</translation>
    </message>
    <message>
        <source>This repair was interrupted, and its machine cannot be read now. %1 Connect the machine&apos;s disk as before, then open the case again.</source>
        <translation>Diese Reparatur wurde unterbrochen, und ihr Computer kann jetzt nicht gelesen werden. %1 Schließen Sie den Datenträger des Computers wie zuvor an und öffnen Sie den Fall dann erneut.</translation>
    </message>
    <message>
        <source>This repair was interrupted. %1 %2</source>
        <translation>Diese Reparatur wurde unterbrochen. %1 %2</translation>
    </message>
    <message>
        <source>The tree &quot;%1&quot; %2 of this case is not on this computer any more, or its file was changed.</source>
        <translation>Der Baum „%1“ %2 dieses Falls ist nicht mehr auf diesem Computer, oder seine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>A running machine cannot be reached over the network in this version. %1</source>
        <translation>Ein laufender Computer ist in dieser Version nicht über das Netz erreichbar. %1</translation>
    </message>
    <message>
        <source>%1 Type yes if that is so:</source>
        <translation>%1 Wenn das so ist, geben Sie yes ein:</translation>
    </message>
    <message>
        <source>%1? Type yes to go on:</source>
        <translation>%1? Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>This is done.</source>
        <translation>Das ist erledigt.</translation>
    </message>
    <message>
        <source>%1. %2
   %3 Type yes if so, Enter if not yet:</source>
        <translation>%1. %2
   %3 Geben Sie yes ein, wenn das so ist, sonst drücken Sie die Eingabetaste:</translation>
    </message>
    <message>
        <source>Case %1. Check: fixwright verify %1. Take back: fixwright undo %1. Report: fixwright report %1 -o FILE.pdf</source>
        <translation>Fall %1. Prüfen: fixwright verify %1. Rückgängig machen: fixwright undo %1. Bericht: fixwright report %1 -o DATEI.pdf</translation>
    </message>
    <message>
        <source>Case %1. Finish it with fixwright apply %1, or take it back with fixwright undo %1.</source>
        <translation>Fall %1. Schließen Sie ihn ab mit fixwright apply %1, oder machen Sie ihn rückgängig mit fixwright undo %1.</translation>
    </message>
    <message>
        <source>Case %1. Once it is done, check: fixwright verify %1. Report: fixwright report %1 -o FILE.pdf</source>
        <translation>Fall %1. Prüfen, sobald alles erledigt ist: fixwright verify %1. Bericht: fixwright report %1 -o DATEI.pdf</translation>
    </message>
    <message>
        <source>Case %1. Report: fixwright report %1 -o FILE.pdf</source>
        <translation>Fall %1. Bericht: fixwright report %1 -o DATEI.pdf</translation>
    </message>
    <message>
        <source>%1 holds no plan. Make one with &quot;fixwright plan -o FILE&quot;.</source>
        <translation>%1 enthält keinen Plan. Erstellen Sie einen mit „fixwright plan -o DATEI“.</translation>
    </message>
    <message>
        <source>The plan has no step to be done by hand.</source>
        <translation>Der Plan hat keinen manuellen Schritt.</translation>
    </message>
    <message>
        <source>The plan has no step &quot;%1&quot; to be done by hand. It has: %2.</source>
        <translation>Der Plan hat keinen manuellen Schritt „%1“. Er hat: %2.</translation>
    </message>
    <message>
        <source>To trust the tree of this plan, and no other content, say --trust.</source>
        <translation>Geben Sie --trust an, um dem Baum dieses Plans, und keinem anderen Inhalt, zu vertrauen.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Look at the plan, then say --yes.</source>
        <translation>Hier kann niemand gefragt werden. Sehen Sie den Plan an und geben Sie dann --yes an.</translation>
    </message>
    <message>
        <source>Carries out a plan, after asking</source>
        <translation>Führt einen Plan nach Rückfrage aus</translation>
    </message>
    <message>
        <source>Reads the machine again, refuses what changed since the plan was made, and carries the plan out so that nothing can be lost:
copy, edit in a separate process, compare, back up, rename, read again. PLAN is a file from &quot;fixwright plan -o&quot; or the id of
a case that was stopped. Ctrl+C stops between two steps.
Exit code: 0 done or nothing to do, 5 refused, 6 failed and rolled back, 7 stopped in the middle.</source>
        <translation>Liest den Computer erneut, lehnt ab, was sich seit der Planung geändert hat, und führt den Plan so aus, dass nichts verloren geht:
kopieren, in einem eigenen Prozess bearbeiten, vergleichen, sichern, umbenennen, erneut lesen. PLAN ist eine Datei von
„fixwright plan -o“ oder die Kennung eines angehaltenen Falls. Strg+C hält zwischen zwei Schritten an.
Rückgabewert: 0 erledigt oder nichts zu tun, 5 abgelehnt, 6 fehlgeschlagen und zurückgesetzt, 7 mittendrin angehalten.</translation>
    </message>
    <message>
        <source>Does not ask: yes to the plan and to everything that is to be confirmed first.</source>
        <translation>Fragt nicht nach: Ja zum Plan und zu allem, was zuerst zu bestätigen ist.</translation>
    </message>
    <message>
        <source>This step of the plan was done by hand. May be repeated.</source>
        <translation>Dieser manuelle Schritt des Plans ist erledigt. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Trusts the plan&apos;s tree, which does not come with the program, to change machines.</source>
        <translation>Erlaubt dem Baum des Plans, der nicht mitgeliefert ist, Computer zu ändern.</translation>
    </message>
    <message>
        <source>Prints the outcome as JSON.</source>
        <translation>Gibt das Ergebnis als JSON aus.</translation>
    </message>
    <message>
        <source>--answer is written ID=VALUE, not &quot;%1&quot;. The ids are: %2.</source>
        <translation>--answer wird KENNUNG=WERT geschrieben, nicht „%1“. Die Kennungen sind: %2.</translation>
    </message>
    <message>
        <source>The tree has no question &quot;%1&quot;. Its questions are: %2.</source>
        <translation>Der Baum hat keine Frage „%1“. Seine Fragen sind: %2.</translation>
    </message>
    <message>
        <source>The tree has no question &quot;%1&quot;. Did you mean &quot;%2&quot;? Its questions are: %3.</source>
        <translation>Der Baum hat keine Frage „%1“. Meinten Sie „%2“? Seine Fragen sind: %3.</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; was answered twice. Give each question once; the questions are: %2.</source>
        <translation>Die Frage „%1“ wurde zweimal beantwortet. Beantworten Sie jede Frage einmal; die Fragen sind: %2.</translation>
    </message>
    <message>
        <source>--keep %1 keeps an answer against the machine, but no --answer %1=VALUE is given.</source>
        <translation>--keep %1 behält eine Antwort entgegen dem Computer bei, aber --answer %1=WERT fehlt.</translation>
    </message>
    <message>
        <source>Keeps your answer to this question although the machine says something else. May be repeated.</source>
        <translation>Behält Ihre Antwort auf diese Frage, obwohl der Computer etwas anderes sagt. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as --since 2026-11-30.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als --since 2026-11-30.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>%1 Finish it with &quot;fixwright apply %2&quot; or take it back with &quot;fixwright undo %2&quot;.</source>
        <translation>%1 Schließen Sie ihn ab mit „fixwright apply %2“, oder machen Sie ihn rückgängig mit „fixwright undo %2“.</translation>
    </message>
    <message>
        <source>No case was found.</source>
        <translation>Es wurde kein Fall gefunden.</translation>
    </message>
    <message>
        <source>The record does not know %1. Keep the folder; it may hold backups. Put a good copy of the record in its place.</source>
        <translation>Die Falldatenbank kennt %1 nicht. Behalten Sie den Ordner; er kann Sicherungen enthalten. Setzen Sie eine gute Kopie der Datenbank an ihre Stelle.</translation>
    </message>
    <message>
        <source>Lists the stored cases, newest first</source>
        <translation>Listet die gespeicherten Fälle auf, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Lists the cases of this computer with their state; of one that was left in the middle, whether its machine is as before, as after or
in between, and what to do. verify, undo and report take their ids.</source>
        <translation>Listet die Fälle dieses Computers mit ihrem Zustand auf; bei einem unterbrochenen auch, ob sein Computer wie vorher, wie nachher oder
dazwischen ist und was zu tun ist. verify, undo und report nehmen ihre Kennungen.</translation>
    </message>
    <message>
        <source>Prints the list as JSON.</source>
        <translation>Gibt die Liste als JSON aus.</translation>
    </message>
    <message>
        <source>Searches the stored cases</source>
        <translation>Durchsucht die gespeicherten Fälle</translation>
    </message>
    <message>
        <source>Lists the cases that hold each of these words: in machine, computer, article, title, technician, ticket, message, outcome or id.</source>
        <translation>Listet die Fälle auf, die jedes dieser Wörter enthalten: in Computer, Artikel, Titel, Techniker, Ticket, Meldung, Ergebnis oder Kennung.</translation>
    </message>
    <message>
        <source>Only cases that began on this day or later: 2026-11-30.</source>
        <translation>Nur Fälle, die an diesem Tag oder später begannen: 2026-11-30.</translation>
    </message>
    <message>
        <source>%1: note: no case reaches these steps: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht diese Schritte: %2</translation>
    </message>
    <message>
        <source>%1: note: no case reaches these branches: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht diese Zweige: %2</translation>
    </message>
    <message>
        <source>%1: note: no case reaches these options: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht diese Antwortmöglichkeiten: %2</translation>
    </message>
    <message>
        <source>%1: note: no case reaches these diagnoses: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht diese Diagnosen: %2</translation>
    </message>
    <message>
        <source>%1: note: no case reaches these remedies: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht diese Abhilfen: %2</translation>
    </message>
    <message>
        <source>%1: note: no case reaches the plans of these remedies: %2</source>
        <translation>%1: Hinweis: kein Testfall erreicht die Pläne dieser Abhilfen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cases pass</source>
        <translation>%1 von %2 Testfällen bestanden</translation>
    </message>
    <message>
        <source>%1 of %2 places reached</source>
        <translation>%1 von %2 Stellen erreicht</translation>
    </message>
    <message>
        <source>Checks decision trees and runs their cases</source>
        <translation>Prüft Entscheidungsbäume und führt ihre Testfälle aus</translation>
    </message>
    <message>
        <source>Reads each tree strictly, reports every problem with its place, runs the tree&apos;s own cases through the engine, and notes which
steps, branches, options, diagnoses, remedies and plans no case reaches.
Exit code: 0 no errors, 1 errors.</source>
        <translation>Liest jeden Baum streng, meldet jedes Problem mit seiner Stelle, führt die Testfälle des Baums aus und vermerkt, welche
Schritte, Zweige, Antwortmöglichkeiten, Diagnosen, Abhilfen und Pläne kein Testfall erreicht.
Rückgabewert: 0 keine Fehler, 1 Fehler.</translation>
    </message>
    <message>
        <source>Prints the result as JSON.</source>
        <translation>Gibt das Ergebnis als JSON aus.</translation>
    </message>
    <message>
        <source>%1, a troubleshooting wizard: reads a Windows machine, asks, repairs, proves and reports.</source>
        <translation>%1, ein Assistent zur Fehlersuche: liest einen Windows-Computer, fragt, repariert, überprüft und berichtet.</translation>
    </message>
    <message>
        <source>Opens the window</source>
        <translation>Öffnet das Fenster</translation>
    </message>
    <message>
        <source>Speaks this language: %1</source>
        <translation>Spricht diese Sprache: %1</translation>
    </message>
    <message>
        <source>&quot;fixwright COMMAND --help&quot; tells the options of one.</source>
        <translation>„fixwright BEFEHL --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. There are: %2.</source>
        <translation>Es gibt keinen Befehl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Case %1: %2 Finish it with &quot;fixwright apply %1&quot; or take it back with &quot;fixwright undo %1&quot;.</source>
        <translation>Fall %1: %2 Schließen Sie ihn ab mit „fixwright apply %1“, oder machen Sie ihn rückgängig mit „fixwright undo %1“.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Say --lang and one of these: %2.</source>
        <translation>Es gibt keine Sprache „%1“. Geben Sie --lang und eine von diesen an: %2.</translation>
    </message>
    <message>
        <source>See the fix: fixwright plan %1</source>
        <translation>Die Lösung ansehen: fixwright plan %1</translation>
    </message>
    <message>
        <source>Saves the case to this file.</source>
        <translation>Speichert den Fall in dieser Datei.</translation>
    </message>
    <message>
        <source>Reads a machine, takes answers and names the diagnosis</source>
        <translation>Liest einen Computer, nimmt Antworten und nennt die Diagnose</translation>
    </message>
    <message>
        <source>Stopping as soon as the present step is finished.</source>
        <translation>Hält an, sobald der jetzige Schritt fertig ist.</translation>
    </message>
    <message>
        <source>The new tree cannot be written to %1. It must be a file that does not exist yet.</source>
        <translation>Der neue Baum kann nicht nach %1 geschrieben werden. Es muss eine Datei sein, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is a small tree to start from. Check it after every change: fixwright check %2</source>
        <translation>%1 ist ein kleiner Baum für den Anfang. Prüfen Sie ihn nach jeder Änderung: fixwright check %2</translation>
    </message>
    <message>
        <source>%1 lets an editor complete and check the tree while you type.</source>
        <translation>Mit %1 ergänzt und prüft ein Editor den Baum, während Sie schreiben.</translation>
    </message>
    <message>
        <source>Writes a commented tree to start from</source>
        <translation>Schreibt einen kommentierten Baum für den Anfang</translation>
    </message>
    <message>
        <source>Writes a small commented tree to a new file, for authors to start from, and beside it the schema that editors complete and check by.</source>
        <translation>Schreibt einen kleinen kommentierten Baum in eine neue Datei, für Verfasser zum Anfangen, und daneben das Schema, nach dem Editoren ergänzen und prüfen.</translation>
    </message>
    <message>
        <source>%1 Usage: %2</source>
        <translation>%1 Aufruf: %2</translation>
    </message>
    <message>
        <source>&quot;fixwright %1&quot; has no option %2. It has: %3.</source>
        <translation>„fixwright %1“ hat keine Option %2. Es hat: %3.</translation>
    </message>
    <message>
        <source>&quot;fixwright %1&quot; has no option %2. Did you mean %3? It has: %4.</source>
        <translation>„fixwright %1“ hat keine Option %2. Meinten Sie %3? Es hat: %4.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>No known diagnosis fits, so there is nothing to plan.</source>
        <translation>Keine bekannte Diagnose passt, es gibt also nichts zu planen.</translation>
    </message>
    <message>
        <source>The answers do not decide for one diagnosis yet. Answer more, or name one with --diagnosis.</source>
        <translation>Die Antworten entscheiden noch nicht für eine Diagnose. Geben Sie mehr Antworten oder nennen Sie eine mit --diagnosis.</translation>
    </message>
    <message>
        <source>%1 is ruled out by what is known of this machine. A cure for something else could do harm, so it is refused.</source>
        <translation>%1 ist durch das ausgeschlossen, was von diesem Computer bekannt ist. Eine Abhilfe für etwas anderes könnte schaden und wird deshalb abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is only possible; the answers do not decide for it yet.</source>
        <translation>%1 ist nur möglich; die Antworten entscheiden noch nicht dafür.</translation>
    </message>
    <message>
        <source>Nothing can be done safely as things are.</source>
        <translation>So, wie es ist, kann nichts sicher durchgeführt werden.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add -o FILE to save this plan, then: fixwright apply FILE</source>
        <translation>Es wurde nichts geändert. Speichern Sie diesen Plan mit -o DATEI, dann: fixwright apply DATEI</translation>
    </message>
    <message>
        <source>Nothing was changed. %1: fixwright apply %2</source>
        <translation>Es wurde nichts geändert. %1: fixwright apply %2</translation>
    </message>
    <message>
        <source>The diagnosis; without it, the one that matches.</source>
        <translation>Die Diagnose; ohne Angabe die, die zutrifft.</translation>
    </message>
    <message>
        <source>The remedy; without it, the first that is advised.</source>
        <translation>Die Abhilfe; ohne Angabe die erste, die empfohlen wird.</translation>
    </message>
    <message>
        <source>Source of the newer file, for a remedy that replaces one: the file, a folder, a service pack, a cabinet or an ISO image.</source>
        <translation>Quelle der neueren Datei, für eine Abhilfe, die eine ersetzt: die Datei, ein Ordner, ein Service Pack, eine CAB-Datei oder ein ISO-Abbild.</translation>
    </message>
    <message>
        <source>Saves the plan to this file, for &quot;fixwright apply&quot;.</source>
        <translation>Speichert den Plan in dieser Datei, für „fixwright apply“.</translation>
    </message>
    <message>
        <source>Prints the plan as JSON.</source>
        <translation>Gibt den Plan als JSON aus.</translation>
    </message>
    <message>
        <source>Shows what a remedy would change; changes nothing</source>
        <translation>Zeigt, was eine Abhilfe ändern würde; ändert nichts</translation>
    </message>
    <message>
        <source>Measures the machine, finds the diagnosis as &quot;fixwright diagnose&quot; does, and shows what the remedy would change, as a diff.
Exit code: 2 changes are pending, 0 nothing to do, 3 no diagnosis, 4 more answers are needed, 5 refused because it is not safe.</source>
        <translation>Misst den Computer, findet die Diagnose wie „fixwright diagnose“ und zeigt als Diff, was die Abhilfe ändern würde.
Rückgabewert: 2 Änderungen stehen aus, 0 nichts zu tun, 3 keine Diagnose, 4 es fehlen Antworten, 5 abgelehnt, weil es nicht sicher ist.</translation>
    </message>
    <message>
        <source>What its user reports</source>
        <translation>Was der Benutzer meldet</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen Sie mit</translation>
    </message>
    <message>
        <source>The practice machine in %1 was made, but cannot be recognised.</source>
        <translation>Der Übungscomputer in %1 wurde angelegt, wird aber nicht erkannt.</translation>
    </message>
    <message>
        <source>Makes a practice machine</source>
        <translation>Legt einen Übungscomputer an</translation>
    </message>
    <message>
        <source>The scenario; without it, the first.</source>
        <translation>Das Szenario; ohne Angabe das erste.</translation>
    </message>
    <message>
        <source>Prints folder, reports and command as JSON.</source>
        <translation>Gibt Ordner, Meldungen und Befehl als JSON aus.</translation>
    </message>
    <message>
        <source>Say where to write the report: -o FILE.pdf, .html, .json or .txt.</source>
        <translation>Geben Sie an, wohin der Bericht geschrieben wird: -o DATEI.pdf, .html, .json oder .txt.</translation>
    </message>
    <message>
        <source>Writes the report of a case</source>
        <translation>Schreibt den Bericht zu einem Fall</translation>
    </message>
    <message>
        <source>Writes one page for the ticket and an appendix that proves it; also of a case that was refused, rolled back or never decided.
The file&apos;s ending chooses the format: .pdf, .html (also for a screen reader), .json or .txt.</source>
        <translation>Schreibt eine Seite für das Ticket und einen Anhang mit den Nachweisen; auch zu einem Fall, der abgelehnt, zurückgesetzt oder nie entschieden wurde.
Die Endung der Datei bestimmt das Format: .pdf, .html (auch für Bildschirmleser), .json oder .txt.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>Wer es getan hat.</translation>
    </message>
    <message>
        <source>The ticket that it belongs to.</source>
        <translation>Das Ticket, zu dem er gehört.</translation>
    </message>
    <message>
        <source>Adds every fact that was read, what was ruled out, the path through the tree and the corrections to the article.</source>
        <translation>Fügt jeden gelesenen Fakt hinzu, was ausgeschlossen wurde, den Weg durch den Baum und die Berichtigungen zum Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (match, score %2)</source>
        <translation>%1 (trifft zu, Punkte %2)</translation>
    </message>
    <message>
        <source>%1 (possible, score %2)</source>
        <translation>%1 (möglich, Punkte %2)</translation>
    </message>
    <message>
        <source>%1 (the fix is already in place, so look further)</source>
        <translation>%1 (die Lösung ist bereits vorhanden; suchen Sie weiter)</translation>
    </message>
    <message>
        <source>%1 (ruled out)</source>
        <translation>%1 (ausgeschlossen)</translation>
    </message>
    <message>
        <source>This tree does not know the message.</source>
        <translation>Dieser Baum kennt die Meldung nicht.</translation>
    </message>
    <message>
        <source>Similar, but a different message: %1</source>
        <translation>Ähnlich, aber eine andere Meldung: %1</translation>
    </message>
    <message>
        <source>You and the machine disagree: %1</source>
        <translation>Sie und der Computer widersprechen sich: %1</translation>
    </message>
    <message>
        <source>The machine says: %1 (%2)</source>
        <translation>Der Computer sagt: %1 (%2)</translation>
    </message>
    <message>
        <source>Your answer was kept and counts.</source>
        <translation>Ihre Antwort wurde beibehalten und zählt.</translation>
    </message>
    <message>
        <source>Until you say which is right, both count as possible. %1 To keep your answer, add: --keep %2</source>
        <translation>Solange Sie nicht sagen, was stimmt, gilt beides als möglich. %1 Um Ihre Antwort zu behalten, ergänzen Sie: --keep %2</translation>
    </message>
    <message>
        <source>Would decide, but was not known</source>
        <translation>Würde entscheiden, war aber nicht bekannt</translation>
    </message>
    <message>
        <source>One diagnosis matches.</source>
        <translation>Eine Diagnose trifft zu.</translation>
    </message>
    <message>
        <source>Not decided yet; none of these may apply.</source>
        <translation>Noch nicht entschieden; vielleicht trifft nichts davon zu.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
        <source>No known diagnosis fits.</source>
        <translation>Keine bekannte Diagnose passt.</translation>
    </message>
    <message>
        <source>--answer %1=ONE</source>
        <translation>--answer %1=EINE</translation>
    </message>
    <message>
        <source>--answer %1=THESE,ARE,THERE (the others are not; &quot;none&quot; of them; ID? when not known of one)</source>
        <translation>--answer %1=DIESE,SIND,DA (die anderen nicht; „none“ für keine; KENNUNG? wenn von einer nicht bekannt)</translation>
    </message>
    <message>
        <source>--answer %1=&apos;the text&apos;</source>
        <translation>--answer %1=&apos;der Text&apos;</translation>
    </message>
    <message>
        <source>--answer %1=&apos;the message as it was shown&apos;, or &quot;none&quot; when there was none</source>
        <translation>--answer %1=&apos;die Meldung, wie sie angezeigt wurde&apos;, oder „none“, wenn es keine gab</translation>
    </message>
    <message>
        <source>--answer %1=NUMBER</source>
        <translation>--answer %1=ZAHL</translation>
    </message>
    <message>
        <source>--answer %1=yes, or no</source>
        <translation>--answer %1=yes, oder no</translation>
    </message>
    <message>
        <source>Applied.</source>
        <translation>Angewendet.</translation>
    </message>
    <message>
        <source>There was nothing for the program to do.</source>
        <translation>Für das Programm gab es nichts zu tun.</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.</source>
        <translation>Abgelehnt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Failed; everything was rolled back and the machine is as before.</source>
        <translation>Fehlgeschlagen; alles wurde zurückgesetzt, und der Computer ist wie zuvor.</translation>
    </message>
    <message>
        <source>Stopped between two steps.</source>
        <translation>Zwischen zwei Schritten angehalten.</translation>
    </message>
    <message>
        <source>Taken back; the machine has its old values again.</source>
        <translation>Rückgängig gemacht; der Computer hat wieder seine alten Werte.</translation>
    </message>
    <message>
        <source>Not finished.</source>
        <translation>Nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Where the questions ended</source>
        <translation>Wo die Fragen endeten</translation>
    </message>
    <message>
        <source>Ask next: %1</source>
        <translation>Als Nächstes fragen: %1</translation>
    </message>
    <message>
        <source>Already in place</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Files found on the medium</source>
        <translation>Auf dem Medium gefundene Dateien</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>%1 (only looked at)</source>
        <translation>%1 (nur angesehen)</translation>
    </message>
    <message>
        <source>%1 (to be done by hand)</source>
        <translation>%1 (von Hand zu erledigen)</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Check after the restart</source>
        <translation>Nach dem Neustart prüfen</translation>
    </message>
    <message>
        <source>To be confirmed first</source>
        <translation>Zuerst zu bestätigen</translation>
    </message>
    <message>
        <source>Read again and confirmed:</source>
        <translation>Erneut gelesen und bestätigt:</translation>
    </message>
    <message>
        <source>Read again and NOT confirmed:</source>
        <translation>Erneut gelesen und NICHT bestätigt:</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s). It cannot be used.</source>
        <translation>
            <numerusform>%n Fehler. Der Baum kann nicht verwendet werden.</numerusform>
            <numerusform>%n Fehler. Der Baum kann nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its author is not named.</source>
        <translation>Der Verfasser ist nicht genannt.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>%1 It comes with the program.</source>
        <translation>%1 Der Baum ist mitgeliefert.</translation>
    </message>
    <message>
        <source>%1 It is trusted to change machines.</source>
        <translation>%1 Der Baum darf Computer ändern.</translation>
    </message>
    <message>
        <source>The built-in tree %1 cannot be read.</source>
        <translation>Der mitgelieferte Baum %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your folder of trees: %1</source>
        <translation>Ihr Ordner mit Bäumen: %1</translation>
    </message>
    <message>
        <source>Lists the trees that come with the program, and yours</source>
        <translation>Listet die mitgelieferten Bäume und Ihre eigenen auf</translation>
    </message>
    <message>
        <source>Lists the trees that come with the program, and those of your folder of trees, with version, author, hash and errors. --tree takes
the file or the id of any of them; without it, the first is used. The folder is chosen in the window, Tree &gt; Folder of trees.</source>
        <translation>Listet die mitgelieferten Bäume und die in Ihrem Ordner auf, mit Version, Verfasser, Hashwert und Fehlern. --tree nimmt
Datei oder Kennung eines davon; ohne Angabe wird der erste verwendet. Den Ordner wählen Sie im Fenster, Baum &gt; Ordner mit Bäumen.</translation>
    </message>
    <message>
        <source>Take back what case %1 changed? Type yes to go on:</source>
        <translation>Die Änderungen von Fall %1 rückgängig machen? Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Takes back what a case changed</source>
        <translation>Macht rückgängig, was ein Fall geändert hat</translation>
    </message>
    <message>
        <source>Returns the measured old values: byte for byte where nobody wrote since, value by value where only others wrote. What somebody
changed since is left alone: then undo is refused and says what stands there. On a terminal it asks first.
Exit code: 0 taken back, 5 refused, 7 stopped in the middle.</source>
        <translation>Stellt die gemessenen alten Werte wieder her: Byte für Byte, wo seitdem niemand geschrieben hat, Wert für Wert, wo nur andere geschrieben haben. Was jemand
seitdem geändert hat, bleibt unberührt: Dann wird abgelehnt und gesagt, was dort steht. An einem Terminal wird zuerst gefragt.
Rückgabewert: 0 rückgängig gemacht, 5 abgelehnt, 7 mittendrin angehalten.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Fragt nicht nach.</translation>
    </message>
    <message>
        <source>Not everything is as planned.</source>
        <translation>Nicht alles ist wie geplant.</translation>
    </message>
    <message>
        <source>Everything is as planned.</source>
        <translation>Alles ist wie geplant.</translation>
    </message>
    <message>
        <source>Nothing of it can be told from here.</source>
        <translation>Von hier aus lässt sich nichts davon sagen.</translation>
    </message>
    <message>
        <source>This case has no plan, so there is nothing to compare the machine with.</source>
        <translation>Dieser Fall hat keinen Plan, mit dem der Computer verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Reads the machine again and compares it with the plan</source>
        <translation>Liest den Computer erneut und vergleicht ihn mit dem Plan</translation>
    </message>
    <message>
        <source>Reads the machine again, by a reader that shares no code with the one that wrote, and compares it with what the plan says.
Then checks what the tree wants to hold once the remedy is done, also by hand. What cannot be told is said, and fails nothing.
Changes nothing on the machine.
Exit code: 0 everything is as planned, 1 an applied plan is not in place, 2 a plan that was not applied is not in place.</source>
        <translation>Liest den Computer erneut, mit einem Leseprogramm, das keinen Code mit dem schreibenden teilt, und vergleicht ihn mit dem Plan.
Prüft dann, was laut Baum nach der Abhilfe gelten soll, auch von Hand. Was sich nicht sagen lässt, wird genannt und zählt nicht als Fehler.
Ändert nichts auf dem Computer.
Rückgabewert: 0 alles ist wie geplant, 1 ein angewendeter Plan ist nicht in Kraft, 2 ein nicht angewendeter Plan ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>There is no display for the window. Set DISPLAY or WAYLAND_DISPLAY, or use the commands, which need none: fixwright help.</source>
        <translation>Für das Fenster gibt es keine Anzeige. Setzen Sie DISPLAY oder WAYLAND_DISPLAY, oder verwenden Sie die Befehle, die keine brauchen: fixwright help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command nor a tree (.yaml) nor a case (.fixcase). The commands are: %2.</source>
        <translation>„%1“ ist weder ein Befehl noch ein Baum (.yaml) noch ein Fall (.fixcase). Die Befehle sind: %2.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keinen Befehl „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>%1[*] - Write and try the tree</source>
        <translation>%1[*] - Baum schreiben und ausprobieren</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>The tree has changes that are not saved.</source>
        <translation>Der Baum hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk since it was read here.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert, seit die Datei hier gelesen wurde.</translation>
    </message>
    <message>
        <source>Writing over it loses what was written there. Cancel, and save under another name to keep both.</source>
        <translation>Beim Überschreiben geht verloren, was dort geschrieben wurde. Brechen Sie ab und speichern Sie unter einem anderen Namen, um beides zu behalten.</translation>
    </message>
    <message>
        <source>&amp;Write over it</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>Save the tree</source>
        <translation>Baum speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>There is no map yet.</source>
        <translation>Es gibt noch keine Karte.</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>The outline needs a tree without errors.</source>
        <translation>Die Übersicht braucht einen Baum ohne Fehler.</translation>
    </message>
    <message>
        <source>Save the outline</source>
        <translation>Übersicht speichern</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>F&amp;rage</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>A&amp;usprobieren</translation>
    </message>
    <message>
        <source>Save and &amp;use in the wizard</source>
        <translation>Speichern und im &amp;Assistenten verwenden</translation>
    </message>
    <message>
        <source>&amp;Run from here</source>
        <translation>Ab &amp;hier ausführen</translation>
    </message>
    <message>
        <source>Save this run as a &amp;case</source>
        <translation>Diesen Lauf als &amp;Testfall speichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New from template</source>
        <translation>&amp;Neu aus Vorlage</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a tree</source>
        <translation>Baum öffnen</translation>
    </message>
    <message>
        <source>Decision trees (*.yaml *.yml)</source>
        <translation>Entscheidungsbäume (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Map as S&amp;VG…</source>
        <translation>Karte als S&amp;VG…</translation>
    </message>
    <message>
        <source>Map as &amp;PNG…</source>
        <translation>Karte als &amp;PNG…</translation>
    </message>
    <message>
        <source>O&amp;utline as PDF…</source>
        <translation>Ü&amp;bersicht als PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Ergänzen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Nächstes &amp;Problem</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Next of these</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious of these</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange &amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>&amp;Larger map</source>
        <translation>Karte &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller map</source>
        <translation>Karte k&amp;leiner</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Karte &amp;einpassen</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line:</source>
        <translation>Zeile:</translation>
    </message>
    <message>
        <source>The map appears as soon as the text is a tree.</source>
        <translation>Die Karte erscheint, sobald der Text ein Baum ist.</translation>
    </message>
    <message>
        <source>The map appears as soon as the text has no errors.</source>
        <translation>Die Karte erscheint, sobald der Text keine Fehler hat.</translation>
    </message>
    <message>
        <source>The map shows the tree as it was before the errors.</source>
        <translation>Die Karte zeigt den Baum vor den Fehlern.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>Es gibt keine Probleme.</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>kein Testfall</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Im Text suchen (Strg+F)</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>The text does not contain “%1”.</source>
        <translation>Der Text enthält „%1“ nicht.</translation>
    </message>
    <message>
        <source>Went on from the end.</source>
        <translation>Am Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>Went on from the beginning.</source>
        <translation>Am Anfang fortgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The program dot (Graphviz) gave no places for the map.</source>
        <translation>Das Programm dot (Graphviz) lieferte keine Plätze für die Karte.</translation>
    </message>
    <message>
        <source>The map is not drawn: the tree has %1 boxes, and more than %2 cannot be taken in.</source>
        <translation>Die Karte wird nicht gezeichnet: Der Baum hat %1 Kästen, und mehr als %2 sind nicht zu überblicken.</translation>
    </message>
    <message>
        <source>The map needs the program dot. Install the package graphviz.</source>
        <translation>Die Karte braucht das Programm dot. Installieren Sie das Paket graphviz.</translation>
    </message>
    <message>
        <source>The program dot (Graphviz) cannot be started.</source>
        <translation>Das Programm dot (Graphviz) kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The tree is too large to be drawn within %1 seconds.</source>
        <translation>Der Baum ist zu groß, um in %1 Sekunden gezeichnet zu werden.</translation>
    </message>
    <message>
        <source>on the present walk</source>
        <translation>auf dem jetzigen Weg</translation>
    </message>
    <message>
        <source>no case reaches it</source>
        <translation>von keinem Testfall erreicht</translation>
    </message>
    <message>
        <source>Search in the map</source>
        <translation>In der Karte suchen</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>The beginning in a size that can be read (Ctrl+0)</source>
        <translation>Den Anfang in lesbarer Größe (Strg+0)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>No step or diagnosis has “%1” in its name or question.</source>
        <translation>Kein Schritt und keine Diagnose hat „%1“ im Namen oder in der Frage.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>What is wrong with the text is listed here while you write.</source>
        <translation>Was mit dem Text nicht stimmt, wird hier beim Schreiben aufgelistet.</translation>
    </message>
    <message>
        <source>Problems of the tree</source>
        <translation>Probleme des Baums</translation>
    </message>
    <message>
        <source>%1; the first %2 are listed</source>
        <translation>%1; aufgelistet sind die ersten %2</translation>
    </message>
    <message>
        <source>Error in line %1, column %2: %3</source>
        <translation>Fehler in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Warning in line %1, column %2: %3</source>
        <translation>Warnung in Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Text of the tree</source>
        <translation>Text des Baums</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Ergänzungen</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>%1 exists</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>Goes on by what is known</source>
        <translation>Geht nach dem Bekannten weiter</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Übereinstimmung</translation>
    </message>
    <message>
        <source>Step %1, asks nothing</source>
        <translation>Schritt %1, fragt nichts</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Otherwise to %1.</source>
        <translation>Sonst zu %1.</translation>
    </message>
    <message>
        <source>%1: to %2.</source>
        <translation>%1: zu %2.</translation>
    </message>
    <message>
        <source>On the present walk.</source>
        <translation>Auf dem jetzigen Weg.</translation>
    </message>
    <message>
        <source>No case reaches it.</source>
        <translation>Kein Testfall erreicht es.</translation>
    </message>
    <message>
        <source>Map of the tree</source>
        <translation>Karte des Baums</translation>
    </message>
    <message>
        <source>Down follows an arrow, Up goes back, Left and Right change between ways, Enter goes to the line in the text.</source>
        <translation>Nach unten folgt einem Pfeil, nach oben geht zurück, links und rechts wechseln zwischen Wegen, die Eingabetaste führt zur Zeile im Text.</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>The tree is saved. It has errors, so the wizard goes on with the tree it has.</source>
        <translation>Der Baum ist gespeichert. Er hat Fehler; der Assistent arbeitet deshalb mit dem bisherigen Baum weiter.</translation>
    </message>
    <message>
        <source>Put the cursor on a step first.</source>
        <translation>Setzen Sie die Schreibmarke zuerst auf einen Schritt.</translation>
    </message>
    <message>
        <source>The tree has errors. Mend them first.</source>
        <translation>Der Baum hat Fehler. Beheben Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The wizard walks from the step %1 on.</source>
        <translation>Der Assistent geht ab Schritt %1 weiter.</translation>
    </message>
    <message>
        <source>The wizard is not in the middle of a case with this tree.</source>
        <translation>Der Assistent ist nicht mitten in einem Fall mit diesem Baum.</translation>
    </message>
    <message>
        <source>The run was added as the case %1.</source>
        <translation>Der Lauf wurde als Testfall %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>go on: what the button at the lower right says</source>
        <translation>weiter: was die Schaltfläche unten rechts sagt</translation>
    </message>
    <message>
        <source>the same from inside the message field</source>
        <translation>dasselbe aus dem Feld für die Meldung</translation>
    </message>
    <message>
        <source>back; no answer is lost</source>
        <translation>zurück; keine Antwort geht verloren</translation>
    </message>
    <message>
        <source>the case; what is still possible</source>
        <translation>der Fall; was noch möglich ist</translation>
    </message>
    <message>
        <source>what the machine told</source>
        <translation>was der Computer sagt</translation>
    </message>
    <message>
        <source>the diagnosis so far</source>
        <translation>die Diagnose bisher</translation>
    </message>
    <message>
        <source>closes a drawer or a message</source>
        <translation>schließt eine Seitenleiste oder einen Hinweis</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>Bei einer Frage</translation>
    </message>
    <message>
        <source>choose or tick an answer</source>
        <translation>eine Antwort wählen oder ankreuzen</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>nichts davon</translation>
    </message>
    <message>
        <source>I don’t know; on a row of a list: not sure about this one</source>
        <translation>Weiß ich nicht; in einer Zeile einer Liste: bei dieser nicht sicher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose or tick the row with the frame</source>
        <translation>die Zeile mit dem Rahmen wählen oder ankreuzen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>ein neuer Fall</translation>
    </message>
    <message>
        <source>open a case</source>
        <translation>einen Fall öffnen</translation>
    </message>
    <message>
        <source>search the history of all cases</source>
        <translation>den Verlauf aller Fälle durchsuchen</translation>
    </message>
    <message>
        <source>save the case as a file</source>
        <translation>den Fall als Datei speichern</translation>
    </message>
    <message>
        <source>export the report</source>
        <translation>den Bericht exportieren</translation>
    </message>
    <message>
        <source>open a decision tree</source>
        <translation>einen Entscheidungsbaum öffnen</translation>
    </message>
    <message>
        <source>about the tree in use</source>
        <translation>über den verwendeten Baum</translation>
    </message>
    <message>
        <source>the trees there are, and the folder they are in</source>
        <translation>die vorhandenen Bäume und der Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <source>Reads a Windows machine, asks what it cannot read, shows the diagnosis with its evidence, previews the fix, applies it safely, verifies it, and writes the report.</source>
        <translation>Liest einen Windows-Computer, fragt, was es nicht lesen kann, zeigt die Diagnose mit ihren Belegen, zeigt die Lösung vorab, wendet sie sicher an, überprüft sie und schreibt den Bericht.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>What is shown before is what is done. What changed meanwhile is refused.</source>
        <translation>Was vorher gezeigt wird, wird getan. Was sich inzwischen geändert hat, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Every change can be taken back to what was measured.</source>
        <translation>Jede Änderung kann auf das Gemessene zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>A tree is data: none can run anything or leave the machine’s folder.</source>
        <translation>Ein Baum besteht aus Daten: Keiner kann etwas ausführen oder den Ordner des Computers verlassen.</translation>
    </message>
    <message>
        <source>Nothing needs the network.</source>
        <translation>Nichts braucht das Netz.</translation>
    </message>
    <message>
        <source>Licence and parts</source>
        <translation>Lizenz und Bestandteile</translation>
    </message>
    <message>
        <source>Apache License 2.0. Made with Qt %1 (LGPL), KSyntaxHighlighting (MIT), yaml-cpp (MIT), hivex (LGPL) and rapidfuzz (MIT).</source>
        <translation>Apache License 2.0. Erstellt mit Qt %1 (LGPL), KSyntaxHighlighting (MIT), yaml-cpp (MIT), hivex (LGPL) und rapidfuzz (MIT).</translation>
    </message>
    <message>
        <source>Open &amp;case…</source>
        <translation>&amp;Fall öffnen…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Open &amp;tree…</source>
        <translation>&amp;Baum öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent trees</source>
        <translation>&amp;Zuletzt verwendete Bäume</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>Fall &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>What the &amp;machine told</source>
        <translation>Was der &amp;Computer sagt</translation>
    </message>
    <message>
        <source>&amp;Diagnosis so far</source>
        <translation>&amp;Diagnose bisher</translation>
    </message>
    <message>
        <source>&amp;Undo the repair</source>
        <translation>&amp;Reparatur rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Tree</source>
        <translation>&amp;Baum</translation>
    </message>
    <message>
        <source>About &amp;this tree…</source>
        <translation>Ü&amp;ber diesen Baum…</translation>
    </message>
    <message>
        <source>&amp;Write and try the tree…</source>
        <translation>Baum &amp;schreiben und ausprobieren…</translation>
    </message>
    <message>
        <source>&amp;Folder of trees…</source>
        <translation>&amp;Ordner mit Bäumen…</translation>
    </message>
    <message>
        <source>&amp;The case</source>
        <translation>&amp;Der Fall</translation>
    </message>
    <message>
        <source>&amp;Still possible</source>
        <translation>&amp;Noch möglich</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Fixwright</source>
        <translation>Ü&amp;ber Fixwright</translation>
    </message>
    <message>
        <source>Result and report</source>
        <translation>Ergebnis und Bericht</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Noch nicht erledigt.</translation>
    </message>
    <message>
        <source>On the page now.</source>
        <translation>Jetzt auf der Seite.</translation>
    </message>
    <message>
        <source>Read from the machine.</source>
        <translation>Vom Computer gelesen.</translation>
    </message>
    <message>
        <source>Does not matter at present.</source>
        <translation>Spielt zurzeit keine Rolle.</translation>
    </message>
    <message>
        <source>The machine says something else; which is right is open.</source>
        <translation>Der Computer sagt etwas anderes; was stimmt, ist offen.</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message>
        <source>Still possible.</source>
        <translation>Noch möglich.</translation>
    </message>
    <message>
        <source>The fix is already in place.</source>
        <translation>Die Lösung ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Ruled out.</source>
        <translation>Ausgeschlossen.</translation>
    </message>
    <message>
        <source>author not named</source>
        <translation>Verfasser nicht genannt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>in use as it was before</source>
        <translation>verwendet wie zuvor</translation>
    </message>
    <message>
        <source>comes with Fixwright</source>
        <translation>mit Fixwright geliefert</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Diagnosed: %1</source>
        <translation>Diagnose: %1</translation>
    </message>
    <message>
        <source>No known problem matches</source>
        <translation>Kein bekanntes Problem passt</translation>
    </message>
    <message>
        <source>Questions are open</source>
        <translation>Es sind Fragen offen</translation>
    </message>
    <message>
        <source>A fix is prepared, nothing is changed yet</source>
        <translation>Eine Lösung ist vorbereitet, noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Interrupted while repairing</source>
        <translation>Bei der Reparatur unterbrochen</translation>
    </message>
    <message>
        <source>Repaired and verified</source>
        <translation>Repariert und überprüft</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Nothing needed to be changed</source>
        <translation>Es musste nichts geändert werden</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Abgelehnt, es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Failed and taken back</source>
        <translation>Fehlgeschlagen und zurückgesetzt</translation>
    </message>
    <message>
        <source>Stopped in the middle</source>
        <translation>Mittendrin angehalten</translation>
    </message>
    <message>
        <source>Repaired, later taken back</source>
        <translation>Repariert, später rückgängig gemacht</translation>
    </message>
    <message>
        <source>Diagnosed. Nothing was changed.</source>
        <translation>Diagnose gestellt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Planned. Nothing was changed.</source>
        <translation>Geplant. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The repair was interrupted</source>
        <translation>Die Reparatur wurde unterbrochen</translation>
    </message>
    <message>
        <source>Written, but the check failed</source>
        <translation>Geschrieben, aber die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The automatic changes are done. Some steps remain.</source>
        <translation>Die automatischen Änderungen sind erledigt. Es bleiben Schritte.</translation>
    </message>
    <message>
        <source>Do these steps by hand</source>
        <translation>Führen Sie diese Schritte von Hand aus</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>The repair failed and was rolled back</source>
        <translation>Die Reparatur ist fehlgeschlagen und wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The repair was stopped in the middle</source>
        <translation>Die Reparatur wurde mittendrin angehalten</translation>
    </message>
    <message>
        <source>Undone. The machine is as it was before the repair.</source>
        <translation>Rückgängig gemacht. Der Computer ist wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>Where the article is wrong</source>
        <translation>Wo der Artikel falsch ist</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 druckt</translation>
    </message>
    <message>
        <source>Correct is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>When no remedy helps</source>
        <translation>Wenn keine Abhilfe hilft</translation>
    </message>
    <message>
        <source>What it may change</source>
        <translation>Was er ändern kann</translation>
    </message>
    <message>
        <source>Nothing by itself. All its repairs are steps that you do by hand.</source>
        <translation>Nichts von selbst. Alle seine Reparaturen sind Schritte, die Sie von Hand ausführen.</translation>
    </message>
    <message>
        <source>Before this tree changes a machine for the first time, you are asked whether you trust it.</source>
        <translation>Bevor dieser Baum zum ersten Mal einen Computer ändert, werden Sie gefragt, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>You trust exactly this content to do so, since %1.</source>
        <translation>Sie vertrauen dafür genau diesem Inhalt, seit %1.</translation>
    </message>
    <message>
        <source>&amp;Forget trust</source>
        <translation>Vertrauen ent&amp;ziehen</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Sein Text</translation>
    </message>
    <message>
        <source>The file was changed or taken away since it was read, so its text is not shown here. The tree in use is as it was read.</source>
        <translation>Die Datei wurde geändert oder entfernt, seit sie gelesen wurde; ihr Text wird deshalb hier nicht gezeigt. Der verwendete Baum ist so, wie er gelesen wurde.</translation>
    </message>
    <message>
        <source>SHA-256 of its file</source>
        <translation>SHA-256 seiner Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the tree</source>
        <translation>SHA-256 des Baums</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>%1 questions, %2 steps, %3 diagnoses</source>
        <translation>%1 Fragen, %2 Schritte, %3 Diagnosen</translation>
    </message>
    <message>
        <source>Do you trust this tree to change the machine?</source>
        <translation>Vertrauen Sie diesem Baum, den Computer zu ändern?</translation>
    </message>
    <message>
        <source>“%1” did not come with Fixwright. Whoever wrote it decides what is changed. Say yes only if you know where it is from and have read what it may do.</source>
        <translation>„%1“ ist nicht mit Fixwright geliefert. Wer ihn geschrieben hat, bestimmt, was geändert wird. Stimmen Sie nur zu, wenn Sie wissen, woher er stammt, und gelesen haben, was er tun kann.</translation>
    </message>
    <message>
        <source>Run a program, or change any file outside the folder of this machine.</source>
        <translation>Ein Programm ausführen oder eine Datei außerhalb des Ordners dieses Computers ändern.</translation>
    </message>
    <message>
        <source>Reach another computer. It may change no host but this machine.</source>
        <translation>Einen anderen Computer erreichen. Er kann nur diesen Computer ändern.</translation>
    </message>
    <message>
        <source>Yes is remembered for exactly this content; once the file is different, you are asked again.</source>
        <translation>Die Zustimmung gilt genau für diesen Inhalt; sobald die Datei eine andere ist, werden Sie erneut gefragt.</translation>
    </message>
    <message>
        <source>&amp;Do not trust it</source>
        <translation>&amp;Nicht vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust it and go on</source>
        <translation>&amp;Vertrauen und weiter</translation>
    </message>
    <message>
        <source>Your folder of trees</source>
        <translation>Ihr Ordner mit Bäumen</translation>
    </message>
    <message>
        <source>Trees that are put into this folder are listed by themselves, and so is what changes in them. None is used or run because it lies there.</source>
        <translation>Bäume, die in diesen Ordner gelegt werden, erscheinen von selbst in der Liste, ebenso Änderungen daran. Keiner wird verwendet oder ausgeführt, nur weil er dort liegt.</translation>
    </message>
    <message>
        <source>Folder of trees</source>
        <translation>Ordner mit Bäumen</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>Diesen Ordner &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Back to the usual folder</source>
        <translation>&amp;Zurück zum üblichen Ordner</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>All trees</source>
        <translation>Alle Bäume</translation>
    </message>
    <message>
        <source>Choose a folder of trees</source>
        <translation>Einen Ordner mit Bäumen wählen</translation>
    </message>
    <message>
        <source>%1 is similar to %2, but a different message.</source>
        <translation>%1 ähnelt %2, ist aber eine andere Meldung.</translation>
    </message>
    <message>
        <source>%1 is the text %2.</source>
        <translation>%1 ist der Text %2.</translation>
    </message>
    <message>
        <source>%1 matches %2, %3 points of 100.</source>
        <translation>%1 entspricht %2, %3 von 100 Punkten.</translation>
    </message>
    <message>
        <source>The message names %1, written as %2.</source>
        <translation>Die Meldung nennt %1, geschrieben als %2.</translation>
    </message>
    <message>
        <source>The message names %1.</source>
        <translation>Die Meldung nennt %1.</translation>
    </message>
    <message>
        <source>The message says that %1.</source>
        <translation>Die Meldung sagt: %1.</translation>
    </message>
    <message>
        <source>The message names %1, written as %2, and says that %3.</source>
        <translation>Die Meldung nennt %1, geschrieben als %2, und sagt darüber: %3.</translation>
    </message>
    <message>
        <source>The message names %1 and says that %2.</source>
        <translation>Die Meldung nennt %1 und sagt darüber: %2.</translation>
    </message>
    <message>
        <source>The message names %1, but it does not say the same of it.</source>
        <translation>Die Meldung nennt %1, sagt darüber aber nicht dasselbe.</translation>
    </message>
    <message>
        <source>It names %1, not %2. If that is a typing mistake, correct the text.</source>
        <translation>Sie nennt %1, nicht %2. Wenn das ein Tippfehler ist, berichtigen Sie den Text.</translation>
    </message>
    <message>
        <source>Fixwright repair report</source>
        <translation>Reparaturbericht von Fixwright</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nicht bekannt</translation>
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
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>F8, F9</source>
        <translation>F8, F9</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Strg+M</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Strg+H</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Strg+Umschalt+O</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
    <message>
        <source>A copy in memory cannot be made</source>
        <translation>Eine Kopie im Speicher kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>it did not finish within %n second(s)</source>
        <translation>
            <numerusform>es wurde in %n Sekunde nicht fertig</numerusform>
            <numerusform>es wurde in %n Sekunden nicht fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>it answered without end</source>
        <translation>es antwortete ohne Ende</translation>
    </message>
    <message>
        <source>it died, probably because the file is damaged</source>
        <translation>es ist abgestürzt, wahrscheinlich weil die Datei beschädigt ist</translation>
    </message>
    <message>
        <source>No text was found in %1. Type what it says.</source>
        <translation>In %1 wurde kein Text gefunden. Geben Sie ein, was dort steht.</translation>
    </message>
    <message>
        <source>Read from %1 (correct it with --answer where it is wrong):</source>
        <translation>Gelesen aus %1 (berichtigen Sie es mit --answer, wo es falsch ist):</translation>
    </message>
    <message>
        <source>read from the picture %1</source>
        <translation>aus dem Bild %1 gelesen</translation>
    </message>
    <message>
        <source>Answers a question; &quot;unknown&quot; is always an answer, and a message may be @FILE, a picture of it. May be repeated.</source>
        <translation>Beantwortet eine Frage; „unknown“ ist immer eine Antwort, und eine Meldung darf @DATEI sein, ein Bild davon. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Seen on this machine</source>
        <translation>Auf diesem Computer gesehen</translation>
    </message>
    <message>
        <source>%1 (System event log, %2)</source>
        <translation>%1 (Systemereignisprotokoll, %2)</translation>
    </message>
    <message>
        <source>and %1 more; --json lists them all</source>
        <translation>und %1 weitere; --json listet alle auf</translation>
    </message>
    <message>
        <source>If one of these is the message in question, give it as the answer.</source>
        <translation>Wenn eine davon die fragliche Meldung ist, geben Sie sie als Antwort an.</translation>
    </message>
    <message>
        <source>Tesseract cannot read the picture: %1.</source>
        <translation>Tesseract kann das Bild nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The picture cannot be read: Tesseract failed.</source>
        <translation>Das Bild kann nicht gelesen werden: Tesseract ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read. Save it as PNG, JPEG, BMP or GIF.</source>
        <translation>%1 ist kein lesbares Bild. Speichern Sie es als PNG, JPEG, BMP oder GIF.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 by %3 pixels. Cut out the message.</source>
        <translation>%1 ist zu groß: %2 mal %3 Pixel. Schneiden Sie die Meldung aus.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; it is damaged.</source>
        <translation>%1 kann nicht als Bild gelesen werden; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 by %2 pixels. Cut out the message.</source>
        <translation>Das Bild ist zu groß: %1 mal %2 Pixel. Schneiden Sie die Meldung aus.</translation>
    </message>
    <message>
        <source>Reading a picture needs the program Tesseract. Install the packages tesseract-ocr and tesseract-ocr-eng, then try again.</source>
        <translation>Zum Lesen eines Bildes wird das Programm Tesseract gebraucht. Installieren Sie die Pakete tesseract-ocr und tesseract-ocr-eng und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Tesseract has no data for English. Install the package tesseract-ocr-eng, then try again.</source>
        <translation>Tesseract hat keine Daten für Englisch. Installieren Sie das Paket tesseract-ocr-eng und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The picture cannot be prepared for reading.</source>
        <translation>Das Bild kann nicht zum Lesen vorbereitet werden.</translation>
    </message>
    <message>
        <source>The program that reads event logs is missing: %1. It belongs beside Fixwright.</source>
        <translation>Das Programm, das Ereignisprotokolle liest, fehlt: %1. Es gehört neben Fixwright.</translation>
    </message>
    <message>
        <source>The event log was not closed properly, so its newest records may be missing.</source>
        <translation>Das Ereignisprotokoll wurde nicht ordnungsgemäß geschlossen; die neuesten Einträge können fehlen.</translation>
    </message>
    <message>
        <source>The event log is cut off: the file is shorter than it says.</source>
        <translation>Das Ereignisprotokoll ist abgeschnitten: Die Datei ist kürzer, als sie angibt.</translation>
    </message>
    <message>
        <source>The event log is damaged; what could be read was read.</source>
        <translation>Das Ereignisprotokoll ist beschädigt; gelesen wurde, was lesbar war.</translation>
    </message>
    <message>
        <source>The event log is very large; only its newest records were read.</source>
        <translation>Das Ereignisprotokoll ist sehr groß; nur die neuesten Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 is no event log.</source>
        <translation>%1 ist kein Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>The program for event logs cannot read %1: %2.</source>
        <translation>Das Programm für Ereignisprotokolle kann %1 nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The event log %1 cannot be read. %2</source>
        <translation>Das Ereignisprotokoll %1 kann nicht gelesen werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last %1</source>
        <translation>
            <numerusform>einmal, %1</numerusform>
            <numerusform>%n-mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more messages; only %1 are kept.</source>
        <translation>Es gibt mehr Meldungen; nur %1 werden behalten.</translation>
    </message>
    <message numerus="yes">
        <source>System event log: %1, %n time(s), last %2</source>
        <translation>
            <numerusform>Systemereignisprotokoll: %1, einmal, zuletzt %2</numerusform>
            <numerusform>Systemereignisprotokoll: %1, %n-mal, zuletzt %2</numerusform>
        </translation>
    </message>
    <message>
        <source>System event log: no %1</source>
        <translation>Systemereignisprotokoll: kein %1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, but it is not whole: %2</source>
        <translation>%1, es ist aber nicht vollständig: %2</translation>
    </message>
    <message>
        <source>%1, but it is empty</source>
        <translation>%1, es ist aber leer</translation>
    </message>
    <message>
        <source>%1, but it begins only on %2</source>
        <translation>%1, es beginnt aber erst am %2</translation>
    </message>
    <message>
        <source>There is no System event log in %1/system32/config.</source>
        <translation>In %1/system32/config gibt es kein Systemereignisprotokoll.</translation>
    </message>
    <message>
        <source>This machine has no event log that can be read.</source>
        <translation>Dieser Computer hat kein lesbares Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>The program that edits the registry failed: %1. Nothing was changed.</source>
        <translation>Das Programm, das die Registrierung bearbeitet, ist fehlgeschlagen: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>this must be a date such as 2001-12-01, or a number of days such as &quot;30 days&quot;</source>
        <translation>das muss ein Datum sein, etwa 2001-12-01, oder eine Zahl von Tagen, etwa „30 days“</translation>
    </message>
    <message>
        <source>a comment begins at &quot; #&quot;, so the text ends with &quot;%1&quot;; write the text in quotes if the rest belongs to it</source>
        <translation>bei „ #“ beginnt ein Kommentar, der Text endet also mit „%1“; schreiben Sie den Text in Anführungszeichen, wenn der Rest dazugehört</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the event log are damaged and were left out.</source>
        <translation>
            <numerusform>%n Eintrag des Ereignisprotokolls ist beschädigt und wurde ausgelassen.</numerusform>
            <numerusform>%n Einträge des Ereignisprotokolls sind beschädigt und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>none, or of %1</source>
        <translation>none, oder von %1</translation>
    </message>
    <message>
        <source>Condition of the machine: %1</source>
        <translation>Zustand des Computers: %1</translation>
    </message>
    <message>
        <source>Match: %1</source>
        <translation>Trifft zu: %1</translation>
    </message>
    <message>
        <source>Cause:</source>
        <translation>Ursache:</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>Zuerst:</translation>
    </message>
    <message>
        <source>%1 What to do depends on it: %2</source>
        <translation>%1 Davon hängt ab, was zu tun ist: %2</translation>
    </message>
    <message>
        <source>Evidence for (+) and against (-)</source>
        <translation>Spricht dafür (+) und dagegen (-)</translation>
    </message>
    <message>
        <source>Not decided: %1 diagnoses are possible, or none of the known problems</source>
        <translation>Nicht entschieden: %1 Diagnosen sind möglich, oder keines der bekannten Probleme</translation>
    </message>
    <message>
        <source>Not decided: %1 diagnoses are possible</source>
        <translation>Nicht entschieden: %1 Diagnosen sind möglich</translation>
    </message>
    <message>
        <source>Not decided: it can be %1, or none of the known problems</source>
        <translation>Nicht entschieden: es kann %1 sein, oder keines der bekannten Probleme</translation>
    </message>
    <message>
        <source>Not decided: it can be %1</source>
        <translation>Nicht entschieden: es kann %1 sein</translation>
    </message>
    <message>
        <source>Seen on this machine (give one as the answer if it is the message)</source>
        <translation>Auf diesem Computer gesehen (geben Sie eine als Antwort an, wenn sie die Meldung ist)</translation>
    </message>
    <message>
        <source>%1 To keep your answer, add: --keep %2</source>
        <translation>%1 Um Ihre Antwort zu behalten, ergänzen Sie: --keep %2</translation>
    </message>
    <message>
        <source>Would decide, and is not known:</source>
        <translation>Würde entscheiden, ist aber nicht bekannt:</translation>
    </message>
    <message>
        <source>Ask next:</source>
        <translation>Als Nächstes fragen:</translation>
    </message>
    <message>
        <source>No match: none of the %1 known problems fits</source>
        <translation>Keine Übereinstimmung: keines der %1 bekannten Probleme passt</translation>
    </message>
    <message>
        <source>Fixed already:</source>
        <translation>Bereits behoben:</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>Grund:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Check the answer to “%1” %2</source>
        <translation>Prüfen Sie die Antwort auf „%1“ %2</translation>
    </message>
    <message>
        <source>Similar, but another message:</source>
        <translation>Ähnlich, aber eine andere Meldung:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>given on the command line</source>
        <translation>in der Befehlszeile angegeben</translation>
    </message>
    <message>
        <source>run the same with &quot;plan&quot; in place of &quot;diagnose&quot; to see what to do</source>
        <translation>führen Sie dasselbe mit „plan“ statt „diagnose“ aus, um zu sehen, was zu tun ist</translation>
    </message>
    <message>
        <source>Prints everything: all that was read, every reason for and against each diagnosis.</source>
        <translation>Gibt alles aus: alles Gelesene, jeden Grund für und gegen jede Diagnose.</translation>
    </message>
    <message>
        <source>Reads what the machine tells, adds the answers, and says which diagnosis matches or which are still possible, what to do
next, and the evidence for and against, on one screen.
Exit code: 0 one diagnosis matches, 3 none does, 4 more answers are needed.</source>
        <translation>Liest, was der Computer sagt, nimmt die Antworten dazu und nennt auf einer Bildschirmseite die Diagnose, die zutrifft, oder die noch
möglichen, was als Nächstes zu tun ist und was dafür und dagegen spricht.
Rückgabewert: 0 eine Diagnose trifft zu, 3 keine, 4 es fehlen Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) with --verbose.</source>
        <translation>
            <numerusform>%n weiterer Punkt mit --verbose.</numerusform>
            <numerusform>%n weitere Punkte mit --verbose.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagnosis does not depend on it. What to do about it does.</source>
        <translation>Die Diagnose hängt nicht davon ab, die Abhilfe schon.</translation>
    </message>
    <message>
        <source>Another answer would leave %1 diagnoses possible.</source>
        <translation>Bei einer anderen Antwort blieben %1 Diagnosen möglich.</translation>
    </message>
    <message>
        <source>Another answer would allow: %1.</source>
        <translation>Eine andere Antwort würde zulassen: %1.</translation>
    </message>
    <message>
        <source>The machine says: %1. The answer %2 was kept against it</source>
        <translation>Der Computer sagt: %1. Die Antwort %2 wurde entgegen dem beibehalten</translation>
    </message>
    <message>
        <source>Check the answer: %1</source>
        <translation>Prüfen Sie die Antwort: %1</translation>
    </message>
    <message>
        <source>an answer kept against the machine</source>
        <translation>eine entgegen dem Computer beibehaltene Antwort</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>%1, kept. The machine says: %2</source>
        <translation>%1, beibehalten. Der Computer sagt: %2</translation>
    </message>
    <message>
        <source>You said: %1, and kept it. The machine says: %2</source>
        <translation>Ihre Angabe: %1, beibehalten. Der Computer sagt: %2</translation>
    </message>
    <message>
        <source>You said: %1, and kept it. The machine says: %2 (%3)</source>
        <translation>Ihre Angabe: %1, beibehalten. Der Computer sagt: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is there already, and it is not overwritten.</source>
        <translation>%1 ist bereits vorhanden und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2</source>
        <translation>%1 kann nicht in %2 umbenannt werden</translation>
    </message>
    <message>
        <source>A folder that holds a Windows, an exported registry FILE.reg (or &quot;A.reg;B.reg&quot;), &quot;practice&quot;, &quot;practice:SCENARIO&quot; or &quot;none&quot; (the default).</source>
        <translation>Ein Ordner mit einem Windows, eine exportierte Registrierung DATEI.reg (oder &quot;A.reg;B.reg&quot;), &quot;practice&quot;, &quot;practice:SCENARIO&quot; oder &quot;none&quot; (die Vorgabe).</translation>
    </message>
    <message>
        <source>Say where to put the kit: -o DIR, a folder that does not exist or is empty.</source>
        <translation>Geben Sie an, wohin das Kit soll: -o DIR, ein Ordner, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>Writes a fix to be carried to a machine by hand</source>
        <translation>Schreibt eine Reparatur, die von Hand zu einem Computer getragen wird</translation>
    </message>
    <message>
        <source>Writes a folder to be carried to the machine: the changes as fix.reg and the way back as undo.reg, made from the machine&apos;s own values,
the files to copy, the instructions as text and PDF, and checksums. Regedit of Windows NT 4.0 gets REGEDIT4, later ones version 5.
What a registry file cannot do is a step by hand and says why. Nothing is overwritten.</source>
        <translation>Schreibt einen Ordner, der zum Computer getragen wird: die Änderungen als fix.reg und den Rückweg als undo.reg, aus den Werten des Computers selbst,
die Dateien zum Kopieren, die Anleitung als Text und PDF und Prüfsummen. Regedit von Windows NT 4.0 bekommt REGEDIT4, spätere Version 5.
Was eine Registrierungsdatei nicht kann, ist ein Schritt von Hand mit Begründung. Es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>A folder that does not exist or is empty.</source>
        <translation>Ein Ordner, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>Reads this instead of the machine of the case: a fresh export FILE.reg of the machine that a kit was carried to.</source>
        <translation>Liest dies statt des Computers des Falls: einen frischen Export DATEI.reg des Computers, zu dem ein Kit getragen wurde.</translation>
    </message>
    <message>
        <source>Fixwright instructions</source>
        <translation>Anleitung von Fixwright</translation>
    </message>
    <message>
        <source>Changes bits of the registry value %1.</source>
        <translation>Ändert Bits des Registrierungswerts %1.</translation>
    </message>
    <message>
        <source>Changes strings of the list %1 in the registry.</source>
        <translation>Ändert Zeichenfolgen der Liste %1 in der Registrierung.</translation>
    </message>
    <message>
        <source>Changes when the service %1 starts.</source>
        <translation>Ändert, wann der Dienst %1 startet.</translation>
    </message>
    <message>
        <source>Replaces the file %1, or puts it in place.</source>
        <translation>Ersetzt die Datei %1 oder legt sie an.</translation>
    </message>
    <message>
        <source>Renames the file %1 to %2.</source>
        <translation>Benennt die Datei %1 in %2 um.</translation>
    </message>
    <message>
        <source>Copies the file %1 to %2.</source>
        <translation>Kopiert die Datei %1 nach %2.</translation>
    </message>
    <message>
        <source>Deletes the file %1.</source>
        <translation>Löscht die Datei %1.</translation>
    </message>
    <message>
        <source>Changes the line %1= in the file %2.</source>
        <translation>Ändert die Zeile %1= in der Datei %2.</translation>
    </message>
    <message>
        <source>Name a folder that holds a Windows (a mounted or copied disk), an exported registry FILE.reg, &quot;practice&quot;, &quot;practice:SCENARIO&quot; or &quot;none&quot;.</source>
        <translation>Nennen Sie einen Ordner mit einem Windows (ein eingehängter oder kopierter Datenträger), eine exportierte Registrierung DATEI.reg, &quot;practice&quot;, &quot;practice:SCENARIO&quot; oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>%1 holds nothing of HKEY_LOCAL_MACHINE\SYSTEM or HKEY_LOCAL_MACHINE\SOFTWARE. Export these two.</source>
        <translation>%1 enthält nichts von HKEY_LOCAL_MACHINE\SYSTEM oder HKEY_LOCAL_MACHINE\SOFTWARE. Exportieren Sie diese beiden.</translation>
    </message>
    <message>
        <source>exported registry %1</source>
        <translation>exportierte Registrierung %1</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; of %2 is another one in %3. Name only exports that were made at one moment.</source>
        <translation>Der Wert &quot;%1&quot; von %2 ist in %3 ein anderer. Nennen Sie nur Exporte, die zur selben Zeit erstellt wurden.</translation>
    </message>
    <message>
        <source>This file was made to change a registry, so it does not say how a machine is. Export the registry of the machine.</source>
        <translation>Diese Datei wurde erstellt, um eine Registrierung zu ändern; sie sagt also nicht, wie ein Computer ist. Exportieren Sie die Registrierung des Computers.</translation>
    </message>
    <message>
        <source>The file does not end with the empty line that Regedit writes. It may be cut; what is missing at its end counts as not known.</source>
        <translation>Die Datei endet nicht mit der leeren Zeile, die Regedit schreibt. Sie ist vielleicht abgeschnitten; was an ihrem Ende fehlt, gilt als nicht bekannt.</translation>
    </message>
    <message>
        <source>Not used: what it holds of %1.</source>
        <translation>Nicht verwendet: was sie von %1 enthält.</translation>
    </message>
    <message>
        <source>%1 is not in the export, so it is not known. Export this key, or a branch that holds it.</source>
        <translation>%1 ist nicht im Export und daher nicht bekannt. Exportieren Sie diesen Schlüssel oder einen Zweig, der ihn enthält.</translation>
    </message>
    <message>
        <source>The export holds neither CurrentControlSet nor the key Select, so it does not say which control set is in use. Export HKEY_LOCAL_MACHINE\SYSTEM.</source>
        <translation>Der Export enthält weder CurrentControlSet noch den Schlüssel Select; er sagt also nicht, welcher Steuersatz verwendet wird. Exportieren Sie HKEY_LOCAL_MACHINE\SYSTEM.</translation>
    </message>
    <message>
        <source>An exported registry has no registry file %1.</source>
        <translation>Eine exportierte Registrierung hat keine Registrierungsdatei %1.</translation>
    </message>
    <message>
        <source>%1 is not in the export, which may be cut at its end. Export it again.</source>
        <translation>%1 ist nicht im Export, der an seinem Ende vielleicht abgeschnitten ist. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is not known: an exported registry holds no files.</source>
        <translation>%1 ist nicht bekannt: eine exportierte Registrierung enthält keine Dateien.</translation>
    </message>
    <message>
        <source>An exported registry holds no event log.</source>
        <translation>Eine exportierte Registrierung enthält kein Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 does not look like the root of the drive that Windows is on: it holds neither boot.ini, NTLDR, bootmgr nor Program Files. Mount the whole disk and open the Windows folder on it.</source>
        <translation>%1 sieht nicht wie die Wurzel des Laufwerks aus, auf dem Windows ist: weder boot.ini, NTLDR, bootmgr noch Program Files sind dort. Hängen Sie den ganzen Datenträger ein und öffnen Sie den Windows-Ordner darauf.</translation>
    </message>
    <message>
        <source>%1 lies in the Windows folder. Write it from there, such as System32\crypt32.dll.</source>
        <translation>%1 liegt im Windows-Ordner. Schreiben Sie den Namen von dort aus, etwa System32\crypt32.dll.</translation>
    </message>
    <message>
        <source>%1 has no place on this machine.</source>
        <translation>%1 hat auf diesem Computer keinen Ort.</translation>
    </message>
    <message>
        <source>What %1 holds is not known here.</source>
        <translation>Was %1 enthält, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This machine has no drive that can be reached.</source>
        <translation>Dieser Computer hat kein Laufwerk, das erreicht werden kann.</translation>
    </message>
    <message>
        <source>Say which machine: a Windows folder, an exported registry FILE.reg, &quot;practice&quot; or &quot;none&quot;.</source>
        <translation>Geben Sie den Computer an: ein Windows-Ordner, eine exportierte Registrierung DATEI.reg, &quot;practice&quot; oder &quot;none&quot;.</translation>
    </message>
    <message>
        <source>The registry file ends in the middle of a line: it was cut, and what is missing is not known. Export it again.</source>
        <translation>Die Registrierungsdatei endet mitten in einer Zeile: sie wurde abgeschnitten, und was fehlt, ist nicht bekannt. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>This is no exported registry: its first line is neither &quot;REGEDIT4&quot; nor &quot;Windows Registry Editor Version 5.00&quot;. Export the registry with Regedit (Registry &gt; Export Registry File).</source>
        <translation>Das ist keine exportierte Registrierung: ihre erste Zeile ist weder &quot;REGEDIT4&quot; noch &quot;Windows Registry Editor Version 5.00&quot;. Exportieren Sie die Registrierung mit Regedit (Registrierung &gt; Registrierungsdatei exportieren).</translation>
    </message>
    <message>
        <source>The name of a key has no closing bracket. Export the registry again.</source>
        <translation>Der Name eines Schlüssels hat keine schließende Klammer. Exportieren Sie die Registrierung erneut.</translation>
    </message>
    <message>
        <source>Nothing may stand behind the name of a key.</source>
        <translation>Hinter dem Namen eines Schlüssels darf nichts stehen.</translation>
    </message>
    <message>
        <source>A key has no name.</source>
        <translation>Ein Schlüssel hat keinen Namen.</translation>
    </message>
    <message>
        <source>A key lies deeper than a registry can be (%1 keys).</source>
        <translation>Ein Schlüssel liegt tiefer, als eine Registrierung sein kann (%1 Schlüssel).</translation>
    </message>
    <message>
        <source>The name of a value is too long for a registry.</source>
        <translation>Der Name eines Werts ist zu lang für eine Registrierung.</translation>
    </message>
    <message>
        <source>This line is neither a key nor a value: &quot;%1&quot;. Export the registry again, and do not edit the file.</source>
        <translation>Diese Zeile ist weder ein Schlüssel noch ein Wert: &quot;%1&quot;. Exportieren Sie die Registrierung erneut und bearbeiten Sie die Datei nicht.</translation>
    </message>
    <message>
        <source>A &quot;=&quot; is missing behind the name of the value.</source>
        <translation>Hinter dem Namen des Werts fehlt ein &quot;=&quot;.</translation>
    </message>
    <message>
        <source>A value stands before the first key. The beginning of the file is missing; export the registry again.</source>
        <translation>Ein Wert steht vor dem ersten Schlüssel. Der Anfang der Datei fehlt; exportieren Sie die Registrierung erneut.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the value: &quot;%1&quot;.</source>
        <translation>Hinter dem Ende des Werts steht etwas: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The text that begins here has no end: the file was cut, or a quotation mark is missing. Export the registry again.</source>
        <translation>Der Text, der hier beginnt, hat kein Ende: die Datei wurde abgeschnitten, oder ein Anführungszeichen fehlt. Exportieren Sie die Registrierung erneut.</translation>
    </message>
    <message>
        <source>A backslash in a text is written twice: \\.</source>
        <translation>Ein umgekehrter Schrägstrich in einem Text wird zweimal geschrieben: \\.</translation>
    </message>
    <message>
        <source>This is no data of a value: a text in quotation marks, dword:, hex: or hex(TYPE): is wanted.</source>
        <translation>Das sind keine Daten eines Werts: erwartet wird ein Text in Anführungszeichen, dword:, hex: oder hex(TYP):.</translation>
    </message>
    <message>
        <source>A number has one to eight hexadecimal digits behind dword:.</source>
        <translation>Hinter dword: hat eine Zahl eine bis acht hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>The type in hex(TYPE) is no hexadecimal number.</source>
        <translation>Der Typ in hex(TYP) ist keine hexadezimale Zahl.</translation>
    </message>
    <message>
        <source>A &quot;:&quot; is missing behind hex.</source>
        <translation>Hinter hex fehlt ein &quot;:&quot;.</translation>
    </message>
    <message>
        <source>Only the end of the line may stand behind the backslash.</source>
        <translation>Hinter dem umgekehrten Schrägstrich darf nur das Ende der Zeile stehen.</translation>
    </message>
    <message>
        <source>Two hexadecimal digits are wanted here. If the file ends or goes on with another value, it was cut: export the registry again.</source>
        <translation>Hier werden zwei hexadezimale Ziffern erwartet. Wenn die Datei endet oder mit einem anderen Wert weitergeht, wurde sie abgeschnitten: exportieren Sie die Registrierung erneut.</translation>
    </message>
    <message>
        <source>A value has more than %1 bytes.</source>
        <translation>Ein Wert hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>A comma is missing between two bytes.</source>
        <translation>Zwischen zwei Bytes fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The REGEDIT4 file holds values in UTF-16, which REGEDIT does not write. They were read as such; do not import this file.</source>
        <translation>Die REGEDIT4-Datei enthält Werte in UTF-16, die REGEDIT nicht schreibt. Sie wurden so gelesen; importieren Sie diese Datei nicht.</translation>
    </message>
    <message>
        <source>The registry file is larger than %1 MiB. Export only the branches that are needed.</source>
        <translation>Die Registrierungsdatei ist größer als %1 MiB. Exportieren Sie nur die Zweige, die gebraucht werden.</translation>
    </message>
    <message>
        <source>The registry file ends in the middle of a character: it was cut. Export it again.</source>
        <translation>Die Registrierungsdatei endet mitten in einem Zeichen: sie wurde abgeschnitten. Exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Letters outside ASCII were read as Western European (code page 1252). On a Windows of another language they are others.</source>
        <translation>Buchstaben außerhalb von ASCII wurden als westeuropäisch gelesen (Codepage 1252). Auf einem Windows in einer anderen Sprache sind es andere.</translation>
    </message>
    <message>
        <source>%1 is going to be deleted; it is kept as %2.</source>
        <translation>%1 wird gelöscht; die Datei wird als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The new %1 is ready; there is none yet.</source>
        <translation>Die neue Datei %1 ist bereit; es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 is going to be renamed to %2.</source>
        <translation>%1 wird in %2 umbenannt.</translation>
    </message>
    <message>
        <source>takes away a file that Windows does not start without</source>
        <translation>entfernt eine Datei, ohne die Windows nicht startet</translation>
    </message>
    <message>
        <source>does not say which file it changes</source>
        <translation>sagt nicht, welche Datei sich ändert</translation>
    </message>
    <message>
        <source>does not say which line it changes</source>
        <translation>sagt nicht, welche Zeile sich ändert</translation>
    </message>
    <message>
        <source>it holds a line break or another character that cannot be seen</source>
        <translation>sie enthält einen Zeilenumbruch oder ein anderes Zeichen, das nicht zu sehen ist</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>sie ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it holds a slash or a backslash, and is to be one name</source>
        <translation>sie enthält einen Schrägstrich oder umgekehrten Schrägstrich und soll ein einzelner Name sein</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>ein Name hat 1 bis %1 Zeichen</translation>
    </message>
    <message>
        <source>Answer this question first, because the change takes its value from it: %1 (%2)</source>
        <translation>Beantworten Sie zuerst diese Frage, denn die Änderung nimmt ihren Wert daraus: %1 (%2)</translation>
    </message>
    <message>
        <source>The answer to &quot;%1&quot; cannot be used in the change: %2.</source>
        <translation>Die Antwort auf &quot;%1&quot; kann in der Änderung nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The section [%1] stands there twice.</source>
        <translation>Der Abschnitt [%1] steht zweimal da.</translation>
    </message>
    <message>
        <source>The line %1= stands there twice.</source>
        <translation>Die Zeile %1= steht zweimal da.</translation>
    </message>
    <message>
        <source>There is no line %1= in [%2].</source>
        <translation>In [%2] gibt es keine Zeile %1=.</translation>
    </message>
    <message>
        <source>[%1] has a line %2= already.</source>
        <translation>[%1] hat bereits eine Zeile %2=.</translation>
    </message>
    <message>
        <source>It is written in UTF-16 or is no text; only files of single bytes are changed.</source>
        <translation>Die Datei ist in UTF-16 geschrieben oder kein Text; geändert werden nur Dateien aus einzelnen Bytes.</translation>
    </message>
    <message>
        <source>There is no section [%1].</source>
        <translation>Es gibt keinen Abschnitt [%1].</translation>
    </message>
    <message>
        <source>(default)</source>
        <translation>(Standard)</translation>
    </message>
    <message>
        <source>The value that the machine has now was not read, so it is not in fix.reg.</source>
        <translation>Der Wert, den der Computer jetzt hat, wurde nicht gelesen; er ist daher nicht in fix.reg.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Import fix.reg: choose Start &gt; Run, type REGEDIT and the path of fix.reg (for example REGEDIT A:\fix.reg), and confirm. It replaces whole values. So compare first: if a value below &quot;Before you begin&quot; is another one now, stop.</source>
        <translation>Importieren Sie fix.reg: wählen Sie Start &gt; Ausführen, geben Sie REGEDIT und den Pfad von fix.reg ein (zum Beispiel REGEDIT A:\fix.reg) und bestätigen Sie. Das ersetzt ganze Werte. Vergleichen Sie also zuerst: wenn ein Wert unter &quot;Bevor Sie beginnen&quot; jetzt ein anderer ist, hören Sie auf.</translation>
    </message>
    <message>
        <source>Import undo.reg in the same way as fix.reg. It puts the old values back, whole. Do so only while the values are those that fix.reg made.</source>
        <translation>Importieren Sie undo.reg ebenso wie fix.reg. Das setzt die alten Werte zurück, jeden als Ganzes. Tun Sie das nur, solange die Werte so sind, wie fix.reg sie gemacht hat.</translation>
    </message>
    <message>
        <source>Regedit of Windows NT 4.0 cannot delete values, so it is not in the registry file.</source>
        <translation>Regedit von Windows NT 4.0 kann keine Werte löschen; das steht daher nicht in der Registrierungsdatei.</translation>
    </message>
    <message>
        <source>A registry file of this format cannot hold this value exactly, so it is not in there.</source>
        <translation>Eine Registrierungsdatei dieses Formats kann diesen Wert nicht genau enthalten; er ist daher nicht darin.</translation>
    </message>
    <message>
        <source>%1 is not the file any more that the plan was made with. Make a new plan.</source>
        <translation>%1 ist nicht mehr die Datei, mit der geplant wurde. Erstellen Sie einen neuen Plan.</translation>
    </message>
    <message>
        <source>The kit holds another file of this name already.</source>
        <translation>Das Kit enthält bereits eine andere Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Replace the file %SystemRoot%\%1: rename it to %2, then copy %3 of this kit there. A file in use can be renamed, not overwritten.</source>
        <translation>Ersetzen Sie die Datei %SystemRoot%\%1: benennen Sie sie in %2 um und kopieren Sie dann %3 aus diesem Kit dorthin. Eine Datei, die verwendet wird, kann umbenannt, aber nicht überschrieben werden.</translation>
    </message>
    <message>
        <source>%SystemRoot%\%1: version %2, %3 bytes</source>
        <translation>%SystemRoot%\%1: Version %2, %3 Bytes</translation>
    </message>
    <message>
        <source>In the folder of %SystemRoot%\%1: rename the new file, and rename %2 to %3 again. Restart.</source>
        <translation>Im Ordner von %SystemRoot%\%1: benennen Sie die neue Datei um und %2 wieder in %3. Starten Sie neu.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>The fix for %1, for one computer: %2.</source>
        <translation>Die Reparatur für %1, für einen einzigen Computer: %2.</translation>
    </message>
    <message>
        <source>Case %1, made by %2 on %3.</source>
        <translation>Fall %1, erstellt von %2 am %3.</translation>
    </message>
    <message>
        <source>Use it on no other computer: it was made from the values of this one.</source>
        <translation>Verwenden Sie sie auf keinem anderen Computer: sie wurde aus den Werten von diesem gemacht.</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>instruct.txt, this text; instruct.pdf, the same to be printed</source>
        <translation>instruct.txt, dieser Text; instruct.pdf, derselbe zum Drucken</translation>
    </message>
    <message>
        <source>checksum.txt, the SHA-256 of each file</source>
        <translation>checksum.txt, die SHA-256 jeder Datei</translation>
    </message>
    <message>
        <source>What to carry</source>
        <translation>Was Sie mitnehmen</translation>
    </message>
    <message>
        <source>Log on to the computer as an administrator.</source>
        <translation>Melden Sie sich am Computer als Administrator an.</translation>
    </message>
    <message>
        <source>There is no fix.reg in this kit: nothing of the fix can be put into a registry file. The steps say why.</source>
        <translation>In diesem Kit ist keine fix.reg: nichts von der Reparatur kann in eine Registrierungsdatei. Die Schritte sagen, warum.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>To have it checked, export HKEY_LOCAL_MACHINE\SYSTEM (and SOFTWARE, if it is named above) with Regedit, carry the files back and run:</source>
        <translation>Um es prüfen zu lassen, exportieren Sie HKEY_LOCAL_MACHINE\SYSTEM (und SOFTWARE, wenn es oben genannt ist) mit Regedit, tragen Sie die Dateien zurück und führen Sie aus:</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>How to go back</source>
        <translation>Wie es zurückgeht</translation>
    </message>
    <message>
        <source>%1 in all: it fits on a floppy disk of 1.44 MB.</source>
        <translation>Zusammen %1: das passt auf eine Diskette mit 1,44 MB.</translation>
    </message>
    <message>
        <source>%1 in all: %2 too much for a floppy disk of 1.44 MB. Use another medium.</source>
        <translation>Zusammen %1: %2 zu viel für eine Diskette mit 1,44 MB. Nehmen Sie ein anderes Medium.</translation>
    </message>
    <message>
        <source>This case has no plan, so there is nothing to carry. Make one with &quot;fixwright plan -o FILE&quot;.</source>
        <translation>Dieser Fall hat keinen Plan; es gibt also nichts mitzunehmen. Erstellen Sie einen mit &quot;fixwright plan -o FILE&quot;.</translation>
    </message>
    <message>
        <source>This plan was refused, so there is nothing to carry. %1</source>
        <translation>Dieser Plan wurde abgelehnt; es gibt also nichts mitzunehmen. %1</translation>
    </message>
    <message>
        <source>There is nothing to do, so there is nothing to carry. %1</source>
        <translation>Es ist nichts zu tun; es gibt also nichts mitzunehmen. %1</translation>
    </message>
    <message>
        <source>%1 is a file. Name a folder that does not exist or is empty.</source>
        <translation>%1 ist eine Datei. Nennen Sie einen Ordner, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>There are files in %1 already, and nothing is overwritten. Name a folder that does not exist or is empty.</source>
        <translation>In %1 sind bereits Dateien, und es wird nichts überschrieben. Nennen Sie einen Ordner, den es noch nicht gibt oder der leer ist.</translation>
    </message>
    <message>
        <source>Taken from the answer to &quot;%1&quot;: %2.</source>
        <translation>Aus der Antwort auf &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>%1 on the machine is no program file; what is wrong with it is something else. The tree does not allow to replace it (accept: any-version).</source>
        <translation>%1 auf dem Computer ist keine Programmdatei; etwas anderes stimmt nicht. Der Baum erlaubt nicht, sie zu ersetzen (accept: any-version).</translation>
    </message>
    <message>
        <source>It cannot be told which processor the machine has.</source>
        <translation>Es ist nicht festzustellen, welchen Prozessor der Computer hat.</translation>
    </message>
    <message>
        <source>%1 is for another processor (%2) than the machine (%3, as %4 says).</source>
        <translation>%1 ist für einen anderen Prozessor (%2) als der Computer (%3, wie %4 sagt).</translation>
    </message>
    <message numerus="yes">
        <source>rename %n file(s)</source>
        <translation>
            <numerusform>%n Datei umbenennen</numerusform>
            <numerusform>%n Dateien umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n file(s)</source>
        <translation>
            <numerusform>%n Datei kopieren</numerusform>
            <numerusform>%n Dateien kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n file(s)</source>
        <translation>
            <numerusform>%n Datei löschen</numerusform>
            <numerusform>%n Dateien löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n line(s) of INI files</source>
        <translation>
            <numerusform>%n Zeile von INI-Dateien ändern</numerusform>
            <numerusform>%n Zeilen von INI-Dateien ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value %2 is no REG_DWORD (its type is %3), so it is left alone.</source>
        <translation>%1: der Wert %2 ist kein REG_DWORD (sein Typ ist %3) und wird daher nicht angerührt.</translation>
    </message>
    <message>
        <source>The list holds no string &quot;%1&quot;, beside which %2 is to be added.</source>
        <translation>In der Liste gibt es keine Zeichenfolge &quot;%1&quot;, neben der %2 eingefügt werden soll.</translation>
    </message>
    <message>
        <source>%1: the value %2 is no list of strings (its type is %3), so it is left alone.</source>
        <translation>%1: der Wert %2 ist keine Liste von Zeichenfolgen (sein Typ ist %3) und wird daher nicht angerührt.</translation>
    </message>
    <message>
        <source>%1: the list %2 holds an empty string; Windows reads it only up to there, so it is left alone.</source>
        <translation>%1: die Liste %2 enthält eine leere Zeichenfolge; Windows liest sie nur bis dorthin, daher wird sie nicht angerührt.</translation>
    </message>
    <message>
        <source>%1: the list %2 is right already: %3.</source>
        <translation>%1: die Liste %2 ist bereits richtig: %3.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>In the list %1 of %2: %3. The other strings stay.</source>
        <translation>In der Liste %1 von %2: %3. Die anderen Zeichenfolgen bleiben.</translation>
    </message>
    <message>
        <source>%1: the bits of %2 are right already.</source>
        <translation>%1: die Bits von %2 sind bereits richtig.</translation>
    </message>
    <message>
        <source>Set %1 to %2; its other bits stay.</source>
        <translation>%1 auf %2 setzen; die anderen Bits bleiben.</translation>
    </message>
    <message>
        <source>boot (0)</source>
        <translation>Boot (0)</translation>
    </message>
    <message>
        <source>system (1)</source>
        <translation>System (1)</translation>
    </message>
    <message>
        <source>automatic (2)</source>
        <translation>automatisch (2)</translation>
    </message>
    <message>
        <source>manual (3)</source>
        <translation>manuell (3)</translation>
    </message>
    <message>
        <source>disabled (4)</source>
        <translation>deaktiviert (4)</translation>
    </message>
    <message>
        <source>%1: the service %2 has no start type, so it is no service that can be changed.</source>
        <translation>%1: der Dienst %2 hat keinen Starttyp; er ist daher kein Dienst, der geändert werden kann.</translation>
    </message>
    <message>
        <source>%1: the service %2 starts as it should: %3.</source>
        <translation>%1: der Dienst %2 startet, wie er soll: %3.</translation>
    </message>
    <message>
        <source>Windows may not start without the driver %1: it belongs to a disk or to a file system, or is loaded before anything else. I know that this machine starts without it.</source>
        <translation>Ohne den Treiber %1 startet Windows vielleicht nicht: er gehört zu einem Datenträger oder Dateisystem oder wird vor allem anderen geladen. Ich weiß, dass dieser Computer ohne ihn startet.</translation>
    </message>
    <message>
        <source>Let %1 start: %2 instead of %3.</source>
        <translation>%1 starten lassen: %2 statt %3.</translation>
    </message>
    <message>
        <source>Put %1 in place if it is missing. It comes from: %2</source>
        <translation>%1 anlegen, wenn die Datei fehlt. Sie kommt von: %2</translation>
    </message>
    <message>
        <source>Replace %1. The right one comes from: %2</source>
        <translation>%1 ersetzen. Die richtige Datei kommt von: %2</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so there is nothing to replace. The tree does not allow to put a missing file in place (accept: missing).</source>
        <translation>%1 ist auf diesem Computer nicht vorhanden; es gibt also nichts zu ersetzen. Der Baum erlaubt nicht, eine fehlende Datei anzulegen (accept: missing).</translation>
    </message>
    <message>
        <source>%1 is on this machine, but it is no program file. The tree allows only to put a missing file in place (accept: any-version would allow more).</source>
        <translation>%1 ist auf diesem Computer vorhanden, aber keine Programmdatei. Der Baum erlaubt nur, eine fehlende Datei anzulegen (accept: any-version würde mehr erlauben).</translation>
    </message>
    <message>
        <source>%1 is on this machine.</source>
        <translation>%1 ist auf diesem Computer vorhanden.</translation>
    </message>
    <message>
        <source>Put %1 in place, version %2.</source>
        <translation>%1 anlegen, Version %2.</translation>
    </message>
    <message>
        <source>%1 is replaced by this plan: %2. %3</source>
        <translation>%1 wird von diesem Plan ersetzt: %2. %3</translation>
    </message>
    <message>
        <source>In %1, delete the line %3= in [%2].</source>
        <translation>In %1 die Zeile %3= in [%2] löschen.</translation>
    </message>
    <message>
        <source>In %1, write %4 instead of %3 in [%2]; what stands behind the equals sign stays.</source>
        <translation>In %1 in [%2] %4 statt %3 schreiben; was hinter dem Gleichheitszeichen steht, bleibt.</translation>
    </message>
    <message>
        <source>In %1, set %3= in [%2] to %4</source>
        <translation>In %1 in [%2] %3= auf %4 setzen</translation>
    </message>
    <message>
        <source>I have changed the line</source>
        <translation>Ich habe die Zeile geändert</translation>
    </message>
    <message>
        <source>The file is hidden and read-only: type attrib -r -s -h boot.ini before, and attrib +r +s +h boot.ini afterwards.</source>
        <translation>Die Datei ist versteckt und schreibgeschützt: geben Sie vorher attrib -r -s -h boot.ini ein und danach attrib +r +s +h boot.ini.</translation>
    </message>
    <message>
        <source>%1 is no INI file of the machine.</source>
        <translation>%1 ist keine INI-Datei des Computers.</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so no line of it can be changed.</source>
        <translation>%1 ist auf diesem Computer nicht vorhanden; keine Zeile davon kann geändert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be changed. %2</source>
        <translation>%1 kann nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>%1 is so already: %2</source>
        <translation>%1 ist bereits so: %2</translation>
    </message>
    <message>
        <source>%1 is part of the registry and is never touched as a file.</source>
        <translation>%1 gehört zur Registrierung und wird nie als Datei angerührt.</translation>
    </message>
    <message>
        <source>%1 is never taken away: Windows does not start without it.</source>
        <translation>%1 wird nie entfernt: Windows startet nicht ohne diese Datei.</translation>
    </message>
    <message>
        <source>Rename %1 to %2.</source>
        <translation>%1 in %2 umbenennen.</translation>
    </message>
    <message>
        <source>%1 is not there, and %2 is: it was renamed already.</source>
        <translation>%1 ist nicht vorhanden, %2 aber ja: die Datei wurde bereits umbenannt.</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so it cannot be renamed.</source>
        <translation>%1 ist auf diesem Computer nicht vorhanden und kann daher nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be renamed: %2 is there already, and it is not overwritten.</source>
        <translation>%1 kann nicht umbenannt werden: %2 ist bereits vorhanden und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Copy %1 to %2.</source>
        <translation>%1 nach %2 kopieren.</translation>
    </message>
    <message>
        <source>%1 is not on this machine, so it cannot be copied.</source>
        <translation>%1 ist auf diesem Computer nicht vorhanden und kann daher nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 is a copy of %2 already.</source>
        <translation>%1 ist bereits eine Kopie von %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2 is there already with other content, and it is not overwritten.</source>
        <translation>%1 kann nicht kopiert werden: %2 ist bereits mit anderem Inhalt vorhanden und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Delete %1.</source>
        <translation>%1 löschen.</translation>
    </message>
    <message>
        <source>Only the control set in use is changed. The export does not show which set is Last Known Good; none other is changed.</source>
        <translation>Nur der verwendete Steuersatz wird geändert. Der Export zeigt nicht, welcher die letzte als funktionierend bekannte Konfiguration ist; kein anderer wird geändert.</translation>
    </message>
    <message>
        <source>name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>In the DWORD Editor, make it exactly this: %1</source>
        <translation>Machen Sie daraus im DWORD-Editor genau dies: %1</translation>
    </message>
    <message>
        <source>In the DWORD Editor (Radix: Hex), set these bits and change no others: %1</source>
        <translation>Setzen Sie im DWORD-Editor (Format: Hex) diese Bits und ändern Sie keine anderen: %1</translation>
    </message>
    <message>
        <source>In the DWORD Editor (Radix: Hex), clear these bits and change no others: %1</source>
        <translation>Löschen Sie im DWORD-Editor (Format: Hex) diese Bits und ändern Sie keine anderen: %1</translation>
    </message>
    <message>
        <source>Double-click the value %1 of the type REG_MULTI_SZ. The Multi-String Editor shows a string a line.</source>
        <translation>Doppelklicken Sie auf den Wert %1 vom Typ REG_MULTI_SZ. Der Editor für mehrteilige Zeichenfolgen zeigt eine Zeichenfolge pro Zeile.</translation>
    </message>
    <message>
        <source>If there is a line that reads exactly %1, delete that line and no other.</source>
        <translation>Wenn eine Zeile genau %1 lautet, löschen Sie diese Zeile und keine andere.</translation>
    </message>
    <message>
        <source>right above the line %1</source>
        <translation>direkt über der Zeile %1</translation>
    </message>
    <message>
        <source>right below the line %1</source>
        <translation>direkt unter der Zeile %1</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>If no line reads exactly %1, add it as a line of its own, %2.</source>
        <translation>Wenn keine Zeile genau %1 lautet, fügen Sie sie als eigene Zeile ein, %2.</translation>
    </message>
    <message>
        <source>Leave the other lines as they are.</source>
        <translation>Lassen Sie die anderen Zeilen, wie sie sind.</translation>
    </message>
    <message>
        <source>In the DWORD Editor, make it %1: %2</source>
        <translation>Machen Sie im DWORD-Editor daraus %1: %2</translation>
    </message>
    <message>
        <source>The case is about the computer %1, and this is %2. Name an export of %1.</source>
        <translation>Der Fall betrifft den Computer %1, und dies ist %2. Nennen Sie einen Export von %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is the new file</source>
        <translation>%1 ist die neue Datei</translation>
    </message>
    <message>
        <source>In %1 set the bits %2 and clear the bits %3</source>
        <translation>In %1 die Bits %2 setzen und die Bits %3 löschen</translation>
    </message>
    <message>
        <source>In the list %1: %2</source>
        <translation>In der Liste %1: %2</translation>
    </message>
    <message>
        <source>Let the service %1 start: %2</source>
        <translation>Den Dienst %1 starten lassen: %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>In %1, [%2], delete the line %3=</source>
        <translation>In %1, [%2], die Zeile %3= löschen</translation>
    </message>
    <message>
        <source>In %1, [%2], rename %3 to %4</source>
        <translation>In %1, [%2], %3 in %4 umbenennen</translation>
    </message>
    <message>
        <source>In %1, [%2], set %3= to %4</source>
        <translation>In %1, [%2], %3= auf %4 setzen</translation>
    </message>
    <message>
        <source>unknown question &quot;%1&quot; in &quot;{answer:%1}&quot;%2</source>
        <translation>unbekannte Frage &quot;%1&quot; in &quot;{answer:%1}&quot;%2</translation>
    </message>
    <message>
        <source>the answer to &quot;%1&quot; is no single word or number, so it cannot stand in an action</source>
        <translation>die Antwort auf &quot;%1&quot; ist kein einzelnes Wort und keine Zahl, daher kann sie nicht in einer Aktion stehen</translation>
    </message>
    <message>
        <source>%1 is never taken away: Windows does not start without it</source>
        <translation>%1 wird nie entfernt: Windows startet nicht ohne diese Datei</translation>
    </message>
    <message>
        <source>%1 is a place of the registry, and no action puts a file there</source>
        <translation>%1 ist ein Ort der Registrierung, und keine Aktion legt dort eine Datei ab</translation>
    </message>
    <message>
        <source>what may be replaced</source>
        <translation>was ersetzt werden darf</translation>
    </message>
    <message>
        <source>this becomes a part of one line, so it holds plain letters, digits and signs (ASCII) and no blank at its ends</source>
        <translation>das wird Teil einer Zeile; es enthält daher einfache Buchstaben, Ziffern und Zeichen (ASCII) und an den Enden keine Leerzeichen</translation>
    </message>
    <message>
        <source>this is a name in an INI file: it is not empty and holds none of %1</source>
        <translation>das ist ein Name in einer INI-Datei: er ist nicht leer und enthält keines von %1</translation>
    </message>
    <message>
        <source>ini.set does one of value, rename-to and delete: yes</source>
        <translation>ini.set tut eines von value, rename-to und delete: yes</translation>
    </message>
    <message>
        <source>make-section goes with value: a section is made for a line that is added</source>
        <translation>make-section gehört zu value: ein Abschnitt wird für eine Zeile angelegt, die hinzugefügt wird</translation>
    </message>
    <message>
        <source>file and to name the same file</source>
        <translation>file und to nennen dieselbe Datei</translation>
    </message>
    <message>
        <source>an answer may stand in a key only below its second component, so that it cannot lead to another part of the registry</source>
        <translation>eine Antwort darf in einem Schlüssel nur unter seinem zweiten Bestandteil stehen, damit sie nicht in einen anderen Teil der Registrierung führen kann</translation>
    </message>
    <message>
        <source>data from an answer</source>
        <translation>Daten aus einer Antwort</translation>
    </message>
    <message>
        <source>a list in the registry holds no empty string</source>
        <translation>eine Liste in der Registrierung enthält keine leere Zeichenfolge</translation>
    </message>
    <message>
        <source>these are bits of a REG_DWORD: a number from 0 to 4294967295, decimal without leading zeros or as 0x...</source>
        <translation>das sind Bits eines REG_DWORD: eine Zahl von 0 bis 4294967295, dezimal ohne führende Nullen oder als 0x...</translation>
    </message>
    <message>
        <source>the same bit cannot be set and cleared</source>
        <translation>dasselbe Bit kann nicht gesetzt und gelöscht werden</translation>
    </message>
    <message>
        <source>this changes bits of the number that is there; &quot;type&quot; and &quot;data&quot; belong to a whole value</source>
        <translation>das ändert Bits der Zahl, die dort steht; &quot;type&quot; und &quot;data&quot; gehören zu einem ganzen Wert</translation>
    </message>
    <message>
        <source>this names no string to &quot;add&quot; or to &quot;remove&quot;</source>
        <translation>das nennt keine Zeichenfolge für &quot;add&quot; oder &quot;remove&quot;</translation>
    </message>
    <message>
        <source>a string goes before another or behind one, not both</source>
        <translation>eine Zeichenfolge kommt vor eine andere oder hinter eine, nicht beides</translation>
    </message>
    <message>
        <source>&quot;before&quot; and &quot;after&quot; say where a string is added, and none is</source>
        <translation>&quot;before&quot; und &quot;after&quot; sagen, wo eine Zeichenfolge eingefügt wird, und keine wird eingefügt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is added and removed</source>
        <translation>&quot;%1&quot; wird hinzugefügt und entfernt</translation>
    </message>
    <message>
        <source>this is the name of the service&apos;s key below Services, such as Spooler, without a backslash</source>
        <translation>das ist der Name des Schlüssels des Dienstes unter Services, etwa Spooler, ohne umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>a way to start a service</source>
        <translation>eine Art, einen Dienst zu starten</translation>
    </message>
    <message>
        <source>Double-click the value %1. It has the type %2; if it is not there, make it with Edit &gt; New, with this name and type.</source>
        <translation>Doppelklicken Sie auf den Wert %1. Er hat den Typ %2; wenn er nicht vorhanden ist, legen Sie ihn mit Bearbeiten &gt; Neu mit diesem Namen und Typ an.</translation>
    </message>
    <message>
        <source>On the machine, log on as an administrator, press Windows+R and start Regedit.</source>
        <translation>Melden Sie sich am Computer als Administrator an, drücken Sie Windows+R und starten Sie Regedit.</translation>
    </message>
    <message>
        <source>On the machine, log on as an administrator and start the registry editor: Regedt32 on Windows NT and 2000, Regedit since Windows XP.</source>
        <translation>Melden Sie sich am Computer als Administrator an und starten Sie den Registrierungs-Editor: Regedt32 unter Windows NT und 2000, Regedit seit Windows XP.</translation>
    </message>
    <message>
        <source>Close the registry editor.</source>
        <translation>Schließen Sie den Registrierungs-Editor.</translation>
    </message>
    <message>
        <source>Nothing was changed. To carry it to the machine: fixwright kit %1 -o DIR. When it is done: fixwright apply %1</source>
        <translation>Es wurde nichts geändert. Um es zum Computer zu tragen: fixwright kit %1 -o DIR. Wenn es getan ist: fixwright apply %1</translation>
    </message>
    <message>
        <source>A decision tree instead of the one in use: its file, its id as &quot;fixwright trees&quot; lists it, or a folder of trees. May be repeated: the answers choose among them.</source>
        <translation>Ein Entscheidungsbaum statt des benutzten: seine Datei, seine Kennung, wie &quot;fixwright trees&quot; sie auflistet, oder ein Ordner mit Bäumen. Mehrfach möglich: die Antworten wählen unter ihnen.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n tree(s) in use has a diagnosis that fits.</source>
        <translation>
            <numerusform>Der benutzte Baum hat keine Diagnose, die passt.</numerusform>
            <numerusform>Keiner der %n benutzten Bäume hat eine Diagnose, die passt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tree: %1. %n other(s) in use do not fit, or fit less.</source>
        <translation>
            <numerusform>Baum: %1. Ein anderer benutzter passt nicht oder weniger gut.</numerusform>
            <numerusform>Baum: %1. %n andere benutzte passen nicht oder weniger gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) could have the answer. One more answer tells them apart.</source>
        <translation>
            <numerusform>Ein Baum könnte die Antwort haben. Eine weitere Antwort klärt das.</numerusform>
            <numerusform>%n Bäume könnten die Antwort haben. Eine weitere Antwort unterscheidet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) have a diagnosis that matches. Solve one problem first: name its tree with --tree.</source>
        <translation>
            <numerusform>Ein Baum hat eine Diagnose, die zutrifft. Lösen Sie zuerst ein Problem: nennen Sie seinen Baum mit --tree.</numerusform>
            <numerusform>%n Bäume haben eine Diagnose, die zutrifft. Lösen Sie zuerst ein Problem: nennen Sie seinen Baum mit --tree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tree(s) could have the answer, and nothing that can still be answered tells them apart. Find out what is not known.</source>
        <translation>
            <numerusform>Ein Baum könnte die Antwort haben, und nichts, was noch beantwortet werden kann, klärt das. Finden Sie heraus, was nicht bekannt ist.</numerusform>
            <numerusform>%n Bäume könnten die Antwort haben, und nichts, was noch beantwortet werden kann, unterscheidet sie. Finden Sie heraus, was nicht bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more tree(s)</source>
        <translation>
            <numerusform>und ein weiterer Baum</numerusform>
            <numerusform>und %n weitere Bäume</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has errors, so it cannot be compared. See all of them with: fixwright check %2</source>
        <translation>%1 hat Fehler und kann darum nicht verglichen werden. Alle zeigt: fixwright check %2</translation>
    </message>
    <message>
        <source>Both mean the same.</source>
        <translation>Beide bedeuten dasselbe.</translation>
    </message>
    <message>
        <source>Says what two versions of a tree mean differently</source>
        <translation>Sagt, was zwei Fassungen eines Baumes verschieden meinen</translation>
    </message>
    <message>
        <source>For the reviewer of a tree: what a diagnosis now also needs, which answer leads elsewhere, which change writes other data. How the
files are written does not count.
Exit code: 0 both mean the same, 1 one cannot be read, 2 they mean something else.</source>
        <translation>Für den, der einen Baum prüft: was eine Diagnose nun auch braucht, welche Antwort woandershin führt, welche Änderung andere Daten schreibt.
Wie die Dateien geschrieben sind, zählt nicht.
Rückgabewert: 0 beide bedeuten dasselbe, 1 einer ist nicht lesbar, 2 sie bedeuten Verschiedenes.</translation>
    </message>
    <message>
        <source>There is no folder %1 to write the new tree to. Make it first.</source>
        <translation>Es gibt keinen Ordner %1, in den der neue Baum geschrieben werden könnte. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1: %2 (tree %3)</source>
        <translation>%1: %2 (Baum %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) would decide</source>
        <translation>
            <numerusform>eine Antwort würde entscheiden</numerusform>
            <numerusform>%n Antworten würden entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan needs a machine: --machine WHERE.</source>
        <translation>Ein Durchgang braucht eine Maschine: --machine WO.</translation>
    </message>
    <message>
        <source>Asks every tree in use about a machine, and nobody else</source>
        <translation>Fragt jeden benutzten Baum nach einer Maschine, und sonst niemanden</translation>
    </message>
    <message>
        <source>Says of every diagnosis of every tree whether the machine alone shows it: found, possible (answers would decide), already fixed,
or does not apply, each with its evidence. Changes nothing. Without --tree, the trees that are in use in the window, else all.
Exit code: 0 something is found, 4 something is possible, 3 nothing fits.</source>
        <translation>Sagt zu jeder Diagnose jedes Baumes, ob die Maschine allein sie zeigt: gefunden, möglich (Antworten würden entscheiden), schon behoben
oder trifft nicht zu, jeweils mit den Belegen. Ändert nichts. Ohne --tree: die im Fenster benutzten Bäume, sonst alle.
Rückgabewert: 0 etwas ist gefunden, 4 etwas ist möglich, 3 nichts passt.</translation>
    </message>
    <message>
        <source>A folder that holds a Windows, an exported registry FILE.reg (or &quot;A.reg;B.reg&quot;), &quot;practice&quot; or &quot;practice:SCENARIO&quot;.</source>
        <translation>Ein Ordner mit einem Windows, eine exportierte Registrierung DATEI.reg (oder &quot;A.reg;B.reg&quot;), &quot;practice&quot; oder &quot;practice:SZENARIO&quot;.</translation>
    </message>
    <message>
        <source>A tree: its file, its id, or a folder of trees. May be repeated.</source>
        <translation>Ein Baum: seine Datei, seine Kennung oder ein Ordner mit Bäumen. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Prints everything: also what does not apply, and what would decide.</source>
        <translation>Gibt alles aus: auch, was nicht zutrifft, und was entscheiden würde.</translation>
    </message>
    <message>
        <source>also in use</source>
        <translation>auch benutzt</translation>
    </message>
    <message>
        <source>SHA-256 of its file and of what it includes</source>
        <translation>SHA-256 seiner Datei und dessen, was sie einbindet</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Bindet ein</translation>
    </message>
    <message>
        <source>Enter uses a tree alone, the space bar uses it beside the others.</source>
        <translation>Die Eingabetaste benutzt einen Baum allein, die Leertaste benutzt ihn neben den anderen.</translation>
    </message>
    <message>
        <source>A click uses this tree alone. The box uses it beside the others: then the answers choose among them.</source>
        <translation>Ein Klick benutzt diesen Baum allein. Das Kästchen benutzt ihn neben den anderen: dann wählen die Antworten unter ihnen.</translation>
    </message>
    <message>
        <source>the key %1 to be deleted</source>
        <translation>der Schlüssel %1 wird gelöscht</translation>
    </message>
    <message>
        <source>the key %1 is deleted</source>
        <translation>der Schlüssel %1 wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n known problem(s) found on this machine before you were asked anything.</source>
        <translation>
            <numerusform>Ein bekanntes Problem auf dieser Maschine gefunden, bevor Sie etwas gefragt wurden.</numerusform>
            <numerusform>%n bekannte Probleme auf dieser Maschine gefunden, bevor Sie etwas gefragt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine alone proves no known problem. Possible: %1; answers decide.</source>
        <translation>Die Maschine allein beweist kein bekanntes Problem. Möglich: %1; Antworten entscheiden.</translation>
    </message>
    <message>
        <source>No known problem of these trees fits this machine.</source>
        <translation>Kein bekanntes Problem dieser Bäume passt zu dieser Maschine.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>There is no tree in the folder %1.</source>
        <translation>Im Ordner %1 ist kein Baum.</translation>
    </message>
    <message>
        <source>It tells the trees apart.</source>
        <translation>Sie unterscheidet die Bäume.</translation>
    </message>
    <message>
        <source>Deletes the registry key %1 with all below it.</source>
        <translation>Löscht den Registrierungsschlüssel %1 mit allem darunter.</translation>
    </message>
    <message>
        <source>names no single registry key</source>
        <translation>nennt keinen einzelnen Registrierungsschlüssel</translation>
    </message>
    <message>
        <source>does not say what the key holds</source>
        <translation>sagt nicht, was der Schlüssel enthält</translation>
    </message>
    <message>
        <source>deletes a key that Windows needs</source>
        <translation>löscht einen Schlüssel, den Windows braucht</translation>
    </message>
    <message>
        <source>Save it first, so that it can be put back: %1</source>
        <translation>Sichern Sie ihn zuerst, damit er zurückgeholt werden kann: %1</translation>
    </message>
    <message>
        <source>choose File &gt; Export, with &quot;Selected branch&quot;.</source>
        <translation>wählen Sie Datei &gt; Exportieren mit &quot;Ausgewählter Zweig&quot;.</translation>
    </message>
    <message>
        <source>choose Registry &gt; Save Key.</source>
        <translation>wählen Sie Registrierung &gt; Schlüssel speichern.</translation>
    </message>
    <message>
        <source>Choose Edit &gt; Delete and confirm. %1 goes with all that is below it.</source>
        <translation>Wählen Sie Bearbeiten &gt; Löschen und bestätigen Sie. %1 geht mit allem, was darunter ist.</translation>
    </message>
    <message>
        <source>If there is a key %1 below it, it is done already.</source>
        <translation>Wenn darunter ein Schlüssel %1 ist, ist es schon erledigt.</translation>
    </message>
    <message>
        <source>Choose Edit &gt; New &gt; Key and name it exactly %1.</source>
        <translation>Wählen Sie Bearbeiten &gt; Neu &gt; Schlüssel und nennen Sie ihn genau %1.</translation>
    </message>
    <message>
        <source>Choose Edit &gt; Add Key, type exactly %1 as its name, leave the class empty, and confirm.</source>
        <translation>Wählen Sie Bearbeiten &gt; Schlüssel hinzufügen, geben Sie als Namen genau %1 ein, lassen Sie die Klasse leer und bestätigen Sie.</translation>
    </message>
    <message>
        <source>If it is not there, make it: each missing key of this path with Edit &gt; Add Key (in Regedit: Edit &gt; New &gt; Key).</source>
        <translation>Wenn er nicht da ist, legen Sie ihn an: jeden fehlenden Schlüssel dieses Pfades mit Bearbeiten &gt; Schlüssel hinzufügen (in Regedit: Bearbeiten &gt; Neu &gt; Schlüssel).</translation>
    </message>
    <message>
        <source>(the Windows folder of the machine, such as C:\WINNT)</source>
        <translation>(der Windows-Ordner der Maschine, etwa C:\WINNT)</translation>
    </message>
    <message>
        <source>The change needs the machine&apos;s Windows folder, and its registry does not name it (SOFTWARE\Microsoft\Windows NT\CurrentVersion, SystemRoot).</source>
        <translation>Die Änderung braucht den Windows-Ordner der Maschine, und ihre Registrierung nennt ihn nicht (SOFTWARE\Microsoft\Windows NT\CurrentVersion, SystemRoot).</translation>
    </message>
    <message>
        <source>the keys below %1 are not in the order that Windows needs</source>
        <translation>die Schlüssel unter %1 stehen nicht in der Reihenfolge, die Windows braucht</translation>
    </message>
    <message>
        <source>the new key %1 does not have the permissions of the key above it</source>
        <translation>der neue Schlüssel %1 hat nicht die Rechte des Schlüssels über ihm</translation>
    </message>
    <message>
        <source>the key %1 is there</source>
        <translation>der Schlüssel %1 ist da</translation>
    </message>
    <message>
        <source>the keys below %1 are not the planned ones</source>
        <translation>die Schlüssel unter %1 sind nicht die geplanten</translation>
    </message>
    <message>
        <source>The key %1 cannot be found again.</source>
        <translation>Der Schlüssel %1 kann nicht wiedergefunden werden.</translation>
    </message>
    <message>
        <source>The value %1 of %2 cannot be found again.</source>
        <translation>Der Wert %1 von %2 kann nicht wiedergefunden werden.</translation>
    </message>
    <message>
        <source>The key %1 holds more than %2 keys, %3 values or %4 MB of data. So much is not deleted in one go.</source>
        <translation>Der Schlüssel %1 enthält mehr als %2 Schlüssel, %3 Werte oder %4 MB Daten. So viel wird nicht auf einmal gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>ein Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>(a key with %1)</source>
        <translation>(ein Schlüssel, darin: %1)</translation>
    </message>
    <message>
        <source>(a key with %1 and %2)</source>
        <translation>(ein Schlüssel, darin: %1 und %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) below it</source>
        <translation>
            <numerusform>ein Schlüssel darunter</numerusform>
            <numerusform>%n Schlüssel darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>The key %1 holds the key %2 now, which is not of this case.</source>
        <translation>Der Schlüssel %1 enthält nun den Schlüssel %2, der nicht zu diesem Fall gehört.</translation>
    </message>
    <message>
        <source>The key %1 holds the value %2 now, which is not of this case.</source>
        <translation>Der Schlüssel %1 enthält nun den Wert %2, der nicht zu diesem Fall gehört.</translation>
    </message>
    <message>
        <source>Regedit of Windows NT 4.0 cannot delete keys, so it is not in the registry file.</source>
        <translation>Regedit von Windows NT 4.0 kann keine Schlüssel löschen, darum steht es nicht in der Registrierungsdatei.</translation>
    </message>
    <message>
        <source>A registry file cannot hold this name exactly, so it is not in there.</source>
        <translation>Eine Registrierungsdatei kann diesen Namen nicht genau enthalten, darum steht er nicht darin.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>(a new key)</source>
        <translation>(ein neuer Schlüssel)</translation>
    </message>
    <message numerus="yes">
        <source>make %n registry key(s)</source>
        <translation>
            <numerusform>einen Registrierungsschlüssel anlegen</numerusform>
            <numerusform>%n Registrierungsschlüssel anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n registry key(s)</source>
        <translation>
            <numerusform>einen Registrierungsschlüssel löschen</numerusform>
            <numerusform>%n Registrierungsschlüssel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is never deleted: Windows needs it, or something below it.</source>
        <translation>%1 wird nie gelöscht: Windows braucht ihn oder etwas darunter.</translation>
    </message>
    <message>
        <source>Delete the key %1 with all below it.</source>
        <translation>Den Schlüssel %1 mit allem darunter löschen.</translation>
    </message>
    <message>
        <source>I have deleted the key and looked that it is gone</source>
        <translation>Ich habe den Schlüssel gelöscht und nachgesehen, dass er weg ist</translation>
    </message>
    <message>
        <source>Make the key %1.</source>
        <translation>Den Schlüssel %1 anlegen.</translation>
    </message>
    <message>
        <source>%1 does not exist on this machine, and is not made.</source>
        <translation>%1 gibt es auf dieser Maschine nicht, und er wird nicht angelegt.</translation>
    </message>
    <message>
        <source>I have made the key</source>
        <translation>Ich habe den Schlüssel angelegt</translation>
    </message>
    <message>
        <source>The key %1 is there, confirmed by an independent reader.</source>
        <translation>Der Schlüssel %1 ist da, von einem unabhängigen Leser bestätigt.</translation>
    </message>
    <message>
        <source>The key %1 is not there, confirmed by an independent reader.</source>
        <translation>Der Schlüssel %1 ist nicht da, von einem unabhängigen Leser bestätigt.</translation>
    </message>
    <message>
        <source>The key %1 is there: %2</source>
        <translation>Der Schlüssel %1 ist da: %2</translation>
    </message>
    <message>
        <source>The registry was written since, so its backup cannot return as a whole; and the deleted key %1 had permissions or class names of its own, which cannot be made anew. The backup is %2.</source>
        <translation>Die Registrierung wurde seither geschrieben, ihre Sicherung kann also nicht als Ganzes zurück; und der gelöschte Schlüssel %1 hatte eigene Rechte oder Klassennamen, die nicht neu gemacht werden können. Die Sicherung ist %2.</translation>
    </message>
    <message>
        <source>Delete the key %1 with all below it</source>
        <translation>Den Schlüssel %1 mit allem darunter löschen</translation>
    </message>
    <message>
        <source>It is answered otherwise: %1 instead of %2.</source>
        <translation>Sie wird anders beantwortet: %1 statt %2.</translation>
    </message>
    <message>
        <source>It has a new answer: %1.</source>
        <translation>Sie hat eine neue Antwort: %1.</translation>
    </message>
    <message>
        <source>It has no answer %1 any more.</source>
        <translation>Sie hat keine Antwort %1 mehr.</translation>
    </message>
    <message>
        <source>The machine answers it now.</source>
        <translation>Die Maschine beantwortet sie nun.</translation>
    </message>
    <message>
        <source>The machine does not answer it any more.</source>
        <translation>Die Maschine beantwortet sie nicht mehr.</translation>
    </message>
    <message>
        <source>The machine answers it from another place, or otherwise.</source>
        <translation>Die Maschine beantwortet sie von anderer Stelle oder anders.</translation>
    </message>
    <message>
        <source>It is read from another place, or otherwise.</source>
        <translation>Es wird von anderer Stelle gelesen oder anders.</translation>
    </message>
    <message>
        <source>It is now also known by: %1.</source>
        <translation>Sie wird nun auch erkannt an: %1.</translation>
    </message>
    <message>
        <source>It is not known any more by: %1.</source>
        <translation>Sie wird nicht mehr erkannt an: %1.</translation>
    </message>
    <message>
        <source>It asks %1 instead of %2.</source>
        <translation>Er fragt %1 statt %2.</translation>
    </message>
    <message>
        <source>A new way: %1.</source>
        <translation>Ein neuer Weg: %1.</translation>
    </message>
    <message>
        <source>A way is gone: %1.</source>
        <translation>Ein Weg ist weg: %1.</translation>
    </message>
    <message>
        <source>A way leads elsewhere: %1 instead of %2.</source>
        <translation>Ein Weg führt woandershin: %1 statt %2.</translation>
    </message>
    <message>
        <source>Its ways are tried in another order: %1.</source>
        <translation>Seine Wege werden in anderer Reihenfolge versucht: %1.</translation>
    </message>
    <message>
        <source>It now also needs: %1.</source>
        <translation>Sie braucht nun auch: %1.</translation>
    </message>
    <message>
        <source>It does not need any more: %1.</source>
        <translation>Sie braucht nicht mehr: %1.</translation>
    </message>
    <message>
        <source>It is now taken as cured where: %1.</source>
        <translation>Sie gilt nun als behoben, wo: %1.</translation>
    </message>
    <message>
        <source>It is not taken as cured any more where: %1.</source>
        <translation>Sie gilt nicht mehr als behoben, wo: %1.</translation>
    </message>
    <message>
        <source>It has a new remedy: %1.</source>
        <translation>Sie hat eine neue Abhilfe: %1.</translation>
    </message>
    <message>
        <source>It has no remedy %1 any more.</source>
        <translation>Sie hat keine Abhilfe %1 mehr.</translation>
    </message>
    <message>
        <source>Its remedies are offered in another order: %1 instead of %2.</source>
        <translation>Ihre Abhilfen werden in anderer Reihenfolge angeboten: %1 statt %2.</translation>
    </message>
    <message>
        <source>It is offered where %1, instead of where %2.</source>
        <translation>Sie wird angeboten, wo %1, statt wo %2.</translation>
    </message>
    <message>
        <source>Its risk is %1 instead of %2.</source>
        <translation>Ihr Risiko ist %1 statt %2.</translation>
    </message>
    <message>
        <source>Restart: %1 instead of %2.</source>
        <translation>Neustart: %1 statt %2.</translation>
    </message>
    <message>
        <source>It now also does: %1.</source>
        <translation>Sie tut nun auch: %1.</translation>
    </message>
    <message>
        <source>It does not do any more: %1.</source>
        <translation>Sie tut nicht mehr: %1.</translation>
    </message>
    <message>
        <source>It does something else: %1. Before: %2.</source>
        <translation>Sie tut etwas anderes: %1. Vorher: %2.</translation>
    </message>
    <message>
        <source>Its changes are made in another order: %1.</source>
        <translation>Ihre Änderungen werden in anderer Reihenfolge gemacht: %1.</translation>
    </message>
    <message>
        <source>It now warns: %1.</source>
        <translation>Sie warnt nun: %1.</translation>
    </message>
    <message>
        <source>It does not warn any more: %1.</source>
        <translation>Sie warnt nicht mehr: %1.</translation>
    </message>
    <message>
        <source>It now has to be confirmed: %1.</source>
        <translation>Nun muss bestätigt werden: %1.</translation>
    </message>
    <message>
        <source>It has not to be confirmed any more: %1.</source>
        <translation>Nicht mehr bestätigt werden muss: %1.</translation>
    </message>
    <message>
        <source>Afterwards must also hold: %1.</source>
        <translation>Danach muss auch gelten: %1.</translation>
    </message>
    <message>
        <source>Afterwards need not hold any more: %1.</source>
        <translation>Danach muss nicht mehr gelten: %1.</translation>
    </message>
    <message>
        <source>%1, before: %2.</source>
        <translation>%1, vorher: %2.</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Der Baum</translation>
    </message>
    <message>
        <source>It begins with step %1</source>
        <translation>Er beginnt mit Schritt %1</translation>
    </message>
    <message>
        <source>Its questions are asked in its own order</source>
        <translation>Seine Fragen werden in seiner Reihenfolge gestellt</translation>
    </message>
    <message>
        <source>The question that tells most is asked first</source>
        <translation>Die Frage, die am meisten sagt, wird zuerst gestellt</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>Fact %1</source>
        <translation>Tatsache %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Meldung %1</translation>
    </message>
    <message>
        <source>the name %1</source>
        <translation>den Namen %1</translation>
    </message>
    <message>
        <source>the idea %1</source>
        <translation>die Aussage %1</translation>
    </message>
    <message>
        <source>no name with .%1</source>
        <translation>keinen Namen mit .%1</translation>
    </message>
    <message>
        <source>It proves nothing alone</source>
        <translation>Sie beweist allein nichts</translation>
    </message>
    <message>
        <source>It counts alone</source>
        <translation>Sie zählt allein</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: zu %2</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, Gewicht %2</translation>
    </message>
    <message>
        <source>Diagnosis %1</source>
        <translation>Diagnose %1</translation>
    </message>
    <message>
        <source>Remedy %1 of %2</source>
        <translation>Abhilfe %1 von %2</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, wo %2</translation>
    </message>
    <message>
        <source>It is new: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>It is gone: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Reads otherwise: %1.</source>
        <translation>Liest sich anders: %1.</translation>
    </message>
    <message>
        <source>&quot;{machine:%1}&quot; cannot stand here; data and texts may hold &quot;%2&quot;, the machine&apos;s own Windows folder</source>
        <translation>&quot;{machine:%1}&quot; kann hier nicht stehen; Daten und Texte dürfen &quot;%2&quot; enthalten, den Windows-Ordner der Maschine selbst</translation>
    </message>
    <message>
        <source>an expected change is {key, value, becomes}, {delete-key}, {replace}, {check}, manual or restart</source>
        <translation>eine erwartete Änderung ist {key, value, becomes}, {delete-key}, {replace}, {check}, manual oder restart</translation>
    </message>
    <message>
        <source>this key is never deleted: Windows needs it, or something below it</source>
        <translation>dieser Schlüssel wird nie gelöscht: Windows braucht ihn oder etwas darunter</translation>
    </message>
    <message>
        <source>trees include this file, it is no tree itself; check a tree that includes it</source>
        <translation>Bäume binden diese Datei ein, sie ist selbst keiner; prüfen Sie einen Baum, der sie einbindet</translation>
    </message>
    <message>
        <source>an included file</source>
        <translation>einer eingebundenen Datei</translation>
    </message>
    <message>
        <source>%1 is defined in an included file already; use it as it is, or choose another id</source>
        <translation>%1 ist schon in einer eingebundenen Datei definiert; benutzen Sie es, wie es ist, oder wählen Sie eine andere Kennung</translation>
    </message>
    <message>
        <source>defined at %1</source>
        <translation>definiert in %1</translation>
    </message>
    <message>
        <source>write it in small letters: yes or no</source>
        <translation>schreiben Sie es klein: yes oder no</translation>
    </message>
    <message>
        <source>this must be a list of files: [common.yaml]</source>
        <translation>das muss eine Liste von Dateien sein: [common.yaml]</translation>
    </message>
    <message>
        <source>this must be the name of a file such as common.yaml</source>
        <translation>das muss der Name einer Datei sein, etwa common.yaml</translation>
    </message>
    <message>
        <source>an included file lies beside the tree or in a folder below it: common.yaml or shared/common.yaml</source>
        <translation>eine eingebundene Datei liegt neben dem Baum oder in einem Ordner darunter: common.yaml oder shared/common.yaml</translation>
    </message>
    <message>
        <source>files are included from the folder of the tree; save the tree first</source>
        <translation>Dateien werden aus dem Ordner des Baumes eingebunden; speichern Sie den Baum zuerst</translation>
    </message>
    <message>
        <source>these files include each other in a circle (%1)</source>
        <translation>diese Dateien binden einander im Kreis ein (%1)</translation>
    </message>
    <message>
        <source>files include each other at most %1 deep</source>
        <translation>Dateien binden einander höchstens %1 Stufen tief ein</translation>
    </message>
    <message>
        <source>a tree includes at most %1 files</source>
        <translation>ein Baum bindet höchstens %1 Dateien ein</translation>
    </message>
    <message>
        <source>a link leads out of the folder of the tree; put the file itself there</source>
        <translation>ein Verweis führt aus dem Ordner des Baumes hinaus; legen Sie die Datei selbst dorthin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be included. %2</source>
        <translation>&quot;%1&quot; kann nicht eingebunden werden. %2</translation>
    </message>
    <message>
        <source>the included files are together larger than the %1 MB a tree may have</source>
        <translation>die eingebundenen Dateien sind zusammen größer als die %1 MB, die ein Baum haben darf</translation>
    </message>
    <message>
        <source>a file to be included begins with &quot;fixinclude: 1&quot;</source>
        <translation>eine einzubindende Datei beginnt mit &quot;fixinclude: 1&quot;</translation>
    </message>
    <message>
        <source>the comma ends the text before it, and &quot;%1&quot; is no entry; put a text that holds a comma in quotation marks</source>
        <translation>das Komma beendet den Text davor, und &quot;%1&quot; ist kein Eintrag; setzen Sie einen Text mit Komma in Anführungszeichen</translation>
    </message>
    <message>
        <source>this quotation mark (%1) is not closed on its line</source>
        <translation>dieses Anführungszeichen (%1) wird in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>this %1 is not closed on its line</source>
        <translation>dieses %1 wird in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>a blank is missing behind the dash of this list item</source>
        <translation>hinter dem Strich dieses Listenpunktes fehlt ein Leerzeichen</translation>
    </message>
    <message>
        <source>this line is indented too far: it begins in column %1, and the line above it, to which it does not belong, in column %2</source>
        <translation>diese Zeile ist zu weit eingerückt: sie beginnt in Spalte %1 und die Zeile darüber, zu der sie nicht gehört, in Spalte %2</translation>
    </message>
    <message>
        <source>a colon is missing behind &quot;%1&quot;</source>
        <translation>hinter &quot;%1&quot; fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>this line begins in column %1, and no line above it to which it could belong does: the nearest begins in column %2</source>
        <translation>diese Zeile beginnt in Spalte %1, aber keine Zeile darüber, zu der sie gehören könnte: die nächste beginnt in Spalte %2</translation>
    </message>
    <message>
        <source>The tree cannot be written to %1. It must be a file that does not exist yet.</source>
        <translation>Der Baum kann nicht nach %1 geschrieben werden. Es muss eine Datei sein, die es noch nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was made. Decide what is marked TODO in %n place(s), then: fixwright check %2</source>
        <translation>
            <numerusform>%1 ist angelegt. Entscheiden Sie, was an einer Stelle mit TODO markiert ist, dann: fixwright check %2</numerusform>
            <numerusform>%1 ist angelegt. Entscheiden Sie, was an %n Stellen mit TODO markiert ist, dann: fixwright check %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a tree of a registry file or a table of rules</source>
        <translation>Macht aus einer Registrierungsdatei oder einer Tabelle von Regeln einen Baum</translation>
    </message>
    <message>
        <source>Makes a tree whose remedy does what a registry file does when it is imported: each change is previewed, verified and can be taken back.
Of a table (.csv), each row is a rule: a column a question, &quot;diagnosis&quot; and &quot;steps&quot;; an empty cell does not matter.
What only a person can decide is marked TODO. Without -o the tree is printed.</source>
        <translation>Macht einen Baum, dessen Abhilfe tut, was eine Registrierungsdatei beim Importieren tut: jede Änderung wird gezeigt, geprüft und kann zurückgenommen werden.
In einer Tabelle (.csv) ist jede Zeile eine Regel: je Frage eine Spalte, &quot;diagnosis&quot; und &quot;steps&quot;; eine leere Zelle spielt keine Rolle.
Was nur ein Mensch entscheiden kann, ist mit TODO markiert. Ohne -o wird der Baum ausgegeben.</translation>
    </message>
    <message>
        <source>Writes the tree to this new file.</source>
        <translation>Schreibt den Baum in diese neue Datei.</translation>
    </message>
    <message>
        <source>Makes a folder in the shape of a disk with Windows NT 4.0 or Windows 10, with a known problem, and prints what its user reports.
DIR must be empty or not exist yet.
Scenarios: %1.</source>
        <translation>Legt einen Ordner an, der wie eine Platte mit Windows NT 4.0 oder Windows 10 aussieht und ein bekanntes Problem hat, und sagt, was der Benutzer meldet.
ORDNER muss leer sein oder darf noch nicht existieren.
Szenarien: %1.</translation>
    </message>
    <message>
        <source>a table has at most %1 rows and %2 columns</source>
        <translation>eine Tabelle hat höchstens %1 Zeilen und %2 Spalten</translation>
    </message>
    <message>
        <source>a text in quotation marks is not closed</source>
        <translation>ein Text in Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this table has no rules: the first row names the questions, diagnosis and steps, each further row is a rule</source>
        <translation>diese Tabelle hat keine Regeln: die erste Zeile nennt die Fragen, diagnosis und steps, jede weitere ist eine Regel</translation>
    </message>
    <message>
        <source>this table has no column &quot;diagnosis&quot;</source>
        <translation>diese Tabelle hat keine Spalte &quot;diagnosis&quot;</translation>
    </message>
    <message>
        <source>this table has no column with conditions beside &quot;diagnosis&quot; and &quot;steps&quot;</source>
        <translation>diese Tabelle hat neben &quot;diagnosis&quot; und &quot;steps&quot; keine Spalte mit Bedingungen</translation>
    </message>
    <message>
        <source>this row names no diagnosis</source>
        <translation>diese Zeile nennt keine Diagnose</translation>
    </message>
    <message>
        <source>this row has no condition, so it would be taken by everybody</source>
        <translation>diese Zeile hat keine Bedingung, sie würde also für alle gelten</translation>
    </message>
    <message>
        <source>this row is never reached: rows above take everything that it is for</source>
        <translation>diese Zeile wird nie erreicht: Zeilen darüber gelten schon für alles, wofür sie da ist</translation>
    </message>
    <message>
        <source>This file changes no value and deletes no key, so there is nothing to make a tree of.</source>
        <translation>Diese Datei ändert keinen Wert und löscht keinen Schlüssel; es gibt also nichts, woraus ein Baum werden könnte.</translation>
    </message>
    <message>
        <source>This file makes %1 changes. A tree is for a fix of at most %2; take out of the file what the fix needs.</source>
        <translation>Diese Datei macht %1 Änderungen. Ein Baum ist für eine Abhilfe mit höchstens %2; nehmen Sie aus der Datei heraus, was die Abhilfe braucht.</translation>
    </message>
    <message>
        <source>this tree was reviewed on %1, more than a year ago; read it through again and write the day</source>
        <translation>dieser Baum wurde am %1 geprüft, vor mehr als einem Jahr; lesen Sie ihn noch einmal durch und schreiben Sie den Tag hinein</translation>
    </message>
    <message>
        <source>Changes the registry value %1.</source>
        <translation>Ändert den Registrierungswert %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to &quot;%2&quot;: this machine has no such one. Valid answers are: %3, unknown.</source>
        <translation>&quot;%1&quot; ist keine Antwort auf &quot;%2&quot;: diese Maschine hat so etwas nicht. Gültige Antworten sind: %3, unknown.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of SYSTEM, SOFTWARE, DEFAULT or USERS.</source>
        <translation>&quot;%1&quot; ist kein Schlüssel von SYSTEM, SOFTWARE, DEFAULT oder USERS.</translation>
    </message>
    <message>
        <source>%1 is no list of strings</source>
        <translation>%1 ist keine Liste von Zeichenfolgen</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 is no program file, so it does not show whether it is damaged</source>
        <translation>%1 ist keine Programmdatei und zeigt darum nicht, ob sie beschädigt ist</translation>
    </message>
    <message>
        <source>%1 shows no damage</source>
        <translation>%1 zeigt keinen Schaden</translation>
    </message>
    <message>
        <source>%1 names no language</source>
        <translation>%1 nennt keine Sprache</translation>
    </message>
    <message>
        <source>%1, language %2</source>
        <translation>%1, Sprache %2</translation>
    </message>
    <message>
        <source>The content of %1 is not known</source>
        <translation>Der Inhalt von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 has no line %2= in [%3]</source>
        <translation>%1 hat keine Zeile %2= in [%3]</translation>
    </message>
    <message>
        <source>%1, [%2] %3=%4</source>
        <translation>%1, [%2] %3=%4</translation>
    </message>
    <message>
        <source>%1 is no start type</source>
        <translation>%1 ist keine Startart</translation>
    </message>
    <message>
        <source>%1: this build of Windows is not known</source>
        <translation>%1: dieser Build von Windows ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 has no number CurrentBuildNumber</source>
        <translation>%1 hat keine Zahl CurrentBuildNumber</translation>
    </message>
    <message>
        <source>%1: this version of Windows is not known</source>
        <translation>%1: diese Version von Windows ist nicht bekannt</translation>
    </message>
    <message>
        <source>How much space is free on the machine&apos;s disk is not known</source>
        <translation>Wie viel Platz auf der Platte der Maschine frei ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 MB are free on the disk that Windows is on</source>
        <translation>%1 MB sind auf der Platte frei, auf der Windows ist</translation>
    </message>
    <message>
        <source>A key below %1 has a name that cannot be read</source>
        <translation>Ein Schlüssel unter %1 hat einen Namen, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>%1 has %2 keys below it; at most %3 are looked at</source>
        <translation>%1 hat %2 Schlüssel unter sich; höchstens %3 werden angesehen</translation>
    </message>
    <message>
        <source>%1: so in %2 of %3 keys</source>
        <translation>%1: so in %2 von %3 Schlüsseln</translation>
    </message>
    <message>
        <source>%1 is of type %2</source>
        <translation>%1 ist vom Typ %2</translation>
    </message>
    <message>
        <source>%1: this processor is not known</source>
        <translation>%1: dieser Prozessor ist nicht bekannt</translation>
    </message>
    <message>
        <source>An export shows only the users who were logged on, so what all users have is not known.</source>
        <translation>Ein Export zeigt nur die angemeldeten Benutzer; was alle Benutzer haben, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (sequence number %3) is newer than %2 (%4), so it may hold changes that %2 has not. %5</source>
        <translation>%1 (Folgenummer %3) ist neuer als %2 (%4) und kann darum Änderungen enthalten, die %2 nicht hat. %5</translation>
    </message>
    <message>
        <source>This is the Windows folder of %1, which is running, so its registry files cannot be changed. Export its registry with Regedit and open the exported file, or shut it down and open its disk.</source>
        <translation>Das ist der Windows-Ordner von %1, das gerade läuft; seine Registrierungsdateien können darum nicht geändert werden. Exportieren Sie die Registrierung mit Regedit und öffnen Sie die exportierte Datei, oder fahren Sie es herunter und öffnen Sie seine Platte.</translation>
    </message>
    <message>
        <source>This is the Windows folder of the Windows that is running here, so its registry files cannot be changed. Export its registry with Regedit and open the exported file.</source>
        <translation>Das ist der Windows-Ordner des Windows, das hier gerade läuft; seine Registrierungsdateien können darum nicht geändert werden. Exportieren Sie die Registrierung mit Regedit und öffnen Sie die exportierte Datei.</translation>
    </message>
    <message>
        <source>Windows on this disk is hibernated and not shut down, so a change would be lost or damage it. Start Windows, turn fast startup off (Control Panel, Power Options, &quot;Choose what the power buttons do&quot;), and shut it down in a command prompt with: shutdown /s /f /t 0</source>
        <translation>Windows auf dieser Platte ist im Ruhezustand und nicht heruntergefahren; eine Änderung ginge verloren oder würde es beschädigen. Starten Sie Windows, schalten Sie den Schnellstart aus (Systemsteuerung, Energieoptionen, &quot;Auswählen, was beim Drücken von Netzschaltern geschehen soll&quot;) und fahren Sie es in einer Eingabeaufforderung herunter: shutdown /s /f /t 0</translation>
    </message>
    <message>
        <source>%1 is encrypted with BitLocker. Unlock it with its recovery key (cryptsetup open --type bitlk %1 windows), mount what that gives, and open the Windows folder on it.</source>
        <translation>%1 ist mit BitLocker verschlüsselt. Entsperren Sie es mit seinem Wiederherstellungsschlüssel (cryptsetup open --type bitlk %1 windows), hängen Sie ein, was das ergibt, und öffnen Sie den Windows-Ordner darauf.</translation>
    </message>
    <message>
        <source>The user&apos;s registry %1 is not there, so what it holds is not known.</source>
        <translation>Die Registrierung %1 des Benutzers ist nicht da; was darin steht, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no registry hive &quot;%1&quot;; known are SYSTEM, SOFTWARE and DEFAULT.</source>
        <translation>Es gibt keine Registrierungsdatei &quot;%1&quot;; bekannt sind SYSTEM, SOFTWARE und DEFAULT.</translation>
    </message>
    <message>
        <source>Start Windows on that machine once, shut it down, and try again.</source>
        <translation>Starten Sie Windows auf jener Maschine einmal, fahren Sie es herunter und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start Windows on that machine, turn fast startup off (Control Panel, Power Options, &quot;Choose what the power buttons do&quot;), and shut it down in a command prompt with: shutdown /s /f /t 0</source>
        <translation>Starten Sie Windows auf jener Maschine, schalten Sie den Schnellstart aus (Systemsteuerung, Energieoptionen, &quot;Auswählen, was beim Drücken von Netzschaltern geschehen soll&quot;) und fahren Sie es in einer Eingabeaufforderung herunter: shutdown /s /f /t 0</translation>
    </message>
    <message>
        <source>The registry hive has version 1.%1, that of Windows NT 3.1 and 3.5, whose cells are others. It cannot be read. Start Regedt32 on that machine to look at its registry.</source>
        <translation>Die Registrierungsdatei hat Version 1.%1, die von Windows NT 3.1 und 3.5, deren Zellen andere sind. Sie kann nicht gelesen werden. Starten Sie Regedt32 auf jener Maschine, um ihre Registrierung anzusehen.</translation>
    </message>
    <message>
        <source>The registry hive has version %1.%2; only versions 1.2 (Windows NT 3.51) to 1.6 can be read.</source>
        <translation>Die Registrierungsdatei hat Version %1.%2; nur die Versionen 1.2 (Windows NT 3.51) bis 1.6 können gelesen werden.</translation>
    </message>
    <message>
        <source>The hive was not closed properly: its sequence numbers are %1 and %2, so a part of it may still be in its .LOG file. %3</source>
        <translation>Die Registrierungsdatei wurde nicht richtig geschlossen: ihre Folgenummern sind %1 und %2, ein Teil von ihr kann also noch in ihrer .LOG-Datei sein. %3</translation>
    </message>
    <message>
        <source>The hive was not closed properly: the checksum of its header is wrong. %1</source>
        <translation>Die Registrierungsdatei wurde nicht richtig geschlossen: die Prüfsumme ihres Kopfes ist falsch. %1</translation>
    </message>
    <message>
        <source>The hive has version %1.%2. Only hives of versions 1.3, 1.5 and 1.6 (Windows NT 4.0 and later) are changed; this one is only read.</source>
        <translation>Die Registrierungsdatei hat Version %1.%2. Nur Dateien der Versionen 1.3, 1.5 und 1.6 (Windows NT 4.0 und später) werden geändert; diese wird nur gelesen.</translation>
    </message>
    <message>
        <source>%1 does not say where the profile is.</source>
        <translation>%1 sagt nicht, wo das Profil ist.</translation>
    </message>
    <message>
        <source>%1 is not there, so it is not known which users the machine has.</source>
        <translation>%1 ist nicht da; welche Benutzer die Maschine hat, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>The profile %1 is not on the drive that Windows is on, so what it holds is not known.</source>
        <translation>Das Profil %1 ist nicht auf dem Laufwerk, auf dem Windows ist; was darin steht, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Make the value %1 there exactly what it is in %2, with the same type.</source>
        <translation>Machen Sie den Wert %1 dort genau so, wie er in %2 ist, mit demselben Typ.</translation>
    </message>
    <message>
        <source>In the window %1, open the key %2.</source>
        <translation>Öffnen Sie im Fenster %1 den Schlüssel %2.</translation>
    </message>
    <message>
        <source>Below %1, open the key %2.</source>
        <translation>Öffnen Sie unter %1 den Schlüssel %2.</translation>
    </message>
    <message>
        <source>A user&apos;s key is there only while that user is logged on. Otherwise load the file NTUSER.DAT of the user&apos;s profile first.</source>
        <translation>Der Schlüssel eines Benutzers ist nur da, solange er angemeldet ist. Laden Sie sonst zuerst die Datei NTUSER.DAT aus seinem Profil.</translation>
    </message>
    <message>
        <source>%1: the key is there</source>
        <translation>%1: der Schlüssel ist da</translation>
    </message>
    <message>
        <source>%1: the key is not there</source>
        <translation>%1: der Schlüssel ist nicht da</translation>
    </message>
    <message>
        <source>%1: there is no such key</source>
        <translation>%1: es gibt keinen solchen Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By hand: delete the key %1. %2</source>
        <translation>Von Hand: löschen Sie den Schlüssel %1. %2</translation>
    </message>
    <message>
        <source>%1, value %2: %3</source>
        <translation>%1, Wert %2: %3</translation>
    </message>
    <message>
        <source>It is not known whether the key %1 is one of those that are changed: %2</source>
        <translation>Es ist nicht bekannt, ob der Schlüssel %1 zu denen gehört, die geändert werden: %2</translation>
    </message>
    <message>
        <source>There is no key %1 on this machine, so nothing below it is changed.</source>
        <translation>Auf dieser Maschine gibt es keinen Schlüssel %1; darunter wird also nichts geändert.</translation>
    </message>
    <message>
        <source>The key %1 has %2 keys below it; at most %3 are looked at.</source>
        <translation>Der Schlüssel %1 hat %2 Schlüssel unter sich; höchstens %3 werden angesehen.</translation>
    </message>
    <message>
        <source>None of the keys below %1 is one that has to be changed.</source>
        <translation>Keiner der Schlüssel unter %1 muss geändert werden.</translation>
    </message>
    <message>
        <source>More than %1 keys below %2 would be changed. So many are not changed in one go.</source>
        <translation>Mehr als %1 Schlüssel unter %2 würden geändert. So viele werden nicht auf einmal geändert.</translation>
    </message>
    <message>
        <source>&lt;each key below it that is meant&gt;</source>
        <translation>&lt;jeder gemeinte Schlüssel darunter&gt;</translation>
    </message>
    <message>
        <source>To be done for each such key below %1.</source>
        <translation>Für jeden solchen Schlüssel unter %1 zu tun.</translation>
    </message>
    <message>
        <source>In %1 there is a value of more than 16 KB (%2), which Windows keeps in several parts. The registry editor used here cannot keep it so, so nothing is changed.</source>
        <translation>In %1 steht ein Wert von mehr als 16 KB (%2), den Windows in mehreren Teilen hält. Das Programm, das hier die Registrierung bearbeitet, kann ihn nicht so erhalten; es wird also nichts geändert.</translation>
    </message>
    <message>
        <source>%1 names no place in a registry that can be written.</source>
        <translation>%1 nennt keine Stelle einer Registrierung, die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>There is no value %1 in %2 to be copied.</source>
        <translation>In %2 gibt es keinen Wert %1, der kopiert werden könnte.</translation>
    </message>
    <message>
        <source>Set %1 to %2, as it is in %3.</source>
        <translation>%1 auf %2 setzen, wie es in %3 ist.</translation>
    </message>
    <message>
        <source>the registry of the user %1</source>
        <translation>die Registrierung des Benutzers %1</translation>
    </message>
    <message>
        <source>Give %1 what it is in %2</source>
        <translation>%1 so machen, wie es in %2 ist</translation>
    </message>
    <message>
        <source>%1 from the keys below %2</source>
        <translation>%1 aus den Schlüsseln unter %2</translation>
    </message>
    <message>
        <source>&quot;*&quot; and &quot;{subkey}&quot; stand for the key that &quot;each&quot; names; add each: {subkeys: KEY}</source>
        <translation>&quot;*&quot; und &quot;{subkey}&quot; stehen für den Schlüssel, den &quot;each&quot; nennt; ergänzen Sie each: {subkeys: SCHLÜSSEL}</translation>
    </message>
    <message>
        <source>what is repeated</source>
        <translation>was wiederholt wird</translation>
    </message>
    <message>
        <source>nothing in this action stands for the key: begin its key with *\, or write {subkey} in its text</source>
        <translation>nichts in dieser Aktion steht für den Schlüssel: beginnen Sie ihren Schlüssel mit *\ oder schreiben Sie {subkey} in ihren Text</translation>
    </message>
    <message>
        <source>no key that can be read: it begins with SYSTEM\, SOFTWARE\, DEFAULT\ or USERS\ and names a key below</source>
        <translation>kein Schlüssel, der gelesen werden kann: er beginnt mit SYSTEM\, SOFTWARE\, DEFAULT\ oder USERS\ und nennt einen Schlüssel darunter</translation>
    </message>
    <message>
        <source>no key that can be read: it begins with *\ (the subkey), SYSTEM\, SOFTWARE\, DEFAULT\ or USERS\</source>
        <translation>kein Schlüssel, der gelesen werden kann: er beginnt mit *\ (dem Unterschlüssel), SYSTEM\, SOFTWARE\, DEFAULT\ oder USERS\</translation>
    </message>
    <message>
        <source>something to read of a value</source>
        <translation>etwas, was von einem Wert gelesen wird</translation>
    </message>
    <message>
        <source>&quot;read&quot; and &quot;part&quot; look at different things; write one of them</source>
        <translation>&quot;read&quot; und &quot;part&quot; sehen Verschiedenes an; schreiben Sie eines von beiden</translation>
    </message>
    <message>
        <source>&quot;subkeys&quot; cannot stand in the condition of another one</source>
        <translation>&quot;subkeys&quot; kann nicht in der Bedingung eines anderen stehen</translation>
    </message>
    <message>
        <source>something to read of subkeys</source>
        <translation>etwas, was von Unterschlüsseln gelesen wird</translation>
    </message>
    <message>
        <source>something to read of the disk</source>
        <translation>etwas, was von der Platte gelesen wird</translation>
    </message>
    <message>
        <source>something to read of a service</source>
        <translation>etwas, was von einem Dienst gelesen wird</translation>
    </message>
    <message>
        <source>this probe never answers %1; it answers %2%3</source>
        <translation>diese Messung antwortet nie mit %1; sie antwortet mit %2%3</translation>
    </message>
    <message>
        <source>this must be a SHA-256 hash: 64 hexadecimal digits</source>
        <translation>das muss ein SHA-256-Hashwert sein: 64 hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>only a text question takes its answers from the machine</source>
        <translation>nur eine Textfrage nimmt ihre Antworten von der Maschine</translation>
    </message>
    <message>
        <source>the machine offers answers (&quot;from-machine&quot;) or gives one (&quot;detect&quot;); write one of them</source>
        <translation>die Maschine bietet Antworten an (&quot;from-machine&quot;) oder gibt eine (&quot;detect&quot;); schreiben Sie eines von beiden</translation>
    </message>
    <message>
        <source>what the machine offers</source>
        <translation>was die Maschine anbietet</translation>
    </message>
    <message>
        <source>this key can never be written: it must begin with SYSTEM\, SOFTWARE\ or DEFAULT\ and name a key below; of users, write *\ with each: {subkeys: USERS}</source>
        <translation>dieser Schlüssel kann nie geschrieben werden: er muss mit SYSTEM\, SOFTWARE\ oder DEFAULT\ beginnen und einen Schlüssel darunter nennen; für Benutzer schreiben Sie *\ mit each: {subkeys: USERS}</translation>
    </message>
    <message>
        <source>this names no key that can be read; it begins with SYSTEM\, SOFTWARE\, DEFAULT\ or USERS\</source>
        <translation>das nennt keinen Schlüssel, der gelesen werden kann; er beginnt mit SYSTEM\, SOFTWARE\, DEFAULT\ oder USERS\</translation>
    </message>
    <message>
        <source>%1 is taken as it stands; an answer is written {answer:ID}, each subkey or user as each: {subkeys: KEY}</source>
        <translation>%1 wird so genommen, wie es da steht; eine Antwort schreibt man {answer:ID}, jeden Unterschlüssel oder Benutzer als each: {subkeys: SCHLÜSSEL}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the id of a message, and here it is read as the text that was pasted; write a text as people report it</source>
        <translation>&quot;%1&quot; ist die Kennung einer Meldung, wird hier aber als der eingefügte Text gelesen; schreiben Sie einen Text, wie ihn Leute melden</translation>
    </message>
    <message>
        <source>By hand, with %5: in %1, set the value %2 to %3. %4</source>
        <translation>Von Hand, mit %5: setzen Sie in %1 den Wert %2 auf %3. %4</translation>
    </message>
    <message>
        <source>By hand, with %4: in %1, delete the value %2. %3</source>
        <translation>Von Hand, mit %4: löschen Sie in %1 den Wert %2. %3</translation>
    </message>
    <message>
        <source>Look at it with %2. It must be this now: %1</source>
        <translation>Sehen Sie mit %2 nach. Jetzt muss es so sein: %1</translation>
    </message>
    <message>
        <source>Regedit says nothing of lines that it skips. So look, with %1 and the Explorer:</source>
        <translation>Regedit sagt nichts über Zeilen, die es übergeht. Sehen Sie darum mit %1 und dem Explorer nach:</translation>
    </message>
    <message>
        <source>Save the key %1 with its permissions, before anything else: with Regedt32 of Windows NT and 2000, Registry &gt; Save Key; with Regedit since Windows XP, File &gt; Export, of the type &quot;Registry Hive Files&quot;. Keep the file.</source>
        <translation>Sichern Sie zuallererst den Schlüssel %1 mit seinen Rechten: mit Regedt32 von Windows NT und 2000 über Registrierung &gt; Schlüssel speichern; mit Regedit seit Windows XP über Datei &gt; Exportieren, Typ &quot;Registrierungsstrukturdateien&quot;. Heben Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Make the key, select it, and read into it the file that you saved: with Regedt32, Registry &gt; Restore; with Regedit since Windows XP, File &gt; Import.</source>
        <translation>Legen Sie den Schlüssel an, wählen Sie ihn aus und lesen Sie die gesicherte Datei hinein: mit Regedt32 über Registrierung &gt; Wiederherstellen; mit Regedit seit Windows XP über Datei &gt; Importieren.</translation>
    </message>
    <message>
        <source>undo.reg does not hold the permissions of the key %1. If it had its own, put it back from the file that you saved. %2</source>
        <translation>undo.reg enthält die Rechte des Schlüssels %1 nicht. Wenn er eigene hatte, stellen Sie ihn aus der gesicherten Datei wieder her. %2</translation>
    </message>
    <message>
        <source>undo.reg does not hold the key %1: a registry file cannot put it back as it was. %2</source>
        <translation>undo.reg enthält den Schlüssel %1 nicht: eine Registrierungsdatei kann ihn nicht so zurückholen, wie er war. %2</translation>
    </message>
    <message>
        <source>New evidence for it: %1.</source>
        <translation>Neuer Beleg dafür: %1.</translation>
    </message>
    <message>
        <source>No longer evidence for it: %1.</source>
        <translation>Kein Beleg mehr dafür: %1.</translation>
    </message>
    <message>
        <source>Evidence for it weighs differently: %1 instead of %2.</source>
        <translation>Ein Beleg dafür wiegt anders: %1 statt %2.</translation>
    </message>
    <message>
        <source>New evidence against it: %1.</source>
        <translation>Neuer Beleg dagegen: %1.</translation>
    </message>
    <message>
        <source>No longer evidence against it: %1.</source>
        <translation>Kein Beleg mehr dagegen: %1.</translation>
    </message>
    <message>
        <source>Evidence against it weighs differently: %1 instead of %2.</source>
        <translation>Ein Beleg dagegen wiegt anders: %1 statt %2.</translation>
    </message>
    <message>
        <source>There is nothing to scan without a machine that can be read: name a folder, an exported registry or &quot;practice&quot;.</source>
        <translation>Ohne eine Maschine, die gelesen werden kann, gibt es nichts durchzusehen: nennen Sie einen Ordner, eine exportierte Registrierung oder &quot;practice&quot;.</translation>
    </message>
    <message>
        <source>a name in this key is longer than the %1 characters that Windows allows</source>
        <translation>ein Name in diesem Schlüssel ist länger als die %1 Zeichen, die Windows erlaubt</translation>
    </message>
</context>
<context>
    <name>window::ApplyPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Änderung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Repairing the machine</source>
        <translation>Computer wird repariert</translation>
    </message>
    <message>
        <source>Comparing the machine with the preview.</source>
        <translation>Der Computer wird mit der Vorschau verglichen.</translation>
    </message>
    <message>
        <source>Stopping after the present step. What is begun is finished, so that the machine is never half changed.</source>
        <translation>Hält nach dem jetzigen Schritt an. Was begonnen ist, wird abgeschlossen, damit der Computer nie halb geändert ist.</translation>
    </message>
    <message>
        <source>&amp;Stop after this step</source>
        <translation>&amp;Nach diesem Schritt anhalten</translation>
    </message>
</context>
<context>
    <name>window::CasePanel</name>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Kept, does not matter at present</source>
        <translation>Beibehalten, spielt zurzeit keine Rolle</translation>
    </message>
</context>
<context>
    <name>window::Cases</name>
    <message>
        <source>Reading the machine</source>
        <translation>Computer wird gelesen</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Fall wird geöffnet</translation>
    </message>
    <message>
        <source>The decision tree of this case (%1 %2) is not here in this version, so the case is shown as it was.</source>
        <translation>Der Entscheidungsbaum dieses Falls (%1 %2) ist hier nicht in dieser Version vorhanden; der Fall wird deshalb gezeigt, wie er war.</translation>
    </message>
    <message>
        <source>The case was saved as %1.</source>
        <translation>Der Fall wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing the kit</source>
        <translation>Kit wird geschrieben</translation>
    </message>
    <message>
        <source>The kit was written to %1. %2</source>
        <translation>Das Kit wurde nach %1 geschrieben. %2</translation>
    </message>
</context>
<context>
    <name>window::ChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>window::DiagnosisPage</name>
    <message>
        <source>low risk</source>
        <translation>geringes Risiko</translation>
    </message>
    <message>
        <source>medium risk</source>
        <translation>mittleres Risiko</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>hohes Risiko</translation>
    </message>
    <message>
        <source>Diagnosis, by article %1</source>
        <translation>Diagnose nach Artikel %1</translation>
    </message>
    <message>
        <source>Already cured, article %1</source>
        <translation>Bereits behoben, Artikel %1</translation>
    </message>
    <message>
        <source>Ruled out, article %1</source>
        <translation>Ausgeschlossen, Artikel %1</translation>
    </message>
    <message>
        <source>Possible, not certain: article %1</source>
        <translation>Möglich, nicht sicher: Artikel %1</translation>
    </message>
    <message>
        <source>This is not certain yet</source>
        <translation>Das ist noch nicht sicher</translation>
    </message>
    <message>
        <source>Something that would decide is not known. See below what it is.</source>
        <translation>Etwas Entscheidendes ist nicht bekannt. Unten steht, was es ist.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>The fix is already in place</source>
        <translation>Die Lösung ist bereits vorhanden</translation>
    </message>
    <message>
        <source>So this is not why the machine fails now. Look further.</source>
        <translation>Das ist also nicht der Grund, warum der Computer jetzt versagt. Suchen Sie weiter.</translation>
    </message>
    <message>
        <source>Why it happens</source>
        <translation>Warum es geschieht</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What is not known and would decide</source>
        <translation>Was nicht bekannt ist und entscheiden würde</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Answer what decides</source>
        <translation>&amp;Entscheidende Frage beantworten</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>Be&amp;richt schreiben</translation>
    </message>
    <message>
        <source>There is no remedy to carry out here</source>
        <translation>Hier gibt es keine Abhilfe</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was dagegen getan werden kann</translation>
    </message>
    <message>
        <source>the machine has to be restarted</source>
        <translation>der Computer muss neu gestartet werden</translation>
    </message>
    <message>
        <source>What was ruled out, and why</source>
        <translation>Was ausgeschlossen wurde und warum</translation>
    </message>
    <message>
        <source>The fix is already in place.</source>
        <translation>Die Lösung ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>No diagnosis yet</source>
        <translation>Noch keine Diagnose</translation>
    </message>
    <message>
        <source>This question would decide most</source>
        <translation>Diese Frage würde am meisten entscheiden</translation>
    </message>
    <message>
        <source>None of these may apply.</source>
        <translation>Vielleicht trifft nichts davon zu.</translation>
    </message>
    <message>
        <source>Look at %1: %2</source>
        <translation>%1 ansehen: %2</translation>
    </message>
    <message>
        <source>No known problem matches</source>
        <translation>Kein bekanntes Problem passt</translation>
    </message>
    <message>
        <source>No diagnosis</source>
        <translation>Keine Diagnose</translation>
    </message>
    <message>
        <source>What was collected</source>
        <translation>Was gesammelt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) are possible</source>
        <translation>
            <numerusform>Eine Ursache ist möglich, aber nicht sicher</numerusform>
            <numerusform>%n Ursachen sind noch möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>More about this diagnosis</source>
        <translation>Mehr zu dieser Diagnose</translation>
    </message>
    <message>
        <source>Similar, but a different message: %1</source>
        <translation>Ähnlich, aber eine andere Meldung: %1</translation>
    </message>
    <message>
        <source>Nothing that can be asked would decide between them.</source>
        <translation>Nichts, was gefragt werden kann, würde zwischen ihnen entscheiden.</translation>
    </message>
    <message>
        <source>This would decide, and is not known</source>
        <translation>Das würde entscheiden, ist aber nicht bekannt</translation>
    </message>
    <message>
        <source>Find it out, or hand the report on with what was collected.</source>
        <translation>Finden Sie es heraus, oder geben Sie den Bericht mit dem Gesammelten weiter.</translation>
    </message>
    <message>
        <source>Fixed already: %1</source>
        <translation>Bereits behoben: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation>Diese Antwort prüfen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Erneut beantworten</translation>
    </message>
    <message>
        <source>Check this answer: %1 %2</source>
        <translation>Prüfen Sie diese Antwort: %1 %2</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>window::Footer</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbeit läuft</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
</context>
<context>
    <name>window::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ticket, machine, technician, article or words of the message</source>
        <translation>Ticket, Computer, Techniker, Artikel oder Wörter der Meldung</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Fall ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cases found: %1</source>
        <translation>Gefundene Fälle: %1</translation>
    </message>
    <message>
        <source>No case was kept on this computer so far.</source>
        <translation>Auf diesem Computer wurde bisher kein Fall aufbewahrt.</translation>
    </message>
    <message>
        <source>No case holds all of these words. Try fewer of them.</source>
        <translation>Kein Fall enthält alle diese Wörter. Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
</context>
<context>
    <name>window::LineEditor</name>
    <message>
        <source>For example 5.131.1877.9</source>
        <translation>Zum Beispiel 5.131.1877.9</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
</context>
<context>
    <name>window::MachinePage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Der Computer</translation>
    </message>
    <message>
        <source>There is no machine to read: every answer comes from you, and the fix comes out as instructions.</source>
        <translation>Es gibt keinen Computer zu lesen: Jede Antwort kommt von Ihnen, und die Lösung besteht aus Anweisungen.</translation>
    </message>
    <message>
        <source>Before you go on:</source>
        <translation>Bevor Sie weitermachen:</translation>
    </message>
    <message>
        <source>Answers that it gave</source>
        <translation>Antworten, die er gegeben hat</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Berichtigen: %1</translation>
    </message>
    <message>
        <source>None of the tree’s questions.</source>
        <translation>Keine der Fragen des Baums.</translation>
    </message>
    <message>
        <source>What else was read</source>
        <translation>Was sonst gelesen wurde</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Seen in its event log</source>
        <translation>In seinem Ereignisprotokoll gesehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>Bekannte Probleme</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n diagnosis(es) do not apply.</source>
        <translation>
            <numerusform>Eine Diagnose trifft nicht zu.</numerusform>
            <numerusform>%n Diagnosen treffen nicht zu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>Fixwright</source>
        <translation>Fixwright</translation>
    </message>
    <message>
        <source>The window closes as soon as the present step is finished.</source>
        <translation>Das Fenster schließt sich, sobald der jetzige Schritt fertig ist.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Der Fall</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.fixcase)</source>
        <translation>Fälle (*.fixcase)</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 ist bereits vorhanden. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the repair</source>
        <translation>Reparatur rückgängig machen</translation>
    </message>
    <message>
        <source>Put the old values back on %1?</source>
        <translation>Die alten Werte auf %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>What somebody else has changed since the repair is not overwritten.</source>
        <translation>Was jemand anderes seit der Reparatur geändert hat, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>&amp;Undo the repair</source>
        <translation>&amp;Reparatur rückgängig machen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.json *.txt)</source>
        <translation>Berichte (*.pdf *.html *.json *.txt)</translation>
    </message>
    <message>
        <source>All %1 trees…</source>
        <translation>Alle %1 Bäume…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Remove it from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk. You go on with the version that was opened.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert. Sie arbeiten mit der geöffneten Fassung weiter.</translation>
    </message>
    <message>
        <source>Your answers are kept where they still fit.</source>
        <translation>Ihre Antworten bleiben erhalten, wo sie noch passen.</translation>
    </message>
    <message>
        <source>Use the new version</source>
        <translation>Neue Fassung verwenden</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk and has %2 now. You go on with the version that was opened.</source>
        <translation>„%1“ wurde auf dem Datenträger geändert und hat jetzt %2. Sie arbeiten mit der geöffneten Fassung weiter.</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more. You go on with the version that was opened.</source>
        <translation>„%1“ kann nicht mehr gelesen werden. Sie arbeiten mit der geöffneten Fassung weiter.</translation>
    </message>
    <message>
        <source>Show it in the editor</source>
        <translation>Im Editor zeigen</translation>
    </message>
    <message>
        <source>“%1” is not there any more. You go on with the version that was opened.</source>
        <translation>„%1“ ist nicht mehr vorhanden. Sie arbeiten mit der geöffneten Fassung weiter.</translation>
    </message>
    <message>
        <source>Open a decision tree</source>
        <translation>Entscheidungsbaum öffnen</translation>
    </message>
    <message>
        <source>Decision trees (*.yaml *.yml)</source>
        <translation>Entscheidungsbäume (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>“%1” is neither a tree (.yaml) nor a case (.fixcase) nor the folder of a machine.</source>
        <translation>„%1“ ist weder ein Baum (.yaml) noch ein Fall (.fixcase) noch der Ordner eines Computers.</translation>
    </message>
    <message>
        <source>The language changes when Fixwright is started again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Fixwright.</translation>
    </message>
    <message>
        <source>Save the kit in a new folder</source>
        <translation>Kit in einem neuen Ordner speichern</translation>
    </message>
</context>
<context>
    <name>window::ManyEditor</name>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not sure about: %1</source>
        <translation>Nicht sicher bei: %1</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Nothing is known about any of them.</source>
        <translation>Über keines davon ist etwas bekannt.</translation>
    </message>
</context>
<context>
    <name>window::MessageEditor</name>
    <message>
        <source>There was no message</source>
        <translation>Es gab keine Meldung</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Paste or type the message. Control and Enter goes on.</source>
        <translation>Fügen Sie die Meldung ein oder geben Sie sie ein. Mit Strg und Eingabe geht es weiter.</translation>
    </message>
    <message>
        <source>This is too long: %L1 characters, and at most %L2 are read. Paste the part around the message.</source>
        <translation>Das ist zu lang: %L1 Zeichen; gelesen werden höchstens %L2. Fügen Sie den Teil um die Meldung ein.</translation>
    </message>
    <message>
        <source>What is recognised appears here.</source>
        <translation>Was erkannt wird, erscheint hier.</translation>
    </message>
    <message>
        <source>No known message is recognised yet.</source>
        <translation>Noch wird keine bekannte Meldung erkannt.</translation>
    </message>
    <message>
        <source>You can go on: the text is kept for the report.</source>
        <translation>Sie können fortfahren: Der Text bleibt für den Bericht erhalten.</translation>
    </message>
    <message>
        <source>Many problems show this message; it decides nothing alone.</source>
        <translation>Viele Probleme zeigen diese Meldung; allein entscheidet sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages recognised.</source>
        <translation>
            <numerusform>%n Meldung erkannt.</numerusform>
            <numerusform>%n Meldungen erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar, but a different message: %1</source>
        <translation>Ähnlich, aber eine andere Meldung: %1</translation>
    </message>
    <message>
        <source>Paste the message here, or a picture of it, or type what was seen. Spelling, line breaks and paths do not matter.</source>
        <translation>Fügen Sie hier die Meldung oder ein Bild davon ein, oder geben Sie ein, was zu sehen war. Rechtschreibung, Zeilenumbrüche und Pfade sind nicht wichtig.</translation>
    </message>
    <message>
        <source>Read from a &amp;picture…</source>
        <translation>Aus einem B&amp;ild lesen…</translation>
    </message>
    <message>
        <source>A screenshot or a photo of the message; it can be pasted or dropped into the field, too.</source>
        <translation>Ein Bildschirmfoto oder ein Foto der Meldung; es kann auch in das Feld eingefügt oder gezogen werden.</translation>
    </message>
    <message>
        <source>Open a picture of the message</source>
        <translation>Bild der Meldung öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Das Bild wird gelesen…</translation>
    </message>
    <message>
        <source>No text was found in the picture. Type what it says.</source>
        <translation>Im Bild wurde kein Text gefunden. Geben Sie ein, was dort steht.</translation>
    </message>
    <message>
        <source>Check the text against the picture, and correct it.</source>
        <translation>Vergleichen Sie den Text mit dem Bild und berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>More that was recognised</source>
        <translation>Was noch erkannt wurde</translation>
    </message>
    <message>
        <source>The message is not recognised any more.</source>
        <translation>Die Meldung wird nicht mehr erkannt.</translation>
    </message>
</context>
<context>
    <name>window::OfferEditor</name>
    <message>
        <source>I don’t know</source>
        <translation>Ich weiß nicht</translation>
    </message>
    <message>
        <source>Show only what contains…</source>
        <translation>Nur zeigen, was dies enthält …</translation>
    </message>
    <message>
        <source>Show only what contains this text</source>
        <translation>Nur zeigen, was diesen Text enthält</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>window::PicturePane</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
</context>
<context>
    <name>window::PossiblePanel</name>
    <message>
        <source>Still possible</source>
        <translation>Noch möglich</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>None of the known problems fits the answers.</source>
        <translation>Keines der bekannten Probleme passt zu den Antworten.</translation>
    </message>
    <message>
        <source>None of these may apply.</source>
        <translation>Vielleicht trifft nichts davon zu.</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>The fix is already in place.</source>
        <translation>Die Lösung ist bereits vorhanden.</translation>
    </message>
</context>
<context>
    <name>window::PreviewPage</name>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Steps to do by hand</source>
        <translation>Von Hand auszuführende Schritte</translation>
    </message>
    <message>
        <source>Nothing needs to be changed</source>
        <translation>Es muss nichts geändert werden</translation>
    </message>
    <message>
        <source>This must not be done here</source>
        <translation>Das darf hier nicht getan werden</translation>
    </message>
    <message>
        <source>Nothing was changed, because:</source>
        <translation>Es wurde nichts geändert. Grund:</translation>
    </message>
    <message>
        <source>Note before you go on</source>
        <translation>Beachten Sie, bevor Sie fortfahren</translation>
    </message>
    <message>
        <source>Changes and reasons</source>
        <translation>Änderungen und Gründe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Remaining steps</source>
        <translation>Verbleibende Schritte</translation>
    </message>
    <message>
        <source>Already in place</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Check after the restart</source>
        <translation>Nach dem Neustart prüfen</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>%L1 bytes, SHA-256 %2. If it is different by the time of writing, nothing is written.</source>
        <translation>%L1 Byte, SHA-256 %2. Wenn sich das bis zum Schreiben ändert, wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Source of the newer file</source>
        <translation>Quelle der neueren Datei</translation>
    </message>
    <message>
        <source>Point at the file or at what holds it: a folder, a service pack (unpacked, or its .exe), a cabinet or an ISO image. It is checked before it is used: the same file, whole, for the same processor, a newer version, everything it needs is there.</source>
        <translation>Geben Sie die Datei an oder das, was sie enthält: einen Ordner, ein Service Pack (entpackt oder als .exe), eine CAB-Datei oder ein ISO-Abbild. Vor der Verwendung wird geprüft: dieselbe Datei, vollständig, für denselben Prozessor, neuere Version, alles Nötige vorhanden.</translation>
    </message>
    <message>
        <source>File or folder with the newer file</source>
        <translation>Datei oder Ordner mit der neueren Datei</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder with the newer file</source>
        <translation>Einen Ordner mit der neueren Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Look there</source>
        <translation>Dort &amp;suchen</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the path.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>no version</source>
        <translation>keine Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Used: %1</source>
        <translation>Verwendet: %1</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>Diese Datei verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Planned changes, as a diff</source>
        <translation>Geplante Änderungen, als Diff</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ich habe das erledigt</translation>
    </message>
    <message>
        <source>This fix comes from a tree of your own</source>
        <translation>Diese Lösung kommt aus einem eigenen Baum</translation>
    </message>
    <message>
        <source>“%1” did not come with Fixwright. Before anything is changed you are asked whether you trust it.</source>
        <translation>„%1“ ist nicht mit Fixwright geliefert. Bevor etwas geändert wird, werden Sie gefragt, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Before anything is done</source>
        <translation>Bevor etwas getan wird</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>Be&amp;richt schreiben</translation>
    </message>
    <message>
        <source>&amp;Keep as done</source>
        <translation>Als &amp;erledigt behalten</translation>
    </message>
    <message>
        <source>Tick what has to be sure first.</source>
        <translation>Haken Sie zuerst ab, was sicher sein muss.</translation>
    </message>
    <message>
        <source>The button is: %1.</source>
        <translation>Die Schaltfläche heißt: %1.</translation>
    </message>
</context>
<context>
    <name>window::QuestionPage</name>
    <message>
        <source>entered by a person</source>
        <translation>von einer Person eingegeben</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>So finden Sie es heraus</translation>
    </message>
    <message>
        <source>What the imagined user of this practice machine says.</source>
        <translation>Was der gedachte Benutzer dieses Übungscomputers sagt.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what the user says</source>
        <translation>Kopieren, was der Benutzer sagt</translation>
    </message>
    <message>
        <source>The machine says something else</source>
        <translation>Der Computer sagt etwas anderes</translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation>Ihre Antwort: %1</translation>
    </message>
    <message>
        <source>The machine: %1</source>
        <translation>Der Computer: %1</translation>
    </message>
    <message>
        <source>Which of the two is right? Going on keeps your answer, and the report names both.</source>
        <translation>Was davon stimmt? Wenn Sie fortfahren, gilt Ihre Antwort, und der Bericht nennt beides.</translation>
    </message>
    <message>
        <source>&amp;Use what the machine says</source>
        <translation>Angabe des &amp;Computers verwenden</translation>
    </message>
    <message>
        <source>The machine could not tell.</source>
        <translation>Der Computer konnte es nicht sagen.</translation>
    </message>
    <message>
        <source>Read from the machine: %1</source>
        <translation>Vom Computer gelesen: %1</translation>
    </message>
    <message>
        <source>The machine says something else: %1</source>
        <translation>Der Computer sagt etwas anderes: %1</translation>
    </message>
    <message>
        <source>&amp;Remove this answer</source>
        <translation>Antwort &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep this answer</source>
        <translation>Antwort behal&amp;ten</translation>
    </message>
    <message>
        <source>The machine says something else: %1.</source>
        <translation>Der Computer sagt etwas anderes: %1.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Choose an answer; “I don’t know” is one.</source>
        <translation>Wählen Sie eine Antwort; „Weiß ich nicht“ ist auch eine.</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>So finden Sie es heraus: %1</translation>
    </message>
</context>
<context>
    <name>window::Questions</name>
    <message>
        <source>Following the answer</source>
        <translation>Der Antwort wird gefolgt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>Following the answers</source>
        <translation>Den Antworten wird gefolgt</translation>
    </message>
    <message>
        <source>Going back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
    <message>
        <source>The answers lead to the tree “%1”. They are kept where it asks the same.</source>
        <translation>Die Antworten führen zum Baum „%1“. Sie bleiben, wo er dasselbe fragt.</translation>
    </message>
</context>
<context>
    <name>window::Repairs</name>
    <message>
        <source>Reading what would change</source>
        <translation>Änderungen werden ermittelt</translation>
    </message>
    <message>
        <source>Reading the machine again</source>
        <translation>Computer wird erneut gelesen</translation>
    </message>
    <message>
        <source>Taking the change back</source>
        <translation>Änderung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparatur läuft</translation>
    </message>
</context>
<context>
    <name>window::ReportBox</name>
    <message>
        <source>Report for the ticket</source>
        <translation>Bericht für das Ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>Datei des Berichts</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Report as %1</source>
        <translation>Bericht als %1</translation>
    </message>
    <message>
        <source>&amp;Export the report</source>
        <translation>Bericht &amp;exportieren</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Reports (*.pdf *.html *.json *.txt)</source>
        <translation>Berichte (*.pdf *.html *.json *.txt)</translation>
    </message>
</context>
<context>
    <name>window::ResultPage</name>
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>State of the machine</source>
        <translation>Zustand des Computers</translation>
    </message>
    <message>
        <source>It takes effect after the next restart.</source>
        <translation>Es wirkt nach dem nächsten Neustart.</translation>
    </message>
    <message>
        <source>Nothing was written. The report has everything that was collected: the answers with their sources, what was ruled out and why.</source>
        <translation>Es wurde nichts geschrieben. Der Bericht enthält alles Gesammelte: die Antworten mit ihren Quellen, was ausgeschlossen wurde und warum.</translation>
    </message>
    <message>
        <source>The check failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>The machine cannot show this</source>
        <translation>Der Computer kann das nicht zeigen</translation>
    </message>
    <message>
        <source>Check after the restart</source>
        <translation>Nach dem Neustart prüfen</translation>
    </message>
    <message>
        <source>Check the &amp;machine</source>
        <translation>&amp;Computer prüfen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>SHA-256 after</source>
        <translation>SHA-256 nachher</translation>
    </message>
    <message>
        <source>Finish the r&amp;epair</source>
        <translation>Reparatur ab&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Undo what was begun</source>
        <translation>Be&amp;gonnenes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the repair</source>
        <translation>&amp;Reparatur rückgängig machen</translation>
    </message>
    <message>
        <source>Save the &amp;kit to carry…</source>
        <translation>&amp;Kit zum Mitnehmen speichern…</translation>
    </message>
    <message>
        <source>Registry files, instructions and the files to copy, in a new folder</source>
        <translation>Registrierungsdateien, Anleitung und die Dateien zum Kopieren, in einem neuen Ordner</translation>
    </message>
</context>
<context>
    <name>window::SeenList</name>
    <message>
        <source>Seen on this machine</source>
        <translation>Auf diesem Computer gesehen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 Seen %2</source>
        <translation>%1 Gesehen: %2</translation>
    </message>
    <message>
        <source>Takes this as the message that was seen.</source>
        <translation>Übernimmt dies als die gesehene Meldung.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message>
        <source>Trees to choose from</source>
        <translation>Bäume zur Auswahl</translation>
    </message>
    <message>
        <source>Which machine needs help?</source>
        <translation>Welcher Computer braucht Hilfe?</translation>
    </message>
    <message>
        <source>A practice machine</source>
        <translation>Ein Übungscomputer</translation>
    </message>
    <message>
        <source>Made on the spot, broken in a known way. Nothing of yours is touched.</source>
        <translation>Wird gleich angelegt, mit einem bekannten Fehler. Von Ihren Daten wird nichts berührt.</translation>
    </message>
    <message>
        <source>No machine</source>
        <translation>Kein Computer</translation>
    </message>
    <message>
        <source>You answer the questions; the fix comes out as instructions.</source>
        <translation>Sie beantworten die Fragen; die Lösung besteht aus Anweisungen.</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was ihm fehlt</translation>
    </message>
    <message>
        <source>Practice scenarios</source>
        <translation>Übungsszenarien</translation>
    </message>
    <message>
        <source>What its user tells you</source>
        <translation>Was der Benutzer sagt</translation>
    </message>
    <message>
        <source>The words come up again at the questions they answer, to be copied or typed as in a real case.</source>
        <translation>Die Sätze erscheinen bei den Fragen wieder, die sie beantworten, zum Kopieren oder Eintippen wie in einem echten Fall.</translation>
    </message>
    <message>
        <source>The folder of the disk or its Windows folder, whatever it is called. It is recognised by what is in it. Nothing is written to it before you have seen what would change.</source>
        <translation>Der Ordner des Datenträgers oder sein Windows-Ordner, wie auch immer er heißt. Er wird an seinem Inhalt erkannt. Es wird nichts darauf geschrieben, bevor Sie gesehen haben, was sich ändern würde.</translation>
    </message>
    <message>
        <source>/media/disk/WINNT</source>
        <translation>/media/disk/WINNT</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose a Windows folder</source>
        <translation>Einen Windows-Ordner wählen</translation>
    </message>
    <message>
        <source>Recent machines</source>
        <translation>Zuletzt geöffnete Computer</translation>
    </message>
    <message>
        <source>Answers only</source>
        <translation>Nur Antworten</translation>
    </message>
    <message>
        <source>Nothing is read and nothing is written. You are asked more than with a machine, and every question can be answered with “I don’t know”.

At the end there is the diagnosis with its reasons, the fix as instructions to carry out by hand, and the report for the ticket.</source>
        <translation>Es wird nichts gelesen und nichts geschrieben. Sie werden mehr gefragt als mit einem Computer, und jede Frage kann mit „Weiß ich nicht“ beantwortet werden.

Am Ende stehen die Diagnose mit ihren Gründen, die Lösung als Anweisungen für Sie und der Bericht für das Ticket.</translation>
    </message>
    <message>
        <source>A repair was interrupted: %1</source>
        <translation>Eine Reparatur wurde unterbrochen: %1</translation>
    </message>
    <message>
        <source>Look at it and finish it</source>
        <translation>Ansehen und abschließen</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Letzte Fälle</translation>
    </message>
    <message>
        <source>Open a ca&amp;se file…</source>
        <translation>Fa&amp;lldatei öffnen…</translation>
    </message>
    <message>
        <source>None yet. Every case is kept here by itself.</source>
        <translation>Noch keine. Jeder Fall wird hier von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Open &amp;another…</source>
        <translation>A&amp;nderen öffnen…</translation>
    </message>
    <message>
        <source>Fo&amp;lder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Folder of trees</source>
        <translation>Ordner mit Bäumen</translation>
    </message>
    <message>
        <source>an unknown author</source>
        <translation>ein unbekannter Verfasser</translation>
    </message>
    <message>
        <source>By %1, comes with Fixwright</source>
        <translation>Von %1, mit Fixwright geliefert</translation>
    </message>
    <message>
        <source>By %1, from a file</source>
        <translation>Von %1, aus einer Datei</translation>
    </message>
    <message>
        <source>Tree in use: %1. Show its details.</source>
        <translation>Verwendeter Baum: %1. Einzelheiten zeigen.</translation>
    </message>
    <message>
        <source>C&amp;reate and open</source>
        <translation>Anle&amp;gen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Read the machine</source>
        <translation>&amp;Computer lesen</translation>
    </message>
    <message>
        <source>Be&amp;gin with the questions</source>
        <translation>&amp;Mit den Fragen beginnen</translation>
    </message>
    <message>
        <source>A disk or an exported registry</source>
        <translation>Ein Datenträger oder eine exportierte Registrierung</translation>
    </message>
    <message>
        <source>The mounted or copied disk of a machine, or what Regedit exported on it.</source>
        <translation>Der eingehängte oder kopierte Datenträger eines Computers, oder was Regedit auf ihm exportiert hat.</translation>
    </message>
    <message>
        <source>Where the disk or the export is</source>
        <translation>Wo der Datenträger oder der Export ist</translation>
    </message>
    <message>
        <source>Or an exported registry (FILE.reg): it answers what it holds, and the fix comes out as a kit to carry to the machine.</source>
        <translation>Oder eine exportierte Registrierung (DATEI.reg): sie beantwortet, was sie enthält, und die Reparatur wird ein Kit, das zum Computer getragen wird.</translation>
    </message>
    <message>
        <source>Windows folder or exported registry</source>
        <translation>Windows-Ordner oder exportierte Registrierung</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Choose an exported registry</source>
        <translation>Exportierte Registrierung auswählen</translation>
    </message>
    <message>
        <source>Choose the exported registry</source>
        <translation>Wählen Sie die exportierte Registrierung</translation>
    </message>
    <message>
        <source>Exported registries (*.reg *.REG)</source>
        <translation>Exportierte Registrierungen (*.reg *.REG)</translation>
    </message>
    <message>
        <source>Name the folder or the file first.</source>
        <translation>Nennen Sie zuerst den Ordner oder die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tree(s) are in use beside it. The message and the answers choose among them.</source>
        <translation>
            <numerusform>Daneben ist ein weiterer Baum in Benutzung. Die Meldung und die Antworten wählen unter ihnen.</numerusform>
            <numerusform>Daneben sind %n weitere Bäume in Benutzung. Die Meldung und die Antworten wählen unter ihnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::TreeErrorsPage</name>
    <message>
        <source>Text of the tree</source>
        <translation>Text des Baums</translation>
    </message>
    <message>
        <source>Errors and their places</source>
        <translation>Fehler und ihre Stellen</translation>
    </message>
    <message>
        <source>Correct it in the e&amp;ditor</source>
        <translation>Im Edi&amp;tor berichtigen</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>The tree that was in use stays in use. Correct the file and read it again; each line leads to its place.</source>
        <translation>Der bisherige Baum wird weiter verwendet. Berichtigen Sie die Datei und lesen Sie sie erneut ein; jede Zeile führt zu ihrer Stelle.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message numerus="yes">
        <source>This tree has %n error(s) and was not opened</source>
        <translation>
            <numerusform>Dieser Baum hat einen Fehler und wurde nicht geöffnet</numerusform>
            <numerusform>Dieser Baum hat %n Fehler und wurde nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Error. %1</source>
        <translation>Fehler. %1</translation>
    </message>
    <message>
        <source>Warning. %1</source>
        <translation>Warnung. %1</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
</context>
<context>
    <name>window::TreeInUse</name>
    <message>
        <source>Reading the decision tree</source>
        <translation>Entscheidungsbaum wird gelesen</translation>
    </message>
    <message>
        <source>The tree “%1” is in use now.</source>
        <translation>Der Baum „%1“ wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>The new version is in use from the next case on.</source>
        <translation>Die neue Fassung gilt ab dem nächsten Fall.</translation>
    </message>
    <message>
        <source>Following the answers with the changed tree</source>
        <translation>Den Antworten wird mit dem geänderten Baum gefolgt</translation>
    </message>
    <message>
        <source>The trust in this tree is forgotten. You are asked again before it changes a machine.</source>
        <translation>Das Vertrauen in diesen Baum ist entzogen. Sie werden erneut gefragt, bevor er einen Computer ändert.</translation>
    </message>
    <message>
        <source>Reading the decision trees</source>
        <translation>Die Entscheidungsbäume werden gelesen</translation>
    </message>
    <message>
        <source>A tree with errors is not used: %1</source>
        <translation>Ein Baum mit Fehlern wird nicht benutzt: %1</translation>
    </message>
</context>
<context>
    <name>window::views::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>window::views::Fold</name>
    <message>
        <source>Shows or hides these details.</source>
        <translation>Zeigt oder verbirgt diese Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>window::views::TextLabel</name>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
</context>
</TS>
