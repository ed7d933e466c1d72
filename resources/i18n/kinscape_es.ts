<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Kinscape</name>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source> m</source>
   <translation> m</translation>
  </message>
  <message>
   <source>&amp;Add as layer</source>
   <translation>&amp;Añadir como capa</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>&amp;Begin with</source>
   <translation>&amp;Partir de</translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation>&amp;Campo de clase</translation>
  </message>
  <message>
   <source>&amp;Epsilon</source>
   <translation>É&amp;psilon</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation>Ca&amp;rpeta</translation>
  </message>
  <message>
   <source>&amp;For</source>
   <translation>Pa&amp;ra</translation>
  </message>
  <message>
   <source>&amp;How</source>
   <translation>&amp;Cómo</translation>
  </message>
  <message>
   <source>&amp;Image size</source>
   <translation>Tamaño de &amp;imagen</translation>
  </message>
  <message>
   <source>&amp;Land cover</source>
   <translation>Cobert&amp;ura del suelo</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation>C&amp;apa</translation>
  </message>
  <message>
   <source>&amp;Locate…</source>
   <translation>&amp;Localizar…</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Overlap</source>
   <translation>&amp;Solape</translation>
  </message>
  <message>
   <source>&amp;Remove from the archive</source>
   <translation>&amp;Eliminar de la biblioteca</translation>
  </message>
  <message>
   <source>&amp;Tile size</source>
   <translation>&amp;Tamaño de tesela</translation>
  </message>
  <message>
   <source>&amp;Update</source>
   <translation>A&amp;ctualizar</translation>
  </message>
  <message>
   <source>&amp;Zoom to it</source>
   <translation>&amp;Zum a su extensión</translation>
  </message>
  <message>
   <source>'Near a point' and its radius belong together: give both, or neither.</source>
   <translation>«Cerca de un punto» y su radio van juntos: indique ambos o ninguno.</translation>
  </message>
  <message>
   <source>'accounts renew' gives it a new token; names of revoked accounts are not used again, so that the audit stays true</source>
   <translation>«accounts renew» le da un token nuevo; los nombres de cuentas revocadas no se vuelven a usar, para que la auditoría siga siendo fiel</translation>
  </message>
  <message>
   <source>, {0} new</source>
   <translation>, {0} nuevas</translation>
  </message>
  <message>
   <source>0 for all, or some more</source>
   <translation>0 para todos, o algunos más</translation>
  </message>
  <message>
   <source>0 is unlabelled, 1 to {0} the classes; name more in {1}</source>
   <translation>0 es sin etiquetar, de 1 a {0} las clases; añada más nombres en {1}</translation>
  </message>
  <message>
   <source>0 to {0}</source>
   <translation>de 0 a {0}</translation>
  </message>
  <message>
   <source>0: every image is a query and all others are searched. 0.7: 70 % of each class are searched, the others are queries.</source>
   <translation>0: cada imagen es una consulta y se busca en todas las demás. 0.7: se busca en el 70 % de cada clase; las demás son consultas.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone.</source>
   <translation>0: solo el aspecto, 1: solo la cobertura del suelo.</translation>
  </message>
  <message>
   <source>0: looks alone, 1: land cover alone. Needs an archive whose tiles have a land cover.</source>
   <translation>0: solo el aspecto, 1: solo la cobertura del suelo. Necesita una biblioteca cuyas teselas tengan cobertura del suelo.</translation>
  </message>
  <message>
   <source>1 archive</source>
   <translation>1 biblioteca</translation>
  </message>
  <message>
   <source>1 class</source>
   <translation>1 clase</translation>
  </message>
  <message>
   <source>1 core</source>
   <translation>1 núcleo</translation>
  </message>
  <message>
   <source>1 hidden</source>
   <translation>1 oculto</translation>
  </message>
  <message>
   <source>1 image</source>
   <translation>1 imagen</translation>
  </message>
  <message>
   <source>1 liked</source>
   <translation>1 parecido</translation>
  </message>
  <message>
   <source>1 picture could not be made: its raster cannot be read</source>
   <translation>1 imagen no se pudo crear: su ráster no se puede leer</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 lugar</translation>
  </message>
  <message>
   <source>1 place liked</source>
   <translation>1 lugar parecido</translation>
  </message>
  <message>
   <source>1 place shown</source>
   <translation>1 lugar mostrado</translation>
  </message>
  <message>
   <source>1 question left</source>
   <translation>1 pregunta restante</translation>
  </message>
  <message>
   <source>1 raster</source>
   <translation>1 ráster</translation>
  </message>
  <message>
   <source>1 raster changed since it was indexed</source>
   <translation>1 ráster ha cambiado desde que se indexó</translation>
  </message>
  <message>
   <source>1 raster could not be indexed</source>
   <translation>1 ráster no se pudo indexar</translation>
  </message>
  <message>
   <source>1 raster found again</source>
   <translation>1 ráster encontrado de nuevo</translation>
  </message>
  <message>
   <source>1 raster of the archive is not there any more</source>
   <translation>1 ráster de la biblioteca ya no está disponible</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation>1 tesela</translation>
  </message>
  <message>
   <source>1 to {0} are possible</source>
   <translation>son posibles de 1 a {0}</translation>
  </message>
  <message>
   <source>1 to {0} rows</source>
   <translation>de 1 a {0} filas</translation>
  </message>
  <message>
   <source>1 to {0} rows of 1 to {1} numbers can be imported</source>
   <translation>se pueden importar de 1 a {0} filas de 1 a {1} números</translation>
  </message>
  <message>
   <source>1 to {0}: each row gives a vector away</source>
   <translation>de 1 a {0}: cada fila revela un vector</translation>
  </message>
  <message>
   <source>1 unliked</source>
   <translation>1 distinto</translation>
  </message>
  <message>
   <source>2 GB is the most</source>
   <translation>2 GB es el máximo</translation>
  </message>
  <message>
   <source>64 is a good start</source>
   <translation>64 es un buen comienzo</translation>
  </message>
  <message>
   <source>95 % interval of {0}</source>
   <translation>Intervalo del 95 % de {0}</translation>
  </message>
  <message>
   <source>; {0} could not be indexed: {1}</source>
   <translation>; {0} sin indexar: {1}</translation>
  </message>
  <message>
   <source>; {0} skipped (holes)</source>
   <translation>; {0} omitidas (huecos)</translation>
  </message>
  <message>
   <source>; {0} still missing</source>
   <translation>; {0} aún sin encontrar</translation>
  </message>
  <message>
   <source>&lt; 1 %</source>
   <translation>&lt; 1 %</translation>
  </message>
  <message>
   <source>A Python that has all packages already, for example of a conda environment</source>
   <translation>Un Python que ya tiene todos los paquetes, por ejemplo de un entorno conda</translation>
  </message>
  <message>
   <source>A compressed form of all vectors of the archive. Whoever has it can ask as often as he likes, compare archives, and guess much about the places: the owner gives this away for good.</source>
   <translation>Una forma comprimida de todos los vectores de la biblioteca. Quien la tiene puede preguntar cuantas veces quiera, comparar bibliotecas y deducir mucho sobre los lugares: el propietario la entrega para siempre.</translation>
  </message>
  <message>
   <source>A concept says itself what is not wanted: put it under Like.</source>
   <translation>Un concepto ya dice por sí mismo lo que no se busca: póngalo en Parecido.</translation>
  </message>
  <message>
   <source>A disguised question, the order of the scores, and which questions repeat. With about as many known images as a vector has numbers, or with the help of one user, the server can undo the disguise of everything.</source>
   <translation>Una pregunta camuflada, el orden de las puntuaciones y qué preguntas se repiten. Con aproximadamente tantas imágenes conocidas como números tiene un vector, o con la ayuda de un usuario, el servidor puede deshacer el camuflaje de todo.</translation>
  </message>
  <message>
   <source>A download of a few bytes to a few dozen bytes for each tile, once; then milliseconds for a question.</source>
   <translation>Una descarga única de entre unos pocos bytes y unas decenas de bytes por tesela; después, milisegundos por pregunta.</translation>
  </message>
  <message>
   <source>A folder of packages that was filled on another computer with: kinscape install --download-only FOLDER</source>
   <translation>Una carpeta de paquetes que se llenó en otro equipo con: kinscape install --download-only FOLDER</translation>
  </message>
  <message>
   <source>A folder of packages, for computers without network; the help says how to fill it</source>
   <translation>Una carpeta de paquetes, para equipos sin red; la ayuda explica cómo llenarla</translation>
  </message>
  <message>
   <source>A folder with the picture of each place, and a table of them</source>
   <translation>Una carpeta con la imagen de cada lugar y una tabla de los lugares</translation>
  </message>
  <message>
   <source>A job that needs more memory than this is stopped with a message</source>
   <translation>Una tarea que necesite más memoria se detiene con un mensaje</translation>
  </message>
  <message>
   <source>A key is made by itself when you first ask a server. It lies in a folder of this computer that only you may read, and is never sent, saved in a project or written to a log.</source>
   <translation>La clave se crea sola la primera vez que consulta un servidor. Se guarda en una carpeta de este equipo que solo usted puede leer, y nunca se envía, ni se guarda en un proyecto, ni se escribe en un registro.</translation>
  </message>
  <message>
   <source>A land-cover raster and 'raster' as its source belong together: give both, or neither.</source>
   <translation>Un ráster de cobertura del suelo y «raster» como origen van juntos: indique ambos o ninguno.</translation>
  </message>
  <message>
   <source>A layer of the project with points or polygons that you have labelled; if features are selected, only they count</source>
   <translation>Una capa del proyecto con puntos o polígonos etiquetados por usted; si hay objetos seleccionados, solo cuentan esos</translation>
  </message>
  <message>
   <source>A like · X unlike · H hide · Z undo · W why · Enter zoom</source>
   <translation>A parecido · X distinto · H ocultar · Z deshacer · W por qué · Intro zum</translation>
  </message>
  <message>
   <source>A new one is made when you ask the server next. It cannot tell that both are yours, unless your account says so.</source>
   <translation>La próxima vez que consulte el servidor se creará una nueva. Este no puede saber que ambas son suyas, salvo que su cuenta lo revele.</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for</source>
   <translation>Una foto, un recorte o un archivo ráster que muestre lo que busca</translation>
  </message>
  <message>
   <source>A photo, a chip or a raster file that shows what you look for; it needs no georeference</source>
   <translation>Una foto, un recorte o un archivo ráster que muestre lo que busca; no necesita georreferencia</translation>
  </message>
  <message>
   <source>A picture, a screenshot, image files or a raster layer that you copied</source>
   <translation>Una imagen, una captura de pantalla, archivos de imagen o una capa ráster que haya copiado</translation>
  </message>
  <message>
   <source>A raster of the project whose values are classes</source>
   <translation>Un ráster del proyecto cuyos valores son clases</translation>
  </message>
  <message>
   <source>A search shows its best places; how many right ones lie below, it cannot say. 'draw' takes a random sample of what nobody has judged, from all levels of the score. Review it in the dock: mark each place as like or unlike. 'estimate' then says how many right places there are, what share of them is known, between which limits that lies, and whether enough has been looked at.

Cancelling writes nothing.</source>
   <translation>Una búsqueda muestra sus mejores lugares; no puede decir cuántos correctos hay más abajo. «draw» toma una muestra aleatoria de lo que nadie ha valorado, de todos los niveles de puntuación. Revísela en el panel: marque cada lugar como parecido o distinto. «estimate» dice después cuántos lugares correctos hay, qué proporción de ellos se conoce, entre qué límites está y si ya se ha revisado bastante.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>A search shows the best places; whether more of them lie among the low scores it cannot say. Look at a small random sample, A for what you look for and X for the rest, and you get an estimate of how many were found.</source>
   <translation>Una búsqueda muestra los mejores lugares; no puede decir si hay más entre las puntuaciones bajas. Revise una pequeña muestra aleatoria, A para lo que busca y X para el resto, y obtendrá una estimación de cuántos se encontraron.</translation>
  </message>
  <message>
   <source>A server was asked.</source>
   <translation>Se consultó un servidor.</translation>
  </message>
  <message>
   <source>A small landscape is drawn and cut into tiles. When it is ready, draw a box on an orchard.</source>
   <translation>Se dibuja un pequeño paisaje y se corta en teselas. Cuando esté listo, dibuje un recuadro sobre un huerto.</translation>
  </message>
  <message>
   <source>A tile is {0} wide: {1} pixels of the finest raster</source>
   <translation>Una tesela mide {0} de ancho: {1} píxeles del ráster más fino</translation>
  </message>
  <message>
   <source>A tile of which more than this share has no data is left out, and counted</source>
   <translation>Una tesela con una proporción sin datos mayor que esta se descarta y se cuenta</translation>
  </message>
  <message>
   <source>A user who works together with the server reveals the questions of all users.</source>
   <translation>Un usuario que colabora con el servidor revela las preguntas de todos los usuarios.</translation>
  </message>
  <message>
   <source>A virtual raster (VRT) and the files it is made of show the same ground: indexed both, each place would be found twice</source>
   <translation>Un ráster virtual (VRT) y los archivos que lo forman muestran el mismo terreno: si se indexaran ambos, cada lugar aparecería dos veces</translation>
  </message>
  <message>
   <source>A virus scanner may look at every file: try again, or exclude the engine's folder from it.</source>
   <translation>Puede que un antivirus examine cada archivo: inténtelo de nuevo o excluya de él la carpeta del motor.</translation>
  </message>
  <message>
   <source>A&amp;rchive</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>A&amp;uthentication</source>
   <translation>A&amp;utenticación</translation>
  </message>
  <message>
   <source>A: what you look for, X: not. The next place follows by itself.</source>
   <translation>A: lo que busca, X: lo demás. El lugar siguiente aparece solo.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, 4 bytes for each tile down; as fast as a search without privacy.</source>
   <translation>Alrededor de 1 KB de subida por pregunta, 4 bytes de bajada por tesela; tan rápida como una búsqueda sin privacidad.</translation>
  </message>
  <message>
   <source>About 1 KB up for a question, more with decoys; a few milliseconds of computing, because only part of the archive is searched.</source>
   <translation>Alrededor de 1 KB de subida por pregunta, más si hay señuelos; unos milisegundos de cálculo, porque solo se busca en una parte de la biblioteca.</translation>
  </message>
  <message>
   <source>About 2 to 4 KB of storage for each tile on the server; about 31 KB up and 50 bytes for each tile down for a question; three times the computing of the private query.</source>
   <translation>Unos 2 a 4 KB de almacenamiento por tesela en el servidor; unos 31 KB de subida y 50 bytes de bajada por tesela en cada pregunta; el triple de cálculo que la consulta privada.</translation>
  </message>
  <message>
   <source>About 31 KB up for a question, keys of less than half a megabyte once, 30 bytes for each tile down; well below a second of computing for 100,000 tiles.</source>
   <translation>Unos 31 KB de subida por pregunta, claves de menos de medio megabyte una sola vez, 30 bytes de bajada por tesela; bastante menos de un segundo de cálculo para 100 000 teselas.</translation>
  </message>
  <message>
   <source>About 49 KB up for a question, keys of about half a megabyte once, 15 bytes for each tile down; somewhat slower than the private query.</source>
   <translation>Unos 49 KB de subida por pregunta, claves de alrededor de medio megabyte una sola vez, 15 bytes de bajada por tesela; algo más lenta que la consulta privada.</translation>
  </message>
  <message>
   <source>About Kinscape</source>
   <translation>Acerca de Kinscape</translation>
  </message>
  <message>
   <source>About {0} more places to review</source>
   <translation>Quedan unos {0} lugares por revisar</translation>
  </message>
  <message>
   <source>About {0} of these places are what you look for, going by your marks.</source>
   <translation>Según sus marcas, unos {0} de estos lugares son lo que busca.</translation>
  </message>
  <message>
   <source>About {0} of what you look for is found (most likely {1} to {2}).</source>
   <translation>Se ha encontrado en torno al {0} de lo que busca (lo más probable, entre {1} y {2}).</translation>
  </message>
  <message>
   <source>About {0} to download, {1} on the disk</source>
   <translation>Unos {0} por descargar, {1} en el disco</translation>
  </message>
  <message>
   <source>Above 100,000 tiles the question is shortened to 32 numbers unless you ask for the full pass; that makes the answer approximate and reveals nothing more.</source>
   <translation>Por encima de 100 000 teselas, la pregunta se acorta a 32 números salvo que pida la pasada completa; la respuesta pasa a ser aproximada, pero no se revela nada más.</translation>
  </message>
  <message>
   <source>Adapt an encoder to the look of your own imagery: its sensor, season and scale</source>
   <translation>Adaptar un codificador al aspecto de sus propias imágenes: su sensor, estación y escala</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a layer of polygons to the project, and choose it here</source>
   <translation>Añada una capa de polígonos al proyecto y elíjala aquí</translation>
  </message>
  <message>
   <source>Add a server: its address, and what opens it for you</source>
   <translation>Añadir un servidor: su dirección y lo que le da acceso a él</translation>
  </message>
  <message>
   <source>Add a server…</source>
   <translation>Añadir un servidor…</translation>
  </message>
  <message>
   <source>Add an encoder</source>
   <translation>Añadir un codificador</translation>
  </message>
  <message>
   <source>Add an encoder of your own: a card (JSON) beside an ONNX or TorchScript file, or a folder with a manifest</source>
   <translation>Añadir un codificador propio: una ficha (JSON) junto a un archivo ONNX o TorchScript, o una carpeta con un manifiesto</translation>
  </message>
  <message>
   <source>Add an example</source>
   <translation>Añadir un ejemplo</translation>
  </message>
  <message>
   <source>Add an example under Like first: draw it on the map (D), or take an image file</source>
   <translation>Añada primero un ejemplo en Parecido: dibújelo en el mapa (D) o tome un archivo de imagen</translation>
  </message>
  <message>
   <source>Add an example: draw it on the map, take an image, or paste one</source>
   <translation>Añadir un ejemplo: dibujarlo en el mapa, tomar una imagen o pegarla</translation>
  </message>
  <message>
   <source>Add and update</source>
   <translation>Añadir y actualizar</translation>
  </message>
  <message>
   <source>Add every raster layer of this project that is a file on disk</source>
   <translation>Añadir todas las capas ráster de este proyecto que sean un archivo en el disco</translation>
  </message>
  <message>
   <source>Add raster files, or folders of rasters</source>
   <translation>Añadir archivos ráster o carpetas de rásteres</translation>
  </message>
  <message>
   <source>Add rasters below and build: they are cut into tiles, and each tile is told by what it looks like. The imagery itself is not copied.</source>
   <translation>Añada rásteres abajo y cree la biblioteca: se cortan en teselas y cada tesela se describe por su aspecto. Las imágenes en sí no se copian.</translation>
  </message>
  <message>
   <source>Add rasters first: of the project, files, or a folder</source>
   <translation>Añada primero rásteres: del proyecto, archivos o una carpeta</translation>
  </message>
  <message>
   <source>Add the extents of all sources as a layer, coloured by their dates</source>
   <translation>Añadir las extensiones de todas las fuentes como capa, coloreadas por fecha</translation>
  </message>
  <message>
   <source>Add the land-cover raster to the project first</source>
   <translation>Añada primero al proyecto el ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>Add the parts that are ticked</source>
   <translation>Añadir los componentes marcados</translation>
  </message>
  <message>
   <source>Add the raster to the project</source>
   <translation>Añadir el ráster al proyecto</translation>
  </message>
  <message>
   <source>Add the words as an example (Return)</source>
   <translation>Añadir las palabras como ejemplo (Intro)</translation>
  </message>
  <message>
   <source>Add to: {0}</source>
   <translation>Añadir a: {0}</translation>
  </message>
  <message>
   <source>Add {0} examples</source>
   <translation>Añadir {0} ejemplos</translation>
  </message>
  <message>
   <source>Address of an index that has torch in its small build, for computers without an NVIDIA card</source>
   <translation>Dirección de un índice que ofrece torch en su variante pequeña, para equipos sin tarjeta NVIDIA</translation>
  </message>
  <message>
   <source>Address of the package index of your organisation; empty: the one that pip uses</source>
   <translation>Dirección del índice de paquetes de su organización; vacío: el que usa pip</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <source>After rasters were moved to another disk, drive letter or folder: finds them again and writes their new places into the archive. Nothing is encoded again.

A raster is found by the end of its old path, or by its name, anywhere below the folder that you give. It must be the same file: size and time are compared, and the content where the time differs; with 'hash' the content always. Rasters that are not found, or are other files, are listed and stay as they are.</source>
   <translation>Tras mover rásteres a otro disco, letra de unidad o carpeta: los encuentra y escribe en la biblioteca dónde están ahora. No se vuelve a codificar nada.

Un ráster se encuentra por el final de su ruta anterior, o por su nombre, en cualquier nivel por debajo de la carpeta indicada. Debe ser el mismo archivo: se comparan el tamaño y la fecha, y el contenido si la fecha difiere; con «hash», el contenido siempre. Los rásteres que no se encuentran, o que son otros archivos, se enumeran y quedan como están.</translation>
  </message>
  <message>
   <source>All are there and unchanged</source>
   <translation>Todos están ahí y sin cambios</translation>
  </message>
  <message>
   <source>All dates</source>
   <translation>Todas las fechas</translation>
  </message>
  <message>
   <source>All figures (JSON)</source>
   <translation>Todas las cifras (JSON)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All of these rasters are in the archive; those that have changed will be read again.</source>
   <translation>Todos estos rásteres están en la biblioteca; los que hayan cambiado se leerán de nuevo.</translation>
  </message>
  <message>
   <source>All rasters below a folder, and those that are put there later</source>
   <translation>Todos los rásteres de una carpeta y sus subcarpetas, y los que se añadan más adelante</translation>
  </message>
  <message>
   <source>All {0} places</source>
   <translation>Los {0} lugares</translation>
  </message>
  <message>
   <source>Also places that were hidden in the dock</source>
   <translation>También los lugares que se ocultaron en el panel</translation>
  </message>
  <message>
   <source>Also write a raster that shows everywhere how similar it is to the query</source>
   <translation>Escribir también un ráster que muestre en cada punto cuánto se parece a la consulta</translation>
  </message>
  <message>
   <source>An archive holds your rasters cut into tiles, each with what it looks like. Make one, and then draw a box on the map to find every place that looks like it.</source>
   <translation>Una biblioteca contiene sus rásteres cortados en teselas, cada una con su aspecto. Cree una y luego dibuje un recuadro en el mapa para encontrar todos los lugares que se le parezcan.</translation>
  </message>
  <message>
   <source>An example of what you look for becomes one of what you do not look for, or the other way round</source>
   <translation>Un ejemplo de lo que busca pasa a serlo de lo que no busca, o al revés</translation>
  </message>
  <message>
   <source>Another file: {0} ({1})</source>
   <translation>Otro archivo: {0} ({1})</translation>
  </message>
  <message>
   <source>Another server…</source>
   <translation>Otro servidor…</translation>
  </message>
  <message>
   <source>Apart</source>
   <translation>Separación</translation>
  </message>
  <message>
   <source>Arc&amp;hive</source>
   <translation>&amp;Biblioteca</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Biblioteca</translation>
  </message>
  <message>
   <source>Archive (folder)</source>
   <translation>Biblioteca (carpeta)</translation>
  </message>
  <message>
   <source>Archive information</source>
   <translation>Información de la biblioteca</translation>
  </message>
  <message>
   <source>Archive of the server</source>
   <translation>Biblioteca del servidor</translation>
  </message>
  <message>
   <source>Archive {0}: {1}.</source>
   <translation>Biblioteca {0}: {1}.</translation>
  </message>
  <message>
   <source>Archive: {0}</source>
   <translation>Biblioteca: {0}</translation>
  </message>
  <message>
   <source>Ask</source>
   <translation>Consultar</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Consultar de nuevo</translation>
  </message>
  <message>
   <source>Ask this server once more what it holds</source>
   <translation>Preguntar otra vez a este servidor qué contiene</translation>
  </message>
  <message>
   <source>Ask this server what it holds; nothing of yours is sent</source>
   <translation>Preguntar a este servidor qué contiene; no se envía nada suyo</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Consultado</translation>
  </message>
  <message>
   <source>Asked {0}: {1} left this computer.</source>
   <translation>Se consultó {0}: salieron {1} de este equipo.</translation>
  </message>
  <message>
   <source>Asking for sizes</source>
   <translation>Consultando tamaños</translation>
  </message>
  <message>
   <source>Asking the package index</source>
   <translation>Consultando el índice de paquetes</translation>
  </message>
  <message>
   <source>Asking the server</source>
   <translation>Preguntando al servidor</translation>
  </message>
  <message>
   <source>Asking your own searches again…</source>
   <translation>Repitiendo sus propias búsquedas…</translation>
  </message>
  <message>
   <source>Asking your own searches again… {0}</source>
   <translation>Repitiendo sus propias búsquedas… {0}</translation>
  </message>
  <message>
   <source>Asking {0} what it holds</source>
   <translation>Preguntando a {0} qué contiene</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Al menos</translation>
  </message>
  <message>
   <source>At least two classes are needed in the field</source>
   <translation>El campo debe tener al menos dos clases</translation>
  </message>
  <message>
   <source>At least two sub-folders with images are needed</source>
   <translation>Se necesitan al menos dos subcarpetas con imágenes</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Como máximo, este número.</translation>
  </message>
  <message>
   <source>Authentication</source>
   <translation>Autenticación</translation>
  </message>
  <message>
   <source>Average precision divided by</source>
   <translation>Precisión media dividida por</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the earlier places</source>
   <translation>Volver a los lugares anteriores</translation>
  </message>
  <message>
   <source>Back to the places</source>
   <translation>Volver a los lugares</translation>
  </message>
  <message>
   <source>Back to the places found</source>
   <translation>Volver a los lugares encontrados</translation>
  </message>
  <message>
   <source>Back to the places found; what is reviewed is kept, and can be gone on with</source>
   <translation>Volver a los lugares encontrados; lo revisado se conserva y se puede continuar</translation>
  </message>
  <message>
   <source>Band numbers in the order red, green, blue, for instance 4,3,2; one number takes one band as grey. They hold for the rasters listed above: add a sensor with another order of bands by itself</source>
   <translation>Números de banda en el orden rojo, verde, azul, por ejemplo 4,3,2; un solo número toma una banda como gris. Valen para los rásteres de la lista de arriba: añada por separado un sensor con otro orden de bandas</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Bands, holes in the imagery, collections of single images</source>
   <translation>Bandas, huecos en las imágenes, colecciones de imágenes sueltas</translation>
  </message>
  <message>
   <source>Begin a new archive in another folder; this one stays as it is</source>
   <translation>Empezar una biblioteca nueva en otra carpeta; esta queda como está</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Partir de</translation>
  </message>
  <message>
   <source>Best score</source>
   <translation>Mejor puntuación</translation>
  </message>
  <message>
   <source>Better place</source>
   <translation>Lugar mejor</translation>
  </message>
  <message>
   <source>Bring the archive up to date with the rasters on disk</source>
   <translation>Poner la biblioteca al día con los rásteres del disco</translation>
  </message>
  <message>
   <source>Bring the archive up to date, and say what becomes of the missing ones</source>
   <translation>Poner la biblioteca al día e indicar qué se hace con los que faltan</translation>
  </message>
  <message>
   <source>Bring the packages that this version asks for</source>
   <translation>Instalar los paquetes que pide esta versión</translation>
  </message>
  <message>
   <source>Build an approximate index</source>
   <translation>Crear un índice aproximado</translation>
  </message>
  <message>
   <source>Build another kind of index.</source>
   <translation>Cree un índice de otro tipo.</translation>
  </message>
  <message>
   <source>Build archive</source>
   <translation>Crear biblioteca</translation>
  </message>
  <message>
   <source>Build it again; searches are exact meanwhile.</source>
   <translation>Créelo de nuevo; mientras tanto las búsquedas son exactas.</translation>
  </message>
  <message>
   <source>Build it anew</source>
   <translation>Crearla de nuevo</translation>
  </message>
  <message>
   <source>Build of torch</source>
   <translation>Variante de torch</translation>
  </message>
  <message>
   <source>Build the archive {0}</source>
   <translation>Crear la biblioteca {0}</translation>
  </message>
  <message>
   <source>Building the index</source>
   <translation>Creando el índice</translation>
  </message>
  <message>
   <source>Building was stopped at its beginning. What is finished is kept; it goes on from there.</source>
   <translation>La creación se detuvo al principio. Lo terminado se conserva; continuará desde ahí.</translation>
  </message>
  <message>
   <source>Building was stopped before its end. What is finished can be searched; it goes on from there.</source>
   <translation>La creación se detuvo antes de acabar. Se puede buscar en lo terminado; continuará desde ahí.</translation>
  </message>
  <message>
   <source>Buildings, roads, water, vegetation and bare ground, told by a network</source>
   <translation>Edificios, carreteras, agua, vegetación y suelo desnudo, reconocidos por una red</translation>
  </message>
  <message>
   <source>Buildings, vegetation, water, roads and bare land, as a trained network sees them in the imagery</source>
   <translation>Edificios, vegetación, agua, carreteras y suelo desnudo, tal como los ve en las imágenes una red entrenada</translation>
  </message>
  <message>
   <source>By land cover</source>
   <translation>Por cobertura del suelo</translation>
  </message>
  <message>
   <source>By land cover: {0}</source>
   <translation>Por cobertura del suelo: {0}</translation>
  </message>
  <message>
   <source>Bytes of the catalogue</source>
   <translation>Bytes del catálogo</translation>
  </message>
  <message>
   <source>Bytes that came back</source>
   <translation>Bytes recibidos</translation>
  </message>
  <message>
   <source>Bytes that left this computer</source>
   <translation>Bytes que salieron de este equipo</translation>
  </message>
  <message>
   <source>CRS of the grid</source>
   <translation>SRC de la cuadrícula</translation>
  </message>
  <message>
   <source>CRS of the score map</source>
   <translation>SRC del mapa de puntuación</translation>
  </message>
  <message>
   <source>Cache folder</source>
   <translation>Carpeta de caché</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancelled; what was finished is kept.</source>
   <translation>Cancelado; lo terminado se conserva.</translation>
  </message>
  <message>
   <source>Cannot be indexed: {0}</source>
   <translation>No se puede indexar: {0}</translation>
  </message>
  <message>
   <source>Cannot be opened: {0}</source>
   <translation>No se puede abrir: {0}</translation>
  </message>
  <message>
   <source>Cannot be used: {0}</source>
   <translation>No se puede usar: {0}</translation>
  </message>
  <message>
   <source>Card of the encoder</source>
   <translation>Ficha del codificador</translation>
  </message>
  <message>
   <source>Cards of encoders</source>
   <translation>Fichas de codificadores</translation>
  </message>
  <message>
   <source>Certificate file</source>
   <translation>Archivo de certificados</translation>
  </message>
  <message>
   <source>Certificates</source>
   <translation>Certificados</translation>
  </message>
  <message>
   <source>Certificates (.pem) of your organisation, where a firewall opens encrypted connections</source>
   <translation>Certificados (.pem) de su organización, si un cortafuegos abre las conexiones cifradas</translation>
  </message>
  <message>
   <source>Change how land cover counts</source>
   <translation>Cambiar el peso de la cobertura del suelo</translation>
  </message>
  <message>
   <source>Change location…</source>
   <translation>Cambiar ubicación…</translation>
  </message>
  <message>
   <source>Change name, address or authentication of this server</source>
   <translation>Cambiar el nombre, la dirección o la autenticación de este servidor</translation>
  </message>
  <message>
   <source>Change nothing</source>
   <translation>No cambiar nada</translation>
  </message>
  <message>
   <source>Change nothing (Esc)</source>
   <translation>No cambiar nada (Esc)</translation>
  </message>
  <message>
   <source>Changed rasters</source>
   <translation>Rásteres modificados</translation>
  </message>
  <message>
   <source>Changed: {0}, missing: {1}</source>
   <translation>Modificados: {0}, faltan: {1}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Check and use this interpreter</source>
   <translation>Comprobar y usar este intérprete</translation>
  </message>
  <message>
   <source>Check engine, packages, graphics card and archive, and copy what was found</source>
   <translation>Comprobar el motor, los paquetes, la tarjeta gráfica y la biblioteca, y copiar el resultado</translation>
  </message>
  <message>
   <source>Check the installation</source>
   <translation>Comprobar la instalación</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Checking an interpreter for Kinscape</source>
   <translation>Comprobando un intérprete para Kinscape</translation>
  </message>
  <message>
   <source>Checking the files</source>
   <translation>Comprobando los archivos</translation>
  </message>
  <message>
   <source>Checking {0}…</source>
   <translation>Comprobando {0}…</translation>
  </message>
  <message>
   <source>Choose a Python with 64 bits.</source>
   <translation>Elija un Python de 64 bits.</translation>
  </message>
  <message>
   <source>Choose a folder for the archive first</source>
   <translation>Elija primero una carpeta para la biblioteca</translation>
  </message>
  <message>
   <source>Choose a layer with labelled points or polygons first</source>
   <translation>Elija primero una capa con puntos o polígonos etiquetados</translation>
  </message>
  <message>
   <source>Choose another folder for the engine, for example on a larger disk</source>
   <translation>Elegir otra carpeta para el motor, por ejemplo en un disco más grande</translation>
  </message>
  <message>
   <source>Choose places at random from all scores of the archive, most of them near the limit</source>
   <translation>Elegir lugares al azar entre todas las puntuaciones de la biblioteca, la mayoría cerca del límite</translation>
  </message>
  <message>
   <source>Choose the field that says what each place is</source>
   <translation>Elija el campo que dice qué es cada lugar</translation>
  </message>
  <message>
   <source>Choose the folder in which a new folder of pictures is made</source>
   <translation>Elegir la carpeta en la que se creará una carpeta nueva de imágenes</translation>
  </message>
  <message>
   <source>Choose the folder in which it is now</source>
   <translation>Elegir la carpeta en la que está ahora</translation>
  </message>
  <message>
   <source>Choose the folder in which the archive is now</source>
   <translation>Elegir la carpeta en la que está ahora la biblioteca</translation>
  </message>
  <message>
   <source>Choose the folder of an archive that exists already</source>
   <translation>Elegir la carpeta de una biblioteca existente</translation>
  </message>
  <message>
   <source>Choose the folder with the images first</source>
   <translation>Elija primero la carpeta con las imágenes</translation>
  </message>
  <message>
   <source>Choose what is installed, and where to</source>
   <translation>Elegir qué se instala y dónde</translation>
  </message>
  <message>
   <source>Choose where the demo is kept; it is made in {0} otherwise</source>
   <translation>Elegir dónde se guarda la demostración; si no, se crea en {0}</translation>
  </message>
  <message>
   <source>Chooses the places of which a search is least sure, that differ from each other and stand for many others: to judge these teaches the search more than to judge its best ones.

The search's own examples and the marks that its places got in the dock say what is known already. The result can be reviewed like that of a search.

Cancelling writes nothing.</source>
   <translation>Elige los lugares de los que una búsqueda está menos segura, que difieren entre sí y representan a muchos otros: valorarlos enseña más a la búsqueda que valorar los mejores.

Los propios ejemplos de la búsqueda y las marcas que sus lugares recibieron en el panel indican lo que ya se sabe. El resultado se puede revisar como el de una búsqueda.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Choosing places</source>
   <translation>Seleccionando lugares</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Class weights</source>
   <translation>Pesos de las clases</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Classes (softmax)</source>
   <translation>Clases (softmax)</translation>
  </message>
  <message>
   <source>Classes that occur</source>
   <translation>Clases presentes</translation>
  </message>
  <message>
   <source>Classes: {0}</source>
   <translation>Clases: {0}</translation>
  </message>
  <message>
   <source>Classify land cover</source>
   <translation>Clasificar la cobertura del suelo</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Clear it</source>
   <translation>Vaciarla</translation>
  </message>
  <message>
   <source>Clear the examples</source>
   <translation>Vaciar los ejemplos</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation>Vaciar…</translation>
  </message>
  <message>
   <source>Click for a page that says who learns what.</source>
   <translation>Haga clic para ver una página que dice quién averigua qué.</translation>
  </message>
  <message>
   <source>Click the point on the map</source>
   <translation>Haga clic en el punto del mapa</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close this explanation (Esc)</source>
   <translation>Cerrar esta explicación (Esc)</translation>
  </message>
  <message>
   <source>Close this window (Esc)</source>
   <translation>Cerrar esta ventana (Esc)</translation>
  </message>
  <message>
   <source>Close this window; an installation goes on in the background</source>
   <translation>Cerrar esta ventana; la instalación continúa en segundo plano</translation>
  </message>
  <message>
   <source>Close without adding (Esc)</source>
   <translation>Cerrar sin añadir (Esc)</translation>
  </message>
  <message>
   <source>Column of the vectors</source>
   <translation>Columna de los vectores</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare every tile in full</source>
   <translation>Comparar todas las teselas al completo</translation>
  </message>
  <message>
   <source>Compare searches before and after</source>
   <translation>Comparar búsquedas antes y después</translation>
  </message>
  <message>
   <source>Compare the archive with the rasters on disk</source>
   <translation>Comparar la biblioteca con los rásteres del disco</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Comparado con</translation>
  </message>
  <message>
   <source>Comparing</source>
   <translation>Comparando</translation>
  </message>
  <message>
   <source>Comparing files</source>
   <translation>Comparando archivos</translation>
  </message>
  <message>
   <source>Comparing places with examples</source>
   <translation>Comparando lugares con ejemplos</translation>
  </message>
  <message>
   <source>Comparing the place with your examples…</source>
   <translation>Comparando el lugar con sus ejemplos…</translation>
  </message>
  <message>
   <source>Compressing</source>
   <translation>Comprimiendo</translation>
  </message>
  <message>
   <source>Compute</source>
   <translation>Calcular</translation>
  </message>
  <message>
   <source>Compute all tiles again</source>
   <translation>Calcular de nuevo todas las teselas</translation>
  </message>
  <message>
   <source>Compute the land cover of the tiles that are new, and search again</source>
   <translation>Calcular la cobertura del suelo de las teselas nuevas y buscar de nuevo</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Computes which share of each tile belongs to which class, and keeps it in the archive. Searches can then rank places by what they consist of as well as by their looks.

'words': kinds of ground that Kinscape finds in the imagery itself, without labels. 'net': buildings, roads, water, vegetation and bare ground, told by a network. 'kinds': groups of tiles that look alike. 'raster': a land-cover raster of yours.

Only tiles that are new since the last run are computed. Cancelling keeps what is finished.</source>
   <translation>Calcula qué proporción de cada tesela corresponde a cada clase y la guarda en la biblioteca. Las búsquedas pueden entonces clasificar los lugares tanto por su composición como por su aspecto.

«words»: tipos de terreno que Kinscape encuentra en las propias imágenes, sin etiquetas. «net»: edificios, carreteras, agua, vegetación y suelo desnudo, reconocidos por una red. «kinds»: grupos de teselas parecidas. «raster»: un ráster de cobertura del suelo de usted.

Solo se calculan las teselas nuevas desde la última ejecución. Si se cancela, se conserva lo terminado.</translation>
  </message>
  <message>
   <source>Computing the land cover</source>
   <translation>Calculando la cobertura del suelo</translation>
  </message>
  <message>
   <source>Concept</source>
   <translation>Concepto</translation>
  </message>
  <message>
   <source>Concept to search for</source>
   <translation>Concepto que buscar</translation>
  </message>
  <message>
   <source>Concept: {0}</source>
   <translation>Concepto: {0}</translation>
  </message>
  <message>
   <source>Concepts</source>
   <translation>Conceptos</translation>
  </message>
  <message>
   <source>Concept…</source>
   <translation>Concepto…</translation>
  </message>
  <message>
   <source>Connect the drive, or choose another folder.</source>
   <translation>Conecte la unidad o elija otra carpeta.</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>Copied the Python lines of this run; paste them into QGIS's console</source>
   <translation>Se copiaron las líneas de Python de esta ejecución; péguelas en la consola de QGIS</translation>
  </message>
  <message>
   <source>Copied the command of this run; paste it into a terminal</source>
   <translation>Se copió la orden de esta ejecución; péguela en un terminal</translation>
  </message>
  <message>
   <source>Copy as Python</source>
   <translation>Copiar como Python</translation>
  </message>
  <message>
   <source>Copy as command line</source>
   <translation>Copiar como línea de órdenes</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Copy diagnostics</source>
   <translation>Copiar diagnóstico</translation>
  </message>
  <message>
   <source>Copy lines for QGIS's Python console that run exactly this</source>
   <translation>Copiar líneas para la consola de Python de QGIS que ejecutan exactamente esto</translation>
  </message>
  <message>
   <source>Copy list</source>
   <translation>Copiar lista</translation>
  </message>
  <message>
   <source>Copy the command that runs exactly this without QGIS</source>
   <translation>Copiar la orden que ejecuta exactamente esto sin QGIS</translation>
  </message>
  <message>
   <source>Copy the message and the last lines, to send them to someone who can help</source>
   <translation>Copiar el mensaje y las últimas líneas para enviarlos a quien pueda ayudar</translation>
  </message>
  <message>
   <source>Copy the paths</source>
   <translation>Copiar las rutas</translation>
  </message>
  <message>
   <source>Copy the rasters with the reasons</source>
   <translation>Copiar los rásteres con los motivos</translation>
  </message>
  <message>
   <source>Copy this text, to send it to someone</source>
   <translation>Copiar este texto para enviarlo a alguien</translation>
  </message>
  <message>
   <source>Counted among the places that the other limits leave. Empty: no limit.</source>
   <translation>Se cuenta entre los lugares que dejan los demás límites. Vacío: sin límite.</translation>
  </message>
  <message>
   <source>Course of the training</source>
   <translation>Desarrollo del entrenamiento</translation>
  </message>
  <message>
   <source>Coverage of {0}</source>
   <translation>Cobertura de {0}</translation>
  </message>
  <message>
   <source>Cut the rasters into tiles and encode each; can be stopped and goes on later</source>
   <translation>Cortar los rásteres en teselas y codificar cada una; se puede detener y continuar más tarde</translation>
  </message>
  <message>
   <source>Cuts rasters into tiles on a ground grid and describes each tile by an embedding vector, so that places that look alike can be found.

Sources are raster layers, a folder, or both. An archive that exists already is brought up to date: changed rasters are read again, new ones are added, unchanged ones are skipped. Without any source the archive's own ones are checked.

Tile size: in metres, or in pixels of the finest raster, or each file as one tile. Choose it about as large as the things you look for.

The progress shows the time left. Cancelling keeps the blocks that are finished; running it again goes on from there.</source>
   <translation>Corta rásteres en teselas según una cuadrícula terrestre y describe cada tesela con un vector de características, para poder encontrar lugares que se parecen.

Las fuentes son capas ráster, una carpeta o ambas. Una biblioteca que ya existe se pone al día: los rásteres modificados se leen de nuevo, los nuevos se añaden y los que no han cambiado se omiten. Sin ninguna fuente se comprueban las de la propia biblioteca.

Tamaño de tesela: en metros, en píxeles del ráster más fino, o cada archivo como una tesela. Elíjalo más o menos tan grande como lo que busca.

El progreso muestra el tiempo restante. Al cancelar se conservan los bloques terminados; al ejecutarlo de nuevo continúa desde ahí.</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the encoder from this computer</source>
   <translation>Eliminar el codificador de este equipo</translation>
  </message>
  <message>
   <source>Delete the key from this computer</source>
   <translation>Eliminar la clave de este equipo</translation>
  </message>
  <message>
   <source>Delete the key {0}?</source>
   <translation>¿Eliminar la clave {0}?</translation>
  </message>
  <message>
   <source>Delete the new encoder: it did not help</source>
   <translation>Eliminar el codificador nuevo: no ha servido</translation>
  </message>
  <message>
   <source>Delete this encoder of yours (Delete); those that came with Kinscape stay</source>
   <translation>Eliminar este codificador propio (Supr); los que vienen con Kinscape se quedan</translation>
  </message>
  <message>
   <source>Delete this key (Delete)</source>
   <translation>Eliminar esta clave (Supr)</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Demo in another folder…</source>
   <translation>Demostración en otra carpeta…</translation>
  </message>
  <message>
   <source>Demo scene</source>
   <translation>Escena de demostración</translation>
  </message>
  <message>
   <source>Describing images</source>
   <translation>Describiendo imágenes</translation>
  </message>
  <message>
   <source>Details of the failure</source>
   <translation>Detalles del error</translation>
  </message>
  <message>
   <source>Disguising</source>
   <translation>Camuflando</translation>
  </message>
  <message>
   <source>Disk space</source>
   <translation>Espacio en disco</translation>
  </message>
  <message>
   <source>Distance from a point</source>
   <translation>Distancia a un punto</translation>
  </message>
  <message>
   <source>Distance of the land covers: {0}.</source>
   <translation>Distancia de las coberturas del suelo: {0}.</translation>
  </message>
  <message>
   <source>Distance to a better place (m)</source>
   <translation>Distancia a un lugar mejor (m)</translation>
  </message>
  <message>
   <source>Distance-penalised triplet loss: places far from each other must look alike for a better reason than the same light</source>
   <translation>Pérdida de tripletes penalizada por distancia: los lugares alejados entre sí deben parecerse por una razón mejor que la misma luz</translation>
  </message>
  <message>
   <source>Do again what was taken back</source>
   <translation>Volver a hacer lo que se deshizo</translation>
  </message>
  <message>
   <source>Do not leave it out</source>
   <translation>No excluirlo</translation>
  </message>
  <message>
   <source>Do not list the query's own place among the results</source>
   <translation>No incluir el propio lugar de la consulta entre los resultados</translation>
  </message>
  <message>
   <source>Do not look for this archive any more; nothing is deleted</source>
   <translation>No volver a buscar esta biblioteca; no se borra nada</translation>
  </message>
  <message>
   <source>Do not offer it any more, and delete what it has learned so far</source>
   <translation>No ofrecerlo más y eliminar lo que ha aprendido hasta ahora</translation>
  </message>
  <message>
   <source>Do not show this any more</source>
   <translation>No volver a mostrar esto</translation>
  </message>
  <message>
   <source>Doctor</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <source>Doctor…</source>
   <translation>Diagnóstico…</translation>
  </message>
  <message>
   <source>Download what is ticked, and set it up</source>
   <translation>Descargar lo marcado e instalarlo</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Drag rasters, folders or layers here</source>
   <translation>Arrastre aquí rásteres, carpetas o capas</translation>
  </message>
  <message>
   <source>Draw a square as large as a tile in the middle of the map</source>
   <translation>Dibujar un cuadrado del tamaño de una tesela en el centro del mapa</translation>
  </message>
  <message>
   <source>Draw on map</source>
   <translation>Dibujar en el mapa</translation>
  </message>
  <message>
   <source>Draw on the map ({0}), paste or drop</source>
   <translation>Dibuje en el mapa ({0}), pegue o suelte</translation>
  </message>
  <message>
   <source>Draw the sample</source>
   <translation>Extraer la muestra</translation>
  </message>
  <message>
   <source>Drawing the score map</source>
   <translation>Dibujando el mapa de puntuación</translation>
  </message>
  <message>
   <source>Drop only this filter, and search again</source>
   <translation>Quitar solo este filtro y buscar de nuevo</translation>
  </message>
  <message>
   <source>Drop the area, the dates, the point and the choice of sources, and search again</source>
   <translation>Quitar la zona, las fechas, el punto y la selección de fuentes, y buscar de nuevo</translation>
  </message>
  <message>
   <source>Drop their tiles, or keep them. Where a whole disk is away they are kept in any case.</source>
   <translation>Descartar sus teselas o conservarlas. Si falta un disco entero, se conservan en todo caso.</translation>
  </message>
  <message>
   <source>Drop them</source>
   <translation>Descartarlas</translation>
  </message>
  <message>
   <source>E&amp;ncoder</source>
   <translation>C&amp;odificador</translation>
  </message>
  <message>
   <source>E&amp;pochs</source>
   <translation>É&amp;pocas</translation>
  </message>
  <message>
   <source>Each file is one tile</source>
   <translation>Cada archivo es una tesela</translation>
  </message>
  <message>
   <source>Each sub-folder is a class and holds images of it: orchard/1.tif, orchard/2.tif, meadow/1.tif …</source>
   <translation>Cada subcarpeta es una clase y contiene imágenes de ella: huerto/1.tif, huerto/2.tif, prado/1.tif …</translation>
  </message>
  <message>
   <source>Embedding vectors</source>
   <translation>Vectores de características</translation>
  </message>
  <message>
   <source>Embedding vectors (GeoParquet)</source>
   <translation>Vectores de características (GeoParquet)</translation>
  </message>
  <message>
   <source>Empty: every raster whose file is missing is looked for.</source>
   <translation>Vacío: se busca todo ráster cuyo archivo falte.</translation>
  </message>
  <message>
   <source>Empty: no limit. With it every place that scores as much is found, up to the number of places.</source>
   <translation>Vacío: sin límite. Si se indica, se encuentran todos los lugares que alcancen esa puntuación, hasta el número de lugares.</translation>
  </message>
  <message>
   <source>Empty: one for each core. Networks take none: they use the cores from one process.</source>
   <translation>Vacío: uno por núcleo. Las redes no usan ninguno: aprovechan los núcleos desde un solo proceso.</translation>
  </message>
  <message>
   <source>Empty: private and private-exact.</source>
   <translation>Vacío: private y private-exact.</translation>
  </message>
  <message>
   <source>Empty: that of the archive.</source>
   <translation>Vacío: el de la biblioteca.</translation>
  </message>
  <message>
   <source>Empty: that of the search.</source>
   <translation>Vacío: el de la búsqueda.</translation>
  </message>
  <message>
   <source>Empty: the archive's own, the first of the list for a new one. Published networks need weights.</source>
   <translation>Vacío: el propio de la biblioteca, o el primero de la lista si es nueva. Las redes publicadas necesitan pesos.</translation>
  </message>
  <message>
   <source>Empty: the archive's.</source>
   <translation>Vacío: el de la biblioteca.</translation>
  </message>
  <message>
   <source>Empty: the encoder that comes with Kinscape. none: from scratch.</source>
   <translation>Vacío: el codificador que viene con Kinscape. none: desde cero.</translation>
  </message>
  <message>
   <source>Empty: the one that comes with Kinscape. Or the name of one that you trained.</source>
   <translation>Vacío: el que viene con Kinscape. O el nombre de uno entrenado por usted.</translation>
  </message>
  <message>
   <source>Empty: the one that the recipe beside the results names, if it is there.</source>
   <translation>Vacío: el que indica la receta junto a los resultados, si existe.</translation>
  </message>
  <message>
   <source>Empty: the size that the network was trained on. Never finer than the raster.</source>
   <translation>Vacío: el tamaño con que se entrenó la red. Nunca más fino que el ráster.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps weights.</source>
   <translation>Vacío: donde Kinscape guarda los pesos.</translation>
  </message>
  <message>
   <source>Empty: where Kinscape keeps your encoders.</source>
   <translation>Vacío: donde Kinscape guarda sus codificadores.</translation>
  </message>
  <message>
   <source>Empty: where the server of this computer looks.</source>
   <translation>Vacío: donde busca el servidor de este equipo.</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Codificador</translation>
  </message>
  <message>
   <source>Encoder {0}, description {1}</source>
   <translation>Codificador {0}, descripción {1}</translation>
  </message>
  <message>
   <source>Encoder {0}, weights {1}</source>
   <translation>Codificador {0}, pesos {1}</translation>
  </message>
  <message>
   <source>Encoders</source>
   <translation>Codificadores</translation>
  </message>
  <message>
   <source>Encoding tiles</source>
   <translation>Codificando teselas</translation>
  </message>
  <message>
   <source>Encrypted search</source>
   <translation>Búsqueda cifrada</translation>
  </message>
  <message>
   <source>End the demo server; results and receipts stay</source>
   <translation>Detener el servidor de demostración; los resultados y los comprobantes se conservan</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Engine, memory, cache, encoder</source>
   <translation>Motor, memoria, caché, codificador</translation>
  </message>
  <message>
   <source>Engine: rasters, vectors, search</source>
   <translation>Motor: rásteres, vectores, búsqueda</translation>
  </message>
  <message>
   <source>Enough has been looked at</source>
   <translation>Ya se ha revisado bastante</translation>
  </message>
  <message>
   <source>Enough is known if less than this share remains</source>
   <translation>Se sabe lo suficiente si queda menos de esta proporción</translation>
  </message>
  <message>
   <source>Entry of QGIS's authentication database; empty: that of the dock's Remote page for this server.</source>
   <translation>Entrada de la base de datos de autenticación de QGIS; vacío: la de la página Remoto del panel para este servidor.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Epsilon of a question</source>
   <translation>Épsilon de una pregunta</translation>
  </message>
  <message>
   <source>Estimate</source>
   <translation>Estimar</translation>
  </message>
  <message>
   <source>Estimate from all places of the sample how much was found</source>
   <translation>Estimar, con todos los lugares de la muestra, cuánto se encontró</translation>
  </message>
  <message>
   <source>Estimate from the places reviewed so far; with more of them the interval becomes narrower</source>
   <translation>Estimar con los lugares revisados hasta ahora; con más, el intervalo se estrecha</translation>
  </message>
  <message>
   <source>Estimate how many of all wanted places were found, from a small sample that you look at</source>
   <translation>Estimar cuántos de los lugares buscados se encontraron, con una pequeña muestra que usted revisa</translation>
  </message>
  <message>
   <source>Estimate what indexing takes</source>
   <translation>Estimar lo que requiere la indexación</translation>
  </message>
  <message>
   <source>Estimating the build</source>
   <translation>Estimando la creación</translation>
  </message>
  <message>
   <source>Estimating what was missed</source>
   <translation>Estimando lo omitido</translation>
  </message>
  <message>
   <source>Evaluate an encoder on labelled images</source>
   <translation>Evaluar un codificador con imágenes etiquetadas</translation>
  </message>
  <message>
   <source>Evaluating {0}</source>
   <translation>Evaluando {0}</translation>
  </message>
  <message>
   <source>Every place that the search found, with the hidden ones</source>
   <translation>Todos los lugares que encontró la búsqueda, incluidos los ocultos</translation>
  </message>
  <message>
   <source>Everyone who has the key can open everything: a vault is for one key holder, not for parties that do not trust each other.</source>
   <translation>Quien tiene la clave puede abrirlo todo: una bóveda es para un solo titular de la clave, no para partes que no se fían unas de otras.</translation>
  </message>
  <message>
   <source>Everything that Kinscape needs is there and works.</source>
   <translation>Todo lo que Kinscape necesita está ahí y funciona.</translation>
  </message>
  <message>
   <source>Everything that is ticked is installed already.</source>
   <translation>Todo lo marcado ya está instalado.</translation>
  </message>
  <message>
   <source>Examine again</source>
   <translation>Examinar de nuevo</translation>
  </message>
  <message>
   <source>Examine everything that Kinscape needs</source>
   <translation>Examinar todo lo que Kinscape necesita</translation>
  </message>
  <message>
   <source>Examples of what you do not look for; they push such places down</source>
   <translation>Ejemplos de lo que no busca; hacen bajar esos lugares</translation>
  </message>
  <message>
   <source>Examples of what you look for; several teach more than one</source>
   <translation>Ejemplos de lo que busca; varios enseñan más que uno</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export embedding vectors</source>
   <translation>Exportar vectores de características</translation>
  </message>
  <message>
   <source>Export places</source>
   <translation>Exportar lugares</translation>
  </message>
  <message>
   <source>Export places of a search</source>
   <translation>Exportar lugares de una búsqueda</translation>
  </message>
  <message>
   <source>Exported places</source>
   <translation>Lugares exportados</translation>
  </message>
  <message>
   <source>Exported {0} to {1}</source>
   <translation>Exportado a {1}: {0}</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportando</translation>
  </message>
  <message>
   <source>Exporting places</source>
   <translation>Exportando lugares</translation>
  </message>
  <message>
   <source>Extent of the example</source>
   <translation>Extensión del ejemplo</translation>
  </message>
  <message>
   <source>Feedback</source>
   <translation>Retroalimentación</translation>
  </message>
  <message>
   <source>Fetching the catalogue</source>
   <translation>Obteniendo el catálogo</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Filtering</source>
   <translation>Filtrando</translation>
  </message>
  <message>
   <source>Find every place in your raster archives that looks like the one you draw</source>
   <translation>Encuentre en sus bibliotecas de rásteres todos los lugares parecidos al que dibuje</translation>
  </message>
  <message>
   <source>Find in this page</source>
   <translation>Buscar en esta página</translation>
  </message>
  <message>
   <source>Find it…</source>
   <translation>Buscarla…</translation>
  </message>
  <message>
   <source>Find moved rasters of an archive</source>
   <translation>Encontrar rásteres movidos de una biblioteca</translation>
  </message>
  <message>
   <source>Find places like an extent or polygons</source>
   <translation>Encontrar lugares como una extensión o polígonos</translation>
  </message>
  <message>
   <source>Find places like an image</source>
   <translation>Encontrar lugares como una imagen</translation>
  </message>
  <message>
   <source>Find places of a concept</source>
   <translation>Encontrar lugares de un concepto</translation>
  </message>
  <message>
   <source>Find similar</source>
   <translation>Buscar parecidos</translation>
  </message>
  <message>
   <source>Find similar places</source>
   <translation>Buscar lugares parecidos</translation>
  </message>
  <message>
   <source>Find the missing rasters</source>
   <translation>Encontrar los rásteres que faltan</translation>
  </message>
  <message>
   <source>Finding the rasters of {name}</source>
   <translation>Buscando los rásteres de {name}</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Resultados del diagnóstico</translation>
  </message>
  <message>
   <source>Findings that are not well</source>
   <translation>Resultados con problemas</translation>
  </message>
  <message>
   <source>Finest raster: {0}</source>
   <translation>Ráster más fino: {0}</translation>
  </message>
  <message>
   <source>Fingerprint of the encoder</source>
   <translation>Huella digital del codificador</translation>
  </message>
  <message>
   <source>First date</source>
   <translation>Primera fecha</translation>
  </message>
  <message>
   <source>First hit right</source>
   <translation>Primer resultado correcto</translation>
  </message>
  <message>
   <source>First ten alike, places kept apart: {0} before, {1} after.</source>
   <translation>Parecidos entre los diez primeros, lugares apartados: {0} antes, {1} después.</translation>
  </message>
  <message>
   <source>Five minutes, on data that Kinscape makes itself</source>
   <translation>Cinco minutos, con datos que crea el propio Kinscape</translation>
  </message>
  <message>
   <source>Fold the query, to leave the room to the places</source>
   <translation>Plegar la consulta, para dejar sitio a los lugares</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder for Kinscape's engine</source>
   <translation>Carpeta para el motor de Kinscape</translation>
  </message>
  <message>
   <source>Folder for the demo</source>
   <translation>Carpeta para la demostración</translation>
  </message>
  <message>
   <source>Folder for the encoder</source>
   <translation>Carpeta para el codificador</translation>
  </message>
  <message>
   <source>Folder in which the missing rasters are now</source>
   <translation>Carpeta en la que están ahora los rásteres que faltan</translation>
  </message>
  <message>
   <source>Folder of an archive</source>
   <translation>Carpeta de una biblioteca</translation>
  </message>
  <message>
   <source>Folder of images, one sub-folder a class</source>
   <translation>Carpeta de imágenes, una subcarpeta por clase</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Carpeta de paquetes</translation>
  </message>
  <message>
   <source>Folder of rasters to index</source>
   <translation>Carpeta de rásteres por indexar</translation>
  </message>
  <message>
   <source>Folder of the archive</source>
   <translation>Carpeta de la biblioteca</translation>
  </message>
  <message>
   <source>Folder of the encoder</source>
   <translation>Carpeta del codificador</translation>
  </message>
  <message>
   <source>Folder of what is published</source>
   <translation>Carpeta de lo publicado</translation>
  </message>
  <message>
   <source>Folder that moved there</source>
   <translation>Carpeta que se movió allí</translation>
  </message>
  <message>
   <source>Folder that was published</source>
   <translation>Carpeta publicada</translation>
  </message>
  <message>
   <source>Folder with a sub-folder of images for each class</source>
   <translation>Carpeta con una subcarpeta de imágenes para cada clase</translation>
  </message>
  <message>
   <source>Folder with rasters</source>
   <translation>Carpeta con rásteres</translation>
  </message>
  <message>
   <source>Folder with the rasters now</source>
   <translation>Carpeta que contiene ahora los rásteres</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Carpeta…</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For 'draw'; for 'estimate' optional, to notice what was marked in it since.</source>
   <translation>Para «draw»; para «estimate» es opcional, para advertir lo que se marcó en ella desde entonces.</translation>
  </message>
  <message>
   <source>For 'estimate'.</source>
   <translation>Para «estimate».</translation>
  </message>
  <message>
   <source>For collections of chips or photos: files are not cut, and need no georeference</source>
   <translation>Para colecciones de recortes o fotos: los archivos no se cortan ni necesitan georreferencia</translation>
  </message>
  <message>
   <source>For collections of pictures; they need no georeference.</source>
   <translation>Para colecciones de imágenes; no necesitan georreferencia.</translation>
  </message>
  <message>
   <source>For encrypted search, which a later version brings; nothing uses it yet</source>
   <translation>Para la búsqueda cifrada, que llegará en una versión posterior; todavía no lo usa nada</translation>
  </message>
  <message>
   <source>For which way to ask the key is made</source>
   <translation>Forma de consultar para la que se crea la clave</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation>Olvidarla</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrados</translation>
  </message>
  <message>
   <source>Found after {0} hits</source>
   <translation>Encontrado tras {0} resultados</translation>
  </message>
  <message>
   <source>Found with Kinscape.</source>
   <translation>Encontrado con Kinscape.</translation>
  </message>
  <message>
   <source>Found with Kinscape. Recipe that replays the run:</source>
   <translation>Encontrado con Kinscape. Receta que repite la ejecución:</translation>
  </message>
  <message>
   <source>Found {0} like the examples in {1}</source>
   <translation>Encontrado en {1}: {0} como los ejemplos</translation>
  </message>
  <message>
   <source>Found: {0} in {1}.</source>
   <translation>Encontrado: {0} en {1}.</translation>
  </message>
  <message>
   <source>Free some space, or choose another folder in the options.</source>
   <translation>Libere espacio o elija otra carpeta en las opciones.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From folders of images</source>
   <translation>De carpetas de imágenes</translation>
  </message>
  <message>
   <source>From my archive (no labels)</source>
   <translation>De mi biblioteca (sin etiquetas)</translation>
  </message>
  <message>
   <source>From places I labelled</source>
   <translation>De lugares que he etiquetado</translation>
  </message>
  <message>
   <source>From the rasters' headers; the time from how fast earlier builds were on this computer</source>
   <translation>Según las cabeceras de los rásteres; el tiempo, según la velocidad de creaciones anteriores en este equipo</translation>
  </message>
  <message>
   <source>From {0} at the beginning to {1} after {2} steps</source>
   <translation>De {0} al principio a {1} tras {2} pasos</translation>
  </message>
  <message>
   <source>Further figures</source>
   <translation>Otras cifras</translation>
  </message>
  <message>
   <source>GDAL {0}, PROJ {1}</source>
   <translation>GDAL {0}, PROJ {1}</translation>
  </message>
  <message>
   <source>GeoJSON in longitude and latitude, for the web</source>
   <translation>GeoJSON en longitud y latitud, para la web</translation>
  </message>
  <message>
   <source>GeoPackage, with all columns, for QGIS and other GIS</source>
   <translation>GeoPackage, con todas las columnas, para QGIS y otros SIG</translation>
  </message>
  <message>
   <source>Getting the installer</source>
   <translation>Obteniendo el instalador</translation>
  </message>
  <message>
   <source>Give one of them: the extent, the polygons, or the image.</source>
   <translation>Indique uno de ellos: la extensión, los polígonos o la imagen.</translation>
  </message>
  <message>
   <source>Give the extent or the polygons, not both.</source>
   <translation>Indique la extensión o los polígonos, no ambos.</translation>
  </message>
  <message>
   <source>Give the new encoder a name first</source>
   <translation>Dé primero un nombre al codificador nuevo</translation>
  </message>
  <message>
   <source>Give the raster on which the example lies.</source>
   <translation>Indique el ráster en el que está el ejemplo.</translation>
  </message>
  <message>
   <source>Give the whole path of the folder</source>
   <translation>Indique la ruta completa de la carpeta</translation>
  </message>
  <message>
   <source>Go on where building was stopped</source>
   <translation>Continuar donde se detuvo la creación</translation>
  </message>
  <message>
   <source>Go on where the training was stopped</source>
   <translation>Continuar donde se detuvo el entrenamiento</translation>
  </message>
  <message>
   <source>Go on with the installation that was begun</source>
   <translation>Continuar con la instalación empezada</translation>
  </message>
  <message>
   <source>Goes to {0}, where {1} are free.</source>
   <translation>Se instala en {0}, con {1} libres.</translation>
  </message>
  <message>
   <source>Going on is worth it: as many as {0} may be left.</source>
   <translation>Merece la pena seguir: puede haber aún hasta {0} más.</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Tarjeta gráfica</translation>
  </message>
  <message>
   <source>Grid</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <source>Ground resolution of the image</source>
   <translation>Resolución de la imagen sobre el terreno</translation>
  </message>
  <message>
   <source>Grouping</source>
   <translation>Agrupando</translation>
  </message>
  <message>
   <source>Groups of tiles that look alike: needs nothing else and takes seconds; the groups have no names</source>
   <translation>Grupos de teselas que se parecen: no necesita nada más y tarda unos segundos; los grupos no tienen nombre</translation>
  </message>
  <message>
   <source>HTML files</source>
   <translation>Archivos HTML</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation>Ayuda sobre esta página</translation>
  </message>
  <message>
   <source>Help on this page (F1)</source>
   <translation>Ayuda sobre esta página (F1)</translation>
  </message>
  <message>
   <source>Help page</source>
   <translation>Página de ayuda</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ocultos</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Hide a place</source>
   <translation>Ocultar un lugar</translation>
  </message>
  <message>
   <source>Hide {0} places</source>
   <translation>Ocultar {0} lugares</translation>
  </message>
  <message>
   <source>Holes up to</source>
   <translation>Huecos hasta</translation>
  </message>
  <message>
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <source>How far the engine has come</source>
   <translation>Hasta dónde ha llegado el motor</translation>
  </message>
  <message>
   <source>How large images are looked at while it learns. Twice the side takes four times as long</source>
   <translation>A qué tamaño se ven las imágenes al aprender. El doble de lado tarda cuatro veces más</translation>
  </message>
  <message>
   <source>How little the question is blurred: small hides more and finds worse. Each question takes as much from your budget for this archive</source>
   <translation>Lo poco que se difumina la pregunta: un valor pequeño oculta más y encuentra peor. Cada pregunta descuenta ese valor de su presupuesto para esta biblioteca</translation>
  </message>
  <message>
   <source>How many places you will look at; the more, the narrower the estimate</source>
   <translation>Cuántos lugares revisará; cuantos más, más estrecha la estimación</translation>
  </message>
  <message>
   <source>How many places, how far apart, and whether hidden ones are shown</source>
   <translation>Cuántos lugares, con qué separación y si se muestran los ocultos</translation>
  </message>
  <message>
   <source>How many tiles you keep there, how large they are together, and when you ask or upload. Neither the question, nor the answer, nor the archive: all are encrypted with your key.</source>
   <translation>Cuántas teselas guarda allí, cuánto ocupan en conjunto y cuándo pregunta o sube datos. Ni la pregunta, ni la respuesta, ni la biblioteca: todo está cifrado con su clave.</translation>
  </message>
  <message>
   <source>How many were missed</source>
   <translation>Cuántos se omitieron</translation>
  </message>
  <message>
   <source>How much a difference in {0} counts: 0 not at all, 1 as usual, 8 eight times as much</source>
   <translation>Cuánto cuenta una diferencia en {0}: 0 nada, 1 lo normal, 8 ocho veces más</translation>
  </message>
  <message>
   <source>How much land cover counts beside the looks</source>
   <translation>Cuánto cuenta la cobertura del suelo junto al aspecto</translation>
  </message>
  <message>
   <source>How much land cover counts in the next search: looks alone (left), land cover alone (right)</source>
   <translation>Cuánto cuenta la cobertura del suelo en la próxima búsqueda: solo el aspecto (izquierda), solo la cobertura (derecha)</translation>
  </message>
  <message>
   <source>How much neighbouring tiles share. With half, nothing falls between two tiles</source>
   <translation>Cuánto comparten las teselas vecinas. Con la mitad, nada queda partido entre dos teselas</translation>
  </message>
  <message>
   <source>How often every image is looked at. Empty: as many as the way of learning needs.</source>
   <translation>Cuántas veces se ve cada imagen. Vacío: las que necesite la forma de aprender.</translation>
  </message>
  <message>
   <source>How often every image is looked at. More takes longer and brings less and less</source>
   <translation>Cuántas veces se ve cada imagen. Más tarda más y aporta cada vez menos</translation>
  </message>
  <message>
   <source>How similar the places are, as bars in the colours of the map. Drag the line, or use the arrow keys: places left of it are hidden on the map and in the list. Nothing is computed again.</source>
   <translation>Cuánto se parecen los lugares, en barras con los colores del mapa. Arrastre la línea o use las flechas del teclado: los lugares a su izquierda se ocultan en el mapa y en la lista. No se recalcula nada.</translation>
  </message>
  <message>
   <source>How the archive is asked</source>
   <translation>Cómo se consulta la biblioteca</translation>
  </message>
  <message>
   <source>How the server is asked: what it can learn, and what it costs</source>
   <translation>Cómo se pregunta al servidor: qué puede averiguar y qué coste tiene</translation>
  </message>
  <message>
   <source>How these places were found</source>
   <translation>Cómo se encontraron estos lugares</translation>
  </message>
  <message>
   <source>How this result was found: run it again, change it, copy it as code, save it, print a report</source>
   <translation>Cómo se obtuvo este resultado: ejecutarlo de nuevo, cambiarlo, copiarlo como código, guardarlo, imprimir un informe</translation>
  </message>
  <message>
   <source>How to ask</source>
   <translation>Cómo consultar</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Image file…</source>
   <translation>Archivo de imagen…</translation>
  </message>
  <message>
   <source>Image size in pixels</source>
   <translation>Tamaño de imagen en píxeles</translation>
  </message>
  <message>
   <source>Image that shows what to look for</source>
   <translation>Imagen que muestra lo que se busca</translation>
  </message>
  <message>
   <source>Imagery: {0}.</source>
   <translation>Imágenes: {0}.</translation>
  </message>
  <message>
   <source>Images</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Images and rasters (*)</source>
   <translation>Imágenes y rásteres (*)</translation>
  </message>
  <message>
   <source>Images of what should not be found</source>
   <translation>Imágenes de lo que no se debe encontrar</translation>
  </message>
  <message>
   <source>Images that could not be read</source>
   <translation>Imágenes que no se pudieron leer</translation>
  </message>
  <message>
   <source>Import embedding vectors</source>
   <translation>Importar vectores de características</translation>
  </message>
  <message>
   <source>Importing</source>
   <translation>Importando</translation>
  </message>
  <message>
   <source>In use: {0}, installed by Kinscape</source>
   <translation>En uso: {0}, instalado por Kinscape</translation>
  </message>
  <message>
   <source>In use: {0}, named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>En uso: {0}, indicado por la variable KINSCAPE_ENGINE_PYTHON</translation>
  </message>
  <message>
   <source>In use: {0}, of the development folder</source>
   <translation>En uso: {0}, de la carpeta de desarrollo</translation>
  </message>
  <message>
   <source>In which order the places stand in the list; the ranks stay as they are</source>
   <translation>En qué orden aparecen los lugares en la lista; los rangos no cambian</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Índice</translation>
  </message>
  <message>
   <source>Index again…</source>
   <translation>Indexar de nuevo…</translation>
  </message>
  <message>
   <source>Index for the small torch</source>
   <translation>Índice del torch pequeño</translation>
  </message>
  <message>
   <source>Index it again: it goes on where it stopped.</source>
   <translation>Indéxela de nuevo: continúa donde se detuvo.</translation>
  </message>
  <message>
   <source>Index my rasters with it…</source>
   <translation>Indexar mis rásteres con él…</translation>
  </message>
  <message>
   <source>Index of the small torch build</source>
   <translation>Índice de la variante pequeña de torch</translation>
  </message>
  <message>
   <source>Index rasters into an archive</source>
   <translation>Indexar rásteres en una biblioteca</translation>
  </message>
  <message>
   <source>Index the rasters of this project</source>
   <translation>Indexar los rásteres de este proyecto</translation>
  </message>
  <message>
   <source>Index what is new or changed; everything else is kept as it is</source>
   <translation>Indexar lo nuevo o modificado; todo lo demás queda como está</translation>
  </message>
  <message>
   <source>Index with it…</source>
   <translation>Indexar con él…</translation>
  </message>
  <message>
   <source>Indexing</source>
   <translation>Indexando</translation>
  </message>
  <message>
   <source>Indexing into {name}</source>
   <translation>Indexando en {name}</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install Kinscape's engine</source>
   <translation>Instalar el motor de Kinscape</translation>
  </message>
  <message>
   <source>Install or update…</source>
   <translation>Instalar o actualizar…</translation>
  </message>
  <message>
   <source>Install the engine again.</source>
   <translation>Instale el motor de nuevo.</translation>
  </message>
  <message>
   <source>Install the engine again; a virus scanner may also hold a file back.</source>
   <translation>Instale el motor de nuevo; también puede que un antivirus retenga un archivo.</translation>
  </message>
  <message>
   <source>Install the engine, or install it again; shows first how large it is</source>
   <translation>Instalar el motor, o reinstalarlo; antes muestra cuánto ocupa</translation>
  </message>
  <message>
   <source>Install the engine; shows first how large it is and where it goes</source>
   <translation>Instalar el motor; antes muestra cuánto ocupa y dónde se instala</translation>
  </message>
  <message>
   <source>Install the networks again, and choose the large build under Advanced.</source>
   <translation>Instale las redes de nuevo y elija la variante grande en Avanzado.</translation>
  </message>
  <message>
   <source>Install what is ticked</source>
   <translation>Instalar lo marcado</translation>
  </message>
  <message>
   <source>Installing Kinscape's engine</source>
   <translation>Instalando el motor de Kinscape</translation>
  </message>
  <message>
   <source>Installing packages</source>
   <translation>Instalando paquetes</translation>
  </message>
  <message>
   <source>Install…</source>
   <translation>Instalar…</translation>
  </message>
  <message>
   <source>Instead of a piece of a raster: a picture, with or without georeference.</source>
   <translation>En lugar de un trozo de ráster: una imagen, con o sin georreferenciación.</translation>
  </message>
  <message>
   <source>Instead of a size in metres. Nothing at all: 256 pixels.</source>
   <translation>En lugar de un tamaño en metros. Si no se indica ninguno: 256 píxeles.</translation>
  </message>
  <message>
   <source>Instead of the extent; each polygon is an example of the same thing.</source>
   <translation>En lugar de la extensión; cada polígono es un ejemplo de lo mismo.</translation>
  </message>
  <message>
   <source>Instead of the rasters of an archive.</source>
   <translation>En lugar de los rásteres de una biblioteca.</translation>
  </message>
  <message>
   <source>It answers, but offers nothing to your account. Ask its owner which archives you may search.</source>
   <translation>Responde, pero no ofrece nada a su cuenta. Pregunte a su propietario en qué bibliotecas puede buscar.</translation>
  </message>
  <message>
   <source>It calls itself {0}</source>
   <translation>Se presenta como {0}</translation>
  </message>
  <message>
   <source>It can be searched; results are kept in the cache. To update it, copy its folder to a place that you may write to.</source>
   <translation>Se puede buscar en ella; los resultados se guardan en la caché. Para actualizarla, copie su carpeta a un sitio donde tenga permiso de escritura.</translation>
  </message>
  <message>
   <source>It cannot be written to: choose another folder in the options.</source>
   <translation>No se puede escribir en ella: elija otra carpeta en las opciones.</translation>
  </message>
  <message>
   <source>It comes with the engine.</source>
   <translation>Viene con el motor.</translation>
  </message>
  <message>
   <source>It costs: {0}</source>
   <translation>Cuesta: {0}</translation>
  </message>
  <message>
   <source>It is even more like Unlike {0} ({1}): mark it with X if it is wrong.</source>
   <translation>Se parece aún más a Distinto {0} ({1}): márquelo con X si es erróneo.</translation>
  </message>
  <message>
   <source>It is in {0} and takes {1}.</source>
   <translation>Está en {0} y ocupa {1}.</translation>
  </message>
  <message>
   <source>It seals your questions and opens the answers; without it nothing can be asked.</source>
   <translation>Sella sus preguntas y abre las respuestas; sin él no se puede consultar nada.</translation>
  </message>
  <message>
   <source>It took {0}.</source>
   <translation>Ha tardado {0}.</translation>
  </message>
  <message>
   <source>It works, but this version of Kinscape was tested with newer packages: update it.</source>
   <translation>Funciona, pero esta versión de Kinscape se probó con paquetes más nuevos: actualícelo.</translation>
  </message>
  <message>
   <source>It works; one thing should be looked at</source>
   <translation>Funciona; conviene revisar un punto</translation>
  </message>
  <message>
   <source>It works; {0} things should be looked at</source>
   <translation>Funciona; conviene revisar {0} puntos</translation>
  </message>
  <message>
   <source>Its address, such as https://archives.example:8743.</source>
   <translation>Su dirección, por ejemplo https://archives.example:8743.</translation>
  </message>
  <message>
   <source>Its file is deleted. Archives that were indexed with it stay, but can only be searched by examples again when it is back.</source>
   <translation>Se elimina su archivo. Las bibliotecas indexadas con él se quedan, pero no se podrán buscar por ejemplos hasta que se restablezca.</translation>
  </message>
  <message>
   <source>Its index</source>
   <translation>Su índice</translation>
  </message>
  <message>
   <source>Its lower limit</source>
   <translation>Su límite inferior</translation>
  </message>
  <message>
   <source>Its rasters</source>
   <translation>Sus rásteres</translation>
  </message>
  <message>
   <source>Its similarity to your example is {0}.</source>
   <translation>Su similitud con su ejemplo es {0}.</translation>
  </message>
  <message>
   <source>Its upper limit</source>
   <translation>Su límite superior</translation>
  </message>
  <message>
   <source>KML, for Google Earth and field apps</source>
   <translation>KML, para Google Earth y aplicaciones de campo</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlas</translation>
  </message>
  <message>
   <source>Keep this receipt in a file, as JSON</source>
   <translation>Guardar este comprobante en un archivo, como JSON</translation>
  </message>
  <message>
   <source>Keep this search in a file from which it can be run again, here or on another computer</source>
   <translation>Guardar esta búsqueda en un archivo para ejecutarla de nuevo, aquí o en otro equipo</translation>
  </message>
  <message>
   <source>Keep this server, and ask it what it holds (Return)</source>
   <translation>Guardar este servidor y preguntarle qué contiene (Intro)</translation>
  </message>
  <message>
   <source>Keep what was learned from the examples in a file, to search for it again, here or in another archive</source>
   <translation>Guardar en un archivo lo aprendido de los ejemplos, para buscarlo otra vez, en esta u otra biblioteca</translation>
  </message>
  <message>
   <source>Keeps checkpoints, so that a training that was stopped can go on.</source>
   <translation>Guarda puntos de control para poder continuar un entrenamiento detenido.</translation>
  </message>
  <message>
   <source>Keeps the best of overlapping tiles, and groups dates.</source>
   <translation>Conserva la mejor de las teselas que se solapan y agrupa las fechas.</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <source>Keys (1)</source>
   <translation>Claves (1)</translation>
  </message>
  <message>
   <source>Keys ({0})</source>
   <translation>Claves ({0})</translation>
  </message>
  <message>
   <source>Keys of the list</source>
   <translation>Teclas de la lista</translation>
  </message>
  <message>
   <source>Kind of index</source>
   <translation>Tipo de índice</translation>
  </message>
  <message>
   <source>Kinds of ground that Kinscape finds in your own imagery; needs no labels</source>
   <translation>Tipos de terreno que Kinscape encuentra en sus propias imágenes; no necesita etiquetas</translation>
  </message>
  <message>
   <source>Kinds of place</source>
   <translation>Tipos de lugar</translation>
  </message>
  <message>
   <source>Kinscape</source>
   <translation>Kinscape</translation>
  </message>
  <message>
   <source>Kinscape Doctor</source>
   <translation>Diagnóstico de Kinscape</translation>
  </message>
  <message>
   <source>Kinscape computes in a program of its own beside QGIS, with packages of its own. One click installs it; QGIS itself is not changed, and an upgrade of the plugin keeps it.</source>
   <translation>Kinscape calcula en un programa propio junto a QGIS, con paquetes propios. Se instala con un clic; QGIS no se modifica, y al actualizar el complemento se conserva.</translation>
  </message>
  <message>
   <source>Kinscape gives an encoder 1 or 3 bands</source>
   <translation>Kinscape da a un codificador 1 o 3 bandas</translation>
  </message>
  <message>
   <source>Kinscape help</source>
   <translation>Ayuda de Kinscape</translation>
  </message>
  <message>
   <source>Kinscape is tested with QGIS 3.40 and later: update QGIS.</source>
   <translation>Kinscape está probado con QGIS 3.40 y posteriores: actualice QGIS.</translation>
  </message>
  <message>
   <source>Kinscape report: {0}</source>
   <translation>Informe de Kinscape: {0}</translation>
  </message>
  <message>
   <source>Kinscape speaks the language of QGIS (Settings &gt; Options &gt; General).</source>
   <translation>Kinscape usa el idioma de QGIS (Configuración &gt; Opciones &gt; General).</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed</source>
   <translation>El motor de Kinscape no está instalado</translation>
  </message>
  <message>
   <source>Kinscape's engine is not installed: no complete environment in {0}</source>
   <translation>El motor de Kinscape no está instalado: no hay un entorno completo en {0}</translation>
  </message>
  <message>
   <source>Kinscape: find places that look alike</source>
   <translation>Kinscape: encontrar lugares que se parecen</translation>
  </message>
  <message>
   <source>Kinscape: find similar places</source>
   <translation>Kinscape: buscar lugares parecidos</translation>
  </message>
  <message>
   <source>L&amp;oss</source>
   <translation>Pér&amp;dida</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label next: 1 place</source>
   <translation>Próximos a etiquetar: 1 lugar</translation>
  </message>
  <message>
   <source>Label next: {0} places</source>
   <translation>Próximos a etiquetar: {0} lugares</translation>
  </message>
  <message>
   <source>Label what helps most, keep what was learned as a concept, or check what was missed</source>
   <translation>Etiquetar lo que más ayuda, guardar lo aprendido como concepto o comprobar lo omitido</translation>
  </message>
  <message>
   <source>Labelled places</source>
   <translation>Lugares etiquetados</translation>
  </message>
  <message>
   <source>Labelled places need an archive or raster layers to be seen on.</source>
   <translation>Los lugares etiquetados necesitan una biblioteca o capas ráster en las que verse.</translation>
  </message>
  <message>
   <source>Land cover</source>
   <translation>Cobertura del suelo</translation>
  </message>
  <message>
   <source>Land cover against looks</source>
   <translation>Cobertura del suelo frente a aspecto</translation>
  </message>
  <message>
   <source>Land cover from</source>
   <translation>Cobertura del suelo desde</translation>
  </message>
  <message>
   <source>Land cover gave {0} of these places another rank.</source>
   <translation>La cobertura del suelo cambió el rango de {0} de estos lugares.</translation>
  </message>
  <message>
   <source>Land cover in percent: your examples | this place</source>
   <translation>Cobertura del suelo en porcentaje: sus ejemplos | este lugar</translation>
  </message>
  <message>
   <source>Land cover of the archive</source>
   <translation>Cobertura del suelo de la biblioteca</translation>
  </message>
  <message>
   <source>Land cover of the tiles</source>
   <translation>Cobertura del suelo de las teselas</translation>
  </message>
  <message>
   <source>Land cover of the tiles of an archive</source>
   <translation>Cobertura del suelo de las teselas de una biblioteca</translation>
  </message>
  <message>
   <source>Land cover of your examples and of this place</source>
   <translation>Cobertura del suelo de sus ejemplos y de este lugar</translation>
  </message>
  <message>
   <source>Land cover: {0}</source>
   <translation>Cobertura del suelo: {0}</translation>
  </message>
  <message>
   <source>Land-cover map</source>
   <translation>Mapa de cobertura del suelo</translation>
  </message>
  <message>
   <source>Land-cover model</source>
   <translation>Modelo de cobertura del suelo</translation>
  </message>
  <message>
   <source>Land-cover network</source>
   <translation>Red de cobertura del suelo</translation>
  </message>
  <message>
   <source>Land-cover raster</source>
   <translation>Ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>Land-cover raster…</source>
   <translation>Ráster de cobertura del suelo…</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Laplace noise has no delta</source>
   <translation>el ruido de Laplace no tiene delta</translation>
  </message>
  <message>
   <source>Large (the index's own)</source>
   <translation>Grande (la del índice)</translation>
  </message>
  <message>
   <source>Last date</source>
   <translation>Última fecha</translation>
  </message>
  <message>
   <source>Latitude and longitude of the point</source>
   <translation>Latitud y longitud del punto</translation>
  </message>
  <message>
   <source>Layer of labelled places</source>
   <translation>Capa de lugares etiquetados</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation>Aprender de</translation>
  </message>
  <message>
   <source>Learn from marks</source>
   <translation>Aprender de las marcas</translation>
  </message>
  <message>
   <source>Learn from what is chosen above; can be stopped and goes on later</source>
   <translation>Aprender de lo elegido arriba; se puede detener y continuar más tarde</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Aprendizaje</translation>
  </message>
  <message>
   <source>Learning classes</source>
   <translation>Aprendiendo clases</translation>
  </message>
  <message>
   <source>Learning visual words</source>
   <translation>Aprendiendo palabras visuales</translation>
  </message>
  <message>
   <source>Learning what to compress by</source>
   <translation>Aprendiendo la base de compresión</translation>
  </message>
  <message>
   <source>Learns the classes of a collection, one sub-folder a class, 50 images each or more.</source>
   <translation>Aprende las clases de una colección, una subcarpeta por clase, con 50 imágenes o más cada una.</translation>
  </message>
  <message>
   <source>Learns to tell your classes apart where they look alike, from 20 places a class or more; a fifth of the area is kept apart to measure how good it is.</source>
   <translation>Aprende a distinguir sus clases cuando se parecen, con 20 lugares o más por clase; se aparta una quinta parte de la zona para medir su calidad.</translation>
  </message>
  <message>
   <source>Least distance between places</source>
   <translation>Distancia mínima entre lugares</translation>
  </message>
  <message>
   <source>Least distance to a better place in metres</source>
   <translation>Distancia mínima en metros a un lugar mejor</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Puntuación mínima</translation>
  </message>
  <message>
   <source>Leave everything as it is</source>
   <translation>Dejar todo como está</translation>
  </message>
  <message>
   <source>Leave out 1 raster that a VRT shows as well</source>
   <translation>Excluir 1 ráster que también muestra un VRT</translation>
  </message>
  <message>
   <source>Leave out the place of the query</source>
   <translation>Excluir el lugar de la consulta</translation>
  </message>
  <message>
   <source>Leave out the query</source>
   <translation>Excluir la consulta</translation>
  </message>
  <message>
   <source>Leave out {0} rasters that a VRT shows as well</source>
   <translation>Excluir {0} rásteres que también muestra un VRT</translation>
  </message>
  <message>
   <source>Length of the vectors</source>
   <translation>Longitud de los vectores</translation>
  </message>
  <message>
   <source>Libraries of QGIS</source>
   <translation>Bibliotecas de software de QGIS</translation>
  </message>
  <message>
   <source>Licence: GPL-3.0-or-later. © {0}</source>
   <translation>Licencia: GPL-3.0-or-later. © {0}</translation>
  </message>
  <message>
   <source>Licence: {0}</source>
   <translation>Licencia: {0}</translation>
  </message>
  <message>
   <source>Like</source>
   <translation>Parecido</translation>
  </message>
  <message>
   <source>Like 1</source>
   <translation>Parecido 1</translation>
  </message>
  <message>
   <source>Like a place</source>
   <translation>Marcar un lugar como parecido</translation>
  </message>
  <message>
   <source>Like the query: {0}</source>
   <translation>Como la consulta: {0}</translation>
  </message>
  <message>
   <source>Like {0}</source>
   <translation>Parecido {0}</translation>
  </message>
  <message>
   <source>Like {0} places</source>
   <translation>Marcar {0} lugares como parecidos</translation>
  </message>
  <message>
   <source>Like {0}: similarity {1}</source>
   <translation>Parecido {0}: similitud {1}</translation>
  </message>
  <message>
   <source>Like {name}</source>
   <translation>Como {name}</translation>
  </message>
  <message>
   <source>Limit the search to dates and sources, and say how many places to return</source>
   <translation>Limitar la búsqueda a fechas y fuentes, e indicar cuántos lugares devolver</translation>
  </message>
  <message>
   <source>List every raster layer of this project that is a file</source>
   <translation>Poner en la lista todas las capas ráster de este proyecto que sean un archivo</translation>
  </message>
  <message>
   <source>List the query's own place too, and search again</source>
   <translation>Incluir también el propio lugar de la consulta y buscar de nuevo</translation>
  </message>
  <message>
   <source>List them again; they stay marked</source>
   <translation>Volver a mostrarlos en la lista; siguen marcados</translation>
  </message>
  <message>
   <source>Local index</source>
   <translation>Índice local</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Localizar…</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <source>Look at everything again (F5)</source>
   <translation>Examinar todo de nuevo (F5)</translation>
  </message>
  <message>
   <source>Look whether this Python has what the engine needs; takes a few seconds</source>
   <translation>Comprobar si este Python tiene lo que necesita el motor; tarda unos segundos</translation>
  </message>
  <message>
   <source>Looked at {0} of the archive, not at all of it.</source>
   <translation>Se examinaron {0} de la biblioteca, no toda.</translation>
  </message>
  <message>
   <source>Looking at everything that Kinscape needs…</source>
   <translation>Examinando todo lo que Kinscape necesita…</translation>
  </message>
  <message>
   <source>Looking at files</source>
   <translation>Examinando archivos</translation>
  </message>
  <message>
   <source>Looking at the archives of the server</source>
   <translation>Examinando las bibliotecas del servidor</translation>
  </message>
  <message>
   <source>Looking at the rasters…</source>
   <translation>Examinando los rásteres…</translation>
  </message>
  <message>
   <source>Looking for Python</source>
   <translation>Buscando Python</translation>
  </message>
  <message>
   <source>Looks alone, every class weighing the same</source>
   <translation>Solo el aspecto, todas las clases con el mismo peso</translation>
  </message>
  <message>
   <source>Looks at the engine, its packages, memory, disk space and graphics card, and at an archive if you name one, and says what is wrong and what to do. Nothing is changed; the optional report holds no name, no home folder and no password.</source>
   <translation>Examina el motor, sus paquetes, la memoria, el espacio en disco y la tarjeta gráfica, y también una biblioteca si indica una, y dice qué está mal y qué hacer. No se modifica nada; el informe opcional no contiene nombres, carpetas personales ni contraseñas.</translation>
  </message>
  <message>
   <source>Looks at the tiles of your archive in many ways (turned, brighter, closer) and learns what belongs together. Needs no labels.</source>
   <translation>Mira las teselas de su biblioteca de muchas formas (giradas, más claras, más cerca) y aprende lo que va junto. No necesita etiquetas.</translation>
  </message>
  <message>
   <source>Looks whether this Python has what the engine needs, and uses it if it has</source>
   <translation>Comprueba si este Python tiene lo que necesita el motor y, si es así, lo usa</translation>
  </message>
  <message>
   <source>Loss at the end</source>
   <translation>Pérdida al final</translation>
  </message>
  <message>
   <source>Loss for labelled places</source>
   <translation>Pérdida para lugares etiquetados</translation>
  </message>
  <message>
   <source>Loss: {0} at the beginning, {1} at the end.</source>
   <translation>Pérdida: {0} al principio, {1} al final.</translation>
  </message>
  <message>
   <source>Lowest score shown</source>
   <translation>Puntuación mínima mostrada</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creada</translation>
  </message>
  <message>
   <source>Made for the server {0}</source>
   <translation>Creada para el servidor {0}</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Hecho con</translation>
  </message>
  <message>
   <source>Made with Kinscape and QGIS.</source>
   <translation>Hecho con Kinscape y QGIS.</translation>
  </message>
  <message>
   <source>Make a key with a name of your own, such as one for a vault</source>
   <translation>Crear una clave con un nombre propio, por ejemplo para una bóveda</translation>
  </message>
  <message>
   <source>Make a small landscape and its archive in {0}, and open both; it takes a few seconds</source>
   <translation>Crear un pequeño paisaje y su biblioteca en {0} y abrir ambos; tarda unos segundos</translation>
  </message>
  <message>
   <source>Make an archive…</source>
   <translation>Crear una biblioteca…</translation>
  </message>
  <message>
   <source>Make an encoder that knows your own imagery or your own classes</source>
   <translation>Crear un codificador que conozca sus propias imágenes o sus propias clases</translation>
  </message>
  <message>
   <source>Make the demo</source>
   <translation>Crear la demostración</translation>
  </message>
  <message>
   <source>Makes a map of what covers the ground: water, bare land, roads, buildings and vegetation, told from the imagery by a network. The map is a raster of class numbers with names and colours; a table beside it says how many square metres each class covers.

Rasters of any size work; finer imagery is brought to the pixel size that the network knows. It was trained on one city: compare the map with the imagery before you use its areas.

Cancelling leaves nothing behind; an earlier map stays until the new one is whole.</source>
   <translation>Crea un mapa de lo que cubre el suelo: agua, suelo desnudo, carreteras, edificios y vegetación, reconocidos en las imágenes por una red. El mapa es un ráster de números de clase con nombres y colores; una tabla adjunta dice cuántos metros cuadrados ocupa cada clase.

Sirven rásteres de cualquier tamaño; las imágenes más finas se llevan al tamaño de píxel que conoce la red. Se entrenó con una sola ciudad: compare el mapa con las imágenes antes de usar sus superficies.

Si se cancela, no queda nada; un mapa anterior se mantiene hasta que el nuevo está completo.</translation>
  </message>
  <message>
   <source>Makes an archive from a GeoParquet file with footprints and a column of embedding vectors, written by Kinscape or by another program. Searches then use its tiles as examples.</source>
   <translation>Crea una biblioteca a partir de un archivo GeoParquet con huellas y una columna de vectores de características, escrito por Kinscape o por otro programa. Las búsquedas usan después sus teselas como ejemplos.</translation>
  </message>
  <message>
   <source>Makes an encoder that knows your imagery or your classes, and keeps it among the encoders of this computer.

'archive' learns the look of an archive's own tiles and needs no labels. 'places' learns from points or polygons with a class field, seen on the rasters of the archive or on raster layers. 'classes' learns from a folder with one sub-folder of images a class.

Takes from minutes to hours; the progress shows the time left. Cancelling keeps what was learned: with the same work folder the same training goes on from there.</source>
   <translation>Crea un codificador que conoce sus imágenes o sus clases y lo guarda entre los codificadores de este equipo.

«archive» aprende el aspecto de las propias teselas de una biblioteca y no necesita etiquetas. «places» aprende de puntos o polígonos con un campo de clase, vistos en los rásteres de la biblioteca o en capas ráster. «classes» aprende de una carpeta con una subcarpeta de imágenes por clase.

Tarda de minutos a horas; el progreso muestra el tiempo restante. Si se cancela, se conserva lo aprendido: con la misma carpeta de trabajo, el mismo entrenamiento continúa desde ahí.</translation>
  </message>
  <message>
   <source>Makes searches of very large archives faster, at the price of missing some places. How many is measured against exact search on a sample of tiles, and reported as recall.

'exact' removes the index. Archives below about a million tiles need none.</source>
   <translation>Acelera las búsquedas en bibliotecas muy grandes, a costa de perder algunos lugares. Cuántos, se mide frente a la búsqueda exacta con una muestra de teselas y se indica como exhaustividad.

«exact» elimina el índice. Las bibliotecas de menos de un millón de teselas, aproximadamente, no lo necesitan.</translation>
  </message>
  <message>
   <source>Making lists</source>
   <translation>Creando listas</translation>
  </message>
  <message>
   <source>Making overviews</source>
   <translation>Creando vistas generales</translation>
  </message>
  <message>
   <source>Making the demo</source>
   <translation>Creando la demostración</translation>
  </message>
  <message>
   <source>Making the environment</source>
   <translation>Creando el entorno</translation>
  </message>
  <message>
   <source>Making the scene</source>
   <translation>Generando la escena</translation>
  </message>
  <message>
   <source>Map in {0}.</source>
   <translation>Mapa en {0}.</translation>
  </message>
  <message>
   <source>Mapping the land cover</source>
   <translation>Cartografiando la cobertura del suelo</translation>
  </message>
  <message>
   <source>Mark a place with A, or add an example under Like first</source>
   <translation>Marque primero un lugar con A o añada un ejemplo en Parecido</translation>
  </message>
  <message>
   <source>Mark the selected places as what you do not look for</source>
   <translation>Marcar los lugares seleccionados como lo que no busca</translation>
  </message>
  <message>
   <source>Mark the selected places as what you look for</source>
   <translation>Marcar los lugares seleccionados como lo que busca</translation>
  </message>
  <message>
   <source>Mean average precision at 10</source>
   <translation>Precisión media promedio en 10</translation>
  </message>
  <message>
   <source>Mean average precision at ten: {0} before, {1} after.</source>
   <translation>Precisión media promedio en diez: {0} antes, {1} después.</translation>
  </message>
  <message>
   <source>Mean average precision over all</source>
   <translation>Precisión media promedio total</translation>
  </message>
  <message>
   <source>Measuring</source>
   <translation>Midiendo</translation>
  </message>
  <message>
   <source>Measuring before and after</source>
   <translation>Midiendo antes y después</translation>
  </message>
  <message>
   <source>Measuring the index</source>
   <translation>Midiendo el índice</translation>
  </message>
  <message>
   <source>Memory and processor</source>
   <translation>Memoria y procesador</translation>
  </message>
  <message>
   <source>Memory for a job</source>
   <translation>Memoria por tarea</translation>
  </message>
  <message>
   <source>Memory for the pictures of the gallery in the dock</source>
   <translation>Memoria para las imágenes de la galería del panel</translation>
  </message>
  <message>
   <source>Memory for thumbnails</source>
   <translation>Memoria para miniaturas</translation>
  </message>
  <message>
   <source>Memory in megabytes, at most</source>
   <translation>Memoria máxima, en megabytes</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Metres per pixel</source>
   <translation>Metros por píxel</translation>
  </message>
  <message>
   <source>Metres per pixel. Empty: unknown; the whole picture is taken as one tile.</source>
   <translation>Metros por píxel. Vacío: desconocido; la imagen entera se toma como una tesela.</translation>
  </message>
  <message>
   <source>Missing rasters</source>
   <translation>Rásteres que faltan</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More filters</source>
   <translation>Más filtros</translation>
  </message>
  <message>
   <source>More filters ({0} set)</source>
   <translation>Más filtros ({0} activos)</translation>
  </message>
  <message>
   <source>More images of the same thing</source>
   <translation>Más imágenes de lo mismo</translation>
  </message>
  <message>
   <source>More limits</source>
   <translation>Más límites</translation>
  </message>
  <message>
   <source>More similar than all other tiles that were compared</source>
   <translation>Más parecido que todas las demás teselas comparadas</translation>
  </message>
  <message>
   <source>More similar than {0} % of random tiles</source>
   <translation>Más parecido que el {0} % de teselas al azar</translation>
  </message>
  <message>
   <source>More: options, doctor, help, about</source>
   <translation>Más: opciones, diagnóstico, ayuda, acerca de</translation>
  </message>
  <message>
   <source>Most like example {0} ({1}); least like example {2} ({3}).</source>
   <translation>A lo que más se parece: ejemplo {0} ({1}); a lo que menos: ejemplo {2} ({3}).</translation>
  </message>
  <message>
   <source>Most places shown</source>
   <translation>Máximo de lugares mostrados</translation>
  </message>
  <message>
   <source>Move an example</source>
   <translation>Mover un ejemplo</translation>
  </message>
  <message>
   <source>Move to the other strip</source>
   <translation>Mover a la otra tira</translation>
  </message>
  <message>
   <source>Move to {0}</source>
   <translation>Mover a {0}</translation>
  </message>
  <message>
   <source>Move {0} examples</source>
   <translation>Mover {0} ejemplos</translation>
  </message>
  <message>
   <source>NDCG at 10</source>
   <translation>NDCG en 10</translation>
  </message>
  <message>
   <source>Na&amp;me</source>
   <translation>No&amp;mbre</translation>
  </message>
  <message>
   <source>Name for those who search it</source>
   <translation>Nombre para quienes busquen en ella</translation>
  </message>
  <message>
   <source>Name of the encoder</source>
   <translation>Nombre del codificador</translation>
  </message>
  <message>
   <source>Name of the new encoder</source>
   <translation>Nombre del codificador nuevo</translation>
  </message>
  <message>
   <source>Network proxy</source>
   <translation>Proxy de red</translation>
  </message>
  <message>
   <source>Network, packages and Python</source>
   <translation>Red, paquetes y Python</translation>
  </message>
  <message>
   <source>Networks that turn tiles to vectors</source>
   <translation>Redes que convierten teselas en vectores</translation>
  </message>
  <message>
   <source>Neural networks</source>
   <translation>Redes neuronales</translation>
  </message>
  <message>
   <source>New archive…</source>
   <translation>Biblioteca nueva…</translation>
  </message>
  <message>
   <source>New rasters</source>
   <translation>Rásteres nuevos</translation>
  </message>
  <message>
   <source>New tiles</source>
   <translation>Teselas nuevas</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Nueva…</translation>
  </message>
  <message>
   <source>No NVIDIA card was found: the small build, for the processor alone</source>
   <translation>No se encontró ninguna tarjeta NVIDIA: la variante pequeña, solo para el procesador</translation>
  </message>
  <message>
   <source>No archive is open</source>
   <translation>No hay ninguna biblioteca abierta</translation>
  </message>
  <message>
   <source>No archive yet</source>
   <translation>Aún no hay biblioteca</translation>
  </message>
  <message>
   <source>No authentication: only servers that are open to everybody answer</source>
   <translation>Sin autenticación: solo responden los servidores abiertos a todos</translation>
  </message>
  <message>
   <source>No file on disk, so it cannot be indexed: {0}</source>
   <translation>No es un archivo en el disco y no se puede indexar: {0}</translation>
  </message>
  <message>
   <source>No place found</source>
   <translation>No se encontró ningún lugar</translation>
  </message>
  <message>
   <source>No place passes: lower the threshold, allow more places, or show the hidden ones.</source>
   <translation>Ningún lugar cumple los límites: baje el umbral, admita más lugares o muestre los ocultos.</translation>
  </message>
  <message>
   <source>No place was found</source>
   <translation>No se encontró ningún lugar</translation>
  </message>
  <message>
   <source>No place was found. A filter, the dates or the least score may leave nothing to search.</source>
   <translation>No se encontró ningún lugar. Puede que un filtro, las fechas o la puntuación mínima no dejen nada que buscar.</translation>
  </message>
  <message>
   <source>No server yet</source>
   <translation>Todavía no hay servidores</translation>
  </message>
  <message>
   <source>No tile of the archive is of these dates.</source>
   <translation>Ninguna tesela de la biblioteca es de estas fechas.</translation>
  </message>
  <message>
   <source>No tile of the archive is that near to the point.</source>
   <translation>Ninguna tesela de la biblioteca está tan cerca del punto.</translation>
  </message>
  <message>
   <source>No warnings</source>
   <translation>Sin advertencias</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <source>Noise is deniability, not encryption. A small epsilon hides the question and destroys the search; a large one does the opposite. There is no setting that gives both.</source>
   <translation>El ruido permite negar de forma creíble, pero no es cifrado. Un épsilon pequeño oculta la pregunta y arruina la búsqueda; uno grande hace lo contrario. No hay ningún ajuste que dé ambas cosas.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <source>None is open</source>
   <translation>Ninguna abierta</translation>
  </message>
  <message>
   <source>None of its packages is installed</source>
   <translation>Ninguno de sus paquetes está instalado</translation>
  </message>
  <message>
   <source>None that networks could use: they run on the processor</source>
   <translation>Ninguna que las redes puedan usar: se ejecutan en el procesador</translation>
  </message>
  <message>
   <source>None: searches are exact</source>
   <translation>Ninguno: las búsquedas son exactas</translation>
  </message>
  <message>
   <source>Not for this archive: each of its files is one tile</source>
   <translation>No disponible para esta biblioteca: cada uno de sus archivos es una tesela</translation>
  </message>
  <message>
   <source>Not for this result: its places have no position, or it was made by an earlier version</source>
   <translation>No disponible para este resultado: sus lugares no tienen posición, o lo creó una versión anterior</translation>
  </message>
  <message>
   <source>Not found: {0}</source>
   <translation>No encontrado: {0}</translation>
  </message>
  <message>
   <source>Not installed: {0}</source>
   <translation>Sin instalar: {0}</translation>
  </message>
  <message>
   <source>Not installed; nothing else needs it</source>
   <translation>Sin instalar; nada más lo necesita</translation>
  </message>
  <message>
   <source>Not up to date: {0}. Update brings it up to date.</source>
   <translation>No está al día: {0}. Actualizar la pone al día.</translation>
  </message>
  <message>
   <source>Nothing hides from the server who asks, when, and how often.</source>
   <translation>Nada oculta al servidor quién pregunta, cuándo y con qué frecuencia.</translation>
  </message>
  <message>
   <source>Nothing is running.</source>
   <translation>No hay nada en ejecución.</translation>
  </message>
  <message>
   <source>Nothing is wrong</source>
   <translation>Todo está bien</translation>
  </message>
  <message>
   <source>Nothing proves that the server computed honestly; a probe, where the owner offers one, finds careless errors and some lies.</source>
   <translation>Nada demuestra que el servidor calculó honestamente; una muestra de control, si el propietario la ofrece, detecta errores por descuido y algunas mentiras.</translation>
  </message>
  <message>
   <source>Nothing that you look for has been found yet, neither by the search nor in the sample.</source>
   <translation>Aún no se ha encontrado nada de lo que busca, ni en la búsqueda ni en la muestra.</translation>
  </message>
  <message>
   <source>Nothing to show</source>
   <translation>Nada que mostrar</translation>
  </message>
  <message>
   <source>Nothing was measured yet</source>
   <translation>Aún no se ha medido nada</translation>
  </message>
  <message>
   <source>Nothing was missed: every place is reviewed</source>
   <translation>No se omitió nada: todos los lugares están revisados</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>Aún nada.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Number of dates</source>
   <translation>Número de fechas</translation>
  </message>
  <message>
   <source>Number of places</source>
   <translation>Número de lugares</translation>
  </message>
  <message>
   <source>Number of processes</source>
   <translation>Número de procesos</translation>
  </message>
  <message>
   <source>Number the rasters instead of naming them</source>
   <translation>Numerar los rásteres en lugar de nombrarlos</translation>
  </message>
  <message>
   <source>Numbers for each image</source>
   <translation>Números por imagen</translation>
  </message>
  <message>
   <source>Numbers of a tile (fused)</source>
   <translation>Números de una tesela (fused)</translation>
  </message>
  <message>
   <source>Numbers of a tile from</source>
   <translation>Números de una tesela desde</translation>
  </message>
  <message>
   <source>Of places closer together than this, show only the best; 0 shows all</source>
   <translation>De los lugares más cercanos entre sí que esta distancia, mostrar solo el mejor; 0 los muestra todos</translation>
  </message>
  <message>
   <source>Of tiles that overlap, or show the same ground on several dates, keep the most similar</source>
   <translation>De las teselas que se solapan, o que muestran el mismo terreno en varias fechas, conservar la más parecida</translation>
  </message>
  <message>
   <source>Of what it should not be like, it is nearest to Unlike {0} ({1}).</source>
   <translation>De lo que no debe parecerse, lo más cercano es Distinto {0} ({1}).</translation>
  </message>
  <message>
   <source>Of {0} packages, these work: {1}</source>
   <translation>De {0} paquetes, funcionan estos: {1}</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 1, 2, 3. Empty: the first three colour bands. They hold for these rasters; add a sensor with another order of bands in a run of its own.</source>
   <translation>Una (usada como gris) o tres, por ejemplo 1, 2, 3. Vacío: las tres primeras bandas de color. Valen para estos rásteres; añada en una ejecución aparte un sensor con otro orden de bandas.</translation>
  </message>
  <message>
   <source>One (used as grey) or three, such as 4, 3, 2. Empty: the first three colour bands.</source>
   <translation>Una (usada como gris) o tres, por ejemplo 4, 3, 2. Vacío: las tres primeras bandas de color.</translation>
  </message>
  <message>
   <source>One hit for each place</source>
   <translation>Un resultado por lugar</translation>
  </message>
  <message>
   <source>One hit per place</source>
   <translation>Un resultado por lugar</translation>
  </message>
  <message>
   <source>One more place to review</source>
   <translation>Queda un lugar más por revisar</translation>
  </message>
  <message>
   <source>One more thing was left out.</source>
   <translation>Se excluyó una cosa más.</translation>
  </message>
  <message>
   <source>One thing is wrong and must be mended</source>
   <translation>Hay un error que se debe corregir</translation>
  </message>
  <message>
   <source>Only imagery of this day or earlier</source>
   <translation>Solo imágenes de este día o anteriores</translation>
  </message>
  <message>
   <source>Only imagery of this day or later</source>
   <translation>Solo imágenes de este día o posteriores</translation>
  </message>
  <message>
   <source>Only in</source>
   <translation>Solo en</translation>
  </message>
  <message>
   <source>Only in these rasters</source>
   <translation>Solo en estos rásteres</translation>
  </message>
  <message>
   <source>Only near this point</source>
   <translation>Solo cerca de este punto</translation>
  </message>
  <message>
   <source>Only part of the archive is searched, so a similar tile may be missed.</source>
   <translation>Solo se busca en una parte de la biblioteca, así que puede omitirse alguna tesela parecida.</translation>
  </message>
  <message>
   <source>Only places marked so in the dock</source>
   <translation>Solo los lugares marcados así en el panel</translation>
  </message>
  <message>
   <source>Only places within this distance of the point; 0 switches it off</source>
   <translation>Solo lugares a esta distancia del punto o menos; 0 lo desactiva</translation>
  </message>
  <message>
   <source>Only so many places that look most alike are put into a new order; those after them stay</source>
   <translation>Solo se reordena este número de lugares, los de aspecto más parecido; los siguientes se quedan donde están</translation>
  </message>
  <message>
   <source>Only the entry in this list goes: its authentication stays in QGIS, your keys and results stay here.</source>
   <translation>Solo se quita la entrada de esta lista: su autenticación sigue en QGIS, y sus claves y resultados siguen aquí.</translation>
  </message>
  <message>
   <source>Only the query's own place was found, and it is left out.</source>
   <translation>Solo se encontró el propio lugar de la consulta, que está excluido.</translation>
  </message>
  <message>
   <source>Only tiles of the rasters that are ticked; none ticked means all</source>
   <translation>Solo teselas de los rásteres marcados; si no se marca ninguno, de todos</translation>
  </message>
  <message>
   <source>Only within these polygons</source>
   <translation>Solo dentro de estos polígonos</translation>
  </message>
  <message>
   <source>Only within this extent</source>
   <translation>Solo dentro de esta extensión</translation>
  </message>
  <message>
   <source>Open Kinscape's page in QGIS's options</source>
   <translation>Abrir la página de Kinscape en las opciones de QGIS</translation>
  </message>
  <message>
   <source>Open an archive first: its rasters are what is looked at</source>
   <translation>Abra primero una biblioteca: se examinan sus rásteres</translation>
  </message>
  <message>
   <source>Open an archive first: the demo server serves that</source>
   <translation>Abra primero una biblioteca: es la que ofrece el servidor de demostración</translation>
  </message>
  <message>
   <source>Open an archive first; words need one whose encoder knows them</source>
   <translation>Abra primero una biblioteca; las palabras requieren una cuyo codificador las entienda</translation>
  </message>
  <message>
   <source>Open an archive that exists already</source>
   <translation>Abrir una biblioteca existente</translation>
  </message>
  <message>
   <source>Open an archive, or make a new one</source>
   <translation>Abrir una biblioteca o crear una nueva</translation>
  </message>
  <message>
   <source>Open an archive…</source>
   <translation>Abrir una biblioteca…</translation>
  </message>
  <message>
   <source>Open archive…</source>
   <translation>Abrir biblioteca…</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open in a browser</source>
   <translation>Abrir en un navegador</translation>
  </message>
  <message>
   <source>Open log</source>
   <translation>Abrir registro</translation>
  </message>
  <message>
   <source>Open options…</source>
   <translation>Abrir opciones…</translation>
  </message>
  <message>
   <source>Open the Archive page</source>
   <translation>Abrir la página Biblioteca</translation>
  </message>
  <message>
   <source>Open the Archive page with the rasters of this project listed</source>
   <translation>Abrir la página Biblioteca con los rásteres de este proyecto en la lista</translation>
  </message>
  <message>
   <source>Open the Archive page with this encoder chosen, for a new archive of your rasters</source>
   <translation>Abrir la página Biblioteca con este codificador elegido, para una biblioteca nueva de sus rásteres</translation>
  </message>
  <message>
   <source>Open the Archive page, to index the rasters into a new folder</source>
   <translation>Abrir la página Biblioteca para indexar los rásteres en una carpeta nueva</translation>
  </message>
  <message>
   <source>Open the Remote page, to add a server or to see what they hold</source>
   <translation>Abrir la página Remoto, para añadir un servidor o ver qué contienen</translation>
  </message>
  <message>
   <source>Open the Search page, where it can be installed</source>
   <translation>Abrir la página Buscar, donde se puede instalar</translation>
  </message>
  <message>
   <source>Open the Search page, which then asks this archive in this way</source>
   <translation>Abrir la página Buscar, que consultará esta biblioteca de esta forma</translation>
  </message>
  <message>
   <source>Open the installer to add the neural networks</source>
   <translation>Abrir el instalador para añadir las redes neuronales</translation>
  </message>
  <message>
   <source>Open the latest result of this project again</source>
   <translation>Abrir de nuevo el último resultado de este proyecto</translation>
  </message>
  <message>
   <source>Open the page that says in plain words who learns what when you ask in this way</source>
   <translation>Abrir la página que explica con palabras sencillas quién averigua qué al consultar de esta forma</translation>
  </message>
  <message>
   <source>Open the page where building can be followed and stopped</source>
   <translation>Abrir la página donde se puede seguir y detener la creación</translation>
  </message>
  <message>
   <source>Open {0} in this project from now on</source>
   <translation>Abrir {0} en este proyecto a partir de ahora</translation>
  </message>
  <message>
   <source>Opening the answer</source>
   <translation>Abriendo la respuesta</translation>
  </message>
  <message>
   <source>Operating system</source>
   <translation>Sistema operativo</translation>
  </message>
  <message>
   <source>Options of the mode</source>
   <translation>Opciones del modo</translation>
  </message>
  <message>
   <source>Options of the ways to ask</source>
   <translation>Opciones de las formas de consultar</translation>
  </message>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>Or try it with your own archive: a server for this computer alone.</source>
   <translation>O pruébelo con su propia biblioteca: un servidor solo para este equipo.</translation>
  </message>
  <message>
   <source>Order of the places</source>
   <translation>Orden de los lugares</translation>
  </message>
  <message>
   <source>Order of the report</source>
   <translation>Orden del informe</translation>
  </message>
  <message>
   <source>Order the places by looks (left), by land cover (right), or by both; nothing is searched again</source>
   <translation>Ordenar los lugares por aspecto (izquierda), por cobertura del suelo (derecha) o por ambos; no se repite ninguna búsqueda</translation>
  </message>
  <message>
   <source>Orders the first</source>
   <translation>Ordena los primeros</translation>
  </message>
  <message>
   <source>Out of date</source>
   <translation>Desactualizada</translation>
  </message>
  <message>
   <source>Overlap of neighbouring tiles</source>
   <translation>Solape de teselas vecinas</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Índice de paquetes</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste or drop</source>
   <translation>Pegue o suelte</translation>
  </message>
  <message>
   <source>Percentile under random tiles</source>
   <translation>Percentil entre teselas al azar</translation>
  </message>
  <message>
   <source>Pick the point on the map</source>
   <translation>Elegir el punto en el mapa</translation>
  </message>
  <message>
   <source>Picture of an example</source>
   <translation>Imagen de un ejemplo</translation>
  </message>
  <message>
   <source>Pictures for the report</source>
   <translation>Imágenes para el informe</translation>
  </message>
  <message>
   <source>Pictures of queries, and results without a name of their own, will be gone, also for other projects that show them. What the open project shows is kept.</source>
   <translation>Se perderán las imágenes de las consultas y los resultados sin nombre propio, también para otros proyectos que los muestren. Lo que muestra el proyecto abierto se conserva.</translation>
  </message>
  <message>
   <source>Pictures or map tiles that you load from the same party afterwards show which places you look at; Kinscape itself fetches nothing after the answer.</source>
   <translation>Las imágenes o teselas de mapa que cargue después de la misma parte muestran qué lugares mira; Kinscape en sí no descarga nada después de la respuesta.</translation>
  </message>
  <message>
   <source>Pictures…</source>
   <translation>Imágenes…</translation>
  </message>
  <message>
   <source>Pixel</source>
   <translation>Píxel</translation>
  </message>
  <message>
   <source>Pixel size of the map in metres</source>
   <translation>Tamaño de píxel del mapa en metros</translation>
  </message>
  <message>
   <source>Place {0}, score {1}</source>
   <translation>Lugar {0}, puntuación {1}</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Places are ranked by their looks alone</source>
   <translation>Los lugares se clasifican solo por su aspecto</translation>
  </message>
  <message>
   <source>Places chosen</source>
   <translation>Lugares elegidos</translation>
  </message>
  <message>
   <source>Places found</source>
   <translation>Lugares encontrados</translation>
  </message>
  <message>
   <source>Places found, the most similar first</source>
   <translation>Lugares encontrados, primero los más parecidos</translation>
  </message>
  <message>
   <source>Places found, the most similar first; a click, or the arrow keys, show them on the map</source>
   <translation>Lugares encontrados, primero los más parecidos; un clic o las flechas del teclado los muestran en el mapa</translation>
  </message>
  <message>
   <source>Places in the results</source>
   <translation>Lugares en los resultados</translation>
  </message>
  <message>
   <source>Places in the sample</source>
   <translation>Lugares de la muestra</translation>
  </message>
  <message>
   <source>Places of a class nearer to each other than to any other class</source>
   <translation>Los lugares de una clase, más cerca entre sí que de cualquier otra clase</translation>
  </message>
  <message>
   <source>Places that changed their rank</source>
   <translation>Lugares que cambiaron de rango</translation>
  </message>
  <message>
   <source>Places that land cover orders</source>
   <translation>Lugares que ordena la cobertura del suelo</translation>
  </message>
  <message>
   <source>Places that look like the query</source>
   <translation>Lugares parecidos a la consulta</translation>
  </message>
  <message>
   <source>Places that look like {0}</source>
   <translation>Lugares parecidos a {0}</translation>
  </message>
  <message>
   <source>Places to choose from</source>
   <translation>Lugares entre los que elegir</translation>
  </message>
  <message>
   <source>Places to judge</source>
   <translation>Lugares por valorar</translation>
  </message>
  <message>
   <source>Places to label</source>
   <translation>Lugares por etiquetar</translation>
  </message>
  <message>
   <source>Places to review</source>
   <translation>Lugares por revisar</translation>
  </message>
  <message>
   <source>Places whose land cover is not known</source>
   <translation>Lugares cuya cobertura del suelo no se conoce</translation>
  </message>
  <message>
   <source>Places with a picture</source>
   <translation>Lugares con imagen</translation>
  </message>
  <message>
   <source>Places written</source>
   <translation>Lugares escritos</translation>
  </message>
  <message>
   <source>Points or polygons; for 'places'.</source>
   <translation>Puntos o polígonos; para «places».</translation>
  </message>
  <message>
   <source>Polygon layer</source>
   <translation>Capa de polígonos</translation>
  </message>
  <message>
   <source>Polygons around examples</source>
   <translation>Polígonos alrededor de los ejemplos</translation>
  </message>
  <message>
   <source>Polygons around what should not be found</source>
   <translation>Polígonos alrededor de lo que no se debe encontrar</translation>
  </message>
  <message>
   <source>Precision at 10</source>
   <translation>Precisión en 10</translation>
  </message>
  <message>
   <source>Precision at 10 after</source>
   <translation>Precisión en 10 después</translation>
  </message>
  <message>
   <source>Precision at 10 before</source>
   <translation>Precisión en 10 antes</translation>
  </message>
  <message>
   <source>Precision at 10 of each class</source>
   <translation>Precisión en 10 de cada clase</translation>
  </message>
  <message>
   <source>Prepares an archive so that a server (kinscape serve) can offer it to others: they search it without showing what they look for, and see footprints and scores, neither pixels nor vectors. What is disclosed stands in the log.

With a server the archive becomes a vault there instead: everything is sealed on this computer with a key of yours, and only you can search it.

Takes seconds to minutes. Cancelling leaves what was published before.</source>
   <translation>Prepara una biblioteca para que un servidor (kinscape serve) pueda ofrecerla a otras personas: buscan en ella sin mostrar qué buscan, y ven huellas y puntuaciones, pero ni píxeles ni vectores. Lo que se revela queda escrito en el registro.

Si indica un servidor, la biblioteca se convierte allí en una bóveda: todo se sella en este equipo con una clave suya y solo usted puede buscar en ella.

Tarda de segundos a minutos. Si se cancela, se conserva lo que estaba publicado antes.</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <source>Press A for what you look for and X for the rest, then search again</source>
   <translation>Pulse A para lo que busca y X para el resto, y busque de nuevo</translation>
  </message>
  <message>
   <source>Press D and draw a box on the map around it, drag an image file onto Like, or paste a screenshot there.</source>
   <translation>Pulse D y dibuje en el mapa un recuadro alrededor, arrastre un archivo de imagen a Parecido o pegue allí una captura de pantalla.</translation>
  </message>
  <message>
   <source>Press F, or add more examples: of what you look for under Like, of what it is not under Unlike.</source>
   <translation>Pulse F o añada más ejemplos: de lo que busca en Parecido, de lo que no es en Distinto.</translation>
  </message>
  <message>
   <source>Press, drag and release on the map (D)</source>
   <translation>Pulsar, arrastrar y soltar en el mapa (D)</translation>
  </message>
  <message>
   <source>Press, drag and release on the map around what you look for; Shift keeps a square, a click takes one tile</source>
   <translation>Pulse, arrastre y suelte en el mapa alrededor de lo que busca; Mayús mantiene un cuadrado, un clic toma una tesela</translation>
  </message>
  <message>
   <source>Private query</source>
   <translation>Consulta privada</translation>
  </message>
  <message>
   <source>Private query, exact</source>
   <translation>Consulta privada, exacta</translation>
  </message>
  <message>
   <source>Private search</source>
   <translation>Búsqueda privada</translation>
  </message>
  <message>
   <source>Progress of the installation</source>
   <translation>Progreso de la instalación</translation>
  </message>
  <message>
   <source>Progress of the review</source>
   <translation>Progreso de la revisión</translation>
  </message>
  <message>
   <source>Project rasters</source>
   <translation>Rásteres del proyecto</translation>
  </message>
  <message>
   <source>Protocol</source>
   <translation>Protocolo</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Publish an archive</source>
   <translation>Publicar una biblioteca</translation>
  </message>
  <message>
   <source>Publishing</source>
   <translation>Publicando</translation>
  </message>
  <message>
   <source>Publishing {0}</source>
   <translation>Publicando {0}</translation>
  </message>
  <message>
   <source>Put an earlier query back</source>
   <translation>Recuperar una consulta anterior</translation>
  </message>
  <message>
   <source>Put everything that was found on the clipboard, without names, home folders and passwords</source>
   <translation>Copiar todo lo encontrado al portapapeles, sin nombres, carpetas personales ni contraseñas</translation>
  </message>
  <message>
   <source>Put rasters into a new archive</source>
   <translation>Poner rásteres en una biblioteca nueva</translation>
  </message>
  <message>
   <source>Put rasters into an archive, and see what is inside</source>
   <translation>Poner rásteres en una biblioteca y ver qué contiene</translation>
  </message>
  <message>
   <source>Put the examples and filters of this search back, to change them before searching again</source>
   <translation>Recuperar los ejemplos y filtros de esta búsqueda para cambiarlos antes de buscar de nuevo</translation>
  </message>
  <message>
   <source>Puts the first places of a search in a new order: how alike is what they consist of to what the query consists of? Neither rasters nor archive are read, so it takes a moment.

The search must have been made in an archive whose tiles have a land cover.

A weight of 4 makes a class count four times, 0 leaves it out: buildings=4, water=0.</source>
   <translation>Pone en un nuevo orden los primeros lugares de una búsqueda: ¿cuánto se parece su composición a la de la consulta? No se leen ni rásteres ni biblioteca, así que tarda un momento.

La búsqueda debe haberse hecho en una biblioteca cuyas teselas tengan cobertura del suelo.

Un peso de 4 hace que una clase cuente cuatro veces, 0 la excluye: buildings=4, water=0.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>Python crashed while the packages were loaded</source>
   <translation>Python falló al cargar los paquetes</translation>
  </message>
  <message>
   <source>Python to build on</source>
   <translation>Python de base</translation>
  </message>
  <message>
   <source>Python {0}, {1}, after {2} s</source>
   <translation>Python {0}, {1}, tras {2} s</translation>
  </message>
  <message>
   <source>QGIS</source>
   <translation>QGIS</translation>
  </message>
  <message>
   <source>QGIS and the plugin</source>
   <translation>QGIS y el complemento</translation>
  </message>
  <message>
   <source>QGIS does not take the filter {0}</source>
   <translation>QGIS no acepta el filtro {0}</translation>
  </message>
  <message>
   <source>QGIS gave no credentials for {0}</source>
   <translation>QGIS no dio credenciales para {0}</translation>
  </message>
  <message>
   <source>QGIS uses a SOCKS proxy, through which packages cannot be fetched: use a folder of packages</source>
   <translation>QGIS usa un proxy SOCKS, por el que no se pueden descargar paquetes: use una carpeta de paquetes</translation>
  </message>
  <message>
   <source>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</source>
   <translation>QGIS {0}, Qt {1}, PyQt {2}, Python {3}</translation>
  </message>
  <message>
   <source>QGIS's authentication database is not available</source>
   <translation>la base de datos de autenticación de QGIS no está disponible</translation>
  </message>
  <message>
   <source>QGIS's own</source>
   <translation>el de QGIS</translation>
  </message>
  <message>
   <source>QGIS's temporary folder</source>
   <translation>Carpeta temporal de QGIS</translation>
  </message>
  <message>
   <source>QGIS: {0}</source>
   <translation>QGIS: {0}</translation>
  </message>
  <message>
   <source>Queries</source>
   <translation>Consultas</translation>
  </message>
  <message>
   <source>Query</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Questions are hidden among decoys. The same question gets the same decoys again; even so, someone who knows what you are likely to look for can tell them apart.</source>
   <translation>Las preguntas se ocultan entre señuelos. La misma pregunta recibe otra vez los mismos señuelos; aun así, quien sepa qué es probable que usted busque puede distinguirlas de ellos.</translation>
  </message>
  <message>
   <source>Questions under one key are known to come from one key holder; a new key breaks the link, but an account does not change with it.</source>
   <translation>Se sabe que las preguntas hechas con una misma clave proceden de un mismo titular; una clave nueva rompe el vínculo, pero la cuenta no cambia con ella.</translation>
  </message>
  <message>
   <source>Radius around the point in metres</source>
   <translation>Radio alrededor del punto en metros</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Rango</translation>
  </message>
  <message>
   <source>Rank places by land cover</source>
   <translation>Clasificar lugares por cobertura del suelo</translation>
  </message>
  <message>
   <source>Rank {0} by looks alone; land cover does not count now.</source>
   <translation>Rango {0} solo por aspecto; la cobertura del suelo no cuenta ahora.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, and the same with land cover.</source>
   <translation>Rango {0} por aspecto, y el mismo con cobertura del suelo.</translation>
  </message>
  <message>
   <source>Rank {0} by looks, {1} with land cover.</source>
   <translation>Rango {0} por aspecto, {1} con cobertura del suelo.</translation>
  </message>
  <message>
   <source>Rank {0}: land cover orders only the {1} places that look most alike.</source>
   <translation>Rango {0}: la cobertura del suelo solo ordena los {1} lugares de aspecto más parecido.</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by a concept: what a search was taught by likes and unlikes, kept as a file. It works in any archive of the same encoder, without the imagery that it was taught with.

Cancelling writes nothing.</source>
   <translation>Clasifica todas las teselas de una biblioteca según un concepto: lo que una búsqueda aprendió de lugares parecidos y distintos, guardado como archivo. Sirve en cualquier biblioteca del mismo codificador, sin las imágenes con las que se enseñó.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a picture: a raster, a photo, a screenshot. The picture needs no georeference.

Give its ground resolution if you know it: then what it shows is compared at its true size; otherwise the whole picture is taken as one tile.

More pictures of the same thing make the query broader; pictures of what should not be found push their like down the ranking.

Cancelling writes nothing.</source>
   <translation>Clasifica todas las teselas de una biblioteca según cuánto se parecen a una imagen: un ráster, una foto, una captura de pantalla. La imagen no necesita georreferencia.

Indique su resolución sobre el terreno si la conoce: entonces lo que muestra se compara a su tamaño real; si no, la imagen entera se toma como una tesela.

Más imágenes de lo mismo hacen la consulta más amplia; las imágenes de lo que no se debe encontrar hacen bajar en la clasificación lo que se les parece.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Ranks every tile of an archive by how much it looks like a piece of a raster, and writes the best places as polygons with rank, score, source and date.

The query is an extent, or the (selected) polygons of a layer, on any raster, in any CRS; several polygons are several examples of the same thing. Polygons to avoid push their like down the ranking.

The score map shows the score of every tile. The recipe beside the results replays the run.

Cancelling writes nothing.</source>
   <translation>Clasifica todas las teselas de una biblioteca según cuánto se parecen a un trozo de un ráster, y escribe los mejores lugares como polígonos con rango, puntuación, fuente y fecha.

La consulta es una extensión, o los polígonos (seleccionados) de una capa, sobre cualquier ráster y en cualquier SRC; varios polígonos son varios ejemplos de lo mismo. Los polígonos que se deben evitar hacen bajar en la clasificación lo que se les parece.

El mapa de puntuación muestra la puntuación de cada tesela. La receta junto a los resultados repite la ejecución.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Ranks the tiles of an archive that somebody else holds by how much they look like an example, without showing the server the example or what was found.

The example is a piece of a raster (an extent, or polygons) or an image. It is turned into numbers and sealed on this computer; in which way, and what the server can learn in it, is the mode's matter.

Beside the results lies a receipt: what left this computer, what came back, and who learned what.

Cancelling writes nothing.</source>
   <translation>Ordena las teselas de una biblioteca ajena según cuánto se parecen a un ejemplo, sin mostrar al servidor ni el ejemplo ni lo encontrado.

El ejemplo es un trozo de ráster (una extensión o polígonos) o una imagen. Se convierte en números y se sella en este equipo; cómo se hace, y qué puede averiguar el servidor con ello, depende del modo.

Junto a los resultados se guarda un comprobante: qué salió de este equipo, qué se recibió y quién averiguó qué.

Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation>Ráster</translation>
  </message>
  <message>
   <source>Raster files of any format that GDAL reads</source>
   <translation>Archivos ráster en cualquier formato que GDAL lea</translation>
  </message>
  <message>
   <source>Raster layers</source>
   <translation>Capas ráster</translation>
  </message>
  <message>
   <source>Raster layers to see the places on</source>
   <translation>Capas ráster en las que ver los lugares</translation>
  </message>
  <message>
   <source>Raster with the example</source>
   <translation>Ráster con el ejemplo</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rásteres</translation>
  </message>
  <message>
   <source>Rasters and folders to index. Drag layers, browser entries or files here</source>
   <translation>Rásteres y carpetas por indexar. Arrastre aquí capas, elementos del navegador o archivos</translation>
  </message>
  <message>
   <source>Rasters found again</source>
   <translation>Rásteres encontrados de nuevo</translation>
  </message>
  <message>
   <source>Rasters in whose place another file lies</source>
   <translation>Rásteres en cuyo lugar hay otro archivo</translation>
  </message>
  <message>
   <source>Rasters not found</source>
   <translation>Rásteres no encontrados</translation>
  </message>
  <message>
   <source>Rasters to index</source>
   <translation>Rásteres por indexar</translation>
  </message>
  <message>
   <source>Rasters were changed or are missing</source>
   <translation>Hay rásteres modificados o que faltan</translation>
  </message>
  <message>
   <source>Rasters whose files are gone</source>
   <translation>Rásteres cuyos archivos ya no existen</translation>
  </message>
  <message>
   <source>Read it again where it has changed</source>
   <translation>Leer de nuevo lo que haya cambiado</translation>
  </message>
  <message>
   <source>Read the archive once more</source>
   <translation>Leer la biblioteca otra vez</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Reading the archive</source>
   <translation>Leyendo la biblioteca</translation>
  </message>
  <message>
   <source>Reading the concept</source>
   <translation>Leyendo el concepto</translation>
  </message>
  <message>
   <source>Reading the query</source>
   <translation>Leyendo la consulta</translation>
  </message>
  <message>
   <source>Reading tiles</source>
   <translation>Leyendo teselas</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Reads rasters, builds archives and searches them</source>
   <translation>Lee rásteres, crea bibliotecas y busca en ellas</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Todo listo</translation>
  </message>
  <message>
   <source>Recall among the first</source>
   <translation>Exhaustividad entre los primeros</translation>
  </message>
  <message>
   <source>Recall measured against exact search</source>
   <translation>Exhaustividad medida frente a la búsqueda exacta</translation>
  </message>
  <message>
   <source>Recall: {0:.3f}</source>
   <translation>Exhaustividad: {0:.3f}</translation>
  </message>
  <message>
   <source>Receipt</source>
   <translation>Comprobante</translation>
  </message>
  <message>
   <source>Receipt of the last question</source>
   <translation>Comprobante de la última pregunta</translation>
  </message>
  <message>
   <source>Receipt of the question</source>
   <translation>Comprobante de la pregunta</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Comprobantes</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>Receiving</source>
   <translation>Recibiendo</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>Receta</translation>
  </message>
  <message>
   <source>Recipe of this result</source>
   <translation>Receta de este resultado</translation>
  </message>
  <message>
   <source>Recipe that replays the run</source>
   <translation>Receta que repite la ejecución</translation>
  </message>
  <message>
   <source>Recipes</source>
   <translation>Recetas</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Rehacer: {0}</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Remoto</translation>
  </message>
  <message>
   <source>Remote search</source>
   <translation>Búsqueda remota</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Remove 1 raster from the archive?</source>
   <translation>¿Eliminar 1 ráster de la biblioteca?</translation>
  </message>
  <message>
   <source>Remove all examples of this strip</source>
   <translation>Quitar todos los ejemplos de esta tira</translation>
  </message>
  <message>
   <source>Remove an example</source>
   <translation>Quitar un ejemplo</translation>
  </message>
  <message>
   <source>Remove the chosen examples from this strip</source>
   <translation>Quitar de esta tira los ejemplos seleccionados</translation>
  </message>
  <message>
   <source>Remove the encoder {0}?</source>
   <translation>¿Quitar el codificador {0}?</translation>
  </message>
  <message>
   <source>Remove the server {0}?</source>
   <translation>¿Quitar el servidor {0}?</translation>
  </message>
  <message>
   <source>Remove {0} examples</source>
   <translation>Quitar {0} ejemplos</translation>
  </message>
  <message>
   <source>Remove {0} rasters from the archive?</source>
   <translation>¿Eliminar {0} rásteres de la biblioteca?</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <source>Replace an encoder of this name</source>
   <translation>Sustituir un codificador con este nombre</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report (PDF)…</source>
   <translation>Informe (PDF)…</translation>
  </message>
  <message>
   <source>Report of a search (PDF)</source>
   <translation>Informe de una búsqueda (PDF)</translation>
  </message>
  <message>
   <source>Report of {0}</source>
   <translation>Informe de {0}</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset to defaults</source>
   <translation>Restablecer valores predeterminados</translation>
  </message>
  <message>
   <source>Result that is shown</source>
   <translation>Resultado mostrado</translation>
  </message>
  <message>
   <source>Results of a search</source>
   <translation>Resultados de una búsqueda</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Retrieval with {0}</source>
   <translation>Recuperación con {0}</translation>
  </message>
  <message>
   <source>Return at most so many places, the most similar first</source>
   <translation>Devolver como máximo este número de lugares, primero los más parecidos</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisados</translation>
  </message>
  <message>
   <source>Reviewed sample</source>
   <translation>Muestra revisada</translation>
  </message>
  <message>
   <source>Right places that are known</source>
   <translation>Lugares correctos conocidos</translation>
  </message>
  <message>
   <source>Right places that remain, estimated</source>
   <translation>Lugares correctos que quedan, estimación</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Room for the archive</source>
   <translation>Espacio para la biblioteca</translation>
  </message>
  <message>
   <source>Room for the cache</source>
   <translation>Espacio para la caché</translation>
  </message>
  <message>
   <source>Room for the engine</source>
   <translation>Espacio para el motor</translation>
  </message>
  <message>
   <source>Row in the archive</source>
   <translation>Fila en la biblioteca</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>Ejecutar de nuevo</translation>
  </message>
  <message>
   <source>Running {0}</source>
   <translation>Ejecutando {0}</translation>
  </message>
  <message>
   <source>SEI (obfuscated)</source>
   <translation>SEI (ofuscado)</translation>
  </message>
  <message>
   <source>SHA-256 of its weights</source>
   <translation>SHA-256 de sus pesos</translation>
  </message>
  <message>
   <source>SHA-256 of the weights: {0}…</source>
   <translation>SHA-256 de los pesos: {0}…</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation>Elemento STAC</translation>
  </message>
  <message>
   <source>Sample of {0}</source>
   <translation>Muestra de {0}</translation>
  </message>
  <message>
   <source>Sample to review</source>
   <translation>Muestra por revisar</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save a concept</source>
   <translation>Guardar un concepto</translation>
  </message>
  <message>
   <source>Save as concept…</source>
   <translation>Guardar como concepto…</translation>
  </message>
  <message>
   <source>Save diagnosis</source>
   <translation>Guardar diagnóstico</translation>
  </message>
  <message>
   <source>Save recipe</source>
   <translation>Guardar receta</translation>
  </message>
  <message>
   <source>Save recipe…</source>
   <translation>Guardar receta…</translation>
  </message>
  <message>
   <source>Save report</source>
   <translation>Guardar informe</translation>
  </message>
  <message>
   <source>Save the concept as</source>
   <translation>Guardar el concepto como</translation>
  </message>
  <message>
   <source>Save the receipt as</source>
   <translation>Guardar el comprobante como</translation>
  </message>
  <message>
   <source>Save the same text as a file</source>
   <translation>Guardar el mismo texto como archivo</translation>
  </message>
  <message>
   <source>Saved as {0}; names, home folders and passwords were taken out.</source>
   <translation>Guardado como {0}; se quitaron nombres, carpetas personales y contraseñas.</translation>
  </message>
  <message>
   <source>Saved the concept {0}; add it under Like, in this archive or another</source>
   <translation>Se guardó el concepto {0}; añádalo en Parecido, en esta u otra biblioteca</translation>
  </message>
  <message>
   <source>Saved the receipt {0}</source>
   <translation>Comprobante guardado: {0}</translation>
  </message>
  <message>
   <source>Saved the recipe {0}</source>
   <translation>Receta guardada: {0}</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <source>Saving the concept {0}</source>
   <translation>Guardando el concepto {0}</translation>
  </message>
  <message>
   <source>Say in a few words what the places show, in the language that the encoder knows (mostly English)</source>
   <translation>Diga en pocas palabras lo que muestran los lugares, en el idioma que conoce el codificador (casi siempre inglés)</translation>
  </message>
  <message>
   <source>Say in a few words what to look for, instead of showing it</source>
   <translation>Decir en pocas palabras lo que hay que buscar, en vez de mostrarlo</translation>
  </message>
  <message>
   <source>Say in which folder it is now; others that moved with it are found</source>
   <translation>Indicar en qué carpeta está ahora; se encuentran también los que se movieron con él</translation>
  </message>
  <message>
   <source>Say in which folder they are now; nothing has to be indexed again</source>
   <translation>Indicar en qué carpeta están ahora; no hay que indexar nada de nuevo</translation>
  </message>
  <message>
   <source>Say where they are now; nothing has to be indexed again</source>
   <translation>Indicar dónde están ahora; no hay que indexar nada de nuevo</translation>
  </message>
  <message>
   <source>Says how many tiles rasters would give, and how much disk and memory indexing them takes. Only headers are read and nothing is written.

With an archive its grid and encoder hold, and what it has already is not counted again.</source>
   <translation>Indica cuántas teselas darían los rásteres, y cuánto disco y memoria requiere indexarlos. Solo se leen las cabeceras y no se escribe nada.

Con una biblioteca valen su cuadrícula y su codificador, y lo que ya contiene no se cuenta de nuevo.</translation>
  </message>
  <message>
   <source>Says how often what an encoder finds is of the right class: every image of a folder (one sub-folder a class) is a query, and all others, or a part that is drawn for it, are searched.

Papers count hits in different ways, so their numbers cannot be compared as they stand; here they are given under each convention, with a 95 % interval.

Takes about as long as indexing the images. Cancelling writes nothing.</source>
   <translation>Dice con qué frecuencia es de la clase correcta lo que encuentra un codificador: cada imagen de una carpeta (una subcarpeta por clase) es una consulta y se busca en todas las demás, o en una parte sorteada para ello.

Las publicaciones cuentan los resultados de distintas maneras, así que sus cifras no se pueden comparar tal cual; aquí se dan según cada convención, con un intervalo del 95 %.

Tarda más o menos lo mismo que indexar las imágenes. Si se cancela, no se escribe nada.</translation>
  </message>
  <message>
   <source>Says what is inside an archive: rasters and their dates, tiles, grid, encoder, index, size on disk; and whether the rasters are still there and unchanged. Nothing is written but the optional report.</source>
   <translation>Indica qué contiene una biblioteca: rásteres y sus fechas, teselas, cuadrícula, codificador, índice, tamaño en disco; y si los rásteres siguen ahí y sin cambios. No se escribe nada, salvo el informe opcional.</translation>
  </message>
  <message>
   <source>Scale</source>
   <translation>Escala</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Score map</source>
   <translation>Mapa de puntuación</translation>
  </message>
  <message>
   <source>Scores are approximate; the index says how well its ranking agrees with the exact one.</source>
   <translation>Las puntuaciones son aproximadas; el índice indica hasta qué punto su clasificación coincide con la exacta.</translation>
  </message>
  <message>
   <source>Sealing</source>
   <translation>Sellando</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Search again with the same examples, filters and settings, in the archive as it is now</source>
   <translation>Buscar de nuevo con los mismos ejemplos, filtros y ajustes en la biblioteca tal como está ahora</translation>
  </message>
  <message>
   <source>Search all dates</source>
   <translation>Buscar en todas las fechas</translation>
  </message>
  <message>
   <source>Search all sources</source>
   <translation>Buscar en todas las fuentes</translation>
  </message>
  <message>
   <source>Search all tiles of the archive</source>
   <translation>Buscar en todas las teselas de la biblioteca</translation>
  </message>
  <message>
   <source>Search an archive of a server</source>
   <translation>Buscar en una biblioteca de un servidor</translation>
  </message>
  <message>
   <source>Search an archive that somebody else holds, without showing them what you look for. Add their server, with the address and the token that they give you.</source>
   <translation>Busque en una biblioteca ajena sin mostrar qué busca. Añada su servidor, con la dirección y el token que le den.</translation>
  </message>
  <message>
   <source>Search archives that other people hold, without showing them what you look for</source>
   <translation>Buscar en bibliotecas de otras personas sin mostrarles qué busca</translation>
  </message>
  <message>
   <source>Search at any distance</source>
   <translation>Buscar a cualquier distancia</translation>
  </message>
  <message>
   <source>Search everywhere</source>
   <translation>Buscar en todas partes</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>Buscar en ella</translation>
  </message>
  <message>
   <source>Search once more with the liked and unliked places among the examples</source>
   <translation>Buscar otra vez incluyendo entre los ejemplos los lugares marcados como parecidos y distintos</translation>
  </message>
  <message>
   <source>Search once more, so that the places found come with their land cover</source>
   <translation>Buscar otra vez, para que los lugares encontrados traigan su cobertura del suelo</translation>
  </message>
  <message>
   <source>Search only in the part of the world that the map shows now</source>
   <translation>Buscar solo en la parte del mundo que muestra ahora el mapa</translation>
  </message>
  <message>
   <source>Search only inside the polygons of a layer, or of its selected features</source>
   <translation>Buscar solo dentro de los polígonos de una capa, o de sus objetos seleccionados</translation>
  </message>
  <message>
   <source>Search the archive for places like the examples (F)</source>
   <translation>Buscar en la biblioteca lugares como los ejemplos (F)</translation>
  </message>
  <message>
   <source>Search the archive on this computer, or an archive of a server without showing it what you look for</source>
   <translation>Buscar en la biblioteca de este equipo, o en una biblioteca de un servidor sin mostrarle qué busca</translation>
  </message>
  <message>
   <source>Search the archive that is open here; nothing leaves this computer</source>
   <translation>Buscar en la biblioteca abierta aquí; nada sale de este equipo</translation>
  </message>
  <message>
   <source>Search the whole archive</source>
   <translation>Buscar en toda la biblioteca</translation>
  </message>
  <message>
   <source>Searched</source>
   <translation>Buscado</translation>
  </message>
  <message>
   <source>Searched with its sub-folders.</source>
   <translation>Se busca también en sus subcarpetas.</translation>
  </message>
  <message>
   <source>Searches that you make in an archive are compared here before and after a training.</source>
   <translation>Las búsquedas que haga en una biblioteca se comparan aquí antes y después de un entrenamiento.</translation>
  </message>
  <message>
   <source>Searching</source>
   <translation>Buscando</translation>
  </message>
  <message>
   <source>Searching starts as soon as the first version of it is written.</source>
   <translation>La búsqueda empieza en cuanto se escriba su primera versión.</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seed of all draws</source>
   <translation>Semilla de todos los sorteos</translation>
  </message>
  <message>
   <source>Seed of the draw</source>
   <translation>Semilla del sorteo</translation>
  </message>
  <message>
   <source>Selected places</source>
   <translation>Lugares seleccionados</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Sending the key</source>
   <translation>Enviando la clave</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <source>Serve the open archive to this computer alone, and ask it as if it were somebody else's</source>
   <translation>Ofrecer la biblioteca abierta solo a este equipo y consultarla como si fuera ajena</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>Servidor</translation>
  </message>
  <message>
   <source>Server learns</source>
   <translation>El servidor averigua</translation>
  </message>
  <message>
   <source>Servers</source>
   <translation>Servidores</translation>
  </message>
  <message>
   <source>Servers know it by {0}…</source>
   <translation>Los servidores la conocen por {0}…</translation>
  </message>
  <message>
   <source>Set it in QGIS: Settings &gt; Options &gt; Network</source>
   <translation>Configúrelo en QGIS: Configuración &gt; Opciones &gt; Red</translation>
  </message>
  <message>
   <source>Set the mark again that was taken back</source>
   <translation>Volver a poner la marca que se quitó</translation>
  </message>
  <message>
   <source>Several parties that compare what you asked each of them see more than each alone.</source>
   <translation>Si varias partes comparan lo que usted preguntó a cada una, ven más que cada una por separado.</translation>
  </message>
  <message>
   <source>Several sizes, such as 40, 80, make several scales.</source>
   <translation>Varios tamaños, por ejemplo 40, 80, dan varias escalas.</translation>
  </message>
  <message>
   <source>Share of a tile's pixels. Empty: the archive's own, 0.25 for a new one.</source>
   <translation>Proporción de los píxeles de una tesela. Vacío: la de la propia biblioteca; 0.25 para una nueva.</translation>
  </message>
  <message>
   <source>Share of a tile's side. Empty: the archive's own, 0.5 for a new one.</source>
   <translation>Proporción del lado de una tesela. Vacío: la de la propia biblioteca; 0.5 para una nueva.</translation>
  </message>
  <message>
   <source>Share of the ground that nothing is known of</source>
   <translation>Proporción del suelo de la que no se sabe nada</translation>
  </message>
  <message>
   <source>Share of the labels kept to judge by</source>
   <translation>Proporción de etiquetas reservada para evaluar</translation>
  </message>
  <message>
   <source>Share of the map without data</source>
   <translation>Proporción del mapa sin datos</translation>
  </message>
  <message>
   <source>Share of the right places that is known</source>
   <translation>Proporción conocida de los lugares correctos</translation>
  </message>
  <message>
   <source>Share of the wanted places that was found</source>
   <translation>Proporción encontrada de los lugares buscados</translation>
  </message>
  <message>
   <source>Share that is searched</source>
   <translation>Proporción en la que se busca</translation>
  </message>
  <message>
   <source>Shared area over joint area.</source>
   <translation>Área común entre área total.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show &amp;coverage</source>
   <translation>Mostrar &amp;cobertura</translation>
  </message>
  <message>
   <source>Show all places</source>
   <translation>Mostrar todos los lugares</translation>
  </message>
  <message>
   <source>Show all places again: take back threshold, number and spacing</source>
   <translation>Mostrar de nuevo todos los lugares: anular umbral, número y separación</translation>
  </message>
  <message>
   <source>Show also the places that you have hidden (H hides the selected ones)</source>
   <translation>Mostrar también los lugares que ha ocultado (H oculta los seleccionados)</translation>
  </message>
  <message>
   <source>Show at most so many places: the best of those that are left by the other limits</source>
   <translation>Mostrar como máximo este número de lugares: los mejores de los que dejan los demás límites</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down</source>
   <translation>Mostrar todo lo que Kinscape ha registrado</translation>
  </message>
  <message>
   <source>Show everything that Kinscape wrote down, with the details of this message</source>
   <translation>Mostrar todo lo que Kinscape ha registrado, con los detalles de este mensaje</translation>
  </message>
  <message>
   <source>Show hidden places</source>
   <translation>Mostrar lugares ocultos</translation>
  </message>
  <message>
   <source>Show how similar the place is to each of your examples</source>
   <translation>Mostrar cuánto se parece el lugar a cada uno de sus ejemplos</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar en el mapa</translation>
  </message>
  <message>
   <source>Show on the map where it lies</source>
   <translation>Mostrar en el mapa dónde está</translation>
  </message>
  <message>
   <source>Show on the map where the example is</source>
   <translation>Mostrar en el mapa dónde está el ejemplo</translation>
  </message>
  <message>
   <source>Show only places that score at least this; the line in the histogram is the same number</source>
   <translation>Mostrar solo los lugares con al menos esta puntuación; la línea del histograma es el mismo número</translation>
  </message>
  <message>
   <source>Show or hide the advanced options</source>
   <translation>Mostrar u ocultar las opciones avanzadas</translation>
  </message>
  <message>
   <source>Show or hide the filters</source>
   <translation>Mostrar u ocultar los filtros</translation>
  </message>
  <message>
   <source>Show or hide the keys</source>
   <translation>Mostrar u ocultar las claves</translation>
  </message>
  <message>
   <source>Show or hide what each class of land cover weighs</source>
   <translation>Mostrar u ocultar cuánto pesa cada clase de cobertura del suelo</translation>
  </message>
  <message>
   <source>Show the Archive page</source>
   <translation>Mostrar la página Biblioteca</translation>
  </message>
  <message>
   <source>Show the archive in Kinscape's dock, where it can be updated</source>
   <translation>Mostrar la biblioteca en el panel de Kinscape, donde se puede actualizar</translation>
  </message>
  <message>
   <source>Show the earlier places</source>
   <translation>Mostrar los lugares anteriores</translation>
  </message>
  <message>
   <source>Show the place on the map and let it flash</source>
   <translation>Mostrar el lugar en el mapa y hacerlo parpadear</translation>
  </message>
  <message>
   <source>Show the places of the search before this one again</source>
   <translation>Mostrar de nuevo los lugares de la búsqueda anterior a esta</translation>
  </message>
  <message>
   <source>Show the places whose label would teach most: those it is least sure of, spread over the archive</source>
   <translation>Mostrar los lugares cuya etiqueta más enseñaría: los menos seguros, repartidos por la biblioteca</translation>
  </message>
  <message>
   <source>Show the values of a new installation</source>
   <translation>Mostrar los valores de una instalación nueva</translation>
  </message>
  <message>
   <source>Show the whole query again</source>
   <translation>Mostrar de nuevo toda la consulta</translation>
  </message>
  <message>
   <source>Show what left this computer, what came back, and who learned what</source>
   <translation>Mostrar qué salió de este equipo, qué se recibió y quién averiguó qué</translation>
  </message>
  <message>
   <source>Show what you look for, and find every place of the archive that looks like it</source>
   <translation>Muestre lo que busca y encuentre todos los lugares de la biblioteca que se le parezcan</translation>
  </message>
  <message>
   <source>Show why it has stopped</source>
   <translation>Mostrar por qué se ha detenido</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Mostrados</translation>
  </message>
  <message>
   <source>Side of a tile on the ground: about the size of the things you look for, with some of what is around them. Auto: 256 pixels of the finest raster</source>
   <translation>Lado de una tesela sobre el terreno: más o menos el tamaño de lo que busca, con algo de su entorno. Auto: 256 píxeles del ráster más fino</translation>
  </message>
  <message>
   <source>Side of the images while it learns; twice the side takes four times as long.</source>
   <translation>Lado de las imágenes al aprender; el doble de lado tarda cuatro veces más.</translation>
  </message>
  <message>
   <source>Similar places</source>
   <translation>Lugares parecidos</translation>
  </message>
  <message>
   <source>Similarity threshold</source>
   <translation>Umbral de similitud</translation>
  </message>
  <message>
   <source>Similarity to each example</source>
   <translation>Similitud con cada ejemplo</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Size on disk</source>
   <translation>Tamaño en disco</translation>
  </message>
  <message>
   <source>Size on disk in bytes</source>
   <translation>Tamaño en disco en bytes</translation>
  </message>
  <message>
   <source>Skip tiles with more nodata than</source>
   <translation>Omitir teselas con más sin datos que</translation>
  </message>
  <message>
   <source>Small (processor only)</source>
   <translation>Pequeña (solo procesador)</translation>
  </message>
  <message>
   <source>Small letters, digits, and . _ - inside.</source>
   <translation>Letras minúsculas, cifras y, en el interior, . _ -</translation>
  </message>
  <message>
   <source>So many places at the top may move</source>
   <translation>Número de lugares del principio que se pueden mover</translation>
  </message>
  <message>
   <source>Sort</source>
   <translation>Orden</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Source file</source>
   <translation>Archivo de la fuente</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Sources of the archive</source>
   <translation>Fuentes de la biblioteca</translation>
  </message>
  <message>
   <source>Sources that could not be indexed</source>
   <translation>Fuentes que no se pudieron indexar</translation>
  </message>
  <message>
   <source>Start it again</source>
   <translation>Iniciarlo de nuevo</translation>
  </message>
  <message>
   <source>Start the engine now</source>
   <translation>Iniciar el motor ahora</translation>
  </message>
  <message>
   <source>Starting the demo server</source>
   <translation>Iniciando el servidor de demostración</translation>
  </message>
  <message>
   <source>Starting…</source>
   <translation>Iniciando…</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop computing; what is finished is kept, and the next time goes on from there</source>
   <translation>Detener el cálculo; lo terminado se conserva y la próxima vez continúa desde ahí</translation>
  </message>
  <message>
   <source>Stop it</source>
   <translation>Detenerlo</translation>
  </message>
  <message>
   <source>Stop making the demo (Esc)</source>
   <translation>Detener la creación de la demostración (Esc)</translation>
  </message>
  <message>
   <source>Stop making the demo server</source>
   <translation>Dejar de crear el servidor de demostración</translation>
  </message>
  <message>
   <source>Stop now; what is finished is kept (Esc)</source>
   <translation>Detener ahora; lo terminado se conserva (Esc)</translation>
  </message>
  <message>
   <source>Stop now; what was downloaded is kept</source>
   <translation>Detener ahora; lo descargado se conserva</translation>
  </message>
  <message>
   <source>Stop, and keep what is finished</source>
   <translation>Detener y conservar lo terminado</translation>
  </message>
  <message>
   <source>Stopped. What is finished is kept: build again to go on</source>
   <translation>Detenido. Lo terminado se conserva: vuelva a crear para continuar</translation>
  </message>
  <message>
   <source>Stopped. What was downloaded is kept; Resume goes on from there.</source>
   <translation>Detenido. Lo descargado se conserva; Reanudar continúa desde ahí.</translation>
  </message>
  <message>
   <source>Stopped. What was learned is kept: resume to go on</source>
   <translation>Detenido. Lo aprendido se conserva: reanude para continuar</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Such a file is a program: add only files of people you trust.</source>
   <translation>Un archivo así es un programa: añada solo archivos de personas en las que confía.</translation>
  </message>
  <message>
   <source>Such as buildings=4, water=0.5. Classes that are not named weigh 1.</source>
   <translation>Por ejemplo buildings=4, water=0.5. Las clases que no se nombran pesan 1.</translation>
  </message>
  <message>
   <source>Such as epsilon=1 for noise.</source>
   <translation>Por ejemplo epsilon=1 para noise.</translation>
  </message>
  <message>
   <source>Such as local-index.bits=8.</source>
   <translation>Por ejemplo local-index.bits=8.</translation>
  </message>
  <message>
   <source>Summary (JSON)</source>
   <translation>Resumen (JSON)</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Table (HTML)</source>
   <translation>Tabla (HTML)</translation>
  </message>
  <message>
   <source>Table of areas</source>
   <translation>Tabla de superficies</translation>
  </message>
  <message>
   <source>Table with the middle of each place, for spreadsheets</source>
   <translation>Tabla con el centro de cada lugar, para hojas de cálculo</translation>
  </message>
  <message>
   <source>Take an image file…</source>
   <translation>Tomar un archivo de imagen…</translation>
  </message>
  <message>
   <source>Take away what Kinscape keeps there; asks first</source>
   <translation>Eliminar lo que Kinscape guarda ahí; antes pregunta</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Deshacer el último cambio</translation>
  </message>
  <message>
   <source>Take back threshold, number and spacing</source>
   <translation>Anular umbral, número y separación</translation>
  </message>
  <message>
   <source>Take it away now</source>
   <translation>Eliminarlo ahora</translation>
  </message>
  <message>
   <source>Take its tiles out of the archive; the raster itself stays</source>
   <translation>Quitar sus teselas de la biblioteca; el ráster en sí se queda</translation>
  </message>
  <message>
   <source>Take out its tiles; later updates leave it out. The file itself stays</source>
   <translation>Quitar sus teselas; las próximas actualizaciones lo omiten. El archivo en sí se queda</translation>
  </message>
  <message>
   <source>Take the large build ({0})</source>
   <translation>Tomar la variante grande ({0})</translation>
  </message>
  <message>
   <source>Take the last mark back</source>
   <translation>Retirar la última marca</translation>
  </message>
  <message>
   <source>Take the liked places as examples of what you look for (A likes the selected ones)</source>
   <translation>Tomar los lugares parecidos como ejemplos de lo que busca (A marca los seleccionados)</translation>
  </message>
  <message>
   <source>Take the mark of a place away</source>
   <translation>Quitar la marca de un lugar</translation>
  </message>
  <message>
   <source>Take the marked places as examples</source>
   <translation>Tomar los lugares marcados como ejemplos</translation>
  </message>
  <message>
   <source>Take the marks of {0} places away</source>
   <translation>Quitar las marcas de {0} lugares</translation>
  </message>
  <message>
   <source>Take the name and password out: QGIS's settings are not a safe place. pip's own configuration is.</source>
   <translation>Quite el nombre y la contraseña: la configuración de QGIS no es un lugar seguro. La del propio pip sí lo es.</translation>
  </message>
  <message>
   <source>Take the selected entries off the list (Delete)</source>
   <translation>Quitar de la lista las entradas seleccionadas (Supr)</translation>
  </message>
  <message>
   <source>Take the selected places out of the list and off the map</source>
   <translation>Quitar los lugares seleccionados de la lista y del mapa</translation>
  </message>
  <message>
   <source>Take the server off the list</source>
   <translation>Quitar el servidor de la lista</translation>
  </message>
  <message>
   <source>Take the unliked places as examples of what you do not look for (X unlikes them)</source>
   <translation>Tomar los lugares distintos como ejemplos de lo que no busca (X marca los seleccionados)</translation>
  </message>
  <message>
   <source>Take the whole part of the imagery that the map shows now</source>
   <translation>Tomar toda la parte de las imágenes que muestra ahora el mapa</translation>
  </message>
  <message>
   <source>Take this server off the list (Delete)</source>
   <translation>Quitar este servidor de la lista (Supr)</translation>
  </message>
  <message>
   <source>Takes the build that the package index has, although it is much larger</source>
   <translation>Toma la variante que tiene el índice de paquetes, aunque es mucho más grande</translation>
  </message>
  <message>
   <source>Teach an encoder from a collection of images: one folder a class</source>
   <translation>Enseñar a un codificador con una colección de imágenes: una carpeta por clase</translation>
  </message>
  <message>
   <source>Teach an encoder your own classes, from a layer of points or polygons with a class field</source>
   <translation>Enseñar a un codificador sus propias clases, con una capa de puntos o polígonos con un campo de clase</translation>
  </message>
  <message>
   <source>Tells the classes apart; good where they have many places</source>
   <translation>Distingue las clases entre sí; bueno cuando tienen muchos lugares</translation>
  </message>
  <message>
   <source>Text files</source>
   <translation>Archivos de texto</translation>
  </message>
  <message>
   <source>Text files (*.md *.txt)</source>
   <translation>Archivos de texto (*.md *.txt)</translation>
  </message>
  <message>
   <source>Textures that are typical of this archive, learned without labels: works for any imagery, but the classes have no names</source>
   <translation>Texturas típicas de esta biblioteca, aprendidas sin etiquetas: sirve con cualquier imagen, pero las clases no tienen nombre</translation>
  </message>
  <message>
   <source>That is too little for {0}: choose another location.</source>
   <translation>Es demasiado poco para {0}: elija otra ubicación.</translation>
  </message>
  <message>
   <source>That you ask, when, which archive, and how many tiles it has. Not what you look for, and not what was found: question and answer are encrypted with a key that never leaves your computer.</source>
   <translation>Que usted pregunta, cuándo, a qué biblioteca y cuántas teselas tiene esta. No lo que busca ni lo que se encontró: la pregunta y la respuesta están cifradas con una clave que nunca sale de su equipo.</translation>
  </message>
  <message>
   <source>That you downloaded the index, and when. Your questions never leave your computer.</source>
   <translation>Que descargó el índice y cuándo. Sus preguntas nunca salen de su equipo.</translation>
  </message>
  <message>
   <source>The Python (3.10 or newer) from which the engine's environment is made</source>
   <translation>El Python (3.10 o posterior) con el que se crea el entorno del motor</translation>
  </message>
  <message>
   <source>The Python program that has the engine's packages; leave it empty to let Kinscape look for it</source>
   <translation>El programa Python que tiene los paquetes del motor; déjelo vacío para que Kinscape lo busque</translation>
  </message>
  <message>
   <source>The address that the owner of the archive gave you; it begins with https</source>
   <translation>La dirección que le dio el propietario de la biblioteca; empieza por https</translation>
  </message>
  <message>
   <source>The archive cannot be read</source>
   <translation>No se puede leer la biblioteca</translation>
  </message>
  <message>
   <source>The archive has moved</source>
   <translation>La biblioteca se ha movido</translation>
  </message>
  <message>
   <source>The archive has new tiles whose land cover is not known</source>
   <translation>La biblioteca tiene teselas nuevas cuya cobertura del suelo no se conoce</translation>
  </message>
  <message>
   <source>The archive has no tile in this area: zoom out, or choose other polygons.</source>
   <translation>La biblioteca no tiene ninguna tesela en esta zona: aleje el zum o elija otros polígonos.</translation>
  </message>
  <message>
   <source>The archive has too few tiles to learn from: {0}</source>
   <translation>La biblioteca tiene muy pocas teselas de las que aprender: {0}</translation>
  </message>
  <message>
   <source>The archive has {0}</source>
   <translation>La biblioteca tiene {0}</translation>
  </message>
  <message>
   <source>The archive holds no tile that can be compared with the examples.</source>
   <translation>La biblioteca no contiene ninguna tesela comparable con los ejemplos.</translation>
  </message>
  <message>
   <source>The archive in {0} is another one: it was made on {1} and has {2} tiles; the one of this project was made on {3} and had {4}.</source>
   <translation>La biblioteca de {0} es otra: se creó el {1} y tiene {2} teselas; la de este proyecto se creó el {3} y tenía {4}.</translation>
  </message>
  <message>
   <source>The archive is being built</source>
   <translation>La biblioteca se está creando</translation>
  </message>
  <message>
   <source>The archive is not finished</source>
   <translation>La biblioteca no está terminada</translation>
  </message>
  <message>
   <source>The archive is not there any more</source>
   <translation>La biblioteca ya no está ahí</translation>
  </message>
  <message>
   <source>The archive is still being built; what is finished can be searched.</source>
   <translation>La biblioteca aún se está creando; se puede buscar en lo terminado.</translation>
  </message>
  <message>
   <source>The archive of this project was in {0}. It is not there now.</source>
   <translation>La biblioteca de este proyecto estaba en {0}. Ya no está ahí.</translation>
  </message>
  <message>
   <source>The archive that is searched; the list keeps those used lately</source>
   <translation>La biblioteca en la que se busca; la lista guarda las usadas últimamente</translation>
  </message>
  <message>
   <source>The archive's rasters have no date, so a filter by date leaves none of them.</source>
   <translation>Los rásteres de la biblioteca no tienen fecha, así que un filtro por fecha no deja ninguno.</translation>
  </message>
  <message>
   <source>The best of them, at most</source>
   <translation>Los mejores de ellos, como máximo</translation>
  </message>
  <message>
   <source>The best places: {0} to {1}</source>
   <translation>Los mejores lugares: de {0} a {1}</translation>
  </message>
  <message>
   <source>The comparison was cancelled.</source>
   <translation>Se canceló la comparación.</translation>
  </message>
  <message>
   <source>The compressed vectors are disclosed to everyone who may download them. Nothing calls them back.</source>
   <translation>Los vectores comprimidos se revelan a todo el que pueda descargarlos. Después no hay forma de retirarlos.</translation>
  </message>
  <message>
   <source>The demo did not work</source>
   <translation>La demostración no funcionó</translation>
  </message>
  <message>
   <source>The demo server did not start</source>
   <translation>El servidor de demostración no se inició</translation>
  </message>
  <message>
   <source>The demo server is running</source>
   <translation>El servidor de demostración está en marcha</translation>
  </message>
  <message>
   <source>The demo server is running: ask it on this page</source>
   <translation>El servidor de demostración está en marcha: consúltelo en esta página</translation>
  </message>
  <message>
   <source>The demo server on this computer</source>
   <translation>El servidor de demostración de este equipo</translation>
  </message>
  <message>
   <source>The diagnosis is on the clipboard; names, home folders and passwords were taken out.</source>
   <translation>El diagnóstico está en el portapapeles; se quitaron nombres, carpetas personales y contraseñas.</translation>
  </message>
  <message>
   <source>The disk has only {0} left.</source>
   <translation>En el disco solo quedan {0}.</translation>
  </message>
  <message>
   <source>The earlier one goes when the new one is ready. Archives made with it must be indexed again.</source>
   <translation>El anterior se elimina cuando el nuevo está listo. Las bibliotecas hechas con él deben indexarse de nuevo.</translation>
  </message>
  <message>
   <source>The encoder of this archive, {0}, compares pictures only. Words need an archive that was made with an encoder that has a text part; the help tells how to bring one</source>
   <translation>El codificador de esta biblioteca, {0}, solo compara imágenes. Las palabras requieren una biblioteca hecha con un codificador que tenga parte de texto; la ayuda dice cómo aportar uno</translation>
  </message>
  <message>
   <source>The encoder that the training begins with: what it knows already is kept as far as the new images allow</source>
   <translation>El codificador del que parte el entrenamiento: lo que ya sabe se conserva en la medida en que lo permitan las imágenes nuevas</translation>
  </message>
  <message>
   <source>The encoder {0} is ready</source>
   <translation>El codificador {0} está listo</translation>
  </message>
  <message>
   <source>The encoder {0} is ready.</source>
   <translation>El codificador {0} está listo.</translation>
  </message>
  <message>
   <source>The encoder {0} was added</source>
   <translation>Se añadió el codificador {0}</translation>
  </message>
  <message>
   <source>The engine (always needed)</source>
   <translation>El motor (siempre necesario)</translation>
  </message>
  <message>
   <source>The engine answers</source>
   <translation>Respuesta del motor</translation>
  </message>
  <message>
   <source>The engine could not be asked</source>
   <translation>No se pudo consultar al motor</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search.</source>
   <translation>El motor se ha detenido. Se inicia solo con la próxima búsqueda.</translation>
  </message>
  <message>
   <source>The engine has stopped. It starts by itself with the next search. Click to open the log.</source>
   <translation>El motor se ha detenido. Se inicia solo con la próxima búsqueda. Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>The engine is computing; QGIS can be used meanwhile. Click to open the log.</source>
   <translation>El motor está calculando; mientras tanto se puede usar QGIS. Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>The engine is installed</source>
   <translation>El motor está instalado</translation>
  </message>
  <message>
   <source>The engine is installed: {0} packages, {1} on the disk.</source>
   <translation>El motor está instalado: {0} paquetes, {1} en el disco.</translation>
  </message>
  <message>
   <source>The engine is not installed</source>
   <translation>El motor no está instalado</translation>
  </message>
  <message>
   <source>The engine is not installed; the Search page installs it. Click to open the log.</source>
   <translation>El motor no está instalado; la página Buscar lo instala. Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>The engine is starting, which takes a few seconds. Click to open the log.</source>
   <translation>El motor se está iniciando, lo que tarda unos segundos. Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>The engine is there, but without torch, the package that networks are trained with. Tick 'Neural networks' in the installer; everything else stays as it is.</source>
   <translation>El motor está instalado, pero sin torch, el paquete con el que se entrenan las redes. Marque «Redes neuronales» en el instalador; todo lo demás queda como está.</translation>
  </message>
  <message>
   <source>The engine's Python</source>
   <translation>El Python del motor</translation>
  </message>
  <message>
   <source>The engine's packages</source>
   <translation>Los paquetes del motor</translation>
  </message>
  <message>
   <source>The engine's packages are older than this version of Kinscape asks for</source>
   <translation>Los paquetes del motor son más antiguos de lo que pide esta versión de Kinscape</translation>
  </message>
  <message>
   <source>The engine, which does the computing, is ready. Click to open the log.</source>
   <translation>El motor, que hace los cálculos, está listo. Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>The entry of QGIS's authentication database that opens this server. For a token take the method 'API Header': header Authorization, value Bearer, a space, and the token</source>
   <translation>La entrada de la base de datos de autenticación de QGIS que da acceso a este servidor. Para un token elija el método «API Header»: cabecera Authorization, valor Bearer, un espacio y el token</translation>
  </message>
  <message>
   <source>The examination takes a few seconds</source>
   <translation>El diagnóstico tarda unos segundos</translation>
  </message>
  <message>
   <source>The examples of this search are not known any more: search again.</source>
   <translation>Los ejemplos de esta búsqueda ya no se conocen: busque de nuevo.</translation>
  </message>
  <message>
   <source>The examples that were dropped cannot be read.</source>
   <translation>No se pueden leer los ejemplos soltados.</translation>
  </message>
  <message>
   <source>The field that says what each place is, such as 'orchard' or 'meadow'</source>
   <translation>El campo que dice qué es cada lugar, por ejemplo «huerto» o «prado»</translation>
  </message>
  <message>
   <source>The filters leave no tile to compare: widen the area, the dates or the sources.</source>
   <translation>Los filtros no dejan ninguna tesela que comparar: amplíe la zona, las fechas o las fuentes.</translation>
  </message>
  <message>
   <source>The first date ({0}) lies after the last one ({1}).</source>
   <translation>La primera fecha ({0}) es posterior a la última ({1}).</translation>
  </message>
  <message>
   <source>The first places, best first; arrow keys go from one to the next</source>
   <translation>Los primeros lugares, de mejor a peor; las teclas de flecha pasan de uno a otro</translation>
  </message>
  <message>
   <source>The folder cannot be used: {0}</source>
   <translation>No se puede usar la carpeta: {0}</translation>
  </message>
  <message>
   <source>The folder that holds the archive: vectors and footprints of the tiles, not the imagery</source>
   <translation>La carpeta que contiene la biblioteca: vectores y huellas de las teselas, no las imágenes</translation>
  </message>
  <message>
   <source>The keys on this computer</source>
   <translation>Las claves de este equipo</translation>
  </message>
  <message>
   <source>The land cover of this place is not known.</source>
   <translation>La cobertura del suelo de este lugar no se conoce.</translation>
  </message>
  <message>
   <source>The land cover of {0} is known</source>
   <translation>La cobertura del suelo de {0} es conocida</translation>
  </message>
  <message>
   <source>The last of {0}, at {1}: {2}</source>
   <translation>La última de {0}, a las {1}: {2}</translation>
  </message>
  <message>
   <source>The layer whose polygons bound the search; if features are selected, only they count</source>
   <translation>La capa cuyos polígonos limitan la búsqueda; si hay objetos seleccionados, solo cuentan esos</translation>
  </message>
  <message>
   <source>The layer {0} is no file on this computer</source>
   <translation>La capa {0} no es un archivo de este equipo</translation>
  </message>
  <message>
   <source>The limits cut all {0} places.</source>
   <translation>Los límites excluyen los {0} lugares.</translation>
  </message>
  <message>
   <source>The limits cut the only place.</source>
   <translation>Los límites excluyen el único lugar.</translation>
  </message>
  <message>
   <source>The loss: how far the encoder still is from what it shall learn. It falls quickly at first, then slowly; once it is level, longer training brings little. Thin line: each step; thick line: their running mean. Point at it, or use the arrow keys, to read a step</source>
   <translation>La pérdida: cuánto le falta al codificador para lo que debe aprender. Al principio cae deprisa, luego despacio; cuando se aplana, entrenar más aporta poco. Línea fina: cada paso; línea gruesa: su media móvil. Apunte a ella o use las teclas de flecha para leer un paso</translation>
  </message>
  <message>
   <source>The map has no coordinate system, so a tile cannot be drawn</source>
   <translation>El mapa no tiene sistema de coordenadas, así que no se puede dibujar una tesela</translation>
  </message>
  <message>
   <source>The name has up to 40 small letters, figures, - and _, and begins with a letter or figure.</source>
   <translation>El nombre tiene hasta 40 letras minúsculas, cifras, - y _, y empieza por una letra o cifra.</translation>
  </message>
  <message>
   <source>The noise of repeated questions averages away. Kinscape adds up epsilon for each archive and server and refuses to ask when your budget is spent.</source>
   <translation>El ruido de las preguntas repetidas se anula al promediarse. Kinscape suma los épsilon de cada biblioteca y servidor y se niega a preguntar cuando se agota su presupuesto.</translation>
  </message>
  <message>
   <source>The only place</source>
   <translation>El único lugar</translation>
  </message>
  <message>
   <source>The open archive is prepared and served to this computer alone. Nothing leaves it.</source>
   <translation>La biblioteca abierta se prepara y se ofrece solo a este equipo. Nada sale de él.</translation>
  </message>
  <message>
   <source>The owner gives you a token. Press + and choose 'API Header': the header is Authorization, its value is the word Bearer, a space, and the token. QGIS keeps it encrypted; Kinscape never sees it.</source>
   <translation>El propietario le da un token. Pulse + y elija «API Header»: la cabecera es Authorization y su valor es la palabra Bearer, un espacio y el token. QGIS lo guarda cifrado; Kinscape nunca lo ve.</translation>
  </message>
  <message>
   <source>The picture cannot be read.</source>
   <translation>No se puede leer la imagen.</translation>
  </message>
  <message>
   <source>The picture is being made…</source>
   <translation>Se está creando la imagen…</translation>
  </message>
  <message>
   <source>The places of this project were in {0}, which is not there any more</source>
   <translation>Los lugares de este proyecto estaban en {0}, que ya no está ahí</translation>
  </message>
  <message>
   <source>The places that are selected in the results below</source>
   <translation>Los lugares seleccionados abajo en los resultados</translation>
  </message>
  <message>
   <source>The places that score, number and spacing leave in the list now, without the hidden ones</source>
   <translation>Los lugares que la puntuación, el número y la separación dejan ahora en la lista, sin los ocultos</translation>
  </message>
  <message>
   <source>The places that were dropped cannot be read.</source>
   <translation>No se pueden leer los lugares soltados.</translation>
  </message>
  <message>
   <source>The places that you have marked as liked</source>
   <translation>Los lugares que ha marcado como parecidos</translation>
  </message>
  <message>
   <source>The plugin was updated meanwhile: restart QGIS.</source>
   <translation>El complemento se actualizó entretanto: reinicie QGIS.</translation>
  </message>
  <message>
   <source>The polygons of {0} are not in this project: the whole archive is searched</source>
   <translation>Los polígonos de {0} no están en este proyecto: se busca en toda la biblioteca</translation>
  </message>
  <message>
   <source>The project has no layer of points or polygons.</source>
   <translation>El proyecto no tiene ninguna capa de puntos o polígonos.</translation>
  </message>
  <message>
   <source>The raster of the project that holds classes of land cover</source>
   <translation>El ráster del proyecto que contiene clases de cobertura del suelo</translation>
  </message>
  <message>
   <source>The rasters of this archive, and whether they still are as they were indexed. Right-click for more</source>
   <translation>Los rásteres de esta biblioteca, y si siguen tal como se indexaron. Clic derecho para más</translation>
  </message>
  <message>
   <source>The results of this project, the latest first: choose one to look at it again</source>
   <translation>Los resultados de este proyecto, primero el último: elija uno para verlo de nuevo</translation>
  </message>
  <message>
   <source>The same search on the command line:</source>
   <translation>La misma búsqueda en la línea de órdenes:</translation>
  </message>
  <message>
   <source>The score of every tile for the noisy question, so the ranking is worse than that of your own question, and the footprints in the catalogue.</source>
   <translation>La puntuación de cada tesela para la pregunta con ruido, de modo que la clasificación es peor que la de su propia pregunta, y las huellas del catálogo.</translation>
  </message>
  <message>
   <source>The score of every tile of your own archive, exact to about 0.001.</source>
   <translation>La puntuación de cada tesela de su propia biblioteca, con una exactitud de alrededor de 0,001.</translation>
  </message>
  <message>
   <source>The score of every tile, computed without any error from vectors that were rounded to whole numbers, and the footprints in the catalogue.</source>
   <translation>La puntuación de cada tesela, calculada sin ningún error a partir de vectores redondeados a números enteros, y las huellas del catálogo.</translation>
  </message>
  <message>
   <source>The score of every tile, exact to about 0.0005, and the footprints in the catalogue. No pixels and no vectors are sent to you.</source>
   <translation>La puntuación de cada tesela, con una exactitud de alrededor de 0,0005, y las huellas del catálogo. No se le envían píxeles ni vectores.</translation>
  </message>
  <message>
   <source>The search did not work</source>
   <translation>La búsqueda no funcionó</translation>
  </message>
  <message>
   <source>The search was cancelled</source>
   <translation>Se canceló la búsqueda</translation>
  </message>
  <message>
   <source>The server learns: {0}</source>
   <translation>El servidor averigua: {0}</translation>
  </message>
  <message>
   <source>The server may keep old copies, and may hand back an old copy after an update.</source>
   <translation>El servidor puede conservar copias antiguas y puede devolver una copia antigua después de una actualización.</translation>
  </message>
  <message>
   <source>The servers whose archives you may search</source>
   <translation>Los servidores en cuyas bibliotecas puede buscar</translation>
  </message>
  <message>
   <source>The shares of the classes of a land-cover map that you have</source>
   <translation>Las proporciones de las clases de un mapa de cobertura del suelo que usted tenga</translation>
  </message>
  <message>
   <source>The signature shows that the index is the owner's and unaltered. It hides nothing: this is a download, not encryption.</source>
   <translation>La firma muestra que el índice es del propietario y no se ha alterado. No oculta nada: esto es una descarga, no cifrado.</translation>
  </message>
  <message>
   <source>The sources of this archive have no place on the ground</source>
   <translation>Las fuentes de esta biblioteca no tienen posición sobre el terreno</translation>
  </message>
  <message>
   <source>The sources that are ticked have no tiles.</source>
   <translation>Las fuentes marcadas no tienen teselas.</translation>
  </message>
  <message>
   <source>The text “{0}” names no file.</source>
   <translation>El texto «{0}» no designa ningún archivo.</translation>
  </message>
  <message>
   <source>The tiles that come first, with proof that the images which belong to them are the owner's and unaltered. Your key is as good as the owner's for reading the disguised vectors.</source>
   <translation>Las teselas que quedan primeras, con la prueba de que las imágenes correspondientes son del propietario y no se han alterado. Su clave sirve tanto como la del propietario para leer los vectores camuflados.</translation>
  </message>
  <message>
   <source>The training of {0} was stopped</source>
   <translation>El entrenamiento de {0} se detuvo</translation>
  </message>
  <message>
   <source>The usual encoder 'kinscape' (without it: 'handcrafted', colour and texture alone), training and maps of land cover; can be added later</source>
   <translation>El codificador habitual «kinscape» (sin él: «handcrafted», solo color y textura), el entrenamiento y los mapas de cobertura del suelo; se puede añadir más tarde</translation>
  </message>
  <message>
   <source>The vectors were imported: no rasters are compared</source>
   <translation>Los vectores se importaron: no se compara ningún ráster</translation>
  </message>
  <message>
   <source>Their tiles are still searched, but cannot be shown.</source>
   <translation>Aún se busca en sus teselas, pero no se pueden mostrar.</translation>
  </message>
  <message>
   <source>Their vectors are disclosed, so that those who ask can check what they opened.</source>
   <translation>Sus vectores se revelan, para que quienes consultan puedan comprobar lo que abrieron.</translation>
  </message>
  <message>
   <source>There are no places yet that could be exported</source>
   <translation>Aún no hay lugares que se puedan exportar</translation>
  </message>
  <message>
   <source>There is no engine that could be started</source>
   <translation>No hay ningún motor que se pueda iniciar</translation>
  </message>
  <message>
   <source>There is no place left to label</source>
   <translation>No queda ningún lugar por etiquetar</translation>
  </message>
  <message>
   <source>There is no query: give an extent, a layer of polygons, or an image.</source>
   <translation>No hay ninguna consulta: indique una extensión, una capa de polígonos o una imagen.</translation>
  </message>
  <message>
   <source>There is no query: give an extent, or a layer of polygons.</source>
   <translation>No hay consulta: indique una extensión o una capa de polígonos.</translation>
  </message>
  <message>
   <source>There is no result yet whose recipe could be shown</source>
   <translation>Aún no hay ningún resultado cuya receta se pueda mostrar</translation>
  </message>
  <message>
   <source>There is nothing here that shows what to look for.</source>
   <translation>Aquí no hay nada que muestre qué buscar.</translation>
  </message>
  <message>
   <source>These places were found before there was land cover</source>
   <translation>Estos lugares se encontraron antes de que hubiera cobertura del suelo</translation>
  </message>
  <message>
   <source>These results have no recipe, so no sample can be drawn: search again</source>
   <translation>Estos resultados no tienen receta, así que no se puede extraer una muestra: busque de nuevo</translation>
  </message>
  <message>
   <source>They still work. Update brings the newer ones; the older go when they are in.</source>
   <translation>Siguen funcionando. Actualizar instala los más nuevos; los antiguos se eliminan después.</translation>
  </message>
  <message>
   <source>This Python has what the engine needs.</source>
   <translation>Este Python tiene lo que necesita el motor.</translation>
  </message>
  <message>
   <source>This archive has no land cover yet</source>
   <translation>Esta biblioteca aún no tiene cobertura del suelo</translation>
  </message>
  <message>
   <source>This archive is read-only</source>
   <translation>Esta biblioteca es de solo lectura</translation>
  </message>
  <message>
   <source>This check failed: {0}</source>
   <translation>Esta comprobación falló: {0}</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>This computer has an NVIDIA card: the large build, which uses it</source>
   <translation>Este equipo tiene una tarjeta NVIDIA: la variante grande, que la usa</translation>
  </message>
  <message>
   <source>This folder cannot be written to: choose another one</source>
   <translation>No se puede escribir en esta carpeta: elija otra</translation>
  </message>
  <message>
   <source>This interpreter has what the engine needs, and is used from now on.</source>
   <translation>Este intérprete tiene lo que necesita el motor y se usa a partir de ahora.</translation>
  </message>
  <message>
   <source>This is another archive</source>
   <translation>Esta es otra biblioteca</translation>
  </message>
  <message>
   <source>This is little: limit the memory of a job in the options, and index few rasters at a time.</source>
   <translation>Es poca: limite la memoria por tarea en las opciones e indexe pocos rásteres a la vez.</translation>
  </message>
  <message>
   <source>This is not an address</source>
   <translation>Esto no es una dirección</translation>
  </message>
  <message>
   <source>This is not an address: it should begin with https://</source>
   <translation>Esto no es una dirección: debería empezar por https://</translation>
  </message>
  <message>
   <source>This is obfuscation, not encryption: it stops someone who looks at the disk without knowing a single image, and nobody else.</source>
   <translation>Esto es ofuscación, no cifrado: frena a quien mira el disco sin conocer ni una sola imagen, y a nadie más.</translation>
  </message>
  <message>
   <source>This point has no position on Earth</source>
   <translation>Este punto no tiene posición en la Tierra</translation>
  </message>
  <message>
   <source>This project has no raster that is a file: add files or a folder</source>
   <translation>Este proyecto no tiene ningún ráster que sea un archivo: añada archivos o una carpeta</translation>
  </message>
  <message>
   <source>This server has no archive for you</source>
   <translation>Este servidor no tiene ninguna biblioteca para usted</translation>
  </message>
  <message>
   <source>This version of Kinscape does not know this way to ask.</source>
   <translation>Esta versión de Kinscape no conoce esta forma de consultar.</translation>
  </message>
  <message>
   <source>Threshold {0}: {1} of {2} places reach it</source>
   <translation>Umbral {0}: lo alcanzan {1} de {2} lugares</translation>
  </message>
  <message>
   <source>Thumbnails</source>
   <translation>Miniaturas</translation>
  </message>
  <message>
   <source>Tile</source>
   <translation>Tesela</translation>
  </message>
  <message>
   <source>Tile size (m)</source>
   <translation>Tamaño de tesela (m)</translation>
  </message>
  <message>
   <source>Tile size around a place in metres</source>
   <translation>Tamaño de tesela alrededor de un lugar en metros</translation>
  </message>
  <message>
   <source>Tile size in metres</source>
   <translation>Tamaño de tesela en metros</translation>
  </message>
  <message>
   <source>Tile size in pixels of the finest raster</source>
   <translation>Tamaño de tesela en píxeles del ráster más fino</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation>Teselas</translation>
  </message>
  <message>
   <source>Tiles computed now</source>
   <translation>Teselas calculadas ahora</translation>
  </message>
  <message>
   <source>Tiles found again though changed: {0} before, {1} after.</source>
   <translation>Teselas recuperadas pese a los cambios: {0} antes, {1} después.</translation>
  </message>
  <message>
   <source>Tiles given away for checking</source>
   <translation>Teselas reveladas para comprobar</translation>
  </message>
  <message>
   <source>Tiles in the archive</source>
   <translation>Teselas en la biblioteca</translation>
  </message>
  <message>
   <source>Tiles of missing rasters can still be searched, but not shown. What shall the update do with them?</source>
   <translation>Se puede seguir buscando en las teselas de los rásteres que faltan, pero no mostrarlas. ¿Qué debe hacer con ellas la actualización?</translation>
  </message>
  <message>
   <source>Tiles on which recall is measured</source>
   <translation>Teselas con las que se mide la exhaustividad</translation>
  </message>
  <message>
   <source>Tiles searched</source>
   <translation>Teselas examinadas</translation>
  </message>
  <message>
   <source>Tiles skipped for nodata</source>
   <translation>Teselas omitidas por falta de datos</translation>
  </message>
  <message>
   <source>Tiles that overlap more are one place</source>
   <translation>Las teselas que se solapan más son un solo lugar</translation>
  </message>
  <message>
   <source>Tiles to learn from, at most</source>
   <translation>Teselas de las que aprender, como máximo</translation>
  </message>
  <message>
   <source>Tiles whose rasters cannot be read now</source>
   <translation>Teselas cuyos rásteres no se pueden leer ahora</translation>
  </message>
  <message>
   <source>Tiles with a land cover</source>
   <translation>Teselas con cobertura del suelo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Title for people</source>
   <translation>Título legible</translation>
  </message>
  <message>
   <source>To draw a sample, give {0}.</source>
   <translation>Para extraer una muestra, indique {0}.</translation>
  </message>
  <message>
   <source>To estimate, give the sample that was reviewed.</source>
   <translation>Para estimar, indique la muestra revisada.</translation>
  </message>
  <message>
   <source>To label next</source>
   <translation>Próximos a etiquetar</translation>
  </message>
  <message>
   <source>To label next: {0}</source>
   <translation>Próximos a etiquetar: {0}</translation>
  </message>
  <message>
   <source>To learn from '{0}', give {1}.</source>
   <translation>Para aprender de «{0}», indique {1}.</translation>
  </message>
  <message>
   <source>To learn from your own imagery, an archive of it is needed: it says which rasters there are, and how they are cut into tiles. Folders of images need none.</source>
   <translation>Para aprender de sus propias imágenes se necesita una biblioteca de ellas: dice qué rásteres hay y cómo se cortan en teselas. Las carpetas de imágenes no la necesitan.</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Train an encoder</source>
   <translation>Entrenar un codificador</translation>
  </message>
  <message>
   <source>Train the encoder {0}</source>
   <translation>Entrenar el codificador {0}</translation>
  </message>
  <message>
   <source>Trained on: {0}</source>
   <translation>Entrenado con: {0}</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Training needs the neural networks</source>
   <translation>El entrenamiento necesita las redes neuronales</translation>
  </message>
  <message>
   <source>Training the encoder {0}</source>
   <translation>Entrenando el codificador {0}</translation>
  </message>
  <message>
   <source>Training the land-cover network {0}</source>
   <translation>Entrenando la red de cobertura del suelo {0}</translation>
  </message>
  <message>
   <source>Triplets</source>
   <translation>Tripletes</translation>
  </message>
  <message>
   <source>Triplets, near places apart</source>
   <translation>Tripletes, según la distancia</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Try it here</source>
   <translation>Probar aquí</translation>
  </message>
  <message>
   <source>Try the demo</source>
   <translation>Probar la demostración</translation>
  </message>
  <message>
   <source>Try the same search once more (F)</source>
   <translation>Intentar otra vez la misma búsqueda (F)</translation>
  </message>
  <message>
   <source>Try to load each package (takes seconds)</source>
   <translation>Intentar cargar cada paquete (tarda unos segundos)</translation>
  </message>
  <message>
   <source>Trying out the packages (the first time takes a while)</source>
   <translation>Probando los paquetes (la primera vez tarda un poco)</translation>
  </message>
  <message>
   <source>Trying the packages</source>
   <translation>Probando los paquetes</translation>
  </message>
  <message>
   <source>Trying wrong keys</source>
   <translation>Probando claves erróneas</translation>
  </message>
  <message>
   <source>Turn the order round</source>
   <translation>Invertir el orden</translation>
  </message>
  <message>
   <source>Turn the order round: the last place first</source>
   <translation>Invertir el orden: primero el último lugar</translation>
  </message>
  <message>
   <source>Tutorial</source>
   <translation>Tutorial</translation>
  </message>
  <message>
   <source>Under each convention</source>
   <translation>Según cada convención</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Deshacer: {0}</translation>
  </message>
  <message>
   <source>Unfinished</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>Unlike</source>
   <translation>Distinto</translation>
  </message>
  <message>
   <source>Unlike 1</source>
   <translation>Distinto 1</translation>
  </message>
  <message>
   <source>Unlike a place</source>
   <translation>Marcar un lugar como distinto</translation>
  </message>
  <message>
   <source>Unlike {0}</source>
   <translation>Distinto {0}</translation>
  </message>
  <message>
   <source>Unlike {0} places</source>
   <translation>Marcar {0} lugares como distintos</translation>
  </message>
  <message>
   <source>Unlike {0}: similarity {1}</source>
   <translation>Distinto {0}: similitud {1}</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Up, Down (or K, J): previous, next</source>
   <translation>Arriba, Abajo (o K, J): anterior, siguiente</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Update archive</source>
   <translation>Actualizar biblioteca</translation>
  </message>
  <message>
   <source>Update the archive: rasters that can be read now are indexed</source>
   <translation>Actualizar la biblioteca: se indexan los rásteres que ahora se pueden leer</translation>
  </message>
  <message>
   <source>Update the archive; if rasters were moved, say where they are now.</source>
   <translation>Actualice la biblioteca; si se movieron rásteres, indique dónde están ahora.</translation>
  </message>
  <message>
   <source>Update the driver of the graphics card.</source>
   <translation>Actualice el controlador de la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Update the others; keep the tiles of the missing ones as they are</source>
   <translation>Actualizar los demás; dejar como están las teselas de los que faltan</translation>
  </message>
  <message>
   <source>Update, and take the tiles of the missing ones out of the archive</source>
   <translation>Actualizar y quitar de la biblioteca las teselas de los que faltan</translation>
  </message>
  <message>
   <source>Updated</source>
   <translation>Actualizada</translation>
  </message>
  <message>
   <source>Update…</source>
   <translation>Actualizar…</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>Usarla de todos modos</translation>
  </message>
  <message>
   <source>Use this interpreter</source>
   <translation>Usar este intérprete</translation>
  </message>
  <message>
   <source>Usual encoder</source>
   <translation>Codificador habitual</translation>
  </message>
  <message>
   <source>Vault</source>
   <translation>Bóveda</translation>
  </message>
  <message>
   <source>Vectors written</source>
   <translation>Vectores escritos</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Conclusión</translation>
  </message>
  <message>
   <source>Version {0} cannot be loaded: {1}</source>
   <translation>La versión {0} no se puede cargar: {1}</translation>
  </message>
  <message>
   <source>Version {0} ends the program that loads it: {1}</source>
   <translation>La versión {0} hace terminar el programa que la carga: {1}</translation>
  </message>
  <message>
   <source>Version {0} in {1}</source>
   <translation>Versión {0} en {1}</translation>
  </message>
  <message>
   <source>Version {0} is there; Kinscape was tested with {1}</source>
   <translation>Está la versión {0}; Kinscape se probó con {1}</translation>
  </message>
  <message>
   <source>Version {0} takes too long to load: {1}</source>
   <translation>La versión {0} tarda demasiado en cargarse: {1}</translation>
  </message>
  <message>
   <source>Version, authors and licence</source>
   <translation>Versión, autores y licencia</translation>
  </message>
  <message>
   <source>Very large archives are otherwise ranked in two passes.</source>
   <translation>De lo contrario, las bibliotecas muy grandes se ordenan en dos pasadas.</translation>
  </message>
  <message>
   <source>Very large archives are ranked in two passes, the first with fewer numbers. In full takes longer and misses nothing</source>
   <translation>Las bibliotecas muy grandes se ordenan en dos pasadas, la primera con menos números. Al completo tarda más y no omite nada</translation>
  </message>
  <message>
   <source>Visual words</source>
   <translation>Palabras visuales</translation>
  </message>
  <message>
   <source>Warnings of this session</source>
   <translation>Advertencias de esta sesión</translation>
  </message>
  <message>
   <source>Ways to ask</source>
   <translation>Formas de consultar</translation>
  </message>
  <message>
   <source>Web pages</source>
   <translation>Páginas web</translation>
  </message>
  <message>
   <source>Weight of {0}</source>
   <translation>Peso de {0}</translation>
  </message>
  <message>
   <source>Weights of classes</source>
   <translation>Pesos de clases</translation>
  </message>
  <message>
   <source>Weights of the classes</source>
   <translation>Pesos de las clases</translation>
  </message>
  <message>
   <source>Weights of the encoder</source>
   <translation>Pesos del codificador</translation>
  </message>
  <message>
   <source>What Kinscape looks at when it compares tiles. The first one is the usual choice; 'handcrafted' (colour, texture, direction) needs no network; published networks need their weights</source>
   <translation>En qué se fija Kinscape al comparar teselas. El primero es la elección habitual; «handcrafted» (color, textura, dirección) no necesita red; las redes publicadas necesitan sus pesos</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What can turn tiles into numbers on this computer; the usual one stands first</source>
   <translation>Lo que puede convertir teselas en números en este equipo; el habitual va primero</translation>
  </message>
  <message>
   <source>What did I miss?</source>
   <translation>¿Qué se ha omitido?</translation>
  </message>
  <message>
   <source>What do you look for?</source>
   <translation>¿Qué busca?</translation>
  </message>
  <message>
   <source>What fits this computer</source>
   <translation>La adecuada para este equipo</translation>
  </message>
  <message>
   <source>What is asked of the encoder while it learns from labelled places</source>
   <translation>Qué se pide al codificador mientras aprende de lugares etiquetados</translation>
  </message>
  <message>
   <source>What is in use was kept.</source>
   <translation>Lo que está en uso se conservó.</translation>
  </message>
  <message>
   <source>What is inside</source>
   <translation>Qué contiene</translation>
  </message>
  <message>
   <source>What is installed, where to, and what to do when it does not work</source>
   <translation>Qué se instala, dónde, y qué hacer si no funciona</translation>
  </message>
  <message>
   <source>What it has learned so far is kept: it can go on from there, exactly as if it had not been stopped.</source>
   <translation>Lo aprendido hasta ahora se conserva: puede continuar desde ahí, exactamente como si no se hubiera detenido.</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>Cómo se llama</translation>
  </message>
  <message>
   <source>What it was taught counts as well.</source>
   <translation>Lo que se le enseñó también cuenta.</translation>
  </message>
  <message>
   <source>What lies in a vault under this key can never be opened again, by nobody.</source>
   <translation>Lo que haya en una bóveda con esta clave no podrá volver a abrirlo nadie, nunca.</translation>
  </message>
  <message>
   <source>What seals your questions and opens the answers, one key for each server and way to ask</source>
   <translation>Lo que sella sus preguntas y abre las respuestas: una clave por cada servidor y forma de consultar</translation>
  </message>
  <message>
   <source>What the findings mean (F1)</source>
   <translation>Qué significan los resultados (F1)</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Lo que muestra el mapa</translation>
  </message>
  <message>
   <source>What the new encoder is called in lists: small letters, figures, - and _. A training of the same name replaces the earlier encoder only when it has come to its end</source>
   <translation>Cómo se llamará el codificador nuevo en las listas: letras minúsculas, cifras, - y _. Un entrenamiento con el mismo nombre solo sustituye al codificador anterior cuando ha terminado</translation>
  </message>
  <message>
   <source>What the new key is called: letters, figures, dots, - and _</source>
   <translation>Cómo se llama la clave nueva: letras, cifras, puntos, - y _</translation>
  </message>
  <message>
   <source>What the project keeps for Kinscape is damaged or of a later version: it is left alone</source>
   <translation>Lo que el proyecto guarda para Kinscape está dañado o es de una versión posterior: no se toca</translation>
  </message>
  <message>
   <source>What these options do</source>
   <translation>Qué hacen estas opciones</translation>
  </message>
  <message>
   <source>What this page does (F1)</source>
   <translation>Qué hace esta página (F1)</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>What to label next</source>
   <translation>Qué etiquetar a continuación</translation>
  </message>
  <message>
   <source>What was learned from marks and saved: it is searched instead of single examples, in any archive</source>
   <translation>Lo aprendido de las marcas y guardado: se busca en lugar de ejemplos sueltos, en cualquier biblioteca</translation>
  </message>
  <message>
   <source>What was looked at, how it is, and what to do about it</source>
   <translation>Qué se examinó, cómo está y qué hacer al respecto</translation>
  </message>
  <message>
   <source>What was missed: sample of {0}</source>
   <translation>Lo omitido: muestra de {0}</translation>
  </message>
  <message>
   <source>What you call this server in lists</source>
   <translation>Cómo llama usted a este servidor en las listas</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where it begins, how long and how large it looks at images, what it learns by</source>
   <translation>De dónde parte, cuánto tiempo y a qué tamaño ve las imágenes, con qué pérdida aprende</translation>
  </message>
  <message>
   <source>Where lists are chosen to save time, the server sees which lists are asked for: yours among decoys. That tells roughly what kind of place you may look for.</source>
   <translation>Cuando se eligen listas para ahorrar tiempo, el servidor ve qué listas se piden: la suya entre señuelos. Eso indica a grandes rasgos qué tipo de lugar puede estar buscando.</translation>
  </message>
  <message>
   <source>Where pictures of queries, and results of read-only archives, are kept</source>
   <translation>Dónde se guardan las imágenes de las consultas y los resultados de las bibliotecas de solo lectura</translation>
  </message>
  <message>
   <source>Where the archive is now</source>
   <translation>Dónde está ahora la biblioteca</translation>
  </message>
  <message>
   <source>Where the engine's packages come from</source>
   <translation>De dónde vienen los paquetes del motor</translation>
  </message>
  <message>
   <source>Which archive of this server is searched</source>
   <translation>En qué biblioteca de este servidor se busca</translation>
  </message>
  <message>
   <source>Which build of torch the neural networks get</source>
   <translation>Qué variante de torch reciben las redes neuronales</translation>
  </message>
  <message>
   <source>Who learns what</source>
   <translation>Quién averigua qué</translation>
  </message>
  <message>
   <source>Whoever loses the key loses the vault; nobody can open it again.</source>
   <translation>Quien pierde la clave pierde la bóveda; nadie podrá volver a abrirla.</translation>
  </message>
  <message>
   <source>Whole numbers as classes; its colour table and class names are taken over.</source>
   <translation>Números enteros como clases; se toman su tabla de colores y los nombres de clase.</translation>
  </message>
  <message>
   <source>Whom to ask</source>
   <translation>A quién consultar</translation>
  </message>
  <message>
   <source>Why place {0}?</source>
   <translation>¿Por qué el lugar {0}?</translation>
  </message>
  <message>
   <source>Why this place</source>
   <translation>Por qué este lugar</translation>
  </message>
  <message>
   <source>Why this place was found</source>
   <translation>Por qué se encontró este lugar</translation>
  </message>
  <message>
   <source>Why this place?</source>
   <translation>¿Por qué este lugar?</translation>
  </message>
  <message>
   <source>Windows keeps it for a device; choose another one</source>
   <translation>Windows lo reserva para un dispositivo; elija otro</translation>
  </message>
  <message>
   <source>With the land cover of each tile, places can be ranked by what they consist of as well as by their looks, at once and by a slider. It can be added later, too</source>
   <translation>Con la cobertura del suelo de cada tesela, los lugares se pueden clasificar tanto por su composición como por su aspecto, al momento y con un control deslizante. También se puede añadir más tarde</translation>
  </message>
  <message>
   <source>With the new encoder</source>
   <translation>Con el codificador nuevo</translation>
  </message>
  <message>
   <source>With this confidence</source>
   <translation>Con esta confianza</translation>
  </message>
  <message>
   <source>Within</source>
   <translation>A menos de</translation>
  </message>
  <message>
   <source>Without imagery</source>
   <translation>Sin imagen</translation>
  </message>
  <message>
   <source>Without imagery: {0}</source>
   <translation>Sin imagen: {0}</translation>
  </message>
  <message>
   <source>Without it nothing can be indexed or searched.</source>
   <translation>Sin él no se puede indexar ni buscar nada.</translation>
  </message>
  <message>
   <source>Without it nothing can be trained.</source>
   <translation>Sin él no se puede entrenar nada.</translation>
  </message>
  <message>
   <source>Words for {0}</source>
   <translation>Palabras para {0}</translation>
  </message>
  <message>
   <source>Words…</source>
   <translation>Palabras…</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <source>Work folder</source>
   <translation>Carpeta de trabajo</translation>
  </message>
  <message>
   <source>Work out the land cover of each tile once; after that, places are ordered by it at once</source>
   <translation>Calcular una vez la cobertura del suelo de cada tesela; después, los lugares se ordenan por ella al momento</translation>
  </message>
  <message>
   <source>Write a PDF for print: the map, the examples, the best places and how they were found</source>
   <translation>Escribir un PDF para imprimir: el mapa, los ejemplos, los mejores lugares y cómo se encontraron</translation>
  </message>
  <message>
   <source>Write the places as GeoPackage, GeoJSON, CSV or KML, or their pictures into a folder</source>
   <translation>Escribir los lugares como GeoPackage, GeoJSON, CSV o KML, o sus imágenes en una carpeta</translation>
  </message>
  <message>
   <source>Writes a PDF for print from the results of a search: a map with the query, the places, the score map and the visible layers of the project; how the places were found, in plain words and as a command; and the best places as pictures. Where the project holds the layers of the search, a print layout is added to it.</source>
   <translation>Escribe un PDF para imprimir a partir de los resultados de una búsqueda: un mapa con la consulta, los lugares, el mapa de puntuación y las capas visibles del proyecto; cómo se encontraron los lugares, en palabras sencillas y como orden; y los mejores lugares como imágenes. Si el proyecto contiene las capas de la búsqueda, se le añade una composición de impresión.</translation>
  </message>
  <message>
   <source>Writes the footprints and embedding vectors of an archive as GeoParquet, with a STAC item beside it that says by which encoder, from which rasters and at which size they were made.</source>
   <translation>Escribe las huellas y los vectores de características de una biblioteca como GeoParquet, junto con un elemento STAC que indica con qué codificador, de qué rásteres y a qué tamaño se crearon.</translation>
  </message>
  <message>
   <source>Writes the places that a search found as GeoPackage, GeoJSON, CSV or KML: all of them, or those that score, distance from better places and review leave. GeoJSON and KML are in longitude and latitude; CSV holds the middle of each place.</source>
   <translation>Escribe los lugares que encontró una búsqueda como GeoPackage, GeoJSON, CSV o KML: todos, o los que dejan la puntuación, la distancia a lugares mejores y la revisión. GeoJSON y KML usan longitud y latitud; CSV contiene el centro de cada lugar.</translation>
  </message>
  <message>
   <source>Writing results</source>
   <translation>Escribiendo resultados</translation>
  </message>
  <message>
   <source>Wrote the report {0}</source>
   <translation>Informe escrito: {0}</translation>
  </message>
  <message>
   <source>You have hidden every place of this result.</source>
   <translation>Ha ocultado todos los lugares de este resultado.</translation>
  </message>
  <message>
   <source>You learn</source>
   <translation>Usted averigua</translation>
  </message>
  <message>
   <source>You learn: {0}</source>
   <translation>Usted averigua: {0}</translation>
  </message>
  <message>
   <source>You may stop: less than {0} is left, with {1} confidence.</source>
   <translation>Puede parar: queda menos del {0}, con una confianza del {1}.</translation>
  </message>
  <message>
   <source>You see the score of every tile, so about as many questions as a vector has numbers rebuild all vectors of the archive; this is why owners set a budget of questions.</source>
   <translation>Usted ve la puntuación de cada tesela, de modo que con aproximadamente tantas preguntas como números tiene un vector se pueden reconstruir todos los vectores de la biblioteca; por eso los propietarios fijan un presupuesto de preguntas.</translation>
  </message>
  <message>
   <source>Your own archive is served to this computer alone, as a stranger would serve it. Ask it below, and read in the receipt what a stranger would have seen.</source>
   <translation>Su propia biblioteca se ofrece solo a este equipo, como lo haría un desconocido. Consúltela abajo y lea en el comprobante qué habría visto un desconocido.</translation>
  </message>
  <message>
   <source>Your own searches, before and after. Framed: was not among the first places before.</source>
   <translation>Sus propias búsquedas, antes y después. Con marco: antes no estaba entre los primeros lugares.</translation>
  </message>
  <message>
   <source>Your question with random noise added, and the whole answer to it. At settings that still find what you look for, the noise hides little.</source>
   <translation>Su pregunta con ruido aleatorio añadido y la respuesta completa a ella. Con ajustes que aún encuentran lo que busca, el ruido oculta poco.</translation>
  </message>
  <message>
   <source>Zoom to it</source>
   <translation>Zum al ejemplo</translation>
  </message>
  <message>
   <source>Zoom to the place</source>
   <translation>Zum al lugar</translation>
  </message>
  <message>
   <source>a CRS of its own</source>
   <translation>un SRC propio</translation>
  </message>
  <message>
   <source>a block of a vault cannot be read: {0}</source>
   <translation>no se puede leer un bloque de una bóveda: {0}</translation>
  </message>
  <message>
   <source>a block of {0} pixels was read as {1}</source>
   <translation>un bloque de {0} píxeles se leyó como {1}</translation>
  </message>
  <message>
   <source>a budget of 0 means: no limit</source>
   <translation>un presupuesto de 0 significa: sin límite</translation>
  </message>
  <message>
   <source>a budget of noise is an epsilon of 0 or more and a delta from 0 to below 1</source>
   <translation>un presupuesto de ruido es un épsilon de 0 o más y un delta desde 0 hasta menos de 1</translation>
  </message>
  <message>
   <source>a certificate needs its key, and a key its certificate</source>
   <translation>un certificado necesita su clave, y una clave su certificado</translation>
  </message>
  <message>
   <source>a classifier needs vectors of the archive, which are not here</source>
   <translation>un clasificador necesita vectores de la biblioteca, que no están aquí</translation>
  </message>
  <message>
   <source>a colour of its classes is none</source>
   <translation>un color de sus clases no es un color</translation>
  </message>
  <message>
   <source>a confidence of {0} is not possible</source>
   <translation>una confianza de {0} no es posible</translation>
  </message>
  <message>
   <source>a fault of Kinscape; please report it with the log</source>
   <translation>un fallo de Kinscape; comuníquelo con el registro, por favor</translation>
  </message>
  <message>
   <source>a folder with one sub-folder a class</source>
   <translation>una carpeta con una subcarpeta por clase</translation>
  </message>
  <message>
   <source>a fused encoder's input_px must be a multiple of {0}</source>
   <translation>el input_px de un codificador fused debe ser múltiplo de {0}</translation>
  </message>
  <message>
   <source>a graphics card</source>
   <translation>una tarjeta gráfica</translation>
  </message>
  <message>
   <source>a hole share of {0} is not possible</source>
   <translation>una proporción de huecos de {0} no es posible</translation>
  </message>
  <message>
   <source>a job must be a JSON object</source>
   <translation>una tarea debe ser un objeto JSON</translation>
  </message>
  <message>
   <source>a job with the id {0} is under way</source>
   <translation>ya hay en curso una tarea con el identificador {0}</translation>
  </message>
  <message>
   <source>a job's id must be a number or a text, not {0}</source>
   <translation>el identificador de una tarea debe ser un número o un texto, no {0}</translation>
  </message>
  <message>
   <source>a land-cover model cannot be called {0}</source>
   <translation>un modelo de cobertura del suelo no se puede llamar {0}</translation>
  </message>
  <message>
   <source>a largest overlap of {0} is not possible</source>
   <translation>un solape máximo de {0} no es posible</translation>
  </message>
  <message>
   <source>a line is not JSON: {0}</source>
   <translation>una línea no es JSON: {0}</translation>
  </message>
  <message>
   <source>a line longer than {0} bytes was refused</source>
   <translation>se rechazó una línea de más de {0} bytes</translation>
  </message>
  <message>
   <source>a line must be a JSON object</source>
   <translation>una línea debe ser un objeto JSON</translation>
  </message>
  <message>
   <source>a local index cannot have {0} bytes a tile</source>
   <translation>un índice local no puede tener {0} bytes por tesela</translation>
  </message>
  <message>
   <source>a local index is not asked over the network</source>
   <translation>un índice local no se consulta por la red</translation>
  </message>
  <message>
   <source>a local index of {0} tiles with {1} numbers each is not possible</source>
   <translation>no es posible un índice local de {0} teselas con {1} números cada una</translation>
  </message>
  <message>
   <source>a message cannot be read: {0}</source>
   <translation>no se puede leer un mensaje: {0}</translation>
  </message>
  <message>
   <source>a message of {0} bytes is longer than allowed</source>
   <translation>un mensaje de {0} bytes es más largo de lo permitido</translation>
  </message>
  <message>
   <source>a model called {0} comes with Kinscape</source>
   <translation>Kinscape ya incluye un modelo llamado {0}</translation>
  </message>
  <message>
   <source>a model's manifest holds its sizes as a table</source>
   <translation>el manifiesto de un modelo contiene sus tamaños como tabla</translation>
  </message>
  <message>
   <source>a model's manifest is a JSON object</source>
   <translation>el manifiesto de un modelo es un objeto JSON</translation>
  </message>
  <message>
   <source>a new or an existing folder</source>
   <translation>una carpeta nueva o existente</translation>
  </message>
  <message>
   <source>a number from 1e-12 to 0.01</source>
   <translation>un número de 1e-12 a 0.01</translation>
  </message>
  <message>
   <source>a package in its environment prints where it must not; reinstall the engine's environment</source>
   <translation>un paquete de su entorno escribe donde no debe; reinstale el entorno del motor</translation>
  </message>
  <message>
   <source>a pair of curly brackets stands where they go, once</source>
   <translation>ponga un par de llaves donde van, una sola vez</translation>
  </message>
  <message>
   <source>a part of {0}</source>
   <translation>una parte de {0}</translation>
  </message>
  <message>
   <source>a picture of {0} bytes is too large to be sealed</source>
   <translation>una imagen de {0} bytes es demasiado grande para sellarla</translation>
  </message>
  <message>
   <source>a picture of {0} x {1} pixels was given where the short side must be {2}</source>
   <translation>se dio una imagen de {0} x {1} píxeles donde el lado corto debe medir {2}</translation>
  </message>
  <message>
   <source>a place is nowhere on the Earth</source>
   <translation>un lugar no está en ningún punto de la Tierra</translation>
  </message>
  <message>
   <source>a point was given without a radius</source>
   <translation>se indicó un punto sin radio</translation>
  </message>
  <message>
   <source>a probe of {0} rows is not possible</source>
   <translation>una muestra de control de {0} filas no es posible</translation>
  </message>
  <message>
   <source>a probe of {0} tiles is not possible</source>
   <translation>una muestra de control de {0} teselas no es posible</translation>
  </message>
  <message>
   <source>a query cannot be sealed within its length</source>
   <translation>una consulta no se puede sellar dentro de su longitud</translation>
  </message>
  <message>
   <source>a query of this mode has one part</source>
   <translation>una consulta de este modo tiene una sola parte</translation>
  </message>
  <message>
   <source>a query of this mode names its evaluation keys</source>
   <translation>una consulta de este modo indica sus claves de evaluación</translation>
  </message>
  <message>
   <source>a query of this mode says whether it wants proofs</source>
   <translation>una consulta de este modo dice si quiere pruebas</translation>
  </message>
  <message>
   <source>a query with noise has an epsilon above 0 and a delta from 0 to below 1</source>
   <translation>una consulta con ruido tiene un épsilon mayor que 0 y un delta desde 0 hasta menos de 1</translation>
  </message>
  <message>
   <source>a radius of {0} m is not possible</source>
   <translation>un radio de {0} m no es posible</translation>
  </message>
  <message>
   <source>a radius was given without a point</source>
   <translation>se indicó un radio sin punto</translation>
  </message>
  <message>
   <source>a recipe with {0} {1} is not possible</source>
   <translation>no es posible una receta con {0} {1}</translation>
  </message>
  <message>
   <source>a remote search ended without a question</source>
   <translation>una búsqueda remota terminó sin ninguna pregunta</translation>
  </message>
  <message>
   <source>a review mark is one of {0}</source>
   <translation>una marca de revisión es una de {0}</translation>
  </message>
  <message>
   <source>a sample of {0} places is not possible</source>
   <translation>una muestra de {0} lugares no es posible</translation>
  </message>
  <message>
   <source>a sample of {0} tiles and k = {1} cannot measure recall</source>
   <translation>con una muestra de {0} teselas y k = {1} no se puede medir la exhaustividad</translation>
  </message>
  <message>
   <source>a scale of {0} does not go with the learner {1}</source>
   <translation>una escala de {0} no es compatible con el aprendizaje {1}</translation>
  </message>
  <message>
   <source>a score of {0} is not possible</source>
   <translation>una puntuación de {0} no es posible</translation>
  </message>
  <message>
   <source>a sealed picture cannot be opened: it was changed, or belongs to another key</source>
   <translation>no se puede abrir una imagen sellada: se modificó o pertenece a otra clave</translation>
  </message>
  <message>
   <source>a sealed picture is missing: {0}</source>
   <translation>falta una imagen sellada: {0}</translation>
  </message>
  <message>
   <source>a seed of {0} is not possible</source>
   <translation>una semilla de {0} no es posible</translation>
  </message>
  <message>
   <source>a server answered to another number of trapdoors</source>
   <translation>un servidor respondió a otro número de trampillas</translation>
  </message>
  <message>
   <source>a share of the land cover of {0} is not possible</source>
   <translation>una proporción de {0} para la cobertura del suelo no es posible</translation>
  </message>
  <message>
   <source>a share of {0} is not possible</source>
   <translation>una proporción de {0} no es posible</translation>
  </message>
  <message>
   <source>a share of {0} to judge by is not possible</source>
   <translation>no es posible reservar una proporción de {0} para evaluar</translation>
  </message>
  <message>
   <source>a shortlist of {0} places is not possible</source>
   <translation>una preselección de {0} lugares no es posible</translation>
  </message>
  <message>
   <source>a slope of {0} is not possible</source>
   <translation>una pendiente de {0} no es posible</translation>
  </message>
  <message>
   <source>a split of {0} of {1} images leaves no queries or no archive</source>
   <translation>una división de {0} de {1} imágenes no deja consultas o no deja biblioteca</translation>
  </message>
  <message>
   <source>a store cannot be emptied</source>
   <translation>un almacén no se puede vaciar</translation>
  </message>
  <message>
   <source>a store was made with another encoder than this archive</source>
   <translation>un almacén se creó con un codificador distinto del de esta biblioteca</translation>
  </message>
  <message>
   <source>a store without rows cannot be signed</source>
   <translation>un almacén sin filas no se puede firmar</translation>
  </message>
  <message>
   <source>a stratum has no judged place yet, so how many are left cannot be said</source>
   <translation>un estrato aún no tiene ningún lugar valorado, así que no se puede decir cuántos quedan</translation>
  </message>
  <message>
   <source>a stride of {0} pixels does not fit a tile of {1}</source>
   <translation>un paso de {0} píxeles no encaja en una tesela de {1}</translation>
  </message>
  <message>
   <source>a table for noise cannot have {0} numbers</source>
   <translation>una tabla para el ruido no puede tener {0} números</translation>
  </message>
  <message>
   <source>a text of {0} characters is too long</source>
   <translation>un texto de {0} caracteres es demasiado largo</translation>
  </message>
  <message>
   <source>a tile can only be shown together with its archive</source>
   <translation>una tesela solo se puede mostrar junto con su biblioteca</translation>
  </message>
  <message>
   <source>a tile of an archive on a server cannot be an example: its vector is not here</source>
   <translation>una tesela de una biblioteca de un servidor no puede ser un ejemplo: su vector no está aquí</translation>
  </message>
  <message>
   <source>a tile of the query cannot be read any more</source>
   <translation>una tesela de la consulta ya no se puede leer</translation>
  </message>
  <message>
   <source>a tile of {0} m is not possible</source>
   <translation>una tesela de {0} m no es posible</translation>
  </message>
  <message>
   <source>a tile of {0} pixels is not possible</source>
   <translation>una tesela de {0} píxeles no es posible</translation>
  </message>
  <message>
   <source>a vault's key cannot be renewed: what it sealed could not be opened any more</source>
   <translation>la clave de una bóveda no se puede renovar: lo que selló ya no se podría abrir</translation>
  </message>
  <message>
   <source>a vector has not {0} numbers</source>
   <translation>un vector no tiene {0} números</translation>
  </message>
  <message>
   <source>a vector is not of length 1</source>
   <translation>un vector no tiene longitud 1</translation>
  </message>
  <message>
   <source>a weight of {0} for {1} is not possible</source>
   <translation>un peso de {0} para {1} no es posible</translation>
  </message>
  <message>
   <source>a whole number from 1 to {0}</source>
   <translation>un número entero de 1 a {0}</translation>
  </message>
  <message>
   <source>a worker process died while {0} was worked on</source>
   <translation>un proceso auxiliar terminó de forma inesperada mientras se trabajaba en {0}</translation>
  </message>
  <message>
   <source>a worker process ended unexpectedly</source>
   <translation>un proceso de trabajo terminó de forma inesperada</translation>
  </message>
  <message>
   <source>a worker process of the server wrote something that is not its protocol, or ended</source>
   <translation>un proceso de trabajo del servidor escribió algo ajeno a su protocolo, o terminó</translation>
  </message>
  <message>
   <source>a {0} of {1} is not possible</source>
   <translation>no es posible un valor de {0} de {1}</translation>
  </message>
  <message>
   <source>about 1 tile</source>
   <translation>aprox. 1 tesela</translation>
  </message>
  <message>
   <source>about {0} tiles</source>
   <translation>aprox. {0} teselas</translation>
  </message>
  <message>
   <source>about {0}, most likely between {1} and {2}</source>
   <translation>en torno a {0}, lo más probable entre {1} y {2}</translation>
  </message>
  <message>
   <source>active learning</source>
   <translation>aprendizaje activo</translation>
  </message>
  <message>
   <source>add a map of the region to see the places</source>
   <translation>añada un mapa de la región para ver los lugares</translation>
  </message>
  <message>
   <source>add a raster first</source>
   <translation>añada primero un ráster</translation>
  </message>
  <message>
   <source>add a raster or a web map to the project, and draw on it</source>
   <translation>añada al proyecto un ráster o un mapa web y dibuje sobre él</translation>
  </message>
  <message>
   <source>add images to it, or move its folder elsewhere</source>
   <translation>añádale imágenes, o mueva su carpeta a otro sitio</translation>
  </message>
  <message>
   <source>add it on the Remote page of the dock first</source>
   <translation>añádalo primero en la página Remoto del panel</translation>
  </message>
  <message>
   <source>add one to the project, or search everywhere</source>
   <translation>añada una al proyecto o busque en todas partes</translation>
  </message>
  <message>
   <source>add the encoder again</source>
   <translation>añada el codificador de nuevo</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>all images have one label; a triplet needs two</source>
   <translation>todas las imágenes tienen una sola etiqueta; un triplete necesita dos</translation>
  </message>
  <message>
   <source>all places were left out with the query's own</source>
   <translation>todos los lugares se excluyeron junto con el de la propia consulta</translation>
  </message>
  <message>
   <source>all {0} places of {1} are of the class {2}</source>
   <translation>los {0} lugares de {1} son todos de la clase {2}</translation>
  </message>
  <message>
   <source>all {0} places on the imagery are of the class {1}</source>
   <translation>los {0} lugares sobre las imágenes son todos de la clase {1}</translation>
  </message>
  <message>
   <source>an address holds no name, password or question mark</source>
   <translation>una dirección no contiene nombre, contraseña ni signo de interrogación</translation>
  </message>
  <message>
   <source>an answer came that no request waits for</source>
   <translation>llegó una respuesta que ninguna petición espera</translation>
  </message>
  <message>
   <source>an archive without tiles has no coarse table</source>
   <translation>una biblioteca sin teselas no tiene tabla para la pasada gruesa</translation>
  </message>
  <message>
   <source>an archive without tiles has no probe</source>
   <translation>una biblioteca sin teselas no tiene muestra de control</translation>
  </message>
  <message>
   <source>an empty text says nothing to look for</source>
   <translation>un texto vacío no dice qué buscar</translation>
  </message>
  <message>
   <source>an encoder cannot be called {0}</source>
   <translation>un codificador no se puede llamar {0}</translation>
  </message>
  <message>
   <source>an encoder has six widths and five depths, each at most {0}</source>
   <translation>un codificador tiene seis anchuras y cinco profundidades, cada una de {0} como máximo</translation>
  </message>
  <message>
   <source>an encoder of the form {0} cannot take images of {1} pixels</source>
   <translation>un codificador de la forma {0} no admite imágenes de {1} píxeles</translation>
  </message>
  <message>
   <source>an encoder of {0} dimensions and {1} pixels</source>
   <translation>un codificador de {0} dimensiones y {1} píxeles</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not none</source>
   <translation>un ejemplo necesita exactamente uno de estos: raster, image, tile o text; no hay ninguno</translation>
  </message>
  <message>
   <source>an example needs exactly one of raster, image, tile and text, not {0}</source>
   <translation>un ejemplo necesita exactamente uno de estos: raster, image, tile o text; hay {0}</translation>
  </message>
  <message>
   <source>an example on a raster needs a polygon of at least three corners</source>
   <translation>un ejemplo sobre un ráster necesita un polígono de al menos tres vértices</translation>
  </message>
  <message>
   <source>an image is in the store already</source>
   <translation>una imagen ya está en el almacén</translation>
  </message>
  <message>
   <source>an index of hidden vectors is damaged</source>
   <translation>un índice de vectores ocultos está dañado</translation>
  </message>
  <message>
   <source>an index of kind {0} needs at least {1} tiles; the archive has {2}</source>
   <translation>un índice de tipo {0} necesita al menos {1} teselas; la biblioteca tiene {2}</translation>
  </message>
  <message>
   <source>an index of kind {0} would need {1} GiB of memory; this machine has {2}</source>
   <translation>un índice de tipo {0} necesitaría {1} GiB de memoria; este equipo tiene {2}</translation>
  </message>
  <message>
   <source>an option is given for a mode that is not published</source>
   <translation>se indica una opción para un modo que no se publica</translation>
  </message>
  <message>
   <source>an overlap of {0} is not possible</source>
   <translation>un solape de {0} no es posible</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>y {0} más</translation>
  </message>
  <message>
   <source>another QGIS is installing the engine into the same folder at this moment</source>
   <translation>otro QGIS está instalando el motor en la misma carpeta en este momento</translation>
  </message>
  <message>
   <source>another program may have the port: give --port</source>
   <translation>puede que otro programa use el puerto: indique --port</translation>
  </message>
  <message>
   <source>another {0} is loaded from {1}, not {2}</source>
   <translation>se ha cargado otro {0} desde {1}, no {2}</translation>
  </message>
  <message>
   <source>any</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>approximate</source>
   <translation>aproximada</translation>
  </message>
  <message>
   <source>approximate search</source>
   <translation>búsqueda aproximada</translation>
  </message>
  <message>
   <source>approximate, recall {0}</source>
   <translation>aproximada, exhaustividad {0}</translation>
  </message>
  <message>
   <source>archive</source>
   <translation>biblioteca</translation>
  </message>
  <message>
   <source>archives</source>
   <translation>bibliotecas</translation>
  </message>
  <message>
   <source>areas</source>
   <translation>superficies</translation>
  </message>
  <message>
   <source>as in the address</source>
   <translation>como en la dirección</translation>
  </message>
  <message>
   <source>ask again</source>
   <translation>consulte de nuevo</translation>
  </message>
  <message>
   <source>ask again what it is</source>
   <translation>consulte de nuevo cuál es</translation>
  </message>
  <message>
   <source>ask again what it offers</source>
   <translation>consulte de nuevo qué ofrece</translation>
  </message>
  <message>
   <source>ask again what the archive offers</source>
   <translation>consulte de nuevo qué ofrece la biblioteca</translation>
  </message>
  <message>
   <source>ask all of them</source>
   <translation>consúltelas todas</translation>
  </message>
  <message>
   <source>ask for fewer rows, or with fewer decoys</source>
   <translation>pida menos filas, o con menos señuelos</translation>
  </message>
  <message>
   <source>ask for fewer, or for 0 (noise on all numbers)</source>
   <translation>pida menos, o 0 (ruido en todos los números)</translation>
  </message>
  <message>
   <source>ask for the full or the coarse pass</source>
   <translation>pida la pasada completa o la gruesa</translation>
  </message>
  <message>
   <source>ask for the full pass</source>
   <translation>pida la pasada completa</translation>
  </message>
  <message>
   <source>ask for {0} with {1} numbers</source>
   <translation>pida {0} con {1} números</translation>
  </message>
  <message>
   <source>ask its owner for pictures</source>
   <translation>pida imágenes a su propietario</translation>
  </message>
  <message>
   <source>ask the owner of the archive what is wrong with it</source>
   <translation>pregunte al propietario de la biblioteca qué le pasa</translation>
  </message>
  <message>
   <source>ask the owner on another way whether that is the new key; if it is, give it as owner_key</source>
   <translation>pregunte al propietario por otra vía si esa es la clave nueva; si lo es, indíquela como owner_key</translation>
  </message>
  <message>
   <source>ask the owner; do not use it</source>
   <translation>pregunte al propietario; no lo use</translation>
  </message>
  <message>
   <source>ask what it has</source>
   <translation>consulte qué tiene</translation>
  </message>
  <message>
   <source>ask who runs the index or the firewall; or set the address of another package index</source>
   <translation>pregunte a quien administra el índice o el cortafuegos, o configure la dirección de otro índice de paquetes</translation>
  </message>
  <message>
   <source>asking…</source>
   <translation>consultando…</translation>
  </message>
  <message>
   <source>assign one (QGIS: Raster &gt; Projections &gt; Assign projection), add a world file and .prj, or index image collections with --whole</source>
   <translation>asígnele uno (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección), añada un archivo world y un .prj, o indexe colecciones de imágenes con --whole</translation>
  </message>
  <message>
   <source>assign one to the file</source>
   <translation>asigne uno al archivo</translation>
  </message>
  <message>
   <source>assign the right one (QGIS: Raster &gt; Projections &gt; Assign projection)</source>
   <translation>asigne el correcto (QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección)</translation>
  </message>
  <message>
   <source>at any time</source>
   <translation>en cualquier fecha</translation>
  </message>
  <message>
   <source>at least {0} apart</source>
   <translation>separados al menos {0}</translation>
  </message>
  <message>
   <source>at most {0}</source>
   <translation>como máximo {0}</translation>
  </message>
  <message>
   <source>at most {0} characters</source>
   <translation>{0} caracteres como máximo</translation>
  </message>
  <message>
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <source>auto: the one nearest to the query's size; all; or a tile size in metres.</source>
   <translation>auto: la más cercana al tamaño de la consulta; all: todas; o un tamaño de tesela en metros.</translation>
  </message>
  <message>
   <source>auto: {0}</source>
   <translation>auto: {0}</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>automático</translation>
  </message>
  <message>
   <source>bands {0} cannot be used</source>
   <translation>no se pueden usar las bandas {0}</translation>
  </message>
  <message>
   <source>being built…</source>
   <translation>creándose…</translation>
  </message>
  <message>
   <source>being indexed</source>
   <translation>indexándose</translation>
  </message>
  <message>
   <source>benchmark</source>
   <translation>evaluación comparativa</translation>
  </message>
  <message>
   <source>blocks</source>
   <translation>bloques</translation>
  </message>
  <message>
   <source>both in PEM, the key without a password and readable by the server</source>
   <translation>ambos en PEM, con la clave sin contraseña y legible por el servidor</translation>
  </message>
  <message>
   <source>both must be of one size</source>
   <translation>ambos deben tener el mismo tamaño</translation>
  </message>
  <message>
   <source>both sides need the same version</source>
   <translation>ambos lados necesitan la misma versión</translation>
  </message>
  <message>
   <source>bounds of {0} numbers</source>
   <translation>límites de {0} números</translation>
  </message>
  <message>
   <source>bring an encoder with a text part (kinscape encoders add CARD), or give an example</source>
   <translation>aporte un codificador con parte de texto (kinscape encoders add CARD), o indique un ejemplo</translation>
  </message>
  <message>
   <source>bring its folder back, open another archive, or index the rasters again</source>
   <translation>restablezca su carpeta, abra otra biblioteca o indexe los rásteres de nuevo</translation>
  </message>
  <message>
   <source>bring its raster back</source>
   <translation>restablezca su ráster</translation>
  </message>
  <message>
   <source>bring them back</source>
   <translation>restablézcalos</translation>
  </message>
  <message>
   <source>bring them back, or locate them</source>
   <translation>restablézcalos o localícelos</translation>
  </message>
  <message>
   <source>budget and days must not be negative</source>
   <translation>el presupuesto y los días no pueden ser negativos</translation>
  </message>
  <message>
   <source>build the archive again</source>
   <translation>cree la biblioteca de nuevo</translation>
  </message>
  <message>
   <source>building on {0} ({1})</source>
   <translation>se usa como base {0} ({1})</translation>
  </message>
  <message>
   <source>building was interrupted</source>
   <translation>la creación se interrumpió</translation>
  </message>
  <message>
   <source>busy</source>
   <translation>ocupado</translation>
  </message>
  <message>
   <source>but not like this</source>
   <translation>pero no como esto</translation>
  </message>
  <message>
   <source>byte-pair encoding as in CLIP, and WordPiece, are read</source>
   <translation>se leen la codificación por pares de bytes como en CLIP y WordPiece</translation>
  </message>
  <message>
   <source>call it pools.concept.json</source>
   <translation>llámelo pools.concept.json</translation>
  </message>
  <message>
   <source>call it {0}</source>
   <translation>llámelo {0}</translation>
  </message>
  <message>
   <source>cannot be read: {0}</source>
   <translation>no se puede leer: {0}</translation>
  </message>
  <message>
   <source>check its coordinate reference system and georeference</source>
   <translation>compruebe su sistema de referencia de coordenadas y su georreferencia</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>compruebe sus permisos</translation>
  </message>
  <message>
   <source>check that it runs, its address, and that there is room on its disk</source>
   <translation>compruebe que está en marcha, su dirección y que hay espacio en su disco</translation>
  </message>
  <message>
   <source>check that there are pixels</source>
   <translation>compruebe que haya píxeles</translation>
  </message>
  <message>
   <source>check the address and the network</source>
   <translation>compruebe la dirección y la red</translation>
  </message>
  <message>
   <source>check the address of the package index, or set another one</source>
   <translation>compruebe la dirección del índice de paquetes o configure otra</translation>
  </message>
  <message>
   <source>check the address of the server</source>
   <translation>compruebe la dirección del servidor</translation>
  </message>
  <message>
   <source>check the address of the server on the Remote page</source>
   <translation>compruebe la dirección del servidor en la página Remoto</translation>
  </message>
  <message>
   <source>check the address: https needs a server that speaks TLS 1.2 or newer</source>
   <translation>compruebe la dirección: https necesita un servidor que use TLS 1.2 o posterior</translation>
  </message>
  <message>
   <source>check the connection, the address of the package index and QGIS's proxy settings; or install from a folder of packages that was filled on another computer</source>
   <translation>compruebe la conexión, la dirección del índice de paquetes y la configuración del proxy de QGIS; o instale desde una carpeta de paquetes llenada en otro equipo</translation>
  </message>
  <message>
   <source>check the date and the time of this computer; if they are right, tell who runs the index or the firewall</source>
   <translation>compruebe la fecha y la hora de este equipo; si son correctas, avise a quien administra el índice o el cortafuegos</translation>
  </message>
  <message>
   <source>check the disk</source>
   <translation>compruebe el disco</translation>
  </message>
  <message>
   <source>check the engine's Python in Settings &gt; Options &gt; Kinscape</source>
   <translation>compruebe el Python del motor en Configuración &gt; Opciones &gt; Kinscape</translation>
  </message>
  <message>
   <source>check the files that the VRT names</source>
   <translation>compruebe los archivos que menciona el VRT</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>compruebe el nombre</translation>
  </message>
  <message>
   <source>check the network; the proxy is set in Settings &gt; Options &gt; Network</source>
   <translation>compruebe la red; el proxy se configura en Configuración &gt; Opciones &gt; Red</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>compruebe la ruta</translation>
  </message>
  <message>
   <source>check the path and the disk</source>
   <translation>compruebe la ruta y el disco</translation>
  </message>
  <message>
   <source>check the path, or make one with 'kinscape index'</source>
   <translation>compruebe la ruta o cree una con «kinscape index»</translation>
  </message>
  <message>
   <source>check the proxy in Settings &gt; Options &gt; Network</source>
   <translation>compruebe el proxy en Configuración &gt; Opciones &gt; Red</translation>
  </message>
  <message>
   <source>check the rights to the file and its folder</source>
   <translation>compruebe los permisos del archivo y de su carpeta</translation>
  </message>
  <message>
   <source>check the sources (kinscape info)</source>
   <translation>compruebe los orígenes (kinscape info)</translation>
  </message>
  <message>
   <source>check the space on the disk</source>
   <translation>compruebe el espacio en el disco</translation>
  </message>
  <message>
   <source>check the space on the disk and the rights to the folder</source>
   <translation>compruebe el espacio en el disco y los permisos de la carpeta</translation>
  </message>
  <message>
   <source>check the store with: kinscape sei verify</source>
   <translation>compruebe el almacén con: kinscape sei verify</translation>
  </message>
  <message>
   <source>checking…</source>
   <translation>comprobando…</translation>
  </message>
  <message>
   <source>choose 1 (none) to {0}</source>
   <translation>elija de 1 (ninguno) a {0}</translation>
  </message>
  <message>
   <source>choose 1 to {0}</source>
   <translation>elija de 1 a {0}</translation>
  </message>
  <message>
   <source>choose a .pem file</source>
   <translation>elija un archivo .pem</translation>
  </message>
  <message>
   <source>choose a 64-bit one</source>
   <translation>elija uno de 64 bits</translation>
  </message>
  <message>
   <source>choose a CRS that covers the area</source>
   <translation>elija un SRC que cubra la zona</translation>
  </message>
  <message>
   <source>choose a CRS that suits the area</source>
   <translation>elija un SRC adecuado para la zona</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>elija una carpeta en la que tenga permiso de escritura</translation>
  </message>
  <message>
   <source>choose a larger one</source>
   <translation>elija uno mayor</translation>
  </message>
  <message>
   <source>choose a larger tile size</source>
   <translation>elija un tamaño de tesela mayor</translation>
  </message>
  <message>
   <source>choose a polygon layer</source>
   <translation>elija una capa de polígonos</translation>
  </message>
  <message>
   <source>choose a polygon layer of: {0}</source>
   <translation>elija una capa de polígonos de: {0}</translation>
  </message>
  <message>
   <source>choose a smaller area or coarser pixels (at most {0} a side)</source>
   <translation>elija una zona más pequeña o píxeles más gruesos (como máximo {0} por lado)</translation>
  </message>
  <message>
   <source>choose among {0}</source>
   <translation>elija entre {0}</translation>
  </message>
  <message>
   <source>choose an archive of georeferenced rasters</source>
   <translation>elija una biblioteca de rásteres georreferenciados</translation>
  </message>
  <message>
   <source>choose an example with some structure</source>
   <translation>elija un ejemplo con algo de estructura</translation>
  </message>
  <message>
   <source>choose another Python (3.11 or 3.12 fit best) under 'Python to build on', or another package index</source>
   <translation>elija otro Python (lo mejor es 3.11 o 3.12) en «Python de base», u otro índice de paquetes</translation>
  </message>
  <message>
   <source>choose another Python in Settings &gt; Options &gt; Kinscape, or leave that field empty</source>
   <translation>elija otro Python en Configuración &gt; Opciones &gt; Kinscape, o deje ese campo vacío</translation>
  </message>
  <message>
   <source>choose another Python to build on</source>
   <translation>elija otro Python de base</translation>
  </message>
  <message>
   <source>choose another cache folder in the settings</source>
   <translation>elija otra carpeta de caché en la configuración</translation>
  </message>
  <message>
   <source>choose another coordinate reference system</source>
   <translation>elija otro sistema de referencia de coordenadas</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>elija otra carpeta</translation>
  </message>
  <message>
   <source>choose another interpreter, or install the engine with the button above</source>
   <translation>elija otro intérprete o instale el motor con el botón de arriba</translation>
  </message>
  <message>
   <source>choose another location with a short path, for example right below a disk</source>
   <translation>elija otra ubicación con una ruta corta, por ejemplo en la raíz de un disco</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>elija otro nombre</translation>
  </message>
  <message>
   <source>choose another name or store</source>
   <translation>elija otro nombre u otro almacén</translation>
  </message>
  <message>
   <source>choose another name, or delete it</source>
   <translation>elija otro nombre o elimínela</translation>
  </message>
  <message>
   <source>choose another name, or delete its file</source>
   <translation>elija otro nombre o elimine su archivo</translation>
  </message>
  <message>
   <source>choose another name, or remove it</source>
   <translation>elija otro nombre, o elimínelo</translation>
  </message>
  <message>
   <source>choose another name, or remove it first</source>
   <translation>elija otro nombre o elimínelo antes</translation>
  </message>
  <message>
   <source>choose another name, or remove the file first</source>
   <translation>elija otro nombre o elimine antes el archivo</translation>
  </message>
  <message>
   <source>choose another name, or say that it may be replaced</source>
   <translation>elija otro nombre o indique que se puede reemplazar</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>elija otra</translation>
  </message>
  <message>
   <source>choose another picture</source>
   <translation>elija otra imagen</translation>
  </message>
  <message>
   <source>choose another raster</source>
   <translation>elija otro ráster</translation>
  </message>
  <message>
   <source>choose another work folder, or remove the file to begin again</source>
   <translation>elija otra carpeta de trabajo, o elimine el archivo para empezar de nuevo</translation>
  </message>
  <message>
   <source>choose examples of what to find that differ from what not to find</source>
   <translation>elija ejemplos de lo que se busca que sean distintos de los de lo que no se busca</translation>
  </message>
  <message>
   <source>choose ivf_pq, which needs least</source>
   <translation>elija ivf_pq, que es el que menos necesita</translation>
  </message>
  <message>
   <source>choose smaller tiles, or check the nodata value of the sources</source>
   <translation>elija teselas más pequeñas o compruebe el valor sin datos de las fuentes</translation>
  </message>
  <message>
   <source>choose the encoder that the file was made for</source>
   <translation>elija el codificador para el que se creó el archivo</translation>
  </message>
  <message>
   <source>choose the field of the classes (at most {0})</source>
   <translation>elija el campo de las clases (como máximo {0})</translation>
  </message>
  <message>
   <source>choose the file python or python.exe</source>
   <translation>elija el archivo python o python.exe</translation>
  </message>
  <message>
   <source>choose the file python or python.exe of an installed Python</source>
   <translation>elija el archivo python o python.exe de un Python instalado</translation>
  </message>
  <message>
   <source>choose the rasters that the places were drawn on, and check the file's coordinate system</source>
   <translation>elija los rásteres sobre los que se dibujaron los lugares y compruebe el sistema de coordenadas del archivo</translation>
  </message>
  <message>
   <source>choose the results of a search</source>
   <translation>elija los resultados de una búsqueda</translation>
  </message>
  <message>
   <source>chosen in the options</source>
   <translation>elegido en las opciones</translation>
  </message>
  <message>
   <source>class {0} does not occur in the images to train on</source>
   <translation>la clase {0} no aparece en las imágenes de entrenamiento</translation>
  </message>
  <message>
   <source>classes</source>
   <translation>clases</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>clasificación</translation>
  </message>
  <message>
   <source>close other programs, or set KINSCAPE_WORKERS=1; finished blocks are kept</source>
   <translation>cierre otros programas o defina KINSCAPE_WORKERS=1; los bloques terminados se conservan</translation>
  </message>
  <message>
   <source>compute a real band first, such as its intensity (gdal_calc, QGIS raster calculator)</source>
   <translation>calcule antes una banda real, por ejemplo su intensidad (gdal_calc, calculadora ráster de QGIS)</translation>
  </message>
  <message>
   <source>compute the land cover of the archive again</source>
   <translation>calcule de nuevo la cobertura del suelo de la biblioteca</translation>
  </message>
  <message>
   <source>concept</source>
   <translation>concepto</translation>
  </message>
  <message>
   <source>confidence interval</source>
   <translation>intervalo de confianza</translation>
  </message>
  <message>
   <source>convert it to whole class numbers (QGIS: Raster &gt; Conversion &gt; Translate, type Byte)</source>
   <translation>conviértalo a números de clase enteros (QGIS: Ráster &gt; Conversión &gt; Traducir, tipo Byte)</translation>
  </message>
  <message>
   <source>coordinates cannot be moved from {0} to {1}: {2}</source>
   <translation>no se pueden transformar coordenadas de {0} a {1}: {2}</translation>
  </message>
  <message>
   <source>copy or download it again</source>
   <translation>cópielo o descárguelo de nuevo</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>cópielo o expórtelo de nuevo</translation>
  </message>
  <message>
   <source>copy the details when you report this</source>
   <translation>copie los detalles cuando comunique este problema</translation>
  </message>
  <message>
   <source>copy the key file from the computer that made the vault, in a safe way</source>
   <translation>copie de forma segura el archivo de clave desde el equipo que creó la bóveda</translation>
  </message>
  <message>
   <source>copy the store again</source>
   <translation>copie el almacén de nuevo</translation>
  </message>
  <message>
   <source>counts {0} beside the looks, among the {1} places most alike</source>
   <translation>cuenta {0} junto al aspecto, entre los {1} lugares más parecidos</translation>
  </message>
  <message>
   <source>cover</source>
   <translation>cobertura</translation>
  </message>
  <message>
   <source>crop is the least and most share of the area, turn d4 or any; strengths are 0 to 10, shares 0 to 1</source>
   <translation>crop es la proporción mínima y máxima del área, turn es d4 o any; las intensidades van de 0 a 10, las proporciones de 0 a 1</translation>
  </message>
  <message>
   <source>damaged: compute it again</source>
   <translation>dañada: calcúlela de nuevo</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>decoys need a secret and something to choose from</source>
   <translation>los señuelos necesitan un secreto y algo entre lo que elegir</translation>
  </message>
  <message>
   <source>delete it; it is measured again</source>
   <translation>elimínelo; se mide de nuevo</translation>
  </message>
  <message>
   <source>delete it; questions of before then stand out</source>
   <translation>elimínelo; entonces las preguntas anteriores se distinguirán</translation>
  </message>
  <message>
   <source>delete it; {0}</source>
   <translation>bórrelo; {0}</translation>
  </message>
  <message>
   <source>delete its folder instead</source>
   <translation>elimine su carpeta en su lugar</translation>
  </message>
  <message>
   <source>delete {0}; it is made anew</source>
   <translation>elimine {0}; se crea de nuevo</translation>
  </message>
  <message>
   <source>delta cannot be {0}</source>
   <translation>delta no puede ser {0}</translation>
  </message>
  <message>
   <source>device {0} cannot be used: {1}</source>
   <translation>no se puede usar el dispositivo {0}: {1}</translation>
  </message>
  <message>
   <source>diagnosis</source>
   <translation>diagnosis</translation>
  </message>
  <message>
   <source>disk full</source>
   <translation>disco lleno</translation>
  </message>
  <message>
   <source>divide it by its length</source>
   <translation>divídalo por su longitud</translation>
  </message>
  <message>
   <source>do not use it, and tell the owner of the store</source>
   <translation>no lo use y avise al propietario del almacén</translation>
  </message>
  <message>
   <source>doctor</source>
   <translation>diagnóstico</translation>
  </message>
  <message>
   <source>download</source>
   <translation>descarga</translation>
  </message>
  <message>
   <source>dpt: triplets that also weigh how far places lie from each other; triplet; softmax.</source>
   <translation>dpt: tripletes que además tienen en cuenta a qué distancia están los lugares entre sí; triplet; softmax.</translation>
  </message>
  <message>
   <source>draw a box or polygon</source>
   <translation>dibuje un recuadro o un polígono</translation>
  </message>
  <message>
   <source>draw a box, or give an image or a tile</source>
   <translation>dibuje un recuadro, o indique una imagen o una tesela</translation>
  </message>
  <message>
   <source>draw a box, or give an image, a tile or a concept</source>
   <translation>dibuje un recuadro, o indique una imagen, una tesela o un concepto</translation>
  </message>
  <message>
   <source>draw a sample first</source>
   <translation>extraiga primero una muestra</translation>
  </message>
  <message>
   <source>draw it on the archive's imagery</source>
   <translation>dibújelo sobre las imágenes de la biblioteca</translation>
  </message>
  <message>
   <source>draw it on the imagery</source>
   <translation>dibújelo sobre las imágenes</translation>
  </message>
  <message>
   <source>draw it where the map shows imagery</source>
   <translation>dibújelo donde el mapa muestre imágenes</translation>
  </message>
  <message>
   <source>draw the example on a raster of yours, or give an image or a concept</source>
   <translation>dibuje el ejemplo en un ráster suyo, o indique una imagen o un concepto</translation>
  </message>
  <message>
   <source>draw the place on a raster of yours, or give an image or a concept</source>
   <translation>dibuje el lugar en un ráster suyo, o indique una imagen o un concepto</translation>
  </message>
  <message>
   <source>draw the sample again</source>
   <translation>extraiga de nuevo la muestra</translation>
  </message>
  <message>
   <source>driver {0}</source>
   <translation>controlador {0}</translation>
  </message>
  <message>
   <source>each class of images has a sub-folder of its own</source>
   <translation>cada clase de imágenes tiene su propia subcarpeta</translation>
  </message>
  <message>
   <source>each file is one tile</source>
   <translation>cada archivo es una tesela</translation>
  </message>
  <message>
   <source>each is written "name": "water", "colour": "#2a7fc4"</source>
   <translation>cada una se escribe "name": "water", "colour": "#2a7fc4"</translation>
  </message>
  <message>
   <source>each {0}, {1} pixels wide</source>
   <translation>de {0}, {1} píxeles de ancho</translation>
  </message>
  <message>
   <source>edit {0} on the Remote page and choose its authentication again</source>
   <translation>edite {0} en la página Remoto y elija de nuevo su autenticación</translation>
  </message>
  <message>
   <source>embedding</source>
   <translation>vector de características</translation>
  </message>
  <message>
   <source>encoder</source>
   <translation>codificador</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes 3 x {0} x {1} pixels, not {2}</source>
   <translation>el codificador «handcrafted» admite 3 x {0} x {1} píxeles, no {2}</translation>
  </message>
  <message>
   <source>encoder 'handcrafted' takes no weights, but {0} was given</source>
   <translation>el codificador «handcrafted» no usa pesos, pero se indicó {0}</translation>
  </message>
  <message>
   <source>encoder {0}</source>
   <translation>codificador {0}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} a tile, not {2}</source>
   <translation>el codificador {0} dio números de forma {1} por tesela, no {2}</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers of shape {1} for {2} tiles, not a row for each</source>
   <translation>el codificador {0} dio números de forma {1} para {2} teselas, no una fila por cada una</translation>
  </message>
  <message>
   <source>encoder {0} gave numbers that are not finite</source>
   <translation>el codificador {0} dio números que no son finitos</translation>
  </message>
  <message>
   <source>encoder {0} gave vectors that are not {1} finite numbers</source>
   <translation>el codificador {0} dio vectores que no son {1} números finitos</translation>
  </message>
  <message>
   <source>encoder {0} gives nothing but zeros</source>
   <translation>el codificador {0} solo da ceros</translation>
  </message>
  <message>
   <source>encoder {0} is another one in this worker than where the run was started</source>
   <translation>el codificador {0} de este proceso no es el mismo que donde se inició la ejecución</translation>
  </message>
  <message>
   <source>encoder {0} needs PyTorch and torchvision, which are not installed in the engine</source>
   <translation>el codificador {0} necesita PyTorch y torchvision, que no están instalados en el motor</translation>
  </message>
  <message>
   <source>encoder {0} needs {1}, not installed in the engine</source>
   <translation>el codificador {0} necesita {1}, que no está instalado en el motor</translation>
  </message>
  <message>
   <source>encoder {0} takes 3 x {1} x {2} pixels, not {3}</source>
   <translation>el codificador {0} admite 3 x {1} x {2} píxeles, no {3}</translation>
  </message>
  <message>
   <source>encoder {0} takes no words</source>
   <translation>el codificador {0} no admite palabras</translation>
  </message>
  <message>
   <source>encryption</source>
   <translation>cifrado</translation>
  </message>
  <message>
   <source>enter them in QGIS: Settings &gt; Options &gt; Network &gt; Use proxy for web access</source>
   <translation>introdúzcalos en QGIS: Configuración &gt; Opciones &gt; Red &gt; Usar proxy para acceso web</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>épocas</translation>
  </message>
  <message>
   <source>epochs {0}, batch {1}, rate {2}, validation {3} cannot be used</source>
   <translation>no se pueden usar épocas {0}, lote {1}, tasa {2}, validación {3}</translation>
  </message>
  <message>
   <source>epsilon cannot be {0}</source>
   <translation>épsilon no puede ser {0}</translation>
  </message>
  <message>
   <source>epsilon, delta and dims of the noise are numbers</source>
   <translation>epsilon, delta y dims del ruido son números</translation>
  </message>
  <message>
   <source>every tile and date</source>
   <translation>todas las teselas y fechas</translation>
  </message>
  <message>
   <source>everything was reviewed: nothing was missed</source>
   <translation>se revisó todo: no se omitió nada</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>en todas partes</translation>
  </message>
  <message>
   <source>everywhere in the archive</source>
   <translation>en toda la biblioteca</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exacta</translation>
  </message>
  <message>
   <source>examples</source>
   <translation>ejemplos</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exportar</translation>
  </message>
  <message>
   <source>export it again as one ONNX file (no external data)</source>
   <translation>expórtelo de nuevo como un solo archivo ONNX (sin datos externos)</translation>
  </message>
  <message>
   <source>export it as .onnx</source>
   <translation>expórtelo como .onnx</translation>
  </message>
  <message>
   <source>export it with a batch as its first axis</source>
   <translation>expórtelo con el lote como primer eje</translation>
  </message>
  <message>
   <source>export it with a batch of any size</source>
   <translation>expórtelo con un lote de cualquier tamaño</translation>
  </message>
  <message>
   <source>export it with one input of 32-bit floats</source>
   <translation>expórtelo con una sola entrada de coma flotante de 32 bits</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>feedback</source>
   <translation>retroalimentación</translation>
  </message>
  <message>
   <source>fetch its file and search there</source>
   <translation>obtenga su archivo y busque en él</translation>
  </message>
  <message>
   <source>fields are missing or unknown</source>
   <translation>faltan campos o hay campos desconocidos</translation>
  </message>
  <message>
   <source>file changed</source>
   <translation>archivo modificado</translation>
  </message>
  <message>
   <source>file missing</source>
   <translation>falta el archivo</translation>
  </message>
  <message>
   <source>files</source>
   <translation>archivos</translation>
  </message>
  <message>
   <source>find alike</source>
   <translation>encontrar lo parecido</translation>
  </message>
  <message>
   <source>find places like this</source>
   <translation>encontrar lugares como este</translation>
  </message>
  <message>
   <source>fine-tuning</source>
   <translation>ajuste fino</translation>
  </message>
  <message>
   <source>first three colour bands</source>
   <translation>tres primeras bandas de color</translation>
  </message>
  <message>
   <source>fit the model again with this version</source>
   <translation>ajuste de nuevo el modelo con esta versión</translation>
  </message>
  <message>
   <source>folders</source>
   <translation>carpetas</translation>
  </message>
  <message>
   <source>footprints encoded as {0}</source>
   <translation>huellas codificadas como {0}</translation>
  </message>
  <message>
   <source>footprints were moved from {0} to {1}</source>
   <translation>se transformaron huellas de {0} a {1}</translation>
  </message>
  <message>
   <source>for PostgreSQL: pip install 'psycopg[binary]'</source>
   <translation>para PostgreSQL: pip install 'psycopg[binary]'</translation>
  </message>
  <message>
   <source>for example sqlite:////srv/kinscape/server.sqlite or postgresql://user@host/name</source>
   <translation>por ejemplo sqlite:////srv/kinscape/server.sqlite o postgresql://user@host/name</translation>
  </message>
  <message>
   <source>for instance epsilon=64, dims=16</source>
   <translation>por ejemplo epsilon=64, dims=16</translation>
  </message>
  <message>
   <source>format</source>
   <translation>formato</translation>
  </message>
  <message>
   <source>format {0}</source>
   <translation>formato {0}</translation>
  </message>
  <message>
   <source>found by itself</source>
   <translation>encontrado automáticamente</translation>
  </message>
  <message>
   <source>free some space and run it again; what was finished is kept</source>
   <translation>libere espacio y ejecútelo de nuevo; lo terminado se conserva</translation>
  </message>
  <message>
   <source>free some space or choose another location; what was downloaded is kept</source>
   <translation>libere espacio o elija otra ubicación; lo descargado se conserva</translation>
  </message>
  <message>
   <source>fresh decoys: whoever asks the same again shows which trapdoor is meant</source>
   <translation>señuelos nuevos: quien repite la misma pregunta muestra cuál es la trampilla buscada</translation>
  </message>
  <message>
   <source>from {0} on</source>
   <translation>desde {0}</translation>
  </message>
  <message>
   <source>from {0} to {1}</source>
   <translation>de {0} a {1}</translation>
  </message>
  <message>
   <source>get the model again</source>
   <translation>obtenga de nuevo el modelo</translation>
  </message>
  <message>
   <source>get the model again, or train it again</source>
   <translation>obtenga de nuevo el modelo, o entrénelo otra vez</translation>
  </message>
  <message>
   <source>give (n, 3, h, w) uint8</source>
   <translation>indique (n, 3, h, w) uint8</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key</source>
   <translation>indique --tls-cert y --tls-key</translation>
  </message>
  <message>
   <source>give --tls-cert and --tls-key, or put a proxy that speaks TLS in front of 127.0.0.1</source>
   <translation>indique --tls-cert y --tls-key, o ponga delante de 127.0.0.1 un proxy que use TLS</translation>
  </message>
  <message>
   <source>give .onnx or .pt (TorchScript)</source>
   <translation>indique .onnx o .pt (TorchScript)</translation>
  </message>
  <message>
   <source>give 0 (looks alone) to 1</source>
   <translation>indique de 0 (solo aspecto) a 1</translation>
  </message>
  <message>
   <source>give 0 or a whole number above</source>
   <translation>indique 0 o un número entero mayor</translation>
  </message>
  <message>
   <source>give 0 to {0}</source>
   <translation>indique de 0 a {0}</translation>
  </message>
  <message>
   <source>give 0.5 to 0.999, such as 0.95</source>
   <translation>indique de 0.5 a 0.999, por ejemplo 0.95</translation>
  </message>
  <message>
   <source>give 1 (values from 0 to 1) or 255</source>
   <translation>indique 1 (valores de 0 a 1) o 255</translation>
  </message>
  <message>
   <source>give 1 epoch or more, at least 2 tiles, and images of 32 to 1024 pixels</source>
   <translation>indique 1 época o más, al menos 2 teselas e imágenes de 32 a 1024 píxeles</translation>
  </message>
  <message>
   <source>give 1 or more, or leave it out</source>
   <translation>indique 1 o más, u omítalo</translation>
  </message>
  <message>
   <source>give 1 or more, such as 256</source>
   <translation>indique 1 o más, por ejemplo 256</translation>
  </message>
  <message>
   <source>give 1 step or more, and crops of 32 to 1024 pixels</source>
   <translation>indique 1 paso o más y recortes de 32 a 1024 píxeles</translation>
  </message>
  <message>
   <source>give 1 to 10000</source>
   <translation>indique de 1 a 10000</translation>
  </message>
  <message>
   <source>give 1 to {0}</source>
   <translation>indique de 1 a {0}</translation>
  </message>
  <message>
   <source>give 1 to {0} of them</source>
   <translation>indique entre 1 y {0}</translation>
  </message>
  <message>
   <source>give 2 to 1024, such as 64</source>
   <translation>indique de 2 a 1024, por ejemplo 64</translation>
  </message>
  <message>
   <source>give 6 classes or more</source>
   <translation>indique 6 clases o más</translation>
  </message>
  <message>
   <source>give a .recipe.json file</source>
   <translation>indique un archivo .recipe.json</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile</source>
   <translation>indique un GeoPackage, GeoJSON o Shapefile</translation>
  </message>
  <message>
   <source>give a GeoPackage, GeoJSON or Shapefile of points or polygons</source>
   <translation>indique un GeoPackage, GeoJSON o Shapefile de puntos o polígonos</translation>
  </message>
  <message>
   <source>give a JSON file</source>
   <translation>indique un archivo JSON</translation>
  </message>
  <message>
   <source>give a JSON file of a recipe</source>
   <translation>indique un archivo JSON de una receta</translation>
  </message>
  <message>
   <source>give a JSON object</source>
   <translation>indique un objeto JSON</translation>
  </message>
  <message>
   <source>give a NAME{0} file</source>
   <translation>indique un archivo NAME{0}</translation>
  </message>
  <message>
   <source>give a PEM file with certificate authorities</source>
   <translation>indique un archivo PEM con autoridades de certificación</translation>
  </message>
  <message>
   <source>give a box, an image or a tile for this</source>
   <translation>indique para esto un recuadro, una imagen o una tesela</translation>
  </message>
  <message>
   <source>give a file of points or polygons, such as a GeoPackage</source>
   <translation>indique un archivo de puntos o polígonos, por ejemplo un GeoPackage</translation>
  </message>
  <message>
   <source>give a file with polygons, such as a GeoPackage or GeoJSON</source>
   <translation>indique un archivo con polígonos, por ejemplo un GeoPackage o GeoJSON</translation>
  </message>
  <message>
   <source>give a folder with one sub-folder of images per class</source>
   <translation>indique una carpeta con una subcarpeta de imágenes por clase</translation>
  </message>
  <message>
   <source>give a header, then one row an image: its name, and 0 or 1</source>
   <translation>ponga una cabecera y luego una fila por imagen: su nombre, y 0 o 1</translation>
  </message>
  <message>
   <source>give a land-cover raster</source>
   <translation>indique un ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>give a land-cover raster of the same place; check its CRS</source>
   <translation>indique un ráster de cobertura del suelo del mismo lugar; compruebe su SRC</translation>
  </message>
  <message>
   <source>give a list of #rrggbb</source>
   <translation>indique una lista de #rrggbb</translation>
  </message>
  <message>
   <source>give a model's folder, or its file of weights</source>
   <translation>indique la carpeta de un modelo, o su archivo de pesos</translation>
  </message>
  <message>
   <source>give a multiple of {0}</source>
   <translation>indique un múltiplo de {0}</translation>
  </message>
  <message>
   <source>give a multiple of {0}, at least {1}</source>
   <translation>indique un múltiplo de {0}, como mínimo {1}</translation>
  </message>
  <message>
   <source>give a name such as vectors.parquet</source>
   <translation>indique un nombre, por ejemplo vectors.parquet</translation>
  </message>
  <message>
   <source>give a name that ends with {0}</source>
   <translation>indique un nombre que termine en {0}</translation>
  </message>
  <message>
   <source>give a new or empty folder for the archive</source>
   <translation>indique una carpeta nueva o vacía para la biblioteca</translation>
  </message>
  <message>
   <source>give a number</source>
   <translation>indique un número</translation>
  </message>
  <message>
   <source>give a number from 2 to 255</source>
   <translation>indique un número de 2 a 255</translation>
  </message>
  <message>
   <source>give a number of 1 or more</source>
   <translation>indique un número mayor o igual que 1</translation>
  </message>
  <message>
   <source>give a number of places from 1 to {0}</source>
   <translation>indique un número de lugares entre 1 y {0}</translation>
  </message>
  <message>
   <source>give a number of tokens from 3 to {0}</source>
   <translation>indique un número de tokens de 3 a {0}</translation>
  </message>
  <message>
   <source>give a raster of classes, not a picture</source>
   <translation>indique un ráster de clases, no una imagen</translation>
  </message>
  <message>
   <source>give a raster of classes, not of measurements</source>
   <translation>indique un ráster de clases, no de mediciones</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9</source>
   <translation>indique una proporción de 0 a 0.9</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.9, such as 0.2</source>
   <translation>indique una proporción de 0 a 0.9, por ejemplo 0.2</translation>
  </message>
  <message>
   <source>give a share from 0 to 0.95, such as 0.5</source>
   <translation>indique una proporción de 0 a 0.95, por ejemplo 0.5</translation>
  </message>
  <message>
   <source>give a share from 0 to 1</source>
   <translation>indique una proporción de 0 a 1</translation>
  </message>
  <message>
   <source>give a size above 0</source>
   <translation>indique un tamaño mayor que 0</translation>
  </message>
  <message>
   <source>give a size from {0} to {1}</source>
   <translation>indique un tamaño entre {0} y {1}</translation>
  </message>
  <message>
   <source>give a table with tabs between its columns</source>
   <translation>indique una tabla con tabuladores entre sus columnas</translation>
  </message>
  <message>
   <source>give a whole number from 0 to 2^62</source>
   <translation>indique un número entero de 0 a 2^62</translation>
  </message>
  <message>
   <source>give an archive of its encoder</source>
   <translation>indique una biblioteca de su codificador</translation>
  </message>
  <message>
   <source>give an archive or rasters</source>
   <translation>indique una biblioteca o rásteres</translation>
  </message>
  <message>
   <source>give at least 1 epoch, batches of 4, a rate above 0, a share below 1</source>
   <translation>indique al menos 1 época, lotes de 4, una tasa mayor que 0 y una proporción menor que 1</translation>
  </message>
  <message>
   <source>give at least 2 and 1</source>
   <translation>indique al menos 2 y 1</translation>
  </message>
  <message>
   <source>give at least 300 MB a worker (--memory-mb), or fewer workers (--workers)</source>
   <translation>indique al menos 300 MB por proceso (--memory-mb), o menos procesos (--workers)</translation>
  </message>
  <message>
   <source>give at least two classes of at least two images</source>
   <translation>indique al menos dos clases de al menos dos imágenes</translation>
  </message>
  <message>
   <source>give at most {0}</source>
   <translation>indique como máximo {0}</translation>
  </message>
  <message>
   <source>give auto, all, or a tile size in metres</source>
   <translation>indique auto, all o un tamaño de tesela en metros</translation>
  </message>
  <message>
   <source>give coarser pixels, or a part of the raster</source>
   <translation>indique píxeles más gruesos, o una parte del ráster</translation>
  </message>
  <message>
   <source>give each image a name of its own</source>
   <translation>dé a cada imagen un nombre propio</translation>
  </message>
  <message>
   <source>give each image one line</source>
   <translation>dé a cada imagen una sola línea</translation>
  </message>
  <message>
   <source>give from 1 to {0}</source>
   <translation>indique de 1 a {0}</translation>
  </message>
  <message>
   <source>give how many numbers the file makes of a tile</source>
   <translation>indique cuántos números hace el archivo de una tesela</translation>
  </message>
  <message>
   <source>give it an archive of its own</source>
   <translation>use para ello una biblioteca propia</translation>
  </message>
  <message>
   <source>give it another name: its folder, and name in its manifest</source>
   <translation>dele otro nombre: a su carpeta y en name de su manifiesto</translation>
  </message>
  <message>
   <source>give it in metres (tile_m)</source>
   <translation>indíquelo en metros (tile_m)</translation>
  </message>
  <message>
   <source>give it once</source>
   <translation>indíquela una sola vez</translation>
  </message>
  <message>
   <source>give its 64 hex digits</source>
   <translation>indique sus 64 dígitos hexadecimales</translation>
  </message>
  <message>
   <source>give larger images</source>
   <translation>indique imágenes más grandes</translation>
  </message>
  <message>
   <source>give larger rasters</source>
   <translation>indique rásteres más grandes</translation>
  </message>
  <message>
   <source>give longitude and latitude in degrees</source>
   <translation>indique longitud y latitud en grados</translation>
  </message>
  <message>
   <source>give longitude and latitude of each image</source>
   <translation>indique longitud y latitud de cada imagen</translation>
  </message>
  <message>
   <source>give mean, first, or nothing</source>
   <translation>indique mean, first, o nada</translation>
  </message>
  <message>
   <source>give metres above 0</source>
   <translation>indique metros mayores que 0</translation>
  </message>
  <message>
   <source>give more images</source>
   <translation>indique más imágenes</translation>
  </message>
  <message>
   <source>give more tiles</source>
   <translation>indique más teselas</translation>
  </message>
  <message>
   <source>give net, words, kinds, or the path of a land-cover raster</source>
   <translation>indique net, words, kinds, o la ruta de un ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>give one</source>
   <translation>indique uno</translation>
  </message>
  <message>
   <source>give one between 0 and 1, such as 0.05</source>
   <translation>indique una entre 0 y 1, por ejemplo 0.05</translation>
  </message>
  <message>
   <source>give one colour each</source>
   <translation>indique un color para cada una</translation>
  </message>
  <message>
   <source>give one label an image</source>
   <translation>indique una etiqueta por imagen</translation>
  </message>
  <message>
   <source>give one number from 0 to classes - 1 for each image</source>
   <translation>indique un número de 0 a clases - 1 para cada imagen</translation>
  </message>
  <message>
   <source>give one of {0}, not several</source>
   <translation>indique uno de {0}, no varios</translation>
  </message>
  <message>
   <source>give one of: {0}</source>
   <translation>indique uno de: {0}</translation>
  </message>
  <message>
   <source>give one or three band numbers, counted from 1</source>
   <translation>indique uno o tres números de banda, contados desde 1</translation>
  </message>
  <message>
   <source>give one row an image</source>
   <translation>indique una fila por imagen</translation>
  </message>
  <message>
   <source>give one that can be</source>
   <translation>indique uno que sea posible</translation>
  </message>
  <message>
   <source>give one tile and one source for each row</source>
   <translation>indique una tesela y una fuente por cada fila</translation>
  </message>
  <message>
   <source>give one to 200 letters, such as swimming pools</source>
   <translation>indique de una a 200 letras, por ejemplo piscinas</translation>
  </message>
  <message>
   <source>give one, such as 128</source>
   <translation>indique uno, por ejemplo 128</translation>
  </message>
  <message>
   <source>give selfsup_weight above 0</source>
   <translation>indique un selfsup_weight mayor que 0</translation>
  </message>
  <message>
   <source>give some of 0 to {0}</source>
   <translation>indique valores de 0 a {0}</translation>
  </message>
  <message>
   <source>give the .gpkg file of a search</source>
   <translation>indique el archivo .gpkg de una búsqueda</translation>
  </message>
  <message>
   <source>give the .recipe.json file of a search</source>
   <translation>indique el archivo .recipe.json de una búsqueda</translation>
  </message>
  <message>
   <source>give the GeoPackage of a search that was reviewed</source>
   <translation>indique el GeoPackage de una búsqueda revisada</translation>
  </message>
  <message>
   <source>give the GeoPackage that a search wrote</source>
   <translation>indique el GeoPackage que escribió una búsqueda</translation>
  </message>
  <message>
   <source>give the GeoPackage that was drawn, after reviewing its places</source>
   <translation>indique el GeoPackage extraído, después de revisar sus lugares</translation>
  </message>
  <message>
   <source>give the archive</source>
   <translation>indique la biblioteca</translation>
  </message>
  <message>
   <source>give the archive one (kinscape cover --archive DIR) and search again</source>
   <translation>dé una a la biblioteca (kinscape cover --archive DIR) y busque de nuevo</translation>
  </message>
  <message>
   <source>give the archive's folder; check its permissions and the disk</source>
   <translation>indique la carpeta de la biblioteca; compruebe sus permisos y el disco</translation>
  </message>
  <message>
   <source>give the earlier date first</source>
   <translation>indique primero la fecha anterior</translation>
  </message>
  <message>
   <source>give the folder in which the rasters are now</source>
   <translation>indique la carpeta en la que están ahora los rásteres</translation>
  </message>
  <message>
   <source>give the folder of an archive, or one that 'kinscape publish' prepared</source>
   <translation>indique la carpeta de una biblioteca, o una preparada con «kinscape publish»</translation>
  </message>
  <message>
   <source>give the name of a file</source>
   <translation>indique el nombre de un archivo</translation>
  </message>
  <message>
   <source>give the name of an output, or its number as text</source>
   <translation>indique el nombre de una salida, o su número como texto</translation>
  </message>
  <message>
   <source>give the name of the keys that it was prepared with</source>
   <translation>indique el nombre de las claves con las que se preparó</translation>
  </message>
  <message>
   <source>give the name without a folder</source>
   <translation>indique el nombre sin carpeta</translation>
  </message>
  <message>
   <source>give the path of a weights file</source>
   <translation>indique la ruta de un archivo de pesos</translation>
  </message>
  <message>
   <source>give the results of a search, or an archive and examples</source>
   <translation>indique los resultados de una búsqueda, o una biblioteca y ejemplos</translation>
  </message>
  <message>
   <source>give the table that belongs to these images</source>
   <translation>indique la tabla que corresponde a estas imágenes</translation>
  </message>
  <message>
   <source>give the tile size in metres, or index whole files</source>
   <translation>indique el tamaño de tesela en metros o indexe archivos enteros</translation>
  </message>
  <message>
   <source>give the token in a file: --token-file</source>
   <translation>indique el token en un archivo: --token-file</translation>
  </message>
  <message>
   <source>give their outputs</source>
   <translation>indique sus salidas</translation>
  </message>
  <message>
   <source>give them in pip's own configuration or keyring</source>
   <translation>indíquelos en la configuración o el llavero del propio pip</translation>
  </message>
  <message>
   <source>give three numbers, such as --bands 4,3,2, or one</source>
   <translation>indique tres números, por ejemplo --bands 4,3,2, o uno</translation>
  </message>
  <message>
   <source>give up to 1000 places and {0} tiles</source>
   <translation>indique hasta 1000 lugares y {0} teselas</translation>
  </message>
  <message>
   <source>give weights of a TKANet</source>
   <translation>indique pesos de una TKANet</translation>
  </message>
  <message>
   <source>give x, y (longitude, latitude) in near_crs</source>
   <translation>indique x, y (longitud, latitud) en near_crs</translation>
  </message>
  <message>
   <source>give xmin,ymin,xmax,ymax</source>
   <translation>indique xmin,ymin,xmax,ymax</translation>
  </message>
  <message>
   <source>give yours another name</source>
   <translation>dé otro nombre al suyo</translation>
  </message>
  <message>
   <source>give {0}</source>
   <translation>indique {0}</translation>
  </message>
  <message>
   <source>give {0} rows each</source>
   <translation>indique {0} filas para cada uno</translation>
  </message>
  <message>
   <source>give {0} to {1} metres a pixel, or leave it out for {2}</source>
   <translation>indique de {0} a {1} metros por píxel, u omítalo para {2}</translation>
  </message>
  <message>
   <source>groups: {0}</source>
   <translation>grupos: {0}</translation>
  </message>
  <message>
   <source>has the file changed since it was indexed?</source>
   <translation>¿ha cambiado el archivo desde que se indexó?</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <source>hidden by you</source>
   <translation>ocultado por usted</translation>
  </message>
  <message>
   <source>histogram</source>
   <translation>histograma</translation>
  </message>
  <message>
   <source>hold out fewer groups</source>
   <translation>aparte menos grupos</translation>
  </message>
  <message>
   <source>hold out other groups, or name fewer classes</source>
   <translation>aparte otros grupos, o nombre menos clases</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, add that in Settings &gt; Options &gt; Authentication &gt; Manage Certificates &gt; Authorities</source>
   <translation>si su propietario tiene una autoridad de certificación propia, añádala en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados &gt; Autoridades</translation>
  </message>
  <message>
   <source>if its owner has a certificate authority of his own, give its file (--tls-ca)</source>
   <translation>si su propietario tiene una autoridad de certificación propia, indique su archivo (--tls-ca)</translation>
  </message>
  <message>
   <source>imagery</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>images</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>import</source>
   <translation>importar</translation>
  </message>
  <message>
   <source>import into a new folder</source>
   <translation>importe en una carpeta nueva</translation>
  </message>
  <message>
   <source>imported</source>
   <translation>importado</translation>
  </message>
  <message>
   <source>in order</source>
   <translation>correcto</translation>
  </message>
  <message>
   <source>index</source>
   <translation>índice</translation>
  </message>
  <message>
   <source>index more imagery</source>
   <translation>indexe más imágenes</translation>
  </message>
  <message>
   <source>index more imagery, or use another land cover</source>
   <translation>indexe más imágenes, o use otra cobertura del suelo</translation>
  </message>
  <message>
   <source>index rasters first</source>
   <translation>indexe primero rásteres</translation>
  </message>
  <message>
   <source>index rasters first, or bring them back</source>
   <translation>indexe primero rásteres, o restablézcalos</translation>
  </message>
  <message>
   <source>index some rasters first</source>
   <translation>indexe primero algunos rásteres</translation>
  </message>
  <message>
   <source>index the rasters again</source>
   <translation>indexe los rásteres de nuevo</translation>
  </message>
  <message>
   <source>index them into a new folder</source>
   <translation>indéxelos en una carpeta nueva</translation>
  </message>
  <message>
   <source>index: the archive's approximate index, faster for very large archives.</source>
   <translation>index: el índice aproximado de la biblioteca, más rápido para bibliotecas muy grandes.</translation>
  </message>
  <message>
   <source>indexing was interrupted: index it again to go on</source>
   <translation>la indexación se interrumpió: indexe de nuevo para continuar</translation>
  </message>
  <message>
   <source>information</source>
   <translation>información</translation>
  </message>
  <message>
   <source>install Kinscape again</source>
   <translation>instale Kinscape de nuevo</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 and choose it under 'Python to build on'</source>
   <translation>instale Python 3.11 o 3.12 y elíjalo en «Python de base»</translation>
  </message>
  <message>
   <source>install Python 3.11 or 3.12 beside QGIS and choose it under 'Python to build on'</source>
   <translation>instale Python 3.11 o 3.12 junto a QGIS y elíjalo en «Python de base»</translation>
  </message>
  <message>
   <source>install it in the engine, or give a .pth file</source>
   <translation>instálelo en el motor o indique un archivo .pth</translation>
  </message>
  <message>
   <source>install it with one click: Raster &gt; Kinscape &gt; Doctor, or the dock's Search page</source>
   <translation>instálelo con un clic: Ráster &gt; Kinscape &gt; Diagnóstico, o la página Buscar del panel</translation>
  </message>
  <message>
   <source>install the component 'private' of the engine</source>
   <translation>instale el componente «private» del motor</translation>
  </message>
  <message>
   <source>install the component private: kinscape install --with private</source>
   <translation>instale el componente private: kinscape install --with private</translation>
  </message>
  <message>
   <source>install the engine's networks, or compute the land cover afresh (kinscape cover --fresh)</source>
   <translation>instale las redes del motor o calcule de nuevo la cobertura del suelo (kinscape cover --fresh)</translation>
  </message>
  <message>
   <source>install the engine's networks, or use words, kinds or a land-cover raster</source>
   <translation>instale las redes del motor, o use words, kinds o un ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>install the same version of Kinscape on all machines</source>
   <translation>instale la misma versión de Kinscape en todos los equipos</translation>
  </message>
  <message>
   <source>install the tenseal that the lock names</source>
   <translation>instale el tenseal que indica el archivo de bloqueo de versiones</translation>
  </message>
  <message>
   <source>install the version of tenseal that the lock names</source>
   <translation>instale la versión de tenseal que indica el archivo de bloqueo de versiones</translation>
  </message>
  <message>
   <source>install these packages into it, or install the engine with the button above</source>
   <translation>instale estos paquetes en él, o instale el motor con el botón de arriba</translation>
  </message>
  <message>
   <source>installation</source>
   <translation>instalación</translation>
  </message>
  <message>
   <source>installed by Kinscape</source>
   <translation>instalado por Kinscape</translation>
  </message>
  <message>
   <source>installing failed: {0}</source>
   <translation>la instalación falló: {0}</translation>
  </message>
  <message>
   <source>it begins with https://</source>
   <translation>empieza por https://</translation>
  </message>
  <message>
   <source>it has format {0}, this program reads {1}</source>
   <translation>tiene el formato {0}, este programa lee {1}</translation>
  </message>
  <message>
   <source>it has more than {0} bytes</source>
   <translation>tiene más de {0} bytes</translation>
  </message>
  <message>
   <source>it has no list of examples, or too many of them</source>
   <translation>no tiene lista de ejemplos, o son demasiados</translation>
  </message>
  <message>
   <source>it has {0}</source>
   <translation>tiene {0}</translation>
  </message>
  <message>
   <source>it has {0} tiles</source>
   <translation>tiene {0} teselas</translation>
  </message>
  <message>
   <source>it is a whole number</source>
   <translation>es un número entero</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>tiene demasiados niveles de anidamiento</translation>
  </message>
  <message>
   <source>it is not a regular file</source>
   <translation>no es un archivo normal</translation>
  </message>
  <message>
   <source>it is of another store, or damaged</source>
   <translation>es de otro almacén o está dañado</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it is too large for a STAC item</source>
   <translation>es demasiado grande para un elemento STAC</translation>
  </message>
  <message>
   <source>it looks like https://host:port, as the owner of the archive gives it</source>
   <translation>tiene la forma https://host:port, tal como la da el propietario de la biblioteca</translation>
  </message>
  <message>
   <source>it may have been moved; run the search again</source>
   <translation>puede que se haya movido; ejecute la búsqueda de nuevo</translation>
  </message>
  <message>
   <source>it must be a multiple of {0}</source>
   <translation>debe ser múltiplo de {0}</translation>
  </message>
  <message>
   <source>it needs {0} tiles at least</source>
   <translation>necesita al menos {0} teselas</translation>
  </message>
  <message>
   <source>it was changed after its export: export it again</source>
   <translation>se modificó después de exportarlo: expórtelo de nuevo</translation>
  </message>
  <message>
   <source>its SHA-256 is {0}; ask its owner before you pin that</source>
   <translation>su SHA-256 es {0}; pregunte a su propietario antes de fijarlo</translation>
  </message>
  <message>
   <source>its calibration has no counts</source>
   <translation>su calibración no tiene recuentos</translation>
  </message>
  <message>
   <source>its calibration has no numbers</source>
   <translation>su calibración no tiene números</translation>
  </message>
  <message>
   <source>its classes have no names or colours</source>
   <translation>sus clases no tienen nombres o colores</translation>
  </message>
  <message>
   <source>its classes: {0}</source>
   <translation>sus clases: {0}</translation>
  </message>
  <message>
   <source>its columns: {0}</source>
   <translation>sus columnas: {0}</translation>
  </message>
  <message>
   <source>its encoder has no fingerprint</source>
   <translation>su codificador no tiene huella digital</translation>
  </message>
  <message>
   <source>its examples have no roles and vectors</source>
   <translation>sus ejemplos no tienen funciones ni vectores</translation>
  </message>
  <message>
   <source>its fields: none</source>
   <translation>sus campos: ninguno</translation>
  </message>
  <message>
   <source>its fields: {0}</source>
   <translation>sus campos: {0}</translation>
  </message>
  <message>
   <source>its file is damaged, or mean, std and scale in its card do not fit it</source>
   <translation>su archivo está dañado, o mean, std y scale de su ficha no le corresponden</translation>
  </message>
  <message>
   <source>its files have no georeference</source>
   <translation>sus archivos no tienen georreferencia</translation>
  </message>
  <message>
   <source>its input_px must be a multiple of {0} and larger than its margin</source>
   <translation>su input_px debe ser múltiplo de {0} y mayor que su margen</translation>
  </message>
  <message>
   <source>its layers: {0}</source>
   <translation>sus capas: {0}</translation>
  </message>
  <message>
   <source>its master password is needed; if you have given it, {0}</source>
   <translation>se necesita su contraseña maestra; si ya la ha introducido, {0}</translation>
  </message>
  <message>
   <source>its modes: {0}</source>
   <translation>sus modos: {0}</translation>
  </message>
  <message>
   <source>its outputs: {0}</source>
   <translation>sus salidas: {0}</translation>
  </message>
  <message>
   <source>its sources have {0} tiles, it says {1}</source>
   <translation>sus fuentes tienen {0} teselas, pero indica {1}</translation>
  </message>
  <message>
   <source>its sources: {0}</source>
   <translation>sus fuentes: {0}</translation>
  </message>
  <message>
   <source>its tables do not fit together</source>
   <translation>sus tablas no encajan entre sí</translation>
  </message>
  <message>
   <source>its weights are probably damaged; get them again</source>
   <translation>sus pesos están probablemente dañados; obténgalos de nuevo</translation>
  </message>
  <message>
   <source>k is {0}</source>
   <translation>k es {0}</translation>
  </message>
  <message>
   <source>k must be at least 1, not {0}</source>
   <translation>k debe ser al menos 1, no {0}</translation>
  </message>
  <message>
   <source>keys</source>
   <translation>claves</translation>
  </message>
  <message>
   <source>keys are neither copied nor pickled</source>
   <translation>las claves no se copian ni se serializan con pickle</translation>
  </message>
  <message>
   <source>keys of a store are damaged</source>
   <translation>las claves de un almacén están dañadas</translation>
  </message>
  <message>
   <source>kind {0}, effort {1}</source>
   <translation>tipo {0}, esfuerzo {1}</translation>
  </message>
  <message>
   <source>kinds (groups of the tiles' vectors), words (kinds of ground found in the imagery), net (the land-cover network), or the path of a land-cover raster. Empty: that of the archive is brought up to date, a new archive gets none. none: it is left as it is.</source>
   <translation>kinds (grupos de los vectores de las teselas), words (tipos de suelo hallados en las imágenes), net (la red de cobertura del suelo) o la ruta de un ráster de cobertura del suelo. Vacío: la de la biblioteca se actualiza; una biblioteca nueva no recibe ninguna. none: se deja como está.</translation>
  </message>
  <message>
   <source>kinds of place</source>
   <translation>tipos de lugar</translation>
  </message>
  <message>
   <source>known: auto, cpu, large</source>
   <translation>se conocen: auto, cpu, large</translation>
  </message>
  <message>
   <source>known: none</source>
   <translation>se conocen: ninguno</translation>
  </message>
  <message>
   <source>known: run, cancel, carried, ping, quit</source>
   <translation>conocidas: run, cancel, carried, ping, quit</translation>
  </message>
  <message>
   <source>known: {0}</source>
   <translation>se conocen: {0}</translation>
  </message>
  <message>
   <source>label a second class</source>
   <translation>etiquete una segunda clase</translation>
  </message>
  <message>
   <source>label fewer than {0}</source>
   <translation>etiquete menos de {0}</translation>
  </message>
  <message>
   <source>label more images</source>
   <translation>etiquete más imágenes</translation>
  </message>
  <message>
   <source>label places of at least one other class</source>
   <translation>etiquete lugares de al menos otra clase</translation>
  </message>
  <message>
   <source>label some places first</source>
   <translation>etiquete primero algunos lugares</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>labels of shape {0} do not fit {1} images of {2} classes</source>
   <translation>etiquetas de forma {0} no encajan con {1} imágenes de {2} clases</translation>
  </message>
  <message>
   <source>land cover</source>
   <translation>cobertura del suelo</translation>
  </message>
  <message>
   <source>land-cover net</source>
   <translation>red de cobertura del suelo</translation>
  </message>
  <message>
   <source>laplace or gaussian</source>
   <translation>laplace o gaussian</translation>
  </message>
  <message>
   <source>layout</source>
   <translation>composición</translation>
  </message>
  <message>
   <source>leaf {0} names tiles that are not there</source>
   <translation>la hoja {0} nombra teselas que no existen</translation>
  </message>
  <message>
   <source>learn from at most {0} tiles, or from smaller ones</source>
   <translation>aprenda de {0} teselas como máximo, o de teselas más pequeñas</translation>
  </message>
  <message>
   <source>learned from {0}</source>
   <translation>aprendido de {0}</translation>
  </message>
  <message>
   <source>leave it away for {0}</source>
   <translation>omítalo para {0}</translation>
  </message>
  <message>
   <source>leave it empty to have one chosen</source>
   <translation>déjelo vacío para que se elija uno</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>omítalo</translation>
  </message>
  <message>
   <source>leave it out, or choose gaussian</source>
   <translation>omítalo o elija gaussian</translation>
  </message>
  <message>
   <source>leave it out: all of a vault is sealed</source>
   <translation>omítalo: en una bóveda se sella todo</translation>
  </message>
  <message>
   <source>leave out everything from ? or #</source>
   <translation>omita todo a partir de ? o #</translation>
  </message>
  <message>
   <source>leave out the overlap, or give a tile size</source>
   <translation>omita el solape o indique un tamaño de tesela</translation>
  </message>
  <message>
   <source>leave the option away</source>
   <translation>omita la opción</translation>
  </message>
  <message>
   <source>leave the option out to use the archive's own, or index into a new folder</source>
   <translation>omita la opción para usar la de la propia biblioteca, o indexe en una carpeta nueva</translation>
  </message>
  <message>
   <source>leave the score map out</source>
   <translation>omita el mapa de puntuación</translation>
  </message>
  <message>
   <source>leave the weights out</source>
   <translation>omita los pesos</translation>
  </message>
  <message>
   <source>legend</source>
   <translation>leyenda</translation>
  </message>
  <message>
   <source>length {0} of the text encoder of {1} is not possible</source>
   <translation>la longitud {0} del codificador de texto de {1} no es posible</translation>
  </message>
  <message>
   <source>lengths in the grid CRS are off by up to {0} (the sources span a large area)</source>
   <translation>las longitudes en el SRC de la cuadrícula se desvían hasta {0} (las fuentes abarcan una zona grande)</translation>
  </message>
  <message>
   <source>levels</source>
   <translation>niveles</translation>
  </message>
  <message>
   <source>licence: {0}</source>
   <translation>licencia: {0}</translation>
  </message>
  <message>
   <source>liked</source>
   <translation>parecido</translation>
  </message>
  <message>
   <source>line {0} of {1} is not a name and {2} times 0 or 1</source>
   <translation>la línea {0} de {1} no es un nombre y {2} veces 0 o 1</translation>
  </message>
  <message>
   <source>line {0} of {1} says something else of {2} than an earlier one</source>
   <translation>la línea {0} de {1} dice de {2} algo distinto que una anterior</translation>
  </message>
  <message>
   <source>lists are asked for in ascending order, each once</source>
   <translation>las listas se piden en orden ascendente, cada una una sola vez</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>aspecto</translation>
  </message>
  <message>
   <source>loss {0}</source>
   <translation>pérdida {0}</translation>
  </message>
  <message>
   <source>loss {0} at step {1}</source>
   <translation>pérdida {0} en el paso {1}</translation>
  </message>
  <message>
   <source>make a new key</source>
   <translation>cree una clave nueva</translation>
  </message>
  <message>
   <source>make a new key, or: chmod 600 {0}</source>
   <translation>cree una clave nueva, o: chmod 600 {0}</translation>
  </message>
  <message>
   <source>make a request (kinscape sei request), let the owner grant it, and accept the grant</source>
   <translation>haga una solicitud (kinscape sei request), espere a que el propietario la autorice y acepte la autorización</translation>
  </message>
  <message>
   <source>make its places anew</source>
   <translation>cree de nuevo sus lugares</translation>
  </message>
  <message>
   <source>make new keys by another name</source>
   <translation>cree claves nuevas con otro nombre</translation>
  </message>
  <message>
   <source>make one with 'kinscape index'</source>
   <translation>cree una con «kinscape index»</translation>
  </message>
  <message>
   <source>make or ask for new ones</source>
   <translation>cree o pida otras nuevas</translation>
  </message>
  <message>
   <source>make the request again</source>
   <translation>haga la solicitud de nuevo</translation>
  </message>
  <message>
   <source>map view</source>
   <translation>vista del mapa</translation>
  </message>
  <message>
   <source>marked as alike</source>
   <translation>marcado como parecido</translation>
  </message>
  <message>
   <source>marked as not alike</source>
   <translation>marcado como distinto</translation>
  </message>
  <message>
   <source>marks were set in the results since the sample was drawn: they do not count here; draw again</source>
   <translation>se pusieron marcas en los resultados después de extraer la muestra: no cuentan aquí; extráigala de nuevo</translation>
  </message>
  <message>
   <source>memory_mb must be a whole number above zero, not {0}</source>
   <translation>memory_mb debe ser un número entero mayor que cero, no {0}</translation>
  </message>
  <message>
   <source>mend dim, output or pool (mean, first) in its card</source>
   <translation>corrija dim, output o pool (mean, first) en su ficha</translation>
  </message>
  <message>
   <source>mend input_px and bands in its card</source>
   <translation>corrija input_px y bands en su ficha</translation>
  </message>
  <message>
   <source>mend it, or move it away to import without it</source>
   <translation>repárelo, o apártelo para importar sin él</translation>
  </message>
  <message>
   <source>mend its card</source>
   <translation>corrija su ficha</translation>
  </message>
  <message>
   <source>mend length and tokenizer in its card</source>
   <translation>corrija length y tokenizer en su ficha</translation>
  </message>
  <message>
   <source>mend mean, std and scale in its card</source>
   <translation>corrija mean, std y scale en su ficha</translation>
  </message>
  <message>
   <source>mend output in its card</source>
   <translation>corrija output en su ficha</translation>
  </message>
  <message>
   <source>mend the file and import it again</source>
   <translation>repare el archivo e impórtelo de nuevo</translation>
  </message>
  <message>
   <source>mend the table</source>
   <translation>corrija la tabla</translation>
  </message>
  <message>
   <source>metres a pixel are a number above 0</source>
   <translation>los metros por píxel son un número mayor que 0</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>omitidos</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>missing is {0}</source>
   <translation>missing es {0}</translation>
  </message>
  <message>
   <source>model {0} gives {1} numbers, its manifest says {2}</source>
   <translation>el modelo {0} da {1} números, su manifiesto dice {2}</translation>
  </message>
  <message>
   <source>model {0} has cell_px {1}</source>
   <translation>el modelo {0} tiene cell_px {1}</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, not a TKANet</source>
   <translation>el modelo {0} es de tipo {1}, no una TKANet</translation>
  </message>
  <message>
   <source>model {0} is of kind {1}, which turns no tile into a vector</source>
   <translation>el modelo {0} es de tipo {1}, que no convierte teselas en vectores</translation>
  </message>
  <message>
   <source>model {0} lacks its weights: {1} is not there</source>
   <translation>al modelo {0} le faltan los pesos: {1} no está ahí</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels</source>
   <translation>el modelo {0} admite {1} píxeles</translation>
  </message>
  <message>
   <source>model {0} takes {1} pixels, with {2} cells of margin</source>
   <translation>el modelo {0} admite {1} píxeles, con {2} celdas de margen</translation>
  </message>
  <message>
   <source>models of this kind come as .safetensors</source>
   <translation>los modelos de este tipo vienen como .safetensors</translation>
  </message>
  <message>
   <source>modes</source>
   <translation>modos</translation>
  </message>
  <message>
   <source>more places were judged than there are</source>
   <translation>se valoraron más lugares de los que hay</translation>
  </message>
  <message>
   <source>more queries would average the noise away. If that is what you want: kinscape modes allow, or another mode</source>
   <translation>más consultas anularían el ruido al promediarse. Si es lo que quiere: kinscape modes allow, u otro modo</translation>
  </message>
  <message>
   <source>more similar than {0} % of random tiles</source>
   <translation>más parecido que el {0} % de teselas al azar</translation>
  </message>
  <message>
   <source>more than {0} images</source>
   <translation>más de {0} imágenes</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>movido</translation>
  </message>
  <message>
   <source>my land-cover raster</source>
   <translation>mi ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>name a .parquet file</source>
   <translation>indique un archivo .parquet</translation>
  </message>
  <message>
   <source>name a base encoder, or a recipe with keep_weight 0</source>
   <translation>indique un codificador base, o una receta con keep_weight 0</translation>
  </message>
  <message>
   <source>name a raster file</source>
   <translation>indique un archivo ráster</translation>
  </message>
  <message>
   <source>name a raster file, or give the folder to index</source>
   <translation>indique un archivo ráster, o la carpeta por indexar</translation>
  </message>
  <message>
   <source>name a raster, or a folder that holds files such as .tif, .vrt, .jp2, .png or .jpg</source>
   <translation>indique un ráster, o una carpeta con archivos como .tif, .vrt, .jp2, .png o .jpg</translation>
  </message>
  <message>
   <source>name a trained encoder as base, or train one on class folders first</source>
   <translation>indique como base un codificador entrenado, o entrene primero uno con carpetas por clase</translation>
  </message>
  <message>
   <source>name an encoder; see: kinscape encoders</source>
   <translation>indique un codificador; véase: kinscape encoders</translation>
  </message>
  <message>
   <source>name an image or raster file, such as a GeoTIFF</source>
   <translation>indique un archivo de imagen o ráster, por ejemplo un GeoTIFF</translation>
  </message>
  <message>
   <source>name another file</source>
   <translation>indique otro archivo</translation>
  </message>
  <message>
   <source>name another one</source>
   <translation>indique otro</translation>
  </message>
  <message>
   <source>name each differently</source>
   <translation>dé a cada una un nombre distinto</translation>
  </message>
  <message>
   <source>name from 2 to {0}</source>
   <translation>nombre de 2 a {0}</translation>
  </message>
  <message>
   <source>name its folder so</source>
   <translation>dé ese nombre a su carpeta</translation>
  </message>
  <message>
   <source>name one of them, such as {0}</source>
   <translation>indique uno de ellos, por ejemplo {0}</translation>
  </message>
  <message>
   <source>name rasters or folders</source>
   <translation>indique rásteres o carpetas</translation>
  </message>
  <message>
   <source>name rasters or folders to index</source>
   <translation>indique rásteres o carpetas por indexar</translation>
  </message>
  <message>
   <source>name start and end in the card's text part</source>
   <translation>indique start y end en la parte de texto de la ficha</translation>
  </message>
  <message>
   <source>name the card: a .json file</source>
   <translation>indique la ficha: un archivo .json</translation>
  </message>
  <message>
   <source>name the column of vectors</source>
   <translation>indique la columna de vectores</translation>
  </message>
  <message>
   <source>name the encoder that it is</source>
   <translation>indique qué codificador es</translation>
  </message>
  <message>
   <source>name the mode too</source>
   <translation>indique también el modo</translation>
  </message>
  <message>
   <source>name the model's manifest.json</source>
   <translation>indique el manifest.json del modelo</translation>
  </message>
  <message>
   <source>named by the variable KINSCAPE_ENGINE_PYTHON</source>
   <translation>indicado por la variable KINSCAPE_ENGINE_PYTHON</translation>
  </message>
  <message>
   <source>narrow the search with an extent or a polygon, or leave the score map out</source>
   <translation>limite la búsqueda con una extensión o un polígono, u omita el mapa de puntuación</translation>
  </message>
  <message>
   <source>network</source>
   <translation>red</translation>
  </message>
  <message>
   <source>no CRS</source>
   <translation>sin SRC</translation>
  </message>
  <message>
   <source>no Gauss noise has this epsilon and delta</source>
   <translation>ningún ruido gaussiano tiene estos épsilon y delta</translation>
  </message>
  <message>
   <source>no NDCG with an ideal called {0}</source>
   <translation>no hay NDCG con un ideal llamado {0}</translation>
  </message>
  <message>
   <source>no Python {0}.{1} or newer was found to build the engine on</source>
   <translation>no se encontró ningún Python {0}.{1} o posterior con el que crear el motor</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <source>no archive was given</source>
   <translation>no se indicó ninguna biblioteca</translation>
  </message>
  <message>
   <source>no average precision normalised by {0}</source>
   <translation>no hay precisión media normalizada por {0}</translation>
  </message>
  <message>
   <source>no box on {0} to look for</source>
   <translation>no hay un recuadro en {0} que buscar</translation>
  </message>
  <message>
   <source>no build called {0}</source>
   <translation>no hay ninguna variante llamada {0}</translation>
  </message>
  <message>
   <source>no check called {0}</source>
   <translation>no hay ninguna comprobación llamada {0}</translation>
  </message>
  <message>
   <source>no class has two images; a triplet needs two of one class</source>
   <translation>ninguna clase tiene dos imágenes; un triplete necesita dos de una misma clase</translation>
  </message>
  <message>
   <source>no component called {0}</source>
   <translation>no hay ningún componente llamado {0}</translation>
  </message>
  <message>
   <source>no concept was given</source>
   <translation>no se indicó ningún concepto</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>no distance called {0}</source>
   <translation>no hay ninguna distancia llamada {0}</translation>
  </message>
  <message>
   <source>no encoder called {0}</source>
   <translation>no hay ningún codificador llamado {0}</translation>
  </message>
  <message>
   <source>no example says what to find</source>
   <translation>ningún ejemplo dice qué buscar</translation>
  </message>
  <message>
   <source>no form of vectors called {0}</source>
   <translation>no hay ninguna forma de vectores llamada {0}</translation>
  </message>
  <message>
   <source>no imagery here</source>
   <translation>aquí no hay imágenes</translation>
  </message>
  <message>
   <source>no index kind {0}</source>
   <translation>no hay ningún tipo de índice {0}</translation>
  </message>
  <message>
   <source>no job called {0}</source>
   <translation>no hay ninguna tarea llamada {0}</translation>
  </message>
  <message>
   <source>no kind of noise called {0}</source>
   <translation>no hay ningún tipo de ruido llamado {0}</translation>
  </message>
  <message>
   <source>no land cover called {0}, and no such file</source>
   <translation>no hay ninguna cobertura del suelo llamada {0}, ni tal archivo</translation>
  </message>
  <message>
   <source>no land-cover model called {0}</source>
   <translation>no hay ningún modelo de cobertura del suelo llamado {0}</translation>
  </message>
  <message>
   <source>no land-cover network called {0}</source>
   <translation>no hay ninguna red de cobertura del suelo llamada {0}</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>sin límite</translation>
  </message>
  <message>
   <source>no loss called {0}</source>
   <translation>no hay ninguna pérdida llamada {0}</translation>
  </message>
  <message>
   <source>no message of kind {0} with a header of {1} bytes and {2} parts</source>
   <translation>no hay mensajes de tipo {0} con una cabecera de {1} bytes y {2} partes</translation>
  </message>
  <message>
   <source>no mode called {0}</source>
   <translation>no hay ningún modo llamado {0}</translation>
  </message>
  <message>
   <source>no mode called {0} can be published</source>
   <translation>no se puede publicar ningún modo llamado {0}</translation>
  </message>
  <message>
   <source>no model of yours is called {0}</source>
   <translation>ninguno de sus modelos se llama {0}</translation>
  </message>
  <message>
   <source>no network called {0} to fine-tune</source>
   <translation>no hay ninguna red llamada {0} que ajustar</translation>
  </message>
  <message>
   <source>no operation called {0}</source>
   <translation>no hay ninguna operación llamada {0}</translation>
  </message>
  <message>
   <source>no parcels of kind {0}</source>
   <translation>no hay parcelas de tipo {0}</translation>
  </message>
  <message>
   <source>no picture</source>
   <translation>sin imagen</translation>
  </message>
  <message>
   <source>no picture of row {0}: {1}</source>
   <translation>sin imagen de la fila {0}: {1}</translation>
  </message>
  <message>
   <source>no pipe</source>
   <translation>sin tubería</translation>
  </message>
  <message>
   <source>no place is left that could be labelled</source>
   <translation>no queda ningún lugar que se pueda etiquetar</translation>
  </message>
  <message>
   <source>no place scores that much</source>
   <translation>ningún lugar alcanza esa puntuación</translation>
  </message>
  <message>
   <source>no point yet</source>
   <translation>aún sin punto</translation>
  </message>
  <message>
   <source>no polygon layer is chosen</source>
   <translation>no se ha elegido ninguna capa de polígonos</translation>
  </message>
  <message>
   <source>no raster found in: {0}</source>
   <translation>no se encontró ningún ráster en: {0}</translation>
  </message>
  <message>
   <source>no raster of {0} can be read</source>
   <translation>no se puede leer ningún ráster de {0}</translation>
  </message>
  <message>
   <source>no raster of {0} can be read: {1}</source>
   <translation>no se puede leer ningún ráster de {0}: {1}</translation>
  </message>
  <message>
   <source>no raster to choose a grid for</source>
   <translation>no hay ningún ráster para el que elegir una cuadrícula</translation>
  </message>
  <message>
   <source>no results were given</source>
   <translation>no se indicaron resultados</translation>
  </message>
  <message>
   <source>no review is called {0}</source>
   <translation>ninguna revisión se llama {0}</translation>
  </message>
  <message>
   <source>no safe connection to {0}: {1}</source>
   <translation>no hay conexión segura con {0}: {1}</translation>
  </message>
  <message>
   <source>no sample was given</source>
   <translation>no se indicó ninguna muestra</translation>
  </message>
  <message>
   <source>no source of the archive lies below {0}</source>
   <translation>ninguna fuente de la biblioteca está por debajo de {0}</translation>
  </message>
  <message>
   <source>no sources are given, and the archive remembers none</source>
   <translation>no se indicaron fuentes y la biblioteca no recuerda ninguna</translation>
  </message>
  <message>
   <source>no space left on the disk while writing {0}</source>
   <translation>no queda espacio en el disco al escribir {0}</translation>
  </message>
  <message>
   <source>no store hides vectors of {0} numbers</source>
   <translation>ningún almacén oculta vectores de {0} números</translation>
  </message>
  <message>
   <source>no such file or folder: {0}</source>
   <translation>no existe tal archivo o carpeta: {0}</translation>
  </message>
  <message>
   <source>no such file: {0}</source>
   <translation>no existe tal archivo: {0}</translation>
  </message>
  <message>
   <source>no table from labels of shape {0} for {1} rows</source>
   <translation>no hay tabla a partir de etiquetas de forma {0} para {1} filas</translation>
  </message>
  <message>
   <source>no table of {0} numbers from {1} and {2}</source>
   <translation>no hay tabla de {0} números a partir de {1} y {2}</translation>
  </message>
  <message>
   <source>no vectors</source>
   <translation>no hay vectores</translation>
  </message>
  <message>
   <source>no way of choosing triplets called {0}</source>
   <translation>no hay ninguna forma de elegir tripletes llamada {0}</translation>
  </message>
  <message>
   <source>noise cannot be added to {0} numbers</source>
   <translation>no se puede añadir ruido a {0} números</translation>
  </message>
  <message>
   <source>noise needs a query vector of length 1</source>
   <translation>el ruido necesita un vector de consulta de longitud 1</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>none in QGIS's options; that of the system, if there is one</source>
   <translation>ninguno en las opciones de QGIS; el del sistema, si lo hay</translation>
  </message>
  <message>
   <source>none of the {0} labelled places of {1} lies on the imagery</source>
   <translation>ninguno de los {0} lugares etiquetados de {1} está sobre las imágenes</translation>
  </message>
  <message>
   <source>none of {0} sources can be indexed; the first: {1}</source>
   <translation>no se puede indexar ninguna de {0} fuentes; la primera: {1}</translation>
  </message>
  <message>
   <source>none: searches are exact</source>
   <translation>ninguno: las búsquedas son exactas</translation>
  </message>
  <message>
   <source>none: the examples are averaged</source>
   <translation>ninguno: se promedian los ejemplos</translation>
  </message>
  <message>
   <source>north to south</source>
   <translation>de norte a sur</translation>
  </message>
  <message>
   <source>not a coordinate reference system: {0}</source>
   <translation>no es un sistema de referencia de coordenadas: {0}</translation>
  </message>
  <message>
   <source>not asked yet</source>
   <translation>aún no consultado</translation>
  </message>
  <message>
   <source>not computed yet</source>
   <translation>aún sin calcular</translation>
  </message>
  <message>
   <source>not enough space: {0} MB are needed in {1}, {2} MB are free</source>
   <translation>no hay espacio suficiente: se necesitan {0} MB en {1}; hay {2} MB libres</translation>
  </message>
  <message>
   <source>not found: {0}</source>
   <translation>no encontrada: {0}</translation>
  </message>
  <message>
   <source>not in these places</source>
   <translation>no en estos lugares</translation>
  </message>
  <message>
   <source>not indexed: {0}</source>
   <translation>no indexado: {0}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>no instalado</translation>
  </message>
  <message>
   <source>not of all tiles</source>
   <translation>no de todas las teselas</translation>
  </message>
  <message>
   <source>not searchable yet: {0}</source>
   <translation>aún no se puede buscar en: {0}</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>nothing (from scratch)</source>
   <translation>nada (desde cero)</translation>
  </message>
  <message>
   <source>nothing of this store is in the archive any more</source>
   <translation>ya no queda en la biblioteca nada de este almacén</translation>
  </message>
  <message>
   <source>nothing of {0} can be offered</source>
   <translation>no se puede ofrecer nada de {0}</translation>
  </message>
  <message>
   <source>nothing of {0} is left to train on</source>
   <translation>no queda nada de {0} con que entrenar</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have</source>
   <translation>no consta qué SHA-256 debe tener {0}</translation>
  </message>
  <message>
   <source>nothing says which SHA-256 {0} must have, so it cannot be checked</source>
   <translation>no consta qué SHA-256 debe tener {0}, así que no se puede comprobar</translation>
  </message>
  <message>
   <source>of the development folder</source>
   <translation>de la carpeta de desarrollo</translation>
  </message>
  <message>
   <source>of {0} marked places the best {1} were taken as examples</source>
   <translation>de {0} lugares marcados, los {1} mejores se tomaron como ejemplos</translation>
  </message>
  <message>
   <source>of {0}, {1}</source>
   <translation>de {0}, {1}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>inactivo</translation>
  </message>
  <message>
   <source>often a firewall or antivirus program of your organisation opens encrypted connections: ask for its certificate (a .pem file) and choose it under 'Certificate file'</source>
   <translation>a menudo un cortafuegos o antivirus de su organización abre las conexiones cifradas: pida su certificado (un archivo .pem) y elíjalo en «Archivo de certificados»</translation>
  </message>
  <message>
   <source>often another program's libraries are in the way; copy the details when you report this</source>
   <translation>a menudo interfieren las bibliotecas de software de otro programa; copie los detalles cuando lo comunique</translation>
  </message>
  <message>
   <source>often the system ran out of memory: use fewer workers; what was finished is kept</source>
   <translation>a menudo el sistema se quedó sin memoria: use menos procesos; lo terminado se conserva</translation>
  </message>
  <message>
   <source>often too little memory: run it again with fewer workers (KINSCAPE_WORKERS=1); finished blocks are kept</source>
   <translation>a menudo falta memoria: ejecútelo de nuevo con menos procesos (KINSCAPE_WORKERS=1); los bloques terminados se conservan</translation>
  </message>
  <message>
   <source>old files could not be removed: {0}</source>
   <translation>no se pudieron eliminar archivos antiguos: {0}</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install python3-venv; or choose another Python to build on</source>
   <translation>en Debian y Ubuntu instale python3-venv, o elija otro Python de base</translation>
  </message>
  <message>
   <source>on Debian and Ubuntu install the package python3-venv; or choose another Python to build on; or put pip's wheel into a folder and install from that folder</source>
   <translation>en Debian y Ubuntu instale el paquete python3-venv; o elija otro Python de base; o ponga el paquete wheel de pip en una carpeta e instale desde ella</translation>
  </message>
  <message>
   <source>one place</source>
   <translation>un lugar</translation>
  </message>
  <message>
   <source>one place where tiles overlap</source>
   <translation>un solo lugar donde las teselas se solapan</translation>
  </message>
  <message>
   <source>only a vector of length 1 can be sealed</source>
   <translation>solo se puede sellar un vector de longitud 1</translation>
  </message>
  <message>
   <source>only vectors with footprints can be imported</source>
   <translation>solo se pueden importar vectores con huellas</translation>
  </message>
  <message>
   <source>open the archive again</source>
   <translation>abra la biblioteca de nuevo</translation>
  </message>
  <message>
   <source>orthorectify it first (gdalwarp -rpc)</source>
   <translation>ortorrectifíquelo antes (gdalwarp -rpc)</translation>
  </message>
  <message>
   <source>over http anyone on the way could read the token</source>
   <translation>con http, cualquiera en el camino podría leer el token</translation>
  </message>
  <message>
   <source>packages</source>
   <translation>paquetes</translation>
  </message>
  <message>
   <source>packages were to come from an unprotected address ({0}), where anybody on the way could change them</source>
   <translation>los paquetes iban a venir de una dirección no protegida ({0}), donde cualquiera en el camino podría alterarlos</translation>
  </message>
  <message>
   <source>page {0} of {1}</source>
   <translation>página {0} de {1}</translation>
  </message>
  <message>
   <source>partly indexed</source>
   <translation>indexado en parte</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>partes</translation>
  </message>
  <message>
   <source>pasted picture</source>
   <translation>imagen pegada</translation>
  </message>
  <message>
   <source>path</source>
   <translation>ruta</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>pictures of {0} pixels are not possible</source>
   <translation>no son posibles imágenes de {0} píxeles</translation>
  </message>
  <message>
   <source>pieces</source>
   <translation>segmentos</translation>
  </message>
  <message>
   <source>pip could not be brought up to date; going on with the old one</source>
   <translation>no se pudo actualizar pip; se continúa con el antiguo</translation>
  </message>
  <message>
   <source>pip found nothing to install</source>
   <translation>pip no encontró nada que instalar</translation>
  </message>
  <message>
   <source>pip's own</source>
   <translation>el de pip</translation>
  </message>
  <message>
   <source>pixels of {0} m are not possible</source>
   <translation>píxeles de {0} m no son posibles</translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation>lugar {0}</translation>
  </message>
  <message>
   <source>place {0} by looks alone</source>
   <translation>rango {0} solo por aspecto</translation>
  </message>
  <message>
   <source>places</source>
   <translation>lugares</translation>
  </message>
  <message>
   <source>places must be pairs of longitude and latitude, not of shape {0}</source>
   <translation>los lugares deben ser pares de longitud y latitud, no de forma {0}</translation>
  </message>
  <message>
   <source>please report this</source>
   <translation>comuníquelo, por favor</translation>
  </message>
  <message>
   <source>polygons</source>
   <translation>polígonos</translation>
  </message>
  <message>
   <source>port, workers, budget or window are out of range</source>
   <translation>puerto, procesos, presupuesto o ventana fuera de rango</translation>
  </message>
  <message>
   <source>precision</source>
   <translation>precisión</translation>
  </message>
  <message>
   <source>prepare a new store</source>
   <translation>prepare un almacén nuevo</translation>
  </message>
  <message>
   <source>prepare it again: kinscape sei prepare</source>
   <translation>prepárelo de nuevo: kinscape sei prepare</translation>
  </message>
  <message>
   <source>prepare it with: kinscape publish</source>
   <translation>prepárela con: kinscape publish</translation>
  </message>
  <message>
   <source>prepare the store again</source>
   <translation>prepare el almacén de nuevo</translation>
  </message>
  <message>
   <source>presence labels of shape {0} do not fit {1} images</source>
   <translation>etiquetas de presencia de forma {0} no encajan con {1} imágenes</translation>
  </message>
  <message>
   <source>press, drag and release to draw a box</source>
   <translation>pulse, arrastre y suelte para dibujar un recuadro</translation>
  </message>
  <message>
   <source>print</source>
   <translation>imprimir</translation>
  </message>
  <message>
   <source>private</source>
   <translation>privado</translation>
  </message>
  <message>
   <source>private search needs the package tenseal, which is not installed here</source>
   <translation>la búsqueda privada necesita el paquete tenseal, que no está instalado aquí</translation>
  </message>
  <message>
   <source>private: encrypted. What the server learns in each stands in the help of the Remote page.</source>
   <translation>private: cifrado. Lo que averigua el servidor en cada uno está en la ayuda de la página Remoto.</translation>
  </message>
  <message>
   <source>publish</source>
   <translation>publicar</translation>
  </message>
  <message>
   <source>publish it again</source>
   <translation>publíquela de nuevo</translation>
  </message>
  <message>
   <source>publish it again, or update Kinscape</source>
   <translation>publíquela de nuevo o actualice Kinscape</translation>
  </message>
  <message>
   <source>publish one under another name</source>
   <translation>publique una con otro nombre</translation>
  </message>
  <message>
   <source>publish the archive again</source>
   <translation>publique la biblioteca de nuevo</translation>
  </message>
  <message>
   <source>publish the archive again with this mode</source>
   <translation>publique la biblioteca de nuevo con este modo</translation>
  </message>
  <message>
   <source>publish the archive again, or run: kinscape sei add</source>
   <translation>publique la biblioteca de nuevo, o ejecute: kinscape sei add</translation>
  </message>
  <message>
   <source>publish the vault again under another name</source>
   <translation>publique la bóveda de nuevo con otro nombre</translation>
  </message>
  <message>
   <source>published</source>
   <translation>publicado</translation>
  </message>
  <message>
   <source>put .jpg, .png or .tif files there</source>
   <translation>ponga ahí archivos .jpg, .png o .tif</translation>
  </message>
  <message>
   <source>put it beside the card</source>
   <translation>póngalo junto a la ficha</translation>
  </message>
  <message>
   <source>put name and password, or the token, into an authentication entry of QGIS</source>
   <translation>ponga el nombre y la contraseña, o el token, en una entrada de autenticación de QGIS</translation>
  </message>
  <message>
   <source>put the item that belongs to the file beside it, or move it away</source>
   <translation>ponga junto al archivo el elemento que le corresponde, o apártelo</translation>
  </message>
  <message>
   <source>put {0} into {1}</source>
   <translation>ponga {0} en {1}</translation>
  </message>
  <message>
   <source>pyqtgraph is not there: the histogram is drawn in a simpler way</source>
   <translation>pyqtgraph no está disponible: el histograma se dibuja de forma más sencilla</translation>
  </message>
  <message>
   <source>pyqtgraph {0} of {1}</source>
   <translation>pyqtgraph {0} de {1}</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>calidad</translation>
  </message>
  <message>
   <source>raise the limit in the settings, or use fewer workers</source>
   <translation>suba el límite en la configuración o use menos procesos</translation>
  </message>
  <message>
   <source>ranked by looks alone: the land cover of the query is not known</source>
   <translation>clasificado solo por aspecto: no se conoce la cobertura del suelo de la consulta</translation>
  </message>
  <message>
   <source>ranked by looks alone: {0}</source>
   <translation>clasificado solo por aspecto: {0}</translation>
  </message>
  <message>
   <source>ranking</source>
   <translation>clasificación</translation>
  </message>
  <message>
   <source>rankings must be a table (queries, ranks), not of shape {0}</source>
   <translation>las clasificaciones deben ser una tabla (consultas, rangos), no de forma {0}</translation>
  </message>
  <message>
   <source>rasters</source>
   <translation>rásteres</translation>
  </message>
  <message>
   <source>reading…</source>
   <translation>leyendo…</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>recall</source>
   <translation>exhaustividad</translation>
  </message>
  <message>
   <source>receipt</source>
   <translation>comprobante</translation>
  </message>
  <message>
   <source>reduce them to 128 numbers</source>
   <translation>redúzcalos a 128 números</translation>
  </message>
  <message>
   <source>reinstall the engine's environment</source>
   <translation>reinstale el entorno del motor</translation>
  </message>
  <message>
   <source>remove it first to replace it</source>
   <translation>quítela primero para sustituirla</translation>
  </message>
  <message>
   <source>remove it to begin the training again</source>
   <translation>elimínelo para empezar de nuevo el entrenamiento</translation>
  </message>
  <message>
   <source>remove it; it is made again</source>
   <translation>elimínelo; se vuelve a crear</translation>
  </message>
  <message>
   <source>remove it; it is trained again</source>
   <translation>elimínelo; se entrena de nuevo</translation>
  </message>
  <message>
   <source>repair</source>
   <translation>reparar</translation>
  </message>
  <message>
   <source>report</source>
   <translation>informe</translation>
  </message>
  <message>
   <source>rerank</source>
   <translation>reordenar</translation>
  </message>
  <message>
   <source>restore it from a copy, or delete it: those who know the old key must then accept the new one</source>
   <translation>restáurela desde una copia o elimínela: quienes conozcan la clave antigua tendrán que aceptar la nueva</translation>
  </message>
  <message>
   <source>restore the folder from a copy, or index the sources again into a new folder</source>
   <translation>restaure la carpeta desde una copia, o indexe las fuentes de nuevo en una carpeta nueva</translation>
  </message>
  <message>
   <source>review</source>
   <translation>revisión</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then build the index</source>
   <translation>ejecute «kinscape index» de nuevo para terminarla y cree después el índice</translation>
  </message>
  <message>
   <source>run 'kinscape index' again to finish it, then compute the land cover</source>
   <translation>ejecute «kinscape index» otra vez para terminarla y calcule después la cobertura del suelo</translation>
  </message>
  <message>
   <source>run first: kinscape sei add</source>
   <translation>ejecute primero: kinscape sei add</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>ejecútelo de nuevo</translation>
  </message>
  <message>
   <source>run it again, while nothing changes its files</source>
   <translation>ejecútelo de nuevo, sin que nada modifique sus archivos</translation>
  </message>
  <message>
   <source>run it for each</source>
   <translation>ejecútelo para cada uno</translation>
  </message>
  <message>
   <source>run the installation again: what is already here is kept</source>
   <translation>ejecute la instalación de nuevo: lo que ya está aquí se conserva</translation>
  </message>
  <message>
   <source>run the installation again; if it happens again, the index or something on the way changes files: use another package index</source>
   <translation>ejecute la instalación de nuevo; si vuelve a ocurrir, el índice o algo en el camino altera los archivos: use otro índice de paquetes</translation>
  </message>
  <message>
   <source>run the same 'kinscape index' again to go on</source>
   <translation>ejecute de nuevo el mismo «kinscape index» para continuar</translation>
  </message>
  <message>
   <source>run the search again</source>
   <translation>ejecute la búsqueda de nuevo</translation>
  </message>
  <message>
   <source>run the search again to have one</source>
   <translation>ejecute la búsqueda de nuevo para obtener una</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>muestra</translation>
  </message>
  <message>
   <source>save it with torch.jit.save (TorchScript)</source>
   <translation>guárdelo con torch.jit.save (TorchScript)</translation>
  </message>
  <message>
   <source>save or drop the edits of the layer, and mark again</source>
   <translation>guarde o descarte las ediciones de la capa y vuelva a marcar</translation>
  </message>
  <message>
   <source>save the concept again</source>
   <translation>guarde de nuevo el concepto</translation>
  </message>
  <message>
   <source>score</source>
   <translation>puntuación</translation>
  </message>
  <message>
   <source>score of at least {0}</source>
   <translation>puntuación de al menos {0}</translation>
  </message>
  <message>
   <source>scores are from -1 to 1</source>
   <translation>las puntuaciones van de -1 a 1</translation>
  </message>
  <message>
   <source>scores differ from those in the open by at most {0}</source>
   <translation>las puntuaciones difieren de las calculadas en abierto en {0} como máximo</translation>
  </message>
  <message>
   <source>sealed bytes cannot be used</source>
   <translation>no se pueden usar unos bytes sellados</translation>
  </message>
  <message>
   <source>search again</source>
   <translation>busque de nuevo</translation>
  </message>
  <message>
   <source>search again: older results lack it</source>
   <translation>busque de nuevo: los resultados antiguos no lo tienen</translation>
  </message>
  <message>
   <source>search again: older results lack them</source>
   <translation>busque de nuevo: los resultados antiguos no los tienen</translation>
  </message>
  <message>
   <source>search exactly: that is fastest for so few</source>
   <translation>busque de forma exacta: es lo más rápido para tan pocas</translation>
  </message>
  <message>
   <source>search it by its own tiles, or index the sources again with an encoder that you have</source>
   <translation>busque en ella por sus propias teselas, o indexe las fuentes de nuevo con un codificador que tenga</translation>
  </message>
  <message>
   <source>search with fewer filters</source>
   <translation>busque con menos filtros</translation>
  </message>
  <message>
   <source>searched exactly: a score map needs the score of every tile</source>
   <translation>búsqueda exacta: un mapa de puntuación necesita la puntuación de todas las teselas</translation>
  </message>
  <message>
   <source>searched exactly: the archive has no approximate index</source>
   <translation>búsqueda exacta: la biblioteca no tiene índice aproximado</translation>
  </message>
  <message>
   <source>searched exactly: the filters leave {0} of {1} tiles</source>
   <translation>búsqueda exacta: los filtros dejan {0} de {1} teselas</translation>
  </message>
  <message>
   <source>searched exactly: {0}</source>
   <translation>búsqueda exacta: {0}</translation>
  </message>
  <message>
   <source>see 'kinscape info' for their paths</source>
   <translation>consulte sus rutas con «kinscape info»</translation>
  </message>
  <message>
   <source>see docs on recipes: numbers, names and pairs as written there</source>
   <translation>véase la documentación sobre recetas: números, nombres y pares como se escriben ahí</translation>
  </message>
  <message>
   <source>see docs/architecture.md, 'Jobs'</source>
   <translation>véase docs/architecture.md, «Jobs»</translation>
  </message>
  <message>
   <source>see docs/landcover.md</source>
   <translation>véase docs/landcover.md</translation>
  </message>
  <message>
   <source>see docs/landcover.md, 'Data of your own'</source>
   <translation>véase docs/landcover.md, «Data of your own»</translation>
  </message>
  <message>
   <source>see kinscape serve --help</source>
   <translation>vea kinscape serve --help</translation>
  </message>
  <message>
   <source>see the help on bringing an encoder</source>
   <translation>consulte la ayuda sobre cómo aportar un codificador</translation>
  </message>
  <message>
   <source>see the models that come with Kinscape for an example</source>
   <translation>tome como ejemplo los modelos que vienen con Kinscape</translation>
  </message>
  <message>
   <source>see: kinscape accounts list</source>
   <translation>vea: kinscape accounts list</translation>
  </message>
  <message>
   <source>see: kinscape encoders</source>
   <translation>véase: kinscape encoders</translation>
  </message>
  <message>
   <source>see: kinscape keys list</source>
   <translation>vea: kinscape keys list</translation>
  </message>
  <message>
   <source>see: kinscape sei info</source>
   <translation>vea: kinscape sei info</translation>
  </message>
  <message>
   <source>see: kinscape sei list</source>
   <translation>vea: kinscape sei list</translation>
  </message>
  <message>
   <source>see: kinscape sei {0} --help</source>
   <translation>vea: kinscape sei {0} --help</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentación</translation>
  </message>
  <message>
   <source>sei {0} needs {1}</source>
   <translation>sei {0} necesita {1}</translation>
  </message>
  <message>
   <source>sei {0} works on one store</source>
   <translation>sei {0} trabaja con un solo almacén</translation>
  </message>
  <message>
   <source>send less at once</source>
   <translation>envíe menos de una vez</translation>
  </message>
  <message>
   <source>send paths, not data</source>
   <translation>envíe rutas, no datos</translation>
  </message>
  <message>
   <source>send them first</source>
   <translation>envíelas primero</translation>
  </message>
  <message>
   <source>server</source>
   <translation>servidor</translation>
  </message>
  <message>
   <source>set --bands within 1 to {0}</source>
   <translation>indique --bands entre 1 y {0}</translation>
  </message>
  <message>
   <source>set it to a whole number, or unset it</source>
   <translation>asígnele un número entero o elimínela</translation>
  </message>
  <message>
   <source>set near to the point's x, y</source>
   <translation>indique en near la x, y del punto</translation>
  </message>
  <message>
   <source>set radius_m, such as 5000</source>
   <translation>indique radius_m, por ejemplo 5000</translation>
  </message>
  <message>
   <source>set the address of an index that has it under 'Index of the small torch build', or choose the large build</source>
   <translation>indique la dirección de un índice que la tenga en «Índice de la variante pequeña de torch», o elija la variante grande</translation>
  </message>
  <message>
   <source>set up the engine again with its networks, or use encoder 'handcrafted'</source>
   <translation>instale de nuevo el motor con sus redes, o use el codificador «handcrafted»</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks</source>
   <translation>instale de nuevo el entorno del motor con sus redes</translation>
  </message>
  <message>
   <source>set up the engine's environment again with its networks, or use encoder 'handcrafted'</source>
   <translation>instale de nuevo el entorno del motor con sus redes, o use el codificador «handcrafted»</translation>
  </message>
  <message>
   <source>set up the engine's environment again, or use encoder 'handcrafted'</source>
   <translation>instale de nuevo el entorno del motor o use el codificador «handcrafted»</translation>
  </message>
  <message>
   <source>set up the engine's environment again, with networks</source>
   <translation>instale de nuevo el entorno del motor, con redes</translation>
  </message>
  <message>
   <source>set up the engine's environment again{0}; what is there: kinscape doctor</source>
   <translation>vuelva a instalar el entorno del motor{0}; lo que hay: kinscape doctor</translation>
  </message>
  <message>
   <source>several classes have an image called {0}, so the table of marks does not tell which is meant</source>
   <translation>varias clases tienen una imagen llamada {0}, así que la tabla de marcas no permite saber a cuál se refiere</translation>
  </message>
  <message>
   <source>similar</source>
   <translation>parecido</translation>
  </message>
  <message>
   <source>similarity</source>
   <translation>similitud</translation>
  </message>
  <message>
   <source>similarity search</source>
   <translation>búsqueda por similitud</translation>
  </message>
  <message>
   <source>somebody put back an old copy; tell its owner</source>
   <translation>alguien repuso una copia antigua; avise a su propietario</translation>
  </message>
  <message>
   <source>sort the file by 'source' first</source>
   <translation>ordene antes el archivo por «source»</translation>
  </message>
  <message>
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <source>source {0}: state {1}, {2} tiles</source>
   <translation>fuente {0}: estado {1}, {2} teselas</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>fuentes</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>iniciando</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>declaración</translation>
  </message>
  <message>
   <source>step {0}</source>
   <translation>paso {0}</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <source>stop rule</source>
   <translation>regla de parada</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenido</translation>
  </message>
  <message>
   <source>such an address ends up in files: give them in pip's own configuration or keyring</source>
   <translation>una dirección así acaba en archivos: indíquelos en la configuración o el llavero del propio pip</translation>
  </message>
  <message>
   <source>such as "file": "text.onnx", "tokenizer": "tokenizer.json"</source>
   <translation>por ejemplo "file": "text.onnx", "tokenizer": "tokenizer.json"</translation>
  </message>
  <message>
   <source>such as https://archives.example:8443</source>
   <translation>por ejemplo https://archives.example:8443</translation>
  </message>
  <message>
   <source>such as private,private-exact</source>
   <translation>por ejemplo private,private-exact</translation>
  </message>
  <message>
   <source>take a smaller one</source>
   <translation>use una más pequeña</translation>
  </message>
  <message>
   <source>take the grant that was made for this request</source>
   <translation>use la autorización creada para esta solicitud</translation>
  </message>
  <message>
   <source>the action {0} is not known</source>
   <translation>la acción {0} no se conoce</translation>
  </message>
  <message>
   <source>the address of a server must hold no password</source>
   <translation>la dirección de un servidor no debe contener ninguna contraseña</translation>
  </message>
  <message>
   <source>the address of the package index begins with http:, where anybody on the way could change packages</source>
   <translation>la dirección del índice de paquetes empieza por http:, donde cualquiera en el camino podría alterar los paquetes</translation>
  </message>
  <message>
   <source>the address of the package index carries a user name or password, or a key after ? or #</source>
   <translation>la dirección del índice de paquetes lleva un nombre de usuario o una contraseña, o una clave tras ? o #</translation>
  </message>
  <message>
   <source>the address of {0} is not known in this network</source>
   <translation>la dirección de {0} no se conoce en esta red</translation>
  </message>
  <message>
   <source>the answer cannot be opened</source>
   <translation>no se puede abrir la respuesta</translation>
  </message>
  <message>
   <source>the answer that QGIS carried cannot be read: {0}</source>
   <translation>no se puede leer la respuesta que transmitió QGIS: {0}</translation>
  </message>
  <message>
   <source>the archive does not offer {0} for this mode</source>
   <translation>la biblioteca no ofrece {0} para este modo</translation>
  </message>
  <message>
   <source>the archive has changed since it was published</source>
   <translation>la biblioteca ha cambiado desde que se publicó</translation>
  </message>
  <message>
   <source>the archive has no tiles</source>
   <translation>la biblioteca no tiene teselas</translation>
  </message>
  <message>
   <source>the archive has no tiles of {0} m</source>
   <translation>la biblioteca no tiene teselas de {0} m</translation>
  </message>
  <message>
   <source>the archive is not complete: indexing was stopped or is under way</source>
   <translation>la biblioteca no está completa: la indexación se detuvo o está en curso</translation>
  </message>
  <message>
   <source>the archive was changed on the server while it was asked</source>
   <translation>la biblioteca cambió en el servidor durante la consulta</translation>
  </message>
  <message>
   <source>the archive was changed since the store was</source>
   <translation>la biblioteca se modificó después que el almacén</translation>
  </message>
  <message>
   <source>the archive {0} is not there any more</source>
   <translation>la biblioteca {0} ya no está ahí</translation>
  </message>
  <message>
   <source>the authentication entry of {0} is not there any more</source>
   <translation>la entrada de autenticación de {0} ya no existe</translation>
  </message>
  <message>
   <source>the best {0}</source>
   <translation>los {0} mejores</translation>
  </message>
  <message>
   <source>the best {0} places are not possible</source>
   <translation>no son posibles los {0} mejores lugares</translation>
  </message>
  <message>
   <source>the box {0} is empty</source>
   <translation>el recuadro {0} está vacío</translation>
  </message>
  <message>
   <source>the box {0} lies outside {1}</source>
   <translation>el recuadro {0} queda fuera de {1}</translation>
  </message>
  <message>
   <source>the bytes a tile of a local index are a whole number</source>
   <translation>los bytes por tesela de un índice local son un número entero</translation>
  </message>
  <message>
   <source>the certificate file does not exist: {0}</source>
   <translation>el archivo de certificados no existe: {0}</translation>
  </message>
  <message>
   <source>the certificate of {0} cannot be trusted, so nothing was sent: {1}</source>
   <translation>el certificado de {0} no es de confianza, así que no se envió nada: {1}</translation>
  </message>
  <message>
   <source>the certificate of {0} is not trusted</source>
   <translation>el certificado de {0} no es de confianza</translation>
  </message>
  <message>
   <source>the certificate of {0} is not valid today</source>
   <translation>el certificado de {0} no es válido en la fecha de hoy</translation>
  </message>
  <message>
   <source>the certificate {0} and its key cannot be used: {1}</source>
   <translation>no se pueden usar el certificado {0} y su clave: {1}</translation>
  </message>
  <message>
   <source>the class {0} has two weights</source>
   <translation>la clase {0} tiene dos pesos</translation>
  </message>
  <message>
   <source>the class {0} of {1} has too few {2}images: {3}, not at least 2</source>
   <translation>la clase {0} de {1} tiene muy pocas imágenes ({2}): {3}, hacen falta al menos 2</translation>
  </message>
  <message>
   <source>the clusters hold numbers that are none</source>
   <translation>los grupos contienen valores que no son números</translation>
  </message>
  <message>
   <source>the concept {0} was taught with the encoder {1} ({2}), {3} was made with {4}</source>
   <translation>el concepto {0} se enseñó con el codificador {1} ({2}), {3} se creó con {4}</translation>
  </message>
  <message>
   <source>the connection broke while {0} was on the way</source>
   <translation>la conexión se cortó mientras se descargaba {0}</translation>
  </message>
  <message>
   <source>the database needs the package {0}</source>
   <translation>la base de datos necesita el paquete {0}</translation>
  </message>
  <message>
   <source>the database {0} cannot be used ({1})</source>
   <translation>no se puede usar la base de datos {0} ({1})</translation>
  </message>
  <message>
   <source>the database's URL cannot be used</source>
   <translation>no se puede usar la URL de la base de datos</translation>
  </message>
  <message>
   <source>the dates {0}/{1} end before they begin</source>
   <translation>las fechas {0}/{1} terminan antes de empezar</translation>
  </message>
  <message>
   <source>the demo server could not be started: {0}</source>
   <translation>no se pudo iniciar el servidor de demostración: {0}</translation>
  </message>
  <message>
   <source>the demo server did not start in time</source>
   <translation>el servidor de demostración no se inició a tiempo</translation>
  </message>
  <message>
   <source>the demo server has ended: {0}</source>
   <translation>el servidor de demostración terminó: {0}</translation>
  </message>
  <message>
   <source>the demo server is not on this computer</source>
   <translation>el servidor de demostración no está en este equipo</translation>
  </message>
  <message>
   <source>the demo server said something else than where it is</source>
   <translation>el servidor de demostración respondió algo distinto de su dirección</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the images' coordinates</source>
   <translation>la pérdida penalizada por distancia necesita las coordenadas de las imágenes</translation>
  </message>
  <message>
   <source>the distance-penalised loss needs the places' coordinates</source>
   <translation>la pérdida penalizada por distancia necesita las coordenadas de los lugares</translation>
  </message>
  <message>
   <source>the downloaded {0} is not the published file: its size or sha256 differs</source>
   <translation>el archivo descargado {0} no es el publicado: su tamaño o su sha256 difiere</translation>
  </message>
  <message>
   <source>the encoder {0}</source>
   <translation>el codificador {0}</translation>
  </message>
  <message>
   <source>the encryption library refuses {0}: {1}</source>
   <translation>la biblioteca de software de cifrado rechaza {0}: {1}</translation>
  </message>
  <message>
   <source>the engine could not be started</source>
   <translation>no se pudo iniciar el motor</translation>
  </message>
  <message>
   <source>the engine could not be started: {0}: {1}</source>
   <translation>no se pudo iniciar el motor: {0}: {1}</translation>
  </message>
  <message>
   <source>the engine did not start within {0} s{1}</source>
   <translation>el motor no se inició en {0} s{1}</translation>
  </message>
  <message>
   <source>the engine is Kinscape {0}, QGIS runs Kinscape {1}</source>
   <translation>el motor es Kinscape {0}; QGIS ejecuta Kinscape {1}</translation>
  </message>
  <message>
   <source>the engine made no picture of it</source>
   <translation>el motor no creó ninguna imagen de ello</translation>
  </message>
  <message>
   <source>the engine reported progress without a stage or a count</source>
   <translation>el motor informó de un progreso sin etapa o sin cantidad</translation>
  </message>
  <message>
   <source>the engine was lost twice before it began</source>
   <translation>el motor se perdió dos veces antes de empezar</translation>
  </message>
  <message>
   <source>the engine wrote something that is not its protocol: {0}</source>
   <translation>el motor escribió algo que no es su protocolo: {0}</translation>
  </message>
  <message>
   <source>the engine's Python of the settings</source>
   <translation>el Python del motor indicado en la configuración</translation>
  </message>
  <message>
   <source>the examples cancel each other out</source>
   <translation>los ejemplos se anulan entre sí</translation>
  </message>
  <message>
   <source>the extent {0},{1},{2},{3} is empty</source>
   <translation>la extensión {0},{1},{2},{3} está vacía</translation>
  </message>
  <message>
   <source>the field {0} of {1} has {2} different values</source>
   <translation>el campo {0} de {1} tiene {2} valores distintos</translation>
  </message>
  <message>
   <source>the file is probably damaged or cut short; copy or download it again</source>
   <translation>probablemente el archivo está dañado o incompleto; cópielo o descárguelo de nuevo</translation>
  </message>
  <message>
   <source>the filter '{0}' leaves no tile ({1})</source>
   <translation>el filtro «{0}» no deja ninguna tesela ({1})</translation>
  </message>
  <message>
   <source>the folder is protected, or another program (often an antivirus scan) holds the file: choose another location, or wait a minute and run the installation again</source>
   <translation>la carpeta está protegida, o la tiene ocupada otro programa (a menudo un antivirus): elija otra ubicación, o espere un minuto y ejecute la instalación de nuevo</translation>
  </message>
  <message>
   <source>the folder of packages does not exist: {0}</source>
   <translation>la carpeta de paquetes no existe: {0}</translation>
  </message>
  <message>
   <source>the grant {0} cannot be read: {1}</source>
   <translation>no se puede leer la autorización {0}: {1}</translation>
  </message>
  <message>
   <source>the images have more than {0} GB of pixels</source>
   <translation>las imágenes tienen más de {0} GB de píxeles</translation>
  </message>
  <message>
   <source>the index gave only {0} places; an exact search may find more</source>
   <translation>el índice solo dio {0} lugares; una búsqueda exacta puede encontrar más</translation>
  </message>
  <message>
   <source>the job needs more memory{0}</source>
   <translation>la tarea necesita más memoria{0}</translation>
  </message>
  <message>
   <source>the key file {0} can be read by others</source>
   <translation>otros usuarios pueden leer el archivo de clave {0}</translation>
  </message>
  <message>
   <source>the key file {0} cannot be read: {1}</source>
   <translation>no se puede leer el archivo de clave {0}: {1}</translation>
  </message>
  <message>
   <source>the key of this vault is not in the key folder of this computer</source>
   <translation>la clave de esta bóveda no está en la carpeta de claves de este equipo</translation>
  </message>
  <message>
   <source>the labelled places give {0} tiles</source>
   <translation>los lugares etiquetados dan {0} teselas</translation>
  </message>
  <message>
   <source>the land cover has no class {0}</source>
   <translation>la cobertura del suelo no tiene la clase {0}</translation>
  </message>
  <message>
   <source>the land cover of {0} is not known: {1}</source>
   <translation>no se conoce la cobertura del suelo de {0}: {1}</translation>
  </message>
  <message>
   <source>the land cover of {0} is taken from the tiles under it: {1}</source>
   <translation>la cobertura del suelo de {0} se toma de las teselas que hay debajo: {1}</translation>
  </message>
  <message>
   <source>the land cover {0} is another one in this worker than where the run was started</source>
   <translation>la cobertura del suelo {0} es distinta en este proceso de la del inicio de la ejecución</translation>
  </message>
  <message>
   <source>the land cover {0} is another one than when the archive's was computed</source>
   <translation>la cobertura del suelo {0} es distinta de la que había cuando se calculó la de la biblioteca</translation>
  </message>
  <message>
   <source>the land-cover classes are not a list of names and colours</source>
   <translation>las clases de cobertura del suelo no son una lista de nombres y colores</translation>
  </message>
  <message>
   <source>the land-cover map cannot be written: {0}</source>
   <translation>el mapa de cobertura del suelo no se puede escribir: {0}</translation>
  </message>
  <message>
   <source>the land-cover map would have {0} x {1} pixels</source>
   <translation>el mapa de cobertura del suelo tendría {0} x {1} píxeles</translation>
  </message>
  <message>
   <source>the land-cover network needs PyTorch, which is not installed in the engine</source>
   <translation>la red de cobertura del suelo necesita PyTorch, que no está instalado en el motor</translation>
  </message>
  <message>
   <source>the last lines are below</source>
   <translation>las últimas líneas están abajo</translation>
  </message>
  <message>
   <source>the learner {0} is not known</source>
   <translation>el aprendizaje {0} no se conoce</translation>
  </message>
  <message>
   <source>the ledger of noise {0} cannot be used: {1}</source>
   <translation>no se puede usar el libro de cuentas del ruido {0}: {1}</translation>
  </message>
  <message>
   <source>the limit of memory has no effect on this system</source>
   <translation>el límite de memoria no tiene efecto en este sistema</translation>
  </message>
  <message>
   <source>the loss became {0} in step {1}</source>
   <translation>la pérdida llegó a {0} en el paso {1}</translation>
  </message>
  <message>
   <source>the manifest of model {0} has margin_cells {1}</source>
   <translation>el manifiesto del modelo {0} tiene margin_cells {1}</translation>
  </message>
  <message>
   <source>the map</source>
   <translation>el mapa</translation>
  </message>
  <message>
   <source>the map has pixels of {0} m; the network was trained on pixels of {1} m, so expect more mistakes than its card says</source>
   <translation>el mapa tiene píxeles de {0} m; la red se entrenó con píxeles de {1} m, así que cuente con más errores de los que dice su ficha</translation>
  </message>
  <message>
   <source>the mode {0} has no keys of this kind</source>
   <translation>el modo {0} no tiene claves de este tipo</translation>
  </message>
  <message>
   <source>the mode {0} needs the package {1}, which is not installed</source>
   <translation>el modo {0} necesita el paquete {1}, que no está instalado</translation>
  </message>
  <message>
   <source>the modes must be named once each</source>
   <translation>cada modo se debe indicar una sola vez</translation>
  </message>
  <message>
   <source>the network was lost on the way to {0}</source>
   <translation>se perdió la red en el camino hacia {0}</translation>
  </message>
  <message>
   <source>the option sei.{0} is no whole number</source>
   <translation>la opción sei.{0} no es un número entero</translation>
  </message>
  <message>
   <source>the option {0} is given twice</source>
   <translation>la opción {0} está indicada dos veces</translation>
  </message>
  <message>
   <source>the option {0} of the mode is given twice</source>
   <translation>la opción {0} del modo está indicada dos veces</translation>
  </message>
  <message>
   <source>the option {0} of the mode must be a whole number from {1} to {2}</source>
   <translation>la opción {0} del modo debe ser un número entero de {1} a {2}</translation>
  </message>
  <message>
   <source>the output</source>
   <translation>la salida</translation>
  </message>
  <message>
   <source>the overlap is {0} instead of {1}: the nearest that encoder {2} can share between tiles</source>
   <translation>el solape es {0} en lugar de {1}: el más cercano que el codificador {2} puede compartir entre teselas</translation>
  </message>
  <message>
   <source>the overviews of the land-cover map cannot be written (code {0})</source>
   <translation>no se pueden escribir las vistas generales del mapa de cobertura del suelo (código {0})</translation>
  </message>
  <message>
   <source>the owner published no lists of this archive</source>
   <translation>el propietario no publicó listas de esta biblioteca</translation>
  </message>
  <message>
   <source>the owner published no table for a coarse pass</source>
   <translation>el propietario no publicó ninguna tabla para la pasada gruesa</translation>
  </message>
  <message>
   <source>the owner reduced vectors from {0} to {1} numbers: scores are those of the reduced vectors, and the ranking is not quite that of a local search</source>
   <translation>el propietario redujo los vectores de {0} a {1} números: las puntuaciones son las de los vectores reducidos y la clasificación no es exactamente la de una búsqueda local</translation>
  </message>
  <message>
   <source>the owner tells the number, usually 128</source>
   <translation>el propietario indica el número, normalmente 128</translation>
  </message>
  <message>
   <source>the owner's keys of this store are not on this computer</source>
   <translation>las claves de propietario de este almacén no están en este equipo</translation>
  </message>
  <message>
   <source>the owner's signature does not fit: this is not the owner's, or it was altered</source>
   <translation>la firma del propietario no coincide: no es del propietario o se alteró</translation>
  </message>
  <message>
   <source>the owner's signing key was seen for the first time: {0}; compare it with what the owner tells you on another way</source>
   <translation>la clave de firma del propietario se ve por primera vez: {0}; compárela con la que el propietario le comunique por otra vía</translation>
  </message>
  <message>
   <source>the owner's table has {0} directions, {1} were asked for</source>
   <translation>la tabla del propietario tiene {0} direcciones, se pidieron {1}</translation>
  </message>
  <message>
   <source>the package index asks for a user name and a password (401): {0}</source>
   <translation>el índice de paquetes pide nombre de usuario y contraseña (401): {0}</translation>
  </message>
  <message>
   <source>the package index does not have it (404): {0}</source>
   <translation>el índice de paquetes no lo tiene (404): {0}</translation>
  </message>
  <message>
   <source>the package index has a fault of its own ({0}): {1}</source>
   <translation>el índice de paquetes tiene un fallo propio ({0}): {1}</translation>
  </message>
  <message>
   <source>the package index names a file as no package is named: {0}</source>
   <translation>el índice de paquetes da a un archivo un nombre que ningún paquete tiene: {0}</translation>
  </message>
  <message>
   <source>the package index refuses (403): {0}</source>
   <translation>el índice de paquetes deniega el acceso (403): {0}</translation>
  </message>
  <message>
   <source>the packages are installed, but {0} cannot be loaded: {1}</source>
   <translation>los paquetes están instalados, pero no se puede cargar {0}: {1}</translation>
  </message>
  <message>
   <source>the paper found 128 best</source>
   <translation>el artículo halló que 128 es lo mejor</translation>
  </message>
  <message>
   <source>the pass {0} is not known</source>
   <translation>la pasada {0} no se conoce</translation>
  </message>
  <message>
   <source>the path of {0} is too long: this system cannot make the files of the packages in it</source>
   <translation>la ruta de {0} es demasiado larga: este sistema no puede crear en ella los archivos de los paquetes</translation>
  </message>
  <message>
   <source>the pictures of {0} have no place on the map</source>
   <translation>las imágenes de {0} no tienen lugar en el mapa</translation>
  </message>
  <message>
   <source>the places cannot be written: {0}</source>
   <translation>no se pueden escribir los lugares: {0}</translation>
  </message>
  <message>
   <source>the places lie too close together to keep some apart in space to judge by</source>
   <translation>los lugares están demasiado juntos para apartar espacialmente algunos con los que evaluar</translation>
  </message>
  <message>
   <source>the plugin was updated meanwhile: restart QGIS</source>
   <translation>el complemento se actualizó entretanto: reinicie QGIS</translation>
  </message>
  <message>
   <source>the point {0}, {1} is nowhere on earth</source>
   <translation>el punto {0}, {1} no está en ningún lugar de la Tierra</translation>
  </message>
  <message>
   <source>the polygons lie outside the area of the archive's coordinate reference system</source>
   <translation>los polígonos quedan fuera del área del sistema de referencia de coordenadas de la biblioteca</translation>
  </message>
  <message>
   <source>the probe of this archive cannot be used</source>
   <translation>no se puede usar la muestra de control de esta biblioteca</translation>
  </message>
  <message>
   <source>the project has no polygon layer</source>
   <translation>el proyecto no tiene ninguna capa de polígonos</translation>
  </message>
  <message>
   <source>the prompt {0} of encoder {1} has no place for the words</source>
   <translation>la plantilla de texto {0} del codificador {1} no tiene sitio para las palabras</translation>
  </message>
  <message>
   <source>the proxy asks for a user name and a password (407)</source>
   <translation>el proxy pide nombre de usuario y contraseña (407)</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} broke the connection off</source>
   <translation>el proxy en el camino hacia {0} cortó la conexión</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} did not answer in time</source>
   <translation>el proxy en el camino hacia {0} no respondió a tiempo</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} does not answer</source>
   <translation>el proxy en el camino hacia {0} no responde</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} is not known in this network</source>
   <translation>el proxy en el camino hacia {0} no se conoce en esta red</translation>
  </message>
  <message>
   <source>the proxy on the way to {0} wants a password</source>
   <translation>el proxy en el camino hacia {0} pide una contraseña</translation>
  </message>
  <message>
   <source>the query area is empty</source>
   <translation>la zona de la consulta está vacía</translation>
  </message>
  <message>
   <source>the query has another number of numbers than the archive's vectors</source>
   <translation>la consulta tiene una cantidad de números distinta de la de los vectores de la biblioteca</translation>
  </message>
  <message>
   <source>the query has no valid pixel</source>
   <translation>la consulta no tiene ningún píxel válido</translation>
  </message>
  <message>
   <source>the query has no valid pixel in {0}: nodata everywhere</source>
   <translation>la consulta no tiene ningún píxel válido en {0}: todo sin datos</translation>
  </message>
  <message>
   <source>the query has {0} numbers, the store is for others</source>
   <translation>la consulta tiene {0} números, el almacén es para otra cantidad</translation>
  </message>
  <message>
   <source>the query is no vector of length 1</source>
   <translation>la consulta no es un vector de longitud 1</translation>
  </message>
  <message>
   <source>the query lies outside {0}</source>
   <translation>la consulta queda fuera de {0}</translation>
  </message>
  <message>
   <source>the query lies where {0}, the archive's coordinate reference system, is not defined</source>
   <translation>la consulta está donde {0}, el sistema de referencia de coordenadas de la biblioteca, no está definido</translation>
  </message>
  <message>
   <source>the query on {0} cannot be placed: {1}</source>
   <translation>no se puede ubicar la consulta sobre {0}: {1}</translation>
  </message>
  <message>
   <source>the query on {0} has no area</source>
   <translation>la consulta sobre {0} no tiene área</translation>
  </message>
  <message>
   <source>the query on {0} is much larger than a tile of {1} m; {2} windows stand for it</source>
   <translation>la consulta sobre {0} es mucho mayor que una tesela de {1} m; la representan {2} ventanas</translation>
  </message>
  <message>
   <source>the query on {0} is smaller than a tile and was grown to {1} m</source>
   <translation>la consulta sobre {0} es menor que una tesela y se amplió a {1} m</translation>
  </message>
  <message>
   <source>the query shows nothing that could be compared</source>
   <translation>la consulta no muestra nada que se pueda comparar</translation>
  </message>
  <message>
   <source>the query vector has {0} numbers, those of the archive {1}</source>
   <translation>el vector de la consulta tiene {0} números; los de la biblioteca, {1}</translation>
  </message>
  <message>
   <source>the rasters changed</source>
   <translation>los rásteres han cambiado</translation>
  </message>
  <message>
   <source>the recipe distils {0} but there are no teachers</source>
   <translation>la receta destila {0} pero no hay maestros</translation>
  </message>
  <message>
   <source>the recipe has no term that works without labels</source>
   <translation>la receta no tiene ningún término que funcione sin etiquetas</translation>
  </message>
  <message>
   <source>the results cannot be read: {0}</source>
   <translation>no se pueden leer los resultados: {0}</translation>
  </message>
  <message>
   <source>the review marks cannot be kept: {0} is not there any more</source>
   <translation>no se pueden guardar las marcas de revisión: {0} ya no está ahí</translation>
  </message>
  <message>
   <source>the review marks cannot be put among the edits of {0}</source>
   <translation>no se pueden incluir las marcas de revisión entre las ediciones de {0}</translation>
  </message>
  <message>
   <source>the review marks cannot be written into {0}</source>
   <translation>no se pueden escribir las marcas de revisión en {0}</translation>
  </message>
  <message>
   <source>the sample was changed: draw it again</source>
   <translation>la muestra se modificó: extráigala de nuevo</translation>
  </message>
  <message>
   <source>the scale must be positive</source>
   <translation>la escala debe ser positiva</translation>
  </message>
  <message>
   <source>the scale {0} is not known</source>
   <translation>la escala {0} no se conoce</translation>
  </message>
  <message>
   <source>the score map cannot be written in {0}: {1}</source>
   <translation>no se puede escribir el mapa de puntuación en {0}: {1}</translation>
  </message>
  <message>
   <source>the score map cannot be written: {0}</source>
   <translation>no se puede escribir el mapa de puntuación: {0}</translation>
  </message>
  <message>
   <source>the score map in {0} would have {1} x {2} cells</source>
   <translation>el mapa de puntuación en {0} tendría {1} x {2} celdas</translation>
  </message>
  <message>
   <source>the score map would have {0} x {1} cells</source>
   <translation>el mapa de puntuación tendría {0} x {1} celdas</translation>
  </message>
  <message>
   <source>the search method {0} is not known</source>
   <translation>el método de búsqueda {0} no se conoce</translation>
  </message>
  <message>
   <source>the secret of decoys {0} is damaged</source>
   <translation>el secreto de los señuelos {0} está dañado</translation>
  </message>
  <message>
   <source>the sender may be damaged</source>
   <translation>puede que el emisor esté dañado</translation>
  </message>
  <message>
   <source>the sender may be damaged, or of another version</source>
   <translation>puede que el emisor esté dañado o sea de otra versión</translation>
  </message>
  <message>
   <source>the sender may be of another version</source>
   <translation>puede que el emisor sea de otra versión</translation>
  </message>
  <message>
   <source>the server cannot listen on {0}, port {1}: {2}</source>
   <translation>el servidor no puede escuchar en {0}, puerto {1}: {2}</translation>
  </message>
  <message>
   <source>the server is damaged or of another version</source>
   <translation>el servidor está dañado o es de otra versión</translation>
  </message>
  <message>
   <source>the server may be busy; how long QGIS waits is set in Settings &gt; Options &gt; Network</source>
   <translation>puede que el servidor esté ocupado; cuánto espera QGIS se configura en Configuración &gt; Opciones &gt; Red</translation>
  </message>
  <message>
   <source>the server may be busy; try again</source>
   <translation>puede que el servidor esté ocupado; inténtelo de nuevo</translation>
  </message>
  <message>
   <source>the server may be damaged or dishonest; nothing was shown</source>
   <translation>puede que el servidor esté dañado o no sea honesto; no se mostró nada</translation>
  </message>
  <message>
   <source>the server may be of another version</source>
   <translation>puede que el servidor sea de otra versión</translation>
  </message>
  <message>
   <source>the short form of this query is empty</source>
   <translation>la forma abreviada de esta consulta está vacía</translation>
  </message>
  <message>
   <source>the signing key {0} is damaged</source>
   <translation>la clave de firma {0} está dañada</translation>
  </message>
  <message>
   <source>the size of the tiles is not known</source>
   <translation>el tamaño de las teselas no se conoce</translation>
  </message>
  <message>
   <source>the small build of torch (for computers without an NVIDIA card) is not on this package index</source>
   <translation>la variante pequeña de torch (para equipos sin tarjeta NVIDIA) no está en este índice de paquetes</translation>
  </message>
  <message>
   <source>the sources do not tell the size of their pixels on the ground</source>
   <translation>las fuentes no indican el tamaño de sus píxeles sobre el terreno</translation>
  </message>
  <message>
   <source>the store has no picture of this image</source>
   <translation>el almacén no guarda la imagen sellada de este elemento</translation>
  </message>
  <message>
   <source>the store is of generation {0}, and was {1} before</source>
   <translation>el almacén es de la generación {0} y antes era de la {1}</translation>
  </message>
  <message>
   <source>the store of hidden vectors is of another state of the archive</source>
   <translation>el almacén de vectores ocultos es de otro estado de la biblioteca</translation>
  </message>
  <message>
   <source>the store of hidden vectors speaks of tiles that are not there</source>
   <translation>el almacén de vectores ocultos menciona teselas que no existen</translation>
  </message>
  <message>
   <source>the system's</source>
   <translation>el del sistema</translation>
  </message>
  <message>
   <source>the teachers' outputs are not one row an image</source>
   <translation>las salidas de los maestros no tienen una fila por imagen</translation>
  </message>
  <message>
   <source>the text encoder of {0} failed: {1}</source>
   <translation>el codificador de texto de {0} falló: {1}</translation>
  </message>
  <message>
   <source>the text encoder of {0} has no output {1}</source>
   <translation>el codificador de texto de {0} no tiene la salida {1}</translation>
  </message>
  <message>
   <source>the title is too long, or more than one line</source>
   <translation>el título es demasiado largo o tiene más de una línea</translation>
  </message>
  <message>
   <source>the token of the demo server cannot be read</source>
   <translation>no se puede leer el token del servidor de demostración</translation>
  </message>
  <message>
   <source>the training cannot begin with these weights: {0}</source>
   <translation>el entrenamiento no puede partir de estos pesos: {0}</translation>
  </message>
  <message>
   <source>the usual amount</source>
   <translation>la habitual</translation>
  </message>
  <message>
   <source>the variance must be positive</source>
   <translation>la varianza debe ser positiva</translation>
  </message>
  <message>
   <source>the weights of encoder {0} are not here</source>
   <translation>los pesos del codificador {0} no están aquí</translation>
  </message>
  <message>
   <source>the words {0} show no picture</source>
   <translation>las palabras {0} no muestran ninguna imagen</translation>
  </message>
  <message>
   <source>the words “{0}”</source>
   <translation>las palabras «{0}»</translation>
  </message>
  <message>
   <source>the {0} of the archive is damaged: {1}</source>
   <translation>el archivo {0} de la biblioteca está dañado: {1}</translation>
  </message>
  <message>
   <source>their files may have been moved; search again</source>
   <translation>puede que sus archivos se hayan movido; busque de nuevo</translation>
  </message>
  <message>
   <source>there are fewer scores than tiles</source>
   <translation>hay menos puntuaciones que teselas</translation>
  </message>
  <message>
   <source>there are no clusters to build a tree of</source>
   <translation>no hay grupos con los que crear un árbol</translation>
  </message>
  <message>
   <source>there are no images, or some of less than 32 pixels a side</source>
   <translation>no hay imágenes, o algunas tienen menos de 32 píxeles de lado</translation>
  </message>
  <message>
   <source>there are no lists</source>
   <translation>no hay listas</translation>
  </message>
  <message>
   <source>there are not as many scores as the lists have places</source>
   <translation>no hay tantas puntuaciones como posiciones tienen las listas</translation>
  </message>
  <message>
   <source>there is a key called {0} already</source>
   <translation>ya hay una clave llamada {0}</translation>
  </message>
  <message>
   <source>there is a model called {0} in {1}</source>
   <translation>hay un modelo llamado {0} en {1}</translation>
  </message>
  <message>
   <source>there is a {0} key called {1} already</source>
   <translation>ya hay una clave de tipo {0} llamada {1}</translation>
  </message>
  <message>
   <source>there is an account {0} already</source>
   <translation>ya hay una cuenta {0}</translation>
  </message>
  <message>
   <source>there is no Python at {0}</source>
   <translation>no hay ningún Python en {0}</translation>
  </message>
  <message>
   <source>there is no account {0}</source>
   <translation>no hay ninguna cuenta {0}</translation>
  </message>
  <message>
   <source>there is no archive in {0}</source>
   <translation>no hay ninguna biblioteca en {0}</translation>
  </message>
  <message>
   <source>there is no archive {0}</source>
   <translation>no existe la biblioteca {0}</translation>
  </message>
  <message>
   <source>there is no block {0}</source>
   <translation>no hay ningún bloque {0}</translation>
  </message>
  <message>
   <source>there is no example of what to find</source>
   <translation>no hay ningún ejemplo de lo que se busca</translation>
  </message>
  <message>
   <source>there is no imagery to see the labelled places on</source>
   <translation>no hay imágenes en las que ver los lugares etiquetados</translation>
  </message>
  <message>
   <source>there is no imagery under the box that was drawn</source>
   <translation>no hay imágenes bajo el recuadro dibujado</translation>
  </message>
  <message>
   <source>there is no key called {0}</source>
   <translation>no hay ninguna clave llamada {0}</translation>
  </message>
  <message>
   <source>there is no key for this store on this computer</source>
   <translation>no hay ninguna clave para este almacén en este equipo</translation>
  </message>
  <message>
   <source>there is no local index in {0}</source>
   <translation>no hay ningún índice local en {0}</translation>
  </message>
  <message>
   <source>there is no model called {0}</source>
   <translation>no hay ningún modelo llamado {0}</translation>
  </message>
  <message>
   <source>there is no network to stay near</source>
   <translation>no hay ninguna red cerca de la que mantenerse</translation>
  </message>
  <message>
   <source>there is no number {0} among {1}</source>
   <translation>no hay ningún número {0} entre {1}</translation>
  </message>
  <message>
   <source>there is no package of {0} for {1}</source>
   <translation>no hay ningún paquete de {0} para {1}</translation>
  </message>
  <message>
   <source>there is no place that nobody has judged</source>
   <translation>no hay ningún lugar que nadie haya valorado</translation>
  </message>
  <message>
   <source>there is no rotation {0}</source>
   <translation>no existe la rotación {0}</translation>
  </message>
  <message>
   <source>there is no style {0}</source>
   <translation>no existe el estilo {0}</translation>
  </message>
  <message>
   <source>there is no training mode {0}</source>
   <translation>no hay ningún modo de entrenamiento {0}</translation>
  </message>
  <message>
   <source>there is no way {0} to search</source>
   <translation>no existe la forma de buscar {0}</translation>
  </message>
  <message>
   <source>there is nothing to be clustered</source>
   <translation>no hay nada que agrupar</translation>
  </message>
  <message>
   <source>there is nothing to index</source>
   <translation>no hay nada que indexar</translation>
  </message>
  <message>
   <source>there is {0} called {1} in {2}</source>
   <translation>ya hay {0} con el nombre {1} en {2}</translation>
  </message>
  <message>
   <source>these are no keys of a vault</source>
   <translation>estas no son claves de una bóveda</translation>
  </message>
  <message>
   <source>these are no trapdoors for this store</source>
   <translation>estas no son trampillas para este almacén</translation>
  </message>
  <message>
   <source>these keys are for vectors of {0} numbers, the archive has {1}</source>
   <translation>estas claves son para vectores de {0} números, la biblioteca tiene {1}</translation>
  </message>
  <message>
   <source>these lists cannot be asked for</source>
   <translation>no se pueden pedir estas listas</translation>
  </message>
  <message>
   <source>these sizes of {0} are not possible: {1}</source>
   <translation>estos tamaños de {0} no son posibles: {1}</translation>
  </message>
  <message>
   <source>these visual words were learned on the maps of TKANet, which is not here</source>
   <translation>estas palabras visuales se aprendieron con los mapas de TKANet, que no está aquí</translation>
  </message>
  <message>
   <source>these weights are not those of a TKANet: {0}</source>
   <translation>estos pesos no son los de una TKANet: {0}</translation>
  </message>
  <message>
   <source>they are damaged, of another version, or of another set</source>
   <translation>están dañados, son de otra versión o de otro conjunto</translation>
  </message>
  <message>
   <source>they belong into {0}; or use encoder 'handcrafted'</source>
   <translation>su sitio es {0}; o use el codificador «handcrafted»</translation>
  </message>
  <message>
   <source>they look like whole/17</source>
   <translation>tienen la forma whole/17</translation>
  </message>
  <message>
   <source>this Python lacks what the engine needs: {0}</source>
   <translation>a este Python le falta lo que necesita el motor: {0}</translation>
  </message>
  <message>
   <source>this archive has no coordinates to filter by</source>
   <translation>esta biblioteca no tiene coordenadas por las que filtrar</translation>
  </message>
  <message>
   <source>this archive is not offered in this way</source>
   <translation>esta biblioteca no se ofrece de esta forma</translation>
  </message>
  <message>
   <source>this grant cannot be opened: it answers another request, or was changed</source>
   <translation>no se puede abrir esta autorización: responde a otra solicitud o se modificó</translation>
  </message>
  <message>
   <source>this is no table of a coarse pass</source>
   <translation>esta no es una tabla de pasada gruesa</translation>
  </message>
  <message>
   <source>this key is not the one of this vault</source>
   <translation>esta clave no es la de esta bóveda</translation>
  </message>
  <message>
   <source>this needs the package {0}, which is not installed in the engine</source>
   <translation>esto necesita el paquete {0}, que no está instalado en el motor</translation>
  </message>
  <message>
   <source>this one is empty or damaged</source>
   <translation>esta está vacía o dañada</translation>
  </message>
  <message>
   <source>this parameter set is not one of the allowed ones</source>
   <translation>este conjunto de parámetros no es uno de los permitidos</translation>
  </message>
  <message>
   <source>this query is for another state of the store</source>
   <translation>esta consulta es para otro estado del almacén</translation>
  </message>
  <message>
   <source>this request holds no usable matrix</source>
   <translation>esta solicitud no contiene ninguna matriz utilizable</translation>
  </message>
  <message>
   <source>this request is for another store</source>
   <translation>esta solicitud es para otro almacén</translation>
  </message>
  <message>
   <source>this result is not what the owner of the store signed</source>
   <translation>este resultado no es lo que firmó el propietario del almacén</translation>
  </message>
  <message>
   <source>this share of a vault does not begin with a block</source>
   <translation>esta parte de una bóveda no empieza en un bloque</translation>
  </message>
  <message>
   <source>this store belongs to other keys</source>
   <translation>este almacén corresponde a otras claves</translation>
  </message>
  <message>
   <source>this table cannot be used: it is damaged, or no table of this kind</source>
   <translation>no se puede usar esta tabla: está dañada o no es de este tipo</translation>
  </message>
  <message>
   <source>this trapdoor cannot be searched for</source>
   <translation>no se puede buscar con esta trampilla</translation>
  </message>
  <message>
   <source>tile ids look like 0/13506/164739</source>
   <translation>los identificadores de tesela tienen la forma 0/13506/164739</translation>
  </message>
  <message>
   <source>tile ids stand in the column tile_id of tiles.parquet and of results</source>
   <translation>los identificadores de tesela están en la columna tile_id de tiles.parquet y de los resultados</translation>
  </message>
  <message>
   <source>tile of {0}</source>
   <translation>tesela de {0}</translation>
  </message>
  <message>
   <source>tile {0}</source>
   <translation>tesela {0}</translation>
  </message>
  <message>
   <source>tile {0} has no footprint, so its picture cannot be read</source>
   <translation>la tesela {0} no tiene huella, así que no se puede leer su imagen</translation>
  </message>
  <message>
   <source>tile {0} of {1}</source>
   <translation>tesela {0} de {1}</translation>
  </message>
  <message>
   <source>tiles</source>
   <translation>teselas</translation>
  </message>
  <message>
   <source>tiles are {0} m wide: of {1} m ({2} pixels of the finest source) there would be more than {3} (give a tile size to choose)</source>
   <translation>las teselas miden {0} m de ancho: de {1} m ({2} píxeles de la fuente más fina) habría más de {3} (indique un tamaño de tesela para elegirlo)</translation>
  </message>
  <message>
   <source>tiles of {0}</source>
   <translation>teselas de {0}</translation>
  </message>
  <message>
   <source>tiles of {0} m are not possible</source>
   <translation>teselas de {0} m no son posibles</translation>
  </message>
  <message>
   <source>tiles of {0} would be {1} in these sources</source>
   <translation>serían {1} teselas de {0} en estas fuentes</translation>
  </message>
  <message>
   <source>tiles of {0}, {1} pixels, overlap {2:.0%}: {3} tiles</source>
   <translation>teselas de {0}, {1} píxeles, solape {2:.0%}: {3} teselas</translation>
  </message>
  <message>
   <source>time is measured by the first build</source>
   <translation>el tiempo se mide en la primera creación</translation>
  </message>
  <message>
   <source>tkanet: the last layer of the network; fused: three of its stages beside hand-made numbers. Empty: by the way of learning.</source>
   <translation>tkanet: la última capa de la red; fused: tres de sus etapas junto a números hechos a mano. Vacío: según la forma de aprender.</translation>
  </message>
  <message>
   <source>tokens of {0} channels cannot be split into 4 segments and {1} heads</source>
   <translation>los tokens de {0} canales no se pueden dividir en 4 segmentos y {1} cabezas</translation>
  </message>
  <message>
   <source>too little memory for a block of {0}</source>
   <translation>memoria insuficiente para un bloque de {0}</translation>
  </message>
  <message>
   <source>too thin: draw a box</source>
   <translation>demasiado estrecho: dibuje un recuadro</translation>
  </message>
  <message>
   <source>torch cannot be asked: {0}</source>
   <translation>torch no responde: {0}</translation>
  </message>
  <message>
   <source>train the model again with this version</source>
   <translation>entrene de nuevo el modelo con esta versión</translation>
  </message>
  <message>
   <source>train with a lower learning rate, or look for spoiled images</source>
   <translation>entrene con una tasa de aprendizaje menor, o busque imágenes estropeadas</translation>
  </message>
  <message>
   <source>training</source>
   <translation>entrenamiento</translation>
  </message>
  <message>
   <source>training in mode {0} needs {1}</source>
   <translation>el entrenamiento en modo {0} necesita {1}</translation>
  </message>
  <message>
   <source>training needs PyTorch, which is not installed in the engine</source>
   <translation>el entrenamiento necesita PyTorch, que no está instalado en el motor</translation>
  </message>
  <message>
   <source>training on an archive needs an encoder to begin with, as nobody says what is alike</source>
   <translation>entrenar con una biblioteca necesita un codificador del que partir, ya que nadie dice qué se parece</translation>
  </message>
  <message>
   <source>try again</source>
   <translation>inténtelo de nuevo</translation>
  </message>
  <message>
   <source>try again later, or set another package index</source>
   <translation>inténtelo más tarde o configure otro índice de paquetes</translation>
  </message>
  <message>
   <source>try again when it has finished</source>
   <translation>inténtelo de nuevo cuando haya terminado</translation>
  </message>
  <message>
   <source>try again when it is idle</source>
   <translation>inténtelo de nuevo cuando esté inactiva</translation>
  </message>
  <message>
   <source>try again; ask its owner if it stays so</source>
   <translation>inténtelo de nuevo; si sigue igual, pregunte a su propietario</translation>
  </message>
  <message>
   <source>try again; if it happens again, choose another Python</source>
   <translation>inténtelo de nuevo; si vuelve a ocurrir, elija otro Python</translation>
  </message>
  <message>
   <source>try it again; ask the owner of the archive if it stays so</source>
   <translation>inténtelo de nuevo; si sigue igual, pregunte al propietario de la biblioteca</translation>
  </message>
  <message>
   <source>try it in a terminal: {0}</source>
   <translation>pruébelo en un terminal: {0}</translation>
  </message>
  <message>
   <source>two archives are called {0}</source>
   <translation>dos bibliotecas se llaman {0}</translation>
  </message>
  <message>
   <source>two land-cover classes have the same name, or one has none</source>
   <translation>dos clases de cobertura del suelo tienen el mismo nombre, o una no tiene</translation>
  </message>
  <message>
   <source>uncertainty</source>
   <translation>incertidumbre</translation>
  </message>
  <message>
   <source>unexpected {0}{1}</source>
   <translation>error inesperado: {0}{1}</translation>
  </message>
  <message>
   <source>unliked</source>
   <translation>distinto</translation>
  </message>
  <message>
   <source>until less than {0} is left for sure.</source>
   <translation>hasta que quede con seguridad menos del {0}.</translation>
  </message>
  <message>
   <source>up to 40 small letters, figures, - and _, beginning with a letter or figure</source>
   <translation>hasta 40 letras minúsculas, cifras, - y _, empezando por una letra o cifra</translation>
  </message>
  <message>
   <source>up to date</source>
   <translation>al día</translation>
  </message>
  <message>
   <source>up to {0}</source>
   <translation>hasta {0}</translation>
  </message>
  <message>
   <source>up to {0} of memory</source>
   <translation>hasta {0} de memoria</translation>
  </message>
  <message>
   <source>update Kinscape</source>
   <translation>actualice Kinscape</translation>
  </message>
  <message>
   <source>update Kinscape to use this archive</source>
   <translation>actualice Kinscape para usar esta biblioteca</translation>
  </message>
  <message>
   <source>update Kinscape, or give another database</source>
   <translation>actualice Kinscape o indique otra base de datos</translation>
  </message>
  <message>
   <source>update the plugin and the engine to the same version</source>
   <translation>actualice el complemento y el motor a la misma versión</translation>
  </message>
  <message>
   <source>upload it again</source>
   <translation>súbala de nuevo</translation>
  </message>
  <message>
   <source>use a code such as EPSG:32633 or a WKT definition</source>
   <translation>use un código como EPSG:32633 o una definición WKT</translation>
  </message>
  <message>
   <source>use another package index</source>
   <translation>use otro índice de paquetes</translation>
  </message>
  <message>
   <source>use another package index, or a folder of packages</source>
   <translation>use otro índice de paquetes o una carpeta de paquetes</translation>
  </message>
  <message>
   <source>use exact or index</source>
   <translation>use exact o index</translation>
  </message>
  <message>
   <source>use fewer of them</source>
   <translation>use menos</translation>
  </message>
  <message>
   <source>use https; http is for servers on this computer only</source>
   <translation>use https; http es solo para servidores de este equipo</translation>
  </message>
  <message>
   <source>use its encoder</source>
   <translation>use su codificador</translation>
  </message>
  <message>
   <source>use its https: address</source>
   <translation>use su dirección https:</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '-' and '_', at most 64</source>
   <translation>use letras, cifras, «.», «-» y «_», 64 como máximo</translation>
  </message>
  <message>
   <source>use letters, digits, . _ - @, at most 80</source>
   <translation>use letras, cifras, . _ - @, 80 como máximo</translation>
  </message>
  <message>
   <source>use letters, digits, and . _ - inside</source>
   <translation>use letras, cifras y, en el interior, . _ -</translation>
  </message>
  <message>
   <source>use multiples of {0}</source>
   <translation>use múltiplos de {0}</translation>
  </message>
  <message>
   <source>use one of {0}</source>
   <translation>use uno de {0}</translation>
  </message>
  <message>
   <source>use small letters, digits, and . _ - inside</source>
   <translation>use letras minúsculas, cifras y, en el interior, . _ -</translation>
  </message>
  <message>
   <source>use the archive's encoder and weights, or index into a new folder</source>
   <translation>use el codificador y los pesos de la biblioteca, o indexe en una carpeta nueva</translation>
  </message>
  <message>
   <source>use the exact mode</source>
   <translation>use el modo exacto</translation>
  </message>
  <message>
   <source>use the https: address of the package index, or another index</source>
   <translation>use la dirección https: del índice de paquetes, u otro índice</translation>
  </message>
  <message>
   <source>use the key that the vault was made with</source>
   <translation>use la clave con la que se creó la bóveda</translation>
  </message>
  <message>
   <source>use the loss triplet or softmax</source>
   <translation>use la pérdida triplet o softmax</translation>
  </message>
  <message>
   <source>use the mean, or teach a concept in an archive of yours and ask by that</source>
   <translation>use la media, o enseñe un concepto en una biblioteca suya y consulte con él</translation>
  </message>
  <message>
   <source>use triplet or softmax</source>
   <translation>use triplet o softmax</translation>
  </message>
  <message>
   <source>use up to 64 small letters, digits, and . _ - inside</source>
   <translation>use hasta 64 letras minúsculas, cifras y, en el interior, . _ -</translation>
  </message>
  <message>
   <source>use words, kinds or net</source>
   <translation>use words, kinds o net</translation>
  </message>
  <message>
   <source>use {0}</source>
   <translation>use {0}</translation>
  </message>
  <message>
   <source>vault</source>
   <translation>bóveda</translation>
  </message>
  <message>
   <source>vectors of an archive are not of length 1</source>
   <translation>los vectores de una biblioteca no son de longitud 1</translation>
  </message>
  <message>
   <source>vectors of different encoders cannot be compared: teach it again here, or index with that encoder</source>
   <translation>los vectores de codificadores distintos no se pueden comparar: enséñelo de nuevo aquí, o indexe con ese codificador</translation>
  </message>
  <message>
   <source>vectors of shape {0} do not fit an archive of {1} dimensions</source>
   <translation>vectores de forma {0} no encajan en una biblioteca de {1} dimensiones</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible</source>
   <translation>vectores de {0} números no son posibles</translation>
  </message>
  <message>
   <source>vectors of {0} numbers are not possible here</source>
   <translation>vectores de {0} números no son posibles aquí</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be hidden this way</source>
   <translation>vectores de {0} números no se pueden ocultar así</translation>
  </message>
  <message>
   <source>vectors of {0} numbers cannot be sealed</source>
   <translation>vectores de {0} números no se pueden sellar</translation>
  </message>
  <message>
   <source>views cannot be made like this: {0}</source>
   <translation>no se pueden crear vistas así: {0}</translation>
  </message>
  <message>
   <source>visual words</source>
   <translation>palabras visuales</translation>
  </message>
  <message>
   <source>wait until it has finished, or cancel it</source>
   <translation>espere a que termine o cancélela</translation>
  </message>
  <message>
   <source>wait until it has finished; this page will then find the engine</source>
   <translation>espere a que termine; esta página encontrará entonces el motor</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>advertencia</translation>
  </message>
  <message>
   <source>weights of {0} bytes are too large</source>
   <translation>pesos de {0} bytes son demasiado grandes</translation>
  </message>
  <message>
   <source>weights: {0} MB</source>
   <translation>pesos: {0} MB</translation>
  </message>
  <message>
   <source>what QGIS carried is no answer</source>
   <translation>lo que transmitió QGIS no es una respuesta</translation>
  </message>
  <message>
   <source>what was published in {0} is damaged</source>
   <translation>lo publicado en {0} está dañado</translation>
  </message>
  <message>
   <source>whole files have no overlap</source>
   <translation>los archivos enteros no tienen solape</translation>
  </message>
  <message>
   <source>whole numbers from 1 to {0} are needed, not {1}</source>
   <translation>se necesitan números enteros de 1 a {0}, no {1}</translation>
  </message>
  <message>
   <source>widths of {0} are not all multiples of 8</source>
   <translation>las anchuras de {0} no son todas múltiplos de 8</translation>
  </message>
  <message>
   <source>windows</source>
   <translation>ventanas</translation>
  </message>
  <message>
   <source>windows have at least 2 cells a side</source>
   <translation>las ventanas tienen al menos 2 celdas de lado</translation>
  </message>
  <message>
   <source>windows of {0} pixels that overlap by {1} cover nothing</source>
   <translation>ventanas de {0} píxeles con un solape de {1} no cubren nada</translation>
  </message>
  <message>
   <source>within the polygons of {0}</source>
   <translation>dentro de los polígonos de {0}</translation>
  </message>
  <message>
   <source>within {0}</source>
   <translation>dentro de {0}</translation>
  </message>
  <message>
   <source>within {0} ({1})</source>
   <translation>dentro de {0} ({1})</translation>
  </message>
  <message>
   <source>within {0} of {1} ({2})</source>
   <translation>a menos de {0} de {1} ({2})</translation>
  </message>
  <message>
   <source>without TLS the server listens on this computer only, not on {0}</source>
   <translation>sin TLS el servidor solo escucha en este equipo, no en {0}</translation>
  </message>
  <message>
   <source>without it no query with noise is sent; it may be damaged or in use</source>
   <translation>sin él no se envía ninguna consulta con ruido; puede que esté dañado o en uso</translation>
  </message>
  <message>
   <source>without the place of the query</source>
   <translation>sin el lugar de la consulta</translation>
  </message>
  <message>
   <source>write MODE.OPTION=VALUE</source>
   <translation>escriba MODE.OPTION=VALUE</translation>
  </message>
  <message>
   <source>write dates as 2024-05-31, 2024-05 or 2024</source>
   <translation>escriba las fechas como 2024-05-31, 2024-05 o 2024</translation>
  </message>
  <message>
   <source>write https://HOST or https://HOST:PORT</source>
   <translation>escriba https://HOST o https://HOST:PORT</translation>
  </message>
  <message>
   <source>write it anew</source>
   <translation>escríbalo de nuevo</translation>
  </message>
  <message>
   <source>write it as #rrggbb in small letters</source>
   <translation>escríbalo como #rrggbb en minúsculas</translation>
  </message>
  <message>
   <source>write it as GeoParquet with a CRS</source>
   <translation>escríbalo como GeoParquet con un SRC</translation>
  </message>
  <message>
   <source>write it like EPSG:4326</source>
   <translation>escríbalo así: EPSG:4326</translation>
  </message>
  <message>
   <source>write it with geopandas or GDAL</source>
   <translation>escríbalo con geopandas o GDAL</translation>
  </message>
  <message>
   <source>write them as name=value, with commas between</source>
   <translation>escríbalas como nombre=valor, separadas por comas</translation>
  </message>
  <message>
   <source>write what should be found</source>
   <translation>escriba qué se debe encontrar</translation>
  </message>
  <message>
   <source>wrong</source>
   <translation>error</translation>
  </message>
  <message>
   <source>your own budget of noise for {0} is spent: {1} are left, this query needs {2} and {3}</source>
   <translation>su propio presupuesto de ruido para {0} está agotado: quedan {1}, esta consulta necesita {2} y {3}</translation>
  </message>
  <message>
   <source>yours</source>
   <translation>propio</translation>
  </message>
  <message>
   <source>{0}
Click to open the log.</source>
   <translation>{0}
Haga clic para abrir el registro.</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} (weights missing)</source>
   <translation>{0} (faltan los pesos)</translation>
  </message>
  <message>
   <source>{0} ({1}) is not a coordinate reference system</source>
   <translation>{0} ({1}) no es un sistema de referencia de coordenadas</translation>
  </message>
  <message>
   <source>{0} - Kinscape help</source>
   <translation>{0} - Ayuda de Kinscape</translation>
  </message>
  <message>
   <source>{0} MB are too little for {1} workers</source>
   <translation>{0} MB son muy pocos para {1} procesos</translation>
  </message>
  <message>
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <source>{0} archives</source>
   <translation>{0} bibliotecas</translation>
  </message>
  <message>
   <source>{0} are the results themselves</source>
   <translation>{0} son los propios resultados</translation>
  </message>
  <message>
   <source>{0} are {1} of shape {2}</source>
   <translation>{0} son {1} de forma {2}</translation>
  </message>
  <message>
   <source>{0} away</source>
   <translation>a {0}</translation>
  </message>
  <message>
   <source>{0} bands were chosen ({1}) for {2}; 1 or 3 can be used</source>
   <translation>se eligieron {0} bandas ({1}) para {2}; se pueden usar 1 o 3</translation>
  </message>
  <message>
   <source>{0} broke the connection off</source>
   <translation>{0} cortó la conexión</translation>
  </message>
  <message>
   <source>{0} can be searched already</source>
   <translation>{0} ya disponibles para buscar</translation>
  </message>
  <message>
   <source>{0} cannot be a model's name</source>
   <translation>{0} no puede ser el nombre de un modelo</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded: only http and https addresses are used</source>
   <translation>no se puede descargar {0}: solo se usan direcciones http y https</translation>
  </message>
  <message>
   <source>{0} cannot be listed and is passed over: {1}</source>
   <translation>no se puede listar {0} y se omite: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be looked at</source>
   <translation>{0} no se puede examinar</translation>
  </message>
  <message>
   <source>{0} cannot be opened</source>
   <translation>{0} no se puede abrir</translation>
  </message>
  <message>
   <source>{0} cannot be opened: {1}</source>
   <translation>{0} no se puede abrir: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be reached</source>
   <translation>no se puede acceder a {0}</translation>
  </message>
  <message>
   <source>{0} cannot be reached: {1}</source>
   <translation>no se puede acceder a {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a card: {1}</source>
   <translation>{0} no se puede leer como ficha: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a polygon file: {1}</source>
   <translation>no se puede leer {0} como archivo de polígonos: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as a recipe: {1}</source>
   <translation>{0} no se puede leer como receta: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end: {1}</source>
   <translation>no se puede leer {0} hasta el final: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}</source>
   <translation>no se puede leer {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read{1}: {2}</source>
   <translation>no se puede leer {0}{1}: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be shown in the map's coordinate system</source>
   <translation>{0} no se puede mostrar en el sistema de referencia de coordenadas del mapa</translation>
  </message>
  <message>
   <source>{0} cannot be started: {1}</source>
   <translation>no se puede iniciar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a key</source>
   <translation>{0} no puede ser el nombre de una clave</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a published archive</source>
   <translation>{0} no puede ser el nombre de una biblioteca publicada</translation>
  </message>
  <message>
   <source>{0} cannot be the name of a vault</source>
   <translation>{0} no puede ser el nombre de una bóveda</translation>
  </message>
  <message>
   <source>{0} cannot be used: {1}</source>
   <translation>{0} no se puede usar: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written</source>
   <translation>{0} no se puede escribir</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}</source>
   <translation>{0} no se puede escribir: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1} is a file, not a folder</source>
   <translation>no se puede escribir {0}: {1} es un archivo, no una carpeta</translation>
  </message>
  <message>
   <source>{0} cannot be {1}</source>
   <translation>{0} no puede ser {1}</translation>
  </message>
  <message>
   <source>{0} cannot make an environment of its own (venv or pip is missing)</source>
   <translation>{0} no puede crear un entorno propio (falta venv o pip)</translation>
  </message>
  <message>
   <source>{0} cannot make environments (venv is missing)</source>
   <translation>{0} no puede crear entornos (falta venv)</translation>
  </message>
  <message>
   <source>{0} cannot take images of {1} pixels</source>
   <translation>{0} no admite imágenes de {1} píxeles</translation>
  </message>
  <message>
   <source>{0} cannot take tiles of {1}: {2}</source>
   <translation>{0} no admite teselas de {1}: {2}</translation>
  </message>
  <message>
   <source>{0} changed</source>
   <translation>{0} con cambios</translation>
  </message>
  <message>
   <source>{0} changed since they were indexed</source>
   <translation>{0} han cambiado desde que se indexaron</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} clases</translation>
  </message>
  <message>
   <source>{0} classes are too few to leave each third one out</source>
   <translation>{0} clases son muy pocas para excluir una de cada tres</translation>
  </message>
  <message>
   <source>{0} cores</source>
   <translation>{0} núcleos</translation>
  </message>
  <message>
   <source>{0} could not be downloaded</source>
   <translation>no se pudo descargar {0}</translation>
  </message>
  <message>
   <source>{0} could not be removed: {1}</source>
   <translation>no se pudo eliminar {0}: {1}</translation>
  </message>
  <message>
   <source>{0} decoys together are not possible</source>
   <translation>{0} señuelos juntos no son posibles</translation>
  </message>
  <message>
   <source>{0} did not answer</source>
   <translation>{0} no respondió</translation>
  </message>
  <message>
   <source>{0} did not answer in time</source>
   <translation>{0} no respondió a tiempo</translation>
  </message>
  <message>
   <source>{0} did not answer within {1}</source>
   <translation>{0} no respondió en {1}</translation>
  </message>
  <message>
   <source>{0} did not answer within {1} s</source>
   <translation>{0} no respondió en {1} s</translation>
  </message>
  <message>
   <source>{0} did not start as Kinscape's engine: {1}</source>
   <translation>{0} no se inició como motor de Kinscape: {1}</translation>
  </message>
  <message>
   <source>{0} does not answer: nothing listens at its address</source>
   <translation>{0} no responde: nada escucha en su dirección</translation>
  </message>
  <message>
   <source>{0} does not end with .parquet</source>
   <translation>{0} no termina en .parquet</translation>
  </message>
  <message>
   <source>{0} does not end with {1}</source>
   <translation>{0} no termina en {1}</translation>
  </message>
  <message>
   <source>{0} does not exist</source>
   <translation>{0} no existe</translation>
  </message>
  <message>
   <source>{0} does not exist and cannot be made</source>
   <translation>{0} no existe y no se puede crear</translation>
  </message>
  <message>
   <source>{0} does not fit its manifest: {1} tensors differ, such as {2}</source>
   <translation>{0} no corresponde a su manifiesto: difieren {1} tensores, como {2}</translation>
  </message>
  <message>
   <source>{0} does not say how far its places are from each other</source>
   <translation>{0} no indica a qué distancia están sus lugares entre sí</translation>
  </message>
  <message>
   <source>{0} does not say in which CRS its footprints are</source>
   <translation>{0} no indica en qué SRC están sus huellas</translation>
  </message>
  <message>
   <source>{0} does not say in which format to write</source>
   <translation>{0} no indica en qué formato escribir</translation>
  </message>
  <message>
   <source>{0} epochs, {1} tiles, images of {2} pixels cannot be used</source>
   <translation>{0} épocas, {1} teselas e imágenes de {2} píxeles no se pueden usar</translation>
  </message>
  <message>
   <source>{0} exclude each other: give one of them.</source>
   <translation>{0} se excluyen entre sí: indique solo uno.</translation>
  </message>
  <message>
   <source>{0} exists</source>
   <translation>{0} ya existe</translation>
  </message>
  <message>
   <source>{0} exists already</source>
   <translation>{0} ya existe</translation>
  </message>
  <message>
   <source>{0} exists and holds nothing that was published</source>
   <translation>{0} existe y no contiene nada publicado</translation>
  </message>
  <message>
   <source>{0} exists and was not exported by Kinscape</source>
   <translation>{0} ya existe y no lo exportó Kinscape</translation>
  </message>
  <message>
   <source>{0} exists and was not made by Kinscape</source>
   <translation>{0} ya existe y no lo creó Kinscape</translation>
  </message>
  <message>
   <source>{0} failed: {1}</source>
   <translation>{0} falló: {1}</translation>
  </message>
  <message>
   <source>{0} features have no place or no class and were left out</source>
   <translation>{0} objetos no tienen lugar o no tienen clase y se excluyeron</translation>
  </message>
  <message>
   <source>{0} files could not be read and were left out, such as {1}: {2}</source>
   <translation>{0} archivos no se pudieron leer y se excluyeron, por ejemplo {1}: {2}</translation>
  </message>
  <message>
   <source>{0} files without georeference were left out by the filters on the map</source>
   <translation>los filtros del mapa excluyeron {0} archivos sin georreferencia</translation>
  </message>
  <message>
   <source>{0} for each pixel</source>
   <translation>{0} por píxel</translation>
  </message>
  <message>
   <source>{0} found so far. How many are left cannot be said yet.</source>
   <translation>{0} encontrados hasta ahora. Aún no se puede decir cuántos quedan.</translation>
  </message>
  <message>
   <source>{0} found, about {1} left ({2} to {3}).</source>
   <translation>{0} encontrados, quedan unos {1} ({2} a {3}).</translation>
  </message>
  <message>
   <source>{0} free in {1}</source>
   <translation>{0} libres en {1}</translation>
  </message>
  <message>
   <source>{0} from the nearest better place</source>
   <translation>a {0} del lugar mejor más cercano</translation>
  </message>
  <message>
   <source>{0} gives no numbers but a {1}</source>
   <translation>{0} no da números, sino un {1}</translation>
  </message>
  <message>
   <source>{0} h {1} min</source>
   <translation>{0} h {1} min</translation>
  </message>
  <message>
   <source>{0} has a name of Kinscape's own models, so it is never used</source>
   <translation>{0} tiene un nombre de los modelos propios de Kinscape, así que no se usa nunca</translation>
  </message>
  <message>
   <source>{0} has changed since these places were found</source>
   <translation>{0} ha cambiado desde que se encontraron estos lugares</translation>
  </message>
  <message>
   <source>{0} has footprints in {1}, but a grid in {2}</source>
   <translation>{0} tiene las huellas en {1}, pero una cuadrícula en {2}</translation>
  </message>
  <message>
   <source>{0} has format {1}; this Kinscape reads formats up to {2}</source>
   <translation>{0} tiene el formato {1}; este Kinscape lee formatos hasta el {2}</translation>
  </message>
  <message>
   <source>{0} has no column for review marks</source>
   <translation>{0} no tiene columna para las marcas de revisión</translation>
  </message>
  <message>
   <source>{0} has no column {1}</source>
   <translation>{0} no tiene la columna {1}</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system</source>
   <translation>{0} no tiene sistema de referencia de coordenadas</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system or no georeference</source>
   <translation>{0} no tiene sistema de referencia de coordenadas o georreferencia</translation>
  </message>
  <message>
   <source>{0} has no coordinates, so {1} cannot be laid over it</source>
   <translation>{0} no tiene coordenadas, así que {1} no se puede superponer</translation>
  </message>
  <message>
   <source>{0} has no encryption (ssl)</source>
   <translation>{0} no tiene cifrado (ssl)</translation>
  </message>
  <message>
   <source>{0} has no field {1}</source>
   <translation>{0} no tiene el campo {1}</translation>
  </message>
  <message>
   <source>{0} has no file of its own to watch</source>
   <translation>{0} no tiene un archivo propio que vigilar</translation>
  </message>
  <message>
   <source>{0} has no folders {1} and {2}</source>
   <translation>{0} no tiene las carpetas {1} y {2}</translation>
  </message>
  <message>
   <source>{0} has no footprints</source>
   <translation>{0} no tiene huellas</translation>
  </message>
  <message>
   <source>{0} has no images of the group {1}</source>
   <translation>{0} no tiene imágenes del grupo {1}</translation>
  </message>
  <message>
   <source>{0} has no integers</source>
   <translation>{0} no tiene enteros</translation>
  </message>
  <message>
   <source>{0} has no layer {1}</source>
   <translation>{0} no tiene la capa {1}</translation>
  </message>
  <message>
   <source>{0} has no map of classes</source>
   <translation>{0} no tiene mapa de clases</translation>
  </message>
  <message>
   <source>{0} has no output {1}</source>
   <translation>{0} no tiene la salida {1}</translation>
  </message>
  <message>
   <source>{0} has no pixels ({1} x {2})</source>
   <translation>{0} no tiene píxeles ({1} x {2})</translation>
  </message>
  <message>
   <source>{0} has no place on the map</source>
   <translation>{0} no tiene posición en el mapa</translation>
  </message>
  <message>
   <source>{0} has no raster bands</source>
   <translation>{0} no tiene bandas ráster</translation>
  </message>
  <message>
   <source>{0} has no row {1}</source>
   <translation>{0} no tiene la fila {1}</translation>
  </message>
  <message>
   <source>{0} has no size called {1}</source>
   <translation>{0} no tiene ningún tamaño llamado {1}</translation>
  </message>
  <message>
   <source>{0} has no source {1}</source>
   <translation>{0} no tiene la fuente {1}</translation>
  </message>
  <message>
   <source>{0} has no table of places</source>
   <translation>{0} no tiene tabla de lugares</translation>
  </message>
  <message>
   <source>{0} has no tile {1}</source>
   <translation>{0} no tiene la tesela {1}</translation>
  </message>
  <message>
   <source>{0} has no tile {1} of {2}</source>
   <translation>{0} no tiene la tesela {1} de {2}</translation>
  </message>
  <message>
   <source>{0} has no tiles</source>
   <translation>{0} no tiene teselas</translation>
  </message>
  <message>
   <source>{0} has no token {1}</source>
   <translation>{0} no tiene el token {1}</translation>
  </message>
  <message>
   <source>{0} has no valid pixel: nodata everywhere</source>
   <translation>{0} no tiene ningún píxel válido: todo sin datos</translation>
  </message>
  <message>
   <source>{0} has tiles of {1}, not of {2} pixels = {3} m</source>
   <translation>{0} tiene teselas de {1}, no de {2} píxeles = {3} m</translation>
  </message>
  <message>
   <source>{0} has too little imagery in the query, {1}</source>
   <translation>{0} tiene muy pocas imágenes en la consulta, {1}</translation>
  </message>
  <message>
   <source>{0} has {1} bands of {2}</source>
   <translation>{0} tiene {1} bandas de {2}</translation>
  </message>
  <message>
   <source>{0} has {1} bands; a land-cover raster has one, of class numbers</source>
   <translation>{0} tiene {1} bandas; un ráster de cobertura del suelo tiene una, de números de clase</translation>
  </message>
  <message>
   <source>{0} has {1} bands; band {2} does not exist</source>
   <translation>{0} tiene {1} bandas; la banda {2} no existe</translation>
  </message>
  <message>
   <source>{0} has {1} bytes</source>
   <translation>{0} tiene {1} bytes</translation>
  </message>
  <message>
   <source>{0} has {1} outputs, not one with number {2}</source>
   <translation>{0} tiene {1} salidas, ninguna con el número {2}</translation>
  </message>
  <message>
   <source>{0} has {1} readable tiles: {2}</source>
   <translation>{0} tiene {1} teselas legibles: {2}</translation>
  </message>
  <message>
   <source>{0} has {1} rows of {2} numbers</source>
   <translation>{0} tiene {1} filas de {2} números</translation>
  </message>
  <message>
   <source>{0} has {1} rows, not {2}</source>
   <translation>{0} tiene {1} filas, no {2}</translation>
  </message>
  <message>
   <source>{0} has {1} sub-folders; at least 2 are needed</source>
   <translation>{0} tiene {1} subcarpetas; se necesitan al menos 2</translation>
  </message>
  <message>
   <source>{0} has {1} x {2} pixels and {3} {4} x {5}</source>
   <translation>{0} tiene {1} x {2} píxeles y {3} {4} x {5}</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, not {3}</source>
   <translation>{0} tiene {1} {2}, no {3}</translation>
  </message>
  <message>
   <source>{0} hidden</source>
   <translation>{0} ocultos</translation>
  </message>
  <message>
   <source>{0} hits are not possible</source>
   <translation>{0} resultados no son posibles</translation>
  </message>
  <message>
   <source>{0} holds a {1} job, not a search</source>
   <translation>{0} contiene una tarea {1}, no una búsqueda</translation>
  </message>
  <message>
   <source>{0} holds an archive already</source>
   <translation>{0} ya contiene una biblioteca</translation>
  </message>
  <message>
   <source>{0} holds characters that no file or name can have: {1}</source>
   <translation>{0} contiene caracteres que ningún archivo o nombre puede tener: {1}</translation>
  </message>
  <message>
   <source>{0} holds complex numbers ({1})</source>
   <translation>{0} contiene números complejos ({1})</translation>
  </message>
  <message>
   <source>{0} holds more than {1} places</source>
   <translation>{0} contiene más de {1} lugares</translation>
  </message>
  <message>
   <source>{0} holds no archive: it has no {1}.</source>
   <translation>{0} no contiene ninguna biblioteca: no tiene {1}.</translation>
  </message>
  <message>
   <source>{0} holds no certificates</source>
   <translation>{0} no contiene certificados</translation>
  </message>
  <message>
   <source>{0} holds no certificates that can be read: {1}</source>
   <translation>{0} no contiene certificados legibles: {1}</translation>
  </message>
  <message>
   <source>{0} holds no class: all of its pixels are nodata</source>
   <translation>{0} no contiene ninguna clase: todos sus píxeles son sin datos</translation>
  </message>
  <message>
   <source>{0} holds no finished tiles yet: indexing was stopped at its beginning</source>
   <translation>{0} aún no contiene teselas terminadas: la indexación se detuvo al principio</translation>
  </message>
  <message>
   <source>{0} holds no images</source>
   <translation>{0} no contiene imágenes</translation>
  </message>
  <message>
   <source>{0} holds no kinds of place: {1}</source>
   <translation>{0} no contiene tipos de lugar: {1}</translation>
  </message>
  <message>
   <source>{0} holds no labels</source>
   <translation>{0} no contiene etiquetas</translation>
  </message>
  <message>
   <source>{0} holds no land cover of its places</source>
   <translation>{0} no contiene la cobertura del suelo de sus lugares</translation>
  </message>
  <message>
   <source>{0} holds no place with a value in {1}</source>
   <translation>{0} no contiene ningún lugar con un valor en {1}</translation>
  </message>
  <message>
   <source>{0} holds no places</source>
   <translation>{0} no contiene lugares</translation>
  </message>
  <message>
   <source>{0} holds no places: {1}</source>
   <translation>{0} no contiene lugares: {1}</translation>
  </message>
  <message>
   <source>{0} holds no polygons</source>
   <translation>{0} no contiene polígonos</translation>
  </message>
  <message>
   <source>{0} holds no reviews</source>
   <translation>{0} no contiene revisiones</translation>
  </message>
  <message>
   <source>{0} holds no table of facts</source>
   <translation>{0} no contiene una tabla de datos</translation>
  </message>
  <message>
   <source>{0} holds no table of weights</source>
   <translation>{0} no contiene una tabla de pesos</translation>
  </message>
  <message>
   <source>{0} holds nothing that was published</source>
   <translation>{0} no contiene nada publicado</translation>
  </message>
  <message>
   <source>{0} holds numbers that are none</source>
   <translation>{0} contiene números no válidos</translation>
  </message>
  <message>
   <source>{0} holds something else than it says</source>
   <translation>{0} no contiene lo que declara</translation>
  </message>
  <message>
   <source>{0} holds the number {1}; there are {2} classes</source>
   <translation>{0} contiene el número {1}; hay {2} clases</translation>
  </message>
  <message>
   <source>{0} holds weights of another network: {1} tensors do not fit, such as {2}</source>
   <translation>{0} contiene pesos de otra red: {1} tensores no encajan, por ejemplo {2}</translation>
  </message>
  <message>
   <source>{0} holds what is no number</source>
   <translation>{0} contiene algo que no es un número</translation>
  </message>
  <message>
   <source>{0} holds whole files, so there is no score map</source>
   <translation>{0} contiene archivos enteros, así que no hay mapa de puntuación</translation>
  </message>
  <message>
   <source>{0} holds {1} cards</source>
   <translation>{0} contiene {1} fichas</translation>
  </message>
  <message>
   <source>{0} holds {1} different numbers; a land-cover raster has at most {2} classes</source>
   <translation>{0} contiene {1} números distintos; un ráster de cobertura del suelo tiene {2} clases como máximo</translation>
  </message>
  <message>
   <source>{0} holds {1} of shape {2}, not {3} of {4}</source>
   <translation>{0} contiene {1} de forma {2}, no {3} de {4}</translation>
  </message>
  <message>
   <source>{0} holds {1} to {2}: class numbers are from 0 to {3}</source>
   <translation>{0} contiene de {1} a {2}: los números de clase van de 0 a {3}</translation>
  </message>
  <message>
   <source>{0} holds {1} vectors of {2} numbers, but says of itself {3} of {4}</source>
   <translation>{0} contiene {1} vectores de {2} números, pero declara {3} de {4}</translation>
  </message>
  <message>
   <source>{0} holds {1}, not whole numbers: it cannot be a land-cover raster</source>
   <translation>{0} contiene {1}, no números enteros: no puede ser un ráster de cobertura del suelo</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation>{0} imágenes</translation>
  </message>
  <message>
   <source>{0} images a second</source>
   <translation>{0} imágenes por segundo</translation>
  </message>
  <message>
   <source>{0} images are too few to learn from</source>
   <translation>{0} imágenes son muy pocas para aprender de ellas</translation>
  </message>
  <message>
   <source>{0} images but {1} labels</source>
   <translation>{0} imágenes pero {1} etiquetas</translation>
  </message>
  <message>
   <source>{0} images of {1} classes are too few to learn from</source>
   <translation>{0} imágenes de {1} clases son muy pocas para aprender de ellas</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} en total</translation>
  </message>
  <message>
   <source>{0} in the archive {1}, {2}</source>
   <translation>{0} en la biblioteca {1}, {2}</translation>
  </message>
  <message>
   <source>{0} in {1}</source>
   <translation>{0} en {1}</translation>
  </message>
  <message>
   <source>{0} is Python {1}.{2}, and the engine needs 3.10 or newer</source>
   <translation>{0} es Python {1}.{2}, y el motor necesita 3.10 o posterior</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python</source>
   <translation>{0} es un Python de 32 bits</translation>
  </message>
  <message>
   <source>{0} is a container of {1} rasters, not one raster</source>
   <translation>{0} es un contenedor de {1} rásteres, no un solo ráster</translation>
  </message>
  <message>
   <source>{0} is a file, not a folder</source>
   <translation>{0} es un archivo, no una carpeta</translation>
  </message>
  <message>
   <source>{0} is a folder</source>
   <translation>{0} es una carpeta</translation>
  </message>
  <message>
   <source>{0} is a folder, not a raster</source>
   <translation>{0} es una carpeta, no un ráster</translation>
  </message>
  <message>
   <source>{0} is a folder: take one of its images.</source>
   <translation>{0} es una carpeta: tome una de sus imágenes.</translation>
  </message>
  <message>
   <source>{0} is a folder; choose the Python program in it</source>
   <translation>{0} es una carpeta; elija el programa Python que contiene</translation>
  </message>
  <message>
   <source>{0} is a number of {1} digits</source>
   <translation>{0} es un número de {1} cifras</translation>
  </message>
  <message>
   <source>{0} is a tokenizer of kind {1}, which Kinscape does not read</source>
   <translation>{0} es un tokenizador de tipo {1}, que Kinscape no lee</translation>
  </message>
  <message>
   <source>{0} is an address on the web: copy the picture itself, and paste it.</source>
   <translation>{0} es una dirección web: copie la imagen misma y péguela.</translation>
  </message>
  <message>
   <source>{0} is an encoder that came with Kinscape: choose another name</source>
   <translation>{0} es un codificador que vino con Kinscape: elija otro nombre</translation>
  </message>
  <message>
   <source>{0} is being rewritten again and again</source>
   <translation>{0} se está reescribiendo una y otra vez</translation>
  </message>
  <message>
   <source>{0} is being written by another program</source>
   <translation>{0}: otro programa lo está escribiendo</translation>
  </message>
  <message>
   <source>{0} is being written by another run of Kinscape</source>
   <translation>otra ejecución de Kinscape está escribiendo {0}</translation>
  </message>
  <message>
   <source>{0} is cut short: it has {1} bytes, its pixels need {2}</source>
   <translation>{0} está incompleto: tiene {1} bytes y sus píxeles necesitan {2}</translation>
  </message>
  <message>
   <source>{0} is damaged</source>
   <translation>{0} está dañado</translation>
  </message>
  <message>
   <source>{0} is damaged or cut short: {1}</source>
   <translation>{0} está dañado o incompleto: {1}</translation>
  </message>
  <message>
   <source>{0} is damaged or holds no weights: {1}</source>
   <translation>{0} está dañado o no contiene pesos: {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: a column of numbers holds something else</source>
   <translation>{0} está dañado: una columna de números contiene otra cosa</translation>
  </message>
  <message>
   <source>{0} is damaged: it has an unknown field {1}</source>
   <translation>{0} está dañado: tiene un campo desconocido {1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its sha256 differs from the card's</source>
   <translation>{0} está dañado: su sha256 no es el de la ficha</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}</source>
   <translation>{0} está dañado: {1}</translation>
  </message>
  <message>
   <source>{0} is empty (0 bytes)</source>
   <translation>{0} está vacío (0 bytes)</translation>
  </message>
  <message>
   <source>{0} is in use and is kept until the next installation</source>
   <translation>{0} está en uso y se conserva hasta la próxima instalación</translation>
  </message>
  <message>
   <source>{0} is installed anew: {1}</source>
   <translation>{0} se instala de nuevo: {1}</translation>
  </message>
  <message>
   <source>{0} is larger than a concept can be ({1} MiB)</source>
   <translation>{0} es más grande de lo que puede ser un concepto ({1} MiB)</translation>
  </message>
  <message>
   <source>{0} is left out: {1}</source>
   <translation>{0} se excluye: {1}</translation>
  </message>
  <message>
   <source>{0} is located by a sensor model (RPC) only</source>
   <translation>{0} solo está ubicado por un modelo de sensor (RPC)</translation>
  </message>
  <message>
   <source>{0} is missing.</source>
   <translation>Falta {0}.</translation>
  </message>
  <message>
   <source>{0} is model {1}, not {2}</source>
   <translation>{0} es el modelo {1}, no {2}</translation>
  </message>
  <message>
   <source>{0} is neither an archive nor something published</source>
   <translation>{0} no es una biblioteca ni algo publicado</translation>
  </message>
  <message>
   <source>{0} is no address of a server</source>
   <translation>{0} no es una dirección de servidor</translation>
  </message>
  <message>
   <source>{0} is no archive: it has no {1}</source>
   <translation>{0} no es una biblioteca: no tiene {1}</translation>
  </message>
  <message>
   <source>{0} is no dimension</source>
   <translation>{0} no es una dimensión</translation>
  </message>
  <message>
   <source>{0} is no file on disk: draw a box on it instead (D).</source>
   <translation>{0} no es un archivo en el disco: dibuje en su lugar un recuadro sobre él (D).</translation>
  </message>
  <message>
   <source>{0} is no image and no raster.</source>
   <translation>{0} no es una imagen ni un ráster.</translation>
  </message>
  <message>
   <source>{0} is no key file of this kind, or it is damaged</source>
   <translation>{0} no es un archivo de clave de este tipo, o está dañado</translation>
  </message>
  <message>
   <source>{0} is no name for a concept</source>
   <translation>{0} no es un nombre para un concepto</translation>
  </message>
  <message>
   <source>{0} is no name for an account</source>
   <translation>{0} no es un nombre válido para una cuenta</translation>
  </message>
  <message>
   <source>{0} is no network that a training can begin with</source>
   <translation>{0} no es una red de la que pueda partir un entrenamiento</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} no es un número</translation>
  </message>
  <message>
   <source>{0} is no option</source>
   <translation>{0} no es una opción</translation>
  </message>
  <message>
   <source>{0} is no parameter set for the mode {1}</source>
   <translation>{0} no es un conjunto de parámetros para el modo {1}</translation>
  </message>
  <message>
   <source>{0} is no raster: draw a box on the map instead (D).</source>
   <translation>{0} no es un ráster: dibuje en su lugar un recuadro en el mapa (D).</translation>
  </message>
  <message>
   <source>{0} is no receipt</source>
   <translation>{0} no es un comprobante</translation>
  </message>
  <message>
   <source>{0} is no size of a tile</source>
   <translation>{0} no es un tamaño de tesela</translation>
  </message>
  <message>
   <source>{0} is no text, or too long, or has characters that cannot be shown</source>
   <translation>{0} no es un texto, es demasiado largo o tiene caracteres que no se pueden mostrar</translation>
  </message>
  <message>
   <source>{0} is no vault</source>
   <translation>{0} no es una bóveda</translation>
  </message>
  <message>
   <source>{0} is no vault: {1}</source>
   <translation>{0} no es una bóveda: {1}</translation>
  </message>
  <message>
   <source>{0} is no whole store of the SEI mode</source>
   <translation>{0} no es un almacén completo del modo SEI</translation>
  </message>
  <message>
   <source>{0} is none of {1}</source>
   <translation>{0} no es ninguno de {1}</translation>
  </message>
  <message>
   <source>{0} is not GeoParquet with WKB footprints ({1})</source>
   <translation>{0} no es GeoParquet con huellas WKB ({1})</translation>
  </message>
  <message>
   <source>{0} is not a Parquet file: {1}</source>
   <translation>{0} no es un archivo Parquet: {1}</translation>
  </message>
  <message>
   <source>{0} is not a Python that works</source>
   <translation>{0} no es un Python que funcione</translation>
  </message>
  <message>
   <source>{0} is not a STAC item of embeddings: {1}</source>
   <translation>{0} no es un elemento STAC de vectores de características: {1}</translation>
  </message>
  <message>
   <source>{0} is not a card</source>
   <translation>{0} no es una ficha</translation>
  </message>
  <message>
   <source>{0} is not a colour</source>
   <translation>{0} no es un color</translation>
  </message>
  <message>
   <source>{0} is not a concept</source>
   <translation>{0} no es un concepto</translation>
  </message>
  <message>
   <source>{0} is not a concept: it is not JSON</source>
   <translation>{0} no es un concepto: no es JSON</translation>
  </message>
  <message>
   <source>{0} is not a date</source>
   <translation>{0} no es una fecha</translation>
  </message>
  <message>
   <source>{0} is not a file</source>
   <translation>{0} no es un archivo</translation>
  </message>
  <message>
   <source>{0} is not a folder</source>
   <translation>{0} no es una carpeta</translation>
  </message>
  <message>
   <source>{0} is not a list of texts</source>
   <translation>{0} no es una lista de textos</translation>
  </message>
  <message>
   <source>{0} is not a little-endian TIFF</source>
   <translation>{0} no es un TIFF little-endian</translation>
  </message>
  <message>
   <source>{0} is not a network that was kept: {1}</source>
   <translation>{0} no es una red guardada: {1}</translation>
  </message>
  <message>
   <source>{0} is not a number</source>
   <translation>{0} no es un número</translation>
  </message>
  <message>
   <source>{0} is not a program that can be started</source>
   <translation>{0} no es un programa que se pueda iniciar</translation>
  </message>
  <message>
   <source>{0} is not a raster that GDAL can read</source>
   <translation>{0} no es un ráster que GDAL pueda leer</translation>
  </message>
  <message>
   <source>{0} is not a recipe</source>
   <translation>{0} no es una receta</translation>
  </message>
  <message>
   <source>{0} is not a recipe: {1}</source>
   <translation>{0} no es una receta: {1}</translation>
  </message>
  <message>
   <source>{0} is not a result of a search: {1}</source>
   <translation>{0} no es el resultado de una búsqueda: {1}</translation>
  </message>
  <message>
   <source>{0} is not a safetensors file</source>
   <translation>{0} no es un archivo safetensors</translation>
  </message>
  <message>
   <source>{0} is not a tile id</source>
   <translation>{0} no es un identificador de tesela</translation>
  </message>
  <message>
   <source>{0} is not a tile id of an archive of whole files</source>
   <translation>{0} no es un identificador de tesela de una biblioteca de archivos enteros</translation>
  </message>
  <message>
   <source>{0} is not a tokenizer</source>
   <translation>{0} no es un tokenizador</translation>
  </message>
  <message>
   <source>{0} is not a vocabulary of visual words: {1}</source>
   <translation>{0} no es un vocabulario de palabras visuales: {1}</translation>
  </message>
  <message>
   <source>{0} is not an archive: it has no {1}</source>
   <translation>{0} no es una biblioteca: no tiene {1}</translation>
  </message>
  <message>
   <source>{0} is not an option of a mode</source>
   <translation>{0} no es una opción de ningún modo</translation>
  </message>
  <message>
   <source>{0} is not empty and not an archive (it holds {1})</source>
   <translation>{0} no está vacía y no es una biblioteca (contiene {1})</translation>
  </message>
  <message>
   <source>{0} is not finished: indexing was stopped, or is under way</source>
   <translation>{0} no está terminada: la indexación se detuvo o está en curso</translation>
  </message>
  <message>
   <source>{0} is not for a vault</source>
   <translation>{0} no se aplica a una bóveda</translation>
  </message>
  <message>
   <source>{0} is not for a vault: all of it is sealed.</source>
   <translation>{0} no se aplica a una bóveda: en ella se sella todo.</translation>
  </message>
  <message>
   <source>{0} is not offered in the mode {1}</source>
   <translation>{0} no se ofrece en el modo {1}</translation>
  </message>
  <message>
   <source>{0} is not on this computer and cannot be downloaded ({1})</source>
   <translation>{0} no está en este equipo y no se puede descargar ({1})</translation>
  </message>
  <message>
   <source>{0} is not on this computer: what a project or a recipe names elsewhere is not opened by itself.</source>
   <translation>{0} no está en este equipo: lo que un proyecto o una receta indica en otro lugar no se abre automáticamente.</translation>
  </message>
  <message>
   <source>{0} is not one of your servers</source>
   <translation>{0} no es uno de sus servidores</translation>
  </message>
  <message>
   <source>{0} is not one of your servers: add it on the Remote page to ask it</source>
   <translation>{0} no es uno de sus servidores: añádalo en la página Remoto para consultarlo</translation>
  </message>
  <message>
   <source>{0} is not the SHA-256 of a certificate</source>
   <translation>{0} no es el SHA-256 de un certificado</translation>
  </message>
  <message>
   <source>{0} is not the address of a package index</source>
   <translation>{0} no es la dirección de un índice de paquetes</translation>
  </message>
  <message>
   <source>{0} is not the address of a server</source>
   <translation>{0} no es la dirección de un servidor</translation>
  </message>
  <message>
   <source>{0} is not the file that it should be (its SHA-256 differs), and was thrown away</source>
   <translation>{0} no es el archivo que debería ser (su SHA-256 difiere) y se desechó</translation>
  </message>
  <message>
   <source>{0} is not the file that was indexed: {1}</source>
   <translation>{0} no es el archivo que se indexó: {1}</translation>
  </message>
  <message>
   <source>{0} is not the folder of {1}</source>
   <translation>{0} no es la carpeta de {1}</translation>
  </message>
  <message>
   <source>{0} is not the published {1}: its sha256 differs</source>
   <translation>{0} no es el {1} publicado: su sha256 difiere</translation>
  </message>
  <message>
   <source>{0} is not there</source>
   <translation>{0} no está ahí</translation>
  </message>
  <message>
   <source>{0} is not there any more</source>
   <translation>{0} ya no está ahí</translation>
  </message>
  <message>
   <source>{0} is not there, but the card names it</source>
   <translation>{0} no está ahí, pero la ficha lo nombra</translation>
  </message>
  <message>
   <source>{0} is not there.</source>
   <translation>{0} no está ahí.</translation>
  </message>
  <message>
   <source>{0} is of a training with another recipe or other images</source>
   <translation>{0} es de un entrenamiento con otra receta u otras imágenes</translation>
  </message>
  <message>
   <source>{0} is of another file: it says {1} {2}, {3} has {4}</source>
   <translation>{0} es de otro archivo: indica {1} {2}; {3} tiene {4}</translation>
  </message>
  <message>
   <source>{0} is of version {1}</source>
   <translation>{0} es de la versión {1}</translation>
  </message>
  <message>
   <source>{0} is on a server, and its pixels are not published</source>
   <translation>{0} está en un servidor y sus píxeles no se publican</translation>
  </message>
  <message>
   <source>{0} is on a server, and its vectors are not published</source>
   <translation>{0} está en un servidor y sus vectores no se publican</translation>
  </message>
  <message>
   <source>{0} is read by this search, so it cannot be its output</source>
   <translation>esta búsqueda lee {0}, así que no puede ser su salida</translation>
  </message>
  <message>
   <source>{0} is signed with another key than before: {1}</source>
   <translation>{0} está firmada con una clave distinta de la anterior: {1}</translation>
  </message>
  <message>
   <source>{0} is taken as it is in {1}: nothing says which SHA-256 it must have</source>
   <translation>{0} se toma tal como está en {1}: no consta qué SHA-256 debe tener</translation>
  </message>
  <message>
   <source>{0} is the result of a search, not imagery.</source>
   <translation>{0} es el resultado de una búsqueda, no una imagen ráster.</translation>
  </message>
  <message>
   <source>{0} is too large</source>
   <translation>{0} es demasiado grande</translation>
  </message>
  <message>
   <source>{0} is {1}</source>
   <translation>{0} es {1}</translation>
  </message>
  <message>
   <source>{0} is {1}, and the engine needs 3.10 or newer</source>
   <translation>{0} es {1}, y el motor necesita 3.10 o posterior</translation>
  </message>
  <message>
   <source>{0} is {1}; its tiles are dropped</source>
   <translation>{0}: {1}; sus teselas se descartan</translation>
  </message>
  <message>
   <source>{0} knows nothing of the ground of this archive: no tile lies on its classes</source>
   <translation>{0} no sabe nada del terreno de esta biblioteca: ninguna tesela cae en sus clases</translation>
  </message>
  <message>
   <source>{0} labels but places of shape {1}</source>
   <translation>{0} etiquetas pero lugares de forma {1}</translation>
  </message>
  <message>
   <source>{0} lacks the column {1}</source>
   <translation>a {0} le falta la columna {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1}</source>
   <translation>a {0} le falta {1}</translation>
  </message>
  <message>
   <source>{0} lacks {1} images, such as {2}</source>
   <translation>a {0} le faltan {1} imágenes, por ejemplo {2}</translation>
  </message>
  <message>
   <source>{0} land-cover classes are not possible</source>
   <translation>{0} clases de cobertura del suelo no son posibles</translation>
  </message>
  <message>
   <source>{0} land-cover classes have {1} colours</source>
   <translation>{0} clases de cobertura del suelo tienen {1} colores</translation>
  </message>
  <message>
   <source>{0} large polygons gave {1} tiles each, spread over them</source>
   <translation>{0} polígonos grandes dieron {1} teselas cada uno, repartidas por ellos</translation>
  </message>
  <message>
   <source>{0} left</source>
   <translation>quedan {0}</translation>
  </message>
  <message>
   <source>{0} left this computer, {1} came back.</source>
   <translation>Salieron {0} de este equipo y se recibieron {1}.</translation>
  </message>
  <message>
   <source>{0} lies where {1} is not defined</source>
   <translation>{0} está donde {1} no está definido</translation>
  </message>
  <message>
   <source>{0} liked</source>
   <translation>{0} parecidos</translation>
  </message>
  <message>
   <source>{0} likely to be what you look for, going by your marks</source>
   <translation>{0} son probablemente lo que busca, según sus marcas</translation>
  </message>
  <message>
   <source>{0} m</source>
   <translation>{0} m</translation>
  </message>
  <message>
   <source>{0} marked places are in the archive no more and were left out</source>
   <translation>{0} lugares marcados ya no están en la biblioteca y se excluyeron</translation>
  </message>
  <message>
   <source>{0} min {1} s</source>
   <translation>{0} min {1} s</translation>
  </message>
  <message>
   <source>{0} missing</source>
   <translation>{0} sin encontrar</translation>
  </message>
  <message>
   <source>{0} more things were left out.</source>
   <translation>Se excluyeron {0} cosas más.</translation>
  </message>
  <message>
   <source>{0} must be a list, not {1}</source>
   <translation>{0} debe ser una lista, no {1}</translation>
  </message>
  <message>
   <source>{0} must be a {1}, not {2}</source>
   <translation>{0} debe ser de tipo {1}, no {2}</translation>
  </message>
  <message>
   <source>{0} must be an object, not {1}</source>
   <translation>{0} debe ser un objeto, no {1}</translation>
  </message>
  <message>
   <source>{0} must end with {1}</source>
   <translation>{0} debe terminar en {1}</translation>
  </message>
  <message>
   <source>{0} must have {1} values, not {2}</source>
   <translation>{0} debe tener {1} valores, no {2}</translation>
  </message>
  <message>
   <source>{0} must not be {1}</source>
   <translation>{0} no debe ser {1}</translation>
  </message>
  <message>
   <source>{0} names the model {1}</source>
   <translation>{0} nombra el modelo {1}</translation>
  </message>
  <message>
   <source>{0} needs PyTorch and safetensors, which are not installed in the engine</source>
   <translation>{0} necesita PyTorch y safetensors, que no están instalados en el motor</translation>
  </message>
  <message>
   <source>{0} needs onnxruntime, which is not installed in the engine</source>
   <translation>{0} necesita onnxruntime, que no está instalado en el motor</translation>
  </message>
  <message>
   <source>{0} needs the package safetensors</source>
   <translation>{0} necesita el paquete safetensors</translation>
  </message>
  <message>
   <source>{0} not indexed: {1}</source>
   <translation>{0} sin indexar: {1}</translation>
  </message>
  <message>
   <source>{0} numbers for each tile</source>
   <translation>{0} números por tesela</translation>
  </message>
  <message>
   <source>{0} of memory, {1}</source>
   <translation>{0} de memoria, {1}</translation>
  </message>
  <message>
   <source>{0} of memory, {1} of it free; {2}</source>
   <translation>{0} de memoria, {1} libres; {2}</translation>
  </message>
  <message>
   <source>{0} of the first {1} are the same</source>
   <translation>{0} de los {1} primeros son los mismos</translation>
  </message>
  <message>
   <source>{0} of the first {1} is the same</source>
   <translation>{0} de los {1} primeros es el mismo</translation>
  </message>
  <message>
   <source>{0} of the places found, {1} of the tiles searched</source>
   <translation>{0} de los lugares encontrados, {1} de las teselas buscadas</translation>
  </message>
  <message>
   <source>{0} of these images are not in the store</source>
   <translation>{0} de estas imágenes no están en el almacén</translation>
  </message>
  <message>
   <source>{0} of what your examples show</source>
   <translation>{0} de lo que muestran sus ejemplos</translation>
  </message>
  <message>
   <source>{0} of {1} are here already.</source>
   <translation>{0} de {1} ya están aquí.</translation>
  </message>
  <message>
   <source>{0} of {1} from {2}, {3}</source>
   <translation>{0} de {1} a partir de {2}, {3}</translation>
  </message>
  <message>
   <source>{0} of {1} places</source>
   <translation>{0} de {1} lugares</translation>
  </message>
  <message>
   <source>{0} of {1} reviewed.</source>
   <translation>{0} de {1} revisados.</translation>
  </message>
  <message>
   <source>{0} of {1} vectors were not of length 1 and were made so</source>
   <translation>{0} de {1} vectores no tenían longitud 1 y se normalizaron</translation>
  </message>
  <message>
   <source>{0} of {1} were asked for at once</source>
   <translation>se pidieron de una vez {0} de {1}</translation>
  </message>
  <message>
   <source>{0} on disk</source>
   <translation>{0} en disco</translation>
  </message>
  <message>
   <source>{0} others</source>
   <translation>{0} más</translation>
  </message>
  <message>
   <source>{0} pictures could not be made: their rasters cannot be read</source>
   <translation>{0} imágenes no se pudieron crear: sus rásteres no se pueden leer</translation>
  </message>
  <message>
   <source>{0} pixels</source>
   <translation>{0} píxeles</translation>
  </message>
  <message>
   <source>{0} places</source>
   <translation>{0} lugares</translation>
  </message>
  <message>
   <source>{0} places are not possible</source>
   <translation>{0} lugares no son posibles</translation>
  </message>
  <message>
   <source>{0} places in pictures are too few to learn {1} visual words from</source>
   <translation>{0} lugares en imágenes son muy pocos para aprender {1} palabras visuales</translation>
  </message>
  <message>
   <source>{0} places lie outside the imagery or in holes and were left out</source>
   <translation>{0} lugares están fuera de las imágenes o en huecos y se excluyeron</translation>
  </message>
  <message>
   <source>{0} places liked</source>
   <translation>{0} lugares parecidos</translation>
  </message>
  <message>
   <source>{0} places of the sample are not judged yet; the more are, the narrower is the interval</source>
   <translation>{0} lugares de la muestra aún no están valorados; cuantos más lo estén, más estrecho es el intervalo</translation>
  </message>
  <message>
   <source>{0} places of {1} tiles are not possible</source>
   <translation>{0} lugares de {1} teselas no son posibles</translation>
  </message>
  <message>
   <source>{0} places overlap with places to judge by and were left out</source>
   <translation>{0} lugares se solapan con lugares de evaluación y se excluyeron</translation>
  </message>
  <message>
   <source>{0} places shown</source>
   <translation>{0} lugares mostrados</translation>
  </message>
  <message>
   <source>{0} queries cannot be compared</source>
   <translation>{0} consultas no se pueden comparar</translation>
  </message>
  <message>
   <source>{0} questions left</source>
   <translation>{0} preguntas restantes</translation>
  </message>
  <message>
   <source>{0} rasters</source>
   <translation>{0} rásteres</translation>
  </message>
  <message>
   <source>{0} rasters could not be indexed</source>
   <translation>{0} rásteres no se pudieron indexar</translation>
  </message>
  <message>
   <source>{0} rasters found again</source>
   <translation>{0} rásteres encontrados de nuevo</translation>
  </message>
  <message>
   <source>{0} rasters gave {1} tiles of {2} pixels</source>
   <translation>{0} rásteres dieron {1} teselas de {2} píxeles</translation>
  </message>
  <message>
   <source>{0} rasters missing, {1} changed: index it again</source>
   <translation>{0} rásteres no se encuentran y {1} han cambiado: indexe de nuevo</translation>
  </message>
  <message>
   <source>{0} rasters of the archive are not there any more</source>
   <translation>{0} rásteres de la biblioteca ya no están disponibles</translation>
  </message>
  <message>
   <source>{0} rasters of the archive cannot be read and were left out: {1}</source>
   <translation>{0} rásteres de la biblioteca no se pueden leer y se excluyeron: {1}</translation>
  </message>
  <message>
   <source>{0} rows are no block of a vault</source>
   <translation>{0} filas no son un bloque de una bóveda</translation>
  </message>
  <message>
   <source>{0} rows cannot be explained at once</source>
   <translation>no se pueden explicar {0} filas a la vez</translation>
  </message>
  <message>
   <source>{0} rows for each of {1} trapdoors are too much for one answer</source>
   <translation>{0} filas por cada una de {1} trampillas son demasiado para una respuesta</translation>
  </message>
  <message>
   <source>{0} rows have no footprint</source>
   <translation>{0} filas no tienen huella</translation>
  </message>
  <message>
   <source>{0} rows with {1} tiles and {2} sources do not belong together</source>
   <translation>{0} filas con {1} teselas y {2} fuentes no se corresponden</translation>
  </message>
  <message>
   <source>{0} s</source>
   <translation>{0} s</translation>
  </message>
  <message>
   <source>{0} sealed bytes do not fit into {1}</source>
   <translation>{0} bytes sellados no caben en {1}</translation>
  </message>
  <message>
   <source>{0} sent more than the {1} bytes that its answer can have</source>
   <translation>{0} envió más de los {1} bytes que puede tener su respuesta</translation>
  </message>
  <message>
   <source>{0} sent more than {1}</source>
   <translation>{0} envió más de {1}</translation>
  </message>
  <message>
   <source>{0} shows another certificate than the pinned one, so nothing was sent</source>
   <translation>{0} muestra un certificado distinto del fijado, así que no se envió nada</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there, as was asked</source>
   <translation>se conservaron {0} fuentes aunque sus archivos no están ahí, como se pidió</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}</source>
   <translation>se conservaron {0} fuentes aunque sus archivos no están ahí: no se puede acceder a nada en {1}</translation>
  </message>
  <message>
   <source>{0} sources were kept though their files are not there: nothing can be reached under {1}, …</source>
   <translation>se conservaron {0} fuentes aunque sus archivos no están ahí: no se puede acceder a nada en {1}, …</translation>
  </message>
  <message>
   <source>{0} steps on crops of {1} pixels are not possible</source>
   <translation>{0} pasos con recortes de {1} píxeles no son posibles</translation>
  </message>
  <message>
   <source>{0} takes {1} tiles at once, too many</source>
   <translation>{0} toma {1} teselas a la vez, demasiadas</translation>
  </message>
  <message>
   <source>{0} takes {1}, not one image</source>
   <translation>{0} admite {1}, no una sola imagen</translation>
  </message>
  <message>
   <source>{0} things are wrong and must be mended</source>
   <translation>Hay {0} errores que se deben corregir</translation>
  </message>
  <message>
   <source>{0} tile sizes are too many</source>
   <translation>{0} tamaños de tesela son demasiados</translation>
  </message>
  <message>
   <source>{0} tiles</source>
   <translation>{0} teselas</translation>
  </message>
  <message>
   <source>{0} tiles are too few for lists</source>
   <translation>{0} teselas son muy pocas para listas</translation>
  </message>
  <message>
   <source>{0} tiles are too few to find kinds of place in</source>
   <translation>{0} teselas son muy pocas para encontrar tipos de lugar</translation>
  </message>
  <message>
   <source>{0} tiles can be searched now</source>
   <translation>ya se puede buscar en {0} teselas</translation>
  </message>
  <message>
   <source>{0} tiles compared in the open: scores differ by at most {1}</source>
   <translation>{0} teselas comparadas en abierto: las puntuaciones difieren en {1} como máximo</translation>
  </message>
  <message>
   <source>{0} tiles have no date and were left out by the filter on dates</source>
   <translation>{0} teselas no tienen fecha y las excluyó el filtro por fecha</translation>
  </message>
  <message>
   <source>{0} tiles of {1} pixels need more than {2} GB of memory</source>
   <translation>{0} teselas de {1} píxeles necesitan más de {2} GB de memoria</translation>
  </message>
  <message>
   <source>{0} to {1}</source>
   <translation>de {0} a {1}</translation>
  </message>
  <message>
   <source>{0} to {1} fits</source>
   <translation>vale de {0} a {1}</translation>
  </message>
  <message>
   <source>{0} trapdoors at once are not possible here</source>
   <translation>{0} trampillas a la vez no son posibles aquí</translation>
  </message>
  <message>
   <source>{0} unliked</source>
   <translation>{0} distintos</translation>
  </message>
  <message>
   <source>{0} visual words are not possible</source>
   <translation>{0} palabras visuales no son posibles</translation>
  </message>
  <message>
   <source>{0} was changed by another run in the meantime</source>
   <translation>otra ejecución modificó {0} entretanto</translation>
  </message>
  <message>
   <source>{0} was changed: its strata do not add up</source>
   <translation>{0} se modificó: sus estratos no cuadran</translation>
  </message>
  <message>
   <source>{0} was ended from outside</source>
   <translation>{0} fue terminado desde fuera</translation>
  </message>
  <message>
   <source>{0} was imported from vectors of {1}; rasters cannot be added to it</source>
   <translation>{0} se importó de vectores de {1}; no se le pueden añadir rásteres</translation>
  </message>
  <message>
   <source>{0} was made by a newer Kinscape</source>
   <translation>{0} fue creado por un Kinscape más nuevo</translation>
  </message>
  <message>
   <source>{0} was made by something that cannot be run again</source>
   <translation>{0} lo creó algo que no se puede ejecutar de nuevo</translation>
  </message>
  <message>
   <source>{0} was made with encoder {1}, which this Kinscape does not have</source>
   <translation>{0} se creó con el codificador {1}, que este Kinscape no tiene</translation>
  </message>
  <message>
   <source>{0} was made with {1} {2} of encoder {3}, not {4} of {5}</source>
   <translation>{0} se creó con {1} {2} del codificador {3}, no {4} de {5}</translation>
  </message>
  <message>
   <source>{0} was not drawn to see what was missed</source>
   <translation>{0} no se extrajo para ver lo omitido</translation>
  </message>
  <message>
   <source>{0} was published in another format</source>
   <translation>{0} se publicó en otro formato</translation>
  </message>
  <message>
   <source>{0} was taught on tiles of {1} m, those here have {2} m</source>
   <translation>{0} se enseñó con teselas de {1} m, las de aquí tienen {2} m</translation>
  </message>
  <message>
   <source>{0} was written by a newer Kinscape</source>
   <translation>{0} fue escrito por un Kinscape más nuevo</translation>
  </message>
  <message>
   <source>{0} weighs {1}</source>
   <translation>{0} pesa {1}</translation>
  </message>
  <message>
   <source>{0} were freed.</source>
   <translation>Se liberaron {0}.</translation>
  </message>
  <message>
   <source>{0} widths are more than {1}</source>
   <translation>{0} anchuras superan {1}</translation>
  </message>
  <message>
   <source>{0} workers are not possible</source>
   <translation>{0} procesos no son posibles</translation>
  </message>
  <message>
   <source>{0} would be asked without TLS, so that anyone on the way could read the token</source>
   <translation>{0} se consultaría sin TLS, así que cualquiera en el camino podría leer el token</translation>
  </message>
  <message>
   <source>{0} would lie inside the archive</source>
   <translation>{0} quedaría dentro de la biblioteca</translation>
  </message>
  <message>
   <source>{0} {1}/s</source>
   <translation>{0} {1}/s</translation>
  </message>
  <message>
   <source>{0} · not up to date</source>
   <translation>{0} · no está al día</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
  <message>
   <source>{0} × {1} epochs</source>
   <translation>{0} × {1} épocas</translation>
  </message>
  <message>
   <source>{0} × {1} px</source>
   <translation>{0} × {1} px</translation>
  </message>
  <message>
   <source>{0}, cannot be used</source>
   <translation>{0}, no se puede usar</translation>
  </message>
  <message>
   <source>{0}, each one tile; {1}</source>
   <translation>{0}, cada uno una tesela; {1}</translation>
  </message>
  <message>
   <source>{0}, none of which is a picture (all alpha)</source>
   <translation>{0}, ninguna de las cuales es una imagen (todas alfa)</translation>
  </message>
  <message>
   <source>{0}, not known of {1}</source>
   <translation>{0}, sin conocer para {1}</translation>
  </message>
  <message>
   <source>{0}, out of date for {1}</source>
   <translation>{0}, desactualizada para {1}</translation>
  </message>
  <message>
   <source>{0}, taken from QGIS's options</source>
   <translation>{0}, tomado de las opciones de QGIS</translation>
  </message>
  <message>
   <source>{0}, the best of {1} dates</source>
   <translation>{0}, la mejor de {1} fechas</translation>
  </message>
  <message>
   <source>{0}, the best with a score of {1}</source>
   <translation>{0}, el mejor con una puntuación de {1}</translation>
  </message>
  <message>
   <source>{0}, was not among the first before</source>
   <translation>{0}, antes no estaba entre los primeros</translation>
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
   <translation>{0}. Supr lo quita, un doble clic hace zum a él; arrástrelo a la otra tira para moverlo</translation>
  </message>
  <message>
   <source>{0}. Its picture is being made</source>
   <translation>{0}. Se está creando su imagen</translation>
  </message>
  <message>
   <source>{0}. The server learns: {1}</source>
   <translation>{0}. El servidor averigua: {1}</translation>
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
   <translation>{0}: cell_px {1} no divide a input_px {2}</translation>
  </message>
  <message>
   <source>{0}: colours of its classes are {1}</source>
   <translation>{0}: los colores de sus clases son {1}</translation>
  </message>
  <message>
   <source>{0}: column {1} holds {2}</source>
   <translation>{0}: la columna {1} contiene {2}</translation>
  </message>
  <message>
   <source>{0}: column {1} is of type {2}, not lists of numbers</source>
   <translation>{0}: la columna {1} es de tipo {2}, no listas de números</translation>
  </message>
  <message>
   <source>{0}: dim is {1}</source>
   <translation>{0}: dim es {1}</translation>
  </message>
  <message>
   <source>{0}: field {1} is missing</source>
   <translation>{0}: falta el campo {1}</translation>
  </message>
  <message>
   <source>{0}: gsd_m is {1}</source>
   <translation>{0}: gsd_m es {1}</translation>
  </message>
  <message>
   <source>{0}: indexing was not finished</source>
   <translation>{0}: la indexación no terminó</translation>
  </message>
  <message>
   <source>{0}: installed</source>
   <translation>{0}: instalado</translation>
  </message>
  <message>
   <source>{0}: it computes wrongly</source>
   <translation>{0}: calcula mal</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system ({1}) is local, not tied to the earth</source>
   <translation>{0}: su sistema de referencia de coordenadas ({1}) es local, no está ligado a la Tierra</translation>
  </message>
  <message>
   <source>{0}: its coordinate reference system cannot be understood ({1})</source>
   <translation>{0}: no se entiende su sistema de referencia de coordenadas ({1})</translation>
  </message>
  <message>
   <source>{0}: its position is not on the earth (bounds {1})</source>
   <translation>{0}: su posición no está en la Tierra (límites {1})</translation>
  </message>
  <message>
   <source>{0}: its table does not fit: {1}</source>
   <translation>{0}: su tabla no encaja: {1}</translation>
  </message>
  <message>
   <source>{0}: mean and std need {1} numbers each, one a band</source>
   <translation>{0}: mean y std necesitan {1} números cada uno, uno por banda</translation>
  </message>
  <message>
   <source>{0}: network is {1}</source>
   <translation>{0}: network es {1}</translation>
  </message>
  <message>
   <source>{0}: networks use it</source>
   <translation>{0}: las redes la usan</translation>
  </message>
  <message>
   <source>{0}: no such file</source>
   <translation>{0}: no existe tal archivo</translation>
  </message>
  <message>
   <source>{0}: no such file of weights</source>
   <translation>{0}: no existe tal archivo de pesos</translation>
  </message>
  <message>
   <source>{0}: no such folder</source>
   <translation>{0}: no existe tal carpeta</translation>
  </message>
  <message>
   <source>{0}: no such model</source>
   <translation>{0}: no existe tal modelo</translation>
  </message>
  <message>
   <source>{0}: no tile at all{1}</source>
   <translation>{0}: ni una sola tesela{1}</translation>
  </message>
  <message>
   <source>{0}: no tile can be read to learn visual words from</source>
   <translation>{0}: no se puede leer ninguna tesela para aprender palabras visuales</translation>
  </message>
  <message>
   <source>{0}: no {1} has enough valid pixels; all {2} have more than {3} holes (nodata, or ground outside the raster){4}</source>
   <translation>{0}: nada ({1}) tiene suficientes píxeles válidos; en los {2} casos hay más de {3} de huecos (sin datos, o terreno fuera del ráster){4}</translation>
  </message>
  <message>
   <source>{0}: only networks would use it</source>
   <translation>{0}: solo las redes la usarían</translation>
  </message>
  <message>
   <source>{0}: output is not a text</source>
   <translation>{0}: output no es un texto</translation>
  </message>
  <message>
   <source>{0}: pool is {1}</source>
   <translation>{0}: pool es {1}</translation>
  </message>
  <message>
   <source>{0}: scale is {1}</source>
   <translation>{0}: scale es {1}</translation>
  </message>
  <message>
   <source>{0}: score {1}</source>
   <translation>{0}: puntuación {1}</translation>
  </message>
  <message>
   <source>{0}: text is not a table with a file</source>
   <translation>{0}: text no es una tabla con un archivo</translation>
  </message>
  <message>
   <source>{0}: the language in which Kinscape is written</source>
   <translation>{0}: el idioma en que está escrito Kinscape</translation>
  </message>
  <message>
   <source>{0}: the rows of its sources are mixed</source>
   <translation>{0}: las filas de sus fuentes están mezcladas</translation>
  </message>
  <message>
   <source>{0}: the small build of torch does not use it</source>
   <translation>{0}: la variante pequeña de torch no la usa</translation>
  </message>
  <message>
   <source>{0}: the text encoder {1} is not an ONNX file</source>
   <translation>{0}: el codificador de texto {1} no es un archivo ONNX</translation>
  </message>
  <message>
   <source>{0}: the translation is loaded</source>
   <translation>{0}: la traducción está cargada</translation>
  </message>
  <message>
   <source>{0}: there is no translation, Kinscape speaks English</source>
   <translation>{0}: no hay traducción; Kinscape habla inglés</translation>
  </message>
  <message>
   <source>{0}: torch cannot use it</source>
   <translation>{0}: torch no la puede usar</translation>
  </message>
  <message>
   <source>{0}: unknown field {1}</source>
   <translation>{0}: campo desconocido {1}</translation>
  </message>
  <message>
   <source>{0}: very roughly {1}; measured as soon as it runs</source>
   <translation>{0}: muy aproximadamente {1}; se mide en cuanto empiece</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <source>{0}: {1} bands</source>
   <translation>{0}: {1} bandas</translation>
  </message>
  <message>
   <source>{0}: {1} is not a file that Kinscape runs</source>
   <translation>{0}: {1} no es un archivo que Kinscape ejecute</translation>
  </message>
  <message>
   <source>{0}: {1} is not the name of a file beside it</source>
   <translation>{0}: {1} no es el nombre de un archivo junto a él</translation>
  </message>
  <message>
   <source>{0}: {1} is {2}, not {3}</source>
   <translation>{0}: {1} es {2}, no {3}</translation>
  </message>
  <message>
   <source>{0}: {1} of your examples, {2} of this place</source>
   <translation>{0}: {1} de sus ejemplos, {2} de este lugar</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} de {2}</translation>
  </message>
  <message>
   <source>{0}: {1}, by earlier trainings on this computer</source>
   <translation>{0}: {1}, según entrenamientos anteriores en este equipo</translation>
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
   <translation>{0}; la banda {1} no existe</translation>
  </message>
  <message>
   <source>{0}; band {1} is its alpha (transparency) band, no picture</source>
   <translation>{0}; la banda {1} es su banda alfa (transparencia), no una imagen</translation>
  </message>
  <message>
   <source>{0}; it finds {1} of what an exact search finds</source>
   <translation>{0}; encuentra el {1} de lo que encuentra una búsqueda exacta</translation>
  </message>
  <message>
   <source>{0}; the query is {1}</source>
   <translation>{0}; la consulta es {1}</translation>
  </message>
  <message>
   <source>{0}; tiles that cannot be read are left out</source>
   <translation>{0}; las teselas que no se pueden leer se excluyen</translation>
  </message>
  <message>
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
 </context>
</TS>
