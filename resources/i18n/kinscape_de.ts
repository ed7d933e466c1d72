<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Kinscape</name>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>&amp;Add as layer</source>
   <translation>Als &amp;Layer hinzufügen</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Adresse</translation>
  </message>
  <message>
   <source>&amp;Begin with</source>
   <translation>&amp;Beginnen mit</translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Klassenfeld</translation>
  </message>
  <message>
   <source>&amp;Epsilon</source>
   <translation>&amp;Epsilon</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <source>&amp;For</source>
   <translation>&amp;Für</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>&amp;Wie</translation>
  </message>
  <message>
   <source>&amp;Image size</source>
   <translation>Bild&amp;größe</translation>
  </message>
  <message>
   <source>&amp;Land cover</source>
   <translation>Land&amp;bedeckung</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>&amp;Layer</translation>
  </message>
  <message>
   <source>&amp;Locate…</source>
   <translation>&amp;Auffinden…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Overlap</source>
   <translation>Über&amp;lappung</translation>
  </message>
  <message>
   <source>&amp;Remove from the archive</source>
   <translation>Aus dem Archiv &amp;entfernen</translation>
  </message>
  <message>
   <source>&amp;Tile size</source>
   <translation>&amp;Kachelgröße</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>A&amp;ktualisieren</translation>
  </message>
  <message>
   <source>&amp;Zoom to it</source>
   <translation>Darauf &amp;zoomen</translation>
  </message>
  <message>
   <source>'Near a point' and its radius belong together: give both, or neither.</source>
   <translation>„In der Nähe eines Punktes“ und der Umkreis gehören zusammen: geben Sie beide an oder keins von beiden.</translation>
  </message>
  <message>
   <source>'accounts renew' gives it a new token; names of revoked accounts are not used again, so that the audit stays true</source>
   <translation>'accounts renew' gibt ihm ein neues Token; Namen widerrufener Konten werden nicht wieder vergeben, damit das Prüfprotokoll wahr bleibt</translation>
  </message>
  <message>
   <source>, {0} new</source>
   <translation>, davon {0} neu</translation>
  </message>
  <message>
   <source>0 for all, or some more</source>
   <translation>0 für alle, oder einige mehr</translation>
  </message>
  <message>
   <source>0 is unlabelled, 1 to {0} the classes; name more in {1}</source>
   <translation>0 ist ohne Klasse, 1 bis {0} sind die Klassen; weitere benennen Sie in {1}</translation>
  </message>
  <message>
   <source>0 to {0}</source>
   <translation>0 bis {0}</translation>
  </message>
  <message>
   <source>0: every image is a query and all others are searched. 0.7: 70 % of each class are searched, the others are queries.</source>
   <translation>0: Jedes Bild ist eine Suchvorlage, und alle anderen werden durchsucht. 0.7: 70 % jeder Klasse werden durchsucht, die anderen sind Suchvorlagen.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone.</source>
   <translation>0: nur das Aussehen, 1: nur die Landbedeckung.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone. Needs an archive whose tiles have a land cover.</source>
   <translation>0: nur das Aussehen, 1: nur die Landbedeckung. Braucht ein Archiv, dessen Kacheln eine Landbedeckung haben.</translation>
  </message>
  <message>
   <source>1 archive</source>
   <translation>1 Archiv</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 Klasse</translation>
  </message>
  <message>
   <source>1 core</source>
   <translation>1 Kern</translation>
  </message>
  <message>
   <source>1 hidden</source>
   <translation>1 ausgeblendet</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <source>1 liked</source>
   <translation>1 ähnlich</translation>
  </message>
  <message>
   <source>1 picture could not be made: its raster cannot be read</source>
   <translation>1 Bild konnte nicht erstellt werden: sein Raster ist nicht lesbar</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 Fundstelle</translation>
  </message>
  <message>
   <source>1 place liked</source>
   <translation>1 als ähnlich markierte Fundstelle</translation>
  </message>
  <message>
   <source>1 place shown</source>
   <translation>1 angezeigte Fundstelle</translation>
  </message>
  <message>
   <source>1 question left</source>
   <translation>noch 1 Anfrage</translation>
  </message>
  <message>
   <source>1 raster</source>
   <translation>1 Raster</translation>
  </message>
  <message>
   <source>1 raster changed since it was indexed</source>
   <translation>1 Raster hat sich seit dem Indexieren geändert</translation>
  </message>
  <message>
   <source>1 raster could not be indexed</source>
   <translation>1 Raster konnte nicht indexiert werden</translation>
  </message>
  <message>
   <source>1 raster found again</source>
   <translation>1 Raster wiedergefunden</translation>
  </message>
  <message>
   <source>1 raster of the archive is not there any more</source>
   <translation>1 Raster des Archivs ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 Kachel</translation>
  </message>
  <message>
   <source>1 to {0} are possible</source>
   <translation>1 bis {0} sind möglich</translation>
  </message>
  <message>
   <source>1 to {0} rows</source>
   <translation>1 bis {0} Zeilen</translation>
  </message>
  <message>
   <source>1 to {0} rows of 1 to {1} numbers can be imported</source>
   <translation>1 bis {0} Zeilen mit 1 bis {1} Zahlen können importiert werden</translation>
  </message>
  <message>
   <source>1 to {0}: each row gives a vector away</source>
   <translation>1 bis {0}: jede Zeile gibt einen Vektor preis</translation>
  </message>
  <message>
   <source>1 unliked</source>
   <translation>1 unähnlich</translation>
  </message>
  <message>
   <source>2 GB is the most</source>
   <translation>höchstens 2 GB sind möglich</translation>
  </message>
  <message>
   <source>64 is a good start</source>
   <translation>64 ist ein guter Anfang</translation>
  </message>
  <message>
   <source>95 % interval of {0}</source>
   <translation>95-%-Intervall von {0}</translation>
  </message>
  <message>
   <source>; {0} could not be indexed: {1}</source>
   <translation>; {0} nicht indexiert: {1}</translation>
  </message>
  <message>
   <source>; {0} skipped (holes)</source>
   <translation>; {0} übersprungen (Lücken)</translation>
  </message>
  <message>
   <source>; {0} still missing</source>
   <translation>; {0} noch nicht gefunden</translation>
  </message>
  <message>
   <source>&lt; 1 %</source>
   <translation>&lt; 1 %</translation>
  </message>
  <message>
   <source>A Python that has all packages already, for example of a conda environment</source>
   <translation>Ein Python, das bereits alle Pakete hat, zum Beispiel das einer Conda-Umgebung</translation>
  </message>
  <message>
   <source>A compressed form of all vectors of the archive. Whoever has it can ask as often as he likes, compare archives, and guess much about the places: the owner gives this away for good.</source>
   <translation>Eine komprimierte Form aller Vektoren des Archivs. Wer sie hat, kann beliebig oft anfragen, Archive vergleichen und vieles über die Orte erraten: der Eigentümer gibt das endgültig aus der Hand.</translation>
  </message>
  <message>
   <source>A concept says itself what is not wanted: put it under Like.</source>
   <translation>Ein Konzept sagt selbst, was nicht gesucht ist: Legen Sie es unter „Ähnlich“ ab.</translation>
  </message>
  <message>
   <source>A disguised question, the order of the scores, and which questions repeat. With about as many known images as a vector has numbers, or with the help of one user, the server can undo the disguise of everything.</source>
   <translation>Eine getarnte Anfrage, die Reihenfolge der Ähnlichkeitswerte und welche Anfragen sich wiederholen. Mit etwa so vielen bekannten Bildern, wie ein Vektor Zahlen hat, oder mit der Hilfe eines Nutzers kann der Server die Tarnung von allem aufheben.</translation>
  </message>
  <message>
   <source>A download of a few bytes to a few dozen bytes for each tile, once; then milliseconds for a question.</source>
   <translation>Einmalig ein Download von einigen Bytes bis einigen Dutzend Bytes je Kachel; danach Millisekunden je Anfrage.</translation>
  </message>
  <message>
   <source>A folder of packages that was filled on another computer with: kinscape install --download-only FOLDER</source>
   <translation>Ein Ordner mit Paketen, der auf einem anderen Computer gefüllt wurde, mit: kinscape install --download-only FOLDER</translation>
  </message>
  <message>
   <source>A folder of packages, for computers without network; the help says how to fill it</source>
   <translation>Ein Ordner mit Paketen, für Computer ohne Netzwerk; wie er gefüllt wird, steht in der Hilfe</translation>
  </message>
  <message>
   <source>A folder with the picture of each place, and a table of them</source>
   <translation>Ein Ordner mit dem Bild jeder Fundstelle und einer Tabelle dazu</translation>
  </message>
  <message>
   <source>A job that needs more memory than this is stopped with a message</source>
   <translation>Ein Auftrag, der mehr Speicher braucht, wird mit einer Meldung abgebrochen</translation>
  </message>
  <message>
   <source>A key is made by itself when you first ask a server. It lies in a folder of this computer that only you may read, and is never sent, saved in a project or written to a log.</source>
   <translation>Ein Schlüssel entsteht von selbst, wenn Sie einen Server zum ersten Mal abfragen. Er liegt in einem Ordner dieses Computers, den nur Sie lesen dürfen, und wird nie gesendet, in einem Projekt gespeichert oder in ein Protokoll geschrieben.</translation>
  </message>
  <message>
   <source>A land-cover raster and 'raster' as its source belong together: give both, or neither.</source>
   <translation>Ein Landbedeckungsraster und 'raster' als Quelle gehören zusammen: geben Sie beide an oder keins von beiden.</translation>
  </message>
  <message>
   <source>A layer of the project with points or polygons that you have labelled; if features are selected, only they count</source>
   <translation>Ein Layer des Projekts mit Punkten oder Polygonen, denen Sie Klassen gegeben haben; sind Objekte ausgewählt, zählen nur diese</translation>
  </message>
  <message>
   <source>A like · X unlike · H hide · Z undo · W why · Enter zoom</source>
   <translation>A ähnlich · X unähnlich · H ausblenden · Z rückgängig · W warum · Enter zoomen</translation>
  </message>
  <message>
   <source>A new one is made when you ask the server next. It cannot tell that both are yours, unless your account says so.</source>
   <translation>Ein neuer entsteht, wenn Sie den Server das nächste Mal abfragen. Er kann nicht erkennen, dass beide Ihnen gehören, es sei denn, Ihr Konto verrät es.</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for</source>
   <translation>Ein Foto, ein Bildausschnitt oder eine Rasterdatei, die zeigt, was Sie suchen</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for; it needs no georeference</source>
   <translation>Ein Foto, ein Bildausschnitt oder eine Rasterdatei, die zeigt, was Sie suchen; eine Georeferenzierung ist nicht nötig</translation>
  </message>
  <message>
   <source>A picture, a screenshot, image files or a raster layer that you copied</source>
   <translation>Ein Bild, ein Bildschirmfoto, Bilddateien oder ein Rasterlayer, die Sie kopiert haben</translation>
  </message>
  <message>
   <source>A raster of the project whose values are classes</source>
   <translation>Ein Raster des Projekts, dessen Werte Klassen sind</translation>
  </message>
  <message>
   <source>A search shows its best places; how many right ones lie below, it cannot say. 'draw' takes a random sample of what nobody has judged, from all levels of the score. Review it in the dock: mark each place as like or unlike. 'estimate' then says how many right places there are, what share of them is known, between which limits that lies, and whether enough has been looked at.

Cancelling writes nothing.</source>
   <translation>Eine Suche zeigt ihre besten Fundstellen; wie viele richtige weiter unten liegen, kann sie nicht sagen. 'draw' zieht eine Zufallsstichprobe aus allem, was noch niemand beurteilt hat, über alle Ähnlichkeitswerte hinweg. Prüfen Sie diese im Bedienfeld: markieren Sie jede Fundstelle als ähnlich oder unähnlich. 'estimate' gibt dann an, wie viele richtige Fundstellen es gibt, welcher Anteil davon bekannt ist, zwischen welchen Grenzen er liegt und ob genug angesehen wurde.

Bei einem Abbruch wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>A search shows the best places; whether more of them lie among the low scores it cannot say. Look at a small random sample, A for what you look for and X for the rest, and you get an estimate of how many were found.</source>
   <translation>Eine Suche zeigt die besten Fundstellen; ob bei den niedrigen Werten noch weitere liegen, kann sie nicht sagen. Sehen Sie sich eine kleine Zufallsstichprobe an, A für das Gesuchte und X für den Rest, und Sie erhalten eine Schätzung, wie viele gefunden wurden.</translation>
  </message>
  <message>
   <source>A server was asked.</source>
   <translation>Ein Server wurde abgefragt.</translation>
  </message>
  <message>
   <source>A small landscape is drawn and cut into tiles. When it is ready, draw a box on an orchard.</source>
   <translation>Eine kleine Landschaft wird gezeichnet und in Kacheln zerlegt. Sobald sie fertig ist, ziehen Sie ein Rechteck um eine Obstwiese.</translation>
  </message>
  <message>
   <source>A tile is {0} wide: {1} pixels of the finest raster</source>
   <translation>Eine Kachel ist {0} breit: {1} Pixel des feinsten Rasters</translation>
  </message>
  <message>
   <source>A tile of which more than this share has no data is left out, and counted</source>
   <translation>Eine Kachel, in der ein größerer Anteil ohne Daten ist, wird ausgelassen und gezählt</translation>
  </message>
  <message>
   <source>A user who works together with the server reveals the questions of all users.</source>
   <translation>Ein Nutzer, der mit dem Server zusammenarbeitet, legt die Anfragen aller Nutzer offen.</translation>
  </message>
  <message>
   <source>A virtual raster (VRT) and the files it is made of show the same ground: indexed both, each place would be found twice</source>
   <translation>Ein virtuelles Raster (VRT) und die Dateien, aus denen es besteht, zeigen denselben Boden: würde beides indexiert, käme jede Fundstelle doppelt vor</translation>
  </message>
  <message>
   <source>A virus scanner may look at every file: try again, or exclude the engine's folder from it.</source>
   <translation>Möglicherweise prüft ein Virenscanner jede Datei: Versuchen Sie es noch einmal oder nehmen Sie den Ordner des Rechenkerns von der Prüfung aus.</translation>
  </message>
  <message>
   <source>A&amp;rchive</source>
   <translation>A&amp;rchiv</translation>
  </message>
  <message>
   <source>A&amp;uthentication</source>
   <translation>A&amp;uthentifizierung</translation>
  </message>
  <message>
   <source>A: what you look for, X: not. The next place follows by itself.</source>
   <translation>A: das Gesuchte, X: nicht. Die nächste Fundstelle folgt von selbst.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, 4 bytes for each tile down; as fast as a search without privacy.</source>
   <translation>Etwa 1 KB Upload je Anfrage, 4 Bytes Download je Kachel; so schnell wie eine Suche ohne Schutz der Privatsphäre.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, more with decoys; a few milliseconds of computing, because only part of the archive is searched.</source>
   <translation>Etwa 1 KB Upload je Anfrage, mit Attrappen mehr; einige Millisekunden Rechenzeit, weil nur ein Teil des Archivs durchsucht wird.</translation>
  </message>
  <message>
   <source>About 2 to 4 KB of storage for each tile on the server; about 31 KB up and 50 bytes for each tile down for a question; three times the computing of the private query.</source>
   <translation>Etwa 2 bis 4 KB Speicherplatz je Kachel auf dem Server; etwa 31 KB Upload je Anfrage und 50 Bytes Download je Kachel; dreimal so viel Rechenaufwand wie bei der privaten Anfrage.</translation>
  </message>
  <message>
   <source>About 31 KB up for a question, keys of less than half a megabyte once, 30 bytes for each tile down; well below a second of computing for 100,000 tiles.</source>
   <translation>Etwa 31 KB Upload je Anfrage, einmalig Schlüssel von weniger als einem halben Megabyte, 30 Bytes Download je Kachel; deutlich weniger als eine Sekunde Rechenzeit für 100.000 Kacheln.</translation>
  </message>
  <message>
   <source>About 49 KB up for a question, keys of about half a megabyte once, 15 bytes for each tile down; somewhat slower than the private query.</source>
   <translation>Etwa 49 KB Upload je Anfrage, einmalig Schlüssel von etwa einem halben Megabyte, 15 Bytes Download je Kachel; etwas langsamer als die private Anfrage.</translation>
  </message>
  <message>
   <source>About Kinscape</source>
   <translation>Über Kinscape</translation>
  </message>
  <message>
   <source>About {0} more places to review</source>
   <translation>Noch etwa {0} Fundstellen zu prüfen,</translation>
  </message>
  <message>
   <source>About {0} of these places are what you look for, going by your marks.</source>
   <translation>Nach Ihren Markierungen sind etwa {0} dieser Fundstellen das, was Sie suchen.</translation>
  </message>
  <message>
   <source>About {0} of what you look for is found (most likely {1} to {2}).</source>
   <translation>Etwa {0} des Gesuchten ist gefunden (wahrscheinlich {1} bis {2}).</translation>
  </message>
  <message>
   <source>About {0} to download, {1} on the disk</source>
   <translation>Etwa {0} herunterzuladen, {1} auf der Festplatte</translation>
  </message>
  <message>
   <source>Above 100,000 tiles the question is shortened to 32 numbers unless you ask for the full pass; that makes the answer approximate and reveals nothing more.</source>
   <translation>Bei mehr als 100.000 Kacheln wird die Anfrage auf 32 Zahlen verkürzt, sofern Sie nicht den vollständigen Durchlauf verlangen; dadurch ist die Antwort nur eine Näherung, verraten wird aber nicht mehr.</translation>
  </message>
  <message>
   <source>Adapt an encoder to the look of your own imagery: its sensor, season and scale</source>
   <translation>Einen Encoder an das Aussehen Ihrer eigenen Bilddaten anpassen: Sensor, Jahreszeit und Maßstab</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a layer of polygons to the project, and choose it here</source>
   <translation>Fügen Sie dem Projekt einen Polygonlayer hinzu und wählen Sie ihn hier</translation>
  </message>
  <message>
   <source>Add a server: its address, and what opens it for you</source>
   <translation>Einen Server hinzufügen: seine Adresse und was Ihnen Zugang verschafft</translation>
  </message>
  <message>
   <source>Add a server…</source>
   <translation>Server hinzufügen…</translation>
  </message>
  <message>
   <source>Add an encoder</source>
   <translation>Encoder hinzufügen</translation>
  </message>
  <message>
   <source>Add an encoder of your own: a card (JSON) beside an ONNX or TorchScript file, or a folder with a manifest</source>
   <translation>Einen eigenen Encoder hinzufügen: einen Steckbrief (JSON) neben einer ONNX- oder TorchScript-Datei oder einen Ordner mit Manifest</translation>
  </message>
  <message>
   <source>Add an example</source>
   <translation>Beispiel hinzufügen</translation>
  </message>
  <message>
   <source>Add an example under Like first: draw it on the map (D), or take an image file</source>
   <translation>Fügen Sie zuerst unter „Ähnlich“ ein Beispiel hinzu: zeichnen Sie es auf der Karte (D) oder nehmen Sie eine Bilddatei</translation>
  </message>
  <message>
   <source>Add an example: draw it on the map, take an image, or paste one</source>
   <translation>Beispiel hinzufügen: auf der Karte zeichnen, ein Bild nehmen oder eines einfügen</translation>
  </message>
  <message>
   <source>Add and update</source>
   <translation>Hinzufügen und aktualisieren</translation>
  </message>
  <message>
   <source>Add every raster layer of this project that is a file on disk</source>
   <translation>Alle Rasterlayer dieses Projekts hinzufügen, die als Datei auf der Festplatte liegen</translation>
  </message>
  <message>
   <source>Add raster files, or folders of rasters</source>
   <translation>Rasterdateien oder Ordner mit Rastern hinzufügen</translation>
  </message>
  <message>
   <source>Add rasters below and build: they are cut into tiles, and each tile is told by what it looks like. The imagery itself is not copied.</source>
   <translation>Fügen Sie unten Raster hinzu und starten Sie: sie werden in Kacheln zerlegt, und zu jeder Kachel wird festgehalten, wie sie aussieht. Die Bilddaten selbst werden nicht kopiert.</translation>
  </message>
  <message>
   <source>Add rasters first: of the project, files, or a folder</source>
   <translation>Fügen Sie zuerst Raster hinzu: aus dem Projekt, als Dateien oder als Ordner</translation>
  </message>
  <message>
   <source>Add the extents of all sources as a layer, coloured by their dates</source>
   <translation>Die Ausdehnungen aller Quellen als Layer hinzufügen, nach Datum eingefärbt</translation>
  </message>
  <message>
   <source>Add the land-cover raster to the project first</source>
   <translation>Fügen Sie zuerst das Landbedeckungsraster zum Projekt hinzu</translation>
  </message>
  <message>
   <source>Add the parts that are ticked</source>
   <translation>Die angehakten Teile hinzufügen</translation>
  </message>
  <message>
   <source>Add the raster to the project</source>
   <translation>Das Raster zum Projekt hinzufügen</translation>
  </message>
  <message>
   <source>Add the words as an example (Return)</source>
   <translation>Die Wörter als Beispiel hinzufügen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Add to: {0}</source>
   <translation>Hinzufügen zu: {0}</translation>
  </message>
  <message>
   <source>Add {0} examples</source>
   <translation>{0} Beispiele hinzufügen</translation>
  </message>
  <message>
   <source>Address of an index that has torch in its small build, for computers without an NVIDIA card</source>
   <translation>Adresse eines Index, der die kleine Variante von torch hat, für Computer ohne NVIDIA-Karte</translation>
  </message>
  <message>
   <source>Address of the package index of your organisation; empty: the one that pip uses</source>
   <translation>Adresse des Paketindex Ihrer Organisation; leer: der von pip verwendete</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen…</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <source>After rasters were moved to another disk, drive letter or folder: finds them again and writes their new places into the archive. Nothing is encoded again.

A raster is found by the end of its old path, or by its name, anywhere below the folder that you give. It must be the same file: size and time are compared, and the content where the time differs; with 'hash' the content always. Rasters that are not found, or are other files, are listed and stay as they are.</source>
   <translation>Nachdem Raster auf eine andere Festplatte, einen anderen Laufwerksbuchstaben oder in einen anderen Ordner verschoben wurden: findet sie wieder und trägt ihre neuen Speicherorte in das Archiv ein. Nichts wird neu kodiert.

Ein Raster wird am Ende seines alten Pfades oder an seinem Namen erkannt, irgendwo unterhalb des angegebenen Ordners. Es muss dieselbe Datei sein: Größe und Zeit werden verglichen und, wo die Zeit abweicht, der Inhalt; mit 'hash' immer der Inhalt. Raster, die nicht gefunden werden oder andere Dateien sind, werden aufgelistet und bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>All are there and unchanged</source>
   <translation>Alle vorhanden und unverändert</translation>
  </message>
  <message>
   <source>All dates</source>
   <translation>Alle Datumsangaben</translation>
  </message>
  <message>
   <source>All figures (JSON)</source>
   <translation>Alle Kennzahlen (JSON)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All of these rasters are in the archive; those that have changed will be read again.</source>
   <translation>Alle diese Raster sind schon im Archiv; geänderte werden neu gelesen.</translation>
  </message>
  <message>
   <source>All rasters below a folder, and those that are put there later</source>
   <translation>Alle Raster unterhalb eines Ordners, auch solche, die später dort abgelegt werden</translation>
  </message>
  <message>
   <source>All {0} places</source>
   <translation>Alle {0} Fundstellen</translation>
  </message>
  <message>
   <source>Also places that were hidden in the dock</source>
   <translation>Auch Fundstellen, die im Bedienfeld ausgeblendet wurden</translation>
  </message>
  <message>
   <source>Also write a raster that shows everywhere how similar it is to the query</source>
   <translation>Zusätzlich ein Raster schreiben, das überall zeigt, wie ähnlich es der Suchvorlage ist</translation>
  </message>
  <message>
   <source>An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box on the map to find every place that looks like it.</source>
   <translation>Ein Archiv enthält Ihre Raster, in Kacheln zerlegt, und zu jeder, wie sie aussieht. Legen Sie eines an und ziehen Sie dann ein Rechteck auf der Karte, um alle Fundstellen zu finden, die so aussehen.</translation>
  </message>
  <message>
   <source>An example of what you look for becomes one of what you do not look for, or the other way round</source>
   <translation>Aus einem Beispiel für das, was Sie suchen, wird eines für das, was Sie nicht suchen, oder umgekehrt</translation>
  </message>
  <message>
   <source>Another file: {0} ({1})</source>
   <translation>Andere Datei: {0} ({1})</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>Anderer Server…</translation>
  </message>
  <message>
   <source>Apart</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>Arc&amp;hive</source>
   <translation>Arc&amp;hiv</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Archive (folder)</source>
   <translation>Archiv (Ordner)</translation>
  </message>
  <message>
   <source>Archive information</source>
   <translation>Archivinformationen</translation>
  </message>
  <message>
   <source>Archive of the server</source>
   <translation>Archiv des Servers</translation>
  </message>
  <message>
   <source>Archive {0}: {1}.</source>
   <translation>Archiv {0}: {1}.</translation>
  </message>
  <message>
   <source>Archive: {0}</source>
   <translation>Archiv: {0}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Abfragen</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut abfragen</translation>
  </message>
  <message>
   <source>Ask this server once more what it holds</source>
   <translation>Diesen Server noch einmal fragen, was er enthält</translation>
  </message>
  <message>
   <source>Ask this server what it holds; nothing of yours is sent</source>
   <translation>Diesen Server fragen, was er enthält; dabei wird nichts von Ihnen gesendet</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Abgefragt</translation>
  </message>
  <message>
   <source>Asked {0}: {1} left this computer.</source>
   <translation>{0} wurde abgefragt: {1} haben diesen Computer verlassen.</translation>
  </message>
  <message>
   <source>Asking for sizes</source>
   <translation>Größen werden abgefragt</translation>
  </message>
  <message>
   <source>Asking the package index</source>
   <translation>Paketindex wird abgefragt</translation>
  </message>
  <message>
   <source>Asking the server</source>
   <translation>Server wird angefragt</translation>
  </message>
  <message>
   <source>Asking your own searches again…</source>
   <translation>Ihre eigenen Suchen werden wiederholt…</translation>
  </message>
  <message>
   <source>Asking your own searches again… {0}</source>
   <translation>Ihre eigenen Suchen werden wiederholt… {0}</translation>
  </message>
  <message>
   <source>Asking {0} what it holds</source>
   <translation>{0} wird gefragt, was er enthält</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Mindestens</translation>
  </message>
  <message>
   <source>At least two classes are needed in the field</source>
   <translation>Das Feld muss mindestens zwei Klassen enthalten</translation>
  </message>
  <message>
   <source>At least two sub-folders with images are needed</source>
   <translation>Mindestens zwei Unterordner mit Bildern werden gebraucht</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Höchstens so viele.</translation>
  </message>
  <message>
   <source>Authentication</source>
   <translation>Authentifizierung</translation>
  </message>
  <message>
   <source>Average precision divided by</source>
   <translation>Durchschnittliche Präzision geteilt durch</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the earlier places</source>
   <translation>Zurück zu den früheren Fundstellen</translation>
  </message>
  <message>
   <source>Back to the places</source>
   <translation>Zurück zu den Fundstellen</translation>
  </message>
  <message>
   <source>Back to the places found</source>
   <translation>Zurück zu den gefundenen Stellen</translation>
  </message>
  <message>
   <source>Back to the places found; what is reviewed is kept, and can be gone on with</source>
   <translation>Zurück zu den gefundenen Stellen; was geprüft ist, bleibt erhalten und lässt sich fortsetzen</translation>
  </message>
  <message>
   <source>Band numbers in the order red, green, blue, for instance 4,3,2; one number takes one band as grey. They hold for the rasters listed above: add a sensor with another order of bands by itself</source>
   <translation>Kanalnummern in der Reihenfolge Rot, Grün, Blau, zum Beispiel 4,3,2; eine einzelne Nummer nimmt einen Kanal als Grau. Sie gelten für die oben aufgeführten Raster: fügen Sie einen Sensor mit anderer Kanalreihenfolge getrennt hinzu</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Bands, holes in the imagery, collections of single images</source>
   <translation>Kanäle, Lücken in den Bilddaten, Sammlungen von Einzelbildern</translation>
  </message>
  <message>
   <source>Begin a new archive in another folder; this one stays as it is</source>
   <translation>Ein neues Archiv in einem anderen Ordner beginnen; dieses bleibt, wie es ist</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Beginnen mit</translation>
  </message>
  <message>
   <source>Best score</source>
   <translation>Bester Wert</translation>
  </message>
  <message>
   <source>Better place</source>
   <translation>Bessere Fundstelle</translation>
  </message>
  <message>
   <source>Bring the archive up to date with the rasters on disk</source>
   <translation>Das Archiv an die Raster auf der Festplatte anpassen</translation>
  </message>
  <message>
   <source>Bring the archive up to date, and say what becomes of the missing ones</source>
   <translation>Das Archiv aktualisieren und angeben, was mit den fehlenden geschieht</translation>
  </message>
  <message>
   <source>Bring the packages that this version asks for</source>
   <translation>Die Pakete holen, die diese Version verlangt</translation>
  </message>
  <message>
   <source>Build an approximate index</source>
   <translation>Näherungsindex erstellen</translation>
  </message>
  <message>
   <source>Build another kind of index.</source>
   <translation>Erstellen Sie einen Index anderer Art.</translation>
  </message>
  <message>
   <source>Build archive</source>
   <translation>Archiv erstellen</translation>
  </message>
  <message>
   <source>Build it again; searches are exact meanwhile.</source>
   <translation>Erstellen Sie ihn neu; bis dahin wird exakt gesucht.</translation>
  </message>
  <message>
   <source>Build it anew</source>
   <translation>Neu erstellen</translation>
  </message>
  <message>
   <source>Build of torch</source>
   <translation>Variante von torch</translation>
  </message>
  <message>
   <source>Build the archive {0}</source>
   <translation>Archiv {0} erstellen</translation>
  </message>
  <message>
   <source>Building the index</source>
   <translation>Index wird erstellt</translation>
  </message>
  <message>
   <source>Building was stopped at its beginning. What is finished is kept; it goes on from there.</source>
   <translation>Das Erstellen wurde am Anfang abgebrochen. Fertiges bleibt erhalten; von dort geht es weiter.</translation>
  </message>
  <message>
   <source>Building was stopped before its end. What is finished can be searched; it goes on from there.</source>
   <translation>Das Erstellen wurde vorzeitig abgebrochen. Fertiges kann durchsucht werden; von dort geht es weiter.</translation>
  </message>
  <message>
   <source>Buildings, roads, water, vegetation and bare ground, told by a network</source>
   <translation>Gebäude, Straßen, Wasser, Vegetation und offener Boden, von einem Netz erkannt</translation>
  </message>
  <message>
   <source>Buildings, vegetation, water, roads and bare land, as a trained network sees them in the imagery</source>
   <translation>Gebäude, Vegetation, Wasser, Straßen und offener Boden, wie ein trainiertes Netz sie in den Bilddaten sieht</translation>
  </message>
  <message>
   <source>By land cover</source>
   <translation>Nach Landbedeckung</translation>
  </message>
  <message>
   <source>By land cover: {0}</source>
   <translation>Nach Landbedeckung: {0}</translation>
  </message>
  <message>
   <source>Bytes of the catalogue</source>
   <translation>Bytes des Katalogs</translation>
  </message>
  <message>
   <source>Bytes that came back</source>
   <translation>Empfangene Bytes</translation>
  </message>
  <message>
   <source>Bytes that left this computer</source>
   <translation>Bytes, die diesen Computer verließen</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>KBS des Bodenrasters</translation>
  </message>
  <message>
   <source>CRS of the score map</source>
   <translation>KBS der Ähnlichkeitskarte</translation>
  </message>
  <message>
   <source>Cache folder</source>
   <translation>Cache-Ordner</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled; what was finished is kept.</source>
   <translation>Abgebrochen; Fertiges bleibt erhalten.</translation>
  </message>
  <message>
   <source>Cannot be indexed: {0}</source>
   <translation>Nicht indexierbar: {0}</translation>
  </message>
  <message>
   <source>Cannot be opened: {0}</source>
   <translation>Lässt sich nicht öffnen: {0}</translation>
  </message>
  <message>
   <source>Cannot be used: {0}</source>
   <translation>Nicht verwendbar: {0}</translation>
  </message>
  <message>
   <source>Card of the encoder</source>
   <translation>Steckbrief des Encoders</translation>
  </message>
  <message>
   <source>Cards of encoders</source>
   <translation>Steckbriefe von Encodern</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>Zertifikatsdatei</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <source>Certificates (.pem) of your organisation, where a firewall opens encrypted connections</source>
   <translation>Zertifikate (.pem) Ihrer Organisation, falls eine Firewall verschlüsselte Verbindungen aufbricht</translation>
  </message>
  <message>
   <source>Change how land cover counts</source>
   <translation>Gewicht der Landbedeckung ändern</translation>
  </message>
  <message>
   <source>Change location…</source>
   <translation>Speicherort ändern…</translation>
  </message>
  <message>
   <source>Change name, address or authentication of this server</source>
   <translation>Name, Adresse oder Authentifizierung dieses Servers ändern</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>Nichts ändern</translation>
  </message>
  <message>
   <source>Change nothing (Esc)</source>
   <translation>Nichts ändern (Esc)</translation>
  </message>
  <message>
   <source>Changed rasters</source>
   <translation>Geänderte Raster</translation>
  </message>
  <message>
   <source>Changed: {0}, missing: {1}</source>
   <translation>Geändert: {0}, fehlend: {1}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Check and use this interpreter</source>
   <translation>Diesen Interpreter prüfen und verwenden</translation>
  </message>
  <message>
   <source>Check engine, packages, graphics card and archive, and copy what was found</source>
   <translation>Rechenkern, Pakete, Grafikkarte und Archiv prüfen und das Ergebnis kopieren</translation>
  </message>
  <message>
   <source>Check the installation</source>
   <translation>Installation prüfen</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Checking an interpreter for Kinscape</source>
   <translation>Interpreter für Kinscape prüfen</translation>
  </message>
  <message>
   <source>Checking the files</source>
   <translation>Dateien werden geprüft</translation>
  </message>
  <message>
   <source>Checking {0}…</source>
   <translation>{0} wird geprüft…</translation>
  </message>
  <message>
   <source>Choose a Python with 64 bits.</source>
   <translation>Wählen Sie ein Python mit 64 Bit.</translation>
  </message>
  <message>
   <source>Choose a folder for the archive first</source>
   <translation>Wählen Sie zuerst einen Ordner für das Archiv</translation>
  </message>
  <message>
   <source>Choose a layer with labelled points or polygons first</source>
   <translation>Wählen Sie zuerst einen Layer mit Punkten oder Polygonen, die Klassen haben</translation>
  </message>
  <message>
   <source>Choose another folder for the engine, for example on a larger disk</source>
   <translation>Einen anderen Ordner für den Rechenkern wählen, zum Beispiel auf einer größeren Festplatte</translation>
  </message>
  <message>
   <source>Choose places at random from all scores of the archive, most of them near the limit</source>
   <translation>Zufällig Fundstellen aus allen Ähnlichkeitswerten des Archivs wählen, die meisten nahe der Grenze</translation>
  </message>
  <message>
   <source>Choose the field that says what each place is</source>
   <translation>Wählen Sie das Feld, das sagt, was jeder Ort ist</translation>
  </message>
  <message>
   <source>Choose the folder in which a new folder of pictures is made</source>
   <translation>Wählen Sie den Ordner, in dem ein neuer Ordner mit Bildern angelegt wird</translation>
  </message>
  <message>
   <source>Choose the folder in which it is now</source>
   <translation>Wählen Sie den Ordner, in dem es jetzt liegt</translation>
  </message>
  <message>
   <source>Choose the folder in which the archive is now</source>
   <translation>Wählen Sie den Ordner, in dem das Archiv jetzt liegt</translation>
  </message>
  <message>
   <source>Choose the folder of an archive that exists already</source>
   <translation>Den Ordner eines vorhandenen Archivs wählen</translation>
  </message>
  <message>
   <source>Choose the folder with the images first</source>
   <translation>Wählen Sie zuerst den Ordner mit den Bildern</translation>
  </message>
  <message>
   <source>Choose what is installed, and where to</source>
   <translation>Wählen, was installiert wird und wohin</translation>
  </message>
  <message>
   <source>Choose where the demo is kept; it is made in {0} otherwise</source>
   <translation>Wählen, wo die Demo abgelegt wird; sonst wird sie in {0} erstellt</translation>
  </message>
  <message>
   <source>Chooses the places of which a search is least sure, that differ from each other and stand for many others: to judge these teaches the search more than to judge its best ones.

The search's own examples and the marks that its places got in the dock say what is known already. The result can be reviewed like that of a search.

Cancelling writes nothing.</source>
   <translation>Wählt die Fundstellen, bei denen eine Suche am unsichersten ist, die sich voneinander unterscheiden und für viele andere stehen: Diese zu beurteilen lehrt die Suche mehr, als ihre besten zu beurteilen.

Die Beispiele der Suche und die Markierungen, die ihre Fundstellen im Bedienfeld bekommen haben, sagen, was schon bekannt ist. Das Ergebnis lässt sich wie das einer Suche prüfen.

Bei einem Abbruch wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Choosing places</source>
   <translation>Fundstellen werden ausgewählt</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Klassengewichte</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Classes (softmax)</source>
   <translation>Klassen (Softmax)</translation>
  </message>
  <message>
   <source>Classes that occur</source>
   <translation>Vorkommende Klassen</translation>
  </message>
  <message>
   <source>Classes: {0}</source>
   <translation>Klassen: {0}</translation>
  </message>
  <message>
   <source>Classify land cover</source>
   <translation>Landbedeckung klassifizieren</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear it</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear the examples</source>
   <translation>Beispiele leeren</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Leeren…</translation>
  </message>
  <message>
   <source>Click for a page that says who learns what.</source>
   <translation>Klicken Sie für eine Seite, die erklärt, wer was erfährt.</translation>
  </message>
  <message>
   <source>Click the point on the map</source>
   <translation>Auf der Karte auf den Punkt klicken</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close this explanation (Esc)</source>
   <translation>Diese Erklärung schließen (Esc)</translation>
  </message>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Dieses Fenster schließen (Esc)</translation>
  </message>
  <message>
   <source>Close this window; an installation goes on in the background</source>
   <translation>Dieses Fenster schließen; eine Installation läuft im Hintergrund weiter</translation>
  </message>
  <message>
   <source>Close without adding (Esc)</source>
   <translation>Schließen, ohne hinzuzufügen (Esc)</translation>
  </message>
  <message>
   <source>Column of the vectors</source>
   <translation>Spalte der Vektoren</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <source>Compare every tile in full</source>
   <translation>Jede Kachel vollständig vergleichen</translation>
  </message>
  <message>
   <source>Compare searches before and after</source>
   <translation>Suchen vorher und nachher vergleichen</translation>
  </message>
  <message>
   <source>Compare the archive with the rasters on disk</source>
   <translation>Das Archiv mit den Rastern auf der Festplatte vergleichen</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Verglichen mit</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Wird verglichen</translation>
  </message>
  <message>
   <source>Comparing files</source>
   <translation>Dateien werden verglichen</translation>
  </message>
  <message>
   <source>Comparing places with examples</source>
   <translation>Fundstellen werden mit Beispielen verglichen</translation>
  </message>
  <message>
   <source>Comparing the place with your examples…</source>
   <translation>Die Fundstelle wird mit Ihren Beispielen verglichen…</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Wird komprimiert</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Berechnen</translation>
  </message>
  <message>
   <source>Compute all tiles again</source>
   <translation>Alle Kacheln neu berechnen</translation>
  </message>
  <message>
   <source>Compute the land cover of the tiles that are new, and search again</source>
   <translation>Die Landbedeckung der neuen Kacheln berechnen und noch einmal suchen</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Computes which share of each tile belongs to which class, and keeps it in the archive. Searches can then rank places by what they consist of as well as by their looks.

'words': kinds of ground that Kinscape finds in the imagery itself, without labels. 'net': buildings, roads, water, vegetation and bare ground, told by a network. 'kinds': groups of tiles that look alike. 'raster': a land-cover raster of yours.

Only tiles that are new since the last run are computed. Cancelling keeps what is finished.</source>
   <translation>Berechnet, welcher Anteil jeder Kachel zu welcher Klasse gehört, und speichert das im Archiv. Suchen können Fundstellen dann nicht nur nach dem Aussehen ordnen, sondern auch danach, woraus sie bestehen.

'words': Arten von Boden, die Kinscape selbst in den Bilddaten findet, ohne Labels. 'net': Gebäude, Straßen, Wasser, Vegetation und offener Boden, von einem Netz erkannt. 'kinds': Gruppen von Kacheln, die ähnlich aussehen. 'raster': ein eigenes Landbedeckungsraster.

Berechnet werden nur Kacheln, die seit dem letzten Lauf neu sind. Bei einem Abbruch bleibt Fertiges erhalten.</translation>
  </message>
  <message>
   <source>Computing the land cover</source>
   <translation>Landbedeckung wird berechnet</translation>
  </message>
  <message>
   <source>Concept</source>
   <translation>Konzept</translation>
  </message>
  <message>
   <source>Concept to search for</source>
   <translation>Zu suchendes Konzept</translation>
  </message>
  <message>
   <source>Concept: {0}</source>
   <translation>Konzept: {0}</translation>
  </message>
  <message>
   <source>Concepts</source>
   <translation>Konzepte</translation>
  </message>
  <message>
   <source>Concept…</source>
   <translation>Konzept…</translation>
  </message>
  <message>
   <source>Connect the drive, or choose another folder.</source>
   <translation>Schließen Sie das Laufwerk an oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Copied the Python lines of this run; paste them into QGIS's console</source>
   <translation>Die Python-Zeilen dieses Laufs wurden kopiert; fügen Sie sie in die Python-Konsole von QGIS ein</translation>
  </message>
  <message>
   <source>Copied the command of this run; paste it into a terminal</source>
   <translation>Der Befehl dieses Laufs wurde kopiert; fügen Sie ihn in ein Terminal ein</translation>
  </message>
  <message>
   <source>Copy as Python</source>
   <translation>Als Python kopieren</translation>
  </message>
  <message>
   <source>Copy as command line</source>
   <translation>Als Befehlszeile kopieren</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Diagnose kopieren</translation>
  </message>
  <message>
   <source>Copy lines for QGIS's Python console that run exactly this</source>
   <translation>Zeilen für die Python-Konsole von QGIS kopieren, die genau dies ausführen</translation>
  </message>
  <message>
   <source>Copy list</source>
   <translation>Liste kopieren</translation>
  </message>
  <message>
   <source>Copy the command that runs exactly this without QGIS</source>
   <translation>Den Befehl kopieren, der genau dies ohne QGIS ausführt</translation>
  </message>
  <message>
   <source>Copy the message and the last lines, to send them to someone who can help</source>
   <translation>Die Meldung und die letzten Zeilen kopieren, um sie jemandem zu schicken, der helfen kann</translation>
  </message>
  <message>
   <source>Copy the paths</source>
   <translation>Die Pfade kopieren</translation>
  </message>
  <message>
   <source>Copy the rasters with the reasons</source>
   <translation>Die Raster mit den Gründen kopieren</translation>
  </message>
  <message>
   <source>Copy this text, to send it to someone</source>
   <translation>Diesen Text kopieren, um ihn jemandem zu schicken</translation>
  </message>
  <message>
   <source>Counted among the places that the other limits leave. Empty: no limit.</source>
   <translation>Gezählt unter den Fundstellen, die die übrigen Grenzen lassen. Leer: keine Grenze.</translation>
  </message>
  <message>
   <source>Course of the training</source>
   <translation>Verlauf des Trainings</translation>
  </message>
  <message>
   <source>Coverage of {0}</source>
   <translation>Abdeckung von {0}</translation>
  </message>
  <message>
   <source>Cut the rasters into tiles and encode each; can be stopped and goes on later</source>
   <translation>Die Raster in Kacheln zerlegen und jede kodieren; lässt sich anhalten und später fortsetzen</translation>
  </message>
  <message>
   <source>Cuts rasters into tiles on a ground grid and describes each tile by an embedding vector, so that places that look alike can be found.

Sources are raster layers, a folder, or both. An archive that exists already is brought up to date: changed rasters are read again, new ones are added, unchanged ones are skipped. Without any source the archive's own ones are checked.

Tile size: in metres, or in pixels of the finest raster, or each file as one tile. Choose it about as large as the things you look for.

The progress shows the time left. Cancelling keeps the blocks that are finished; running it again goes on from there.</source>
   <translation>Zerlegt Raster auf einem Bodenraster in Kacheln und beschreibt jede Kachel durch einen Merkmalsvektor, damit sich ähnlich aussehende Orte finden lassen.

Quellen sind Rasterlayer, ein Ordner oder beides. Ein vorhandenes Archiv wird aktualisiert: geänderte Raster werden neu gelesen, neue hinzugefügt, unveränderte übersprungen. Ohne Angabe einer Quelle werden die des Archivs geprüft.

Kachelgröße: in Metern oder in Pixeln des feinsten Rasters, oder jede Datei als eine Kachel. Wählen Sie sie etwa so groß wie das, was Sie suchen.

Der Fortschritt zeigt die verbleibende Zeit. Beim Abbrechen bleiben die fertigen Blöcke erhalten; ein neuer Start macht dort weiter.</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the encoder from this computer</source>
   <translation>Den Encoder von diesem Computer löschen</translation>
  </message>
  <message>
   <source>Delete the key from this computer</source>
   <translation>Den Schlüssel von diesem Computer löschen</translation>
  </message>
  <message>
   <source>Delete the key {0}?</source>
   <translation>Schlüssel {0} löschen?</translation>
  </message>
  <message>
   <source>Delete the new encoder: it did not help</source>
   <translation>Den neuen Encoder löschen: er hat nicht geholfen</translation>
  </message>
  <message>
   <source>Delete this encoder of yours (Delete); those that came with Kinscape stay</source>
   <translation>Diesen eigenen Encoder löschen (Entf); die mit Kinscape gelieferten bleiben</translation>
  </message>
  <message>
   <source>Delete this key (Delete)</source>
   <translation>Diesen Schlüssel löschen (Entf)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Demo in another folder…</source>
   <translation>Demo in anderem Ordner…</translation>
  </message>
  <message>
   <source>Demo scene</source>
   <translation>Demoszene</translation>
  </message>
  <message>
   <source>Describing images</source>
   <translation>Bilder werden beschrieben</translation>
  </message>
  <message>
   <source>Details of the failure</source>
   <translation>Details zum Fehler</translation>
  </message>
  <message>
   <source>Disguising</source>
   <translation>Wird getarnt</translation>
  </message>
  <message>
   <source>Disk space</source>
   <translation>Speicherplatz</translation>
  </message>
  <message>
   <source>Distance from a point</source>
   <translation>Entfernung von einem Punkt</translation>
  </message>
  <message>
   <source>Distance of the land covers: {0}.</source>
   <translation>Abstand der Landbedeckungen: {0}.</translation>
  </message>
  <message>
   <source>Distance to a better place (m)</source>
   <translation>Abstand zu einer besseren Fundstelle (m)</translation>
  </message>
  <message>
   <source>Distance-penalised triplet loss: places far from each other must look alike for a better reason than the same light</source>
   <translation>Triplet-Verlust mit Entfernungsgewicht: Weit voneinander entfernte Orte müssen sich aus einem besseren Grund ähneln als gleichem Licht</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Zurückgenommenes wiederherstellen</translation>
  </message>
  <message>
   <source>Do not leave it out</source>
   <translation>Nicht auslassen</translation>
  </message>
  <message>
   <source>Do not list the query's own place among the results</source>
   <translation>Den Ort der Suchvorlage selbst nicht unter den Ergebnissen aufführen</translation>
  </message>
  <message>
   <source>Do not look for this archive any more; nothing is deleted</source>
   <translation>Dieses Archiv nicht mehr suchen; gelöscht wird nichts</translation>
  </message>
  <message>
   <source>Do not offer it any more, and delete what it has learned so far</source>
   <translation>Nicht mehr anbieten und das bisher Gelernte löschen</translation>
  </message>
  <message>
   <source>Do not show this any more</source>
   <translation>Nicht mehr anzeigen</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnose…</translation>
  </message>
  <message>
   <source>Download what is ticked, and set it up</source>
   <translation>Das Angehakte herunterladen und einrichten</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Wird heruntergeladen</translation>
  </message>
  <message>
   <source>Drag rasters, folders or layers here</source>
   <translation>Raster, Ordner oder Layer hierher ziehen</translation>
  </message>
  <message>
   <source>Draw a square as large as a tile in the middle of the map</source>
   <translation>Ein Quadrat von der Größe einer Kachel in der Mitte der Karte zeichnen</translation>
  </message>
  <message>
   <source>Draw on map</source>
   <translation>Auf Karte zeichnen</translation>
  </message>
  <message>
   <source>Draw on the map ({0}), paste or drop</source>
   <translation>Auf der Karte zeichnen ({0}), einfügen oder ablegen</translation>
  </message>
  <message>
   <source>Draw the sample</source>
   <translation>Stichprobe ziehen</translation>
  </message>
  <message>
   <source>Drawing the score map</source>
   <translation>Ähnlichkeitskarte wird gezeichnet</translation>
  </message>
  <message>
   <source>Drop only this filter, and search again</source>
   <translation>Nur diesen Filter aufheben und neu suchen</translation>
  </message>
  <message>
   <source>Drop the area, the dates, the point and the choice of sources, and search again</source>
   <translation>Gebiet, Zeitraum, Punkt und Auswahl der Quellen aufheben und neu suchen</translation>
  </message>
  <message>
   <source>Drop their tiles, or keep them. Where a whole disk is away they are kept in any case.</source>
   <translation>Ihre Kacheln entfernen oder behalten. Ist eine ganze Festplatte nicht erreichbar, werden sie in jedem Fall behalten.</translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>E&amp;ncoder</source>
   <translation>E&amp;ncoder</translation>
  </message>
  <message>
   <source>E&amp;pochs</source>
   <translation>&amp;Epochen</translation>
  </message>
  <message>
   <source>Each file is one tile</source>
   <translation>Jede Datei ist eine Kachel</translation>
  </message>
  <message>
   <source>Each sub-folder is a class and holds images of it: orchard/1.tif, orchard/2.tif, meadow/1.tif …</source>
   <translation>Jeder Unterordner ist eine Klasse und enthält Bilder davon: orchard/1.tif, orchard/2.tif, meadow/1.tif …</translation>
  </message>
  <message>
   <source>Embedding vectors</source>
   <translation>Merkmalsvektoren</translation>
  </message>
  <message>
   <source>Embedding vectors (GeoParquet)</source>
   <translation>Merkmalsvektoren (GeoParquet)</translation>
  </message>
  <message>
   <source>Empty: every raster whose file is missing is looked for.</source>
   <translation>Leer: gesucht wird jedes Raster, dessen Datei fehlt.</translation>
  </message>
  <message>
   <source>Empty: no limit. With it every place that scores as much is found, up to the number of places.</source>
   <translation>Leer: keine Grenze. Mit ihr werden alle Fundstellen mit mindestens diesem Wert gefunden, bis zur Anzahl der Fundstellen.</translation>
  </message>
  <message>
   <source>Empty: one for each core. Networks take none: they use the cores from one process.</source>
   <translation>Leer: einer je Kern. Netze brauchen keine: Sie nutzen die Kerne aus einem Prozess.</translation>
  </message>
  <message>
   <source>Empty: private and private-exact.</source>
   <translation>Leer: private und private-exact.</translation>
  </message>
  <message>
   <source>Empty: that of the archive.</source>
   <translation>Leer: die des Archivs.</translation>
  </message>
  <message>
   <source>Empty: that of the search.</source>
   <translation>Leer: das der Suche.</translation>
  </message>
  <message>
   <source>Empty: the archive's own, the first of the list for a new one. Published networks need weights.</source>
   <translation>Leer: der des Archivs, bei einem neuen der erste der Liste. Veröffentlichte Netze brauchen Gewichte.</translation>
  </message>
  <message>
   <source>Empty: the archive's.</source>
   <translation>Leer: das des Archivs.</translation>
  </message>
  <message>
   <source>Empty: the encoder that comes with Kinscape. none: from scratch.</source>
   <translation>Leer: der mit Kinscape gelieferte Encoder. none: von Grund auf.</translation>
  </message>
  <message>
   <source>Empty: the one that comes with Kinscape. Or the name of one that you trained.</source>
   <translation>Leer: der mit Kinscape gelieferte. Oder der Name eines selbst trainierten.</translation>
  </message>
  <message>
   <source>Empty: the one that the recipe beside the results names, if it is there.</source>
   <translation>Leer: die Karte, die das Rezept neben den Ergebnissen nennt, falls vorhanden.</translation>
  </message>
  <message>
   <source>Empty: the size that the network was trained on. Never finer than the raster.</source>
   <translation>Leer: die Größe, mit der das Netz trainiert wurde. Nie feiner als das Raster.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps weights.</source>
   <translation>Leer: dort, wo Kinscape Gewichte ablegt.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps your encoders.</source>
   <translation>Leer: dort, wo Kinscape Ihre Encoder ablegt.</translation>
  </message>
  <message>
   <source>Empty: where the server of this computer looks.</source>
   <translation>Leer: dort, wo der Server dieses Computers sucht.</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>Encoder {0}, description {1}</source>
   <translation>Encoder {0}, Beschreibung {1}</translation>
  </message>
  <message>
   <source>Encoder {0}, weights {1}</source>
   <translation>Encoder {0}, Gewichte {1}</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>Encoding tiles</source>
   <translation>Kacheln werden codiert</translation>
  </message>
  <message>
   <source>Encrypted search</source>
   <translation>Verschlüsselte Suche</translation>
  </message>
  <message>
   <source>End the demo server; results and receipts stay</source>
   <translation>Demoserver beenden; Ergebnisse und Belege bleiben</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Rechenkern</translation>
  </message>
  <message>
   <source>Engine, memory, cache, encoder</source>
   <translation>Rechenkern, Speicher, Cache, Encoder</translation>
  </message>
  <message>
   <source>Engine: rasters, vectors, search</source>
   <translation>Rechenkern: Raster, Vektoren, Suche</translation>
  </message>
  <message>
   <source>Enough has been looked at</source>
   <translation>Genug wurde angesehen</translation>
  </message>
  <message>
   <source>Enough is known if less than this share remains</source>
   <translation>Genug ist bekannt, wenn weniger als dieser Anteil übrig ist</translation>
  </message>
  <message>
   <source>Entry of QGIS's authentication database; empty: that of the dock's Remote page for this server.</source>
   <translation>Eintrag der QGIS-Authentifizierungsdatenbank; leer: der auf der Seite Server des Bedienfelds für diesen Server gewählte.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Epsilon of a question</source>
   <translation>Epsilon je Anfrage</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Schätzen</translation>
  </message>
  <message>
   <source>Estimate from all places of the sample how much was found</source>
   <translation>Aus allen Fundstellen der Stichprobe schätzen, wie viel gefunden wurde</translation>
  </message>
  <message>
   <source>Estimate from the places reviewed so far; with more of them the interval becomes narrower</source>
   <translation>Aus den bisher geprüften Fundstellen schätzen; mit mehr davon wird das Intervall schmaler</translation>
  </message>
  <message>
   <source>Estimate how many of all wanted places were found, from a small sample that you look at</source>
   <translation>Anhand einer kleinen Stichprobe, die Sie sich ansehen, schätzen, wie viele aller gesuchten Stellen gefunden wurden</translation>
  </message>
  <message>
   <source>Estimate what indexing takes</source>
   <translation>Aufwand des Indexierens schätzen</translation>
  </message>
  <message>
   <source>Estimating the build</source>
   <translation>Aufwand abschätzen</translation>
  </message>
  <message>
   <source>Estimating what was missed</source>
   <translation>Übersehenes wird geschätzt</translation>
  </message>
  <message>
   <source>Evaluate an encoder on labelled images</source>
   <translation>Einen Encoder an Bildern mit Klassen bewerten</translation>
  </message>
  <message>
   <source>Evaluating {0}</source>
   <translation>{0} wird bewertet</translation>
  </message>
  <message>
   <source>Every place that the search found, with the hidden ones</source>
   <translation>Alle Fundstellen der Suche, auch die ausgeblendeten</translation>
  </message>
  <message>
   <source>Everyone who has the key can open everything: a vault is for one key holder, not for parties that do not trust each other.</source>
   <translation>Wer den Schlüssel hat, kann alles öffnen: ein Tresor ist für einen einzigen Schlüsselinhaber gedacht, nicht für Parteien, die einander nicht vertrauen.</translation>
  </message>
  <message>
   <source>Everything that Kinscape needs is there and works.</source>
   <translation>Alles, was Kinscape braucht, ist vorhanden und funktioniert.</translation>
  </message>
  <message>
   <source>Everything that is ticked is installed already.</source>
   <translation>Alles Angehakte ist bereits installiert.</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Examine everything that Kinscape needs</source>
   <translation>Alles prüfen, was Kinscape braucht</translation>
  </message>
  <message>
   <source>Examples of what you do not look for; they push such places down</source>
   <translation>Beispiele für das, was Sie nicht suchen; sie drängen solche Fundstellen nach hinten</translation>
  </message>
  <message>
   <source>Examples of what you look for; several teach more than one</source>
   <translation>Beispiele für das, was Sie suchen; mehrere lehren mehr als eines</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export embedding vectors</source>
   <translation>Merkmalsvektoren exportieren</translation>
  </message>
  <message>
   <source>Export places</source>
   <translation>Fundstellen exportieren</translation>
  </message>
  <message>
   <source>Export places of a search</source>
   <translation>Fundstellen einer Suche exportieren</translation>
  </message>
  <message>
   <source>Exported places</source>
   <translation>Exportierte Fundstellen</translation>
  </message>
  <message>
   <source>Exported {0} to {1}</source>
   <translation>{0} nach {1} exportiert</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Wird exportiert</translation>
  </message>
  <message>
   <source>Exporting places</source>
   <translation>Fundstellen werden exportiert</translation>
  </message>
  <message>
   <source>Extent of the example</source>
   <translation>Ausdehnung des Beispiels</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Rückmeldung</translation>
  </message>
  <message>
   <source>Fetching the catalogue</source>
   <translation>Katalog wird geholt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Dateien…</translation>
  </message>
  <message>
   <source>Filtering</source>
   <translation>Wird gefiltert</translation>
  </message>
  <message>
   <source>Find every place in your raster archives that looks like the one you draw</source>
   <translation>Alle Orte in Ihren Rasterarchiven finden, die so aussehen wie der gezeichnete</translation>
  </message>
  <message>
   <source>Find in this page</source>
   <translation>Auf dieser Seite suchen</translation>
  </message>
  <message>
   <source>Find it…</source>
   <translation>Suchen…</translation>
  </message>
  <message>
   <source>Find moved rasters of an archive</source>
   <translation>Verschobene Raster eines Archivs finden</translation>
  </message>
  <message>
   <source>Find places like an extent or polygons</source>
   <translation>Fundstellen zu Ausdehnung oder Polygonen suchen</translation>
  </message>
  <message>
   <source>Find places like an image</source>
   <translation>Fundstellen zu einem Bild suchen</translation>
  </message>
  <message>
   <source>Find places of a concept</source>
   <translation>Fundstellen eines Konzepts suchen</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Ähnliche suchen</translation>
  </message>
  <message>
   <source>Find similar places</source>
   <translation>Ähnliche Fundstellen suchen</translation>
  </message>
  <message>
   <source>Find the missing rasters</source>
   <translation>Fehlende Raster suchen</translation>
  </message>
  <message>
   <source>Finding the rasters of {name}</source>
   <translation>Raster von {name} werden gesucht</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <source>Findings that are not well</source>
   <translation>Auffällige Befunde</translation>
  </message>
  <message>
   <source>Finest raster: {0}</source>
   <translation>Feinstes Raster: {0}</translation>
  </message>
  <message>
   <source>Fingerprint of the encoder</source>
   <translation>Fingerabdruck des Encoders</translation>
  </message>
  <message>
   <source>First date</source>
   <translation>Erstes Datum</translation>
  </message>
  <message>
   <source>First hit right</source>
   <translation>Erster Treffer richtig</translation>
  </message>
  <message>
   <source>First ten alike, places kept apart: {0} before, {1} after.</source>
   <translation>Die ersten zehn gleich, Fundstellen getrennt gehalten: vorher {0}, nachher {1}.</translation>
  </message>
  <message>
   <source>Five minutes, on data that Kinscape makes itself</source>
   <translation>Fünf Minuten, mit Daten, die Kinscape selbst erzeugt</translation>
  </message>
  <message>
   <source>Fold the query, to leave the room to the places</source>
   <translation>Suchvorlage zusammenklappen, damit die Fundstellen Platz haben</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder for Kinscape's engine</source>
   <translation>Ordner für den Rechenkern von Kinscape</translation>
  </message>
  <message>
   <source>Folder for the demo</source>
   <translation>Ordner für die Demo</translation>
  </message>
  <message>
   <source>Folder for the encoder</source>
   <translation>Ordner für den Encoder</translation>
  </message>
  <message>
   <source>Folder in which the missing rasters are now</source>
   <translation>Ordner, in dem die fehlenden Raster jetzt liegen</translation>
  </message>
  <message>
   <source>Folder of an archive</source>
   <translation>Ordner eines Archivs</translation>
  </message>
  <message>
   <source>Folder of images, one sub-folder a class</source>
   <translation>Ordner mit Bildern, je Klasse ein Unterordner</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Ordner mit Paketen</translation>
  </message>
  <message>
   <source>Folder of rasters to index</source>
   <translation>Zu indexierender Ordner mit Rastern</translation>
  </message>
  <message>
   <source>Folder of the archive</source>
   <translation>Ordner des Archivs</translation>
  </message>
  <message>
   <source>Folder of the encoder</source>
   <translation>Ordner des Encoders</translation>
  </message>
  <message>
   <source>Folder of what is published</source>
   <translation>Ordner für Veröffentlichtes</translation>
  </message>
  <message>
   <source>Folder that moved there</source>
   <translation>Dorthin verschobener Ordner</translation>
  </message>
  <message>
   <source>Folder that was published</source>
   <translation>Veröffentlichter Ordner</translation>
  </message>
  <message>
   <source>Folder with a sub-folder of images for each class</source>
   <translation>Ordner mit je einem Unterordner von Bildern pro Klasse</translation>
  </message>
  <message>
   <source>Folder with rasters</source>
   <translation>Ordner mit Rastern</translation>
  </message>
  <message>
   <source>Folder with the rasters now</source>
   <translation>Ordner, in dem die Raster jetzt liegen</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>For 'draw'; for 'estimate' optional, to notice what was marked in it since.</source>
   <translation>Für 'draw'; bei 'estimate' optional, um zu bemerken, was seither darin markiert wurde.</translation>
  </message>
  <message>
   <source>For 'estimate'.</source>
   <translation>Für 'estimate'.</translation>
  </message>
  <message>
   <source>For collections of chips or photos: files are not cut, and need no georeference</source>
   <translation>Für Sammlungen von Bildausschnitten oder Fotos: Dateien werden nicht zerlegt und brauchen keine Georeferenzierung</translation>
  </message>
  <message>
   <source>For collections of pictures; they need no georeference.</source>
   <translation>Für Sammlungen von Bildern; sie brauchen keine Georeferenzierung.</translation>
  </message>
  <message>
   <source>For encrypted search, which a later version brings; nothing uses it yet</source>
   <translation>Für die verschlüsselte Suche, die eine spätere Version bringt; noch wird es von nichts benutzt</translation>
  </message>
  <message>
   <source>For which way to ask the key is made</source>
   <translation>Für welche Abfrageart der Schlüssel erstellt wird</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <source>Found after {0} hits</source>
   <translation>Gefunden nach {0} Treffern</translation>
  </message>
  <message>
   <source>Found with Kinscape.</source>
   <translation>Gefunden mit Kinscape.</translation>
  </message>
  <message>
   <source>Found with Kinscape. Recipe that replays the run:</source>
   <translation>Gefunden mit Kinscape. Rezept, das den Lauf wiederholt:</translation>
  </message>
  <message>
   <source>Found {0} like the examples in {1}</source>
   <translation>In {1} gefunden: {0} ähnlich den Beispielen</translation>
  </message>
  <message>
   <source>Found: {0} in {1}.</source>
   <translation>Gefunden: {0} in {1}.</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder in the options.</source>
   <translation>Geben Sie Speicherplatz frei oder wählen Sie in den Optionen einen anderen Ordner.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From folders of images</source>
   <translation>Aus Bildordnern</translation>
  </message>
  <message>
   <source>From my archive (no labels)</source>
   <translation>Aus meinem Archiv (ohne Labels)</translation>
  </message>
  <message>
   <source>From places I labelled</source>
   <translation>Aus Orten, die ich gekennzeichnet habe</translation>
  </message>
  <message>
   <source>From the rasters' headers; the time from how fast earlier builds were on this computer</source>
   <translation>Aus den Kopfdaten der Raster; die Zeit nach der Geschwindigkeit früherer Läufe auf diesem Computer</translation>
  </message>
  <message>
   <source>From {0} at the beginning to {1} after {2} steps</source>
   <translation>Von {0} am Anfang auf {1} nach {2} Schritten</translation>
  </message>
  <message>
   <source>Further figures</source>
   <translation>Weitere Kennzahlen</translation>
  </message>
  <message>
   <source>GDAL {0}, PROJ {1}</source>
   <translation>GDAL {0}, PROJ {1}</translation>
  </message>
  <message>
   <source>GeoJSON in longitude and latitude, for the web</source>
   <translation>GeoJSON in Länge und Breite, fürs Web</translation>
  </message>
  <message>
   <source>GeoPackage, with all columns, for QGIS and other GIS</source>
   <translation>GeoPackage mit allen Spalten, für QGIS und andere GIS</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Installationsprogramm wird geholt</translation>
  </message>
  <message>
   <source>Give one of them: the extent, the polygons, or the image.</source>
   <translation>Geben Sie eines davon an: die Ausdehnung, die Polygone oder das Bild.</translation>
  </message>
  <message>
   <source>Give the extent or the polygons, not both.</source>
   <translation>Geben Sie entweder die Ausdehnung oder die Polygone an, nicht beides.</translation>
  </message>
  <message>
   <source>Give the new encoder a name first</source>
   <translation>Geben Sie zuerst dem neuen Encoder einen Namen</translation>
  </message>
  <message>
   <source>Give the raster on which the example lies.</source>
   <translation>Geben Sie das Raster an, auf dem das Beispiel liegt.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder</source>
   <translation>Geben Sie den vollständigen Pfad des Ordners an</translation>
  </message>
  <message>
   <source>Go on where building was stopped</source>
   <translation>Dort weitermachen, wo das Erstellen abgebrochen wurde</translation>
  </message>
  <message>
   <source>Go on where the training was stopped</source>
   <translation>Dort weitermachen, wo das Training abgebrochen wurde</translation>
  </message>
  <message>
   <source>Go on with the installation that was begun</source>
   <translation>Die begonnene Installation fortsetzen</translation>
  </message>
  <message>
   <source>Goes to {0}, where {1} are free.</source>
   <translation>Wird in {0} abgelegt, dort sind {1} frei.</translation>
  </message>
  <message>
   <source>Going on is worth it: as many as {0} may be left.</source>
   <translation>Weitermachen lohnt sich: Es können noch {0} übrig sein.</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Grafikkarte</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Bodenraster</translation>
  </message>
  <message>
   <source>Ground resolution of the image</source>
   <translation>Bodenauflösung des Bildes</translation>
  </message>
  <message>
   <source>Grouping</source>
   <translation>Wird gruppiert</translation>
  </message>
  <message>
   <source>Groups of tiles that look alike: needs nothing else and takes seconds; the groups have no names</source>
   <translation>Gruppen von Kacheln, die sich ähnlich sehen: braucht sonst nichts und dauert Sekunden; die Gruppen haben keine Namen</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>HTML-Dateien</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>Help on this page (F1)</source>
   <translation>Hilfe zu dieser Seite (F1)</translation>
  </message>
  <message>
   <source>Help page</source>
   <translation>Hilfeseite</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ausgeblendete</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Hide a place</source>
   <translation>Fundstelle ausblenden</translation>
  </message>
  <message>
   <source>Hide {0} places</source>
   <translation>{0} Fundstellen ausblenden</translation>
  </message>
  <message>
   <source>Holes up to</source>
   <translation>Lücken bis</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <source>How far the engine has come</source>
   <translation>Wie weit der Rechenkern ist</translation>
  </message>
  <message>
   <source>How large images are looked at while it learns. Twice the side takes four times as long</source>
   <translation>Wie groß Bilder beim Lernen angesehen werden. Die doppelte Seite dauert viermal so lange</translation>
  </message>
  <message>
   <source>How little the question is blurred: small hides more and finds worse. Each question takes as much from your budget for this archive</source>
   <translation>Wie wenig die Anfrage verwischt wird: kleine Werte verbergen mehr und finden schlechter. Jede Anfrage zieht ebenso viel von Ihrem Budget für dieses Archiv ab</translation>
  </message>
  <message>
   <source>How many places you will look at; the more, the narrower the estimate</source>
   <translation>Wie viele Fundstellen Sie ansehen werden; je mehr, desto enger die Schätzung</translation>
  </message>
  <message>
   <source>How many places, how far apart, and whether hidden ones are shown</source>
   <translation>Wie viele Fundstellen, in welchem Abstand, und ob ausgeblendete gezeigt werden</translation>
  </message>
  <message>
   <source>How many tiles you keep there, how large they are together, and when you ask or upload. Neither the question, nor the answer, nor the archive: all are encrypted with your key.</source>
   <translation>Wie viele Kacheln Sie dort aufbewahren, wie groß sie zusammen sind und wann Sie anfragen oder hochladen. Weder die Anfrage noch die Antwort noch das Archiv: alle sind mit Ihrem Schlüssel verschlüsselt.</translation>
  </message>
  <message>
   <source>How many were missed</source>
   <translation>Wie viele wurden übersehen</translation>
  </message>
  <message>
   <source>How much a difference in {0} counts: 0 not at all, 1 as usual, 8 eight times as much</source>
   <translation>Wie viel ein Unterschied bei {0} zählt: 0 gar nicht, 1 wie üblich, 8 achtmal so viel</translation>
  </message>
  <message>
   <source>How much land cover counts beside the looks</source>
   <translation>Wie viel die Landbedeckung neben dem Aussehen zählt</translation>
  </message>
  <message>
   <source>How much land cover counts in the next search: looks alone (left), land cover alone (right)</source>
   <translation>Wie viel die Landbedeckung bei der nächsten Suche zählt: nur Aussehen (links), nur Landbedeckung (rechts)</translation>
  </message>
  <message>
   <source>How much neighbouring tiles share. With half, nothing falls between two tiles</source>
   <translation>Wie weit sich benachbarte Kacheln überlappen. Bei der Hälfte geht zwischen zwei Kacheln nichts verloren</translation>
  </message>
  <message>
   <source>How often every image is looked at. Empty: as many as the way of learning needs.</source>
   <translation>Wie oft jedes Bild angesehen wird. Leer: so oft, wie die Art des Lernens es braucht.</translation>
  </message>
  <message>
   <source>How often every image is looked at. More takes longer and brings less and less</source>
   <translation>Wie oft jedes Bild angesehen wird. Mehr dauert länger und bringt immer weniger</translation>
  </message>
  <message>
   <source>How similar the places are, as bars in the colours of the map. Drag the line, or use the arrow keys: places left of it are hidden on the map and in the list. Nothing is computed again.</source>
   <translation>Wie ähnlich die Fundstellen sind, als Balken in den Farben der Karte. Ziehen Sie die Linie oder verwenden Sie die Pfeiltasten: Fundstellen links davon werden auf der Karte und in der Liste ausgeblendet. Neu gerechnet wird nichts.</translation>
  </message>
  <message>
   <source>How the archive is asked</source>
   <translation>Wie das Archiv abgefragt wird</translation>
  </message>
  <message>
   <source>How the server is asked: what it can learn, and what it costs</source>
   <translation>Wie der Server angefragt wird: was er erfahren kann und was es kostet</translation>
  </message>
  <message>
   <source>How these places were found</source>
   <translation>Wie diese Fundstellen gefunden wurden</translation>
  </message>
  <message>
   <source>How this result was found: run it again, change it, copy it as code, save it, print a report</source>
   <translation>Wie dieses Ergebnis gefunden wurde: erneut ausführen, ändern, als Code kopieren, speichern, einen Bericht drucken</translation>
  </message>
  <message>
   <source>How to ask</source>
   <translation>Abfrageart</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Image file…</source>
   <translation>Bilddatei…</translation>
  </message>
  <message>
   <source>Image size in pixels</source>
   <translation>Bildgröße in Pixeln</translation>
  </message>
  <message>
   <source>Image that shows what to look for</source>
   <translation>Bild, das zeigt, wonach gesucht wird</translation>
  </message>
  <message>
   <source>Imagery: {0}.</source>
   <translation>Bilddaten: {0}.</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Images and rasters (*)</source>
   <translation>Bilder und Raster (*)</translation>
  </message>
  <message>
   <source>Images of what should not be found</source>
   <translation>Bilder von dem, was nicht gefunden werden soll</translation>
  </message>
  <message>
   <source>Images that could not be read</source>
   <translation>Nicht lesbare Bilder</translation>
  </message>
  <message>
   <source>Import embedding vectors</source>
   <translation>Merkmalsvektoren importieren</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Wird importiert</translation>
  </message>
  <message>
   <source>In use: {0}, installed by Kinscape</source>
   <translation>In Verwendung: {0}, von Kinscape installiert</translation>
  </message>
  <message>
   <source>In use: {0}, named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>In Verwendung: {0}, in der Variable KINSCAPE_ENGINE_PYTHON angegeben</translation>
  </message>
  <message>
   <source>In use: {0}, of the development folder</source>
   <translation>In Verwendung: {0}, aus dem Entwicklungsordner</translation>
  </message>
  <message>
   <source>In which order the places stand in the list; the ranks stay as they are</source>
   <translation>In welcher Reihenfolge die Fundstellen in der Liste stehen; die Ränge bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>Index again…</source>
   <translation>Neu indexieren…</translation>
  </message>
  <message>
   <source>Index for the small torch</source>
   <translation>Index für das kleine torch</translation>
  </message>
  <message>
   <source>Index it again: it goes on where it stopped.</source>
   <translation>Indexieren Sie es erneut: Das Indexieren setzt dort fort, wo es aufgehört hat.</translation>
  </message>
  <message>
   <source>Index my rasters with it…</source>
   <translation>Meine Raster damit indexieren…</translation>
  </message>
  <message>
   <source>Index of the small torch build</source>
   <translation>Index der kleinen torch-Variante</translation>
  </message>
  <message>
   <source>Index rasters into an archive</source>
   <translation>Raster in ein Archiv indexieren</translation>
  </message>
  <message>
   <source>Index the rasters of this project</source>
   <translation>Die Raster dieses Projekts indexieren</translation>
  </message>
  <message>
   <source>Index what is new or changed; everything else is kept as it is</source>
   <translation>Neues und Geändertes indexieren; alles andere bleibt, wie es ist</translation>
  </message>
  <message>
   <source>Index with it…</source>
   <translation>Damit indexieren…</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Wird indexiert</translation>
  </message>
  <message>
   <source>Indexing into {name}</source>
   <translation>Indexieren in {name}</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <source>Install Kinscape's engine</source>
   <translation>Rechenkern von Kinscape installieren</translation>
  </message>
  <message>
   <source>Install or update…</source>
   <translation>Installieren oder aktualisieren…</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Installieren Sie den Rechenkern neu.</translation>
  </message>
  <message>
   <source>Install the engine again; a virus scanner may also hold a file back.</source>
   <translation>Installieren Sie den Rechenkern neu; möglicherweise hält auch ein Virenscanner eine Datei zurück.</translation>
  </message>
  <message>
   <source>Install the engine, or install it again; shows first how large it is</source>
   <translation>Den Rechenkern installieren oder neu installieren; zeigt zuerst, wie groß er ist</translation>
  </message>
  <message>
   <source>Install the engine; shows first how large it is and where it goes</source>
   <translation>Den Rechenkern installieren; zeigt zuerst, wie groß er ist und wohin er kommt</translation>
  </message>
  <message>
   <source>Install the networks again, and choose the large build under Advanced.</source>
   <translation>Installieren Sie die Netze neu und wählen Sie unter „Erweitert“ die große Variante.</translation>
  </message>
  <message>
   <source>Install what is ticked</source>
   <translation>Angehakte installieren</translation>
  </message>
  <message>
   <source>Installing Kinscape's engine</source>
   <translation>Rechenkern von Kinscape installieren</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Pakete werden installiert</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Installieren…</translation>
  </message>
  <message>
   <source>Instead of a piece of a raster: a picture, with or without georeference.</source>
   <translation>Statt eines Rasterausschnitts: ein Bild, mit oder ohne Georeferenz.</translation>
  </message>
  <message>
   <source>Instead of a size in metres. Nothing at all: 256 pixels.</source>
   <translation>Anstelle einer Größe in Metern. Ohne jede Angabe: 256 Pixel.</translation>
  </message>
  <message>
   <source>Instead of the extent; each polygon is an example of the same thing.</source>
   <translation>Anstelle der Ausdehnung; jedes Polygon ist ein Beispiel für dasselbe.</translation>
  </message>
  <message>
   <source>Instead of the rasters of an archive.</source>
   <translation>Anstelle der Raster eines Archivs.</translation>
  </message>
  <message>
   <source>It answers, but offers nothing to your account. Ask its owner which archives you may search.</source>
   <translation>Er antwortet, bietet Ihrem Konto aber nichts an. Fragen Sie den Eigentümer, welche Archive Sie durchsuchen dürfen.</translation>
  </message>
  <message>
   <source>It calls itself {0}</source>
   <translation>Er nennt sich {0}</translation>
  </message>
  <message>
   <source>It can be searched; results are kept in the cache. To update it, copy its folder to a place that you may write to.</source>
   <translation>Es kann durchsucht werden; Ergebnisse werden im Cache abgelegt. Um es zu aktualisieren, kopieren Sie seinen Ordner an einen Ort, an dem Sie schreiben dürfen.</translation>
  </message>
  <message>
   <source>It cannot be written to: choose another folder in the options.</source>
   <translation>Er ist nicht beschreibbar: Wählen Sie in den Optionen einen anderen Ordner.</translation>
  </message>
  <message>
   <source>It comes with the engine.</source>
   <translation>Es kommt mit dem Rechenkern.</translation>
  </message>
  <message>
   <source>It costs: {0}</source>
   <translation>Es kostet: {0}</translation>
  </message>
  <message>
   <source>It is even more like Unlike {0} ({1}): mark it with X if it is wrong.</source>
   <translation>Noch ähnlicher ist sie „Unähnlich {0}“ ({1}): markieren Sie sie mit X, wenn sie falsch ist.</translation>
  </message>
  <message>
   <source>It is in {0} and takes {1}.</source>
   <translation>Er liegt in {0} und belegt {1}.</translation>
  </message>
  <message>
   <source>It seals your questions and opens the answers; without it nothing can be asked.</source>
   <translation>Er versiegelt Ihre Anfragen und öffnet die Antworten; ohne ihn lässt sich nichts abfragen.</translation>
  </message>
  <message>
   <source>It took {0}.</source>
   <translation>Dauer: {0}.</translation>
  </message>
  <message>
   <source>It works, but this version of Kinscape was tested with newer packages: update it.</source>
   <translation>Er funktioniert, aber diese Version von Kinscape wurde mit neueren Paketen getestet: aktualisieren Sie ihn.</translation>
  </message>
  <message>
   <source>It works; one thing should be looked at</source>
   <translation>Es funktioniert; ein Punkt sollte geprüft werden</translation>
  </message>
  <message>
   <source>It works; {0} things should be looked at</source>
   <translation>Es funktioniert; {0} Punkte sollten geprüft werden</translation>
  </message>
  <message>
   <source>Its address, such as https://archives.example:8743.</source>
   <translation>Seine Adresse, etwa https://archives.example:8743.</translation>
  </message>
  <message>
   <source>Its file is deleted. Archives that were indexed with it stay, but can only be searched by examples again when it is back.</source>
   <translation>Seine Datei wird gelöscht. Damit indexierte Archive bleiben, lassen sich aber erst wieder mit Beispielen durchsuchen, wenn er zurück ist.</translation>
  </message>
  <message>
   <source>Its index</source>
   <translation>Sein Index</translation>
  </message>
  <message>
   <source>Its lower limit</source>
   <translation>Dessen untere Grenze</translation>
  </message>
  <message>
   <source>Its rasters</source>
   <translation>Seine Raster</translation>
  </message>
  <message>
   <source>Its similarity to your example is {0}.</source>
   <translation>Ihre Ähnlichkeit mit Ihrem Beispiel beträgt {0}.</translation>
  </message>
  <message>
   <source>Its upper limit</source>
   <translation>Dessen obere Grenze</translation>
  </message>
  <message>
   <source>KML, for Google Earth and field apps</source>
   <translation>KML, für Google Earth und Feld-Apps</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep this receipt in a file, as JSON</source>
   <translation>Diesen Beleg als JSON in einer Datei speichern</translation>
  </message>
  <message>
   <source>Keep this search in a file from which it can be run again, here or on another computer</source>
   <translation>Diese Suche in einer Datei speichern, mit der sie hier oder auf einem anderen Computer erneut ausgeführt werden kann</translation>
  </message>
  <message>
   <source>Keep this server, and ask it what it holds (Return)</source>
   <translation>Diesen Server speichern und fragen, was er enthält (Eingabetaste)</translation>
  </message>
  <message>
   <source>Keep what was learned from the examples in a file, to search for it again, here or in another archive</source>
   <translation>Das aus den Beispielen Gelernte in einer Datei speichern, um wieder danach zu suchen, hier oder in einem anderen Archiv</translation>
  </message>
  <message>
   <source>Keeps checkpoints, so that a training that was stopped can go on.</source>
   <translation>Bewahrt Zwischenstände auf, damit ein abgebrochenes Training weitergehen kann.</translation>
  </message>
  <message>
   <source>Keeps the best of overlapping tiles, and groups dates.</source>
   <translation>Behält die beste von überlappenden Kacheln und fasst Aufnahmedaten zusammen.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Keys (1)</source>
   <translation>Schlüssel (1)</translation>
  </message>
  <message>
   <source>Keys ({0})</source>
   <translation>Schlüssel ({0})</translation>
  </message>
  <message>
   <source>Keys of the list</source>
   <translation>Tasten der Liste</translation>
  </message>
  <message>
   <source>Kind of index</source>
   <translation>Art des Index</translation>
  </message>
  <message>
   <source>Kinds of ground that Kinscape finds in your own imagery; needs no labels</source>
   <translation>Arten von Boden, die Kinscape in Ihren eigenen Bilddaten findet; braucht keine Labels</translation>
  </message>
  <message>
   <source>Kinds of place</source>
   <translation>Ortstypen</translation>
  </message>
  <message>
   <source>Kinscape</source>
   <translation>Kinscape</translation>
  </message>
  <message>
   <source>Kinscape Doctor</source>
   <translation>Kinscape-Diagnose</translation>
  </message>
  <message>
   <source>Kinscape computes in a program of its own beside QGIS, with packages of its own. One click installs it; QGIS itself is not changed, and an upgrade of the plugin keeps it.</source>
   <translation>Kinscape rechnet in einem eigenen Programm neben QGIS, mit eigenen Paketen. Ein Klick installiert es; QGIS selbst wird nicht verändert, und bei einer Aktualisierung der Erweiterung bleibt es erhalten.</translation>
  </message>
  <message>
   <source>Kinscape gives an encoder 1 or 3 bands</source>
   <translation>Kinscape gibt einem Encoder 1 oder 3 Kanäle</translation>
  </message>
  <message>
   <source>Kinscape help</source>
   <translation>Kinscape-Hilfe</translation>
  </message>
  <message>
   <source>Kinscape is tested with QGIS 3.40 and later: update QGIS.</source>
   <translation>Kinscape ist mit QGIS 3.40 und neuer getestet: Aktualisieren Sie QGIS.</translation>
  </message>
  <message>
   <source>Kinscape report: {0}</source>
   <translation>Kinscape-Bericht: {0}</translation>
  </message>
  <message>
   <source>Kinscape speaks the language of QGIS (Settings &gt; Options &gt; General).</source>
   <translation>Kinscape verwendet die Sprache von QGIS (Einstellungen &gt; Optionen &gt; Allgemein).</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed</source>
   <translation>Der Rechenkern von Kinscape ist nicht installiert</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed: no complete environment in {0}</source>
   <translation>Der Rechenkern von Kinscape ist nicht installiert: keine vollständige Umgebung in {0}</translation>
  </message>
  <message>
   <source>Kinscape: find places that look alike</source>
   <translation>Kinscape: Ähnlich aussehende Orte finden</translation>
  </message>
  <message>
   <source>Kinscape: find similar places</source>
   <translation>Kinscape: Ähnliche Fundstellen suchen</translation>
  </message>
  <message>
   <source>L&amp;oss</source>
   <translation>&amp;Verlust</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <source>Label next: 1 place</source>
   <translation>Als Nächstes kennzeichnen: 1 Fundstelle</translation>
  </message>
  <message>
   <source>Label next: {0} places</source>
   <translation>Als Nächstes kennzeichnen: {0} Fundstellen</translation>
  </message>
  <message>
   <source>Label what helps most, keep what was learned as a concept, or check what was missed</source>
   <translation>Kennzeichnen, was am meisten hilft, das Gelernte als Konzept behalten oder prüfen, was übersehen wurde</translation>
  </message>
  <message>
   <source>Labelled places</source>
   <translation>Gekennzeichnete Orte</translation>
  </message>
  <message>
   <source>Labelled places need an archive or raster layers to be seen on.</source>
   <translation>Gekennzeichnete Orte brauchen ein Archiv oder Rasterlayer, auf denen sie zu sehen sind.</translation>
  </message>
  <message>
   <source>Land cover</source>
   <translation>Landbedeckung</translation>
  </message>
  <message>
   <source>Land cover against looks</source>
   <translation>Landbedeckung gegen Aussehen</translation>
  </message>
  <message>
   <source>Land cover from</source>
   <translation>Landbedeckung aus</translation>
  </message>
  <message>
   <source>Land cover gave {0} of these places another rank.</source>
   <translation>Die Landbedeckung gab {0} dieser Fundstellen einen anderen Rang.</translation>
  </message>
  <message>
   <source>Land cover in percent: your examples | this place</source>
   <translation>Landbedeckung in Prozent: Ihre Beispiele | diese Fundstelle</translation>
  </message>
  <message>
   <source>Land cover of the archive</source>
   <translation>Landbedeckung des Archivs</translation>
  </message>
  <message>
   <source>Land cover of the tiles</source>
   <translation>Landbedeckung der Kacheln</translation>
  </message>
  <message>
   <source>Land cover of the tiles of an archive</source>
   <translation>Landbedeckung der Kacheln eines Archivs</translation>
  </message>
  <message>
   <source>Land cover of your examples and of this place</source>
   <translation>Landbedeckung Ihrer Beispiele und dieser Fundstelle</translation>
  </message>
  <message>
   <source>Land cover: {0}</source>
   <translation>Landbedeckung: {0}</translation>
  </message>
  <message>
   <source>Land-cover map</source>
   <translation>Landbedeckungskarte</translation>
  </message>
  <message>
   <source>Land-cover model</source>
   <translation>Landbedeckungsmodell</translation>
  </message>
  <message>
   <source>Land-cover network</source>
   <translation>Landbedeckungsnetz</translation>
  </message>
  <message>
   <source>Land-cover raster</source>
   <translation>Landbedeckungsraster</translation>
  </message>
  <message>
   <source>Land-cover raster…</source>
   <translation>Landbedeckungsraster…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Laplace noise has no delta</source>
   <translation>Laplace-Rauschen hat kein Delta</translation>
  </message>
  <message>
   <source>Large (the index's own)</source>
   <translation>Groß (die des Index)</translation>
  </message>
  <message>
   <source>Last date</source>
   <translation>Letztes Datum</translation>
  </message>
  <message>
   <source>Latitude and longitude of the point</source>
   <translation>Breite und Länge des Punktes</translation>
  </message>
  <message>
   <source>Layer of labelled places</source>
   <translation>Layer der gekennzeichneten Orte</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Lernen aus</translation>
  </message>
  <message>
   <source>Learn from marks</source>
   <translation>Aus Markierungen lernen</translation>
  </message>
  <message>
   <source>Learn from what is chosen above; can be stopped and goes on later</source>
   <translation>Aus dem oben Gewählten lernen; lässt sich abbrechen und später fortsetzen</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <source>Learning classes</source>
   <translation>Klassen werden gelernt</translation>
  </message>
  <message>
   <source>Learning visual words</source>
   <translation>Visuelle Wörter werden gelernt</translation>
  </message>
  <message>
   <source>Learning what to compress by</source>
   <translation>Grundlage der Komprimierung wird gelernt</translation>
  </message>
  <message>
   <source>Learns the classes of a collection, one sub-folder a class, 50 images each or more.</source>
   <translation>Lernt die Klassen einer Sammlung, je Klasse ein Unterordner mit mindestens 50 Bildern.</translation>
  </message>
  <message>
   <source>Learns to tell your classes apart where they look alike, from 20 places a class or more; a fifth of the area is kept apart to measure how good it is.</source>
   <translation>Lernt, Ihre Klassen zu unterscheiden, wo sie ähnlich aussehen, ab 20 Orten je Klasse; ein Fünftel der Fläche wird zurückgehalten, um die Güte zu messen.</translation>
  </message>
  <message>
   <source>Least distance between places</source>
   <translation>Mindestabstand zwischen Fundstellen</translation>
  </message>
  <message>
   <source>Least distance to a better place in metres</source>
   <translation>Mindestabstand zu einer besseren Fundstelle in Metern</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Kleinster Wert</translation>
  </message>
  <message>
   <source>Leave everything as it is</source>
   <translation>Alles lassen, wie es ist</translation>
  </message>
  <message>
   <source>Leave out 1 raster that a VRT shows as well</source>
   <translation>1 Raster auslassen, das auch ein VRT zeigt</translation>
  </message>
  <message>
   <source>Leave out the place of the query</source>
   <translation>Den Ort der Suchvorlage auslassen</translation>
  </message>
  <message>
   <source>Leave out the query</source>
   <translation>Suchvorlage auslassen</translation>
  </message>
  <message>
   <source>Leave out {0} rasters that a VRT shows as well</source>
   <translation>{0} Raster auslassen, die auch ein VRT zeigt</translation>
  </message>
  <message>
   <source>Length of the vectors</source>
   <translation>Länge der Vektoren</translation>
  </message>
  <message>
   <source>Libraries of QGIS</source>
   <translation>Bibliotheken von QGIS</translation>
  </message>
  <message>
   <source>Licence: GPL-3.0-or-later. © {0}</source>
   <translation>Lizenz: GPL-3.0-or-later. © {0}</translation>
  </message>
  <message>
   <source>Licence: {0}</source>
   <translation>Lizenz: {0}</translation>
  </message>
  <message>
   <source>Like</source>
   <translation>Ähnlich</translation>
  </message>
  <message>
   <source>Like 1</source>
   <translation>Ähnlich 1</translation>
  </message>
  <message>
   <source>Like a place</source>
   <translation>Fundstelle als ähnlich markieren</translation>
  </message>
  <message>
   <source>Like the query: {0}</source>
   <translation>Ähnlich der Suchvorlage: {0}</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>Ähnlich {0}</translation>
  </message>
  <message>
   <source>Like {0} places</source>
   <translation>{0} Fundstellen als ähnlich markieren</translation>
  </message>
  <message>
   <source>Like {0}: similarity {1}</source>
   <translation>Ähnlich {0}: Ähnlichkeit {1}</translation>
  </message>
  <message>
   <source>Like {name}</source>
   <translation>Ähnlich wie {name}</translation>
  </message>
  <message>
   <source>Limit the search to dates and sources, and say how many places to return</source>
   <translation>Die Suche auf Zeiträume und Quellen begrenzen und die Anzahl der Fundstellen angeben</translation>
  </message>
  <message>
   <source>List every raster layer of this project that is a file</source>
   <translation>Alle Rasterlayer dieses Projekts aufführen, die eine Datei sind</translation>
  </message>
  <message>
   <source>List the query's own place too, and search again</source>
   <translation>Auch den Ort der Suchvorlage selbst aufführen und neu suchen</translation>
  </message>
  <message>
   <source>List them again; they stay marked</source>
   <translation>Wieder aufführen; sie bleiben markiert</translation>
  </message>
  <message>
   <source>Local index</source>
   <translation>Lokaler Index</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Auffinden…</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Look at everything again (F5)</source>
   <translation>Alles erneut prüfen (F5)</translation>
  </message>
  <message>
   <source>Look whether this Python has what the engine needs; takes a few seconds</source>
   <translation>Prüfen, ob dieses Python hat, was der Rechenkern braucht; dauert einige Sekunden</translation>
  </message>
  <message>
   <source>Looked at {0} of the archive, not at all of it.</source>
   <translation>Angesehen wurden {0} des Archivs, nicht das ganze.</translation>
  </message>
  <message>
   <source>Looking at everything that Kinscape needs…</source>
   <translation>Alles, was Kinscape braucht, wird geprüft…</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Dateien werden durchgesehen</translation>
  </message>
  <message>
   <source>Looking at the archives of the server</source>
   <translation>Archive des Servers werden durchgesehen</translation>
  </message>
  <message>
   <source>Looking at the rasters…</source>
   <translation>Raster werden durchgesehen…</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Python wird gesucht</translation>
  </message>
  <message>
   <source>Looks alone, every class weighing the same</source>
   <translation>Nur das Aussehen, alle Klassen gleich gewichtet</translation>
  </message>
  <message>
   <source>Looks at the engine, its packages, memory, disk space and graphics card, and at an archive if you name one, and says what is wrong and what to do. Nothing is changed; the optional report holds no name, no home folder and no password.</source>
   <translation>Prüft den Rechenkern, seine Pakete, Arbeitsspeicher, Speicherplatz und Grafikkarte sowie ein Archiv, wenn Sie eines angeben, und sagt, was nicht stimmt und was zu tun ist. Es wird nichts verändert; der optionale Bericht enthält keinen Namen, keinen Benutzerordner und kein Passwort.</translation>
  </message>
  <message>
   <source>Looks at the tiles of your archive in many ways (turned, brighter, closer) and learns what belongs together. Needs no labels.</source>
   <translation>Sieht die Kacheln Ihres Archivs auf viele Arten an (gedreht, heller, näher) und lernt, was zusammengehört. Braucht keine Labels.</translation>
  </message>
  <message>
   <source>Looks whether this Python has what the engine needs, and uses it if it has</source>
   <translation>Prüft, ob dieses Python hat, was der Rechenkern braucht, und verwendet es gegebenenfalls</translation>
  </message>
  <message>
   <source>Loss at the end</source>
   <translation>Verlust am Ende</translation>
  </message>
  <message>
   <source>Loss for labelled places</source>
   <translation>Verlust für gekennzeichnete Orte</translation>
  </message>
  <message>
   <source>Loss: {0} at the beginning, {1} at the end.</source>
   <translation>Verlust: {0} am Anfang, {1} am Ende.</translation>
  </message>
  <message>
   <source>Lowest score shown</source>
   <translation>Kleinster angezeigter Wert</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Made for the server {0}</source>
   <translation>Für den Server {0} erstellt</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <source>Made with Kinscape and QGIS.</source>
   <translation>Erstellt mit Kinscape und QGIS.</translation>
  </message>
  <message>
   <source>Make a key with a name of your own, such as one for a vault</source>
   <translation>Einen Schlüssel mit eigenem Namen erstellen, etwa für einen Tresor</translation>
  </message>
  <message>
   <source>Make a small landscape and its archive in {0}, and open both; it takes a few seconds</source>
   <translation>Eine kleine Landschaft und ihr Archiv in {0} erstellen und beides öffnen; das dauert einige Sekunden</translation>
  </message>
  <message>
   <source>Make an archive…</source>
   <translation>Archiv erstellen…</translation>
  </message>
  <message>
   <source>Make an encoder that knows your own imagery or your own classes</source>
   <translation>Einen Encoder erstellen, der Ihre eigenen Bilddaten oder Ihre eigenen Klassen kennt</translation>
  </message>
  <message>
   <source>Make the demo</source>
   <translation>Demo erstellen</translation>
  </message>
  <message>
   <source>Makes a map of what covers the ground: water, bare land, roads, buildings and vegetation, told from the imagery by a network. The map is a raster of class numbers with names and colours; a table beside it says how many square metres each class covers.

Rasters of any size work; finer imagery is brought to the pixel size that the network knows. It was trained on one city: compare the map with the imagery before you use its areas.

Cancelling leaves nothing behind; an earlier map stays until the new one is whole.</source>
   <translation>Erstellt eine Karte dessen, was den Boden bedeckt: Wasser, offener Boden, Straßen, Gebäude und Vegetation, von einem Netz aus den Bilddaten erkannt. Die Karte ist ein Raster aus Klassennummern mit Namen und Farben; eine Tabelle daneben gibt an, wie viele Quadratmeter jede Klasse bedeckt.

Raster jeder Größe sind möglich; feinere Bilddaten werden auf die Pixelgröße gebracht, die das Netz kennt. Es wurde an einer einzigen Stadt trainiert: Vergleichen Sie die Karte mit den Bilddaten, bevor Sie ihre Flächen verwenden.

Bei einem Abbruch bleibt nichts zurück; eine frühere Karte bleibt, bis die neue vollständig ist.</translation>
  </message>
  <message>
   <source>Makes an archive from a GeoParquet file with footprints and a column of embedding vectors, written by Kinscape or by another program. Searches then use its tiles as examples.</source>
   <translation>Erstellt ein Archiv aus einer GeoParquet-Datei mit Grundrissen und einer Spalte mit Merkmalsvektoren, geschrieben von Kinscape oder einem anderen Programm. Suchen verwenden dann dessen Kacheln als Beispiele.</translation>
  </message>
  <message>
   <source>Makes an encoder that knows your imagery or your classes, and keeps it among the encoders of this computer.

'archive' learns the look of an archive's own tiles and needs no labels. 'places' learns from points or polygons with a class field, seen on the rasters of the archive or on raster layers. 'classes' learns from a folder with one sub-folder of images a class.

Takes from minutes to hours; the progress shows the time left. Cancelling keeps what was learned: with the same work folder the same training goes on from there.</source>
   <translation>Erstellt einen Encoder, der Ihre Bilddaten oder Ihre Klassen kennt, und legt ihn zu den Encodern dieses Computers.

'archive' lernt das Aussehen der Kacheln eines Archivs und braucht keine Labels. 'places' lernt aus Punkten oder Polygonen mit einem Klassenfeld, gesehen auf den Rastern des Archivs oder auf Rasterlayern. 'classes' lernt aus einem Ordner mit je einem Unterordner von Bildern pro Klasse.

Dauert Minuten bis Stunden; der Fortschritt zeigt die verbleibende Zeit. Bei einem Abbruch bleibt das Gelernte erhalten: Mit demselben Arbeitsordner geht dasselbe Training dort weiter.</translation>
  </message>
  <message>
   <source>Makes searches of very large archives faster, at the price of missing some places. How many is measured against exact search on a sample of tiles, and reported as recall.

'exact' removes the index. Archives below about a million tiles need none.</source>
   <translation>Beschleunigt das Suchen in sehr großen Archiven, um den Preis, dass einige Fundstellen entgehen. Wie viele, wird an einer Stichprobe von Kacheln gegen die exakte Suche gemessen und als Trefferquote angegeben.

'exact' entfernt den Index. Archive unter etwa einer Million Kacheln brauchen keinen.</translation>
  </message>
  <message>
   <source>Making lists</source>
   <translation>Listen werden erstellt</translation>
  </message>
  <message>
   <source>Making overviews</source>
   <translation>Übersichten werden erstellt</translation>
  </message>
  <message>
   <source>Making the demo</source>
   <translation>Demo wird erstellt</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Umgebung wird erstellt</translation>
  </message>
  <message>
   <source>Making the scene</source>
   <translation>Szene wird erzeugt</translation>
  </message>
  <message>
   <source>Map in {0}.</source>
   <translation>Karte in {0}.</translation>
  </message>
  <message>
   <source>Mapping the land cover</source>
   <translation>Landbedeckung wird kartiert</translation>
  </message>
  <message>
   <source>Mark a place with A, or add an example under Like first</source>
   <translation>Markieren Sie zuerst eine Fundstelle mit A oder fügen Sie unter „Ähnlich“ ein Beispiel hinzu</translation>
  </message>
  <message>
   <source>Mark the selected places as what you do not look for</source>
   <translation>Die gewählten Fundstellen als das markieren, was Sie nicht suchen</translation>
  </message>
  <message>
   <source>Mark the selected places as what you look for</source>
   <translation>Die gewählten Fundstellen als das markieren, was Sie suchen</translation>
  </message>
  <message>
   <source>Mean average precision at 10</source>
   <translation>Mittlere Präzision (mAP) bei 10</translation>
  </message>
  <message>
   <source>Mean average precision at ten: {0} before, {1} after.</source>
   <translation>Mittlere Präzision (mAP) bei zehn: vorher {0}, nachher {1}.</translation>
  </message>
  <message>
   <source>Mean average precision over all</source>
   <translation>Mittlere Präzision (mAP) über alle</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Wird gemessen</translation>
  </message>
  <message>
   <source>Measuring before and after</source>
   <translation>Vorher und nachher wird gemessen</translation>
  </message>
  <message>
   <source>Measuring the index</source>
   <translation>Index wird gemessen</translation>
  </message>
  <message>
   <source>Memory and processor</source>
   <translation>Arbeitsspeicher und Prozessor</translation>
  </message>
  <message>
   <source>Memory for a job</source>
   <translation>Speicher je Auftrag</translation>
  </message>
  <message>
   <source>Memory for the pictures of the gallery in the dock</source>
   <translation>Speicher für die Bilder der Galerie im Bedienfeld</translation>
  </message>
  <message>
   <source>Memory for thumbnails</source>
   <translation>Speicher für Vorschaubilder</translation>
  </message>
  <message>
   <source>Memory in megabytes, at most</source>
   <translation>Speicher in Megabyte, höchstens</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <source>Metres per pixel</source>
   <translation>Meter je Pixel</translation>
  </message>
  <message>
   <source>Metres per pixel. Empty: unknown; the whole picture is taken as one tile.</source>
   <translation>Meter je Pixel. Leer: unbekannt; das ganze Bild gilt als eine Kachel.</translation>
  </message>
  <message>
   <source>Missing rasters</source>
   <translation>Fehlende Raster</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Weitere Filter</translation>
  </message>
  <message>
   <source>More filters ({0} set)</source>
   <translation>Weitere Filter ({0} gesetzt)</translation>
  </message>
  <message>
   <source>More images of the same thing</source>
   <translation>Weitere Bilder davon</translation>
  </message>
  <message>
   <source>More limits</source>
   <translation>Weitere Grenzen</translation>
  </message>
  <message>
   <source>More similar than all other tiles that were compared</source>
   <translation>Ähnlicher als alle anderen verglichenen Kacheln</translation>
  </message>
  <message>
   <source>More similar than {0} % of random tiles</source>
   <translation>Ähnlicher als {0} % zufälliger Kacheln</translation>
  </message>
  <message>
   <source>More: options, doctor, help, about</source>
   <translation>Mehr: Optionen, Diagnose, Hilfe, Info</translation>
  </message>
  <message>
   <source>Most like example {0} ({1}); least like example {2} ({3}).</source>
   <translation>Am ähnlichsten: Beispiel {0} ({1}); am wenigsten ähnlich: Beispiel {2} ({3}).</translation>
  </message>
  <message>
   <source>Most places shown</source>
   <translation>Höchstzahl angezeigter Fundstellen</translation>
  </message>
  <message>
   <source>Move an example</source>
   <translation>Beispiel verschieben</translation>
  </message>
  <message>
   <source>Move to the other strip</source>
   <translation>Zum anderen Streifen verschieben</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Nach „{0}“ verschieben</translation>
  </message>
  <message>
   <source>Move {0} examples</source>
   <translation>{0} Beispiele verschieben</translation>
  </message>
  <message>
   <source>NDCG at 10</source>
   <translation>NDCG bei 10</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>Na&amp;me</translation>
  </message>
  <message>
   <source>Name for those who search it</source>
   <translation>Name für die Suchenden</translation>
  </message>
  <message>
   <source>Name of the encoder</source>
   <translation>Name des Encoders</translation>
  </message>
  <message>
   <source>Name of the new encoder</source>
   <translation>Name des neuen Encoders</translation>
  </message>
  <message>
   <source>Network proxy</source>
   <translation>Netzwerk-Proxy</translation>
  </message>
  <message>
   <source>Network, packages and Python</source>
   <translation>Netzwerk, Pakete und Python</translation>
  </message>
  <message>
   <source>Networks that turn tiles to vectors</source>
   <translation>Netze, die Kacheln in Vektoren umwandeln</translation>
  </message>
  <message>
   <source>Neural networks</source>
   <translation>Neuronale Netze</translation>
  </message>
  <message>
   <source>New archive…</source>
   <translation>Neues Archiv…</translation>
  </message>
  <message>
   <source>New rasters</source>
   <translation>Neue Raster</translation>
  </message>
  <message>
   <source>New tiles</source>
   <translation>Neue Kacheln</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Neu…</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: the small build, for the processor alone</source>
   <translation>Keine NVIDIA-Karte gefunden: die kleine Variante, nur für den Prozessor</translation>
  </message>
  <message>
   <source>No archive is open</source>
   <translation>Kein Archiv ist geöffnet</translation>
  </message>
  <message>
   <source>No archive yet</source>
   <translation>Noch kein Archiv</translation>
  </message>
  <message>
   <source>No authentication: only servers that are open to everybody answer</source>
   <translation>Keine Authentifizierung: nur Server, die allen offenstehen, antworten</translation>
  </message>
  <message>
   <source>No file on disk, so it cannot be indexed: {0}</source>
   <translation>Keine Datei auf der Festplatte, daher nicht indexierbar: {0}</translation>
  </message>
  <message>
   <source>No place found</source>
   <translation>Keine Fundstelle</translation>
  </message>
  <message>
   <source>No place passes: lower the threshold, allow more places, or show the hidden ones.</source>
   <translation>Keine Fundstelle bleibt übrig: senken Sie den Schwellenwert, lassen Sie mehr Fundstellen zu oder zeigen Sie die ausgeblendeten.</translation>
  </message>
  <message>
   <source>No place was found</source>
   <translation>Keine Fundstelle gefunden</translation>
  </message>
  <message>
   <source>No place was found. A filter, the dates or the least score may leave nothing to search.</source>
   <translation>Keine Fundstelle gefunden. Vielleicht lassen ein Filter, der Zeitraum oder der kleinste Wert nichts zum Suchen übrig.</translation>
  </message>
  <message>
   <source>No server yet</source>
   <translation>Noch kein Server</translation>
  </message>
  <message>
   <source>No tile of the archive is of these dates.</source>
   <translation>Keine Kachel des Archivs liegt in diesem Zeitraum.</translation>
  </message>
  <message>
   <source>No tile of the archive is that near to the point.</source>
   <translation>Keine Kachel des Archivs liegt so nahe an dem Punkt.</translation>
  </message>
  <message>
   <source>No warnings</source>
   <translation>Keine Warnungen</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <source>Noise is deniability, not encryption. A small epsilon hides the question and destroys the search; a large one does the opposite. There is no setting that gives both.</source>
   <translation>Rauschen bietet Abstreitbarkeit, keine Verschlüsselung. Ein kleines Epsilon verbirgt die Anfrage und macht die Suche unbrauchbar; ein großes bewirkt das Gegenteil. Keine Einstellung leistet beides.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <source>None is open</source>
   <translation>Keines geöffnet</translation>
  </message>
  <message>
   <source>None of its packages is installed</source>
   <translation>Keines seiner Pakete ist installiert</translation>
  </message>
  <message>
   <source>None that networks could use: they run on the processor</source>
   <translation>Keine, die die Netze verwenden könnten: Sie laufen auf dem Prozessor</translation>
  </message>
  <message>
   <source>None: searches are exact</source>
   <translation>Keiner: Es wird exakt gesucht</translation>
  </message>
  <message>
   <source>Not for this archive: each of its files is one tile</source>
   <translation>Nicht bei diesem Archiv: jede seiner Dateien ist eine Kachel</translation>
  </message>
  <message>
   <source>Not for this result: its places have no position, or it was made by an earlier version</source>
   <translation>Nicht bei diesem Ergebnis: seine Fundstellen haben keine Lage, oder es stammt von einer früheren Version</translation>
  </message>
  <message>
   <source>Not found: {0}</source>
   <translation>Nicht gefunden: {0}</translation>
  </message>
  <message>
   <source>Not installed: {0}</source>
   <translation>Nicht installiert: {0}</translation>
  </message>
  <message>
   <source>Not installed; nothing else needs it</source>
   <translation>Nicht installiert; nichts anderes braucht es</translation>
  </message>
  <message>
   <source>Not up to date: {0}. Update brings it up to date.</source>
   <translation>Nicht aktuell: {0}. „Aktualisieren“ bringt es auf den neuesten Stand.</translation>
  </message>
  <message>
   <source>Nothing hides from the server who asks, when, and how often.</source>
   <translation>Nichts verbirgt vor dem Server, wer wann und wie oft anfragt.</translation>
  </message>
  <message>
   <source>Nothing is running.</source>
   <translation>Nichts läuft.</translation>
  </message>
  <message>
   <source>Nothing is wrong</source>
   <translation>Alles in Ordnung</translation>
  </message>
  <message>
   <source>Nothing proves that the server computed honestly; a probe, where the owner offers one, finds careless errors and some lies.</source>
   <translation>Nichts beweist, dass der Server ehrlich gerechnet hat; eine Prüfstichprobe, sofern der Eigentümer eine anbietet, deckt versehentliche Fehler und manche Lügen auf.</translation>
  </message>
  <message>
   <source>Nothing that you look for has been found yet, neither by the search nor in the sample.</source>
   <translation>Noch ist nichts von dem gefunden, was Sie suchen, weder von der Suche noch in der Stichprobe.</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nichts anzuzeigen</translation>
  </message>
  <message>
   <source>Nothing was measured yet</source>
   <translation>Noch nichts gemessen</translation>
  </message>
  <message>
   <source>Nothing was missed: every place is reviewed</source>
   <translation>Nichts wurde übersehen: Jede Fundstelle ist geprüft</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Noch nichts.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Anzahl Datumsangaben</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Anzahl der Fundstellen</translation>
  </message>
  <message>
   <source>Number of processes</source>
   <translation>Anzahl der Prozesse</translation>
  </message>
  <message>
   <source>Number the rasters instead of naming them</source>
   <translation>Raster nummerieren statt benennen</translation>
  </message>
  <message>
   <source>Numbers for each image</source>
   <translation>Zahlen je Bild</translation>
  </message>
  <message>
   <source>Numbers of a tile (fused)</source>
   <translation>Zahlen einer Kachel (fused)</translation>
  </message>
  <message>
   <source>Numbers of a tile from</source>
   <translation>Zahlen einer Kachel aus</translation>
  </message>
  <message>
   <source>Of places closer together than this, show only the best; 0 shows all</source>
   <translation>Von Fundstellen, die näher beieinander liegen, nur die beste zeigen; 0 zeigt alle</translation>
  </message>
  <message>
   <source>Of tiles that overlap, or show the same ground on several dates, keep the most similar</source>
   <translation>Von Kacheln, die sich überlappen oder denselben Boden an mehreren Tagen zeigen, die ähnlichste behalten</translation>
  </message>
  <message>
   <source>Of what it should not be like, it is nearest to Unlike {0} ({1}).</source>
   <translation>Von dem, was sie nicht sein soll, kommt ihr „Unähnlich {0}“ am nächsten ({1}).</translation>
  </message>
  <message>
   <source>Of {0} packages, these work: {1}</source>
   <translation>Von {0} Paketen funktionieren diese: {1}</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 1, 2, 3. Empty: the first three colour bands. They hold for these rasters; add a sensor with another order of bands in a run of its own.</source>
   <translation>Einer (als Grau) oder drei, etwa 1, 2, 3. Leer: die ersten drei Farbkanäle. Sie gelten für diese Raster; fügen Sie einen Sensor mit anderer Kanalreihenfolge in einem eigenen Lauf hinzu.</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 4, 3, 2. Empty: the first three colour bands.</source>
   <translation>Einer (als Grau verwendet) oder drei, etwa 4, 3, 2. Leer: die ersten drei Farbkanäle.</translation>
  </message>
  <message>
   <source>One hit for each place</source>
   <translation>Ein Treffer je Ort</translation>
  </message>
  <message>
   <source>One hit per place</source>
   <translation>Ein Treffer je Ort</translation>
  </message>
  <message>
   <source>One more place to review</source>
   <translation>Noch eine Fundstelle zu prüfen,</translation>
  </message>
  <message>
   <source>One more thing was left out.</source>
   <translation>Etwas Weiteres wurde ausgelassen.</translation>
  </message>
  <message>
   <source>One thing is wrong and must be mended</source>
   <translation>Ein Fehler muss behoben werden</translation>
  </message>
  <message>
   <source>Only imagery of this day or earlier</source>
   <translation>Nur Bilddaten von diesem Tag oder früher</translation>
  </message>
  <message>
   <source>Only imagery of this day or later</source>
   <translation>Nur Bilddaten von diesem Tag oder später</translation>
  </message>
  <message>
   <source>Only in</source>
   <translation>Nur in</translation>
  </message>
  <message>
   <source>Only in these rasters</source>
   <translation>Nur in diesen Rastern</translation>
  </message>
  <message>
   <source>Only near this point</source>
   <translation>Nur in der Nähe dieses Punktes</translation>
  </message>
  <message>
   <source>Only part of the archive is searched, so a similar tile may be missed.</source>
   <translation>Nur ein Teil des Archivs wird durchsucht, eine ähnliche Kachel kann daher übersehen werden.</translation>
  </message>
  <message>
   <source>Only places marked so in the dock</source>
   <translation>Nur im Bedienfeld so markierte Fundstellen</translation>
  </message>
  <message>
   <source>Only places within this distance of the point; 0 switches it off</source>
   <translation>Nur Fundstellen bis zu dieser Entfernung vom Punkt; 0 schaltet es aus</translation>
  </message>
  <message>
   <source>Only so many places that look most alike are put into a new order; those after them stay</source>
   <translation>Nur so viele der ähnlichsten Fundstellen werden neu geordnet; die danach bleiben</translation>
  </message>
  <message>
   <source>Only the entry in this list goes: its authentication stays in QGIS, your keys and results stay here.</source>
   <translation>Nur der Eintrag in dieser Liste verschwindet: die Authentifizierung bleibt in QGIS, Ihre Schlüssel und Ergebnisse bleiben hier.</translation>
  </message>
  <message>
   <source>Only the query's own place was found, and it is left out.</source>
   <translation>Gefunden wurde nur der Ort der Suchvorlage selbst, und der wird ausgelassen.</translation>
  </message>
  <message>
   <source>Only tiles of the rasters that are ticked; none ticked means all</source>
   <translation>Nur Kacheln der angehakten Raster; ist keines angehakt, gelten alle</translation>
  </message>
  <message>
   <source>Only within these polygons</source>
   <translation>Nur innerhalb dieser Polygone</translation>
  </message>
  <message>
   <source>Only within this extent</source>
   <translation>Nur innerhalb dieser Ausdehnung</translation>
  </message>
  <message>
   <source>Open Kinscape's page in QGIS's options</source>
   <translation>Die Seite von Kinscape in den QGIS-Optionen öffnen</translation>
  </message>
  <message>
   <source>Open an archive first: its rasters are what is looked at</source>
   <translation>Öffnen Sie zuerst ein Archiv: angesehen werden dessen Raster</translation>
  </message>
  <message>
   <source>Open an archive first: the demo server serves that</source>
   <translation>Öffnen Sie zuerst ein Archiv: der Demoserver stellt es bereit</translation>
  </message>
  <message>
   <source>Open an archive first; words need one whose encoder knows them</source>
   <translation>Öffnen Sie zuerst ein Archiv; Wörter brauchen eines, dessen Encoder sie versteht</translation>
  </message>
  <message>
   <source>Open an archive that exists already</source>
   <translation>Ein vorhandenes Archiv öffnen</translation>
  </message>
  <message>
   <source>Open an archive, or make a new one</source>
   <translation>Ein Archiv öffnen oder ein neues anlegen</translation>
  </message>
  <message>
   <source>Open an archive…</source>
   <translation>Archiv öffnen…</translation>
  </message>
  <message>
   <source>Open archive…</source>
   <translation>Archiv öffnen…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open in a browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Protokoll öffnen</translation>
  </message>
  <message>
   <source>Open options…</source>
   <translation>Optionen öffnen…</translation>
  </message>
  <message>
   <source>Open the Archive page</source>
   <translation>Archivseite öffnen</translation>
  </message>
  <message>
   <source>Open the Archive page with the rasters of this project listed</source>
   <translation>Die Archivseite öffnen, mit den Rastern dieses Projekts in der Liste</translation>
  </message>
  <message>
   <source>Open the Archive page with this encoder chosen, for a new archive of your rasters</source>
   <translation>Die Seite „Archiv“ mit diesem Encoder öffnen, für ein neues Archiv Ihrer Raster</translation>
  </message>
  <message>
   <source>Open the Archive page, to index the rasters into a new folder</source>
   <translation>Die Archivseite öffnen, um die Raster in einen neuen Ordner zu indexieren</translation>
  </message>
  <message>
   <source>Open the Remote page, to add a server or to see what they hold</source>
   <translation>Die Seite Server öffnen, um einen Server hinzuzufügen oder zu sehen, was die Server enthalten</translation>
  </message>
  <message>
   <source>Open the Search page, where it can be installed</source>
   <translation>Die Suchseite öffnen, wo er installiert werden kann</translation>
  </message>
  <message>
   <source>Open the Search page, which then asks this archive in this way</source>
   <translation>Die Suchseite öffnen, die dann dieses Archiv auf diese Art abfragt</translation>
  </message>
  <message>
   <source>Open the installer to add the neural networks</source>
   <translation>Die Installation öffnen, um die neuronalen Netze hinzuzufügen</translation>
  </message>
  <message>
   <source>Open the latest result of this project again</source>
   <translation>Das letzte Ergebnis dieses Projekts wieder öffnen</translation>
  </message>
  <message>
   <source>Open the page that says in plain words who learns what when you ask in this way</source>
   <translation>Die Seite öffnen, die in einfachen Worten erklärt, wer was erfährt, wenn Sie auf diese Art abfragen</translation>
  </message>
  <message>
   <source>Open the page where building can be followed and stopped</source>
   <translation>Die Seite öffnen, auf der sich das Erstellen verfolgen und anhalten lässt</translation>
  </message>
  <message>
   <source>Open {0} in this project from now on</source>
   <translation>Von jetzt an {0} in diesem Projekt öffnen</translation>
  </message>
  <message>
   <source>Opening the answer</source>
   <translation>Antwort wird geöffnet</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>Betriebssystem</translation>
  </message>
  <message>
   <source>Options of the mode</source>
   <translation>Optionen des Modus</translation>
  </message>
  <message>
   <source>Options of the ways to ask</source>
   <translation>Optionen der Abfragearten</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>Or try it with your own archive: a server for this computer alone.</source>
   <translation>Oder probieren Sie es mit Ihrem eigenen Archiv aus: ein Server nur für diesen Computer.</translation>
  </message>
  <message>
   <source>Order of the places</source>
   <translation>Reihenfolge der Fundstellen</translation>
  </message>
  <message>
   <source>Order of the report</source>
   <translation>Reihenfolge des Berichts</translation>
  </message>
  <message>
   <source>Order the places by looks (left), by land cover (right), or by both; nothing is searched again</source>
   <translation>Die Fundstellen nach Aussehen (links), nach Landbedeckung (rechts) oder nach beidem ordnen; gesucht wird nicht noch einmal</translation>
  </message>
  <message>
   <source>Orders the first</source>
   <translation>Ordnet die ersten</translation>
  </message>
  <message>
   <source>Out of date</source>
   <translation>Nicht aktuell</translation>
  </message>
  <message>
   <source>Overlap of neighbouring tiles</source>
   <translation>Überlappung benachbarter Kacheln</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Paketindex</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste or drop</source>
   <translation>Einfügen oder ablegen</translation>
  </message>
  <message>
   <source>Percentile under random tiles</source>
   <translation>Perzentil unter zufälligen Kacheln</translation>
  </message>
  <message>
   <source>Pick the point on the map</source>
   <translation>Punkt auf der Karte wählen</translation>
  </message>
  <message>
   <source>Picture of an example</source>
   <translation>Bild eines Beispiels</translation>
  </message>
  <message>
   <source>Pictures for the report</source>
   <translation>Bilder für den Bericht</translation>
  </message>
  <message>
   <source>Pictures of queries, and results without a name of their own, will be gone, also for other projects that show them. What the open project shows is kept.</source>
   <translation>Bilder von Suchvorlagen und Ergebnisse ohne eigenen Namen werden gelöscht, auch für andere Projekte, die sie anzeigen. Was das geöffnete Projekt anzeigt, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Pictures or map tiles that you load from the same party afterwards show which places you look at; Kinscape itself fetches nothing after the answer.</source>
   <translation>Bilder oder Kartenkacheln, die Sie danach von derselben Partei laden, zeigen, welche Orte Sie sich ansehen; Kinscape selbst ruft nach der Antwort nichts mehr ab.</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Bilder…</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Pixel size of the map in metres</source>
   <translation>Pixelgröße der Karte in Metern</translation>
  </message>
  <message>
   <source>Place {0}, score {1}</source>
   <translation>Fundstelle {0}, Wert {1}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Fundstellen</translation>
  </message>
  <message>
   <source>Places are ranked by their looks alone</source>
   <translation>Fundstellen werden nur nach ihrem Aussehen geordnet</translation>
  </message>
  <message>
   <source>Places chosen</source>
   <translation>Gewählte Fundstellen</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Gefundene Fundstellen</translation>
  </message>
  <message>
   <source>Places found, the most similar first</source>
   <translation>Gefundene Fundstellen, die ähnlichste zuerst</translation>
  </message>
  <message>
   <source>Places found, the most similar first; a click, or the arrow keys, show them on the map</source>
   <translation>Gefundene Fundstellen, die ähnlichste zuerst; ein Klick oder die Pfeiltasten zeigen sie auf der Karte</translation>
  </message>
  <message>
   <source>Places in the results</source>
   <translation>Fundstellen in den Ergebnissen</translation>
  </message>
  <message>
   <source>Places in the sample</source>
   <translation>Fundstellen in der Stichprobe</translation>
  </message>
  <message>
   <source>Places of a class nearer to each other than to any other class</source>
   <translation>Orte einer Klasse liegen näher beieinander als an jeder anderen Klasse</translation>
  </message>
  <message>
   <source>Places that changed their rank</source>
   <translation>Fundstellen mit neuem Rang</translation>
  </message>
  <message>
   <source>Places that land cover orders</source>
   <translation>Fundstellen, die die Landbedeckung ordnet</translation>
  </message>
  <message>
   <source>Places that look like the query</source>
   <translation>Fundstellen, die der Suchvorlage ähneln</translation>
  </message>
  <message>
   <source>Places that look like {0}</source>
   <translation>Fundstellen, die aussehen wie {0}</translation>
  </message>
  <message>
   <source>Places to choose from</source>
   <translation>Fundstellen zur Auswahl</translation>
  </message>
  <message>
   <source>Places to judge</source>
   <translation>Zu beurteilende Fundstellen</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Zu kennzeichnende Fundstellen</translation>
  </message>
  <message>
   <source>Places to review</source>
   <translation>Zu prüfende Fundstellen</translation>
  </message>
  <message>
   <source>Places whose land cover is not known</source>
   <translation>Fundstellen, deren Landbedeckung nicht bekannt ist</translation>
  </message>
  <message>
   <source>Places with a picture</source>
   <translation>Fundstellen mit Bild</translation>
  </message>
  <message>
   <source>Places written</source>
   <translation>Geschriebene Fundstellen</translation>
  </message>
  <message>
   <source>Points or polygons; for 'places'.</source>
   <translation>Punkte oder Polygone; für 'places'.</translation>
  </message>
  <message>
   <source>Polygon layer</source>
   <translation>Polygonlayer</translation>
  </message>
  <message>
   <source>Polygons around examples</source>
   <translation>Polygone um Beispiele</translation>
  </message>
  <message>
   <source>Polygons around what should not be found</source>
   <translation>Polygone um das, was nicht gefunden werden soll</translation>
  </message>
  <message>
   <source>Precision at 10</source>
   <translation>Präzision bei 10</translation>
  </message>
  <message>
   <source>Precision at 10 after</source>
   <translation>Präzision bei 10 nachher</translation>
  </message>
  <message>
   <source>Precision at 10 before</source>
   <translation>Präzision bei 10 vorher</translation>
  </message>
  <message>
   <source>Precision at 10 of each class</source>
   <translation>Präzision bei 10 je Klasse</translation>
  </message>
  <message>
   <source>Prepares an archive so that a server (kinscape serve) can offer it to others: they search it without showing what they look for, and see footprints and scores, neither pixels nor vectors. What is disclosed stands in the log.

With a server the archive becomes a vault there instead: everything is sealed on this computer with a key of yours, and only you can search it.

Takes seconds to minutes. Cancelling leaves what was published before.</source>
   <translation>Bereitet ein Archiv so vor, dass ein Server (kinscape serve) es anderen anbieten kann: sie durchsuchen es, ohne zu zeigen, wonach sie suchen, und sehen Grundrisse und Ähnlichkeitswerte, weder Pixel noch Vektoren. Was offengelegt wird, steht im Protokoll.

Ist ein Server angegeben, wird das Archiv dort stattdessen zum Tresor: alles wird auf diesem Computer mit einem Ihrer Schlüssel versiegelt, und nur Sie können es durchsuchen.

Dauert Sekunden bis Minuten. Beim Abbrechen bleibt, was zuvor veröffentlicht war.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <source>Press A for what you look for and X for the rest, then search again</source>
   <translation>Drücken Sie A für das Gesuchte und X für den Rest und suchen Sie dann noch einmal</translation>
  </message>
  <message>
   <source>Press D and draw a box on the map around it, drag an image file onto Like, or paste a screenshot there.</source>
   <translation>Drücken Sie D und ziehen Sie auf der Karte ein Rechteck darum, ziehen Sie eine Bilddatei auf „Ähnlich“ oder fügen Sie dort ein Bildschirmfoto ein.</translation>
  </message>
  <message>
   <source>Press F, or add more examples: of what you look for under Like, of what it is not under Unlike.</source>
   <translation>Drücken Sie F oder fügen Sie weitere Beispiele hinzu: was Sie suchen, unter „Ähnlich“, was es nicht ist, unter „Unähnlich“.</translation>
  </message>
  <message>
   <source>Press, drag and release on the map (D)</source>
   <translation>Auf der Karte drücken, ziehen und loslassen (D)</translation>
  </message>
  <message>
   <source>Press, drag and release on the map around what you look for; Shift keeps a square, a click takes one tile</source>
   <translation>Auf der Karte um das Gesuchte drücken, ziehen und loslassen; Umschalt hält ein Quadrat, ein Klick nimmt eine Kachel</translation>
  </message>
  <message>
   <source>Private query</source>
   <translation>Private Anfrage</translation>
  </message>
  <message>
   <source>Private query, exact</source>
   <translation>Private Anfrage, exakt</translation>
  </message>
  <message>
   <source>Private search</source>
   <translation>Vertrauliche Suche</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Fortschritt der Installation</translation>
  </message>
  <message>
   <source>Progress of the review</source>
   <translation>Fortschritt der Prüfung</translation>
  </message>
  <message>
   <source>Project rasters</source>
   <translation>Raster des Projekts</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Messverfahren</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Publish an archive</source>
   <translation>Archiv veröffentlichen</translation>
  </message>
  <message>
   <source>Publishing</source>
   <translation>Wird veröffentlicht</translation>
  </message>
  <message>
   <source>Publishing {0}</source>
   <translation>{0} wird veröffentlicht</translation>
  </message>
  <message>
   <source>Put an earlier query back</source>
   <translation>Frühere Suchvorlage zurückholen</translation>
  </message>
  <message>
   <source>Put everything that was found on the clipboard, without names, home folders and passwords</source>
   <translation>Alle Befunde in die Zwischenablage kopieren, ohne Namen, Benutzerordner und Passwörter</translation>
  </message>
  <message>
   <source>Put rasters into a new archive</source>
   <translation>Raster in ein neues Archiv aufnehmen</translation>
  </message>
  <message>
   <source>Put rasters into an archive, and see what is inside</source>
   <translation>Raster in ein Archiv aufnehmen und sehen, was es enthält</translation>
  </message>
  <message>
   <source>Put the examples and filters of this search back, to change them before searching again</source>
   <translation>Beispiele und Filter dieser Suche zurückholen, um sie vor einer neuen Suche zu ändern</translation>
  </message>
  <message>
   <source>Puts the first places of a search in a new order: how alike is what they consist of to what the query consists of? Neither rasters nor archive are read, so it takes a moment.

The search must have been made in an archive whose tiles have a land cover.

A weight of 4 makes a class count four times, 0 leaves it out: buildings=4, water=0.</source>
   <translation>Ordnet die ersten Fundstellen einer Suche neu: Wie ähnlich ist das, woraus sie bestehen, dem, woraus die Suchvorlage besteht? Weder Raster noch Archiv werden gelesen, daher dauert es nur einen Augenblick.

Die Suche muss in einem Archiv gemacht worden sein, dessen Kacheln eine Landbedeckung haben.

Ein Gewicht von 4 lässt eine Klasse vierfach zählen, 0 lässt sie weg: buildings=4, water=0.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Python crashed while the packages were loaded</source>
   <translation>Python ist abgestürzt, während die Pakete geladen wurden</translation>
  </message>
  <message>
   <source>Python to build on</source>
   <translation>Basis-Python</translation>
  </message>
  <message>
   <source>Python {0}, {1}, after {2} s</source>
   <translation>Python {0}, {1}, nach {2} s</translation>
  </message>
  <message>
   <source>QGIS</source>
   <translation>QGIS</translation>
  </message>
  <message>
   <source>QGIS and the plugin</source>
   <translation>QGIS und die Erweiterung</translation>
  </message>
  <message>
   <source>QGIS does not take the filter {0}</source>
   <translation>QGIS nimmt den Filter {0} nicht an</translation>
  </message>
  <message>
   <source>QGIS gave no credentials for {0}</source>
   <translation>QGIS hat keine Zugangsdaten für {0} geliefert</translation>
  </message>
  <message>
   <source>QGIS uses a SOCKS proxy, through which packages cannot be fetched: use a folder of packages</source>
   <translation>QGIS verwendet einen SOCKS-Proxy, über den sich keine Pakete holen lassen: verwenden Sie einen Ordner mit Paketen</translation>
  </message>
  <message>
   <source>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</source>
   <translation>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</translation>
  </message>
  <message>
   <source>QGIS's authentication database is not available</source>
   <translation>Die Authentifizierungsdatenbank von QGIS ist nicht verfügbar</translation>
  </message>
  <message>
   <source>QGIS's own</source>
   <translation>Das von QGIS</translation>
  </message>
  <message>
   <source>QGIS's temporary folder</source>
   <translation>Temporärer Ordner von QGIS</translation>
  </message>
  <message>
   <source>QGIS: {0}</source>
   <translation>QGIS: {0}</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Suchvorlagen</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Suchvorlage</translation>
  </message>
  <message>
   <source>Questions are hidden among decoys. The same question gets the same decoys again; even so, someone who knows what you are likely to look for can tell them apart.</source>
   <translation>Anfragen werden unter Attrappen verborgen. Dieselbe Anfrage bekommt wieder dieselben Attrappen; dennoch kann jemand, der weiß, wonach Sie vermutlich suchen, sie auseinanderhalten.</translation>
  </message>
  <message>
   <source>Questions under one key are known to come from one key holder; a new key breaks the link, but an account does not change with it.</source>
   <translation>Bei Anfragen mit demselben Schlüssel ist bekannt, dass sie von einem einzigen Schlüsselinhaber stammen; ein neuer Schlüssel löst diese Verbindung, ein Konto aber wechselt dabei nicht.</translation>
  </message>
  <message>
   <source>Radius around the point in metres</source>
   <translation>Umkreis um den Punkt in Metern</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rang</translation>
  </message>
  <message>
   <source>Rank places by land cover</source>
   <translation>Fundstellen nach Landbedeckung ordnen</translation>
  </message>
  <message>
   <source>Rank {0} by looks alone; land cover does not count now.</source>
   <translation>Rang {0} nur nach Aussehen; die Landbedeckung zählt gerade nicht.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, and the same with land cover.</source>
   <translation>Rang {0} nach Aussehen, mit Landbedeckung derselbe.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, {1} with land cover.</source>
   <translation>Rang {0} nach Aussehen, {1} mit Landbedeckung.</translation>
  </message>
  <message>
   <source>Rank {0}: land cover orders only the {1} places that look most alike.</source>
   <translation>Rang {0}: die Landbedeckung ordnet nur die {1} ähnlichsten Fundstellen.</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Rangfolge</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by a concept: what a search was taught by likes and unlikes, kept as a file. It works in any archive of the same encoder, without the imagery that it was taught with.

Cancelling writes nothing.</source>
   <translation>Ordnet alle Kacheln eines Archivs nach einem Konzept: dem, was eine Suche aus „Ähnlich“ und „Unähnlich“ gelernt hat, als Datei gespeichert. Es funktioniert in jedem Archiv mit demselben Encoder, auch ohne die Bilddaten, mit denen es angelernt wurde.

Bei einem Abbruch wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a picture: a raster, a photo, a screenshot. The picture needs no georeference.

Give its ground resolution if you know it: then what it shows is compared at its true size; otherwise the whole picture is taken as one tile.

More pictures of the same thing make the query broader; pictures of what should not be found push their like down the ranking.

Cancelling writes nothing.</source>
   <translation>Ordnet alle Kacheln eines Archivs danach, wie sehr sie einem Bild ähneln: einem Raster, einem Foto, einem Bildschirmfoto. Das Bild braucht keine Georeferenzierung.

Geben Sie seine Bodenauflösung an, wenn Sie sie kennen: dann wird der Inhalt in wahrer Größe verglichen; sonst gilt das ganze Bild als eine Kachel.

Weitere Bilder davon machen die Suchvorlage breiter; Bilder von dem, was nicht gefunden werden soll, drängen Ähnliches in der Rangfolge nach hinten.

Beim Abbrechen wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a piece of a raster, and writes the best places as polygons with rank, score, source and date.

The query is an extent, or the (selected) polygons of a layer, on any raster, in any CRS; several polygons are several examples of the same thing. Polygons to avoid push their like down the ranking.

The score map shows the score of every tile. The recipe beside the results replays the run.

Cancelling writes nothing.</source>
   <translation>Ordnet alle Kacheln eines Archivs danach, wie sehr sie einem Ausschnitt eines Rasters ähneln, und schreibt die besten Fundstellen als Polygone mit Rang, Ähnlichkeitswert, Quelle und Datum.

Die Suchvorlage ist eine Ausdehnung oder sind die (gewählten) Polygone eines Layers, auf einem beliebigen Raster, in einem beliebigen KBS; mehrere Polygone sind mehrere Beispiele für dasselbe. Zu meidende Polygone drängen Ähnliches in der Rangfolge nach hinten.

Die Ähnlichkeitskarte zeigt den Ähnlichkeitswert jeder Kachel. Das Rezept neben den Ergebnissen wiederholt den Lauf.

Beim Abbrechen wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Ranks the tiles of an archive that somebody else holds by how much they look like an example, without showing the server the example or what was found.

The example is a piece of a raster (an extent, or polygons) or an image. It is turned into numbers and sealed on this computer; in which way, and what the server can learn in it, is the mode's matter.

Beside the results lies a receipt: what left this computer, what came back, and who learned what.

Cancelling writes nothing.</source>
   <translation>Ordnet die Kacheln eines Archivs, das jemand anderem gehört, danach, wie sehr sie einem Beispiel ähneln, ohne dem Server das Beispiel oder die Funde zu zeigen.

Das Beispiel ist ein Rasterausschnitt (eine Ausdehnung oder Polygone) oder ein Bild. Es wird auf diesem Computer in Zahlen umgewandelt und versiegelt; auf welche Weise, und was der Server dabei erfahren kann, hängt vom Modus ab.

Neben den Ergebnissen liegt ein Beleg: was diesen Computer verließ, was zurückkam und wer was erfuhr.

Beim Abbrechen wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Raster files of any format that GDAL reads</source>
   <translation>Rasterdateien in jedem Format, das GDAL liest</translation>
  </message>
  <message>
   <source>Raster layers</source>
   <translation>Rasterlayer</translation>
  </message>
  <message>
   <source>Raster layers to see the places on</source>
   <translation>Rasterlayer, auf denen die Orte zu sehen sind</translation>
  </message>
  <message>
   <source>Raster with the example</source>
   <translation>Raster mit dem Beispiel</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Rasters and folders to index. Drag layers, browser entries or files here</source>
   <translation>Zu indexierende Raster und Ordner. Ziehen Sie Layer, Einträge des Browsers oder Dateien hierher</translation>
  </message>
  <message>
   <source>Rasters found again</source>
   <translation>Wiedergefundene Raster</translation>
  </message>
  <message>
   <source>Rasters in whose place another file lies</source>
   <translation>Raster, an deren Stelle eine andere Datei liegt</translation>
  </message>
  <message>
   <source>Rasters not found</source>
   <translation>Nicht gefundene Raster</translation>
  </message>
  <message>
   <source>Rasters to index</source>
   <translation>Zu indexierende Raster</translation>
  </message>
  <message>
   <source>Rasters were changed or are missing</source>
   <translation>Raster wurden geändert oder fehlen</translation>
  </message>
  <message>
   <source>Rasters whose files are gone</source>
   <translation>Raster, deren Dateien fehlen</translation>
  </message>
  <message>
   <source>Read it again where it has changed</source>
   <translation>Wo es sich geändert hat, neu lesen</translation>
  </message>
  <message>
   <source>Read the archive once more</source>
   <translation>Das Archiv noch einmal lesen</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Wird gelesen</translation>
  </message>
  <message>
   <source>Reading the archive</source>
   <translation>Archiv wird gelesen</translation>
  </message>
  <message>
   <source>Reading the concept</source>
   <translation>Konzept wird gelesen</translation>
  </message>
  <message>
   <source>Reading the query</source>
   <translation>Suchvorlage wird gelesen</translation>
  </message>
  <message>
   <source>Reading tiles</source>
   <translation>Kacheln werden gelesen</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Reads rasters, builds archives and searches them</source>
   <translation>Liest Raster, erstellt Archive und durchsucht sie</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Recall among the first</source>
   <translation>Trefferquote unter den ersten</translation>
  </message>
  <message>
   <source>Recall measured against exact search</source>
   <translation>Trefferquote, gemessen an der exakten Suche</translation>
  </message>
  <message>
   <source>Recall: {0:.3f}</source>
   <translation>Trefferquote: {0:.3f}</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Receipt of the last question</source>
   <translation>Beleg der letzten Anfrage</translation>
  </message>
  <message>
   <source>Receipt of the question</source>
   <translation>Beleg der Anfrage</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <source>Recipe of this result</source>
   <translation>Rezept dieses Ergebnisses</translation>
  </message>
  <message>
   <source>Recipe that replays the run</source>
   <translation>Rezept, das den Lauf wiederholt</translation>
  </message>
  <message>
   <source>Recipes</source>
   <translation>Rezepte</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Wiederholen: {0}</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Remote search</source>
   <translation>Suche auf einem Server</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove 1 raster from the archive?</source>
   <translation>1 Raster aus dem Archiv entfernen?</translation>
  </message>
  <message>
   <source>Remove all examples of this strip</source>
   <translation>Alle Beispiele dieses Streifens entfernen</translation>
  </message>
  <message>
   <source>Remove an example</source>
   <translation>Beispiel entfernen</translation>
  </message>
  <message>
   <source>Remove the chosen examples from this strip</source>
   <translation>Die gewählten Beispiele aus diesem Streifen entfernen</translation>
  </message>
  <message>
   <source>Remove the encoder {0}?</source>
   <translation>Encoder {0} entfernen?</translation>
  </message>
  <message>
   <source>Remove the server {0}?</source>
   <translation>Server {0} entfernen?</translation>
  </message>
  <message>
   <source>Remove {0} examples</source>
   <translation>{0} Beispiele entfernen</translation>
  </message>
  <message>
   <source>Remove {0} rasters from the archive?</source>
   <translation>{0} Raster aus dem Archiv entfernen?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen…</translation>
  </message>
  <message>
   <source>Replace an encoder of this name</source>
   <translation>Einen Encoder dieses Namens ersetzen</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report (PDF)…</source>
   <translation>Bericht (PDF)…</translation>
  </message>
  <message>
   <source>Report of a search (PDF)</source>
   <translation>Bericht zu einer Suche (PDF)</translation>
  </message>
  <message>
   <source>Report of {0}</source>
   <translation>Bericht zu {0}</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset to defaults</source>
   <translation>Auf Vorgaben zurücksetzen</translation>
  </message>
  <message>
   <source>Result that is shown</source>
   <translation>Angezeigtes Ergebnis</translation>
  </message>
  <message>
   <source>Results of a search</source>
   <translation>Ergebnisse einer Suche</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Retrieval with {0}</source>
   <translation>Bildsuche mit {0}</translation>
  </message>
  <message>
   <source>Return at most so many places, the most similar first</source>
   <translation>Höchstens so viele Fundstellen ausgeben, die ähnlichsten zuerst</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Reviewed sample</source>
   <translation>Geprüfte Stichprobe</translation>
  </message>
  <message>
   <source>Right places that are known</source>
   <translation>Bekannte richtige Fundstellen</translation>
  </message>
  <message>
   <source>Right places that remain, estimated</source>
   <translation>Noch übrige richtige Fundstellen, geschätzt</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Room for the archive</source>
   <translation>Platz für das Archiv</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>Platz für den Cache</translation>
  </message>
  <message>
   <source>Room for the engine</source>
   <translation>Platz für den Rechenkern</translation>
  </message>
  <message>
   <source>Row in the archive</source>
   <translation>Zeile im Archiv</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Erneut ausführen</translation>
  </message>
  <message>
   <source>Running {0}</source>
   <translation>{0} wird ausgeführt</translation>
  </message>
  <message>
   <source>SEI (obfuscated)</source>
   <translation>SEI (verschleiert)</translation>
  </message>
  <message>
   <source>SHA-256 of its weights</source>
   <translation>SHA-256 seiner Gewichte</translation>
  </message>
  <message>
   <source>SHA-256 of the weights: {0}…</source>
   <translation>SHA-256 der Gewichte: {0}…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>STAC-Item</translation>
  </message>
  <message>
   <source>Sample of {0}</source>
   <translation>Stichprobe von {0}</translation>
  </message>
  <message>
   <source>Sample to review</source>
   <translation>Zu prüfende Stichprobe</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save a concept</source>
   <translation>Konzept speichern</translation>
  </message>
  <message>
   <source>Save as concept…</source>
   <translation>Als Konzept speichern…</translation>
  </message>
  <message>
   <source>Save diagnosis</source>
   <translation>Diagnose speichern</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Rezept speichern</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Rezept speichern…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Save the concept as</source>
   <translation>Konzept speichern unter</translation>
  </message>
  <message>
   <source>Save the receipt as</source>
   <translation>Beleg speichern unter</translation>
  </message>
  <message>
   <source>Save the same text as a file</source>
   <translation>Denselben Text als Datei speichern</translation>
  </message>
  <message>
   <source>Saved as {0}; names, home folders and passwords were taken out.</source>
   <translation>Gespeichert als {0}; Namen, Benutzerordner und Passwörter wurden entfernt.</translation>
  </message>
  <message>
   <source>Saved the concept {0}; add it under Like, in this archive or another</source>
   <translation>Konzept {0} gespeichert; fügen Sie es unter „Ähnlich“ hinzu, in diesem oder einem anderen Archiv</translation>
  </message>
  <message>
   <source>Saved the receipt {0}</source>
   <translation>Beleg {0} gespeichert</translation>
  </message>
  <message>
   <source>Saved the recipe {0}</source>
   <translation>Rezept {0} gespeichert</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Saving the concept {0}</source>
   <translation>Konzept {0} wird gespeichert</translation>
  </message>
  <message>
   <source>Say in a few words what the places show, in the language that the encoder knows (mostly English)</source>
   <translation>Sagen Sie in wenigen Wörtern, was die Fundstellen zeigen, in der Sprache, die der Encoder kennt (meist Englisch)</translation>
  </message>
  <message>
   <source>Say in a few words what to look for, instead of showing it</source>
   <translation>In wenigen Wörtern sagen, was gesucht wird, statt es zu zeigen</translation>
  </message>
  <message>
   <source>Say in which folder it is now; others that moved with it are found</source>
   <translation>Angeben, in welchem Ordner es jetzt liegt; mit ihm verschobene werden ebenfalls gefunden</translation>
  </message>
  <message>
   <source>Say in which folder they are now; nothing has to be indexed again</source>
   <translation>Angeben, in welchem Ordner sie jetzt liegen; nichts muss neu indexiert werden</translation>
  </message>
  <message>
   <source>Say where they are now; nothing has to be indexed again</source>
   <translation>Angeben, wo sie jetzt liegen; nichts muss neu indexiert werden</translation>
  </message>
  <message>
   <source>Says how many tiles rasters would give, and how much disk and memory indexing them takes. Only headers are read and nothing is written.

With an archive its grid and encoder hold, and what it has already is not counted again.</source>
   <translation>Gibt an, wie viele Kacheln Raster ergeben würden und wie viel Speicherplatz und Arbeitsspeicher das Indexieren braucht. Es werden nur Dateiköpfe gelesen, und es wird nichts geschrieben.

Bei einem Archiv gelten dessen Bodenraster und Encoder, und was es schon enthält, wird nicht noch einmal gezählt.</translation>
  </message>
  <message>
   <source>Says how often what an encoder finds is of the right class: every image of a folder (one sub-folder a class) is a query, and all others, or a part that is drawn for it, are searched.

Papers count hits in different ways, so their numbers cannot be compared as they stand; here they are given under each convention, with a 95 % interval.

Takes about as long as indexing the images. Cancelling writes nothing.</source>
   <translation>Gibt an, wie oft das, was ein Encoder findet, von der richtigen Klasse ist: Jedes Bild eines Ordners (je Klasse ein Unterordner) ist eine Suchvorlage, und alle anderen, oder ein dafür gezogener Teil, werden durchsucht.

Veröffentlichungen zählen Treffer auf verschiedene Arten, daher sind ihre Zahlen nicht ohne Weiteres vergleichbar; hier werden sie nach jeder Konvention angegeben, mit einem 95-%-Intervall.

Dauert etwa so lange wie das Indexieren der Bilder. Bei einem Abbruch wird nichts geschrieben.</translation>
  </message>
  <message>
   <source>Says what is inside an archive: rasters and their dates, tiles, grid, encoder, index, size on disk; and whether the rasters are still there and unchanged. Nothing is written but the optional report.</source>
   <translation>Zeigt, was ein Archiv enthält: Raster und ihre Aufnahmedaten, Kacheln, Bodenraster, Encoder, Index, Größe auf der Festplatte; und ob die Raster noch vorhanden und unverändert sind. Geschrieben wird nichts außer, auf Wunsch, dem Bericht.</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Größenstufe</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Score map</source>
   <translation>Ähnlichkeitskarte</translation>
  </message>
  <message>
   <source>Scores are approximate; the index says how well its ranking agrees with the exact one.</source>
   <translation>Die Ähnlichkeitswerte sind Näherungen; der Index gibt an, wie gut seine Rangfolge mit der exakten übereinstimmt.</translation>
  </message>
  <message>
   <source>Sealing</source>
   <translation>Wird versiegelt</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <source>Search again with the same examples, filters and settings, in the archive as it is now</source>
   <translation>Mit denselben Beispielen, Filtern und Einstellungen neu suchen, im Archiv in seinem jetzigen Zustand</translation>
  </message>
  <message>
   <source>Search all dates</source>
   <translation>Alle Zeiten durchsuchen</translation>
  </message>
  <message>
   <source>Search all sources</source>
   <translation>Alle Quellen durchsuchen</translation>
  </message>
  <message>
   <source>Search all tiles of the archive</source>
   <translation>Alle Kacheln des Archivs durchsuchen</translation>
  </message>
  <message>
   <source>Search an archive of a server</source>
   <translation>Archiv eines Servers durchsuchen</translation>
  </message>
  <message>
   <source>Search an archive that somebody else holds, without showing them what you look for. Add their server, with the address and the token that they give you.</source>
   <translation>Durchsuchen Sie ein Archiv, das jemand anderem gehört, ohne zu zeigen, wonach Sie suchen. Fügen Sie dessen Server hinzu, mit der Adresse und dem Token, die Sie vom Eigentümer erhalten.</translation>
  </message>
  <message>
   <source>Search archives that other people hold, without showing them what you look for</source>
   <translation>Archive anderer durchsuchen, ohne ihnen zu zeigen, wonach Sie suchen</translation>
  </message>
  <message>
   <source>Search at any distance</source>
   <translation>In jeder Entfernung suchen</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>Überall suchen</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>Durchsuchen</translation>
  </message>
  <message>
   <source>Search once more with the liked and unliked places among the examples</source>
   <translation>Noch einmal suchen, mit den als ähnlich und unähnlich markierten Fundstellen unter den Beispielen</translation>
  </message>
  <message>
   <source>Search once more, so that the places found come with their land cover</source>
   <translation>Noch einmal suchen, damit die Fundstellen mit ihrer Landbedeckung kommen</translation>
  </message>
  <message>
   <source>Search only in the part of the world that the map shows now</source>
   <translation>Nur in dem Gebiet suchen, das die Karte jetzt zeigt</translation>
  </message>
  <message>
   <source>Search only inside the polygons of a layer, or of its selected features</source>
   <translation>Nur innerhalb der Polygone eines Layers oder seiner gewählten Objekte suchen</translation>
  </message>
  <message>
   <source>Search the archive for places like the examples (F)</source>
   <translation>Das Archiv nach Fundstellen durchsuchen, die den Beispielen ähneln (F)</translation>
  </message>
  <message>
   <source>Search the archive on this computer, or an archive of a server without showing it what you look for</source>
   <translation>Das Archiv auf diesem Computer durchsuchen oder ein Archiv eines Servers, ohne ihm zu zeigen, wonach Sie suchen</translation>
  </message>
  <message>
   <source>Search the archive that is open here; nothing leaves this computer</source>
   <translation>Das hier geöffnete Archiv durchsuchen; nichts verlässt diesen Computer</translation>
  </message>
  <message>
   <source>Search the whole archive</source>
   <translation>Ganzes Archiv durchsuchen</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Gesucht am</translation>
  </message>
  <message>
   <source>Searched with its sub-folders.</source>
   <translation>Einschließlich seiner Unterordner.</translation>
  </message>
  <message>
   <source>Searches that you make in an archive are compared here before and after a training.</source>
   <translation>Suchen, die Sie in einem Archiv machen, werden hier vor und nach einem Training verglichen.</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>Suche läuft</translation>
  </message>
  <message>
   <source>Searching starts as soon as the first version of it is written.</source>
   <translation>Gesucht werden kann, sobald seine erste Fassung geschrieben ist.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Seed of all draws</source>
   <translation>Startwert aller Ziehungen</translation>
  </message>
  <message>
   <source>Seed of the draw</source>
   <translation>Startwert der Ziehung</translation>
  </message>
  <message>
   <source>Selected places</source>
   <translation>Gewählte Fundstellen</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Sending the key</source>
   <translation>Schlüssel wird gesendet</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Serve the open archive to this computer alone, and ask it as if it were somebody else's</source>
   <translation>Das geöffnete Archiv nur für diesen Computer bereitstellen und so abfragen, als gehörte es jemand anderem</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Server learns</source>
   <translation>Server erfährt</translation>
  </message>
  <message>
   <source>Servers</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>Servers know it by {0}…</source>
   <translation>Server kennen ihn als {0}…</translation>
  </message>
  <message>
   <source>Set it in QGIS: Settings &gt; Options &gt; Network</source>
   <translation>In QGIS einzustellen: Einstellungen &gt; Optionen &gt; Netzwerk</translation>
  </message>
  <message>
   <source>Set the mark again that was taken back</source>
   <translation>Die zurückgenommene Markierung wieder setzen</translation>
  </message>
  <message>
   <source>Several parties that compare what you asked each of them see more than each alone.</source>
   <translation>Mehrere Parteien, die vergleichen, was Sie jede von ihnen gefragt haben, sehen mehr als jede für sich.</translation>
  </message>
  <message>
   <source>Several sizes, such as 40, 80, make several scales.</source>
   <translation>Mehrere Größen, etwa 40, 80, ergeben mehrere Größenstufen.</translation>
  </message>
  <message>
   <source>Share of a tile's pixels. Empty: the archive's own, 0.25 for a new one.</source>
   <translation>Anteil der Pixel einer Kachel. Leer: der des Archivs, bei einem neuen 0.25.</translation>
  </message>
  <message>
   <source>Share of a tile's side. Empty: the archive's own, 0.5 for a new one.</source>
   <translation>Anteil der Seite einer Kachel. Leer: der des Archivs, bei einem neuen 0.5.</translation>
  </message>
  <message>
   <source>Share of the ground that nothing is known of</source>
   <translation>Anteil des Bodens, über den nichts bekannt ist</translation>
  </message>
  <message>
   <source>Share of the labels kept to judge by</source>
   <translation>Anteil der zum Beurteilen zurückgehaltenen Labels</translation>
  </message>
  <message>
   <source>Share of the map without data</source>
   <translation>Anteil der Karte ohne Daten</translation>
  </message>
  <message>
   <source>Share of the right places that is known</source>
   <translation>Bekannter Anteil der richtigen Fundstellen</translation>
  </message>
  <message>
   <source>Share of the wanted places that was found</source>
   <translation>Gefundener Anteil der gesuchten Stellen</translation>
  </message>
  <message>
   <source>Share that is searched</source>
   <translation>Durchsuchter Anteil</translation>
  </message>
  <message>
   <source>Shared area over joint area.</source>
   <translation>Gemeinsame Fläche durch vereinigte Fläche.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Show &amp;coverage</source>
   <translation>Ab&amp;deckung zeigen</translation>
  </message>
  <message>
   <source>Show all places</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show all places again: take back threshold, number and spacing</source>
   <translation>Wieder alle Fundstellen zeigen: Schwellenwert, Anzahl und Abstand zurücknehmen</translation>
  </message>
  <message>
   <source>Show also the places that you have hidden (H hides the selected ones)</source>
   <translation>Auch die von Ihnen ausgeblendeten Fundstellen zeigen (H blendet die gewählten aus)</translation>
  </message>
  <message>
   <source>Show at most so many places: the best of those that are left by the other limits</source>
   <translation>Höchstens so viele Fundstellen zeigen: die besten derer, die die übrigen Grenzen lassen</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down</source>
   <translation>Alles zeigen, was Kinscape protokolliert hat</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down, with the details of this message</source>
   <translation>Alles zeigen, was Kinscape protokolliert hat, mit den Details dieser Meldung</translation>
  </message>
  <message>
   <source>Show hidden places</source>
   <translation>Ausgeblendete zeigen</translation>
  </message>
  <message>
   <source>Show how similar the place is to each of your examples</source>
   <translation>Zeigen, wie ähnlich die Fundstelle jedem Ihrer Beispiele ist</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Auf der Karte zeigen</translation>
  </message>
  <message>
   <source>Show on the map where it lies</source>
   <translation>Auf der Karte zeigen, wo es liegt</translation>
  </message>
  <message>
   <source>Show on the map where the example is</source>
   <translation>Auf der Karte zeigen, wo das Beispiel liegt</translation>
  </message>
  <message>
   <source>Show only places that score at least this; the line in the histogram is the same number</source>
   <translation>Nur Fundstellen mit mindestens diesem Wert zeigen; die Linie im Histogramm ist dieselbe Zahl</translation>
  </message>
  <message>
   <source>Show or hide the advanced options</source>
   <translation>Erweiterte Optionen ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the filters</source>
   <translation>Filter ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide the keys</source>
   <translation>Schlüssel ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show or hide what each class of land cover weighs</source>
   <translation>Zeigen oder verbergen, wie viel jede Klasse der Landbedeckung wiegt</translation>
  </message>
  <message>
   <source>Show the Archive page</source>
   <translation>Archivseite zeigen</translation>
  </message>
  <message>
   <source>Show the archive in Kinscape's dock, where it can be updated</source>
   <translation>Das Archiv im Bedienfeld von Kinscape zeigen, wo es aktualisiert werden kann</translation>
  </message>
  <message>
   <source>Show the earlier places</source>
   <translation>Frühere Fundstellen zeigen</translation>
  </message>
  <message>
   <source>Show the place on the map and let it flash</source>
   <translation>Die Fundstelle auf der Karte zeigen und aufblinken lassen</translation>
  </message>
  <message>
   <source>Show the places of the search before this one again</source>
   <translation>Die Fundstellen der vorigen Suche wieder zeigen</translation>
  </message>
  <message>
   <source>Show the places whose label would teach most: those it is least sure of, spread over the archive</source>
   <translation>Die Fundstellen zeigen, deren Kennzeichnung am meisten lehren würde: die unsichersten, über das Archiv verteilt</translation>
  </message>
  <message>
   <source>Show the values of a new installation</source>
   <translation>Die Werte einer neuen Installation anzeigen</translation>
  </message>
  <message>
   <source>Show the whole query again</source>
   <translation>Ganze Suchvorlage wieder zeigen</translation>
  </message>
  <message>
   <source>Show what left this computer, what came back, and who learned what</source>
   <translation>Zeigen, was diesen Computer verließ, was zurückkam und wer was erfuhr</translation>
  </message>
  <message>
   <source>Show what you look for, and find every place of the archive that looks like it</source>
   <translation>Zeigen, was Sie suchen, und alle Orte des Archivs finden, die so aussehen</translation>
  </message>
  <message>
   <source>Show why it has stopped</source>
   <translation>Zeigen, warum er angehalten hat</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Angezeigt</translation>
  </message>
  <message>
   <source>Side of a tile on the ground: about the size of the things you look for, with some of what is around them. Auto: 256 pixels of the finest raster</source>
   <translation>Seite einer Kachel am Boden: etwa so groß wie das, was Sie suchen, mit etwas Umgebung. Auto: 256 Pixel des feinsten Rasters</translation>
  </message>
  <message>
   <source>Side of the images while it learns; twice the side takes four times as long.</source>
   <translation>Seite der Bilder beim Lernen; die doppelte Seite dauert viermal so lange.</translation>
  </message>
  <message>
   <source>Similar places</source>
   <translation>Ähnliche Fundstellen</translation>
  </message>
  <message>
   <source>Similarity threshold</source>
   <translation>Schwellenwert der Ähnlichkeit</translation>
  </message>
  <message>
   <source>Similarity to each example</source>
   <translation>Ähnlichkeit mit jedem Beispiel</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Größe auf der Festplatte</translation>
  </message>
  <message>
   <source>Size on disk in bytes</source>
   <translation>Größe auf der Festplatte in Byte</translation>
  </message>
  <message>
   <source>Skip tiles with more nodata than</source>
   <translation>Kacheln überspringen mit mehr NoData als</translation>
  </message>
  <message>
   <source>Small (processor only)</source>
   <translation>Klein (nur Prozessor)</translation>
  </message>
  <message>
   <source>Small letters, digits, and . _ - inside.</source>
   <translation>Kleinbuchstaben, Ziffern, innen auch . _ -</translation>
  </message>
  <message>
   <source>So many places at the top may move</source>
   <translation>So viele Fundstellen an der Spitze dürfen den Platz wechseln</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Source file</source>
   <translation>Quelldatei</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Sources of the archive</source>
   <translation>Quellen des Archivs</translation>
  </message>
  <message>
   <source>Sources that could not be indexed</source>
   <translation>Nicht indexierbare Quellen</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>Neu starten</translation>
  </message>
  <message>
   <source>Start the engine now</source>
   <translation>Den Rechenkern jetzt starten</translation>
  </message>
  <message>
   <source>Starting the demo server</source>
   <translation>Demoserver wird gestartet</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Wird gestartet…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Stop computing; what is finished is kept, and the next time goes on from there</source>
   <translation>Berechnung abbrechen; Fertiges bleibt erhalten, und das nächste Mal geht es dort weiter</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Stop making the demo (Esc)</source>
   <translation>Erstellen der Demo abbrechen (Esc)</translation>
  </message>
  <message>
   <source>Stop making the demo server</source>
   <translation>Start des Demoservers abbrechen</translation>
  </message>
  <message>
   <source>Stop now; what is finished is kept (Esc)</source>
   <translation>Jetzt anhalten; Fertiges bleibt erhalten (Esc)</translation>
  </message>
  <message>
   <source>Stop now; what was downloaded is kept</source>
   <translation>Jetzt anhalten; Heruntergeladenes bleibt erhalten</translation>
  </message>
  <message>
   <source>Stop, and keep what is finished</source>
   <translation>Anhalten und Fertiges behalten</translation>
  </message>
  <message>
   <source>Stopped. What is finished is kept: build again to go on</source>
   <translation>Angehalten. Fertiges bleibt erhalten: zum Fortsetzen erneut erstellen</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept; Resume goes on from there.</source>
   <translation>Angehalten. Heruntergeladenes bleibt erhalten; „Fortsetzen“ macht dort weiter.</translation>
  </message>
  <message>
   <source>Stopped. What was learned is kept: resume to go on</source>
   <translation>Abgebrochen. Das Gelernte bleibt erhalten: zum Weitermachen fortsetzen</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>Such a file is a program: add only files of people you trust.</source>
   <translation>Eine solche Datei ist ein Programm: Fügen Sie nur Dateien von Leuten hinzu, denen Sie vertrauen.</translation>
  </message>
  <message>
   <source>Such as buildings=4, water=0.5. Classes that are not named weigh 1.</source>
   <translation>Etwa buildings=4, water=0.5. Nicht genannte Klassen wiegen 1.</translation>
  </message>
  <message>
   <source>Such as epsilon=1 for noise.</source>
   <translation>Etwa epsilon=1 für noise.</translation>
  </message>
  <message>
   <source>Such as local-index.bits=8.</source>
   <translation>Etwa local-index.bits=8.</translation>
  </message>
  <message>
   <source>Summary (JSON)</source>
   <translation>Zusammenfassung (JSON)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Table (HTML)</source>
   <translation>Tabelle (HTML)</translation>
  </message>
  <message>
   <source>Table of areas</source>
   <translation>Flächentabelle</translation>
  </message>
  <message>
   <source>Table with the middle of each place, for spreadsheets</source>
   <translation>Tabelle mit der Mitte jeder Fundstelle, für Tabellenkalkulationen</translation>
  </message>
  <message>
   <source>Take an image file…</source>
   <translation>Bilddatei nehmen…</translation>
  </message>
  <message>
   <source>Take away what Kinscape keeps there; asks first</source>
   <translation>Löschen, was Kinscape dort aufbewahrt; fragt vorher nach</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>Take back threshold, number and spacing</source>
   <translation>Schwellenwert, Anzahl und Abstand zurücknehmen</translation>
  </message>
  <message>
   <source>Take it away now</source>
   <translation>Jetzt löschen</translation>
  </message>
  <message>
   <source>Take its tiles out of the archive; the raster itself stays</source>
   <translation>Seine Kacheln aus dem Archiv nehmen; das Raster selbst bleibt</translation>
  </message>
  <message>
   <source>Take out its tiles; later updates leave it out. The file itself stays</source>
   <translation>Seine Kacheln herausnehmen; spätere Aktualisierungen lassen es aus. Die Datei selbst bleibt</translation>
  </message>
  <message>
   <source>Take the large build ({0})</source>
   <translation>Große Variante nehmen ({0})</translation>
  </message>
  <message>
   <source>Take the last mark back</source>
   <translation>Letzte Markierung zurücknehmen</translation>
  </message>
  <message>
   <source>Take the liked places as examples of what you look for (A likes the selected ones)</source>
   <translation>Die als ähnlich markierten Fundstellen als Beispiele für das nehmen, was Sie suchen (A markiert die gewählten als ähnlich)</translation>
  </message>
  <message>
   <source>Take the mark of a place away</source>
   <translation>Markierung einer Fundstelle entfernen</translation>
  </message>
  <message>
   <source>Take the marked places as examples</source>
   <translation>Markierte Fundstellen als Beispiele nehmen</translation>
  </message>
  <message>
   <source>Take the marks of {0} places away</source>
   <translation>Markierungen von {0} Fundstellen entfernen</translation>
  </message>
  <message>
   <source>Take the name and password out: QGIS's settings are not a safe place. pip's own configuration is.</source>
   <translation>Entfernen Sie Name und Passwort: Die Einstellungen von QGIS sind kein sicherer Ort dafür. Die eigene Konfiguration von pip ist einer.</translation>
  </message>
  <message>
   <source>Take the selected entries off the list (Delete)</source>
   <translation>Gewählte Einträge aus der Liste nehmen (Entf)</translation>
  </message>
  <message>
   <source>Take the selected places out of the list and off the map</source>
   <translation>Die gewählten Fundstellen aus der Liste und von der Karte nehmen</translation>
  </message>
  <message>
   <source>Take the server off the list</source>
   <translation>Den Server aus der Liste nehmen</translation>
  </message>
  <message>
   <source>Take the unliked places as examples of what you do not look for (X unlikes them)</source>
   <translation>Die als unähnlich markierten Fundstellen als Beispiele für das nehmen, was Sie nicht suchen (X markiert die gewählten als unähnlich)</translation>
  </message>
  <message>
   <source>Take the whole part of the imagery that the map shows now</source>
   <translation>Den ganzen Teil der Bilddaten nehmen, den die Karte jetzt zeigt</translation>
  </message>
  <message>
   <source>Take this server off the list (Delete)</source>
   <translation>Diesen Server aus der Liste nehmen (Entf)</translation>
  </message>
  <message>
   <source>Takes the build that the package index has, although it is much larger</source>
   <translation>Nimmt die Variante, die der Paketindex hat, obwohl sie viel größer ist</translation>
  </message>
  <message>
   <source>Teach an encoder from a collection of images: one folder a class</source>
   <translation>Einen Encoder mit einer Bildsammlung anlernen: je Klasse ein Ordner</translation>
  </message>
  <message>
   <source>Teach an encoder your own classes, from a layer of points or polygons with a class field</source>
   <translation>Einem Encoder Ihre eigenen Klassen beibringen, aus einem Punkt- oder Polygonlayer mit Klassenfeld</translation>
  </message>
  <message>
   <source>Tells the classes apart; good where they have many places</source>
   <translation>Unterscheidet die Klassen; gut, wenn sie viele Orte haben</translation>
  </message>
  <message>
   <source>Text files</source>
   <translation>Textdateien</translation>
  </message>
  <message>
   <source>Text files (*.md *.txt)</source>
   <translation>Textdateien (*.md *.txt)</translation>
  </message>
  <message>
   <source>Textures that are typical of this archive, learned without labels: works for any imagery, but the classes have no names</source>
   <translation>Texturen, die für dieses Archiv typisch sind, ohne Labels gelernt: geht mit beliebigen Bilddaten, aber die Klassen haben keine Namen</translation>
  </message>
  <message>
   <source>That is too little for {0}: choose another location.</source>
   <translation>Das ist zu wenig für {0}: wählen Sie einen anderen Speicherort.</translation>
  </message>
  <message>
   <source>That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was found: question and answer are encrypted with a key that never leaves your computer.</source>
   <translation>Dass Sie anfragen, wann, welches Archiv und wie viele Kacheln es hat. Nicht, wonach Sie suchen, und nicht, was gefunden wurde: Anfrage und Antwort sind mit einem Schlüssel verschlüsselt, der Ihren Computer nie verlässt.</translation>
  </message>
  <message>
   <source>That you downloaded the index, and when. Your questions never leave your computer.</source>
   <translation>Dass Sie den Index heruntergeladen haben und wann. Ihre Anfragen verlassen Ihren Computer nie.</translation>
  </message>
  <message>
   <source>The Python (3.10 or newer) from which the engine's environment is made</source>
   <translation>Das Python (3.10 oder neuer), aus dem die Umgebung des Rechenkerns erstellt wird</translation>
  </message>
  <message>
   <source>The Python program that has the engine's packages; leave it empty to let Kinscape look for it</source>
   <translation>Das Python-Programm, das die Pakete des Rechenkerns hat; leer lassen, damit Kinscape danach sucht</translation>
  </message>
  <message>
   <source>The address that the owner of the archive gave you; it begins with https</source>
   <translation>Die Adresse, die Sie vom Eigentümer des Archivs erhalten haben; sie beginnt mit https</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>Das Archiv ist nicht lesbar</translation>
  </message>
  <message>
   <source>The archive has moved</source>
   <translation>Das Archiv wurde verschoben</translation>
  </message>
  <message>
   <source>The archive has new tiles whose land cover is not known</source>
   <translation>Das Archiv hat neue Kacheln, deren Landbedeckung nicht bekannt ist</translation>
  </message>
  <message>
   <source>The archive has no tile in this area: zoom out, or choose other polygons.</source>
   <translation>Das Archiv hat in diesem Gebiet keine Kachel: zoomen Sie heraus oder wählen Sie andere Polygone.</translation>
  </message>
  <message>
   <source>The archive has too few tiles to learn from: {0}</source>
   <translation>Das Archiv hat zu wenige Kacheln, um daraus zu lernen: {0}</translation>
  </message>
  <message>
   <source>The archive has {0}</source>
   <translation>Das Archiv hat {0}</translation>
  </message>
  <message>
   <source>The archive holds no tile that can be compared with the examples.</source>
   <translation>Das Archiv enthält keine Kachel, die mit den Beispielen verglichen werden kann.</translation>
  </message>
  <message>
   <source>The archive in {0} is another one: it was made on {1} and has {2} tiles; the one of this project was made on {3} and had {4}.</source>
   <translation>Das Archiv in {0} ist ein anderes: es wurde am {1} erstellt und hat {2} Kacheln; das dieses Projekts wurde am {3} erstellt und hatte {4}.</translation>
  </message>
  <message>
   <source>The archive is being built</source>
   <translation>Das Archiv wird erstellt</translation>
  </message>
  <message>
   <source>The archive is not finished</source>
   <translation>Das Archiv ist nicht fertig</translation>
  </message>
  <message>
   <source>The archive is not there any more</source>
   <translation>Das Archiv ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>The archive is still being built; what is finished can be searched.</source>
   <translation>Das Archiv wird noch erstellt; Fertiges kann durchsucht werden.</translation>
  </message>
  <message>
   <source>The archive of this project was in {0}. It is not there now.</source>
   <translation>Das Archiv dieses Projekts lag in {0}. Dort ist es jetzt nicht.</translation>
  </message>
  <message>
   <source>The archive that is searched; the list keeps those used lately</source>
   <translation>Das durchsuchte Archiv; die Liste führt die zuletzt verwendeten</translation>
  </message>
  <message>
   <source>The archive's rasters have no date, so a filter by date leaves none of them.</source>
   <translation>Die Raster des Archivs haben kein Datum, daher lässt ein Filter nach Datum keines übrig.</translation>
  </message>
  <message>
   <source>The best of them, at most</source>
   <translation>Die besten davon, höchstens</translation>
  </message>
  <message>
   <source>The best places: {0} to {1}</source>
   <translation>Die besten Fundstellen: {0} bis {1}</translation>
  </message>
  <message>
   <source>The comparison was cancelled.</source>
   <translation>Der Vergleich wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The compressed vectors are disclosed to everyone who may download them. Nothing calls them back.</source>
   <translation>Die komprimierten Vektoren sind für alle offengelegt, die sie herunterladen dürfen. Nichts holt sie zurück.</translation>
  </message>
  <message>
   <source>The demo did not work</source>
   <translation>Die Demo ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The demo server did not start</source>
   <translation>Der Demoserver ist nicht gestartet</translation>
  </message>
  <message>
   <source>The demo server is running</source>
   <translation>Der Demoserver läuft</translation>
  </message>
  <message>
   <source>The demo server is running: ask it on this page</source>
   <translation>Der Demoserver läuft: fragen Sie ihn auf dieser Seite ab</translation>
  </message>
  <message>
   <source>The demo server on this computer</source>
   <translation>Der Demoserver auf diesem Computer</translation>
  </message>
  <message>
   <source>The diagnosis is on the clipboard; names, home folders and passwords were taken out.</source>
   <translation>Die Diagnose ist in der Zwischenablage; Namen, Benutzerordner und Passwörter wurden entfernt.</translation>
  </message>
  <message>
   <source>The disk has only {0} left.</source>
   <translation>Auf der Festplatte sind nur noch {0} frei.</translation>
  </message>
  <message>
   <source>The earlier one goes when the new one is ready. Archives made with it must be indexed again.</source>
   <translation>Der frühere verschwindet, sobald der neue fertig ist. Archive, die mit ihm gemacht wurden, müssen neu indexiert werden.</translation>
  </message>
  <message>
   <source>The encoder of this archive, {0}, compares pictures only. Words need an archive that was made with an encoder that has a text part; the help tells how to bring one</source>
   <translation>Der Encoder dieses Archivs, {0}, vergleicht nur Bilder. Wörter brauchen ein Archiv, dessen Encoder einen Textteil hat; die Hilfe sagt, wie man einen mitbringt</translation>
  </message>
  <message>
   <source>The encoder that the training begins with: what it knows already is kept as far as the new images allow</source>
   <translation>Der Encoder, mit dem das Training beginnt: Was er schon kann, bleibt erhalten, soweit die neuen Bilder es zulassen</translation>
  </message>
  <message>
   <source>The encoder {0} is ready</source>
   <translation>Der Encoder {0} ist fertig</translation>
  </message>
  <message>
   <source>The encoder {0} is ready.</source>
   <translation>Der Encoder {0} ist fertig.</translation>
  </message>
  <message>
   <source>The encoder {0} was added</source>
   <translation>Der Encoder {0} wurde hinzugefügt</translation>
  </message>
  <message>
   <source>The engine (always needed)</source>
   <translation>Der Rechenkern (immer nötig)</translation>
  </message>
  <message>
   <source>The engine answers</source>
   <translation>Antwort des Rechenkerns</translation>
  </message>
  <message>
   <source>The engine could not be asked</source>
   <translation>Der Rechenkern konnte nicht abgefragt werden</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search.</source>
   <translation>Der Rechenkern hat angehalten. Er startet mit der nächsten Suche von selbst.</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search. Click to open the log.</source>
   <translation>Der Rechenkern hat angehalten. Er startet mit der nächsten Suche von selbst. Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>The engine is computing; QGIS can be used meanwhile. Click to open the log.</source>
   <translation>Der Rechenkern rechnet; QGIS kann währenddessen benutzt werden. Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>Der Rechenkern ist installiert</translation>
  </message>
  <message>
   <source>The engine is installed: {0} packages, {1} on the disk.</source>
   <translation>Der Rechenkern ist installiert: {0} Pakete, {1} auf der Festplatte.</translation>
  </message>
  <message>
   <source>The engine is not installed</source>
   <translation>Der Rechenkern ist nicht installiert</translation>
  </message>
  <message>
   <source>The engine is not installed; the Search page installs it. Click to open the log.</source>
   <translation>Der Rechenkern ist nicht installiert; die Suchseite installiert ihn. Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>The engine is starting, which takes a few seconds. Click to open the log.</source>
   <translation>Der Rechenkern startet, das dauert einige Sekunden. Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>The engine is there, but without torch, the package that networks are trained with. Tick 'Neural networks' in the installer; everything else stays as it is.</source>
   <translation>Der Rechenkern ist vorhanden, aber ohne torch, das Paket, mit dem Netze trainiert werden. Haken Sie in der Installation „Neuronale Netze“ an; alles andere bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>Python des Rechenkerns</translation>
  </message>
  <message>
   <source>The engine's packages</source>
   <translation>Pakete des Rechenkerns</translation>
  </message>
  <message>
   <source>The engine's packages are older than this version of Kinscape asks for</source>
   <translation>Die Pakete des Rechenkerns sind älter, als diese Version von Kinscape verlangt</translation>
  </message>
  <message>
   <source>The engine, which does the computing, is ready. Click to open the log.</source>
   <translation>Der Rechenkern, der das Rechnen übernimmt, ist bereit. Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>The entry of QGIS's authentication database that opens this server. For a token take the method 'API Header': header Authorization, value Bearer, a space, and the token</source>
   <translation>Der Eintrag der QGIS-Authentifizierungsdatenbank, der diesen Server öffnet. Für ein Token wählen Sie die Methode 'API-Kopf': Kopfzeile Authorization, Wert Bearer, ein Leerzeichen und das Token</translation>
  </message>
  <message>
   <source>The examination takes a few seconds</source>
   <translation>Die Prüfung dauert einige Sekunden</translation>
  </message>
  <message>
   <source>The examples of this search are not known any more: search again.</source>
   <translation>Die Beispiele dieser Suche sind nicht mehr bekannt: suchen Sie neu.</translation>
  </message>
  <message>
   <source>The examples that were dropped cannot be read.</source>
   <translation>Die abgelegten Beispiele sind nicht lesbar.</translation>
  </message>
  <message>
   <source>The field that says what each place is, such as 'orchard' or 'meadow'</source>
   <translation>Das Feld, das sagt, was jeder Ort ist, etwa „Obstwiese“ oder „Weide“</translation>
  </message>
  <message>
   <source>The filters leave no tile to compare: widen the area, the dates or the sources.</source>
   <translation>Die Filter lassen keine Kachel zum Vergleichen übrig: erweitern Sie Gebiet, Zeitraum oder Quellen.</translation>
  </message>
  <message>
   <source>The first date ({0}) lies after the last one ({1}).</source>
   <translation>Das erste Datum ({0}) liegt nach dem letzten ({1}).</translation>
  </message>
  <message>
   <source>The first places, best first; arrow keys go from one to the next</source>
   <translation>Die ersten Fundstellen, die beste zuerst; mit den Pfeiltasten geht es von einer zur nächsten</translation>
  </message>
  <message>
   <source>The folder cannot be used: {0}</source>
   <translation>Der Ordner ist nicht verwendbar: {0}</translation>
  </message>
  <message>
   <source>The folder that holds the archive: vectors and footprints of the tiles, not the imagery</source>
   <translation>Der Ordner mit dem Archiv: Vektoren und Grundrisse der Kacheln, nicht die Bilddaten</translation>
  </message>
  <message>
   <source>The keys on this computer</source>
   <translation>Die Schlüssel auf diesem Computer</translation>
  </message>
  <message>
   <source>The land cover of this place is not known.</source>
   <translation>Die Landbedeckung dieser Fundstelle ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The land cover of {0} is known</source>
   <translation>Die Landbedeckung von {0} ist bekannt</translation>
  </message>
  <message>
   <source>The last of {0}, at {1}: {2}</source>
   <translation>Die letzte von {0}, um {1}: {2}</translation>
  </message>
  <message>
   <source>The layer whose polygons bound the search; if features are selected, only they count</source>
   <translation>Der Layer, dessen Polygone die Suche begrenzen; sind Objekte gewählt, zählen nur sie</translation>
  </message>
  <message>
   <source>The layer {0} is no file on this computer</source>
   <translation>Der Layer {0} ist keine Datei auf diesem Computer</translation>
  </message>
  <message>
   <source>The limits cut all {0} places.</source>
   <translation>Die Grenzen schneiden alle {0} Fundstellen ab.</translation>
  </message>
  <message>
   <source>The limits cut the only place.</source>
   <translation>Die Grenzen schneiden die einzige Fundstelle ab.</translation>
  </message>
  <message>
   <source>The loss: how far the encoder still is from what it shall learn. It falls quickly at first, then slowly; once it is level, longer training brings little. Thin line: each step; thick line: their running mean. Point at it, or use the arrow keys, to read a step</source>
   <translation>Der Verlust: wie weit der Encoder noch von dem entfernt ist, was er lernen soll. Er fällt erst schnell, dann langsam; sobald er eben verläuft, bringt längeres Training wenig. Dünne Linie: jeder Schritt; dicke Linie: deren gleitendes Mittel. Zeigen Sie darauf oder verwenden Sie die Pfeiltasten, um einen Schritt abzulesen</translation>
  </message>
  <message>
   <source>The map has no coordinate system, so a tile cannot be drawn</source>
   <translation>Die Karte hat kein Koordinatensystem, daher lässt sich keine Kachel zeichnen</translation>
  </message>
  <message>
   <source>The name has up to 40 small letters, figures, - and _, and begins with a letter or figure.</source>
   <translation>Der Name hat bis zu 40 Kleinbuchstaben, Ziffern, - und _ und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
  </message>
  <message>
   <source>The noise of repeated questions averages away. Kinscape adds up epsilon for each archive and server and refuses to ask when your budget is spent.</source>
   <translation>Das Rauschen wiederholter Anfragen mittelt sich heraus. Kinscape summiert Epsilon für jedes Archiv und jeden Server und weigert sich anzufragen, wenn Ihr Budget verbraucht ist.</translation>
  </message>
  <message>
   <source>The only place</source>
   <translation>Die einzige Fundstelle</translation>
  </message>
  <message>
   <source>The open archive is prepared and served to this computer alone. Nothing leaves it.</source>
   <translation>Das geöffnete Archiv wird vorbereitet und nur für diesen Computer bereitgestellt. Nichts verlässt ihn.</translation>
  </message>
  <message>
   <source>The owner gives you a token. Press + and choose 'API Header': the header is Authorization, its value is the word Bearer, a space, and the token. QGIS keeps it encrypted; Kinscape never sees it.</source>
   <translation>Der Eigentümer gibt Ihnen ein Token. Drücken Sie + und wählen Sie 'API-Kopf': die Kopfzeile ist Authorization, ihr Wert das Wort Bearer, ein Leerzeichen und das Token. QGIS bewahrt es verschlüsselt auf; Kinscape sieht es nie.</translation>
  </message>
  <message>
   <source>The picture cannot be read.</source>
   <translation>Das Bild ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The picture is being made…</source>
   <translation>Das Bild wird erstellt…</translation>
  </message>
  <message>
   <source>The places of this project were in {0}, which is not there any more</source>
   <translation>Die Fundstellen dieses Projekts lagen in {0}; diese Datei ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>The places that are selected in the results below</source>
   <translation>Die unten in den Ergebnissen gewählten Fundstellen</translation>
  </message>
  <message>
   <source>The places that score, number and spacing leave in the list now, without the hidden ones</source>
   <translation>Die Fundstellen, die Wert, Anzahl und Abstand jetzt in der Liste lassen, ohne die ausgeblendeten</translation>
  </message>
  <message>
   <source>The places that were dropped cannot be read.</source>
   <translation>Die abgelegten Fundstellen sind nicht lesbar.</translation>
  </message>
  <message>
   <source>The places that you have marked as liked</source>
   <translation>Die von Ihnen als ähnlich markierten Fundstellen</translation>
  </message>
  <message>
   <source>The plugin was updated meanwhile: restart QGIS.</source>
   <translation>Die Erweiterung wurde inzwischen aktualisiert: Starten Sie QGIS neu.</translation>
  </message>
  <message>
   <source>The polygons of {0} are not in this project: the whole archive is searched</source>
   <translation>Die Polygone von {0} sind nicht in diesem Projekt: das ganze Archiv wird durchsucht</translation>
  </message>
  <message>
   <source>The project has no layer of points or polygons.</source>
   <translation>Das Projekt hat keinen Punkt- oder Polygonlayer.</translation>
  </message>
  <message>
   <source>The raster of the project that holds classes of land cover</source>
   <translation>Das Raster des Projekts, das Landbedeckungsklassen enthält</translation>
  </message>
  <message>
   <source>The rasters of this archive, and whether they still are as they were indexed. Right-click for more</source>
   <translation>Die Raster dieses Archivs und ob sie noch so sind, wie sie indexiert wurden. Rechtsklick für mehr</translation>
  </message>
  <message>
   <source>The results of this project, the latest first: choose one to look at it again</source>
   <translation>Die Ergebnisse dieses Projekts, das neueste zuerst: wählen Sie eines, um es wieder anzusehen</translation>
  </message>
  <message>
   <source>The same search on the command line:</source>
   <translation>Dieselbe Suche auf der Befehlszeile:</translation>
  </message>
  <message>
   <source>The score of every tile for the noisy question, so the ranking is worse than that of your own question, and the footprints in the catalogue.</source>
   <translation>Den Ähnlichkeitswert jeder Kachel zur verrauschten Anfrage, die Rangfolge ist also schlechter als die zu Ihrer eigentlichen Anfrage, und die Grundrisse im Katalog.</translation>
  </message>
  <message>
   <source>The score of every tile of your own archive, exact to about 0.001.</source>
   <translation>Den Ähnlichkeitswert jeder Kachel Ihres eigenen Archivs, auf etwa 0,001 genau.</translation>
  </message>
  <message>
   <source>The score of every tile, computed without any error from vectors that were rounded to whole numbers, and the footprints in the catalogue.</source>
   <translation>Den Ähnlichkeitswert jeder Kachel, ohne jeden Fehler berechnet aus Vektoren, die auf ganze Zahlen gerundet wurden, und die Grundrisse im Katalog.</translation>
  </message>
  <message>
   <source>The score of every tile, exact to about 0.0005, and the footprints in the catalogue. No pixels and no vectors are sent to you.</source>
   <translation>Den Ähnlichkeitswert jeder Kachel, auf etwa 0,0005 genau, und die Grundrisse im Katalog. Pixel und Vektoren werden nicht an Sie gesendet.</translation>
  </message>
  <message>
   <source>The search did not work</source>
   <translation>Die Suche ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The search was cancelled</source>
   <translation>Die Suche wurde abgebrochen</translation>
  </message>
  <message>
   <source>The server learns: {0}</source>
   <translation>Der Server erfährt: {0}</translation>
  </message>
  <message>
   <source>The server may keep old copies, and may hand back an old copy after an update.</source>
   <translation>Der Server kann alte Kopien behalten und nach einer Aktualisierung eine alte Kopie herausgeben.</translation>
  </message>
  <message>
   <source>The servers whose archives you may search</source>
   <translation>Die Server, deren Archive Sie durchsuchen dürfen</translation>
  </message>
  <message>
   <source>The shares of the classes of a land-cover map that you have</source>
   <translation>Die Anteile der Klassen einer Landbedeckungskarte, die Sie haben</translation>
  </message>
  <message>
   <source>The signature shows that the index is the owner's and unaltered. It hides nothing: this is a download, not encryption.</source>
   <translation>Die Signatur zeigt, dass der Index vom Eigentümer stammt und unverändert ist. Sie verbirgt nichts: dies ist ein Download, keine Verschlüsselung.</translation>
  </message>
  <message>
   <source>The sources of this archive have no place on the ground</source>
   <translation>Die Quellen dieses Archivs haben keine Lage am Boden</translation>
  </message>
  <message>
   <source>The sources that are ticked have no tiles.</source>
   <translation>Die angehakten Quellen haben keine Kacheln.</translation>
  </message>
  <message>
   <source>The text “{0}” names no file.</source>
   <translation>Der Text „{0}“ nennt keine Datei.</translation>
  </message>
  <message>
   <source>The tiles that come first, with proof that the images which belong to them are the owner's and unaltered. Your key is as good as the owner's for reading the disguised vectors.</source>
   <translation>Die Kacheln, die an erster Stelle stehen, mit dem Nachweis, dass die zugehörigen Bilder vom Eigentümer stammen und unverändert sind. Mit Ihrem Schlüssel lassen sich die getarnten Vektoren ebenso gut lesen wie mit dem des Eigentümers.</translation>
  </message>
  <message>
   <source>The training of {0} was stopped</source>
   <translation>Das Training von {0} wurde abgebrochen</translation>
  </message>
  <message>
   <source>The usual encoder 'kinscape' (without it: 'handcrafted', colour and texture alone), training and maps of land cover; can be added later</source>
   <translation>Der übliche Encoder „kinscape“ (ohne ihn: „handcrafted“, nur Farbe und Textur), Training und Karten der Landbedeckung; kann später ergänzt werden</translation>
  </message>
  <message>
   <source>The vectors were imported: no rasters are compared</source>
   <translation>Die Vektoren wurden importiert: Es werden keine Raster verglichen</translation>
  </message>
  <message>
   <source>Their tiles are still searched, but cannot be shown.</source>
   <translation>Ihre Kacheln werden weiter durchsucht, können aber nicht angezeigt werden.</translation>
  </message>
  <message>
   <source>Their vectors are disclosed, so that those who ask can check what they opened.</source>
   <translation>Ihre Vektoren werden offengelegt, damit die Anfragenden prüfen können, was sie geöffnet haben.</translation>
  </message>
  <message>
   <source>There are no places yet that could be exported</source>
   <translation>Es gibt noch keine Fundstellen, die exportiert werden könnten</translation>
  </message>
  <message>
   <source>There is no engine that could be started</source>
   <translation>Es gibt keinen Rechenkern, der gestartet werden könnte</translation>
  </message>
  <message>
   <source>There is no place left to label</source>
   <translation>Es ist keine Fundstelle mehr zu kennzeichnen</translation>
  </message>
  <message>
   <source>There is no query: give an extent, a layer of polygons, or an image.</source>
   <translation>Es gibt keine Suchvorlage: geben Sie eine Ausdehnung, einen Polygonlayer oder ein Bild an.</translation>
  </message>
  <message>
   <source>There is no query: give an extent, or a layer of polygons.</source>
   <translation>Es gibt keine Suchvorlage: geben Sie eine Ausdehnung oder einen Polygonlayer an.</translation>
  </message>
  <message>
   <source>There is no result yet whose recipe could be shown</source>
   <translation>Es gibt noch kein Ergebnis, dessen Rezept gezeigt werden könnte</translation>
  </message>
  <message>
   <source>There is nothing here that shows what to look for.</source>
   <translation>Hier ist nichts, das zeigt, wonach gesucht werden soll.</translation>
  </message>
  <message>
   <source>These places were found before there was land cover</source>
   <translation>Diese Fundstellen wurden gefunden, bevor es eine Landbedeckung gab</translation>
  </message>
  <message>
   <source>These results have no recipe, so no sample can be drawn: search again</source>
   <translation>Diese Ergebnisse haben kein Rezept, daher lässt sich keine Stichprobe ziehen: suchen Sie noch einmal</translation>
  </message>
  <message>
   <source>They still work. Update brings the newer ones; the older go when they are in.</source>
   <translation>Sie funktionieren noch. „Aktualisieren“ holt die neueren; die älteren verschwinden, sobald diese da sind.</translation>
  </message>
  <message>
   <source>This Python has what the engine needs.</source>
   <translation>Dieses Python hat, was der Rechenkern braucht.</translation>
  </message>
  <message>
   <source>This archive has no land cover yet</source>
   <translation>Dieses Archiv hat noch keine Landbedeckung</translation>
  </message>
  <message>
   <source>This archive is read-only</source>
   <translation>Dieses Archiv ist schreibgeschützt</translation>
  </message>
  <message>
   <source>This check failed: {0}</source>
   <translation>Diese Prüfung ist fehlgeschlagen: {0}</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>This computer has an NVIDIA card: the large build, which uses it</source>
   <translation>Dieser Computer hat eine NVIDIA-Karte: die große Variante, die sie nutzt</translation>
  </message>
  <message>
   <source>This folder cannot be written to: choose another one</source>
   <translation>In diesen Ordner kann nicht geschrieben werden: wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>This interpreter has what the engine needs, and is used from now on.</source>
   <translation>Dieser Interpreter hat, was der Rechenkern braucht, und wird von jetzt an verwendet.</translation>
  </message>
  <message>
   <source>This is another archive</source>
   <translation>Dies ist ein anderes Archiv</translation>
  </message>
  <message>
   <source>This is little: limit the memory of a job in the options, and index few rasters at a time.</source>
   <translation>Das ist wenig: Begrenzen Sie in den Optionen den Speicher je Auftrag und indexieren Sie nur wenige Raster auf einmal.</translation>
  </message>
  <message>
   <source>This is not an address</source>
   <translation>Das ist keine Adresse</translation>
  </message>
  <message>
   <source>This is not an address: it should begin with https://</source>
   <translation>Das ist keine Adresse: Sie sollte mit https:// beginnen</translation>
  </message>
  <message>
   <source>This is obfuscation, not encryption: it stops someone who looks at the disk without knowing a single image, and nobody else.</source>
   <translation>Dies ist Verschleierung, keine Verschlüsselung: sie hält jemanden auf, der den Datenträger ansieht, ohne ein einziges Bild zu kennen, und sonst niemanden.</translation>
  </message>
  <message>
   <source>This point has no position on Earth</source>
   <translation>Dieser Punkt liegt nirgends auf der Erde</translation>
  </message>
  <message>
   <source>This project has no raster that is a file: add files or a folder</source>
   <translation>Dieses Projekt hat kein Raster, das eine Datei ist: fügen Sie Dateien oder einen Ordner hinzu</translation>
  </message>
  <message>
   <source>This server has no archive for you</source>
   <translation>Dieser Server hat kein Archiv für Sie</translation>
  </message>
  <message>
   <source>This version of Kinscape does not know this way to ask.</source>
   <translation>Diese Version von Kinscape kennt diese Abfrageart nicht.</translation>
  </message>
  <message>
   <source>Threshold {0}: {1} of {2} places reach it</source>
   <translation>Schwellenwert {0}: {1} von {2} Fundstellen erreichen ihn</translation>
  </message>
  <message>
   <source>Thumbnails</source>
   <translation>Vorschaubilder</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Kachel</translation>
  </message>
  <message>
   <source>Tile size (m)</source>
   <translation>Kachelgröße (m)</translation>
  </message>
  <message>
   <source>Tile size around a place in metres</source>
   <translation>Kachelgröße um einen Ort in Metern</translation>
  </message>
  <message>
   <source>Tile size in metres</source>
   <translation>Kachelgröße in Metern</translation>
  </message>
  <message>
   <source>Tile size in pixels of the finest raster</source>
   <translation>Kachelgröße in Pixeln des feinsten Rasters</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>Tiles computed now</source>
   <translation>Jetzt berechnete Kacheln</translation>
  </message>
  <message>
   <source>Tiles found again though changed: {0} before, {1} after.</source>
   <translation>Trotz Veränderung wiedergefundene Kacheln: vorher {0}, nachher {1}.</translation>
  </message>
  <message>
   <source>Tiles given away for checking</source>
   <translation>Zur Prüfung preisgegebene Kacheln</translation>
  </message>
  <message>
   <source>Tiles in the archive</source>
   <translation>Kacheln im Archiv</translation>
  </message>
  <message>
   <source>Tiles of missing rasters can still be searched, but not shown. What shall the update do with them?</source>
   <translation>Kacheln fehlender Raster können weiter durchsucht, aber nicht angezeigt werden. Was soll beim Aktualisieren mit ihnen geschehen?</translation>
  </message>
  <message>
   <source>Tiles on which recall is measured</source>
   <translation>Kacheln, an denen die Trefferquote gemessen wird</translation>
  </message>
  <message>
   <source>Tiles searched</source>
   <translation>Durchsuchte Kacheln</translation>
  </message>
  <message>
   <source>Tiles skipped for nodata</source>
   <translation>Wegen NoData übersprungene Kacheln</translation>
  </message>
  <message>
   <source>Tiles that overlap more are one place</source>
   <translation>Stärker überlappende Kacheln gelten als ein Ort</translation>
  </message>
  <message>
   <source>Tiles to learn from, at most</source>
   <translation>Kacheln zum Lernen, höchstens</translation>
  </message>
  <message>
   <source>Tiles whose rasters cannot be read now</source>
   <translation>Kacheln, deren Raster jetzt nicht lesbar sind</translation>
  </message>
  <message>
   <source>Tiles with a land cover</source>
   <translation>Kacheln mit Landbedeckung</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Title for people</source>
   <translation>Titel für Menschen</translation>
  </message>
  <message>
   <source>To draw a sample, give {0}.</source>
   <translation>Um eine Stichprobe zu ziehen, geben Sie {0} an.</translation>
  </message>
  <message>
   <source>To estimate, give the sample that was reviewed.</source>
   <translation>Zum Schätzen geben Sie die geprüfte Stichprobe an.</translation>
  </message>
  <message>
   <source>To label next</source>
   <translation>Als Nächstes kennzeichnen</translation>
  </message>
  <message>
   <source>To label next: {0}</source>
   <translation>Als Nächstes kennzeichnen: {0}</translation>
  </message>
  <message>
   <source>To learn from '{0}', give {1}.</source>
   <translation>Um aus '{0}' zu lernen, geben Sie {1} an.</translation>
  </message>
  <message>
   <source>To learn from your own imagery, an archive of it is needed: it says which rasters there are, and how they are cut into tiles. Folders of images need none.</source>
   <translation>Um aus Ihren eigenen Bilddaten zu lernen, wird ein Archiv davon gebraucht: Es sagt, welche Raster es gibt und wie sie in Kacheln zerlegt sind. Bildordner brauchen keines.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Train an encoder</source>
   <translation>Encoder trainieren</translation>
  </message>
  <message>
   <source>Train the encoder {0}</source>
   <translation>Encoder {0} trainieren</translation>
  </message>
  <message>
   <source>Trained on: {0}</source>
   <translation>Trainiert mit: {0}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Training needs the neural networks</source>
   <translation>Das Training braucht die neuronalen Netze</translation>
  </message>
  <message>
   <source>Training the encoder {0}</source>
   <translation>Encoder {0} wird trainiert</translation>
  </message>
  <message>
   <source>Training the land-cover network {0}</source>
   <translation>Das Landbedeckungsnetz {0} wird trainiert</translation>
  </message>
  <message>
   <source>Triplets</source>
   <translation>Triplets</translation>
  </message>
  <message>
   <source>Triplets, near places apart</source>
   <translation>Triplets, nahe Orte getrennt</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try it here</source>
   <translation>Hier ausprobieren</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <source>Try the same search once more (F)</source>
   <translation>Dieselbe Suche noch einmal versuchen (F)</translation>
  </message>
  <message>
   <source>Try to load each package (takes seconds)</source>
   <translation>Laden jedes Pakets versuchen (dauert Sekunden)</translation>
  </message>
  <message>
   <source>Trying out the packages (the first time takes a while)</source>
   <translation>Pakete werden ausprobiert (beim ersten Mal dauert es etwas)</translation>
  </message>
  <message>
   <source>Trying the packages</source>
   <translation>Pakete werden ausprobiert</translation>
  </message>
  <message>
   <source>Trying wrong keys</source>
   <translation>Falsche Schlüssel werden ausprobiert</translation>
  </message>
  <message>
   <source>Turn the order round</source>
   <translation>Reihenfolge umkehren</translation>
  </message>
  <message>
   <source>Turn the order round: the last place first</source>
   <translation>Reihenfolge umkehren: die letzte Fundstelle zuerst</translation>
  </message>
  <message>
   <source>Tutorial</source>
   <translation>Tutorial</translation>
  </message>
  <message>
   <source>Under each convention</source>
   <translation>Nach jeder Konvention</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <source>Unfinished</source>
   <translation>Unfertig</translation>
  </message>
  <message>
   <source>Unlike</source>
   <translation>Unähnlich</translation>
  </message>
  <message>
   <source>Unlike 1</source>
   <translation>Unähnlich 1</translation>
  </message>
  <message>
   <source>Unlike a place</source>
   <translation>Fundstelle als unähnlich markieren</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>Unähnlich {0}</translation>
  </message>
  <message>
   <source>Unlike {0} places</source>
   <translation>{0} Fundstellen als unähnlich markieren</translation>
  </message>
  <message>
   <source>Unlike {0}: similarity {1}</source>
   <translation>Unähnlich {0}: Ähnlichkeit {1}</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Up, Down (or K, J): previous, next</source>
   <translation>Auf, Ab (oder K, J): vorige, nächste</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Update archive</source>
   <translation>Archiv aktualisieren</translation>
  </message>
  <message>
   <source>Update the archive: rasters that can be read now are indexed</source>
   <translation>Das Archiv aktualisieren: jetzt lesbare Raster werden indexiert</translation>
  </message>
  <message>
   <source>Update the archive; if rasters were moved, say where they are now.</source>
   <translation>Aktualisieren Sie das Archiv; wenn Raster verschoben wurden, geben Sie an, wo sie jetzt liegen.</translation>
  </message>
  <message>
   <source>Update the driver of the graphics card.</source>
   <translation>Aktualisieren Sie den Treiber der Grafikkarte.</translation>
  </message>
  <message>
   <source>Update the others; keep the tiles of the missing ones as they are</source>
   <translation>Die anderen aktualisieren; die Kacheln der fehlenden bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>Update, and take the tiles of the missing ones out of the archive</source>
   <translation>Aktualisieren und die Kacheln der fehlenden aus dem Archiv nehmen</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <source>Update…</source>
   <translation>Aktualisieren…</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <source>Use this interpreter</source>
   <translation>Diesen Interpreter verwenden</translation>
  </message>
  <message>
   <source>Usual encoder</source>
   <translation>Üblicher Encoder</translation>
  </message>
  <message>
   <source>Vault</source>
   <translation>Tresor</translation>
  </message>
  <message>
   <source>Vectors written</source>
   <translation>Geschriebene Vektoren</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Version {0} cannot be loaded: {1}</source>
   <translation>Version {0} lässt sich nicht laden: {1}</translation>
  </message>
  <message>
   <source>Version {0} ends the program that loads it: {1}</source>
   <translation>Version {0} bringt das Programm, das sie lädt, zum Absturz: {1}</translation>
  </message>
  <message>
   <source>Version {0} in {1}</source>
   <translation>Version {0} in {1}</translation>
  </message>
  <message>
   <source>Version {0} is there; Kinscape was tested with {1}</source>
   <translation>Version {0} ist vorhanden; getestet wurde Kinscape mit {1}</translation>
  </message>
  <message>
   <source>Version {0} takes too long to load: {1}</source>
   <translation>Version {0} braucht zu lange zum Laden: {1}</translation>
  </message>
  <message>
   <source>Version, authors and licence</source>
   <translation>Version, Autoren und Lizenz</translation>
  </message>
  <message>
   <source>Very large archives are otherwise ranked in two passes.</source>
   <translation>Sehr große Archive werden sonst in zwei Durchgängen geordnet.</translation>
  </message>
  <message>
   <source>Very large archives are ranked in two passes, the first with fewer numbers. In full takes longer and misses nothing</source>
   <translation>Sehr große Archive werden in zwei Durchgängen geordnet, im ersten mit weniger Zahlen. Vollständig dauert es länger, und nichts wird übersehen</translation>
  </message>
  <message>
   <source>Visual words</source>
   <translation>Visuelle Wörter</translation>
  </message>
  <message>
   <source>Warnings of this session</source>
   <translation>Warnungen dieser Sitzung</translation>
  </message>
  <message>
   <source>Ways to ask</source>
   <translation>Abfragearten</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Webseiten</translation>
  </message>
  <message>
   <source>Weight of {0}</source>
   <translation>Gewicht von {0}</translation>
  </message>
  <message>
   <source>Weights of classes</source>
   <translation>Gewichte von Klassen</translation>
  </message>
  <message>
   <source>Weights of the classes</source>
   <translation>Gewichte der Klassen</translation>
  </message>
  <message>
   <source>Weights of the encoder</source>
   <translation>Gewichte des Encoders</translation>
  </message>
  <message>
   <source>What Kinscape looks at when it compares tiles. The first one is the usual choice; 'handcrafted' (colour, texture, direction) needs no network; published networks need their weights</source>
   <translation>Was Kinscape betrachtet, wenn es Kacheln vergleicht. Der erste ist die übliche Wahl; 'handcrafted' (Farbe, Textur, Richtung) braucht kein Netz; veröffentlichte Netze brauchen ihre Gewichte</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>What can turn tiles into numbers on this computer; the usual one stands first</source>
   <translation>Was auf diesem Computer Kacheln in Zahlen umwandeln kann; der übliche Encoder steht zuerst</translation>
  </message>
  <message>
   <source>What did I miss?</source>
   <translation>Was habe ich übersehen?</translation>
  </message>
  <message>
   <source>What do you look for?</source>
   <translation>Wonach suchen Sie?</translation>
  </message>
  <message>
   <source>What fits this computer</source>
   <translation>Was zu diesem Computer passt</translation>
  </message>
  <message>
   <source>What is asked of the encoder while it learns from labelled places</source>
   <translation>Was vom Encoder verlangt wird, während er aus gekennzeichneten Orten lernt</translation>
  </message>
  <message>
   <source>What is in use was kept.</source>
   <translation>Was in Verwendung ist, blieb erhalten.</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Inhalt des Archivs</translation>
  </message>
  <message>
   <source>What is installed, where to, and what to do when it does not work</source>
   <translation>Was wohin installiert wird und was zu tun ist, wenn es nicht funktioniert</translation>
  </message>
  <message>
   <source>What it has learned so far is kept: it can go on from there, exactly as if it had not been stopped.</source>
   <translation>Das bisher Gelernte bleibt erhalten: Er kann dort weitermachen, genau so, als wäre er nicht abgebrochen worden.</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Wie es heißt</translation>
  </message>
  <message>
   <source>What it was taught counts as well.</source>
   <translation>Auch womit es angelernt wurde, zählt.</translation>
  </message>
  <message>
   <source>What lies in a vault under this key can never be opened again, by nobody.</source>
   <translation>Was mit diesem Schlüssel in einem Tresor liegt, kann nie wieder geöffnet werden, von niemandem.</translation>
  </message>
  <message>
   <source>What seals your questions and opens the answers, one key for each server and way to ask</source>
   <translation>Was Ihre Anfragen versiegelt und die Antworten öffnet, je Server und Abfrageart ein Schlüssel</translation>
  </message>
  <message>
   <source>What the findings mean (F1)</source>
   <translation>Was die Befunde bedeuten (F1)</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <source>What the new encoder is called in lists: small letters, figures, - and _. A training of the same name replaces the earlier encoder only when it has come to its end</source>
   <translation>Wie der neue Encoder in Listen heißt: Kleinbuchstaben, Ziffern, - und _. Ein Training gleichen Namens ersetzt den früheren Encoder erst, wenn es zu Ende ist</translation>
  </message>
  <message>
   <source>What the new key is called: letters, figures, dots, - and _</source>
   <translation>Wie der neue Schlüssel heißt: Buchstaben, Ziffern, Punkte, - und _</translation>
  </message>
  <message>
   <source>What the project keeps for Kinscape is damaged or of a later version: it is left alone</source>
   <translation>Was das Projekt für Kinscape enthält, ist beschädigt oder von einer späteren Version: es bleibt unangetastet</translation>
  </message>
  <message>
   <source>What these options do</source>
   <translation>Was diese Optionen bewirken</translation>
  </message>
  <message>
   <source>What this page does (F1)</source>
   <translation>Was diese Seite leistet (F1)</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>What to label next</source>
   <translation>Was als Nächstes kennzeichnen</translation>
  </message>
  <message>
   <source>What was learned from marks and saved: it is searched instead of single examples, in any archive</source>
   <translation>Was aus Markierungen gelernt und gespeichert wurde: Es wird anstelle einzelner Beispiele gesucht, in jedem Archiv</translation>
  </message>
  <message>
   <source>What was looked at, how it is, and what to do about it</source>
   <translation>Was geprüft wurde, wie es darum steht und was zu tun ist</translation>
  </message>
  <message>
   <source>What was missed: sample of {0}</source>
   <translation>Was übersehen wurde: Stichprobe von {0}</translation>
  </message>
  <message>
   <source>What you call this server in lists</source>
   <translation>Wie dieser Server bei Ihnen in Listen heißt</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Where it begins, how long and how large it looks at images, what it learns by</source>
   <translation>Womit es beginnt, wie lange und wie groß es Bilder ansieht und woran es lernt</translation>
  </message>
  <message>
   <source>Where lists are chosen to save time, the server sees which lists are asked for: yours among decoys. That tells roughly what kind of place you may look for.</source>
   <translation>Wo zur Zeitersparnis Listen ausgewählt werden, sieht der Server, welche Listen angefordert werden: Ihre unter Attrappen. Das verrät ungefähr, nach welcher Art von Ort Sie vielleicht suchen.</translation>
  </message>
  <message>
   <source>Where pictures of queries, and results of read-only archives, are kept</source>
   <translation>Wo Bilder von Suchvorlagen und Ergebnisse schreibgeschützter Archive abgelegt werden</translation>
  </message>
  <message>
   <source>Where the archive is now</source>
   <translation>Wo das Archiv jetzt liegt</translation>
  </message>
  <message>
   <source>Where the engine's packages come from</source>
   <translation>Woher die Pakete des Rechenkerns kommen</translation>
  </message>
  <message>
   <source>Which archive of this server is searched</source>
   <translation>Welches Archiv dieses Servers durchsucht wird</translation>
  </message>
  <message>
   <source>Which build of torch the neural networks get</source>
   <translation>Welche Variante von torch die neuronalen Netze bekommen</translation>
  </message>
  <message>
   <source>Who learns what</source>
   <translation>Wer erfährt was</translation>
  </message>
  <message>
   <source>Whoever loses the key loses the vault; nobody can open it again.</source>
   <translation>Wer den Schlüssel verliert, verliert den Tresor; niemand kann ihn wieder öffnen.</translation>
  </message>
  <message>
   <source>Whole numbers as classes; its colour table and class names are taken over.</source>
   <translation>Ganze Zahlen als Klassen; Farbtabelle und Klassennamen werden übernommen.</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>Wer abgefragt wird</translation>
  </message>
  <message>
   <source>Why place {0}?</source>
   <translation>Warum Fundstelle {0}?</translation>
  </message>
  <message>
   <source>Why this place</source>
   <translation>Warum diese Fundstelle</translation>
  </message>
  <message>
   <source>Why this place was found</source>
   <translation>Warum diese Fundstelle gefunden wurde</translation>
  </message>
  <message>
   <source>Why this place?</source>
   <translation>Warum diese Fundstelle?</translation>
  </message>
  <message>
   <source>Windows keeps it for a device; choose another one</source>
   <translation>Windows reserviert ihn für ein Gerät; wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>With the land cover of each tile, places can be ranked by what they consist of as well as by their looks, at once and by a slider. It can be added later, too</source>
   <translation>Mit der Landbedeckung jeder Kachel lassen sich Fundstellen nicht nur nach dem Aussehen ordnen, sondern auch danach, woraus sie bestehen, sofort und mit einem Schieberegler. Sie kann auch später hinzugefügt werden</translation>
  </message>
  <message>
   <source>With the new encoder</source>
   <translation>Mit dem neuen Encoder</translation>
  </message>
  <message>
   <source>With this confidence</source>
   <translation>Mit dieser Sicherheit</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>Umkreis</translation>
  </message>
  <message>
   <source>Without imagery</source>
   <translation>Ohne Bilddaten</translation>
  </message>
  <message>
   <source>Without imagery: {0}</source>
   <translation>Ohne Bilddaten: {0}</translation>
  </message>
  <message>
   <source>Without it nothing can be indexed or searched.</source>
   <translation>Ohne ihn kann nichts indexiert oder durchsucht werden.</translation>
  </message>
  <message>
   <source>Without it nothing can be trained.</source>
   <translation>Ohne sie kann nichts trainiert werden.</translation>
  </message>
  <message>
   <source>Words for {0}</source>
   <translation>Wörter für {0}</translation>
  </message>
  <message>
   <source>Words…</source>
   <translation>Wörter…</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Verarbeitung</translation>
  </message>
  <message>
   <source>Work folder</source>
   <translation>Arbeitsordner</translation>
  </message>
  <message>
   <source>Work out the land cover of each tile once; after that, places are ordered by it at once</source>
   <translation>Die Landbedeckung jeder Kachel einmal berechnen; danach werden Fundstellen sofort danach geordnet</translation>
  </message>
  <message>
   <source>Write a PDF for print: the map, the examples, the best places and how they were found</source>
   <translation>Ein PDF zum Drucken schreiben: die Karte, die Beispiele, die besten Fundstellen und wie sie gefunden wurden</translation>
  </message>
  <message>
   <source>Write the places as GeoPackage, GeoJSON, CSV or KML, or their pictures into a folder</source>
   <translation>Die Fundstellen als GeoPackage, GeoJSON, CSV oder KML schreiben oder ihre Bilder in einen Ordner</translation>
  </message>
  <message>
   <source>Writes a PDF for print from the results of a search: a map with the query, the places, the score map and the visible layers of the project; how the places were found, in plain words and as a command; and the best places as pictures. Where the project holds the layers of the search, a print layout is added to it.</source>
   <translation>Schreibt aus den Ergebnissen einer Suche ein PDF zum Drucken: eine Karte mit der Suchvorlage, den Fundstellen, der Ähnlichkeitskarte und den sichtbaren Layern des Projekts; wie die Fundstellen gefunden wurden, in einfachen Worten und als Befehl; und die besten Fundstellen als Bilder. Enthält das Projekt die Layer der Suche, wird ihm ein Drucklayout hinzugefügt.</translation>
  </message>
  <message>
   <source>Writes the footprints and embedding vectors of an archive as GeoParquet, with a STAC item beside it that says by which encoder, from which rasters and at which size they were made.</source>
   <translation>Schreibt die Grundrisse und Merkmalsvektoren eines Archivs als GeoParquet, dazu ein STAC-Item, das angibt, mit welchem Encoder, aus welchen Rastern und in welcher Größe sie erstellt wurden.</translation>
  </message>
  <message>
   <source>Writes the places that a search found as GeoPackage, GeoJSON, CSV or KML: all of them, or those that score, distance from better places and review leave. GeoJSON and KML are in longitude and latitude; CSV holds the middle of each place.</source>
   <translation>Schreibt die Fundstellen einer Suche als GeoPackage, GeoJSON, CSV oder KML: alle oder die, die Ähnlichkeitswert, Abstand zu besseren Fundstellen und Prüfung lassen. GeoJSON und KML sind in Länge und Breite; CSV enthält die Mitte jeder Fundstelle.</translation>
  </message>
  <message>
   <source>Writing results</source>
   <translation>Ergebnisse werden geschrieben</translation>
  </message>
  <message>
   <source>Wrote the report {0}</source>
   <translation>Bericht {0} geschrieben</translation>
  </message>
  <message>
   <source>You have hidden every place of this result.</source>
   <translation>Sie haben alle Fundstellen dieses Ergebnisses ausgeblendet.</translation>
  </message>
  <message>
   <source>You learn</source>
   <translation>Sie erfahren</translation>
  </message>
  <message>
   <source>You learn: {0}</source>
   <translation>Sie erfahren: {0}</translation>
  </message>
  <message>
   <source>You may stop: less than {0} is left, with {1} confidence.</source>
   <translation>Sie können aufhören: weniger als {0} ist übrig, mit {1} Sicherheit.</translation>
  </message>
  <message>
   <source>You see the score of every tile, so about as many questions as a vector has numbers rebuild all vectors of the archive; this is why owners set a budget of questions.</source>
   <translation>Sie sehen den Ähnlichkeitswert jeder Kachel; mit etwa so vielen Anfragen, wie ein Vektor Zahlen hat, lassen sich daher alle Vektoren des Archivs rekonstruieren; deshalb legen Eigentümer ein Budget an Anfragen fest.</translation>
  </message>
  <message>
   <source>Your own archive is served to this computer alone, as a stranger would serve it. Ask it below, and read in the receipt what a stranger would have seen.</source>
   <translation>Ihr eigenes Archiv wird nur für diesen Computer bereitgestellt, so wie ein Fremder es täte. Fragen Sie es unten ab und lesen Sie im Beleg, was ein Fremder gesehen hätte.</translation>
  </message>
  <message>
   <source>Your own searches, before and after. Framed: was not among the first places before.</source>
   <translation>Ihre eigenen Suchen, vorher und nachher. Umrahmt: war vorher nicht unter den ersten Fundstellen.</translation>
  </message>
  <message>
   <source>Your question with random noise added, and the whole answer to it. At settings that still find what you look for, the noise hides little.</source>
   <translation>Ihre Anfrage mit hinzugefügtem Zufallsrauschen und die ganze Antwort darauf. Bei Einstellungen, die noch finden, wonach Sie suchen, verbirgt das Rauschen wenig.</translation>
  </message>
  <message>
   <source>Zoom to it</source>
   <translation>Darauf zoomen</translation>
  </message>
  <message>
   <source>Zoom to the place</source>
   <translation>Auf die Fundstelle zoomen</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>ein eigenes KBS</translation>
  </message>
  <message>
   <source>a block of a vault cannot be read: {0}</source>
   <translation>ein Block eines Tresors ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>a block of {0} pixels was read as {1}</source>
   <translation>ein Block von {0} Pixeln wurde als {1} gelesen</translation>
  </message>
  <message>
   <source>a budget of 0 means: no limit</source>
   <translation>ein Budget von 0 bedeutet: keine Grenze</translation>
  </message>
  <message>
   <source>a budget of noise is an epsilon of 0 or more and a delta from 0 to below 1</source>
   <translation>ein Rauschbudget besteht aus einem Epsilon ab 0 und einem Delta von 0 bis unter 1</translation>
  </message>
  <message>
   <source>a certificate needs its key, and a key its certificate</source>
   <translation>ein Zertifikat braucht seinen Schlüssel und ein Schlüssel sein Zertifikat</translation>
  </message>
  <message>
   <source>a classifier needs vectors of the archive, which are not here</source>
   <translation>ein Klassifikator braucht Vektoren des Archivs, und die sind nicht hier</translation>
  </message>
  <message>
   <source>a colour of its classes is none</source>
   <translation>eine Farbe der Klassen ist keine gültige Farbe</translation>
  </message>
  <message>
   <source>a confidence of {0} is not possible</source>
   <translation>eine Sicherheit von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a fault of Kinscape; please report it with the log</source>
   <translation>ein Fehler von Kinscape; bitte melden Sie ihn mit dem Protokoll</translation>
  </message>
  <message>
   <source>a folder with one sub-folder a class</source>
   <translation>ein Ordner mit je einem Unterordner pro Klasse</translation>
  </message>
  <message>
   <source>a fused encoder's input_px must be a multiple of {0}</source>
   <translation>input_px eines fusionierten Encoders muss ein Vielfaches von {0} sein</translation>
  </message>
  <message>
   <source>a graphics card</source>
   <translation>eine Grafikkarte</translation>
  </message>
  <message>
   <source>a hole share of {0} is not possible</source>
   <translation>ein Lückenanteil von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a job must be a JSON object</source>
   <translation>ein Auftrag muss ein JSON-Objekt sein</translation>
  </message>
  <message>
   <source>a job with the id {0} is under way</source>
   <translation>ein Auftrag mit der ID {0} läuft bereits</translation>
  </message>
  <message>
   <source>a job's id must be a number or a text, not {0}</source>
   <translation>die ID eines Auftrags muss eine Zahl oder ein Text sein, nicht {0}</translation>
  </message>
  <message>
   <source>a land-cover model cannot be called {0}</source>
   <translation>ein Landbedeckungsmodell kann nicht {0} heißen</translation>
  </message>
  <message>
   <source>a largest overlap of {0} is not possible</source>
   <translation>eine größte Überlappung von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a line is not JSON: {0}</source>
   <translation>eine Zeile ist kein JSON: {0}</translation>
  </message>
  <message>
   <source>a line longer than {0} bytes was refused</source>
   <translation>eine Zeile mit mehr als {0} Byte wurde abgelehnt</translation>
  </message>
  <message>
   <source>a line must be a JSON object</source>
   <translation>eine Zeile muss ein JSON-Objekt sein</translation>
  </message>
  <message>
   <source>a local index cannot have {0} bytes a tile</source>
   <translation>ein lokaler Index kann nicht {0} Bytes je Kachel haben</translation>
  </message>
  <message>
   <source>a local index is not asked over the network</source>
   <translation>ein lokaler Index wird nicht über das Netzwerk abgefragt</translation>
  </message>
  <message>
   <source>a local index of {0} tiles with {1} numbers each is not possible</source>
   <translation>ein lokaler Index von {0} Kacheln mit je {1} Zahlen ist nicht möglich</translation>
  </message>
  <message>
   <source>a message cannot be read: {0}</source>
   <translation>eine Nachricht ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>a message of {0} bytes is longer than allowed</source>
   <translation>eine Nachricht von {0} Bytes ist länger als erlaubt</translation>
  </message>
  <message>
   <source>a model called {0} comes with Kinscape</source>
   <translation>ein Modell namens {0} wird mit Kinscape geliefert</translation>
  </message>
  <message>
   <source>a model's manifest holds its sizes as a table</source>
   <translation>das Manifest eines Modells enthält seine Größen als Tabelle</translation>
  </message>
  <message>
   <source>a model's manifest is a JSON object</source>
   <translation>das Manifest eines Modells ist ein JSON-Objekt</translation>
  </message>
  <message>
   <source>a new or an existing folder</source>
   <translation>ein neuer oder vorhandener Ordner</translation>
  </message>
  <message>
   <source>a number from 1e-12 to 0.01</source>
   <translation>eine Zahl von 1e-12 bis 0.01</translation>
  </message>
  <message>
   <source>a package in its environment prints where it must not; reinstall the engine's environment</source>
   <translation>ein Paket in seiner Umgebung gibt Text aus, wo es das nicht darf; installieren Sie die Umgebung des Rechenkerns neu</translation>
  </message>
  <message>
   <source>a pair of curly brackets stands where they go, once</source>
   <translation>wo sie stehen sollen, gehört genau ein Paar geschweifter Klammern hin</translation>
  </message>
  <message>
   <source>a part of {0}</source>
   <translation>ein Ausschnitt von {0}</translation>
  </message>
  <message>
   <source>a picture of {0} bytes is too large to be sealed</source>
   <translation>ein Bild von {0} Bytes ist zu groß zum Versiegeln</translation>
  </message>
  <message>
   <source>a picture of {0} x {1} pixels was given where the short side must be {2}</source>
   <translation>ein Bild von {0} x {1} Pixeln wurde angegeben, die kurze Seite muss aber {2} haben</translation>
  </message>
  <message>
   <source>a place is nowhere on the Earth</source>
   <translation>ein Ort liegt nirgends auf der Erde</translation>
  </message>
  <message>
   <source>a point was given without a radius</source>
   <translation>ein Punkt wurde ohne Umkreis angegeben</translation>
  </message>
  <message>
   <source>a probe of {0} rows is not possible</source>
   <translation>eine Prüfstichprobe von {0} Zeilen ist nicht möglich</translation>
  </message>
  <message>
   <source>a probe of {0} tiles is not possible</source>
   <translation>eine Prüfstichprobe von {0} Kacheln ist nicht möglich</translation>
  </message>
  <message>
   <source>a query cannot be sealed within its length</source>
   <translation>eine Anfrage lässt sich nicht in ihrer Länge versiegeln</translation>
  </message>
  <message>
   <source>a query of this mode has one part</source>
   <translation>eine Anfrage dieses Modus hat einen Teil</translation>
  </message>
  <message>
   <source>a query of this mode names its evaluation keys</source>
   <translation>eine Anfrage dieses Modus nennt ihre Auswertungsschlüssel</translation>
  </message>
  <message>
   <source>a query of this mode says whether it wants proofs</source>
   <translation>eine Anfrage dieses Modus gibt an, ob sie Nachweise möchte</translation>
  </message>
  <message>
   <source>a query with noise has an epsilon above 0 and a delta from 0 to below 1</source>
   <translation>eine Anfrage mit Rauschen hat ein Epsilon über 0 und ein Delta von 0 bis unter 1</translation>
  </message>
  <message>
   <source>a radius of {0} m is not possible</source>
   <translation>ein Umkreis von {0} m ist nicht möglich</translation>
  </message>
  <message>
   <source>a radius was given without a point</source>
   <translation>ein Umkreis wurde ohne Punkt angegeben</translation>
  </message>
  <message>
   <source>a recipe with {0} {1} is not possible</source>
   <translation>ein Rezept mit {0} {1} ist nicht möglich</translation>
  </message>
  <message>
   <source>a remote search ended without a question</source>
   <translation>eine Suche auf einem Server endete ohne Anfrage</translation>
  </message>
  <message>
   <source>a review mark is one of {0}</source>
   <translation>eine Prüfmarkierung ist eine von {0}</translation>
  </message>
  <message>
   <source>a sample of {0} places is not possible</source>
   <translation>eine Stichprobe von {0} Fundstellen ist nicht möglich</translation>
  </message>
  <message>
   <source>a sample of {0} tiles and k = {1} cannot measure recall</source>
   <translation>eine Stichprobe von {0} Kacheln und k = {1} können keine Trefferquote messen</translation>
  </message>
  <message>
   <source>a scale of {0} does not go with the learner {1}</source>
   <translation>ein Skalenwert (scale) von {0} passt nicht zum Lernverfahren {1}</translation>
  </message>
  <message>
   <source>a score of {0} is not possible</source>
   <translation>ein Ähnlichkeitswert von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a sealed picture cannot be opened: it was changed, or belongs to another key</source>
   <translation>ein versiegeltes Bild lässt sich nicht öffnen: es wurde verändert oder gehört zu einem anderen Schlüssel</translation>
  </message>
  <message>
   <source>a sealed picture is missing: {0}</source>
   <translation>ein versiegeltes Bild fehlt: {0}</translation>
  </message>
  <message>
   <source>a seed of {0} is not possible</source>
   <translation>ein Startwert von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a server answered to another number of trapdoors</source>
   <translation>ein Server hat auf eine andere Anzahl Falltüren geantwortet</translation>
  </message>
  <message>
   <source>a share of the land cover of {0} is not possible</source>
   <translation>ein Anteil der Landbedeckung von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a share of {0} is not possible</source>
   <translation>ein Anteil von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a share of {0} to judge by is not possible</source>
   <translation>ein Anteil von {0} zum Beurteilen ist nicht möglich</translation>
  </message>
  <message>
   <source>a shortlist of {0} places is not possible</source>
   <translation>eine engere Auswahl von {0} Fundstellen ist nicht möglich</translation>
  </message>
  <message>
   <source>a slope of {0} is not possible</source>
   <translation>eine Steigung von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>a split of {0} of {1} images leaves no queries or no archive</source>
   <translation>eine Teilung von {1} Bildern bei {0} lässt keine Suchvorlagen oder kein Archiv übrig</translation>
  </message>
  <message>
   <source>a store cannot be emptied</source>
   <translation>eine Ablage lässt sich nicht leeren</translation>
  </message>
  <message>
   <source>a store was made with another encoder than this archive</source>
   <translation>eine Ablage wurde mit einem anderen Encoder erstellt als dieses Archiv</translation>
  </message>
  <message>
   <source>a store without rows cannot be signed</source>
   <translation>eine Ablage ohne Zeilen lässt sich nicht signieren</translation>
  </message>
  <message>
   <source>a stratum has no judged place yet, so how many are left cannot be said</source>
   <translation>in einer Schicht ist noch keine Fundstelle beurteilt, daher lässt sich nicht sagen, wie viele übrig sind</translation>
  </message>
  <message>
   <source>a stride of {0} pixels does not fit a tile of {1}</source>
   <translation>eine Schrittweite von {0} Pixeln passt nicht zu einer Kachel von {1}</translation>
  </message>
  <message>
   <source>a table for noise cannot have {0} numbers</source>
   <translation>eine Tabelle für Rauschen kann nicht {0} Zahlen haben</translation>
  </message>
  <message>
   <source>a text of {0} characters is too long</source>
   <translation>ein Text von {0} Zeichen ist zu lang</translation>
  </message>
  <message>
   <source>a tile can only be shown together with its archive</source>
   <translation>eine Kachel kann nur zusammen mit ihrem Archiv gezeigt werden</translation>
  </message>
  <message>
   <source>a tile of an archive on a server cannot be an example: its vector is not here</source>
   <translation>eine Kachel eines Archivs auf einem Server kann kein Beispiel sein: ihr Vektor ist nicht hier</translation>
  </message>
  <message>
   <source>a tile of the query cannot be read any more</source>
   <translation>eine Kachel der Suchvorlage ist nicht mehr lesbar</translation>
  </message>
  <message>
   <source>a tile of {0} m is not possible</source>
   <translation>eine Kachel von {0} m ist nicht möglich</translation>
  </message>
  <message>
   <source>a tile of {0} pixels is not possible</source>
   <translation>eine Kachel von {0} Pixeln ist nicht möglich</translation>
  </message>
  <message>
   <source>a vault's key cannot be renewed: what it sealed could not be opened any more</source>
   <translation>der Schlüssel eines Tresors lässt sich nicht erneuern: was er versiegelt hat, ließe sich nicht mehr öffnen</translation>
  </message>
  <message>
   <source>a vector has not {0} numbers</source>
   <translation>ein Vektor hat nicht {0} Zahlen</translation>
  </message>
  <message>
   <source>a vector is not of length 1</source>
   <translation>ein Vektor hat nicht die Länge 1</translation>
  </message>
  <message>
   <source>a weight of {0} for {1} is not possible</source>
   <translation>ein Gewicht von {0} für {1} ist nicht möglich</translation>
  </message>
  <message>
   <source>a whole number from 1 to {0}</source>
   <translation>eine ganze Zahl von 1 bis {0}</translation>
  </message>
  <message>
   <source>a worker process died while {0} was worked on</source>
   <translation>ein Arbeitsprozess ist abgestürzt, während {0} bearbeitet wurde</translation>
  </message>
  <message>
   <source>a worker process ended unexpectedly</source>
   <translation>ein Arbeitsprozess endete unerwartet</translation>
  </message>
  <message>
   <source>a worker process of the server wrote something that is not its protocol, or ended</source>
   <translation>ein Arbeitsprozess des Servers hat etwas geschrieben, das nicht seinem Protokoll entspricht, oder wurde beendet</translation>
  </message>
  <message>
   <source>a {0} of {1} is not possible</source>
   <translation>{0} kann nicht {1} sein</translation>
  </message>
  <message>
   <source>about 1 tile</source>
   <translation>etwa 1 Kachel</translation>
  </message>
  <message>
   <source>about {0} tiles</source>
   <translation>etwa {0} Kacheln</translation>
  </message>
  <message>
   <source>about {0}, most likely between {1} and {2}</source>
   <translation>etwa {0}, wahrscheinlich zwischen {1} und {2}</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>aktives Lernen</translation>
  </message>
  <message>
   <source>add a map of the region to see the places</source>
   <translation>fügen Sie eine Karte der Region hinzu, um die Fundstellen zu sehen</translation>
  </message>
  <message>
   <source>add a raster first</source>
   <translation>fügen Sie zuerst ein Raster hinzu</translation>
  </message>
  <message>
   <source>add a raster or a web map to the project, and draw on it</source>
   <translation>fügen Sie dem Projekt ein Raster oder eine Webkarte hinzu und zeichnen Sie darauf</translation>
  </message>
  <message>
   <source>add images to it, or move its folder elsewhere</source>
   <translation>fügen Sie Bilder hinzu oder verschieben Sie den Ordner an einen anderen Ort</translation>
  </message>
  <message>
   <source>add it on the Remote page of the dock first</source>
   <translation>fügen Sie ihn zuerst auf der Seite Server des Bedienfelds hinzu</translation>
  </message>
  <message>
   <source>add one to the project, or search everywhere</source>
   <translation>fügen Sie dem Projekt einen hinzu oder suchen Sie überall</translation>
  </message>
  <message>
   <source>add the encoder again</source>
   <translation>fügen Sie den Encoder neu hinzu</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>all images have one label; a triplet needs two</source>
   <translation>alle Bilder haben dasselbe Label; ein Triplet braucht zwei</translation>
  </message>
  <message>
   <source>all places were left out with the query's own</source>
   <translation>alle Fundstellen wurden mit dem Ort der Suchvorlage selbst ausgelassen</translation>
  </message>
  <message>
   <source>all {0} places of {1} are of the class {2}</source>
   <translation>alle {0} Orte von {1} gehören zur Klasse {2}</translation>
  </message>
  <message>
   <source>all {0} places on the imagery are of the class {1}</source>
   <translation>alle {0} Orte auf den Bilddaten gehören zur Klasse {1}</translation>
  </message>
  <message>
   <source>an address holds no name, password or question mark</source>
   <translation>eine Adresse enthält keinen Namen, kein Passwort und kein Fragezeichen</translation>
  </message>
  <message>
   <source>an answer came that no request waits for</source>
   <translation>eine Antwort traf ein, auf die keine Anfrage wartet</translation>
  </message>
  <message>
   <source>an archive without tiles has no coarse table</source>
   <translation>ein Archiv ohne Kacheln hat keine Grobtabelle</translation>
  </message>
  <message>
   <source>an archive without tiles has no probe</source>
   <translation>ein Archiv ohne Kacheln hat keine Prüfstichprobe</translation>
  </message>
  <message>
   <source>an empty text says nothing to look for</source>
   <translation>ein leerer Text sagt nicht, was zu suchen ist</translation>
  </message>
  <message>
   <source>an encoder cannot be called {0}</source>
   <translation>ein Encoder kann nicht {0} heißen</translation>
  </message>
  <message>
   <source>an encoder has six widths and five depths, each at most {0}</source>
   <translation>ein Encoder hat sechs Breiten und fünf Tiefen, jede höchstens {0}</translation>
  </message>
  <message>
   <source>an encoder of the form {0} cannot take images of {1} pixels</source>
   <translation>ein Encoder der Form {0} kann keine Bilder von {1} Pixeln nehmen</translation>
  </message>
  <message>
   <source>an encoder of {0} dimensions and {1} pixels</source>
   <translation>ein Encoder mit {0} Dimensionen und {1} Pixeln</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not none</source>
   <translation>ein Beispiel braucht genau eines von Raster, Bild, Kachel und Text, nicht keines</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not {0}</source>
   <translation>ein Beispiel braucht genau eines von Raster, Bild, Kachel und Text, nicht {0}</translation>
  </message>
  <message>
   <source>an example on a raster needs a polygon of at least three corners</source>
   <translation>ein Beispiel auf einem Raster braucht ein Polygon mit mindestens drei Ecken</translation>
  </message>
  <message>
   <source>an image is in the store already</source>
   <translation>ein Bild ist schon in der Ablage</translation>
  </message>
  <message>
   <source>an index of hidden vectors is damaged</source>
   <translation>ein Index verborgener Vektoren ist beschädigt</translation>
  </message>
  <message>
   <source>an index of kind {0} needs at least {1} tiles; the archive has {2}</source>
   <translation>ein Index der Art {0} braucht mindestens {1} Kacheln; das Archiv hat {2}</translation>
  </message>
  <message>
   <source>an index of kind {0} would need {1} GiB of memory; this machine has {2}</source>
   <translation>ein Index der Art {0} bräuchte {1} GiB Speicher; dieser Computer hat {2}</translation>
  </message>
  <message>
   <source>an option is given for a mode that is not published</source>
   <translation>eine Option ist für einen Modus angegeben, der nicht veröffentlicht wird</translation>
  </message>
  <message>
   <source>an overlap of {0} is not possible</source>
   <translation>eine Überlappung von {0} ist nicht möglich</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>another QGIS is installing the engine into the same folder at this moment</source>
   <translation>ein anderes QGIS installiert den Rechenkern gerade in denselben Ordner</translation>
  </message>
  <message>
   <source>another program may have the port: give --port</source>
   <translation>vielleicht belegt ein anderes Programm den Port: geben Sie --port an</translation>
  </message>
  <message>
   <source>another {0} is loaded from {1}, not {2}</source>
   <translation>ein anderes {0} ist aus {1} geladen, nicht aus {2}</translation>
  </message>
  <message>
   <source>any</source>
   <translation>beliebig</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>genähert</translation>
  </message>
  <message>
   <source>approximate search</source>
   <translation>Näherungssuche</translation>
  </message>
  <message>
   <source>approximate, recall {0}</source>
   <translation>genähert, Trefferquote {0}</translation>
  </message>
  <message>
   <source>archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>archives</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>areas</source>
   <translation>Flächen</translation>
  </message>
  <message>
   <source>as in the address</source>
   <translation>wie in der Adresse</translation>
  </message>
  <message>
   <source>ask again</source>
   <translation>fragen Sie erneut an</translation>
  </message>
  <message>
   <source>ask again what it is</source>
   <translation>fragen Sie erneut ab, was es ist</translation>
  </message>
  <message>
   <source>ask again what it offers</source>
   <translation>fragen Sie erneut ab, was er anbietet</translation>
  </message>
  <message>
   <source>ask again what the archive offers</source>
   <translation>fragen Sie erneut ab, was das Archiv anbietet</translation>
  </message>
  <message>
   <source>ask all of them</source>
   <translation>fragen Sie alle ab</translation>
  </message>
  <message>
   <source>ask for fewer rows, or with fewer decoys</source>
   <translation>fordern Sie weniger Zeilen an, oder fragen Sie mit weniger Attrappen an</translation>
  </message>
  <message>
   <source>ask for fewer, or for 0 (noise on all numbers)</source>
   <translation>fordern Sie weniger an, oder 0 (Rauschen auf allen Zahlen)</translation>
  </message>
  <message>
   <source>ask for the full or the coarse pass</source>
   <translation>fordern Sie den vollständigen oder den groben Durchgang an</translation>
  </message>
  <message>
   <source>ask for the full pass</source>
   <translation>fordern Sie den vollständigen Durchgang an</translation>
  </message>
  <message>
   <source>ask for {0} with {1} numbers</source>
   <translation>stellen Sie den Antrag für {0} mit {1} Zahlen</translation>
  </message>
  <message>
   <source>ask its owner for pictures</source>
   <translation>bitten Sie den Eigentümer um Bilder</translation>
  </message>
  <message>
   <source>ask the owner of the archive what is wrong with it</source>
   <translation>fragen Sie den Eigentümer des Archivs, was damit nicht stimmt</translation>
  </message>
  <message>
   <source>ask the owner on another way whether that is the new key; if it is, give it as owner_key</source>
   <translation>fragen Sie den Eigentümer auf anderem Weg, ob das der neue Schlüssel ist; wenn ja, geben Sie ihn als owner_key an</translation>
  </message>
  <message>
   <source>ask the owner; do not use it</source>
   <translation>fragen Sie den Eigentümer; verwenden Sie es nicht</translation>
  </message>
  <message>
   <source>ask what it has</source>
   <translation>fragen Sie ab, wie viele sie haben</translation>
  </message>
  <message>
   <source>ask who runs the index or the firewall; or set the address of another package index</source>
   <translation>fragen Sie, wer den Index oder die Firewall betreibt, oder tragen Sie die Adresse eines anderen Paketindex ein</translation>
  </message>
  <message>
   <source>asking…</source>
   <translation>wird abgefragt…</translation>
  </message>
  <message>
   <source>assign one (QGIS: Raster &gt; Projections &gt; Assign projection), add a world file and .prj, or index image collections with --whole</source>
   <translation>weisen Sie eines zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen), legen Sie ein World-File und eine .prj dazu oder indexieren Sie Bildsammlungen mit --whole</translation>
  </message>
  <message>
   <source>assign one to the file</source>
   <translation>weisen Sie der Datei eines zu</translation>
  </message>
  <message>
   <source>assign the right one (QGIS: Raster &gt; Projections &gt; Assign projection)</source>
   <translation>weisen Sie das richtige zu (QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen)</translation>
  </message>
  <message>
   <source>at any time</source>
   <translation>zu jeder Zeit</translation>
  </message>
  <message>
   <source>at least {0} apart</source>
   <translation>mindestens {0} Abstand</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>höchstens {0}</translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>höchstens {0} Zeichen</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>auto: the one nearest to the query's size; all; or a tile size in metres.</source>
   <translation>auto: die der Größe der Suchvorlage nächste; all: alle; oder eine Kachelgröße in Metern.</translation>
  </message>
  <message>
   <source>auto: {0}</source>
   <translation>auto: {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>bands {0} cannot be used</source>
   <translation>die Kanäle {0} können nicht verwendet werden</translation>
  </message>
  <message>
   <source>being built…</source>
   <translation>wird erstellt…</translation>
  </message>
  <message>
   <source>being indexed</source>
   <translation>wird indexiert</translation>
  </message>
  <message>
   <source>benchmark</source>
   <translation>Benchmark</translation>
  </message>
  <message>
   <source>blocks</source>
   <translation>Blöcke</translation>
  </message>
  <message>
   <source>both in PEM, the key without a password and readable by the server</source>
   <translation>beide im PEM-Format, der Schlüssel ohne Passwort und für den Server lesbar</translation>
  </message>
  <message>
   <source>both must be of one size</source>
   <translation>beide müssen gleich groß sein</translation>
  </message>
  <message>
   <source>both sides need the same version</source>
   <translation>beide Seiten brauchen dieselbe Version</translation>
  </message>
  <message>
   <source>bounds of {0} numbers</source>
   <translation>Ausdehnung aus {0} Zahlen</translation>
  </message>
  <message>
   <source>bring an encoder with a text part (kinscape encoders add CARD), or give an example</source>
   <translation>holen Sie einen Encoder mit Textteil (kinscape encoders add CARD) oder geben Sie ein Beispiel an</translation>
  </message>
  <message>
   <source>bring its folder back, open another archive, or index the rasters again</source>
   <translation>holen Sie seinen Ordner zurück, öffnen Sie ein anderes Archiv oder indexieren Sie die Raster neu</translation>
  </message>
  <message>
   <source>bring its raster back</source>
   <translation>stellen Sie sein Raster wieder bereit</translation>
  </message>
  <message>
   <source>bring them back</source>
   <translation>stellen Sie die Dateien wieder her</translation>
  </message>
  <message>
   <source>bring them back, or locate them</source>
   <translation>stellen Sie sie wieder bereit oder verwenden Sie „Auffinden“</translation>
  </message>
  <message>
   <source>budget and days must not be negative</source>
   <translation>Budget und Tage dürfen nicht negativ sein</translation>
  </message>
  <message>
   <source>build the archive again</source>
   <translation>bauen Sie das Archiv neu auf</translation>
  </message>
  <message>
   <source>building on {0} ({1})</source>
   <translation>Grundlage ist {0} ({1})</translation>
  </message>
  <message>
   <source>building was interrupted</source>
   <translation>das Erstellen wurde unterbrochen</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>beschäftigt</translation>
  </message>
  <message>
   <source>but not like this</source>
   <translation>aber nicht so etwas</translation>
  </message>
  <message>
   <source>byte-pair encoding as in CLIP, and WordPiece, are read</source>
   <translation>gelesen werden Byte-Pair-Encoding wie in CLIP und WordPiece</translation>
  </message>
  <message>
   <source>call it pools.concept.json</source>
   <translation>nennen Sie es pools.concept.json</translation>
  </message>
  <message>
   <source>call it {0}</source>
   <translation>nennen Sie es {0}</translation>
  </message>
  <message>
   <source>cannot be read: {0}</source>
   <translation>nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>check its coordinate reference system and georeference</source>
   <translation>prüfen Sie Koordinatenbezugssystem und Georeferenzierung</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>prüfen Sie die Zugriffsrechte</translation>
  </message>
  <message>
   <source>check that it runs, its address, and that there is room on its disk</source>
   <translation>prüfen Sie, ob sie läuft, ihre Adresse und ob auf ihrem Datenträger Platz ist</translation>
  </message>
  <message>
   <source>check that there are pixels</source>
   <translation>prüfen Sie, ob Pixel vorhanden sind</translation>
  </message>
  <message>
   <source>check the address and the network</source>
   <translation>prüfen Sie die Adresse und das Netzwerk</translation>
  </message>
  <message>
   <source>check the address of the package index, or set another one</source>
   <translation>prüfen Sie die Adresse des Paketindex oder tragen Sie eine andere ein</translation>
  </message>
  <message>
   <source>check the address of the server</source>
   <translation>prüfen Sie die Adresse des Servers</translation>
  </message>
  <message>
   <source>check the address of the server on the Remote page</source>
   <translation>prüfen Sie die Adresse des Servers auf der Seite Server</translation>
  </message>
  <message>
   <source>check the address: https needs a server that speaks TLS 1.2 or newer</source>
   <translation>prüfen Sie die Adresse: https braucht einen Server mit TLS 1.2 oder neuer</translation>
  </message>
  <message>
   <source>check the connection, the address of the package index and QGIS's proxy settings; or install from a folder of packages that was filled on another computer</source>
   <translation>prüfen Sie die Verbindung, die Adresse des Paketindex und die Proxy-Einstellungen von QGIS; oder installieren Sie aus einem Ordner mit Paketen, der auf einem anderen Computer gefüllt wurde</translation>
  </message>
  <message>
   <source>check the date and the time of this computer; if they are right, tell who runs the index or the firewall</source>
   <translation>prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, wenden Sie sich an die Betreiber des Index oder der Firewall</translation>
  </message>
  <message>
   <source>check the disk</source>
   <translation>prüfen Sie die Festplatte</translation>
  </message>
  <message>
   <source>check the engine's Python in Settings &gt; Options &gt; Kinscape</source>
   <translation>prüfen Sie das Python des Rechenkerns unter Einstellungen &gt; Optionen &gt; Kinscape</translation>
  </message>
  <message>
   <source>check the files that the VRT names</source>
   <translation>prüfen Sie die Dateien, die das VRT nennt</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>prüfen Sie den Namen</translation>
  </message>
  <message>
   <source>check the network; the proxy is set in Settings &gt; Options &gt; Network</source>
   <translation>prüfen Sie das Netzwerk; der Proxy wird unter Einstellungen &gt; Optionen &gt; Netzwerk eingestellt</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>prüfen Sie den Pfad</translation>
  </message>
  <message>
   <source>check the path and the disk</source>
   <translation>prüfen Sie den Pfad und die Festplatte</translation>
  </message>
  <message>
   <source>check the path, or make one with 'kinscape index'</source>
   <translation>prüfen Sie den Pfad oder legen Sie eines mit 'kinscape index' an</translation>
  </message>
  <message>
   <source>check the proxy in Settings &gt; Options &gt; Network</source>
   <translation>prüfen Sie den Proxy unter Einstellungen &gt; Optionen &gt; Netzwerk</translation>
  </message>
  <message>
   <source>check the rights to the file and its folder</source>
   <translation>prüfen Sie die Rechte an der Datei und ihrem Ordner</translation>
  </message>
  <message>
   <source>check the sources (kinscape info)</source>
   <translation>prüfen Sie die Quellen (kinscape info)</translation>
  </message>
  <message>
   <source>check the space on the disk</source>
   <translation>prüfen Sie den Platz auf der Festplatte</translation>
  </message>
  <message>
   <source>check the space on the disk and the rights to the folder</source>
   <translation>prüfen Sie den Platz auf der Festplatte und die Rechte am Ordner</translation>
  </message>
  <message>
   <source>check the store with: kinscape sei verify</source>
   <translation>prüfen Sie die Ablage mit: kinscape sei verify</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>wird geprüft…</translation>
  </message>
  <message>
   <source>choose 1 (none) to {0}</source>
   <translation>wählen Sie 1 (keine) bis {0}</translation>
  </message>
  <message>
   <source>choose 1 to {0}</source>
   <translation>wählen Sie 1 bis {0}</translation>
  </message>
  <message>
   <source>choose a .pem file</source>
   <translation>wählen Sie eine .pem-Datei</translation>
  </message>
  <message>
   <source>choose a 64-bit one</source>
   <translation>wählen Sie ein 64-Bit-Python</translation>
  </message>
  <message>
   <source>choose a CRS that covers the area</source>
   <translation>wählen Sie ein KBS, das das Gebiet abdeckt</translation>
  </message>
  <message>
   <source>choose a CRS that suits the area</source>
   <translation>wählen Sie ein KBS, das zum Gebiet passt</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
  </message>
  <message>
   <source>choose a larger one</source>
   <translation>wählen Sie ein größeres</translation>
  </message>
  <message>
   <source>choose a larger tile size</source>
   <translation>wählen Sie eine größere Kachelgröße</translation>
  </message>
  <message>
   <source>choose a polygon layer</source>
   <translation>wählen Sie einen Polygonlayer</translation>
  </message>
  <message>
   <source>choose a polygon layer of: {0}</source>
   <translation>wählen Sie einen Polygonlayer von: {0}</translation>
  </message>
  <message>
   <source>choose a smaller area or coarser pixels (at most {0} a side)</source>
   <translation>wählen Sie ein kleineres Gebiet oder gröbere Pixel (höchstens {0} je Seite)</translation>
  </message>
  <message>
   <source>choose among {0}</source>
   <translation>wählen Sie unter {0}</translation>
  </message>
  <message>
   <source>choose an archive of georeferenced rasters</source>
   <translation>wählen Sie ein Archiv georeferenzierter Raster</translation>
  </message>
  <message>
   <source>choose an example with some structure</source>
   <translation>wählen Sie ein Beispiel mit etwas Struktur</translation>
  </message>
  <message>
   <source>choose another Python (3.11 or 3.12 fit best) under 'Python to build on', or another package index</source>
   <translation>wählen Sie unter „Basis-Python“ ein anderes Python (am besten 3.11 oder 3.12) oder einen anderen Paketindex</translation>
  </message>
  <message>
   <source>choose another Python in Settings &gt; Options &gt; Kinscape, or leave that field empty</source>
   <translation>wählen Sie unter Einstellungen &gt; Optionen &gt; Kinscape ein anderes Python oder lassen Sie das Feld leer</translation>
  </message>
  <message>
   <source>choose another Python to build on</source>
   <translation>wählen Sie ein anderes Basis-Python</translation>
  </message>
  <message>
   <source>choose another cache folder in the settings</source>
   <translation>wählen Sie in den Einstellungen einen anderen Cache-Ordner</translation>
  </message>
  <message>
   <source>choose another coordinate reference system</source>
   <translation>wählen Sie ein anderes Koordinatenbezugssystem</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <source>choose another interpreter, or install the engine with the button above</source>
   <translation>wählen Sie einen anderen Interpreter oder installieren Sie den Rechenkern mit der Schaltfläche oben</translation>
  </message>
  <message>
   <source>choose another location with a short path, for example right below a disk</source>
   <translation>wählen Sie einen anderen Speicherort mit kurzem Pfad, zum Beispiel direkt auf der obersten Ebene eines Laufwerks</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>choose another name or store</source>
   <translation>wählen Sie einen anderen Namen oder eine andere Ablage</translation>
  </message>
  <message>
   <source>choose another name, or delete it</source>
   <translation>wählen Sie einen anderen Namen, oder löschen Sie ihn</translation>
  </message>
  <message>
   <source>choose another name, or delete its file</source>
   <translation>wählen Sie einen anderen Namen, oder löschen Sie die Datei</translation>
  </message>
  <message>
   <source>choose another name, or remove it</source>
   <translation>wählen Sie einen anderen Namen oder entfernen Sie es</translation>
  </message>
  <message>
   <source>choose another name, or remove it first</source>
   <translation>wählen Sie einen anderen Namen oder entfernen Sie es zuerst</translation>
  </message>
  <message>
   <source>choose another name, or remove the file first</source>
   <translation>wählen Sie einen anderen Namen oder entfernen Sie zuerst die Datei</translation>
  </message>
  <message>
   <source>choose another name, or say that it may be replaced</source>
   <translation>wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>wählen Sie ein anderes</translation>
  </message>
  <message>
   <source>choose another picture</source>
   <translation>wählen Sie ein anderes Bild</translation>
  </message>
  <message>
   <source>choose another raster</source>
   <translation>wählen Sie ein anderes Raster</translation>
  </message>
  <message>
   <source>choose another work folder, or remove the file to begin again</source>
   <translation>wählen Sie einen anderen Arbeitsordner oder entfernen Sie die Datei, um neu zu beginnen</translation>
  </message>
  <message>
   <source>choose examples of what to find that differ from what not to find</source>
   <translation>wählen Sie Beispiele für das Gesuchte, die sich vom nicht Gesuchten unterscheiden</translation>
  </message>
  <message>
   <source>choose ivf_pq, which needs least</source>
   <translation>wählen Sie ivf_pq, das am wenigsten braucht</translation>
  </message>
  <message>
   <source>choose smaller tiles, or check the nodata value of the sources</source>
   <translation>wählen Sie kleinere Kacheln oder prüfen Sie den NoData-Wert der Quellen</translation>
  </message>
  <message>
   <source>choose the encoder that the file was made for</source>
   <translation>wählen Sie den Encoder, für den die Datei gemacht ist</translation>
  </message>
  <message>
   <source>choose the field of the classes (at most {0})</source>
   <translation>wählen Sie das Feld mit den Klassen (höchstens {0})</translation>
  </message>
  <message>
   <source>choose the file python or python.exe</source>
   <translation>wählen Sie die Datei python oder python.exe</translation>
  </message>
  <message>
   <source>choose the file python or python.exe of an installed Python</source>
   <translation>wählen Sie die Datei python oder python.exe eines installierten Python</translation>
  </message>
  <message>
   <source>choose the rasters that the places were drawn on, and check the file's coordinate system</source>
   <translation>wählen Sie die Raster, auf denen die Orte gezeichnet wurden, und prüfen Sie das Koordinatensystem der Datei</translation>
  </message>
  <message>
   <source>choose the results of a search</source>
   <translation>wählen Sie die Ergebnisse einer Suche</translation>
  </message>
  <message>
   <source>chosen in the options</source>
   <translation>in den Optionen gewählt</translation>
  </message>
  <message>
   <source>class {0} does not occur in the images to train on</source>
   <translation>die Klasse {0} kommt in den Trainingsbildern nicht vor</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept</source>
   <translation>schließen Sie andere Programme oder setzen Sie KINSCAPE_WORKERS=1; fertige Blöcke bleiben erhalten</translation>
  </message>
  <message>
   <source>compute a real band first, such as its intensity (gdal_calc, QGIS raster calculator)</source>
   <translation>berechnen Sie zuerst einen reellen Kanal, etwa die Intensität (gdal_calc, Rasterrechner von QGIS)</translation>
  </message>
  <message>
   <source>compute the land cover of the archive again</source>
   <translation>berechnen Sie die Landbedeckung des Archivs neu</translation>
  </message>
  <message>
   <source>concept</source>
   <translation>Konzept</translation>
  </message>
  <message>
   <source>confidence interval</source>
   <translation>Konfidenzintervall</translation>
  </message>
  <message>
   <source>convert it to whole class numbers (QGIS: Raster &gt; Conversion &gt; Translate, type Byte)</source>
   <translation>wandeln Sie es in ganze Klassennummern um (QGIS: Raster &gt; Konvertierung &gt; Übersetzen, Typ Byte)</translation>
  </message>
  <message>
   <source>coordinates cannot be moved from {0} to {1}: {2}</source>
   <translation>Koordinaten lassen sich nicht von {0} nach {1} umrechnen: {2}</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <translation>kopieren Sie die Datei erneut oder laden Sie sie neu herunter</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>kopieren oder exportieren Sie die Datei erneut</translation>
  </message>
  <message>
   <source>copy the details when you report this</source>
   <translation>kopieren Sie die Details, wenn Sie dies melden</translation>
  </message>
  <message>
   <source>copy the key file from the computer that made the vault, in a safe way</source>
   <translation>kopieren Sie die Schlüsseldatei auf sicherem Weg von dem Computer, der den Tresor erstellt hat</translation>
  </message>
  <message>
   <source>copy the store again</source>
   <translation>kopieren Sie die Ablage erneut</translation>
  </message>
  <message>
   <source>counts {0} beside the looks, among the {1} places most alike</source>
   <translation>zählt zu {0} neben dem Aussehen, unter den {1} ähnlichsten Fundstellen</translation>
  </message>
  <message>
   <source>cover</source>
   <translation>Bedeckung</translation>
  </message>
  <message>
   <source>crop is the least and most share of the area, turn d4 or any; strengths are 0 to 10, shares 0 to 1</source>
   <translation>crop ist der kleinste und größte Anteil der Fläche, turn ist d4 oder any; Stärken liegen zwischen 0 und 10, Anteile zwischen 0 und 1</translation>
  </message>
  <message>
   <source>damaged: compute it again</source>
   <translation>beschädigt: neu berechnen</translation>
  </message>
  <message>
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>decoys need a secret and something to choose from</source>
   <translation>Attrappen brauchen ein Geheimnis und eine Auswahl</translation>
  </message>
  <message>
   <source>delete it; it is measured again</source>
   <translation>löschen Sie sie; sie wird neu gemessen</translation>
  </message>
  <message>
   <source>delete it; questions of before then stand out</source>
   <translation>löschen Sie es; frühere Anfragen heben sich dann ab</translation>
  </message>
  <message>
   <source>delete it; {0}</source>
   <translation>löschen Sie die Datei; {0}</translation>
  </message>
  <message>
   <source>delete its folder instead</source>
   <translation>löschen Sie stattdessen ihren Ordner</translation>
  </message>
  <message>
   <source>delete {0}; it is made anew</source>
   <translation>löschen Sie {0}; es wird neu erstellt</translation>
  </message>
  <message>
   <source>delta cannot be {0}</source>
   <translation>Delta kann nicht {0} sein</translation>
  </message>
  <message>
   <source>device {0} cannot be used: {1}</source>
   <translation>das Gerät {0} ist nicht verwendbar: {1}</translation>
  </message>
  <message>
   <source>diagnosis</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>disk full</source>
   <translation>die Festplatte ist voll</translation>
  </message>
  <message>
   <source>divide it by its length</source>
   <translation>teilen Sie ihn durch seine Länge</translation>
  </message>
  <message>
   <source>do not use it, and tell the owner of the store</source>
   <translation>verwenden Sie es nicht, und benachrichtigen Sie den Eigentümer der Ablage</translation>
  </message>
  <message>
   <source>doctor</source>
   <translation>Doctor</translation>
  </message>
  <message>
   <source>download</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>dpt: triplets that also weigh how far places lie from each other; triplet; softmax.</source>
   <translation>dpt: Triplets, die auch gewichten, wie weit Orte voneinander entfernt liegen; triplet; softmax.</translation>
  </message>
  <message>
   <source>draw a box or polygon</source>
   <translation>zeichnen Sie ein Rechteck oder ein Polygon</translation>
  </message>
  <message>
   <source>draw a box, or give an image or a tile</source>
   <translation>zeichnen Sie ein Rechteck oder geben Sie ein Bild oder eine Kachel an</translation>
  </message>
  <message>
   <source>draw a box, or give an image, a tile or a concept</source>
   <translation>zeichnen Sie ein Rechteck oder geben Sie ein Bild, eine Kachel oder ein Konzept an</translation>
  </message>
  <message>
   <source>draw a sample first</source>
   <translation>ziehen Sie zuerst eine Stichprobe</translation>
  </message>
  <message>
   <source>draw it on the archive's imagery</source>
   <translation>zeichnen Sie es auf den Bilddaten des Archivs</translation>
  </message>
  <message>
   <source>draw it on the imagery</source>
   <translation>zeichnen Sie es auf den Bilddaten</translation>
  </message>
  <message>
   <source>draw it where the map shows imagery</source>
   <translation>zeichnen Sie es dort, wo die Karte Bilddaten zeigt</translation>
  </message>
  <message>
   <source>draw the example on a raster of yours, or give an image or a concept</source>
   <translation>zeichnen Sie das Beispiel auf einem Ihrer Raster, oder geben Sie ein Bild oder ein Konzept an</translation>
  </message>
  <message>
   <source>draw the place on a raster of yours, or give an image or a concept</source>
   <translation>zeichnen Sie die Stelle auf einem Ihrer Raster, oder geben Sie ein Bild oder ein Konzept an</translation>
  </message>
  <message>
   <source>draw the sample again</source>
   <translation>ziehen Sie die Stichprobe neu</translation>
  </message>
  <message>
   <source>driver {0}</source>
   <translation>Treiber {0}</translation>
  </message>
  <message>
   <source>each class of images has a sub-folder of its own</source>
   <translation>jede Klasse von Bildern hat einen eigenen Unterordner</translation>
  </message>
  <message>
   <source>each file is one tile</source>
   <translation>jede Datei ist eine Kachel</translation>
  </message>
  <message>
   <source>each is written "name": "water", "colour": "#2a7fc4"</source>
   <translation>jede wird so geschrieben: "name": "water", "colour": "#2a7fc4"</translation>
  </message>
  <message>
   <source>each {0}, {1} pixels wide</source>
   <translation>jede {0}, {1} Pixel breit</translation>
  </message>
  <message>
   <source>edit {0} on the Remote page and choose its authentication again</source>
   <translation>bearbeiten Sie {0} auf der Seite Server und wählen Sie die Authentifizierung neu</translation>
  </message>
  <message>
   <source>embedding</source>
   <translation>Merkmalsvektor</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes 3 x {0} x {1} pixels, not {2}</source>
   <translation>der Encoder 'handcrafted' nimmt 3 x {0} x {1} Pixel, nicht {2}</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes no weights, but {0} was given</source>
   <translation>der Encoder 'handcrafted' nimmt keine Gewichte, angegeben wurde aber {0}</translation>
  </message>
  <message>
   <source>encoder {0}</source>
   <translation>Encoder {0}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} a tile, not {2}</source>
   <translation>der Encoder {0} lieferte Zahlen der Form {1} je Kachel, nicht {2}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} for {2} tiles, not a row for each</source>
   <translation>der Encoder {0} lieferte Zahlen der Form {1} für {2} Kacheln, nicht je Kachel eine Zeile</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers that are not finite</source>
   <translation>der Encoder {0} lieferte Zahlen, die nicht endlich sind</translation>
  </message>
  <message>
   <source>encoder {0} gave vectors that are not {1} finite numbers</source>
   <translation>der Encoder {0} lieferte Vektoren, die nicht aus {1} endlichen Zahlen bestehen</translation>
  </message>
  <message>
   <source>encoder {0} gives nothing but zeros</source>
   <translation>der Encoder {0} liefert nur Nullen</translation>
  </message>
  <message>
   <source>encoder {0} is another one in this worker than where the run was started</source>
   <translation>der Encoder {0} ist in diesem Arbeitsprozess ein anderer als dort, wo der Lauf gestartet wurde</translation>
  </message>
  <message>
   <source>encoder {0} needs PyTorch and torchvision, which are not installed in the engine</source>
   <translation>der Encoder {0} braucht PyTorch und torchvision, die im Rechenkern nicht installiert sind</translation>
  </message>
  <message>
   <source>encoder {0} needs {1}, not installed in the engine</source>
   <translation>der Encoder {0} braucht {1}, das im Rechenkern nicht installiert ist</translation>
  </message>
  <message>
   <source>encoder {0} takes 3 x {1} x {2} pixels, not {3}</source>
   <translation>der Encoder {0} nimmt 3 x {1} x {2} Pixel, nicht {3}</translation>
  </message>
  <message>
   <source>encoder {0} takes no words</source>
   <translation>der Encoder {0} nimmt keine Wörter</translation>
  </message>
  <message>
   <source>encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <source>enter them in QGIS: Settings &gt; Options &gt; Network &gt; Use proxy for web access</source>
   <translation>tragen Sie sie in QGIS ein: Einstellungen &gt; Optionen &gt; Netzwerk &gt; Proxy für Webzugriff benutzen</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>epochs {0}, batch {1}, rate {2}, validation {3} cannot be used</source>
   <translation>Epochen {0}, Batch {1}, Lernrate {2}, Validierung {3} können nicht verwendet werden</translation>
  </message>
  <message>
   <source>epsilon cannot be {0}</source>
   <translation>Epsilon kann nicht {0} sein</translation>
  </message>
  <message>
   <source>epsilon, delta and dims of the noise are numbers</source>
   <translation>epsilon, delta und dims des Rauschens sind Zahlen</translation>
  </message>
  <message>
   <source>every tile and date</source>
   <translation>jede Kachel und jedes Datum</translation>
  </message>
  <message>
   <source>everything was reviewed: nothing was missed</source>
   <translation>alles wurde geprüft: nichts wurde übersehen</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <source>everywhere in the archive</source>
   <translation>überall im Archiv</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exakt</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>export it again as one ONNX file (no external data)</source>
   <translation>exportieren Sie es neu als eine einzige ONNX-Datei (ohne externe Daten)</translation>
  </message>
  <message>
   <source>export it as .onnx</source>
   <translation>exportieren Sie ihn als .onnx</translation>
  </message>
  <message>
   <source>export it with a batch as its first axis</source>
   <translation>exportieren Sie es mit der Batch-Dimension als erster Achse</translation>
  </message>
  <message>
   <source>export it with a batch of any size</source>
   <translation>exportieren Sie es mit beliebiger Batch-Größe</translation>
  </message>
  <message>
   <source>export it with one input of 32-bit floats</source>
   <translation>exportieren Sie es mit einem Eingang aus 32-Bit-Gleitkommazahlen</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>feedback</source>
   <translation>Rückmeldung</translation>
  </message>
  <message>
   <source>fetch its file and search there</source>
   <translation>holen Sie seine Datei und suchen Sie darin</translation>
  </message>
  <message>
   <source>fields are missing or unknown</source>
   <translation>Felder fehlen oder sind unbekannt</translation>
  </message>
  <message>
   <source>file changed</source>
   <translation>Datei geändert</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>Datei fehlt</translation>
  </message>
  <message>
   <source>files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>find alike</source>
   <translation>Ähnliches finden</translation>
  </message>
  <message>
   <source>find places like this</source>
   <translation>solche Orte finden</translation>
  </message>
  <message>
   <source>fine-tuning</source>
   <translation>Feinabstimmung</translation>
  </message>
  <message>
   <source>first three colour bands</source>
   <translation>die ersten drei Farbkanäle</translation>
  </message>
  <message>
   <source>fit the model again with this version</source>
   <translation>passen Sie das Modell mit dieser Version neu an</translation>
  </message>
  <message>
   <source>folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>footprints encoded as {0}</source>
   <translation>die Grundrisse sind als {0} kodiert</translation>
  </message>
  <message>
   <source>footprints were moved from {0} to {1}</source>
   <translation>die Grundrisse wurden von {0} nach {1} umgerechnet</translation>
  </message>
  <message>
   <source>for PostgreSQL: pip install 'psycopg[binary]'</source>
   <translation>für PostgreSQL: pip install 'psycopg[binary]'</translation>
  </message>
  <message>
   <source>for example sqlite:////srv/kinscape/server.sqlite or postgresql://user@host/name</source>
   <translation>zum Beispiel sqlite:////srv/kinscape/server.sqlite oder postgresql://user@host/name</translation>
  </message>
  <message>
   <source>for instance epsilon=64, dims=16</source>
   <translation>zum Beispiel epsilon=64, dims=16</translation>
  </message>
  <message>
   <source>format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>Format {0}</translation>
  </message>
  <message>
   <source>found by itself</source>
   <translation>selbst gefunden</translation>
  </message>
  <message>
   <source>free some space and run it again; what was finished is kept</source>
   <translation>schaffen Sie Platz und starten Sie erneut; Fertiges bleibt erhalten</translation>
  </message>
  <message>
   <source>free some space or choose another location; what was downloaded is kept</source>
   <translation>schaffen Sie Platz oder wählen Sie einen anderen Speicherort; Heruntergeladenes bleibt erhalten</translation>
  </message>
  <message>
   <source>fresh decoys: whoever asks the same again shows which trapdoor is meant</source>
   <translation>neue Attrappen: wer dasselbe noch einmal anfragt, verrät, welche Falltür gemeint ist</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>ab {0}</translation>
  </message>
  <message>
   <source>from {0} to {1}</source>
   <translation>von {0} bis {1}</translation>
  </message>
  <message>
   <source>get the model again</source>
   <translation>holen Sie das Modell neu</translation>
  </message>
  <message>
   <source>get the model again, or train it again</source>
   <translation>holen Sie das Modell neu oder trainieren Sie es neu</translation>
  </message>
  <message>
   <source>give (n, 3, h, w) uint8</source>
   <translation>geben Sie (n, 3, h, w) uint8 an</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key</source>
   <translation>geben Sie --tls-cert und --tls-key an</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key, or put a proxy that speaks TLS in front of 127.0.0.1</source>
   <translation>geben Sie --tls-cert und --tls-key an, oder setzen Sie einen TLS-fähigen Proxy vor 127.0.0.1</translation>
  </message>
  <message>
   <source>give .onnx or .pt (TorchScript)</source>
   <translation>geben Sie .onnx oder .pt (TorchScript) an</translation>
  </message>
  <message>
   <source>give 0 (looks alone) to 1</source>
   <translation>geben Sie 0 (nur Aussehen) bis 1 an</translation>
  </message>
  <message>
   <source>give 0 or a whole number above</source>
   <translation>geben Sie 0 oder eine ganze Zahl darüber an</translation>
  </message>
  <message>
   <source>give 0 to {0}</source>
   <translation>geben Sie 0 bis {0} an</translation>
  </message>
  <message>
   <source>give 0.5 to 0.999, such as 0.95</source>
   <translation>geben Sie 0.5 bis 0.999 an, etwa 0.95</translation>
  </message>
  <message>
   <source>give 1 (values from 0 to 1) or 255</source>
   <translation>geben Sie 1 (Werte von 0 bis 1) oder 255 an</translation>
  </message>
  <message>
   <source>give 1 epoch or more, at least 2 tiles, and images of 32 to 1024 pixels</source>
   <translation>geben Sie mindestens 1 Epoche, mindestens 2 Kacheln und Bilder von 32 bis 1024 Pixeln an</translation>
  </message>
  <message>
   <source>give 1 or more, or leave it out</source>
   <translation>geben Sie 1 oder mehr an oder lassen Sie die Angabe weg</translation>
  </message>
  <message>
   <source>give 1 or more, such as 256</source>
   <translation>geben Sie 1 oder mehr an, etwa 256</translation>
  </message>
  <message>
   <source>give 1 step or more, and crops of 32 to 1024 pixels</source>
   <translation>geben Sie mindestens 1 Schritt und Ausschnitte von 32 bis 1024 Pixeln an</translation>
  </message>
  <message>
   <source>give 1 to 10000</source>
   <translation>geben Sie 1 bis 10000 an</translation>
  </message>
  <message>
   <source>give 1 to {0}</source>
   <translation>geben Sie 1 bis {0} an</translation>
  </message>
  <message>
   <source>give 1 to {0} of them</source>
   <translation>geben Sie 1 bis {0} davon an</translation>
  </message>
  <message>
   <source>give 2 to 1024, such as 64</source>
   <translation>geben Sie 2 bis 1024 an, etwa 64</translation>
  </message>
  <message>
   <source>give 6 classes or more</source>
   <translation>geben Sie mindestens 6 Klassen an</translation>
  </message>
  <message>
   <source>give a .recipe.json file</source>
   <translation>geben Sie eine .recipe.json-Datei an</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile</source>
   <translation>geben Sie ein GeoPackage, GeoJSON oder Shapefile an</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile of points or polygons</source>
   <translation>geben Sie ein GeoPackage, GeoJSON oder Shapefile mit Punkten oder Polygonen an</translation>
  </message>
  <message>
   <source>give a JSON file</source>
   <translation>geben Sie eine JSON-Datei an</translation>
  </message>
  <message>
   <source>give a JSON file of a recipe</source>
   <translation>geben Sie eine JSON-Datei eines Rezepts an</translation>
  </message>
  <message>
   <source>give a JSON object</source>
   <translation>geben Sie ein JSON-Objekt an</translation>
  </message>
  <message>
   <source>give a NAME{0} file</source>
   <translation>geben Sie eine Datei NAME{0} an</translation>
  </message>
  <message>
   <source>give a PEM file with certificate authorities</source>
   <translation>geben Sie eine PEM-Datei mit Zertifizierungsstellen an</translation>
  </message>
  <message>
   <source>give a box, an image or a tile for this</source>
   <translation>geben Sie dafür ein Rechteck, ein Bild oder eine Kachel an</translation>
  </message>
  <message>
   <source>give a file of points or polygons, such as a GeoPackage</source>
   <translation>geben Sie eine Datei mit Punkten oder Polygonen an, etwa ein GeoPackage</translation>
  </message>
  <message>
   <source>give a file with polygons, such as a GeoPackage or GeoJSON</source>
   <translation>geben Sie eine Datei mit Polygonen an, etwa ein GeoPackage oder GeoJSON</translation>
  </message>
  <message>
   <source>give a folder with one sub-folder of images per class</source>
   <translation>geben Sie einen Ordner mit je einem Unterordner von Bildern pro Klasse an</translation>
  </message>
  <message>
   <source>give a header, then one row an image: its name, and 0 or 1</source>
   <translation>geben Sie eine Kopfzeile an, dann eine Zeile je Bild: seinen Namen und 0 oder 1</translation>
  </message>
  <message>
   <source>give a land-cover raster</source>
   <translation>geben Sie ein Landbedeckungsraster an</translation>
  </message>
  <message>
   <source>give a land-cover raster of the same place; check its CRS</source>
   <translation>geben Sie ein Landbedeckungsraster desselben Gebiets an; prüfen Sie sein KBS</translation>
  </message>
  <message>
   <source>give a list of #rrggbb</source>
   <translation>geben Sie eine Liste von #rrggbb an</translation>
  </message>
  <message>
   <source>give a model's folder, or its file of weights</source>
   <translation>geben Sie den Ordner eines Modells oder seine Gewichtsdatei an</translation>
  </message>
  <message>
   <source>give a multiple of {0}</source>
   <translation>geben Sie ein Vielfaches von {0} an</translation>
  </message>
  <message>
   <source>give a multiple of {0}, at least {1}</source>
   <translation>geben Sie ein Vielfaches von {0} an, mindestens {1}</translation>
  </message>
  <message>
   <source>give a name such as vectors.parquet</source>
   <translation>geben Sie einen Namen wie vectors.parquet an</translation>
  </message>
  <message>
   <source>give a name that ends with {0}</source>
   <translation>geben Sie einen Namen an, der auf {0} endet</translation>
  </message>
  <message>
   <source>give a new or empty folder for the archive</source>
   <translation>geben Sie einen neuen oder leeren Ordner für das Archiv an</translation>
  </message>
  <message>
   <source>give a number</source>
   <translation>geben Sie eine Zahl an</translation>
  </message>
  <message>
   <source>give a number from 2 to 255</source>
   <translation>geben Sie eine Zahl von 2 bis 255 an</translation>
  </message>
  <message>
   <source>give a number of 1 or more</source>
   <translation>geben Sie eine Zahl ab 1 an</translation>
  </message>
  <message>
   <source>give a number of places from 1 to {0}</source>
   <translation>geben Sie als Anzahl der Fundstellen 1 bis {0} an</translation>
  </message>
  <message>
   <source>give a number of tokens from 3 to {0}</source>
   <translation>geben Sie eine Anzahl Token von 3 bis {0} an</translation>
  </message>
  <message>
   <source>give a raster of classes, not a picture</source>
   <translation>geben Sie ein Raster mit Klassen an, kein Bild</translation>
  </message>
  <message>
   <source>give a raster of classes, not of measurements</source>
   <translation>geben Sie ein Raster mit Klassen an, keines mit Messwerten</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9</source>
   <translation>geben Sie einen Anteil von 0 bis 0.9 an</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9, such as 0.2</source>
   <translation>geben Sie einen Anteil von 0 bis 0.9 an, etwa 0.2</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.95, such as 0.5</source>
   <translation>geben Sie einen Anteil von 0 bis 0.95 an, etwa 0.5</translation>
  </message>
  <message>
   <source>give a share from 0 to 1</source>
   <translation>geben Sie einen Anteil von 0 bis 1 an</translation>
  </message>
  <message>
   <source>give a size above 0</source>
   <translation>geben Sie eine Größe über 0 an</translation>
  </message>
  <message>
   <source>give a size from {0} to {1}</source>
   <translation>geben Sie eine Größe von {0} bis {1} an</translation>
  </message>
  <message>
   <source>give a table with tabs between its columns</source>
   <translation>geben Sie eine Tabelle mit Tabulatoren zwischen den Spalten an</translation>
  </message>
  <message>
   <source>give a whole number from 0 to 2^62</source>
   <translation>geben Sie eine ganze Zahl von 0 bis 2^62 an</translation>
  </message>
  <message>
   <source>give an archive of its encoder</source>
   <translation>geben Sie ein Archiv mit ihrem Encoder an</translation>
  </message>
  <message>
   <source>give an archive or rasters</source>
   <translation>geben Sie ein Archiv oder Raster an</translation>
  </message>
  <message>
   <source>give at least 1 epoch, batches of 4, a rate above 0, a share below 1</source>
   <translation>geben Sie mindestens 1 Epoche, Batches ab 4, eine Lernrate über 0 und einen Anteil unter 1 an</translation>
  </message>
  <message>
   <source>give at least 2 and 1</source>
   <translation>geben Sie mindestens 2 und 1 an</translation>
  </message>
  <message>
   <source>give at least 300 MB a worker (--memory-mb), or fewer workers (--workers)</source>
   <translation>geben Sie mindestens 300 MB je Arbeitsprozess an (--memory-mb), oder weniger Arbeitsprozesse (--workers)</translation>
  </message>
  <message>
   <source>give at least two classes of at least two images</source>
   <translation>geben Sie mindestens zwei Klassen mit mindestens zwei Bildern an</translation>
  </message>
  <message>
   <source>give at most {0}</source>
   <translation>geben Sie höchstens {0} an</translation>
  </message>
  <message>
   <source>give auto, all, or a tile size in metres</source>
   <translation>geben Sie auto, all oder eine Kachelgröße in Metern an</translation>
  </message>
  <message>
   <source>give coarser pixels, or a part of the raster</source>
   <translation>geben Sie gröbere Pixel oder einen Teil des Rasters an</translation>
  </message>
  <message>
   <source>give each image a name of its own</source>
   <translation>geben Sie jedem Bild einen eigenen Namen</translation>
  </message>
  <message>
   <source>give each image one line</source>
   <translation>geben Sie jedem Bild genau eine Zeile</translation>
  </message>
  <message>
   <source>give from 1 to {0}</source>
   <translation>geben Sie 1 bis {0} davon an</translation>
  </message>
  <message>
   <source>give how many numbers the file makes of a tile</source>
   <translation>geben Sie an, wie viele Zahlen die Datei aus einer Kachel macht</translation>
  </message>
  <message>
   <source>give it an archive of its own</source>
   <translation>legen Sie dafür ein eigenes Archiv an</translation>
  </message>
  <message>
   <source>give it another name: its folder, and name in its manifest</source>
   <translation>geben Sie ihm einen anderen Namen: dem Ordner und name im Manifest</translation>
  </message>
  <message>
   <source>give it in metres (tile_m)</source>
   <translation>geben Sie sie in Metern an (tile_m)</translation>
  </message>
  <message>
   <source>give it once</source>
   <translation>geben Sie sie nur einmal an</translation>
  </message>
  <message>
   <source>give its 64 hex digits</source>
   <translation>geben Sie seine 64 Hexadezimalziffern an</translation>
  </message>
  <message>
   <source>give larger images</source>
   <translation>geben Sie größere Bilder an</translation>
  </message>
  <message>
   <source>give larger rasters</source>
   <translation>geben Sie größere Raster an</translation>
  </message>
  <message>
   <source>give longitude and latitude in degrees</source>
   <translation>geben Sie Länge und Breite in Grad an</translation>
  </message>
  <message>
   <source>give longitude and latitude of each image</source>
   <translation>geben Sie Länge und Breite jedes Bildes an</translation>
  </message>
  <message>
   <source>give mean, first, or nothing</source>
   <translation>geben Sie mean, first oder nichts an</translation>
  </message>
  <message>
   <source>give metres above 0</source>
   <translation>geben Sie Meter über 0 an</translation>
  </message>
  <message>
   <source>give more images</source>
   <translation>geben Sie mehr Bilder an</translation>
  </message>
  <message>
   <source>give more tiles</source>
   <translation>geben Sie mehr Kacheln an</translation>
  </message>
  <message>
   <source>give net, words, kinds, or the path of a land-cover raster</source>
   <translation>geben Sie net, words, kinds oder den Pfad eines Landbedeckungsrasters an</translation>
  </message>
  <message>
   <source>give one</source>
   <translation>geben Sie eines an</translation>
  </message>
  <message>
   <source>give one between 0 and 1, such as 0.05</source>
   <translation>geben Sie einen zwischen 0 und 1 an, etwa 0.05</translation>
  </message>
  <message>
   <source>give one colour each</source>
   <translation>geben Sie jeder eine Farbe</translation>
  </message>
  <message>
   <source>give one label an image</source>
   <translation>geben Sie ein Label je Bild an</translation>
  </message>
  <message>
   <source>give one number from 0 to classes - 1 for each image</source>
   <translation>geben Sie für jedes Bild eine Zahl von 0 bis Klassenzahl - 1 an</translation>
  </message>
  <message>
   <source>give one of {0}, not several</source>
   <translation>geben Sie eines von {0} an, nicht mehrere</translation>
  </message>
  <message>
   <source>give one of: {0}</source>
   <translation>geben Sie eines davon an: {0}</translation>
  </message>
  <message>
   <source>give one or three band numbers, counted from 1</source>
   <translation>geben Sie eine oder drei Kanalnummern an, gezählt ab 1</translation>
  </message>
  <message>
   <source>give one row an image</source>
   <translation>geben Sie eine Zeile je Bild an</translation>
  </message>
  <message>
   <source>give one that can be</source>
   <translation>geben Sie eine mögliche an</translation>
  </message>
  <message>
   <source>give one tile and one source for each row</source>
   <translation>geben Sie für jede Zeile eine Kachel und eine Quelle an</translation>
  </message>
  <message>
   <source>give one to 200 letters, such as swimming pools</source>
   <translation>geben Sie ein bis 200 Buchstaben an, etwa swimming pools</translation>
  </message>
  <message>
   <source>give one, such as 128</source>
   <translation>geben Sie eine an, etwa 128</translation>
  </message>
  <message>
   <source>give selfsup_weight above 0</source>
   <translation>geben Sie selfsup_weight über 0 an</translation>
  </message>
  <message>
   <source>give some of 0 to {0}</source>
   <translation>geben Sie Werte von 0 bis {0} an</translation>
  </message>
  <message>
   <source>give the .gpkg file of a search</source>
   <translation>geben Sie die .gpkg-Datei einer Suche an</translation>
  </message>
  <message>
   <source>give the .recipe.json file of a search</source>
   <translation>geben Sie die .recipe.json-Datei einer Suche an</translation>
  </message>
  <message>
   <source>give the GeoPackage of a search that was reviewed</source>
   <translation>geben Sie das GeoPackage einer geprüften Suche an</translation>
  </message>
  <message>
   <source>give the GeoPackage that a search wrote</source>
   <translation>geben Sie das GeoPackage an, das eine Suche geschrieben hat</translation>
  </message>
  <message>
   <source>give the GeoPackage that was drawn, after reviewing its places</source>
   <translation>geben Sie das gezogene GeoPackage an, nachdem Sie seine Fundstellen geprüft haben</translation>
  </message>
  <message>
   <source>give the archive</source>
   <translation>geben Sie das Archiv an</translation>
  </message>
  <message>
   <source>give the archive one (kinscape cover --archive DIR) and search again</source>
   <translation>geben Sie dem Archiv eine (kinscape cover --archive DIR) und suchen Sie noch einmal</translation>
  </message>
  <message>
   <source>give the archive's folder; check its permissions and the disk</source>
   <translation>geben Sie den Ordner des Archivs an; prüfen Sie seine Zugriffsrechte und die Festplatte</translation>
  </message>
  <message>
   <source>give the earlier date first</source>
   <translation>geben Sie das frühere Datum zuerst an</translation>
  </message>
  <message>
   <source>give the folder in which the rasters are now</source>
   <translation>geben Sie den Ordner an, in dem die Raster jetzt liegen</translation>
  </message>
  <message>
   <source>give the folder of an archive, or one that 'kinscape publish' prepared</source>
   <translation>geben Sie den Ordner eines Archivs an, oder einen, den 'kinscape publish' vorbereitet hat</translation>
  </message>
  <message>
   <source>give the name of a file</source>
   <translation>geben Sie den Namen einer Datei an</translation>
  </message>
  <message>
   <source>give the name of an output, or its number as text</source>
   <translation>geben Sie den Namen eines Ausgangs an oder seine Nummer als Text</translation>
  </message>
  <message>
   <source>give the name of the keys that it was prepared with</source>
   <translation>geben Sie den Namen der Schlüssel an, mit denen sie vorbereitet wurde</translation>
  </message>
  <message>
   <source>give the name without a folder</source>
   <translation>geben Sie den Namen ohne Ordner an</translation>
  </message>
  <message>
   <source>give the path of a weights file</source>
   <translation>geben Sie den Pfad einer Gewichtsdatei an</translation>
  </message>
  <message>
   <source>give the results of a search, or an archive and examples</source>
   <translation>geben Sie die Ergebnisse einer Suche an oder ein Archiv und Beispiele</translation>
  </message>
  <message>
   <source>give the table that belongs to these images</source>
   <translation>geben Sie die Tabelle an, die zu diesen Bildern gehört</translation>
  </message>
  <message>
   <source>give the tile size in metres, or index whole files</source>
   <translation>geben Sie die Kachelgröße in Metern an oder indexieren Sie ganze Dateien</translation>
  </message>
  <message>
   <source>give the token in a file: --token-file</source>
   <translation>übergeben Sie das Token in einer Datei: --token-file</translation>
  </message>
  <message>
   <source>give their outputs</source>
   <translation>geben Sie deren Ausgaben an</translation>
  </message>
  <message>
   <source>give them in pip's own configuration or keyring</source>
   <translation>geben Sie sie in der Konfiguration oder im Schlüsselbund von pip selbst an</translation>
  </message>
  <message>
   <source>give three numbers, such as --bands 4,3,2, or one</source>
   <translation>geben Sie drei Nummern an, etwa --bands 4,3,2, oder eine</translation>
  </message>
  <message>
   <source>give up to 1000 places and {0} tiles</source>
   <translation>geben Sie bis zu 1000 Fundstellen und {0} Kacheln an</translation>
  </message>
  <message>
   <source>give weights of a TKANet</source>
   <translation>geben Sie Gewichte eines TKANet an</translation>
  </message>
  <message>
   <source>give x, y (longitude, latitude) in near_crs</source>
   <translation>geben Sie x, y (Länge, Breite) in near_crs an</translation>
  </message>
  <message>
   <source>give xmin,ymin,xmax,ymax</source>
   <translation>geben Sie xmin,ymin,xmax,ymax an</translation>
  </message>
  <message>
   <source>give yours another name</source>
   <translation>geben Sie Ihrem einen anderen Namen</translation>
  </message>
  <message>
   <source>give {0}</source>
   <translation>geben Sie {0} an</translation>
  </message>
  <message>
   <source>give {0} rows each</source>
   <translation>geben Sie je {0} Zeilen an</translation>
  </message>
  <message>
   <source>give {0} to {1} metres a pixel, or leave it out for {2}</source>
   <translation>geben Sie {0} bis {1} Meter pro Pixel an, oder lassen Sie es für {2} weg</translation>
  </message>
  <message>
   <source>groups: {0}</source>
   <translation>Gruppen: {0}</translation>
  </message>
  <message>
   <source>has the file changed since it was indexed?</source>
   <translation>hat sich die Datei seit dem Indexieren geändert?</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <source>hidden by you</source>
   <translation>von Ihnen ausgeblendet</translation>
  </message>
  <message>
   <source>histogram</source>
   <translation>Histogramm</translation>
  </message>
  <message>
   <source>hold out fewer groups</source>
   <translation>halten Sie weniger Gruppen zurück</translation>
  </message>
  <message>
   <source>hold out other groups, or name fewer classes</source>
   <translation>halten Sie andere Gruppen zurück oder nennen Sie weniger Klassen</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, add that in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities</source>
   <translation>hat der Eigentümer eine eigene Zertifizierungsstelle, fügen Sie sie unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten &gt; Autoritäten hinzu</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, give its file (--tls-ca)</source>
   <translation>hat der Eigentümer eine eigene Zertifizierungsstelle, geben Sie deren Datei an (--tls-ca)</translation>
  </message>
  <message>
   <source>imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>import</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>import into a new folder</source>
   <translation>importieren Sie in einen neuen Ordner</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importiert</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>in Ordnung</translation>
  </message>
  <message>
   <source>index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>index more imagery</source>
   <translation>indexieren Sie mehr Bilddaten</translation>
  </message>
  <message>
   <source>index more imagery, or use another land cover</source>
   <translation>indexieren Sie mehr Bilddaten oder verwenden Sie eine andere Landbedeckung</translation>
  </message>
  <message>
   <source>index rasters first</source>
   <translation>indexieren Sie zuerst Raster</translation>
  </message>
  <message>
   <source>index rasters first, or bring them back</source>
   <translation>indexieren Sie zuerst Raster oder stellen Sie sie wieder bereit</translation>
  </message>
  <message>
   <source>index some rasters first</source>
   <translation>indexieren Sie zuerst einige Raster</translation>
  </message>
  <message>
   <source>index the rasters again</source>
   <translation>indexieren Sie die Raster erneut</translation>
  </message>
  <message>
   <source>index them into a new folder</source>
   <translation>indexieren Sie sie in einen neuen Ordner</translation>
  </message>
  <message>
   <source>index: the archive's approximate index, faster for very large archives.</source>
   <translation>index: der Näherungsindex des Archivs, schneller bei sehr großen Archiven.</translation>
  </message>
  <message>
   <source>indexing was interrupted: index it again to go on</source>
   <translation>das Indexieren wurde unterbrochen: indexieren Sie erneut, um fortzufahren</translation>
  </message>
  <message>
   <source>information</source>
   <translation>Informationen</translation>
  </message>
  <message>
   <source>install Kinscape again</source>
   <translation>installieren Sie Kinscape neu</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 and choose it under 'Python to build on'</source>
   <translation>installieren Sie Python 3.11 oder 3.12 und wählen Sie es unter „Basis-Python“</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 beside QGIS and choose it under 'Python to build on'</source>
   <translation>installieren Sie Python 3.11 oder 3.12 neben QGIS und wählen Sie es unter „Basis-Python“</translation>
  </message>
  <message>
   <source>install it in the engine, or give a .pth file</source>
   <translation>installieren Sie es im Rechenkern oder geben Sie eine .pth-Datei an</translation>
  </message>
  <message>
   <source>install it with one click: Raster &gt; Kinscape &gt; Doctor, or the dock's Search page</source>
   <translation>installieren Sie ihn mit einem Klick: Raster &gt; Kinscape &gt; Diagnose oder auf der Suchseite des Bedienfelds</translation>
  </message>
  <message>
   <source>install the component 'private' of the engine</source>
   <translation>installieren Sie die Komponente 'private' des Rechenkerns</translation>
  </message>
  <message>
   <source>install the component private: kinscape install --with private</source>
   <translation>installieren Sie die Komponente private: kinscape install --with private</translation>
  </message>
  <message>
   <source>install the engine's networks, or compute the land cover afresh (kinscape cover --fresh)</source>
   <translation>installieren Sie die Netze des Rechenkerns, oder berechnen Sie die Landbedeckung ganz neu (kinscape cover --fresh)</translation>
  </message>
  <message>
   <source>install the engine's networks, or use words, kinds or a land-cover raster</source>
   <translation>installieren Sie die Netze des Rechenkerns oder verwenden Sie words, kinds oder ein Landbedeckungsraster</translation>
  </message>
  <message>
   <source>install the same version of Kinscape on all machines</source>
   <translation>installieren Sie auf allen Computern dieselbe Version von Kinscape</translation>
  </message>
  <message>
   <source>install the tenseal that the lock names</source>
   <translation>installieren Sie das tenseal, das die Lock-Datei nennt</translation>
  </message>
  <message>
   <source>install the version of tenseal that the lock names</source>
   <translation>installieren Sie die Version von tenseal, die die Lock-Datei nennt</translation>
  </message>
  <message>
   <source>install these packages into it, or install the engine with the button above</source>
   <translation>installieren Sie diese Pakete darin oder installieren Sie den Rechenkern mit der Schaltfläche oben</translation>
  </message>
  <message>
   <source>installation</source>
   <translation>Installation</translation>
  </message>
  <message>
   <source>installed by Kinscape</source>
   <translation>von Kinscape installiert</translation>
  </message>
  <message>
   <source>installing failed: {0}</source>
   <translation>die Installation ist fehlgeschlagen: {0}</translation>
  </message>
  <message>
   <source>it begins with https://</source>
   <translation>sie beginnt mit https://</translation>
  </message>
  <message>
   <source>it has format {0}, this program reads {1}</source>
   <translation>das Format ist {0}, dieses Programm liest {1}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>die Datei hat mehr als {0} Bytes</translation>
  </message>
  <message>
   <source>it has no list of examples, or too many of them</source>
   <translation>es hat keine Liste von Beispielen oder zu viele davon</translation>
  </message>
  <message>
   <source>it has {0}</source>
   <translation>es hat {0}</translation>
  </message>
  <message>
   <source>it has {0} tiles</source>
   <translation>es hat {0} Kacheln</translation>
  </message>
  <message>
   <source>it is a whole number</source>
   <translation>es ist eine ganze Zahl</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>die Datei ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>es ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it is of another store, or damaged</source>
   <translation>sie gehört zu einer anderen Ablage oder ist beschädigt</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>die Datei ist zu groß</translation>
  </message>
  <message>
   <source>it is too large for a STAC item</source>
   <translation>sie ist zu groß für ein STAC-Item</translation>
  </message>
  <message>
   <source>it looks like https://host:port, as the owner of the archive gives it</source>
   <translation>sie sieht aus wie https://host:port, so wie der Eigentümer des Archivs sie angibt</translation>
  </message>
  <message>
   <source>it may have been moved; run the search again</source>
   <translation>vielleicht wurde die Datei verschoben; führen Sie die Suche erneut aus</translation>
  </message>
  <message>
   <source>it must be a multiple of {0}</source>
   <translation>es muss ein Vielfaches von {0} sein</translation>
  </message>
  <message>
   <source>it needs {0} tiles at least</source>
   <translation>es braucht mindestens {0} Kacheln</translation>
  </message>
  <message>
   <source>it was changed after its export: export it again</source>
   <translation>die Datei wurde nach dem Export geändert: exportieren Sie sie erneut</translation>
  </message>
  <message>
   <source>its SHA-256 is {0}; ask its owner before you pin that</source>
   <translation>sein SHA-256 ist {0}; fragen Sie den Eigentümer, bevor Sie es festlegen</translation>
  </message>
  <message>
   <source>its calibration has no counts</source>
   <translation>die Kalibrierung hat keine Anzahlen</translation>
  </message>
  <message>
   <source>its calibration has no numbers</source>
   <translation>seine Kalibrierung hat keine Zahlen</translation>
  </message>
  <message>
   <source>its classes have no names or colours</source>
   <translation>seine Klassen haben keine Namen oder Farben</translation>
  </message>
  <message>
   <source>its classes: {0}</source>
   <translation>Klassen: {0}</translation>
  </message>
  <message>
   <source>its columns: {0}</source>
   <translation>ihre Spalten: {0}</translation>
  </message>
  <message>
   <source>its encoder has no fingerprint</source>
   <translation>der Encoder hat keinen Fingerabdruck</translation>
  </message>
  <message>
   <source>its examples have no roles and vectors</source>
   <translation>seine Beispiele haben keine Rollen und Vektoren</translation>
  </message>
  <message>
   <source>its fields: none</source>
   <translation>Felder: keine</translation>
  </message>
  <message>
   <source>its fields: {0}</source>
   <translation>Felder: {0}</translation>
  </message>
  <message>
   <source>its file is damaged, or mean, std and scale in its card do not fit it</source>
   <translation>die Datei ist beschädigt, oder mean, std und scale im Steckbrief passen nicht dazu</translation>
  </message>
  <message>
   <source>its files have no georeference</source>
   <translation>seine Dateien haben keine Georeferenzierung</translation>
  </message>
  <message>
   <source>its input_px must be a multiple of {0} and larger than its margin</source>
   <translation>input_px muss ein Vielfaches von {0} und größer als der Rand sein</translation>
  </message>
  <message>
   <source>its layers: {0}</source>
   <translation>ihre Layer: {0}</translation>
  </message>
  <message>
   <source>its master password is needed; if you have given it, {0}</source>
   <translation>ihr Master-Passwort wird gebraucht; falls Sie es eingegeben haben: {0}</translation>
  </message>
  <message>
   <source>its modes: {0}</source>
   <translation>seine Modi: {0}</translation>
  </message>
  <message>
   <source>its outputs: {0}</source>
   <translation>Ausgänge: {0}</translation>
  </message>
  <message>
   <source>its sources have {0} tiles, it says {1}</source>
   <translation>die Quellen haben {0} Kacheln, angegeben sind {1}</translation>
  </message>
  <message>
   <source>its sources: {0}</source>
   <translation>seine Quellen: {0}</translation>
  </message>
  <message>
   <source>its tables do not fit together</source>
   <translation>die Tabellen passen nicht zusammen</translation>
  </message>
  <message>
   <source>its weights are probably damaged; get them again</source>
   <translation>die Gewichte sind wahrscheinlich beschädigt; holen Sie sie neu</translation>
  </message>
  <message>
   <source>k is {0}</source>
   <translation>k ist {0}</translation>
  </message>
  <message>
   <source>k must be at least 1, not {0}</source>
   <translation>k muss mindestens 1 sein, nicht {0}</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>keys are neither copied nor pickled</source>
   <translation>Schlüssel werden weder kopiert noch mit pickle serialisiert</translation>
  </message>
  <message>
   <source>keys of a store are damaged</source>
   <translation>Schlüssel einer Ablage sind beschädigt</translation>
  </message>
  <message>
   <source>kind {0}, effort {1}</source>
   <translation>Art {0}, Aufwand {1}</translation>
  </message>
  <message>
   <source>kinds (groups of the tiles' vectors), words (kinds of ground found in the imagery), net (the land-cover network), or the path of a land-cover raster. Empty: that of the archive is brought up to date, a new archive gets none. none: it is left as it is.</source>
   <translation>kinds (Gruppen der Merkmalsvektoren der Kacheln), words (Arten von Boden, die in den Bildern gefunden werden), net (das Landbedeckungsnetz) oder der Pfad eines Landbedeckungsrasters. Leer: die des Archivs wird auf den neuesten Stand gebracht, ein neues Archiv bekommt keine. none: Sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>kinds of place</source>
   <translation>Ortstypen</translation>
  </message>
  <message>
   <source>known: auto, cpu, large</source>
   <translation>bekannt: auto, cpu, large</translation>
  </message>
  <message>
   <source>known: none</source>
   <translation>bekannt: keine</translation>
  </message>
  <message>
   <source>known: run, cancel, carried, ping, quit</source>
   <translation>bekannt: run, cancel, carried, ping, quit</translation>
  </message>
  <message>
   <source>known: {0}</source>
   <translation>bekannt: {0}</translation>
  </message>
  <message>
   <source>label a second class</source>
   <translation>kennzeichnen Sie eine zweite Klasse</translation>
  </message>
  <message>
   <source>label fewer than {0}</source>
   <translation>kennzeichnen Sie weniger als {0}</translation>
  </message>
  <message>
   <source>label more images</source>
   <translation>kennzeichnen Sie mehr Bilder</translation>
  </message>
  <message>
   <source>label places of at least one other class</source>
   <translation>kennzeichnen Sie Orte mindestens einer weiteren Klasse</translation>
  </message>
  <message>
   <source>label some places first</source>
   <translation>kennzeichnen Sie zuerst einige Orte</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>labels of shape {0} do not fit {1} images of {2} classes</source>
   <translation>Labels der Form {0} passen nicht zu {1} Bildern mit {2} Klassen</translation>
  </message>
  <message>
   <source>land cover</source>
   <translation>Landbedeckung</translation>
  </message>
  <message>
   <source>land-cover net</source>
   <translation>Landbedeckungsnetz</translation>
  </message>
  <message>
   <source>laplace or gaussian</source>
   <translation>laplace oder gaussian</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <source>leaf {0} names tiles that are not there</source>
   <translation>Blatt {0} nennt Kacheln, die es nicht gibt</translation>
  </message>
  <message>
   <source>learn from at most {0} tiles, or from smaller ones</source>
   <translation>lernen Sie aus höchstens {0} Kacheln oder aus kleineren</translation>
  </message>
  <message>
   <source>learned from {0}</source>
   <translation>gelernt aus {0}</translation>
  </message>
  <message>
   <source>leave it away for {0}</source>
   <translation>lassen Sie sie für {0} weg</translation>
  </message>
  <message>
   <source>leave it empty to have one chosen</source>
   <translation>lassen Sie es leer, damit eines gewählt wird</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>lassen Sie es weg</translation>
  </message>
  <message>
   <source>leave it out, or choose gaussian</source>
   <translation>lassen Sie es weg, oder wählen Sie gaussian</translation>
  </message>
  <message>
   <source>leave it out: all of a vault is sealed</source>
   <translation>lassen Sie es weg: in einem Tresor ist alles versiegelt</translation>
  </message>
  <message>
   <source>leave out everything from ? or #</source>
   <translation>lassen Sie alles ab ? oder # weg</translation>
  </message>
  <message>
   <source>leave out the overlap, or give a tile size</source>
   <translation>lassen Sie die Überlappung weg oder geben Sie eine Kachelgröße an</translation>
  </message>
  <message>
   <source>leave the option away</source>
   <translation>lassen Sie die Option weg</translation>
  </message>
  <message>
   <source>leave the option out to use the archive's own, or index into a new folder</source>
   <translation>lassen Sie die Option weg, um die des Archivs zu verwenden, oder indexieren Sie in einen neuen Ordner</translation>
  </message>
  <message>
   <source>leave the score map out</source>
   <translation>lassen Sie die Ähnlichkeitskarte weg</translation>
  </message>
  <message>
   <source>leave the weights out</source>
   <translation>lassen Sie die Gewichte weg</translation>
  </message>
  <message>
   <source>legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <source>length {0} of the text encoder of {1} is not possible</source>
   <translation>die Länge {0} des Text-Encoders von {1} ist nicht möglich</translation>
  </message>
  <message>
   <source>lengths in the grid CRS are off by up to {0} (the sources span a large area)</source>
   <translation>Längen im KBS des Bodenrasters weichen bis zu {0} ab (die Quellen umfassen ein großes Gebiet)</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <source>licence: {0}</source>
   <translation>Lizenz: {0}</translation>
  </message>
  <message>
   <source>liked</source>
   <translation>ähnlich</translation>
  </message>
  <message>
   <source>line {0} of {1} is not a name and {2} times 0 or 1</source>
   <translation>Zeile {0} von {1} besteht nicht aus einem Namen und {2} mal 0 oder 1</translation>
  </message>
  <message>
   <source>line {0} of {1} says something else of {2} than an earlier one</source>
   <translation>Zeile {0} von {1} sagt über {2} etwas anderes als eine frühere Zeile</translation>
  </message>
  <message>
   <source>lists are asked for in ascending order, each once</source>
   <translation>Listen werden in aufsteigender Reihenfolge angefordert, jede einmal</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>loss {0}</source>
   <translation>Verlust {0}</translation>
  </message>
  <message>
   <source>loss {0} at step {1}</source>
   <translation>Verlust {0} bei Schritt {1}</translation>
  </message>
  <message>
   <source>make a new key</source>
   <translation>erstellen Sie einen neuen Schlüssel</translation>
  </message>
  <message>
   <source>make a new key, or: chmod 600 {0}</source>
   <translation>erstellen Sie einen neuen Schlüssel, oder: chmod 600 {0}</translation>
  </message>
  <message>
   <source>make a request (kinscape sei request), let the owner grant it, and accept the grant</source>
   <translation>erstellen Sie einen Antrag (kinscape sei request), lassen Sie ihn vom Eigentümer freigeben, und nehmen Sie die Freigabe an</translation>
  </message>
  <message>
   <source>make its places anew</source>
   <translation>erstellen Sie seine Fundstellen neu</translation>
  </message>
  <message>
   <source>make new keys by another name</source>
   <translation>erstellen Sie neue Schlüssel unter einem anderen Namen</translation>
  </message>
  <message>
   <source>make one with 'kinscape index'</source>
   <translation>legen Sie eines mit 'kinscape index' an</translation>
  </message>
  <message>
   <source>make or ask for new ones</source>
   <translation>erstellen Sie neue, oder bitten Sie darum</translation>
  </message>
  <message>
   <source>make the request again</source>
   <translation>erstellen Sie den Antrag neu</translation>
  </message>
  <message>
   <source>map view</source>
   <translation>Kartenausschnitt</translation>
  </message>
  <message>
   <source>marked as alike</source>
   <translation>als ähnlich markiert</translation>
  </message>
  <message>
   <source>marked as not alike</source>
   <translation>als unähnlich markiert</translation>
  </message>
  <message>
   <source>marks were set in the results since the sample was drawn: they do not count here; draw again</source>
   <translation>seit dem Ziehen der Stichprobe wurden in den Ergebnissen Markierungen gesetzt: sie zählen hier nicht; ziehen Sie neu</translation>
  </message>
  <message>
   <source>memory_mb must be a whole number above zero, not {0}</source>
   <translation>memory_mb muss eine ganze Zahl über null sein, nicht {0}</translation>
  </message>
  <message>
   <source>mend dim, output or pool (mean, first) in its card</source>
   <translation>korrigieren Sie dim, output oder pool (mean, first) im Steckbrief</translation>
  </message>
  <message>
   <source>mend input_px and bands in its card</source>
   <translation>korrigieren Sie input_px und bands im Steckbrief</translation>
  </message>
  <message>
   <source>mend it, or move it away to import without it</source>
   <translation>reparieren Sie die Datei oder verschieben Sie sie, um ohne sie zu importieren</translation>
  </message>
  <message>
   <source>mend its card</source>
   <translation>korrigieren Sie den Steckbrief</translation>
  </message>
  <message>
   <source>mend length and tokenizer in its card</source>
   <translation>korrigieren Sie length und tokenizer im Steckbrief</translation>
  </message>
  <message>
   <source>mend mean, std and scale in its card</source>
   <translation>korrigieren Sie mean, std und scale im Steckbrief</translation>
  </message>
  <message>
   <source>mend output in its card</source>
   <translation>korrigieren Sie output im Steckbrief</translation>
  </message>
  <message>
   <source>mend the file and import it again</source>
   <translation>reparieren Sie die Datei und importieren Sie sie erneut</translation>
  </message>
  <message>
   <source>mend the table</source>
   <translation>korrigieren Sie die Tabelle</translation>
  </message>
  <message>
   <source>metres a pixel are a number above 0</source>
   <translation>Meter pro Pixel sind eine Zahl über 0</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>übersehen</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlend</translation>
  </message>
  <message>
   <source>missing is {0}</source>
   <translation>missing ist {0}</translation>
  </message>
  <message>
   <source>model {0} gives {1} numbers, its manifest says {2}</source>
   <translation>das Modell {0} liefert {1} Zahlen, sein Manifest nennt {2}</translation>
  </message>
  <message>
   <source>model {0} has cell_px {1}</source>
   <translation>das Modell {0} hat cell_px {1}</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, not a TKANet</source>
   <translation>das Modell {0} ist von der Art {1}, kein TKANet</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, which turns no tile into a vector</source>
   <translation>das Modell {0} ist von der Art {1}, die keine Kachel in einen Vektor umwandelt</translation>
  </message>
  <message>
   <source>model {0} lacks its weights: {1} is not there</source>
   <translation>dem Modell {0} fehlen die Gewichte: {1} ist nicht vorhanden</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels</source>
   <translation>das Modell {0} nimmt {1} Pixel</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels, with {2} cells of margin</source>
   <translation>das Modell {0} nimmt {1} Pixel, mit {2} Zellen Rand</translation>
  </message>
  <message>
   <source>models of this kind come as .safetensors</source>
   <translation>Modelle dieser Art kommen als .safetensors</translation>
  </message>
  <message>
   <source>modes</source>
   <translation>Modi</translation>
  </message>
  <message>
   <source>more places were judged than there are</source>
   <translation>mehr Fundstellen wurden beurteilt, als es gibt</translation>
  </message>
  <message>
   <source>more queries would average the noise away. If that is what you want: kinscape modes allow, or another mode</source>
   <translation>weitere Anfragen würden das Rauschen herausmitteln. Wenn Sie das wollen: kinscape modes allow, oder ein anderer Modus</translation>
  </message>
  <message>
   <source>more similar than {0} % of random tiles</source>
   <translation>ähnlicher als {0} % zufälliger Kacheln</translation>
  </message>
  <message>
   <source>more than {0} images</source>
   <translation>mehr als {0} Bilder</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <source>my land-cover raster</source>
   <translation>mein Landbedeckungsraster</translation>
  </message>
  <message>
   <source>name a .parquet file</source>
   <translation>nennen Sie eine .parquet-Datei</translation>
  </message>
  <message>
   <source>name a base encoder, or a recipe with keep_weight 0</source>
   <translation>nennen Sie einen Encoder als Grundlage oder ein Rezept mit keep_weight 0</translation>
  </message>
  <message>
   <source>name a raster file</source>
   <translation>nennen Sie eine Rasterdatei</translation>
  </message>
  <message>
   <source>name a raster file, or give the folder to index</source>
   <translation>nennen Sie eine Rasterdatei oder geben Sie den zu indexierenden Ordner an</translation>
  </message>
  <message>
   <source>name a raster, or a folder that holds files such as .tif, .vrt, .jp2, .png or .jpg</source>
   <translation>nennen Sie ein Raster oder einen Ordner mit Dateien wie .tif, .vrt, .jp2, .png oder .jpg</translation>
  </message>
  <message>
   <source>name a trained encoder as base, or train one on class folders first</source>
   <translation>nennen Sie einen trainierten Encoder als Grundlage oder trainieren Sie zuerst einen mit Klassenordnern</translation>
  </message>
  <message>
   <source>name an encoder; see: kinscape encoders</source>
   <translation>nennen Sie einen Encoder; siehe: kinscape encoders</translation>
  </message>
  <message>
   <source>name an image or raster file, such as a GeoTIFF</source>
   <translation>nennen Sie eine Bild- oder Rasterdatei, etwa ein GeoTIFF</translation>
  </message>
  <message>
   <source>name another file</source>
   <translation>nennen Sie eine andere Datei</translation>
  </message>
  <message>
   <source>name another one</source>
   <translation>nennen Sie einen anderen</translation>
  </message>
  <message>
   <source>name each differently</source>
   <translation>geben Sie jeder einen anderen Namen</translation>
  </message>
  <message>
   <source>name from 2 to {0}</source>
   <translation>nennen Sie 2 bis {0}</translation>
  </message>
  <message>
   <source>name its folder so</source>
   <translation>benennen Sie seinen Ordner so</translation>
  </message>
  <message>
   <source>name one of them, such as {0}</source>
   <translation>nennen Sie eines davon, etwa {0}</translation>
  </message>
  <message>
   <source>name rasters or folders</source>
   <translation>nennen Sie Raster oder Ordner</translation>
  </message>
  <message>
   <source>name rasters or folders to index</source>
   <translation>nennen Sie zu indexierende Raster oder Ordner</translation>
  </message>
  <message>
   <source>name start and end in the card's text part</source>
   <translation>nennen Sie start und end im Textteil des Steckbriefs</translation>
  </message>
  <message>
   <source>name the card: a .json file</source>
   <translation>nennen Sie den Steckbrief: eine .json-Datei</translation>
  </message>
  <message>
   <source>name the column of vectors</source>
   <translation>nennen Sie die Spalte mit den Vektoren</translation>
  </message>
  <message>
   <source>name the encoder that it is</source>
   <translation>nennen Sie den Encoder, der es ist</translation>
  </message>
  <message>
   <source>name the mode too</source>
   <translation>nennen Sie auch den Modus</translation>
  </message>
  <message>
   <source>name the model's manifest.json</source>
   <translation>nennen Sie die manifest.json des Modells</translation>
  </message>
  <message>
   <source>named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>in der Variable KINSCAPE_ENGINE_PYTHON angegeben</translation>
  </message>
  <message>
   <source>narrow the search with an extent or a polygon, or leave the score map out</source>
   <translation>grenzen Sie die Suche mit einer Ausdehnung oder einem Polygon ein oder lassen Sie die Ähnlichkeitskarte weg</translation>
  </message>
  <message>
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>kein KBS</translation>
  </message>
  <message>
   <source>no Gauss noise has this epsilon and delta</source>
   <translation>kein Gauß-Rauschen hat dieses Epsilon und Delta</translation>
  </message>
  <message>
   <source>no NDCG with an ideal called {0}</source>
   <translation>es gibt kein NDCG mit einem Ideal namens {0}</translation>
  </message>
  <message>
   <source>no Python {0}.{1} or newer was found to build the engine on</source>
   <translation>kein Python {0}.{1} oder neuer gefunden, auf dem der Rechenkern aufbauen kann</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>no archive was given</source>
   <translation>es wurde kein Archiv angegeben</translation>
  </message>
  <message>
   <source>no average precision normalised by {0}</source>
   <translation>es gibt keine mittlere Genauigkeit, normiert mit {0}</translation>
  </message>
  <message>
   <source>no box on {0} to look for</source>
   <translation>auf {0} ist kein Rechteck angegeben, nach dem gesucht werden soll</translation>
  </message>
  <message>
   <source>no build called {0}</source>
   <translation>es gibt keine Variante namens {0}</translation>
  </message>
  <message>
   <source>no check called {0}</source>
   <translation>es gibt keine Prüfung namens {0}</translation>
  </message>
  <message>
   <source>no class has two images; a triplet needs two of one class</source>
   <translation>keine Klasse hat zwei Bilder; ein Triplet braucht zwei aus einer Klasse</translation>
  </message>
  <message>
   <source>no component called {0}</source>
   <translation>es gibt keinen Bestandteil namens {0}</translation>
  </message>
  <message>
   <source>no concept was given</source>
   <translation>es wurde kein Konzept angegeben</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <source>no distance called {0}</source>
   <translation>es gibt keine Distanz namens {0}</translation>
  </message>
  <message>
   <source>no encoder called {0}</source>
   <translation>es gibt keinen Encoder namens {0}</translation>
  </message>
  <message>
   <source>no example says what to find</source>
   <translation>kein Beispiel sagt, was zu suchen ist</translation>
  </message>
  <message>
   <source>no form of vectors called {0}</source>
   <translation>es gibt keine Vektorform namens {0}</translation>
  </message>
  <message>
   <source>no imagery here</source>
   <translation>keine Bilddaten hier</translation>
  </message>
  <message>
   <source>no index kind {0}</source>
   <translation>es gibt keine Indexart {0}</translation>
  </message>
  <message>
   <source>no job called {0}</source>
   <translation>es gibt keinen Auftrag namens {0}</translation>
  </message>
  <message>
   <source>no kind of noise called {0}</source>
   <translation>es gibt keine Art von Rauschen namens {0}</translation>
  </message>
  <message>
   <source>no land cover called {0}, and no such file</source>
   <translation>es gibt keine Landbedeckung und keine Datei namens {0}</translation>
  </message>
  <message>
   <source>no land-cover model called {0}</source>
   <translation>es gibt kein Landbedeckungsmodell namens {0}</translation>
  </message>
  <message>
   <source>no land-cover network called {0}</source>
   <translation>es gibt kein Landbedeckungsnetz namens {0}</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>keine Grenze</translation>
  </message>
  <message>
   <source>no loss called {0}</source>
   <translation>es gibt keinen Verlust namens {0}</translation>
  </message>
  <message>
   <source>no message of kind {0} with a header of {1} bytes and {2} parts</source>
   <translation>keine Nachricht der Art {0} mit einem Kopf von {1} Bytes und {2} Teilen</translation>
  </message>
  <message>
   <source>no mode called {0}</source>
   <translation>es gibt keinen Modus namens {0}</translation>
  </message>
  <message>
   <source>no mode called {0} can be published</source>
   <translation>ein Modus namens {0} lässt sich nicht veröffentlichen</translation>
  </message>
  <message>
   <source>no model of yours is called {0}</source>
   <translation>keines Ihrer Modelle heißt {0}</translation>
  </message>
  <message>
   <source>no network called {0} to fine-tune</source>
   <translation>es gibt kein Netz namens {0} zur Feinabstimmung</translation>
  </message>
  <message>
   <source>no operation called {0}</source>
   <translation>es gibt keine Operation namens {0}</translation>
  </message>
  <message>
   <source>no parcels of kind {0}</source>
   <translation>es gibt keine Parzellen der Art {0}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
  <message>
   <source>no picture of row {0}: {1}</source>
   <translation>kein Bild der Zeile {0}: {1}</translation>
  </message>
  <message>
   <source>no pipe</source>
   <translation>keine Pipe</translation>
  </message>
  <message>
   <source>no place is left that could be labelled</source>
   <translation>es ist keine Fundstelle übrig, die gekennzeichnet werden könnte</translation>
  </message>
  <message>
   <source>no place scores that much</source>
   <translation>keine Fundstelle erreicht diesen Wert</translation>
  </message>
  <message>
   <source>no point yet</source>
   <translation>noch kein Punkt</translation>
  </message>
  <message>
   <source>no polygon layer is chosen</source>
   <translation>kein Polygonlayer gewählt</translation>
  </message>
  <message>
   <source>no raster found in: {0}</source>
   <translation>kein Raster gefunden in: {0}</translation>
  </message>
  <message>
   <source>no raster of {0} can be read</source>
   <translation>kein Raster von {0} ist lesbar</translation>
  </message>
  <message>
   <source>no raster of {0} can be read: {1}</source>
   <translation>kein Raster von {0} ist lesbar: {1}</translation>
  </message>
  <message>
   <source>no raster to choose a grid for</source>
   <translation>kein Raster, für das ein Bodenraster gewählt werden könnte</translation>
  </message>
  <message>
   <source>no results were given</source>
   <translation>es wurden keine Ergebnisse angegeben</translation>
  </message>
  <message>
   <source>no review is called {0}</source>
   <translation>es gibt keine Prüfmarkierung namens {0}</translation>
  </message>
  <message>
   <source>no safe connection to {0}: {1}</source>
   <translation>keine sichere Verbindung zu {0}: {1}</translation>
  </message>
  <message>
   <source>no sample was given</source>
   <translation>es wurde keine Stichprobe angegeben</translation>
  </message>
  <message>
   <source>no source of the archive lies below {0}</source>
   <translation>keine Quelle des Archivs liegt unterhalb von {0}</translation>
  </message>
  <message>
   <source>no sources are given, and the archive remembers none</source>
   <translation>es sind keine Quellen angegeben, und das Archiv hat sich keine gemerkt</translation>
  </message>
  <message>
   <source>no space left on the disk while writing {0}</source>
   <translation>kein Platz mehr auf der Festplatte beim Schreiben von {0}</translation>
  </message>
  <message>
   <source>no store hides vectors of {0} numbers</source>
   <translation>keine Ablage verbirgt Vektoren mit {0} Zahlen</translation>
  </message>
  <message>
   <source>no such file or folder: {0}</source>
   <translation>Datei oder Ordner nicht vorhanden: {0}</translation>
  </message>
  <message>
   <source>no such file: {0}</source>
   <translation>Datei nicht vorhanden: {0}</translation>
  </message>
  <message>
   <source>no table from labels of shape {0} for {1} rows</source>
   <translation>keine Tabelle aus Labels der Form {0} für {1} Zeilen</translation>
  </message>
  <message>
   <source>no table of {0} numbers from {1} and {2}</source>
   <translation>keine Tabelle mit {0} Zahlen aus {1} und {2}</translation>
  </message>
  <message>
   <source>no vectors</source>
   <translation>keine Vektoren</translation>
  </message>
  <message>
   <source>no way of choosing triplets called {0}</source>
   <translation>es gibt keine Auswahl von Triplets namens {0}</translation>
  </message>
  <message>
   <source>noise cannot be added to {0} numbers</source>
   <translation>zu {0} Zahlen lässt sich kein Rauschen addieren</translation>
  </message>
  <message>
   <source>noise needs a query vector of length 1</source>
   <translation>Rauschen braucht einen Vektor der Suchvorlage der Länge 1</translation>
  </message>
  <message>
   <source>none</source>
   <translation>kein Eintrag</translation>
  </message>
  <message>
   <source>none in QGIS's options; that of the system, if there is one</source>
   <translation>keiner in den Optionen von QGIS; der des Systems, falls es einen gibt</translation>
  </message>
  <message>
   <source>none of the {0} labelled places of {1} lies on the imagery</source>
   <translation>keiner der {0} gekennzeichneten Orte von {1} liegt auf den Bilddaten</translation>
  </message>
  <message>
   <source>none of {0} sources can be indexed; the first: {1}</source>
   <translation>keine der {0} Quellen kann indexiert werden; die erste: {1}</translation>
  </message>
  <message>
   <source>none: searches are exact</source>
   <translation>keiner: Suchen sind exakt</translation>
  </message>
  <message>
   <source>none: the examples are averaged</source>
   <translation>keines: die Beispiele werden gemittelt</translation>
  </message>
  <message>
   <source>north to south</source>
   <translation>Nord nach Süd</translation>
  </message>
  <message>
   <source>not a coordinate reference system: {0}</source>
   <translation>kein Koordinatenbezugssystem: {0}</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>noch nicht abgefragt</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>noch nicht berechnet</translation>
  </message>
  <message>
   <source>not enough space: {0} MB are needed in {1}, {2} MB are free</source>
   <translation>nicht genug Platz: {0} MB werden in {1} gebraucht, {2} MB sind frei</translation>
  </message>
  <message>
   <source>not found: {0}</source>
   <translation>nicht gefunden: {0}</translation>
  </message>
  <message>
   <source>not in these places</source>
   <translation>nicht bei diesen Fundstellen</translation>
  </message>
  <message>
   <source>not indexed: {0}</source>
   <translation>nicht indexiert: {0}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <source>not of all tiles</source>
   <translation>nicht für alle Kacheln</translation>
  </message>
  <message>
   <source>not searchable yet: {0}</source>
   <translation>noch nicht durchsuchbar: {0}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>nothing (from scratch)</source>
   <translation>nichts (von Grund auf)</translation>
  </message>
  <message>
   <source>nothing of this store is in the archive any more</source>
   <translation>nichts von dieser Ablage ist noch im Archiv</translation>
  </message>
  <message>
   <source>nothing of {0} can be offered</source>
   <translation>nichts von {0} lässt sich anbieten</translation>
  </message>
  <message>
   <source>nothing of {0} is left to train on</source>
   <translation>von {0} bleibt nichts zum Trainieren übrig</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have</source>
   <translation>nirgends steht, welche SHA-256 {0} haben muss</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have, so it cannot be checked</source>
   <translation>nirgends steht, welche SHA-256 {0} haben muss, daher ist keine Prüfung möglich</translation>
  </message>
  <message>
   <source>of the development folder</source>
   <translation>aus dem Entwicklungsordner</translation>
  </message>
  <message>
   <source>of {0} marked places the best {1} were taken as examples</source>
   <translation>von {0} markierten Fundstellen wurden die besten {1} als Beispiele genommen</translation>
  </message>
  <message>
   <source>of {0}, {1}</source>
   <translation>um {0}, {1}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>often a firewall or antivirus program of your organisation opens encrypted connections: ask for its certificate (a .pem file) and choose it under 'Certificate file'</source>
   <translation>oft bricht eine Firewall oder ein Virenschutz Ihrer Organisation verschlüsselte Verbindungen auf: fragen Sie nach dem Zertifikat (einer .pem-Datei) und wählen Sie es unter „Zertifikatsdatei“</translation>
  </message>
  <message>
   <source>often another program's libraries are in the way; copy the details when you report this</source>
   <translation>oft sind Bibliotheken eines anderen Programms im Weg; kopieren Sie die Details, wenn Sie dies melden</translation>
  </message>
  <message>
   <source>often the system ran out of memory: use fewer workers; what was finished is kept</source>
   <translation>oft hatte das System zu wenig Speicher: verwenden Sie weniger Arbeitsprozesse; Fertiges bleibt erhalten</translation>
  </message>
  <message>
   <source>often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept</source>
   <translation>oft ist es zu wenig Speicher: starten Sie erneut mit weniger Arbeitsprozessen (KINSCAPE_WORKERS=1); fertige Blöcke bleiben erhalten</translation>
  </message>
  <message>
   <source>old files could not be removed: {0}</source>
   <translation>alte Dateien konnten nicht entfernt werden: {0}</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install python3-venv; or choose another Python to build on</source>
   <translation>installieren Sie unter Debian und Ubuntu python3-venv; oder wählen Sie ein anderes Basis-Python</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install the package python3-venv; or choose another Python to build on; or put pip's wheel into a folder and install from that folder</source>
   <translation>installieren Sie unter Debian und Ubuntu das Paket python3-venv; oder wählen Sie ein anderes Basis-Python; oder legen Sie das Wheel-Paket von pip in einen Ordner und installieren Sie aus diesem Ordner</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>eine Fundstelle</translation>
  </message>
  <message>
   <source>one place where tiles overlap</source>
   <translation>eine Fundstelle, wo sich Kacheln überlappen</translation>
  </message>
  <message>
   <source>only a vector of length 1 can be sealed</source>
   <translation>nur ein Vektor der Länge 1 lässt sich versiegeln</translation>
  </message>
  <message>
   <source>only vectors with footprints can be imported</source>
   <translation>nur Vektoren mit Grundrissen können importiert werden</translation>
  </message>
  <message>
   <source>open the archive again</source>
   <translation>öffnen Sie das Archiv erneut</translation>
  </message>
  <message>
   <source>orthorectify it first (gdalwarp -rpc)</source>
   <translation>orthorektifizieren Sie es zuerst (gdalwarp -rpc)</translation>
  </message>
  <message>
   <source>over http anyone on the way could read the token</source>
   <translation>über http könnte jeder unterwegs das Token lesen</translation>
  </message>
  <message>
   <source>packages</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>packages were to come from an unprotected address ({0}), where anybody on the way could change them</source>
   <translation>Pakete sollten von einer ungeschützten Adresse ({0}) kommen, auf dem Weg von dort könnte jeder sie verändern</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>partly indexed</source>
   <translation>teilweise indexiert</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>eingefügtes Bild</translation>
  </message>
  <message>
   <source>path</source>
   <translation>Pfad</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>pictures of {0} pixels are not possible</source>
   <translation>Bilder von {0} Pixeln sind nicht möglich</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>Teilstücke</translation>
  </message>
  <message>
   <source>pip could not be brought up to date; going on with the old one</source>
   <translation>pip konnte nicht aktualisiert werden; es geht mit dem alten weiter</translation>
  </message>
  <message>
   <source>pip found nothing to install</source>
   <translation>pip fand nichts zu installieren</translation>
  </message>
  <message>
   <source>pip's own</source>
   <translation>der von pip</translation>
  </message>
  <message>
   <source>pixels of {0} m are not possible</source>
   <translation>Pixel von {0} m sind nicht möglich</translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation>Fundstelle {0}</translation>
  </message>
  <message>
   <source>place {0} by looks alone</source>
   <translation>nur nach Aussehen Rang {0}</translation>
  </message>
  <message>
   <source>places</source>
   <translation>Fundstellen</translation>
  </message>
  <message>
   <source>places must be pairs of longitude and latitude, not of shape {0}</source>
   <translation>Orte müssen Paare aus Länge und Breite sein, nicht von der Form {0}</translation>
  </message>
  <message>
   <source>please report this</source>
   <translation>bitte melden Sie dies</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>port, workers, budget or window are out of range</source>
   <translation>Port, Arbeitsprozesse, Budget oder Zeitfenster liegen außerhalb des Bereichs</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>Präzision</translation>
  </message>
  <message>
   <source>prepare a new store</source>
   <translation>bereiten Sie eine neue Ablage vor</translation>
  </message>
  <message>
   <source>prepare it again: kinscape sei prepare</source>
   <translation>bereiten Sie sie neu vor: kinscape sei prepare</translation>
  </message>
  <message>
   <source>prepare it with: kinscape publish</source>
   <translation>bereiten Sie es vor mit: kinscape publish</translation>
  </message>
  <message>
   <source>prepare the store again</source>
   <translation>bereiten Sie die Ablage neu vor</translation>
  </message>
  <message>
   <source>presence labels of shape {0} do not fit {1} images</source>
   <translation>Präsenz-Labels der Form {0} passen nicht zu {1} Bildern</translation>
  </message>
  <message>
   <source>press, drag and release to draw a box</source>
   <translation>zum Zeichnen eines Rechtecks drücken, ziehen und loslassen</translation>
  </message>
  <message>
   <source>print</source>
   <translation>Druck</translation>
  </message>
  <message>
   <source>private</source>
   <translation>vertraulich</translation>
  </message>
  <message>
   <source>private search needs the package tenseal, which is not installed here</source>
   <translation>die vertrauliche Suche braucht das Paket tenseal, das hier nicht installiert ist</translation>
  </message>
  <message>
   <source>private: encrypted. What the server learns in each stands in the help of the Remote page.</source>
   <translation>private: verschlüsselt. Was der Server jeweils erfährt, steht in der Hilfe der Seite Server.</translation>
  </message>
  <message>
   <source>publish</source>
   <translation>veröffentlichen</translation>
  </message>
  <message>
   <source>publish it again</source>
   <translation>veröffentlichen Sie es erneut</translation>
  </message>
  <message>
   <source>publish it again, or update Kinscape</source>
   <translation>veröffentlichen Sie es erneut, oder aktualisieren Sie Kinscape</translation>
  </message>
  <message>
   <source>publish one under another name</source>
   <translation>veröffentlichen Sie eines unter anderem Namen</translation>
  </message>
  <message>
   <source>publish the archive again</source>
   <translation>veröffentlichen Sie das Archiv erneut</translation>
  </message>
  <message>
   <source>publish the archive again with this mode</source>
   <translation>veröffentlichen Sie das Archiv erneut mit diesem Modus</translation>
  </message>
  <message>
   <source>publish the archive again, or run: kinscape sei add</source>
   <translation>veröffentlichen Sie das Archiv erneut, oder führen Sie aus: kinscape sei add</translation>
  </message>
  <message>
   <source>publish the vault again under another name</source>
   <translation>veröffentlichen Sie den Tresor erneut unter anderem Namen</translation>
  </message>
  <message>
   <source>published</source>
   <translation>veröffentlicht</translation>
  </message>
  <message>
   <source>put .jpg, .png or .tif files there</source>
   <translation>legen Sie dort .jpg-, .png- oder .tif-Dateien ab</translation>
  </message>
  <message>
   <source>put it beside the card</source>
   <translation>legen Sie sie neben den Steckbrief</translation>
  </message>
  <message>
   <source>put name and password, or the token, into an authentication entry of QGIS</source>
   <translation>tragen Sie Name und Passwort oder das Token in einen Authentifizierungseintrag von QGIS ein</translation>
  </message>
  <message>
   <source>put the item that belongs to the file beside it, or move it away</source>
   <translation>legen Sie das zur Datei gehörende Item daneben oder verschieben Sie es</translation>
  </message>
  <message>
   <source>put {0} into {1}</source>
   <translation>legen Sie {0} in {1} ab</translation>
  </message>
  <message>
   <source>pyqtgraph is not there: the histogram is drawn in a simpler way</source>
   <translation>pyqtgraph ist nicht vorhanden: das Histogramm wird einfacher gezeichnet</translation>
  </message>
  <message>
   <source>pyqtgraph {0} of {1}</source>
   <translation>pyqtgraph {0} aus {1}</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>raise the limit in the settings, or use fewer workers</source>
   <translation>erhöhen Sie die Grenze in den Einstellungen oder verwenden Sie weniger Arbeitsprozesse</translation>
  </message>
  <message>
   <source>ranked by looks alone: the land cover of the query is not known</source>
   <translation>nur nach dem Aussehen geordnet: die Landbedeckung der Suchvorlage ist nicht bekannt</translation>
  </message>
  <message>
   <source>ranked by looks alone: {0}</source>
   <translation>nur nach dem Aussehen geordnet: {0}</translation>
  </message>
  <message>
   <source>ranking</source>
   <translation>Rangfolge</translation>
  </message>
  <message>
   <source>rankings must be a table (queries, ranks), not of shape {0}</source>
   <translation>Ranglisten müssen eine Tabelle (Suchvorlagen, Ränge) sein, nicht von der Form {0}</translation>
  </message>
  <message>
   <source>rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>wird gelesen…</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>Trefferquote</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>reduce them to 128 numbers</source>
   <translation>reduzieren Sie sie auf 128 Zahlen</translation>
  </message>
  <message>
   <source>reinstall the engine's environment</source>
   <translation>installieren Sie die Umgebung des Rechenkerns neu</translation>
  </message>
  <message>
   <source>remove it first to replace it</source>
   <translation>entfernen Sie es zuerst, um es zu ersetzen</translation>
  </message>
  <message>
   <source>remove it to begin the training again</source>
   <translation>entfernen Sie die Datei, um das Training neu zu beginnen</translation>
  </message>
  <message>
   <source>remove it; it is made again</source>
   <translation>löschen Sie die Datei; sie wird neu erstellt</translation>
  </message>
  <message>
   <source>remove it; it is trained again</source>
   <translation>entfernen Sie die Datei; es wird neu trainiert</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>reparieren</translation>
  </message>
  <message>
   <source>report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>rerank</source>
   <translation>neu ordnen</translation>
  </message>
  <message>
   <source>restore it from a copy, or delete it: those who know the old key must then accept the new one</source>
   <translation>stellen Sie ihn aus einer Kopie wieder her, oder löschen Sie ihn: wer den alten Schlüssel kennt, muss dann den neuen annehmen</translation>
  </message>
  <message>
   <source>restore the folder from a copy, or index the sources again into a new folder</source>
   <translation>stellen Sie den Ordner aus einer Kopie wieder her oder indexieren Sie die Quellen neu in einen neuen Ordner</translation>
  </message>
  <message>
   <source>review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then build the index</source>
   <translation>führen Sie 'kinscape index' erneut aus, um es fertigzustellen, und erstellen Sie dann den Index</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then compute the land cover</source>
   <translation>starten Sie 'kinscape index' erneut, um es abzuschließen, und berechnen Sie dann die Landbedeckung</translation>
  </message>
  <message>
   <source>run first: kinscape sei add</source>
   <translation>führen Sie zuerst aus: kinscape sei add</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>starten Sie erneut</translation>
  </message>
  <message>
   <source>run it again, while nothing changes its files</source>
   <translation>starten Sie erneut, solange nichts die Dateien verändert</translation>
  </message>
  <message>
   <source>run it for each</source>
   <translation>führen Sie es für jede aus</translation>
  </message>
  <message>
   <source>run the installation again: what is already here is kept</source>
   <translation>starten Sie die Installation erneut: was schon da ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>run the installation again; if it happens again, the index or something on the way changes files: use another package index</source>
   <translation>starten Sie die Installation erneut; geschieht es wieder, verändert der Index oder etwas auf dem Weg die Dateien: verwenden Sie einen anderen Paketindex</translation>
  </message>
  <message>
   <source>run the same 'kinscape index' again to go on</source>
   <translation>führen Sie dasselbe 'kinscape index' erneut aus, um fortzufahren</translation>
  </message>
  <message>
   <source>run the search again</source>
   <translation>führen Sie die Suche erneut aus</translation>
  </message>
  <message>
   <source>run the search again to have one</source>
   <translation>führen Sie die Suche erneut aus, um eines zu bekommen</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>Stichprobe</translation>
  </message>
  <message>
   <source>save it with torch.jit.save (TorchScript)</source>
   <translation>speichern Sie es mit torch.jit.save (TorchScript)</translation>
  </message>
  <message>
   <source>save or drop the edits of the layer, and mark again</source>
   <translation>speichern oder verwerfen Sie die Änderungen des Layers und markieren Sie erneut</translation>
  </message>
  <message>
   <source>save the concept again</source>
   <translation>speichern Sie das Konzept neu</translation>
  </message>
  <message>
   <source>score</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>score of at least {0}</source>
   <translation>Wert mindestens {0}</translation>
  </message>
  <message>
   <source>scores are from -1 to 1</source>
   <translation>Ähnlichkeitswerte reichen von -1 bis 1</translation>
  </message>
  <message>
   <source>scores differ from those in the open by at most {0}</source>
   <translation>Werte weichen von den offenen um höchstens {0} ab</translation>
  </message>
  <message>
   <source>sealed bytes cannot be used</source>
   <translation>versiegelte Bytes sind nicht verwendbar</translation>
  </message>
  <message>
   <source>search again</source>
   <translation>suchen Sie neu</translation>
  </message>
  <message>
   <source>search again: older results lack it</source>
   <translation>suchen Sie neu: älteren Ergebnissen fehlt das</translation>
  </message>
  <message>
   <source>search again: older results lack them</source>
   <translation>suchen Sie neu: älteren Ergebnissen fehlen sie</translation>
  </message>
  <message>
   <source>search exactly: that is fastest for so few</source>
   <translation>suchen Sie exakt: das ist bei so wenigen am schnellsten</translation>
  </message>
  <message>
   <source>search it by its own tiles, or index the sources again with an encoder that you have</source>
   <translation>suchen Sie darin mit seinen eigenen Kacheln oder indexieren Sie die Quellen neu mit einem Encoder, den Sie haben</translation>
  </message>
  <message>
   <source>search with fewer filters</source>
   <translation>suchen Sie mit weniger Filtern</translation>
  </message>
  <message>
   <source>searched exactly: a score map needs the score of every tile</source>
   <translation>exakt gesucht: eine Ähnlichkeitskarte braucht den Ähnlichkeitswert jeder Kachel</translation>
  </message>
  <message>
   <source>searched exactly: the archive has no approximate index</source>
   <translation>exakt gesucht: das Archiv hat keinen Näherungsindex</translation>
  </message>
  <message>
   <source>searched exactly: the filters leave {0} of {1} tiles</source>
   <translation>exakt gesucht: die Filter lassen {0} von {1} Kacheln übrig</translation>
  </message>
  <message>
   <source>searched exactly: {0}</source>
   <translation>exakt gesucht: {0}</translation>
  </message>
  <message>
   <source>see 'kinscape info' for their paths</source>
   <translation>ihre Pfade zeigt 'kinscape info'</translation>
  </message>
  <message>
   <source>see docs on recipes: numbers, names and pairs as written there</source>
   <translation>siehe die Dokumentation zu Rezepten: Zahlen, Namen und Paare, wie dort geschrieben</translation>
  </message>
  <message>
   <source>see docs/architecture.md, 'Jobs'</source>
   <translation>siehe docs/architecture.md, 'Jobs'</translation>
  </message>
  <message>
   <source>see docs/landcover.md</source>
   <translation>siehe docs/landcover.md</translation>
  </message>
  <message>
   <source>see docs/landcover.md, 'Data of your own'</source>
   <translation>siehe docs/landcover.md, 'Data of your own'</translation>
  </message>
  <message>
   <source>see kinscape serve --help</source>
   <translation>siehe kinscape serve --help</translation>
  </message>
  <message>
   <source>see the help on bringing an encoder</source>
   <translation>siehe die Hilfe zum Mitbringen eines Encoders</translation>
  </message>
  <message>
   <source>see the models that come with Kinscape for an example</source>
   <translation>ein Beispiel sind die mit Kinscape gelieferten Modelle</translation>
  </message>
  <message>
   <source>see: kinscape accounts list</source>
   <translation>siehe: kinscape accounts list</translation>
  </message>
  <message>
   <source>see: kinscape encoders</source>
   <translation>siehe: kinscape encoders</translation>
  </message>
  <message>
   <source>see: kinscape keys list</source>
   <translation>siehe: kinscape keys list</translation>
  </message>
  <message>
   <source>see: kinscape sei info</source>
   <translation>siehe: kinscape sei info</translation>
  </message>
  <message>
   <source>see: kinscape sei list</source>
   <translation>siehe: kinscape sei list</translation>
  </message>
  <message>
   <source>see: kinscape sei {0} --help</source>
   <translation>siehe: kinscape sei {0} --help</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>Segmentierung</translation>
  </message>
  <message>
   <source>sei {0} needs {1}</source>
   <translation>sei {0} braucht {1}</translation>
  </message>
  <message>
   <source>sei {0} works on one store</source>
   <translation>sei {0} arbeitet mit einer Ablage</translation>
  </message>
  <message>
   <source>send less at once</source>
   <translation>senden Sie weniger auf einmal</translation>
  </message>
  <message>
   <source>send paths, not data</source>
   <translation>senden Sie Pfade, keine Daten</translation>
  </message>
  <message>
   <source>send them first</source>
   <translation>senden Sie diese zuerst</translation>
  </message>
  <message>
   <source>server</source>
   <translation>Server</translation>
  </message>
  <message>
   <source>set --bands within 1 to {0}</source>
   <translation>setzen Sie --bands zwischen 1 und {0}</translation>
  </message>
  <message>
   <source>set it to a whole number, or unset it</source>
   <translation>setzen Sie es auf eine ganze Zahl oder entfernen Sie es</translation>
  </message>
  <message>
   <source>set near to the point's x, y</source>
   <translation>setzen Sie near auf x, y des Punktes</translation>
  </message>
  <message>
   <source>set radius_m, such as 5000</source>
   <translation>setzen Sie radius_m, etwa auf 5000</translation>
  </message>
  <message>
   <source>set the address of an index that has it under 'Index of the small torch build', or choose the large build</source>
   <translation>tragen Sie unter „Index der kleinen torch-Variante“ die Adresse eines Index ein, der sie hat, oder wählen Sie die große Variante</translation>
  </message>
  <message>
   <source>set up the engine again with its networks, or use encoder 'handcrafted'</source>
   <translation>richten Sie den Rechenkern mit seinen Netzen neu ein oder verwenden Sie den Encoder 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks</source>
   <translation>richten Sie die Umgebung des Rechenkerns mit seinen Netzen neu ein</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks, or use encoder 'handcrafted'</source>
   <translation>richten Sie die Umgebung des Rechenkerns mit seinen Netzen neu ein oder verwenden Sie den Encoder 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again, or use encoder 'handcrafted'</source>
   <translation>richten Sie die Umgebung des Rechenkerns neu ein oder verwenden Sie den Encoder 'handcrafted'</translation>
  </message>
  <message>
   <source>set up the engine's environment again, with networks</source>
   <translation>richten Sie die Umgebung des Rechenkerns neu ein, mit Netzen</translation>
  </message>
  <message>
   <source>set up the engine's environment again{0}; what is there: kinscape doctor</source>
   <translation>richten Sie die Umgebung des Rechenkerns neu ein{0}; was vorhanden ist: kinscape doctor</translation>
  </message>
  <message>
   <source>several classes have an image called {0}, so the table of marks does not tell which is meant</source>
   <translation>mehrere Klassen haben ein Bild namens {0}, daher sagt die Tabelle der Markierungen nicht, welches gemeint ist</translation>
  </message>
  <message>
   <source>similar</source>
   <translation>ähnlich</translation>
  </message>
  <message>
   <source>similarity</source>
   <translation>Ähnlichkeit</translation>
  </message>
  <message>
   <source>similarity search</source>
   <translation>Ähnlichkeitssuche</translation>
  </message>
  <message>
   <source>somebody put back an old copy; tell its owner</source>
   <translation>jemand hat eine alte Kopie zurückgespielt; benachrichtigen Sie den Eigentümer</translation>
  </message>
  <message>
   <source>sort the file by 'source' first</source>
   <translation>sortieren Sie die Datei zuerst nach 'source'</translation>
  </message>
  <message>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>source {0}: state {1}, {2} tiles</source>
   <translation>Quelle {0}: Zustand {1}, {2} Kacheln</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>startet</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>Erklärung</translation>
  </message>
  <message>
   <source>step {0}</source>
   <translation>Schritt {0}</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>stop rule</source>
   <translation>Stoppregel</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>such an address ends up in files: give them in pip's own configuration or keyring</source>
   <translation>eine solche Adresse gelangt in Dateien: geben Sie sie in der Konfiguration oder im Schlüsselbund von pip selbst an</translation>
  </message>
  <message>
   <source>such as "file": "text.onnx", "tokenizer": "tokenizer.json"</source>
   <translation>etwa "file": "text.onnx", "tokenizer": "tokenizer.json"</translation>
  </message>
  <message>
   <source>such as https://archives.example:8443</source>
   <translation>etwa https://archives.example:8443</translation>
  </message>
  <message>
   <source>such as private,private-exact</source>
   <translation>etwa private,private-exact</translation>
  </message>
  <message>
   <source>take a smaller one</source>
   <translation>nehmen Sie ein kleineres</translation>
  </message>
  <message>
   <source>take the grant that was made for this request</source>
   <translation>nehmen Sie die Freigabe, die für diesen Antrag erstellt wurde</translation>
  </message>
  <message>
   <source>the action {0} is not known</source>
   <translation>die Aktion {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the address of a server must hold no password</source>
   <translation>die Adresse eines Servers darf kein Passwort enthalten</translation>
  </message>
  <message>
   <source>the address of the package index begins with http:, where anybody on the way could change packages</source>
   <translation>die Adresse des Paketindex beginnt mit http:, da könnte jeder auf dem Weg Pakete verändern</translation>
  </message>
  <message>
   <source>the address of the package index carries a user name or password, or a key after ? or #</source>
   <translation>die Adresse des Paketindex enthält einen Benutzernamen oder ein Passwort oder einen Schlüssel nach ? oder #</translation>
  </message>
  <message>
   <source>the address of {0} is not known in this network</source>
   <translation>die Adresse von {0} ist in diesem Netzwerk nicht bekannt</translation>
  </message>
  <message>
   <source>the answer cannot be opened</source>
   <translation>die Antwort lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>the answer that QGIS carried cannot be read: {0}</source>
   <translation>die von QGIS übermittelte Antwort ist nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>the archive does not offer {0} for this mode</source>
   <translation>das Archiv bietet {0} für diesen Modus nicht an</translation>
  </message>
  <message>
   <source>the archive has changed since it was published</source>
   <translation>das Archiv hat sich seit der Veröffentlichung geändert</translation>
  </message>
  <message>
   <source>the archive has no tiles</source>
   <translation>das Archiv hat keine Kacheln</translation>
  </message>
  <message>
   <source>the archive has no tiles of {0} m</source>
   <translation>das Archiv hat keine Kacheln von {0} m</translation>
  </message>
  <message>
   <source>the archive is not complete: indexing was stopped or is under way</source>
   <translation>das Archiv ist nicht vollständig: das Indexieren wurde abgebrochen oder läuft noch</translation>
  </message>
  <message>
   <source>the archive was changed on the server while it was asked</source>
   <translation>das Archiv wurde auf dem Server während der Abfrage geändert</translation>
  </message>
  <message>
   <source>the archive was changed since the store was</source>
   <translation>das Archiv wurde nach der Ablage noch geändert</translation>
  </message>
  <message>
   <source>the archive {0} is not there any more</source>
   <translation>das Archiv {0} ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>the authentication entry of {0} is not there any more</source>
   <translation>der Authentifizierungseintrag von {0} ist nicht mehr da</translation>
  </message>
  <message>
   <source>the best {0}</source>
   <translation>die besten {0}</translation>
  </message>
  <message>
   <source>the best {0} places are not possible</source>
   <translation>die besten {0} Fundstellen sind nicht möglich</translation>
  </message>
  <message>
   <source>the box {0} is empty</source>
   <translation>das Rechteck {0} ist leer</translation>
  </message>
  <message>
   <source>the box {0} lies outside {1}</source>
   <translation>das Rechteck {0} liegt außerhalb von {1}</translation>
  </message>
  <message>
   <source>the bytes a tile of a local index are a whole number</source>
   <translation>die Bytes je Kachel eines lokalen Index sind eine ganze Zahl</translation>
  </message>
  <message>
   <source>the certificate file does not exist: {0}</source>
   <translation>die Zertifikatsdatei ist nicht vorhanden: {0}</translation>
  </message>
  <message>
   <source>the certificate of {0} cannot be trusted, so nothing was sent: {1}</source>
   <translation>dem Zertifikat von {0} ist nicht zu trauen, daher wurde nichts gesendet: {1}</translation>
  </message>
  <message>
   <source>the certificate of {0} is not trusted</source>
   <translation>dem Zertifikat von {0} wird nicht vertraut</translation>
  </message>
  <message>
   <source>the certificate of {0} is not valid today</source>
   <translation>das Zertifikat von {0} ist heute nicht gültig</translation>
  </message>
  <message>
   <source>the certificate {0} and its key cannot be used: {1}</source>
   <translation>das Zertifikat {0} und sein Schlüssel sind nicht verwendbar: {1}</translation>
  </message>
  <message>
   <source>the class {0} has two weights</source>
   <translation>die Klasse {0} hat zwei Gewichte</translation>
  </message>
  <message>
   <source>the class {0} of {1} has too few {2}images: {3}, not at least 2</source>
   <translation>die Klasse {0} von {1} hat zu wenige {2}Bilder: {3}, mindestens 2 sind nötig</translation>
  </message>
  <message>
   <source>the clusters hold numbers that are none</source>
   <translation>die Cluster enthalten ungültige Zahlen</translation>
  </message>
  <message>
   <source>the concept {0} was taught with the encoder {1} ({2}), {3} was made with {4}</source>
   <translation>das Konzept {0} wurde mit dem Encoder {1} ({2}) angelernt, {3} wurde mit {4} erstellt</translation>
  </message>
  <message>
   <source>the connection broke while {0} was on the way</source>
   <translation>die Verbindung brach ab, während {0} übertragen wurde</translation>
  </message>
  <message>
   <source>the database needs the package {0}</source>
   <translation>die Datenbank braucht das Paket {0}</translation>
  </message>
  <message>
   <source>the database {0} cannot be used ({1})</source>
   <translation>die Datenbank {0} ist nicht verwendbar ({1})</translation>
  </message>
  <message>
   <source>the database's URL cannot be used</source>
   <translation>die URL der Datenbank ist nicht verwendbar</translation>
  </message>
  <message>
   <source>the dates {0}/{1} end before they begin</source>
   <translation>der Zeitraum {0}/{1} endet vor seinem Beginn</translation>
  </message>
  <message>
   <source>the demo server could not be started: {0}</source>
   <translation>der Demoserver konnte nicht gestartet werden: {0}</translation>
  </message>
  <message>
   <source>the demo server did not start in time</source>
   <translation>der Demoserver ist nicht rechtzeitig gestartet</translation>
  </message>
  <message>
   <source>the demo server has ended: {0}</source>
   <translation>der Demoserver wurde beendet: {0}</translation>
  </message>
  <message>
   <source>the demo server is not on this computer</source>
   <translation>der Demoserver ist nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>the demo server said something else than where it is</source>
   <translation>der Demoserver hat etwas anderes gemeldet als seine Adresse</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the images' coordinates</source>
   <translation>der Verlust mit Entfernungsgewicht braucht die Koordinaten der Bilder</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the places' coordinates</source>
   <translation>der Verlust mit Entfernungsgewicht braucht die Koordinaten der Orte</translation>
  </message>
  <message>
   <source>the downloaded {0} is not the published file: its size or sha256 differs</source>
   <translation>{0} wurde heruntergeladen, ist aber nicht die veröffentlichte Datei: Größe oder sha256 weicht ab</translation>
  </message>
  <message>
   <source>the encoder {0}</source>
   <translation>dem Encoder {0}</translation>
  </message>
  <message>
   <source>the encryption library refuses {0}: {1}</source>
   <translation>die Verschlüsselungsbibliothek weist {0} zurück: {1}</translation>
  </message>
  <message>
   <source>the engine could not be started</source>
   <translation>der Rechenkern konnte nicht gestartet werden</translation>
  </message>
  <message>
   <source>the engine could not be started: {0}: {1}</source>
   <translation>der Rechenkern konnte nicht gestartet werden: {0}: {1}</translation>
  </message>
  <message>
   <source>the engine did not start within {0} s{1}</source>
   <translation>der Rechenkern ist nicht innerhalb von {0} s gestartet{1}</translation>
  </message>
  <message>
   <source>the engine is Kinscape {0}, QGIS runs Kinscape {1}</source>
   <translation>der Rechenkern ist Kinscape {0}, in QGIS läuft Kinscape {1}</translation>
  </message>
  <message>
   <source>the engine made no picture of it</source>
   <translation>der Rechenkern hat kein Bild davon erstellt</translation>
  </message>
  <message>
   <source>the engine reported progress without a stage or a count</source>
   <translation>der Rechenkern meldete einen Fortschritt ohne Schritt oder Anzahl</translation>
  </message>
  <message>
   <source>the engine was lost twice before it began</source>
   <translation>der Rechenkern ging zweimal verloren, bevor er anfing</translation>
  </message>
  <message>
   <source>the engine wrote something that is not its protocol: {0}</source>
   <translation>der Rechenkern schrieb etwas, das nicht seinem Protokoll entspricht: {0}</translation>
  </message>
  <message>
   <source>the engine's Python of the settings</source>
   <translation>das in den Einstellungen gewählte Python des Rechenkerns</translation>
  </message>
  <message>
   <source>the examples cancel each other out</source>
   <translation>die Beispiele heben einander auf</translation>
  </message>
  <message>
   <source>the extent {0},{1},{2},{3} is empty</source>
   <translation>die Ausdehnung {0},{1},{2},{3} ist leer</translation>
  </message>
  <message>
   <source>the field {0} of {1} has {2} different values</source>
   <translation>das Feld {0} von {1} hat {2} verschiedene Werte</translation>
  </message>
  <message>
   <source>the file is probably damaged or cut short; copy or download it again</source>
   <translation>die Datei ist wahrscheinlich beschädigt oder abgeschnitten; kopieren Sie sie erneut oder laden Sie sie neu herunter</translation>
  </message>
  <message>
   <source>the filter '{0}' leaves no tile ({1})</source>
   <translation>der Filter '{0}' lässt keine Kachel übrig ({1})</translation>
  </message>
  <message>
   <source>the folder is protected, or another program (often an antivirus scan) holds the file: choose another location, or wait a minute and run the installation again</source>
   <translation>der Ordner ist geschützt, oder ein anderes Programm (oft ein Virenscan) hält die Datei fest: wählen Sie einen anderen Speicherort oder warten Sie eine Minute und starten Sie die Installation erneut</translation>
  </message>
  <message>
   <source>the folder of packages does not exist: {0}</source>
   <translation>der Ordner mit Paketen ist nicht vorhanden: {0}</translation>
  </message>
  <message>
   <source>the grant {0} cannot be read: {1}</source>
   <translation>die Freigabe {0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <source>the images have more than {0} GB of pixels</source>
   <translation>die Bilder haben mehr als {0} GB an Pixeln</translation>
  </message>
  <message>
   <source>the index gave only {0} places; an exact search may find more</source>
   <translation>der Index lieferte nur {0} Fundstellen; eine exakte Suche findet vielleicht mehr</translation>
  </message>
  <message>
   <source>the job needs more memory{0}</source>
   <translation>der Auftrag braucht mehr Speicher{0}</translation>
  </message>
  <message>
   <source>the key file {0} can be read by others</source>
   <translation>die Schlüsseldatei {0} ist für andere lesbar</translation>
  </message>
  <message>
   <source>the key file {0} cannot be read: {1}</source>
   <translation>die Schlüsseldatei {0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <source>the key of this vault is not in the key folder of this computer</source>
   <translation>der Schlüssel dieses Tresors ist nicht im Schlüsselordner dieses Computers</translation>
  </message>
  <message>
   <source>the labelled places give {0} tiles</source>
   <translation>die gekennzeichneten Orte ergeben {0} Kacheln</translation>
  </message>
  <message>
   <source>the land cover has no class {0}</source>
   <translation>die Landbedeckung hat keine Klasse {0}</translation>
  </message>
  <message>
   <source>the land cover of {0} is not known: {1}</source>
   <translation>die Landbedeckung von {0} ist nicht bekannt: {1}</translation>
  </message>
  <message>
   <source>the land cover of {0} is taken from the tiles under it: {1}</source>
   <translation>die Landbedeckung von {0} stammt aus den darunterliegenden Kacheln: {1}</translation>
  </message>
  <message>
   <source>the land cover {0} is another one in this worker than where the run was started</source>
   <translation>die Landbedeckung {0} ist in diesem Arbeitsprozess eine andere als dort, wo der Lauf gestartet wurde</translation>
  </message>
  <message>
   <source>the land cover {0} is another one than when the archive's was computed</source>
   <translation>die Landbedeckung {0} ist eine andere als bei der Berechnung der des Archivs</translation>
  </message>
  <message>
   <source>the land-cover classes are not a list of names and colours</source>
   <translation>die Landbedeckungsklassen sind keine Liste von Namen und Farben</translation>
  </message>
  <message>
   <source>the land-cover map cannot be written: {0}</source>
   <translation>die Landbedeckungskarte kann nicht geschrieben werden: {0}</translation>
  </message>
  <message>
   <source>the land-cover map would have {0} x {1} pixels</source>
   <translation>die Landbedeckungskarte hätte {0} x {1} Pixel</translation>
  </message>
  <message>
   <source>the land-cover network needs PyTorch, which is not installed in the engine</source>
   <translation>das Landbedeckungsnetz braucht PyTorch, das im Rechenkern nicht installiert ist</translation>
  </message>
  <message>
   <source>the last lines are below</source>
   <translation>die letzten Zeilen stehen unten</translation>
  </message>
  <message>
   <source>the learner {0} is not known</source>
   <translation>das Lernverfahren {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the ledger of noise {0} cannot be used: {1}</source>
   <translation>das Rauschkonto {0} ist nicht verwendbar: {1}</translation>
  </message>
  <message>
   <source>the limit of memory has no effect on this system</source>
   <translation>die Speichergrenze hat auf diesem System keine Wirkung</translation>
  </message>
  <message>
   <source>the loss became {0} in step {1}</source>
   <translation>der Verlust wurde {0} in Schritt {1}</translation>
  </message>
  <message>
   <source>the manifest of model {0} has margin_cells {1}</source>
   <translation>das Manifest des Modells {0} hat margin_cells {1}</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>die Karte</translation>
  </message>
  <message>
   <source>the map has pixels of {0} m; the network was trained on pixels of {1} m, so expect more mistakes than its card says</source>
   <translation>die Karte hat Pixel von {0} m; das Netz wurde mit Pixeln von {1} m trainiert, rechnen Sie also mit mehr Fehlern, als sein Steckbrief angibt</translation>
  </message>
  <message>
   <source>the mode {0} has no keys of this kind</source>
   <translation>der Modus {0} hat keine Schlüssel dieser Art</translation>
  </message>
  <message>
   <source>the mode {0} needs the package {1}, which is not installed</source>
   <translation>der Modus {0} braucht das Paket {1}, das nicht installiert ist</translation>
  </message>
  <message>
   <source>the modes must be named once each</source>
   <translation>jeder Modus darf nur einmal genannt werden</translation>
  </message>
  <message>
   <source>the network was lost on the way to {0}</source>
   <translation>auf dem Weg zu {0} ging die Netzwerkverbindung verloren</translation>
  </message>
  <message>
   <source>the option sei.{0} is no whole number</source>
   <translation>die Option sei.{0} ist keine ganze Zahl</translation>
  </message>
  <message>
   <source>the option {0} is given twice</source>
   <translation>die Option {0} ist zweimal angegeben</translation>
  </message>
  <message>
   <source>the option {0} of the mode is given twice</source>
   <translation>die Option {0} des Modus ist zweimal angegeben</translation>
  </message>
  <message>
   <source>the option {0} of the mode must be a whole number from {1} to {2}</source>
   <translation>die Option {0} des Modus muss eine ganze Zahl von {1} bis {2} sein</translation>
  </message>
  <message>
   <source>the output</source>
   <translation>die Ausgabe</translation>
  </message>
  <message>
   <source>the overlap is {0} instead of {1}: the nearest that encoder {2} can share between tiles</source>
   <translation>die Überlappung ist {0} statt {1}: die nächste, die der Encoder {2} zwischen Kacheln teilen kann</translation>
  </message>
  <message>
   <source>the overviews of the land-cover map cannot be written (code {0})</source>
   <translation>die Übersichten der Landbedeckungskarte lassen sich nicht schreiben (Code {0})</translation>
  </message>
  <message>
   <source>the owner published no lists of this archive</source>
   <translation>der Eigentümer hat keine Listen dieses Archivs veröffentlicht</translation>
  </message>
  <message>
   <source>the owner published no table for a coarse pass</source>
   <translation>der Eigentümer hat keine Tabelle für einen groben Durchgang veröffentlicht</translation>
  </message>
  <message>
   <source>the owner reduced vectors from {0} to {1} numbers: scores are those of the reduced vectors, and the ranking is not quite that of a local search</source>
   <translation>der Eigentümer hat die Vektoren von {0} auf {1} Zahlen reduziert: die Ähnlichkeitswerte sind die der reduzierten Vektoren, und die Rangfolge ist nicht ganz die einer lokalen Suche</translation>
  </message>
  <message>
   <source>the owner tells the number, usually 128</source>
   <translation>der Eigentümer nennt die Zahl, meist 128</translation>
  </message>
  <message>
   <source>the owner's keys of this store are not on this computer</source>
   <translation>die Eigentümerschlüssel dieser Ablage sind nicht auf diesem Computer</translation>
  </message>
  <message>
   <source>the owner's signature does not fit: this is not the owner's, or it was altered</source>
   <translation>die Signatur des Eigentümers passt nicht: das stammt nicht vom Eigentümer, oder es wurde verändert</translation>
  </message>
  <message>
   <source>the owner's signing key was seen for the first time: {0}; compare it with what the owner tells you on another way</source>
   <translation>der Signaturschlüssel des Eigentümers ist zum ersten Mal aufgetaucht: {0}; vergleichen Sie ihn mit dem, den der Eigentümer Ihnen auf anderem Weg nennt</translation>
  </message>
  <message>
   <source>the owner's table has {0} directions, {1} were asked for</source>
   <translation>die Tabelle des Eigentümers hat {0} Richtungen, angefordert wurden {1}</translation>
  </message>
  <message>
   <source>the package index asks for a user name and a password (401): {0}</source>
   <translation>der Paketindex verlangt Benutzernamen und Passwort (401): {0}</translation>
  </message>
  <message>
   <source>the package index does not have it (404): {0}</source>
   <translation>der Paketindex hat dies nicht (404): {0}</translation>
  </message>
  <message>
   <source>the package index has a fault of its own ({0}): {1}</source>
   <translation>der Paketindex hat selbst einen Fehler ({0}): {1}</translation>
  </message>
  <message>
   <source>the package index names a file as no package is named: {0}</source>
   <translation>der Paketindex gibt einer Datei einen Namen, den kein Paket haben kann: {0}</translation>
  </message>
  <message>
   <source>the package index refuses (403): {0}</source>
   <translation>der Paketindex lehnt ab (403): {0}</translation>
  </message>
  <message>
   <source>the packages are installed, but {0} cannot be loaded: {1}</source>
   <translation>die Pakete sind installiert, aber {0} kann nicht geladen werden: {1}</translation>
  </message>
  <message>
   <source>the paper found 128 best</source>
   <translation>die Veröffentlichung fand 128 am besten</translation>
  </message>
  <message>
   <source>the pass {0} is not known</source>
   <translation>der Durchgang {0} ist unbekannt</translation>
  </message>
  <message>
   <source>the path of {0} is too long: this system cannot make the files of the packages in it</source>
   <translation>der Pfad von {0} ist zu lang: dieses System kann die Dateien der Pakete darin nicht anlegen</translation>
  </message>
  <message>
   <source>the pictures of {0} have no place on the map</source>
   <translation>die Bilder von {0} haben keinen Ort auf der Karte</translation>
  </message>
  <message>
   <source>the places cannot be written: {0}</source>
   <translation>die Fundstellen können nicht geschrieben werden: {0}</translation>
  </message>
  <message>
   <source>the places lie too close together to keep some apart in space to judge by</source>
   <translation>die Orte liegen zu nahe beieinander, um einige zum Beurteilen räumlich getrennt zu halten</translation>
  </message>
  <message>
   <source>the plugin was updated meanwhile: restart QGIS</source>
   <translation>die Erweiterung wurde inzwischen aktualisiert: starten Sie QGIS neu</translation>
  </message>
  <message>
   <source>the point {0}, {1} is nowhere on earth</source>
   <translation>der Punkt {0}, {1} liegt nirgends auf der Erde</translation>
  </message>
  <message>
   <source>the polygons lie outside the area of the archive's coordinate reference system</source>
   <translation>die Polygone liegen außerhalb des Gebiets, für das das Koordinatenbezugssystem des Archivs gilt</translation>
  </message>
  <message>
   <source>the probe of this archive cannot be used</source>
   <translation>die Prüfstichprobe dieses Archivs ist nicht verwendbar</translation>
  </message>
  <message>
   <source>the project has no polygon layer</source>
   <translation>das Projekt hat keinen Polygonlayer</translation>
  </message>
  <message>
   <source>the prompt {0} of encoder {1} has no place for the words</source>
   <translation>der Prompt {0} des Encoders {1} hat keinen Platz für die Wörter</translation>
  </message>
  <message>
   <source>the proxy asks for a user name and a password (407)</source>
   <translation>der Proxy verlangt Benutzernamen und Passwort (407)</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} broke the connection off</source>
   <translation>der Proxy auf dem Weg zu {0} hat die Verbindung abgebrochen</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} did not answer in time</source>
   <translation>der Proxy auf dem Weg zu {0} hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} does not answer</source>
   <translation>der Proxy auf dem Weg zu {0} antwortet nicht</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} is not known in this network</source>
   <translation>der Proxy auf dem Weg zu {0} ist in diesem Netzwerk nicht bekannt</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} wants a password</source>
   <translation>der Proxy auf dem Weg zu {0} verlangt ein Passwort</translation>
  </message>
  <message>
   <source>the query area is empty</source>
   <translation>die Fläche der Suchvorlage ist leer</translation>
  </message>
  <message>
   <source>the query has another number of numbers than the archive's vectors</source>
   <translation>die Anfrage hat eine andere Anzahl Zahlen als die Vektoren des Archivs</translation>
  </message>
  <message>
   <source>the query has no valid pixel</source>
   <translation>die Suchvorlage hat kein gültiges Pixel</translation>
  </message>
  <message>
   <source>the query has no valid pixel in {0}: nodata everywhere</source>
   <translation>die Suchvorlage hat in {0} kein gültiges Pixel: überall NoData</translation>
  </message>
  <message>
   <source>the query has {0} numbers, the store is for others</source>
   <translation>die Anfrage hat {0} Zahlen, die Ablage ist für eine andere Anzahl</translation>
  </message>
  <message>
   <source>the query is no vector of length 1</source>
   <translation>die Anfrage ist kein Vektor der Länge 1</translation>
  </message>
  <message>
   <source>the query lies outside {0}</source>
   <translation>die Suchvorlage liegt außerhalb von {0}</translation>
  </message>
  <message>
   <source>the query lies where {0}, the archive's coordinate reference system, is not defined</source>
   <translation>die Suchvorlage liegt dort, wo {0}, das Koordinatenbezugssystem des Archivs, nicht definiert ist</translation>
  </message>
  <message>
   <source>the query on {0} cannot be placed: {1}</source>
   <translation>die Suchvorlage auf {0} lässt sich nicht verorten: {1}</translation>
  </message>
  <message>
   <source>the query on {0} has no area</source>
   <translation>die Suchvorlage auf {0} hat keine Fläche</translation>
  </message>
  <message>
   <source>the query on {0} is much larger than a tile of {1} m; {2} windows stand for it</source>
   <translation>die Suchvorlage auf {0} ist viel größer als eine Kachel von {1} m; {2} Fenster stehen für sie</translation>
  </message>
  <message>
   <source>the query on {0} is smaller than a tile and was grown to {1} m</source>
   <translation>die Suchvorlage auf {0} ist kleiner als eine Kachel und wurde auf {1} m vergrößert</translation>
  </message>
  <message>
   <source>the query shows nothing that could be compared</source>
   <translation>die Suchvorlage zeigt nichts, was verglichen werden könnte</translation>
  </message>
  <message>
   <source>the query vector has {0} numbers, those of the archive {1}</source>
   <translation>der Vektor der Suchvorlage hat {0} Zahlen, die des Archivs haben {1}</translation>
  </message>
  <message>
   <source>the rasters changed</source>
   <translation>die Raster haben sich geändert</translation>
  </message>
  <message>
   <source>the recipe distils {0} but there are no teachers</source>
   <translation>das Rezept destilliert {0}, aber es gibt keine Lehrer</translation>
  </message>
  <message>
   <source>the recipe has no term that works without labels</source>
   <translation>das Rezept hat keinen Term, der ohne Labels funktioniert</translation>
  </message>
  <message>
   <source>the results cannot be read: {0}</source>
   <translation>die Ergebnisse sind nicht lesbar: {0}</translation>
  </message>
  <message>
   <source>the review marks cannot be kept: {0} is not there any more</source>
   <translation>die Prüfmarkierungen können nicht gespeichert werden: {0} ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>the review marks cannot be put among the edits of {0}</source>
   <translation>die Prüfmarkierungen können nicht in die Änderungen von {0} aufgenommen werden</translation>
  </message>
  <message>
   <source>the review marks cannot be written into {0}</source>
   <translation>die Prüfmarkierungen können nicht in {0} geschrieben werden</translation>
  </message>
  <message>
   <source>the sample was changed: draw it again</source>
   <translation>die Stichprobe wurde verändert: ziehen Sie sie neu</translation>
  </message>
  <message>
   <source>the scale must be positive</source>
   <translation>die Skala muss positiv sein</translation>
  </message>
  <message>
   <source>the scale {0} is not known</source>
   <translation>die Größenstufe {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the score map cannot be written in {0}: {1}</source>
   <translation>die Ähnlichkeitskarte kann nicht in {0} geschrieben werden: {1}</translation>
  </message>
  <message>
   <source>the score map cannot be written: {0}</source>
   <translation>die Ähnlichkeitskarte kann nicht geschrieben werden: {0}</translation>
  </message>
  <message>
   <source>the score map in {0} would have {1} x {2} cells</source>
   <translation>die Ähnlichkeitskarte hätte in {0} {1} x {2} Zellen</translation>
  </message>
  <message>
   <source>the score map would have {0} x {1} cells</source>
   <translation>die Ähnlichkeitskarte hätte {0} x {1} Zellen</translation>
  </message>
  <message>
   <source>the search method {0} is not known</source>
   <translation>das Suchverfahren {0} ist nicht bekannt</translation>
  </message>
  <message>
   <source>the secret of decoys {0} is damaged</source>
   <translation>das Geheimnis der Attrappen {0} ist beschädigt</translation>
  </message>
  <message>
   <source>the sender may be damaged</source>
   <translation>der Absender ist möglicherweise beschädigt</translation>
  </message>
  <message>
   <source>the sender may be damaged, or of another version</source>
   <translation>der Absender ist möglicherweise beschädigt oder von einer anderen Version</translation>
  </message>
  <message>
   <source>the sender may be of another version</source>
   <translation>der Absender ist möglicherweise von einer anderen Version</translation>
  </message>
  <message>
   <source>the server cannot listen on {0}, port {1}: {2}</source>
   <translation>der Server kann auf {0}, Port {1} nicht lauschen: {2}</translation>
  </message>
  <message>
   <source>the server is damaged or of another version</source>
   <translation>der Server ist beschädigt oder von einer anderen Version</translation>
  </message>
  <message>
   <source>the server may be busy; how long QGIS waits is set in Settings &gt; Options &gt; Network</source>
   <translation>der Server ist vielleicht ausgelastet; wie lange QGIS wartet, wird unter Einstellungen &gt; Optionen &gt; Netzwerk eingestellt</translation>
  </message>
  <message>
   <source>the server may be busy; try again</source>
   <translation>der Server ist vielleicht ausgelastet; versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>the server may be damaged or dishonest; nothing was shown</source>
   <translation>der Server ist möglicherweise beschädigt oder unehrlich; es wurde nichts angezeigt</translation>
  </message>
  <message>
   <source>the server may be of another version</source>
   <translation>der Server ist möglicherweise von einer anderen Version</translation>
  </message>
  <message>
   <source>the short form of this query is empty</source>
   <translation>die Kurzform dieser Anfrage ist leer</translation>
  </message>
  <message>
   <source>the signing key {0} is damaged</source>
   <translation>der Signaturschlüssel {0} ist beschädigt</translation>
  </message>
  <message>
   <source>the size of the tiles is not known</source>
   <translation>die Größe der Kacheln ist nicht bekannt</translation>
  </message>
  <message>
   <source>the small build of torch (for computers without an NVIDIA card) is not on this package index</source>
   <translation>die kleine Variante von torch (für Computer ohne NVIDIA-Karte) gibt es auf diesem Paketindex nicht</translation>
  </message>
  <message>
   <source>the sources do not tell the size of their pixels on the ground</source>
   <translation>die Quellen verraten nicht, wie groß ihre Pixel am Boden sind</translation>
  </message>
  <message>
   <source>the store has no picture of this image</source>
   <translation>die Ablage hat keine Abbildung dieses Bilds</translation>
  </message>
  <message>
   <source>the store is of generation {0}, and was {1} before</source>
   <translation>die Ablage hat Generation {0}, zuvor hatte sie {1}</translation>
  </message>
  <message>
   <source>the store of hidden vectors is of another state of the archive</source>
   <translation>die Ablage verborgener Vektoren gehört zu einem anderen Stand des Archivs</translation>
  </message>
  <message>
   <source>the store of hidden vectors speaks of tiles that are not there</source>
   <translation>die Ablage verborgener Vektoren nennt Kacheln, die es nicht gibt</translation>
  </message>
  <message>
   <source>the system's</source>
   <translation>die des Systems</translation>
  </message>
  <message>
   <source>the teachers' outputs are not one row an image</source>
   <translation>die Ausgaben der Lehrer haben nicht eine Zeile je Bild</translation>
  </message>
  <message>
   <source>the text encoder of {0} failed: {1}</source>
   <translation>der Text-Encoder von {0} ist gescheitert: {1}</translation>
  </message>
  <message>
   <source>the text encoder of {0} has no output {1}</source>
   <translation>der Text-Encoder von {0} hat keinen Ausgang {1}</translation>
  </message>
  <message>
   <source>the title is too long, or more than one line</source>
   <translation>der Titel ist zu lang oder hat mehr als eine Zeile</translation>
  </message>
  <message>
   <source>the token of the demo server cannot be read</source>
   <translation>das Token des Demoservers ist nicht lesbar</translation>
  </message>
  <message>
   <source>the training cannot begin with these weights: {0}</source>
   <translation>das Training kann nicht mit diesen Gewichten beginnen: {0}</translation>
  </message>
  <message>
   <source>the usual amount</source>
   <translation>die übliche Menge</translation>
  </message>
  <message>
   <source>the variance must be positive</source>
   <translation>die Varianz muss positiv sein</translation>
  </message>
  <message>
   <source>the weights of encoder {0} are not here</source>
   <translation>die Gewichte des Encoders {0} sind nicht hier</translation>
  </message>
  <message>
   <source>the words {0} show no picture</source>
   <translation>die Wörter {0} zeigen kein Bild</translation>
  </message>
  <message>
   <source>the words “{0}”</source>
   <translation>die Wörter „{0}“</translation>
  </message>
  <message>
   <source>the {0} of the archive is damaged: {1}</source>
   <translation>{0} des Archivs ist beschädigt: {1}</translation>
  </message>
  <message>
   <source>their files may have been moved; search again</source>
   <translation>vielleicht wurden ihre Dateien verschoben; suchen Sie neu</translation>
  </message>
  <message>
   <source>there are fewer scores than tiles</source>
   <translation>es gibt weniger Ähnlichkeitswerte als Kacheln</translation>
  </message>
  <message>
   <source>there are no clusters to build a tree of</source>
   <translation>es gibt keine Cluster, aus denen sich ein Baum aufbauen ließe</translation>
  </message>
  <message>
   <source>there are no images, or some of less than 32 pixels a side</source>
   <translation>es gibt keine Bilder, oder einige haben weniger als 32 Pixel je Seite</translation>
  </message>
  <message>
   <source>there are no lists</source>
   <translation>es gibt keine Listen</translation>
  </message>
  <message>
   <source>there are not as many scores as the lists have places</source>
   <translation>es gibt nicht so viele Ähnlichkeitswerte, wie die Listen Plätze haben</translation>
  </message>
  <message>
   <source>there is a key called {0} already</source>
   <translation>es gibt schon einen Schlüssel namens {0}</translation>
  </message>
  <message>
   <source>there is a model called {0} in {1}</source>
   <translation>in {1} gibt es schon ein Modell namens {0}</translation>
  </message>
  <message>
   <source>there is a {0} key called {1} already</source>
   <translation>es gibt schon einen Schlüssel ({0}) namens {1}</translation>
  </message>
  <message>
   <source>there is an account {0} already</source>
   <translation>es gibt schon ein Konto {0}</translation>
  </message>
  <message>
   <source>there is no Python at {0}</source>
   <translation>unter {0} gibt es kein Python</translation>
  </message>
  <message>
   <source>there is no account {0}</source>
   <translation>es gibt kein Konto {0}</translation>
  </message>
  <message>
   <source>there is no archive in {0}</source>
   <translation>in {0} gibt es kein Archiv</translation>
  </message>
  <message>
   <source>there is no archive {0}</source>
   <translation>das Archiv {0} gibt es nicht</translation>
  </message>
  <message>
   <source>there is no block {0}</source>
   <translation>es gibt keinen Block {0}</translation>
  </message>
  <message>
   <source>there is no example of what to find</source>
   <translation>es gibt kein Beispiel für das Gesuchte</translation>
  </message>
  <message>
   <source>there is no imagery to see the labelled places on</source>
   <translation>es gibt keine Bilddaten, auf denen die gekennzeichneten Orte zu sehen sind</translation>
  </message>
  <message>
   <source>there is no imagery under the box that was drawn</source>
   <translation>unter dem gezeichneten Rechteck liegen keine Bilddaten</translation>
  </message>
  <message>
   <source>there is no key called {0}</source>
   <translation>es gibt keinen Schlüssel namens {0}</translation>
  </message>
  <message>
   <source>there is no key for this store on this computer</source>
   <translation>auf diesem Computer gibt es keinen Schlüssel für diese Ablage</translation>
  </message>
  <message>
   <source>there is no local index in {0}</source>
   <translation>in {0} gibt es keinen lokalen Index</translation>
  </message>
  <message>
   <source>there is no model called {0}</source>
   <translation>es gibt kein Modell namens {0}</translation>
  </message>
  <message>
   <source>there is no network to stay near</source>
   <translation>es gibt kein Netz, in dessen Nähe es bleiben könnte</translation>
  </message>
  <message>
   <source>there is no number {0} among {1}</source>
   <translation>unter {1} gibt es keine Nummer {0}</translation>
  </message>
  <message>
   <source>there is no package of {0} for {1}</source>
   <translation>es gibt kein Paket von {0} für {1}</translation>
  </message>
  <message>
   <source>there is no place that nobody has judged</source>
   <translation>es gibt keine Fundstelle, die noch niemand beurteilt hat</translation>
  </message>
  <message>
   <source>there is no rotation {0}</source>
   <translation>es gibt keine Rotation {0}</translation>
  </message>
  <message>
   <source>there is no style {0}</source>
   <translation>es gibt keinen Stil {0}</translation>
  </message>
  <message>
   <source>there is no training mode {0}</source>
   <translation>es gibt keine Trainingsart {0}</translation>
  </message>
  <message>
   <source>there is no way {0} to search</source>
   <translation>es gibt keine Suchart {0}</translation>
  </message>
  <message>
   <source>there is nothing to be clustered</source>
   <translation>es gibt nichts zu gruppieren</translation>
  </message>
  <message>
   <source>there is nothing to index</source>
   <translation>es gibt nichts zu indexieren</translation>
  </message>
  <message>
   <source>there is {0} called {1} in {2}</source>
   <translation>in {2} gibt es {0} namens {1}</translation>
  </message>
  <message>
   <source>these are no keys of a vault</source>
   <translation>das sind keine Schlüssel eines Tresors</translation>
  </message>
  <message>
   <source>these are no trapdoors for this store</source>
   <translation>das sind keine Falltüren für diese Ablage</translation>
  </message>
  <message>
   <source>these keys are for vectors of {0} numbers, the archive has {1}</source>
   <translation>diese Schlüssel sind für Vektoren mit {0} Zahlen, die des Archivs haben {1}</translation>
  </message>
  <message>
   <source>these lists cannot be asked for</source>
   <translation>diese Listen lassen sich nicht anfordern</translation>
  </message>
  <message>
   <source>these sizes of {0} are not possible: {1}</source>
   <translation>diese Größen von {0} sind nicht möglich: {1}</translation>
  </message>
  <message>
   <source>these visual words were learned on the maps of TKANet, which is not here</source>
   <translation>diese visuellen Wörter wurden auf den Merkmalskarten von TKANet gelernt, das hier fehlt</translation>
  </message>
  <message>
   <source>these weights are not those of a TKANet: {0}</source>
   <translation>diese Gewichte sind nicht die eines TKANet: {0}</translation>
  </message>
  <message>
   <source>they are damaged, of another version, or of another set</source>
   <translation>sie sind beschädigt, von einer anderen Version oder von einem anderen Parametersatz</translation>
  </message>
  <message>
   <source>they belong into {0}; or use encoder 'handcrafted'</source>
   <translation>sie gehören in {0}; oder verwenden Sie den Encoder 'handcrafted'</translation>
  </message>
  <message>
   <source>they look like whole/17</source>
   <translation>sie sehen aus wie whole/17</translation>
  </message>
  <message>
   <source>this Python lacks what the engine needs: {0}</source>
   <translation>diesem Python fehlt, was der Rechenkern braucht: {0}</translation>
  </message>
  <message>
   <source>this archive has no coordinates to filter by</source>
   <translation>dieses Archiv hat keine Koordinaten, nach denen gefiltert werden könnte</translation>
  </message>
  <message>
   <source>this archive is not offered in this way</source>
   <translation>dieses Archiv wird auf diese Art nicht angeboten</translation>
  </message>
  <message>
   <source>this grant cannot be opened: it answers another request, or was changed</source>
   <translation>diese Freigabe lässt sich nicht öffnen: sie gehört zu einem anderen Antrag oder wurde verändert</translation>
  </message>
  <message>
   <source>this is no table of a coarse pass</source>
   <translation>das ist keine Tabelle eines groben Durchgangs</translation>
  </message>
  <message>
   <source>this key is not the one of this vault</source>
   <translation>dieser Schlüssel ist nicht der dieses Tresors</translation>
  </message>
  <message>
   <source>this needs the package {0}, which is not installed in the engine</source>
   <translation>dies braucht das Paket {0}, das im Rechenkern nicht installiert ist</translation>
  </message>
  <message>
   <source>this one is empty or damaged</source>
   <translation>dieser ist leer oder beschädigt</translation>
  </message>
  <message>
   <source>this parameter set is not one of the allowed ones</source>
   <translation>dieser Parametersatz gehört nicht zu den erlaubten</translation>
  </message>
  <message>
   <source>this query is for another state of the store</source>
   <translation>diese Anfrage gilt für einen anderen Stand der Ablage</translation>
  </message>
  <message>
   <source>this request holds no usable matrix</source>
   <translation>dieser Antrag enthält keine verwendbare Matrix</translation>
  </message>
  <message>
   <source>this request is for another store</source>
   <translation>dieser Antrag gilt für eine andere Ablage</translation>
  </message>
  <message>
   <source>this result is not what the owner of the store signed</source>
   <translation>dieses Ergebnis ist nicht das, was der Eigentümer der Ablage signiert hat</translation>
  </message>
  <message>
   <source>this share of a vault does not begin with a block</source>
   <translation>dieser Teil eines Tresors beginnt nicht mit einem Block</translation>
  </message>
  <message>
   <source>this store belongs to other keys</source>
   <translation>diese Ablage gehört zu anderen Schlüsseln</translation>
  </message>
  <message>
   <source>this table cannot be used: it is damaged, or no table of this kind</source>
   <translation>diese Tabelle ist nicht verwendbar: sie ist beschädigt oder keine Tabelle dieser Art</translation>
  </message>
  <message>
   <source>this trapdoor cannot be searched for</source>
   <translation>nach dieser Falltür lässt sich nicht suchen</translation>
  </message>
  <message>
   <source>tile ids look like 0/13506/164739</source>
   <translation>Kachel-IDs sehen aus wie 0/13506/164739</translation>
  </message>
  <message>
   <source>tile ids stand in the column tile_id of tiles.parquet and of results</source>
   <translation>Kachel-IDs stehen in der Spalte tile_id von tiles.parquet und von Ergebnissen</translation>
  </message>
  <message>
   <source>tile of {0}</source>
   <translation>Kachel von {0}</translation>
  </message>
  <message>
   <source>tile {0}</source>
   <translation>Kachel {0}</translation>
  </message>
  <message>
   <source>tile {0} has no footprint, so its picture cannot be read</source>
   <translation>die Kachel {0} hat keinen Grundriss, daher ist ihr Bild nicht lesbar</translation>
  </message>
  <message>
   <source>tile {0} of {1}</source>
   <translation>Kachel {0} von {1}</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>Kacheln</translation>
  </message>
  <message>
   <source>tiles are {0} m wide: of {1} m ({2} pixels of the finest source) there would be more than {3} (give a tile size to choose)</source>
   <translation>die Kacheln sind {0} m breit: mit {1} m ({2} Pixel der feinsten Quelle) gäbe es mehr als {3} (zum Wählen eine Kachelgröße angeben)</translation>
  </message>
  <message>
   <source>tiles of {0}</source>
   <translation>Kacheln von {0}</translation>
  </message>
  <message>
   <source>tiles of {0} m are not possible</source>
   <translation>Kacheln von {0} m sind nicht möglich</translation>
  </message>
  <message>
   <source>tiles of {0} would be {1} in these sources</source>
   <translation>Kacheln von {0} wären in diesen Quellen {1}</translation>
  </message>
  <message>
   <source>tiles of {0}, {1} pixels, overlap {2:.0%}: {3} tiles</source>
   <translation>Kacheln von {0}, {1} Pixel, Überlappung {2:.0%}: {3} Kacheln</translation>
  </message>
  <message>
   <source>time is measured by the first build</source>
   <translation>Zeit wird beim ersten Mal gemessen</translation>
  </message>
  <message>
   <source>tkanet: the last layer of the network; fused: three of its stages beside hand-made numbers. Empty: by the way of learning.</source>
   <translation>tkanet: die letzte Schicht des Netzes; fused: drei seiner Stufen neben handgemachten Zahlen. Leer: je nach Art des Lernens.</translation>
  </message>
  <message>
   <source>tokens of {0} channels cannot be split into 4 segments and {1} heads</source>
   <translation>Token mit {0} Kanälen lassen sich nicht in 4 Segmente und {1} Köpfe teilen</translation>
  </message>
  <message>
   <source>too little memory for a block of {0}</source>
   <translation>zu wenig Speicher für einen Block von {0}</translation>
  </message>
  <message>
   <source>too thin: draw a box</source>
   <translation>zu schmal: zeichnen Sie ein Rechteck</translation>
  </message>
  <message>
   <source>torch cannot be asked: {0}</source>
   <translation>torch lässt sich nicht abfragen: {0}</translation>
  </message>
  <message>
   <source>train the model again with this version</source>
   <translation>trainieren Sie das Modell mit dieser Version neu</translation>
  </message>
  <message>
   <source>train with a lower learning rate, or look for spoiled images</source>
   <translation>trainieren Sie mit kleinerer Lernrate oder suchen Sie nach verdorbenen Bildern</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>training in mode {0} needs {1}</source>
   <translation>das Training der Art {0} braucht {1}</translation>
  </message>
  <message>
   <source>training needs PyTorch, which is not installed in the engine</source>
   <translation>das Training braucht PyTorch, das im Rechenkern nicht installiert ist</translation>
  </message>
  <message>
   <source>training on an archive needs an encoder to begin with, as nobody says what is alike</source>
   <translation>das Training mit einem Archiv braucht einen Encoder für den Anfang, da niemand sagt, was sich ähnelt</translation>
  </message>
  <message>
   <source>try again</source>
   <translation>versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>try again later, or set another package index</source>
   <translation>versuchen Sie es später erneut oder tragen Sie einen anderen Paketindex ein</translation>
  </message>
  <message>
   <source>try again when it has finished</source>
   <translation>versuchen Sie es erneut, wenn es fertig ist</translation>
  </message>
  <message>
   <source>try again when it is idle</source>
   <translation>versuchen Sie es erneut, wenn es nicht mehr beschäftigt ist</translation>
  </message>
  <message>
   <source>try again; ask its owner if it stays so</source>
   <translation>versuchen Sie es erneut; fragen Sie den Eigentümer, wenn es so bleibt</translation>
  </message>
  <message>
   <source>try again; if it happens again, choose another Python</source>
   <translation>versuchen Sie es erneut; geschieht es wieder, wählen Sie ein anderes Python</translation>
  </message>
  <message>
   <source>try it again; ask the owner of the archive if it stays so</source>
   <translation>versuchen Sie es erneut; fragen Sie den Eigentümer des Archivs, wenn es so bleibt</translation>
  </message>
  <message>
   <source>try it in a terminal: {0}</source>
   <translation>probieren Sie es in einem Terminal: {0}</translation>
  </message>
  <message>
   <source>two archives are called {0}</source>
   <translation>zwei Archive heißen {0}</translation>
  </message>
  <message>
   <source>two land-cover classes have the same name, or one has none</source>
   <translation>zwei Landbedeckungsklassen haben denselben Namen, oder eine hat keinen</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <source>unexpected {0}{1}</source>
   <translation>unerwartet: {0}{1}</translation>
  </message>
  <message>
   <source>unliked</source>
   <translation>unähnlich</translation>
  </message>
  <message>
   <source>until less than {0} is left for sure.</source>
   <translation>bis sicher weniger als {0} übrig ist.</translation>
  </message>
  <message>
   <source>up to 40 small letters, figures, - and _, beginning with a letter or figure</source>
   <translation>bis zu 40 Kleinbuchstaben, Ziffern, - und _, am Anfang ein Buchstabe oder eine Ziffer</translation>
  </message>
  <message>
   <source>up to date</source>
   <translation>aktuell</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>bis {0}</translation>
  </message>
  <message>
   <source>up to {0} of memory</source>
   <translation>bis zu {0} Speicher</translation>
  </message>
  <message>
   <source>update Kinscape</source>
   <translation>aktualisieren Sie Kinscape</translation>
  </message>
  <message>
   <source>update Kinscape to use this archive</source>
   <translation>aktualisieren Sie Kinscape, um dieses Archiv zu verwenden</translation>
  </message>
  <message>
   <source>update Kinscape, or give another database</source>
   <translation>aktualisieren Sie Kinscape, oder geben Sie eine andere Datenbank an</translation>
  </message>
  <message>
   <source>update the plugin and the engine to the same version</source>
   <translation>bringen Sie die Erweiterung und den Rechenkern auf dieselbe Version</translation>
  </message>
  <message>
   <source>upload it again</source>
   <translation>laden Sie ihn erneut hoch</translation>
  </message>
  <message>
   <source>use a code such as EPSG:32633 or a WKT definition</source>
   <translation>verwenden Sie einen Code wie EPSG:32633 oder eine WKT-Definition</translation>
  </message>
  <message>
   <source>use another package index</source>
   <translation>verwenden Sie einen anderen Paketindex</translation>
  </message>
  <message>
   <source>use another package index, or a folder of packages</source>
   <translation>verwenden Sie einen anderen Paketindex oder einen Ordner mit Paketen</translation>
  </message>
  <message>
   <source>use exact or index</source>
   <translation>verwenden Sie exact oder index</translation>
  </message>
  <message>
   <source>use fewer of them</source>
   <translation>verwenden Sie weniger davon</translation>
  </message>
  <message>
   <source>use https; http is for servers on this computer only</source>
   <translation>verwenden Sie https; http ist nur für Server auf diesem Computer</translation>
  </message>
  <message>
   <source>use its encoder</source>
   <translation>verwenden Sie ihren Encoder</translation>
  </message>
  <message>
   <source>use its https: address</source>
   <translation>verwenden Sie seine https:-Adresse</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '-' and '_', at most 64</source>
   <translation>verwenden Sie Buchstaben, Ziffern, '.', '-' und '_', höchstens 64</translation>
  </message>
  <message>
   <source>use letters, digits, . _ - @, at most 80</source>
   <translation>verwenden Sie Buchstaben, Ziffern, . _ - @, höchstens 80</translation>
  </message>
  <message>
   <source>use letters, digits, and . _ - inside</source>
   <translation>verwenden Sie Buchstaben und Ziffern, innen auch . _ -</translation>
  </message>
  <message>
   <source>use multiples of {0}</source>
   <translation>verwenden Sie Vielfache von {0}</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>verwenden Sie eine von {0}</translation>
  </message>
  <message>
   <source>use small letters, digits, and . _ - inside</source>
   <translation>verwenden Sie Kleinbuchstaben und Ziffern, innen auch . _ -</translation>
  </message>
  <message>
   <source>use the archive's encoder and weights, or index into a new folder</source>
   <translation>verwenden Sie Encoder und Gewichte des Archivs oder indexieren Sie in einen neuen Ordner</translation>
  </message>
  <message>
   <source>use the exact mode</source>
   <translation>verwenden Sie den exakten Modus</translation>
  </message>
  <message>
   <source>use the https: address of the package index, or another index</source>
   <translation>verwenden Sie die https:-Adresse des Paketindex oder einen anderen Index</translation>
  </message>
  <message>
   <source>use the key that the vault was made with</source>
   <translation>verwenden Sie den Schlüssel, mit dem der Tresor erstellt wurde</translation>
  </message>
  <message>
   <source>use the loss triplet or softmax</source>
   <translation>verwenden Sie den Verlust triplet oder softmax</translation>
  </message>
  <message>
   <source>use the mean, or teach a concept in an archive of yours and ask by that</source>
   <translation>verwenden Sie den Mittelwert, oder lernen Sie in einem Ihrer Archive ein Konzept an und fragen Sie damit an</translation>
  </message>
  <message>
   <source>use triplet or softmax</source>
   <translation>verwenden Sie triplet oder softmax</translation>
  </message>
  <message>
   <source>use up to 64 small letters, digits, and . _ - inside</source>
   <translation>verwenden Sie bis zu 64 Kleinbuchstaben und Ziffern, innen auch . _ -</translation>
  </message>
  <message>
   <source>use words, kinds or net</source>
   <translation>verwenden Sie words, kinds oder net</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>verwenden Sie {0}</translation>
  </message>
  <message>
   <source>vault</source>
   <translation>Tresor</translation>
  </message>
  <message>
   <source>vectors of an archive are not of length 1</source>
   <translation>Vektoren eines Archivs haben nicht die Länge 1</translation>
  </message>
  <message>
   <source>vectors of different encoders cannot be compared: teach it again here, or index with that encoder</source>
   <translation>Vektoren verschiedener Encoder sind nicht vergleichbar: lernen Sie es hier neu an oder indexieren Sie mit jenem Encoder</translation>
  </message>
  <message>
   <source>vectors of shape {0} do not fit an archive of {1} dimensions</source>
   <translation>Vektoren der Form {0} passen nicht zu einem Archiv mit {1} Dimensionen</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible</source>
   <translation>Vektoren mit {0} Zahlen sind nicht möglich</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible here</source>
   <translation>Vektoren mit {0} Zahlen sind hier nicht möglich</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be hidden this way</source>
   <translation>Vektoren mit {0} Zahlen lassen sich so nicht verbergen</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be sealed</source>
   <translation>Vektoren mit {0} Zahlen lassen sich nicht versiegeln</translation>
  </message>
  <message>
   <source>views cannot be made like this: {0}</source>
   <translation>so lassen sich keine Ansichten erzeugen: {0}</translation>
  </message>
  <message>
   <source>visual words</source>
   <translation>visuelle Wörter</translation>
  </message>
  <message>
   <source>wait until it has finished, or cancel it</source>
   <translation>warten Sie, bis es fertig ist, oder brechen Sie es ab</translation>
  </message>
  <message>
   <source>wait until it has finished; this page will then find the engine</source>
   <translation>warten Sie, bis es fertig ist; diese Seite findet den Rechenkern dann</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <source>weights of {0} bytes are too large</source>
   <translation>Gewichte von {0} Byte sind zu groß</translation>
  </message>
  <message>
   <source>weights: {0} MB</source>
   <translation>Gewichte: {0} MB</translation>
  </message>
  <message>
   <source>what QGIS carried is no answer</source>
   <translation>was QGIS übermittelt hat, ist keine Antwort</translation>
  </message>
  <message>
   <source>what was published in {0} is damaged</source>
   <translation>was in {0} veröffentlicht wurde, ist beschädigt</translation>
  </message>
  <message>
   <source>whole files have no overlap</source>
   <translation>ganze Dateien haben keine Überlappung</translation>
  </message>
  <message>
   <source>whole numbers from 1 to {0} are needed, not {1}</source>
   <translation>gebraucht werden ganze Zahlen von 1 bis {0}, nicht {1}</translation>
  </message>
  <message>
   <source>widths of {0} are not all multiples of 8</source>
   <translation>die Breiten {0} sind nicht alle Vielfache von 8</translation>
  </message>
  <message>
   <source>windows</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>windows have at least 2 cells a side</source>
   <translation>Fenster haben mindestens 2 Zellen je Seite</translation>
  </message>
  <message>
   <source>windows of {0} pixels that overlap by {1} cover nothing</source>
   <translation>Fenster von {0} Pixeln, die sich um {1} überlappen, decken nichts ab</translation>
  </message>
  <message>
   <source>within the polygons of {0}</source>
   <translation>innerhalb der Polygone von {0}</translation>
  </message>
  <message>
   <source>within {0}</source>
   <translation>innerhalb von {0}</translation>
  </message>
  <message>
   <source>within {0} ({1})</source>
   <translation>innerhalb von {0} ({1})</translation>
  </message>
  <message>
   <source>within {0} of {1} ({2})</source>
   <translation>im Umkreis von {0} um {1} ({2})</translation>
  </message>
  <message>
   <source>without TLS the server listens on this computer only, not on {0}</source>
   <translation>ohne TLS lauscht der Server nur auf diesem Computer, nicht auf {0}</translation>
  </message>
  <message>
   <source>without it no query with noise is sent; it may be damaged or in use</source>
   <translation>ohne dieses wird keine Anfrage mit Rauschen gesendet; es ist vielleicht beschädigt oder in Gebrauch</translation>
  </message>
  <message>
   <source>without the place of the query</source>
   <translation>ohne den Ort der Suchvorlage</translation>
  </message>
  <message>
   <source>write MODE.OPTION=VALUE</source>
   <translation>schreiben Sie MODE.OPTION=VALUE</translation>
  </message>
  <message>
   <source>write dates as 2024-05-31, 2024-05 or 2024</source>
   <translation>schreiben Sie Datumsangaben als 2024-05-31, 2024-05 oder 2024</translation>
  </message>
  <message>
   <source>write https://HOST or https://HOST:PORT</source>
   <translation>schreiben Sie https://HOST oder https://HOST:PORT</translation>
  </message>
  <message>
   <source>write it anew</source>
   <translation>schreiben Sie es neu</translation>
  </message>
  <message>
   <source>write it as #rrggbb in small letters</source>
   <translation>schreiben Sie sie als #rrggbb in Kleinbuchstaben</translation>
  </message>
  <message>
   <source>write it as GeoParquet with a CRS</source>
   <translation>schreiben Sie sie als GeoParquet mit einem KBS</translation>
  </message>
  <message>
   <source>write it like EPSG:4326</source>
   <translation>schreiben Sie es wie EPSG:4326</translation>
  </message>
  <message>
   <source>write it with geopandas or GDAL</source>
   <translation>schreiben Sie sie mit geopandas oder GDAL</translation>
  </message>
  <message>
   <source>write them as name=value, with commas between</source>
   <translation>schreiben Sie sie als name=wert, durch Kommas getrennt</translation>
  </message>
  <message>
   <source>write what should be found</source>
   <translation>schreiben Sie, was gefunden werden soll</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>your own budget of noise for {0} is spent: {1} are left, this query needs {2} and {3}</source>
   <translation>Ihr eigenes Rauschbudget für {0} ist verbraucht: {1} sind übrig, diese Anfrage braucht {2} und {3}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>eigener</translation>
  </message>
  <message>
   <source>{0}
Click to open the log.</source>
   <translation>{0}
Ein Klick öffnet das Protokoll.</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (weights missing)</source>
   <translation>{0} (Gewichte fehlen)</translation>
  </message>
  <message>
   <source>{0} ({1}) is not a coordinate reference system</source>
   <translation>{0} ({1}) ist kein Koordinatenbezugssystem</translation>
  </message>
  <message>
   <source>{0} - Kinscape help</source>
   <translation>{0} - Kinscape-Hilfe</translation>
  </message>
  <message>
   <source>{0} MB are too little for {1} workers</source>
   <translation>{0} MB sind zu wenig für {1} Arbeitsprozesse</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <source>{0} archives</source>
   <translation>{0} Archive</translation>
  </message>
  <message>
   <source>{0} are the results themselves</source>
   <translation>{0} sind die Ergebnisse selbst</translation>
  </message>
  <message>
   <source>{0} are {1} of shape {2}</source>
   <translation>{0} sind {1} der Form {2}</translation>
  </message>
  <message>
   <source>{0} away</source>
   <translation>{0} entfernt</translation>
  </message>
  <message>
   <source>{0} bands were chosen ({1}) for {2}; 1 or 3 can be used</source>
   <translation>{0} Kanäle wurden gewählt ({1}) für {2}; möglich sind 1 oder 3</translation>
  </message>
  <message>
   <source>{0} broke the connection off</source>
   <translation>{0} hat die Verbindung abgebrochen</translation>
  </message>
  <message>
   <source>{0} can be searched already</source>
   <translation>{0} schon durchsuchbar</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name</source>
   <translation>{0} kann nicht der Name eines Modells sein</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded: only http and https addresses are used</source>
   <translation>{0} kann nicht heruntergeladen werden: nur http- und https-Adressen werden verwendet</translation>
  </message>
  <message>
   <source>{0} cannot be listed and is passed over: {1}</source>
   <translation>{0} lässt sich nicht auflisten und wird übergangen: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be looked at</source>
   <translation>{0} lässt sich nicht prüfen</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}</source>
   <translation>{0} lässt sich nicht öffnen: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be reached</source>
   <translation>{0} ist nicht erreichbar</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>{0} ist nicht erreichbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a card: {1}</source>
   <translation>{0} kann nicht als Steckbrief gelesen werden: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a polygon file: {1}</source>
   <translation>{0} ist nicht als Polygondatei lesbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recipe: {1}</source>
   <translation>{0} kann nicht als Rezept gelesen werden: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end: {1}</source>
   <translation>{0} ist nicht bis zum Ende lesbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>{0} ist nicht lesbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read{1}: {2}</source>
   <translation>{0} ist nicht lesbar{1}: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be shown in the map's coordinate system</source>
   <translation>{0} lässt sich im Koordinatensystem der Karte nicht zeigen</translation>
  </message>
  <message>
   <source>{0} cannot be started: {1}</source>
   <translation>{0} lässt sich nicht starten: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a key</source>
   <translation>{0} kann nicht der Name eines Schlüssels sein</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a published archive</source>
   <translation>{0} kann nicht der Name eines veröffentlichten Archivs sein</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a vault</source>
   <translation>{0} kann nicht der Name eines Tresors sein</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}</source>
   <translation>{0} ist nicht verwendbar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written</source>
   <translation>{0} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} kann nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1} is a file, not a folder</source>
   <translation>{0} kann nicht geschrieben werden: {1} ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <source>{0} cannot be {1}</source>
   <translation>{0} kann nicht {1} sein</translation>
  </message>
  <message>
   <source>{0} cannot make an environment of its own (venv or pip is missing)</source>
   <translation>{0} kann keine eigene Umgebung erstellen (venv oder pip fehlt)</translation>
  </message>
  <message>
   <source>{0} cannot make environments (venv is missing)</source>
   <translation>{0} kann keine Umgebungen erstellen (venv fehlt)</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} pixels</source>
   <translation>{0} kann keine Bilder von {1} Pixeln nehmen</translation>
  </message>
  <message>
   <source>{0} cannot take tiles of {1}: {2}</source>
   <translation>{0} kann keine Kacheln von {1} nehmen: {2}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} geändert</translation>
  </message>
  <message>
   <source>{0} changed since they were indexed</source>
   <translation>{0} seit dem Indexieren geändert</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} Klassen</translation>
  </message>
  <message>
   <source>{0} classes are too few to leave each third one out</source>
   <translation>{0} Klassen sind zu wenige, um jede dritte auszulassen</translation>
  </message>
  <message>
   <source>{0} cores</source>
   <translation>{0} Kerne</translation>
  </message>
  <message>
   <source>{0} could not be downloaded</source>
   <translation>{0} konnte nicht heruntergeladen werden</translation>
  </message>
  <message>
   <source>{0} could not be removed: {1}</source>
   <translation>{0} konnte nicht entfernt werden: {1}</translation>
  </message>
  <message>
   <source>{0} decoys together are not possible</source>
   <translation>{0} Attrappen zusammen sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} did not answer</source>
   <translation>{0} hat nicht geantwortet</translation>
  </message>
  <message>
   <source>{0} did not answer in time</source>
   <translation>{0} hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>{0} did not answer within {1}</source>
   <translation>{0} hat nicht innerhalb von {1} geantwortet</translation>
  </message>
  <message>
   <source>{0} did not answer within {1} s</source>
   <translation>{0} hat nicht innerhalb von {1} s geantwortet</translation>
  </message>
  <message>
   <source>{0} did not start as Kinscape's engine: {1}</source>
   <translation>{0} ist nicht als Rechenkern von Kinscape gestartet: {1}</translation>
  </message>
  <message>
   <source>{0} does not answer: nothing listens at its address</source>
   <translation>{0} antwortet nicht: an dieser Adresse lauscht nichts</translation>
  </message>
  <message>
   <source>{0} does not end with .parquet</source>
   <translation>{0} endet nicht auf .parquet</translation>
  </message>
  <message>
   <source>{0} does not end with {1}</source>
   <translation>{0} endet nicht auf {1}</translation>
  </message>
  <message>
   <source>{0} does not exist</source>
   <translation>{0} ist nicht vorhanden</translation>
  </message>
  <message>
   <source>{0} does not exist and cannot be made</source>
   <translation>{0} ist nicht vorhanden und lässt sich nicht anlegen</translation>
  </message>
  <message>
   <source>{0} does not fit its manifest: {1} tensors differ, such as {2}</source>
   <translation>{0} passt nicht zu seinem Manifest: {1} Tensoren weichen ab, zum Beispiel {2}</translation>
  </message>
  <message>
   <source>{0} does not say how far its places are from each other</source>
   <translation>{0} gibt nicht an, wie weit die Fundstellen voneinander entfernt sind</translation>
  </message>
  <message>
   <source>{0} does not say in which CRS its footprints are</source>
   <translation>{0} gibt nicht an, in welchem KBS die Grundrisse sind</translation>
  </message>
  <message>
   <source>{0} does not say in which format to write</source>
   <translation>{0} gibt nicht an, in welchem Format geschrieben werden soll</translation>
  </message>
  <message>
   <source>{0} epochs, {1} tiles, images of {2} pixels cannot be used</source>
   <translation>{0} Epochen, {1} Kacheln und Bilder von {2} Pixeln können nicht verwendet werden</translation>
  </message>
  <message>
   <source>{0} exclude each other: give one of them.</source>
   <translation>{0} schließen einander aus: geben Sie nur eines davon an.</translation>
  </message>
  <message>
   <source>{0} exists</source>
   <translation>{0} ist schon vorhanden</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} gibt es schon</translation>
  </message>
  <message>
   <source>{0} exists and holds nothing that was published</source>
   <translation>{0} gibt es schon und enthält nichts Veröffentlichtes</translation>
  </message>
  <message>
   <source>{0} exists and was not exported by Kinscape</source>
   <translation>{0} ist schon vorhanden und wurde nicht von Kinscape exportiert</translation>
  </message>
  <message>
   <source>{0} exists and was not made by Kinscape</source>
   <translation>{0} ist schon vorhanden und wurde nicht von Kinscape erstellt</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} ist fehlgeschlagen: {1}</translation>
  </message>
  <message>
   <source>{0} features have no place or no class and were left out</source>
   <translation>{0} Objekte haben keinen Ort oder keine Klasse und wurden ausgelassen</translation>
  </message>
  <message>
   <source>{0} files could not be read and were left out, such as {1}: {2}</source>
   <translation>{0} Dateien waren nicht lesbar und wurden ausgelassen, etwa {1}: {2}</translation>
  </message>
  <message>
   <source>{0} files without georeference were left out by the filters on the map</source>
   <translation>{0} Dateien ohne Georeferenzierung wurden durch die Filter auf der Karte ausgelassen</translation>
  </message>
  <message>
   <source>{0} for each pixel</source>
   <translation>{0} je Pixel</translation>
  </message>
  <message>
   <source>{0} found so far. How many are left cannot be said yet.</source>
   <translation>{0} bisher gefunden. Wie viele übrig sind, lässt sich noch nicht sagen.</translation>
  </message>
  <message>
   <source>{0} found, about {1} left ({2} to {3}).</source>
   <translation>{0} gefunden, noch etwa {1} übrig ({2} bis {3}).</translation>
  </message>
  <message>
   <source>{0} free in {1}</source>
   <translation>{0} frei in {1}</translation>
  </message>
  <message>
   <source>{0} from the nearest better place</source>
   <translation>{0} bis zur nächsten besseren Fundstelle</translation>
  </message>
  <message>
   <source>{0} gives no numbers but a {1}</source>
   <translation>{0} liefert keine Zahlen, sondern ein {1}</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} has a name of Kinscape's own models, so it is never used</source>
   <translation>{0} trägt einen Namen von Kinscapes eigenen Modellen und wird daher nie verwendet</translation>
  </message>
  <message>
   <source>{0} has changed since these places were found</source>
   <translation>{0} hat sich geändert, seit diese Fundstellen gefunden wurden</translation>
  </message>
  <message>
   <source>{0} has footprints in {1}, but a grid in {2}</source>
   <translation>{0} hat Grundrisse in {1}, aber ein Bodenraster in {2}</translation>
  </message>
  <message>
   <source>{0} has format {1}; this Kinscape reads formats up to {2}</source>
   <translation>{0} hat das Format {1}; dieses Kinscape liest Formate bis {2}</translation>
  </message>
  <message>
   <source>{0} has no column for review marks</source>
   <translation>{0} hat keine Spalte für Prüfmarkierungen</translation>
  </message>
  <message>
   <source>{0} has no column {1}</source>
   <translation>{0} hat keine Spalte {1}</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system</source>
   <translation>{0} hat kein Koordinatenbezugssystem</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system or no georeference</source>
   <translation>{0} hat kein Koordinatenbezugssystem oder keine Georeferenzierung</translation>
  </message>
  <message>
   <source>{0} has no coordinates, so {1} cannot be laid over it</source>
   <translation>{0} hat keine Koordinaten, daher lässt sich {1} nicht darüberlegen</translation>
  </message>
  <message>
   <source>{0} has no encryption (ssl)</source>
   <translation>{0} hat keine Verschlüsselung (ssl)</translation>
  </message>
  <message>
   <source>{0} has no field {1}</source>
   <translation>{0} hat kein Feld {1}</translation>
  </message>
  <message>
   <source>{0} has no file of its own to watch</source>
   <translation>{0} hat keine eigene Datei, die sich überwachen lässt</translation>
  </message>
  <message>
   <source>{0} has no folders {1} and {2}</source>
   <translation>{0} hat keine Ordner {1} und {2}</translation>
  </message>
  <message>
   <source>{0} has no footprints</source>
   <translation>{0} hat keine Grundrisse</translation>
  </message>
  <message>
   <source>{0} has no images of the group {1}</source>
   <translation>{0} hat keine Bilder der Gruppe {1}</translation>
  </message>
  <message>
   <source>{0} has no integers</source>
   <translation>{0} hat keine ganzen Zahlen</translation>
  </message>
  <message>
   <source>{0} has no layer {1}</source>
   <translation>{0} hat keinen Layer {1}</translation>
  </message>
  <message>
   <source>{0} has no map of classes</source>
   <translation>{0} hat keine Klassenkarte</translation>
  </message>
  <message>
   <source>{0} has no output {1}</source>
   <translation>{0} hat keinen Ausgang {1}</translation>
  </message>
  <message>
   <source>{0} has no pixels ({1} x {2})</source>
   <translation>{0} hat keine Pixel ({1} x {2})</translation>
  </message>
  <message>
   <source>{0} has no place on the map</source>
   <translation>{0} hat keine Lage auf der Karte</translation>
  </message>
  <message>
   <source>{0} has no raster bands</source>
   <translation>{0} hat keine Rasterkanäle</translation>
  </message>
  <message>
   <source>{0} has no row {1}</source>
   <translation>{0} hat keine Zeile {1}</translation>
  </message>
  <message>
   <source>{0} has no size called {1}</source>
   <translation>{0} hat keine Größe namens {1}</translation>
  </message>
  <message>
   <source>{0} has no source {1}</source>
   <translation>{0} hat keine Quelle {1}</translation>
  </message>
  <message>
   <source>{0} has no table of places</source>
   <translation>{0} hat keine Tabelle mit Fundstellen</translation>
  </message>
  <message>
   <source>{0} has no tile {1}</source>
   <translation>{0} hat keine Kachel {1}</translation>
  </message>
  <message>
   <source>{0} has no tile {1} of {2}</source>
   <translation>{0} hat keine Kachel {1} von {2}</translation>
  </message>
  <message>
   <source>{0} has no tiles</source>
   <translation>{0} hat keine Kacheln</translation>
  </message>
  <message>
   <source>{0} has no token {1}</source>
   <translation>{0} hat kein Token {1}</translation>
  </message>
  <message>
   <source>{0} has no valid pixel: nodata everywhere</source>
   <translation>{0} hat kein gültiges Pixel: überall NoData</translation>
  </message>
  <message>
   <source>{0} has tiles of {1}, not of {2} pixels = {3} m</source>
   <translation>{0} hat Kacheln von {1}, nicht von {2} Pixeln = {3} m</translation>
  </message>
  <message>
   <source>{0} has too little imagery in the query, {1}</source>
   <translation>{0} hat in der Suchvorlage zu wenig Bilddaten, {1}</translation>
  </message>
  <message>
   <source>{0} has {1} bands of {2}</source>
   <translation>{0} hat {1} Kanäle vom Typ {2}</translation>
  </message>
  <message>
   <source>{0} has {1} bands; a land-cover raster has one, of class numbers</source>
   <translation>{0} hat {1} Kanäle; ein Landbedeckungsraster hat einen, mit Klassennummern</translation>
  </message>
  <message>
   <source>{0} has {1} bands; band {2} does not exist</source>
   <translation>{0} hat {1} Kanäle; Kanal {2} gibt es nicht</translation>
  </message>
  <message>
   <source>{0} has {1} bytes</source>
   <translation>{0} hat {1} Byte</translation>
  </message>
  <message>
   <source>{0} has {1} outputs, not one with number {2}</source>
   <translation>{0} hat {1} Ausgänge, keinen mit der Nummer {2}</translation>
  </message>
  <message>
   <source>{0} has {1} readable tiles: {2}</source>
   <translation>{0} hat {1} lesbare Kacheln: {2}</translation>
  </message>
  <message>
   <source>{0} has {1} rows of {2} numbers</source>
   <translation>{0} hat {1} Zeilen mit {2} Zahlen</translation>
  </message>
  <message>
   <source>{0} has {1} rows, not {2}</source>
   <translation>{0} hat {1} Zeilen, nicht {2}</translation>
  </message>
  <message>
   <source>{0} has {1} sub-folders; at least 2 are needed</source>
   <translation>{0} hat {1} Unterordner; mindestens 2 werden gebraucht</translation>
  </message>
  <message>
   <source>{0} has {1} x {2} pixels and {3} {4} x {5}</source>
   <translation>{0} hat {1} x {2} Pixel und {3} {4} x {5}</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, not {3}</source>
   <translation>{0} hat {1} {2}, nicht {3}</translation>
  </message>
  <message>
   <source>{0} hidden</source>
   <translation>{0} ausgeblendet</translation>
  </message>
  <message>
   <source>{0} hits are not possible</source>
   <translation>{0} Treffer sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} holds a {1} job, not a search</source>
   <translation>{0} enthält einen Auftrag der Art {1}, keine Suche</translation>
  </message>
  <message>
   <source>{0} holds an archive already</source>
   <translation>{0} enthält schon ein Archiv</translation>
  </message>
  <message>
   <source>{0} holds characters that no file or name can have: {1}</source>
   <translation>{0} enthält Zeichen, die in keiner Datei und keinem Namen stehen können: {1}</translation>
  </message>
  <message>
   <source>{0} holds complex numbers ({1})</source>
   <translation>{0} enthält komplexe Zahlen ({1})</translation>
  </message>
  <message>
   <source>{0} holds more than {1} places</source>
   <translation>{0} enthält mehr als {1} Fundstellen</translation>
  </message>
  <message>
   <source>{0} holds no archive: it has no {1}.</source>
   <translation>{0} enthält kein Archiv: {1} fehlt.</translation>
  </message>
  <message>
   <source>{0} holds no certificates</source>
   <translation>{0} enthält keine Zertifikate</translation>
  </message>
  <message>
   <source>{0} holds no certificates that can be read: {1}</source>
   <translation>{0} enthält keine lesbaren Zertifikate: {1}</translation>
  </message>
  <message>
   <source>{0} holds no class: all of its pixels are nodata</source>
   <translation>{0} enthält keine Klasse: alle Pixel sind NoData</translation>
  </message>
  <message>
   <source>{0} holds no finished tiles yet: indexing was stopped at its beginning</source>
   <translation>{0} enthält noch keine fertigen Kacheln: das Indexieren wurde am Anfang abgebrochen</translation>
  </message>
  <message>
   <source>{0} holds no images</source>
   <translation>{0} enthält keine Bilder</translation>
  </message>
  <message>
   <source>{0} holds no kinds of place: {1}</source>
   <translation>{0} enthält keine Ortstypen: {1}</translation>
  </message>
  <message>
   <source>{0} holds no labels</source>
   <translation>{0} enthält keine Labels</translation>
  </message>
  <message>
   <source>{0} holds no land cover of its places</source>
   <translation>{0} enthält keine Landbedeckung seiner Fundstellen</translation>
  </message>
  <message>
   <source>{0} holds no place with a value in {1}</source>
   <translation>{0} enthält keinen Ort mit einem Wert in {1}</translation>
  </message>
  <message>
   <source>{0} holds no places</source>
   <translation>{0} enthält keine Fundstellen</translation>
  </message>
  <message>
   <source>{0} holds no places: {1}</source>
   <translation>{0} enthält keine Fundstellen: {1}</translation>
  </message>
  <message>
   <source>{0} holds no polygons</source>
   <translation>{0} enthält keine Polygone</translation>
  </message>
  <message>
   <source>{0} holds no reviews</source>
   <translation>{0} enthält keine Prüfungen</translation>
  </message>
  <message>
   <source>{0} holds no table of facts</source>
   <translation>{0} enthält keine Tabelle mit Angaben</translation>
  </message>
  <message>
   <source>{0} holds no table of weights</source>
   <translation>{0} enthält keine Tabelle mit Gewichten</translation>
  </message>
  <message>
   <source>{0} holds nothing that was published</source>
   <translation>{0} enthält nichts Veröffentlichtes</translation>
  </message>
  <message>
   <source>{0} holds numbers that are none</source>
   <translation>{0} enthält ungültige Zahlen</translation>
  </message>
  <message>
   <source>{0} holds something else than it says</source>
   <translation>{0} enthält etwas anderes als angegeben</translation>
  </message>
  <message>
   <source>{0} holds the number {1}; there are {2} classes</source>
   <translation>{0} enthält die Zahl {1}; es gibt {2} Klassen</translation>
  </message>
  <message>
   <source>{0} holds weights of another network: {1} tensors do not fit, such as {2}</source>
   <translation>{0} enthält Gewichte eines anderen Netzes: {1} Tensoren passen nicht, etwa {2}</translation>
  </message>
  <message>
   <source>{0} holds what is no number</source>
   <translation>{0} enthält etwas, das keine Zahl ist</translation>
  </message>
  <message>
   <source>{0} holds whole files, so there is no score map</source>
   <translation>{0} enthält ganze Dateien, daher gibt es keine Ähnlichkeitskarte</translation>
  </message>
  <message>
   <source>{0} holds {1} cards</source>
   <translation>{0} enthält {1} Steckbriefe</translation>
  </message>
  <message>
   <source>{0} holds {1} different numbers; a land-cover raster has at most {2} classes</source>
   <translation>{0} enthält {1} verschiedene Zahlen; ein Landbedeckungsraster hat höchstens {2} Klassen</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}, not {3} of {4}</source>
   <translation>{0} enthält {1} der Form {2}, nicht {3} der Form {4}</translation>
  </message>
  <message>
   <source>{0} holds {1} to {2}: class numbers are from 0 to {3}</source>
   <translation>{0} enthält {1} bis {2}: Klassennummern reichen von 0 bis {3}</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors of {2} numbers, but says of itself {3} of {4}</source>
   <translation>{0} enthält {1} Vektoren mit {2} Zahlen, gibt aber selbst {3} mit {4} an</translation>
  </message>
  <message>
   <source>{0} holds {1}, not whole numbers: it cannot be a land-cover raster</source>
   <translation>{0} enthält {1}, keine ganzen Zahlen: es kann kein Landbedeckungsraster sein</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} Bilder</translation>
  </message>
  <message>
   <source>{0} images a second</source>
   <translation>{0} Bilder pro Sekunde</translation>
  </message>
  <message>
   <source>{0} images are too few to learn from</source>
   <translation>{0} Bilder sind zu wenige, um daraus zu lernen</translation>
  </message>
  <message>
   <source>{0} images but {1} labels</source>
   <translation>{0} Bilder, aber {1} Labels</translation>
  </message>
  <message>
   <source>{0} images of {1} classes are too few to learn from</source>
   <translation>{0} Bilder aus {1} Klassen sind zu wenige, um daraus zu lernen</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} insgesamt</translation>
  </message>
  <message>
   <source>{0} in the archive {1}, {2}</source>
   <translation>{0} im Archiv {1}, {2}</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} in {1}</translation>
  </message>
  <message>
   <source>{0} is Python {1}.{2}, and the engine needs 3.10 or newer</source>
   <translation>{0} ist Python {1}.{2}, der Rechenkern braucht 3.10 oder neuer</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python</source>
   <translation>{0} ist ein 32-Bit-Python</translation>
  </message>
  <message>
   <source>{0} is a container of {1} rasters, not one raster</source>
   <translation>{0} ist ein Container mit {1} Rastern, kein einzelnes Raster</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} ist ein Ordner</translation>
  </message>
  <message>
   <source>{0} is a folder, not a raster</source>
   <translation>{0} ist ein Ordner, kein Raster</translation>
  </message>
  <message>
   <source>{0} is a folder: take one of its images.</source>
   <translation>{0} ist ein Ordner: nehmen Sie eines seiner Bilder.</translation>
  </message>
  <message>
   <source>{0} is a folder; choose the Python program in it</source>
   <translation>{0} ist ein Ordner; wählen Sie das Python-Programm darin</translation>
  </message>
  <message>
   <source>{0} is a number of {1} digits</source>
   <translation>{0} ist eine Zahl mit {1} Stellen</translation>
  </message>
  <message>
   <source>{0} is a tokenizer of kind {1}, which Kinscape does not read</source>
   <translation>{0} ist ein Tokenizer der Art {1}, die Kinscape nicht liest</translation>
  </message>
  <message>
   <source>{0} is an address on the web: copy the picture itself, and paste it.</source>
   <translation>{0} ist eine Webadresse: kopieren Sie das Bild selbst und fügen Sie es ein.</translation>
  </message>
  <message>
   <source>{0} is an encoder that came with Kinscape: choose another name</source>
   <translation>{0} ist ein mit Kinscape gelieferter Encoder: wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <source>{0} is being rewritten again and again</source>
   <translation>{0} wird immer wieder neu geschrieben</translation>
  </message>
  <message>
   <source>{0} is being written by another program</source>
   <translation>{0} wird gerade von einem anderen Programm geschrieben</translation>
  </message>
  <message>
   <source>{0} is being written by another run of Kinscape</source>
   <translation>{0} wird gerade von einem anderen Lauf von Kinscape geschrieben</translation>
  </message>
  <message>
   <source>{0} is cut short: it has {1} bytes, its pixels need {2}</source>
   <translation>{0} ist abgeschnitten: die Datei hat {1} Byte, ihre Pixel brauchen {2}</translation>
  </message>
  <message>
   <source>{0} is damaged</source>
   <translation>{0} ist beschädigt</translation>
  </message>
  <message>
   <source>{0} is damaged or cut short: {1}</source>
   <translation>{0} ist beschädigt oder abgeschnitten: {1}</translation>
  </message>
  <message>
   <source>{0} is damaged or holds no weights: {1}</source>
   <translation>{0} ist beschädigt oder enthält keine Gewichte: {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: a column of numbers holds something else</source>
   <translation>{0} ist beschädigt: eine Zahlenspalte enthält etwas anderes</translation>
  </message>
  <message>
   <source>{0} is damaged: it has an unknown field {1}</source>
   <translation>{0} ist beschädigt: unbekanntes Feld {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its sha256 differs from the card's</source>
   <translation>{0} ist beschädigt: der sha256 weicht von dem im Steckbrief ab</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}</source>
   <translation>{0} ist beschädigt: {1}</translation>
  </message>
  <message>
   <source>{0} is empty (0 bytes)</source>
   <translation>{0} ist leer (0 Byte)</translation>
  </message>
  <message>
   <source>{0} is in use and is kept until the next installation</source>
   <translation>{0} ist in Gebrauch und bleibt bis zur nächsten Installation erhalten</translation>
  </message>
  <message>
   <source>{0} is installed anew: {1}</source>
   <translation>{0} wird neu installiert: {1}</translation>
  </message>
  <message>
   <source>{0} is larger than a concept can be ({1} MiB)</source>
   <translation>{0} ist größer, als ein Konzept sein kann ({1} MiB)</translation>
  </message>
  <message>
   <source>{0} is left out: {1}</source>
   <translation>{0} wird ausgelassen: {1}</translation>
  </message>
  <message>
   <source>{0} is located by a sensor model (RPC) only</source>
   <translation>{0} ist nur durch ein Sensormodell (RPC) verortet</translation>
  </message>
  <message>
   <source>{0} is missing.</source>
   <translation>{0} fehlt.</translation>
  </message>
  <message>
   <source>{0} is model {1}, not {2}</source>
   <translation>{0} ist das Modell {1}, nicht {2}</translation>
  </message>
  <message>
   <source>{0} is neither an archive nor something published</source>
   <translation>{0} ist weder ein Archiv noch etwas Veröffentlichtes</translation>
  </message>
  <message>
   <source>{0} is no address of a server</source>
   <translation>{0} ist keine Serveradresse</translation>
  </message>
  <message>
   <source>{0} is no archive: it has no {1}</source>
   <translation>{0} ist kein Archiv: {1} fehlt</translation>
  </message>
  <message>
   <source>{0} is no dimension</source>
   <translation>{0} ist keine Dimension</translation>
  </message>
  <message>
   <source>{0} is no file on disk: draw a box on it instead (D).</source>
   <translation>{0} ist keine Datei auf der Festplatte: ziehen Sie stattdessen ein Rechteck darauf (D).</translation>
  </message>
  <message>
   <source>{0} is no image and no raster.</source>
   <translation>{0} ist weder Bild noch Raster.</translation>
  </message>
  <message>
   <source>{0} is no key file of this kind, or it is damaged</source>
   <translation>{0} ist keine Schlüsseldatei dieser Art oder ist beschädigt</translation>
  </message>
  <message>
   <source>{0} is no name for a concept</source>
   <translation>{0} ist kein Name für ein Konzept</translation>
  </message>
  <message>
   <source>{0} is no name for an account</source>
   <translation>{0} ist kein Name für ein Konto</translation>
  </message>
  <message>
   <source>{0} is no network that a training can begin with</source>
   <translation>{0} ist kein Netz, mit dem ein Training beginnen kann</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <source>{0} is no option</source>
   <translation>{0} ist keine Option</translation>
  </message>
  <message>
   <source>{0} is no parameter set for the mode {1}</source>
   <translation>{0} ist kein Parametersatz für den Modus {1}</translation>
  </message>
  <message>
   <source>{0} is no raster: draw a box on the map instead (D).</source>
   <translation>{0} ist kein Raster: ziehen Sie stattdessen ein Rechteck auf der Karte (D).</translation>
  </message>
  <message>
   <source>{0} is no receipt</source>
   <translation>{0} ist kein Beleg</translation>
  </message>
  <message>
   <source>{0} is no size of a tile</source>
   <translation>{0} ist keine Kachelgröße</translation>
  </message>
  <message>
   <source>{0} is no text, or too long, or has characters that cannot be shown</source>
   <translation>{0} ist kein Text, zu lang oder hat Zeichen, die sich nicht anzeigen lassen</translation>
  </message>
  <message>
   <source>{0} is no vault</source>
   <translation>{0} ist kein Tresor</translation>
  </message>
  <message>
   <source>{0} is no vault: {1}</source>
   <translation>{0} ist kein Tresor: {1}</translation>
  </message>
  <message>
   <source>{0} is no whole store of the SEI mode</source>
   <translation>{0} ist keine vollständige Ablage des SEI-Modus</translation>
  </message>
  <message>
   <source>{0} is none of {1}</source>
   <translation>{0} ist keines von {1}</translation>
  </message>
  <message>
   <source>{0} is not GeoParquet with WKB footprints ({1})</source>
   <translation>{0} ist kein GeoParquet mit WKB-Grundrissen ({1})</translation>
  </message>
  <message>
   <source>{0} is not a Parquet file: {1}</source>
   <translation>{0} ist keine Parquet-Datei: {1}</translation>
  </message>
  <message>
   <source>{0} is not a Python that works</source>
   <translation>{0} ist kein funktionierendes Python</translation>
  </message>
  <message>
   <source>{0} is not a STAC item of embeddings: {1}</source>
   <translation>{0} ist kein STAC-Item zu Merkmalsvektoren: {1}</translation>
  </message>
  <message>
   <source>{0} is not a card</source>
   <translation>{0} ist kein Steckbrief</translation>
  </message>
  <message>
   <source>{0} is not a colour</source>
   <translation>{0} ist keine Farbe</translation>
  </message>
  <message>
   <source>{0} is not a concept</source>
   <translation>{0} ist kein Konzept</translation>
  </message>
  <message>
   <source>{0} is not a concept: it is not JSON</source>
   <translation>{0} ist kein Konzept: es ist kein JSON</translation>
  </message>
  <message>
   <source>{0} is not a date</source>
   <translation>{0} ist kein Datum</translation>
  </message>
  <message>
   <source>{0} is not a file</source>
   <translation>{0} ist keine Datei</translation>
  </message>
  <message>
   <source>{0} is not a folder</source>
   <translation>{0} ist kein Ordner</translation>
  </message>
  <message>
   <source>{0} is not a list of texts</source>
   <translation>{0} ist keine Liste von Texten</translation>
  </message>
  <message>
   <source>{0} is not a little-endian TIFF</source>
   <translation>{0} ist kein Little-Endian-TIFF</translation>
  </message>
  <message>
   <source>{0} is not a network that was kept: {1}</source>
   <translation>{0} ist kein gespeichertes Netz: {1}</translation>
  </message>
  <message>
   <source>{0} is not a number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <source>{0} is not a program that can be started</source>
   <translation>{0} ist kein Programm, das gestartet werden kann</translation>
  </message>
  <message>
   <source>{0} is not a raster that GDAL can read</source>
   <translation>{0} ist kein Raster, das GDAL lesen kann</translation>
  </message>
  <message>
   <source>{0} is not a recipe</source>
   <translation>{0} ist kein Rezept</translation>
  </message>
  <message>
   <source>{0} is not a recipe: {1}</source>
   <translation>{0} ist kein Rezept: {1}</translation>
  </message>
  <message>
   <source>{0} is not a result of a search: {1}</source>
   <translation>{0} ist kein Ergebnis einer Suche: {1}</translation>
  </message>
  <message>
   <source>{0} is not a safetensors file</source>
   <translation>{0} ist keine safetensors-Datei</translation>
  </message>
  <message>
   <source>{0} is not a tile id</source>
   <translation>{0} ist keine Kachel-ID</translation>
  </message>
  <message>
   <source>{0} is not a tile id of an archive of whole files</source>
   <translation>{0} ist keine Kachel-ID eines Archivs aus ganzen Dateien</translation>
  </message>
  <message>
   <source>{0} is not a tokenizer</source>
   <translation>{0} ist kein Tokenizer</translation>
  </message>
  <message>
   <source>{0} is not a vocabulary of visual words: {1}</source>
   <translation>{0} ist kein Vokabular visueller Wörter: {1}</translation>
  </message>
  <message>
   <source>{0} is not an archive: it has no {1}</source>
   <translation>{0} ist kein Archiv: {1} fehlt</translation>
  </message>
  <message>
   <source>{0} is not an option of a mode</source>
   <translation>{0} ist keine Option eines Modus</translation>
  </message>
  <message>
   <source>{0} is not empty and not an archive (it holds {1})</source>
   <translation>{0} ist nicht leer und kein Archiv (enthält {1})</translation>
  </message>
  <message>
   <source>{0} is not finished: indexing was stopped, or is under way</source>
   <translation>{0} ist nicht fertig: das Indexieren wurde abgebrochen oder läuft noch</translation>
  </message>
  <message>
   <source>{0} is not for a vault</source>
   <translation>{0} gilt nicht für einen Tresor</translation>
  </message>
  <message>
   <source>{0} is not for a vault: all of it is sealed.</source>
   <translation>{0} gilt nicht für einen Tresor: darin ist alles versiegelt.</translation>
  </message>
  <message>
   <source>{0} is not offered in the mode {1}</source>
   <translation>{0} wird im Modus {1} nicht angeboten</translation>
  </message>
  <message>
   <source>{0} is not on this computer and cannot be downloaded ({1})</source>
   <translation>{0} ist nicht auf diesem Computer und kann nicht heruntergeladen werden ({1})</translation>
  </message>
  <message>
   <source>{0} is not on this computer: what a project or a recipe names elsewhere is not opened by itself.</source>
   <translation>{0} liegt nicht auf diesem Computer: Was ein Projekt oder ein Rezept andernorts angibt, wird nicht von selbst geöffnet.</translation>
  </message>
  <message>
   <source>{0} is not one of your servers</source>
   <translation>{0} gehört nicht zu Ihren Servern</translation>
  </message>
  <message>
   <source>{0} is not one of your servers: add it on the Remote page to ask it</source>
   <translation>{0} gehört nicht zu Ihren Servern: fügen Sie ihn auf der Seite Server hinzu, um ihn abzufragen</translation>
  </message>
  <message>
   <source>{0} is not the SHA-256 of a certificate</source>
   <translation>{0} ist nicht der SHA-256 eines Zertifikats</translation>
  </message>
  <message>
   <source>{0} is not the address of a package index</source>
   <translation>{0} ist nicht die Adresse eines Paketindex</translation>
  </message>
  <message>
   <source>{0} is not the address of a server</source>
   <translation>{0} ist nicht die Adresse eines Servers</translation>
  </message>
  <message>
   <source>{0} is not the file that it should be (its SHA-256 differs), and was thrown away</source>
   <translation>{0} ist nicht die erwartete Datei (ihr SHA-256 weicht ab) und wurde verworfen</translation>
  </message>
  <message>
   <source>{0} is not the file that was indexed: {1}</source>
   <translation>{0} ist nicht die indexierte Datei: {1}</translation>
  </message>
  <message>
   <source>{0} is not the folder of {1}</source>
   <translation>{0} ist nicht der Ordner von {1}</translation>
  </message>
  <message>
   <source>{0} is not the published {1}: its sha256 differs</source>
   <translation>{0} ist nicht die veröffentlichte Datei {1}: ihr sha256 weicht ab</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} ist nicht vorhanden</translation>
  </message>
  <message>
   <source>{0} is not there any more</source>
   <translation>{0} ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>{0} is not there, but the card names it</source>
   <translation>{0} ist nicht vorhanden, wird aber im Steckbrief genannt</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} ist nicht vorhanden.</translation>
  </message>
  <message>
   <source>{0} is of a training with another recipe or other images</source>
   <translation>{0} gehört zu einem Training mit anderem Rezept oder anderen Bildern</translation>
  </message>
  <message>
   <source>{0} is of another file: it says {1} {2}, {3} has {4}</source>
   <translation>{0} gehört zu einer anderen Datei: dort steht {1} {2}, {3} hat {4}</translation>
  </message>
  <message>
   <source>{0} is of version {1}</source>
   <translation>{0} hat die Version {1}</translation>
  </message>
  <message>
   <source>{0} is on a server, and its pixels are not published</source>
   <translation>{0} liegt auf einem Server, und die Pixel sind nicht veröffentlicht</translation>
  </message>
  <message>
   <source>{0} is on a server, and its vectors are not published</source>
   <translation>{0} liegt auf einem Server, und die Vektoren sind nicht veröffentlicht</translation>
  </message>
  <message>
   <source>{0} is read by this search, so it cannot be its output</source>
   <translation>{0} wird von dieser Suche gelesen und kann daher nicht ihre Ausgabe sein</translation>
  </message>
  <message>
   <source>{0} is signed with another key than before: {1}</source>
   <translation>{0} ist mit einem anderen Schlüssel signiert als zuvor: {1}</translation>
  </message>
  <message>
   <source>{0} is taken as it is in {1}: nothing says which SHA-256 it must have</source>
   <translation>{0} wird so verwendet, wie es in {1} liegt: nirgends steht, welche SHA-256 es haben muss</translation>
  </message>
  <message>
   <source>{0} is the result of a search, not imagery.</source>
   <translation>{0} ist das Ergebnis einer Suche, keine Bilddaten.</translation>
  </message>
  <message>
   <source>{0} is too large</source>
   <translation>{0} ist zu groß</translation>
  </message>
  <message>
   <source>{0} is {1}</source>
   <translation>{0} ist {1}</translation>
  </message>
  <message>
   <source>{0} is {1}, and the engine needs 3.10 or newer</source>
   <translation>{0} ist {1}, der Rechenkern braucht 3.10 oder neuer</translation>
  </message>
  <message>
   <source>{0} is {1}; its tiles are dropped</source>
   <translation>{0} ist {1}; die Kacheln dieser Quelle werden entfernt</translation>
  </message>
  <message>
   <source>{0} knows nothing of the ground of this archive: no tile lies on its classes</source>
   <translation>{0} weiß nichts über den Boden dieses Archivs: keine Kachel liegt auf seinen Klassen</translation>
  </message>
  <message>
   <source>{0} labels but places of shape {1}</source>
   <translation>{0} Labels, aber Orte der Form {1}</translation>
  </message>
  <message>
   <source>{0} lacks the column {1}</source>
   <translation>{0} fehlt die Spalte {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1}</source>
   <translation>in {0} fehlt {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1} images, such as {2}</source>
   <translation>in {0} fehlen {1} Bilder, etwa {2}</translation>
  </message>
  <message>
   <source>{0} land-cover classes are not possible</source>
   <translation>{0} Landbedeckungsklassen sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} land-cover classes have {1} colours</source>
   <translation>{0} Landbedeckungsklassen haben {1} Farben</translation>
  </message>
  <message>
   <source>{0} large polygons gave {1} tiles each, spread over them</source>
   <translation>{0} große Polygone ergaben je {1} Kacheln, über sie verteilt</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
  <message>
   <source>{0} left this computer, {1} came back.</source>
   <translation>{0} haben diesen Computer verlassen, {1} kamen zurück.</translation>
  </message>
  <message>
   <source>{0} lies where {1} is not defined</source>
   <translation>{0} liegt dort, wo {1} nicht definiert ist</translation>
  </message>
  <message>
   <source>{0} liked</source>
   <translation>{0} ähnlich</translation>
  </message>
  <message>
   <source>{0} likely to be what you look for, going by your marks</source>
   <translation>zu {0} wahrscheinlich das Gesuchte, nach Ihren Markierungen</translation>
  </message>
  <message>
   <source>{0} m</source>
   <translation>{0} m</translation>
  </message>
  <message>
   <source>{0} marked places are in the archive no more and were left out</source>
   <translation>{0} markierte Fundstellen sind nicht mehr im Archiv und wurden ausgelassen</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} missing</source>
   <translation>{0} nicht gefunden</translation>
  </message>
  <message>
   <source>{0} more things were left out.</source>
   <translation>{0} weitere Dinge wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{0} must be a list, not {1}</source>
   <translation>{0} muss eine Liste sein, nicht {1}</translation>
  </message>
  <message>
   <source>{0} must be a {1}, not {2}</source>
   <translation>{0} muss vom Typ {1} sein, nicht {2}</translation>
  </message>
  <message>
   <source>{0} must be an object, not {1}</source>
   <translation>{0} muss ein Objekt sein, nicht {1}</translation>
  </message>
  <message>
   <source>{0} must end with {1}</source>
   <translation>{0} muss auf {1} enden</translation>
  </message>
  <message>
   <source>{0} must have {1} values, not {2}</source>
   <translation>{0} muss {1} Werte haben, nicht {2}</translation>
  </message>
  <message>
   <source>{0} must not be {1}</source>
   <translation>{0} darf nicht {1} sein</translation>
  </message>
  <message>
   <source>{0} names the model {1}</source>
   <translation>{0} nennt das Modell {1}</translation>
  </message>
  <message>
   <source>{0} needs PyTorch and safetensors, which are not installed in the engine</source>
   <translation>{0} braucht PyTorch und safetensors, die im Rechenkern nicht installiert sind</translation>
  </message>
  <message>
   <source>{0} needs onnxruntime, which is not installed in the engine</source>
   <translation>{0} braucht onnxruntime, das im Rechenkern nicht installiert ist</translation>
  </message>
  <message>
   <source>{0} needs the package safetensors</source>
   <translation>{0} braucht das Paket safetensors</translation>
  </message>
  <message>
   <source>{0} not indexed: {1}</source>
   <translation>{0} nicht indexiert: {1}</translation>
  </message>
  <message>
   <source>{0} numbers for each tile</source>
   <translation>{0} Zahlen je Kachel</translation>
  </message>
  <message>
   <source>{0} of memory, {1}</source>
   <translation>{0} Arbeitsspeicher, {1}</translation>
  </message>
  <message>
   <source>{0} of memory, {1} of it free; {2}</source>
   <translation>{0} Arbeitsspeicher, davon {1} frei; {2}</translation>
  </message>
  <message>
   <source>{0} of the first {1} are the same</source>
   <translation>{0} der ersten {1} sind gleich</translation>
  </message>
  <message>
   <source>{0} of the first {1} is the same</source>
   <translation>{0} der ersten {1} ist gleich</translation>
  </message>
  <message>
   <source>{0} of the places found, {1} of the tiles searched</source>
   <translation>{0} der gefundenen Stellen, {1} der durchsuchten Kacheln</translation>
  </message>
  <message>
   <source>{0} of these images are not in the store</source>
   <translation>{0} dieser Bilder sind nicht in der Ablage</translation>
  </message>
  <message>
   <source>{0} of what your examples show</source>
   <translation>{0} dessen, was Ihre Beispiele zeigen</translation>
  </message>
  <message>
   <source>{0} of {1} are here already.</source>
   <translation>{0} von {1} sind schon da.</translation>
  </message>
  <message>
   <source>{0} of {1} from {2}, {3}</source>
   <translation>{0} zu {1}; {2}, {3}</translation>
  </message>
  <message>
   <source>{0} of {1} places</source>
   <translation>{0} von {1} Fundstellen</translation>
  </message>
  <message>
   <source>{0} of {1} reviewed.</source>
   <translation>{0} von {1} geprüft.</translation>
  </message>
  <message>
   <source>{0} of {1} vectors were not of length 1 and were made so</source>
   <translation>{0} von {1} Vektoren hatten nicht die Länge 1 und wurden darauf gebracht</translation>
  </message>
  <message>
   <source>{0} of {1} were asked for at once</source>
   <translation>{0} von {1} wurden auf einmal angefordert</translation>
  </message>
  <message>
   <source>{0} on disk</source>
   <translation>{0} auf der Festplatte</translation>
  </message>
  <message>
   <source>{0} others</source>
   <translation>{0} andere</translation>
  </message>
  <message>
   <source>{0} pictures could not be made: their rasters cannot be read</source>
   <translation>{0} Bilder konnten nicht erstellt werden: ihre Raster sind nicht lesbar</translation>
  </message>
  <message>
   <source>{0} pixels</source>
   <translation>{0} Pixel</translation>
  </message>
  <message>
   <source>{0} places</source>
   <translation>{0} Fundstellen</translation>
  </message>
  <message>
   <source>{0} places are not possible</source>
   <translation>{0} Fundstellen sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} places in pictures are too few to learn {1} visual words from</source>
   <translation>{0} Stellen in Bildern sind zu wenige, um {1} visuelle Wörter daraus zu lernen</translation>
  </message>
  <message>
   <source>{0} places lie outside the imagery or in holes and were left out</source>
   <translation>{0} Orte liegen außerhalb der Bilddaten oder in Lücken und wurden ausgelassen</translation>
  </message>
  <message>
   <source>{0} places liked</source>
   <translation>{0} als ähnlich markierte Fundstellen</translation>
  </message>
  <message>
   <source>{0} places of the sample are not judged yet; the more are, the narrower is the interval</source>
   <translation>{0} Fundstellen der Stichprobe sind noch nicht beurteilt; je mehr es sind, desto schmaler ist das Intervall</translation>
  </message>
  <message>
   <source>{0} places of {1} tiles are not possible</source>
   <translation>{0} Fundstellen aus {1} Kacheln sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} places overlap with places to judge by and were left out</source>
   <translation>{0} Orte überlappen sich mit solchen zum Beurteilen und wurden ausgelassen</translation>
  </message>
  <message>
   <source>{0} places shown</source>
   <translation>{0} angezeigte Fundstellen</translation>
  </message>
  <message>
   <source>{0} queries cannot be compared</source>
   <translation>{0} Suchvorlagen können nicht verglichen werden</translation>
  </message>
  <message>
   <source>{0} questions left</source>
   <translation>noch {0} Anfragen</translation>
  </message>
  <message>
   <source>{0} rasters</source>
   <translation>{0} Raster</translation>
  </message>
  <message>
   <source>{0} rasters could not be indexed</source>
   <translation>{0} Raster konnten nicht indexiert werden</translation>
  </message>
  <message>
   <source>{0} rasters found again</source>
   <translation>{0} Raster wiedergefunden</translation>
  </message>
  <message>
   <source>{0} rasters gave {1} tiles of {2} pixels</source>
   <translation>{0} Raster ergaben {1} Kacheln von {2} Pixeln</translation>
  </message>
  <message>
   <source>{0} rasters missing, {1} changed: index it again</source>
   <translation>{0} Raster fehlen, {1} geändert: indexieren Sie erneut</translation>
  </message>
  <message>
   <source>{0} rasters of the archive are not there any more</source>
   <translation>{0} Raster des Archivs sind nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>{0} rasters of the archive cannot be read and were left out: {1}</source>
   <translation>{0} Raster des Archivs sind nicht lesbar und wurden ausgelassen: {1}</translation>
  </message>
  <message>
   <source>{0} rows are no block of a vault</source>
   <translation>{0} Zeilen sind kein Block eines Tresors</translation>
  </message>
  <message>
   <source>{0} rows cannot be explained at once</source>
   <translation>{0} Zeilen können nicht auf einmal erklärt werden</translation>
  </message>
  <message>
   <source>{0} rows for each of {1} trapdoors are too much for one answer</source>
   <translation>{0} Zeilen für jede von {1} Falltüren sind zu viel für eine Antwort</translation>
  </message>
  <message>
   <source>{0} rows have no footprint</source>
   <translation>{0} Zeilen haben keinen Grundriss</translation>
  </message>
  <message>
   <source>{0} rows with {1} tiles and {2} sources do not belong together</source>
   <translation>{0} Zeilen mit {1} Kacheln und {2} Quellen passen nicht zusammen</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} sealed bytes do not fit into {1}</source>
   <translation>{0} versiegelte Bytes passen nicht in {1}</translation>
  </message>
  <message>
   <source>{0} sent more than the {1} bytes that its answer can have</source>
   <translation>{0} hat mehr gesendet als die {1} Bytes, die die Antwort haben kann</translation>
  </message>
  <message>
   <source>{0} sent more than {1}</source>
   <translation>{0} hat mehr als {1} gesendet</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one, so nothing was sent</source>
   <translation>{0} zeigt ein anderes Zertifikat als das festgelegte, daher wurde nichts gesendet</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there, as was asked</source>
   <translation>{0} Quellen wurden wie verlangt behalten, obwohl ihre Dateien fehlen</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}</source>
   <translation>{0} Quellen wurden behalten, obwohl ihre Dateien fehlen: unter {1} ist nichts erreichbar</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}, …</source>
   <translation>{0} Quellen wurden behalten, obwohl ihre Dateien fehlen: nichts ist erreichbar unter {1}, …</translation>
  </message>
  <message>
   <source>{0} steps on crops of {1} pixels are not possible</source>
   <translation>{0} Schritte mit Ausschnitten von {1} Pixeln sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} takes {1} tiles at once, too many</source>
   <translation>{0} nimmt {1} Kacheln auf einmal, das sind zu viele</translation>
  </message>
  <message>
   <source>{0} takes {1}, not one image</source>
   <translation>{0} nimmt {1}, nicht ein einzelnes Bild</translation>
  </message>
  <message>
   <source>{0} things are wrong and must be mended</source>
   <translation>{0} Fehler müssen behoben werden</translation>
  </message>
  <message>
   <source>{0} tile sizes are too many</source>
   <translation>{0} Kachelgrößen sind zu viele</translation>
  </message>
  <message>
   <source>{0} tiles</source>
   <translation>{0} Kacheln</translation>
  </message>
  <message>
   <source>{0} tiles are too few for lists</source>
   <translation>{0} Kacheln sind zu wenige für Listen</translation>
  </message>
  <message>
   <source>{0} tiles are too few to find kinds of place in</source>
   <translation>{0} Kacheln sind zu wenige, um Ortstypen darin zu finden</translation>
  </message>
  <message>
   <source>{0} tiles can be searched now</source>
   <translation>{0} Kacheln können jetzt durchsucht werden</translation>
  </message>
  <message>
   <source>{0} tiles compared in the open: scores differ by at most {1}</source>
   <translation>{0} Kacheln offen verglichen: Werte weichen um höchstens {1} ab</translation>
  </message>
  <message>
   <source>{0} tiles have no date and were left out by the filter on dates</source>
   <translation>{0} Kacheln haben kein Datum und wurden durch den Datumsfilter ausgelassen</translation>
  </message>
  <message>
   <source>{0} tiles of {1} pixels need more than {2} GB of memory</source>
   <translation>{0} Kacheln mit {1} Pixeln brauchen mehr als {2} GB Arbeitsspeicher</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message>
   <source>{0} to {1} fits</source>
   <translation>{0} bis {1} passt</translation>
  </message>
  <message>
   <source>{0} trapdoors at once are not possible here</source>
   <translation>{0} Falltüren auf einmal sind hier nicht möglich</translation>
  </message>
  <message>
   <source>{0} unliked</source>
   <translation>{0} unähnlich</translation>
  </message>
  <message>
   <source>{0} visual words are not possible</source>
   <translation>{0} visuelle Wörter sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} was changed by another run in the meantime</source>
   <translation>{0} wurde in der Zwischenzeit von einem anderen Lauf geändert</translation>
  </message>
  <message>
   <source>{0} was changed: its strata do not add up</source>
   <translation>{0} wurde verändert: die Schichten ergeben nicht die Summe</translation>
  </message>
  <message>
   <source>{0} was ended from outside</source>
   <translation>{0} wurde von außen beendet</translation>
  </message>
  <message>
   <source>{0} was imported from vectors of {1}; rasters cannot be added to it</source>
   <translation>{0} wurde aus Vektoren von {1} importiert; Raster können nicht hinzugefügt werden</translation>
  </message>
  <message>
   <source>{0} was made by a newer Kinscape</source>
   <translation>{0} wurde von einem neueren Kinscape erstellt</translation>
  </message>
  <message>
   <source>{0} was made by something that cannot be run again</source>
   <translation>{0} wurde von etwas erstellt, das sich nicht wiederholen lässt</translation>
  </message>
  <message>
   <source>{0} was made with encoder {1}, which this Kinscape does not have</source>
   <translation>{0} wurde mit dem Encoder {1} erstellt, den dieses Kinscape nicht hat</translation>
  </message>
  <message>
   <source>{0} was made with {1} {2} of encoder {3}, not {4} of {5}</source>
   <translation>{0} wurde mit {1} {2} des Encoders {3} erstellt, nicht mit {4} von {5}</translation>
  </message>
  <message>
   <source>{0} was not drawn to see what was missed</source>
   <translation>{0} wurde nicht gezogen, um Übersehenes zu finden</translation>
  </message>
  <message>
   <source>{0} was published in another format</source>
   <translation>{0} wurde in einem anderen Format veröffentlicht</translation>
  </message>
  <message>
   <source>{0} was taught on tiles of {1} m, those here have {2} m</source>
   <translation>{0} wurde mit Kacheln von {1} m angelernt, die hier haben {2} m</translation>
  </message>
  <message>
   <source>{0} was written by a newer Kinscape</source>
   <translation>{0} wurde von einem neueren Kinscape geschrieben</translation>
  </message>
  <message>
   <source>{0} weighs {1}</source>
   <translation>{0} hat das Gewicht {1}</translation>
  </message>
  <message>
   <source>{0} were freed.</source>
   <translation>{0} freigegeben.</translation>
  </message>
  <message>
   <source>{0} widths are more than {1}</source>
   <translation>{0} Breiten sind mehr als {1}</translation>
  </message>
  <message>
   <source>{0} workers are not possible</source>
   <translation>{0} Arbeitsprozesse sind nicht möglich</translation>
  </message>
  <message>
   <source>{0} would be asked without TLS, so that anyone on the way could read the token</source>
   <translation>{0} würde ohne TLS abgefragt, sodass jeder unterwegs das Token lesen könnte</translation>
  </message>
  <message>
   <source>{0} would lie inside the archive</source>
   <translation>{0} läge innerhalb des Archivs</translation>
  </message>
  <message>
   <source>{0} {1}/s</source>
   <translation>{0} {1}/s</translation>
  </message>
  <message>
   <source>{0} · not up to date</source>
   <translation>{0} · nicht aktuell</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
  <message>
   <source>{0} × {1} epochs</source>
   <translation>{0} × {1} Epochen</translation>
  </message>
  <message>
   <source>{0} × {1} px</source>
   <translation>{0} × {1} px</translation>
  </message>
  <message>
   <source>{0}, cannot be used</source>
   <translation>{0}, nicht verwendbar</translation>
  </message>
  <message>
   <source>{0}, each one tile; {1}</source>
   <translation>{0}, jede Datei eine Kachel; {1}</translation>
  </message>
  <message>
   <source>{0}, none of which is a picture (all alpha)</source>
   <translation>{0}, davon keiner ein Bild (alle Alpha)</translation>
  </message>
  <message>
   <source>{0}, not known of {1}</source>
   <translation>{0}, unbekannt für {1}</translation>
  </message>
  <message>
   <source>{0}, out of date for {1}</source>
   <translation>{0}, veraltet für {1}</translation>
  </message>
  <message>
   <source>{0}, taken from QGIS's options</source>
   <translation>{0}, aus den Optionen von QGIS</translation>
  </message>
  <message>
   <source>{0}, the best of {1} dates</source>
   <translation>{0}, das beste von {1} Aufnahmedaten</translation>
  </message>
  <message>
   <source>{0}, the best with a score of {1}</source>
   <translation>{0}, die beste mit Wert {1}</translation>
  </message>
  <message>
   <source>{0}, was not among the first before</source>
   <translation>{0}, war vorher nicht unter den ersten</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}, {1}.</source>
   <translation>{0}, {1}.</translation>
  </message>
  <message>
   <source>{0}. Delete removes it, a double click zooms to it; drag it to the other strip to move it</source>
   <translation>{0}. Entf entfernt es, ein Doppelklick zoomt darauf; zum Verschieben auf den anderen Streifen ziehen</translation>
  </message>
  <message>
   <source>{0}. Its picture is being made</source>
   <translation>{0}. Das Bild dazu wird erstellt</translation>
  </message>
  <message>
   <source>{0}. The server learns: {1}</source>
   <translation>{0}. Der Server erfährt: {1}</translation>
  </message>
  <message>
   <source>{0}/s</source>
   <translation>{0}/s</translation>
  </message>
  <message>
   <source>{0}:</source>
   <translation>{0}:</translation>
  </message>
  <message>
   <source>{0}: cell_px {1} does not divide input_px {2}</source>
   <translation>{0}: cell_px {1} teilt input_px {2} nicht</translation>
  </message>
  <message>
   <source>{0}: colours of its classes are {1}</source>
   <translation>{0}: die Farben der Klassen sind {1}</translation>
  </message>
  <message>
   <source>{0}: column {1} holds {2}</source>
   <translation>{0}: die Spalte {1} enthält {2}</translation>
  </message>
  <message>
   <source>{0}: column {1} is of type {2}, not lists of numbers</source>
   <translation>{0}: die Spalte {1} ist vom Typ {2}, nicht Listen von Zahlen</translation>
  </message>
  <message>
   <source>{0}: dim is {1}</source>
   <translation>{0}: dim ist {1}</translation>
  </message>
  <message>
   <source>{0}: field {1} is missing</source>
   <translation>{0}: das Feld {1} fehlt</translation>
  </message>
  <message>
   <source>{0}: gsd_m is {1}</source>
   <translation>{0}: gsd_m ist {1}</translation>
  </message>
  <message>
   <source>{0}: indexing was not finished</source>
   <translation>{0}: Das Indexieren wurde nicht abgeschlossen</translation>
  </message>
  <message>
   <source>{0}: installed</source>
   <translation>{0}: installiert</translation>
  </message>
  <message>
   <source>{0}: it computes wrongly</source>
   <translation>{0}: rechnet falsch</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system ({1}) is local, not tied to the earth</source>
   <translation>{0}: das Koordinatenbezugssystem ({1}) ist lokal, nicht an die Erde gebunden</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system cannot be understood ({1})</source>
   <translation>{0}: das Koordinatenbezugssystem ist nicht verständlich ({1})</translation>
  </message>
  <message>
   <source>{0}: its position is not on the earth (bounds {1})</source>
   <translation>{0}: die Lage ist nicht auf der Erde (Ausdehnung {1})</translation>
  </message>
  <message>
   <source>{0}: its table does not fit: {1}</source>
   <translation>{0}: die Tabelle passt nicht: {1}</translation>
  </message>
  <message>
   <source>{0}: mean and std need {1} numbers each, one a band</source>
   <translation>{0}: mean und std brauchen je {1} Zahlen, eine pro Kanal</translation>
  </message>
  <message>
   <source>{0}: network is {1}</source>
   <translation>{0}: network ist {1}</translation>
  </message>
  <message>
   <source>{0}: networks use it</source>
   <translation>{0}: wird von den Netzen verwendet</translation>
  </message>
  <message>
   <source>{0}: no such file</source>
   <translation>{0}: Datei nicht vorhanden</translation>
  </message>
  <message>
   <source>{0}: no such file of weights</source>
   <translation>{0}: Gewichtsdatei nicht vorhanden</translation>
  </message>
  <message>
   <source>{0}: no such folder</source>
   <translation>{0}: Ordner nicht vorhanden</translation>
  </message>
  <message>
   <source>{0}: no such model</source>
   <translation>{0}: Modell nicht vorhanden</translation>
  </message>
  <message>
   <source>{0}: no tile at all{1}</source>
   <translation>{0}: gar keine Kachel{1}</translation>
  </message>
  <message>
   <source>{0}: no tile can be read to learn visual words from</source>
   <translation>{0}: keine Kachel ist lesbar, um visuelle Wörter daraus zu lernen</translation>
  </message>
  <message>
   <source>{0}: no {1} has enough valid pixels; all {2} have more than {3} holes (nodata, or ground outside the raster){4}</source>
   <translation>{0}: nirgends ({1}) gibt es genug gültige Pixel; alle {2} haben mehr als {3} Lücken (NoData oder Boden außerhalb des Rasters){4}</translation>
  </message>
  <message>
   <source>{0}: only networks would use it</source>
   <translation>{0}: nur Netze würden sie verwenden</translation>
  </message>
  <message>
   <source>{0}: output is not a text</source>
   <translation>{0}: output ist kein Text</translation>
  </message>
  <message>
   <source>{0}: pool is {1}</source>
   <translation>{0}: pool ist {1}</translation>
  </message>
  <message>
   <source>{0}: scale is {1}</source>
   <translation>{0}: scale ist {1}</translation>
  </message>
  <message>
   <source>{0}: score {1}</source>
   <translation>{0}: Wert {1}</translation>
  </message>
  <message>
   <source>{0}: text is not a table with a file</source>
   <translation>{0}: text ist keine Tabelle mit einer Datei</translation>
  </message>
  <message>
   <source>{0}: the language in which Kinscape is written</source>
   <translation>{0}: die Sprache, in der Kinscape geschrieben ist</translation>
  </message>
  <message>
   <source>{0}: the rows of its sources are mixed</source>
   <translation>{0}: die Zeilen der Quellen sind vermischt</translation>
  </message>
  <message>
   <source>{0}: the small build of torch does not use it</source>
   <translation>{0}: die kleine Variante von torch verwendet sie nicht</translation>
  </message>
  <message>
   <source>{0}: the text encoder {1} is not an ONNX file</source>
   <translation>{0}: der Text-Encoder {1} ist keine ONNX-Datei</translation>
  </message>
  <message>
   <source>{0}: the translation is loaded</source>
   <translation>{0}: die Übersetzung ist geladen</translation>
  </message>
  <message>
   <source>{0}: there is no translation, Kinscape speaks English</source>
   <translation>{0}: es gibt keine Übersetzung, Kinscape spricht Englisch</translation>
  </message>
  <message>
   <source>{0}: torch cannot use it</source>
   <translation>{0}: torch kann sie nicht verwenden</translation>
  </message>
  <message>
   <source>{0}: unknown field {1}</source>
   <translation>{0}: unbekanntes Feld {1}</translation>
  </message>
  <message>
   <source>{0}: very roughly {1}; measured as soon as it runs</source>
   <translation>{0}: sehr grob {1}; wird gemessen, sobald es läuft</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} bands</source>
   <translation>{0}: {1} Kanäle</translation>
  </message>
  <message>
   <source>{0}: {1} is not a file that Kinscape runs</source>
   <translation>{0}: {1} ist keine Datei, die Kinscape ausführt</translation>
  </message>
  <message>
   <source>{0}: {1} is not the name of a file beside it</source>
   <translation>{0}: {1} ist nicht der Name einer Datei daneben</translation>
  </message>
  <message>
   <source>{0}: {1} is {2}, not {3}</source>
   <translation>{0}: {1} ist {2}, nicht {3}</translation>
  </message>
  <message>
   <source>{0}: {1} of your examples, {2} of this place</source>
   <translation>{0}: {1} bei Ihren Beispielen, {2} bei dieser Fundstelle</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} von {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, by earlier trainings on this computer</source>
   <translation>{0}: {1}, nach früheren Trainings auf diesem Computer</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}</source>
   <translation>{0}: {1}, {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, {2}, {3}</source>
   <translation>{0}: {1}, {2}, {3}</translation>
  </message>
  <message>
   <source>{0}; band {1} does not exist</source>
   <translation>{0}; Kanal {1} gibt es nicht</translation>
  </message>
  <message>
   <source>{0}; band {1} is its alpha (transparency) band, no picture</source>
   <translation>{0}; Kanal {1} ist der Alphakanal (Transparenz), kein Bild</translation>
  </message>
  <message>
   <source>{0}; it finds {1} of what an exact search finds</source>
   <translation>{0}; findet {1} dessen, was eine exakte Suche findet</translation>
  </message>
  <message>
   <source>{0}; the query is {1}</source>
   <translation>{0}; die Suchvorlage ist {1}</translation>
  </message>
  <message>
   <source>{0}; tiles that cannot be read are left out</source>
   <translation>{0}; nicht lesbare Kacheln werden ausgelassen</translation>
  </message>
  <message>
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
 </context>
</TS>
